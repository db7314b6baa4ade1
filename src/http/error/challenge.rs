//! `WWW-Authenticate`, as RFC 6750 and RFC 7617 spell it.

use axum::http::HeaderValue;

use super::plain_ascii;

/// What a sender without sufficient credentials is told to bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Challenge {
    /// Client credentials by HTTP Basic.
    Basic,
    /// A bearer token; nothing more is said where none was sent (RFC 6750, 3.1).
    Bearer(Option<BearerError>),
}

/// What is wrong with a bearer token that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BearerError {
    /// It is malformed, unknown, expired or revoked.
    InvalidToken,
    /// It lacks one scope or more.
    InsufficientScope {
        /// The scopes that are needed, space-separated.
        scope: String,
    },
}

impl Challenge {
    /// The header's value.
    pub(super) fn header(&self) -> HeaderValue {
        let text = match self {
            Self::Basic => return HeaderValue::from_static(r#"Basic realm="postern", charset="UTF-8""#),
            Self::Bearer(None) => return HeaderValue::from_static(r#"Bearer realm="postern""#),
            Self::Bearer(Some(BearerError::InvalidToken)) => {
                return HeaderValue::from_static(r#"Bearer realm="postern", error="invalid_token""#);
            }
            Self::Bearer(Some(BearerError::InsufficientScope { scope })) => {
                format!(
                    r#"Bearer realm="postern", error="insufficient_scope", scope="{}""#,
                    plain_ascii(scope)
                )
            }
        };
        HeaderValue::from_str(&text).expect("the text was reduced to printable ASCII")
    }
}
