//! A token that an app has for itself (RFC 6749, 4.4): nobody agreed to it, and it acts as nobody.

use time::OffsetDateTime;

use super::id::{AppId, OrganizationId};
use super::scope::ScopeSet;
use super::token::TokenDead;

/// What one look at the database tells about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientToken {
    /// The app it was issued to.
    pub app_id: AppId,
    /// The organization that owns the app.
    pub organization_id: OrganizationId,
    /// Its short name.
    pub subdomain: String,
    /// Its name.
    pub organization_name: String,
    /// What was granted and the app still declares.
    pub scopes: ScopeSet,
    /// When it was issued.
    pub issued_at: OffsetDateTime,
    /// When it ends by time; never where absent.
    pub expires_at: Option<OffsetDateTime>,
    /// Whether it, its app or the app's owner was ended or suspended since.
    pub has_ended: bool,
}

impl ClientToken {
    /// Whether it works at `now`. At the very moment it expires it is dead.
    pub fn check_alive(&self, now: OffsetDateTime) -> Result<(), TokenDead> {
        if self.has_ended {
            Err(TokenDead::Ended)
        } else if self.expires_at.is_some_and(|end| end <= now) {
            Err(TokenDead::Expired)
        } else {
            Ok(())
        }
    }
}
