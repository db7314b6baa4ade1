//! The form of an app: from what was typed to a draft, and back to the page with what is wrong.

use super::views::app_form::{AppForm, ScopeChoice, ScopeGroup};
use super::views::parts::{Choice, Field};
use super::words::event_sentence;
use crate::domain::app_draft::{AppDraft, AppField, FieldProblem, NONE_GIVEN};
use crate::http::body::{FieldError, FieldProblem as Unfit, Fields};
use crate::http::state::Site;
use crate::http::wording::{capitalised, sentence};
use crate::language::Text;
use crate::model::app::{AppKind, AppProfile};
use crate::model::event::EventName;
use crate::model::install::Actor;
use crate::model::redirect_uri::RedirectUri;
use crate::model::scope::Scope;

/// What stands in the fields. Texts are kept as they were typed, so that a refusal loses nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    name: String,
    description: String,
    homepage_url: String,
    redirect_uris: String,
    scopes: Vec<String>,
    optional_scopes: Vec<String>,
    actors: Vec<String>,
    /// Absent where the page had no such fields, so that what they hold stays.
    webhook: Option<(String, Vec<String>)>,
    is_listed: bool,
    install_url: String,
    replay_window: String,
    scopes_note: String,
}

impl Typed {
    /// What a form sent. A box that is not ticked is not sent, so no list means an empty one.
    pub(super) fn read(fields: &Fields) -> Result<Self, FieldError> {
        let text = |name: &str| Ok(fields.one(name)?.unwrap_or_default().to_owned());
        let list = |name: &str| -> Result<Vec<String>, FieldError> {
            Ok(fields.list(name)?.unwrap_or_default().into_iter().map(str::to_owned).collect())
        };
        Ok(Self {
            name: text("name")?,
            description: text("description")?.replace("\r\n", "\n"),
            homepage_url: text("homepage_url")?,
            redirect_uris: text("redirect_uris")?.replace("\r\n", "\n"),
            scopes: list("scopes")?,
            optional_scopes: list("optional_scopes")?,
            actors: list("actors")?,
            webhook: if fields.has("webhook_url") {
                Some((text("webhook_url")?, list("webhook_events")?))
            } else {
                None
            },
            is_listed: fields.boolean("listed")?.unwrap_or_default(),
            install_url: text("install_url")?,
            replay_window: text("refresh_replay_window")?,
            scopes_note: text("scopes_note")?.replace("\r\n", "\n"),
        })
    }

    /// What was typed as the fields of another form, so that a page in between loses nothing. The note is none of them:
    /// it is asked for there.
    pub(super) fn carried(&self) -> Vec<(&'static str, String)> {
        let mut carried = vec![
            ("name", self.name.clone()),
            ("description", self.description.clone()),
            ("homepage_url", self.homepage_url.clone()),
            ("redirect_uris", self.redirect_uris.clone()),
            ("install_url", self.install_url.clone()),
            ("refresh_replay_window", self.replay_window.clone()),
        ];
        if let Some((url, events)) = &self.webhook {
            carried.push(("webhook_url", url.clone()));
            carried.extend(events.iter().map(|event| ("webhook_events", event.clone())));
        }
        carried.extend(self.is_listed.then(|| ("listed", "true".to_owned())));
        for (name, list) in
            [("scopes", &self.scopes), ("optional_scopes", &self.optional_scopes), ("actors", &self.actors)]
        {
            carried.extend(list.iter().map(|value| (name, value.clone())));
        }
        carried
    }

    /// The note to the admins, with what is wrong with it.
    pub(super) fn note(&self, problems: &[FieldProblem]) -> Field {
        Field {
            value: self.scopes_note.clone(),
            error: told(problems, &[AppField::ScopesNote]).map(Into::into),
        }
    }

    /// A new app's empty form. The first way of acting that the policy names is ticked, no scope is.
    pub(super) fn new(site: &Site) -> Self {
        let actors = site.cx.policy().actor_modes.iter().take(1).map(Actor::to_string).collect();
        Self { actors, ..Self::default() }
    }

