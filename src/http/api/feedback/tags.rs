//! `/api/v3/tags`: what feature requests are marked with.

use serde::Serialize;
use utoipa::ToSchema;

use super::BASE;
use crate::domain::feedback::tags;
use crate::http::api::ApiError;
use crate::http::api::call::{Call, text, timestamp};
use crate::http::api::query::{PAGE, PER_PAGE, page};
use crate::http::api::registry::{Endpoint, Kind, Parameter, endpoint, tokens_with};
use crate::http::api::reply::{Created, Gone, RowId, Shown, Timestamp, page_of};
use crate::http::body::{FieldError, Fields};
use crate::model::feedback::tag::{NAME_LETTERS, Tag, TagDraft};

const NAME: Parameter =
    Parameter::required("name", Kind::Line(NAME_LETTERS), "A short word that no other tag has.", "Mobile");
const COLOR: Parameter = Parameter::optional("color", Kind::Color, "Its colour as #rrggbb.", "#1a73e8");

pub(super) static ENDPOINTS: [Endpoint; 5] = [
    endpoint!(
        Caller,
        Get BASE,
        "/tags",
        tokens_with(&["tags:read"]),
        "List the tags that feature requests are marked with.",
        [PAGE, PER_PAGE],
        list
    ),
    endpoint!(Caller, Get BASE, "/tags/{id}", tokens_with(&["tags:read"]), "Read a tag.", [], get),
    endpoint!(Caller, Post BASE, "/tags", tokens_with(&["tags:write"]), "Make a tag.", [NAME, COLOR], post),
    endpoint!(
        Caller,
        Put BASE,
        "/tags/{id}",
        tokens_with(&["tags:write"]),
        "Change the name or the colour of a tag.",
        [NAME.or_none(), COLOR],
        put
    ),
    endpoint!(
        Caller,
        Delete BASE,
        "/tags/{id}",
        tokens_with(&["tags:write"]),
        "Delete a tag, and take it off whatever is marked with it.",
        [],
        delete
    ),
];

page_of! {
    /// One page of tags.
    TagPage { tags: TagShape }
}

/// What feature requests are marked with.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Tag)]
struct TagShape {
    id: RowId,
    /// A short word that no other tag has.
    #[schema(example = "Mobile")]
    name: String,
    /// Its colour as `#rrggbb`.
    #[schema(example = "#1a73e8")]
    color: String,
    created_at: Timestamp,
    updated_at: Timestamp,
}

/// `GET /tags`, by name.
async fn list(call: Call) -> Result<Shown<TagPage>, ApiError> {
    let page = page(&call.query)?;
    let tags = tags::list(&call.site.cx, &call.caller, page).await?;
    Ok(Shown(TagPage::new(tags.iter().map(|tag| shape(&call, tag)).collect(), page)))
}

/// `GET /tags/{id}`
async fn get(call: Call) -> Result<Shown<TagShape>, ApiError> {
    let tag = tags::show(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(Shown(shape(&call, &tag)))
}

/// `POST /tags`
async fn post(call: Call) -> Result<Created<TagShape>, ApiError> {
    let tag = tags::create(&call.site.cx, &call.caller, draft(&call.body)?).await?;
    Ok(Created(shape(&call, &tag)))
}

/// `PUT /tags/{id}`. What is not sent stays.
async fn put(call: Call) -> Result<Shown<TagShape>, ApiError> {
    let tag = tags::edit(&call.site.cx, &call.caller, call.id()?, draft(&call.body)?).await?;
    Ok(Shown(shape(&call, &tag)))
}

/// `DELETE /tags/{id}`
async fn delete(call: Call) -> Result<Shown<Gone>, ApiError> {
    let id = call.id()?;
    tags::delete(&call.site.cx, &call.caller, id).await?;
    Ok(Shown(Gone::row(call.number(id))))
}

fn shape(call: &Call, tag: &Tag) -> TagShape {
    TagShape {
        id: call.number(tag.id),
        name: tag.name.clone(),
        color: tag.color.clone(),
        created_at: timestamp(tag.created_at),
        updated_at: timestamp(tag.updated_at),
    }
}

fn draft(body: &Fields) -> Result<TagDraft, FieldError> {
    Ok(TagDraft { name: text(body, "name")?, color: text(body, "color")? })
}
