//! Which credentials calls take.

use utoipa::openapi::ComponentsBuilder;
use utoipa::openapi::security::{
    ApiKey, ApiKeyValue, AuthorizationCode, Flow, HttpAuthScheme, HttpBuilder, OAuth2, Scopes,
    SecurityRequirement, SecurityScheme,
};

use crate::config::Config;
use crate::http::api::registry::{OpenTo, Route};

const TOKEN: &str = "access_token";
const KEY: &str = "api_key";

/// The kinds of credentials that a server of this configuration knows.
pub(super) fn schemes(config: &Config, components: ComponentsBuilder) -> ComponentsBuilder {
    let url = &config.server.public_url;
    let scopes = config.policy.scopes.iter();
    let scopes: Scopes = scopes.map(|entry| (entry.name.as_str(), entry.sentence.as_str())).collect();
    let token_url = url.join("/oauth/token");
    let flow = AuthorizationCode::with_refresh_url(
        url.join("/oauth/authorize"),
        token_url.clone(),
        scopes,
        token_url,
    );
    let about = "An access token, which is sent in the Authorization header (RFC 6750).";
    let token = SecurityScheme::OAuth2(OAuth2::with_description([Flow::AuthorizationCode(flow)], about));
    let key = if config.policy.api_keys.header {
        let about = "A key of the organization; a JWT of its single sign-on beside it names who acts.";
        SecurityScheme::ApiKey(ApiKey::Header(ApiKeyValue::with_description("API-KEY", about)))
    } else {
        let about = Some("A key of the organization.");
        SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(about).build())
    };
    components.security_scheme(TOKEN, token).security_scheme(KEY, key)
}

/// What a call takes: any one of these.
pub(super) fn of(route: &Route) -> Vec<SecurityRequirement> {
    let none: [&str; 0] = [];
    let key = SecurityRequirement::new(KEY, none);
    match route.open_to {
        OpenTo::Tokens { scopes, .. } => vec![SecurityRequirement::new(TOKEN, scopes.iter().copied()), key],
        OpenTo::OneOf(scopes) => {
            let each = scopes.iter().map(|scope| SecurityRequirement::new(TOKEN, [*scope]));
            each.chain([key]).collect()
        }
        OpenTo::AnyToken => vec![SecurityRequirement::new(TOKEN, none)],
        OpenTo::ApiKeysAlone => vec![key],
        OpenTo::Everybody => vec![SecurityRequirement::default()],
    }
}
