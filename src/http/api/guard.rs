//! What stands in front of every call: who calls, may they, are they within their limit; then the handler.

use axum::extract::{FromRequest as _, FromRequestParts as _, RawPathParams, Request};
use axum::http::StatusCode;
use axum::response::Response;
use futures_util::future::BoxFuture;

use super::Answer;
use super::bearer;
use super::call::{Call, Visit};
use super::registry::{Closed, Endpoint, Method, OpenTo, Route, Run};
use crate::domain::RequestInfo;
use crate::domain::api_caller::ApiCaller;
use crate::domain::api_keys::ApiKeyHolder;
use crate::http::body::{Fields, QueryFields};
use crate::http::client_address::ClientAddress;
use crate::http::error::ApiError;
use crate::http::limits::{Allowance, Limits, RateLimited};
use crate::http::observe::{self, Notes};
use crate::http::state::Site;
use crate::model::install::Actor;
use crate::model::policy::Phrase;

/// Serves one request of one entry. The body is not read before the caller is known.
pub(super) async fn serve(endpoint: &'static Endpoint, site: Site, request: Request) -> Answer {
    let run = match endpoint.run {
        Run::Caller(run) => run,
        Run::Anybody(run) => return visit(endpoint, run, site, request).await,
    };
    let (mut parts, body) = request.into_parts();
    let Ok(address) = ClientAddress::from_request_parts(&mut parts, &site).await;
    let caller = bearer::authenticate(&site, &parts.headers, address).await?;
    if let (Some(notes), Some(app_id)) = (parts.extensions.get::<Notes>(), caller.app_id()) {
        notes.app(app_id.number());
        if let Some(token) = caller.token() {
            notes.install(token.state().install_id.number());
        }
    }
    let allowed = count(&site.limits, &caller)?;
    admit(&site, &endpoint.route, &caller)?;
    let Ok(info) = RequestInfo::from_request_parts(&mut parts, &site).await;
    let id = path_id(&mut parts, &site).await?;
    let QueryFields(query) = QueryFields::from_request_parts(&mut parts, &site).await?;
    let body = body_of(&endpoint.route, parts, body, &site).await?;
    let query =
        if endpoint.route.method.has_body() { Fields::default() } else { taken(&endpoint.route, query) };
    let answer = run(Call { site, caller, info, id, query, body }).await?;
    Ok(with_allowance(answer, allowed))
}

/// Serves somebody who is not asked for credentials.
async fn visit(
    endpoint: &Endpoint,
    run: fn(Visit) -> BoxFuture<'static, Answer>,
    site: Site,
    request: Request,
) -> Answer {
    let (mut parts, body) = request.into_parts();
    let Ok(address) = ClientAddress::from_request_parts(&mut parts, &site).await;
    let allowed = site.limits.anonymous_request(address.0)?;
    let Ok(info) = RequestInfo::from_request_parts(&mut parts, &site).await;
    let body = body_of(&endpoint.route, parts, body, &site).await?;
    Ok(with_allowance(run(Visit { site, address, info, body }).await?, allowed))
}

/// What the entry takes of the body; nothing where its method has none.
async fn body_of(
    route: &Route,
    parts: axum::http::request::Parts,
    body: axum::body::Body,
    site: &Site,
) -> Result<Fields, ApiError> {
    if !route.method.has_body() {
        return Ok(Fields::default());
    }
    Ok(taken(route, Fields::from_request(Request::from_parts(parts, body), site).await?))
}

/// What an entry does not name is nobody's business, whatever was sent.
fn taken(route: &Route, fields: Fields) -> Fields {
    fields.only(|name| route.takes.iter().any(|parameter| parameter.name == name))
}

/// Attaches what is left of the caller's limit.
fn with_allowance(mut answer: Response, allowed: Option<Allowance>) -> Response {
    if let Some(allowed) = allowed {
        answer.extensions_mut().insert(allowed);
    }
    answer
}

