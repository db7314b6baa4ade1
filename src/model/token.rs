//! Token pairs: what a successful token request answers.

use std::time::Duration;

use time::OffsetDateTime;

use super::account::Role;
use super::id::{AppId, InstallId, OrganizationId, TokenId, UserId};
use super::install::Actor;
use super::policy::Policy;
use super::scope::ScopeSet;
use super::secret::{AccessToken, RefreshToken, Secret};

/// Tokens in clear, for the one answer that shows them (RFC 6749, 5.1).
#[derive(Debug)]
pub struct IssuedTokens {
    /// The access token.
    pub access_token: Secret<AccessToken>,
    /// The refresh token, where one is issued.
    pub refresh_token: Option<Secret<RefreshToken>>,
    /// When the access token was issued.
    pub issued_at: OffsetDateTime,
    /// How long the access token lives; absent where it is endless.
    pub expires_in: Option<Duration>,
    /// What was granted.
    pub scope: ScopeSet,
}

/// What one look at the database tells about a presented token: all that decides what it may do right now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenState {
    /// The pair's row.
    pub id: TokenId,
    /// The connection it belongs to.
    pub install_id: InstallId,
    /// The app it was issued to.
    pub app_id: AppId,
    /// How it acts.
    pub actor: Actor,
    /// What was granted, without what the app's owner took away since and added again.
    pub granted: ScopeSet,
    /// What the app declares now.
    pub declared: ScopeSet,
    /// The role the person has now, where it acts as somebody.
    pub role: Option<Role>,
    /// The organization it acts in.
    pub organization_id: OrganizationId,
    /// Its short name.
    pub subdomain: String,
    /// Its name.
    pub organization_name: String,
    /// As whom it acts: the app's bot or the person.
    pub user_id: UserId,
    /// Their name.
    pub user_name: String,
    /// Their address.
    pub user_email: String,
    /// When the presented token was issued.
    pub issued_at: OffsetDateTime,
    /// When the presented token, or its install, ends by time; never where absent.
    pub expires_at: Option<OffsetDateTime>,
    /// Whether its app, organization, person or install was ended since it was issued.
    pub has_ended: bool,
    /// Whether either side of its install, or an operator, suspended it.
    pub is_suspended: bool,
    /// Until when the answer that brought the pair can be had again, where its first use was not noted yet.
    pub replay_until: Option<OffsetDateTime>,
}

/// Why a known token is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenDead {
    /// Its time is over.
    #[error("the token has expired")]
    Expired,
    /// It was ended.
    #[error("the token was revoked")]
    Ended,
    /// Its install is suspended; it works again when that is taken back.
    #[error("the connection of the token is suspended")]
    Suspended,
}

impl TokenState {
    /// Whether it works at `now`. At the very moment it expires it is dead.
    pub fn check_alive(&self, now: OffsetDateTime) -> Result<(), TokenDead> {
        if self.has_ended {
            Err(TokenDead::Ended)
        } else if self.expires_at.is_some_and(|end| end <= now) {
            Err(TokenDead::Expired)
        } else if self.is_suspended {
            Err(TokenDead::Suspended)
        } else {
            Ok(())
        }
    }

    /// Whether the pair was not used so far and its answer can still be had again (decision 0008).
    pub fn is_replay_open(&self, now: OffsetDateTime) -> bool {
        self.replay_until.is_some_and(|until| until > now)
    }

    /// What it may do now: granted and agreed to, still declared, and within the role of the person it acts as.
    pub fn effective_scopes(&self, policy: &Policy) -> ScopeSet {
        policy.in_force(self.actor, self.role, &self.granted.intersection(&self.declared))
    }
}
