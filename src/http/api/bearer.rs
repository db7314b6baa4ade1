//! Who calls: the headers that carry credentials are read (RFC 6750, 2.1) and looked at. What stands in a query, a
//! body or a cookie is no credential here.

use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};

use crate::domain::access::AccessError;
use crate::domain::api_caller::{self, ApiCaller, ApiCallerError, Presented};
use crate::domain::sso::SsoError;
use crate::http::client_address::ClientAddress;
use crate::http::error::{ApiError, BearerError};
use crate::http::observe;
use crate::http::state::Site;
use crate::model::policy::Phrase;
use crate::model::token::TokenDead;

/// Both spellings are in use; a server that folds them into one is what clients were written against.
const API_KEY: [&str; 2] = ["api-key", "api_key"];

/// Finds out who sent these headers from this address.
pub(super) async fn authenticate(
    site: &Site,
    headers: &HeaderMap,
    ClientAddress(address): ClientAddress,
) -> Result<ApiCaller, ApiError> {
    let presented = read(headers, site.cx.policy().api_keys.header).map_err(Unreadable::into_error)?;
    api_caller::authenticate(&site.cx, presented, address).await.map_err(refusal)
}

/// Why no credentials could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unreadable {
    /// None were sent.
    Nothing,
    /// Sent more than once, so that nobody can say which counts (RFC 6750, 2).
    Twice,
    /// Not in a form that is understood.
    Malformed,
}

/// An access token always speaks for itself: an API key beside it adds nothing. A JWT beside an API key names the
/// person; the two are told apart by their form. Where no header carries keys, what stands in it is not looked at.
fn read(headers: &HeaderMap, header_carries_keys: bool) -> Result<Presented<'_>, Unreadable> {
    let names = if header_carries_keys { &API_KEY[..] } else { &[] };
    let mut keys = names.iter().flat_map(|name| headers.get_all(*name));
    let key = match (keys.next(), keys.next()) {
        (key, None) => key.map(|key| key.to_str().map_err(|_| Unreadable::Malformed)).transpose()?,
        (_, Some(_)) => return Err(Unreadable::Twice),
    };
    let mut lines = headers.get_all(AUTHORIZATION).iter();
    let line = match (lines.next(), lines.next()) {
        (line, None) => line.map(|line| line.to_str().map_err(|_| Unreadable::Malformed)).transpose()?,
        (_, Some(_)) => return Err(Unreadable::Twice),
    };
    match (key, line) {
        (None, None) => Err(Unreadable::Nothing),
        (Some(key), None) => Ok(Presented::ApiKey(key.trim())),
        (None, Some(line)) => bearer(line).map(Presented::Token).ok_or(Unreadable::Malformed),
        (Some(key), Some(line)) => match bearer(line) {
            Some(token) if !is_jwt(token) => Ok(Presented::Token(token)),
            Some(jwt) => Ok(Presented::ApiKeyWithJwt(key.trim(), jwt)),
            // Clients of old send the JWT bare.
            None if is_jwt(line) => Ok(Presented::ApiKeyWithJwt(key.trim(), line)),
            None => Err(Unreadable::Malformed),
        },
    }
}

/// What follows `Bearer` and one space; letter case of the scheme aside.
fn bearer(line: &str) -> Option<&str> {
    let (scheme, token) = line.split_once(' ')?;
    let is_token = !token.is_empty() && token.bytes().all(is_token_letter);
    (scheme.eq_ignore_ascii_case("bearer") && is_token).then_some(token)
}

/// The letters of a `b64token` (RFC 6750, 2.1).
fn is_token_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte)
}

/// Our own tokens have no dots.
fn is_jwt(text: &str) -> bool {
    text.bytes().filter(|byte| *byte == b'.').count() == 2 && text.bytes().all(is_token_letter)
}

impl Unreadable {
    fn into_error(self) -> ApiError {
        match self {
            Self::Nothing => {
                observe::refused("no_credentials");
                ApiError::unauthorized(None, "Authentication is required")
            }
            Self::Twice => {
                observe::refused("credentials_twice");
                let message = "Send credentials once: one Authorization header, one API-KEY header";
                ApiError::message(StatusCode::BAD_REQUEST, message)
            }
            Self::Malformed => {
                observe::refused("malformed_credentials");
                invalid_token()
            }
        }
    }
}

fn invalid_token() -> ApiError {
    let message = "The access token is invalid, expired or revoked";
    ApiError::unauthorized(Some(BearerError::InvalidToken), message)
}

