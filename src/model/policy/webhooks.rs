//! What webhooks are called, hold and are signed with.

use serde::{Deserialize, Serialize};

use super::optional_scope;
use crate::model::event::EventName;
use crate::model::scope::{Scope, ScopeSet};

/// The rules of webhooks in which systems differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebhookRules {
    /// The scope that an app needs before it may name a webhook URL; none may where absent.
    #[serde(with = "optional_scope")]
    pub scope: Option<Scope>,
    /// The events that can be subscribed to.
    pub events: Vec<EventName>,
    /// Which answers of a receiver say that it took an event.
    pub success: Acknowledgement,
    /// What stands around the data of an event.
    pub envelope: Envelope,
    /// How a delivery is signed.
    pub signature: SignatureRules,
}

/// Which answers of a receiver say that it took an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Acknowledgement {
    /// 200 alone.
    #[serde(rename = "200")]
    Exactly200,
    /// Every status from 200 to 299.
    #[serde(rename = "2xx")]
    Any2xx,
}

/// What stands around the data of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Envelope {
    /// `{type, data, created}`, the type in camel case, the time in unix seconds.
    TypeDataCreated,
    /// `{id, event, timestamp, workspace_id, data}`, the id of the attempt, the time in ISO 8601.
    EventTimestampData,
}

/// How a delivery is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatureRules {
    /// What is signed, and with what.
    pub scheme: SignatureScheme,
    /// The header that carries it.
    pub header: String,
    /// What stands in front of it, possibly nothing.
    pub prefix: String,
}

/// What is signed, and with what. All are HMAC-SHA256.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignatureScheme {
    /// Id, timestamp and body with the bytes of the secret, in base64: Standard Webhooks.
    Standard,
    /// The body with the text of the secret, in hex.
    BodyHex,
}

impl WebhookRules {
    /// Whether these scopes let an app hear of events.
    pub fn hears(&self, scopes: &ScopeSet) -> bool {
        self.scope.as_ref().is_some_and(|scope| scopes.contains(scope))
    }

    /// Whether an event of this name can be subscribed to.
    pub fn offers(&self, event: &str) -> bool {
        self.events.iter().any(|offered| offered.as_str() == event)
    }
}

impl Acknowledgement {
    /// Whether an answer of this status says so.
    pub fn is_given_by(self, status: u16) -> bool {
        match self {
            Self::Exactly200 => status == 200,
            Self::Any2xx => (200..300).contains(&status),
        }
    }
}
