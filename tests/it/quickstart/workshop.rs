//! The programs of one page, in a directory of their own, run as the page says.

use std::collections::BTreeMap;
use std::fs::{self, File, Permissions};
use std::net::{Ipv4Addr, TcpListener as StdListener};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::process::{Child, Command};

use crate::support::browser::{Page, unescape};
use crate::support::eventually;
use crate::support::html::tags;

/// Longer than any program takes on a busy machine, the building of it included.
const PATIENCE: Duration = Duration::from_mins(5);

/// Where the packages of Rust are pinned.
const RUST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/clients/rust");

/// The files of a page and how they are run; gone with this value.
pub(super) struct Workshop {
    directory: PathBuf,
    /// What runs a program, by its name.
    commands: BTreeMap<String, String>,
    /// Held while programs in Rust are built and run: their builds share a directory, and so the names of programs.
    turn: Option<File>,
}

/// What a run left.
#[derive(Debug)]
pub(super) struct Finished {
    pub(super) code: Option<i32>,
    pub(super) stdout: String,
    pub(super) stderr: String,
}

/// A receiver that listens until this value is gone.
pub(super) struct Listening {
    child: Child,
    log: PathBuf,
    /// Where it listens.
    pub(super) url: String,
}

impl Workshop {
    /// Writes down what a page shows.
    pub(super) async fn of(page: &Page) -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("postern-quickstart-{}-{number}", std::process::id());
        let directory = std::env::temp_dir().join(name);
        let mut workshop = Self { directory, commands: commands(&page.text), turn: None };
        for (file, content) in files(&page.text) {
            let path = workshop.directory.join(&file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content + "\n").unwrap();
        }
        if workshop.directory.join("Cargo.toml").exists() {
            workshop.build().await;
        }
        workshop
    }

    /// The names of its programs.
    pub(super) fn programs(&self) -> Vec<&str> {
        self.commands.keys().map(String::as_str).collect()
    }

    /// Runs a program to its end.
    pub(super) async fn run(&self, program: &str, variables: &[(&str, &str)]) -> Finished {
        self.shell(&self.commands[program], variables).await
    }

    /// The same where it must succeed; answers what it printed.
    pub(super) async fn printed(&self, program: &str, variables: &[(&str, &str)]) -> String {
        let finished = self.run(program, variables).await;
        assert_eq!(finished.code, Some(0), "{program}: {finished:?}");
        finished.stdout
    }

    /// Runs a line of the shell in its directory.
    pub(super) async fn shell(&self, line: &str, variables: &[(&str, &str)]) -> Finished {
        let mut command = self.command(line, variables);
        let output = command.stdout(Stdio::piped()).stderr(Stdio::piped()).output();
        let output = tokio::time::timeout(PATIENCE, output).await.unwrap_or_else(|_| panic!("{line} hangs"));
        let output = output.unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Finished { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// Starts the receiver at a port, and waits until somebody listens there.
    pub(super) async fn listen(&self, port: u16, webhook_secret: &str) -> Listening {
        let (listening, ended) = self.start(port, webhook_secret).await;
        assert!(!ended, "{}", listening.said());
        listening
    }

    /// Starts the receiver with a secret that it must not take; answers what it says of that.
    pub(super) async fn refusal(&self, webhook_secret: &str) -> String {
        let (mut listening, ended) = self.start(free_port(), webhook_secret).await;
        assert!(ended, "it listens with {webhook_secret:?}");
        assert_eq!(listening.child.wait().await.unwrap().code(), Some(1), "{}", listening.said());
        listening.said()
    }

    /// Starts the receiver, and waits until somebody listens or it ended.
    async fn start(&self, port: u16, webhook_secret: &str) -> (Listening, bool) {
        let log = self.directory.join("log");
        let (both, port_text) = (File::create(&log).unwrap(), port.to_string());
        let variables = [("WEBHOOK_SECRET", webhook_secret), ("PORT", &port_text)];
        let mut command = self.command(&self.commands["webhook"], &variables);
        let child = command.stdout(both.try_clone().unwrap()).stderr(both).spawn().unwrap();
        let mut listening = Listening { child, log, url: at(port) };
        let mut pace = tokio::time::interval(Duration::from_millis(10));
        let begins = async {
            while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_err() {
                if listening.child.try_wait().unwrap().is_some() {
                    return true;
                }
                pace.tick().await;
            }
            false
        };
        let ended = tokio::time::timeout(PATIENCE, begins).await.expect("it listens or ends");
        (listening, ended)
    }

    /// Puts a program of the shell in the place of another.
    pub(super) fn replace(&self, program: &str, script: &str) {
        let path = self.directory.join("bin").join(program);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, format!("{script}\nPATH=${{PATH#*:}}\nexec {program} \"$@\"\n")).unwrap();
        fs::set_permissions(path, Permissions::from_mode(0o755)).unwrap();
    }

    /// Notes from now on what a program is called with, which everybody on the machine can see.
    pub(super) fn watch(&self, program: &str) {
        self.replace(program, "#!/bin/sh\nprintf '%s\\n' \"$@\" >>seen");
    }

    /// What was noted.
    pub(super) fn seen(&self) -> String {
        fs::read_to_string(self.directory.join("seen")).unwrap()
    }

    /// Its processes are a group, which ends as a whole.
    fn command(&self, line: &str, variables: &[(&str, &str)]) -> Command {
        let mut command = Command::new("sh");
        let line = format!("PATH=$PWD/bin:$PATH\n{line}");
        command.args(["-c", &line]).current_dir(&self.directory).kill_on_drop(true).process_group(0);
        command.stdin(Stdio::null()).envs(variables.iter().copied());
        command.env("CARGO_TARGET_DIR", shared().join("rust")).env("GOCACHE", shared().join("go"));
        command.env("GOTOOLCHAIN", "local").env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
        command
    }

    /// Builds with the packages of the lock file, which must be the ones that the page names.
    async fn build(&mut self) {
        let read = |path: PathBuf| fs::read_to_string(path).unwrap().parse::<toml::Table>().unwrap();
        let (said, ours) =
            (read(self.directory.join("Cargo.toml")), read(Path::new(RUST).join("Cargo.toml")));
        for (package, version) in said["dependencies"].as_table().unwrap() {
            let pinned = &ours["dependencies"][package];
            assert_eq!(pinned.get("version").unwrap_or(pinned), version, "{package}");
        }
        for name in ["Cargo.toml", "Cargo.lock"] {
            fs::copy(Path::new(RUST).join(name), self.directory.join(name)).unwrap();
        }
        fs::create_dir_all(shared()).unwrap();
        let turn = File::create(shared().join("turn")).unwrap();
        let taken = tokio::task::spawn_blocking(move || turn.lock().map(|()| turn));
        self.turn = Some(taken.await.unwrap().unwrap());
        let built = self.shell("cargo build --locked", &[]).await;
        assert_eq!(built.code, Some(0), "{}", built.stderr);
        assert!(!built.stderr.contains("warning"), "{}", built.stderr);
    }
}

