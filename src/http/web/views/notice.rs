//! The page that has one thing to say: an error, a refusal, an end. What happened, why, what to do; the request's id
//! small below, and no status code.

use askama::Template;

use super::filters;
use super::parts::{Chrome, Link};
use crate::http::error::Notice;
use crate::language::Text;

/// Any page that is a message.
#[derive(Template)]
#[template(path = "notice.html")]
pub(crate) struct NoticePage {
    pub(crate) chrome: Chrome,
    /// What happened, as a heading without a full stop.
    pub(crate) heading: Text,
    /// Why, as whole sentences; one paragraph each.
    pub(crate) why: Vec<Text>,
    /// The next step in words; may be empty.
    pub(crate) next: Text,
    /// The next step as a link.
    pub(crate) action: Option<Link>,
    /// What to quote when asking for help; empty hides the line.
    pub(crate) request_id: String,
    /// Path of the page that tells the app's own people more; absent where the failure is no app's.
    pub(crate) explained_at: Option<String>,
}

impl NoticePage {
    /// The page of a failure.
    pub(crate) fn new(chrome: Chrome, notice: Notice<'_>) -> NoticePage {
        let error = notice.error;
        let why = [&error.what, &error.why].into_iter().filter(|sentence| !sentence.is_empty());
        let link = error.link.as_ref();
        NoticePage {
            chrome,
            heading: error.title.clone(),
            why: why.cloned().collect(),
            next: error.next.clone(),
            action: link.map(|(label, href)| Link { label: label.clone(), href: href.to_string() }),
            request_id: notice.request_id.to_owned(),
            explained_at: notice.explained_at.map(str::to_owned),
        }
    }
}
