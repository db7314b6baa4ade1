//! `POST /oauth/token` (RFC 6749, 3.2): the request is named, the app believed, the grant answered.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use super::credentials::{check_limit, name, presented, refused};
use super::no_store;
use crate::domain::RequestInfo;
use crate::domain::token::{Grant, GrantRefusal, TokenError, grant};
use crate::http::body::{FieldError, FieldProblem, Fields};
use crate::http::client_address::ClientAddress;
use crate::http::error::{OAuthError, OAuthErrorCode, json};
use crate::http::observe::{self, Notes};
use crate::http::state::Site;
use crate::model::explanation::excerpt::Excerpt;
use crate::model::explanation::granting::Granting;
use crate::model::explanation::proving::Proving;
use crate::model::policy::{GrantType, Phrase, Policy};
use crate::model::scope::ScopeSet;
use crate::model::secret::Secret;
use crate::model::token::IssuedTokens;

/// Answers a token request.
pub(super) async fn post(
    State(site): State<Site>,
    info: RequestInfo,
    address: ClientAddress,
    notes: Notes,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, OAuthError> {
    name(&info.grounds, &fields);
    let policy = site.cx.policy();
    let (grant_type, named) = name_grant(&fields, policy)?;
    let is_own = grant_type == GrantType::ClientCredentials;
    let grant_type = grant_type.as_str();
    notes.grant_type(grant_type);
    let presented = presented(&headers, &fields, policy)?;
    check_limit(&site, &presented, address)?;
    site.limits.grant_may_try(&presented.credentials.client_id, address.0)?;
    if is_own {
        site.limits.own_token(&presented.credentials.client_id, address.0)?;
    }
    match grant(&site.cx, &presented.credentials, &named, &info).await {
        Ok(granted) => {
            if let Some(install_id) = granted.install_id {
                notes.install(install_id.number());
            }
            observe::tokens_issued(grant_type);
            Ok(no_store(json(StatusCode::OK, &Body::new(&granted.tokens, policy))))
        }
        Err(TokenError::Client(error)) => Err(refused(&site, &presented, address, error)),
        Err(TokenError::InvalidGrant(refusal)) => {
            if matches!(refusal, GrantRefusal::Unknown | GrantRefusal::Malformed) {
                site.limits.grant_guessed(&presented.credentials.client_id, address.0);
            }
            observe::refused("invalid_grant");
            Err(invalid_grant(refusal))
        }
        Err(TokenError::InvalidScope) => {
            observe::refused("invalid_scope");
            Err(invalid_scope("The scope goes beyond what was granted."))
        }
        Err(TokenError::MissingProof(name)) => Err(FieldError::new(name, FieldProblem::Missing).into()),
        Err(TokenError::UnauthorizedClient) => {
            observe::refused("unauthorized_client");
            let sentence = "Only an app that keeps a secret may have a token of its own.";
            let refused = OAuthError::new(OAuthErrorCode::UnauthorizedClient, sentence);
            Err(refused.says(Phrase::UnauthorizedClient))
        }
        Err(TokenError::Internal(error)) => Err(error.into()),
    }
}

/// Turns the fields into a grant. Every parameter that OAuth defines may be sent once, whether or not this grant uses
/// it: nothing is consumed by a request that says two things.
fn name_grant(fields: &Fields, policy: &Policy) -> Result<(GrantType, Grant), OAuthError> {
    let presented = fields.required("grant_type")?;
    let text = |name: &str| fields.one(name).map(|text| text.map(str::to_owned));
    let (code, redirect_uri, code_verifier) = (text("code")?, text("redirect_uri")?, text("code_verifier")?);
    let (refresh_token, scope) = (text("refresh_token")?, text("scope")?);
    let missing = |name: &str| OAuthError::from(FieldError::new(name, FieldProblem::Missing));
    let Some(grant_type) = policy.grants.iter().find(|grant| grant.as_str() == presented) else {
        return Err(unsupported(presented, policy));
    };
    let grant = match grant_type {
        // A scope beside a code is ignored: the consent decided it.
        GrantType::AuthorizationCode => {
            let code = code.ok_or_else(|| missing("code"))?;
            Grant::Code { code, redirect_uri, code_verifier }
        }
        GrantType::RefreshToken => {
            let refresh_token = refresh_token.ok_or_else(|| missing("refresh_token"))?;
            Grant::Refresh { refresh_token, scope: wanted(scope.as_deref())? }
        }
        GrantType::ClientCredentials => Grant::ClientCredentials { scope: wanted(scope.as_deref())? },
    };
    Ok((*grant_type, grant))
}

/// The scope that a request names, where it names one.
fn wanted(scope: Option<&str>) -> Result<Option<ScopeSet>, OAuthError> {
    let scope = scope.map(ScopeSet::parse).transpose().map_err(|error| {
        let presented = Excerpt::of(scope.unwrap_or_default());
        invalid_scope("The scope is malformed.")
            .hint(error.to_string())
            .because(Granting::ScopeMalformed { presented })
    })?;
    Ok(scope.filter(|set| !set.is_empty()))
}

fn unsupported(presented: &str, policy: &Policy) -> OAuthError {
    let grants: Vec<&str> = policy.grants.iter().map(|grant| grant.as_str()).collect();
    let description = format!("The grant types of this server are {}.", grants.join(" and "));
    OAuthError::new(OAuthErrorCode::UnsupportedGrantType, description)
        .because(Proving::GrantType { presented: Excerpt::of(presented) })
        .says(Phrase::UnsupportedGrantType)
}

fn invalid_scope(description: &'static str) -> OAuthError {
    OAuthError::new(OAuthErrorCode::InvalidScope, description).says(Phrase::InvalidScope)
}

fn invalid_grant(refusal: GrantRefusal) -> OAuthError {
    let description = match refusal {
        GrantRefusal::Reused => "The refresh token was already used.",
        GrantRefusal::Suspended => {
            "The connection is suspended. The refresh token is good again when that is taken back."
        }
        _ => {
            "The code or refresh token is invalid, expired, revoked, already used, \
             or does not match this client and redirect URI."
        }
    };
    OAuthError::new(OAuthErrorCode::InvalidGrant, description)
        .hint(refusal.to_string())
        .says(Phrase::InvalidGrant)
}

/// RFC 6749, 5.1.
#[derive(Serialize)]
struct Body<'a> {
    access_token: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<&'a str>,
    token_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_in: Option<u64>,
    scope: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_at: Option<i64>,
}

impl<'a> Body<'a> {
    fn new(tokens: &'a IssuedTokens, policy: &Policy) -> Self {
        Self {
            access_token: tokens.access_token.reveal(),
            refresh_token: tokens.refresh_token.as_ref().map(Secret::reveal),
            token_type: "Bearer",
            expires_in: tokens.expires_in.map(|span| span.as_secs()),
            scope: tokens.scope.to_string(),
            created_at: policy.answers.created_at.then(|| tokens.issued_at.unix_timestamp()),
        }
    }
}
