//! Why requests were refused: what is found out afterwards, and what is written down of it.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::account::Role;
use crate::model::explanation::Explanation;
use crate::model::id::{AppId, CodeId};
use crate::model::install::Actor;
use crate::model::scope::ScopeSet;
use crate::model::secret::{ClientSecret, RefreshToken, SecretHash};

/// What became of a secret.
#[derive(Debug, FromRow)]
pub(crate) struct SecretFate {
    /// Until when it worked.
    pub(crate) expires_at: Option<OffsetDateTime>,
    /// When it was reported as leaked.
    pub(crate) leaked_at: Option<OffsetDateTime>,
}

/// Looks up a secret of an app, whether or not it still works.
pub(crate) async fn find_secret(
    conn: &mut Conn,
    app_id: AppId,
    presented: SecretHash<ClientSecret>,
) -> Result<Option<SecretFate>, Error> {
    let fate =
        sqlx::query_as("SELECT expires_at, leaked_at FROM app_secrets WHERE app_id = $1 AND hash = $2")
            .bind(app_id)
            .bind(presented)
            .fetch_optional(conn)
            .await?;
    Ok(fate)
}

/// What a code or a token rests on, as it is now.
#[expect(clippy::struct_excessive_bools, reason = "each is a comparison that the database makes")]
#[derive(Debug, FromRow)]
pub(crate) struct Ties {
    /// How it acts.
    pub(crate) actor: Actor,
    /// The word in the app's row.
    pub(crate) app_status: String,
    /// Everything the app was given until then was ended.
    pub(crate) app_has_ended: bool,
    /// The app may act that way.
    pub(crate) actor_is_allowed: bool,
    /// The target organization.
    pub(crate) organization_name: String,
    /// Everything in it was ended.
    pub(crate) organization_has_ended: bool,
    /// By an operator.
    pub(crate) organization_suspended_at: Option<OffsetDateTime>,
    /// What the person had given until then was ended.
    pub(crate) person_has_ended: bool,
    /// The person is still in that organization.
    pub(crate) is_member: bool,
    /// The role of who agreed, where they are still there and not disabled.
    pub(crate) role: Option<Role>,
    /// The word in the install's row, where there is one.
    pub(crate) install_status: Option<String>,
    /// What ended it last, and when.
    pub(crate) install_ended_by: Option<String>,
    /// When that was.
    pub(crate) install_ended_at: Option<OffsetDateTime>,
    /// Its date.
    #[sqlx(rename = "install_date")]
    pub(crate) install_expires_at: Option<OffsetDateTime>,
    /// Since when the app's side pauses it.
    pub(crate) suspended_by_owner_at: Option<OffsetDateTime>,
    /// Since when the organization pauses it.
    pub(crate) suspended_by_customer_at: Option<OffsetDateTime>,
    /// It was ended, or agreed to anew.
    pub(crate) install_has_changed: bool,
    /// Whose connections of that time were cut off: `app`, `organization`, `person` or `server`.
    pub(crate) cut_off: Option<String>,
}

/// The columns of [`Ties`] for a row `k` that carries epochs, was made at `k_made`, by a person in the stay `m`, and
/// was agreed to in the stay `v`.
macro_rules! ties {
    ($before:literal, $after:literal) => {
        concat!(
            $before,
            " k.actor, a.status AS app_status, a.epoch <> k.app_epoch AS app_has_ended,
              k.actor = ANY(a.actor_modes) AS actor_is_allowed, o.name AS organization_name,
              o.epoch <> k.organization_epoch AS organization_has_ended,
              o.suspended_at AS organization_suspended_at, u.epoch <> k.user_epoch AS person_has_ended,
              m.id IS NOT NULL AS is_member, v.role, i.status AS install_status, i.ended_by AS install_ended_by,
              i.ended_at AS install_ended_at, i.expires_at AS install_date, i.suspended_by_owner_at,
              i.suspended_by_customer_at, coalesce(i.epoch, 0) <> k.install_epoch AS install_has_changed,
              CASE WHEN k_made < a.connected_after THEN 'app' WHEN k_made < o.connected_after THEN 'organization'
                   WHEN k.actor = 'self' AND k_made < u.connected_after THEN 'person'
                   WHEN k_made < (SELECT connected_after FROM server) THEN 'server' END AS cut_off ",
            $after
        )
    };
}

