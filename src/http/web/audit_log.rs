//! `/orgs/{subdomain}/audit-log`: everything that happened in an organization, filtered, and as CSV.

use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::Response;
use futures_util::stream;
use time::format_description::well_known::{Iso8601, Rfc3339};
use time::{Date, OffsetDateTime, Time};
use url::form_urlencoded;

use super::instead::Instead;
use super::organization::reference;
use super::session::Person;
use super::views::audit_log::{AuditLogPage, Filter};
use super::views::parts::Choice;
use super::{frame, html, ledger};
use crate::domain::audit_log::{names, page, read};
use crate::domain::members::membership_by_subdomain;
use crate::http::body::{FieldError, FieldProblem, QueryFields};
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::account::Membership;
use crate::model::audit::{AuditKind, LedgerEntry, LedgerFilter};
use crate::model::id::{AppId, LedgerId, UserId};

/// Entries that are read at once for the file.
const FILE_BATCH: i64 = 1_000;

/// `GET /orgs/{subdomain}/audit-log`
pub(super) async fn show(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(subdomain): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let membership = membership_by_subdomain(&site.cx, &subdomain, signed_in.user().id).await?;
    let wanted = Wanted::read(&query)?;
    let found = page(&site.cx, &membership, &wanted.filter, wanted.before).await?;
    let known = names(&site.cx, &membership).await?;
    let now = site.cx.env.now();
    let organization = reference(&membership.organization);
    let address = format!("{}/audit-log", organization.home());
    let id_choices = |named: Vec<(i64, String)>, chosen: Option<i64>, all: Text| {
        let one = |(id, name): (i64, String)| choice(&id.to_string(), name.into(), Some(id) == chosen);
        std::iter::once(choice("", all, chosen.is_none())).chain(named.into_iter().map(one)).collect()
    };
    let people = known.people.into_iter().map(|(id, name)| (id.number(), name)).collect();
    let apps = known.apps.into_iter().map(|(id, name)| (id.number(), name)).collect();
    let filter = &wanted.filter;
    Ok(html(AuditLogPage {
        chrome: frame::personal(&site, &signed_in),
        filters: [
            Filter {
                name: "who",
                label: text("audit-log-by"),
                choices: id_choices(
                    people,
                    filter.user_id.map(UserId::number),
                    text("audit-log-by-everybody"),
                ),
            },
            Filter {
                name: "app",
                label: text("audit-log-about"),
                choices: id_choices(
                    apps,
                    filter.app_id.map(AppId::number),
                    text("audit-log-about-every-app"),
                ),
            },
            Filter { name: "kind", label: text("audit-log-what"), choices: kinds(filter.kind.as_deref()) },
        ],
        from: wanted.from.clone(),
        until: wanted.until.clone(),
        is_filtered: *filter != LedgerFilter::default(),
        entries: ledger::timeline(&site, &found.entries, now),
        next: found.next.map(|next| wanted.address(&address, &[("before", &next.to_string())])),
        file: wanted.address(&format!("{address}.csv"), &[]),
        is_first: wanted.before.is_none(),
        address,
        organization,
    }))
}

/// `GET /orgs/{subdomain}/audit-log.csv`: the same entries, all of them, as a file. It is written while it is read, so
/// that a long history needs no memory.
pub(super) async fn file(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(subdomain): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let membership = membership_by_subdomain(&site.cx, &subdomain, signed_in.user().id).await?;
    let wanted = Wanted::read(&query)?;
    let first = read(&site.cx, &membership, &wanted.filter, None, FILE_BATCH).await?;
    let name = format!("attachment; filename=\"audit-log-{}.csv\"", membership.organization.subdomain);
    let disposition = HeaderValue::from_str(&name)
        .map_err(|_| PageError::internal().hint("a file name does not fit a header"))?;
    let rows = Rows { site, membership, filter: wanted.filter, batch: Some(first), is_head: true };
    let body = Body::from_stream(stream::unfold(rows, Rows::next));
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8; header=present"));
    headers.insert(CONTENT_DISPOSITION, disposition);
    Ok(response)
}

/// What of the log the address asks for.
struct Wanted {
    filter: LedgerFilter,
    before: Option<LedgerId>,
    /// The days as they were typed.
    from: String,
    until: String,
}

