//! The page of a webhook: how it stands, what can be done to it, and what was sent.

use axum::extract::{Path, State};
use axum::response::Response;
use time::OffsetDateTime;

use super::form::Typed;
use super::{Found, Kept, Named, Whose};
use crate::domain::webhooks::log::{self, Counts};
use crate::http::body::QueryFields;
use crate::http::state::Site;
use crate::http::web::app_acts::crumbs as app_crumbs;
use crate::http::web::developer_apps::address;
use crate::http::web::instead::Instead;
use crate::http::web::listing::{self, Order};
use crate::http::web::session::Person;
use crate::http::web::views::parts::{Choice, Chrome, Status, Tone};
use crate::http::web::views::webhook::{
    Act, DeliveryRow, Disabled, Edited, EventLine, NoWebhookPage, WebhookPage,
};
use crate::http::web::views::when::When;
use crate::http::web::words::{event_sentence, event_sentence_of_all, span};
use crate::http::web::{frame, html};
use crate::language::{Text, text};
use crate::model::listing::ListRequest;
use crate::model::webhook::{Delivery, DeliveryState, DisabledBy, Webhook};

/// The states of deliveries to choose from.
const STATES: [Order<Option<DeliveryState>>; 5] = [
    ("all", text("webhook-deliveries-all"), None),
    ("pending", text("webhook-deliveries-waiting"), Some(DeliveryState::Pending)),
    ("delivered", text("webhook-deliveries-delivered"), Some(DeliveryState::Delivered)),
    ("failed", text("webhook-deliveries-failed"), Some(DeliveryState::Failed)),
    ("dropped", text("webhook-deliveries-not-sent"), Some(DeliveryState::Dropped)),
];

/// `GET {home}`.
pub(super) async fn show<N: Named>(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(named): Path<N>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let chrome = frame::personal_after(&site, &signed_in, &query);
    let kept = match named.find(&site, &signed_in).await? {
        Found::Kept(kept) => kept,
        Found::NoAddress(listing) => {
            return Ok(html(NoWebhookPage {
                chrome,
                crumbs: app_crumbs(&listing),
                app_name: listing.app.profile.name.clone(),
                app_href: address(listing.app.id),
            }));
        }
    };
    let wanted = ListRequest { search: String::new(), ..listing::wanted(&query, &STATES)? };
    let typed = Typed::of(&site, &kept.webhook);
    Ok(html(page(&site, chrome, &kept, &wanted, &typed).await?))
}

/// The page, with what was typed into its form where it has one.
pub(super) async fn page(
    site: &Site,
    chrome: Chrome,
    kept: &Kept,
    wanted: &ListRequest<Option<DeliveryState>>,
    typed: &Typed,
) -> Result<WebhookPage, Instead> {
    let webhook = &kept.webhook;
    let counts = log::count(&site.cx, webhook.id).await?;
    let replayable = log::count_replayable(&site.cx, webhook.id).await?;
    let found = log::list(&site.cx, webhook.id, wanted).await?;
    let now = site.cx.env.now();
    let home = kept.home();
    let when = |at: Option<OffsetDateTime>| at.map(|at| When::new(at, now));
    Ok(WebhookPage {
        chrome,
        crumbs: kept.way(),
        here: kept.name(),
        whose: kept.whose().to_owned(),
        url: webhook.url.clone().unwrap_or_default(),
        events: webhook.events.iter().map(|event| event_line(kept, event)).collect(),
        edited: match &kept.whose {
            Whose::App(listing) => Edited::WithTheApp(format!("{}#webhook_url", address(listing.app.id))),
            Whose::Organization(_) => Edited::Here(typed.form(site)),
        },
        status: status(webhook),
        disabled: disabled(kept, counts, now),
        answered_at: when(webhook.answered_at),
        failing_since: when(webhook.failing_since),
        old_secret_until: when(webhook.previous_secret_until.filter(|until| *until > now)),
        waiting: counts.pending,
        failed: counts.failed,
        not_sent: counts.dropped,
        acts: acts(site, kept, replayable),
        tools: listing::tools(&home, wanted, &STATES, &found),
        rows: found.rows.iter().map(|delivery| row(kept, delivery, now)).collect(),
        home,
    })
}

