//! Authorization codes: written at consent, consumed once.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::account::Role;
use crate::model::audit::RequestOrigin;
use crate::model::authorization_code::MOST_VERIFIER_FAILURES;
use crate::model::id::{AppId, CodeId, InstallId, MembershipId, OrganizationId, UserId};
use crate::model::install::Actor;
use crate::model::policy::LiveTokens;
use crate::model::scope::ScopeSet;
use crate::model::secret::{AccessToken, Code, RefreshToken, SecretHash};

/// A code, as it is written.
#[derive(Debug)]
pub(crate) struct NewCode<'a> {
    /// SHA-256 of the code.
    pub(crate) hash: SecretHash<Code>,
    /// For which app.
    pub(crate) app_id: AppId,
    /// The app's epoch when the request was validated.
    pub(crate) app_epoch: i64,
    /// For which target organization.
    pub(crate) organization_id: OrganizationId,
    /// Its epoch.
    pub(crate) organization_epoch: i64,
    /// Who agreed.
    pub(crate) user_id: UserId,
    /// Their epoch.
    pub(crate) user_epoch: i64,
    /// In which stay.
    pub(crate) membership_id: MembershipId,
    /// Who agreed for them, in which stay, where they only finish what an admin approved.
    pub(crate) approver: Option<(UserId, MembershipId)>,
    /// When the install shall end by itself.
    pub(crate) install_expires_at: Option<OffsetDateTime>,
    /// The version of the app's scopes that was agreed to.
    pub(crate) scopes_version: i64,
    /// The person the install belongs to, 0 where it is the organization's.
    pub(crate) key_user_id: i64,
    /// How the token will act.
    pub(crate) actor: Actor,
    /// Where the code is sent.
    pub(crate) redirect_uri: &'a str,
    /// The registered URI that it matched.
    pub(crate) registered_uri: &'a str,
    /// What was granted.
    pub(crate) scopes: &'a ScopeSet,
    /// The events that were granted.
    pub(crate) webhook_events: &'a [String],
    /// The S256 challenge.
    pub(crate) code_challenge: Option<&'a str>,
    /// The end of its life.
    pub(crate) expires_at: OffsetDateTime,
}

/// Writes a code under the install's present epoch.
pub(crate) async fn insert(conn: &mut Conn, code: &NewCode<'_>, now: OffsetDateTime) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO authorization_codes
             (hash, app_id, app_epoch, organization_id, organization_epoch, user_id, user_epoch, membership_id,
              key_user_id, actor, redirect_uri, registered_uri, scopes, webhook_events, code_challenge, expires_at,
              created_at, approved_by, approver_membership_id, install_expires_at, scopes_version, install_epoch)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
                 coalesce((SELECT i.epoch FROM installs i
                           WHERE i.app_id = $2 AND i.organization_id = $4 AND i.key_user_id = $9), 0))",
    )
    .bind(code.hash)
    .bind(code.app_id)
    .bind(code.app_epoch)
    .bind(code.organization_id)
    .bind(code.organization_epoch)
    .bind(code.user_id)
    .bind(code.user_epoch)
    .bind(code.membership_id)
    .bind(code.key_user_id)
    .bind(code.actor)
    .bind(code.redirect_uri)
    .bind(code.registered_uri)
    .bind(code.scopes)
    .bind(code.webhook_events)
    .bind(code.code_challenge)
    .bind(code.expires_at)
    .bind(now)
    .bind(code.approver.map(|(user_id, _)| user_id))
    .bind(code.approver.map(|(_, membership_id)| membership_id))
    .bind(code.install_expires_at)
    .bind(code.scopes_version)
    .execute(conn)
    .await?;
    Ok(())
}

/// The pair that an exchange writes.
#[derive(Debug)]
pub(crate) struct NewPair<'a> {
    /// SHA-256 of the access token.
    pub(crate) access_hash: SecretHash<AccessToken>,
    /// Its end, where it has one.
    pub(crate) access_expires_at: Option<OffsetDateTime>,
    /// SHA-256 of the refresh token, where one is issued.
    pub(crate) refresh_hash: Option<SecretHash<RefreshToken>>,
    /// Its idle end, where it has one.
    pub(crate) refresh_expires_at: Option<OffsetDateTime>,
    /// Whether it takes the place of the install's pair, or stands beside others.
    pub(crate) live_tokens: LiveTokens,
    /// From where the exchange came.
    pub(crate) origin: &'a RequestOrigin,
}

