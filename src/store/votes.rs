//! Votes for feature requests.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::feedback::{Vote, Voter};
use crate::model::id::{FeatureRequestId, OrganizationId, UserId, VoteId};

#[derive(FromRow)]
struct VoteRow {
    id: VoteId,
    feature_request_id: FeatureRequestId,
    votes_count: i64,
    created_at: OffsetDateTime,
}

#[derive(FromRow)]
struct VoterRow {
    id: UserId,
    name: String,
    email: String,
}

impl From<VoteRow> for Vote {
    fn from(row: VoteRow) -> Self {
        let VoteRow { id, feature_request_id, votes_count, created_at } = row;
        Self { id, feature_request_id, votes_count, created_at }
    }
}

/// Writes a vote and counts it, in one statement: of all that write the same vote, one counts. Answers nothing where
/// it was there before or the organization has no such feature request.
pub(crate) async fn insert(
    conn: &mut Conn,
    organization_id: OrganizationId,
    feature_request_id: FeatureRequestId,
    user_id: UserId,
    now: OffsetDateTime,
) -> Result<Option<Vote>, Error> {
    let row: Option<VoteRow> = sqlx::query_as(
        "WITH vote AS (
             INSERT INTO votes (organization_id, feature_request_id, user_id, created_at)
             SELECT organization_id, id, $3, $4 FROM feature_requests WHERE organization_id = $1 AND id = $2
             ON CONFLICT (feature_request_id, user_id) DO NOTHING
             RETURNING id, organization_id, feature_request_id, created_at
         )
         UPDATE feature_requests f SET votes_count = f.votes_count + 1
         FROM vote
         WHERE f.organization_id = vote.organization_id AND f.id = vote.feature_request_id
         RETURNING vote.id, vote.feature_request_id, f.votes_count, vote.created_at",
    )
    .bind(organization_id)
    .bind(feature_request_id)
    .bind(user_id)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Vote::from))
}

/// Looks up a vote.
pub(crate) async fn find(
    conn: &mut Conn,
    organization_id: OrganizationId,
    feature_request_id: FeatureRequestId,
    user_id: UserId,
) -> Result<Option<Vote>, Error> {
    let row: Option<VoteRow> = sqlx::query_as(
        "SELECT v.id, v.feature_request_id, f.votes_count, v.created_at
         FROM votes v JOIN feature_requests f
             ON f.organization_id = v.organization_id AND f.id = v.feature_request_id
         WHERE v.organization_id = $1 AND v.feature_request_id = $2 AND v.user_id = $3",
    )
    .bind(organization_id)
    .bind(feature_request_id)
    .bind(user_id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Vote::from))
}

/// Looks up somebody in whose name a vote may be given: one of the organization's people, by address, letter case
/// aside.
pub(crate) async fn find_voter(
    conn: &mut Conn,
    organization_id: OrganizationId,
    email: &str,
) -> Result<Option<Voter>, Error> {
    let row: Option<VoterRow> = sqlx::query_as(
        "SELECT u.id, u.name, u.email FROM users u JOIN memberships m ON m.user_id = u.id
         WHERE lower(u.email) = lower($2) AND u.disabled_at IS NULL AND m.organization_id = $1",
    )
    .bind(organization_id)
    .bind(email)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|VoterRow { id, name, email }| Voter { id, name, email }))
}
