//! Webhooks of every kind, each with an event that did not arrive: an organization's own, and apps'.

use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{AppName, Owner, edit};
use postern::domain::webhooks::{disable, of_app};
use postern::model::id::OrganizationId;
use postern::model::webhook::Webhook;

use crate::support::app::{TestApp, info};
use crate::support::deliveries::{failed, own_webhook};

/// Nobody listens there.
const NOWHERE: &str = "http://127.0.0.1:1/hooks";

/// What stands for each in a path, by its kind.
pub(super) async fn webhooks(
    app: &TestApp,
    customer: OrganizationId,
    owner: OrganizationId,
) -> [(&'static str, i64); 8] {
    let (own, _) = own_webhook(app, customer, NOWHERE, &["install.created"]).await;
    let (quiet, _) = own_webhook(app, customer, NOWHERE, &["install.created"]).await;
    disable(&app.cx, Owner::operator(customer), &quiet, &info()).await.unwrap();
    let (listening, listening_id) = of_an_app(app, owner).await;
    let (quiet_app, quiet_id) = of_an_app(app, owner).await;
    disable(&app.cx, Owner::operator(owner), &quiet_app, &info()).await.unwrap();
    [
        ("webhook", own.id.number()),
        ("quiet webhook", quiet.id.number()),
        ("own delivery", failed(app, &own).await),
        ("app of own delivery", own.id.number()),
        ("listening app", listening_id),
        ("quiet app", quiet_id),
        ("app delivery", failed(app, &listening).await),
        ("app of app delivery", listening_id),
    ]
}

/// An app with a webhook, and its number.
async fn of_an_app(app: &TestApp, owner: OrganizationId) -> (Webhook, i64) {
    let client = app.client(owner, &["posts:read", "webhooks:manage"]).await;
    let (by, name) = (Owner::operator(owner), AppName::Id(client.app.id));
    let draft = AppDraft {
        webhook_url: Some(NOWHERE.to_owned()),
        webhook_events: Some(vec!["install.created".to_owned()]),
        ..AppDraft::default()
    };
    edit(&app.cx, by, &name, draft, &info()).await.unwrap();
    (of_app(&app.cx, by, &name).await.unwrap(), client.app.id.number())
}
