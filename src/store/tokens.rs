//! Token pairs: found by hash, rotated in place.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::account::Role;
use crate::model::id::{AppId, InstallId, OrganizationId, TokenId, UserId};
use crate::model::install::Actor;
use crate::model::scope::{Scope, ScopeSet};
use crate::model::secret::{AccessToken, RefreshToken, SecretHash};
use crate::model::token::TokenState;

/// Whether nothing that a pair rests on has ended since it was issued: each epoch is compared with the one of that time.
/// The install's own date is not part of it, for that needs the time. What stands for the membership is given.
macro_rules! pair_lives {
    ($membership:literal) => {
        concat!(
            "(i.status = 'active' AND i.epoch = t.install_epoch AND t.revoked_at IS NULL
              AND a.status = 'active' AND a.epoch = t.app_epoch AND t.actor = ANY(a.actor_modes)
              AND o.epoch = t.organization_epoch
              AND (t.actor = 'app' OR (u.epoch = t.user_epoch AND ",
            $membership,
            "))
              AND coalesce(t.issued_at >= greatest(
                  a.connected_after, o.connected_after, CASE t.actor WHEN 'self' THEN u.connected_after END,
                  (SELECT connected_after FROM server)), true))"
        )
    };
}

/// Whether one side, or an operator, keeps a pair from working for now.
macro_rules! pair_is_suspended {
    () => {
        "(i.suspended_by_owner_at IS NOT NULL OR i.suspended_by_customer_at IS NOT NULL OR o.suspended_at IS NOT NULL)"
    };
}

/// The scopes that the app's owner added since the install's admin last agreed; absent where there are none.
macro_rules! added_since {
    () => {
        "CASE WHEN a.scopes_version > coalesce(t.scopes_version, i.scopes_version) THEN (
             SELECT string_agg(c.added, ' ') FROM app_scope_changes c
             WHERE c.app_id = a.id AND c.version > coalesce(t.scopes_version, i.scopes_version)) END"
    };
}

mod many;
mod replay;
mod spent;

pub(crate) use many::{delete_revoked, end_pair, end_replayed_pair, has_live_pair, is_foreign};
pub(crate) use replay::{close_replay, find_replay, forget_replays};
pub(crate) use spent::{delete_spent, delete_spent_of_dead_families, end_reused_family, note_reuse};

/// All that decides about a token, in one statement.
macro_rules! token_state {
    ($before:literal, $condition:literal) => {
        concat!(
            $before,
            "SELECT t.id, t.install_id, t.app_id, t.actor, t.scopes AS granted, a.declared_scopes AS declared, m.role,
                    t.organization_id, o.subdomain, o.name AS organization_name, t.user_id, u.name AS user_name,
                    u.email AS user_email, t.rotated_at AS issued_at, t.access_expires_at, t.refresh_expires_at,
                    t.access_hash, t.replay_until, i.expires_at AS install_expires_at,
                    coalesce(t.rotated_at <= a.access_ended_at, false) AS access_has_ended, ",
            added_since!(),
            " AS added_since, NOT ",
            pair_lives!("m.id IS NOT NULL"),
            " AS has_ended, ",
            pair_is_suspended!(),
            " AS is_suspended
             FROM tokens t
             JOIN installs i ON i.id = t.install_id
             JOIN apps a ON a.id = t.app_id
             JOIN organizations o ON o.id = t.organization_id
             JOIN users u ON u.id = t.user_id
             LEFT JOIN memberships m ON m.id = t.membership_id
             WHERE ",
            $condition
        )
    };
}

#[derive(FromRow)]
struct TokenRow {
    id: TokenId,
    install_id: InstallId,
    app_id: AppId,
    actor: Actor,
    granted: ScopeSet,
    declared: ScopeSet,
    role: Option<Role>,
    organization_id: OrganizationId,
    subdomain: String,
    organization_name: String,
    user_id: UserId,
    user_name: String,
    user_email: String,
    issued_at: OffsetDateTime,
    access_expires_at: Option<OffsetDateTime>,
    refresh_expires_at: Option<OffsetDateTime>,
    access_hash: SecretHash<AccessToken>,
    replay_until: Option<OffsetDateTime>,
    install_expires_at: Option<OffsetDateTime>,
    access_has_ended: bool,
    added_since: Option<ScopeSet>,
    has_ended: bool,
    is_suspended: bool,
}

impl TokenRow {
    /// The state of the pair as one of its tokens tells it.
    fn into_state(self, expires_at: Option<OffsetDateTime>) -> TokenState {
        let granted = match &self.added_since {
            Some(added) => self.granted.difference(added),
            None => self.granted,
        };
        TokenState {
            id: self.id,
            install_id: self.install_id,
            app_id: self.app_id,
            actor: self.actor,
            granted,
            declared: self.declared,
            role: self.role,
            organization_id: self.organization_id,
            subdomain: self.subdomain,
            organization_name: self.organization_name,
            user_id: self.user_id,
            user_name: self.user_name,
            user_email: self.user_email,
            issued_at: self.issued_at,
            expires_at: expires_at.into_iter().chain(self.install_expires_at).min(),
            has_ended: self.has_ended,
            is_suspended: self.is_suspended,
            replay_until: self.replay_until,
        }
    }
}

