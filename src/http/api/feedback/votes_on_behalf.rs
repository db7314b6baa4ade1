//! `POST /api/v3/votes_on_behalf`: a vote in somebody's name.

use axum::http::StatusCode;
use serde_json::json;

use super::trouble::field;
use crate::domain::feedback::{self, FeedbackError};
use crate::http::api::Answer;
use crate::http::api::call::{Call, reference, timestamp};
use crate::http::body::Given;
use crate::http::error;

/// 201 for a new vote, 200 for one that was there. Without `by_email` the acting user votes.
pub(super) async fn post(call: Call) -> Answer {
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
    let status = if cast.is_new { StatusCode::CREATED } else { StatusCode::OK };
    let (vote, voter) = (&cast.vote, &cast.voter);
    Ok(error::json(
        status,
        &json!({
            "id": call.number(vote.id),
            "success": true,
            "feature_request_id": call.number(vote.feature_request_id),
            "votes_count": vote.votes_count,
            "user": { "id": call.number(voter.id), "name": voter.name, "email": voter.email },
            "created_at": timestamp(vote.created_at),
        }),
    ))
}
