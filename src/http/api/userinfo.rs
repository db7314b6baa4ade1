//! `/oauth/userinfo`: the person that a token acts as, in the words of `OpenID` Connect (Core, 5.3.2).

use axum::http::StatusCode;
use serde_json::json;

use super::ApiError;
use super::accounts::{handle, picture_url, profile_url};
use super::call::Call;
use super::registry::{Endpoint, OpenTo, endpoint};
use super::reply::{Foreign, Shown};
use crate::model::policy::Phrase;

/// Where it is.
const BASE: &str = "/oauth";

/// By either method (Core, 5.3).
pub(super) static ENDPOINTS: &[&[Endpoint]] = &[&[
    endpoint!(
        Caller,
        Get BASE,
        "/userinfo",
        OpenTo::OneOf(&["profile"]),
        "Find out who you are: your name, and the address of your profile.",
        [],
        answer
    ),
    endpoint!(Caller, Post BASE, "/userinfo", OpenTo::OneOf(&["profile"]), "The same, asked by POST.", [], answer),
]];

async fn answer(call: Call) -> Result<Shown<Foreign>, ApiError> {
    let user = call.caller.user().ok_or_else(nobody)?;
    let profile = profile_url(&call.site, user.id);
    Ok(Shown(Foreign(json!({
        "iss": call.site.cx.issuer(),
        "sub": profile,
        "name": user.name,
        "preferred_username": handle(&user),
        "profile": profile,
        "picture": picture_url(&call.site),
    }))))
}

/// 422 for whoever is nobody in particular.
pub(super) fn nobody() -> ApiError {
    let message = "This needs credentials that act as somebody";
    ApiError::message(StatusCode::UNPROCESSABLE_ENTITY, message).says(Phrase::UserRequired)
}
