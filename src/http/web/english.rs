//! English for the pages whose texts are not in `locales/` yet; `words` has the same for the others.

use std::time::Duration;

use time::macros::format_description;
use time::{OffsetDateTime, UtcOffset};

use crate::http::state::Site;
use crate::model::account::Role;
use crate::model::event::EventName;
use crate::model::install::Actor;
use crate::model::scope::Scope;

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

/// The sentence of a scope; its name where it left the catalogue.
pub(super) fn scope_sentence(site: &Site, scope: &Scope) -> String {
    let entry = site.cx.policy().scopes.find(scope);
    entry.map_or_else(|| scope.to_string(), |entry| entry.sentence.clone())
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

/// A moment exactly.
pub(super) fn exact(at: OffsetDateTime) -> String {
    let exact =
        format_description!("[day padding:none] [month repr:long] [year], [hour]:[minute]:[second] UTC");
    at.to_offset(UtcOffset::UTC).format(&exact).expect("a moment has every part that this format names")
}

/// A role in a word that people read.
pub(super) fn role(role: Role) -> &'static str {
    match role {
        Role::Owner => "Owner",
        Role::Admin => "Admin",
        Role::Manager => "Manager",
        Role::Csm => "Customer success",
        Role::Member => "Member",
        Role::Collaborator => "Collaborator",
    }
}

/// What a role is for, in a phrase.
pub(super) fn role_detail(role: Role) -> &'static str {
    match role {
        Role::Owner => "Does everything, and makes other owners",
        Role::Admin => "Manages apps, members, keys and settings",
        Role::Manager => "Runs the product work",
        Role::Csm => "Looks after customers",
        Role::Member => "Takes part",
        Role::Collaborator => "A guest with a narrow task",
    }
}
