//! One try to send one event.

use time::OffsetDateTime;

use super::Taken;
use crate::context::Context;
use crate::keys::Purpose;
use crate::model::event::EventName;
use crate::model::id::OrganizationId;
use crate::model::webhook::message::{Message, Signed};
use crate::sender::{Answer, Bytes, HeaderMap, HeaderName, HeaderValue, SendError};
use crate::store::webhooks::queue::Head;

/// The word for an attempt that could not be signed.
pub(in crate::domain) const UNSIGNED: &str = "unsigned";

/// Why an event was not even sent, or no answer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoAnswer {
    /// Its signing secret does not open with the keys of this server.
    Unsigned,
    /// The client said so.
    Send(SendError),
}

impl NoAnswer {
    /// The word in the list of attempts and in the metrics.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Unsigned => UNSIGNED,
            Self::Send(error) => error.as_str(),
        }
    }
}

/// Signs an event and sends it.
pub(super) async fn try_once(
    cx: &Context,
    taken: &Taken,
    event: EventName,
    head: &Head,
    url: &str,
    now: OffsetDateTime,
) -> Result<Answer, NoAnswer> {
    let message = Message {
        delivery_id: head.id,
        attempt: head.attempts.unsigned_abs() + 1,
        event,
        organization_id: head.organization_id,
        at: head.at,
        data: &head.data,
    };
    let sealed = (head.secret.as_slice(), head.previous_secret.as_deref());
    let secrets = open_secrets(cx, taken.client_id.as_deref(), taken.owner_id, sealed);
    post(cx, url, &message, &secrets, now).await
}

/// Signs a message with each of the secrets and sends it.
pub(super) async fn post(
    cx: &Context,
    url: &str,
    message: &Message<'_>,
    secrets: &[String],
    now: OffsetDateTime,
) -> Result<Answer, NoAnswer> {
    if secrets.is_empty() {
        return Err(NoAnswer::Unsigned);
    }
    let Signed { headers, body } = message.signed(&cx.policy().webhooks, secrets, now);
    let mut map = HeaderMap::new();
    map.insert(HeaderName::from_static("user-agent"), HeaderValue::from_static(USER_AGENT));
    for (name, value) in headers {
        // Names are checked with the policy, and values are ours.
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            map.insert(name, value);
        }
    }
    cx.sender.post(url, map, Bytes::from(body)).await.map_err(NoAnswer::Send)
}

const USER_AGENT: &str = concat!("Postern/", env!("CARGO_PKG_VERSION"), " (webhooks)");

/// Opens the sealed signing secrets, the present one and the one before it; what does not open is left out.
pub(super) fn open_secrets(
    cx: &Context,
    client_id: Option<&str>,
    owner_id: OrganizationId,
    (secret, previous): (&[u8], Option<&[u8]>),
) -> Vec<String> {
    let row = sealed_for(client_id, owner_id);
    let open = |sealed: &[u8]| cx.keys.open(Purpose::WebhookSecret, &row, sealed).ok();
    let clear = std::iter::once(secret).chain(previous).filter_map(open);
    clear.filter_map(|clear| String::from_utf8(clear).ok()).collect()
}

/// What a webhook's secret is sealed for: its app, or the organization whose own it is.
pub(in crate::domain) fn sealed_for(client_id: Option<&str>, owner_id: OrganizationId) -> String {
    client_id.map_or_else(|| format!("organization {owner_id}"), str::to_owned)
}
