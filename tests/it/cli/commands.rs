//! The commands that look at the database, answer and end.

use serde_json::json;

use crate::support::postgres::{empty_database, fresh_database};
use crate::support::program::Program;

const PASSWORD: &str = "correct horse battery";

async fn acme(program: &Program) {
    program.json(&["org", "create", "--subdomain", "acme", "--name", "Acme"]).await;
    program.json(&["user", "create", "--email", "ada@acme.test", "--name", "Ada"]).await;
}

#[tokio::test]
async fn each_answers_with_one_object() {
    let database = fresh_database().await;
    let program = Program::on(database.url());
    let organization = program.json(&["org", "create", "--subdomain", "acme", "--name", "Acme"]).await;
    assert!(organization["id"].is_i64());
    assert_eq!(organization["subdomain"], "acme");
    let arguments =
        ["user", "create", "--email", "ada@acme.test", "--name", "Ada", "--password-stdin", "--json"];
    let made = program.run_with_stdin(&arguments, &format!("{PASSWORD}\n")).await;
    assert_eq!(made.code, Some(0), "{}", made.stderr);
    assert!(made.object()["id"].is_i64());
    assert_eq!(made.object()["email"], "ada@acme.test");
    let member = ["--org", "acme", "--email", "ada@acme.test"];
    let set = program.json(&[&["member", "set"][..], &member, &["--role", "owner"]].concat()).await;
    assert_eq!(set["role"], "owner");
    let key = program.json(&["api-key", "create", "--org", "acme", "--name", "CI"]).await;
    assert!(key["id"].is_i64());
    assert!(key["api_key"].as_str().unwrap().starts_with("hn_"));
    let session = program.json(&["token", "session", "--email", "ada@acme.test"]).await;
    assert_eq!(session["token"].as_str().unwrap().split('.').count(), 3);
    assert_eq!(session["expires_in"], 12 * 3600);
    let sso = program.json(&["sso-key", "create", "--org", "acme"]).await;
    assert!(!sso["sso_key"].as_str().unwrap().is_empty());
    let operator = program.json(&["operator", "add", "--email", "ADA@acme.test"]).await;
    assert_eq!(operator["operator"], true);
    program.json(&["user", "create", "--email", "bob@acme.test", "--name", "Bob"]).await;
    let bob = ["--org", "acme", "--email", "bob@acme.test"];
    program.json(&[&["member", "set"][..], &bob, &["--role", "csm"]].concat()).await;
    let removed = program.json(&[&["member", "remove"][..], &bob].concat()).await;
    assert_eq!(removed["removed"], true);
}

#[tokio::test]
async fn an_api_key_is_bound_where_the_policy_binds_keys() {
    let database = fresh_database().await;
    let program = Program::on(database.url());
    acme(&program).await;
    let create = ["api-key", "create", "--org", "acme", "--name", "CI"];
    let bounds = ["--scope", "posts:read", "--scope", "votes:read", "--network", "192.0.2.9/24"];
    let refused = program.run(&[&create[..], &bounds].concat()).await;
    assert_eq!(refused.code, Some(1));
    let said =
        "--scope: API keys of this server hold no scopes; --network: API keys of this server are not bound";
    assert!(refused.stderr.contains(said), "{}", refused.stderr);
    let unbound = program.json(&create).await;
    assert_eq!((unbound.get("scopes"), unbound.get("networks")), (None, None));

    let program = program.with("POSTERN_POLICY__API_KEYS__SCOPED", "true");
    for (rest, reason) in [
        (&[][..], "--scope: an API key needs at least one scope"),
        (&["--scope", "posts:raed"], "--scope: posts:raed is no scope of this server"),
        (&["--scope", "posts:read", "--network", "192.0.2"], "--network: 192.0.2 is not a network"),
    ] {
        let refused = program.run(&[&create[..], rest].concat()).await;
        assert_eq!((refused.code, refused.stderr.lines().count()), (Some(1), 1), "{}", refused.stderr);
        assert!(refused.stderr.contains(reason), "{}", refused.stderr);
    }
    let made = program.json(&[&create[..], &bounds].concat()).await;
    assert!(made["id"].is_i64() && made["api_key"].as_str().unwrap().starts_with("hn_"));
    assert_eq!(made["scopes"], json!(["posts:read", "votes:read"]));
    assert_eq!(made["networks"], json!(["192.0.2.0/24"]));
    let told = program.run(&[&create[..], &bounds].concat()).await;
    assert!(
        told.stdout.contains("It holds posts:read, votes:read.\nIt works from 192.0.2.0/24.\n"),
        "{told:?}"
    );
}

