//! What changed, a line each.

use std::time::Duration;

use serde_json::Value;
use time::OffsetDateTime;

use crate::http::state::Site;
use crate::http::web::views::when::When;
use crate::http::web::words::{
    actor, acts_as, apart, app_policy, event_sentence, in_a_row, role, scope_sentence,
};
use crate::language::{Text, span, text};
use crate::model::audit::{AuditKind, LedgerEntry};
use crate::model::install::Actor;
use crate::model::scope::ScopeSet;

/// The lines of an entry; `before` is the connection before this one.
pub(super) fn changes(
    site: &Site,
    kind: AuditKind,
    entry: &LedgerEntry,
    before: Option<&LedgerEntry>,
    now: OffsetDateTime,
) -> Vec<Text> {
    match kind {
        AuditKind::ConsentApproved | AuditKind::InstallCreated => granted(site, entry, before),
        AuditKind::AppUpdated | AuditKind::OrganizationUpdated | AuditKind::WebhookUpdated => {
            edited(site, &entry.details)
        }
        AuditKind::CredentialLeaked => found(&entry.details),
        AuditKind::ApiKeyCreated => bounds(site, &entry.details),
        AuditKind::ConnectionsCutOff => connected_before(&entry.details, now),
        AuditKind::InstallRequested | AuditKind::InstallApproved => granted(site, entry, None),
        AuditKind::ScopesChanged | AuditKind::ScopesAccepted | AuditKind::ScopesDeclined => {
            asked(site, &entry.details)
        }
        _ => Vec::new(),
    }
}

fn asked(site: &Site, details: &Value) -> Vec<Text> {
    let scopes = |name: &str| ScopeSet::parse(details[name].as_str().unwrap_or_default()).unwrap_or_default();
    let note = details["note"].as_str().filter(|note| !note.is_empty());
    let added = scopes_line(site, text("history-asked-for"), &scopes("added"));
    let removed = scopes_line(site, text("history-no-longer-asked-for"), &scopes("removed"));
    let note = note.map(|note| text("history-note").with("note", note));
    [added, removed, note].into_iter().flatten().collect()
}

fn connected_before(details: &Value, now: OffsetDateTime) -> Vec<Text> {
    let before = details["connected_before"].as_i64();
    let before = before.and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
    let line = |at| text("history-connected-before").with("at", When::new(at, now).exact);
    before.map(line).into_iter().collect()
}

/// What a new API key is bound to.
fn bounds(site: &Site, details: &Value) -> Vec<Text> {
    let scopes = ScopeSet::parse(details["scopes"].as_str().unwrap_or_default()).unwrap_or_default();
    let networks = &details["networks"];
    let networks = networks.is_array().then(|| text("history-works-from").with("networks", shown(networks)));
    scopes_line(site, text("history-can"), &scopes).into_iter().chain(networks).collect()
}

/// What was granted: all of it the first time, then what differs.
fn granted(site: &Site, entry: &LedgerEntry, before: Option<&LedgerEntry>) -> Vec<Text> {
    let now = Grant::of(entry);
    let Some(before) = before.map(Grant::of) else {
        let mut lines = vec![now.acts_as(entry)];
        lines.extend(scopes_line(site, text("history-can"), &now.scopes));
        lines.extend(events_line(text("history-told"), &now.events, &[]));
        return lines;
    };
    let mut lines = Vec::new();
    if now.actor != before.actor {
        lines.push(now.acts_as(entry));
    }
    let gained = now.scopes.filtered(|scope| !before.scopes.contains(scope));
    let lost = before.scopes.filtered(|scope| !now.scopes.contains(scope));
    lines.extend(scopes_line(site, text("history-can-also"), &gained));
    lines.extend(scopes_line(site, text("history-can-no-longer"), &lost));
    lines.extend(events_line(text("history-told-also"), &now.events, &before.events));
    lines.extend(events_line(text("history-told-no-longer"), &before.events, &now.events));
    if lines.is_empty() {
        lines.push(text("history-same-as-before"));
    }
    lines
}

struct Grant {
    actor: Option<Actor>,
    scopes: ScopeSet,
    events: Vec<String>,
}

impl Grant {
    fn of(entry: &LedgerEntry) -> Self {
        let word = |name: &str| entry.details[name].as_str().unwrap_or_default();
        let events = entry.details["webhook_events"].as_array();
        Self {
            actor: word("actor").parse().ok(),
            scopes: ScopeSet::parse(word("scopes")).unwrap_or_default(),
            events: events.into_iter().flatten().filter_map(|e| e.as_str().map(str::to_owned)).collect(),
        }
    }

