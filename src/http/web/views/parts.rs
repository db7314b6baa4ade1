//! The pieces that several pages share: the frame around a page, form fields, list tools and badges.

use crate::language::Text;

/// What stands around every page: taken by the layout, so each view has one as its field `chrome`.
#[derive(Clone, Default)]
pub(crate) struct Chrome {
    /// The product's name as the operator chose it; ends every title.
    pub(crate) product: String,
    /// Address of the stylesheet on our own origin, `/assets/postern.<hash>.css`.
    pub(crate) stylesheet: String,
    /// Address of a sheet with the operator's colours.
    pub(crate) colours: Option<String>,
    /// Address of the product's logo.
    pub(crate) logo: Option<String>,
    /// What is linked at the foot of the page.
    pub(crate) footer: Vec<Link>,
    /// The session's form token, sent back by every form as `csrf`.
    pub(crate) csrf: String,
    /// Who is signed in; absent on pages for everybody.
    pub(crate) signed_in: Option<SignedIn>,
    /// The outcome of the last act, shown once above the page.
    pub(crate) flash: Option<Flash>,
}

/// The person behind the browser session.
#[derive(Clone)]
pub(crate) struct SignedIn {
    pub(crate) name: String,
    pub(crate) email: String,
    /// Whether the operator's console is theirs to use.
    pub(crate) is_operator: bool,
}

/// One sentence about what has just happened.
#[derive(Clone)]
pub(crate) struct Flash {
    pub(crate) tone: Tone,
    pub(crate) text: Text,
}

/// What kind of matter a sentence, a button or a badge is; never told by colour alone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Plain, or done as asked.
    Calm,
    /// Somebody should look at it.
    Attention,
    /// It ends or destroys something.
    Danger,
}

impl Tone {
    /// The class that the stylesheet knows.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Tone::Calm => "calm",
            Tone::Attention => "attention",
            Tone::Danger => "danger",
        }
    }
}

/// A link with its words; also one step of the breadcrumbs.
#[derive(Clone)]
pub(crate) struct Link {
    pub(crate) label: Text,
    pub(crate) href: String,
}

/// An organization as pages name it and link to it.
#[derive(Clone)]
pub(crate) struct OrganizationRef {
    pub(crate) name: String,
    pub(crate) subdomain: String,
    /// Whether nothing in it is administered but what is connected.
    pub(crate) is_sandbox: bool,
}

impl OrganizationRef {
    /// The organization's own page.
    pub(crate) fn home(&self) -> String {
        format!("/orgs/{}", self.subdomain)
    }

    /// Where everything that acts in the organization is ended.
    pub(crate) fn cut_off(&self) -> String {
        format!("/orgs/{}/cut-off", self.subdomain)
    }

    /// The list of apps that act in the organization.
    pub(crate) fn connected_apps(&self) -> String {
        format!("/orgs/{}/connected-apps", self.subdomain)
    }

    /// The requests of members that an admin answers.
    pub(crate) fn requests(&self) -> String {
        format!("/orgs/{}/requests", self.subdomain)
    }

    /// What happened in the organization.
    pub(crate) fn audit_log(&self) -> String {
        format!("/orgs/{}/audit-log", self.subdomain)
    }

    /// The keys that speak for the organization.
    pub(crate) fn api_keys(&self) -> String {
        format!("/orgs/{}/api-keys", self.subdomain)
    }

    /// The webhooks that tell the organization's own programs what happens.
    pub(crate) fn webhooks(&self) -> String {
        format!("/orgs/{}/webhooks", self.subdomain)
    }

    /// The list of members.
    pub(crate) fn members(&self) -> String {
        format!("/orgs/{}/members", self.subdomain)
    }

    /// The open invitations, and the form that makes one.
    pub(crate) fn invitations(&self) -> String {
        format!("/orgs/{}/invitations", self.subdomain)
    }

    /// Its name and what it lets its people do.
    pub(crate) fn settings(&self) -> String {
        format!("/orgs/{}/settings", self.subdomain)
    }
}

/// An app as pages name it. There are no uploaded logos yet, so its square holds letters.
#[derive(Clone)]
pub(crate) struct AppRef {
    pub(crate) name: String,
    /// Name of the organization that owns the app.
    pub(crate) owner: Text,
}

impl AppRef {
    /// The letters of the app's square.
    pub(crate) fn letters(&self) -> String {
        letters(&self.name)
    }
}

/// Up to two letters for a name: the first of its first two words. A name without any letter or digit gets a dot.
pub(crate) fn letters(name: &str) -> String {
    let found: String = name
        .split_whitespace()
        .filter_map(|word| word.chars().find(|c| c.is_alphanumeric()))
        .take(2)
        .flat_map(char::to_uppercase)
        .collect();
    if found.is_empty() { "\u{b7}".to_owned() } else { found }
}

/// One text field of a form: what was typed, and what is wrong with it.
#[derive(Clone, Default)]
pub(crate) struct Field {
    pub(crate) value: String,
    pub(crate) error: Option<Text>,
}

/// One tick box, radio button or option.
#[derive(Clone)]
pub(crate) struct Choice {
    /// What the form sends.
    pub(crate) value: String,
    /// What people read.
    pub(crate) label: Text,
    /// A second, quieter line; may be empty.
    pub(crate) detail: Text,
    pub(crate) chosen: bool,
}

/// A scope as a sentence.
#[derive(Clone)]
pub(crate) struct ScopeLine {
    /// The wire name, `posts:read`.
    pub(crate) name: String,
    /// What it lets the app do, beginning with a verb: "Read posts and their votes".
    pub(crate) sentence: Text,
    /// Why it deserves a second look, where it does.
    pub(crate) sensitive: Option<Text>,
    /// Asked for now and not granted last time.
    pub(crate) is_new: bool,
    /// Whether the visitor may leave it out, by a tick box of the form around it.
    pub(crate) is_optional: bool,
}

/// Search box, order and pages of a list. The names of the query's parameters are `q`, `sort` and `page`.
#[derive(Clone, Default)]
pub(crate) struct ListTools {
    /// What was searched for; empty when the list is whole.
    pub(crate) search: String,
    /// The orders on offer, exactly one chosen; empty hides the choice.
    pub(crate) sorts: Vec<Choice>,
    /// Position of the first and last row shown, from 1.
    pub(crate) from: i64,
    pub(crate) to: i64,
    /// Number of rows that match.
    pub(crate) total: i64,
    /// Addresses of the neighbouring pages.
    pub(crate) previous: Option<String>,
    pub(crate) next: Option<String>,
}

/// The state of an app or an install, in a word.
#[derive(Clone)]
pub(crate) struct Status {
    pub(crate) tone: Tone,
    /// "Active", "Paused", "Suspended", "Revoked".
    pub(crate) word: Text,
}