    /// An app as it is.
    pub(super) fn of(profile: &AppProfile) -> Self {
        let uris: Vec<&str> = profile.redirect_uris.iter().map(RedirectUri::as_str).collect();
        Self {
            name: profile.name.clone(),
            description: profile.description.clone(),
            homepage_url: profile.homepage_url.clone().unwrap_or_default(),
            redirect_uris: uris.join("\n"),
            scopes: profile.declared_scopes.iter().map(Scope::to_string).collect(),
            optional_scopes: profile.optional_scopes.iter().map(Scope::to_string).collect(),
            actors: profile.actor_modes.iter().map(Actor::to_string).collect(),
            webhook: Some((profile.webhook_url.clone().unwrap_or_default(), profile.webhook_events.clone())),
            is_listed: profile.is_listed,
            install_url: profile.install_url.clone().unwrap_or_default(),
            replay_window: profile.replay_window.map(|w| w.as_secs().to_string()).unwrap_or_default(),
            scopes_note: String::new(),
        }
    }

    /// What the owner wants. A scope that is not asked for is not optional either, whatever is ticked beside it.
    pub(super) fn draft(&self) -> AppDraft {
        let optional = self.optional_scopes.iter().filter(|scope| self.scopes.contains(scope));
        let (webhook_url, webhook_events) = self.webhook.clone().unzip();
        let lines = self.redirect_uris.lines().map(str::trim).filter(|line| !line.is_empty());
        AppDraft {
            name: Some(self.name.clone()),
            description: Some(self.description.clone()),
            homepage_url: Some(self.homepage_url.clone()),
            redirect_uris: Some(lines.map(str::to_owned).collect()),
            actor_modes: Some(self.actors.clone()),
            declared_scopes: Some(self.scopes.clone()),
            optional_scopes: Some(optional.cloned().collect()),
            webhook_url,
            webhook_events,
            is_listed: Some(self.is_listed),
            install_url: Some(self.install_url.clone()),
            replay_window: Some(self.replay_window.clone()),
            scopes_note: Some(self.scopes_note.clone()),
        }
    }

    /// The fields of the page.
    pub(super) fn form(&self, site: &Site, problems: &[FieldProblem]) -> AppForm {
        let field = |value: &str, about| Field {
            value: value.to_owned(),
            error: told(problems, &[about]).map(Into::into),
        };
        let (url, events) = self.webhook.as_ref().map_or(("", &[][..]), |(url, events)| (url, events));
        let event = |name: &EventName| Choice {
            value: name.as_str().to_owned(),
            label: event_sentence(name.as_str()),
            detail: Text::default(),
            chosen: events.iter().any(|event| event == name.as_str()),
        };
        AppForm {
            name: field(&self.name, AppField::Name),
            description: field(&self.description, AppField::Description),
            homepage_url: field(&self.homepage_url, AppField::HomepageUrl),
            redirect_uris: field(&self.redirect_uris, AppField::RedirectUris),
            scopes: scope_groups(site, &self.scopes, &self.optional_scopes),
            scopes_error: told(problems, &[AppField::DeclaredScopes, AppField::OptionalScopes])
                .map(Into::into),
            actors: site.cx.policy().actor_modes.iter().map(|actor| self.actor(*actor)).collect(),
            actors_error: told(problems, &[AppField::ActorModes]).map(Into::into),
            kinds: Vec::new(),
            webhook_url: field(url, AppField::WebhookUrl),
            webhook_events: site.cx.policy().webhooks.events.iter().map(event).collect(),
            webhook_events_error: told(problems, &[AppField::WebhookEvents]).map(Into::into),
            is_listed: self.is_listed,
            install_url: field(&self.install_url, AppField::InstallUrl),
            replay_window: field(&self.replay_window, AppField::ReplayWindow),
        }
    }

    fn actor(&self, actor: Actor) -> Choice {
        let (label, detail) = match actor {
            Actor::App => ("Its own bot", "Works without a person, and no role limits it"),
            Actor::User => ("The person who approves", "Within that person\u{2019}s role"),
        };
        let value = actor.to_string();
        let chosen = self.actors.contains(&value);
        Choice { value, label: label.into(), detail: detail.into(), chosen }
    }
}

