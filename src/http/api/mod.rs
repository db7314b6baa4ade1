//! The resource API, in groups that a policy serves or not. Every call is an entry of `registry`; the path is the file.

mod accounts;
mod bearer;
mod call;
/// What an install could do, and what it does.
pub mod capabilities;
mod feedback;
mod guard;
pub mod openapi;
mod projects;
mod query;
/// What is served, to whom, and what it does.
pub mod registry;
mod reply;
mod userinfo;

use axum::Extension;
use axum::response::Response;

use super::body::BodyLimit;
use super::cross_origin;
use super::error::ApiError;
use super::routes::Routes;
use crate::model::policy::{CrossOrigin, Policy, ResourceGroup};

/// What a handler answers.
type Answer = Result<Response, ApiError>;

/// How many bytes a body may have: descriptions are longer than what OAuth sends.
const BODY_LIMIT: usize = 1024 * 1024;

/// The routes of this folder.
pub(super) fn routes(policy: &Policy) -> Routes {
    let groups = [
        (ResourceGroup::Feedback, CrossOrigin::Resources),
        (ResourceGroup::Accounts, CrossOrigin::Resources),
        (ResourceGroup::Projects, CrossOrigin::Resources),
        (ResourceGroup::Userinfo, CrossOrigin::Userinfo),
    ];
    let served = groups.into_iter().map(|(group, opened)| {
        let routes = registry::served(policy, group);
        cross_origin::open(policy, opened, routes)
    });
    let routes = served.fold(openapi::routes(), Routes::merge);
    routes.map(|router| router.layer(Extension(BodyLimit(BODY_LIMIT))))
}
