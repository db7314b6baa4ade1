//! Address and events of an organization's own webhook, as they were typed.

use crate::domain::webhooks::own::EventsProblem;
use crate::domain::webhooks::{WebhookError, own};
use crate::http::body::{FieldError, Fields};
use crate::http::state::Site;
use crate::http::web::views::parts::{Choice, Field};
use crate::http::web::views::webhook::WebhookForm;
use crate::http::web::words::{either, event_sentence_of_all};
use crate::language::{Text, text};
use crate::model::event::EventName;
use crate::model::webhook::Webhook;
use crate::model::webhook_url::WebhookUrlError;

/// What stands in the fields, with what is wrong.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) url: String,
    all: bool,
    events: Vec<String>,
    url_error: Option<Text>,
    events_error: Option<Text>,
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
                self.url_error = Some(text("webhook-url-empty"));
            }
            WebhookError::Url(problem) => self.url_error = Some(url_problem(&problem)),
            WebhookError::Events(problem) => self.events_error = Some(events_problem(&problem)),
            other => return Err(other),
        }
        Ok(())
    }

    /// The fields of the page.
    pub(super) fn form(&self, site: &Site) -> WebhookForm {
        let which =
            |value: &str, label, detail, chosen| Choice { value: value.to_owned(), label, detail, chosen };
        let (all, all_detail) = (text("webhook-field-events-all"), text("webhook-field-events-all-detail"));
        let these = text("webhook-field-events-these");
        let these_detail = text("webhook-field-events-these-detail");
        let event = |event: EventName| Choice {
            value: event.as_str().to_owned(),
            label: event_sentence_of_all(event.as_str()),
            detail: event.as_str().into(),
            chosen: is_among(event, &self.events),
        };
        WebhookForm {
            url: Field { value: self.url.clone(), error: self.url_error.clone() },
            which: vec![
                which("all", all, all_detail, self.all),
                which("these", these, these_detail, !self.all),
            ],
            events: own::offered(&site.cx).map(event).collect(),
            events_error: self.events_error.clone(),
        }
    }
}

fn events_problem(problem: &EventsProblem) -> Text {
    match problem {
        EventsProblem::None => text("webhook-events-none"),
        EventsProblem::Unknown(event) => text("webhook-events-unknown").with("event", event),
    }
}

fn is_among(event: EventName, events: &[String]) -> bool {
    events.iter().any(|name| name == event.as_str())
}

/// Why an address cannot be a receiver's, as a sentence.
fn url_problem(problem: &WebhookUrlError) -> Text {
    match problem {
        WebhookUrlError::NotAUrl => text("webhook-url-not-a-url"),
        WebhookUrlError::Scheme => text("webhook-url-scheme"),
        WebhookUrlError::Extras => text("webhook-url-extras"),
        WebhookUrlError::Host => text("webhook-url-host"),
        WebhookUrlError::Port(ports) => {
            let ports = ports.iter().map(|port| port.to_string().into()).collect();
            text("webhook-url-port").with("ports", either(ports))
        }
        WebhookUrlError::Private => text("webhook-url-private"),
        WebhookUrlError::Own => text("webhook-url-own"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::web::views::tests::in_english;

    #[test]
    fn pages_say_of_a_receiver_s_address_what_programs_read() {
        for problem in [
            WebhookUrlError::NotAUrl,
            WebhookUrlError::Scheme,
            WebhookUrlError::Extras,
            WebhookUrlError::Host,
            WebhookUrlError::Port(vec![443]),
            WebhookUrlError::Port(vec![443, 8443, 9000]),
            WebhookUrlError::Private,
            WebhookUrlError::Own,
        ] {
            assert_eq!(in_english(&url_problem(&problem)), format!("The address {problem}."));
        }
    }
}
