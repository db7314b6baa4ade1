//! Client credentials: HTTP Basic or the body, never both, never the query (RFC 6749, 2.3.1).

use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::domain::RequestInfo;
use crate::domain::client_auth::{AuthenticatedClient, ClientAuthError, PresentedCredentials, authenticate};
use crate::explanations::Grounds;
use crate::http::body::{FieldError, FieldProblem, Fields, Plus, percent_decode};
use crate::http::client_address::ClientAddress;
use crate::http::error::{Challenge, OAuthError, OAuthErrorCode};
use crate::http::observe::{self, Notes};
use crate::http::state::Site;
use crate::model::explanation::proving::Proving;
use crate::model::policy::{Phrase, Policy};
use crate::model::secret::Secret;

/// What an app presented, and how, which decides how a refusal is told.
pub(super) struct Presented {
    /// The credentials.
    pub(super) credentials: PresentedCredentials,
    means: Means,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Means {
    Basic,
    Body,
}

/// The client id of a Basic header, believed or not.
pub(in crate::http) fn named_by(header: &HeaderValue) -> Option<String> {
    parse_basic(header.to_str().ok()?).map(|(client_id, _)| client_id)
}

/// Notes under which name a refused request came, believed or not.
pub(super) fn name(grounds: &Grounds, fields: &Fields) {
    if let Ok(Some(client_id)) = fields.one("client_id") {
        grounds.named(client_id);
    }
}

/// Reads what the request presents. An id that is repeated in the body beside Basic must be the same.
pub(super) fn presented(
    headers: &HeaderMap,
    fields: &Fields,
    policy: &Policy,
) -> Result<Presented, OAuthError> {
    let body_id = fields.one("client_id")?;
    let body_secret = fields.one("client_secret")?;
    let mut authorizations = headers.get_all(AUTHORIZATION).iter();
    let header = authorizations.next();
    if authorizations.next().is_some() {
        return Err(OAuthError::invalid_request("The request has more than one Authorization header.")
            .because(Proving::TwoAuthorizations));
    }
    // There are clients that send their token with everything once they have one. It proves no app.
    let header = header.filter(|header| body_id.is_none() || !is_bearer(header));
    let Some(header) = header else {
        let Some(client_id) = body_id else {
            return Err(refusal(policy, Means::Body).hint("no client credentials"));
        };
        return Ok(Presented {
            credentials: PresentedCredentials {
                client_id: client_id.to_owned(),
                client_secret: body_secret.map(Secret::unchecked),
            },
            means: Means::Body,
        });
    };
    let (client_id, client_secret) = header.to_str().ok().and_then(parse_basic).ok_or_else(|| {
        let refusal = refusal(policy, Means::Basic).hint("malformed Authorization header");
        refusal.because(Proving::AuthorizationMalformed)
    })?;
    if body_secret.is_some() {
        return Err(OAuthError::invalid_request(
            "Client credentials were sent in the header and in the body.",
        )
        .because(Proving::CredentialsTwice));
    }
    if body_id.is_some_and(|id| id != client_id) {
        return Err(OAuthError::invalid_request("The client_id of the header and of the body differ.")
            .because(Proving::ClientIdsDiffer));
    }
    let client_secret = (!client_secret.is_empty()).then(|| Secret::unchecked(&client_secret));
    Ok(Presented { credentials: PresentedCredentials { client_id, client_secret }, means: Means::Basic })
}

fn is_bearer(header: &HeaderValue) -> bool {
    header.as_bytes().get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case(b"bearer "))
}

/// `Basic` and base64 of `id:secret`, each form-encoded. Ids and secrets are letters, digits, `-` and `_`, so the raw
/// spelling that many clients send decodes to itself.
fn parse_basic(header: &str) -> Option<(String, String)> {
    let (scheme, encoded) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = STANDARD.decode(encoded.trim()).ok()?;
    let (id, secret) = decoded.split_at(decoded.iter().position(|byte| *byte == b':')?);
    let text = |bytes: &[u8]| percent_decode(bytes, Plus::IsSpace).ok();
    Some((text(id)?, text(&secret[1..])?))
}