/// What an exchange granted.
#[derive(Debug, FromRow)]
pub(crate) struct Exchanged {
    /// The connection that is live now.
    pub(crate) install_id: InstallId,
    /// What was granted.
    pub(crate) scopes: ScopeSet,
    /// What the app declares now.
    pub(crate) declared_scopes: ScopeSet,
    /// The end of the access token; no later than the install's.
    pub(crate) access_expires_at: Option<OffsetDateTime>,
}

/// Consumes a code, brings its install to life, gives it the queue of its events, replaces the install's pair or adds
/// one, and writes the ledger, in one statement.
///
/// Everything hangs on the first part's `consumed_at IS NULL`: of all that try, one gets a row. The rest of its
/// condition re-reads whatever may have ended since consent. `weakest` is the weakest role that may agree where the
/// organization has no rule of its own. Locks: code, install, token.
#[expect(clippy::too_many_lines, reason = "it is one statement")]
pub(crate) async fn consume(
    conn: &mut Conn,
    id: CodeId,
    weakest: Role,
    pair: &NewPair<'_>,
    now: OffsetDateTime,
) -> Result<Option<Exchanged>, Error> {
    let roles: Vec<&str> = Role::ALL.iter().map(|role| role.as_str()).collect();
    let exchanged = sqlx::query_as(
        "WITH code AS (
             UPDATE authorization_codes c SET consumed_at = clock_timestamp()
             FROM apps a, organizations o, users u, memberships m, memberships approver, users who_approved
             WHERE c.id = $1 AND c.consumed_at IS NULL AND c.expires_at > $2 AND c.verifier_failures < $3
               AND (c.install_expires_at IS NULL OR c.install_expires_at > $2)
               AND a.id = c.app_id AND a.epoch = c.app_epoch AND a.status = 'active'
               AND c.registered_uri = ANY(a.redirect_uris) AND c.actor = ANY(a.actor_modes)
               AND o.id = c.organization_id AND o.epoch = c.organization_epoch AND o.suspended_at IS NULL
               AND (o.app_policy = 'any' OR (o.app_policy = 'listed' AND a.is_listed) OR a.organization_id = o.id)
               AND u.id = c.user_id AND u.epoch = c.user_epoch AND m.id = c.membership_id
               AND approver.id = coalesce(c.approver_membership_id, c.membership_id)
               AND array_position($4, approver.role) <= array_position($4, coalesce(o.install_min_role, $11))
               AND who_approved.id = approver.user_id AND who_approved.disabled_at IS NULL
               AND coalesce(c.created_at >= greatest(
                   a.connected_after, o.connected_after, CASE c.actor WHEN 'self' THEN u.connected_after END,
                   (SELECT connected_after FROM server)), true)
               AND c.install_epoch = coalesce((SELECT i.epoch FROM installs i
                                               WHERE i.app_id = c.app_id AND i.organization_id = c.organization_id
                                                 AND i.key_user_id = c.key_user_id), 0)
             RETURNING c.*, a.bot_id, a.declared_scopes
         ), before AS (
             SELECT FROM installs i, code c, apps a, organizations o
             WHERE a.id = c.app_id AND o.id = c.organization_id AND (i.expires_at IS NULL OR i.expires_at > $2)
               AND coalesce(i.connected_at >= greatest(a.connected_after, o.connected_after,
                                                       (SELECT connected_after FROM server)), true)
               AND i.app_id = c.app_id AND i.organization_id = c.organization_id AND i.key_user_id = c.key_user_id
               AND i.status = 'active' AND i.connected_at IS NOT NULL AND i.app_epoch = c.app_epoch
               AND i.organization_epoch = c.organization_epoch
               AND (i.actor = 'app' OR (i.membership_id = c.membership_id AND i.user_epoch = c.user_epoch))
         ), install AS (
             INSERT INTO installs AS i
                 (app_id, organization_id, key_user_id, actor, user_id, membership_id, user_epoch, granted_scopes,
                  granted_webhook_events, status, epoch, app_epoch, organization_epoch, approved_by, approved_at,
                  connected_at, code_id, expires_at, scopes_version)
             SELECT app_id, organization_id, key_user_id, actor,
                    CASE actor WHEN 'self' THEN user_id END, CASE actor WHEN 'self' THEN membership_id END,
                    CASE actor WHEN 'self' THEN user_epoch END, scopes, webhook_events, 'active', install_epoch,
                    app_epoch, organization_epoch, coalesce(approved_by, user_id), created_at, $2, id,
                    install_expires_at, scopes_version
             FROM code
             ON CONFLICT (app_id, organization_id, key_user_id) DO UPDATE SET
                 actor = EXCLUDED.actor, user_id = EXCLUDED.user_id, membership_id = EXCLUDED.membership_id,
                 user_epoch = EXCLUDED.user_epoch,
                 granted_scopes = CASE
                     WHEN $12 AND i.status = 'active' AND i.app_epoch = EXCLUDED.app_epoch
                          AND i.organization_epoch = EXCLUDED.organization_epoch
                          AND i.membership_id IS NOT DISTINCT FROM EXCLUDED.membership_id
                          AND i.user_epoch IS NOT DISTINCT FROM EXCLUDED.user_epoch
                     THEN concat_ws(' ', i.granted_scopes, (
                         SELECT string_agg(more.scope, ' ' ORDER BY more.place)
                         FROM unnest(string_to_array(EXCLUDED.granted_scopes, ' ')) WITH ORDINALITY AS more (scope, place)
                         WHERE more.scope <> ALL(string_to_array(i.granted_scopes, ' '))))
                     ELSE EXCLUDED.granted_scopes END,
                 granted_webhook_events = EXCLUDED.granted_webhook_events, status = 'active',
                 app_epoch = EXCLUDED.app_epoch, organization_epoch = EXCLUDED.organization_epoch,
                 approved_by = EXCLUDED.approved_by, approved_at = EXCLUDED.approved_at,
                 connected_at = EXCLUDED.connected_at, code_id = EXCLUDED.code_id, ended_at = NULL, ended_by = NULL,
                 expires_at = EXCLUDED.expires_at, scopes_version = EXCLUDED.scopes_version,
                 suspended_by_customer_at = NULL
             WHERE i.epoch = EXCLUDED.epoch
             RETURNING i.id, i.epoch
         ), token AS (
             INSERT INTO tokens
                 (install_id, app_id, organization_id, actor, user_id, membership_id, scopes, access_hash,
                  access_expires_at, refresh_hash, refresh_expires_at, app_epoch, organization_epoch, user_epoch,
                  install_epoch, code_id, issued_at, rotated_at, slot, scopes_version)
             SELECT install.id, app_id, organization_id, actor, CASE actor WHEN 'self' THEN user_id ELSE bot_id END,
                    CASE actor WHEN 'self' THEN membership_id END, scopes, $5, least($6, install_expires_at), $7, $8,
                    app_epoch, organization_epoch, user_epoch, install.epoch, code.id, $2, $2,
                    CASE WHEN $12 THEN code.id ELSE 0 END, CASE WHEN $12 THEN code.scopes_version END
             FROM code, install
             ON CONFLICT (install_id, slot) DO UPDATE SET
                 actor = EXCLUDED.actor, user_id = EXCLUDED.user_id, membership_id = EXCLUDED.membership_id,
                 scopes = EXCLUDED.scopes, access_hash = EXCLUDED.access_hash,
                 access_expires_at = EXCLUDED.access_expires_at, refresh_hash = EXCLUDED.refresh_hash,
                 refresh_expires_at = EXCLUDED.refresh_expires_at, app_epoch = EXCLUDED.app_epoch,
                 organization_epoch = EXCLUDED.organization_epoch, user_epoch = EXCLUDED.user_epoch,
                 install_epoch = EXCLUDED.install_epoch, code_id = EXCLUDED.code_id, generation = 0,
                 issued_at = EXCLUDED.issued_at, rotated_at = EXCLUDED.rotated_at, replay_of = NULL,
                 replay_sealed = NULL, replay_until = NULL, revoked_at = NULL
         ), subscription AS (
             INSERT INTO subscriptions (webhook_id, organization_id, install_id, created_at, not_before)
             SELECT w.id, code.organization_id, install.id, $2, $2
             FROM code, install, webhooks w WHERE w.app_id = code.app_id AND code.webhook_events <> '{}'
             ON CONFLICT (install_id) DO UPDATE SET created_at = EXCLUDED.created_at
             WHERE NOT EXISTS (SELECT FROM before)
         ), entry AS (
             INSERT INTO ledger (organization_id, kind, app_id, install_id, user_id, ip, user_agent, at, details)
             SELECT organization_id, 'install.created', app_id, install.id, coalesce(approved_by, user_id), $9, $10, $2,
                    jsonb_build_object('actor', actor, 'scopes', scopes, 'webhook_events', webhook_events)
                    || CASE WHEN EXISTS (SELECT FROM before) THEN '{\"again\": true}' ELSE '{}' END::jsonb
             FROM code, install
         )
         SELECT install.id AS install_id, code.scopes, code.declared_scopes,
                least($6, code.install_expires_at) AS access_expires_at
         FROM code, install",
    )
    .bind(id)
    .bind(now)
    .bind(MOST_VERIFIER_FAILURES)
    .bind(roles)
    .bind(pair.access_hash)
    .bind(pair.access_expires_at)
    .bind(pair.refresh_hash)
    .bind(pair.refresh_expires_at)
    .bind(&pair.origin.ip)
    .bind(&pair.origin.user_agent)
    .bind(weakest)
    .bind(pair.live_tokens == LiveTokens::Many)
    .fetch_optional(conn)
    .await?;
    Ok(exchanged)
}

