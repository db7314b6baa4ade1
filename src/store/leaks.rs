//! Leaked credentials: each kind is looked for by its hash, and what lives is ended together with its ledger entries,
//! one statement a kind. What is dead already changes nothing and is not written down.

use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::audit::RequestOrigin;

/// What was reported. The lists are of equal length; a row of each is one finding.
#[derive(Debug)]
pub(crate) struct Reported {
    /// SHA-256 of each text.
    pub(crate) digests: Vec<[u8; 32]>,
    /// Who found it.
    pub(crate) reporter: &'static str,
    /// In what kind of place.
    pub(crate) sources: Vec<Option<String>>,
    /// Where exactly.
    pub(crate) urls: Vec<Option<String>>,
    /// From where the report came.
    pub(crate) origin: RequestOrigin,
}

impl Reported {
    fn digests(&self) -> Vec<&[u8]> {
        self.digests.iter().map(<[u8; 32]>::as_slice).collect()
    }
}

/// A statement over the findings: `$1` to `$3` are the lists, `$4` is now, `$5` to `$7` reporter, address and user
/// agent. `ended` brings organization, owner, app, install, kind, source, url and details of its own of whatever ended; the
/// customer's ledger is told, and the owner's where that is another organization.
macro_rules! ending {
    ($ended:literal) => {
        concat!(
            "WITH reported AS (
                 SELECT * FROM unnest($1::bytea[], $2::text[], $3::text[]) AS r (hash, source, url)
             ), ",
            $ended,
            ", told AS (
                 INSERT INTO ledger (organization_id, kind, app_id, install_id, ip, user_agent, at, details)
                 SELECT place.organization_id, 'credential.leaked', app_id, place.install_id, $6, $7, $4,
                        jsonb_strip_nulls(jsonb_build_object('kind', credential, 'reporter', $5::text, 'source', source,
                                                             'url', url) || own || place.details)
                 FROM ended, LATERAL (
                     SELECT customer_id, ended.install_id, '{}'::jsonb
                     UNION ALL
                     SELECT owner_id, NULL, jsonb_build_object('organization', customer)
                     WHERE owner_id <> customer_id
                 ) AS place (organization_id, install_id, details)
             )
             SELECT count(*) FROM ended"
        )
    };
}

/// Ends codes that nobody exchanged yet.
pub(crate) async fn end_codes(
    conn: &mut Conn,
    reported: &Reported,
    now: OffsetDateTime,
) -> Result<i64, Error> {
    run(
        conn,
        ending!(
            "ended AS (
                 UPDATE authorization_codes c SET expires_at = $4
                 FROM reported r, apps a, organizations o, users u
                 WHERE c.hash = r.hash AND c.consumed_at IS NULL AND c.expires_at > $4
                   AND a.id = c.app_id AND a.epoch = c.app_epoch
                   AND o.id = c.organization_id AND o.epoch = c.organization_epoch
                   AND u.id = c.user_id AND u.epoch = c.user_epoch
                 RETURNING c.organization_id AS customer_id, a.organization_id AS owner_id, c.app_id,
                           NULL::bigint AS install_id, o.name AS customer, 'authorization_code' AS credential,
                           r.source, r.url, '{}'::jsonb AS own
             )"
        ),
        reported,
        now,
    )
    .await
}

/// Ends the installs whose access or refresh token was found. What is only suspended lives, for it would work again; and so
/// does a refresh token whose answer can still be had again.
pub(crate) async fn end_installs(
    conn: &mut Conn,
    reported: &Reported,
    now: OffsetDateTime,
) -> Result<i64, Error> {
    run(
        conn,
        ending!(
            "named AS (
                 SELECT t.id, 'access_token' AS credential, r.source, r.url
                 FROM reported r JOIN tokens t ON t.access_hash = r.hash
                 WHERE t.access_expires_at IS NULL OR t.access_expires_at > $4
                 UNION ALL
                 SELECT t.id, 'refresh_token', r.source, r.url
                 FROM reported r JOIN tokens t ON t.refresh_hash = r.hash
                 WHERE t.refresh_expires_at IS NULL OR t.refresh_expires_at > $4
                 UNION ALL
                 SELECT t.id, 'refresh_token', r.source, r.url
                 FROM reported r JOIN spent_refresh_tokens s ON s.hash = r.hash
                 JOIN tokens t ON t.id = s.token_id AND t.replay_of = s.hash
                 WHERE t.replay_until > $4
             ), ended AS (
                 UPDATE installs i SET status = 'revoked', epoch = i.epoch + 1, ended_at = $4, ended_by = 'leak',
                                       suspended_by_customer_at = NULL
                 FROM named n JOIN tokens t ON t.id = n.id
                 JOIN apps a ON a.id = t.app_id JOIN organizations o ON o.id = t.organization_id
                 JOIN users u ON u.id = t.user_id
                 WHERE i.id = t.install_id AND i.epoch = t.install_epoch AND t.revoked_at IS NULL
                   AND (i.code_id = t.code_id OR t.slot <> 0) AND i.status = 'active'
                   AND (i.expires_at IS NULL OR i.expires_at > $4)
                   AND (n.credential <> 'access_token' OR coalesce(t.rotated_at > a.access_ended_at, true))
                   AND a.epoch = t.app_epoch AND o.epoch = t.organization_epoch
                   AND (t.actor = 'app' OR (u.epoch = t.user_epoch
                                            AND EXISTS (SELECT FROM memberships m WHERE m.id = t.membership_id)))
                   AND coalesce(t.issued_at >= greatest(
                           a.connected_after, o.connected_after, CASE t.actor WHEN 'self' THEN u.connected_after END,
                           (SELECT connected_after FROM server)), true)
                 RETURNING i.organization_id AS customer_id, a.organization_id AS owner_id, i.app_id,
                           i.id AS install_id, o.name AS customer, n.credential, n.source, n.url, '{}'::jsonb AS own
             ), revoked AS (
                 INSERT INTO ledger (organization_id, kind, app_id, install_id, ip, user_agent, at, details)
                 SELECT customer_id, 'install.revoked', app_id, install_id, $6, $7, $4, '{\"by\": \"leak\"}' FROM ended
             )"
        ),
        reported,
        now,
    )
    .await
}

