//! The kinds of problems that a field of a draft can have.

use super::AppField;
use crate::model::app::LONGEST_REPLAY_WINDOW;
use crate::model::install::Actor;
use crate::model::redirect_uri::{MOST_REDIRECT_URIS, RedirectUriError};
use crate::model::scope::{Scope, ScopeError};
use crate::model::webhook_url::WebhookUrlError;

/// What is wrong with a field. Programs are told so in English, as the rest of a sentence about the field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AppProblem {
    /// No name.
    #[error("can't be blank")]
    NameBlank,
    /// A name with a line break.
    #[error("must be one line")]
    NameLines,
    /// Another app of the organization has this name.
    #[error("is already the name of another app of this organization")]
    NameTaken,
    /// The name as a text.
    #[error(transparent)]
    Name(TextProblem),
    /// No description, and the policy asks for one.
    #[error("can't be blank")]
    DescriptionBlank,
    /// The description as a text.
    #[error(transparent)]
    Description(TextProblem),
    /// No homepage, and the policy asks for one.
    #[error("can't be blank")]
    HomepageBlank,
    /// A homepage that is not on the web.
    #[error("must be a web address that begins with https:// or http://")]
    Homepage,
    /// No redirect URI.
    #[error("must have at least one")]
    NoRedirectUri,
    /// More redirect URIs than an app may have.
    #[error("must be at most {MOST_REDIRECT_URIS}")]
    TooManyRedirectUris,
    /// A redirect URI that the policy does not admit.
    #[error("{uri} {error}")]
    RedirectUri {
        /// Its beginning.
        uri: String,
        /// Why it is not admitted.
        error: RedirectUriError,
    },
    /// No way to act.
    #[error("must have at least one")]
    NoActor,
    /// A way to act that the policy does not have.
    #[error("{0} is not allowed here")]
    ActorNotAllowed(Actor),
    /// Not a way to act.
    #[error("must be app or self")]
    NotAnActor,
    /// No scope.
    #[error("must have at least one")]
    NoScope,
    /// Not a set of scopes.
    #[error(transparent)]
    Scopes(ScopeError),
    /// A scope that the server does not have.
    #[error("{0} is not a scope of this server")]
    UnknownScope(Scope),
    /// Optional scopes that are no scopes.
    #[error("must be scopes of the app")]
    OptionalNotScopes,
    /// An optional scope that the app does not ask for.
    #[error("{0} is not a scope of the app")]
    OptionalUndeclared(Scope),
    /// No scope is left that every consent grants.
    #[error("must leave one scope that is not optional")]
    AllOptional,
    /// An address to install from that is not on the web.
    #[error("must be a web address that begins with https:// or http://")]
    InstallUrl,
    /// Not a time for which a refresh may be repeated.
    #[error("must be a number of seconds from 0 to {}", LONGEST_REPLAY_WINDOW.as_secs())]
    ReplayWindow,
    /// The note to the admins as a text.
    #[error(transparent)]
    ScopesNote(TextProblem),
    /// An address for an app that may have none.
    #[error(transparent)]
    WebhookBarred(WebhookBar),
    /// An address that cannot receive events.
    #[error(transparent)]
    WebhookUrl(WebhookUrlError),
    /// Events for an app that may hear of none.
    #[error(transparent)]
    EventsBarred(WebhookBar),
    /// Events, and no address to send them to.
    #[error("needs a webhook_url")]
    EventsWithoutUrl,
    /// An event that the server does not have.
    #[error("{0} is not an event of this server")]
    UnknownEvent(String),
}

/// What is wrong with a text that people write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextProblem {
    /// Too long.
    #[error("must be at most {most} characters long")]
    TooLong {
        /// How long it may be.
        most: usize,
    },
    /// Letters that nobody sees, or that turn the reading direction.
    #[error("must not hold invisible or direction-changing characters")]
    HiddenLetters,
}

/// Why an app may not have a webhook.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WebhookBar {
    /// It does not ask for the scope of webhooks.
    #[error("needs the {0} scope")]
    Scope(Scope),
    /// The server has none for apps.
    #[error("is not for apps of this server")]
    Server,
}

impl AppProblem {
    /// The field that it is about.
    pub fn field(&self) -> AppField {
        match self {
            Self::NameBlank | Self::NameLines | Self::NameTaken | Self::Name(_) => AppField::Name,
            Self::DescriptionBlank | Self::Description(_) => AppField::Description,
            Self::HomepageBlank | Self::Homepage => AppField::HomepageUrl,
            Self::NoRedirectUri | Self::TooManyRedirectUris | Self::RedirectUri { .. } => {
                AppField::RedirectUris
            }
            Self::NoActor | Self::ActorNotAllowed(_) | Self::NotAnActor => AppField::ActorModes,
            Self::NoScope | Self::Scopes(_) | Self::UnknownScope(_) => AppField::DeclaredScopes,
            Self::OptionalNotScopes | Self::OptionalUndeclared(_) | Self::AllOptional => {
                AppField::OptionalScopes
            }
            Self::InstallUrl => AppField::InstallUrl,
            Self::ReplayWindow => AppField::ReplayWindow,
            Self::ScopesNote(_) => AppField::ScopesNote,
            Self::WebhookBarred(_) | Self::WebhookUrl(_) => AppField::WebhookUrl,
            Self::EventsBarred(_) | Self::EventsWithoutUrl | Self::UnknownEvent(_) => AppField::WebhookEvents,
        }
    }
}