/// Every dead token is refused in the same words; the reason is for the log.
fn refusal(error: ApiCallerError) -> ApiError {
    let reason = match &error {
        ApiCallerError::Token(AccessError::Malformed) => "malformed_token",
        ApiCallerError::Token(AccessError::Unknown) => "unknown_token",
        ApiCallerError::Token(AccessError::Dead(TokenDead::Expired)) => "expired_token",
        ApiCallerError::Token(AccessError::Dead(TokenDead::Ended)) => "ended_token",
        ApiCallerError::Token(AccessError::Dead(TokenDead::Suspended)) => "suspended_install",
        ApiCallerError::UnknownKey => "unknown_api_key",
        ApiCallerError::OutsideNetworks(_) => "outside_networks",
        ApiCallerError::Sso(SsoError::Sealed(_)) => "sealed_sso_key",
        ApiCallerError::Sso(SsoError::Internal(_))
        | ApiCallerError::Token(AccessError::Internal(_))
        | ApiCallerError::Internal(_) => "database",
        ApiCallerError::Sso(_) => "sso_jwt",
    };
    observe::refused(reason);
    let hint = error.to_string();
    match error {
        ApiCallerError::Internal(error)
        | ApiCallerError::Token(AccessError::Internal(error))
        | ApiCallerError::Sso(SsoError::Internal(error)) => error.into(),
        ApiCallerError::Sso(SsoError::Sealed(_)) => ApiError::internal().hint(hint),
        ApiCallerError::Token(AccessError::Dead(TokenDead::Suspended)) => {
            let message = "The connection of this access token is suspended";
            ApiError::unauthorized(Some(BearerError::InvalidToken), message).hint(hint)
        }
        ApiCallerError::Token(AccessError::Dead(TokenDead::Expired)) => {
            invalid_token().hint(hint).says(Phrase::TokenExpired)
        }
        ApiCallerError::Token(AccessError::Dead(TokenDead::Ended)) => {
            invalid_token().hint(hint).says(Phrase::TokenRevoked)
        }
        ApiCallerError::Token(_) => invalid_token().hint(hint),
        ApiCallerError::UnknownKey => {
            ApiError::unauthorized(Some(BearerError::InvalidToken), "API key is invalid")
        }
        // Another key would help, and no consent does: no challenge.
        ApiCallerError::OutsideNetworks(address) => {
            let message = format!("This API key may not be used from the address {address}");
            ApiError::message(StatusCode::FORBIDDEN, message)
        }
        ApiCallerError::Sso(_) => {
            ApiError::unauthorized(Some(BearerError::InvalidToken), "The SSO token is invalid").hint(hint)
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderName;

    use super::*;

    fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(HeaderName::from_static(name), value.parse().unwrap());
        }
        headers
    }

    fn said(lines: &[(&'static str, &str)]) -> String {
        format!("{:?}", read(&headers(lines), true))
    }

    #[test]
    fn each_kind_of_credentials_is_told_from_the_others() {
        for (lines, expected) in [
            (&[("authorization", "Bearer foot_a")][..], "Ok(Token(\"foot_a\"))"),
            (&[("authorization", "bEARER foot_a")], "Ok(Token(\"foot_a\"))"),
            (&[("api-key", "hn_1")], "Ok(ApiKey(\"hn_1\"))"),
            (&[("api_key", "hn_1")], "Ok(ApiKey(\"hn_1\"))"),
            (
                &[("api_key", "hn_1"), ("authorization", "Bearer a.b.c")],
                "Ok(ApiKeyWithJwt(\"hn_1\", \"a.b.c\"))",
            ),
            (&[("api-key", "hn_1"), ("authorization", "a.b.c")], "Ok(ApiKeyWithJwt(\"hn_1\", \"a.b.c\"))"),
            (&[("api-key", "hn_1"), ("authorization", "Bearer foot_a")], "Ok(Token(\"foot_a\"))"),
        ] {
            assert_eq!(said(lines), expected, "{lines:?}");
        }
    }

    #[test]
    fn a_header_that_carries_no_keys_is_not_looked_at() {
        let said = |lines| format!("{:?}", read(&headers(lines), false));
        assert_eq!(said(&[("api-key", "hn_1")]), "Err(Nothing)");
        assert_eq!(said(&[("api-key", "hn_1"), ("api_key", "hn_2")]), "Err(Nothing)");
        assert_eq!(said(&[("api_key", "hn_1"), ("authorization", "Bearer a.b.c")]), "Ok(Token(\"a.b.c\"))");
        assert_eq!(said(&[("api-key", "hn_1"), ("authorization", "a.b.c")]), "Err(Malformed)");
    }

    #[test]
    fn what_is_ambiguous_or_malformed_is_refused() {
        assert_eq!(said(&[]), "Err(Nothing)");
        assert_eq!(said(&[("cookie", "token=foot_a")]), "Err(Nothing)");
        for lines in [
            &[("authorization", "Bearer a"), ("authorization", "Bearer a")][..],
            &[("api-key", "hn_1"), ("api_key", "hn_1")],
            &[("api-key", "hn_1"), ("api-key", "hn_2")],
        ] {
            assert_eq!(said(lines), "Err(Twice)", "{lines:?}");
        }
        for line in [
            "",
            "Bearer",
            "Bearer ",
            "Bearer  foot_a",
            "Bearer\tfoot_a",
            "Bearer foot_a, Bearer foot_b",
            "foot_a",
            "Basic Zm9v",
            "Bearer foot_a foot_b",
            "Bearerfoot_a",
            "a.b.c",
        ] {
            assert_eq!(said(&[("authorization", line)]), "Err(Malformed)", "{line:?}");
        }
        for line in ["foot_a", "Basic Zm9v", "a.b", "a.b.c d"] {
            assert_eq!(said(&[("api-key", "hn_1"), ("authorization", line)]), "Err(Malformed)", "{line:?}");
        }
    }
}