/// What revocation and introspection have in common: an app that was believed, and the token it is about.
pub(super) struct AboutToken<'a> {
    /// The app.
    pub(super) client: AuthenticatedClient,
    /// Its public identifier, as presented.
    pub(super) client_id: String,
    /// The token, not looked at yet.
    pub(super) token: &'a str,
}

/// Reads such a request and believes the app, or answers `invalid_client`; failures are counted by client and address.
/// A hint, even a wrong one, changes nothing (RFC 7009, 2.1); it may still be sent once only.
pub(super) async fn about_token<'a>(
    site: &Site,
    headers: &HeaderMap,
    fields: &'a Fields,
    address: ClientAddress,
    info: &RequestInfo,
    notes: &Notes,
) -> Result<AboutToken<'a>, OAuthError> {
    name(&info.grounds, fields);
    fields.one("token_type_hint")?;
    let token = fields.one("token")?;
    let presented = presented(headers, fields, site.cx.policy())?;
    check_limit(site, &presented, address)?;
    let client = authenticate(&site.cx, &presented.credentials, info)
        .await
        .map_err(|error| refused(site, &presented, address, error))?;
    notes.app(client.app_id().number());
    let token = token.ok_or_else(|| FieldError::new("token", FieldProblem::Missing))?;
    Ok(AboutToken { client, client_id: presented.credentials.client_id, token })
}

/// Refuses an app that failed too often from this address.
pub(super) fn check_limit(
    site: &Site,
    presented: &Presented,
    address: ClientAddress,
) -> Result<(), OAuthError> {
    Ok(site.limits.client_may_try(&presented.credentials.client_id, address.0)?)
}

/// Tells why an app is not believed: to the app always the same, to the log the reason.
pub(super) fn refused(
    site: &Site,
    presented: &Presented,
    address: ClientAddress,
    error: ClientAuthError,
) -> OAuthError {
    if let ClientAuthError::Internal(error) = error {
        return error.into();
    }
    site.limits.client_failed(&presented.credentials.client_id, address.0);
    observe::refused("invalid_client");
    refusal(site.cx.policy(), presented.means).hint(error.to_string())
}

fn refusal(policy: &Policy, means: Means) -> OAuthError {
    let error = OAuthError::new(
        OAuthErrorCode::InvalidClient,
        "Client authentication failed: unknown client, wrong secret, or the app is suspended.",
    )
    .says(Phrase::InvalidClient);
    let by_policy = StatusCode::from_u16(policy.invalid_client_status).unwrap_or(StatusCode::BAD_REQUEST);
    if means == Means::Basic || by_policy == StatusCode::UNAUTHORIZED {
        error.status(StatusCode::UNAUTHORIZED).challenge(Challenge::Basic)
    } else {
        error.status(by_policy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn basic(credentials: &str) -> String {
        format!("Basic {}", STANDARD.encode(credentials))
    }

    #[test]
    fn both_spellings_of_basic_read_alike() {
        let expected = Some(("foapp_a-b".to_owned(), "fosec_c_d".to_owned()));
        assert_eq!(parse_basic(&basic("foapp_a-b:fosec_c_d")), expected);
        assert_eq!(parse_basic(&basic("foapp%5Fa%2Db:fosec%5Fc%5Fd")), expected);
        assert_eq!(parse_basic(&basic("foapp_a-b:fosec_c_d").replace("Basic", "bAsIc")), expected);
    }

    #[test]
    fn what_is_not_basic_is_refused() {
        for header in
            ["", "Basic", "Basic !!!", &basic("no colon"), "Bearer abc", &basic("a:%ff"), &basic("a%:b")]
        {
            assert_eq!(parse_basic(header), None, "{header}");
        }
    }
}