    fn acts_as(&self, entry: &LedgerEntry) -> Text {
        match self.actor {
            None | Some(Actor::App) => text("history-acts-as-bot"),
            Some(Actor::User) => {
                text("history-acts-as").with("person", acts_as(Actor::User, entry.user_name.as_deref()))
            }
        }
    }
}

fn scopes_line(site: &Site, line: Text, scopes: &ScopeSet) -> Option<Text> {
    let sentences = scopes.iter().map(|scope| scope_sentence(site, scope)).collect();
    Some(line.with("scopes", apart(sentences)?))
}

/// The events of one list that are not in the other.
fn events_line(line: Text, these: &[String], but_not: &[String]) -> Option<Text> {
    let new = these.iter().filter(|event| !but_not.contains(event));
    let sentences = new.map(|event| event_sentence(event).uncapitalised()).collect();
    Some(line.with("events", apart(sentences)?))
}

/// Where a leaked credential was found, and for whom it worked.
fn found(details: &Value) -> Vec<Text> {
    let place = details["url"].as_str().map(|url| text("history-found-at").with("url", url));
    let customer = details["organization"].as_str();
    let customer = customer.map(|name| text("history-worked-for").with("organization", name));
    place.into_iter().chain(customer).collect()
}

/// What a field holds, which says how people read it.
#[derive(Clone, Copy)]
enum Holds {
    Words,
    Scopes,
    Events,
    Actors,
    Policy,
    Role,
    Seconds,
}

/// The fields of an app or an organization that differ between the two halves of an entry.
fn edited(site: &Site, details: &Value) -> Vec<Text> {
    let fields = [
        ("name", Holds::Words, text("history-field-name")),
        ("homepage_url", Holds::Words, text("history-field-homepage")),
        ("redirect_uris", Holds::Words, text("history-field-redirect-uris")),
        ("actor_modes", Holds::Actors, text("history-field-actors")),
        ("declared_scopes", Holds::Scopes, text("history-field-scopes")),
        ("optional_scopes", Holds::Scopes, text("history-field-optional-scopes")),
        ("is_listed", Holds::Words, text("history-field-listed")),
        ("install_url", Holds::Words, text("history-field-install-url")),
        ("replay_window_seconds", Holds::Seconds, text("history-field-replay-window")),
        ("webhook_url", Holds::Words, text("history-field-webhook")),
        ("webhook_events", Holds::Events, text("history-field-events")),
        ("app_policy", Holds::Policy, text("history-field-app-policy")),
        ("install_min_role", Holds::Role, text("history-field-install-role")),
    ];
    let differing = fields.into_iter().filter_map(|(field, holds, label)| {
        let (before, after) = (&details["before"][field], &details["after"][field]);
        let line = text("history-edited").with("field", label);
        let read = |value| read(site, holds, value).unwrap_or_else(|| shown(value));
        (before != after).then(|| line.with("after", read(after)).with("before", read(before)))
    });
    differing.collect()
}

/// A value as pages say it; nothing where there is nothing to say, or it is no value of its kind any more.
fn read(site: &Site, holds: Holds, value: &Value) -> Option<Text> {
    let word = || value.as_str().filter(|word| !word.is_empty());
    let words = || value.as_array().into_iter().flatten().filter_map(Value::as_str);
    match holds {
        Holds::Words => None,
        Holds::Scopes => {
            let scopes = ScopeSet::parse(word()?).ok()?;
            apart(scopes.iter().map(|scope| scope_sentence(site, scope)).collect())
        }
        Holds::Events => apart(words().map(|event| event_sentence(event).uncapitalised()).collect()),
        Holds::Actors => apart(words().filter_map(|word| word.parse().ok()).map(actor).collect()),
        Holds::Policy => word()?.parse().ok().map(app_policy),
        Holds::Role => word()?.parse().ok().map(role),
        Holds::Seconds => {
            value.as_u64().filter(|seconds| *seconds > 0).map(|seconds| span(Duration::from_secs(seconds)))
        }
    }
}

/// A value as it is stored.
fn shown(value: &Value) -> Text {
    match value {
        Value::String(word) if !word.is_empty() => word.clone().into(),
        Value::Bool(true) => text("history-yes"),
        Value::Bool(false) => text("history-no"),
        Value::Number(number) => number.to_string().into(),
        Value::Array(values) if !values.is_empty() => in_a_row(values.iter().map(shown).collect()),
        _ => text("history-nothing"),
    }
}
