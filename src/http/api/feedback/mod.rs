//! `/api/v3`: feature requests, votes, buckets and changelogs. Each file has the entries of its path.

mod buckets;
mod changelogs;
mod feature_requests;
mod organizations;
mod session_info;
mod shapes;
mod trouble;
mod votes_on_behalf;

use super::registry::Endpoint;

/// Where all of it is.
const BASE: &str = "/api/v3";

/// Its calls, in the order in which lists show them.
pub(super) static ENDPOINTS: &[&[Endpoint]] = &[
    &session_info::ENDPOINTS,
    &buckets::ENDPOINTS,
    &feature_requests::ENDPOINTS,
    &votes_on_behalf::ENDPOINTS,
    &changelogs::ENDPOINTS,
    &organizations::ENDPOINTS,
];
