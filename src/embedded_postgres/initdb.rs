//! Making a cluster: aside first, then moved into place whole, so that a half-made one is never used.

use std::{
    ffi::OsStr,
    fs::{self, File},
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use super::{Durability, Error, NAME, account::Account, error::Attempt, place::Place, programs::Programs};

/// Makes the cluster of `place`, with the superuser and the database of our name in it.
pub(super) fn make(
    place: &Place,
    programs: &Programs,
    account: &Account,
    durability: Durability,
    search_path: &OsStr,
) -> Result<(), Error> {
    let fresh = place.half_made();
    remove(&fresh)?;
    let mut initdb = account.command(programs.directory.join("initdb"), search_path);
    initdb.arg("--pgdata").arg(&fresh).args(["--username", NAME, "--auth=trust", "--encoding=UTF8"]);
    // Sorted by code point, and upper and lower case known beyond ASCII, on every machine alike.
    initdb.args([
        "--locale=C",
        if cfg!(target_os = "macos") { "--lc-ctype=en_US.UTF-8" } else { "--lc-ctype=C.UTF-8" },
    ]);
    if durability == Durability::Throwaway {
        initdb.arg("--no-sync");
    }
    run("initdb", initdb, "")?;

    let mut single = account.command(programs.directory.join("postgres"), search_path);
    single.arg("--single").arg("-D").arg(&fresh);
    if durability == Durability::Throwaway {
        single.args(["-c", "fsync=off"]);
    }
    single.arg("template1");
    let printed = run("postgres --single", single, &format!("CREATE DATABASE {NAME}\n"))?;
    // The single-user mode ends well whatever became of the statement.
    if printed.contains("ERROR:") {
        return Err(Error::Program { program: "postgres --single".to_owned(), output: printed });
    }

    let cluster = place.cluster();
    fs::rename(&fresh, &cluster).or_could_not(|| format!("move the new cluster to {}", cluster.display()))?;
    if durability == Durability::Durable {
        File::open(&place.root)
            .and_then(|root| root.sync_all())
            .or_could_not(|| format!("write {} to disk", place.root.display()))?;
    }
    Ok(())
}

/// Removes a directory tree that may not be there.
pub(super) fn remove(directory: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(directory) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).or_could_not(|| format!("remove {}", directory.display()))
        }
        _ => Ok(()),
    }
}

/// Runs a program to its end and gives what it printed as errors.
pub(super) fn run(name: &str, mut command: Command, input: &str) -> Result<String, Error> {
    let failed_to_run = || format!("run the program {name}");
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .or_could_not(failed_to_run)?;
    let mut stdin = child.stdin.take().expect("standard input was asked for");
    // A program that ends early tells why by its exit code and its errors.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().or_could_not(failed_to_run)?;
    let printed = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    if output.status.success() {
        return Ok(printed);
    }
    Err(Error::Program { program: name.to_owned(), output: format!("{printed} ({})", output.status) })
}
