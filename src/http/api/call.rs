//! What a handler is given: who calls, and what was sent.

use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::reply::{RowId, Timestamp};
use crate::domain::RequestInfo;
use crate::domain::api_caller::ApiCaller;
use crate::http::body::{FieldError, FieldProblem, Fields, Given};
use crate::http::client_address::ClientAddress;
use crate::http::error::ApiError;
use crate::http::state::Site;
use crate::model::id::Id;
use crate::model::policy::ResourceIds;

/// A request whose caller was let through.
#[derive(Debug)]
pub(super) struct Call {
    /// The server's own things.
    pub(super) site: Site,
    /// Who calls.
    pub(super) caller: ApiCaller,
    /// From where, for the ledger.
    pub(super) info: RequestInfo,
    /// The path's `{id}`, where it has one.
    pub(super) id: Option<String>,
    /// The parameters of the query string.
    pub(super) query: Fields,
    /// The parameters of the body.
    pub(super) body: Fields,
}

/// A request of anybody.
#[derive(Debug)]
pub(super) struct Visit {
    /// The server's own things.
    pub(super) site: Site,
    /// From where, for limits.
    pub(super) address: ClientAddress,
    /// From where, for the ledger.
    pub(super) info: RequestInfo,
    /// The parameters of the body.
    pub(super) body: Fields,
}

impl Call {
    /// A row's number as the policy writes it.
    pub(super) fn number<K>(&self, id: Id<K>) -> RowId {
        number(&self.site, id)
    }

    /// The number in the path. What is none names nothing.
    pub(super) fn id<K>(&self) -> Result<Id<K>, ApiError> {
        self.id.as_deref().and_then(|text| text.parse().ok()).ok_or_else(ApiError::not_found)
    }
}

/// A row's number as the policy writes it.
pub(super) fn number<K>(site: &Site, id: Id<K>) -> RowId {
    RowId(match site.cx.policy().resource_ids {
        ResourceIds::Number => Value::from(id.number()),
        ResourceIds::Text => Value::from(id.to_string()),
    })
}

/// ISO 8601 in UTC.
pub(super) fn timestamp(at: OffsetDateTime) -> Timestamp {
    Timestamp(at.format(&Rfc3339).expect("Postgres and our clock keep to years of four digits"))
}

/// A text of a body, where it was sent; `null` is the empty text.
pub(super) fn text(fields: &Fields, name: &str) -> Result<Option<String>, FieldError> {
    Ok(match fields.text(name)? {
        Given::Absent => None,
        Given::Null => Some(String::new()),
        Given::Text(text) => Some(text.to_owned()),
    })
}

/// A text of a body that says something; nothing where none or an empty one was sent.
pub(super) fn given<'a>(fields: &'a Fields, name: &str) -> Result<Option<&'a str>, FieldError> {
    Ok(match fields.text(name)? {
        Given::Text(text) if !text.trim().is_empty() => Some(text),
        _ => None,
    })
}

/// A truth value of a body. Clients of typed languages send `null` for what they leave out.
pub(super) fn truth(fields: &Fields, name: &str) -> Result<Option<bool>, FieldError> {
    if fields.text(name) == Ok(Given::Null) { Ok(None) } else { fields.boolean(name) }
}

/// The numbers of rows in a body, in the order in which they were sent.
pub(super) fn references<K>(fields: &Fields, name: &str) -> Result<Option<Vec<Id<K>>>, FieldError> {
    Ok(fields.integers(name)?.map(|numbers| numbers.into_iter().map(Id::new).collect()))
}

/// The number of a row in a body: a number or its digits. Anything else names no row, as 0 does.
pub(super) fn reference<K>(fields: &Fields, name: &str) -> Result<Option<Id<K>>, FieldError> {
    const NO_ROW: i64 = 0;
    let digits = |text: &str| text.parse().unwrap_or(Id::new(NO_ROW));
    match fields.integer(name) {
        Ok(number) => Ok(number.map(Id::new)),
        Err(FieldError { problem: FieldProblem::WrongType, .. }) => Ok(Some(match fields.text(name) {
            Ok(Given::Text(text)) => digits(text),
            _ => Id::new(NO_ROW),
        })),
        Err(error) => Err(error),
    }
}

/// As [`reference()`], where `null` and the empty text name none on purpose.
#[expect(clippy::option_option, reason = "not sent, none and a row are three answers")]
pub(super) fn reference_or_none<K>(fields: &Fields, name: &str) -> Result<Option<Option<Id<K>>>, FieldError> {
    match fields.text(name) {
        Ok(Given::Null | Given::Text("")) => Ok(Some(None)),
        _ => Ok(reference(fields, name)?.map(Some)),
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::extract::{FromRequest as _, Request};

    use super::*;
    use crate::model::id::BucketId;

    async fn bucket(body: &str) -> Result<Option<i64>, FieldError> {
        let request = Request::post("/api/v3/x").header("content-type", "application/json");
        let fields =
            Fields::from_request(request.body(Body::from(body.to_owned())).unwrap(), &()).await.unwrap();
        let id: Option<BucketId> = reference(&fields, "b")?;
        Ok(id.map(Id::number))
    }

    #[tokio::test]
    async fn a_row_is_named_by_a_number_or_its_digits() {
        for (body, expected) in [
            (r#"{"b": 12}"#, Some(12)),
            (r#"{"b": "12"}"#, Some(12)),
            ("{}", None),
            (r#"{"b": ""}"#, Some(0)),
            (r#"{"b": null}"#, Some(0)),
            (r#"{"b": 1.5}"#, Some(0)),
            (r#"{"b": 99999999999999999999}"#, Some(0)),
            (r#"{"b": "99999999999999999999"}"#, Some(0)),
            (r#"{"b": [1]}"#, Some(0)),
            (r#"{"b": -1}"#, Some(-1)),
        ] {
            assert_eq!(bucket(body).await, Ok(expected), "{body}");
        }
        assert!(bucket(r#"{"b": 1, "b": 2}"#).await.is_err());
    }
}
