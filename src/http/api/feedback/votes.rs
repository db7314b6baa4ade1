//! `/api/v3/votes` and `/api/v3/votes_on_behalf`: who wants what.

use serde::Serialize;
use utoipa::ToSchema;

use super::BASE;
use super::post::{ABOUT, about};
use super::shapes::Person;
use super::trouble::field;
use crate::domain::feedback::FeedbackError;
use crate::domain::feedback::votes::{self, CastVote};
use crate::http::api::ApiError;
use crate::http::api::call::{Call, given, timestamp};
use crate::http::api::query::{PAGE, PER_PAGE, page, read};
use crate::http::api::registry::{Endpoint, Kind, Parameter, endpoint, tokens_with};
use crate::http::api::reply::{Gone, Placed, RowId, Shown, Timestamp, page_of};
use crate::model::feedback::Vote;

pub(super) static ENDPOINTS: [Endpoint; 4] = [
    endpoint!(
        Caller,
        Get BASE,
        "/votes",
        tokens_with(&["votes:read"]),
        "List who voted for a feature request, or for any.",
        [ABOUT.or_none(), PAGE, PER_PAGE],
        list
    ),
    endpoint!(
        Caller,
        Post BASE,
        "/votes",
        tokens_with(&["votes:write"]),
        "Vote for a feature request.",
        [ABOUT],
        post
    ),
    endpoint!(
        Caller,
        Delete BASE,
        "/votes/{id}",
        tokens_with(&["votes:write"]),
        "Take a vote back.",
        [],
        delete
    ),
    endpoint!(
        Caller,
        Post BASE,
        "/votes_on_behalf",
        tokens_with(&["votes:write"]),
        "Vote for a feature request, also in the name of one of your people.",
        [
            ABOUT,
            Parameter::optional(
                "by_email",
                Kind::Email,
                "The address of whoever votes; without one, whoever the token acts as.",
                "ada@people.test"
            ),
        ],
        post_on_behalf
    ),
];

page_of! {
    /// One page of votes.
    VotePage { votes: VoteShape }
}

/// Somebody's wish for a feature request to come true.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Vote)]
struct VoteShape {
    id: RowId,
    feature_request_id: RowId,
    user: Person,
    created_at: Timestamp,
}

/// A vote that counts.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CastVote)]
struct CastShape {
    id: RowId,
    /// Always true.
    success: bool,
    feature_request_id: RowId,
    /// How many votes that has now, this one included.
    votes_count: i64,
    user: Person,
    created_at: Timestamp,
}

/// `GET /votes`, newest first.
async fn list(call: Call) -> Result<Shown<VotePage>, ApiError> {
    let page = page(&call.query)?;
    let id = read(&call.query, "feature_request_id", |text| text.parse().ok())?;
    let votes = votes::list(&call.site.cx, &call.caller, id, page).await?;
    Ok(Shown(VotePage::new(votes.iter().map(|vote| shape(&call, vote)).collect(), page)))
}

/// `POST /votes`: whoever the token acts as votes.
async fn post(call: Call) -> Result<Placed<CastShape>, ApiError> {
    let id = about(&call)?;
    let cast = votes::cast(&call.site.cx, &call.caller, id, None).await?;
    Ok(placed(&call, &cast))
}

/// `POST /votes_on_behalf`. Without `by_email` the acting user votes.
async fn post_on_behalf(call: Call) -> Result<Placed<CastShape>, ApiError> {
    let (id, by_email) = (about(&call)?, given(&call.body, "by_email")?);
    match votes::cast(&call.site.cx, &call.caller, id, by_email).await {
        Err(FeedbackError::Nobody) => Err(field("by_email", "can't be blank")),
        cast => Ok(placed(&call, &cast?)),
    }
}

/// `DELETE /votes/{id}`
async fn delete(call: Call) -> Result<Shown<Gone>, ApiError> {
    let vote = votes::take_back(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(Shown(Gone::row(call.number(vote.id))))
}

fn shape(call: &Call, vote: &Vote) -> VoteShape {
    VoteShape {
        id: call.number(vote.id),
        feature_request_id: call.number(vote.feature_request_id),
        user: Person::of(call, &vote.voter),
        created_at: timestamp(vote.created_at),
    }
}

/// 201 for a new vote, 200 for one that was there.
fn placed(call: &Call, cast: &CastVote) -> Placed<CastShape> {
    let VoteShape { id, feature_request_id, user, created_at } = shape(call, &cast.vote);
    let votes_count = cast.votes_count;
    let body = CastShape { id, success: true, feature_request_id, votes_count, user, created_at };
    Placed { is_new: cast.is_new, body }
}