/// Ends tokens that apps have for themselves.
pub(crate) async fn end_client_tokens(
    conn: &mut Conn,
    reported: &Reported,
    now: OffsetDateTime,
) -> Result<i64, Error> {
    run(
        conn,
        ending!(
            "ended AS (
                 UPDATE client_tokens c SET revoked_at = $4
                 FROM reported r, apps a, organizations o
                 WHERE c.hash = r.hash AND c.revoked_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > $4)
                   AND a.id = c.app_id AND a.epoch = c.app_epoch AND o.id = a.organization_id
                   AND coalesce(c.issued_at > a.access_ended_at, true)
                   AND coalesce(c.issued_at >= greatest(a.connected_after, o.connected_after,
                                                        (SELECT connected_after FROM server)), true)
                 RETURNING a.organization_id AS customer_id, a.organization_id AS owner_id, a.id AS app_id,
                           NULL::bigint AS install_id, o.name AS customer, 'access_token' AS credential,
                           r.source, r.url, '{}'::jsonb AS own
             )"
        ),
        reported,
        now,
    )
    .await
}

/// Ends client secrets, and the tokens that the app has for itself: a secret is all that they take. Its installs stay; its owner makes it a new secret, and its customers are told.
pub(crate) async fn end_secrets(
    conn: &mut Conn,
    reported: &Reported,
    now: OffsetDateTime,
) -> Result<i64, Error> {
    run(
        conn,
        ending!(
            "ended AS (
                 UPDATE app_secrets s SET expires_at = $4, leaked_at = $4
                 FROM reported r, apps a JOIN organizations o ON o.id = a.organization_id
                 WHERE s.hash = r.hash AND (s.expires_at IS NULL OR s.expires_at > $4)
                   AND a.id = s.app_id AND a.status <> 'deleted'
                 RETURNING a.organization_id AS customer_id, a.organization_id AS owner_id, s.app_id,
                           NULL::bigint AS install_id, o.name AS customer, 'client_secret' AS credential,
                           r.source, r.url, '{}'::jsonb AS own
             ), minted AS (
                 UPDATE client_tokens c SET revoked_at = $4 FROM ended
                 WHERE c.app_id = ended.app_id AND c.revoked_at IS NULL
             ), announced AS (
                 INSERT INTO announcements (app_id, kind, at, details)
                 SELECT app_id, 'credential.leaked', $4,
                        jsonb_build_object('kind', credential, 'reporter', $5::text)
                 FROM ended
             )"
        ),
        reported,
        now,
    )
    .await
}

/// Revokes API keys.
pub(crate) async fn end_api_keys(
    conn: &mut Conn,
    reported: &Reported,
    now: OffsetDateTime,
) -> Result<i64, Error> {
    run(
        conn,
        ending!(
            "ended AS (
                 UPDATE api_keys k SET revoked_at = $4
                 FROM reported r, organizations o
                 WHERE k.hash = r.hash AND k.revoked_at IS NULL AND o.id = k.organization_id
                 RETURNING k.organization_id AS customer_id, k.organization_id AS owner_id, NULL::bigint AS app_id,
                           NULL::bigint AS install_id, o.name AS customer, 'api_key' AS credential,
                           r.source, r.url, jsonb_build_object('name', k.name) AS own
             )"
        ),
        reported,
        now,
    )
    .await
}

async fn run(
    conn: &mut Conn,
    statement: &'static str,
    reported: &Reported,
    now: OffsetDateTime,
) -> Result<i64, Error> {
    let ended = sqlx::query_scalar(statement)
        .bind(reported.digests())
        .bind(&reported.sources)
        .bind(&reported.urls)
        .bind(now)
        .bind(reported.reporter)
        .bind(&reported.origin.ip)
        .bind(&reported.origin.user_agent)
        .fetch_one(conn)
        .await?;
    Ok(ended)
}
