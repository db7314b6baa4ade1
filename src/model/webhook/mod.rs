//! Webhooks: where events are sent, what waits there, and what came of each try.

use serde_json::Value;
use time::OffsetDateTime;

use super::event::EventName;
use super::id::{AppId, DeliveryId, InstallId, OrganizationId, WebhookId};

/// What is sent, to the byte.
pub mod message;
/// When a delivery that failed is tried again.
pub mod schedule;
/// What proves that a delivery comes from here.
pub mod signature;

/// Where events are sent: an app's webhook, or an organization's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// Its number.
    pub id: WebhookId,
    /// Who looks after it.
    pub organization_id: OrganizationId,
    /// The app whose events it receives, with its client id; none where it is an organization's own.
    pub app: Option<(AppId, String)>,
    /// The address. Absent where an app has none at the moment.
    pub url: Option<String>,
    /// The events it subscribes to.
    pub events: Vec<String>,
    /// Since when nothing is sent, and why.
    pub disabled: Option<(OffsetDateTime, DisabledBy)>,
    /// When the receiver last took an event; up to a minute late while all is well.
    pub answered_at: Option<OffsetDateTime>,
    /// Since when it has taken none of those that were tried.
    pub failing_since: Option<OffsetDateTime>,
    /// Until when the secret before the present one signs too.
    pub previous_secret_until: Option<OffsetDateTime>,
    /// When it was made.
    pub created_at: OffsetDateTime,
}

/// Who or what disabled a webhook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DisabledBy {
    /// Somebody who looks after it.
    Person,
    /// A delivery came to the end of its attempts, and the receiver had taken nothing else meanwhile.
    Failures,
}

/// Which receivers are served: each kind has room of its own, so that those which do not answer hold up no other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// The last thing they were sent, they took.
    Proven,
    /// They took nothing yet, or not the last thing.
    Unproven,
}

/// How far a delivery is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryState {
    /// It waits for its turn or its next attempt.
    Pending,
    /// The receiver took it.
    Delivered,
    /// It came to the end of its attempts.
    Failed,
    /// When its turn came, the receiver was not to hear it any more.
    Dropped,
}

/// One event on its way to one receiver.
#[derive(Debug, Clone, PartialEq)]
pub struct Delivery {
    /// Its number.
    pub id: DeliveryId,
    /// What happened.
    pub event: String,
    /// Where it happened.
    pub organization_id: OrganizationId,
    /// The name of that organization.
    pub organization_name: String,
    /// How far it is.
    pub state: DeliveryState,
    /// How often it was tried since it was put into the queue.
    pub attempts: u32,
    /// When the event happened.
    pub created_at: OffsetDateTime,
    /// When it left the queue.
    pub ended_at: Option<OffsetDateTime>,
    /// What is sent, but for the envelope. Absent where it is another organization's and was never tried: what the
    /// receiver has not heard, who looks after it does not read either.
    pub data: Option<Value>,
}

/// One try to send a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// When.
    pub at: OffsetDateTime,
    /// How long it took, in milliseconds.
    pub duration_ms: u32,
    /// The status of the answer, where one came.
    pub status: Option<u16>,
    /// What came of it, in a word.
    pub outcome: String,
    /// The beginning of the answer, as text from outside.
    pub beginning: String,
}

/// An app that hears of an organization's events by its connection there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listener {
    /// The connection.
    pub install_id: InstallId,
    /// The app's name.
    pub app_name: String,
    /// The name of the organization that owns the app.
    pub owner_name: String,
    /// What it hears of.
    pub events: Vec<String>,
}

/// What a failed delivery does to its webhook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exhaustion {
    /// The receiver took nothing since the delivery was first tried: nothing more is sent.
    Disables,
    /// The receiver took others meanwhile: only this delivery failed.
    FailsAlone,
}

/// The stable name under which a receiver knows a delivery, however often it is sent: its number, and the time of the
/// event, so that a database that was restored to an earlier state gives no name twice.
pub fn message_id(id: DeliveryId, at: OffsetDateTime) -> String {
    format!("evt_{}_{}", at.unix_timestamp(), id)
}

/// What the end of a delivery's attempts does to its webhook.
pub fn exhaustion(first_tried_at: OffsetDateTime, failing_since: OffsetDateTime) -> Exhaustion {
    if failing_since > first_tried_at { Exhaustion::FailsAlone } else { Exhaustion::Disables }
}

/// Whether a queue may send an event now. What is about the connection itself is told when it has ended or rests too.
pub fn may_hear(event: EventName, may_be_sent: bool, lives: bool) -> bool {
    may_be_sent && (lives || event == EventName::Ping || event.is_about_the_connection())
}

impl DisabledBy {
    /// The word in the database and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Failures => "failures",
        }
    }
}

impl DeliveryState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Pending, Self::Delivered, Self::Failed, Self::Dropped];

    /// The word in the database and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Dropped => "dropped",
        }
    }

    /// Reads the word.
    pub fn from_word(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}
