//! A server that offers every event, with apps that hear of some, and organizations that do.

use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{AppWithSecrets, Owner, register};
use postern::domain::authorize::{AuthorizationParameters, ConsentChoices, approve, validate};
use postern::model::account::User;
use postern::model::app::AppKind;
use postern::model::event::EventName;
use postern::model::id::OrganizationId;
use serde_json::Value;

use crate::support::app::{CALLBACK, Client, Pair, START, TestApp, info};

/// A delivery that waits: in whose queue, and of what.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub(super) struct Heard {
    /// The organization in which the queue is.
    pub(super) place: String,
    /// The app whose queue it is; none where it is the organization's own.
    pub(super) app: Option<String>,
    pub(super) event: String,
    pub(super) data: Value,
}

/// How an app is connected, besides as its bot with all that it asks for.
#[derive(Debug, Clone, Default)]
pub(super) struct Connection {
    pub(super) actor: Option<&'static str>,
    pub(super) scope: Option<&'static str>,
    pub(super) choices: ConsentChoices,
}

/// The names of all events.
pub(super) fn every_event() -> Vec<&'static str> {
    EventName::ALL.map(EventName::as_str).to_vec()
}

/// A server whose policy offers every event.
pub(super) async fn server() -> TestApp {
    TestApp::with(|config| {
        config.policy.webhooks.events = EventName::ALL.to_vec();
    })
    .await
}

/// Registers an app that is told of some events.
pub(super) async fn listener(app: &TestApp, owner: OrganizationId, name: &str, events: &[&str]) -> Client {
    hooked(app, owner, name, "https://hooks.example/in", events).await
}

/// Registers an app that is told of some events at an address.
pub(super) async fn hooked(
    app: &TestApp,
    owner: OrganizationId,
    name: &str,
    url: &str,
    events: &[&str],
) -> Client {
    let texts = |texts: &[&str]| Some(texts.iter().map(|text| (*text).to_owned()).collect());
    let scopes = ["posts:read", "posts:write", "changelog:read", "changelog:write", "webhooks:manage"];
    let draft = AppDraft {
        name: Some(name.to_owned()),
        redirect_uris: texts(&[CALLBACK]),
        declared_scopes: texts(&scopes),
        webhook_url: Some(url.to_owned()),
        webhook_events: texts(events),
        ..AppDraft::default()
    };
    let made = register(&app.cx, Owner::operator(owner), draft, AppKind::Confidential, &info()).await;
    let AppWithSecrets { app, client_secret, .. } = made.unwrap();
    Client { app, client_secret: client_secret.unwrap().reveal().to_owned() }
}

/// Connects an app to an organization.
pub(super) async fn connect(
    app: &TestApp,
    client: &Client,
    user: &User,
    organization: OrganizationId,
    connection: Connection,
) -> Pair {
    let parameters = AuthorizationParameters {
        client_id: Some(client.app.client_id.clone()),
        redirect_uri: Some(CALLBACK.to_owned()),
        actor: connection.actor.map(str::to_owned),
        scope: connection.scope.map(str::to_owned),
        ..AuthorizationParameters::default()
    };
    let request = validate(&app.cx, &parameters).await.unwrap();
    let agreed = approve(&app.cx, user, organization, request, connection.choices, &info()).await.unwrap();
    let url = url::Url::parse(agreed.location()).unwrap();
    let code = url.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();
    app.exchange(client, &code).await.pair()
}

/// Gives an organization a webhook of its own.
pub(super) async fn own_webhook(app: &TestApp, organization: OrganizationId, events: &[&str]) {
    sqlx::query(
        "WITH webhook AS (
             INSERT INTO webhooks (organization_id, url, events, secret, created_at, host_since)
             VALUES ($1, 'https://own.example/in', $2, '', $3, $3) RETURNING id
         )
         INSERT INTO subscriptions (webhook_id, organization_id, created_at, not_before)
         SELECT id, $1, $3, $3 FROM webhook",
    )
    .bind(organization.number())
    .bind(events)
    .bind(START)
    .execute(&mut app.db().await)
    .await
    .unwrap();
}

/// All that waits, in the order in which it was written; an event is never in another organization than its queue.
pub(super) async fn heard(app: &TestApp) -> Vec<Heard> {
    let mut db = app.db().await;
    let astray: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM deliveries d JOIN events e ON e.id = d.event_id
         JOIN subscriptions s ON s.id = d.subscription_id WHERE s.organization_id <> e.organization_id",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(astray, 0);
    let unheard: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM events e WHERE NOT EXISTS (SELECT FROM deliveries d WHERE d.event_id = e.id)",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(unheard, 0, "what nobody hears is not kept");
    sqlx::query_as(
        "SELECT o.subdomain AS place, a.name AS app, e.name AS event, e.data
         FROM deliveries d JOIN events e ON e.id = d.event_id JOIN subscriptions s ON s.id = d.subscription_id
         JOIN webhooks w ON w.id = s.webhook_id JOIN organizations o ON o.id = s.organization_id
         LEFT JOIN apps a ON a.id = w.app_id ORDER BY d.id",
    )
    .fetch_all(&mut db)
    .await
    .unwrap()
}

/// Events and deliveries in the outbox.
pub(super) async fn outbox(app: &TestApp) -> (i64, i64) {
    sqlx::query_as("SELECT (SELECT count(*) FROM events), (SELECT count(*) FROM deliveries)")
        .fetch_one(&mut app.db().await)
        .await
        .unwrap()
}
