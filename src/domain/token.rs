//! An app exchanges a code (RFC 6749, 4.1.3), refreshes (6), asks for a token of its own (4.4), revokes (RFC 7009) and
//! introspects (RFC 7662).
//!
//! A refusal never spends what it refuses, but for two that must be felt: a replayed code ends what it issued, and a
//! reused refresh token may end its family. Both commit first and refuse then.

mod client_credentials;
mod introspection;
mod replay;
mod revocation;

pub use self::introspection::{Introspected, introspect};
pub use self::revocation::{Revocation, revoke};

use std::time::Duration;

use time::OffsetDateTime;

use super::client_auth::{
    AuthenticatedClient, ClientAuthError, PresentedCredentials, authenticate_with_code,
};
use super::{RequestInfo, StoreError, explain};
use crate::context::Context;
use crate::model::app::AppKind;
use crate::model::authorization_code::{CodeVerifier, RedeemError};
use crate::model::id::InstallId;
use crate::model::policy::{GrantType, MissingProof, ReuseRule};
use crate::model::replay::Asked;
use crate::model::scope::ScopeSet;
use crate::model::secret::{AccessToken, Code, RefreshToken, Secret};
use crate::model::token::IssuedTokens;
use crate::overlap::Presentation;
use crate::store::apps::{CodeUse, PresentedCode};
use crate::store::authorization_codes::NewPair;
use crate::store::tokens::{Rotation, RotationRefusal};
use crate::store::{self};

/// A request for tokens, named but not yet believed.
#[derive(Debug)]
pub enum Grant {
    /// `authorization_code`.
    Code {
        /// The code as presented.
        code: String,
        /// Where it was sent, says the app.
        redirect_uri: Option<String>,
        /// The PKCE verifier.
        code_verifier: Option<String>,
    },
    /// `refresh_token`.
    Refresh {
        /// The refresh token as presented.
        refresh_token: String,
        /// A narrower scope, where one is wanted.
        scope: Option<ScopeSet>,
    },
    /// `client_credentials`.
    ClientCredentials {
        /// What is asked for; as the policy says where absent.
        scope: Option<ScopeSet>,
    },
}

/// What a granted request answers.
#[derive(Debug)]
pub struct Granted {
    /// The tokens, in clear this once.
    pub tokens: IssuedTokens,
    /// The connection they belong to, for the log; none where the app has them for itself.
    pub install_id: Option<InstallId>,
}

