//! `{home}/deliveries/{delivery}`: one event on its way to the receiver, and each try to send it.

use axum::extract::{Path, State};
use axum::response::Response;
use time::OffsetDateTime;

use super::show::row;
use super::{Kept, Named};
use crate::domain::webhooks::{log, outcomes};
use crate::http::body::QueryFields;
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::http::web::frame::{self, Done};
use crate::http::web::instead::Instead;
use crate::http::web::session::{PageForm, Person};
use crate::http::web::views::parts::Tone;
use crate::http::web::views::webhook::{AttemptEntry, DeliveryPage};
use crate::http::web::views::when::When;
use crate::http::web::{html, see_other};
use crate::model::event::EventName;
use crate::model::webhook::{Attempt, Delivery, DeliveryState, message_id};

/// `GET {home}/deliveries/{delivery}`.
pub(super) async fn show<N: Named>(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(named): Path<N>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let kept = named.kept(&site, &signed_in).await?;
    let (delivery, attempts) = log::show(&site.cx, kept.webhook.id, named.delivery()?).await?;
    let now = site.cx.env.now();
    Ok(html(DeliveryPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        crumbs: kept.way_beyond(),
        whose: kept.whose().to_owned(),
        home: kept.home(),
        state: state(&kept, &delivery),
        message_id: message_id(delivery.id, delivery.created_at),
        ended_at: delivery.ended_at.map(|at| When::new(at, now)),
        payload: delivery.data.as_ref().and_then(|data| serde_json::to_string_pretty(data).ok()),
        attempts: attempts.iter().rev().map(|attempt| entry(&site, attempt, now)).collect(),
        replayable: delivery.state != DeliveryState::Pending,
        delivery: row(&kept, &delivery, now),
    }))
}

/// `POST {home}/deliveries/{delivery}/replay`.
pub(super) async fn replay<N: Named>(
    State(site): State<Site>,
    notes: Notes,
    Path(named): Path<N>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let kept = named.kept(&site, &signed_in).await?;
    kept.note(&notes);
    let delivery = log::replay(&site.cx, kept.webhook.id, named.delivery()?).await?;
    Ok(see_other(&Done::DeliveryReplayed.at(&format!("{}/deliveries/{}", kept.home(), delivery.id))))
}

/// What its state means, and what to do about it.
fn state(kept: &Kept, delivery: &Delivery) -> String {
    let is_test = delivery.event == EventName::Ping.as_str();
    let told = match delivery.state {
        DeliveryState::Pending if kept.webhook.disabled.is_some() => {
            "It waits: nothing is sent until the webhook is enabled."
        }
        DeliveryState::Pending => "It waits for its turn or its next attempt.",
        DeliveryState::Delivered => "The receiver took it.",
        DeliveryState::Failed if is_test => "The test did not arrive. See below what happened.",
        DeliveryState::Failed => {
            "It came to the end of its attempts. Mend the receiver, then replay it: it is sent again under the same id."
        }
        DeliveryState::Dropped => {
            "It was not sent: what waited was skipped, or the receiver was not to hear it any more when its turn came."
        }
    };
    told.to_owned()
}

fn entry(site: &Site, attempt: &Attempt, now: OffsetDateTime) -> AttemptEntry {
    let is_taken = outcomes::is_taken(attempt);
    AttemptEntry {
        at: When::new(attempt.at, now),
        tone: if is_taken { Tone::Calm } else { Tone::Attention },
        told: outcomes::in_words(attempt, site.cx.policy().webhooks.success),
        status: attempt.status,
        took: took(attempt.duration_ms),
        beginning: attempt.beginning.clone(),
    }
}

/// A short time, in the unit that people think in.
fn took(milliseconds: u32) -> String {
    if milliseconds < 1_000 {
        return format!("{milliseconds} ms");
    }
    format!("{}.{} seconds", milliseconds / 1_000, milliseconds % 1_000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_short() {
        assert_eq!(
            (took(0).as_str(), took(999).as_str(), took(10_049).as_str()),
            ("0 ms", "999 ms", "10.0 seconds")
        );
    }
}
