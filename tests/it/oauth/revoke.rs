//! Every ending is felt at the next request, and ends no more than it says.

use postern::domain::apps::{AppName, Owner, delete, suspend, unsuspend};
use postern::domain::authorize::AuthorizationParameters;
use postern::model::account::Role;

use crate::support::app::{Client, TestApp, info};

async fn revoke(app: &TestApp, client: &Client, token: &str) -> (u16, String) {
    let answer = app
        .post_form(
            "/oauth/revoke",
            &[
                ("client_id", &client.app.client_id),
                ("client_secret", &client.client_secret),
                ("token", token),
            ],
        )
        .await;
    (answer.status.as_u16(), answer.text)
}

#[tokio::test]
async fn either_token_ends_the_pair_and_twice_is_fine() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;
    for by_refresh_token in [false, true] {
        let pair = app.install(&client, &ada, organization).await;
        let token = if by_refresh_token { &pair.refresh_token } else { &pair.access_token };
        assert_eq!(revoke(&app, &client, token).await, (200, "{}".into()));
        assert_eq!(revoke(&app, &client, token).await, (200, "{}".into()));
        assert!(!app.is_alive(&client, &pair.access_token).await);
        assert_eq!(app.refresh(&client, &pair.refresh_token).await.error(), (400, "invalid_grant".into()));
    }
}

#[tokio::test]
async fn another_apps_token_stays_alive() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let (client, other) =
        (app.client(organization, &["posts:read"]).await, app.client(organization, &["posts:read"]).await);
    let pair = app.install(&client, &ada, organization).await;
    assert_eq!(revoke(&app, &other, &pair.access_token).await, (200, "{}".into()));
    assert!(app.is_alive(&client, &pair.access_token).await);
    assert!(!app.is_alive(&other, &pair.access_token).await, "it is not the other app's to look at");
    let wrong = Client { client_secret: other.client_secret.clone(), ..client.clone() };
    assert_eq!(revoke(&app, &wrong, &pair.access_token).await.0, 400);
    assert!(app.is_alive(&client, &pair.access_token).await);
}

#[tokio::test]
async fn an_install_of_another_organization_is_untouched() {
    let app = TestApp::new().await;
    let (one, two) = (app.organization("one").await, app.organization("two").await);
    let (ada, bob) = (app.person("ada", one, Role::Admin).await, app.person("bob", two, Role::Owner).await);
    let client = app.client(one, &["posts:read"]).await;
    let (first, second) = (app.install(&client, &ada, one).await, app.install(&client, &bob, two).await);
    revoke(&app, &client, &first.access_token).await;
    assert!(!app.is_alive(&client, &first.access_token).await);
    assert!(app.is_alive(&client, &second.access_token).await);
}

#[tokio::test]
async fn suspending_the_app_ends_its_connections_for_good() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;
    let pair = app.install(&client, &ada, organization).await;
    let pending = app.code(&client, &ada, organization).await;
    let (owner, name) = (Owner::operator(organization), AppName::Id(client.app.id));

    suspend(&app.cx, owner, &name, &info()).await.unwrap();
    assert_eq!(app.refresh(&client, &pair.refresh_token).await.error(), (400, "invalid_client".into()));
    unsuspend(&app.cx, owner, &name, &info()).await.unwrap();
    assert!(!app.is_alive(&client, &pair.access_token).await);
    assert_eq!(app.refresh(&client, &pair.refresh_token).await.error(), (400, "invalid_grant".into()));
    assert_eq!(app.exchange(&client, &pending).await.error(), (400, "invalid_grant".into()));

    let again = app.install(&client, &ada, organization).await;
    assert!(app.is_alive(&client, &again.access_token).await, "a new consent brings it back");
    delete(&app.cx, owner, &name, &info()).await.unwrap();
    assert_eq!(app.refresh(&client, &again.refresh_token).await.error(), (400, "invalid_client".into()));
}

#[tokio::test]
async fn self_tokens_die_with_the_membership_and_stay_dead_when_it_returns() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let (as_bot, as_self) =
        (app.client(organization, &["posts:read"]).await, app.client(organization, &["posts:read"]).await);
    let bot = app.install(&as_bot, &ada, organization).await;
    let parameters =
        AuthorizationParameters { actor: Some("self".into()), ..AuthorizationParameters::default() };
    let code = app.code_for(&as_self, &ada, organization, parameters).await;
    let own = app.exchange(&as_self, &code).await.pair();
    assert!(app.is_alive(&as_self, &own.access_token).await);

    let mut db = app.db().await;
    sqlx::query("DELETE FROM memberships").execute(&mut db).await.unwrap();
    sqlx::query("INSERT INTO memberships (organization_id, user_id, role, created_at) VALUES ($1, $2, 'admin', now())")
        .bind(organization.number())
        .bind(ada.id.number())
        .execute(&mut db)
        .await
        .unwrap();
    assert!(!app.is_alive(&as_self, &own.access_token).await);
    assert_eq!(app.refresh(&as_self, &own.refresh_token).await.error(), (400, "invalid_grant".into()));
    assert!(app.is_alive(&as_bot, &bot.access_token).await, "the bot does not leave with a person");
}

#[tokio::test]
async fn a_refresh_token_that_was_just_rotated_still_ends_its_connection() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;
    let first = app.install(&client, &ada, organization).await;
    let second = app.refresh(&client, &first.refresh_token).await.pair();
    assert_eq!(revoke(&app, &client, &first.refresh_token).await.0, 200);
    assert!(!app.is_alive(&client, &second.access_token).await);

    let third = app.install(&client, &ada, organization).await;
    assert_eq!(revoke(&app, &client, &second.refresh_token).await.0, 200);
    assert!(app.is_alive(&client, &third.access_token).await, "an old family ends no new consent");
}

#[tokio::test]
async fn an_actor_taken_from_the_app_stops_its_tokens_at_once() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;
    let pair = app.install(&client, &ada, organization).await;
    sqlx::query("UPDATE apps SET actor_modes = ARRAY['self']").execute(&mut app.db().await).await.unwrap();
    assert!(!app.is_alive(&client, &pair.access_token).await);
    assert_eq!(app.refresh(&client, &pair.refresh_token).await.error(), (400, "invalid_grant".into()));
}

#[tokio::test]
async fn a_scope_taken_from_the_app_is_gone_at_once() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read", "posts:write"]).await;
    let pair = app.install(&client, &ada, organization).await;
    sqlx::query("UPDATE apps SET declared_scopes = 'posts:read'").execute(&mut app.db().await).await.unwrap();
    assert_eq!(app.refresh(&client, &pair.refresh_token).await.pair().scope, "posts:read");
}
