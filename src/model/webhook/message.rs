//! What is sent, to the byte: an event in the envelope that the policy chose, and the headers beside it.

use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::message_id;
use super::signature::sign;
use crate::model::event::EventName;
use crate::model::id::{DeliveryId, OrganizationId};
use crate::model::policy::{Envelope, WebhookRules};

/// An event on its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Message<'a> {
    /// The delivery it is sent for.
    pub delivery_id: DeliveryId,
    /// Which of its attempts this is, from 1 on.
    pub attempt: u32,
    /// What happened.
    pub event: EventName,
    /// Where.
    pub organization_id: OrganizationId,
    /// When.
    pub at: OffsetDateTime,
    /// What is told of it.
    pub data: &'a Value,
}

/// A request as it leaves: its headers in small letters, and its body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// Name and value of each header.
    pub headers: Vec<(String, String)>,
    /// JSON.
    pub body: String,
}

impl Message<'_> {
    /// The request, signed with each of `secrets` at `now`. The first is the present secret.
    pub fn signed(&self, rules: &WebhookRules, secrets: &[String], now: OffsetDateTime) -> Signed {
        let id = message_id(self.delivery_id, self.at);
        let timestamp = now.unix_timestamp();
        let body = self.body(rules.envelope, &id).to_string();
        let signatures: Vec<String> =
            secrets.iter().map(|secret| sign(&rules.signature, secret, &id, timestamp, &body)).collect();
        let headers = [
            ("content-type", "application/json".to_owned()),
            ("webhook-id", id),
            ("webhook-timestamp", timestamp.to_string()),
            ("webhook-event", self.event.as_str().to_owned()),
            (rules.signature.header.as_str(), signatures.join(" ")),
        ];
        Signed { headers: headers.map(|(name, value)| (name.to_owned(), value)).into(), body }
    }

    fn body(&self, envelope: Envelope, id: &str) -> Value {
        match envelope {
            Envelope::TypeDataCreated => json!({
                "type": type_word(self.event),
                "data": self.data,
                "created": self.at.unix_timestamp(),
            }),
            Envelope::EventTimestampData => json!({
                "id": format!("{id}_{}", self.attempt),
                "event": self.event.as_str(),
                "timestamp": seconds(self.at).format(&Rfc3339).unwrap_or_default(),
                "workspace_id": self.organization_id,
                "data": self.data,
            }),
        }
    }
}

/// The type in the body: in camel case where the name is one word in parts, as it is where it names a thing and what
/// happened to it.
fn type_word(event: EventName) -> String {
    let name = event.as_str();
    if name.contains('.') {
        return name.to_owned();
    }
    let mut word = String::with_capacity(name.len());
    for (place, part) in name.split('_').enumerate() {
        let mut letters = part.chars();
        match letters.next() {
            Some(first) if place > 0 => word.push(first.to_ascii_uppercase()),
            Some(first) => word.push(first),
            None => {}
        }
        word.extend(letters);
    }
    word
}

fn seconds(at: OffsetDateTime) -> OffsetDateTime {
    at.replace_nanosecond(0).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::model::policy::{Acknowledgement, SignatureRules, SignatureScheme};

    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const OLD_SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    fn rules(envelope: Envelope, scheme: SignatureScheme) -> WebhookRules {
        let signature = SignatureRules { scheme, header: "x-signature".into(), prefix: "v1,".into() };
        WebhookRules {
            scope: None,
            events: Vec::new(),
            success: Acknowledgement::Any2xx,
            envelope,
            signature,
        }
    }

    fn message(event: EventName, data: &Value) -> Message<'_> {
        let at = datetime!(2026-01-05 09:00:00.5 UTC);
        let organization_id = OrganizationId::new(7);
        Message { delivery_id: DeliveryId::new(42), attempt: 2, event, organization_id, at, data }
    }

    #[test]
    fn each_envelope_is_as_its_source_shows() {
        let data = json!({ "id": 3 });
        let now = datetime!(2026-01-05 09:05:00.25 UTC);
        let body = |event, envelope| {
            let signed = message(event, &data).signed(&rules(envelope, SignatureScheme::Standard), &[], now);
            serde_json::from_str::<Value>(&signed.body).unwrap()
        };
        assert_eq!(
            body(EventName::PostCompleted, Envelope::TypeDataCreated),
            json!({ "type": "postCompleted", "data": { "id": 3 }, "created": 1_767_603_600 })
        );
        assert_eq!(
            body(EventName::InstallScopesAccepted, Envelope::TypeDataCreated)["type"],
            "install.scopes_accepted"
        );
        assert_eq!(
            body(EventName::TaskCreated, Envelope::EventTimestampData),
            json!({ "id": "evt_1767603600_42_2", "event": "task.created", "timestamp": "2026-01-05T09:00:00Z",
                    "workspace_id": 7, "data": { "id": 3 } })
        );
    }

    #[test]
    fn both_secrets_sign_while_one_replaces_the_other_and_the_id_stays() {
        let data = json!({});
        let now = datetime!(2026-01-05 09:05 UTC);
        let secrets = [SECRET.to_owned(), OLD_SECRET.to_owned()];
        let rules = rules(Envelope::TypeDataCreated, SignatureScheme::Standard);
        let signed = message(EventName::Ping, &data).signed(&rules, &secrets, now);
        let header = |name: &str| {
            signed.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone()).unwrap()
        };
        let id = header("webhook-id");
        assert_eq!(id, "evt_1767603600_42");
        let both = header("x-signature");
        let each =
            secrets.map(|secret| sign(&rules.signature, &secret, &id, now.unix_timestamp(), &signed.body));
        assert_eq!(both, each.join(" "));
        assert_eq!(header("webhook-timestamp"), "1767603900");
        assert_eq!(header("webhook-event"), "ping");
    }
}
