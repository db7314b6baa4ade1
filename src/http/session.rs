//! Sign-in for programs, and what a session JWT opens: the calls that manage apps, consents and installs.

use axum::extract::{FromRequestParts, State};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde_json::json;

use super::body::Fields;
use super::error::{self, BearerError, OAuthError, OAuthErrorCode};
use super::oauth::no_store;
use super::observe;
use super::routes::{Routes, post};
use super::state::Site;
use crate::domain::RequestInfo;
use crate::domain::accounts::AccountError;
use crate::domain::login::{
    LoginError, SessionJwtError, SignedIn, authenticate_session_jwt, sign_in_program, sign_out,
};
use crate::domain::members;
use crate::model::account::{Membership, User};
use crate::model::password::Password;

/// The header that names an organization by its subdomain.
pub(super) const X_ORGANIZATION: &str = "x-organization";

/// The routes of this file.
pub(super) fn routes() -> Routes {
    Routes::new().route("/session", post(create).delete(end))
}

/// A person who presented a session JWT. The cookie of a browser counts for nothing here.
#[derive(Debug)]
pub(super) struct Program(pub(super) SignedIn);

/// A person who presented a session JWT, and the organization the call is about: the one that `X-Organization` names,
/// or the only one they are in.
#[derive(Debug)]
pub(super) struct Management {
    /// Who calls.
    pub(super) signed_in: SignedIn,
    /// What the person is in that organization.
    pub(super) membership: Membership,
}

impl Management {
    /// Who calls.
    pub(super) fn user(&self) -> &User {
        self.signed_in.user()
    }
}

impl FromRequestParts<Site> for Program {
    type Rejection = OAuthError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, OAuthError> {
        let token = bearer(&parts.headers)?.ok_or_else(|| OAuthError::invalid_token(None))?;
        match authenticate_session_jwt(&site.cx, token).await {
            Ok(signed_in) => Ok(Self(signed_in)),
            Err(SessionJwtError::Internal(error)) => Err(error.into()),
            Err(refusal) => {
                observe::refused("session_jwt");
                Err(OAuthError::invalid_token(Some(BearerError::InvalidToken)).hint(refusal.to_string()))
            }
        }
    }
}

impl FromRequestParts<Site> for Management {
    type Rejection = OAuthError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, OAuthError> {
        let Program(signed_in) = Program::from_request_parts(parts, site).await?;
        let user_id = signed_in.user().id;
        let mut named = parts.headers.get_all(X_ORGANIZATION).iter();
        let membership = match (named.next(), named.next()) {
            (Some(_), Some(_)) => {
                return Err(OAuthError::invalid_request(
                    "The request has more than one X-Organization header.",
                ));
            }
            (Some(name), None) => {
                let name = name.to_str().unwrap_or_default();
                members::membership_by_subdomain(&site.cx, name, user_id).await?
            }
            (None, _) => members::in_use(only(members::memberships(&site.cx, user_id).await?)?)?,
        };
        Ok(Self { signed_in, membership })
    }
}

/// The bearer token of a request, where there is one.
pub(super) fn bearer(headers: &HeaderMap) -> Result<Option<&str>, OAuthError> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() {
        return Err(OAuthError::invalid_request("The request has more than one Authorization header."));
    }
    let text = value.to_str().unwrap_or_default();
    let token = text.split_once(' ').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    match token {
        Some((_, token)) => Ok(Some(token.trim())),
        None => Err(OAuthError::invalid_token(Some(BearerError::InvalidToken)).hint("not a bearer token")),
    }
}

fn only(mut memberships: Vec<Membership>) -> Result<Membership, OAuthError> {
    match (memberships.pop(), memberships.is_empty()) {
        (Some(membership), true) => Ok(membership),
        (None, _) | (Some(_), false) => Err(OAuthError::invalid_request(
            "Name the organization by its subdomain in an X-Organization header.",
        )),
    }
}

/// An organization that is unknown and one the person is not in are told alike.
fn not_a_member() -> OAuthError {
    OAuthError::new(OAuthErrorCode::AccessDenied, "You are not a member of this organization.")
}

/// `POST /session`: an address and a password for a session JWT.
async fn create(State(site): State<Site>, info: RequestInfo, fields: Fields) -> Result<Response, OAuthError> {
    let email = fields.required("email")?;
    let password = Password::typed(fields.required("password")?);
    let issued = sign_in_program(&site.cx, email, &password, &info.origin)
        .await
        .map_err(|error| sign_in_refused(&site, error))?;
    Ok(no_store(error::json(
        StatusCode::OK,
        &json!({
            "token": issued.token.reveal(),
            "token_type": "Bearer",
            "expires_in": issued.expires_in.as_secs(),
        }),
    )))
}

/// `DELETE /session`: the presented session JWT is dead from now on.
async fn end(State(site): State<Site>, Program(signed_in): Program) -> Result<Response, OAuthError> {
    sign_out(&site.cx, &signed_in).await?;
    Ok(no_store(error::json(StatusCode::OK, &json!({}))))
}

impl From<AccountError> for OAuthError {
    fn from(error: AccountError) -> Self {
        match error {
            AccountError::NotAMember => not_a_member(),
            AccountError::OrganizationSuspended => Self::new(
                OAuthErrorCode::AccessDenied,
                "This organization is suspended by the operator of the server.",
            ),
            AccountError::Internal(error) => error.into(),
            other => Self::invalid_request(other.to_string()),
        }
    }
}

fn sign_in_refused(site: &Site, error: LoginError) -> OAuthError {
    match error {
        LoginError::Refused | LoginError::Password(_) => {
            observe::refused("password");
            OAuthError::new(OAuthErrorCode::InvalidToken, "The e-mail address or the password is wrong.")
        }
        LoginError::Throttled { retry_after } => {
            observe::refused("throttled");
            site.too_many_passwords(retry_after).into()
        }
        LoginError::Internal(error) => error.into(),
    }
}