/// Looks up access tokens by their hashes. The answer names each found token's hash; unknown ones are left out.
pub(crate) async fn find_by_access_hashes(
    conn: &mut Conn,
    hashes: &[SecretHash<AccessToken>],
) -> Result<Vec<(SecretHash<AccessToken>, TokenState)>, Error> {
    let digests: Vec<&[u8]> = hashes.iter().map(|hash| hash.digest().as_slice()).collect();
    let rows: Vec<TokenRow> =
        sqlx::query_as(token_state!("", "t.access_hash = ANY($1)")).bind(digests).fetch_all(conn).await?;
    Ok(rows
        .into_iter()
        .map(|mut row| {
            // A new client secret may end access tokens and leave the refresh token that gives the next one.
            row.has_ended |= row.access_has_ended;
            let end = row.access_expires_at;
            (row.access_hash, row.into_state(end))
        })
        .collect())
}

/// How the statement of [`find_by_access_hashes`] is run, one step a line, with the plan that is kept for it.
pub(crate) async fn explain_find_by_access_hashes(conn: &mut Conn) -> Result<String, Error> {
    sqlx::raw_sql(token_state!("PREPARE find (bytea[]) AS ", "t.access_hash = ANY($1)"))
        .execute(&mut *conn)
        .await?;
    let lines: Vec<String> =
        sqlx::query_scalar("EXPLAIN (COSTS off) EXECUTE find ('{}')").fetch_all(conn).await?;
    Ok(lines.join("\n"))
}

/// Looks up a refresh token by its hash, for introspection.
pub(crate) async fn find_by_refresh_hash(
    conn: &mut Conn,
    hash: SecretHash<RefreshToken>,
) -> Result<Option<TokenState>, Error> {
    let row: Option<TokenRow> =
        sqlx::query_as(token_state!("", "t.refresh_hash = $1")).bind(hash).fetch_optional(conn).await?;
    Ok(row.map(|row| {
        let end = row.refresh_expires_at;
        row.into_state(end)
    }))
}

/// What a rotation writes.
#[derive(Debug)]
pub(crate) struct Rotation<'a> {
    /// The refresh token that is spent by it.
    pub(crate) presented: SecretHash<RefreshToken>,
    /// The app that presented it.
    pub(crate) app_id: AppId,
    /// A narrower scope for the new access token, where one was asked for.
    pub(crate) narrowed: Option<&'a ScopeSet>,
    /// SHA-256 of the new access token.
    pub(crate) access_hash: SecretHash<AccessToken>,
    /// Its end, where it has one.
    pub(crate) access_expires_at: Option<OffsetDateTime>,
    /// SHA-256 of the new refresh token.
    pub(crate) refresh_hash: SecretHash<RefreshToken>,
    /// Its idle end, where it has one.
    pub(crate) refresh_expires_at: Option<OffsetDateTime>,
    /// The answer, sealed, and until when it can be had again.
    pub(crate) replay: Option<(Vec<u8>, OffsetDateTime)>,
}

/// What a rotation granted.
#[derive(Debug, FromRow)]
pub(crate) struct Rotated {
    /// The connection, which stays the same.
    pub(crate) install_id: InstallId,
    /// What the new access token may do.
    pub(crate) scopes: ScopeSet,
    /// What the app declares now.
    pub(crate) declared_scopes: ScopeSet,
    /// What it declares since the install's admin last agreed, and may therefore not use.
    pub(crate) added_since: Option<ScopeSet>,
    /// The end of the new access token; no later than the install's.
    pub(crate) access_expires_at: Option<OffsetDateTime>,
}

