//! `postern demo`: what it tells to click and to type, done with the real program.

mod shell;
mod visitor;
mod walk;

use serde_json::Value;

use crate::support::program::{Program, Server};

/// A running demo, and what it told.
struct Demo {
    told: Value,
    server: Server,
    program: Program,
}

impl Demo {
    async fn start() -> Self {
        let program = Program::new().with("POSTERN_DEMO__LISTEN", "127.0.0.1:0");
        let mut server = program.start("demo");
        let told = server.report().await;
        Self { told, server, program }
    }

    fn text(&self, name: &str) -> &str {
        self.told[name].as_str().unwrap()
    }

    /// Address and password of who has that role.
    fn person(&self, role: &str) -> (&str, &str) {
        let people = self.told["people"].as_array().unwrap();
        let person = people.iter().find(|person| person["role"] == role).unwrap();
        (person["email"].as_str().unwrap(), person["password"].as_str().unwrap())
    }
}

#[tokio::test]
async fn secrets_that_are_printed_stay_on_this_machine() {
    let program = Program::new().with("POSTERN_DEMO__LISTEN", "0.0.0.0:0");
    let refused = program.run(&["demo"]).await;
    assert_eq!((refused.code, refused.stdout.as_str()), (Some(1), ""), "{refused:?}");
    assert!(refused.stderr.contains("demo.listen is 0.0.0.0:0"), "{}", refused.stderr);
    assert!(!program.directory().join("data").exists(), "nothing was begun");
}
