//! The page that has one thing to say: an error, a refusal, an end. What happened, why, what to do; the request's id
//! small below, and no status code.

use askama::Template;

use super::parts::{Chrome, Link};

/// Any page that is a message.
#[derive(Template)]
#[template(path = "notice.html")]
pub(crate) struct NoticePage {
    pub(crate) chrome: Chrome,
    /// What happened, as a heading without a full stop.
    pub(crate) heading: String,
    /// Why, as whole sentences; one paragraph each.
    pub(crate) why: Vec<String>,
    /// The next step in words; may be empty.
    pub(crate) next: String,
    /// The next step as a link.
    pub(crate) action: Option<Link>,
    /// What to quote when asking for help; empty hides the line.
    pub(crate) request_id: String,
}

impl NoticePage {
    /// Nothing lives at this address, or nothing that this person may know of.
    pub(crate) fn not_found(chrome: Chrome, request_id: &str) -> NoticePage {
        NoticePage::about(
            chrome,
            request_id,
            "There is no page here",
            "The address may be mistyped, the page may have been removed, or it belongs to an organization that you are not a member of.",
            "Check the address, or start from your account.",
        )
    }

    /// The person is known, and may not.
    pub(crate) fn forbidden(chrome: Chrome, request_id: &str) -> NoticePage {
        NoticePage::about(
            chrome,
            request_id,
            "You cannot do this with your role",
            "Only owners and admins of the organization can open this page.",
            "Ask one of them to do it for you, or to change your role.",
        )
    }

    /// The address exists, the method does not.
    pub(crate) fn method_not_allowed(chrome: Chrome, request_id: &str) -> NoticePage {
        NoticePage::about(
            chrome,
            request_id,
            "This page cannot be used that way",
            "The address exists, but not for this kind of request. That happens when a form's address is opened by itself.",
            "Go back to the page you came from, or start from your account.",
        )
    }

    /// A form whose token no longer fits the session.
    pub(crate) fn stale_form(chrome: Chrome, request_id: &str) -> NoticePage {
        NoticePage::about(
            chrome,
            request_id,
            "This form is out of date",
            "You signed in or out since the form was opened, so it can no longer be trusted to be yours. Nothing was changed.",
            "Open the page again and repeat the step.",
        )
    }

    /// Too much from one place.
    pub(crate) fn too_many_requests(chrome: Chrome, request_id: &str) -> NoticePage {
        NoticePage::about(
            chrome,
            request_id,
            "Too many attempts in a short time",
            "To protect accounts, attempts from one place are limited. Nothing was changed.",
            "Wait a minute, then try again.",
        )
    }

    /// The database is away, or the server is full.
    pub(crate) fn unavailable(chrome: Chrome, request_id: &str) -> NoticePage {
        NoticePage::about(
            chrome,
            request_id,
            "This cannot be answered right now",
            "A part of the service is not reachable. Nothing was changed.",
            "Try again in a minute. If it stays this way, tell whoever runs this server.",
        )
    }

    /// A failure of ours; it takes no detail, so that none can leak.
    pub(crate) fn internal(chrome: Chrome, request_id: &str) -> NoticePage {
        NoticePage::about(
            chrome,
            request_id,
            "Something failed on our side",
            "The request was not carried out. It was recorded, and nothing about it is your doing.",
            "Try again. If it fails again, tell whoever runs this server and quote the request id below.",
        )
    }

    fn about(chrome: Chrome, request_id: &str, heading: &str, why: &str, next: &str) -> NoticePage {
        let home = Link { label: "Go to your account".to_owned(), href: "/account".to_owned() };
        NoticePage {
            action: chrome.signed_in.is_some().then_some(home),
            chrome,
            heading: heading.to_owned(),
            why: vec![why.to_owned()],
            next: next.to_owned(),
            request_id: request_id.to_owned(),
        }
    }
}
