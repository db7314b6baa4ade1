//! Webhooks are looked after by the admins of one organization: an app's by those of its owner, an organization's own by
//! its own.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};
use time::OffsetDateTime;
use url::Url;

use super::RequestInfo;
use super::apps::{AppError, AppName, Owner, show as show_app};
use super::deliveries::sealed_for;
use crate::context::Context;
use crate::keys::Purpose;
use crate::model::audit::{AuditEvent, AuditKind};
use crate::model::id::{OrganizationId, WebhookId};
use crate::model::webhook::signature::SECRET_PREFIX;
use crate::model::webhook::{DisabledBy, Webhook};
use crate::model::webhook_url::WebhookUrlError;
use crate::store::{self, Conn, Tx};

/// What of it is listed, shown and sent again.
pub mod log;
/// What came of an attempt.
pub mod outcomes;
/// An organization's own.
pub mod own;
pub(super) mod told;

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum WebhookError {
    /// The person does not administer the organization, or there is no such app.
    #[error(transparent)]
    App(#[from] AppError),
    /// The organization looks after no such webhook, or it has no such delivery.
    #[error("no such webhook or delivery")]
    NotFound,
    /// The app has no webhook address at the moment.
    #[error("this app has no webhook address")]
    NoAddress,
    /// The address cannot be a receiver's.
    #[error("the url {0}")]
    Url(WebhookUrlError),
    /// Not an event that this server tells, or none at all.
    #[error(transparent)]
    Events(own::EventsProblem),
    /// There are as many as there may be.
    #[error("an organization may have at most {} webhooks of its own", own::MOST)]
    TooMany,
    /// The signing secret that was to be replaced already was.
    #[error("the signing secret was already rotated")]
    AlreadyRotated,
    /// It was tried too often.
    #[error("a webhook may be tried {} times a minute", super::deliveries::ping::MOST_A_MINUTE)]
    TriedTooOften,
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

/// What becomes of the events that waited while a webhook was disabled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// They are sent.
    Send,
    /// They are not, unless somebody sends them again by hand.
    Skip,
}

/// Deliveries that one transaction changes.
const BATCH: i64 = 1_000;

/// Shows a webhook that the organization looks after.
pub async fn show(cx: &Context, owner: Owner, id: WebhookId) -> Result<Webhook, WebhookError> {
    let mut conn = cx.db.read().await?;
    let found = store::webhooks::find(&mut conn, owner.organization_id(), id).await?;
    found.ok_or(WebhookError::NotFound)
}

/// Shows the webhook of an app of the organization.
pub async fn of_app(cx: &Context, owner: Owner, name: &AppName) -> Result<Webhook, WebhookError> {
    let app = show_app(cx, owner, name).await?;
    let mut conn = cx.db.read().await?;
    let found = store::webhooks::find_of_app(&mut conn, app.id).await?;
    found.filter(|webhook| webhook.url.is_some()).ok_or(WebhookError::NoAddress)
}

/// Gives a webhook, as it was read, another signing secret, which is answered in clear this once. The one it had signs
/// too for `webhooks.secret_overlap`.
pub async fn rotate_secret(
    cx: &Context,
    owner: Owner,
    webhook: &Webhook,
    info: &RequestInfo,
) -> Result<String, WebhookError> {
    let now = cx.env.now();
    let secret = new_secret(cx);
    let client_id = webhook.app.as_ref().map(|(_, client_id)| client_id.as_str());
    let sealed = seal_secret(cx, client_id, webhook.organization_id, &secret);
    let overlap = cx.config.webhooks.secret_overlap;
    let details = json!({ "webhook_id": webhook.id, "overlap_seconds": overlap.as_secs() });
    let entry = entry(owner, webhook, AuditKind::WebhookSecretRotated, info, now, details);
    let (id, known_until) = (webhook.id, webhook.previous_secret_until);
    cx.db
        .unit_of_work("rotate_webhook_secret", move |tx| {
            Box::pin(async move {
                if !store::webhooks::replace_secret(tx, id, &sealed, now + overlap, known_until).await? {
                    return Err(WebhookError::AlreadyRotated);
                }
                store::ledger::append(tx, &entry).await?;
                Ok(())
            })
        })
        .await?;
    Ok(secret)
}

/// Stops sending to a webhook. Its events wait. Disabling one twice changes nothing.
pub async fn disable(
    cx: &Context,
    owner: Owner,
    webhook: &Webhook,
    info: &RequestInfo,
) -> Result<Webhook, WebhookError> {
    let now = cx.env.now();
    let details = json!({ "webhook_id": webhook.id, "url": webhook.url, "by": DisabledBy::Person.as_str() });
    let entry = entry(owner, webhook, AuditKind::WebhookDisabled, info, now, details);
    let id = webhook.id;
    cx.db
        .unit_of_work("disable_webhook", move |tx| {
            Box::pin(async move {
                if store::webhooks::disable(tx, id, DisabledBy::Person, now).await? {
                    store::ledger::append(tx, &entry).await?;
                }
                still_there(tx, owner, id).await
            })
        })
        .await
}

/// Sends to a webhook again. Enabling one twice changes nothing.
pub async fn enable(
    cx: &Context,
    owner: Owner,
    webhook: &Webhook,
    waiting: Waiting,
    info: &RequestInfo,
) -> Result<Webhook, WebhookError> {
    let now = cx.env.now();
    if waiting == Waiting::Skip && webhook.disabled.is_some() {
        log::skip_waiting(cx, webhook.id).await?;
    }
    let details = json!({ "webhook_id": webhook.id, "url": webhook.url });
    let entry = entry(owner, webhook, AuditKind::WebhookEnabled, info, now, details);
    let id = webhook.id;
    cx.db
        .unit_of_work("enable_webhook", move |tx| {
            Box::pin(async move {
                if store::webhooks::enable(tx, id, now).await? {
                    store::ledger::append(tx, &entry).await?;
                }
                still_there(tx, owner, id).await
            })
        })
        .await
}

/// Does something to up to [`BATCH`] deliveries again and again, until there are no more. Answers to how many in all.
async fn in_batches<F>(cx: &Context, step: F) -> Result<u64, store::Error>
where
    F: for<'c> Fn(&'c mut Conn) -> BoxFuture<'c, Result<u64, store::Error>> + Send + Sync,
{
    let mut done = 0;
    loop {
        let mut conn = cx.db.write().await?;
        let batch = step(&mut conn).await?;
        done += batch;
        if batch < BATCH.unsigned_abs() {
            return Ok(done);
        }
    }
}

