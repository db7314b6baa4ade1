//! `GET /api/v1/instance` and `/api/v2/instance`: what this server is, for clients that ask before they do anything.

use serde_json::{Value, json};

use super::{BASE, picture_url};
use crate::domain::accounts::count_people;
use crate::http::api::ApiError;
use crate::http::api::call::Visit;
use crate::http::api::registry::{Endpoint, OpenTo, endpoint};
use crate::http::api::reply::{Foreign, Shown};
use crate::http::state::Site;
use crate::model::language::LanguageTag;

pub(super) static ENDPOINTS: [Endpoint; 2] = [
    endpoint!(
        Anybody,
        Get BASE,
        "/v1/instance",
        OpenTo::Everybody,
        "Read what this server is.",
        [],
        first
    ),
    endpoint!(
        Anybody,
        Get BASE,
        "/v2/instance",
        OpenTo::Everybody,
        "Read what this server is, in the newer shape.",
        [],
        second
    ),
];

/// The older shape.
async fn first(visit: Visit) -> Result<Shown<Foreign>, ApiError> {
    let site = &visit.site;
    let people = count_people(&site.cx).await?;
    Ok(Shown(Foreign(json!({
        "uri": domain(site),
        "title": site.cx.config.branding.product_name,
        "short_description": description(site),
        "description": description(site),
        "email": contact(site),
        "version": site.cx.policy().instance.version,
        "urls": { "streaming_api": streaming(site) },
        "stats": { "user_count": people, "status_count": 0, "domain_count": 1 },
        "thumbnail": picture_url(site),
        "languages": LanguageTag::ALL.map(LanguageTag::as_str),
        "registrations": false,
        "approval_required": false,
        "invites_enabled": true,
        "configuration": configuration(),
        "contact_account": null,
        "rules": [],
    }))))
}

/// The newer shape.
async fn second(visit: Visit) -> Result<Shown<Foreign>, ApiError> {
    let site = &visit.site;
    let people = count_people(&site.cx).await?;
    let instance = &site.cx.policy().instance;
    let mut configuration = configuration();
    configuration["urls"] = json!({ "streaming": streaming(site) });
    configuration["translation"] = json!({ "enabled": false });
    let mut versions = serde_json::Map::new();
    if !instance.api.is_empty() {
        versions.insert(instance.api.clone(), Value::from(instance.api_version));
    }
    Ok(Shown(Foreign(json!({
        "domain": domain(site),
        "title": site.cx.config.branding.product_name,
        "version": instance.version,
        "source_url": "",
        "description": description(site),
        "usage": { "users": { "active_month": people } },
        "thumbnail": { "url": picture_url(site) },
        "languages": LanguageTag::ALL.map(LanguageTag::as_str),
        "configuration": configuration,
        "registrations": { "enabled": false, "approval_required": false, "message": null },
        "api_versions": versions,
        "contact": { "email": contact(site), "account": null },
        "rules": [],
    }))))
}

/// Host, and the port where it is not the scheme's own.
fn domain(site: &Site) -> String {
    let url = site.cx.config.server.public_url.as_str();
    url.split_once("://").map_or(url, |(_, host)| host).to_owned()
}

fn description(site: &Site) -> String {
    format!("Sign in to {} here and let apps act for you.", site.cx.config.branding.product_name)
}

/// The mail address of whoever helps; empty where there is none.
fn contact(site: &Site) -> &str {
    site.cx.config.branding.support_mail().unwrap_or_default()
}

/// Nothing is streamed; the address is asked for all the same.
fn streaming(site: &Site) -> String {
    site.cx.config.server.public_url.as_str().replacen("http", "ws", 1)
}

/// What may be posted here: nothing, as the numbers say.
fn configuration() -> Value {
    json!({
        "accounts": { "max_featured_tags": 0 },
        "statuses": { "max_characters": 0, "max_media_attachments": 0, "characters_reserved_per_url": 0 },
        "media_attachments": {
            "supported_mime_types": [],
            "image_size_limit": 0,
            "image_matrix_limit": 0,
            "video_size_limit": 0,
            "video_frame_rate_limit": 0,
            "video_matrix_limit": 0,
        },
        "polls": {
            "max_options": 0,
            "max_characters_per_option": 0,
            "min_expiration": 0,
            "max_expiration": 0,
        },
    })
}
