//! `postern doctor`: is this installation sound? One line a check.

use serde_json::{Value, json};

use super::failure::Failure;
use super::open::{Invocation, log_format};
use super::output::{Output, Report, refused};
use crate::config::Config;
use crate::context::{Context, ContextError};
use crate::env::Env;
use crate::keys::Keys;
use crate::telemetry;

mod keys;
mod mail;
mod policy;
mod url;

/// A host clock that is further off is worth a word, though the database's clock decides.
const CLOCK_TOLERANCE: time::Duration = time::Duration::seconds(2);

/// How good a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// As it should be.
    Fine,
    /// It works, and somebody should know.
    Warning,
    /// It does not work.
    Broken,
}

/// What was looked at, and what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Check {
    name: &'static str,
    verdict: Verdict,
    finding: String,
}

impl Check {
    fn fine(name: &'static str, finding: impl Into<String>) -> Self {
        Self { name, verdict: Verdict::Fine, finding: finding.into() }
    }

    fn warning(name: &'static str, finding: impl Into<String>) -> Self {
        Self { name, verdict: Verdict::Warning, finding: finding.into() }
    }

    fn broken(name: &'static str, finding: impl Into<String>) -> Self {
        let finding = Failure::new(finding).to_string();
        Self { name, verdict: Verdict::Broken, finding }
    }
}

impl Verdict {
    fn as_str(self) -> &'static str {
        match self {
            Self::Fine => "ok",
            Self::Warning => "warning",
            Self::Broken => "failed",
        }
    }
}

/// Looks at everything, tells all of it, and fails if anything is broken.
pub(super) async fn run(invocation: &Invocation, output: Output) -> Result<i32, Failure> {
    let (checks, config) = match invocation.config() {
        Ok(config) => {
            let _logging = telemetry::install_logging(log_format(&config), "error,sqlx=off")?;
            (look_at(invocation, &config).await, serde_json::to_value(&config).unwrap_or_default())
        }
        Err(error) => {
            (error.0.iter().map(|one| Check::broken("config", one.to_string())).collect(), Value::Null)
        }
    };
    let broken = checks.iter().filter(|check| check.verdict == Verdict::Broken).count();
    output.report(&report(&checks, broken == 0, &config))?;
    Ok(match broken {
        0 => 0,
        1 => refused(&Failure::new("1 check failed")),
        more => refused(&Failure::new(format!("{more} checks failed"))),
    })
}

async fn look_at(invocation: &Invocation, config: &Config) -> Vec<Check> {
    let mut checks = vec![Check::fine("config", "every key is known and every value is allowed")];
    checks.extend(database(invocation, config).await);
    checks.push(url::check(config));
    checks.push(keys::check(config));
    checks.push(mail::check(config).await);
    checks.extend(policy::checks(&config.policy));
    checks
}

async fn database(invocation: &Invocation, config: &Config) -> Vec<Check> {
    let kind = if config.database.url.is_some() { "database.url" } else { "the embedded database" };
    let database = match invocation.database(config).await {
        Ok(database) => database,
        Err(failure) => return vec![Check::broken("database", failure.to_string())],
    };
    let env = Env::system();
    // Keys play no part in what is looked at here, and looking must not make any.
    let material = crate::config::values::KeyMaterial::new([0; 32]);
    let opened = Context::new(config.clone(), Keys::derive(&material, None), env, &database.url);
    let cx = match opened {
        Ok(cx) => cx,
        Err(ContextError::Sender(error)) => return vec![Check::broken("webhooks", error.to_string())],
        Err(ContextError::Languages(error)) => return vec![Check::broken("languages", error.to_string())],
        Err(ContextError::Branding(error)) => return vec![Check::broken("branding", error.to_string())],
        Err(ContextError::Database(error)) => return vec![Check::broken("database", error.to_string())],
    };
    let checks = match cx.db.clock().await {
        Err(error) => vec![Check::broken("database", format!("{kind}: {error}"))],
        Ok((now, round_trip)) => {
            cx.env.follow_database_clock(now, round_trip);
            let reached = format!("{kind} answers within {:.1} ms", round_trip.as_secs_f64() * 1e3);
            vec![Check::fine("database", reached), migrations(&cx).await, clock(cx.env.offset())]
        }
    };
    cx.db.close().await;
    checks
}

async fn migrations(cx: &Context) -> Check {
    match cx.db.migrations().await {
        Ok((known, applied)) if applied == known => {
            Check::fine("migrations", format!("all {known} are applied"))
        }
        Ok((known, applied)) if applied > known => Check::warning(
            "migrations",
            format!("{applied} are applied, and this program knows {known}: a newer one was here"),
        ),
        Ok((known, applied)) => Check::broken(
            "migrations",
            format!("{applied} of {known} are applied: run `postern migrate`, or start the server"),
        ),
        Err(error) => Check::broken("migrations", error.to_string()),
    }
}

fn clock(offset: time::Duration) -> Check {
    let apart =
        format!("this host's clock and the database's are {:.3} s apart", offset.abs().as_seconds_f64());
    if offset.abs() <= CLOCK_TOLERANCE {
        Check::fine("clock", apart)
    } else {
        Check::warning("clock", format!("{apart}; the database's decides, but one of them is wrong"))
    }
}

fn report(checks: &[Check], is_sound: bool, config: &Value) -> Report {
    let told: Vec<Value> = checks
        .iter()
        .map(
            |check| json!({ "name": check.name, "status": check.verdict.as_str(), "message": check.finding }),
        )
        .collect();
    let line = |check: &Check| format!("{:<8} {:<11} {}", check.verdict.as_str(), check.name, check.finding);
    // Secrets in it serialize as a fixed text.
    let json = json!({ "ok": is_sound, "checks": told, "config": config });
    Report::new(json, checks.iter().map(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_is_worth_a_word_only_when_it_is_off() {
        assert_eq!(clock(time::Duration::milliseconds(-1_900)).verdict, Verdict::Fine);
        assert_eq!(clock(time::Duration::milliseconds(-2_100)).verdict, Verdict::Warning);
    }
}
