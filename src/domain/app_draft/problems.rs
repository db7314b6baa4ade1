//! What is wrong with the fields of a draft, found one by one.

use std::time::Duration;

use url::Url;

use super::{AppField, FieldProblem, NONE_GIVEN};
use crate::context::Context;
use crate::model::app::LONGEST_REPLAY_WINDOW;
use crate::model::install::Actor;
use crate::model::redirect_uri::{MOST_REDIRECT_URIS, RedirectUri};
use crate::model::scope::ScopeSet;

/// Everything that is wrong with a draft.
#[derive(Default)]
pub(super) struct Problems(pub(super) Vec<FieldProblem>);

impl Problems {
    pub(super) fn add(&mut self, field: AppField, text: impl Into<String>) {
        self.0.push((field, text.into()));
    }

    pub(super) fn extend(&mut self, field: AppField, problem: Option<String>) {
        self.0.extend(problem.map(|text| (field, text)));
    }

    pub(super) fn none_about(&self, field: AppField) -> bool {
        self.0.iter().all(|(about, _)| *about != field)
    }

    pub(super) fn redirect_uris(&mut self, cx: &Context, texts: &[String]) -> Vec<RedirectUri> {
        if texts.len() > MOST_REDIRECT_URIS {
            self.add(AppField::RedirectUris, format!("must be at most {MOST_REDIRECT_URIS}"));
            return Vec::new();
        }
        let mut admitted: Vec<RedirectUri> = Vec::new();
        for text in texts {
            match RedirectUri::admit(text, &cx.policy().redirect) {
                Ok(uri) if admitted.contains(&uri) => {}
                Ok(uri) => admitted.push(uri),
                Err(error) => self.add(AppField::RedirectUris, format!("{} {error}", shown(text))),
            }
        }
        admitted
    }

    pub(super) fn actor_modes(&mut self, cx: &Context, texts: &[String]) -> Vec<Actor> {
        let mut modes: Vec<Actor> = Vec::new();
        for text in texts {
            match text.parse::<Actor>() {
                Ok(actor) if !cx.policy().actor_modes.contains(&actor) => {
                    self.add(AppField::ActorModes, format!("{actor} is not allowed here"));
                }
                Ok(actor) if modes.contains(&actor) => {}
                Ok(actor) => modes.push(actor),
                Err(_) => self.add(AppField::ActorModes, "must be app or self"),
            }
        }
        if modes.is_empty() && self.none_about(AppField::ActorModes) {
            self.add(AppField::ActorModes, NONE_GIVEN);
        }
        modes
    }

    pub(super) fn scopes(&mut self, cx: &Context, names: &[String]) -> ScopeSet {
        match ScopeSet::from_names(names.iter().map(String::as_str)) {
            Ok(scopes) => {
                let unknown = scopes.filtered(|scope| !cx.policy().scopes.contains(scope));
                for scope in &unknown {
                    self.add(AppField::DeclaredScopes, format!("{scope} is not a scope of this server"));
                }
                scopes
            }
            Err(error) => {
                self.add(AppField::DeclaredScopes, error.to_string());
                ScopeSet::default()
            }
        }
    }

    /// At least one scope must be left that every consent grants.
    pub(super) fn optional_scopes(&mut self, names: &[String], declared: &ScopeSet) -> ScopeSet {
        let Ok(optional) = ScopeSet::from_names(names.iter().map(String::as_str)) else {
            self.add(AppField::OptionalScopes, "must be scopes of the app");
            return ScopeSet::default();
        };
        for scope in &optional.difference(declared) {
            self.add(AppField::OptionalScopes, format!("{scope} is not a scope of the app"));
        }
        if !optional.is_empty() && declared.is_subset(&optional) {
            self.add(AppField::OptionalScopes, "must leave one scope that is not optional");
        }
        optional
    }

    pub(super) fn replay_window(&mut self, text: &str) -> Option<Duration> {
        let seconds = match text.trim() {
            "" => return None,
            text => text.parse().ok().filter(|seconds| *seconds <= LONGEST_REPLAY_WINDOW.as_secs()),
        };
        if seconds.is_none() {
            self.add(
                AppField::ReplayWindow,
                format!("must be a number of seconds from 0 to {}", LONGEST_REPLAY_WINDOW.as_secs()),
            );
        }
        seconds.map(Duration::from_secs)
    }

    pub(super) fn webhook(&mut self, cx: &Context, url: Option<&str>, events: &[String], scopes: &ScopeSet) {
        let policy = cx.policy();
        let needed = match &policy.webhooks.scope {
            Some(scope) => format!("needs the {scope} scope"),
            None => "is not for apps of this server".to_owned(),
        };
        let may = policy.webhooks.hears(scopes);
        if let Some(url) = url {
            if !may {
                self.add(AppField::WebhookUrl, needed.clone());
            } else if let Err(error) = cx.sender.check(url) {
                self.add(AppField::WebhookUrl, error.to_string());
            }
        }
        if !events.is_empty() && !may {
            self.add(AppField::WebhookEvents, needed);
        } else if !events.is_empty() && url.is_none() {
            self.add(AppField::WebhookEvents, "needs a webhook_url");
        }
        for event in events.iter().filter(|event| !policy.webhooks.offers(event)) {
            self.add(AppField::WebhookEvents, format!("{} is not an event of this server", shown(event)));
        }
    }
}

/// The beginning of what somebody typed, fit to be repeated to them.
fn shown(text: &str) -> String {
    text.chars().filter(|letter| !is_hidden(*letter)).take(60).collect()
}

/// An optional text after an edit: left out stays, empty goes.
pub(super) fn edited(draft: Option<String>, present: Option<String>) -> Option<String> {
    match draft {
        None => present,
        Some(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
    }
}

pub(super) fn check_text(text: &str, least: usize, most: usize) -> Option<String> {
    let length = text.chars().count();
    if length < least {
        Some("can't be blank".into())
    } else if length > most {
        Some(format!("must be at most {most} characters long"))
    } else if has_hidden_letters(text) {
        Some("must not hold invisible or direction-changing characters".into())
    } else {
        None
    }
}

pub(super) fn check_homepage(text: &str) -> Option<String> {
    let is_web = Url::parse(text).is_ok_and(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none()
    });
    if is_web && text.len() <= 2_000 && !text.chars().any(char::is_control) {
        None
    } else {
        Some("must be a web address that begins with https:// or http://".into())
    }
}

/// Whether a text holds control letters, or letters that are invisible or turn the reading direction.
fn has_hidden_letters(text: &str) -> bool {
    text.chars().any(|letter| is_hidden(letter) && letter != '\n' && letter != '\r')
}

fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}
