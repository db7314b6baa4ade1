//! The reference of the API, and one call that is tried.

use askama::Template;

use super::calls::ApiCall;
use super::filters;
use super::parts::{Choice, Chrome};
use crate::language::Text;

/// All calls.
#[derive(Template)]
#[template(path = "docs.html")]
pub(crate) struct DocsPage {
    pub(crate) chrome: Chrome,
    /// The server's origin.
    pub(crate) server: String,
    /// The calls, by resource.
    pub(crate) groups: Vec<CallGroup>,
    /// What answers are made of.
    pub(crate) shapes: Vec<DescribedShape>,
    /// Whether there are sandboxes to try them in.
    pub(crate) may_try: bool,
    /// Whether an organization's keys have a header of their own.
    pub(crate) has_keys: bool,
}

/// The calls about one resource.
pub(crate) struct CallGroup {
    /// The resource, as it stands in addresses.
    pub(crate) name: String,
    pub(crate) calls: Vec<DescribedCall>,
}

/// A call.
pub(crate) struct DescribedCall {
    /// What programs call it, `list_votes`.
    pub(crate) name: String,
    pub(crate) call: ApiCall,
    /// Which credentials it takes.
    pub(crate) opened_by: Text,
    /// What stands in its path and its query.
    pub(crate) in_address: Vec<DescribedField>,
    /// What its body holds.
    pub(crate) in_body: Vec<DescribedField>,
    pub(crate) answers: Vec<DescribedAnswer>,
    /// The call at a command line.
    pub(crate) example: String,
    /// Where it is tried.
    pub(crate) try_at: String,
}

/// One named value.
pub(crate) struct DescribedField {
    pub(crate) name: String,
    pub(crate) kind: DescribedType,
    pub(crate) is_required: bool,
    pub(crate) sentence: Text,
}

/// An answer by its status.
pub(crate) struct DescribedAnswer {
    pub(crate) status: String,
    pub(crate) sentence: Text,
    pub(crate) kind: DescribedType,
}

/// What values something takes, as programs write types: `string | null`, `Vote[]`.
#[derive(Default)]
pub(crate) struct DescribedType {
    /// All of it, or what stands before the shape.
    pub(crate) before: String,
    /// The name of the shape that it is made of.
    pub(crate) shape: Option<String>,
    /// What stands after the shape.
    pub(crate) after: String,
}

/// What an answer, or a part of one, is made of.
pub(crate) struct DescribedShape {
    pub(crate) name: String,
    pub(crate) sentence: Option<Text>,
    /// What it is where it is no object.
    pub(crate) kind: DescribedType,
    pub(crate) fields: Vec<DescribedField>,
}

/// One call, to be tried in the reader's sandbox.
#[derive(Template)]
#[template(path = "docs_call.html")]
pub(crate) struct DocsCallPage {
    pub(crate) chrome: Chrome,
    pub(crate) call: DescribedCall,
    pub(crate) sandbox: Sandbox,
    /// What stands in the form.
    pub(crate) typed: Vec<TypedField>,
    /// The body, as JSON; absent where the call has none.
    pub(crate) body: Option<String>,
    pub(crate) outcome: Option<Outcome>,
}

/// What the reader can do about a sandbox.
pub(crate) enum Sandbox {
    /// There are none on this server.
    None,
    /// Sign in first.
    SignIn {
        /// Where, and back here.
        href: String,
    },
    /// Send the call.
    Ready {
        /// The ways in which the app there may act.
        actors: Vec<Choice>,
        /// Whether this browser holds a token of it.
        is_open: bool,
    },
}

/// A value of the path or the query.
pub(crate) struct TypedField {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) is_required: bool,
}

/// What the call answered.
pub(crate) struct Outcome {
    /// What was sent, `GET /api/v3/votes?page=1`.
    pub(crate) sent: String,
    pub(crate) status: u16,
    /// The body, as it came or neatly set.
    pub(crate) body: String,
    /// Whether only its beginning is shown.
    pub(crate) is_cut: bool,
}
