//! A visitor's connection with an organization: how it begins, is kept alive, and ends.

use reqwest::Method;

use super::Radio;
use super::oauth::{NoTokens, Tokens};
use super::sessions::Session;
use super::wire::{Wire, hint};

/// What the site keeps once somebody has agreed.
#[derive(Debug)]
pub(super) struct Connection {
    /// The tokens.
    pub(super) tokens: Tokens,
    /// As whom it was asked to act: `app` or `self`.
    pub(super) actor: String,
}

/// Why a connection no longer works.
#[derive(Debug, Clone)]
pub(super) enum Ended {
    /// There was none.
    Never,
    /// The server refuses access and refresh token: somebody ended it there.
    ByServer,
    /// The server could not be asked for new tokens; the old ones are kept.
    Unclear(String),
}

/// How a refresh went, seen with the old and the new access token.
#[derive(Debug)]
pub(super) struct Renewal {
    /// The beginning of the old access token.
    pub(super) old: String,
    /// What the old one is answered now; none without an answer.
    pub(super) old_status: Option<u16>,
    /// The beginning of the new access token.
    pub(super) new: String,
    /// What the new one is answered; none without an answer.
    pub(super) new_status: Option<u16>,
}

impl Radio {
    /// Replaces both tokens. A refused refresh token is of no more use, so the connection is forgotten.
    pub(super) async fn renew(&self, session: &mut Session, wire: &mut Wire) -> Result<(), Ended> {
        let connection = session.connection.as_mut().ok_or(Ended::Never)?;
        let Some(refresh_token) = connection.tokens.refresh_token.clone() else {
            session.connection = None;
            return Err(Ended::ByServer);
        };
        match self.refresh_tokens(wire, &refresh_token).await {
            Ok(mut tokens) => {
                // A server that sends no new refresh token lets the old one live (RFC 6749, 6).
                tokens.refresh_token = tokens.refresh_token.or(Some(refresh_token));
                connection.tokens = tokens;
                Ok(())
            }
            Err(refused) if refused.is_invalid_grant() => {
                session.connection = None;
                Err(Ended::ByServer)
            }
            Err(other) => Err(Ended::Unclear(other.reason())),
        }
    }

    /// Replaces both tokens and tries the old and the new access token.
    pub(super) async fn renew_and_compare(
        &self,
        session: &mut Session,
        wire: &mut Wire,
    ) -> Result<Renewal, Ended> {
        let old = current(session)?;
        self.renew(session, wire).await?;
        let new = current(session)?;
        Ok(Renewal {
            old: hint(&old),
            old_status: self.try_token(wire, &old).await,
            new: hint(&new),
            new_status: self.try_token(wire, &new).await,
        })
    }

    /// Ends the connection at the server and forgets it.
    pub(super) async fn end(&self, session: &mut Session, wire: &mut Wire) -> Result<(), NoTokens> {
        let Some(connection) = session.connection.take() else { return Ok(()) };
        let Tokens { access_token, refresh_token, .. } = connection.tokens;
        self.revoke(wire, &refresh_token.unwrap_or(access_token)).await
    }

    async fn try_token(&self, wire: &mut Wire, access_token: &str) -> Option<u16> {
        let heard = self.attempt(wire, access_token, Method::GET, "/api/v3/session_info", None).await;
        heard.ok().map(|heard| heard.status)
    }
}

fn current(session: &Session) -> Result<String, Ended> {
    let connection = session.connection.as_ref().ok_or(Ended::Never)?;
    Ok(connection.tokens.access_token.clone())
}
