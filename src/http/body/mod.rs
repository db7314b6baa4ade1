//! The one reader of parameters: form, multipart, JSON and query strings become `Fields`.
//!
//! Everything that can be wrong with a body before its fields have a meaning is refused here, so that no handler
//! ever sees a NUL, a replaced character or half a body. The limit counts while reading: a lying or absent
//! `Content-Length` changes nothing.

use axum::body::{Body, Bytes, HttpBody as _};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::request::Parts;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::error::{Face, Rejected};

mod body_error;
mod content_type;
mod fields;
mod form;
mod json;
mod multipart;

pub use body_error::BodyError;
pub use fields::{FieldError, FieldProblem, Fields, Given};
pub use form::{Plus, percent_decode};

use content_type::{ContentType, Media};

/// How many bytes a body may have where no [`BodyLimit`] was laid over the routes.
pub const DEFAULT_LIMIT: usize = 64 * 1024;

/// How many fields a body or a query string may have.
pub const MAX_FIELDS: usize = 1000;

/// How many bytes a body may have. Laid over a router with `Router::layer(Extension(BodyLimit(..)))`.
#[derive(Debug, Clone, Copy)]
pub struct BodyLimit(
    /// In bytes.
    pub usize,
);

/// The parameters of a query string. A separate type, so that a handler cannot take one for a body.
#[derive(Debug, Default)]
pub struct QueryFields(
    /// The parameters.
    pub Fields,
);

impl QueryFields {
    /// Reads a query string that did not come with this request.
    pub fn parse(query: &str) -> Result<Self, BodyError> {
        form::parse(query.as_bytes()).map(Self)
    }
}

impl<S: Sync> FromRequest<S> for Fields {
    type Rejection = Rejected;

    async fn from_request(request: Request, _state: &S) -> Result<Self, Rejected> {
        let face = Face::of_request(&request);
        read(request).await.map_err(|error| Rejected { face, error })
    }
}

impl<S: Sync> FromRequestParts<S> for QueryFields {
    type Rejection = Rejected;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Rejected> {
        let face = Face::of(parts.uri.path(), &parts.extensions);
        let query = parts.uri.query().unwrap_or_default();
        form::parse(query.as_bytes()).map(Self).map_err(|error| Rejected { face, error })
    }
}

async fn read(request: Request) -> Result<Fields, BodyError> {
    let limit = request.extensions().get::<BodyLimit>().map_or(DEFAULT_LIMIT, |limit| limit.0);
    RawBody::read(request, limit).await?.fields().await
}

/// A body in its very bytes, for whoever must check a signature over them before they mean anything.
#[derive(Debug)]
pub struct RawBody {
    bytes: Bytes,
    media: Option<Media>,
}

impl RawBody {
    /// Reads a body of at most `limit` bytes to its end.
    pub async fn read(request: Request, limit: usize) -> Result<Self, BodyError> {
        let (parts, body) = request.into_parts();
        refuse_encoding(&parts.headers)?;
        let media = media_of(&parts.headers)?;
        Ok(Self { bytes: collect(body, limit).await?, media })
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Whether it says that it is JSON, and begins as a list does.
    pub fn is_json_list(&self) -> bool {
        matches!(self.media, Some(Media::Json)) && self.bytes.trim_ascii_start().starts_with(b"[")
    }

    /// The parameters it holds.
    pub async fn fields(self) -> Result<Fields, BodyError> {
        let Self { bytes, media } = self;
        match media {
            None | Some(Media::Other) if bytes.is_empty() => Ok(Fields::default()),
            None => Err(BodyError::NoContentType),
            Some(Media::Other) => Err(BodyError::OtherContentType),
            Some(Media::Form) => form::parse(&bytes),
            Some(Media::Json) => json::parse(&bytes),
            Some(Media::Multipart { boundary }) => multipart::parse(bytes, boundary).await,
        }
    }
}

/// Nothing is ever inflated, so a compressed body can neither be understood nor be a bomb.
fn refuse_encoding(headers: &HeaderMap) -> Result<(), BodyError> {
    let plain = |value: &[u8]| value.trim_ascii().eq_ignore_ascii_case(b"identity");
    if headers.get_all(CONTENT_ENCODING).iter().all(|value| plain(value.as_bytes())) {
        Ok(())
    } else {
        Err(BodyError::Encoded)
    }
}

fn media_of(headers: &HeaderMap) -> Result<Option<Media>, BodyError> {
    let mut values = headers.get_all(CONTENT_TYPE).iter();
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() {
        return Err(BodyError::ManyContentTypes);
    }
    let parsed = value.to_str().ok().and_then(ContentType::parse);
    parsed.ok_or(BodyError::BrokenContentType)?.media().map(Some)
}

async fn collect(body: Body, limit: usize) -> Result<Bytes, BodyError> {
    let announced = body.size_hint().lower();
    if usize::try_from(announced).map_or(true, |announced| announced > limit) {
        return Err(BodyError::TooLarge);
    }
    match Limited::new(body, limit).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(BodyError::TooLarge),
        Err(_) => Err(BodyError::CutShort),
    }
}
