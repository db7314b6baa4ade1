//! The ledger in plain words: each kind of entry as a sentence with its subject, and what changed as lines below it.

use serde_json::Value;
use time::OffsetDateTime;

use super::english::role;
use super::english::{acts_as, event_sentence, scope_sentence};
use super::views::install::LedgerEntry as Line;
use super::views::parts::Tone;
use super::views::when::When;
use crate::http::state::Site;
use crate::model::account::Role;
use crate::model::audit::{AuditKind, LedgerEntry};
use crate::model::credential::CredentialKind;
use crate::model::install::{Actor, InstallEnd};
use crate::model::scope::ScopeSet;

/// The history of one install, newest first as it comes. Connecting again is told as the difference to the time before.
pub(super) fn timeline(site: &Site, entries: &[LedgerEntry], now: OffsetDateTime) -> Vec<Line> {
    let is_connection = |entry: &&LedgerEntry| entry.kind == AuditKind::InstallCreated.as_str();
    let told = entries.iter().enumerate().map(|(at, entry)| {
        let before = entries[at + 1..].iter().find(is_connection);
        line(site, entry, before, now)
    });
    told.collect()
}

fn line(site: &Site, entry: &LedgerEntry, before: Option<&LedgerEntry>, now: OffsetDateTime) -> Line {
    let kind = AuditKind::from_stored(&entry.kind);
    Line {
        at: When::new(entry.at, now),
        what: kind.map_or_else(|| entry.kind.clone(), |kind| sentence(kind, entry)),
        changes: kind.map(|kind| changes(site, kind, entry, before)).unwrap_or_default(),
        origin: entry.ip.clone().unwrap_or_default(),
        tone: kind.map_or(Tone::Calm, tone),
    }
}

