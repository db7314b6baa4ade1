//! The private Postgres: started cold, shared, killed, moved out of reach, refused.

use std::{
    fs,
    io::{BufRead, BufReader},
    os::unix::fs::{DirBuilderExt, MetadataExt, chown},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

use postern::embedded_postgres::{Durability, EmbeddedPostgres, Error, throwaway_dir};
use sqlx::{Connection, PgConnection};

use crate::support::{eventually, postgres::local_settings};

/// A data directory of one test's own.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("postern-scratch-{}-{number}", std::process::id());
        let path = throwaway_dir(&std::env::temp_dir(), &name);
        remove_left_by_the_dead(path.parent().unwrap());
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }

    async fn start(&self, durability: Durability) -> Result<EmbeddedPostgres, Error> {
        EmbeddedPostgres::start(&local_settings(self.0.clone(), durability)).await
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join("postgres").join(name)
    }

    fn postmaster(&self) -> u32 {
        let text = fs::read_to_string(self.file("cluster/postmaster.pid")).unwrap();
        text.lines().next().unwrap().parse().unwrap()
    }

    async fn stopped(&self) {
        eventually("the server stops", async || {
            !["gate", "gate.closing", "cluster/postmaster.pid"].iter().any(|name| self.file(name).exists())
        })
        .await;
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A test process that was killed did not clean up behind it. Where there is no `/proc`, restarts do.
fn remove_left_by_the_dead(parent: &Path) {
    if !Path::new("/proc/self").exists() {
        return;
    }
    for entry in fs::read_dir(parent).unwrap().flatten() {
        let name = entry.file_name();
        let owner = name.to_str().and_then(|name| name.strip_prefix("postern-scratch-")?.split('-').next());
        if owner.is_some_and(|pid| !Path::new("/proc").join(pid).exists()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

async fn connect(server: &EmbeddedPostgres) -> PgConnection {
    PgConnection::connect(&server.url()).await.unwrap()
}

async fn setting(server: &EmbeddedPostgres, name: &str) -> String {
    let (value,): (String,) = sqlx::query_as("SELECT current_setting($1)")
        .bind(name)
        .fetch_one(&mut connect(server).await)
        .await
        .unwrap();
    value
}

async fn note(server: &EmbeddedPostgres, text: &str) {
    let mut connection = connect(server).await;
    sqlx::query("CREATE TABLE IF NOT EXISTS notes (text text)").execute(&mut connection).await.unwrap();
    sqlx::query("INSERT INTO notes VALUES ($1)").bind(text).execute(&mut connection).await.unwrap();
}

async fn notes(server: &EmbeddedPostgres) -> Result<Vec<String>, sqlx::Error> {
    let mut connection = PgConnection::connect(&server.url()).await?;
    sqlx::query_scalar("SELECT text FROM notes ORDER BY text").fetch_all(&mut connection).await
}

fn kill(arguments: &str) {
    let killed = Command::new("sh").args(["-c", &format!("kill -9 {arguments}")]).status().unwrap();
    assert!(killed.success(), "kill -9 {arguments}");
}

/// The supervisor leads the process group of its server.
fn supervisor(postmaster: u32) -> u32 {
    let printed =
        Command::new("ps").args(["-o", "pgid=", "-p", &postmaster.to_string()]).output().unwrap().stdout;
    String::from_utf8(printed).unwrap().trim().parse().unwrap()
}

#[tokio::test]
async fn a_durable_server_keeps_its_rows_across_restarts_and_opens_no_port() {
    let scratch = Scratch::new();
    let server = scratch.start(Durability::Durable).await.unwrap();
    note(&server, "kept").await;
    for (name, value) in
        [("fsync", "on"), ("synchronous_commit", "on"), ("full_page_writes", "on"), ("listen_addresses", "")]
    {
        assert_eq!(setting(&server, name).await, value, "{name}");
    }
    assert_ne!(fs::metadata(scratch.file("cluster")).unwrap().uid(), 0, "Postgres does not run as root");
    assert!(server.program_dir().join("postgres").is_file());
    drop(server);
    scratch.stopped().await;
    let server = scratch.start(Durability::Durable).await.unwrap();
    assert_eq!(notes(&server).await.unwrap(), ["kept"]);
}

#[tokio::test]
async fn a_restart_right_after_the_last_user_left_waits_for_the_stop() {
    let scratch = Scratch::new();
    for round in 0..3 {
        let server = scratch.start(Durability::Durable).await.unwrap();
        note(&server, &round.to_string()).await;
    }
    let server = scratch.start(Durability::Durable).await.unwrap();
    assert_eq!(notes(&server).await.unwrap(), ["0", "1", "2"]);
}

#[tokio::test]
async fn users_that_come_together_share_one_server_and_the_last_one_ends_it() {
    let scratch = Scratch::new();
    let starts = (0..4).map(|_| scratch.start(Durability::Throwaway));
    let mut users: Vec<EmbeddedPostgres> =
        futures_util::future::join_all(starts).await.into_iter().map(Result::unwrap).collect();
    let postmaster = scratch.postmaster();
    note(&users[0], "shared").await;
    while let Some(user) = users.pop() {
        assert_eq!(notes(&user).await.unwrap(), ["shared"]);
        assert_eq!(scratch.postmaster(), postmaster);
    }
    eventually("the throw-away data is removed", async || !scratch.0.exists()).await;
}

#[tokio::test]
async fn a_user_that_is_killed_counts_no_more() {
    let scratch = Scratch::new();
    let server = scratch.start(Durability::Durable).await.unwrap();
    let mut other = Command::new("sh")
        .args(["-c", r#"exec 9>"$0"; echo >&9; echo inside; read -r never"#])
        .arg(scratch.file("gate"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(other.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "inside\n");
    let postmaster = scratch.postmaster();
    drop(server);
    let server = scratch.start(Durability::Durable).await.unwrap();
    assert_eq!(scratch.postmaster(), postmaster, "the other user keeps it up");
    drop(server);
    kill(&other.id().to_string());
    other.wait().unwrap();
    scratch.stopped().await;
}

#[tokio::test]
async fn a_killed_server_is_started_again_for_its_users() {
    let scratch = Scratch::new();
    let server = scratch.start(Durability::Durable).await.unwrap();
    note(&server, "committed").await;
    kill(&scratch.postmaster().to_string());
    eventually("the rows are back", async || notes(&server).await.is_ok_and(|rows| rows == ["committed"]))
        .await;
}

#[tokio::test]
async fn a_server_killed_with_its_supervisor_recovers_at_the_next_start() {
    let scratch = Scratch::new();
    let server = scratch.start(Durability::Durable).await.unwrap();
    note(&server, "committed").await;
    kill(&format!("-{}", supervisor(scratch.postmaster())));
    let again = scratch.start(Durability::Durable).await.unwrap();
    assert_eq!(notes(&again).await.unwrap(), ["committed"]);
    drop(server);
    assert_eq!(notes(&again).await.unwrap(), ["committed"]);
}

#[tokio::test]
async fn an_orphaned_server_is_replaced() {
    let scratch = Scratch::new();
    let server = scratch.start(Durability::Durable).await.unwrap();
    note(&server, "committed").await;
    let orphan = scratch.postmaster();
    // The supervisor and the shell that watches the gate for it, but not the server.
    let group = supervisor(orphan);
    let listed = Command::new("ps").args(["-e", "-o", "pid=,pgid=,args="]).output().unwrap().stdout;
    let shells: Vec<String> = String::from_utf8(listed)
        .unwrap()
        .lines()
        .filter_map(|line| {
            let mut fields = line.split_whitespace();
            let pid = fields.next()?;
            let is_shell = fields.next()? == group.to_string() && pid != orphan.to_string();
            is_shell.then(|| pid.to_owned())
        })
        .collect();
    kill(&shells.join(" "));
    drop(server);
    let again = scratch.start(Durability::Durable).await.unwrap();
    assert_ne!(scratch.postmaster(), orphan);
    assert_eq!(notes(&again).await.unwrap(), ["committed"]);
}

#[tokio::test]
async fn a_cluster_that_was_not_finished_is_made_anew() {
    let scratch = Scratch::new();
    fs::create_dir_all(scratch.file("new/base")).unwrap();
    fs::write(scratch.file("new/PG_VERSION"), "15\n").unwrap();
    let server = scratch.start(Durability::Durable).await.unwrap();
    note(&server, "fine").await;
    assert!(!scratch.file("new").exists());
}

#[tokio::test]
async fn a_long_path_does_not_matter_to_the_socket() {
    let scratch = Scratch::new();
    let long = scratch.0.join("a directory's name, with more words in it than anybody should use".repeat(2));
    let server = EmbeddedPostgres::start(&local_settings(long, Durability::Throwaway)).await.unwrap();
    note(&server, "reached").await;
    assert_eq!(notes(&server).await.unwrap(), ["reached"]);
}

#[tokio::test]
async fn a_directory_only_root_may_enter_is_no_obstacle() {
    let scratch = Scratch::new();
    fs::DirBuilder::new().mode(0o700).create(&scratch.0).unwrap();
    let inside = scratch.0.join("data");
    for _ in 0..2 {
        let server =
            EmbeddedPostgres::start(&local_settings(inside.clone(), Durability::Throwaway)).await.unwrap();
        note(&server, "reached").await;
        assert_eq!(notes(&server).await.unwrap(), ["reached"]);
        drop(server);
        eventually("the throw-away data is removed", async || !inside.join("postgres").exists()).await;
    }
}

#[tokio::test]
async fn a_program_directory_without_programs_is_an_error_that_says_what_to_do() {
    let scratch = Scratch::new();
    let mut settings = local_settings(scratch.0.clone(), Durability::Durable);
    settings.program_dir = Some(PathBuf::from("/nowhere/bin"));
    let error = EmbeddedPostgres::start(&settings).await.unwrap_err().to_string();
    for needed in ["/nowhere/bin", "apt-get install postgresql", "brew install postgresql", "DATABASE_URL"] {
        assert!(error.contains(needed), "{needed} is not named in: {error}");
    }
}

#[tokio::test]
async fn data_of_another_major_version_is_left_alone() {
    let scratch = Scratch::new();
    fs::create_dir_all(scratch.file("cluster")).unwrap();
    fs::write(scratch.file("cluster/PG_VERSION"), "9.6\n").unwrap();
    let error = scratch.start(Durability::Durable).await.unwrap_err();
    assert!(matches!(&error, Error::OtherVersion { made_by: 9, .. }), "{error}");
    assert!(error.to_string().contains("embedded.data_dir"), "{error}");
    assert!(scratch.file("cluster/PG_VERSION").exists());
}

#[tokio::test]
async fn somebody_elses_directory_is_refused() {
    let scratch = Scratch::new();
    fs::create_dir_all(scratch.file("cluster")).unwrap();
    // Only root can give a directory away; for everybody else root's own will do.
    let elsewhere = match chown(scratch.file(""), Some(54321), None) {
        Ok(()) => scratch.0.clone(),
        Err(_) => directory_with_foreign_postgres(&scratch.0),
    };
    let error = EmbeddedPostgres::start(&local_settings(elsewhere, Durability::Durable)).await.unwrap_err();
    assert!(matches!(&error, Error::OtherOwner { .. }), "{error}");
}

/// `postgres` as a link to a directory of root's.
fn directory_with_foreign_postgres(parent: &Path) -> PathBuf {
    let directory = parent.join("linked");
    fs::create_dir_all(&directory).unwrap();
    std::os::unix::fs::symlink("/usr", directory.join("postgres")).unwrap();
    directory
}
