# Runs one Postgres for as long as anybody uses it.
#
# Standard input is the read end of a FIFO, the gate. Every process that uses the server holds the gate open for
# writing, so the kernel counts the users, and a user that is killed leaves like any other. When the last one has
# left, the server is stopped.
#
# Arguments: the gate's path, seconds to linger, what to remove at the end (a directory, or nothing), the socket
# directory, the log file, then the command that runs Postgres.
set -u
umask 077
gate=$1 linger=$2 throw_away=$3 sockets=$4 log=$5
shift 5
closing=$gate.closing

# Renaming the gate before the last look closes the door: who came in before it is seen by the second `read`
# (everybody writes a line on entering), who comes after finds no gate and waits for the next server.
watch() {
    while :; do
        while read -r line; do :; done
        sleep "$linger"
        mv -f "$gate" "$closing" || break
        read -r line || break
        mv -f "$closing" "$gate"
    done
    # More than once, because a server that has only just been started does not listen yet.
    while kill -INT "$1" 2>/dev/null; do sleep 0.1 2>/dev/null || sleep 1; done
}

# A server that was killed is started again. It refuses while processes of the killed one live, hence the retries;
# a server that refuses at once is left down, because whoever started it reads the log.
run() {
    retries=0
    while :; do
        "$@" 3<&- &
        server=$!
        watch "$server" <&3 &
        watcher=$!
        status=0
        # A signal to this shell ends `wait` early.
        while kill -0 "$server" 2>/dev/null; do
            wait "$server"
            status=$?
        done
        if [ "$status" -eq 0 ]; then return; fi
        # The watcher may have been about to close, or to open again; the next one decides anew.
        # Not by TERM: a shell that has only just been forked still has the trap of this one, and would swallow it.
        kill -s KILL "$watcher" 2>/dev/null
        wait "$watcher"
        if [ -e "$closing" ]; then mv -f "$closing" "$gate"; fi
        # Somebody has removed the directory.
        if [ ! -e "$gate" ]; then return; fi
        if [ "$status" -gt 128 ]; then retries=50; fi
        if [ "$retries" -eq 0 ]; then exit 1; fi
        retries=$((retries - 1))
        sleep 0.2 2>/dev/null || sleep 1
    done
}

# The gate goes last: while it is there and read, newcomers wait and touch nothing.
clean() {
    rm -rf "$sockets"
    if [ -n "$throw_away" ]; then
        (cd "$throw_away" && rm -rf cluster new programs supervise.sh server.log server.log.1 lock)
    fi
    rm -f "$gate" "$closing"
    if [ -n "$throw_away" ]; then rmdir "$throw_away" "${throw_away%/*}" 2>/dev/null; fi
}

# Ctrl-C in a terminal is for the program in front of it, which still needs the server while it drains.
trap '' HUP INT QUIT
trap 'mv -f "$gate" "$closing"; kill -INT "$server"' TERM
if [ -f "$log" ] && [ "$(wc -c <"$log")" -gt 1000000 ]; then mv -f "$log" "$log.1"; fi
# In one group, so that the shell has read it to the end before anything happens.
{
    exec 3<&0 0</dev/null >>"$log" 2>&1
    run "$@"
    clean
    exit 0
}
