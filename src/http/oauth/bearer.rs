//! An app that calls `/oauth` by its access token instead of its client credentials.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::domain::access::{AccessError, TokenCaller, authenticate_token};
use crate::http::error::{BearerError, OAuthError};
use crate::http::observe;
use crate::http::session::bearer;
use crate::http::state::Site;

/// A caller whose access token works (RFC 6750).
#[derive(Debug)]
pub(super) struct Bearer(pub(super) TokenCaller);

impl FromRequestParts<Site> for Bearer {
    type Rejection = OAuthError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, OAuthError> {
        let token = bearer(&parts.headers)?.ok_or_else(|| OAuthError::invalid_token(None))?;
        match authenticate_token(&site.cx, token).await {
            Ok(caller) => Ok(Self(caller)),
            Err(AccessError::Internal(error)) => Err(error.into()),
            Err(refusal) => {
                observe::refused("access_token");
                Err(OAuthError::invalid_token(Some(BearerError::InvalidToken)).hint(refusal.to_string()))
            }
        }
    }
}