async fn still_there(tx: &mut Tx, owner: Owner, id: WebhookId) -> Result<Webhook, WebhookError> {
    store::webhooks::find(tx, owner.organization_id(), id).await?.ok_or(WebhookError::NotFound)
}

fn entry(
    owner: Owner,
    webhook: &Webhook,
    kind: AuditKind,
    info: &RequestInfo,
    now: OffsetDateTime,
    details: Value,
) -> AuditEvent {
    let app_id = webhook.app.as_ref().map(|(id, _)| *id);
    AuditEvent { app_id, ..owner.event(kind, info, now, details) }
}

/// Whether two addresses are on different hosts; none at all is a host of its own.
pub(super) fn changes_host(before: Option<&str>, after: Option<&str>) -> bool {
    let host = |url: Option<&str>| {
        let url = Url::parse(url?).ok()?;
        Some((url.host_str()?.to_owned(), url.port_or_known_default()))
    };
    host(before) != host(after)
}

/// `whsec_` and 32 random bytes in base64, as the Standard Webhooks convention has it.
pub(super) fn new_secret(cx: &Context) -> String {
    let mut bytes = [0_u8; 32];
    cx.env.fill(&mut bytes);
    format!("{SECRET_PREFIX}{}", STANDARD.encode(bytes))
}

/// Seals a signing secret for its app, or for the organization whose own webhook signs with it.
pub(super) fn seal_secret(
    cx: &Context,
    client_id: Option<&str>,
    owner_id: OrganizationId,
    secret: &str,
) -> Vec<u8> {
    cx.keys.seal(&cx.env, Purpose::WebhookSecret, &sealed_for(client_id, owner_id), secret.as_bytes())
}
