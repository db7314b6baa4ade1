//! An organization's own webhooks, tied to no app: made, changed and deleted by its admins.

use futures_util::FutureExt as _;
use serde_json::json;

use super::{
    BATCH, WebhookError, changes_host, entry, in_batches, new_secret, seal_secret, show, still_there,
};
use crate::context::Context;
use crate::domain::RequestInfo;
use crate::domain::apps::Owner;
use crate::model::audit::AuditKind;
use crate::model::event::EventName;
use crate::model::id::WebhookId;
use crate::model::webhook::{Listener, Webhook};
use crate::store;

/// How many an organization may have.
pub const MOST: i64 = 20;

/// Whether an organization can hear of something that concerns an app alone.
pub fn may_choose(event: EventName) -> bool {
    event != EventName::AppSecretRotated
}

/// Lists an organization's own webhooks.
pub async fn list(cx: &Context, owner: Owner) -> Result<Vec<Webhook>, WebhookError> {
    let mut conn = cx.db.read().await?;
    Ok(store::webhooks::own::list(&mut conn, owner.organization_id()).await?)
}

/// Lists the first `most` of the connected apps that hear of the organization's events, by name.
pub async fn listeners(cx: &Context, owner: Owner, most: i64) -> Result<Vec<Listener>, WebhookError> {
    let mut conn = cx.db.read().await?;
    Ok(store::webhooks::listeners::list(&mut conn, owner.organization_id(), most, cx.env.now()).await?)
}

/// The events that an organization can hear of.
pub fn offered(cx: &Context) -> impl Iterator<Item = EventName> {
    cx.policy().webhooks.events.iter().copied().filter(|event| may_choose(*event))
}

/// Makes one. Its signing secret is answered in clear this once.
pub async fn create(
    cx: &Context,
    owner: Owner,
    url: &str,
    events: Vec<String>,
    info: &RequestInfo,
) -> Result<(Webhook, String), WebhookError> {
    let (url, events) = checked(cx, url, &events)?;
    let now = cx.env.now();
    let organization_id = owner.organization_id();
    let secret = new_secret(cx);
    let sealed = seal_secret(cx, None, organization_id, &secret);
    let info = info.clone();
    let webhook = cx
        .db
        .unit_of_work("create_webhook", move |tx| {
            Box::pin(async move {
                // Two at once could both be the last one.
                store::organizations::lock(tx, organization_id).await?;
                let receiver = (url.as_str(), events.as_slice());
                let made =
                    store::webhooks::own::insert(tx, organization_id, receiver, &sealed, MOST, now).await?;
                let webhook = still_there(tx, owner, made.ok_or(WebhookError::TooMany)?).await?;
                let details = json!({ "webhook_id": webhook.id, "url": url, "events": events });
                let entry = entry(owner, &webhook, AuditKind::WebhookCreated, &info, now, details);
                store::ledger::append(tx, &entry).await?;
                Ok::<_, WebhookError>(webhook)
            })
        })
        .await?;
    Ok((webhook, secret))
}

/// Changes where one goes and what it hears. What waits is not sent to another host than it was meant for.
pub async fn edit(
    cx: &Context,
    owner: Owner,
    id: WebhookId,
    url: &str,
    events: Vec<String>,
    info: &RequestInfo,
) -> Result<Webhook, WebhookError> {
    let before = own(cx, owner, id).await?;
    let (url, events) = checked(cx, url, &events)?;
    let now = cx.env.now();
    let moves = changes_host(before.url.as_deref(), Some(&url));
    let details = json!({
        "webhook_id": id,
        "before": { "url": before.url, "events": before.events },
        "after": { "url": url, "events": events },
    });
    let entry = entry(owner, &before, AuditKind::WebhookUpdated, info, now, details);
    cx.db
        .unit_of_work("edit_webhook", move |tx| {
            Box::pin(async move {
                store::webhooks::own::update(tx, id, (&url, &events), moves, now).await?;
                store::ledger::append(tx, &entry).await?;
                still_there(tx, owner, id).await
            })
        })
        .await
}

/// Deletes one with all that was sent to it.
pub async fn delete(
    cx: &Context,
    owner: Owner,
    id: WebhookId,
    info: &RequestInfo,
) -> Result<Webhook, WebhookError> {
    let webhook = own(cx, owner, id).await?;
    let details = json!({ "webhook_id": id, "url": webhook.url });
    let now = cx.env.now();
    let entry = entry(owner, &webhook, AuditKind::WebhookDeleted, info, now, details);
    // Whatever is written for it meanwhile must not wait for all of it to go, so the most of it goes first.
    in_batches(cx, move |conn| store::webhooks::deliveries::delete_of(conn, id, BATCH).boxed()).await?;
    cx.db
        .unit_of_work("delete_webhook", move |tx| {
            Box::pin(async move {
                if !store::webhooks::own::delete(tx, owner.organization_id(), id).await? {
                    return Err(WebhookError::NotFound);
                }
                store::ledger::append(tx, &entry).await?;
                Ok(webhook)
            })
        })
        .await
}

/// One of the organization's own; an app's is not found.
pub async fn own(cx: &Context, owner: Owner, id: WebhookId) -> Result<Webhook, WebhookError> {
    let webhook = show(cx, owner, id).await?;
    if webhook.app.is_some() { Err(WebhookError::NotFound) } else { Ok(webhook) }
}

/// What of it can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// Where it goes.
    Url,
    /// What it hears.
    Events,
}

/// What is wrong with events that were chosen.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EventsProblem {
    /// There are none.
    #[error("choose at least one event")]
    None,
    /// Nothing of this name can be heard of; no more of it is kept than a person would read.
    #[error("{0} is not an event of this server")]
    Unknown(String),
}

/// Everything that is wrong with an address and events.
pub fn problems(cx: &Context, url: &str, events: &[String]) -> Vec<(Field, String)> {
    let url = cx.sender.check(url.trim()).err().map(|problem| (Field::Url, problem.to_string()));
    let events = chosen(cx, events).err().map(|problem| (Field::Events, problem.to_string()));
    url.into_iter().chain(events).collect()
}

/// Address and events as they may be stored, each event once and in the order of the catalogue.
fn checked(cx: &Context, url: &str, events: &[String]) -> Result<(String, Vec<String>), WebhookError> {
    let url = url.trim();
    cx.sender.check(url).map_err(WebhookError::Url)?;
    Ok((url.to_owned(), chosen(cx, events).map_err(WebhookError::Events)?))
}

fn chosen(cx: &Context, events: &[String]) -> Result<Vec<String>, EventsProblem> {
    let offered = || cx.policy().webhooks.events.iter().filter(|event| may_choose(**event));
    if let Some(unknown) = events.iter().find(|event| !offered().any(|offer| offer.as_str() == **event)) {
        return Err(EventsProblem::Unknown(unknown.chars().take(64).collect()));
    }
    let is_chosen = |offer: &str| events.iter().any(|event| event == offer);
    let chosen = offered().map(|offer| offer.as_str()).filter(|offer| is_chosen(offer));
    let chosen: Vec<String> = chosen.map(str::to_owned).collect();
    if chosen.is_empty() { Err(EventsProblem::None) } else { Ok(chosen) }
}
