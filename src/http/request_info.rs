//! What a use case may want to know of its request: from where it came, and when.

use std::convert::Infallible;
use std::time::Instant;

use axum::extract::FromRequestParts;
use axum::http::header::USER_AGENT;
use axum::http::request::Parts;

use super::client_address::ClientAddress;
use crate::domain::RequestInfo;
use crate::model::audit::RequestOrigin;

/// How many letters of a user agent are kept.
const LONGEST_USER_AGENT: usize = 200;

/// When a request reached us, as early as anybody knows: set by the accept loop where it does, else at the door.
#[derive(Debug, Clone, Copy)]
pub struct Arrived(
    /// On the monotonic clock.
    pub Instant,
);

impl<S: Sync> FromRequestParts<S> for RequestInfo {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let arrived = parts.extensions.get::<Arrived>().map_or_else(Instant::now, |arrived| arrived.0);
        let address = ClientAddress::from_request_parts(parts, state).await?;
        let user_agent = parts.headers.get(USER_AGENT).and_then(|value| value.to_str().ok());
        let user_agent = user_agent.map(|text| text.chars().take(LONGEST_USER_AGENT).collect());
        let grounds = parts.extensions.get().cloned().unwrap_or_default();
        Ok(Self { origin: RequestOrigin { ip: Some(address.0.to_string()), user_agent }, arrived, grounds })
    }
}