impl Wanted {
    fn read(QueryFields(fields): &QueryFields) -> Result<Self, FieldError> {
        let kind = fields.one("kind")?.and_then(AuditKind::from_stored);
        let (from, until) =
            (fields.one("from")?.unwrap_or_default(), fields.one("until")?.unwrap_or_default());
        Ok(Self {
            filter: LedgerFilter {
                user_id: fields.integer("who")?.map(UserId::new),
                app_id: fields.integer("app")?.map(AppId::new),
                kind: kind.map(|kind| kind.as_str().to_owned()),
                from: day("from", from)?.map(midnight),
                until: day("until", until)?.and_then(Date::next_day).map(midnight),
            },
            before: fields.integer("before")?.map(LedgerId::new),
            from: from.to_owned(),
            until: until.to_owned(),
        })
    }

    /// The same question at another address, with something besides.
    fn address(&self, path: &str, more: &[(&str, &str)]) -> String {
        let LedgerFilter { user_id, app_id, kind, .. } = &self.filter;
        let (who, app) = (user_id.map(|id| id.to_string()), app_id.map(|id| id.to_string()));
        let present = [
            ("who", who.as_deref()),
            ("app", app.as_deref()),
            ("kind", kind.as_deref()),
            ("from", Some(self.from.as_str())),
            ("until", Some(self.until.as_str())),
        ];
        let mut query = form_urlencoded::Serializer::new(String::new());
        let given = present.into_iter().filter_map(|(name, value)| Some((name, value?)));
        query.extend_pairs(given.chain(more.iter().copied()).filter(|(_, value)| !value.is_empty()));
        let query = query.finish();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}

fn day(field: &str, typed: &str) -> Result<Option<Date>, FieldError> {
    if typed.is_empty() {
        return Ok(None);
    }
    let day = Date::parse(typed, &Iso8601::DATE);
    day.map(Some).map_err(|_| FieldError::new(field, FieldProblem::WrongType))
}

fn midnight(day: Date) -> OffsetDateTime {
    OffsetDateTime::new_utc(day, Time::MIDNIGHT)
}

fn choice(value: &str, label: Text, chosen: bool) -> Choice {
    Choice { value: value.to_owned(), label, detail: Text::default(), chosen }
}

/// Every kind, in plain words.
fn kinds(chosen: Option<&str>) -> Vec<Choice> {
    let kind =
        |kind: AuditKind| choice(kind.as_str(), ledger::kind_name(kind), Some(kind.as_str()) == chosen);
    let everything = choice("", text("audit-log-what-everything"), chosen.is_none());
    std::iter::once(everything).chain(AuditKind::ALL.map(kind)).collect()
}

/// The file, a batch at a time.
struct Rows {
    site: Site,
    membership: Membership,
    filter: LedgerFilter,
    /// What was read and is not written yet; nothing at the end.
    batch: Option<Vec<LedgerEntry>>,
    is_head: bool,
}

impl Rows {
    async fn next(mut self) -> Option<(Result<Bytes, std::io::Error>, Self)> {
        let batch = self.batch.take()?;
        let rows = match written(&batch, self.is_head) {
            Ok(rows) => rows,
            Err(error) => return Some((Err(std::io::Error::other(error)), self)),
        };
        self.is_head = false;
        let is_full = i64::try_from(batch.len()).is_ok_and(|length| length >= FILE_BATCH);
        if let Some(last) = batch.last().filter(|_| is_full) {
            let more = read(&self.site.cx, &self.membership, &self.filter, Some(last.id), FILE_BATCH).await;
            match more {
                Ok(more) => self.batch = Some(more),
                // A file that breaks off must not look whole.
                Err(error) => return Some((Err(std::io::Error::other(error)), self)),
            }
        }
        Some((Ok(rows), self))
    }
}

fn written(entries: &[LedgerEntry], with_head: bool) -> Result<Bytes, csv::Error> {
    let mut file = csv::Writer::from_writer(Vec::new());
    if with_head {
        file.write_record(["id", "time", "kind", "person", "app", "address", "details"])?;
    }
    for entry in entries {
        let at = entry.at.format(&Rfc3339).unwrap_or_default();
        file.write_record([
            entry.id.to_string(),
            at,
            entry.kind.clone(),
            harmless(entry.user_name.as_deref().unwrap_or_default()),
            harmless(entry.app_name.as_deref().unwrap_or_default()),
            entry.ip.clone().unwrap_or_default(),
            entry.details.to_string(),
        ])?;
    }
    let bytes = file.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(Bytes::from(bytes))
}

/// A name that a spreadsheet would take for a formula is quoted as it quotes text.
fn harmless(name: &str) -> String {
    let is_formula = name.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if is_formula { format!("'{name}") } else { name.to_owned() }
}
