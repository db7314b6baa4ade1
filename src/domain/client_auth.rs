//! An app proves who it is (RFC 6749, 2.3).

use std::time::Duration;

use crate::context::Context;
use crate::model::app::{AppKind, AppStatus};
use crate::model::id::{AppId, AppSecretId};
use crate::model::policy::RefreshRules;
use crate::model::secret::{ClientSecret, Code, Secret, SecretHash};
use crate::store;
use crate::store::apps::{ClientRow, PresentedCode};

use super::{RequestInfo, explain};

/// The longest client id or secret that is looked at; ours are far shorter.
const LONGEST: usize = 512;

/// What an app sent to prove itself, from the Basic header or the body.
#[derive(Debug)]
pub struct PresentedCredentials {
    /// Its public identifier.
    pub client_id: String,
    /// Its secret; public apps have none.
    pub client_secret: Option<Secret<ClientSecret>>,
}

/// An app that has proved itself. Only this module makes one.
#[derive(Debug)]
pub struct AuthenticatedClient {
    app_id: AppId,
    kind: AppKind,
    secret_id: Option<AppSecretId>,
    replay_window: Option<Duration>,
}

/// Why an app is not believed. To the app all are `invalid_client`; the reason is for the log.
#[derive(Debug, thiserror::Error)]
pub enum ClientAuthError {
    /// No app has this client id.
    #[error("unknown client")]
    UnknownClient,
    /// None of its live secrets is this one.
    #[error("wrong client secret")]
    WrongSecret,
    /// It keeps a secret and sent none.
    #[error("client secret missing")]
    SecretMissing,
    /// Its owner suspended it.
    #[error("the app is suspended")]
    Suspended,
    /// It was deleted.
    #[error("the app was deleted")]
    Deleted,
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

impl AuthenticatedClient {
    /// Which app it is.
    pub fn app_id(&self) -> AppId {
        self.app_id
    }

    /// Whether it proved itself with a secret.
    pub fn kind(&self) -> AppKind {
        self.kind
    }

    /// The secret with which it proved itself; none where it is public.
    pub fn secret_id(&self) -> Option<AppSecretId> {
        self.secret_id
    }

    /// For how long it may ask again for the answer of a refresh. An app that nothing authenticates may not at all.
    pub(super) fn replay_window(&self, rules: &RefreshRules) -> Duration {
        match self.kind {
            AppKind::Confidential => self.replay_window.unwrap_or(rules.replay_window),
            AppKind::Public => Duration::ZERO,
        }
    }
}

/// Believes an app or not.
pub async fn authenticate(
    cx: &Context,
    presented: &PresentedCredentials,
    request: &RequestInfo,
) -> Result<AuthenticatedClient, ClientAuthError> {
    Ok(authenticate_with_code(cx, presented, None, request).await?.0)
}

/// Believes an app or not, and looks up the code it presented in the same statement.
pub(super) async fn authenticate_with_code(
    cx: &Context,
    presented: &PresentedCredentials,
    code: Option<SecretHash<Code>>,
    request: &RequestInfo,
) -> Result<(AuthenticatedClient, Option<PresentedCode>), ClientAuthError> {
    if presented.client_id.len() > LONGEST {
        request.grounds.of_nobody();
        return Err(ClientAuthError::UnknownClient);
    }
    // The secret is hashed whether or not the app is known, so that both take the same time.
    let presented_hash = presented.client_secret.as_ref().map(Secret::hash);
    let now = cx.env.now();
    let mut conn = cx.db.hot().await?;
    let row = store::apps::find_client(&mut conn, &presented.client_id, code, request.age(), now).await?;
    conn.keep();
    let Some(row) = row else {
        request.grounds.of_nobody();
        return Err(ClientAuthError::UnknownClient);
    };
    let secret_id = believe(&row, presented_hash).inspect_err(|error| {
        explain::client_refused(&request.grounds, (row.app_id, row.kind), presented_hash, error);
    })?;
    if let Some(secret) = secret_id {
        cx.usage.secret_used(secret, now);
    }
    let replay_window = row.replay_window;
    let client = AuthenticatedClient { app_id: row.app_id, kind: row.kind, secret_id, replay_window };
    Ok((client, row.code))
}

/// The secret by which an app is believed; none where it is public.
fn believe(
    row: &ClientRow,
    presented: Option<SecretHash<ClientSecret>>,
) -> Result<Option<AppSecretId>, ClientAuthError> {
    let secret_id = match (row.kind, presented) {
        (AppKind::Confidential, None) => return Err(ClientAuthError::SecretMissing),
        (AppKind::Confidential, Some(hash)) => {
            // Every live secret is compared, whichever of them matches.
            let matched = row
                .secrets
                .iter()
                .fold(None, |matched, (id, live)| if live.matches(&hash) { Some(*id) } else { matched });
            Some(matched.ok_or(ClientAuthError::WrongSecret)?)
        }
        // A public app has no secret; one that is sent proves nothing and is refused rather than believed.
        (AppKind::Public, Some(_)) => return Err(ClientAuthError::WrongSecret),
        (AppKind::Public, None) => None,
    };
    match row.status {
        Some(AppStatus::Active) => Ok(secret_id),
        Some(AppStatus::Suspended | AppStatus::Blocked) => Err(ClientAuthError::Suspended),
        None => Err(ClientAuthError::Deleted),
    }
}
