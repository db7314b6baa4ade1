//! The consent as JSON, for a product that shows it in its own pages: what would be asked, and the answer.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::credentials::name;
use super::{authorize, no_store};
use crate::domain::authorize::{
    AuthorizationParameters, AuthorizationRequest, AuthorizeError, AuthorizeRefusal, ClientRedirect,
    ConsentChoices, ConsentError, approve as agree, deny as refuse, eligible_organizations, validate,
};
use crate::domain::{RequestInfo, explain};
use crate::explanations::Grounds;
use crate::http::body::{FieldError, FieldProblem, Fields};
use crate::http::error::{self, OAuthError, OAuthErrorCode};
use crate::http::observe::Notes;
use crate::http::session::Management;
use crate::http::state::Site;
use crate::http::wording::sentence;
use crate::model::account::User;
use crate::model::explanation::asking::Asking;
use crate::model::id::OrganizationId;

/// The answer to `GET /oauth/authorize` for a program: what a consent page would show.
pub(super) async fn metadata(
    site: &Site,
    user: &User,
    query: &Fields,
    grounds: &Grounds,
) -> Result<Response, OAuthError> {
    name(grounds, query);
    let request = validated(site, parameters(query, None)?, grounds).await?;
    let eligible = eligible_organizations(&site.cx, user, &request).await?;
    let app = request.app();
    let mut scope_details = Map::new();
    for scope in request.scopes() {
        let sentence = site.cx.policy().scopes.find(scope).map(|entry| entry.sentence.clone());
        scope_details.insert(scope.to_string(), json!(sentence));
    }
    let organizations: Vec<Value> = eligible
        .iter()
        .map(|membership| &membership.organization)
        .map(|organization| {
            json!({ "id": organization.id, "name": organization.name, "subdomain": organization.subdomain })
        })
        .collect();
    let body = json!({
        "client_id": app.client_id,
        "app": {
            "name": app.profile.name,
            "description": app.profile.description,
            "homepage_url": app.profile.homepage_url,
            "logo_url": null,
            "owner": request.owner_name(),
        },
        "actor": request.actor(),
        "redirect_uri": request.redirect_uri(),
        "scopes": request.scopes(),
        "optional_scopes": request.optional_scopes(),
        "scope_details": scope_details,
        "requested_webhook_events": request.webhook_events(),
        "state": request.state(),
        "eligible_organizations": organizations,
    });
    Ok(no_store(error::json(StatusCode::OK, &body)))
}

/// `POST /oauth/authorize/consent`
pub(super) async fn approve(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    caller: Management,
    fields: Fields,
) -> Result<Response, OAuthError> {
    name(&info.grounds, &fields);
    let organization_id = target(&caller, &fields)?;
    let parameters = parameters(&fields, fields.list("granted_scopes")?)?;
    let request = validated(&site, parameters, &info.grounds).await?;
    let app_id = request.app().id;
    notes.app(app_id.number());
    let events = fields.list("granted_webhook_events")?;
    let events = events.map(|events| events.into_iter().map(str::to_owned).collect());
    let choices = ConsentChoices { events, optional_scopes: None, expires_at: expires_at(&fields)? };
    let agreed = agree(&site.cx, caller.user(), organization_id, request, choices, &info).await;
    let redirect = agreed.inspect_err(|error| explain::consent_refused(&info.grounds, app_id, error))?;
    Ok(redirect_to(&site, &redirect))
}

/// `POST /oauth/authorize/deny`
pub(super) async fn deny(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    caller: Management,
    fields: Fields,
) -> Result<Response, OAuthError> {
    name(&info.grounds, &fields);
    target(&caller, &fields)?;
    let parameters = parameters(&fields, fields.list("granted_scopes")?)?;
    let request = validated(&site, parameters, &info.grounds).await?;
    notes.app(request.app().id.number());
    Ok(redirect_to(&site, &refuse(&site.cx, &request, &info)))
}

/// `expires_at`, in unix seconds: when the install shall end by itself.
pub(super) fn expires_at(fields: &Fields) -> Result<Option<OffsetDateTime>, FieldError> {
    let wrong = |_| FieldError::new("expires_at", FieldProblem::WrongType);
    fields.integer("expires_at")?.map(OffsetDateTime::from_unix_timestamp).transpose().map_err(wrong)
}

