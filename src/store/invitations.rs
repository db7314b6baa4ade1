//! Invitations into organizations. Being used is a condition of the very statement that uses one.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::organizations::{OrganizationRow, with_organization_columns};
use super::{Conn, Error};
use crate::model::account::Role;
use crate::model::id::{ApiKeyId, InstallId, InvitationId, OrganizationId, UserId};
use crate::model::invitation::{Offer, OpenInvitation};
use crate::model::secret::{Invitation, SecretHash};

/// A new invitation, as it is written.
#[derive(Debug)]
pub(crate) struct NewInvitation<'a> {
    /// Into which organization.
    pub(crate) organization_id: OrganizationId,
    /// What the secret of its link hashes to.
    pub(crate) hash: SecretHash<Invitation>,
    /// As what.
    pub(crate) role: Role,
    /// For whom it is meant.
    pub(crate) note: &'a str,
    /// Who makes it: a person, or an app's bot; nobody where it is the organization by its API key.
    pub(crate) invited_by: Option<UserId>,
    /// By which install, where an app makes it.
    pub(crate) install_id: Option<InstallId>,
    /// With which API key, where it is made with one.
    pub(crate) api_key_id: Option<ApiKeyId>,
    /// Until when it is good.
    pub(crate) expires_at: OffsetDateTime,
}

/// What a new link for an invitation changes in it.
#[derive(Debug)]
pub(crate) struct Renewal {
    /// What the secret of the link hashes to.
    pub(crate) hash: SecretHash<Invitation>,
    /// Who makes it.
    pub(crate) invited_by: Option<UserId>,
    /// Until when it is good.
    pub(crate) expires_at: OffsetDateTime,
}

/// An invitation that was just changed: used, withdrawn, or given a new link.
#[derive(Debug, FromRow)]
pub(crate) struct ChangedInvitation {
    /// Its number.
    pub(crate) id: InvitationId,
    /// As what it lets somebody in.
    pub(crate) role: Role,
    /// For whom it was meant.
    pub(crate) note: String,
    /// Who made it.
    pub(crate) invited_by: Option<UserId>,
}

/// Beside what the row itself says: whoever made it can still give that role, what it was made through still works and
/// did so ever since, and nobody suspended the organization. What is no person counts as an admin.
macro_rules! inviter_stands {
    ($before:literal, $after:literal) => {
        concat!(
            $before,
            " EXISTS (
                SELECT 1 FROM organizations o
                LEFT JOIN users u ON u.id = i.invited_by
                LEFT JOIN memberships m ON m.organization_id = o.id AND m.user_id = u.id
                LEFT JOIN api_keys k ON k.id = i.api_key_id
                WHERE o.id = i.organization_id AND o.suspended_at IS NULL AND k.revoked_at IS NULL
                  AND (i.install_id IS NULL OR EXISTS (
                          SELECT 1 FROM installs s JOIN apps a ON a.id = s.app_id
                          WHERE s.id = i.install_id AND how_install_is(s.id) = 'alive' AND a.status = 'active'
                            AND s.suspended_by_owner_at IS NULL AND s.suspended_by_customer_at IS NULL
                            AND s.connected_at <= i.created_at))
                  AND CASE WHEN u.kind = 'person'
                           THEN u.disabled_at IS NULL
                                AND (m.role = 'owner' OR (m.role = 'admin' AND i.role <> 'owner'))
                           ELSE i.role <> 'owner' END) ",
            $after
        )
    };
}

/// Writes an invitation.
pub(crate) async fn insert(
    conn: &mut Conn,
    invitation: &NewInvitation<'_>,
    now: OffsetDateTime,
) -> Result<InvitationId, Error> {
    let id = sqlx::query_scalar(
        "INSERT INTO invitations (organization_id, hash, role, note, invited_by, install_id, api_key_id, created_at,
                                  expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id",
    )
    .bind(invitation.organization_id)
    .bind(invitation.hash)
    .bind(invitation.role)
    .bind(invitation.note)
    .bind(invitation.invited_by)
    .bind(invitation.install_id)
    .bind(invitation.api_key_id)
    .bind(now)
    .bind(invitation.expires_at)
    .fetch_one(conn)
    .await?;
    Ok(id)
}

/// Counts an organization's open invitations: all of them, and the ones for the same person, letter case aside.
pub(crate) async fn count_open(
    conn: &mut Conn,
    organization_id: OrganizationId,
    note: &str,
    now: OffsetDateTime,
) -> Result<(i64, i64), Error> {
    let counts = sqlx::query_as(inviter_stands!(
        "SELECT count(*), count(*) FILTER (WHERE lower(i.note) = lower($2)) FROM invitations i
         WHERE i.organization_id = $1 AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > $3 AND",
        ""
    ))
    .bind(organization_id)
    .bind(note)
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(counts)
}

