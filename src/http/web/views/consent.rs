//! The page that asks a person to let an app in. Its order is the argument: who asks, acting as whom, for what,
//! and what happens next; only then the two buttons.
//! Form: POST `/oauth/authorize` with `csrf`, `request`, `organization` and `decision` = `approve` or `deny`. All else
//! is read from the stored request, so that nothing in the page can widen what was shown: `optional` and `events` name
//! what of it is granted.
//! *Not you?* is a form of its own: POST `/logout` with `csrf` and `return_to`.

use askama::Template;

use super::calls::CallList;
use super::filters;
use super::parts::{AppRef, Choice, Chrome, Field, ScopeLine};

/// `GET /oauth/authorize` for people.
#[derive(Template)]
#[template(path = "consent.html")]
pub(crate) struct ConsentPage {
    pub(crate) chrome: Chrome,
    /// Handle of the stored request.
    pub(crate) request: String,
    pub(crate) app: AppRef,
    /// What the app's owner says it does; may be empty.
    pub(crate) description: String,
    /// The app's standing with us.
    pub(crate) review: Review,
    /// Host of the app's homepage, where it has one.
    pub(crate) homepage_host: Option<String>,
    /// Where the app may be let in: exactly one is stated, several are offered. Values are what the form sends, labels
    /// are names, details the person's role there.
    pub(crate) organizations: Vec<Choice>,
    pub(crate) actor: ConsentActor,
    /// Scopes that let the app see.
    pub(crate) see: Vec<ScopeLine>,
    /// Scopes that let the app change something.
    pub(crate) change: Vec<ScopeLine>,
    /// What the app will be told about: values are names, labels sentences ("A post is created"). Each is ticked, and
    /// may be left out. The form's field is `events`; `events_shown` says that there were boxes to tick.
    pub(crate) events: Vec<Choice>,
    /// Every API call that the scopes open: one list, or several where the person's roles make a difference.
    pub(crate) calls: Vec<CallList>,
    pub(crate) destination: Destination,
    /// How long it may last; the form's field is `lasts`, and `until` takes a day of the visitor's own choice.
    pub(crate) lasting: Vec<Choice>,
    /// This very request, to come back to after signing in as somebody else.
    pub(crate) return_to: String,
    /// Set where the app's owner looks at the page: nothing can be sent, and a form above changes what it is about.
    pub(crate) preview: Option<Preview>,
}

/// What a preview is about. Form: GET `{app_href}/preview` with `scopes`, `actor`, `organization` and `role`.
pub(crate) struct Preview {
    /// The app's own page.
    pub(crate) app_href: String,
    pub(crate) scopes: Vec<Choice>,
    pub(crate) actors: Vec<Choice>,
    /// What the customer is called.
    pub(crate) organization: Field,
    /// What the person who is asked would be there.
    pub(crate) roles: Vec<Choice>,
}

/// What we know about the app beyond its owner's word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Review {
    /// An operator of this server looked at the app.
    Reviewed,
    NotReviewed,
}

/// Whom the app will act as.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum ConsentActor {
    /// The app's own bot, which no person's role limits.
    Bot,
    /// The person who approves, within their role.
    Person { email: String },
}

/// Where the browser goes when the decision is made.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Destination {
    /// A web site, by its full host (with the port where it is not the usual one).
    Site { host: String },
    /// A program listening on the person's own computer.
    ThisComputer { host: String },
    /// A program that registered its own scheme.
    Program { scheme: String },
    /// Nowhere: a code is shown to be copied.
    Code,
}