#[tokio::test]
async fn an_app_comes_with_its_secrets_once() {
    let database = fresh_database().await;
    let program = Program::on(database.url());
    acme(&program).await;
    let create = ["app", "create", "--org", "acme", "--redirect-uri", "https://app.test/a", "--redirect-uri"];
    let rest = ["https://app.test/b", "--scope", "posts:read", "--scope", "webhooks:manage", "--name"];
    let create = [&create[..], &rest].concat();
    let app = program.json(&[&create[..], &["Reports"]].concat()).await;
    assert!(app["id"].is_i64());
    assert!(app["client_id"].as_str().unwrap().starts_with("foapp_"));
    assert!(app["client_secret"].as_str().unwrap().starts_with("fosec_"));
    assert_eq!(app["redirect_uris"], json!(["https://app.test/a", "https://app.test/b"]));
    assert_eq!(app["actors"], json!(["app", "self"]));
    assert_eq!(app.get("webhook_secret"), None);
    let hooked = ["Hooked", "--webhook-url", "https://app.test/hook", "--webhook-event", "post_created"];
    let hooked = program.json(&[&create[..], &hooked].concat()).await;
    assert!(hooked["webhook_secret"].as_str().unwrap().starts_with("whsec_"));
    let public = program.json(&[&create[..], &["Device", "--public", "--actor", "self"]].concat()).await;
    assert_eq!((&public["client_secret"], &public["actors"]), (&json!(null), &json!(["self"])));
    let told = program.run(&[&create[..], &["Told"]].concat()).await;
    assert!(told.stdout.contains("client_secret: fosec_") && told.stdout.contains("shown once"), "{told:?}");
}

#[tokio::test]
async fn a_refusal_is_one_line_and_exit_code_1() {
    let database = fresh_database().await;
    let program = Program::on(database.url());
    acme(&program).await;
    let app = ["app", "create", "--org", "acme", "--name", "X", "--scope", "posts:read", "--redirect-uri"];
    let member = ["member", "set", "--email", "ada@acme.test", "--role", "owner", "--org"];
    for (arguments, reason) in [
        (["org", "create", "--subdomain", "acme", "--name", "Again"].as_slice(), "exists already"),
        (&["org", "create", "--subdomain", "A!", "--name", "Odd"], "lower-case letters"),
        (&["user", "create", "--email", "ADA@acme.test", "--name", "Ada"], "exists already"),
        (&["token", "session", "--email", "nobody@acme.test"], "no such account"),
        (&[&app[..], &["http://app.test/"]].concat(), "--redirect-uri"),
        (&[&member[..], &["globex"]].concat(), "no such organization"),
    ] {
        let refused = program.run(arguments).await;
        assert_eq!(refused.code, Some(1), "{arguments:?}");
        assert_eq!(refused.stdout, "", "{arguments:?}");
        assert_eq!(refused.stderr.lines().count(), 1, "{}", refused.stderr);
        assert!(refused.stderr.contains(reason), "{arguments:?}: {}", refused.stderr);
        let as_json = program.run(&[arguments, &["--json"]].concat()).await;
        assert!(as_json.object()["error"].as_str().unwrap().contains(reason));
    }
}

#[tokio::test]
async fn a_weak_password_makes_nobody() {
    let database = fresh_database().await;
    let program = Program::on(database.url());
    let arguments = ["user", "create", "--email", "ada@acme.test", "--name", "Ada", "--password-stdin"];
    for weak in ["short\n", "password\n", ""] {
        assert_eq!(program.run_with_stdin(&arguments, weak).await.code, Some(1), "{weak:?}");
    }
    let kept = program.run_with_stdin(&arguments, &format!("{PASSWORD}\r\nsecond line\n")).await;
    assert_eq!(kept.code, Some(0), "{}", kept.stderr);
}

#[tokio::test]
async fn bad_usage_is_exit_code_2() {
    let program = Program::new();
    for arguments in [
        ["frobnicate"].as_slice(),
        &["serve", "--nonsense"],
        &["org", "create", "--name", "Acme"],
        &["member", "set", "--org", "acme", "--email", "a@b", "--role", "boss"],
        &["app", "create", "--org", "acme", "--name", "X", "--scope", "posts:read"],
    ] {
        let refused = program.run(arguments).await;
        assert_eq!((refused.code, refused.stdout.as_str()), (Some(2), ""), "{arguments:?}");
    }
    assert_eq!(program.run(&["--help"]).await.code, Some(0));
}

#[tokio::test]
async fn an_unknown_key_is_named_with_its_nearest() {
    let program = Program::new().with("POSTERN_SERVER__LISTENN", "127.0.0.1:1");
    let refused = program.run(&["migrate"]).await;
    assert_eq!(refused.code, Some(1));
    assert!(refused.stderr.contains("POSTERN_SERVER__LISTENN"), "{}", refused.stderr);
    assert!(refused.stderr.contains("nearest is POSTERN_SERVER__LISTEN"), "{}", refused.stderr);
}

#[tokio::test]
async fn later_files_win_wherever_they_stand() {
    let program = Program::new();
    let (first, second) = (program.directory().join("first.toml"), program.directory().join("second.toml"));
    std::fs::write(&first, "[branding]\nproduct_name = \"First\"\n[keys]\nfile = \"first\"\n").unwrap();
    std::fs::write(&second, "[branding]\nproduct_name = \"Second\"\n").unwrap();
    let second = format!("--config={}", second.display());
    let program = program.with("DATABASE_URL", "postgres://nobody@127.0.0.1:1/none");
    let config = &program
        .run(&["--config", first.to_str().unwrap(), "doctor", "--json", &second])
        .await
        .object()["config"];
    assert_eq!(config["branding"]["product_name"], "Second");
    assert_eq!(config["keys"]["file"], "first");
}

#[tokio::test]
async fn commands_that_start_at_once_migrate_an_empty_database_once() {
    let database = empty_database().await;
    let programs = [(); 4].map(|()| Program::on(database.url()));
    let migrations = programs.iter().map(|program| program.json(&["migrate"]));
    for told in futures_util::future::join_all(migrations).await {
        assert_eq!(told["applied"], told["known"]);
        assert_ne!(told["applied"], 0);
    }
}
