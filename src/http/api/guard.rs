//! What stands in front of every call: who calls, may they, are they within their limit; then the handler.

use axum::extract::{FromRequest as _, FromRequestParts as _, RawPathParams, Request};
use axum::http::StatusCode;

use super::Answer;
use super::bearer;
use super::call::Call;
use super::registry::{Closed, Endpoint, Route};
use crate::domain::api_caller::ApiCaller;
use crate::http::body::{Fields, QueryFields};
use crate::http::error::ApiError;
use crate::http::limits::{Limits, RateLimited};
use crate::http::observe::{self, Notes};
use crate::http::state::Site;
use crate::model::install::Actor;

/// Serves one request of one entry. The body is not read before the caller is known.
pub(super) async fn serve(endpoint: &'static Endpoint, site: Site, request: Request) -> Answer {
    let (mut parts, body) = request.into_parts();
    let caller = bearer::authenticate(&site, &parts.headers).await?;
    if let (Some(notes), Some(token)) = (parts.extensions.get::<Notes>(), caller.token()) {
        notes.app(token.state().app_id.number());
        notes.install(token.state().install_id.number());
    }
    count(&site.limits, &caller)?;
    admit(&site, &endpoint.route, &caller)?;
    let id = path_id(&mut parts, &site).await?;
    let QueryFields(query) = QueryFields::from_request_parts(&mut parts, &site).await?;
    let body = if endpoint.route.method.has_body() {
        Fields::from_request(Request::from_parts(parts, body), &site).await?
    } else {
        Fields::default()
    };
    (endpoint.run)(Call { site, caller, id, query, body }).await
}

/// Counts against what was verified, never against something that was only sent.
fn count(limits: &Limits, caller: &ApiCaller) -> Result<(), RateLimited> {
    match (caller.token(), caller.api_key_id()) {
        (Some(token), _) => limits.install_request(token.state().install_id.number()),
        (None, Some(key)) => limits.api_key_request(key.number()),
        (None, None) => Ok(()),
    }
}

/// Lets a token through where the registry opens the call to it, and counts either.
fn admit(site: &Site, route: &Route, caller: &ApiCaller) -> Result<(), ApiError> {
    let (usage, now) = (&site.cx.usage, site.cx.env.now());
    if let Some(key) = caller.api_key_id() {
        usage.api_key_used(key, now);
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