/// Every scope of the catalogue by what it is about, with those that are ticked and those that are optional.
pub(super) fn scope_groups(site: &Site, chosen: &[String], optional: &[String]) -> Vec<ScopeGroup> {
    let mut groups: Vec<ScopeGroup> = Vec::new();
    for entry in &site.cx.policy().scopes {
        let name = entry.name.as_str();
        let choice = ScopeChoice {
            choice: Choice {
                value: name.to_owned(),
                label: capitalised(&entry.sentence).into(),
                detail: name.into(),
                chosen: chosen.iter().any(|scope| scope == name),
            },
            is_optional: optional.iter().any(|scope| scope == name),
        };
        let resource = resource(name);
        match groups.iter_mut().find(|group| group.resource == resource) {
            Some(group) => group.choices.push(choice),
            None => groups.push(ScopeGroup { resource, choices: vec![choice] }),
        }
    }
    groups
}

/// The kind that a new app shall have.
pub(super) fn kind(fields: &Fields) -> Result<AppKind, FieldError> {
    match fields.one("kind")? {
        None | Some("confidential") => Ok(AppKind::Confidential),
        Some("public") => Ok(AppKind::Public),
        Some(_) => Err(FieldError::new("kind", Unfit::WrongType)),
    }
}

/// The kinds to choose from.
pub(super) fn kinds(chosen: AppKind) -> Vec<Choice> {
    let choice = |kind: AppKind, label: &str, detail: &str| Choice {
        value: kind.as_str().to_owned(),
        label: label.into(),
        detail: detail.into(),
        chosen: kind == chosen,
    };
    vec![
        choice(AppKind::Confidential, "Confidential", "Runs on a server that can keep a secret"),
        choice(
            AppKind::Public,
            "Public",
            "Runs on people\u{2019}s devices; no secret, PKCE instead. This cannot be changed later.",
        ),
    ]
}

/// What a scope is about: `posts:read` is about posts, and so is `read:posts`.
fn resource(scope: &str) -> String {
    let words: Vec<&str> = scope.split(':').collect();
    let thing = words.iter().find(|word| !matches!(**word, "read" | "write" | "manage" | "admin"));
    capitalised(thing.or(words.first()).map_or("", |word| word)).replace(['_', '-'], " ")
}

/// Everything that is wrong with some fields, as sentences.
fn told(problems: &[FieldProblem], about: &[AppField]) -> Option<String> {
    let wrong = problems.iter().filter(|(field, _)| about.contains(field));
    let sentences: Vec<String> = wrong.map(|(field, text)| said(*field, text)).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// A problem as a sentence. A phrase gets its subject; where the problem is about one item of a list, the item stands
/// in front of the phrase already.
fn said(field: AppField, text: &str) -> String {
    let is_phrase = ["must ", "can't ", "is ", "needs "].iter().any(|verb| text.starts_with(verb));
    if !is_phrase {
        return format!("{text}.");
    }
    let subject = match field {
        AppField::Name => "the name",
        AppField::Description => "the description",
        AppField::HomepageUrl => "the homepage",
        AppField::RedirectUris if text == NONE_GIVEN => return "Give at least one redirect URI.".to_owned(),
        AppField::ActorModes if text == NONE_GIVEN => return "Choose how the app may act.".to_owned(),
        AppField::DeclaredScopes if text == NONE_GIVEN => return "Choose at least one scope.".to_owned(),
        AppField::RedirectUris => "the list of redirect URIs",
        AppField::ActorModes => "each way to act",
        AppField::DeclaredScopes => "each scope",
        AppField::WebhookUrl | AppField::WebhookEvents => "the app's webhook",
        AppField::OptionalScopes => "each optional scope",
        AppField::InstallUrl => "the address to install from",
        AppField::ReplayWindow => "the time to repeat a refresh",
        AppField::ScopesNote => "the note to the admins",
    };
    sentence(&format!("{subject} {text}")).replace("can't", "can\u{2019}t").replace("app's", "app\u{2019}s")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_read_as_sentences() {
        for (field, text, told) in [
            (AppField::Name, "can't be blank", "The name can\u{2019}t be blank."),
            (AppField::RedirectUris, "http://x/ must use https", "http://x/ must use https."),
            (AppField::WebhookUrl, "needs the a:b scope", "The app\u{2019}s webhook needs the a:b scope."),
        ] {
            assert_eq!(said(field, text), told);
        }
    }

    #[test]
    fn scopes_are_grouped_by_what_they_are_about() {
        assert_eq!(resource("posts:read"), "Posts");
        assert_eq!(resource("read:user_lists"), "User lists");
        assert_eq!(resource("admin:read:accounts"), "Accounts");
        assert_eq!(resource("read"), "Read");
    }
}
