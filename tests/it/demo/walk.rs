//! What the demo tells to click, clicked.

use serde_json::Value;

use super::Demo;
use super::visitor::{Page, Visitor};

#[tokio::test]
async fn connect_call_refresh_and_be_revoked() {
    let demo = Demo::start().await;
    let site = demo.text("site_url").to_owned();
    let mut visitor = Visitor::new();

    let home = visitor.open(&site).await;
    home.says("Your roadmap, on the air");
    let login = visitor.submit(&home, "/connect", &[("actor", "app")]).await;
    login.says("Roadmap Radio");
    let consent = sign_in(&mut visitor, &login, demo.person("admin")).await;
    for words in ["Roadmap Radio", "Acme", "Approve", "Deny"] {
        consent.says(words);
    }
    let connected = visitor.submit(&consent, "/oauth/authorize", &[("decision", "approve")]).await;
    assert_eq!(connected.url.as_str(), format!("{site}/"));
    connected.says("On the air: Acme");
    connected.says("Dark mode");

    let bucket = connected.html.split("<option value=\"").nth(1).unwrap().split('"').next().unwrap();
    let written =
        visitor.submit(&connected, "/requests", &[("title", "Louder"), ("bucket_id", bucket)]).await;
    written.says("Written: Louder");
    written.says("<h3>Louder</h3>");
    visitor.submit(&written, "/vote", &[]).await.says("Voted.");
    let refreshed = visitor.submit(&written, "/refresh", &[]).await;
    refreshed.says("now gets 401");
    refreshed.says("gets 200");

    let organization = visitor.open(&format!("{}/orgs/acme", demo.text("url"))).await;
    let connections = visitor.follow_link(&organization, "Connected apps").await;
    let connection = visitor.follow_link(&connections, "Roadmap Radio").await;
    let sure = visitor.press(&connection, "Revoke access").await;
    visitor.confirm(&sure, "Revoke access").await;
    let noticed = visitor.open(&site).await;
    noticed.says("has disconnected us");
    noticed.says("invalid_grant");

    // Signed in as she still is, she is asked again at once, and says no.
    let consent = visitor.submit(&noticed, "/connect", &[("actor", "self")]).await;
    consent.says("ada@acme.test");
    let denied = visitor.submit(&consent, "/oauth/authorize", &[("decision", "deny")]).await;
    denied.says("You said no (access_denied)");

    // Once more, as herself; the site ends it.
    let consent = visitor.submit(&denied, "/connect", &[("actor", "self")]).await;
    let connected = visitor.submit(&consent, "/oauth/authorize", &[("decision", "approve")]).await;
    connected.says("We act as you: <b>Ada");
    visitor.submit(&connected, "/disconnect", &[]).await.says("Disconnected.");
    assert!(
        installs(&demo, &session(&demo).await).await.iter().all(|install| install["status"] == "revoked")
    );

    assert_eq!(demo.server.terminate().await.0, Some(0));
}

#[tokio::test]
async fn who_may_not_connect_apps_is_told() {
    let demo = Demo::start().await;
    let mut visitor = Visitor::new();
    let home = visitor.open(demo.text("site_url")).await;
    let login = visitor.submit(&home, "/connect", &[("actor", "app")]).await;
    let answer = sign_in(&mut visitor, &login, demo.person("csm")).await;
    assert!(!answer.html.contains("value=\"approve\""), "{}", answer.html);
    assert_eq!(demo.server.terminate().await.0, Some(0));
}

#[tokio::test]
async fn the_owner_finds_the_app() {
    let demo = Demo::start().await;
    let mut visitor = Visitor::new();
    let login = visitor.open(&format!("{}/developer/apps", demo.text("url"))).await;
    let apps = sign_in(&mut visitor, &login, demo.person("owner")).await;
    assert!(apps.url.path().starts_with("/developer/apps"), "{apps:?}");
    apps.says("Roadmap Radio");
    assert_eq!(demo.server.terminate().await.0, Some(0));
}

async fn sign_in(visitor: &mut Visitor, login: &Page, (email, password): (&str, &str)) -> Page {
    visitor.submit(login, "/login", &[("email", email), ("password", password)]).await
}

/// The admin's session, as a program has it.
async fn session(demo: &Demo) -> String {
    let (email, password) = demo.person("admin");
    let body = serde_json::json!({ "email": email, "password": password });
    let answer = client().post(format!("{}/session", demo.text("url"))).json(&body).send().await.unwrap();
    answer.json::<Value>().await.unwrap()["token"].as_str().unwrap().to_owned()
}

async fn installs(demo: &Demo, session: &str) -> Vec<Value> {
    let request = client().get(format!("{}/oauth/installs", demo.text("url"))).bearer_auth(session);
    let answer: Value = request.send().await.unwrap().json().await.unwrap();
    answer["installs"].as_array().unwrap().clone()
}

fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().build().unwrap()
}