/// The organization that is asked: the named one, else the one of the call. Whether the person may answer for it is
/// decided with the answer; an admin of neither may not even name another one.
fn target(caller: &Management, fields: &Fields) -> Result<OrganizationId, OAuthError> {
    let own = caller.membership.organization.id;
    let target = fields.integer("target_organization_id")?.map_or(own, OrganizationId::new);
    if target != own && !caller.membership.role.is_admin() {
        return Err(OAuthError::new(
            OAuthErrorCode::AccessDenied,
            "You may not answer for that organization.",
        ));
    }
    Ok(target)
}

/// Reads the parameters of an authorization request, each at most once. `granted_scopes` may stand for `scope`.
pub(super) fn parameters(
    fields: &Fields,
    granted_scopes: Option<Vec<&str>>,
) -> Result<AuthorizationParameters, OAuthError> {
    let parameters = authorize::parameters(fields)?;
    let scope = match (parameters.scope, granted_scopes) {
        (Some(_), Some(_)) => {
            return Err(OAuthError::invalid_request("Send either scope or granted_scopes, not both.")
                .because(Asking::ScopeNotChosen));
        }
        (scope, None) => scope,
        // Nothing ticked is not "whatever the app declares".
        (None, Some(names)) if names.iter().all(|name| name.trim().is_empty()) => {
            return Err(OAuthError::new(OAuthErrorCode::InvalidScope, "No scope was granted.")
                .because(Asking::ScopeNotChosen));
        }
        (None, Some(names)) => Some(names.join(" ")),
    };
    Ok(AuthorizationParameters { scope, ..parameters })
}

async fn validated(
    site: &Site,
    parameters: AuthorizationParameters,
    grounds: &Grounds,
) -> Result<AuthorizationRequest, OAuthError> {
    validate(&site.cx, &parameters).await.map_err(|error| match error {
        AuthorizeError::Unproven(refusal) | AuthorizeError::Proven(refusal, _) => {
            explain::request_refused(grounds, &parameters, refusal);
            refused(refusal)
        }
        AuthorizeError::Internal(error) => error.into(),
    })
}

fn refused(refusal: AuthorizeRefusal) -> OAuthError {
    let code = match refusal.code() {
        "invalid_client" => OAuthErrorCode::InvalidClient,
        "invalid_scope" => OAuthErrorCode::InvalidScope,
        "unsupported_response_type" => OAuthErrorCode::UnsupportedResponseType,
        "unsupported_response_mode" => OAuthErrorCode::UnsupportedResponseMode,
        "access_denied" => OAuthErrorCode::AccessDenied,
        _ => OAuthErrorCode::InvalidRequest,
    };
    OAuthError::new(code, sentence(&refusal)).says(refusal.phrase())
}

/// Where to send the browser; with the fields of the form that it posts there, where the answer is brought by one.
fn redirect_to(site: &Site, redirect: &ClientRedirect) -> Response {
    let location = redirect.location();
    let own = || site.cx.config.server.public_url.join(location);
    let mut body =
        json!({ "redirect_to": if location.starts_with('/') { own() } else { location.to_owned() } });
    if let Some(fields) = redirect.form() {
        let fields: Map<String, Value> =
            fields.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
        body["form"] = Value::Object(fields);
    }
    no_store(error::json(StatusCode::OK, &body))
}

impl From<ConsentError> for OAuthError {
    fn from(error: ConsentError) -> Self {
        match error {
            ConsentError::NotAMember
            | ConsentError::RoleTooWeak
            | ConsentError::NotAllowedThere
            | ConsentError::SuspendedByOwner => Self::new(OAuthErrorCode::AccessDenied, sentence(&error)),
            ConsentError::Events
            | ConsentError::EndPassed
            | ConsentError::AlreadyConnected
            | ConsentError::PageGone
            | ConsentError::PageOfAnother => Self::invalid_request(sentence(&error)),
            ConsentError::Stale(refusal) => refused(refusal),
            ConsentError::Internal(error) => error.into(),
        }
    }
}
