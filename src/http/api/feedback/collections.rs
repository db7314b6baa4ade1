//! `/api/v3/collections`: what articles lie in. No scope lets an app write them.

use serde::Serialize;
use utoipa::ToSchema;

use super::BASE;
use crate::domain::collections;
use crate::http::api::ApiError;
use crate::http::api::call::{Call, text, timestamp};
use crate::http::api::query::{PAGE, PER_PAGE, page};
use crate::http::api::registry::{Endpoint, Kind, OpenTo, Parameter, endpoint, tokens_with};
use crate::http::api::reply::{Created, Gone, RowId, Shown, Timestamp, page_of};
use crate::http::body::{FieldError, Fields};
use crate::model::feedback::collection::{Collection, CollectionDraft, DESCRIPTION_LETTERS, NAME_LETTERS};

const NAME: Parameter = Parameter::required(
    "name",
    Kind::Line(NAME_LETTERS),
    "A name that no other collection has.",
    "Getting started",
);
const DESCRIPTION: Parameter = Parameter::optional(
    "description",
    Kind::Text(DESCRIPTION_LETTERS),
    "What it is about.",
    "Read this first.",
);

pub(super) static ENDPOINTS: [Endpoint; 5] = [
    endpoint!(
        Caller,
        Get BASE,
        "/collections",
        tokens_with(&["collections:read"]),
        "List the collections of the knowledge base.",
        [PAGE, PER_PAGE],
        list
    ),
    endpoint!(
        Caller,
        Get BASE,
        "/collections/{id}",
        tokens_with(&["collections:read"]),
        "Read a collection.",
        [],
        get
    ),
    endpoint!(
        Caller,
        Post BASE,
        "/collections",
        OpenTo::ApiKeysAlone,
        "Make a collection.",
        [NAME, DESCRIPTION],
        post
    ),
    endpoint!(
        Caller,
        Put BASE,
        "/collections/{id}",
        OpenTo::ApiKeysAlone,
        "Change the name or the description of a collection.",
        [NAME.or_none(), DESCRIPTION],
        put
    ),
    endpoint!(
        Caller,
        Delete BASE,
        "/collections/{id}",
        OpenTo::ApiKeysAlone,
        "Delete a collection. Its articles stay.",
        [],
        delete
    ),
];

page_of! {
    /// One page of collections.
    CollectionPage { collections: CollectionShape }
}

/// What articles lie in.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Collection)]
struct CollectionShape {
    id: RowId,
    /// A name that no other collection has.
    #[schema(example = "Getting started")]
    name: String,
    /// Any text.
    #[schema(example = "Read this first.")]
    description: String,
    /// The name as it was at first, for URLs.
    #[schema(example = "getting-started")]
    slug: String,
    created_at: Timestamp,
    updated_at: Timestamp,
}

/// `GET /collections`, by name.
async fn list(call: Call) -> Result<Shown<CollectionPage>, ApiError> {
    let page = page(&call.query)?;
    let found = collections::list(&call.site.cx, &call.caller, page).await?;
    Ok(Shown(CollectionPage::new(found.iter().map(|one| shape(&call, one)).collect(), page)))
}

/// `GET /collections/{id}`
async fn get(call: Call) -> Result<Shown<CollectionShape>, ApiError> {
    let collection = collections::show(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(Shown(shape(&call, &collection)))
}

/// `POST /collections`
async fn post(call: Call) -> Result<Created<CollectionShape>, ApiError> {
    let collection = collections::create(&call.site.cx, &call.caller, draft(&call.body)?).await?;
    Ok(Created(shape(&call, &collection)))
}

/// `PUT /collections/{id}`. What is not sent stays.
async fn put(call: Call) -> Result<Shown<CollectionShape>, ApiError> {
    let id = call.id()?;
    let collection = collections::edit(&call.site.cx, &call.caller, id, draft(&call.body)?).await?;
    Ok(Shown(shape(&call, &collection)))
}

/// `DELETE /collections/{id}`
async fn delete(call: Call) -> Result<Shown<Gone>, ApiError> {
    let id = call.id()?;
    collections::delete(&call.site.cx, &call.caller, id).await?;
    Ok(Shown(Gone::row(call.number(id))))
}

fn shape(call: &Call, collection: &Collection) -> CollectionShape {
    CollectionShape {
        id: call.number(collection.id),
        name: collection.name.clone(),
        description: collection.description.clone(),
        slug: collection.slug.clone(),
        created_at: timestamp(collection.created_at),
        updated_at: timestamp(collection.updated_at),
    }
}

fn draft(body: &Fields) -> Result<CollectionDraft, FieldError> {
    Ok(CollectionDraft { name: text(body, "name")?, description: text(body, "description")? })
}
