//! What an owner wants an app to be, checked field by field.

use url::Url;

use crate::context::Context;
use crate::model::app::AppProfile;
use crate::model::install::Actor;
use crate::model::redirect_uri::{MOST_REDIRECT_URIS, RedirectUri};
use crate::model::scope::ScopeSet;
use crate::model::webhook_url::{PrivateNetworks, check_webhook_url};

/// The fields of an app as its owner typed them. Left out means "as it is", or nothing where the app is new.
#[derive(Debug, Clone, Default)]
pub struct AppDraft {
    /// Its name.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// Where to read about it; empty takes it away.
    pub homepage_url: Option<String>,
    /// Where answers may be sent.
    pub redirect_uris: Option<Vec<String>>,
    /// How its tokens may act; every actor the policy has where a new app does not say.
    pub actor_modes: Option<Vec<String>>,
    /// The most it may ask for.
    pub declared_scopes: Option<Vec<String>>,
    /// Where its events are sent; empty takes it away.
    pub webhook_url: Option<String>,
    /// The events it can handle.
    pub webhook_events: Option<Vec<String>>,
}

/// A field of an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppField {
    /// Its name.
    Name,
    /// What it is for.
    Description,
    /// Where to read about it.
    HomepageUrl,
    /// Where answers may be sent.
    RedirectUris,
    /// How its tokens may act.
    ActorModes,
    /// The most it may ask for.
    DeclaredScopes,
    /// Where its events are sent.
    WebhookUrl,
    /// The events it can handle.
    WebhookEvents,
}

/// What is wrong with a list that must not be empty and is.
pub const NONE_GIVEN: &str = "must have at least one";

/// What is wrong with a field, in words for its owner.
pub type FieldProblem = (AppField, String);

/// Whether the fields that the policy asks for are demanded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Demands {
    /// All of them, as on pages and in JSON.
    AsThePolicySays,
    /// The operator's command knows what it does.
    OnlyTheNeedful,
}

impl AppDraft {
    /// The profile that this draft makes of `present`, or everything that is wrong with it.
    pub(super) fn applied_to(
        self,
        present: Option<&AppProfile>,
        cx: &Context,
        demands: Demands,
    ) -> Result<AppProfile, Vec<FieldProblem>> {
        let policy = cx.policy();
        let mut problems = Problems::default();
        let keep = |field: fn(&AppProfile) -> String| present.map(field).unwrap_or_default();

        let name = self.name.unwrap_or_else(|| keep(|p| p.name.clone())).trim().to_owned();
        problems.extend(AppField::Name, check_text(&name, 1, 100));
        if name.contains(['\n', '\r']) {
            problems.add(AppField::Name, "must be one line");
        }
        let description =
            self.description.unwrap_or_else(|| keep(|p| p.description.clone())).trim().to_owned();
        problems.extend(AppField::Description, check_text(&description, 0, 1_000));
        let homepage_url = edited(self.homepage_url, present.and_then(|p| p.homepage_url.clone()));
        problems.extend(AppField::HomepageUrl, homepage_url.as_deref().and_then(check_homepage));
        if demands == Demands::AsThePolicySays {
            let demanded = |field: &str| policy.required_app_fields.iter().any(|name| name == field);
            if demanded("description") && description.is_empty() {
                problems.add(AppField::Description, "can't be blank");
            }
            if demanded("homepage_url") && homepage_url.is_none() {
                problems.add(AppField::HomepageUrl, "can't be blank");
            }
        }
        let redirect_uris = match self.redirect_uris {
            Some(texts) => problems.redirect_uris(cx, &texts),
            None => present.map(|p| p.redirect_uris.clone()).unwrap_or_default(),
        };
        if redirect_uris.is_empty() && problems.none_about(AppField::RedirectUris) {
            problems.add(AppField::RedirectUris, NONE_GIVEN);
        }
        let actor_modes = match self.actor_modes {
            Some(texts) => problems.actor_modes(cx, &texts),
            None => present.map_or_else(|| policy.actor_modes.clone(), |p| p.actor_modes.clone()),
        };
        let declared_scopes = match self.declared_scopes {
            Some(names) => problems.scopes(cx, &names),
            None => present.map(|p| p.declared_scopes.clone()).unwrap_or_default(),
        };
        if declared_scopes.is_empty() && problems.none_about(AppField::DeclaredScopes) {
            problems.add(AppField::DeclaredScopes, NONE_GIVEN);
        }
        let webhook_url = edited(self.webhook_url, present.and_then(|p| p.webhook_url.clone()));
        let webhook_events = self
            .webhook_events
            .unwrap_or_else(|| present.map(|p| p.webhook_events.clone()).unwrap_or_default());
        problems.webhook(cx, webhook_url.as_deref(), &webhook_events, &declared_scopes);

        let profile = AppProfile {
            name,
            description,
            homepage_url,
            redirect_uris,
            actor_modes,
            declared_scopes,
            webhook_url,
            webhook_events,
        };
        if problems.0.is_empty() { Ok(profile) } else { Err(problems.0) }
    }
}

#[derive(Default)]
struct Problems(Vec<FieldProblem>);

impl Problems {
    fn add(&mut self, field: AppField, text: impl Into<String>) {
        self.0.push((field, text.into()));
    }

    fn extend(&mut self, field: AppField, problem: Option<String>) {
        self.0.extend(problem.map(|text| (field, text)));
    }

    fn none_about(&self, field: AppField) -> bool {
        self.0.iter().all(|(about, _)| *about != field)
    }

    fn redirect_uris(&mut self, cx: &Context, texts: &[String]) -> Vec<RedirectUri> {
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

    fn actor_modes(&mut self, cx: &Context, texts: &[String]) -> Vec<Actor> {
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

    fn scopes(&mut self, cx: &Context, names: &[String]) -> ScopeSet {
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

    fn webhook(&mut self, cx: &Context, url: Option<&str>, events: &[String], scopes: &ScopeSet) {
        let policy = cx.policy();
        let needed = format!("needs the {} scope", policy.webhook_scope);
        let may = scopes.contains(&policy.webhook_scope);
        if let Some(url) = url {
            let private = if cx.config.webhooks.allow_private_networks {
                PrivateNetworks::Allowed
            } else {
                PrivateNetworks::Refused
            };
            if !may {
                self.add(AppField::WebhookUrl, needed.clone());
            } else if let Err(error) = check_webhook_url(url, private) {
                self.add(AppField::WebhookUrl, error.to_string());
            }
        }
        if !events.is_empty() && !may {
            self.add(AppField::WebhookEvents, needed);
        } else if !events.is_empty() && url.is_none() {
            self.add(AppField::WebhookEvents, "needs a webhook_url");
        }
        for event in events.iter().filter(|event| !policy.webhook_events.contains(event)) {
            self.add(AppField::WebhookEvents, format!("{} is not an event of this server", shown(event)));
        }
    }
}

/// The beginning of what somebody typed, fit to be repeated to them.
fn shown(text: &str) -> String {
    text.chars().filter(|letter| !is_hidden(*letter)).take(60).collect()
}

/// An optional text after an edit: left out stays, empty goes.
fn edited(draft: Option<String>, present: Option<String>) -> Option<String> {
    match draft {
        None => present,
        Some(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
    }
}

fn check_text(text: &str, least: usize, most: usize) -> Option<String> {
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

fn check_homepage(text: &str) -> Option<String> {
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
