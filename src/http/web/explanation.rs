//! `/errors/{id}`: why a request was refused, for the people who look after the app. Everybody else reads one page,
//! whether or not there ever was such a request.

use axum::extract::{Path, State};
use axum::http::Uri;
use axum::response::Response;

use super::developer_apps::app_ref;
use super::instead::Instead;
use super::session::Visitor;
use super::views::explanation::ExplanationPage;
use super::views::notice::NoticePage;
use super::views::parts::{Chrome, Link};
use super::views::when::When;
use super::{frame, html, return_to};
use crate::domain::explain;
use crate::domain::login::SignedIn;
use crate::http::error::PageError;
use crate::http::state::Site;

/// `GET /errors/{id}`.
pub(super) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    uri: Uri,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let is_an_id = id.len() == 16 && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if !is_an_id {
        return Err(PageError::not_found().into());
    }
    let Some(signed_in) = visitor.signed_in else {
        let sign_in = return_to::sign_in_first(&uri).unwrap_or_else(|| "/login".to_owned());
        let link = Link { label: "Sign in".into(), href: sign_in };
        return Ok(html(bland(frame::anonymous(&site), link, id)));
    };
    let Some((explanation, listing)) = explain::read(&site.cx, signed_in.user(), &id).await? else {
        let link = Link { label: "Go to your apps".into(), href: "/developer/apps".to_owned() };
        return Ok(html(bland(personal(&site, &signed_in), link, id)));
    };
    Ok(html(ExplanationPage {
        chrome: personal(&site, &signed_in),
        app: app_ref(&listing),
        app_id: listing.app.id.number(),
        what: explanation.told.what,
        mend: explanation.told.mend,
        shown: explanation.told.shown,
        error: explanation.error,
        description: explanation.description,
        at: When::new(explanation.at, site.cx.env.now()),
        request_id: id,
    }))
}

fn personal(site: &Site, signed_in: &SignedIn) -> Chrome {
    frame::personal(site, signed_in)
}

/// What says nothing about the request, not even whether there was one.
fn bland(chrome: Chrome, link: Link, request_id: String) -> NoticePage {
    NoticePage {
        chrome,
        heading: "An app\u{2019}s request was refused".into(),
        why: vec![
            "An app asked this server for something and was refused. The answer told it so in one sentence, and \
             nothing was changed."
                .into(),
            "Which check failed is shown here for seven days, to the admins of the organization that owns the app. A \
             fresh refusal may take some seconds to appear."
                .into(),
        ],
        next: "If you look after the app, sign in as such an admin. If you only use it, tell its developers and quote \
               the request id."
            .into(),
        action: Some(link),
        request_id,
        explained_at: None,
    }
}