/// What became of a code.
#[derive(Debug, FromRow)]
pub(crate) struct CodeFate {
    /// The end of its life.
    pub(crate) expires_at: OffsetDateTime,
    /// Wrong verifiers that came with it.
    pub(crate) verifier_failures: i32,
    /// How long before the refused request it was used, in seconds.
    pub(crate) used_before: Option<f64>,
    /// From which address.
    pub(crate) used_by: Option<String>,
    /// Whether the app still has the redirect URI that it was sent to.
    pub(crate) uri_is_registered: bool,
    /// Whether the organization's own policy lets the app in.
    pub(crate) is_let_in: bool,
    /// The weakest role that may agree by the organization's own policy.
    pub(crate) weakest_role: Option<Role>,
    /// The date that was chosen at consent.
    pub(crate) install_expires_at: Option<OffsetDateTime>,
    /// What it rests on.
    #[sqlx(flatten)]
    pub(crate) ties: Ties,
}

/// Looks at a code that was refused `age` seconds ago.
pub(crate) async fn find_code(conn: &mut Conn, id: CodeId, age: f64) -> Result<Option<CodeFate>, Error> {
    let fate = sqlx::query_as(ties!(
        "SELECT k.expires_at, k.verifier_failures, k.registered_uri = ANY(a.redirect_uris) AS uri_is_registered,
                o.app_policy = 'any' OR (o.app_policy = 'listed' AND a.is_listed) OR a.organization_id = o.id AS is_let_in,
                o.install_min_role AS weakest_role, k.install_expires_at,
                extract(epoch FROM clock_timestamp() - make_interval(secs => $2) - k.consumed_at)::float8 AS used_before,
                (SELECT l.ip FROM ledger l WHERE l.install_id = i.id AND i.code_id = k.id AND l.kind = 'install.created'
                 ORDER BY l.id DESC LIMIT 1) AS used_by,",
        "FROM authorization_codes k CROSS JOIN LATERAL (SELECT k.created_at AS k_made) made
         JOIN apps a ON a.id = k.app_id
         JOIN organizations o ON o.id = k.organization_id JOIN users u ON u.id = k.user_id
         LEFT JOIN memberships m ON m.id = k.membership_id
         LEFT JOIN (memberships v JOIN users w ON w.id = v.user_id AND w.disabled_at IS NULL)
             ON v.id = coalesce(k.approver_membership_id, k.membership_id)
         LEFT JOIN installs i ON i.app_id = k.app_id AND i.organization_id = k.organization_id
                             AND i.key_user_id = k.key_user_id
         WHERE k.id = $1"
    ))
    .bind(id)
    .bind(age)
    .fetch_optional(conn)
    .await?;
    Ok(fate)
}

/// What became of a refresh token.
#[derive(Debug, FromRow)]
pub(crate) struct RefreshFate {
    /// The app it was issued to.
    pub(crate) app_id: AppId,
    /// How long before the refused request it was rotated, in seconds; absent where it is the newest.
    pub(crate) spent_before: Option<f64>,
    /// Its idle end, where it is the newest and has one.
    pub(crate) expires_at: Option<OffsetDateTime>,
    /// What was granted.
    pub(crate) granted: ScopeSet,
    /// What it rests on.
    #[sqlx(flatten)]
    pub(crate) ties: Ties,
}

