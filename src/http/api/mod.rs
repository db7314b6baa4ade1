//! `/api/v3`: the resources. Every call is an entry of `registry`; the path is the file.

mod bearer;
mod buckets;
mod call;
/// What an install could do, and what it does.
pub mod capabilities;
mod feature_requests;
mod guard;
mod organizations;
/// What is served, to whom, and what it does.
pub mod registry;
mod session_info;
mod trouble;
mod votes_on_behalf;

use axum::Extension;
use axum::response::Response;

use super::body::BodyLimit;
use super::error::ApiError;
use super::routes::Routes;

/// What a handler answers.
type Answer = Result<Response, ApiError>;

/// How many bytes a body may have: descriptions are longer than what OAuth sends.
const BODY_LIMIT: usize = 1024 * 1024;

/// The routes of this folder.
pub(super) fn routes() -> Routes {
    registry::served().map(|router| router.layer(Extension(BodyLimit(BODY_LIMIT))))
}
