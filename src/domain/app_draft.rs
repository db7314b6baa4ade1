//! What an owner wants an app to be, checked field by field.

mod problem;
mod problems;

pub use self::problem::{AppProblem, TextProblem, WebhookBar};
use self::problems::{Problems, edited};
use crate::context::Context;
use crate::model::app::AppProfile;
use crate::model::line::{LineFlaw, line_flaw};

/// The fields of an app as its owner typed them. Left out means "as it is", or nothing where the app is new.
#[derive(Debug, Clone, Default)]
pub struct AppDraft {
    /// Its name.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// Where to read about it; empty takes it away.
    pub homepage_url: Option<String>,
    /// Where answers may be sent.
    pub redirect_uris: Option<Vec<String>>,
    /// How its tokens may act; every actor the policy has where a new app does not say.
    pub actor_modes: Option<Vec<String>>,
    /// The most it may ask for.
    pub declared_scopes: Option<Vec<String>>,
    /// Where its events are sent; empty takes it away.
    pub webhook_url: Option<String>,
    /// The events it can handle.
    pub webhook_events: Option<Vec<String>>,
    /// Those of its scopes that may be left out at consent.
    pub optional_scopes: Option<Vec<String>>,
    /// Whether the marketplace shows it.
    pub is_listed: Option<bool>,
    /// Where the marketplace's *Install* leads; empty leads to the app's own consent page.
    pub install_url: Option<String>,
    /// For how many seconds the answer of a refresh can be had again; empty leaves it to the policy.
    pub replay_window: Option<String>,
    /// What the owner says to the admins about changed scopes. Not part of the app.
    pub scopes_note: Option<String>,
}

/// A field of an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppField {
    /// Its name.
    Name,
    /// What it is for.
    Description,
    /// Where to read about it.
    HomepageUrl,
    /// Where answers may be sent.
    RedirectUris,
    /// How its tokens may act.
    ActorModes,
    /// The most it may ask for.
    DeclaredScopes,
    /// Where its events are sent.
    WebhookUrl,
    /// The events it can handle.
    WebhookEvents,
    /// Those of its scopes that may be left out at consent.
    OptionalScopes,
    /// Where the marketplace's *Install* leads.
    InstallUrl,
    /// For how long the answer of a refresh can be had again.
    ReplayWindow,
    /// What the owner says about changed scopes.
    ScopesNote,
}

/// Whether the fields that the policy asks for are demanded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Demands {
    /// All of them, as on pages and in JSON.
    AsThePolicySays,
    /// The operator's command knows what it does.
    OnlyTheNeedful,
}

impl AppDraft {
    /// The profile that this draft makes of `present`, or everything that is wrong with it.
    pub(super) fn applied_to(
        self,
        present: Option<&AppProfile>,
        cx: &Context,
        demands: Demands,
    ) -> Result<AppProfile, Vec<AppProblem>> {
        let policy = cx.policy();
        let mut problems = Problems::default();
        let keep = |field: fn(&AppProfile) -> String| present.map(field).unwrap_or_default();

        let name = self.name.unwrap_or_else(|| keep(|p| p.name.clone())).trim().to_owned();
        match line_flaw(&name) {
            None => problems.text(&name, 100, AppProblem::Name),
            Some(LineFlaw::Blank) => problems.add(AppProblem::NameBlank),
            Some(LineFlaw::Broken) if name.contains(['\n', '\r']) => problems.add(AppProblem::NameLines),
            Some(LineFlaw::Broken | LineFlaw::Hidden) => {
                problems.add(AppProblem::Name(TextProblem::HiddenLetters));
            }
        }
        let description =
            self.description.unwrap_or_else(|| keep(|p| p.description.clone())).trim().to_owned();
        problems.text(&description, 1_000, AppProblem::Description);
        let homepage_url = edited(self.homepage_url, present.and_then(|p| p.homepage_url.clone()));
        problems.web_address(homepage_url.as_deref(), AppProblem::Homepage);
        if demands == Demands::AsThePolicySays {
            let demanded = |field: &str| policy.required_app_fields.iter().any(|name| name == field);
            if demanded("description") && description.is_empty() {
                problems.add(AppProblem::DescriptionBlank);
            }
            if demanded("homepage_url") && homepage_url.is_none() {
                problems.add(AppProblem::HomepageBlank);
            }
        }
        let redirect_uris = match self.redirect_uris {
            Some(texts) => problems.redirect_uris(cx, &texts),
            None => present.map(|p| p.redirect_uris.clone()).unwrap_or_default(),
        };
        if redirect_uris.is_empty() && problems.none_about(AppField::RedirectUris) {
            problems.add(AppProblem::NoRedirectUri);
        }
        let actor_modes = match self.actor_modes {
            Some(texts) => problems.actor_modes(cx, &texts),
            None => present.map_or_else(|| policy.actor_modes.clone(), |p| p.actor_modes.clone()),
        };
        let declared_scopes = match self.declared_scopes {
            Some(names) => problems.scopes(cx, &names),
            None => present.map(|p| p.declared_scopes.clone()).unwrap_or_default(),
        };
        if declared_scopes.is_empty() && problems.none_about(AppField::DeclaredScopes) {
            problems.add(AppProblem::NoScope);
        }
        let optional_scopes = match self.optional_scopes {
            Some(names) => problems.optional_scopes(&names, &declared_scopes),
            // What is no longer a scope of the app is no optional one either.
            None => present.map(|p| p.optional_scopes.intersection(&declared_scopes)).unwrap_or_default(),
        };
        let install_url = edited(self.install_url, present.and_then(|p| p.install_url.clone()));
        problems.web_address(install_url.as_deref(), AppProblem::InstallUrl);
        let replay_window = match self.replay_window {
            Some(text) => problems.replay_window(&text),
            None => present.and_then(|p| p.replay_window),
        };
        let note = self.scopes_note.as_deref().unwrap_or_default();
        problems.text(note, 1_000, AppProblem::ScopesNote);
        let webhook_url = edited(self.webhook_url, present.and_then(|p| p.webhook_url.clone()));
        let webhook_events = self
            .webhook_events
            .unwrap_or_else(|| present.map(|p| p.webhook_events.clone()).unwrap_or_default());
        problems.webhook(cx, webhook_url.as_deref(), &webhook_events, &declared_scopes);

        let profile = AppProfile {
            name,
            description,
            homepage_url,
            redirect_uris,
            actor_modes,
            declared_scopes,
            optional_scopes,
            webhook_url,
            webhook_events,
            is_listed: self.is_listed.unwrap_or_else(|| present.is_some_and(|p| p.is_listed)),
            install_url,
            replay_window,
        };
        if problems.0.is_empty() { Ok(profile) } else { Err(problems.0) }
    }
}
