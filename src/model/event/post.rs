//! What is told of feature requests, in the documented shape. What this product does not have is there all the same,
//! as empty as its type allows, so that receivers which read it go on working.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::{Event, EventName, differing};
use crate::model::feedback::draft::slug;
use crate::model::feedback::{FeatureRequest, Person, PostStatus, text};
use crate::model::id::OrganizationId;

/// What somebody can change, and what follows from that.
const CHANGEABLE: [&str; 11] = [
    "title",
    "description",
    "description_html",
    "status",
    "completed_at",
    "approval_status",
    "bucket",
    "assignee",
    "parent_id",
    "tags",
    "upvotes_count",
];

/// What there is to tell once a feature request was written. `url` is where it is looked after.
pub fn created(organization_id: OrganizationId, post: &FeatureRequest, url: &str) -> Vec<Event> {
    let data = object(post, url, &json!({}), &json!({}));
    vec![Event { name: EventName::PostCreated, organization_id, data, at: post.created_at }]
}

/// What there is to tell once something of a feature request is another one, which happened at `at`.
pub fn changed(
    organization_id: OrganizationId,
    before: &FeatureRequest,
    after: &FeatureRequest,
    url: &str,
    at: OffsetDateTime,
) -> Vec<Event> {
    let (was, is) = differing(&changeable(before), &changeable(after), &CHANGEABLE);
    let data = object(after, url, &was, &is);
    let event = |name| Event { name, organization_id, data: data.clone(), at };
    let mut events = vec![event(EventName::PostUpdated)];
    if before.status != PostStatus::Completed && after.status == PostStatus::Completed {
        events.push(event(EventName::PostCompleted));
    }
    events
}

fn object(post: &FeatureRequest, url: &str, before: &Value, after: &Value) -> Value {
    json!({
        "id": post.id,
        "title": post.title,
        "object": "post",
        "description": text::plain(&post.description),
        "description_html": post.description,
        "status": status(post.status),
        "assignee": assignee(post),
        "approval_status": post.approval.as_str(),
        "hidden": false,
        "pinned": false,
        "downvotes_count": 0,
        "upvotes_count": post.votes_count,
        "etc_date": null,
        "parent_id": post.parent_id,
        "created_at": post.created_at.unix_timestamp(),
        "updated_at": post.updated_at.unix_timestamp(),
        "submitter": { "name": post.submitter_name, "email": post.submitter_email },
        "url": url,
        "sentiment_type": null,
        "resource_keywords": [],
        "ai_summary": null,
        "nice_to_have_ratings_count": 0,
        "important_ratings_count": 0,
        "critical_ratings_count": 0,
        "total_ratings_count": 0,
        "bucket": bucket(post),
        "comments_count": post.comments_count,
        "tags": tags(post),
        "before": before,
        "after": after,
    })
}

/// The changeable part; when it came true is told as a change alone.
fn changeable(post: &FeatureRequest) -> Value {
    json!({
        "title": post.title,
        "description": text::plain(&post.description),
        "description_html": post.description,
        "status": status(post.status),
        "completed_at": post.completed_at.map(in_words),
        "approval_status": post.approval.as_str(),
        "bucket": bucket(post),
        "assignee": assignee(post),
        "parent_id": post.parent_id,
        "tags": tags(post),
        "upvotes_count": post.votes_count,
    })
}

/// Nobody is an empty object, as the document has it.
fn assignee(post: &FeatureRequest) -> Value {
    let of = |person: &Person| json!({ "id": person.id, "name": person.name, "email": person.email });
    post.assignee.as_ref().map_or_else(|| json!({}), of)
}

fn tags(post: &FeatureRequest) -> Value {
    post.tags.iter().map(|mark| json!({ "id": mark.id, "name": mark.name, "color": mark.color })).collect()
}

