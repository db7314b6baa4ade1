//! What is wrong with the fields of a draft, found one by one.

use std::time::Duration;

use url::Url;

use super::AppField;
use super::problem::{AppProblem, TextProblem, WebhookBar};
use crate::context::Context;
use crate::model::app::LONGEST_REPLAY_WINDOW;
use crate::model::install::Actor;
use crate::model::line::is_hidden;
use crate::model::redirect_uri::{MOST_REDIRECT_URIS, RedirectUri};
use crate::model::scope::ScopeSet;

/// Everything that is wrong with a draft.
#[derive(Default)]
pub(super) struct Problems(pub(super) Vec<AppProblem>);

impl Problems {
    pub(super) fn add(&mut self, problem: AppProblem) {
        self.0.push(problem);
    }

    pub(super) fn none_about(&self, field: AppField) -> bool {
        self.0.iter().all(|problem| problem.field() != field)
    }

    /// What holds for every text that people write.
    pub(super) fn text(&mut self, text: &str, most: usize, problem: fn(TextProblem) -> AppProblem) {
        if text.chars().count() > most {
            self.add(problem(TextProblem::TooLong { most }));
        } else if has_hidden_letters(text) {
            self.add(problem(TextProblem::HiddenLetters));
        }
    }

    pub(super) fn web_address(&mut self, text: Option<&str>, problem: AppProblem) {
        if text.is_some_and(|text| !is_web_address(text)) {
            self.add(problem);
        }
    }

    pub(super) fn redirect_uris(&mut self, cx: &Context, texts: &[String]) -> Vec<RedirectUri> {
        if texts.len() > MOST_REDIRECT_URIS {
            self.add(AppProblem::TooManyRedirectUris);
            return Vec::new();
        }
        let mut admitted: Vec<RedirectUri> = Vec::new();
        for text in texts {
            match RedirectUri::admit(text, &cx.policy().redirect) {
                Ok(uri) if admitted.contains(&uri) => {}
                Ok(uri) => admitted.push(uri),
                Err(error) => self.add(AppProblem::RedirectUri { uri: shown(text), error }),
            }
        }
        admitted
    }

    pub(super) fn actor_modes(&mut self, cx: &Context, texts: &[String]) -> Vec<Actor> {
        let mut modes: Vec<Actor> = Vec::new();
        for text in texts {
            match text.parse::<Actor>() {
                Ok(actor) if !cx.policy().actor_modes.contains(&actor) => {
                    self.add(AppProblem::ActorNotAllowed(actor));
                }
                Ok(actor) if modes.contains(&actor) => {}
                Ok(actor) => modes.push(actor),
                Err(_) => self.add(AppProblem::NotAnActor),
            }
        }
        if modes.is_empty() && self.none_about(AppField::ActorModes) {
            self.add(AppProblem::NoActor);
        }
        modes
    }

    pub(super) fn scopes(&mut self, cx: &Context, names: &[String]) -> ScopeSet {
        match ScopeSet::from_names(names.iter().map(String::as_str)) {
            Ok(scopes) => {
                let unknown = scopes.filtered(|scope| !cx.policy().scopes.contains(scope));
                for scope in &unknown {
                    self.add(AppProblem::UnknownScope(scope.clone()));
                }
                scopes
            }
            Err(error) => {
                self.add(AppProblem::Scopes(error));
                ScopeSet::default()
            }
        }
    }

    /// At least one scope must be left that every consent grants.
    pub(super) fn optional_scopes(&mut self, names: &[String], declared: &ScopeSet) -> ScopeSet {
        let Ok(optional) = ScopeSet::from_names(names.iter().map(String::as_str)) else {
            self.add(AppProblem::OptionalNotScopes);
            return ScopeSet::default();
        };
        for scope in &optional.difference(declared) {
            self.add(AppProblem::OptionalUndeclared(scope.clone()));
        }
        if !optional.is_empty() && declared.is_subset(&optional) {
            self.add(AppProblem::AllOptional);
        }
        optional
    }

    pub(super) fn replay_window(&mut self, text: &str) -> Option<Duration> {
        let seconds = match text.trim() {
            "" => return None,
            text => text.parse().ok().filter(|seconds| *seconds <= LONGEST_REPLAY_WINDOW.as_secs()),
        };
        if seconds.is_none() {
            self.add(AppProblem::ReplayWindow);
        }
        seconds.map(Duration::from_secs)
    }

    pub(super) fn webhook(&mut self, cx: &Context, url: Option<&str>, events: &[String], scopes: &ScopeSet) {
        let policy = cx.policy();
        let bar = match &policy.webhooks.scope {
            Some(scope) => WebhookBar::Scope(scope.clone()),
            None => WebhookBar::Server,
        };
        let may = policy.webhooks.hears(scopes);
        if let Some(url) = url {
            if !may {
                self.add(AppProblem::WebhookBarred(bar.clone()));
            } else if let Err(error) = cx.sender.check(url) {
                self.add(AppProblem::WebhookUrl(error));
            }
        }
        if !events.is_empty() && !may {
            self.add(AppProblem::EventsBarred(bar));
        } else if !events.is_empty() && url.is_none() {
            self.add(AppProblem::EventsWithoutUrl);
        }
        for event in events.iter().filter(|event| !policy.webhooks.offers(event)) {
            self.add(AppProblem::UnknownEvent(shown(event)));
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

fn is_web_address(text: &str) -> bool {
    let is_web = Url::parse(text).is_ok_and(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none()
    });
    is_web && text.len() <= 2_000 && !text.chars().any(char::is_control)
}

/// Whether a text holds control letters, or letters that are invisible or turn the reading direction.
fn has_hidden_letters(text: &str) -> bool {
    text.chars().any(|letter| is_hidden(letter) && letter != '\n' && letter != '\r')
}
