//! Votes for feature requests. Whoever writes here holds the row of the feature request, so that counts are right.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::feedback::{Person, Vote};
use crate::model::id::{FeatureRequestId, OrganizationId, UserId, VoteId};
use crate::model::page::Page;

/// Whole votes, from the joined tables that they need.
macro_rules! votes {
    ($condition:literal) => {
        concat!(
            "SELECT v.id, v.feature_request_id, v.created_at, v.user_id, u.name, u.email
             FROM votes v JOIN users u ON u.id = v.user_id
             JOIN feature_requests f ON f.organization_id = v.organization_id AND f.id = v.feature_request_id
             WHERE v.organization_id = $1 AND ",
            $condition
        )
    };
}

#[derive(FromRow)]
struct VoteRow {
    id: VoteId,
    feature_request_id: FeatureRequestId,
    created_at: OffsetDateTime,
    user_id: UserId,
    name: String,
    email: String,
}

#[derive(FromRow)]
struct PersonRow {
    id: UserId,
    name: String,
    email: String,
}

impl From<VoteRow> for Vote {
    fn from(row: VoteRow) -> Self {
        let VoteRow { id, feature_request_id, created_at, user_id, name, email } = row;
        Self { id, feature_request_id, voter: Person { id: user_id, name, email }, created_at }
    }
}

/// Writes a vote and counts it. Answers with its number, and with nothing where it is not new: whoever voted for
/// something that was merged into this has voted for this.
pub(crate) async fn insert(
    conn: &mut Conn,
    organization_id: OrganizationId,
    feature_request_id: FeatureRequestId,
    user_id: UserId,
    now: OffsetDateTime,
) -> Result<Option<VoteId>, Error> {
    let new = sqlx::query_scalar(
        "WITH vote AS (
             INSERT INTO votes (organization_id, feature_request_id, user_id, created_at)
             SELECT organization_id, id, $3, $4 FROM feature_requests
             WHERE organization_id = $1 AND id = $2 AND NOT EXISTS (
                 SELECT FROM feature_requests f
                 JOIN votes v ON v.organization_id = f.organization_id AND v.feature_request_id = f.id
                 WHERE f.organization_id = $1 AND (f.id = $2 OR f.parent_id = $2) AND v.user_id = $3)
             ON CONFLICT (feature_request_id, user_id) DO NOTHING
             RETURNING id, organization_id, feature_request_id
         ), counted AS (
             UPDATE feature_requests f SET votes_count = f.votes_count + 1
             FROM vote WHERE f.organization_id = vote.organization_id AND f.id = vote.feature_request_id
         )
         SELECT id FROM vote",
    )
    .bind(organization_id)
    .bind(feature_request_id)
    .bind(user_id)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(new)
}

/// Looks up somebody's vote for a feature request, or for what was merged into it.
pub(crate) async fn find_of(
    conn: &mut Conn,
    organization_id: OrganizationId,
    feature_request_id: FeatureRequestId,
    user_id: UserId,
) -> Result<Option<Vote>, Error> {
    let row: Option<VoteRow> =
        sqlx::query_as(votes!("(f.id = $2 OR f.parent_id = $2) AND v.user_id = $3 ORDER BY v.id LIMIT 1"))
            .bind(organization_id)
            .bind(feature_request_id)
            .bind(user_id)
            .fetch_optional(conn)
            .await?;
    Ok(row.map(Vote::from))
}

/// Looks up a vote by its number. Where `viewer` is somebody, one for what is pending is not found unless it is theirs,
/// or they wrote that.
pub(crate) async fn find(
    conn: &mut Conn,
    organization_id: OrganizationId,
    viewer: Option<UserId>,
    id: VoteId,
) -> Result<Option<Vote>, Error> {
    let row: Option<VoteRow> = sqlx::query_as(votes!(
        "v.id = $2
           AND ($3::bigint IS NULL OR f.approval_status = 'approved' OR f.submitter_id = $3 OR v.user_id = $3)"
    ))
    .bind(organization_id)
    .bind(id)
    .bind(viewer)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Vote::from))
}

/// Lists one page of an organization's votes, newest first: of one feature request with what was merged into it, or
/// of all. Of one, a person's first vote alone is listed, as it alone counts.
pub(crate) async fn list(
    conn: &mut Conn,
    organization_id: OrganizationId,
    feature_request_id: Option<FeatureRequestId>,
    page: Page,
) -> Result<Vec<Vote>, Error> {
    let rows: Vec<VoteRow> = sqlx::query_as(votes!(
        "($2::bigint IS NULL OR (f.id = $2 OR f.parent_id = $2) AND NOT EXISTS (
             SELECT FROM feature_requests other
             JOIN votes w ON w.organization_id = other.organization_id AND w.feature_request_id = other.id
             WHERE other.organization_id = $1 AND (other.id = $2 OR other.parent_id = $2)
               AND w.user_id = v.user_id AND w.id < v.id))
         ORDER BY v.id DESC LIMIT $3 OFFSET $4"
    ))
    .bind(organization_id)
    .bind(feature_request_id)
    .bind(page.size())
    .bind(page.offset())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Vote::from).collect())
}

/// Takes a vote back, and counts it no longer where it lay and where that was merged into: there, unless the same
/// person's other vote counts. Answers whether there was one.
pub(crate) async fn delete(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: VoteId,
) -> Result<bool, Error> {
    let gone = sqlx::query_scalar(
        "WITH vote AS (
             DELETE FROM votes WHERE organization_id = $1 AND id = $2
             RETURNING organization_id, feature_request_id, user_id
         ), place AS (
             SELECT f.organization_id, f.id, f.parent_id, vote.user_id FROM vote
             JOIN feature_requests f ON f.organization_id = vote.organization_id AND f.id = vote.feature_request_id
         ), uncounted AS (
             UPDATE feature_requests f SET votes_count = f.votes_count - 1
             FROM place WHERE f.organization_id = place.organization_id AND f.id IN (place.id, place.parent_id)
               AND NOT EXISTS (
                   SELECT FROM feature_requests other
                   JOIN votes v ON v.organization_id = other.organization_id AND v.feature_request_id = other.id
                   WHERE other.organization_id = f.organization_id AND (other.id = f.id OR other.parent_id = f.id)
                     AND v.user_id = place.user_id AND v.id <> $2)
         )
         SELECT EXISTS (SELECT FROM vote)",
    )
    .bind(organization_id)
    .bind(id)
    .fetch_one(conn)
    .await?;
    Ok(gone)
}

/// Looks up somebody in whose name a vote may be given: one of the organization's people, by address, letter case
/// aside.
pub(crate) async fn find_voter(
    conn: &mut Conn,
    organization_id: OrganizationId,
    email: &str,
) -> Result<Option<Person>, Error> {
    let row: Option<PersonRow> = sqlx::query_as(
        "SELECT u.id, u.name, u.email FROM users u JOIN memberships m ON m.user_id = u.id
         WHERE lower(u.email) = lower($2) AND u.disabled_at IS NULL AND m.organization_id = $1",
    )
    .bind(organization_id)
    .bind(email)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|PersonRow { id, name, email }| Person { id, name, email }))
}