/// Looks at a refresh token, the newest or a spent one, that was refused `age` seconds ago.
pub(crate) async fn find_refresh_token(
    conn: &mut Conn,
    presented: SecretHash<RefreshToken>,
    age: f64,
) -> Result<Option<RefreshFate>, Error> {
    let fate = sqlx::query_as(ties!(
        "SELECT k.app_id, i.granted_scopes AS granted,
                extract(epoch FROM clock_timestamp() - make_interval(secs => $2) - found.spent_at)::float8 AS spent_before,
                CASE WHEN found.spent_at IS NULL THEN k.refresh_expires_at END AS expires_at,",
        "FROM (SELECT t.id, NULL::timestamptz AS spent_at FROM tokens t WHERE t.refresh_hash = $1
               UNION ALL
               SELECT s.token_id, s.spent_at FROM spent_refresh_tokens s WHERE s.hash = $1 LIMIT 1) found
         JOIN tokens k ON k.id = found.id JOIN installs i ON i.id = k.install_id
         CROSS JOIN LATERAL (SELECT k.issued_at AS k_made) made
         JOIN apps a ON a.id = k.app_id JOIN organizations o ON o.id = k.organization_id JOIN users u ON u.id = k.user_id
         LEFT JOIN memberships m ON m.id = k.membership_id LEFT JOIN memberships v ON v.id = m.id"
    ))
    .bind(presented)
    .bind(age)
    .fetch_optional(conn)
    .await?;
    Ok(fate)
}

/// Writes explanations, several at once. One that is there already stays.
pub(crate) async fn insert(conn: &mut Conn, explanations: &[Explanation]) -> Result<(), Error> {
    let column = |read: fn(&Explanation) -> &str| explanations.iter().map(read).collect::<Vec<_>>();
    let apps: Vec<i64> = explanations.iter().map(|explanation| explanation.app_id.number()).collect();
    let details: Vec<serde_json::Value> = explanations.iter().map(details).collect();
    let times: Vec<OffsetDateTime> = explanations.iter().map(|explanation| explanation.at).collect();
    sqlx::query(
        "INSERT INTO explanations (request_id, app_id, error, description, reason, details, at)
         SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::jsonb[], $7::timestamptz[])
         ON CONFLICT (request_id) DO NOTHING",
    )
    .bind(column(|explanation| &explanation.request_id))
    .bind(apps)
    .bind(column(|explanation| &explanation.error))
    .bind(column(|explanation| &explanation.description))
    .bind(column(|explanation| explanation.reason.check()))
    .bind(details)
    .bind(times)
    .execute(conn)
    .await?;
    Ok(())
}

fn details(explanation: &Explanation) -> serde_json::Value {
    serde_json::to_value(&explanation.reason).expect("our own shapes have string keys and serialize")
}

#[derive(FromRow)]
struct ExplanationRow {
    request_id: String,
    app_id: AppId,
    error: String,
    description: String,
    details: serde_json::Value,
    at: OffsetDateTime,
}

/// Looks up what was written about a request.
pub(crate) async fn find(conn: &mut Conn, request_id: &str) -> Result<Option<Explanation>, Error> {
    let row: Option<ExplanationRow> = sqlx::query_as(
        "SELECT request_id, app_id, error, description, details, at
         FROM explanations WHERE request_id = $1 AND app_id IS NOT NULL",
    )
    .bind(request_id)
    .fetch_optional(conn)
    .await?;
    // What another version of the server wrote may not be readable here. It is as if it were forgotten already, which
    // happens to all of it within days.
    Ok(row.and_then(|row| {
        Some(Explanation {
            request_id: row.request_id,
            app_id: row.app_id,
            error: row.error,
            description: row.description,
            reason: serde_json::from_value(row.details).ok()?,
            at: row.at,
        })
    }))
}

/// Deletes up to `batch` explanations from before `before`. Answers how many.
pub(crate) async fn delete_old(conn: &mut Conn, before: OffsetDateTime, batch: i64) -> Result<u64, Error> {
    let result = sqlx::query(
        "DELETE FROM explanations WHERE request_id IN (
             SELECT request_id FROM explanations WHERE at < $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED)",
    )
    .bind(before)
    .bind(batch)
    .execute(conn)
    .await?;
    Ok(result.rows_affected())
}
