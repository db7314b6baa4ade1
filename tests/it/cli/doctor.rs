//! `postern doctor`.

use serde_json::Value;

use crate::support::postgres::{empty_database, fresh_database};
use crate::support::program::{Finished, Program};
use crate::support::smtp::{Reply, SmtpSink};
use crate::support::tls::local_acceptor;

async fn doctor(program: &Program) -> (Finished, Value) {
    let finished = program.run(&["doctor", "--json"]).await;
    let told = finished.object();
    (finished, told)
}

fn status(told: &Value, name: &str) -> String {
    let mut checks = told["checks"].as_array().unwrap().iter();
    let check = checks.find(|check| check["name"] == name).unwrap_or_else(|| panic!("{name}: {told}"));
    check["status"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_sound_installation_passes_with_its_weak_choices_named() {
    let database = fresh_database().await;
    let program = Program::on(database.url());
    program.json(&["migrate"]).await;
    let (finished, told) = doctor(&program).await;
    assert_eq!((finished.code, &told["ok"]), (Some(0), &Value::Bool(true)), "{told}");
    for name in ["config", "database", "migrations", "clock", "public url", "keys", "mail", "policy"] {
        assert_eq!(status(&told, name), "ok");
    }
    assert!(told.to_string().contains("policy.refresh.idle_ttl"));
    assert_eq!(told["config"]["database"]["url"], "(set, not shown)");
    let lines = program.run(&["doctor"]).await;
    assert_eq!(lines.stdout.lines().count(), told["checks"].as_array().unwrap().len());
}

#[tokio::test]
async fn what_is_broken_fails() {
    let database = empty_database().await;
    let (finished, told) = doctor(&Program::on(database.url())).await;
    assert_eq!((finished.code, status(&told, "migrations").as_str()), (Some(1), "failed"));
    let certificates = ("POSTERN_WEBHOOKS__TRUSTED_CERTIFICATES", "/nonexistent/authority.pem");
    let (finished, told) = doctor(&Program::on(database.url()).with(certificates.0, certificates.1)).await;
    assert_eq!((finished.code, status(&told, "webhooks").as_str()), (Some(1), "failed"));
    assert_eq!(status(&told, "keys"), "warning", "looking makes none");

    let away = Program::on("postgres://nobody:hunter2@127.0.0.1:1/none");
    let (finished, told) = doctor(&away).await;
    assert_eq!((finished.code, status(&told, "database").as_str()), (Some(1), "failed"));
    assert!(!finished.stdout.contains("hunter2") && !finished.stderr.contains("hunter2"));

    let (finished, told) = doctor(&Program::new().with("POSTERN_SERVER__LISTENN", "x")).await;
    assert_eq!((finished.code, status(&told, "config").as_str()), (Some(1), "failed"));
}

#[tokio::test]
async fn a_key_file_that_others_may_read_fails() {
    use std::os::unix::fs::PermissionsExt as _;
    let database = fresh_database().await;
    let program = Program::on(database.url());
    program.json(&["migrate"]).await;
    let file = program.directory().join("data/keys.toml");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let (finished, told) = doctor(&program).await;
    assert_eq!((finished.code, status(&told, "keys").as_str()), (Some(1), "failed"));
}

#[tokio::test]
async fn a_mail_server_is_asked_and_given_nothing() {
    let database = fresh_database().await;
    let (authority, acceptor) = local_acceptor();
    let (plain, wrapped) = (SmtpSink::start().await, SmtpSink::start_with(Some(acceptor)).await);
    let asked = async |url: String, authority: Option<&str>| {
        let mut program = Program::on(database.url())
            .with("POSTERN_MAIL__SMTP_URL", url)
            .with("POSTERN_MAIL__FROM", "Postern <postern@mail.example>");
        if let Some(authority) = authority {
            let file = program.directory().join("authority.pem");
            std::fs::write(&file, authority).unwrap();
            program = program.with("SSL_CERT_FILE", file.display().to_string());
        }
        let (finished, told) = doctor(&program).await;
        assert!(!finished.stdout.contains("hunter2") && !finished.stderr.contains("hunter2"));
        let mut checks = told["checks"].as_array().unwrap().iter();
        let message = checks.find(|check| check["name"] == "mail").unwrap()["message"].to_string();
        (status(&told, "mail"), message)
    };
    let (verdict, told) = asked(plain.url("smtp://", ""), None).await;
    assert_eq!(verdict, "ok", "{told}");
    plain.next([("AUTH", Reply::Code(535))]);
    let (verdict, told) = asked(plain.url("smtp://ada:hunter2@", ""), None).await;
    assert!(verdict == "failed" && told.contains("user and the password in mail.smtp_url"), "{told}");
    let (verdict, told) = asked(plain.url("smtp://ada:hunter2@", "?tls=required"), None).await;
    assert!(verdict == "failed" && told.contains("STARTTLS") && told.contains("the scheme"), "{told}");
    let (verdict, told) = asked("smtps://ada:hunter2@127.0.0.1:1".to_owned(), None).await;
    assert!(verdict == "failed" && told.contains("the host and the port in mail.smtp_url"), "{told}");

    let (verdict, told) = asked(wrapped.url("smtps://ada:hunter2@", ""), Some(&authority)).await;
    assert_eq!(verdict, "ok", "{told}");
    let (stranger, _) = local_acceptor();
    let (verdict, told) = asked(wrapped.url("smtps://ada:hunter2@", ""), Some(&stranger)).await;
    assert!(verdict == "failed" && told.contains("certificate"), "{told}");
    assert!(plain.letters().is_empty() && wrapped.letters().is_empty());
}
