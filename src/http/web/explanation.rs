//! `/errors/{id}`: why a request was refused, for the people who look after the app. Everybody else reads one page,
//! whether or not there ever was such a request.

mod asking;
mod ending;
mod granting;
mod proving;

use std::time::Duration;

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
use super::words::sentences;
use super::{frame, html, return_to};
use crate::domain::explain;
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::explanation::Reason;
use crate::model::explanation::excerpt::DifferenceKind;

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
        let link = Link { label: text("login-sign-in"), href: sign_in };
        return Ok(html(bland(frame::anonymous(&site), link, id)));
    };
    let Some((explanation, listing)) = explain::read(&site.cx, signed_in.user(), &id).await? else {
        let link = Link { label: text("explained-go-to-apps"), href: "/developer/apps".to_owned() };
        return Ok(html(bland(frame::personal(&site, &signed_in), link, id)));
    };
    let told = told(&explanation.reason);
    Ok(html(ExplanationPage {
        chrome: frame::personal(&site, &signed_in),
        app: app_ref(&listing),
        app_id: listing.app.id.number(),
        what: told.what,
        mend: told.mend,
        shown: told.shown,
        error: explanation.error,
        description: explanation.description,
        at: When::new(explanation.at, site.cx.env.now()),
        request_id: id,
    }))
}

/// A reason in words.
struct Told {
    /// Which check failed.
    what: Text,
    /// How to mend it.
    mend: Text,
    /// Texts to compare, each with its label.
    shown: Vec<(Text, String)>,
}

impl Told {
    fn new(what: Text, mend: Text) -> Self {
        Self { what, mend, shown: Vec::new() }
    }
}

fn told(reason: &Reason) -> Told {
    match reason {
        Reason::Asking(asking) => asking::told(asking),
        Reason::Proving(proving) => proving::told(proving),
        Reason::Granting(granting) => granting::told(granting),
        Reason::Ending(ending) => ending::told(ending),
        Reason::Stale(reason) => {
            let told = told(reason);
            Told { what: sentences(vec![text("explained-stale"), told.what]), ..told }
        }
    }
}

/// What kind of difference it is, where it is one of the usual ones.
fn hint(kind: DifferenceKind) -> Option<Text> {
    match kind {
        DifferenceKind::EndSlash => Some(text("explained-differs-slash")),
        DifferenceKind::Case => Some(text("explained-differs-case")),
        DifferenceKind::Scheme => Some(text("explained-differs-scheme")),
        DifferenceKind::Query => Some(text("explained-differs-query")),
        DifferenceKind::Other => None,
    }
}

/// How long ago something was: "4 seconds", "12 minutes", "3 hours", "5 days".
fn span(span: Duration) -> Text {
    let (count, words) = match span.as_secs() {
        seconds @ 0..120 => (seconds, text("span-seconds")),
        seconds @ 120..7_200 => (seconds / 60, text("span-minutes")),
        seconds @ 7_200..172_800 => (seconds / 3_600, text("span-hours")),
        seconds => (seconds / 86_400, text("span-days")),
    };
    words.with("count", count)
}

/// What says nothing about the request, not even whether there was one.
fn bland(chrome: Chrome, link: Link, request_id: String) -> NoticePage {
    NoticePage {
        chrome,
        heading: text("explained-bland"),
        why: vec![text("explained-bland-what"), text("explained-bland-who")],
        next: text("explained-bland-next"),
        action: Some(link),
        request_id,
        explained_at: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::web::views::tests::in_english;

    #[test]
    fn spans_are_told_in_the_unit_that_fits() {
        let words = |seconds| in_english(&span(Duration::from_secs(seconds)));
        assert_eq!(words(1), "1 second");
        assert_eq!(words(119), "119 seconds");
        assert_eq!(words(300), "5 minutes");
        assert_eq!(words(7_200), "2 hours");
        assert_eq!(words(3 * 86_400 + 5), "3 days");
    }
}
