//! `postern cut-off`.

use postern::model::account::Role;

use crate::support::app::TestApp;
use crate::support::program::Program;

#[tokio::test]
async fn it_counts_first_and_ends_when_it_is_told_to() {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = app.client(acme, &["posts:read"]).await;
    let program = Program::on(app.database_url());
    for (whose, of, name) in [
        (vec!["--app", client.app.client_id.as_str()], "app", client.app.profile.name.as_str()),
        (vec!["--organization", "acme"], "organization", "acme"),
        (vec!["--user", ada.email.as_str()], "user", ada.email.as_str()),
        (vec!["--server"], "server", "Postern"),
    ] {
        let ada = postern::domain::accounts::person_by_email(&app.cx, &ada.email).await.unwrap();
        let own = postern::domain::authorize::AuthorizationParameters {
            actor: Some("self".to_owned()),
            ..Default::default()
        };
        let code = app.code_for(&client, &ada, acme, own).await;
        let pair = app.exchange(&client, &code).await.pair();
        let arguments = [&["cut-off"], whose.as_slice()].concat();
        let asked = program.json(&arguments).await;
        assert_eq!((&asked["of"], &asked["name"]), (&of.into(), &name.into()));
        assert_eq!((&asked["connections"], &asked["done"]), (&1.into(), &false.into()));
        let old =
            program.json(&[&arguments[..], &["--before", "2026-01-01T00:00:00Z", "--yes"]].concat()).await;
        assert_eq!((&old["connections"], &old["done"]), (&0.into(), &true.into()));
        assert!(app.is_alive(&client, &pair.access_token).await, "{of}");
        let done = program.json(&[&arguments[..], &["--yes"]].concat()).await;
        assert_eq!((&done["connections"], &done["done"]), (&1.into(), &true.into()));
        assert!(!app.is_alive(&client, &pair.access_token).await, "{of}");
    }
    let told = program.run(&["cut-off", "--organization", "acme"]).await;
    assert_eq!(told.code, Some(0));
    assert!(told.stdout.contains("0 connections of the organization acme would end."), "{}", told.stdout);
    assert!(told.stdout.contains("Nothing was done."), "{}", told.stdout);
}

#[tokio::test]
async fn it_is_about_one_thing_that_exists_and_a_time_that_is_over() {
    let app = TestApp::new().await;
    let program = Program::on(app.database_url());
    app.organization("acme").await;
    for wrong in [
        ["cut-off"].as_slice(),
        &["cut-off", "--server", "--organization", "acme"],
        &["cut-off", "--server", "--before", "yesterday"],
    ] {
        assert_eq!(program.run(wrong).await.code, Some(2), "{wrong:?}");
    }
    for (missing, reason) in [
        (["cut-off", "--app", "foapp_none"].as_slice(), "no such"),
        (&["cut-off", "--organization", "globex"], "no such organization"),
        (&["cut-off", "--user", "nobody@people.test"], "no such account"),
        (&["cut-off", "--server", "--before", "2999-01-01T00:00:00Z", "--yes"], "has not come yet"),
    ] {
        let refused = program.run(missing).await;
        assert_eq!(refused.code, Some(1), "{missing:?}");
        assert!(refused.stderr.contains(reason), "{missing:?}: {}", refused.stderr);
    }
}
