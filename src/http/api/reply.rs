//! What handlers answer: a status, and a body whose type says what is in it.

use std::fmt;
use std::future::Future;

use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use serde_json::Value;
use utoipa::openapi::schema::{Object, ObjectBuilder, SchemaFormat, Type};
use utoipa::openapi::{KnownFormat, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use super::ApiError;
use crate::http::error;
use crate::http::oauth::no_store;

/// 200.
#[derive(Debug)]
pub(super) struct Shown<T>(pub(super) T);

/// 201.
#[derive(Debug)]
pub(super) struct Created<T>(pub(super) T);

/// 201 for what is new, 200 for what was there before.
#[derive(Debug)]
pub(super) struct Placed<T> {
    /// Whether it is new.
    pub(super) is_new: bool,
    /// What it is.
    pub(super) body: T,
}

/// What nobody may keep, because a secret is in it.
#[derive(Debug)]
pub(super) struct Secretive<R>(pub(super) R);

/// An answer of one of a few statuses and one type.
pub(super) trait Reply {
    /// What its body is.
    type Body: ToSchema;
    /// The statuses it may have.
    const STATUSES: &'static [u16];
    /// The answer itself.
    fn into_response(self) -> Response;
}

/// What a call answers when all goes well.
#[derive(Debug, Clone, Copy)]
pub struct Answers {
    /// The statuses it may have.
    pub statuses: &'static [u16],
    /// What its body is.
    pub body: fn() -> Described,
}

/// A type of a body with the types within it, each by its name.
pub struct Described {
    /// The name of the type.
    pub name: String,
    /// Every type, this one included.
    pub schemas: Vec<(String, RefOr<Schema>)>,
}

impl fmt::Debug for Described {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Described").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Answers {
    /// What this handler answers, read off its type.
    pub(super) const fn of<C, H, F, R>(_handler: &H) -> Self
    where
        H: Fn(C) -> F,
        F: Future<Output = Result<R, ApiError>>,
        R: Reply,
    {
        Self { statuses: R::STATUSES, body: describe::<R::Body> }
    }
}

fn describe<T: ToSchema>() -> Described {
    let mut schemas = vec![(T::name().into_owned(), T::schema())];
    T::schemas(&mut schemas);
    Described { name: T::name().into_owned(), schemas }
}

impl<T: Serialize + ToSchema> Reply for Shown<T> {
    type Body = T;
    const STATUSES: &'static [u16] = &[200];

    fn into_response(self) -> Response {
        error::json(StatusCode::OK, &self.0)
    }
}

impl<T: Serialize + ToSchema> Reply for Created<T> {
    type Body = T;
    const STATUSES: &'static [u16] = &[201];

    fn into_response(self) -> Response {
        error::json(StatusCode::CREATED, &self.0)
    }
}

impl<T: Serialize + ToSchema> Reply for Placed<T> {
    type Body = T;
    const STATUSES: &'static [u16] = &[201, 200];

    fn into_response(self) -> Response {
        let status = if self.is_new { StatusCode::CREATED } else { StatusCode::OK };
        error::json(status, &self.body)
    }
}

impl<R: Reply> Reply for Secretive<R> {
    type Body = R::Body;
    const STATUSES: &'static [u16] = R::STATUSES;

    fn into_response(self) -> Response {
        no_store(self.0.into_response())
    }
}

/// The number of a row, as the policy writes it. Its schema is the policy's too, and so it is only named here.
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub(super) struct RowId(pub(super) Value);

/// The name of the schema of [`RowId`].
pub(super) const ROW_ID: &str = "RowId";

impl PartialSchema for RowId {
    fn schema() -> RefOr<Schema> {
        Schema::default().into()
    }
}

impl ToSchema for RowId {
    fn name() -> std::borrow::Cow<'static, str> {
        ROW_ID.into()
    }
}

/// A moment: ISO 8601 in UTC.
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub(super) struct Timestamp(pub(super) String);

impl PartialSchema for Timestamp {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)))
            .description(Some("A moment, ISO 8601 in UTC."))
            .examples(["2026-01-05T09:00:00Z"])
            .into()
    }
}

impl ToSchema for Timestamp {}

/// A text that is one of these words.
pub(super) fn words(words: &[&'static str]) -> Object {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(words.iter().copied()))
        .examples(words.first().copied())
        .build()
}

/// An object in a shape that somebody else defined.
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub(super) struct Foreign(pub(super) Value);

impl PartialSchema for Foreign {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new().schema_type(Type::Object).into()
    }
}

impl ToSchema for Foreign {}

/// One page of a list: the rows under their name, and which page it is.
macro_rules! page_of {
    ($(#[$doc:meta])* $name:ident { $rows:ident: $row:ty }) => {
        $(#[$doc])*
        #[derive(Debug, serde::Serialize, utoipa::ToSchema)]
        pub(super) struct $name {
            /// Always true.
            success: bool,
            /// The rows of this page.
            $rows: Vec<$row>,
            /// Which page this is, from 1.
            #[schema(example = 1)]
            page: i64,
            /// The most rows of a page.
            #[schema(example = 30)]
            per_page: i64,
        }

        impl $name {
            fn new($rows: Vec<$row>, page: $crate::model::page::Page) -> Self {
                Self { success: true, $rows, page: page.number(), per_page: page.size() }
            }
        }
    };
}
pub(super) use page_of;

/// What is left of something deleted.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Gone {
    id: RowId,
    /// Always true.
    success: bool,
    /// Always true.
    deleted: bool,
}

impl Gone {
    /// Says that it is gone. Clients read every answer as JSON, so this one is not empty either.
    pub(super) fn row(id: RowId) -> Self {
        Self { id, success: true, deleted: true }
    }
}
