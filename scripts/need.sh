#!/bin/sh
# Sees to it that this machine has what `make demo` or `make test` needs, and says nothing where it has.
#
#   scripts/need.sh demo|test          installs what is missing, where it may
#   scripts/need.sh demo|test --list   only names the packages that are missing
#
# On Debian and Ubuntu what is missing is installed by apt-get: as root, by `sudo -n`, or by `sudo` at a terminal.
# Anywhere else, and where that is not allowed, the packages are named and the exit code is 1.

set -eu

say() { printf '%s\n' "$*" >&2; }

has() { command -v "$1" >/dev/null 2>&1; }

# A program that is there and starts: Ubuntu has placeholders for Chromium that do neither.
runs() { has "$1" && "$1" --version >/dev/null 2>&1; }

is_macos() { [ "$(uname -s)" = Darwin ]; }

is_debian() { has apt-get && has dpkg; }

# Linking a program needs the C library's files too, which are a package of their own.
can_link() {
    has cc || return 1
    directory=$(mktemp -d)
    status=0
    printf '#include <stdio.h>\nint main(void) { return 0; }\n' |
        cc -x c -o "$directory/out" - >/dev/null 2>&1 || status=1
    rm -rf "$directory"
    return "$status"
}

# The same places in which the program itself looks for Postgres; `sh` does not sort versions, and need not.
has_postgres() {
    directories=$(printf '%s' "${PATH:-}" | tr ':' '\n')
    if has pg_config; then
        directories=$(printf '%s\n%s' "$directories" "$(pg_config --bindir 2>/dev/null || :)")
    fi
    for directory in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin \
        /usr/local/opt/postgresql*/bin /Applications/Postgres.app/Contents/Versions/*/bin; do
        directories=$(printf '%s\n%s' "$directories" "$directory")
    done
    while IFS= read -r directory; do
        if [ -x "$directory/initdb" ] && [ -x "$directory/postgres" ]; then return 0; fi
    done <<END
$directories
END
    return 1
}

has_chromium() {
    runs chromium || runs chromium-browser || runs google-chrome || runs google-chrome-stable ||
        [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]
}

# Debian's Python knows virtual environments, but what puts pip into them is a package of its own.
has_venv() { python3 -c 'import ensurepip, venv' >/dev/null 2>&1; }

# Of what the clients of the tests call, this came last: with 18.17.
has_node() { has node && node -e 'AbortSignal.any([])' >/dev/null 2>&1; }

# Whether apt-get can install a package of this name; one that others only mention has no candidate.
is_offered() { apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'; }

# The name of a package here: the first argument on Debian, the second by Homebrew.
package() { if is_macos; then printf ' %s' "$2"; else printf ' %s' "$1"; fi; }

browser_package() { if is_debian && ! is_offered chromium; then echo chromium-browser; else echo chromium; fi; }

driver_package() {
    if is_debian && ! is_offered chromium-driver; then echo chromium-chromedriver; else echo chromium-driver; fi
}

# Names of the packages that are missing, each after a space.
missing() {
    if ! is_macos; then can_link || printf ' build-essential'; fi
    has_postgres || package postgresql postgresql@17
    if [ "$1" = test ]; then
        has curl || package curl curl
        has openssl || package openssl openssl
        has socat || package socat socat
        has ps || printf ' procps'
        has_chromium || package "$(browser_package)" google-chrome
        runs chromedriver || package "$(driver_package)" chromedriver
        if ! runs python3; then
            package 'python3 python3-venv' python
        else
            has_venv || package python3-venv python
        fi
        has_node || package nodejs node
        runs npm || package npm node
        has go || package golang-go go
    fi
}

# How this account installs packages: nothing where it may not.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        echo env
    elif has sudo && sudo -n true 2>/dev/null; then
        echo sudo -n
    elif has sudo && [ -t 0 ]; then
        echo sudo
    fi
}

# Says nothing but, where it failed, what apt-get said.
apt() {
    root=$1
    shift
    said=$(mktemp)
    status=0
    # shellcheck disable=SC2086 # `sudo -n` is two words.
    $root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" \
        </dev/null >"$said" 2>&1 || status=1
    if [ "$status" != 0 ]; then cat "$said" >&2; fi
    rm -f "$said"
    return "$status"
}

install() {
    root=$(as_root)
    [ -n "$root" ] || return 1
    apt "$root" update || say 'apt-get update failed; the lists that are here are used'
    # The lists may be new, and so may be what they offer.
    packages=$(missing "$1")
    say "Installing$packages ..."
    # shellcheck disable=SC2086 # A list of packages.
    apt "$root" install -y --no-install-recommends $packages
}

refuse() {
    if is_macos; then
        say "Missing:$1. Install with: brew install$1"
    elif is_debian; then
        say "Missing:$1. Install with: sudo apt-get install$1"
    else
        say "Missing, by their names on Debian:$1. Install what your system calls them."
    fi
    exit 1
}

case "${1:-}" in
demo | test) ;;
*)
    say 'usage: scripts/need.sh demo|test [--list]'
    exit 2
    ;;
esac

if [ "${2:-}" = --list ]; then
    missing "$1" | tr ' ' '\n' | sed '/^$/d'
    exit 0
fi

if ! has cargo; then
    say 'cargo is not found: install a Rust toolchain (https://rustup.rs), or put ~/.cargo/bin on the PATH.'
    exit 1
fi

if is_macos && ! can_link; then
    say 'There is no C compiler. Install one with: xcode-select --install'
    exit 1
fi

packages=$(missing "$1")
[ -n "$packages" ] || exit 0

if is_debian; then
    install "$1" || say 'The packages could not be installed from here.'
    packages=$(missing "$1")
    [ -n "$packages" ] || exit 0
fi
refuse "$packages"
