//! The fields of an app, on the page that creates one and on the page that edits it. Names: `name`, `description`,
//! `homepage_url`, `redirect_uris` (one a line), `scopes`, `actors`, `kind` (`confidential` or `public`), and when
//! creating `organization`.

use askama::Template;

use super::parts::{Choice, Chrome, Field};

/// `/developer/apps/new`. Form: POST `/developer/apps` with `csrf`; button *Create app*.
#[derive(Template)]
#[template(path = "app_new.html")]
pub(crate) struct NewAppPage {
    pub(crate) chrome: Chrome,
    /// Organizations that may own it; a choice is shown only when there are several.
    pub(crate) organizations: Vec<Choice>,
    pub(crate) form: AppForm,
}

/// What was typed and ticked, with what is wrong.
#[derive(Clone, Default)]
pub(crate) struct AppForm {
    pub(crate) name: Field,
    pub(crate) description: Field,
    pub(crate) homepage_url: Field,
    pub(crate) redirect_uris: Field,
    pub(crate) scopes: Vec<ScopeGroup>,
    pub(crate) scopes_error: Option<String>,
    pub(crate) actors: Vec<Choice>,
    pub(crate) actors_error: Option<String>,
    /// Empty when the kind cannot be chosen any more.
    pub(crate) kinds: Vec<Choice>,
}

/// The scopes of one resource.
#[derive(Clone)]
pub(crate) struct ScopeGroup {
    /// "Posts".
    pub(crate) resource: String,
    /// Label is the sentence, detail the wire name.
    pub(crate) choices: Vec<Choice>,
}

/// One line of the summary above a form that was refused.
pub(super) struct FormError<'a> {
    /// Id of the field that it leads to.
    pub(super) field: &'static str,
    pub(super) text: &'a str,
}

impl AppForm {
    /// All that is wrong, in the order of the fields.
    pub(super) fn errors(&self) -> Vec<FormError<'_>> {
        [
            ("name", &self.name.error),
            ("description", &self.description.error),
            ("homepage_url", &self.homepage_url.error),
            ("redirect_uris", &self.redirect_uris.error),
            ("scopes", &self.scopes_error),
            ("actors", &self.actors_error),
        ]
        .into_iter()
        .filter_map(|(field, error)| Some(FormError { field, text: error.as_deref()? }))
        .collect()
    }
}
