//! `/api/v3/changelogs`: what is new.

use serde::Serialize;
use utoipa::ToSchema;

use super::BASE;
use super::shapes::Author;
use crate::domain::changelogs;
use crate::http::api::ApiError;
use crate::http::api::call::{Call, text, timestamp, truth};
use crate::http::api::query::{PAGE, PER_PAGE, page, read};
use crate::http::api::registry::{Endpoint, Kind, Parameter, endpoint, tokens_with};
use crate::http::api::reply::{Created, RowId, Shown, Timestamp, page_of};
use crate::http::body::{FieldError, Fields};
use crate::model::feedback::changelog::{ChangelogDraft, ChangelogEntry, Publication};
use crate::model::feedback::draft::{DESCRIPTION_LETTERS, TITLE_LETTERS};

const TITLE: Parameter =
    Parameter::required("title", Kind::Line(TITLE_LETTERS), "Its title, on one line.", "Dark mode is here");
const DESCRIPTION: Parameter = Parameter::optional(
    "description",
    Kind::Text(DESCRIPTION_LETTERS),
    "Any text, HTML included.",
    "<p>Choose it in your settings.</p>",
);
const PUBLISHED: Parameter =
    Parameter::optional("published", Kind::Boolean, "Whether everybody may read it.", "true");
const STATUS: Parameter = Parameter::optional(
    "status",
    Kind::Word(Publication::WORDS),
    "The same as `published`, in a word.",
    "published",
);

/// Narrows a list of what is a draft first and published later.
pub(super) const PUBLICATION: Parameter = Parameter::optional(
    "status",
    Kind::Word(Publication::WORDS),
    "Published ones alone, or drafts alone.",
    "published",
);

pub(super) static ENDPOINTS: [Endpoint; 4] = [
    endpoint!(
        Caller,
        Get BASE,
        "/changelogs",
        tokens_with(&["changelog:read"]),
        "List changelog entries.",
        [
            PUBLICATION,
            PAGE,
            PER_PAGE,
        ],
        list
    ),
    endpoint!(
        Caller,
        Get BASE,
        "/changelogs/{id}",
        tokens_with(&["changelog:read"]),
        "Read a changelog entry, with who wrote it.",
        [],
        get
    ),
    endpoint!(
        Caller,
        Post BASE,
        "/changelogs",
        tokens_with(&["changelog:write"]),
        "Write a new changelog entry, as a draft or for everybody.",
        [TITLE, DESCRIPTION, PUBLISHED, STATUS],
        post
    ),
    endpoint!(
        Caller,
        Put BASE,
        "/changelogs/{id}",
        tokens_with(&["changelog:write"]),
        "Change, publish or withdraw a changelog entry.",
        [TITLE.or_none(), DESCRIPTION, PUBLISHED, STATUS],
        put
    ),
];

page_of! {
    /// One page of changelog entries.
    ChangelogPage { changelogs: Entry }
}

/// An entry of the changelog.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Changelog)]
struct Entry {
    id: RowId,
    /// Its title, on one line.
    #[schema(example = "Dark mode is here")]
    title: String,
    /// As it was sent, HTML included.
    #[schema(example = "<p>Choose it in your settings.</p>")]
    description: String,
    /// The same as `description`: Markdown takes HTML as it is.
    #[schema(example = "<p>Choose it in your settings.</p>")]
    description_markdown: String,
    /// The beginning of the description as plain text.
    #[schema(example = "Choose it in your settings.")]
    preview: String,
    /// Where the API has it.
    #[schema(example = "https://postern.example/api/v3/changelogs/1")]
    url: String,
    /// The title as it was at first, for URLs.
    #[schema(example = "dark-mode-is-here")]
    slug: String,
    /// Whether everybody may read it.
    published: bool,
    /// Since when everybody may read it; null for a draft.
    published_on: Option<Timestamp>,
    author: Author,
    /// Always empty: no entry has labels.
    #[schema(value_type = Vec<Label>)]
    labels: [Label; 0],
    created_at: Timestamp,
    updated_at: Timestamp,
}

/// A label of a changelog entry.
#[derive(Debug, Serialize, ToSchema)]
struct Label {
    id: RowId,
    /// A short word.
    #[schema(example = "New")]
    name: String,
    /// Its colour as `#rrggbb`.
    #[schema(example = "#1a73e8")]
    color: String,
}

/// `GET /changelogs`: drafts, then what was published last; with `status`, one of the two.
async fn list(call: Call) -> Result<Shown<ChangelogPage>, ApiError> {
    let publication = read(&call.query, "status", |text| text.parse().ok())?;
    let page = page(&call.query)?;
    let entries = changelogs::list(&call.site.cx, &call.caller, publication, page).await?;
    Ok(Shown(ChangelogPage::new(entries.iter().map(|entry| shape(&call, entry)).collect(), page)))
}

/// `GET /changelogs/{id}`
async fn get(call: Call) -> Result<Shown<Entry>, ApiError> {
    let entry = changelogs::show(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(Shown(shape(&call, &entry)))
}

/// `POST /changelogs`
async fn post(call: Call) -> Result<Created<Entry>, ApiError> {
    let entry = changelogs::create(&call.site.cx, &call.caller, draft(&call.body)?).await?;
    Ok(Created(shape(&call, &entry)))
}

/// `PUT /changelogs/{id}`. What is not sent stays.
async fn put(call: Call) -> Result<Shown<Entry>, ApiError> {
    let id = call.id()?;
    let entry = changelogs::edit(&call.site.cx, &call.caller, id, draft(&call.body)?).await?;
    Ok(Shown(shape(&call, &entry)))
}

fn shape(call: &Call, entry: &ChangelogEntry) -> Entry {
    Entry {
        id: call.number(entry.id),
        title: entry.title.clone(),
        description: entry.description.clone(),
        description_markdown: entry.description.clone(),
        preview: entry.preview(),
        url: call.site.cx.config.server.public_url.join(&changelogs::path_of(entry.id)),
        slug: entry.slug.clone(),
        published: entry.is_published(),
        published_on: entry.published_at.map(timestamp),
        author: Author::of(call, &entry.author_name, &entry.author_email),
        labels: [],
        created_at: timestamp(entry.created_at),
        updated_at: timestamp(entry.updated_at),
    }
}

fn draft(body: &Fields) -> Result<ChangelogDraft, FieldError> {
    Ok(ChangelogDraft {
        title: text(body, "title")?,
        description: text(body, "description")?,
        published: truth(body, "published")?,
        status: text(body, "status")?,
    })
}
