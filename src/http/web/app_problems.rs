//! What is wrong with the fields of an app, as sentences beside them.

use super::words::either;
use crate::domain::app_draft::{AppProblem, TextProblem, WebhookBar};
use crate::language::{Text, text};
use crate::model::app::LONGEST_REPLAY_WINDOW;
use crate::model::redirect_uri::{MOST_REDIRECT_URIS, RedirectUriError};
use crate::model::scope::ScopeError;
use crate::model::webhook_url::WebhookUrlError;

/// A problem as a sentence.
pub(super) fn sentence(problem: &AppProblem) -> Text {
    match problem {
        AppProblem::NameBlank => text("app-problem-name-blank"),
        AppProblem::NameLines => text("app-problem-name-lines"),
        AppProblem::NameTaken => text("app-problem-name-taken"),
        AppProblem::Name(TextProblem::TooLong { most }) => {
            text("app-problem-name-long").with("most", most.to_string())
        }
        AppProblem::Name(TextProblem::HiddenLetters) => text("app-problem-name-hidden"),
        AppProblem::DescriptionBlank => text("app-problem-description-blank"),
        AppProblem::Description(TextProblem::TooLong { most }) => {
            text("app-problem-description-long").with("most", most.to_string())
        }
        AppProblem::Description(TextProblem::HiddenLetters) => text("app-problem-description-hidden"),
        AppProblem::HomepageBlank => text("app-problem-homepage-blank"),
        AppProblem::Homepage => text("app-problem-homepage"),
        AppProblem::NoRedirectUri => text("app-problem-redirect-uris-none"),
        AppProblem::TooManyRedirectUris => {
            text("app-problem-redirect-uris-many").with("most", MOST_REDIRECT_URIS)
        }
        AppProblem::RedirectUri { uri, error } => redirect_uri(error).with("uri", uri),
        AppProblem::NoActor => text("app-problem-actor-none"),
        AppProblem::ActorNotAllowed(actor) => {
            text("app-problem-actor-not-allowed").with("actor", actor.as_str())
        }
        AppProblem::NotAnActor => text("app-problem-actor-unknown"),
        AppProblem::NoScope => text("app-problem-scope-none"),
        AppProblem::Scopes(ScopeError::Grammar) => text("app-problem-scope-letters"),
        AppProblem::Scopes(ScopeError::TooMany) => text("app-problem-scope-many"),
        AppProblem::UnknownScope(scope) => text("app-problem-scope-unknown").with("scope", scope.as_str()),
        AppProblem::OptionalNotScopes => text("app-problem-optional-no-scopes"),
        AppProblem::OptionalUndeclared(scope) => {
            text("app-problem-optional-undeclared").with("scope", scope.as_str())
        }
        AppProblem::AllOptional => text("app-problem-optional-all"),
        AppProblem::InstallUrl => text("app-problem-install-url"),
        AppProblem::ReplayWindow => {
            text("app-problem-replay-window").with("most", LONGEST_REPLAY_WINDOW.as_secs())
        }
        AppProblem::ScopesNote(TextProblem::TooLong { most }) => {
            text("app-problem-note-long").with("most", most.to_string())
        }
        AppProblem::ScopesNote(TextProblem::HiddenLetters) => text("app-problem-note-hidden"),
        AppProblem::WebhookBarred(bar) | AppProblem::EventsBarred(bar) => barred(bar),
        AppProblem::WebhookUrl(error) => webhook_url(error),
        AppProblem::EventsWithoutUrl => text("app-problem-events-without-url"),
        AppProblem::UnknownEvent(event) => text("app-problem-event-unknown").with("event", event),
    }
}

fn redirect_uri(error: &RedirectUriError) -> Text {
    match error {
        RedirectUriError::Length => text("app-problem-redirect-uri-length"),
        RedirectUriError::Characters => text("app-problem-redirect-uri-characters"),
        RedirectUriError::NotAbsolute => text("app-problem-redirect-uri-not-absolute"),
        RedirectUriError::Scheme => text("app-problem-redirect-uri-scheme"),
        RedirectUriError::UserInfo => text("app-problem-redirect-uri-user-info"),
        RedirectUriError::Fragment => text("app-problem-redirect-uri-fragment"),
        RedirectUriError::ReservedParameter => text("app-problem-redirect-uri-reserved"),
        RedirectUriError::Port => text("app-problem-redirect-uri-port"),
    }
}

fn barred(bar: &WebhookBar) -> Text {
    match bar {
        WebhookBar::Scope(scope) => text("app-problem-webhook-scope").with("scope", scope.as_str()),
        WebhookBar::Server => text("app-problem-webhook-not-here"),
    }
}

fn webhook_url(error: &WebhookUrlError) -> Text {
    match error {
        WebhookUrlError::NotAUrl => text("app-problem-webhook-not-a-url"),
        WebhookUrlError::Scheme => text("app-problem-webhook-scheme"),
        WebhookUrlError::Extras => text("app-problem-webhook-extras"),
        WebhookUrlError::Host => text("app-problem-webhook-host"),
        WebhookUrlError::Port(ports) => {
            let ports = ports.iter().map(|port| Text::from(port.to_string()));
            text("app-problem-webhook-port").with("ports", either(ports.collect()))
        }
        WebhookUrlError::Private => text("app-problem-webhook-private"),
        WebhookUrlError::Own => text("app-problem-webhook-own"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::web::views::tests::{in_english, in_german};
    use crate::model::scope::Scope;

    #[test]
    fn problems_read_as_sentences() {
        let too_long = TextProblem::TooLong { most: 1_000 };
        let scope = Scope::parse("a:b").unwrap();
        let uri = "http://x/".to_owned();
        for (problem, told) in [
            (AppProblem::NameBlank, "The name can\u{2019}t be blank."),
            (
                AppProblem::ScopesNote(too_long),
                "The note to the admins must be at most 1000 characters long.",
            ),
            (
                AppProblem::RedirectUri { uri, error: RedirectUriError::Fragment },
                "<bdi>http://x/</bdi> must not have a fragment.",
            ),
            (
                AppProblem::EventsBarred(WebhookBar::Scope(scope)),
                "The app\u{2019}s webhook needs the a:b scope.",
            ),
            (
                AppProblem::WebhookUrl(WebhookUrlError::Port(vec![443, 8443])),
                "The app\u{2019}s webhook must use port 443 or 8443.",
            ),
        ] {
            assert_eq!(in_english(&sentence(&problem)), told);
        }
        assert_eq!(in_german(&sentence(&AppProblem::NameBlank)), "Der Name darf nicht leer sein.");
    }

    #[test]
    fn what_was_typed_is_no_markup() {
        let hostile = AppProblem::UnknownEvent("<b>".to_owned());
        assert_eq!(in_english(&sentence(&hostile)), "<bdi>&#60;b&#62;</bdi> is not an event of this server.");
    }
}