#[derive(FromRow)]
struct OpenRow {
    id: InvitationId,
    note: String,
    role: Role,
    invited_by: String,
    created_at: OffsetDateTime,
    expires_at: OffsetDateTime,
}

/// Lists an organization's open invitations, newest first. There are never many.
pub(crate) async fn list_open(
    conn: &mut Conn,
    organization_id: OrganizationId,
    now: OffsetDateTime,
) -> Result<Vec<OpenInvitation>, Error> {
    let rows: Vec<OpenRow> = sqlx::query_as(inviter_stands!(
        "SELECT i.id, i.note, i.role, coalesce(inviter.name, key.name) AS invited_by, i.created_at, i.expires_at
         FROM invitations i LEFT JOIN users inviter ON inviter.id = i.invited_by
         LEFT JOIN api_keys key ON key.id = i.api_key_id
         WHERE i.organization_id = $1 AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > $2 AND",
        "ORDER BY i.id DESC"
    ))
    .bind(organization_id)
    .bind(now)
    .fetch_all(conn)
    .await?;
    let open = |row: OpenRow| {
        let OpenRow { id, note, role, invited_by, created_at, expires_at } = row;
        OpenInvitation { id, note, role, invited_by, created_at, expires_at }
    };
    Ok(rows.into_iter().map(open).collect())
}

#[derive(FromRow)]
struct OfferRow {
    role: Role,
    invited_by: String,
    expires_at: OffsetDateTime,
    #[sqlx(flatten)]
    organization: OrganizationRow,
}

/// Looks up what the invitation with that secret offers, while it is good.
pub(crate) async fn find_open(
    conn: &mut Conn,
    hash: SecretHash<Invitation>,
    now: OffsetDateTime,
) -> Result<Option<Offer>, Error> {
    let row: Option<OfferRow> = sqlx::query_as(with_organization_columns!(
        "SELECT i.role, coalesce(inviter.name, key.name) AS invited_by, i.expires_at,",
        inviter_stands!(
            "FROM invitations i LEFT JOIN users inviter ON inviter.id = i.invited_by
             LEFT JOIN api_keys key ON key.id = i.api_key_id
             JOIN organizations o ON o.id = i.organization_id
             WHERE i.hash = $1 AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > $2 AND",
            ""
        )
    ))
    .bind(hash)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| Offer {
        organization: row.organization.into(),
        role: row.role,
        invited_by: row.invited_by,
        expires_at: row.expires_at,
    }))
}

/// Uses the invitation with that secret, once and while it is good; answers nothing where it is not.
pub(crate) async fn accept(
    conn: &mut Conn,
    hash: SecretHash<Invitation>,
    user_id: UserId,
    now: OffsetDateTime,
) -> Result<Option<ChangedInvitation>, Error> {
    let accepted = sqlx::query_as(inviter_stands!(
        "UPDATE invitations i SET accepted_at = $3, accepted_by = $2
         WHERE i.hash = $1 AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > $3 AND",
        "RETURNING i.id, i.role, i.note, i.invited_by"
    ))
    .bind(hash)
    .bind(user_id)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(accepted)
}

/// Gives an invitation of an organization a new link while it is good; answers nothing where it is not.
pub(crate) async fn renew(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: InvitationId,
    renewal: &Renewal,
    now: OffsetDateTime,
) -> Result<Option<ChangedInvitation>, Error> {
    let renewed = sqlx::query_as(inviter_stands!(
        "UPDATE invitations i SET hash = $3, invited_by = $4, install_id = NULL, api_key_id = NULL, expires_at = $5
         WHERE i.organization_id = $1 AND i.id = $2 AND i.accepted_at IS NULL AND i.revoked_at IS NULL
           AND i.expires_at > $6 AND",
        "RETURNING i.id, i.role, i.note, i.invited_by"
    ))
    .bind(organization_id)
    .bind(id)
    .bind(renewal.hash)
    .bind(renewal.invited_by)
    .bind(renewal.expires_at)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(renewed)
}

/// Withdraws an invitation of an organization that nobody used; answers nothing where there is none.
pub(crate) async fn revoke(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: InvitationId,
    now: OffsetDateTime,
) -> Result<Option<ChangedInvitation>, Error> {
    let revoked = sqlx::query_as(
        "UPDATE invitations SET revoked_at = $3
         WHERE organization_id = $1 AND id = $2 AND accepted_at IS NULL AND revoked_at IS NULL
         RETURNING id, role, note, invited_by",
    )
    .bind(organization_id)
    .bind(id)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(revoked)
}
