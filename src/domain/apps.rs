//! An owner organization registers an app, edits it, suspends and deletes it.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::RequestInfo;
use super::app_draft::{AppDraft, AppProblem, Demands};
use super::app_secrets::new_secret;
use super::webhooks;
use crate::context::Context;
use crate::model::account::{Membership, User, bot_email};
use crate::model::app::{App, AppKind, AppOrigin, AppProfile, AppStatus};
use crate::model::audit::{Announced, AuditEvent, AuditKind};
use crate::model::id::{AppId, OrganizationId, UserId};
use crate::model::redirect_uri::RedirectUri;
use crate::model::scope::ScopeSet;
use crate::model::secret::{ClientSecret, Secret};
use crate::store::apps::{Ending, NewApp, ScopesEdit};
use crate::store::{self, Constraint, Tx};

/// How an app is named in a path: by its number or by its client id.
#[derive(Debug, Clone)]
pub enum AppName {
    /// `12`
    Id(AppId),
    /// `foapp_…`
    ClientId(String),
}

/// Who does it: an admin of the owner organization, or the operator's command.
#[derive(Debug, Clone, Copy)]
pub struct Owner {
    organization_id: OrganizationId,
    user_id: Option<UserId>,
    demands: Demands,
}

/// An app right after it was registered, edited, or given a new secret, with what is shown this once.
#[derive(Debug)]
pub struct AppWithSecrets {
    /// The app.
    pub app: App,
    /// Its new secret; none where it is public or nothing changed about it.
    pub client_secret: Option<Secret<ClientSecret>>,
    /// The signing secret of its webhooks, where one was made: `whsec_` and 32 bytes in base64.
    pub webhook_secret: Option<String>,
}

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The person does not administer the organization.
    #[error("only an admin of the organization may manage its apps")]
    Forbidden,
    /// The organization that owns it is suspended by an operator of the server.
    #[error("the organization that owns this app is suspended by the operator of the server")]
    OwnerSuspended,
    /// The organization has no such app.
    #[error("no such app")]
    NotFound,
    /// A public app has no secret.
    #[error("a public app has no secret")]
    NoSecret,
    /// The secret that was to be replaced already was.
    #[error("the secret was already rotated")]
    AlreadyRotated,
    /// An operator of the server blocked it.
    #[error("the operator of this server blocked this app, and only the operator can let it back in")]
    Blocked,
    /// Some fields are wrong; each is named.
    #[error("invalid fields")]
    Invalid(Vec<AppProblem>),
    /// The database could not say.
    #[error(transparent)]
    Internal(store::Error),
}

impl From<store::Error> for AppError {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Conflict(Constraint::AppName) => Self::Invalid(vec![AppProblem::NameTaken]),
            other => Self::Internal(other),
        }
    }
}

impl Owner {
    /// An admin of the owner organization. A sandbox is nobody's to own apps with.
    pub fn admin(user: &User, membership: &Membership) -> Result<Self, AppError> {
        if !membership.role.is_admin() || membership.organization.is_sandbox {
            return Err(AppError::Forbidden);
        }
        let organization_id = membership.organization.id;
        Ok(Self { organization_id, user_id: Some(user.id), demands: Demands::AsThePolicySays })
    }

    /// The owner organization.
    pub fn organization_id(self) -> OrganizationId {
        self.organization_id
    }

    /// The person who acts; nobody where it is the operator's command.
    pub fn user_id(self) -> Option<UserId> {
        self.user_id
    }

    /// The operator's command, for an organization.
    pub fn operator(organization_id: OrganizationId) -> Self {
        Self { organization_id, user_id: None, demands: Demands::OnlyTheNeedful }
    }
}

impl AppName {
    /// Reads a path segment: digits are a number, anything else a client id.
    pub fn parse(text: &str) -> Self {
        text.parse().map_or_else(|_| Self::ClientId(text.to_owned()), Self::Id)
    }
}

/// Registers an app with its bot and, where it can keep one, its secret.
pub async fn register(
    cx: &Context,
    owner: Owner,
    draft: AppDraft,
    kind: AppKind,
    info: &RequestInfo,
) -> Result<AppWithSecrets, AppError> {
    let profile = draft.applied_to(None, cx, owner.demands).map_err(AppError::Invalid)?;
    insert(cx, owner, profile, kind, AppOrigin::Owner, info).await
}