/// Replaces a pair in place, in one statement; of all that present the same refresh token, one gets a row. Whatever
/// may have ended is read again; a scope beyond the grant rotates nothing.
pub(crate) async fn rotate(
    conn: &mut Conn,
    rotation: &Rotation<'_>,
    now: OffsetDateTime,
) -> Result<Option<Rotated>, Error> {
    let narrowed: Option<Vec<&str>> = rotation.narrowed.map(|set| set.iter().map(Scope::as_str).collect());
    let (sealed, replay_until) = rotation.replay.as_ref().map(|(sealed, until)| (sealed, until)).unzip();
    let rotated = sqlx::query_as(concat!(
        "WITH pair AS (
             UPDATE tokens t SET
                 access_hash = $3, access_expires_at = least($4, i.expires_at), refresh_hash = $5,
                 refresh_expires_at = $6, scopes = coalesce(array_to_string($7, ' '), i.granted_scopes),
                 generation = t.generation + 1, rotated_at = $8,
                 replay_of = CASE WHEN $9::bytea IS NOT NULL THEN $1 END, replay_sealed = $9, replay_until = $10
             FROM installs i, apps a, organizations o, users u
             WHERE t.refresh_hash = $1 AND t.app_id = $2
               AND (t.refresh_expires_at IS NULL OR t.refresh_expires_at > $8)
               AND i.id = t.install_id AND (i.expires_at IS NULL OR i.expires_at > $8)
               AND a.id = t.app_id AND o.id = t.organization_id AND u.id = t.user_id AND ",
        pair_lives!("EXISTS (SELECT FROM memberships m WHERE m.id = t.membership_id)"),
        " AND NOT ",
        pair_is_suspended!(),
        " AND ($7::text[] IS NULL OR $7 <@ string_to_array(i.granted_scopes, ' '))
             RETURNING t.id, t.install_id, t.code_id, t.generation, t.scopes, t.access_expires_at, a.declared_scopes, ",
        added_since!(),
        " AS added_since
         ), spent AS (
             INSERT INTO spent_refresh_tokens (hash, token_id, code_id, generation, spent_at)
             SELECT $1, id, code_id, generation - 1, clock_timestamp() FROM pair
         )
         SELECT install_id, scopes, declared_scopes, added_since, access_expires_at FROM pair"
    ))
    .bind(rotation.presented)
    .bind(rotation.app_id)
    .bind(rotation.access_hash)
    .bind(rotation.access_expires_at)
    .bind(rotation.refresh_hash)
    .bind(rotation.refresh_expires_at)
    .bind(narrowed)
    .bind(now)
    .bind(sealed)
    .bind(replay_until)
    .fetch_optional(conn)
    .await?;
    Ok(rotated)
}

/// Why a refresh token could not be rotated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RotationRefusal {
    /// Nobody was ever given it, or it is another app's.
    Unknown,
    /// Its install was ended, or its time is over.
    Ended,
    /// Its install is suspended; it works again when that is taken back.
    Suspended,
    /// It lives, so it was the scope.
    Scope,
    /// It was spent while this request was already under way.
    SpentInOverlap,
    /// It was spent before this request arrived.
    Spent,
}

#[derive(FromRow)]
struct RefusalRow {
    install_id: InstallId,
    lives: Option<bool>,
    is_suspended: Option<bool>,
    overlaps: Option<bool>,
}

/// Finds out why a rotation got no row, and whose it would have been. `age` is how long ago the request arrived, in
/// seconds.
pub(crate) async fn explain_refusal(
    conn: &mut Conn,
    presented: SecretHash<RefreshToken>,
    app_id: AppId,
    age: f64,
    now: OffsetDateTime,
) -> Result<(RotationRefusal, Option<InstallId>), Error> {
    let row: Option<RefusalRow> = sqlx::query_as(concat!(
        "SELECT t.install_id, (t.refresh_expires_at IS NULL OR t.refresh_expires_at > $3)
                AND (i.expires_at IS NULL OR i.expires_at > $3) AND ",
        pair_lives!("EXISTS (SELECT FROM memberships m WHERE m.id = t.membership_id)"),
        " AS lives, ",
        pair_is_suspended!(),
        " AS is_suspended, NULL::boolean AS overlaps
         FROM tokens t JOIN installs i ON i.id = t.install_id JOIN apps a ON a.id = t.app_id
         JOIN organizations o ON o.id = t.organization_id JOIN users u ON u.id = t.user_id
         WHERE t.refresh_hash = $1 AND t.app_id = $2
         UNION ALL
         SELECT t.install_id, NULL, NULL, s.spent_at >= clock_timestamp() - make_interval(secs => $4)
         FROM spent_refresh_tokens s JOIN tokens t ON t.id = s.token_id
         WHERE s.hash = $1 AND t.app_id = $2
         LIMIT 1"
    ))
    .bind(presented)
    .bind(app_id)
    .bind(now)
    .bind(age)
    .fetch_optional(conn)
    .await?;
    let install_id = row.as_ref().map(|row| row.install_id);
    let refusal = match row {
        None => RotationRefusal::Unknown,
        Some(RefusalRow { lives: Some(true), is_suspended: Some(true), .. }) => RotationRefusal::Suspended,
        Some(RefusalRow { lives: Some(true), .. }) => RotationRefusal::Scope,
        Some(RefusalRow { lives: Some(false), .. }) => RotationRefusal::Ended,
        Some(RefusalRow { overlaps: Some(true), .. }) => RotationRefusal::SpentInOverlap,
        Some(RefusalRow { .. }) => RotationRefusal::Spent,
    };
    Ok((refusal, install_id))
}
