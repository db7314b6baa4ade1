//! `{home}/deliveries/{delivery}`: one event on its way to the receiver, and each try to send it.

use axum::extract::{Path, State};
use axum::response::Response;
use time::OffsetDateTime;

use super::show::row;
use super::{Kept, Named};
use crate::domain::webhooks::log;
use crate::domain::webhooks::outcomes::{Outcome, SendError};
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
use crate::language::{Text, text};
use crate::model::event::EventName;
use crate::model::policy::Acknowledgement;
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
fn state(kept: &Kept, delivery: &Delivery) -> Text {
    let is_test = delivery.event == EventName::Ping.as_str();
    match delivery.state {
        DeliveryState::Pending if kept.webhook.disabled.is_some() => text("delivery-waits-disabled"),
        DeliveryState::Pending => text("delivery-waits"),
        DeliveryState::Delivered => text("delivery-was-taken"),
        DeliveryState::Failed if is_test => text("delivery-test-failed"),
        DeliveryState::Failed => text("delivery-has-failed"),
        DeliveryState::Dropped => text("delivery-was-dropped"),
    }
}

fn entry(site: &Site, attempt: &Attempt, now: OffsetDateTime) -> AttemptEntry {
    let outcome = Outcome::of(attempt);
    AttemptEntry {
        at: When::new(attempt.at, now),
        tone: if outcome == Some(Outcome::Taken) { Tone::Calm } else { Tone::Attention },
        told: outcome.map_or_else(
            || attempt.outcome.replace('_', " ").into(),
            |outcome| told(outcome, site.cx.policy().webhooks.success),
        ),
        status: attempt.status,
        took: took(attempt.duration_ms),
        beginning: attempt.beginning.clone(),
    }
}

/// What came of an attempt, in a sentence or two.
fn told(outcome: Outcome, success: Acknowledgement) -> Text {
    match outcome {
        Outcome::Taken => text("delivery-was-taken"),
        Outcome::Answered => match success {
            Acknowledgement::Exactly200 => text("attempt-not-200"),
            Acknowledgement::Any2xx => text("attempt-not-2xx"),
        },
        Outcome::Unsigned => text("attempt-unsigned"),
        Outcome::Failed(SendError::Refused) => text("attempt-refused"),
        Outcome::Failed(SendError::NoAddress) => text("attempt-no-address"),
        Outcome::Failed(SendError::Unreachable) => text("attempt-unreachable"),
        Outcome::Failed(SendError::Tls) => text("attempt-tls"),
        Outcome::Failed(SendError::TimedOut) => text("attempt-timed-out"),
        Outcome::Failed(SendError::BadAnswer) => text("attempt-bad-answer"),
    }
}

/// A short time, in the unit that people think in.
fn took(milliseconds: u32) -> Text {
    if milliseconds < 1_000 {
        return text("delivery-took-milliseconds").with("count", milliseconds);
    }
    let (whole, tenths) = (milliseconds / 1_000, milliseconds % 1_000 / 100);
    text("delivery-took-seconds").with("whole", whole).with("tenths", tenths)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::web::views::tests::{in_english, in_german};

    #[test]
    fn times_are_short() {
        for (milliseconds, english, german) in
            [(0, "0 ms", "0 ms"), (999, "999 ms", "999 ms"), (10_049, "10.0 seconds", "10,0 Sekunden")]
        {
            let took = took(milliseconds);
            assert_eq!((in_english(&took).as_str(), in_german(&took).as_str()), (english, german));
        }
    }

    #[test]
    fn a_page_says_of_a_failure_what_programs_and_the_log_read() {
        for error in SendError::ALL {
            let told = told(Outcome::Failed(error), Acknowledgement::Any2xx);
            assert_eq!(in_english(&told), error.to_string());
        }
    }
}
