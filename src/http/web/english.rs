//! English for the pages whose texts are not in `locales/` yet; `words` has the same for the others.

use std::time::Duration;

use time::macros::format_description;
use time::{OffsetDateTime, UtcOffset};

use crate::http::state::Site;
use crate::model::account::Role;
use crate::model::scope::Scope;

/// The sentence of a scope; its name where it left the catalogue.
pub(super) fn scope_sentence(site: &Site, scope: &Scope) -> String {
    let entry = site.cx.policy().scopes.find(scope);
    entry.map_or_else(|| scope.to_string(), |entry| entry.sentence.clone())
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
