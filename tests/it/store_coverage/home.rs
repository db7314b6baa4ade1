//! The part of the story that is told where everybody belongs to one home: apps have tokens for themselves, installs
//! have many pairs, and a code is copied.

use std::collections::BTreeSet;

use postern::config::Config;
use postern::domain::accounts;
use postern::domain::app_secrets::{self, Replaces};
use postern::domain::apps::{AppName, Owner};
use postern::domain::authorize::{self, AuthorizationParameters};
use postern::model::account::Role;
use postern::model::policy::SecretRotation;

use crate::support::app::{CALLBACK, Client, TestApp, info};
use crate::support::policies::Shipped;

/// Tells it; answers with the statements that it ran.
pub(super) async fn story() -> BTreeSet<String> {
    let ends_access = |config: &mut Config| config.policy.secret_rotation = SecretRotation::EndAccessTokens;
    let (app, wire) = TestApp::wired_under(Shipped::Mastodon, ends_access).await;
    let cx = &app.cx;
    let home = accounts::organization_by_subdomain(cx, "home").await.unwrap().id;
    let ada = app.person("ada", home, Role::Owner).await;
    assert_eq!(accounts::count_people(cx).await.unwrap(), 1);
    assert_eq!(accounts::created_at(cx, ada.id).await.unwrap(), cx.env.now());

    let (client, other) = (app.client(home, &["read"]).await, app.client(home, &["read"]).await);
    let code = app.code(&client, &ada, home).await;
    assert!(authorize::shown_code(cx, &ada, &code).await.unwrap().is_some());
    let token = access_token(&app, &client, &code).await;
    let parameters = AuthorizationParameters {
        response_type: Some("code".to_owned()),
        client_id: Some(client.app.client_id.clone()),
        redirect_uri: Some(CALLBACK.to_owned()),
        ..AuthorizationParameters::default()
    };
    let request = authorize::validate(cx, &parameters).await.unwrap();
    assert!(authorize::lives_already(cx, &ada, home, &request).await.unwrap());
    assert_eq!(revoke(&app, &other, &token).await, 403, "another app's token");
    assert_eq!(revoke(&app, &client, &token).await, 200);
    let code = app.code(&client, &ada, home).await;
    let replayed = access_token(&app, &client, &code).await;
    assert_eq!(app.exchange(&client, &code).await.status, 400);
    assert_eq!(app.get_with("/api/v1/apps/verify_credentials", &replayed).await.status, 401);

    let fields = [
        ("grant_type", "client_credentials"),
        ("client_id", client.app.client_id.as_str()),
        ("client_secret", client.client_secret.as_str()),
    ];
    let own = app.post_form("/oauth/token", &fields).await.json()["access_token"].clone();
    let own = own.as_str().unwrap();
    assert_eq!(app.get_with("/api/v1/apps/verify_credentials", own).await.status, 200);
    assert_eq!(revoke(&app, &client, own).await, 200);
    rotate(&app, &client).await;
    wire.texts()
}

/// Gives an app a new secret.
pub(super) async fn rotate(app: &TestApp, client: &Client) {
    let owner = Owner::operator(client.app.organization_id);
    let name = AppName::Id(client.app.id);
    app_secrets::rotate(&app.cx, owner, &name, Replaces::Any, None, &info()).await.unwrap();
}

async fn access_token(app: &TestApp, client: &Client, code: &str) -> String {
    let answer = app.exchange(client, code).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()["access_token"].as_str().unwrap().to_owned()
}

async fn revoke(app: &TestApp, client: &Client, token: &str) -> u16 {
    let fields = [
        ("client_id", client.app.client_id.as_str()),
        ("client_secret", client.client_secret.as_str()),
        ("token", token),
    ];
    app.post_form("/oauth/revoke", &fields).await.status.as_u16()
}
