//! How facts read: scopes and events as sentences, hosts, spans of time, numbers with their noun.

use std::time::Duration;

use url::Url;

use super::views::parts::ScopeLine;
use crate::http::state::Site;
use crate::http::wording::capitalised;
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
    let (thing, done) = event.rsplit_once('_').unwrap_or((event, "changed"));
    let article = if thing.starts_with(['a', 'e', 'i', 'o', 'u']) { "An" } else { "A" };
    format!("{article} {} is {done}", thing.replace('_', " "))
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
        assert_eq!(event_sentence("issue_comment_updated"), "An issue comment is updated");
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