/// Counts against what was verified, never against something that was only sent.
fn count(limits: &Limits, caller: &ApiCaller) -> Result<Option<Allowance>, RateLimited> {
    match (caller.token(), caller.client_token(), caller.api_key_id()) {
        (Some(token), ..) => limits.install_request(token.state().install_id.number()),
        (None, Some(own), _) => limits.client_request(own.app_id.number()),
        (None, None, Some(key)) => limits.api_key_request(key.number()),
        (None, None, None) => Ok(None),
    }
}

/// Lets a caller through where the registry opens the call to it, and counts either.
fn admit(site: &Site, route: &Route, caller: &ApiCaller) -> Result<(), ApiError> {
    let (usage, now) = (&site.cx.usage, site.cx.env.now());
    if let Some(key) = caller.api_key() {
        usage.api_key_used(key.id(), now);
        return admit_key(site, route, key);
    }
    if caller.client_token().is_some() {
        return admit_client(route);
    }
    let Some(token) = caller.token() else { return Ok(()) };
    let install = token.state().install_id;
    match route.check(token.state().actor, token.scopes()) {
        Ok(()) => {
            usage.called(install, (route.method.as_str(), route.path), now);
            Ok(())
        }
        Err(Closed::ToTokens) => {
            observe::refused("not_open_to_oauth");
            Err(closed("This endpoint is not open to OAuth apps"))
        }
        Err(Closed::ToActor(actor)) => {
            observe::refused("actor");
            Err(closed(match actor {
                Actor::App => "This endpoint is not open to tokens that act as an app",
                Actor::User => "This endpoint is not open to tokens that act as a person",
            }))
        }
        Err(Closed::Scopes { needed, missing }) => {
            observe::refused("insufficient_scope");
            usage.refused(install, &missing, now);
            Err(ApiError::insufficient_scope(needed, &missing))
        }
    }
}

/// A token that an app has for itself acts as nobody, and few calls make sense so.
fn admit_client(route: &Route) -> Result<(), ApiError> {
    if route.open_to == OpenTo::AnyToken {
        return Ok(());
    }
    observe::refused("user_required");
    let message = "This endpoint needs a token that acts as somebody";
    Err(ApiError::message(StatusCode::UNPROCESSABLE_ENTITY, message).says(Phrase::UserRequired))
}

/// A key that holds scopes is let through as a token that holds them. Where no token may come at all it reads, and
/// writes nothing, for no scope says that it may.
fn admit_key(site: &Site, route: &Route, key: &ApiKeyHolder) -> Result<(), ApiError> {
    let Some(held) = key.scopes() else { return Ok(()) };
    if route.open_to == OpenTo::ApiKeysAlone && route.method != Method::Get {
        return Err(bound_key());
    }
    let held = site.cx.policy().scopes.with_implied(held.clone());
    match route.check_scopes(&held) {
        Ok(()) => Ok(()),
        Err(Closed::Scopes { needed, missing }) => {
            observe::refused("insufficient_scope");
            Err(ApiError::insufficient_scope(needed, &missing))
        }
        Err(Closed::ToTokens | Closed::ToActor(_)) => Err(bound_key()),
    }
}

fn bound_key() -> ApiError {
    closed("This endpoint is not open to API keys that hold scopes")
}

/// No scope would help, so no challenge names one.
fn closed(message: &'static str) -> ApiError {
    ApiError::message(StatusCode::FORBIDDEN, message)
}

async fn path_id(parts: &mut axum::http::request::Parts, site: &Site) -> Result<Option<String>, ApiError> {
    let params = RawPathParams::from_request_parts(parts, site)
        .await
        .map_err(|_| ApiError::message(StatusCode::BAD_REQUEST, "The address is malformed."))?;
    let id = params.iter().find(|(name, _)| *name == "id");
    Ok(id.map(|(_, value)| value.to_owned()))
}
