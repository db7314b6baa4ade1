//! The fields of an app, on the page that creates one and on the page that edits it. Names: `name`, `description`,
//! `homepage_url`, `redirect_uris` (one a line), `scopes`, `optional_scopes`, `actors`, `kind` (`confidential` or
//! `public`), `webhook_url`, `webhook_events`, `listed`, `install_url`, `refresh_replay_window` (seconds), and when
//! creating `organization`.

use askama::Template;

use super::filters;
use super::parts::{Choice, Chrome, Field};
use crate::language::Text;

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
    pub(crate) scopes_error: Option<Text>,
    pub(crate) actors: Vec<Choice>,
    pub(crate) actors_error: Option<Text>,
    /// Empty when the kind cannot be chosen any more.
    pub(crate) kinds: Vec<Choice>,
    pub(crate) webhook_url: Field,
    /// Empty where the server has no events to send.
    pub(crate) webhook_events: Vec<Choice>,
    pub(crate) webhook_events_error: Option<Text>,
    /// Whether the marketplace shows it.
    pub(crate) is_listed: bool,
    pub(crate) install_url: Field,
    pub(crate) replay_window: Field,
}

/// The scopes of one resource.
#[derive(Clone)]
pub(crate) struct ScopeGroup {
    /// "Posts".
    pub(crate) resource: Text,
    pub(crate) choices: Vec<ScopeChoice>,
}

/// One scope: not asked for, asked for and needed, or asked for and optional.
#[derive(Clone)]
pub(crate) struct ScopeChoice {
    /// Label is the sentence, detail the wire name.
    pub(crate) choice: Choice,
    pub(crate) is_optional: bool,
}

/// One line of the summary above a form that was refused.
pub(super) struct FormError<'a> {
    /// Id of the field that it leads to.
    pub(super) field: &'static str,
    pub(super) text: &'a Text,
}

impl AppForm {
    /// How many events are ticked.
    pub(super) fn events_chosen(&self) -> usize {
        self.webhook_events.iter().filter(|event| event.chosen).count()
    }

    /// All that is wrong, in the order of the fields.
    pub(super) fn errors(&self) -> Vec<FormError<'_>> {
        [
            ("name", &self.name.error),
            ("description", &self.description.error),
            ("homepage_url", &self.homepage_url.error),
            ("redirect_uris", &self.redirect_uris.error),
            ("scopes", &self.scopes_error),
            ("actors", &self.actors_error),
            ("webhook_url", &self.webhook_url.error),
            ("webhook_events", &self.webhook_events_error),
            ("install_url", &self.install_url.error),
            ("refresh_replay_window", &self.replay_window.error),
        ]
        .into_iter()
        .filter_map(|(field, error)| Some(FormError { field, text: error.as_ref()? }))
        .collect()
    }
}