/// Writes an app whose profile was checked.
pub(super) async fn insert(
    cx: &Context,
    owner: Owner,
    profile: AppProfile,
    kind: AppKind,
    origin: AppOrigin,
    info: &RequestInfo,
) -> Result<AppWithSecrets, AppError> {
    let now = cx.env.now();
    let client_id = new_client_id(cx);
    let client_secret = (kind == AppKind::Confidential).then(|| new_secret(cx));
    let webhook_secret = profile.webhook_url.is_some().then(|| webhooks::new_secret(cx));
    let sealed = webhook_secret
        .as_deref()
        .map(|secret| webhooks::seal_secret(cx, Some(&client_id), owner.organization_id, secret));
    let secret_hash = client_secret.as_ref().map(Secret::hash);
    let info = info.clone();
    let app = cx
        .db
        .unit_of_work("register_app", move |tx| {
            Box::pin(async move {
                let app = write_new(tx, owner, (client_id, kind, origin), profile, &info, now).await?;
                if let Some(sealed) = &sealed {
                    store::webhooks::insert_for_app(tx, owner.organization_id, app.id, sealed, now).await?;
                }
                if let Some(hash) = secret_hash {
                    store::apps::insert_secret(tx, app.id, hash, now).await?;
                }
                Ok::<_, AppError>(app)
            })
        })
        .await?;
    Ok(AppWithSecrets { app, client_secret, webhook_secret })
}

/// Writes a public app whose profile was checked, in the caller's unit of work.
pub(super) async fn insert_public(
    cx: &Context,
    tx: &mut Tx,
    owner: Owner,
    profile: AppProfile,
    info: &RequestInfo,
) -> Result<App, AppError> {
    let what = (new_client_id(cx), AppKind::Public, AppOrigin::Owner);
    write_new(tx, owner, what, profile, info, cx.env.now()).await
}

/// The app, its bot, and the entry in the ledger.
async fn write_new(
    tx: &mut Tx,
    owner: Owner,
    (client_id, kind, origin): (String, AppKind, AppOrigin),
    profile: AppProfile,
    info: &RequestInfo,
    now: OffsetDateTime,
) -> Result<App, AppError> {
    let event = owner.event(AuditKind::AppCreated, info, now, summary(&profile));
    let email = bot_email(&client_id);
    let bot_id = store::accounts::insert_bot(tx, &email, &profile.name, now).await?.id;
    let organization_id = owner.organization_id;
    let new = NewApp { organization_id, client_id, profile, kind, origin, bot_id };
    let app = store::apps::insert(tx, &new, now).await?;
    store::ledger::append(tx, &AuditEvent { app_id: Some(app.id), ..event }).await?;
    Ok(app)
}

/// Lists an organization's apps.
pub async fn list(cx: &Context, owner: Owner) -> Result<Vec<App>, AppError> {
    let mut conn = cx.db.read().await?;
    Ok(store::apps::list_by_organization(&mut conn, owner.organization_id).await?)
}

/// The app that a token was issued to.
pub async fn of_token(cx: &Context, id: AppId) -> Result<Option<App>, store::Error> {
    let mut conn = cx.db.read().await?;
    store::apps::find(&mut conn, id).await
}

/// Shows one app of an organization; another organization's is not found.
pub async fn show(cx: &Context, owner: Owner, name: &AppName) -> Result<App, AppError> {
    let mut conn = cx.db.read().await?;
    let app = match name {
        AppName::Id(id) => store::apps::find(&mut conn, *id).await?,
        AppName::ClientId(client_id) => {
            store::apps::find_with_owner(&mut conn, client_id).await?.map(|(app, _)| app)
        }
    };
    app.filter(|app| app.organization_id == owner.organization_id).ok_or(AppError::NotFound)
}

/// What an edit would make of an app, or everything that is wrong with it. Changes nothing.
pub fn check_edit(
    cx: &Context,
    owner: Owner,
    app: &App,
    draft: AppDraft,
) -> Result<AppProfile, Vec<AppProblem>> {
    draft.applied_to(Some(&app.profile), cx, owner.demands)
}

