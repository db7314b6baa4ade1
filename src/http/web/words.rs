//! How facts read: scopes and events as sentences, hosts, spans of time, numbers with their noun.

use std::time::Duration;

use url::Url;

use super::views::parts::ScopeLine;
use crate::http::state::Site;
use crate::http::wording::capitalised;
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
pub(super) fn event_sentence(event: &str) -> String {
    let Some(name) = EventName::from_stored(event) else { return event.to_owned() };
    match name {
        EventName::PostCreated => "A post is created",
        EventName::PostUpdated => "A post is changed",
        EventName::PostCompleted => "A post is completed",
        EventName::ChangelogCreated => "A changelog entry is created",
        EventName::ChangelogUpdated => "A changelog entry is changed",
        EventName::ChangelogPublished => "A changelog entry is published",
        EventName::InstallCreated => "The app is connected",
        EventName::InstallUpdated => "The app is connected again, with other access",
        EventName::InstallSuspended => "The connection is suspended",
        EventName::InstallResumed => "The connection is resumed",
        EventName::InstallRevoked => "The connection ends",
        EventName::InstallScopesAccepted => "An admin accepts further access",
        EventName::InstallScopesDeclined => "An admin declines further access",
        EventName::TokenReuseDetected => "A spent refresh token is used again",
        EventName::AppSecretRotated => "The secret of the app is rotated",
        EventName::MemberInvited => "Somebody is invited into the organization",
        EventName::MemberRemoved => "Somebody leaves the organization",
        EventName::ProjectCreated => "A project is created",
        EventName::TaskCreated => "A task is created",
        EventName::Ping => "A test",
    }
    .to_owned()
}

/// The same for whoever hears of every app.
pub(super) fn event_sentence_of_all(event: &str) -> String {
    let sentence = event_sentence(event);
    for (the, any) in [("The app ", "An app "), ("The connection ", "A connection ")] {
        if let Some(rest) = sentence.strip_prefix(the) {
            return format!("{any}{rest}");
        }
    }
    sentence
}

/// The sentence of a scope; its name where it left the catalogue.
pub(super) fn scope_sentence(site: &Site, scope: &Scope) -> String {
    let entry = site.cx.policy().scopes.find(scope);
    entry.map_or_else(|| scope.to_string(), |entry| entry.sentence.clone())
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
        sentence: capitalised(&entry.sentence),
        sensitive: entry.sensitive.clone(),
        is_new: is_new(&entry.name),
        is_optional: false,
    };
    (see.into_iter().map(line).collect(), change.into_iter().map(line).collect())
}

/// As whom an install acts.
pub(super) fn acts_as(actor: Actor, person: Option<&str>) -> String {
    match actor {
        Actor::App => "Its own bot".to_owned(),
        Actor::User => person.unwrap_or("A person who left").to_owned(),
    }
}

/// "1 organization", "12 organizations".
pub(super) fn counted(number: i64, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// A span of time in its largest whole unit: "2 hours", "90 minutes".
pub(super) fn span(span: Duration) -> String {
    let seconds = span.as_secs();
    let (number, unit) = match seconds {
        s if s >= 86_400 && s % 86_400 == 0 => (s / 86_400, "day"),
        s if s >= 3_600 && s % 3_600 == 0 => (s / 3_600, "hour"),
        s if s >= 60 && s % 60 == 0 => (s / 60, "minute"),
        s => (s, "second"),
    };
    counted(i64::try_from(number).unwrap_or(i64::MAX), unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_read_as_people_say_them() {
        assert_eq!(event_sentence("post_created"), "A post is created");
        assert_eq!(event_sentence("one_that_left"), "one_that_left");
        assert_eq!(event_sentence_of_all("install.created"), "An app is connected");
        assert_eq!(event_sentence_of_all("install.revoked"), "A connection ends");
        assert_eq!(event_sentence_of_all("post_created"), "A post is created");
        assert_eq!(
            host_of("https://xn--bcher-kva.example:8443/x?y").as_deref(),
            Some("xn--bcher-kva.example:8443")
        );
        assert_eq!(host_of("not a url"), None);
        assert_eq!(counted(1, "organization"), "1 organization");
        assert_eq!(span(Duration::from_mins(90)), "90 minutes");
        assert_eq!(span(Duration::from_hours(24)), "1 day");
    }
}
