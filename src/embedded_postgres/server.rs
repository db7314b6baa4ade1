//! Starting the server behind its gate, entering it, and clearing away what a killed one left.

use std::{
    ffi::OsStr,
    fs::{self, File, OpenOptions},
    io::{self, Read, Seek, SeekFrom, Write},
    os::unix::{ffi::OsStrExt, fs::OpenOptionsExt, process::CommandExt},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::{
    Durability, Error, NAME, PAUSE, Settings, USUAL_PATH,
    account::Account,
    error::Attempt,
    handshake, initdb,
    place::{self, Place},
    programs,
};

/// `O_NONBLOCK`, which the standard library does not name: opening a FIFO nobody reads then fails instead of waiting.
const NONBLOCK: i32 = if cfg!(target_os = "linux") { 0o4000 } else { 0x0004 };

/// `ENXIO`, the answer to that: nobody reads.
const NO_READER: i32 = 6;

/// How long a server may take to stop before it is asked less politely.
const STOPPING: Duration = Duration::from_secs(15);

const SUPERVISE: &str = include_str!("supervise.sh");

/// What was found at the gate.
#[derive(Debug)]
pub(super) enum Entry {
    /// The supervisor counts this process as a user from now on.
    Inside(File),
    /// The last user has left and the server is being stopped.
    Closing,
    /// There is no supervisor.
    Nobody,
}

/// Enters through the gate, if there is somebody behind it.
pub(super) fn enter(place: &Place) -> Result<Entry, Error> {
    if let Some(mut presence) = open_gate(&place.gate())?
        && is_supervised(&mut presence)
    {
        return Ok(Entry::Inside(presence));
    }
    Ok(if open_gate(&place.closing_gate())?.is_some() { Entry::Closing } else { Entry::Nobody })
}

/// Clears what a killed server left, makes the cluster if there is none, and starts the supervisor.
pub(super) fn start(settings: &Settings, place: &Place, account: &Account) -> Result<File, Error> {
    let search_path = settings.search_path.as_deref().unwrap_or(OsStr::new(USUAL_PATH));
    let throwaway = settings.durability == Durability::Throwaway;
    stop_orphan(place)?;
    for left in [place.gate(), place.closing_gate()] {
        remove_file(&left)?;
    }
    if throwaway {
        initdb::remove(&place.cluster())?;
    }
    let programs = programs::find(settings, &place.cluster(), place.made_by())?;
    if !place.cluster().exists() {
        tracing::debug!("Making a PostgreSQL {} cluster in {}", programs.major, place.root.display());
        initdb::make(place, &programs, account, settings.durability, search_path)?;
    }
    fs::write(place.programs(), programs.directory.as_os_str().as_bytes())
        .or_could_not(|| format!("write {}", place.programs().display()))?;
    place::private_dir(&place.socket_dir(), account)?;

    let gate = place.gate();
    let mut mkfifo = account.command("mkfifo", search_path);
    mkfifo.args(["-m", "600"]).arg(&gate);
    initdb::run("mkfifo", mkfifo, "")?;
    // Opened for both, a FIFO never waits for its other end; after that, neither do the single ends.
    let open =
        |options: &mut OpenOptions| options.open(&gate).or_could_not(|| format!("open {}", gate.display()));
    let both = open(OpenOptions::new().read(true).write(true))?;
    let reader = open(OpenOptions::new().read(true))?;
    let presence = open(OpenOptions::new().write(true).custom_flags(NONBLOCK))?;
    drop(both);

    let script = place.root.join("supervise.sh");
    fs::write(&script, SUPERVISE).or_could_not(|| format!("write {}", script.display()))?;
    let mut supervisor = account.command("sh", search_path);
    supervisor.arg(&script).arg(&gate);
    supervisor.arg(if throwaway { "1" } else { "0" });
    supervisor.arg(if throwaway { place.root.as_os_str() } else { OsStr::new("") });
    supervisor.arg(place.socket_dir()).arg(place.log());
    supervisor
        .arg(programs.directory.join("postgres"))
        .arg("-D")
        .arg(place.cluster())
        .arg("-k")
        .arg(place.socket_dir());
    for setting in configuration(settings.durability) {
        supervisor.args(["-c", setting]);
    }
    // Its own group, so that Ctrl-C in the terminal leaves the server to this process.
    supervisor.process_group(0).stdin(Stdio::from(reader)).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = supervisor.spawn().or_could_not(|| "run the program sh".to_owned())?;
    // It may outlive this process or end before it; in the second case somebody has to take note of its death.
    thread::spawn(move || child.wait());
    Ok(presence)
}

/// Waits for the server to take queries. `false`: the supervisor gave up.
pub(super) fn wait_until_ready(place: &Place, presence: &File, deadline: Instant) -> Result<bool, Error> {
    let mut presence = presence;
    loop {
        if handshake::takes_queries(&place.socket(), NAME, NAME) {
            return Ok(true);
        }
        if !is_supervised(&mut presence) {
            return Ok(false);
        }
        if Instant::now() > deadline {
            return Err(failure(place));
        }
        thread::sleep(PAUSE);
    }
}

/// What is left of a killed server lives for a moment, and the next one refuses to start until then.
pub(super) fn is_worth_another_try(place: &Place) -> bool {
    let tail = tail(&place.log());
    tail.lines().rfind(|line| line.contains("FATAL:")).is_some_and(|line| {
        // Shared memory its other processes are attached to, or a postmaster that init has not buried yet.
        line.contains("is still in use") || line.contains("\"postmaster.pid\" already exists")
    })
}

/// The error of a server that did not come up.
pub(super) fn failure(place: &Place) -> Error {
    Error::Server { log: place.log(), tail: tail(&place.log()) }
}

/// Where the programs of the running server are, as its starter noted.
pub(super) fn program_dir(place: &Place) -> Result<PathBuf, Error> {
    let noted = fs::read(place.programs()).or_could_not(|| format!("read {}", place.programs().display()))?;
    Ok(PathBuf::from(OsStr::from_bytes(&noted)))
}

fn configuration(durability: Durability) -> &'static [&'static str] {
    match durability {
        Durability::Durable => &[
            "listen_addresses=",
            "unix_socket_permissions=0700",
            "timezone=UTC",
            // Without the detail lines, which quote the row of a failed statement.
            "log_error_verbosity=terse",
            "max_connections=100",
            "shared_buffers=128MB",
        ],
        Durability::Throwaway => &[
            "listen_addresses=",
            "unix_socket_permissions=0700",
            "timezone=UTC",
            "log_error_verbosity=terse",
            "max_connections=200",
            "shared_buffers=32MB",
            "max_wal_size=256MB",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            // In the data directory, which is in memory anyway, and removed with it after a kill.
            "dynamic_shared_memory_type=mmap",
        ],
    }
}

