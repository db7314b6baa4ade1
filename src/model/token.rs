//! Token pairs: what a successful token request answers.

use std::time::Duration;

use super::scope::ScopeSet;
use super::secret::{AccessToken, RefreshToken, Secret};

/// A pair in clear, for the one answer that shows it (RFC 6749, 5.1).
#[derive(Debug)]
pub struct IssuedTokens {
    /// The access token.
    pub access_token: Secret<AccessToken>,
    /// The refresh token.
    pub refresh_token: Secret<RefreshToken>,
    /// How long the access token lives; absent where it is endless.
    pub expires_in: Option<Duration>,
    /// What was granted.
    pub scope: ScopeSet,
}