impl Drop for Workshop {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.directory);
    }
}

impl Listening {
    /// Connects to it.
    pub(super) async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.url.trim_start_matches("http://").trim_end_matches('/')).await.unwrap()
    }

    /// What it wrote so far.
    pub(super) fn said(&self) -> String {
        fs::read_to_string(&self.log).unwrap()
    }

    /// Waits until it wrote something.
    pub(super) async fn says(&self, words: &str) {
        eventually(words, async || self.said().contains(words)).await;
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        if let Some(pid) = self.child.id() {
            let group = format!("-{pid}");
            let _ = std::process::Command::new("kill").args(["-s", "KILL", "--", &group]).status();
        }
    }
}

/// Where builds are kept for the next tests of this checkout.
fn shared() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("quickstart")
}

/// A port where nobody listens.
pub(super) fn free_port() -> u16 {
    StdListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

/// The address of a receiver.
pub(super) fn at(port: u16) -> String {
    format!("http://127.0.0.1:{port}/")
}

/// The files that a page shows, by their names.
fn files(page: &str) -> Vec<(String, String)> {
    let pieces = page.split("data-file=\"").skip(1);
    let file = |piece: &str| {
        let (name, rest) = piece.split_once("\"><code>").unwrap();
        (name.to_owned(), unescape(rest.split_once("</code></pre>").unwrap().0))
    };
    pieces.map(file).collect()
}

/// How it says that each program is run: the last words in `<code>` before it.
fn commands(page: &str) -> BTreeMap<String, String> {
    let mut commands = BTreeMap::new();
    let tags = tags(page);
    for (at, tag) in tags.iter().enumerate() {
        let Some(file) = tag.get("data-file").filter(|file| *file != "Cargo.toml") else { continue };
        let command = tags[..at].iter().rfind(|tag| tag.name == "code").unwrap();
        let program = Path::new(file).file_stem().unwrap().to_str().unwrap();
        commands.insert(program.to_owned(), unescape(&command.text));
    }
    commands
}
