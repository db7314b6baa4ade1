//! The shell script that runs the embedded Postgres.

use std::fs::{self, File, OpenOptions};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::support::eventually;
use crate::support::program::Program;

/// Enough for what happens to one in forty.
const SUPERVISORS: usize = 150;

#[tokio::test]
async fn a_server_that_fails_at_once_is_given_up_while_its_user_waits() {
    let program = Program::new();
    let mut supervisors: Vec<(Child, File)> = Vec::new();
    for number in 0..SUPERVISORS {
        let directory = program.directory().join(number.to_string());
        supervisors.push(supervised(&directory, "false"));
    }
    eventually("all supervisors have given up", || {
        supervisors.retain_mut(|(supervisor, _user)| supervisor.try_wait().unwrap().is_none());
        std::future::ready(supervisors.is_empty())
    })
    .await;
}

/// A supervisor of a server that is some other program, and what counts as its user.
fn supervised(directory: &Path, server: &str) -> (Child, File) {
    fs::create_dir_all(directory.join("run")).unwrap();
    let gate = directory.join("gate");
    assert!(Command::new("mkfifo").arg(&gate).status().unwrap().success());
    // Opened for both, a FIFO never waits for its other end; after that, neither do the single ends.
    let both = OpenOptions::new().read(true).write(true).open(&gate).unwrap();
    let reader = File::open(&gate).unwrap();
    let user = OpenOptions::new().write(true).open(&gate).unwrap();
    drop(both);
    let mut supervisor = Command::new("sh");
    supervisor.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/embedded_postgres/supervise.sh"));
    supervisor.arg(&gate).args(["0", ""]).arg(directory.join("run")).arg(directory.join("log")).arg(server);
    (supervisor.stdin(Stdio::from(reader)).spawn().unwrap(), user)
}
