//! Apps and their secrets.

use std::time::Duration;

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::app::{App, AppKind, AppOrigin, AppProfile, AppStatus};
use crate::model::id::{AppId, OrganizationId, UserId};
use crate::model::install::Actor;
use crate::model::redirect_uri::RedirectUri;
use crate::model::scope::ScopeSet;

/// The columns of an [`AppRow`], by name: a column that a newer release adds must not change what this one reads.
macro_rules! with_app_columns {
    ($before:literal, $after:literal) => {
        concat!(
            $before,
            " id, organization_id, client_id, name, description, homepage_url, redirect_uris, actor_modes,
              declared_scopes, optional_scopes, webhook_url, webhook_events, is_listed, install_url,
              replay_window_seconds, kind, is_anonymous, status, epoch, bot_id, scopes_version, reviewed_at,
              created_at, updated_at ",
            $after
        )
    };
}

mod clients;
mod everywhere;
mod listed;
mod secrets;

pub(crate) use clients::{ClientRow, CodeUse, PresentedCode, find_client};
pub(crate) use everywhere::{
    count_everywhere, count_on_market, find_on_market, list_everywhere, list_on_market,
};
pub(crate) use listed::{count_matching, find_listed, list_matching};
pub(crate) use secrets::{
    end_access_tokens, end_leaked, end_replaced, end_secrets, end_tokens, find_secret_end, insert_secret,
    latest_secret,
};

#[derive(FromRow)]
struct AppRow {
    id: AppId,
    organization_id: OrganizationId,
    client_id: String,
    name: String,
    description: String,
    homepage_url: Option<String>,
    redirect_uris: Vec<String>,
    actor_modes: Vec<Actor>,
    declared_scopes: ScopeSet,
    optional_scopes: ScopeSet,
    webhook_url: Option<String>,
    webhook_events: Vec<String>,
    is_listed: bool,
    install_url: Option<String>,
    replay_window_seconds: Option<i32>,
    kind: String,
    is_anonymous: bool,
    status: String,
    epoch: i64,
    bot_id: UserId,
    scopes_version: i64,
    reviewed_at: Option<OffsetDateTime>,
    created_at: OffsetDateTime,
    updated_at: OffsetDateTime,
}

impl AppRow {
    fn into_app(self) -> Result<App, Error> {
        Ok(App {
            id: self.id,
            organization_id: self.organization_id,
            client_id: self.client_id,
            profile: AppProfile {
                name: self.name,
                description: self.description,
                homepage_url: self.homepage_url,
                redirect_uris: self.redirect_uris.into_iter().map(RedirectUri::from_stored).collect(),
                actor_modes: self.actor_modes,
                declared_scopes: self.declared_scopes,
                optional_scopes: self.optional_scopes,
                webhook_url: self.webhook_url,
                webhook_events: self.webhook_events,
                is_listed: self.is_listed,
                install_url: self.install_url,
                replay_window: self.replay_window_seconds.map(replay_window),
            },
            kind: kind(&self.kind),
            origin: if self.is_anonymous { AppOrigin::Itself } else { AppOrigin::Owner },
            status: status(&self.status).ok_or(Error::Inconsistent("apps.status"))?,
            epoch: self.epoch,
            bot_id: self.bot_id,
            scopes_version: self.scopes_version,
            reviewed_at: self.reviewed_at,
            created_at: self.created_at,
            updated_at: self.updated_at,
        })
    }
}

fn kind(text: &str) -> AppKind {
    if text == AppKind::Public.as_str() { AppKind::Public } else { AppKind::Confidential }
}

fn status(text: &str) -> Option<AppStatus> {
    [AppStatus::Active, AppStatus::Suspended, AppStatus::Blocked]
        .into_iter()
        .find(|status| status.as_str() == text)
}

#[derive(FromRow)]
struct AppWithOwnerRow {
    #[sqlx(flatten)]
    app: AppRow,
    owner_name: String,
}

