//! `POST /api/v3/votes_on_behalf`: a vote in somebody's name.

use serde::Serialize;
use utoipa::ToSchema;

use super::BASE;
use super::trouble::field;
use crate::domain::feedback::{self, FeedbackError};
use crate::http::api::ApiError;
use crate::http::api::call::{Call, reference, timestamp};
use crate::http::api::registry::{Endpoint, Kind, Parameter, endpoint, tokens_with};
use crate::http::api::reply::{Placed, RowId, Timestamp};
use crate::http::body::Given;

pub(super) static ENDPOINTS: [Endpoint; 1] = [endpoint!(
    Caller,
    Post BASE,
    "/votes_on_behalf",
    tokens_with(&["votes:write"]),
    "Vote for a feature request, also in the name of one of your people.",
    [
        Parameter::required("feature_request_id", Kind::Row, "The feature request.", "1"),
        Parameter::optional(
            "by_email",
            Kind::Email,
            "The address of whoever votes; without one, whoever the token acts as.",
            "ada@people.test"
        ),
    ],
    post
)];

/// A vote for a feature request.
#[derive(Debug, Serialize, ToSchema)]
struct CastVote {
    id: RowId,
    /// Always true.
    success: bool,
    feature_request_id: RowId,
    /// How many votes that has now, this one included.
    votes_count: i64,
    user: Voter,
    created_at: Timestamp,
}

/// In whose name a vote is given.
#[derive(Debug, Serialize, ToSchema)]
struct Voter {
    id: RowId,
    /// Their name.
    #[schema(example = "Ada Lovelace")]
    name: String,
    /// Their e-mail address.
    #[schema(example = "ada@people.test")]
    email: String,
}

/// 201 for a new vote, 200 for one that was there. Without `by_email` the acting user votes.
async fn post(call: Call) -> Result<Placed<CastVote>, ApiError> {
    let Some(id) = reference(&call.body, "feature_request_id")? else {
        return Err(field("feature_request_id", "can't be blank"));
    };
    let by_email = match call.body.text("by_email")? {
        Given::Text(text) if !text.trim().is_empty() => Some(text),
        _ => None,
    };
    let cast = match feedback::vote_on_behalf(&call.site.cx, &call.caller, id, by_email).await {
        Err(FeedbackError::Nobody) => return Err(field("by_email", "can't be blank")),
        other => other?,
    };
    let (vote, voter) = (&cast.vote, &cast.voter);
    let body = CastVote {
        id: call.number(vote.id),
        success: true,
        feature_request_id: call.number(vote.feature_request_id),
        votes_count: vote.votes_count,
        user: Voter { id: call.number(voter.id), name: voter.name.clone(), email: voter.email.clone() },
        created_at: timestamp(vote.created_at),
    };
    Ok(Placed { is_new: cast.is_new, body })
}
