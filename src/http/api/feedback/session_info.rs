//! `GET /api/v3/session_info`: as whom and where a caller acts.

use serde::Serialize;
use utoipa::ToSchema;

use super::BASE;
use crate::http::api::ApiError;
use crate::http::api::call::Call;
use crate::http::api::registry::{Endpoint, endpoint, tokens_with};
use crate::http::api::reply::{RowId, Shown};
use crate::model::install::Actor;

pub(super) static ENDPOINTS: [Endpoint; 1] = [endpoint!(
    Caller,
    Get BASE,
    "/session_info",
    tokens_with(&["posts:read"]),
    "Find out as whom and in which organization it acts.",
    [],
    get
)];

/// As whom and where a caller acts.
#[derive(Debug, Serialize, ToSchema)]
struct SessionInfo {
    /// Always true.
    success: bool,
    /// An app's bot or the person who agreed; nobody where an API key came alone.
    user: Option<ActingUser>,
    /// How a token acts: `app` or `self`; nothing where it is no token.
    #[schema(example = "app")]
    actor: Option<&'static str>,
    /// In which organization.
    organization: ActsIn,
}

/// As whom a caller acts.
#[derive(Debug, Serialize, ToSchema)]
struct ActingUser {
    id: RowId,
    /// Their name.
    #[schema(example = "Acme Integration")]
    name: String,
    /// Their e-mail address.
    #[schema(example = "ada@people.test")]
    email: String,
    /// Always null: nobody has a picture.
    profile_picture: Option<String>,
}

/// The organization in which a caller acts.
#[derive(Debug, Serialize, ToSchema)]
struct ActsIn {
    id: RowId,
    /// Its short name.
    #[schema(example = "acme")]
    subdomain: String,
    /// Its name.
    #[schema(example = "Acme")]
    name: String,
}

async fn get(call: Call) -> Result<Shown<SessionInfo>, ApiError> {
    let organization = call.caller.organization();
    let user = call.caller.user().map(|user| ActingUser {
        id: call.number(user.id),
        name: user.name.to_owned(),
        email: user.email.to_owned(),
        profile_picture: None,
    });
    Ok(Shown(SessionInfo {
        success: true,
        user,
        actor: call.caller.actor().map(Actor::as_str),
        organization: ActsIn {
            id: call.number(organization.id),
            subdomain: organization.subdomain.to_owned(),
            name: organization.name.to_owned(),
        },
    }))
}
