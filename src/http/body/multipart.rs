//! `multipart/form-data`, text parts only. The body is in memory already, within its limit.

use std::convert::Infallible;

use axum::body::Bytes;
use futures_util::stream;
use multer::{Field, Multipart};
use serde_json::Value;

use super::content_type::{ContentType, Media};
use super::fields::Syntax;
use super::form::text;
use super::{BodyError, Fields, MAX_FIELDS};

/// Reads every part up to the closing boundary.
pub(super) async fn parse(bytes: Bytes, boundary: String) -> Result<Fields, BodyError> {
    let whole = stream::once(async move { Ok::<_, Infallible>(bytes) });
    let mut parts = Multipart::new(whole, boundary);
    let mut entries = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(|_| BodyError::NotMultipart)? {
        if entries.len() == MAX_FIELDS {
            return Err(BodyError::TooManyFields);
        }
        let name = part.name().ok_or(BodyError::NotMultipart)?.to_owned();
        refuse_anything_but_text(&part)?;
        let value = part.bytes().await.map_err(|_| BodyError::NotMultipart)?;
        entries.push((text(name.into_bytes())?, Value::String(text(value.to_vec())?)));
    }
    Ok(Fields::new(entries, Syntax::Text))
}

fn refuse_anything_but_text(part: &Field<'_>) -> Result<(), BodyError> {
    if part.file_name().is_some() {
        return Err(BodyError::File);
    }
    if part.headers().contains_key("content-transfer-encoding") {
        return Err(BodyError::Encoded);
    }
    let Some(kind) = part.headers().get("content-type") else { return Ok(()) };
    let parsed = kind.to_str().ok().and_then(ContentType::parse).ok_or(BodyError::NotMultipart)?;
    match parsed.media()? {
        Media::Other => Ok(()),
        _ => Err(BodyError::PartNotText),
    }
}
