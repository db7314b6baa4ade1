//! The anchor: one prepared statement, again and again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::str::FromStr as _;
use std::time::Duration;

use postern::embedded_postgres::EmbeddedPostgres;
use sqlx::postgres::PgConnectOptions;

use crate::work::Operation;

/// The installed pgbench, and how it reaches the database.
pub(crate) struct Pgbench {
    program: PathBuf,
    target: PgConnectOptions,
    directory: PathBuf,
}

impl Pgbench {
    /// The one that came with the server's programs.
    pub(crate) fn new(postgres: &EmbeddedPostgres, directory: &Path) -> Self {
        let beside = postgres.program_dir().join("pgbench");
        let program = if beside.exists() { beside } else { PathBuf::from("pgbench") };
        let target = PgConnectOptions::from_str(&postgres.url()).unwrap();
        Self { program, target, directory: directory.to_owned() }
    }

    /// Statements a second.
    pub(crate) fn run(
        &self,
        operation: Operation,
        connections: usize,
        time: Duration,
        variables: &[(&str, i64)],
    ) -> f64 {
        let script = self.directory.join(format!("{}.sql", operation.name()));
        fs::write(&script, operation.script()).unwrap();
        let mut command = Command::new(&self.program);
        // As the server does for its own, so that the plan is made once.
        command.env("PGOPTIONS", "-c plan_cache_mode=force_generic_plan");
        command.arg("-h").arg(self.target.get_socket().unwrap());
        command.args(["-p", &self.target.get_port().to_string(), "-U", self.target.get_username()]);
        command.args(["-n", "-M", "prepared", "-c", &connections.to_string(), "-j", "1"]);
        command.args(["-T", &time.as_secs().to_string(), "-f"]).arg(&script);
        for (name, value) in variables {
            command.arg("-D").arg(format!("{name}={value}"));
        }
        let output = command.arg(self.target.get_database().unwrap()).output().unwrap();
        let (printed, complaint) =
            (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "pgbench: {complaint}");
        let rate = printed.lines().find_map(|line| line.strip_prefix("tps = ")?.split(' ').next());
        rate.unwrap().parse().unwrap()
    }
}
