//! How facts read: scopes and events as sentences, roles, hosts, spans of time.

use url::Url;

use super::views::parts::ScopeLine;
use crate::http::state::Site;
pub(super) use crate::language::span;
use crate::language::{Text, scope_key, text};
use crate::model::account::{AppPolicy, Role};
use crate::model::event::EventName;
use crate::model::install::Actor;
use crate::model::scope::{Scope, ScopeAccess, ScopeEntry, ScopeSet};

/// Host and port of an address that people may read.
pub(super) fn host_of(url: &str) -> Option<String> {
    let url = Url::parse(url).ok()?;
    let host = url.host_str()?;
    Some(url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
}

/// `post_created` reads as "A post is created".
pub(super) fn event_sentence(event: &str) -> Text {
    let Some(name) = EventName::from_stored(event) else { return event.into() };
    match name {
        EventName::PostCreated => text("event-post-created"),
        EventName::PostUpdated => text("event-post-updated"),
        EventName::PostCompleted => text("event-post-completed"),
        EventName::ChangelogCreated => text("event-changelog-created"),
        EventName::ChangelogUpdated => text("event-changelog-updated"),
        EventName::ChangelogPublished => text("event-changelog-published"),
        EventName::InstallCreated => text("event-install-created"),
        EventName::InstallUpdated => text("event-install-updated"),
        EventName::InstallSuspended => text("event-install-suspended"),
        EventName::InstallResumed => text("event-install-resumed"),
        EventName::InstallRevoked => text("event-install-revoked"),
        EventName::InstallScopesAccepted => text("event-install-scopes-accepted"),
        EventName::InstallScopesDeclined => text("event-install-scopes-declined"),
        EventName::TokenReuseDetected => text("event-token-reuse-detected"),
        EventName::AppSecretRotated => text("event-app-secret-rotated"),
        EventName::MemberInvited => text("event-member-invited"),
        EventName::MemberRemoved => text("event-member-removed"),
        EventName::ProjectCreated => text("event-project-created"),
        EventName::TaskCreated => text("event-task-created"),
        EventName::Ping => text("event-ping"),
    }
}

/// The same for whoever hears of every app.
pub(super) fn event_sentence_of_all(event: &str) -> Text {
    match EventName::from_stored(event) {
        Some(EventName::InstallCreated) => text("event-any-install-created"),
        Some(EventName::InstallUpdated) => text("event-any-install-updated"),
        Some(EventName::InstallSuspended) => text("event-any-install-suspended"),
        Some(EventName::InstallResumed) => text("event-any-install-resumed"),
        Some(EventName::InstallRevoked) => text("event-any-install-revoked"),
        _ => event_sentence(event),
    }
}

/// The sentence of a scope, as the rest of "it can"; its name where it left the catalogue.
pub(super) fn scope_sentence(site: &Site, scope: &Scope) -> Text {
    let entry = site.cx.policy().scopes.find(scope);
    entry.map_or_else(|| scope.as_str().into(), sentence)
}

fn sentence(entry: &ScopeEntry) -> Text {
    Text::Configured { key: scope_key(entry.name.as_str(), ""), sentence: entry.sentence.clone() }
}

/// The scopes that see, and the ones that change something, each in the catalogue's order. One that left the
/// catalogue gives nothing any more and is left out.
pub(super) fn see_and_change(
    site: &Site,
    scopes: &ScopeSet,
    is_new: impl Fn(&Scope) -> bool,
) -> (Vec<ScopeLine>, Vec<ScopeLine>) {
    let asked = site.cx.policy().scopes.iter().filter(|entry| scopes.contains(&entry.name));
    let (see, change): (Vec<_>, Vec<_>) = asked.partition(|entry| entry.access == ScopeAccess::Read);
    let line = |entry: &ScopeEntry| ScopeLine {
        name: entry.name.to_string(),
        sentence: sentence(entry).capitalised(),
        sensitive: entry.sensitive.as_ref().map(|why| Text::Configured {
            key: scope_key(entry.name.as_str(), "-sensitive"),
            sentence: why.clone(),
        }),
        is_new: is_new(&entry.name),
        is_optional: false,
    };
    (see.into_iter().map(line).collect(), change.into_iter().map(line).collect())
}

/// A role in a word that people read.
pub(super) fn role(role: Role) -> Text {
    match role {
        Role::Owner => text("role-owner"),
        Role::Admin => text("role-admin"),
        Role::Manager => text("role-manager"),
        Role::Csm => text("role-csm"),
        Role::Member => text("role-member"),
        Role::Collaborator => text("role-collaborator"),
    }
}

/// What a role is for, in a phrase.
pub(super) fn role_detail(role: Role) -> Text {
    match role {
        Role::Owner => text("role-owner-what"),
        Role::Admin => text("role-admin-what"),
        Role::Manager => text("role-manager-what"),
        Role::Csm => text("role-csm-what"),
        Role::Member => text("role-member-what"),
        Role::Collaborator => text("role-collaborator-what"),
    }
}

/// Which apps an organization lets be connected, in a phrase.
pub(super) fn app_policy(policy: AppPolicy) -> Text {
    match policy {
        AppPolicy::Any => text("settings-apps-any"),
        AppPolicy::Listed => text("settings-apps-listed"),
        AppPolicy::None => text("settings-apps-none"),
    }
}

/// A way to act, whoever the person is.
pub(super) fn actor(actor: Actor) -> Text {
    match actor {
        Actor::App => text("app-actor-bot"),
        Actor::User => text("app-actor-person"),
    }
}

/// As whom an install acts.
pub(super) fn acts_as(actor: Actor, person: Option<&str>) -> Text {
    match actor {
        Actor::App => text("connection-as-bot"),
        Actor::User => {
            person.map_or_else(|| text("connection-as-somebody-gone"), |name| name.to_owned().into())
        }
    }
}

/// The same with what limits it.
pub(super) fn acts_within(actor: Actor, person: Option<&str>) -> Text {
    let whom = acts_as(actor, person);
    match actor {
        Actor::App => whom,
        Actor::User => text("connection-as-limited").with("person", whom),
    }
}

/// Texts as a list: "a, b and c".
pub(super) fn list(texts: Vec<Text>) -> Text {
    joined(texts, text("list-last"), &text("list-more"))
}

/// Texts of which one holds: "a, b or c".
pub(super) fn either(texts: Vec<Text>) -> Text {
    joined(texts, text("list-or"), &text("list-more"))
}

/// Sentences that follow each other.
pub(super) fn sentences(texts: Vec<Text>) -> Text {
    joined(texts, text("list-sentences"), &text("list-sentences"))
}

fn joined(texts: Vec<Text>, end: Text, more: &Text) -> Text {
    let mut last_first = texts.into_iter().rev();
    let Some(last) = last_first.next() else { return Text::default() };
    let Some(before) = last_first.next() else { return last };
    let end = end.with("before", before).with("after", last);
    last_first.fold(end, |after, before| more.clone().with("before", before).with("after", after))
}

/// Texts one after the other: "a, b, c".
pub(super) fn in_a_row(texts: Vec<Text>) -> Text {
    joined(texts, text("list-more"), &text("list-more"))
}

/// The same of phrases that have commas themselves: "a; b; c".
pub(super) fn apart(texts: Vec<Text>) -> Option<Text> {
    let two = |before: Text, after: Text| text("list-apart").with("before", before).with("after", after);
    texts.into_iter().reduce(two)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::http::web::views::tests::{in_english, in_german};

    #[test]
    fn facts_read_as_people_say_them() {
        assert_eq!(in_english(&event_sentence("post_created")), "A post is created");
        assert_eq!(in_english(&event_sentence("one_that_left")), "one_that_left");
        assert_eq!(in_english(&event_sentence_of_all("install.created")), "An app is connected");
        assert_eq!(in_english(&event_sentence_of_all("install.revoked")), "A connection ends");
        assert_eq!(in_english(&event_sentence_of_all("post_created")), "A post is created");
        assert_eq!(
            host_of("https://xn--bcher-kva.example:8443/x?y").as_deref(),
            Some("xn--bcher-kva.example:8443")
        );
        assert_eq!(host_of("not a url"), None);
        assert_eq!(in_english(&span(Duration::from_mins(90))), "90 minutes");
        assert_eq!(in_german(&span(Duration::from_hours(24))), "1 Tag");
    }

    #[test]
    fn lists_of_any_length_are_sentences() {
        let of = |names: &[&str]| in_english(&list(names.iter().map(|name| Text::from(*name)).collect()));
        assert_eq!(of(&[]), "");
        assert_eq!(of(&["a"]), "a");
        assert_eq!(of(&["a", "<b>"]), "a and &#60;b&#62;");
        assert_eq!(of(&["a", "b", "c", "d"]), "a, b, c and d");
        let each = |names: [&str; 3]| names.map(Text::from).into();
        assert_eq!(in_english(&either(each(["a", "b", "c"]))), "a, b or c");
        assert_eq!(in_german(&either(each(["a", "b", "c"]))), "a, b oder c");
        assert_eq!(in_english(&sentences(each(["A.", "B.", "C."]))), "A. B. C.");
    }
}
