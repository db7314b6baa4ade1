//! `/docs`: the reference of the API, which is the description that programs read, for people; and where they try it.

mod attempt;
mod described;

use axum::extract::State;
use axum::response::Response;

use super::frame;
use super::html;
use super::instead::Instead;
use super::session::Visitor;
use super::views::docs::DocsPage;
use crate::domain::sandbox;
use crate::http::routes::{Routes, get};
use crate::http::state::Site;

const PATH: &str = "/docs";

/// The routes of this folder.
pub(super) fn routes() -> Routes {
    Routes::new()
        .route(PATH, get(reference))
        .route("/docs/calls/{call}", get(attempt::show).post(attempt::send))
}

/// `GET /docs`.
async fn reference(State(site): State<Site>, visitor: Visitor) -> Result<Response, Instead> {
    let described = described::all(&site);
    Ok(html(DocsPage {
        chrome: frame::visited(&site, &visitor),
        server: site.cx.config.server.public_url.as_str().to_owned(),
        groups: described.groups,
        shapes: described.shapes,
        may_try: sandbox::is_offered(&site.cx),
        has_keys: site.cx.policy().api_keys.header,
    }))
}

/// Where a call is tried.
fn address(call: &str) -> String {
    format!("{PATH}/calls/{call}")
}
