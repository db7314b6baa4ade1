//! `/api/v3`: feature requests and what belongs to them, buckets, changelogs, the
//! knowledge base, customers and members. Each file has the entries of its path.

mod articles;
mod buckets;
mod changelogs;
mod collections;
mod comments;
mod customers;
mod feature_requests;
mod members;
mod merge_posts;
mod organizations;
mod post;
mod roadmap;
mod session_info;
mod shapes;
mod tags;
mod trouble;
mod votes;

use super::registry::Endpoint;

/// Where all of it is.
const BASE: &str = "/api/v3";

/// Its calls, in the order in which lists show them.
pub(super) static ENDPOINTS: &[&[Endpoint]] = &[
    &session_info::ENDPOINTS,
    &buckets::ENDPOINTS,
    &feature_requests::ENDPOINTS,
    &merge_posts::ENDPOINTS,
    &votes::ENDPOINTS,
    &comments::ENDPOINTS,
    &tags::ENDPOINTS,
    &roadmap::ENDPOINTS,
    &changelogs::ENDPOINTS,
    &collections::ENDPOINTS,
    &articles::ENDPOINTS,
    &customers::ENDPOINTS,
    &members::ENDPOINTS,
    &organizations::ENDPOINTS,
];
