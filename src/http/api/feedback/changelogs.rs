//! `/api/v3/changelogs`: what is new.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::domain::changelogs;
use crate::http::api::Answer;
use crate::http::api::call::{Call, text, timestamp};
use crate::http::api::query::{page, read};
use crate::http::body::{FieldError, Fields, Given};
use crate::http::error;
use crate::model::feedback::changelog::{ChangelogDraft, ChangelogEntry};

/// `GET /changelogs`: drafts, then what was published last; with `status`, one of the two.
pub(super) async fn list(call: Call) -> Answer {
    let publication = read(&call.query, "status", |text| text.parse().ok())?;
    let page = page(&call.query)?;
    let entries = changelogs::list(&call.site.cx, &call.caller, publication, page).await?;
    let entries: Vec<Value> = entries.iter().map(|entry| shape(&call, entry)).collect();
    Ok(error::json(
        StatusCode::OK,
        &json!({
            "success": true,
            "changelogs": entries,
            "page": page.number(),
            "per_page": page.size(),
        }),
    ))
}

/// `GET /changelogs/{id}`
pub(super) async fn get(call: Call) -> Answer {
    let entry = changelogs::show(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(error::json(StatusCode::OK, &shape(&call, &entry)))
}

/// `POST /changelogs`. What else is sent, such as a time or somebody else's name, is ignored.
pub(super) async fn post(call: Call) -> Answer {
    let entry = changelogs::create(&call.site.cx, &call.caller, draft(&call.body)?).await?;
    Ok(error::json(StatusCode::CREATED, &shape(&call, &entry)))
}

/// `PUT /changelogs/{id}`. What is not sent stays.
pub(super) async fn put(call: Call) -> Answer {
    let id = call.id()?;
    let entry = changelogs::edit(&call.site.cx, &call.caller, id, draft(&call.body)?).await?;
    Ok(error::json(StatusCode::OK, &shape(&call, &entry)))
}

/// Markdown takes HTML as it is, so a description in either is Markdown.
fn shape(call: &Call, entry: &ChangelogEntry) -> Value {
    let public_url = &call.site.cx.config.server.public_url;
    json!({
        "id": call.number(entry.id),
        "title": entry.title,
        "description": entry.description,
        "description_markdown": entry.description,
        "preview": entry.preview(),
        "url": public_url.join(&changelogs::path_of(entry.id)),
        "slug": entry.slug,
        "published": entry.is_published(),
        "published_on": entry.published_at.map(timestamp),
        "author": { "email": entry.author_email, "name": entry.author_name },
        "labels": [],
        "created_at": timestamp(entry.created_at),
        "updated_at": timestamp(entry.updated_at),
    })
}

/// Clients of typed languages send `null` for what they leave out.
fn draft(body: &Fields) -> Result<ChangelogDraft, FieldError> {
    let is_null = body.text("published") == Ok(Given::Null);
    Ok(ChangelogDraft {
        title: text(body, "title")?,
        description: text(body, "description")?,
        published: if is_null { None } else { body.boolean("published")? },
        status: text(body, "status")?,
    })
}