/// Why no tokens are issued.
#[derive(Debug, thiserror::Error)]
pub enum TokenError {
    /// The app was not believed.
    #[error(transparent)]
    Client(#[from] ClientAuthError),
    /// The code or refresh token is good for nothing; why is for the log.
    #[error("{0}")]
    InvalidGrant(GrantRefusal),
    /// The scope goes beyond the grant.
    #[error("the scope goes beyond what was granted")]
    InvalidScope,
    /// A parameter that the code is bound to was left out, where the policy tells that apart.
    #[error("{0} is missing")]
    MissingProof(&'static str),
    /// An app that keeps no secret may not have a token of its own.
    #[error("a public app may not have a token of its own")]
    UnauthorizedClient,
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

/// Why a code or refresh token is refused. To the app all are one sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GrantRefusal {
    /// Not one of ours, by its form.
    #[error("malformed")]
    Malformed,
    /// Nobody was ever given it.
    #[error("unknown")]
    Unknown,
    /// It does not fit the request.
    #[error(transparent)]
    Mismatch(RedeemError),
    /// Expired, or something it rests on has ended since.
    #[error("expired or ended")]
    Ended,
    /// Its install is suspended; it is good again when that is taken back.
    #[error("the connection is suspended")]
    Suspended,
    /// Another request, under way at the same time, was first.
    #[error("consumed by an overlapping request")]
    Overlap,
    /// Consumed before; what the code issued has ended with this.
    #[error("replayed")]
    Replayed,
    /// A spent refresh token.
    #[error("already used")]
    Reused,
}

/// Answers a token request.
pub async fn grant(
    cx: &Context,
    credentials: &PresentedCredentials,
    grant: &Grant,
    request: &RequestInfo,
) -> Result<Granted, TokenError> {
    match grant {
        Grant::Code { code, redirect_uri, code_verifier } => {
            let hash = Secret::<Code>::parse(&cx.policy().prefixes.code, code).ok().map(|code| code.hash());
            let presentation = hash.map(|hash| cx.overlaps.begin(hash.digest(), request.arrived));
            let (client, seen) = authenticate_with_code(cx, credentials, hash, request).await?;
            let proof =
                Proof { redirect_uri: redirect_uri.as_deref(), code_verifier: code_verifier.as_deref() };
            let answer = exchange_code(cx, &client, presentation, seen.as_ref(), &proof, request).await;
            answer.inspect_err(|error| {
                let proof = (proof.redirect_uri, proof.code_verifier);
                explain::code_refused(&request.grounds, client.app_id(), error, seen.as_ref(), proof);
            })
        }
        Grant::Refresh { refresh_token, scope } => {
            let (client, _) = authenticate_with_code(cx, credentials, None, request).await?;
            let presented = Secret::parse(&cx.policy().prefixes.refresh_token, refresh_token).ok();
            let answer = match &presented {
                Some(presented) => refresh_tokens(cx, &client, presented, scope.as_ref(), request).await,
                None => Err(TokenError::InvalidGrant(GrantRefusal::Malformed)),
            };
            answer.inspect_err(|error| {
                let hash = presented.as_ref().map(Secret::hash);
                explain::refresh_refused(&request.grounds, client.app_id(), error, hash, scope.as_ref());
            })
        }
        Grant::ClientCredentials { scope } => {
            let (client, _) = authenticate_with_code(cx, credentials, None, request).await?;
            client_credentials::issue(cx, &client, scope.as_ref(), request).await
        }
    }
}

/// What an exchange must show besides the code.
struct Proof<'a> {
    redirect_uri: Option<&'a str>,
    code_verifier: Option<&'a str>,
}

async fn exchange_code(
    cx: &Context,
    client: &AuthenticatedClient,
    presentation: Option<Presentation>,
    seen: Option<&PresentedCode>,
    proof: &Proof<'_>,
    request: &RequestInfo,
) -> Result<Granted, TokenError> {
    let presentation = presentation.ok_or(TokenError::InvalidGrant(GrantRefusal::Malformed))?;
    let seen = seen.ok_or(TokenError::InvalidGrant(GrantRefusal::Unknown))?;
    let now = cx.env.now();
    // Possession is proven in full before anything is touched (RFC 6749, 4.1.3; RFC 7636, 4.6).
    let verifier =
        proof.code_verifier.map(CodeVerifier::parse).transpose().map_err(|_| RedeemError::Verifier);
    let redeemable = verifier.and_then(|verifier| {
        seen.binding.check_redeemable(client.app_id(), proof.redirect_uri, verifier.as_ref())
    });
    if let Err(mismatch) = redeemable {
        if mismatch == RedeemError::Verifier && seen.binding.app_id == client.app_id() {
            store::authorization_codes::count_verifier_failure(&mut *cx.db.write().await?, seen.binding.id)
                .await?;
        }
        return Err(refuse_mismatch(cx, mismatch, proof));
    }
    match seen.use_ {
        CodeUse::Unused => {}
        CodeUse::Earlier if !presentation.overlaps_another() => {
            let (mut conn, id) = (cx.db.write().await?, seen.binding.id);
            // What the code issued decides, not what the policy issues today.
            if !store::tokens::end_replayed_pair(&mut conn, id, &request.origin, now).await? {
                store::authorization_codes::end_replayed(&mut conn, id, &request.origin, now).await?;
            }
            return Err(TokenError::InvalidGrant(GrantRefusal::Replayed));
        }
        CodeUse::Overlapping | CodeUse::Earlier => {
            return Err(TokenError::InvalidGrant(GrantRefusal::Overlap));
        }
    }
    let pair = Pair::generate(cx, now);
    let is_refreshed = cx.policy().has_grant(GrantType::RefreshToken);
    let written = NewPair {
        access_hash: pair.access_token.hash(),
        access_expires_at: pair.access_expires_at,
        refresh_hash: is_refreshed.then(|| pair.refresh_token.hash()),
        refresh_expires_at: pair.refresh_expires_at.filter(|_| is_refreshed),
        live_tokens: cx.policy().live_tokens,
        origin: &request.origin,
    };
    let weakest = cx.policy().consent_min_role(seen.actor);
    let mut conn = cx.db.hot().await?;
    let exchanged =
        store::authorization_codes::consume(&mut conn, seen.binding.id, weakest, &written, now).await?;
    conn.keep();
    let exchanged = exchanged.ok_or(TokenError::InvalidGrant(GrantRefusal::Ended))?;
    presentation.consumed();
    cx.usage.exchanged(exchanged.install_id, client.secret_id(), now);
    let scope = exchanged.scopes.intersection(&exchanged.declared_scopes);
    let tokens = pair.issued(scope, exchanged.access_expires_at, now);
    let refresh_token = tokens.refresh_token.filter(|_| is_refreshed);
    let tokens = IssuedTokens { refresh_token, ..tokens };
    Ok(Granted { tokens, install_id: Some(exchanged.install_id) })
}

/// A proof that was left out is told from a wrong one where the policy does so.
fn refuse_mismatch(cx: &Context, mismatch: RedeemError, proof: &Proof<'_>) -> TokenError {
    let left_out = match mismatch {
        RedeemError::RedirectUri if proof.redirect_uri.is_none() => Some("redirect_uri"),
        RedeemError::Verifier if proof.code_verifier.is_none() => Some("code_verifier"),
        _ => None,
    };
    match (left_out, cx.policy().missing_proof) {
        (Some(name), MissingProof::InvalidRequest) => TokenError::MissingProof(name),
        _ => TokenError::InvalidGrant(GrantRefusal::Mismatch(mismatch)),
    }
}

async fn refresh_tokens(
    cx: &Context,
    client: &AuthenticatedClient,
    presented: &Secret<RefreshToken>,
    narrowed: Option<&ScopeSet>,
    request: &RequestInfo,
) -> Result<Granted, TokenError> {
    let now = cx.env.now();
    let pair = Pair::generate(cx, now);
    let asked = Asked { presented, app_id: client.app_id(), narrowed };
    let rotation = Rotation {
        presented: presented.hash(),
        app_id: client.app_id(),
        narrowed,
        access_hash: pair.access_token.hash(),
        access_expires_at: pair.access_expires_at,
        refresh_hash: pair.refresh_token.hash(),
        refresh_expires_at: pair.refresh_expires_at,
        replay: replay::seal(cx, client, &asked, &pair, now),
    };
    let presentation = cx.overlaps.begin(presented.hash().digest(), request.arrived);
    let mut conn = cx.db.hot().await?;
    let rotated = store::tokens::rotate(&mut conn, &rotation, now).await?;
    conn.keep();
    match rotated {
        Some(rotated) => {
            presentation.consumed();
            cx.usage.refreshed(rotated.install_id, client.secret_id(), now);
            let unanswered = rotated.added_since.unwrap_or_default();
            let scope = rotated.scopes.intersection(&rotated.declared_scopes).difference(&unanswered);
            let tokens = pair.issued(scope, rotated.access_expires_at, now);
            Ok(Granted { tokens, install_id: Some(rotated.install_id) })
        }
        None => match replay::answer_again(cx, client, &asked).await? {
            Some(granted) => Ok(granted),
            None => Err(refuse_refresh(cx, client, presented, &presentation, request, now).await?),
        },
    }
}

/// Finds out why a refresh token was not rotated, and does what the policy says about one that was spent before.
async fn refuse_refresh(
    cx: &Context,
    client: &AuthenticatedClient,
    presented: &Secret<RefreshToken>,
    presentation: &Presentation,
    request: &RequestInfo,
    now: OffsetDateTime,
) -> Result<TokenError, TokenError> {
    let hash = presented.hash();
    let mut conn = cx.db.write().await?;
    let (refusal, install) =
        store::tokens::explain_refusal(&mut conn, hash, client.app_id(), request.age(), now).await?;
    if let Some(install) = install {
        cx.usage.refresh_failed(install, now);
    }
    Ok(match refusal {
        RotationRefusal::Scope => TokenError::InvalidScope,
        RotationRefusal::Unknown => TokenError::InvalidGrant(GrantRefusal::Unknown),
        RotationRefusal::Ended => TokenError::InvalidGrant(GrantRefusal::Ended),
        RotationRefusal::Suspended => TokenError::InvalidGrant(GrantRefusal::Suspended),
        RotationRefusal::Spent if presentation.overlaps_another() => {
            TokenError::InvalidGrant(GrantRefusal::Overlap)
        }
        RotationRefusal::SpentInOverlap => TokenError::InvalidGrant(GrantRefusal::Overlap),
        RotationRefusal::Spent => {
            let ends_family =
                client.kind() == AppKind::Public || cx.policy().refresh.reuse == ReuseRule::RevokeFamily;
            if ends_family {
                store::tokens::end_reused_family(&mut conn, hash, &request.origin, now).await?;
            } else {
                store::tokens::note_reuse(&mut conn, hash, &request.origin, now).await?;
            }
            TokenError::InvalidGrant(GrantRefusal::Reused)
        }
    })
}

/// A fresh pair and its ends.
struct Pair {
    access_token: Secret<AccessToken>,
    access_expires_at: Option<OffsetDateTime>,
    refresh_token: Secret<RefreshToken>,
    refresh_expires_at: Option<OffsetDateTime>,
}

impl Pair {
    fn generate(cx: &Context, now: OffsetDateTime) -> Self {
        let policy = cx.policy();
        Self {
            access_token: cx.env.secret(&policy.prefixes.access_token),
            access_expires_at: policy.access_ttl.map(|ttl| now + ttl),
            refresh_token: cx.env.secret(&policy.prefixes.refresh_token),
            refresh_expires_at: policy.refresh.idle_ttl.map(|ttl| now + ttl),
        }
    }

    fn issued(
        self,
        scope: ScopeSet,
        access_expires_at: Option<OffsetDateTime>,
        now: OffsetDateTime,
    ) -> IssuedTokens {
        IssuedTokens {
            access_token: self.access_token,
            refresh_token: Some(self.refresh_token),
            issued_at: now,
            expires_in: access_expires_at.map(|end| Duration::try_from(end - now).unwrap_or_default()),
            scope,
        }
    }
}