#[expect(clippy::too_many_lines, reason = "it is one sentence for each kind")]
fn sentence(kind: AuditKind, entry: &LedgerEntry) -> String {
    let who = entry.user_name.as_deref().unwrap_or("The operator of this server");
    let app = entry.app_name.as_deref().unwrap_or("an app");
    let detail = |name: &str| entry.details[name].as_str();
    match kind {
        AuditKind::AppCreated => format!("{who} created {app}"),
        AuditKind::AppUpdated => format!("{who} changed {app}"),
        AuditKind::AppSecretRotated => format!("{who} rotated the secret of {app}"),
        AuditKind::AppSecretEnded => format!("{who} ended the old secret of {app} early"),
        AuditKind::AppSuspended => format!("{who} suspended {app}"),
        AuditKind::AppUnsuspended => format!("{who} let {app} back in"),
        AuditKind::AppDeleted => format!("{who} deleted {}", detail("name").unwrap_or(app)),
        AuditKind::ConsentApproved => format!("{who} agreed to {app}"),
        AuditKind::InstallCreated => format!("{app} was connected with the approval of {who}"),
        AuditKind::InstallRevoked => match detail("by").and_then(InstallEnd::from_stored) {
            Some(InstallEnd::App) => format!("{app} gave its access up"),
            Some(InstallEnd::CodeReplay | InstallEnd::RefreshReuse | InstallEnd::Leak) => {
                format!("The access of {app} was ended for safety")
            }
            Some(InstallEnd::AppEnded) => format!("The access ended, because {app} was withdrawn"),
            Some(
                InstallEnd::OrganizationEnded
                | InstallEnd::UserEnded
                | InstallEnd::CutOff
                | InstallEnd::Expired,
            ) => {
                format!("The access of {app} ended")
            }
            Some(InstallEnd::Admin | InstallEnd::User | InstallEnd::Declined | InstallEnd::Withdrawn)
            | None => format!("{who} revoked the access of {app}"),
        },
        AuditKind::TokenIssued => format!("{app} was given a token of its own, which acts as nobody"),
        AuditKind::TokenRevoked => format!("A token of {app} ended; its connection stays"),
        AuditKind::ProjectCreated => format!("{} created the project {}", doer(entry), named(entry)),
        AuditKind::TaskCreated => format!("{} created the task {}", doer(entry), named(entry)),
        AuditKind::WorkflowCreated => format!("{} created the workflow {}", doer(entry), named(entry)),
        AuditKind::WebhookCreated
        | AuditKind::WebhookUpdated
        | AuditKind::WebhookDeleted
        | AuditKind::WebhookDisabled
        | AuditKind::WebhookEnabled
        | AuditKind::WebhookSecretRotated => about_webhook(kind, who, entry),
        AuditKind::CodeReplayed => format!("An authorization code of {app} was presented a second time"),
        AuditKind::RefreshTokenReused => {
            format!("A refresh token that {app} had already used was presented again")
        }
        AuditKind::ApiKeyCreated => format!("{who} created the API key {}", detail("name").unwrap_or("")),
        AuditKind::SsoKeyCreated => format!("{who} made a new key for the organization\u{2019}s own sign-in"),
        AuditKind::MemberSet => {
            let email = detail("email").unwrap_or("somebody");
            let became = detail("to").map_or("member", role_word);
            match detail("from") {
                None => format!("{who} added {email} with the role {became}"),
                Some(from) => {
                    format!("{who} changed the role of {email} from {} to {became}", role_word(from))
                }
            }
        }
        AuditKind::MemberRemoved => format!("{who} removed {}", detail("email").unwrap_or("somebody")),
        AuditKind::InstallRequested => format!("{who} asked to connect {app}"),
        AuditKind::InstallApproved => format!("{who} approved {app}"),
        AuditKind::InstallDeclined => format!("{who} declined {app}"),
        AuditKind::InstallWithdrawn => format!("{who} no longer asks to connect {app}"),
        AuditKind::InstallSuspended => match detail("by") {
            Some("owner") => format!("The owner of {app} suspended the connection"),
            _ => format!("{who} suspended the connection of {app}"),
        },
        AuditKind::InstallResumed => match detail("by") {
            Some("owner") => format!("The owner of {app} resumed the connection"),
            _ => format!("{who} resumed the connection of {app}"),
        },
        AuditKind::InstallExpired => format!("The connection of {app} came to its date"),
        AuditKind::ScopesChanged => format!("The owner of {app} changed what it asks for"),
        AuditKind::ScopesAccepted => format!("{who} accepted what {app} asks for"),
        AuditKind::ScopesDeclined => format!("{who} declined what {app} asked for besides"),
        AuditKind::SecretLeaked => {
            format!("{who} reported the secret of {app} as leaked; all its tokens ended")
        }
        AuditKind::CredentialLeaked => leaked(&entry.details, app),
        AuditKind::AppReviewed => match entry.details["reviewed"].as_bool() {
            Some(false) => format!("The operator of this server took back the review of {app}"),
            _ => format!("The operator of this server reviewed {app}"),
        },
        AuditKind::AppBlocked => format!("The operator of this server blocked {app}"),
        AuditKind::AppUnblocked => format!("The operator of this server let {app} back in"),
        AuditKind::ConnectionsCutOff => cut_off(entry),
        AuditKind::OrganizationUpdated => format!("{who} changed the organization\u{2019}s settings"),
        AuditKind::OrganizationSuspended => {
            "The operator of this server suspended the organization".to_owned()
        }
        AuditKind::OrganizationUnsuspended => {
            "The operator of this server let the organization back in".to_owned()
        }
        AuditKind::ApiKeyRotated => format!("{who} rotated the API key {}", detail("name").unwrap_or("")),
        AuditKind::ApiKeyRevoked => format!("{who} revoked the API key {}", detail("name").unwrap_or("")),
        AuditKind::InvitationCreated => format!("{who} invited {}", invited(entry)),
        AuditKind::InvitationRevoked => format!("{who} revoked the invitation for {}", invited(entry)),
        AuditKind::InvitationAccepted => format!("{who} accepted the invitation for {}", invited(entry)),
        AuditKind::UserDisabled => {
            format!("The account of {} was disabled", detail("email").unwrap_or("somebody"))
        }
        AuditKind::UserEnabled => {
            format!("The account of {} was opened again", detail("email").unwrap_or("somebody"))
        }
    }
}

/// Who did something through the API: a person, with the app that acted for them where one did, an app's bot, or an API
/// key.
fn doer(entry: &LedgerEntry) -> String {
    match (&entry.user_name, &entry.app_name) {
        (Some(person), Some(app)) => format!("{person}, through {app},"),
        (Some(person), None) => person.clone(),
        (None, Some(app)) => app.clone(),
        (None, None) => "An API key".to_owned(),
    }
}

/// The name of what was made.
fn about_webhook(kind: AuditKind, who: &str, entry: &LedgerEntry) -> String {
    let url = entry.details["url"].as_str().unwrap_or_default();
    match kind {
        AuditKind::WebhookCreated => format!("{who} added a webhook to {url}"),
        AuditKind::WebhookDeleted => format!("{who} deleted the webhook to {url}"),
        AuditKind::WebhookDisabled if entry.details["by"] == "failures" => {
            format!("The webhook to {url} was disabled: its receiver takes nothing")
        }
        AuditKind::WebhookDisabled => format!("{who} disabled the webhook to {url}"),
        AuditKind::WebhookEnabled => format!("{who} enabled the webhook to {url}"),
        AuditKind::WebhookSecretRotated => format!("{who} rotated the signing secret of a webhook"),
        _ => format!("{who} changed a webhook of the organization"),
    }
}