/// Looks up the app's name and the end of a code that was made on this person's word and is good.
pub(crate) async fn find_shown(
    conn: &mut Conn,
    hash: SecretHash<Code>,
    user_id: UserId,
    now: OffsetDateTime,
) -> Result<Option<(String, OffsetDateTime)>, Error> {
    let found = sqlx::query_as(
        "SELECT a.name, c.expires_at FROM authorization_codes c JOIN apps a ON a.id = c.app_id
         WHERE c.hash = $1 AND c.user_id = $2 AND c.consumed_at IS NULL AND c.expires_at > $3",
    )
    .bind(hash)
    .bind(user_id)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(found)
}

/// Counts a wrong verifier against a code that is not consumed yet.
pub(crate) async fn count_verifier_failure(conn: &mut Conn, id: CodeId) -> Result<(), Error> {
    sqlx::query(
        "UPDATE authorization_codes SET verifier_failures = verifier_failures + 1
         WHERE id = $1 AND consumed_at IS NULL AND verifier_failures < $2",
    )
    .bind(id)
    .bind(MOST_VERIFIER_FAILURES)
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends what a replayed code issued, where its pair is still the install's, and writes both to the ledger. Answers
/// whether something ended.
pub(crate) async fn end_replayed(
    conn: &mut Conn,
    id: CodeId,
    origin: &RequestOrigin,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let ended: i64 = sqlx::query_scalar(
        "WITH ended AS (
             UPDATE installs i SET status = 'revoked', epoch = i.epoch + 1, ended_at = $2, ended_by = 'code_replay'
             FROM authorization_codes c, tokens t
             WHERE c.id = $1 AND t.code_id = c.id AND t.install_id = i.id AND t.install_epoch = i.epoch
               AND i.code_id = c.id
               AND i.app_id = c.app_id AND i.organization_id = c.organization_id AND i.key_user_id = c.key_user_id
             RETURNING i.id, i.organization_id, i.app_id
         ), entries AS (
             INSERT INTO ledger (organization_id, kind, app_id, install_id, ip, user_agent, at, details)
             SELECT organization_id, entry.kind, app_id, id, $3, $4, $2, entry.details
             FROM ended, (VALUES ('code.replay_detected', '{}'::jsonb),
                                 ('install.revoked', '{\"by\": \"code_replay\"}')) AS entry (kind, details)
         )
         SELECT count(*) FROM ended",
    )
    .bind(id)
    .bind(now)
    .bind(&origin.ip)
    .bind(&origin.user_agent)
    .fetch_one(conn)
    .await?;
    Ok(ended > 0)
}

/// Deletes up to `batch` codes that expired before `before`. Answers how many.
pub(crate) async fn delete_expired(
    conn: &mut Conn,
    before: OffsetDateTime,
    batch: i64,
) -> Result<u64, Error> {
    let result = sqlx::query(
        "DELETE FROM authorization_codes WHERE id IN (
             SELECT id FROM authorization_codes WHERE expires_at < $1 ORDER BY expires_at LIMIT $2
             FOR UPDATE SKIP LOCKED)",
    )
    .bind(before)
    .bind(batch)
    .execute(conn)
    .await?;
    Ok(result.rows_affected())
}
