//! The operator's console: figures, lists of organizations, people and apps, and one of them with what can be done to
//! it. Every act is a GET form that leads to a confirmation.

use askama::Template;

use super::app::Act;
use super::filters;
use super::organization::Place;
use super::parts::{Chrome, Link, ListTools, Status, Tone};
use super::when::When;
use crate::language::Text;

/// `/operator`.
#[derive(Template)]
#[template(path = "operator.html")]
pub(crate) struct OperatorPage {
    pub(crate) chrome: Chrome,
    /// How much there is of what.
    pub(crate) figures: Vec<Figure>,
    /// Installs by state.
    pub(crate) installs: Vec<Figure>,
    pub(crate) places: Vec<Place>,
    /// What can be done to the server as a whole.
    pub(crate) acts: Vec<Act>,
}

/// A number with its noun, and a quieter word about it; that may be empty.
pub(crate) struct Figure {
    pub(crate) label: Text,
    pub(crate) number: i64,
    pub(crate) detail: Text,
}

/// `/operator/organizations`, `/operator/people` and `/operator/apps`.
#[derive(Template)]
#[template(path = "operator_list.html")]
pub(crate) struct OperatorListPage {
    pub(crate) chrome: Chrome,
    /// What it lists: "Organizations".
    pub(crate) title: Text,
    /// The same beside the search box: "organizations".
    pub(crate) what: Text,
    /// That there is nothing, as a sentence.
    pub(crate) none: Text,
    /// What to do while there is nothing, as a sentence.
    pub(crate) empty: Text,
    /// The path of the whole list.
    pub(crate) path: String,
    pub(crate) tools: ListTools,
    /// The heads of the columns of numbers.
    pub(crate) columns: Vec<Text>,
    pub(crate) rows: Vec<OperatorRow>,
}

/// One row of such a list.
pub(crate) struct OperatorRow {
    /// What it is called, and its page.
    pub(crate) link: Link,
    /// What tells it apart: a subdomain, an address, an owner.
    pub(crate) detail: Text,
    /// As many as there are columns.
    pub(crate) numbers: Vec<i64>,
    pub(crate) status: Status,
    pub(crate) created_at: When,
}

impl OperatorRow {
    /// The numbers with the heads of their columns.
    fn cells<'a>(&'a self, columns: &'a [Text]) -> impl Iterator<Item = (&'a Text, i64)> + 'a {
        columns.iter().zip(self.numbers.iter().copied())
    }
}

/// One of them.
#[derive(Template)]
#[template(path = "operator_object.html")]
pub(crate) struct OperatorObjectPage {
    pub(crate) chrome: Chrome,
    /// The list that it is of.
    pub(crate) list: Link,
    pub(crate) name: String,
    /// What tells it apart.
    pub(crate) detail: Text,
    pub(crate) status: Status,
    pub(crate) created_at: When,
    pub(crate) facts: Vec<Fact>,
    pub(crate) acts: Vec<Act>,
}

/// A fact with its label; each value is a link where it has an address.
pub(crate) struct Fact {
    pub(crate) label: Text,
    pub(crate) values: Vec<Link>,
}
