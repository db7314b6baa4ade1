//! A script that drives a client, as a process. It and the test speak in lines of JSON: the test says the settings, the
//! script whose browser should open what, and in the end what it learned, or how it failed.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use super::runtime::Runtime;

/// Longer than any story takes on a busy machine; a client that waits for ever shall not hold up everybody.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running script, killed with this value.
pub(super) struct Driver {
    child: Child,
    stdin: ChildStdin,
    stdout: Lines<BufReader<ChildStdout>>,
    directory: Directory,
    patience: Duration,
}

/// How a client failed, in its own words.
#[derive(Debug, Deserialize)]
pub(super) struct Failure {
    /// The class of its exception.
    pub(super) class: String,
    /// What that says.
    pub(super) message: String,
    /// The body of the answer that it did not like, where it hands that on.
    #[serde(default)]
    pub(super) answer: Value,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Said {
    Open(String),
    Done(Value),
    Failed(Failure),
}

/// A directory of the script's own: its home, and where it finds its packages.
struct Directory(PathBuf);

impl Driver {
    /// Starts a script under some settings. It trusts one authority for https, and no other.
    pub(super) async fn start(runtime: Runtime, name: &str, settings: &Value, authority: &str) -> Self {
        let packages = runtime.packages().await;
        let directory = Directory::new();
        let home = &directory.0;
        for script in fs::read_dir(runtime.scripts()).unwrap() {
            let script = script.unwrap().path();
            if script.extension().is_some_and(|extension| extension == runtime.extension()) {
                fs::copy(&script, home.join(script.file_name().unwrap())).unwrap();
            }
        }
        if runtime == Runtime::Node {
            std::os::unix::fs::symlink(packages.join("node_modules"), home.join("node_modules")).unwrap();
        }
        let certificate = home.join("authority.pem");
        fs::write(&certificate, authority).unwrap();

        let mut command = Command::new(runtime.program(&packages));
        command.arg(format!("{name}.{}", runtime.extension())).current_dir(home).kill_on_drop(true);
        command.env_clear().envs(std::env::vars_os().filter(|(name, _)| name == "PATH"));
        command
            .env("HOME", home)
            .env("REQUESTS_CA_BUNDLE", &certificate)
            .env("NODE_EXTRA_CA_CERTS", &certificate);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(File::create(home.join("stderr")).unwrap());
        let mut child = command.spawn().unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap()).lines();
        let stdin = child.stdin.take().unwrap();
        let mut driver = Self { stdin, child, stdout, directory, patience: PATIENCE };
        driver.say(settings).await;
        driver
    }

    /// The same, where it may take this long to say the next thing.
    pub(super) fn patient_for(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// The address that it wants to be opened.
    pub(super) async fn address(&mut self) -> String {
        match self.hear().await {
            Said::Open(address) => address,
            other => panic!("it does not ask for a browser: {other:?}"),
        }
    }

    /// Says something that it waits for.
    pub(super) async fn say(&mut self, message: &Value) {
        self.stdin.write_all(format!("{message}\n").as_bytes()).await.unwrap();
    }

    /// What it learned, at its end.
    pub(super) async fn done(mut self) -> Value {
        match self.last().await {
            Said::Done(learned) => learned,
            other => panic!("it did not come to its end: {other:?}"),
        }
    }

    /// How it failed.
    pub(super) async fn failed(mut self) -> Failure {
        match self.last().await {
            Said::Failed(failure) => failure,
            other => panic!("it did not fail: {other:?}"),
        }
    }

    async fn last(&mut self) -> Said {
        let last = self.hear().await;
        let status = tokio::time::timeout(PATIENCE, self.child.wait()).await.expect("it ends").unwrap();
        assert!(status.success(), "{status}: {}", self.complaints());
        last
    }

    async fn hear(&mut self) -> Said {
        let line = tokio::time::timeout(self.patience, self.stdout.next_line()).await;
        let line = line.unwrap_or_else(|_| panic!("it says nothing: {}", self.complaints())).unwrap();
        let line = line.unwrap_or_else(|| panic!("it ended without a word: {}", self.complaints()));
        serde_json::from_str(&line).unwrap_or_else(|_| panic!("it says {line}: {}", self.complaints()))
    }

    /// What it wrote for people.
    fn complaints(&self) -> String {
        fs::read_to_string(self.directory.0.join("stderr")).unwrap()
    }
}

impl Failure {
    /// One that a script kept as a part of its story.
    pub(super) fn of(value: &Value) -> Self {
        serde_json::from_value(value.clone()).unwrap_or_else(|_| panic!("no failure: {value}"))
    }
}

impl Directory {
    fn new() -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("postern-client-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