/// Looks up an app that was not deleted by its public identifier, with the name of its owner organization.
pub(crate) async fn find_with_owner(
    conn: &mut Conn,
    client_id: &str,
) -> Result<Option<(App, String)>, Error> {
    let row: Option<AppWithOwnerRow> = sqlx::query_as(with_app_columns!(
        "SELECT (SELECT o.name FROM organizations o WHERE o.id = organization_id) AS owner_name,",
        "FROM apps WHERE client_id = $1 AND status <> 'deleted'"
    ))
    .bind(client_id)
    .fetch_optional(conn)
    .await?;
    row.map(|row| Ok((row.app.into_app()?, row.owner_name))).transpose()
}

/// Looks up an app that was not deleted, by its number.
pub(crate) async fn find(conn: &mut Conn, id: AppId) -> Result<Option<App>, Error> {
    let row: Option<AppRow> =
        sqlx::query_as(with_app_columns!("SELECT", "FROM apps WHERE id = $1 AND status <> 'deleted'"))
            .bind(id)
            .fetch_optional(conn)
            .await?;
    row.map(AppRow::into_app).transpose()
}

/// Lists an organization's apps by name.
pub(crate) async fn list_by_organization(
    conn: &mut Conn,
    organization_id: OrganizationId,
) -> Result<Vec<App>, Error> {
    let rows: Vec<AppRow> = sqlx::query_as(with_app_columns!(
        "SELECT",
        "FROM apps WHERE organization_id = $1 AND status <> 'deleted' ORDER BY lower(name), id"
    ))
    .bind(organization_id)
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(AppRow::into_app).collect()
}

/// A new app, as it is written.
#[derive(Debug, Clone)]
pub(crate) struct NewApp {
    /// Its owner.
    pub(crate) organization_id: OrganizationId,
    /// Its public identifier.
    pub(crate) client_id: String,
    /// What its owner decided.
    pub(crate) profile: AppProfile,
    /// Whether it keeps a secret.
    pub(crate) kind: AppKind,
    /// Who registers it.
    pub(crate) origin: AppOrigin,
    /// As whom its `app` actor acts.
    pub(crate) bot_id: UserId,
}

/// Writes a new app.
pub(crate) async fn insert(conn: &mut Conn, app: &NewApp, now: OffsetDateTime) -> Result<App, Error> {
    let row: AppRow = sqlx::query_as(
        with_app_columns!("INSERT INTO apps (organization_id, client_id, name, description, homepage_url, redirect_uris, actor_modes,
                           declared_scopes, webhook_url, webhook_events, kind, status, bot_id,
                           created_at, updated_at, optional_scopes, is_listed, install_url, replay_window_seconds, is_anonymous)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'active', $12, $13, $13, $14, $15, $16, $17, $18)
         RETURNING", ""),
    )
    .bind(app.organization_id)
    .bind(&app.client_id)
    .bind(&app.profile.name)
    .bind(&app.profile.description)
    .bind(&app.profile.homepage_url)
    .bind(uris(&app.profile))
    .bind(modes(&app.profile))
    .bind(&app.profile.declared_scopes)
    .bind(&app.profile.webhook_url)
    .bind(&app.profile.webhook_events)
    .bind(app.kind.as_str())
    .bind(app.bot_id)
    .bind(now)
    .bind(&app.profile.optional_scopes)
    .bind(app.profile.is_listed)
    .bind(&app.profile.install_url)
    .bind(replay_window_seconds(&app.profile))
    .bind(app.origin == AppOrigin::Itself)
    .fetch_one(conn)
    .await?;
    row.into_app()
}

