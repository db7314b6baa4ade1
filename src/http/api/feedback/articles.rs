//! `/api/v3/articles`: the knowledge base. An app may write articles and change them, not delete them.

use serde::Serialize;
use utoipa::ToSchema;

use super::BASE;
use super::changelogs::PUBLICATION;
use super::shapes::Author;
use crate::domain::articles;
use crate::http::api::ApiError;
use crate::http::api::call::{Call, reference_or_none, text, timestamp, truth};
use crate::http::api::query::{PAGE, PER_PAGE, page, read};
use crate::http::api::registry::{Endpoint, Kind, OpenTo, Parameter, endpoint, tokens_with};
use crate::http::api::reply::{Created, Gone, RowId, Shown, Timestamp, page_of};
use crate::http::body::{FieldError, Fields};
use crate::model::feedback::article::{Article, ArticleDraft};
use crate::model::feedback::draft::{DESCRIPTION_LETTERS, TITLE_LETTERS};

const TITLE: Parameter =
    Parameter::required("title", Kind::Line(TITLE_LETTERS), "Its title, on one line.", "How to sign in");
const BODY: Parameter = Parameter::optional(
    "body",
    Kind::Text(DESCRIPTION_LETTERS),
    "Any text, HTML included.",
    "<p>With your address.</p>",
);
const COLLECTION: Parameter = Parameter::optional(
    "collection_id",
    Kind::RowOrNone,
    "The collection it lies in; none where it is null.",
    "1",
);
const PUBLISHED: Parameter =
    Parameter::optional("published", Kind::Boolean, "Whether everybody may read it.", "true");

pub(super) static ENDPOINTS: [Endpoint; 5] = [
    endpoint!(
        Caller,
        Get BASE,
        "/articles",
        tokens_with(&["articles:read"]),
        "List the articles of the knowledge base.",
        [
            Parameter::optional("collection_id", Kind::Row, "Those in one collection.", "1"),
            PUBLICATION,
            PAGE,
            PER_PAGE,
        ],
        list
    ),
    endpoint!(
        Caller,
        Get BASE,
        "/articles/{id}",
        tokens_with(&["articles:read"]),
        "Read an article, with who wrote it.",
        [],
        get
    ),
    endpoint!(
        Caller,
        Post BASE,
        "/articles",
        tokens_with(&["articles:write"]),
        "Write a new article, as a draft or for everybody.",
        [TITLE, BODY, COLLECTION, PUBLISHED],
        post
    ),
    endpoint!(
        Caller,
        Put BASE,
        "/articles/{id}",
        tokens_with(&["articles:write"]),
        "Change, publish or withdraw an article.",
        [TITLE.or_none(), BODY, COLLECTION, PUBLISHED],
        put
    ),
    endpoint!(
        Caller,
        Delete BASE,
        "/articles/{id}",
        OpenTo::ApiKeysAlone,
        "Delete an article.",
        [],
        delete
    ),
];

page_of! {
    /// One page of articles.
    ArticlePage { articles: ArticleShape }
}

/// An article of the knowledge base.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Article)]
struct ArticleShape {
    id: RowId,
    /// Its title, on one line.
    #[schema(example = "How to sign in")]
    title: String,
    /// As it was sent, HTML included.
    #[schema(example = "<p>With your address.</p>")]
    body: String,
    /// The beginning of the text, without HTML.
    #[schema(example = "With your address.")]
    preview: String,
    /// The title as it was at first, for URLs.
    #[schema(example = "how-to-sign-in")]
    slug: String,
    /// Where the API has it.
    #[schema(example = "https://postern.example/api/v3/articles/1")]
    url: String,
    /// The collection it lies in.
    collection_id: Option<RowId>,
    /// Whether everybody may read it.
    published: bool,
    /// Since when everybody may read it; null for a draft.
    published_on: Option<Timestamp>,
    author: Author,
    created_at: Timestamp,
    updated_at: Timestamp,
}

/// `GET /articles`, newest first.
async fn list(call: Call) -> Result<Shown<ArticlePage>, ApiError> {
    let collection_id = read(&call.query, "collection_id", |text| text.parse().ok())?;
    let publication = read(&call.query, "status", |text| text.parse().ok())?;
    let page = page(&call.query)?;
    let found = articles::list(&call.site.cx, &call.caller, collection_id, publication, page).await?;
    Ok(Shown(ArticlePage::new(found.iter().map(|article| shape(&call, article)).collect(), page)))
}

/// `GET /articles/{id}`
async fn get(call: Call) -> Result<Shown<ArticleShape>, ApiError> {
    let article = articles::show(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(Shown(shape(&call, &article)))
}

/// `POST /articles`
async fn post(call: Call) -> Result<Created<ArticleShape>, ApiError> {
    let article = articles::create(&call.site.cx, &call.caller, draft(&call.body)?).await?;
    Ok(Created(shape(&call, &article)))
}

/// `PUT /articles/{id}`. What is not sent stays.
async fn put(call: Call) -> Result<Shown<ArticleShape>, ApiError> {
    let id = call.id()?;
    let article = articles::edit(&call.site.cx, &call.caller, id, draft(&call.body)?).await?;
    Ok(Shown(shape(&call, &article)))
}

/// `DELETE /articles/{id}`
async fn delete(call: Call) -> Result<Shown<Gone>, ApiError> {
    let id = call.id()?;
    articles::delete(&call.site.cx, &call.caller, id).await?;
    Ok(Shown(Gone::row(call.number(id))))
}

fn shape(call: &Call, article: &Article) -> ArticleShape {
    ArticleShape {
        id: call.number(article.id),
        title: article.title.clone(),
        body: article.body.clone(),
        preview: article.preview(),
        slug: article.slug.clone(),
        url: call.site.cx.config.server.public_url.join(&articles::path_of(article.id)),
        collection_id: article.collection_id.map(|id| call.number(id)),
        published: article.is_published(),
        published_on: article.published_at.map(timestamp),
        author: Author::of(call, &article.author_name, &article.author_email),
        created_at: timestamp(article.created_at),
        updated_at: timestamp(article.updated_at),
    }
}

fn draft(body: &Fields) -> Result<ArticleDraft, FieldError> {
    Ok(ArticleDraft {
        title: text(body, "title")?,
        body: text(body, "body")?,
        collection_id: reference_or_none(body, "collection_id")?,
        published: truth(body, "published")?,
    })
}
