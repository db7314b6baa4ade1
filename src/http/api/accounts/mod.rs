//! `/api/v1` and `/api/v2`: apps that register themselves, the account behind a token, and the server as clients ask
//! about it.

mod apps;
mod identity;
mod instance;
mod own;

pub(super) use self::identity::{handle, picture_url, profile_url};

use super::registry::Endpoint;

/// Where all of it is.
const BASE: &str = "/api";

/// Its calls, in the order in which lists show them.
pub(super) static ENDPOINTS: &[&[Endpoint]] = &[&own::ENDPOINTS, &apps::ENDPOINTS, &instance::ENDPOINTS];
