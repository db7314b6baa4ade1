//! The real program as a process, with an environment of its own.

use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::net::TcpStream;
use tokio::process::{Child, ChildStdout, Command};
use tokio::sync::mpsc;

/// How the program is called: its environment, and a directory that goes with this value.
pub(crate) struct Program {
    directory: PathBuf,
    variables: Vec<(String, String)>,
}

/// What a finished run left.
#[derive(Debug)]
pub(crate) struct Finished {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// A server that runs until it is told to stop, and is killed with this value.
pub(crate) struct Server {
    child: Child,
    stdout: Lines<BufReader<ChildStdout>>,
    /// The log, read as it is written: a server whose log nobody reads has lines to drop.
    stderr: mpsc::UnboundedReceiver<String>,
}

impl Program {
    /// With no database but the embedded one, in a directory of its own.
    pub(crate) fn new() -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let directory = std::env::temp_dir().join(format!("postern-program-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        let data_dir = directory.join("data").display().to_string();
        let program = Self { directory, variables: Vec::new() };
        program
            .with("POSTERN_EMBEDDED__DATA_DIR", data_dir)
            .with("POSTERN_SERVER__LISTEN", "127.0.0.1:0")
            .with("POSTERN_LOG__FORMAT", "json")
    }

    /// On a database that is there.
    pub(crate) fn on(database_url: &str) -> Self {
        Self::new().with("DATABASE_URL", database_url)
    }

    pub(crate) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.variables.push((name.to_owned(), value.into()));
        self
    }

    /// A directory for this program's files.
    pub(crate) fn directory(&self) -> &Path {
        &self.directory
    }

    /// Runs a command to its end.
    pub(crate) async fn run(&self, arguments: &[&str]) -> Finished {
        self.run_with_stdin(arguments, "").await
    }

    /// The same with something to read.
    pub(crate) async fn run_with_stdin(&self, arguments: &[&str], stdin: &str) -> Finished {
        let mut child = self.command(arguments).stdin(Stdio::piped()).spawn().unwrap();
        let mut pipe = child.stdin.take().unwrap();
        // A command that reads nothing may be gone already.
        let _ = pipe.write_all(stdin.as_bytes()).await;
        drop(pipe);
        Finished::new(child.wait_with_output().await.unwrap())
    }

    /// Runs a command with `--json` that must succeed, and reads its one object.
    pub(crate) async fn json(&self, arguments: &[&str]) -> Value {
        let finished = self.run(&[arguments, &["--json"]].concat()).await;
        assert_eq!(finished.code, Some(0), "{arguments:?}: {}", finished.stderr);
        finished.object()
    }

    /// Runs a script of the shell, in which `$POSTERN` is the program, up to the first command that fails.
    pub(crate) async fn shell(&self, script: &str) -> Finished {
        let mut command = self.command_of("sh", &["-euc", script]);
        command.env("POSTERN", env!("CARGO_BIN_EXE_postern")).stdin(Stdio::null());
        Finished::new(command.output().await.unwrap())
    }

    /// Starts `serve --json`.
    pub(crate) fn serve(&self) -> Server {
        self.start("serve")
    }

    /// Starts a command that runs until it is told to stop, with `--json`.
    pub(crate) fn start(&self, command: &str) -> Server {
        let mut child = self.command(&[command, "--json"]).stdin(Stdio::null()).spawn().unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut log = BufReader::new(child.stderr.take().unwrap()).lines();
        let (lines, stderr) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            // Who drops the server wants no more of its log.
            while let Ok(Some(line)) = log.next_line().await {
                let _ = lines.send(line);
            }
        });
        Server { child, stdout, stderr }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        self.command_of(env!("CARGO_BIN_EXE_postern"), arguments)
    }

    fn command_of(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).env_clear().current_dir(&self.directory).kill_on_drop(true);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        // The embedded Postgres looks for its programs there.
        command.envs(std::env::vars_os().filter(|(name, _)| name == "PATH"));
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.directory);
    }
}

impl Finished {
    fn new(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// The one JSON object that stdout holds.
    pub(crate) fn object(&self) -> Value {
        let value: Value = serde_json::from_str(&self.stdout).unwrap();
        assert!(value.is_object(), "{value}");
        value
    }
}

impl Server {
    /// Waits until it is ready, and answers with its URL.
    pub(crate) async fn ready(&mut self) -> String {
        let ready = self.report().await;
        assert_eq!(ready.as_object().unwrap().len(), 1, "{ready}");
        let url = ready["url"].as_str();
        url.unwrap_or_else(|| panic!("the server cannot start: {ready}")).to_owned()
    }

    /// Waits until it is ready, and answers with what it says.
    pub(crate) async fn report(&mut self) -> Value {
        match self.stdout.next_line().await.unwrap() {
            Some(line) => serde_json::from_str(&line).unwrap(),
            None => panic!("the server ended: {}", self.rest_of_log().await),
        }
    }

    /// Waits for a log line with that field, and answers with its text.
    pub(crate) async fn logged(&mut self, field: &str) -> String {
        while let Some(line) = self.stderr.recv().await {
            let entry: Value = serde_json::from_str(&line).unwrap();
            if let Some(text) = entry[field].as_str() {
                return text.to_owned();
            }
        }
        panic!("the log ended without {field}");
    }

    /// Sends it a signal, by its name.
    pub(crate) async fn signal(&self, name: &str) {
        let pid = self.child.id().unwrap().to_string();
        assert!(Command::new("kill").args(["-s", name, &pid]).status().await.unwrap().success());
    }

    /// Kills it, which it cannot notice, and waits until it is gone.
    pub(crate) async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }

    /// Waits until it has ended; answers with its exit code and the rest of its log.
    pub(crate) async fn ended(mut self) -> (Option<i32>, String) {
        let log = self.rest_of_log().await;
        (self.child.wait().await.unwrap().code(), log)
    }

    /// Asks it to stop, waits until it has, and answers with its exit code and the rest of its log.
    pub(crate) async fn terminate(self) -> (Option<i32>, String) {
        self.signal("TERM").await;
        self.ended().await
    }

    async fn rest_of_log(&mut self) -> String {
        let mut log = String::new();
        while let Some(line) = self.stderr.recv().await {
            log += &line;
            log.push('\n');
        }
        log
    }
}

/// The status of a GET, and the text of the answer.
pub(crate) async fn get(address: &str, path: &str) -> (u16, String) {
    request(address, &format!("GET {path}"), "").await
}

/// The same of a POST of a form.
pub(crate) async fn post(address: &str, path: &str, form: &str) -> (u16, String) {
    let kind = "Content-Type: application/x-www-form-urlencoded";
    let rest = format!("{kind}\r\nContent-Length: {}\r\n\r\n{form}", form.len());
    request(address, &format!("POST {path}"), &rest).await
}

async fn request(address: &str, what: &str, rest: &str) -> (u16, String) {
    let address = address.strip_prefix("http://").unwrap_or(address);
    let mut stream = TcpStream::connect(address).await.unwrap();
    let rest = if rest.is_empty() { "\r\n" } else { rest };
    let request = format!("{what} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{rest}");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    (answer.split(' ').nth(1).unwrap().parse().unwrap(), answer)
}