fn status(status: PostStatus) -> Value {
    let label = match status {
        PostStatus::Open => "Open",
        PostStatus::UnderReview => "Under review",
        PostStatus::Planned => "Planned",
        PostStatus::InProgress => "In progress",
        PostStatus::Completed => "Completed",
        PostStatus::Closed => "Closed",
    };
    json!({ "label": label, "value": status.as_str() })
}

fn bucket(post: &FeatureRequest) -> Value {
    json!({
        "id": post.bucket_id,
        "slug": slug(&post.bucket_name, "bucket"),
        "display_name": post.bucket_name,
    })
}

/// As `2026-01-05 09:00:00 UTC`: the one time that is not told in seconds.
fn in_words(at: OffsetDateTime) -> String {
    let at = at.to_utc();
    format!("{} {:02}:{:02}:{:02} UTC", at.date(), at.hour(), at.minute(), at.second())
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::model::feedback::Approval;
    use crate::model::id::{BucketId, FeatureRequestId, UserId};

    fn post() -> FeatureRequest {
        FeatureRequest {
            id: FeatureRequestId::new(7),
            title: "Dark mode".to_owned(),
            slug: "dark-mode".to_owned(),
            description: "<p>For the night</p>".to_owned(),
            votes_count: 3,
            comments_count: 0,
            assignee: None,
            tags: Vec::new(),
            parent_id: None,
            status: PostStatus::Open,
            approval: Approval::Approved,
            bucket_id: BucketId::new(2),
            bucket_name: "Ideas!".to_owned(),
            submitter_id: UserId::new(1),
            submitter_name: "Ada".to_owned(),
            submitter_email: "ada@people.test".to_owned(),
            created_at: datetime!(2026-01-05 09:00 UTC),
            updated_at: datetime!(2026-01-05 09:00 UTC),
            completed_at: None,
        }
    }

    fn told(after: &FeatureRequest) -> Vec<(&'static str, Value, Value)> {
        let events = changed(OrganizationId::new(1), &post(), after, "https://x.test/7", post().updated_at);
        let parts =
            |event: &Event| (event.name.as_str(), event.data["before"].clone(), event.data["after"].clone());
        events.iter().map(parts).collect()
    }

    #[test]
    fn a_change_tells_the_changed_fields_alone() {
        let renamed = FeatureRequest { title: "Light".to_owned(), ..post() };
        let expected = ("post_updated", json!({ "title": "Dark mode" }), json!({ "title": "Light" }));
        assert_eq!(told(&renamed), [expected]);
        let tagged = FeatureRequest { description: "<b>For the night</b>".to_owned(), ..post() };
        let was = json!({ "description_html": "<p>For the night</p>" });
        let is = json!({ "description_html": "<b>For the night</b>" });
        assert_eq!(told(&tagged), [("post_updated", was, is)]);
        let moved = FeatureRequest { bucket_id: BucketId::new(3), bucket_name: "Bugs".to_owned(), ..post() };
        let was = json!({ "bucket": { "id": 2, "slug": "ideas", "display_name": "Ideas!" } });
        let is = json!({ "bucket": { "id": 3, "slug": "bugs", "display_name": "Bugs" } });
        assert_eq!(told(&moved), [("post_updated", was, is)]);
    }

    #[test]
    fn a_completion_is_told_twice() {
        let completed_at = Some(datetime!(2026-02-03 04:05:06 UTC));
        let done = FeatureRequest { status: PostStatus::Completed, completed_at, ..post() };
        let was = json!({ "status": { "label": "Open", "value": "open" }, "completed_at": null });
        let is = json!({
            "status": { "label": "Completed", "value": "completed" },
            "completed_at": "2026-02-03 04:05:06 UTC",
        });
        let expected = [("post_updated", was.clone(), is.clone()), ("post_completed", was, is)];
        assert_eq!(told(&done), expected);
        let undone = changed(OrganizationId::new(1), &done, &post(), "", post().updated_at);
        assert_eq!(undone.len(), 1, "only becoming completed is told besides");
    }
}