/// Writes what the owner edited. What people recognise the app by changes no further under an operator's review.
pub(crate) async fn update(
    conn: &mut Conn,
    id: AppId,
    profile: &AppProfile,
    scopes: ScopesEdit,
    now: OffsetDateTime,
) -> Result<App, Error> {
    let row: AppRow = sqlx::query_as(
        with_app_columns!("UPDATE apps SET name = $2, description = $3, homepage_url = $4, redirect_uris = $5, actor_modes = $6,
                         declared_scopes = $7, webhook_url = $8, webhook_events = $9,
                         updated_at = $10, optional_scopes = $11, is_listed = $12, install_url = $13,
                         replay_window_seconds = $14, scopes_version = scopes_version + $15,
                         reviewed_at = CASE WHEN name = $2 AND homepage_url IS NOT DISTINCT FROM $4
                                             AND redirect_uris = $5 THEN reviewed_at END
         WHERE id = $1 AND status <> 'deleted' RETURNING", ""),
    )
    .bind(id)
    .bind(&profile.name)
    .bind(&profile.description)
    .bind(&profile.homepage_url)
    .bind(uris(profile))
    .bind(modes(profile))
    .bind(&profile.declared_scopes)
    .bind(&profile.webhook_url)
    .bind(&profile.webhook_events)
    .bind(now)
    .bind(&profile.optional_scopes)
    .bind(profile.is_listed)
    .bind(&profile.install_url)
    .bind(replay_window_seconds(profile))
    .bind(i64::from(scopes == ScopesEdit::Changed))
    .fetch_one(conn)
    .await?;
    row.into_app()
}

/// Whether an edit changes what the app may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ScopesEdit {
    /// It does: the app's `scopes_version` is raised.
    Changed,
    /// It does not.
    Unchanged,
}

/// Remembers what an edit did to an app's scopes, under the version that the app has since. What was added works for an
/// install once its admin has accepted this version.
pub(crate) async fn insert_scope_change(
    conn: &mut Conn,
    app: &App,
    before: &ScopeSet,
    note: &str,
    changed_by: Option<UserId>,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO app_scope_changes (app_id, version, added, removed, note, changed_by, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(app.id)
    .bind(app.scopes_version)
    .bind(app.profile.declared_scopes.difference(before))
    .bind(before.difference(&app.profile.declared_scopes))
    .bind(note)
    .bind(changed_by)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Changes whether an app may be used. With `Ending::ForGood` its codes and tokens end with the same statement.
/// Answers nothing where the app already was so, or an operator blocked it.
pub(crate) async fn set_status(
    conn: &mut Conn,
    id: AppId,
    status: AppStatus,
    ending: Ending,
    now: OffsetDateTime,
) -> Result<Option<App>, Error> {
    let row: Option<AppRow> = sqlx::query_as(with_app_columns!(
        "UPDATE apps SET status = $2, epoch = epoch + $3, updated_at = $4
         WHERE id = $1 AND status NOT IN ($2, 'blocked', 'deleted') RETURNING",
        ""
    ))
    .bind(id)
    .bind(status.as_str())
    .bind(i64::from(ending == Ending::ForGood))
    .bind(now)
    .fetch_optional(conn)
    .await?;
    row.map(AppRow::into_app).transpose()
}

/// Whether a change of status ends what the app was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// Its codes and tokens are dead for good.
    ForGood,
    /// They work again when the app does.
    None,
}

/// Deletes an app: the row stays, its name is free, its codes, tokens and secrets are dead. Answers whether it was
/// there.
pub(crate) async fn delete(conn: &mut Conn, id: AppId, now: OffsetDateTime) -> Result<bool, Error> {
    let result = sqlx::query(
        "UPDATE apps SET status = 'deleted', epoch = epoch + 1, updated_at = $2 WHERE id = $1 AND status <> 'deleted'",
    )
    .bind(id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Locks an app's row until the end of the transaction, so that two changes of it follow each other.
pub(crate) async fn lock(conn: &mut Conn, id: AppId) -> Result<Option<App>, Error> {
    let row: Option<AppRow> = sqlx::query_as(with_app_columns!(
        "SELECT",
        "FROM apps WHERE id = $1 AND status <> 'deleted' FOR NO KEY UPDATE"
    ))
    .bind(id)
    .fetch_optional(conn)
    .await?;
    row.map(AppRow::into_app).transpose()
}

fn uris(profile: &AppProfile) -> Vec<&str> {
    profile.redirect_uris.iter().map(RedirectUri::as_str).collect()
}

fn replay_window(seconds: i32) -> Duration {
    Duration::from_secs(u64::from(seconds.unsigned_abs()))
}

fn replay_window_seconds(profile: &AppProfile) -> Option<i32> {
    profile.replay_window.map(|window| i32::try_from(window.as_secs()).unwrap_or(i32::MAX))
}

fn modes(profile: &AppProfile) -> Vec<&'static str> {
    profile.actor_modes.iter().map(|actor| actor.as_str()).collect()
}
