//! The form of an app: from what was typed to a draft, and back to the page with what is wrong.

use super::app_problems::sentence;
use super::views::app_form::{AppForm, ScopeChoice, ScopeGroup};
use super::views::parts::{Choice, Field};
use super::words::{self, event_sentence, scope_sentence, sentences};
use crate::domain::app_draft::{AppDraft, AppField, AppProblem};
use crate::http::body::{FieldError, FieldProblem, Fields};
use crate::http::state::Site;
use crate::http::wording::capitalised;
use crate::language::{Text, text};
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
        let typed = |name: &str| Ok(fields.one(name)?.unwrap_or_default().to_owned());
        let list = |name: &str| -> Result<Vec<String>, FieldError> {
            Ok(fields.list(name)?.unwrap_or_default().into_iter().map(str::to_owned).collect())
        };
        Ok(Self {
            name: typed("name")?,
            description: typed("description")?.replace("\r\n", "\n"),
            homepage_url: typed("homepage_url")?,
            redirect_uris: typed("redirect_uris")?.replace("\r\n", "\n"),
            scopes: list("scopes")?,
            optional_scopes: list("optional_scopes")?,
            actors: list("actors")?,
            webhook: if fields.has("webhook_url") {
                Some((typed("webhook_url")?, list("webhook_events")?))
            } else {
                None
            },
            is_listed: fields.boolean("listed")?.unwrap_or_default(),
            install_url: typed("install_url")?,
            replay_window: typed("refresh_replay_window")?,
            scopes_note: typed("scopes_note")?.replace("\r\n", "\n"),
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
    pub(super) fn note(&self, problems: &[AppProblem]) -> Field {
        Field { value: self.scopes_note.clone(), error: told(problems, &[AppField::ScopesNote]) }
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
    pub(super) fn form(&self, site: &Site, problems: &[AppProblem]) -> AppForm {
        let field = |value: &str, about| Field { value: value.to_owned(), error: told(problems, &[about]) };
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
            scopes_error: told(problems, &[AppField::DeclaredScopes, AppField::OptionalScopes]),
            actors: site.cx.policy().actor_modes.iter().map(|actor| self.actor(*actor)).collect(),
            actors_error: told(problems, &[AppField::ActorModes]),
            kinds: Vec::new(),
            webhook_url: field(url, AppField::WebhookUrl),
            webhook_events: site.cx.policy().webhooks.events.iter().map(event).collect(),
            webhook_events_error: told(problems, &[AppField::WebhookEvents]),
            is_listed: self.is_listed,
            install_url: field(&self.install_url, AppField::InstallUrl),
            replay_window: field(&self.replay_window, AppField::ReplayWindow),
        }
    }

    fn actor(&self, actor: Actor) -> Choice {
        let label = words::actor(actor);
        let detail = match actor {
            Actor::App => text("app-actor-bot-what"),
            Actor::User => text("app-actor-person-what"),
        };
        let value = actor.to_string();
        let chosen = self.actors.contains(&value);
        Choice { value, label, detail, chosen }
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
                label: scope_sentence(site, &entry.name).capitalised(),
                detail: name.to_owned().into(),
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
        Some(_) => Err(FieldError::new("kind", FieldProblem::WrongType)),
    }
}

/// The kinds to choose from.
pub(super) fn kinds(chosen: AppKind) -> Vec<Choice> {
    let choice = |kind: AppKind, label: Text, detail: Text| Choice {
        value: kind.as_str().to_owned(),
        label,
        detail,
        chosen: kind == chosen,
    };
    vec![
        choice(AppKind::Confidential, text("app-kind-confidential"), text("app-kind-confidential-what")),
        choice(AppKind::Public, text("app-kind-public"), text("app-kind-public-what")),
    ]
}

/// What a scope is about: `posts:read` is about posts, and so is `read:posts`.
fn resource(scope: &str) -> Text {
    let words: Vec<&str> = scope.split(':').collect();
    let thing = words.iter().find(|word| !matches!(**word, "read" | "write" | "manage" | "admin"));
    match *thing.or(words.first()).unwrap_or(&"") {
        "posts" => text("app-scopes-posts"),
        "comments" => text("app-scopes-comments"),
        "votes" => text("app-scopes-votes"),
        "changelog" => text("app-scopes-changelog"),
        "roadmap" => text("app-scopes-roadmap"),
        "articles" => text("app-scopes-articles"),
        "collections" => text("app-scopes-collections"),
        "tags" => text("app-scopes-tags"),
        "customers" => text("app-scopes-customers"),
        "member" => text("app-scopes-member"),
        "webhooks" => text("app-scopes-webhooks"),
        other => capitalised(other).replace(['_', '-'], " ").into(),
    }
}

/// Everything that is wrong with some fields, as sentences.
fn told(problems: &[AppProblem], about: &[AppField]) -> Option<Text> {
    let wrong = problems.iter().filter(|problem| about.contains(&problem.field()));
    let wrong: Vec<Text> = wrong.map(sentence).collect();
    (!wrong.is_empty()).then(|| sentences(wrong))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::web::views::tests::in_english;

    #[test]
    fn all_that_is_wrong_with_a_field_is_told_beside_it() {
        let problems = [AppProblem::NameBlank, AppProblem::NoScope, AppProblem::AllOptional];
        let told = told(&problems, &[AppField::DeclaredScopes, AppField::OptionalScopes]);
        assert_eq!(
            in_english(&told.unwrap()),
            "Choose at least one scope. Leave one scope that is not optional."
        );
        assert!(super::told(&problems, &[AppField::HomepageUrl]).is_none());
    }

    #[test]
    fn scopes_are_grouped_by_what_they_are_about() {
        let resource = |scope| in_english(&resource(scope));
        assert_eq!(resource("posts:read"), "Posts");
        assert_eq!(resource("read:user_lists"), "User lists");
        assert_eq!(resource("admin:read:accounts"), "Accounts");
        assert_eq!(resource("read"), "Read");
    }
}
