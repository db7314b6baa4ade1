//! The person answers: on a page that is good once, or at once through a program.

use serde_json::json;
use time::OffsetDateTime;

use super::ask::{Approval, approval_of, find_install};
use super::{
    AuthorizationParameters, AuthorizationRequest, AuthorizeError, AuthorizeRefusal, ClientRedirect, validate,
};
use crate::context::Context;
use crate::domain::{RequestInfo, explain};
use crate::model::account::{Membership, User};
use crate::model::app::AppKind;
use crate::model::audit::{AuditEvent, AuditKind};
use crate::model::authorization_code::CodeChallenge;
use crate::model::explanation::Whose;
use crate::model::explanation::asking::Asking;
use crate::model::id::{OrganizationId, SessionId};
use crate::model::policy::{InstallKey, RepeatConsent};
use crate::model::redirect_uri::RedirectUri;
use crate::model::scope::ScopeSet;
use crate::model::secret::{Code, Consent, Secret};
use crate::store;
use crate::store::authorization_codes::NewCode;
use crate::store::consents::PendingConsent;

/// Why an agreement does not count.
#[derive(Debug, thiserror::Error)]
pub enum ConsentError {
    /// The person is not in that organization.
    #[error("you are not a member of that organization")]
    NotAMember,
    /// Their role may not install apps there.
    #[error("your role in that organization may not install apps")]
    RoleTooWeak,
    /// The organization does not let this app in.
    #[error("that organization does not let this app in")]
    NotAllowedThere,
    /// It is connected, so there is nothing to ask for.
    #[error("this app is already connected there")]
    AlreadyConnected,
    /// Its owner suspended the connection there.
    #[error("the owner of this app suspended its connection there")]
    SuspendedByOwner,
    /// An event the app did not subscribe to.
    #[error("granted_webhook_events goes beyond what the app asks for")]
    Events,
    /// A date on which the install should end, and which is over.
    #[error("the chosen date has passed")]
    EndPassed,
    /// The page was answered or is too old.
    #[error("this page was answered already or is too old")]
    PageGone,
    /// The page waits for another session's or another person's answer.
    #[error("this page belongs to somebody else")]
    PageOfAnother,
    /// What the page showed is no longer what the app may ask for.
    #[error("{0}")]
    Stale(AuthorizeRefusal),
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

/// The organizations for which this person may agree to the request, or finish what an admin approved, by name.
pub async fn eligible_organizations(
    cx: &Context,
    user: &User,
    request: &AuthorizationRequest,
) -> Result<Vec<Membership>, store::Error> {
    let mut eligible = Vec::new();
    for membership in memberships(cx, user).await? {
        if !request.may_come_to(cx, &membership) {
            continue;
        }
        let may = request.may_be_agreed_by(cx, &membership) || {
            let found = find_install(cx, user, &membership, request).await?;
            approval_of(cx, user, &membership, request, found).await?.is_some()
        };
        eligible.extend(may.then_some(membership));
    }
    Ok(eligible)
}

/// Where a person belongs, by the organizations' names. To a suspended one nothing is connected.
pub(super) async fn memberships(cx: &Context, user: &User) -> Result<Vec<Membership>, store::Error> {
    let mut conn = cx.db.read().await?;
    let mut found = store::memberships::list_memberships(&mut conn, user.id).await?;
    found.retain(|membership| !membership.organization.is_suspended);
    Ok(found)
}

/// What the app was granted in an organization the last time, so that a page can mark what is new. Nothing where it was
/// never connected.
pub async fn granted_before(
    cx: &Context,
    user: &User,
    organization_id: OrganizationId,
    request: &AuthorizationRequest,
) -> Result<Option<ScopeSet>, store::Error> {
    let mut conn = cx.db.read().await?;
    let key_user_id = key_user_id(cx, user);
    store::installs::granted_scopes(&mut conn, request.app.id, organization_id, key_user_id).await
}

/// Whether a person need not be asked: the policy says so, the app keeps a secret and holds a live token of theirs with
/// the very same scopes and no end, hears of no events, and the answer goes where nobody else can be (RFC 6749, 10.2; RFC 8252, 8.6).
pub async fn lives_already(
    cx: &Context,
    user: &User,
    organization_id: OrganizationId,
    request: &AuthorizationRequest,
) -> Result<bool, store::Error> {
    let is_safe = request.app.kind == AppKind::Confidential
        && is_nobody_elses(&request.registered)
        && request.webhook_events.is_empty();
    if cx.policy().repeat_consent == RepeatConsent::Ask || request.must_ask || !is_safe {
        return Ok(false);
    }
    let (app_id, key, now) = (request.app.id, key_user_id(cx, user), cx.env.now());
    let mut conn = cx.db.read().await?;
    let same = (request.actor, &request.scopes);
    store::tokens::has_live_pair(&mut conn, app_id, organization_id, key, same, now).await
}

/// A web site of the app's, or our own page. A program on the person's machine may be any program.
fn is_nobody_elses(uri: &RedirectUri) -> bool {
    uri.is_out_of_band() || uri.as_str().starts_with("https://")
}

/// The app that a code was made for, by name, and until when it may be exchanged; nothing where it is not this person's
/// to see, or good no more.
pub async fn shown_code(
    cx: &Context,
    user: &User,
    code: &str,
) -> Result<Option<(String, OffsetDateTime)>, store::Error> {
    let Ok(code) = Secret::<Code>::parse(&cx.policy().prefixes.code, code) else { return Ok(None) };
    let mut conn = cx.db.read().await?;
    store::authorization_codes::find_shown(&mut conn, code.hash(), user.id, cx.env.now()).await
}

/// Remembers a request while its page waits for this session and person to answer.
pub async fn open_page(
    cx: &Context,
    user: &User,
    session_id: SessionId,
    request: &AuthorizationRequest,
) -> Result<Secret<Consent>, store::Error> {
    let page = cx.env.secret::<Consent>("");
    let pending = PendingConsent {
        session_id,
        user_id: user.id,
        app_id: request.app.id,
        redirect_uri: request.redirect_uri.clone(),
        scopes: request.scopes.clone(),
        actor: request.actor,
        state: request.state.clone(),
        code_challenge: request.challenge.as_ref().map(|challenge| challenge.as_str().to_owned()),
        webhook_events: request.webhook_events.clone(),
        response_mode: request.response_mode,
    };
    let now = cx.env.now();
    let mut conn = cx.db.write().await?;
    store::consents::insert(&mut conn, page.hash(), &pending, now, now + cx.policy().consent_ttl).await?;
    Ok(page)
}

/// Takes a page that was answered, once, and checks its request again: the app may have changed since it was shown.
pub async fn answer_page(
    cx: &Context,
    user: &User,
    session_id: SessionId,
    page: &str,
    info: &RequestInfo,
) -> Result<AuthorizationRequest, ConsentError> {
    let page = Secret::<Consent>::parse("", page).map_err(|_| ConsentError::PageGone)?;
    let mut conn = cx.db.write().await?;
    let now = cx.env.now();
    let taken = store::consents::take(&mut conn, page.hash(), session_id, user.id, now).await?;
    let Some(pending) = taken else {
        let is_waiting = store::consents::is_waiting(&mut conn, page.hash(), now).await?;
        return Err(if is_waiting { ConsentError::PageOfAnother } else { ConsentError::PageGone });
    };
    let app = store::apps::find(&mut conn, pending.app_id).await?;
    drop(conn);
    let app = app.ok_or(ConsentError::Stale(AuthorizeRefusal::UnknownClient))?;
    let has_challenge = pending.code_challenge.is_some();
    let parameters = AuthorizationParameters {
        client_id: Some(app.client_id),
        redirect_uri: Some(pending.redirect_uri),
        response_type: Some("code".into()),
        scope: Some(pending.scopes.to_string()),
        state: pending.state,
        actor: Some(pending.actor.to_string()),
        code_challenge: pending.code_challenge,
        code_challenge_method: has_challenge.then(|| "S256".into()),
        response_mode: Some(pending.response_mode.as_str().to_owned()),
        force_login: None,
    };
    let shown = pending.webhook_events;
    let mut request = validate(cx, &parameters).await.map_err(|error| match error {
        AuthorizeError::Unproven(refusal) | AuthorizeError::Proven(refusal, _) => {
            explain::stale_page(&info.grounds, &parameters, refusal);
            ConsentError::Stale(refusal)
        }
        AuthorizeError::Internal(error) => error.into(),
    })?;
    // What the app subscribed to since was not on the page.
    request.webhook_events.retain(|event| shown.contains(event));
    Ok(request)
}

/// What a person decides besides yes and no.
#[derive(Debug, Clone, Default)]
pub struct ConsentChoices {
    /// The events that are granted; all that the request asks for where left out.
    pub events: Option<Vec<String>>,
    /// The optional scopes that are granted; all that the request asks for where left out.
    pub optional_scopes: Option<ScopeSet>,
    /// When the install shall end by itself.
    pub expires_at: Option<OffsetDateTime>,
}

/// The person agrees for an organization: a code is written, and the ledger says so.
pub async fn approve(
    cx: &Context,
    user: &User,
    organization_id: OrganizationId,
    request: AuthorizationRequest,
    choices: ConsentChoices,
    info: &RequestInfo,
) -> Result<ClientRedirect, ConsentError> {
    let (eligible, approval) = right_to_agree(cx, user, organization_id, &request).await?;
    let mut events = choices.events.clone().unwrap_or_else(|| request.webhook_events.clone());
    if !events.iter().all(|event| request.webhook_events.contains(event)) {
        return Err(ConsentError::Events);
    }
    let choices = match &approval {
        // What an admin approved is finished as it was approved: with no event that the app asked for since.
        Some(approval) => {
            let install = &approval.installed.install;
            events.retain(|event| install.granted_webhook_events.contains(event));
            ConsentChoices { expires_at: install.lifecycle.expires_at, ..ConsentChoices::default() }
        }
        None => choices,
    };
    let scopes = choices.granted(&request);
    // Events are heard through the scope that manages webhooks, which may have been left out.
    let events = if cx.policy().webhooks.hears(&scopes) { events } else { Vec::new() };
    let code = cx.env.secret::<Code>(&cx.policy().prefixes.code);
    let answer = [("code", code.reveal())];
    let location =
        ClientRedirect::new(cx, &request.redirect_uri, request.response_mode, &answer, request.state());
    let now = cx.env.now();
    let expires_at = now + cx.policy().code_ttl;
    let key_user_id = key_user_id(cx, user);
    let event = AuditEvent {
        kind: AuditKind::ConsentApproved,
        organization_id,
        app_id: Some(request.app.id),
        install_id: None,
        user_id: Some(user.id),
        origin: info.origin.clone(),
        at: now,
        details: json!({ "actor": request.actor, "scopes": scopes.to_string(), "webhook_events": events,
                          "expires_at": choices.expires_at.map(OffsetDateTime::unix_timestamp) }),
    };
    if choices.expires_at.is_some_and(|end| end <= now) {
        return Err(ConsentError::EndPassed);
    }
    let (user_id, user_epoch) = (user.id, user.epoch);
    cx.db
        .unit_of_work("approve", move |tx| {
            Box::pin(async move {
                let code = NewCode {
                    hash: code.hash(),
                    app_id: request.app.id,
                    app_epoch: request.app.epoch,
                    organization_id,
                    organization_epoch: eligible.organization.epoch,
                    user_id,
                    user_epoch,
                    membership_id: eligible.id,
                    approver: approval.as_ref().map(|approval| approval.approver),
                    install_expires_at: choices.expires_at,
                    scopes_version: request.app.scopes_version,
                    key_user_id,
                    actor: request.actor,
                    redirect_uri: &request.redirect_uri,
                    registered_uri: request.registered.as_str(),
                    scopes: &scopes,
                    webhook_events: &events,
                    code_challenge: request.challenge.as_ref().map(CodeChallenge::as_str),
                    expires_at,
                };
                store::authorization_codes::insert(tx, &code, now).await?;
                store::ledger::append(tx, &event).await?;
                Ok::<_, ConsentError>(())
            })
        })
        .await?;
    Ok(location)
}

impl ConsentChoices {
    /// What is granted: all that is not optional, and those of the optional scopes that were chosen.
    fn granted(&self, request: &AuthorizationRequest) -> ScopeSet {
        match &self.optional_scopes {
            None => request.scopes.clone(),
            Some(chosen) => {
                let left_out = request.optional_scopes().difference(chosen);
                request.scopes.difference(&left_out)
            }
        }
    }
}

/// The person says no: nothing is stored, and the app is told.
pub fn deny(cx: &Context, request: &AuthorizationRequest, info: &RequestInfo) -> ClientRedirect {
    let denied = AuthorizeRefusal::Denied;
    info.grounds.said(denied.code(), denied.to_string());
    info.grounds.refused_to(Whose::App(request.app.id), Asking::Denied);
    let (mode, state) = (request.response_mode, request.state());
    let redirect = ClientRedirect::error(cx, &request.redirect_uri, mode, state, denied);
    redirect.explained_at(cx.error_uri(&info.grounds))
}

/// What makes two connections of an app to one organization the same, besides the two.
pub(super) fn key_user_id(cx: &Context, user: &User) -> i64 {
    match cx.policy().install_key {
        InstallKey::Organization => 0,
        InstallKey::OrganizationUser => user.id.number(),
    }
}

/// By which right a person agrees: their role, or an admin's approval of what they asked for.
async fn right_to_agree(
    cx: &Context,
    user: &User,
    organization_id: OrganizationId,
    request: &AuthorizationRequest,
) -> Result<(Membership, Option<Approval>), ConsentError> {
    let membership = memberships(cx, user)
        .await?
        .into_iter()
        .find(|membership| membership.organization.id == organization_id)
        .ok_or(ConsentError::NotAMember)?;
    if !request.may_come_to(cx, &membership) {
        return Err(ConsentError::NotAllowedThere);
    }
    let present = find_install(cx, user, &membership, request).await?;
    if present.as_ref().is_some_and(|found| found.install.lifecycle.suspended_by_owner) {
        return Err(ConsentError::SuspendedByOwner);
    }
    if request.may_be_agreed_by(cx, &membership) {
        return Ok((membership, None));
    }
    let approval = approval_of(cx, user, &membership, request, present).await?;
    let approval = approval.ok_or(ConsentError::RoleTooWeak)?;
    Ok((membership, Some(approval)))
}