/// Edits an app. What is taken away stops at once: a scope, a redirect URI, an actor.
pub async fn edit(
    cx: &Context,
    owner: Owner,
    name: &AppName,
    draft: AppDraft,
    info: &RequestInfo,
) -> Result<AppWithSecrets, AppError> {
    let app = show(cx, owner, name).await?;
    let now = cx.env.now();
    let new_secret = webhooks::new_secret(cx);
    let sealed = webhooks::seal_secret(cx, Some(&app.client_id), app.organization_id, &new_secret);
    let event = owner.event(AuditKind::AppUpdated, info, now, Value::Null);
    let note = draft.scopes_note.clone().unwrap_or_default().trim().to_owned();
    let context = cx.clone();
    let (app, is_first_webhook) = cx
        .db
        .unit_of_work("edit_app", move |tx| {
            Box::pin(async move {
                let present = store::apps::lock(tx, app.id).await?.ok_or(AppError::NotFound)?;
                let profile = draft
                    .applied_to(Some(&present.profile), &context, owner.demands)
                    .map_err(AppError::Invalid)?;
                let is_first_webhook = present.profile.webhook_url.is_none() && profile.webhook_url.is_some();
                let moves = webhooks::changes_host(
                    present.profile.webhook_url.as_deref(),
                    profile.webhook_url.as_deref(),
                );
                let app = write_edit(tx, owner, present, &profile, &note, event, now).await?;
                if is_first_webhook {
                    store::webhooks::insert_for_app(tx, app.organization_id, app.id, &sealed, now).await?;
                } else if moves {
                    store::webhooks::change_host_of_app(tx, app.id, now).await?;
                }
                Ok::<_, AppError>((app, is_first_webhook))
            })
        })
        .await?;
    Ok(AppWithSecrets { app, client_secret: None, webhook_secret: is_first_webhook.then_some(new_secret) })
}

/// Gives an app that was locked another profile, which was checked, in the caller's unit of work.
pub(super) async fn change(
    tx: &mut Tx,
    owner: Owner,
    present: App,
    profile: &AppProfile,
    info: &RequestInfo,
    now: OffsetDateTime,
) -> Result<App, AppError> {
    let event = owner.event(AuditKind::AppUpdated, info, now, Value::Null);
    write_edit(tx, owner, present, profile, "", event, now).await
}

/// The profile, what installs learn of other scopes, and the entry in the ledger.
async fn write_edit(
    tx: &mut Tx,
    owner: Owner,
    present: App,
    profile: &AppProfile,
    note: &str,
    event: AuditEvent,
    now: OffsetDateTime,
) -> Result<App, AppError> {
    let details = json!({ "before": summary(&present.profile), "after": summary(profile) });
    let before = present.profile.declared_scopes;
    let scopes =
        if profile.declared_scopes.is_equal(&before) { ScopesEdit::Unchanged } else { ScopesEdit::Changed };
    let app = store::apps::update(tx, present.id, profile, scopes, now).await?;
    if scopes == ScopesEdit::Changed {
        store::apps::insert_scope_change(tx, &app, &before, note, owner.user_id, now).await?;
        announce_scopes(tx, &app, &before, note, &event).await?;
    }
    store::accounts::rename_bot(tx, app.bot_id, &profile.name).await?;
    store::ledger::append(tx, &AuditEvent { app_id: Some(app.id), details, ..event }).await?;
    Ok(app)
}

/// Suspends an app: from now on nothing of it works, and where the policy says so its connections ended for good.
pub async fn suspend(
    cx: &Context,
    owner: Owner,
    name: &AppName,
    info: &RequestInfo,
) -> Result<App, AppError> {
    let ending = if cx.policy().suspend_ends_installs { Ending::ForGood } else { Ending::None };
    set_status(cx, owner, name, AppStatus::Suspended, ending, AuditKind::AppSuspended, info).await
}

/// Lets a suspended app back in. What ended with the suspension stays ended.
pub async fn unsuspend(
    cx: &Context,
    owner: Owner,
    name: &AppName,
    info: &RequestInfo,
) -> Result<App, AppError> {
    set_status(cx, owner, name, AppStatus::Active, Ending::None, AuditKind::AppUnsuspended, info).await
}

