//! `postern token verify` and `pattern`: without a database, without a server.

use postern::env::Env;
use postern::model::secret::AccessToken;

use crate::support::program::Program;

fn made(prefix: &str) -> String {
    Env::system().secret::<AccessToken>(prefix).reveal().to_owned()
}

/// A program whose database nobody answers for.
fn program() -> Program {
    Program::new().with("DATABASE_URL", "postgres://nobody@127.0.0.1:1/none")
}

#[tokio::test]
async fn every_kind_is_told_by_its_form() {
    let program = program();
    for (prefix, kind) in [
        ("fosec_", "client_secret"),
        ("fooc_", "authorization_code"),
        ("foot_", "access_token"),
        ("foor_", "refresh_token"),
        ("hn_", "api_key"),
    ] {
        let told = program.json(&["token", "verify", &made(prefix)]).await;
        assert_eq!((told["kind"].as_str(), told["genuine"].as_bool()), (Some(kind), Some(true)), "{told}");
        assert_eq!(told["checksum"], "fits");
    }
    let token = made("foot_");
    for arguments in [["token", "verify", "-"].as_slice(), &["token", "verify"]] {
        let piped = program.run_with_stdin(arguments, &format!("{token}\n")).await;
        assert_eq!(piped.code, Some(0), "{}", piped.stderr);
        assert!(piped.stdout.contains("access token") && !piped.stdout.contains(&token), "{}", piped.stdout);
    }
}

#[tokio::test]
async fn anything_else_is_exit_code_1_with_the_reason() {
    let program = program();
    let mut mistyped = made("foot_");
    mistyped.replace_range(9..10, if &mistyped[9..10] == "a" { "b" } else { "a" });
    for (text, kind, reason) in [
        (mistyped.as_str(), Some("access_token"), "checksum"),
        ("hello", None, "not one of our credentials"),
        (&made("ghp_"), None, "not one of our credentials"),
    ] {
        let refused = program.run(&["token", "verify", text, "--json"]).await;
        assert_eq!(refused.code, Some(1), "{text}");
        let told = refused.object();
        assert_eq!((told["kind"].as_str(), told["genuine"].as_bool()), (kind, Some(false)), "{told}");
        assert!(refused.stderr.contains(reason), "{}", refused.stderr);
    }
    assert_eq!(program.run_with_stdin(&["token", "verify", "-"], "").await.code, Some(1));
}

#[tokio::test]
async fn patterns_follow_the_policys_prefixes() {
    let program = program().with("POSTERN_POLICY__PREFIXES__API_KEY", "acme-key_");
    let listed = program.json(&["token", "pattern"]).await;
    let patterns = listed["patterns"].as_array().unwrap();
    let found: Vec<_> = patterns.iter().map(|one| one["pattern"].as_str().unwrap()).collect();
    assert_eq!(found[2], r"\bfoot_[0-9A-Za-z]{49}\b");
    assert_eq!(found[4], r"\bacme-key_[0-9A-Za-z]{49}\b");
    let told = program.run(&["token", "pattern"]).await.stdout;
    assert_eq!(told.lines().count(), 5);
    assert!(found.iter().all(|pattern| told.contains(pattern)), "{told}");
}
