//! An organization's audit log, for its admins; and what happened to many installs at once, told to each organization.

use time::OffsetDateTime;

use super::installs::InstallError;
use crate::context::Context;
use crate::model::account::Membership;
use crate::model::audit::{LedgerEntry, LedgerFilter, LedgerNames};
use crate::model::id::LedgerId;
use crate::store;

/// Entries on one page.
pub const PAGE: usize = 50;

/// Installs whose ledgers one transaction writes to.
const BATCH: i64 = 500;

/// One page of the log, newest first, and where the next one begins.
#[derive(Debug)]
pub struct LogPage {
    /// The entries, at most [`PAGE`].
    pub entries: Vec<LedgerEntry>,
    /// Names the next page, where there is one: its entries are older than this one.
    pub next: Option<LedgerId>,
}

/// Reads one page of an organization's audit log, for its admin.
pub async fn page(
    cx: &Context,
    membership: &Membership,
    filter: &LedgerFilter,
    before: Option<LedgerId>,
) -> Result<LogPage, InstallError> {
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut entries = read(cx, membership, filter, before, limit).await?;
    let has_more = entries.len() > PAGE;
    entries.truncate(PAGE);
    let next = entries.last().filter(|_| has_more).map(|entry| entry.id);
    Ok(LogPage { entries, next })
}

/// Reads up to `limit` entries, newest first, older than `before` where given.
pub async fn read(
    cx: &Context,
    membership: &Membership,
    filter: &LedgerFilter,
    before: Option<LedgerId>,
    limit: i64,
) -> Result<Vec<LedgerEntry>, InstallError> {
    if !membership.role.is_admin() {
        return Err(InstallError::Forbidden);
    }
    let mut conn = cx.db.read().await?;
    Ok(store::ledger::list_matching(&mut conn, membership.organization.id, filter, before, limit).await?)
}

/// The people and apps by which the log can be filtered.
pub async fn names(cx: &Context, membership: &Membership) -> Result<LedgerNames, InstallError> {
    if !membership.role.is_admin() {
        return Err(InstallError::Forbidden);
    }
    let mut conn = cx.db.read().await?;
    let id = membership.organization.id;
    let people = store::ledger::list_people(&mut conn, id).await?;
    let apps = store::ledger::list_apps(&mut conn, id).await?;
    Ok(LedgerNames { people, apps })
}

/// Writes what was announced into the ledgers of the organizations that it concerns, batch by batch. Answers how many
/// entries that were. Servers that run at once share the work; an announcement is told to each install once.
pub async fn tell_announcements(cx: &Context, now: OffsetDateTime) -> Result<u64, store::Error> {
    let mut told = 0;
    loop {
        let batch = cx
            .db
            .unit_of_work("announcements", move |tx| {
                Box::pin(async move {
                    let Some(announcement) = store::announcements::claim(tx).await? else { return Ok(None) };
                    let (entries, last) = store::announcements::tell(tx, announcement, BATCH).await?;
                    let is_done = entries < BATCH.unsigned_abs();
                    store::announcements::advance(tx, announcement, last, is_done.then_some(now)).await?;
                    Ok::<_, store::Error>(Some(entries))
                })
            })
            .await?;
        match batch {
            None => return Ok(told),
            Some(entries) => told += entries,
        }
    }
}