/// Deletes an app for good, with all its codes, tokens and secrets.
pub async fn delete(cx: &Context, owner: Owner, name: &AppName, info: &RequestInfo) -> Result<App, AppError> {
    let app = show(cx, owner, name).await?;
    let now = cx.env.now();
    let event = owner.event(AuditKind::AppDeleted, info, now, json!({ "name": app.profile.name }));
    cx.db
        .unit_of_work("delete_app", move |tx| {
            Box::pin(async move {
                if !store::apps::delete(tx, app.id, now).await? {
                    return Err(AppError::NotFound);
                }
                let event = AuditEvent { app_id: Some(app.id), ..event };
                store::ledger::append(tx, &event).await?;
                store::announcements::insert(tx, &Announced::App(app.id), &event).await?;
                Ok(app)
            })
        })
        .await
}

/// Tells every organization that has the app what its owner now asks for, or asks for no longer.
async fn announce_scopes(
    tx: &mut Tx,
    app: &App,
    before: &ScopeSet,
    note: &str,
    event: &AuditEvent,
) -> Result<(), store::Error> {
    let declared = &app.profile.declared_scopes;
    let details = json!({
        "added": declared.difference(before).to_string(),
        "removed": before.difference(declared).to_string(),
        "note": note,
    });
    let event = AuditEvent { app_id: Some(app.id), kind: AuditKind::ScopesChanged, details, ..event.clone() };
    store::announcements::insert(tx, &Announced::App(app.id), &event).await
}

async fn set_status(
    cx: &Context,
    owner: Owner,
    name: &AppName,
    status: AppStatus,
    ending: Ending,
    kind: AuditKind,
    info: &RequestInfo,
) -> Result<App, AppError> {
    let app = show(cx, owner, name).await?;
    let now = cx.env.now();
    let event = owner.event(kind, info, now, json!({}));
    cx.db
        .unit_of_work("set_app_status", move |tx| {
            Box::pin(async move {
                let changed = store::apps::set_status(tx, app.id, status, ending, now).await?;
                if changed.is_some() {
                    let event = AuditEvent { app_id: Some(app.id), ..event };
                    store::ledger::append(tx, &event).await?;
                    store::announcements::insert(tx, &Announced::App(app.id), &event).await?;
                }
                still_there(tx, app.id, changed).await
            })
        })
        .await
}

/// The app as it is after a change that may have been none. What an operator blocked its owner cannot change.
async fn still_there(tx: &mut Tx, id: AppId, changed: Option<App>) -> Result<App, AppError> {
    let app = match changed {
        Some(app) => app,
        None => store::apps::find(tx, id).await?.ok_or(AppError::NotFound)?,
    };
    if app.status == AppStatus::Blocked { Err(AppError::Blocked) } else { Ok(app) }
}

impl Owner {
    /// An entry of the owner organization's ledger, with the app still to be named.
    pub(super) fn event(
        self,
        kind: AuditKind,
        info: &RequestInfo,
        at: OffsetDateTime,
        details: Value,
    ) -> AuditEvent {
        AuditEvent {
            kind,
            organization_id: self.organization_id,
            app_id: None,
            install_id: None,
            user_id: self.user_id,
            origin: info.origin.clone(),
            at,
            details,
        }
    }
}

/// What the ledger keeps of a profile.
fn summary(profile: &AppProfile) -> Value {
    json!({
        "name": profile.name,
        "homepage_url": profile.homepage_url,
        "redirect_uris": profile.redirect_uris.iter().map(RedirectUri::as_str).collect::<Vec<_>>(),
        "actor_modes": profile.actor_modes,
        "declared_scopes": profile.declared_scopes.to_string(),
        "optional_scopes": profile.optional_scopes.to_string(),
        "is_listed": profile.is_listed,
        "install_url": profile.install_url,
        "replay_window_seconds": profile.replay_window.map(|window| window.as_secs()),
        "webhook_url": profile.webhook_url,
        "webhook_events": profile.webhook_events,
    })
}

/// A client id is no secret, but made like one: nobody guesses it, and a typing error shows.
fn new_client_id(cx: &Context) -> String {
    cx.env.secret::<ClientSecret>(&cx.policy().prefixes.client_id).reveal().to_owned()
}
