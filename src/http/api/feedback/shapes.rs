//! What several resources have in common.

use serde::Serialize;
use utoipa::ToSchema;

/// Somebody who wrote something: a person or an app's bot.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Author {
    /// Their name.
    #[schema(example = "Ada Lovelace")]
    pub(super) name: String,
    /// Their e-mail address.
    #[schema(example = "ada@people.test")]
    pub(super) email: String,
}