/// How a webhook stands, in a word or two.
pub(super) fn status(webhook: &Webhook) -> Status {
    let (tone, word) = match (webhook.disabled, webhook.failing_since) {
        (Some((_, DisabledBy::Failures)), _) => (Tone::Attention, text("webhook-disabled-after-failures")),
        (Some((_, DisabledBy::Person)), _) => (Tone::Danger, text("webhook-disabled")),
        (None, Some(_)) => (Tone::Attention, text("webhook-failing")),
        (None, None) => (Tone::Calm, text("webhook-enabled")),
    };
    Status { tone, word }
}

/// An event by its sentence and its name.
fn event_line(kept: &Kept, event: &str) -> EventLine {
    let sentence = match kept.whose {
        Whose::App(_) => event_sentence(event),
        Whose::Organization(_) => event_sentence_of_all(event),
    };
    EventLine { sentence, name: event.to_owned() }
}

/// A delivery as pages list it.
pub(super) fn row(kept: &Kept, delivery: &Delivery, now: OffsetDateTime) -> DeliveryRow {
    let (tone, word) = match delivery.state {
        DeliveryState::Pending => (Tone::Attention, text("delivery-waiting")),
        DeliveryState::Delivered => (Tone::Calm, text("delivery-delivered")),
        DeliveryState::Failed => (Tone::Danger, text("delivery-failed")),
        DeliveryState::Dropped => (Tone::Danger, text("delivery-not-sent")),
    };
    DeliveryRow {
        id: delivery.id.number(),
        event: event_line(kept, &delivery.event),
        organization: delivery.organization_name.clone(),
        at: When::new(delivery.created_at, now),
        status: Status { tone, word },
        attempts: delivery.attempts,
    }
}

fn disabled(kept: &Kept, counts: Counts, now: OffsetDateTime) -> Option<Disabled> {
    let (since, by) = kept.webhook.disabled?;
    let why = match by {
        DisabledBy::Person => text("webhook-disabled-by-person"),
        DisabledBy::Failures => text("webhook-disabled-by-failures"),
    };
    let choice =
        |value: &str, label, detail, chosen| Choice { value: value.to_owned(), label, detail, chosen };
    let choices = if counts.pending == 0 {
        Vec::new()
    } else {
        let (send, order) = match counts.pending {
            1 => (text("webhook-send-one"), Text::default()),
            many => (text("webhook-send-all").with("count", many), text("webhook-send-oldest-first")),
        };
        vec![
            choice("send", send, order, true),
            choice("skip", text("webhook-skip"), text("webhook-skip-detail"), false),
        ]
    };
    Some(Disabled { since: When::new(since, now), why, choices })
}

fn acts(site: &Site, kept: &Kept, replayable: i64) -> Vec<Act> {
    let act = |button, effect, path, tone| Act { button, effect, path, at_once: false, tone };
    let mut acts = Vec::new();
    if replayable > 0 {
        let effect = text("webhook-replay-effect").with("count", replayable);
        acts.push(act(text("webhook-replay"), effect, "replay-failed", Tone::Calm));
    }
    let overlap = span(site.cx.config.webhooks.secret_overlap);
    let effect = text("webhook-rotate-effect").with("overlap", overlap);
    acts.push(act(text("webhook-rotate"), effect, "rotate-secret", Tone::Calm));
    if kept.webhook.disabled.is_none() {
        let kept_for = span(site.cx.config.webhooks.retention);
        let effect = text("webhook-disable-effect").with("span", kept_for);
        acts.push(Act { at_once: true, ..act(text("webhook-disable"), effect, "disable", Tone::Danger) });
    }
    if matches!(kept.whose, Whose::Organization(_)) {
        let effect = text("webhook-delete-effect");
        acts.push(act(text("webhook-delete"), effect, "delete", Tone::Danger));
    }
    acts
}
