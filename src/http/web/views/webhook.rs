//! A webhook, whosever it is, and what was sent to it. Forms, all with `csrf`: POST `{home}/ping`, `{home}/disable`,
//! `{home}/enable` with `waiting` = `send` or `skip`, and where it is an organization's own POST `{home}` with the fields
//! of [`WebhookForm`]. The other acts are GET forms that lead to their confirmations.

use askama::Template;

use super::filters;
use super::parts::{Choice, Chrome, Field, Link, ListTools, OrganizationRef, Status, Tone};
use super::when::When;
use crate::language::Text;

/// `/developer/apps/{id}/webhook`, and `/orgs/{subdomain}/webhooks/{id}`. The query takes `sort`, the state of the
/// deliveries that are listed, and `page`.
#[derive(Template)]
#[template(path = "webhook.html")]
pub(crate) struct WebhookPage {
    pub(crate) chrome: Chrome,
    /// The way here from the top.
    pub(crate) crumbs: Vec<Link>,
    /// The last step of it, and the beginning of the title.
    pub(crate) here: Text,
    /// Whose it is.
    pub(crate) whose: String,
    /// Its own path, without a slash at the end.
    pub(crate) home: String,
    pub(crate) url: String,
    /// What it hears of.
    pub(crate) events: Vec<EventLine>,
    pub(crate) edited: Edited,
    pub(crate) status: Status,
    /// Set while nothing is sent.
    pub(crate) disabled: Option<Disabled>,
    /// When the receiver last took an event.
    pub(crate) answered_at: Option<When>,
    /// Since when it has taken none of those that were tried.
    pub(crate) failing_since: Option<When>,
    /// Until when the signing secret before the present one signs too.
    pub(crate) old_secret_until: Option<When>,
    pub(crate) waiting: i64,
    pub(crate) failed: i64,
    pub(crate) not_sent: i64,
    /// What can be done to it besides testing it.
    pub(crate) acts: Vec<Act>,
    pub(crate) tools: ListTools,
    pub(crate) rows: Vec<DeliveryRow>,
}

/// The page of an app that has no webhook address.
#[derive(Template)]
#[template(path = "webhook_none.html")]
pub(crate) struct NoWebhookPage {
    pub(crate) chrome: Chrome,
    /// The way here from the top; the last step is the app's own page.
    pub(crate) crumbs: Vec<Link>,
    pub(crate) app_name: String,
    pub(crate) app_href: String,
}

/// An event by its sentence and its name.
#[derive(Clone)]
pub(crate) struct EventLine {
    /// "A post is created".
    pub(crate) sentence: Text,
    /// `post_created`.
    pub(crate) name: String,
}

/// Where address and events are changed.
pub(crate) enum Edited {
    /// On the form of the app, at this address.
    WithTheApp(String),
    /// On the page itself.
    Here(WebhookForm),
}

/// Address and events: `url`, `which` = `all` or `these`, and `events`.
#[derive(Clone)]
pub(crate) struct WebhookForm {
    pub(crate) url: Field,
    /// All events, or those that are ticked; one of them is chosen.
    pub(crate) which: Vec<Choice>,
    /// Every event that can be chosen.
    pub(crate) events: Vec<Choice>,
    pub(crate) events_error: Option<Text>,
}

/// Since when nothing is sent, and why.
pub(crate) struct Disabled {
    pub(crate) since: When,
    /// Who did it or what led to it, as a sentence.
    pub(crate) why: Text,
    /// What to do with what waits; empty where nothing does.
    pub(crate) choices: Vec<Choice>,
}

/// One act upon the webhook.
pub(crate) struct Act {
    /// The button's words: "Rotate signing secret".
    pub(crate) button: Text,
    /// What it does, in a sentence.
    pub(crate) effect: Text,
    /// The last part of its path.
    pub(crate) path: &'static str,
    /// Whether it is done at once; otherwise a confirmation comes first.
    pub(crate) at_once: bool,
    pub(crate) tone: Tone,
}

/// A delivery as a row.
pub(crate) struct DeliveryRow {
    pub(crate) id: i64,
    pub(crate) event: EventLine,
    /// Name of the organization in which it happened.
    pub(crate) organization: String,
    pub(crate) at: When,
    pub(crate) status: Status,
    pub(crate) attempts: u32,
}

/// `{home}/deliveries/{delivery}`. Form: POST `{home}/deliveries/{delivery}/replay` with `csrf`; button *Replay*.
#[derive(Template)]
#[template(path = "delivery.html")]
pub(crate) struct DeliveryPage {
    pub(crate) chrome: Chrome,
    /// The way here from the top; the last step is the webhook.
    pub(crate) crumbs: Vec<Link>,
    /// Whose the webhook is.
    pub(crate) whose: String,
    /// The webhook's path.
    pub(crate) home: String,
    pub(crate) delivery: DeliveryRow,
    /// What its state means, as sentences.
    pub(crate) state: Text,
    /// The name under which the receiver knows it.
    pub(crate) message_id: String,
    pub(crate) ended_at: Option<When>,
    /// What is told, as JSON in lines; absent where it is another organization's and was never sent.
    pub(crate) payload: Option<String>,
    /// The last one first.
    pub(crate) attempts: Vec<AttemptEntry>,
    /// Whether it can be put back into its queue.
    pub(crate) replayable: bool,
}

/// One try.
pub(crate) struct AttemptEntry {
    pub(crate) at: When,
    pub(crate) tone: Tone,
    /// What came of it, as a sentence.
    pub(crate) told: Text,
    /// The status of the answer.
    pub(crate) status: Option<u16>,
    /// "120 ms", "4.2 seconds".
    pub(crate) took: Text,
    /// The beginning of the answer; may be empty.
    pub(crate) beginning: String,
}

/// `/orgs/{subdomain}/webhooks`. Form: POST there with `csrf`, `newest` and the fields of [`WebhookForm`]; button *Add
/// webhook*.
#[derive(Template)]
#[template(path = "webhooks.html")]
pub(crate) struct WebhooksPage {
    pub(crate) chrome: Chrome,
    pub(crate) organization: OrganizationRef,
    pub(crate) rows: Vec<WebhookRow>,
    /// Where there can be one more.
    pub(crate) form: Option<WebhookForm>,
    /// How many there may be.
    pub(crate) most: i64,
    /// Number of the newest one, or 0. A form that comes a second time names an earlier one.
    pub(crate) newest: i64,
    /// Whether the form came after another one was added.
    pub(crate) is_late: bool,
    /// The first of the connected apps that hear of what happens here.
    pub(crate) listeners: Vec<ListenerRow>,
    /// Whether there are more of them.
    pub(crate) more_listeners: bool,
}

/// An organization's own webhook as a row.
pub(crate) struct WebhookRow {
    pub(crate) href: String,
    pub(crate) url: String,
    /// How many events it hears of: "All 16 events".
    pub(crate) events: Text,
    pub(crate) status: Status,
    pub(crate) answered_at: Option<When>,
}

/// A connected app that hears of events.
pub(crate) struct ListenerRow {
    /// The connection's page.
    pub(crate) href: String,
    pub(crate) app: String,
    pub(crate) owner: String,
    /// As sentences.
    pub(crate) events: Vec<Text>,
}

impl WebhookPage {
    /// Whether the whole list is shown.
    fn is_whole(&self) -> bool {
        self.tools.sorts.first().is_none_or(|all| all.chosen)
    }
}
