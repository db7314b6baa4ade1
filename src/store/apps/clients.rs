//! An app as it authenticates itself: its live secrets, and the code that it presents.

use std::time::Duration;

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{kind, replay_window, status};
use crate::model::app::{AppKind, AppStatus};
use crate::model::authorization_code::{CodeBinding, CodeChallenge};
use crate::model::id::{AppId, AppSecretId, CodeId};
use crate::model::install::Actor;
use crate::model::secret::{ClientSecret, Code, SecretHash};
use crate::store::{Conn, Error};

/// What client authentication needs of an app, and the code it presented, in one look.
#[derive(Debug)]
pub(crate) struct ClientRow {
    /// The app.
    pub(crate) app_id: AppId,
    /// Whether it keeps a secret.
    pub(crate) kind: AppKind,
    /// Absent where the app was deleted.
    pub(crate) status: Option<AppStatus>,
    /// For how long it may ask again for the answer of a refresh; as the policy says where absent.
    pub(crate) replay_window: Option<Duration>,
    /// The secrets that work now.
    pub(crate) secrets: Vec<(AppSecretId, SecretHash<ClientSecret>)>,
    /// The presented code, whosever it is.
    pub(crate) code: Option<PresentedCode>,
}

/// A code as the first look saw it.
#[derive(Debug)]
pub(crate) struct PresentedCode {
    /// What an exchange must agree with.
    pub(crate) binding: CodeBinding,
    /// How its token will act.
    pub(crate) actor: Actor,
    /// Whether it was consumed, and if so whether that was before the request arrived.
    pub(crate) use_: CodeUse,
}

/// What the first look saw of a code's use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CodeUse {
    /// Not consumed.
    Unused,
    /// Consumed while this request was already under way.
    Overlapping,
    /// Consumed before this request arrived.
    Earlier,
}

#[derive(FromRow)]
struct FindClient {
    id: AppId,
    kind: String,
    status: String,
    secret_ids: Vec<AppSecretId>,
    replay_window_seconds: Option<i32>,
    secret_hashes: Vec<SecretHash<ClientSecret>>,
    code_id: Option<CodeId>,
    code_app_id: Option<AppId>,
    redirect_uri: Option<String>,
    code_challenge: Option<String>,
    actor: Option<Actor>,
    consumed: Option<bool>,
    overlaps: Option<bool>,
}

/// Looks up an app by its client id with its live secrets and, where one was presented, the code of that hash.
/// `age` is how long ago the request arrived, in seconds.
pub(crate) async fn find_client(
    conn: &mut Conn,
    client_id: &str,
    code: Option<SecretHash<Code>>,
    age: f64,
    now: OffsetDateTime,
) -> Result<Option<ClientRow>, Error> {
    let row: Option<FindClient> = sqlx::query_as(
        "SELECT a.id, a.kind, a.status, a.replay_window_seconds,
                coalesce(live.ids, '{}') AS secret_ids, coalesce(live.hashes, '{}') AS secret_hashes,
                c.id AS code_id, c.app_id AS code_app_id, c.redirect_uri, c.code_challenge, c.actor,
                c.consumed_at IS NOT NULL AS consumed,
                c.consumed_at >= clock_timestamp() - make_interval(secs => $4) AS overlaps
         FROM apps a LEFT JOIN authorization_codes c ON c.hash = $3
         CROSS JOIN LATERAL (SELECT array_agg(s.id) AS ids, array_agg(s.hash) AS hashes FROM app_secrets s
                             WHERE s.app_id = a.id AND (s.expires_at IS NULL OR s.expires_at > $2)) live
         WHERE a.client_id = $1",
    )
    .bind(client_id)
    .bind(now)
    .bind(code)
    .bind(age)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| ClientRow {
        code: row.presented_code(),
        app_id: row.id,
        kind: kind(&row.kind),
        status: status(&row.status),
        secrets: row.secret_ids.into_iter().zip(row.secret_hashes).collect(),
        replay_window: row.replay_window_seconds.map(replay_window),
    }))
}

impl FindClient {
    fn presented_code(&self) -> Option<PresentedCode> {
        let binding = CodeBinding {
            id: self.code_id?,
            app_id: self.code_app_id?,
            redirect_uri: self.redirect_uri.clone()?,
            challenge: self.code_challenge.clone().map(CodeChallenge::from_stored),
        };
        let use_ = match (self.consumed?, self.overlaps.unwrap_or_default()) {
            (false, _) => CodeUse::Unused,
            (true, true) => CodeUse::Overlapping,
            (true, false) => CodeUse::Earlier,
        };
        Some(PresentedCode { binding, actor: self.actor?, use_ })
    }
}
