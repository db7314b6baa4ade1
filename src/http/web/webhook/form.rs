//! Address and events of an organization's own webhook, as they were typed.

use crate::domain::webhooks::{WebhookError, own};
use crate::http::body::{FieldError, Fields};
use crate::http::state::Site;
use crate::http::web::views::parts::{Choice, Field};
use crate::http::web::views::webhook::WebhookForm;
use crate::http::web::words::event_sentence_of_all;
use crate::http::wording::capitalised;
use crate::model::event::EventName;
use crate::model::webhook::Webhook;

/// What stands in the fields, with what is wrong.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) url: String,
    all: bool,
    events: Vec<String>,
    url_error: Option<String>,
    events_error: Option<String>,
}

impl Typed {
    /// What a form sent. A box that is not ticked is not sent, so no list means an empty one.
    pub(super) fn read(fields: &Fields) -> Result<Self, FieldError> {
        let events = fields.list("events")?.unwrap_or_default();
        Ok(Self {
            url: fields.one("url")?.unwrap_or_default().to_owned(),
            all: fields.one("which")? == Some("all"),
            events: events.into_iter().map(str::to_owned).collect(),
            ..Self::default()
        })
    }

    /// A webhook as it is.
    pub(super) fn of(site: &Site, webhook: &Webhook) -> Self {
        Self {
            url: webhook.url.clone().unwrap_or_default(),
            all: own::offered(&site.cx).all(|event| is_among(event, &webhook.events)),
            events: webhook.events.clone(),
            ..Self::default()
        }
    }

    /// The events that were chosen.
    pub(super) fn events(&self, site: &Site) -> Vec<String> {
        if self.all {
            return own::offered(&site.cx).map(|event| event.as_str().to_owned()).collect();
        }
        self.events.clone()
    }

    /// Puts a refusal beside its field; another failure is given back.
    pub(super) fn note(&mut self, error: WebhookError) -> Result<(), WebhookError> {
        match error {
            WebhookError::Url(_) if self.url.trim().is_empty() => {
                self.url_error = Some("Give it an address.".to_owned());
            }
            WebhookError::Url(problem) => self.url_error = Some(format!("The address {problem}.")),
            WebhookError::Events(problem) => self.events_error = Some(capitalised(&problem) + "."),
            other => return Err(other),
        }
        Ok(())
    }

    /// The fields of the page.
    pub(super) fn form(&self, site: &Site) -> WebhookForm {
        let which = |value: &str, label: &str, detail: &str, chosen| Choice {
            value: value.to_owned(),
            label: label.into(),
            detail: detail.into(),
            chosen,
        };
        let event = |event: EventName| Choice {
            value: event.as_str().to_owned(),
            label: event_sentence_of_all(event.as_str()),
            detail: event.as_str().into(),
            chosen: is_among(event, &self.events),
        };
        WebhookForm {
            url: Field { value: self.url.clone(), error: self.url_error.clone().map(Into::into) },
            which: vec![
                which("all", "All events", "Everything that there is to hear of today", self.all),
                which("these", "These events", "Those that are ticked below", !self.all),
            ],
            events: own::offered(&site.cx).map(event).collect(),
            events_error: self.events_error.clone(),
        }
    }
}

fn is_among(event: EventName, events: &[String]) -> bool {
    events.iter().any(|name| name == event.as_str())
}
