//! The processes of an embedded Postgres, and signals to them.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The postmaster of the server under a data directory.
pub(crate) fn postmaster(data_dir: &Path) -> u32 {
    let text = fs::read_to_string(data_dir.join("postgres/cluster/postmaster.pid")).unwrap();
    text.lines().next().unwrap().parse().unwrap()
}

/// Whether nothing of a server runs under a data directory.
pub(crate) fn is_stopped(data_dir: &Path) -> bool {
    !["gate", "gate.closing", "cluster/postmaster.pid"]
        .iter()
        .any(|name| data_dir.join("postgres").join(name).exists())
}

/// Sends a signal, by its name, to one process.
pub(crate) fn signal(name: &str, pid: u32) {
    kill(name, &pid.to_string());
}

/// Sends a signal to the postmaster, all its processes and its supervisor.
pub(crate) fn signal_all(name: &str, postmaster: u32) {
    let postmaster = postmaster.to_string();
    // So that it has no further child once they are listed: one that is left behind by all others may wait for them
    // for ever, and the next server for it.
    if name != "CONT" {
        kill("STOP", &postmaster);
    }
    let group = listed(&["-o", "pgid=", "-p", &postmaster]);
    // Each of its children leads a group of its own.
    let children = listed(&["-o", "pid=", "--ppid", &postmaster]);
    for leader in group {
        kill(name, &format!("-{leader}"));
    }
    for child in children {
        kill(name, &child);
    }
}

fn listed(arguments: &[&str]) -> Vec<String> {
    let printed = Command::new("ps").args(arguments).output().unwrap().stdout;
    String::from_utf8(printed).unwrap().split_whitespace().map(str::to_owned).collect()
}

/// What is gone already needs no signal.
fn kill(name: &str, target: &str) {
    let script = r#"kill -s "$0" -- "$1" 2>/dev/null"#;
    Command::new("sh").args(["-c", script, name, target]).status().unwrap();
}
