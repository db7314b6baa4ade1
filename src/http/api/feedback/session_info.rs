//! `GET /api/v3/session_info`: as whom and where a caller acts.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::http::api::Answer;
use crate::http::api::call::Call;
use crate::http::error;

/// The user is an app's bot or the person who agreed; nobody where an API key came alone.
#[expect(clippy::unused_async, reason = "every handler of the registry has this form")]
pub(super) async fn get(call: Call) -> Answer {
    let organization = call.caller.organization();
    let user = call.caller.user().map_or(
        Value::Null,
        |user| json!({ "id": call.number(user.id), "name": user.name, "email": user.email, "profile_picture": null }),
    );
    Ok(error::json(
        StatusCode::OK,
        &json!({
            "success": true,
            "user": user,
            "actor": call.caller.actor(),
            "organization": {
                "id": call.number(organization.id),
                "subdomain": organization.subdomain,
                "name": organization.name,
            },
        }),
    ))
}
