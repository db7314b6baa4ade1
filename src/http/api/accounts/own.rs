//! `GET /api/v1/accounts/verify_credentials`: the account that a token acts as. It has what clients read; what this
//! server does not keep about people is there and empty.

use serde_json::json;

use super::{BASE, handle, picture_url, profile_url};
use crate::domain::accounts::created_at;
use crate::http::api::ApiError;
use crate::http::api::call::{Call, timestamp};
use crate::http::api::registry::{Endpoint, OpenTo, endpoint};
use crate::http::api::reply::{Foreign, Shown};
use crate::http::api::userinfo::nobody;

pub(super) static ENDPOINTS: [Endpoint; 1] = [endpoint!(
    Caller,
    Get BASE,
    "/v1/accounts/verify_credentials",
    OpenTo::OneOf(&["profile", "read:accounts"]),
    "See your account: your name and the address of your profile.",
    [],
    get
)];

async fn get(call: Call) -> Result<Shown<Foreign>, ApiError> {
    let user = call.caller.user().ok_or_else(nobody)?;
    let since = created_at(&call.site.cx, user.id).await?;
    let (handle, picture) = (handle(&user), picture_url(&call.site));
    Ok(Shown(Foreign(json!({
        "id": call.number(user.id),
        "username": handle,
        "acct": handle,
        "display_name": user.name,
        "locked": false,
        "bot": false,
        "group": false,
        "discoverable": false,
        "created_at": timestamp(since),
        "note": "",
        "url": profile_url(&call.site, user.id),
        "uri": profile_url(&call.site, user.id),
        "avatar": picture,
        "avatar_static": picture,
        "header": picture,
        "header_static": picture,
        "followers_count": 0,
        "following_count": 0,
        "statuses_count": 0,
        "last_status_at": null,
        "emojis": [],
        "fields": [],
        "source": {
            "privacy": "public",
            "sensitive": false,
            "language": null,
            "note": "",
            "fields": [],
            "follow_requests_count": 0,
        },
        "role": {
            "id": "-99",
            "name": "",
            "permissions": "0",
            "color": "",
            "highlighted": false,
        },
    }))))
}
