//! `…/deliveries` below a webhook: what it was sent, what came of each attempt, and sent again by hand.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::no_store;
use super::webhooks::Named;
use crate::domain::webhooks::log;
use crate::http::body::{FieldError, FieldProblem, Fields, QueryFields};
use crate::http::error::{self, OAuthError};
use crate::http::state::Site;
use crate::model::id::DeliveryId;
use crate::model::listing::ListRequest;
use crate::model::webhook::{Attempt, Delivery, DeliveryState, Webhook, message_id};

/// The delivery that a path names. It is looked for within the webhook alone.
#[derive(Debug, Deserialize)]
pub(super) struct Below {
    delivery: String,
}

/// `GET …/deliveries`: one page of them, the newest first. `state` is one that they are in, `page` a number from 1.
pub(super) async fn list(
    State(site): State<Site>,
    named: Named,
    QueryFields(query): QueryFields,
) -> Result<Response, OAuthError> {
    let state = match query.one("state")? {
        None => None,
        Some(word) => {
            let known = DeliveryState::from_word(word);
            Some(known.ok_or_else(|| FieldError::new("state", FieldProblem::WrongType))?)
        }
    };
    let page = query.integer("page")?.unwrap_or(1);
    let wanted = ListRequest { search: String::new(), order: state, page };
    let found = log::list(&site.cx, named.webhook.id, &wanted).await?;
    let body = json!({
        "success": true,
        "deliveries": found.rows.iter().map(show_delivery).collect::<Vec<_>>(),
        "page": found.window.page,
        "pages": found.window.pages,
        "total": found.window.total,
    });
    Ok(no_store(error::json(StatusCode::OK, &body)))
}

/// `GET …/deliveries/{delivery}`: with what is sent, and every attempt.
pub(super) async fn show(
    State(site): State<Site>,
    named: Named,
    Path(below): Path<Below>,
) -> Result<Response, OAuthError> {
    answer(&site, &named.webhook, parse(&below)?).await
}

/// `POST …/deliveries/{delivery}/replay`: it is sent again, under the id that it had.
pub(super) async fn replay(
    State(site): State<Site>,
    named: Named,
    Path(below): Path<Below>,
    _: Fields,
) -> Result<Response, OAuthError> {
    let queued = log::replay(&site.cx, named.webhook.id, parse(&below)?).await?;
    answer(&site, &named.webhook, queued.id).await
}

/// `POST …/deliveries/replay`: everything that did not arrive is sent again.
pub(super) async fn replay_all(
    State(site): State<Site>,
    named: Named,
    _: Fields,
) -> Result<Response, OAuthError> {
    let replayed = log::replay_failed(&site.cx, named.webhook.id).await?;
    Ok(no_store(error::json(StatusCode::OK, &json!({ "success": true, "replayed": replayed }))))
}

/// Answers one delivery of a webhook with everything that is known of it.
pub(super) async fn answer(site: &Site, webhook: &Webhook, id: DeliveryId) -> Result<Response, OAuthError> {
    let (delivery, attempts) = log::show(&site.cx, webhook.id, id).await?;
    let mut body = show_delivery(&delivery);
    body["data"] = json!(delivery.data);
    body["attempts"] = attempts.iter().map(show_attempt).collect();
    Ok(no_store(error::json(StatusCode::OK, &body)))
}

fn parse(below: &Below) -> Result<DeliveryId, OAuthError> {
    below.delivery.parse().map_err(|_| OAuthError::not_found())
}

fn show_delivery(delivery: &Delivery) -> Value {
    json!({
        "id": delivery.id,
        "message_id": message_id(delivery.id, delivery.created_at),
        "event": delivery.event,
        "organization_id": delivery.organization_id,
        "status": delivery.state.as_str(),
        "attempts_count": delivery.attempts,
        "created_at": delivery.created_at.unix_timestamp(),
        "ended_at": delivery.ended_at.map(OffsetDateTime::unix_timestamp),
    })
}

fn show_attempt(attempt: &Attempt) -> Value {
    json!({
        "at": attempt.at.unix_timestamp(),
        "duration_ms": attempt.duration_ms,
        "status": attempt.status,
        "outcome": attempt.outcome,
        "answer": attempt.beginning,
    })
}