/// Opens a gate for writing; `None` when it is not there or nobody reads.
fn open_gate(path: &Path) -> Result<Option<File>, Error> {
    match OpenOptions::new().write(true).custom_flags(NONBLOCK).open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound || error.raw_os_error() == Some(NO_READER) => {
            Ok(None)
        }
        Err(error) => Err(error).or_could_not(|| format!("open {}", path.display())),
    }
}

/// Writing the line that announces a user fails when nobody reads any more; a full pipe has a reader.
fn is_supervised(presence: &mut impl Write) -> bool {
    match presence.write_all(
        b"
",
    ) {
        Ok(()) => true,
        Err(error) => error.kind() == io::ErrorKind::WouldBlock,
    }
}

/// Stops a server whose supervisor was killed.
fn stop_orphan(place: &Place) -> Result<(), Error> {
    let cluster = place.cluster();
    let Some(pid) = postmaster_pid(&cluster) else { return Ok(()) };
    for signal in ["INT", "QUIT"] {
        let deadline = Instant::now() + STOPPING;
        if is_postmaster_of(pid, &cluster) {
            let mut kill = Command::new("sh");
            kill.args(["-c", "kill -s \"$0\" \"$1\"", signal]).arg(pid.to_string());
            // It may be gone before the signal arrives.
            let _ = initdb::run("kill", kill, "");
        }
        while is_postmaster_of(pid, &cluster) && Instant::now() < deadline {
            thread::sleep(PAUSE);
        }
    }
    if is_postmaster_of(pid, &cluster) { Err(place.busy()) } else { Ok(()) }
}

fn postmaster_pid(cluster: &Path) -> Option<u32> {
    fs::read_to_string(cluster.join("postmaster.pid")).ok()?.lines().next()?.trim().parse().ok()
}

/// A process id is used again after its process, so the command line has to name the cluster.
fn is_postmaster_of(pid: u32, cluster: &Path) -> bool {
    let command_line = if Path::new("/proc/self").exists() {
        fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default()
    } else {
        let printed = Command::new("ps").args(["-ww", "-o", "command=", "-p"]).arg(pid.to_string()).output();
        printed.map(|output| output.stdout).unwrap_or_default()
    };
    let wanted = cluster.as_os_str().as_bytes();
    command_line.windows(wanted.len()).any(|part| part == wanted)
}

fn remove_file(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).or_could_not(|| format!("remove {}", path.display()))
        }
        _ => Ok(()),
    }
}

/// The end of the log, at most a screenful.
fn tail(log: &Path) -> String {
    let mut text = Vec::new();
    if let Ok(mut file) = File::open(log) {
        let length = file.metadata().map_or(0, |found| found.len());
        let _ = file.seek(SeekFrom::Start(length.saturating_sub(2000)));
        let _ = file.read_to_end(&mut text);
    }
    let text = String::from_utf8_lossy(&text).into_owned();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(12)..].join("\n")
}
