//! What is told of changelog entries.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::{Event, EventName, differing};
use crate::model::feedback::changelog::ChangelogEntry;
use crate::model::feedback::text;
use crate::model::id::OrganizationId;

/// What somebody can change, and what follows from that.
const CHANGEABLE: [&str; 5] = ["title", "description", "description_html", "published", "published_at"];

/// What there is to tell once an entry was written. `url` is where it is.
pub fn created(organization_id: OrganizationId, entry: &ChangelogEntry, url: &str) -> Vec<Event> {
    let names =
        [Some(EventName::ChangelogCreated), entry.published_at.map(|_| EventName::ChangelogPublished)];
    let data = object(entry, url, &json!({}), &json!({}));
    let event = |name| Event { name, organization_id, data: data.clone(), at: entry.created_at };
    names.into_iter().flatten().map(event).collect()
}

/// What there is to tell once something of an entry is another one.
pub fn changed(
    organization_id: OrganizationId,
    before: &ChangelogEntry,
    after: &ChangelogEntry,
    url: &str,
) -> Vec<Event> {
    let whole = |entry| object(entry, url, &json!({}), &json!({}));
    let (was, is) = differing(&whole(before), &whole(after), &CHANGEABLE);
    let is_new_to_all = !before.is_published() && after.is_published();
    let names = [Some(EventName::ChangelogUpdated), is_new_to_all.then_some(EventName::ChangelogPublished)];
    let data = object(after, url, &was, &is);
    let event = |name| Event { name, organization_id, data: data.clone(), at: after.updated_at };
    names.into_iter().flatten().map(event).collect()
}

fn object(entry: &ChangelogEntry, url: &str, before: &Value, after: &Value) -> Value {
    json!({
        "id": entry.id,
        "title": entry.title,
        "object": "changelog",
        "description": text::plain(&entry.description),
        "description_html": entry.description,
        "url": url,
        "published": entry.is_published(),
        "published_at": entry.published_at.map(OffsetDateTime::unix_timestamp),
        "created_at": entry.created_at.unix_timestamp(),
        "updated_at": entry.updated_at.unix_timestamp(),
        "author": { "name": entry.author_name, "email": entry.author_email },
        "labels": [],
        "before": before,
        "after": after,
    })
}
