//! The ledger in plain words: each kind of entry as a sentence with its subject, and what changed as lines below it.

mod changes;
mod kinds;
mod sentence;

use time::OffsetDateTime;

use self::changes::changes;
pub(super) use self::kinds::kind_name;
use self::sentence::sentence;
use super::views::install::LedgerEntry as Line;
use super::views::parts::Tone;
use super::views::when::When;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::audit::{AuditKind, LedgerEntry};

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
        what: kind.map_or_else(|| entry.kind.clone().into(), |kind| sentence(kind, entry)),
        changes: kind.map(|kind| changes(site, kind, entry, before, now)).unwrap_or_default(),
        origin: entry.ip.clone().unwrap_or_default(),
        tone: kind.map_or(Tone::Calm, tone),
    }
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

/// The name of the app that an entry is about.
fn app_of(entry: &LedgerEntry) -> Text {
    entry.app_name.clone().map_or_else(|| text("history-some-app"), Text::from)
}
