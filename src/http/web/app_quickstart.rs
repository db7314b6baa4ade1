//! `/developer/apps/{id}/quickstart`: what an app's developer does from the registration to the first event, as the
//! policy has it, with programs in which the app's own ids are filled in.

use axum::extract::{Path, State};
use axum::response::Response;

use self::way::Way;
use super::app::managed;
use super::developer_apps::{address, app_ref};
use super::instead::Instead;
use super::session::Person;
use super::views::parts::Chrome;
use super::views::programs::Runtime;
use super::views::quickstart::{QuickstartPage, RuntimeLink};
use super::{frame, html};
use crate::http::body::{FieldError, FieldProblem, QueryFields};
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::app::AppListing;

mod way;

/// `GET /developer/apps/{id}/quickstart`; `in` names the runtime.
pub(super) async fn show(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (_, listing) = managed(&site, &signed_in, &id).await?;
    let chosen = wanted(&query)?;
    let page = page(&site, frame::personal(&site, &signed_in), &listing, chosen);
    let unwritten = |error| PageError::internal().hint(format!("a program could not be written: {error}"));
    Ok(html(page.map_err(unwritten)?))
}

fn wanted(query: &QueryFields) -> Result<Runtime, FieldError> {
    let Some(word) = query.0.one("in")? else { return Ok(Runtime::ALL[0]) };
    let named = Runtime::ALL.into_iter().find(|runtime| runtime.word() == word);
    named.ok_or_else(|| FieldError::new("in", FieldProblem::WrongType))
}

fn page(
    site: &Site,
    chrome: Chrome,
    listing: &AppListing,
    chosen: Runtime,
) -> askama::Result<QuickstartPage> {
    let app = &listing.app;
    let way = Way::of(site, app);
    let link = |runtime: Runtime| RuntimeLink {
        name: runtime.name(),
        href: format!("{}/quickstart?in={}", address(app.id), runtime.word()),
        is_chosen: runtime == chosen,
    };
    let steps = way.steps().into_iter().zip(2..).map(|(step, number)| way.part(step, number, chosen));
    Ok(QuickstartPage {
        chrome,
        app: app_ref(listing),
        app_href: address(app.id),
        client_id: app.client_id.clone(),
        redirect_uris: app.profile.redirect_uris.iter().map(|uri| uri.as_str().to_owned()).collect(),
        scopes: way.scopes().iter().map(ToString::to_string).collect(),
        keeps_secret: way.keeps_secret(),
        runtimes: Runtime::ALL.into_iter().map(link).collect(),
        needs: needs(chosen),
        dependencies: (chosen == Runtime::Rust).then(|| way.dependencies()).transpose()?,
        steps: steps.collect::<askama::Result<_>>()?,
    })
}

fn needs(runtime: Runtime) -> Text {
    match runtime {
        Runtime::Curl => text("quickstart-needs-curl"),
        Runtime::JavaScript => text("quickstart-needs-javascript"),
        Runtime::Python => text("quickstart-needs-python"),
        Runtime::Go => text("quickstart-needs-go"),
        Runtime::Rust => text("quickstart-needs-rust"),
    }
}
