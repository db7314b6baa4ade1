//! The documents' curl lines, run to the letter: only the host and the secrets are this server's.

use std::collections::BTreeSet;
use std::process::Stdio;

use serde_json::Value;
use tokio::process::Command;

use super::statements;

/// Where the documents' servers are.
const HOSTS: [&str; 3] =
    ["https://api.featureos.app", "https://auth.fsckmsft.org", "https://api.fsckmsft.org"];

/// What curl wrote.
pub(super) struct Written {
    pub(super) status: u16,
    pub(super) body: Value,
}

/// The command of a statement, and the answer it shows.
pub(super) struct Example {
    command: String,
    /// The answer that is shown beside it.
    pub(super) answer: Option<Value>,
}

impl Example {
    /// The one of this statement.
    pub(super) fn of(document: &str, module: &str, number: usize) -> Self {
        let text = statements::text(document, module, number);
        let (answer, command): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with('#'));
        let answer: String =
            answer.iter().map(|line| line.trim_start_matches(['#', ' ', '→'])).collect::<Vec<_>>().join("\n");
        let answer = (!answer.is_empty()).then(|| serde_json::from_str(&answer).unwrap());
        Self { command: command.join("\n"), answer }
    }

    /// Runs it against another host, with other secrets in the place of those shown.
    pub(super) async fn run(&self, host: &str, secrets: &[(&str, &str)]) -> Written {
        let mut command =
            HOSTS.iter().fold(self.command.clone(), |command, shown| command.replace(shown, host));
        for (shown, secret) in secrets {
            assert!(command.contains(shown), "{shown} is not in {command}");
            command = command.replace(shown, secret);
        }
        assert!(!command.contains('…') && !command.contains("xxxx"), "{command}");
        // The status is asked for around the command, not in it.
        let script = format!("curl() {{ command curl -w '\\n%{{http_code}}' \"$@\"; }}\n{command}\n");
        let written = sh(&script).await;
        let (body, status) = written.rsplit_once('\n').unwrap();
        let body = serde_json::from_str(body).unwrap_or_else(|_| panic!("not JSON: {written}"));
        Written { status: status.parse().unwrap(), body }
    }
}

/// Whether an answer has the shape of another one: the same names, and values that differ only where they are this
/// server's own: numbers of things, and texts that `is_own` knows.
pub(super) fn assert_like(answer: &Value, shown: &Value, is_own: &impl Fn(&str, &Value) -> bool) {
    let (answer, shown) = (answer.as_object().unwrap(), shown.as_object().unwrap());
    let names = |object: &serde_json::Map<String, Value>| object.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(answer), names(shown));
    for (name, shown) in shown {
        let value = &answer[name];
        if shown.is_object() {
            assert_like(value, shown, is_own);
        } else if !is_own(name, value) {
            assert_eq!(value, shown, "{name}");
        }
    }
}

async fn sh(script: &str) -> String {
    let mut command = Command::new("sh");
    command.arg("-euc").env_clear().envs(std::env::vars_os().filter(|(name, _)| name == "PATH"));
    command.arg(format!("command -v curl >/dev/null || exit 127\n{script}"));
    let done = command.stdin(Stdio::null()).output().await.unwrap();
    assert_ne!(done.status.code(), Some(127), "curl is not installed: it is in the package `curl`");
    let text = |bytes| String::from_utf8(bytes).unwrap();
    assert!(done.status.success(), "{script}: {}", text(done.stderr));
    text(done.stdout)
}
