//! What several resources have in common.

use serde::Serialize;
use utoipa::ToSchema;

use crate::http::api::call::Call;
use crate::http::api::reply::RowId;
use crate::model::feedback;

/// Somebody who wrote something: a person or an app's bot.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Author {
    /// Their name.
    #[schema(example = "Ada Lovelace")]
    name: String,
    /// Their e-mail address. End users read their own alone.
    #[schema(example = "ada@people.test")]
    email: Option<String>,
}

/// Somebody who does something: a person or an app's bot.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Person {
    id: RowId,
    /// Their name.
    #[schema(example = "Ada Lovelace")]
    name: String,
    /// Their e-mail address. End users read their own alone.
    #[schema(example = "ada@people.test")]
    email: Option<String>,
}

impl Author {
    /// As the API tells of them.
    pub(super) fn of(call: &Call, name: &str, email: &str) -> Self {
        Self { name: name.to_owned(), email: address(call, email) }
    }
}

impl Person {
    /// As the API tells of them.
    pub(super) fn of(call: &Call, person: &feedback::Person) -> Self {
        Self { id: call.number(person.id), name: person.name.clone(), email: address(call, &person.email) }
    }
}

fn address(call: &Call, email: &str) -> Option<String> {
    call.caller.reads_address(email).then(|| email.to_owned())
}
