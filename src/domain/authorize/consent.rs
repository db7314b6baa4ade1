//! The person answers: on a page that is good once, or at once through a program.

use serde_json::json;

use super::{
    AuthorizationParameters, AuthorizationRequest, AuthorizeError, AuthorizeRefusal, ClientRedirect, validate,
};
use crate::context::Context;
use crate::domain::RequestInfo;
use crate::model::account::{Membership, User};
use crate::model::audit::{AuditEvent, AuditKind};
use crate::model::authorization_code::CodeChallenge;
use crate::model::id::{OrganizationId, SessionId};
use crate::model::install::Actor;
use crate::model::policy::InstallKey;
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
    /// An event the app did not subscribe to.
    #[error("granted_webhook_events goes beyond what the app asks for")]
    Events,
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

/// The organizations for which this person may agree to the request, by name.
pub async fn eligible_organizations(
    cx: &Context,
    user: &User,
    request: &AuthorizationRequest,
) -> Result<Vec<Membership>, store::Error> {
    let weakest = cx.policy().consent_min_role(request.actor);
    let mut conn = cx.db.read().await?;
    let memberships = store::memberships::list_memberships(&mut conn, user.id).await?;
    Ok(memberships.into_iter().filter(|membership| membership.role.is_at_least(weakest)).collect())
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
    };
    let shown = pending.webhook_events;
    let mut request = validate(cx, &parameters).await.map_err(|error| match error {
        AuthorizeError::Unproven(refusal) | AuthorizeError::Proven(refusal, _) => {
            ConsentError::Stale(refusal)
        }
        AuthorizeError::Internal(error) => error.into(),
    })?;
    // What the app subscribed to since was not on the page.
    request.webhook_events.retain(|event| shown.contains(event));
    Ok(request)
}

/// The person agrees for an organization: a code is written, and the ledger says so. `events` left out grants all that
/// the request asks for.
pub async fn approve(
    cx: &Context,
    user: &User,
    organization_id: OrganizationId,
    request: AuthorizationRequest,
    events: Option<Vec<String>>,
    info: &RequestInfo,
) -> Result<ClientRedirect, ConsentError> {
    let eligible = eligible_membership(cx, user, organization_id, request.actor).await?;
    let events = events.unwrap_or_else(|| request.webhook_events.clone());
    if !events.iter().all(|event| request.webhook_events.contains(event)) {
        return Err(ConsentError::Events);
    }
    let code = cx.env.secret::<Code>(&cx.policy().prefixes.code);
    let location =
        ClientRedirect::new(cx, &request.redirect_uri, &[("code", code.reveal())], request.state());
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
        details: json!({ "actor": request.actor, "scopes": request.scopes.to_string(), "webhook_events": events }),
    };
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
                    key_user_id,
                    actor: request.actor,
                    redirect_uri: &request.redirect_uri,
                    registered_uri: request.registered.as_str(),
                    scopes: &request.scopes,
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

/// The person says no: nothing is stored, and the app is told.
pub fn deny(cx: &Context, request: &AuthorizationRequest) -> ClientRedirect {
    ClientRedirect::error(cx, &request.redirect_uri, request.state(), AuthorizeRefusal::Denied)
}

/// What makes two connections of an app to one organization the same, besides the two.
fn key_user_id(cx: &Context, user: &User) -> i64 {
    match cx.policy().install_key {
        InstallKey::Organization => 0,
        InstallKey::OrganizationUser => user.id.number(),
    }
}

async fn eligible_membership(
    cx: &Context,
    user: &User,
    organization_id: OrganizationId,
    actor: Actor,
) -> Result<Membership, ConsentError> {
    let mut conn = cx.db.read().await?;
    let memberships = store::memberships::list_memberships(&mut conn, user.id).await?;
    let membership = memberships
        .into_iter()
        .find(|membership| membership.organization.id == organization_id)
        .ok_or(ConsentError::NotAMember)?;
    if membership.role.is_at_least(cx.policy().consent_min_role(actor)) {
        Ok(membership)
    } else {
        Err(ConsentError::RoleTooWeak)
    }
}
