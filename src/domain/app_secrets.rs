//! An app's secrets: replaced with or without an overlap, ended early, and reported as leaked.

use std::time::Duration;

use serde_json::json;
use time::OffsetDateTime;

use super::RequestInfo;
use super::apps::{AppError, AppName, AppWithSecrets, Owner, show};
use crate::context::Context;
use crate::model::app::{App, AppKind};
use crate::model::audit::{Announced, AuditEvent, AuditKind};
use crate::model::id::{AppId, AppSecretId};
use crate::model::policy::SecretRotation;
use crate::model::secret::{ClientSecret, Secret};
use crate::store::{self, Tx};

/// Which secret a rotation replaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replaces {
    /// Whatever there is.
    Any,
    /// This very one, so that a form that is sent twice does not rotate twice.
    Secret(AppSecretId),
}

/// Replaces an app's secret. The one that it replaces works for `overlap` more, as the policy says where absent; one
/// that was replaced before ends at once, so that at most two work. What becomes of tokens is the policy's to say.
pub async fn rotate(
    cx: &Context,
    owner: Owner,
    name: &AppName,
    replaces: Replaces,
    overlap: Option<Duration>,
    info: &RequestInfo,
) -> Result<AppWithSecrets, AppError> {
    let app = with_secrets(cx, owner, name).await?;
    let now = cx.env.now();
    let secret = new_secret(cx);
    let hash = secret.hash();
    let overlap = overlap.unwrap_or(cx.policy().secret_overlap);
    let end = now + overlap;
    let effect = cx.policy().secret_rotation;
    let details = json!({ "overlap_seconds": overlap.as_secs(), "effect": effect });
    let event = owner.event(AuditKind::AppSecretRotated, info, now, details);
    let app = cx
        .db
        .unit_of_work("rotate_secret", move |tx| {
            Box::pin(async move {
                let app = lock_for(tx, app.id, replaces).await?;
                store::apps::end_secrets(tx, app.id, end, now).await?;
                store::apps::insert_secret(tx, app.id, hash, now).await?;
                let event = AuditEvent { app_id: Some(app.id), ..event };
                store::ledger::append(tx, &event).await?;
                end_tokens(tx, app.id, effect, &event, now).await?;
                Ok::<_, AppError>(app)
            })
        })
        .await?;
    Ok(AppWithSecrets { app, client_secret: Some(secret), webhook_secret: None })
}

/// Ends what a new secret ends by the policy. Where installs end, each organization that has one reads so.
async fn end_tokens(
    tx: &mut Tx,
    id: AppId,
    effect: SecretRotation,
    event: &AuditEvent,
    now: OffsetDateTime,
) -> Result<(), store::Error> {
    match effect {
        SecretRotation::KeepTokens => Ok(()),
        SecretRotation::EndAccessTokens => store::apps::end_access_tokens(tx, id, now).await,
        SecretRotation::EndTokens => {
            store::apps::end_tokens(tx, id).await?;
            store::announcements::insert(tx, &Announced::App(id), event).await
        }
    }
}

/// Until when a secret works that another one replaced; nothing where it is the current one, or works no longer.
pub async fn works_until(
    cx: &Context,
    owner: Owner,
    name: &AppName,
    secret: AppSecretId,
) -> Result<Option<OffsetDateTime>, AppError> {
    let app = show(cx, owner, name).await?;
    let mut conn = cx.db.read().await?;
    let end = store::apps::find_secret_end(&mut conn, app.id, secret).await?.ok_or(AppError::NotFound)?;
    Ok(end.filter(|end| *end > cx.env.now()))
}

/// Ends a secret that another one replaced before its overlap is over. Ending one twice changes nothing.
pub async fn end(
    cx: &Context,
    owner: Owner,
    name: &AppName,
    secret: AppSecretId,
    info: &RequestInfo,
) -> Result<App, AppError> {
    let app = with_secrets(cx, owner, name).await?;
    let now = cx.env.now();
    let event = owner.event(AuditKind::AppSecretEnded, info, now, json!({ "secret_id": secret }));
    cx.db
        .unit_of_work("end_secret", move |tx| {
            Box::pin(async move {
                store::apps::find_secret_end(tx, app.id, secret).await?.ok_or(AppError::NotFound)?;
                if store::apps::end_replaced(tx, app.id, secret, now).await? {
                    store::ledger::append(tx, &AuditEvent { app_id: Some(app.id), ..event }).await?;
                }
                Ok::<_, AppError>(app)
            })
        })
        .await
}

/// A secret got into the wrong hands: every secret is dead, and so is every code and token that was issued to the app,
/// all with the new secret's birth. Organizations have to approve the app again.
pub async fn leaked(
    cx: &Context,
    owner: Owner,
    name: &AppName,
    replaces: Replaces,
    info: &RequestInfo,
) -> Result<AppWithSecrets, AppError> {
    let app = with_secrets(cx, owner, name).await?;
    let now = cx.env.now();
    let secret = new_secret(cx);
    let hash = secret.hash();
    let event = owner.event(AuditKind::SecretLeaked, info, now, json!({}));
    let app = cx
        .db
        .unit_of_work("secret_leaked", move |tx| {
            Box::pin(async move {
                let app = lock_for(tx, app.id, replaces).await?;
                let app = store::apps::end_leaked(tx, app.id, now).await?;
                store::apps::insert_secret(tx, app.id, hash, now).await?;
                let event = AuditEvent { app_id: Some(app.id), ..event };
                store::ledger::append(tx, &event).await?;
                store::announcements::insert(tx, &Announced::App(app.id), &event).await?;
                Ok::<_, AppError>(app)
            })
        })
        .await?;
    Ok(AppWithSecrets { app, client_secret: Some(secret), webhook_secret: None })
}

/// A new secret, which nothing knows of yet.
pub(super) fn new_secret(cx: &Context) -> Secret<ClientSecret> {
    cx.env.secret::<ClientSecret>(&cx.policy().prefixes.client_secret)
}

/// An app that can keep a secret.
async fn with_secrets(cx: &Context, owner: Owner, name: &AppName) -> Result<App, AppError> {
    let app = show(cx, owner, name).await?;
    if app.kind == AppKind::Public { Err(AppError::NoSecret) } else { Ok(app) }
}

/// Locks the app, and looks whether what is to be replaced still is its latest secret.
async fn lock_for(tx: &mut Tx, id: AppId, replaces: Replaces) -> Result<App, AppError> {
    let app = store::apps::lock(tx, id).await?.ok_or(AppError::NotFound)?;
    match replaces {
        Replaces::Secret(secret) if store::apps::latest_secret(tx, id).await? != Some(secret) => {
            Err(AppError::AlreadyRotated)
        }
        _ => Ok(app),
    }
}