fn named(entry: &LedgerEntry) -> &str {
    entry.details["name"].as_str().unwrap_or_default()
}

fn tone(kind: AuditKind) -> Tone {
    match kind {
        AuditKind::AppSuspended
        | AuditKind::AppDeleted
        | AuditKind::AppBlocked
        | AuditKind::InstallRevoked
        | AuditKind::InstallDeclined
        | AuditKind::InstallExpired
        | AuditKind::ApiKeyRevoked
        | AuditKind::ConnectionsCutOff
        | AuditKind::OrganizationSuspended
        | AuditKind::UserDisabled
        | AuditKind::MemberRemoved => Tone::Danger,
        AuditKind::CodeReplayed
        | AuditKind::RefreshTokenReused
        | AuditKind::SecretLeaked
        | AuditKind::CredentialLeaked
        | AuditKind::InstallRequested
        | AuditKind::InstallSuspended
        | AuditKind::WebhookDisabled
        | AuditKind::ScopesChanged => Tone::Attention,
        _ => Tone::Calm,
    }
}

/// What changed, a line each.
fn changes(site: &Site, kind: AuditKind, entry: &LedgerEntry, before: Option<&LedgerEntry>) -> Vec<String> {
    match kind {
        AuditKind::ConsentApproved | AuditKind::InstallCreated => granted(site, entry, before),
        AuditKind::AppUpdated | AuditKind::OrganizationUpdated | AuditKind::WebhookUpdated => {
            edited(&entry.details)
        }
        AuditKind::CredentialLeaked => found(&entry.details),
        AuditKind::ApiKeyCreated => bounds(site, &entry.details),
        AuditKind::ConnectionsCutOff => connected_before(&entry.details),
        AuditKind::InstallRequested | AuditKind::InstallApproved => granted(site, entry, None),
        AuditKind::ScopesChanged | AuditKind::ScopesAccepted | AuditKind::ScopesDeclined => {
            let scopes = |name: &str| {
                ScopeSet::parse(entry.details[name].as_str().unwrap_or_default()).unwrap_or_default()
            };
            let note = entry.details["note"].as_str().filter(|note| !note.is_empty());
            scopes_line(site, "Asked for", &scopes("added"))
                .into_iter()
                .chain(scopes_line(site, "No longer", &scopes("removed")))
                .chain(note.map(|note| format!("\u{201c}{note}\u{201d}")))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// Whose connections ended at once. In the history of one install it is told which side did it, not who.
fn cut_off(entry: &LedgerEntry) -> String {
    let app = entry.app_name.as_deref().unwrap_or("an app");
    let text = |name: &str| entry.details[name].as_str().unwrap_or_default();
    let who = match (&entry.user_name, text("by")) {
        (Some(name), _) => name.clone(),
        (None, "owner") => format!("The owner of {app}"),
        (None, "customer") => "An admin of this organization".to_owned(),
        (None, "self") => text("name").to_owned(),
        (None, _) => "The operator of this server".to_owned(),
    };
    match text("of") {
        "app" => format!("{who} ended all connections of {app} at once"),
        "user" => format!("{who} ended everything that acts as {} at once", text("name")),
        "server" => format!("{who} ended all connections on this server at once"),
        _ => format!("{who} ended all connections to this organization at once"),
    }
}

fn connected_before(details: &Value) -> Vec<String> {
    let before = details["connected_before"].as_i64();
    let before = before.and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
    before.map(|at| format!("Those from before {}", super::english::exact(at))).into_iter().collect()
}

/// What a new API key is bound to.
fn bounds(site: &Site, details: &Value) -> Vec<String> {
    let scopes = ScopeSet::parse(details["scopes"].as_str().unwrap_or_default()).unwrap_or_default();
    let networks = &details["networks"];
    let networks = networks.is_array().then(|| format!("It works from: {}", shown(networks)));
    scopes_line(site, "It can", &scopes).into_iter().chain(networks).collect()
}

/// What was granted: all of it the first time, then what differs.
fn granted(site: &Site, entry: &LedgerEntry, before: Option<&LedgerEntry>) -> Vec<String> {
    let now = Grant::of(entry);
    let Some(before) = before.map(Grant::of) else {
        let mut lines = vec![now.acts_as(entry)];
        lines.extend(scopes_line(site, "It can", &now.scopes));
        lines.extend(events_line("It is told when", &now.events, &[]));
        return lines;
    };
    let mut lines = Vec::new();
    if now.actor != before.actor {
        lines.push(now.acts_as(entry));
    }
    let gained = now.scopes.filtered(|scope| !before.scopes.contains(scope));
    let lost = before.scopes.filtered(|scope| !now.scopes.contains(scope));
    lines.extend(scopes_line(site, "It can now also", &gained));
    lines.extend(scopes_line(site, "It can no longer", &lost));
    lines.extend(events_line("It is now also told when", &now.events, &before.events));
    lines.extend(events_line("It is no longer told when", &before.events, &now.events));
    if lines.is_empty() {
        lines.push("With the same rights as before".to_owned());
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
        let text = |name: &str| entry.details[name].as_str().unwrap_or_default();
        let events = entry.details["webhook_events"].as_array();
        Self {
            actor: text("actor").parse().ok(),
            scopes: ScopeSet::parse(text("scopes")).unwrap_or_default(),
            events: events.into_iter().flatten().filter_map(|e| e.as_str().map(str::to_owned)).collect(),
        }
    }

    fn acts_as(&self, entry: &LedgerEntry) -> String {
        match self.actor {
            None | Some(Actor::App) => "Acts as its own bot".to_owned(),
            Some(Actor::User) => format!("Acts as {}", acts_as(Actor::User, entry.user_name.as_deref())),
        }
    }
}

fn scopes_line(site: &Site, begin: &str, scopes: &ScopeSet) -> Option<String> {
    let sentences: Vec<String> = scopes.iter().map(|scope| scope_sentence(site, scope)).collect();
    (!sentences.is_empty()).then(|| format!("{begin}: {}", sentences.join("; ")))
}

/// The events of one list that are not in the other.
fn events_line(begin: &str, these: &[String], but_not: &[String]) -> Option<String> {
    let new = these.iter().filter(|event| !but_not.contains(event));
    let sentences: Vec<String> = new.map(|event| event_sentence(event).to_lowercase()).collect();
    (!sentences.is_empty()).then(|| format!("{begin}: {}", sentences.join("; ")))
}

fn leaked(details: &Value, app: &str) -> String {
    match details["kind"].as_str().and_then(CredentialKind::from_stored) {
        Some(CredentialKind::ApiKey) => {
            let name = details["name"].as_str().unwrap_or_default();
            format!("The API key {name} was found where it does not belong, and revoked")
        }
        kind => {
            let noun = kind.map_or("credential", CredentialKind::noun);
            let article = if noun.starts_with('a') { "An" } else { "A" };
            format!("{article} {noun} of {app} was found where it does not belong, and ended")
        }
    }
}

/// Where a leaked credential was found, and for whom it worked.
fn found(details: &Value) -> Vec<String> {
    let text = |name: &str| details[name].as_str();
    let place = text("url").map(|url| format!("Found at {url}"));
    let customer = text("organization").map(|name| format!("Worked for {name}"));
    place.into_iter().chain(customer).collect()
}

/// The fields of an app or an organization that differ between the two halves of an entry.
fn edited(details: &Value) -> Vec<String> {
    let fields = [
        ("name", "Name"),
        ("homepage_url", "Homepage"),
        ("redirect_uris", "Redirect URIs"),
        ("actor_modes", "Acts as"),
        ("declared_scopes", "Scopes"),
        ("optional_scopes", "Optional scopes"),
        ("is_listed", "In the marketplace"),
        ("install_url", "Install address"),
        ("replay_window_seconds", "Seconds to repeat a refresh"),
        ("webhook_url", "Webhook address"),
        ("webhook_events", "Webhook events"),
        ("app_policy", "Apps that may be connected"),
        ("install_min_role", "Weakest role that may install"),
    ];
    let differing = fields.into_iter().filter_map(|(field, label)| {
        let (before, after) = (&details["before"][field], &details["after"][field]);
        (before != after).then(|| format!("{label}: {}, before {}", shown(after), shown(before)))
    });
    differing.collect()
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) if !text.is_empty() => text.clone(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Array(values) if !values.is_empty() => values.iter().map(shown).collect::<Vec<_>>().join(", "),
        _ => "nothing".to_owned(),
    }
}

/// For whom an invitation is, and as what: "Max of support (Member)".
fn invited(entry: &LedgerEntry) -> String {
    let text = |name: &str| entry.details[name].as_str().unwrap_or_default();
    format!("{} ({})", text("note"), role_word(text("role")))
}

fn role_word(text: &str) -> &str {
    match text.parse::<Role>() {
        Ok(known) => role(known),
        Err(_) => text,
    }
}
