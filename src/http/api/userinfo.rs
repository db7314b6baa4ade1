//! `/oauth/userinfo`: the person that a token acts as, in the words of `OpenID` Connect (Core, 5.3.2).

use axum::http::StatusCode;
use serde_json::json;

use super::Answer;
use super::accounts::{handle, picture_url, profile_url};
use super::call::Call;
use super::registry::{Endpoint, Method, OpenTo, Route, Run};
use crate::http::error::{self, ApiError};
use crate::model::policy::Phrase;

/// Where it is.
const BASE: &str = "/oauth";

/// By either method (Core, 5.3).
pub(super) static ENDPOINTS: [Endpoint; 2] = [
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/userinfo",
            open_to: OpenTo::OneOf(&["profile"]),
            sentence: "Find out who you are: your name, and the address of your profile.",
        },
        run: Run::Caller(|call| Box::pin(answer(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Post,
            base: BASE,
            path: "/userinfo",
            open_to: OpenTo::OneOf(&["profile"]),
            sentence: "The same, asked by POST.",
        },
        run: Run::Caller(|call| Box::pin(answer(call))),
    },
];

#[expect(clippy::unused_async, reason = "every handler of the registry has this form")]
async fn answer(call: Call) -> Answer {
    let user = call.caller.user().ok_or_else(nobody)?;
    let profile = profile_url(&call.site, user.id);
    Ok(error::json(
        StatusCode::OK,
        &json!({
            "iss": call.site.cx.issuer(),
            "sub": profile,
            "name": user.name,
            "preferred_username": handle(&user),
            "profile": profile,
            "picture": picture_url(&call.site),
        }),
    ))
}

/// 422 for whoever is nobody in particular.
pub(super) fn nobody() -> ApiError {
    let message = "This needs credentials that act as somebody";
    ApiError::message(StatusCode::UNPROCESSABLE_ENTITY, message).says(Phrase::UserRequired)
}
