//! Who did what, as one sentence.

use serde_json::Value;

use super::app_of;
use crate::http::web::words::role;
use crate::language::{Text, text};
use crate::model::account::Role;
use crate::model::audit::{AuditKind, LedgerEntry};
use crate::model::credential::CredentialKind;
use crate::model::install::InstallEnd;

/// What an entry says.
pub(super) fn sentence(kind: AuditKind, entry: &LedgerEntry) -> Text {
    let says = Says(kind, entry);
    match kind {
        AuditKind::AppCreated => says.who_app(text("history-app-created")),
        AuditKind::AppUpdated => says.who_app(text("history-app-updated")),
        AuditKind::AppSecretRotated => says.who_app(text("history-app-secret-rotated")),
        AuditKind::AppSecretEnded => says.who_app(text("history-app-secret-ended")),
        AuditKind::AppSuspended => says.who_app(text("history-app-suspended")),
        AuditKind::AppUnsuspended => says.who_app(text("history-app-unsuspended")),
        AuditKind::AppDeleted => match detail(entry, "name") {
            "" => says.who_app(text("history-app-deleted")),
            name => says.who(text("history-app-deleted")).with("app", name),
        },
        AuditKind::AppReviewed => match entry.details["reviewed"].as_bool() {
            Some(false) => says.app(text("history-app-review-taken-back")),
            _ => says.app(text("history-app-reviewed")),
        },
        AuditKind::AppBlocked => says.app(text("history-app-blocked")),
        AuditKind::AppUnblocked => says.app(text("history-app-unblocked")),
        AuditKind::SecretLeaked => says.who_app(text("history-secret-leaked")),
        AuditKind::CredentialLeaked => leaked(&says),
        AuditKind::ScopesChanged => says.app(text("history-scopes-changed")),
        AuditKind::ScopesAccepted => says.who_app(text("history-scopes-accepted")),
        AuditKind::ScopesDeclined => says.who_app(text("history-scopes-declined")),
        AuditKind::ConsentApproved => says.who_app(text("history-consent-approved")),
        AuditKind::InstallCreated => {
            says.app(text("history-install-created")).with("person", who(kind, entry))
        }
        AuditKind::InstallRequested => says.who_app(text("history-install-requested")),
        AuditKind::InstallApproved => says.who_app(text("history-install-approved")),
        AuditKind::InstallDeclined => says.who_app(text("history-install-declined")),
        AuditKind::InstallWithdrawn => says.who_app(text("history-install-withdrawn")),
        AuditKind::InstallSuspended => match detail(entry, "by") {
            "owner" => says.app(text("history-install-suspended-by-owner")),
            _ => says.who_app(text("history-install-suspended")),
        },
        AuditKind::InstallResumed => match detail(entry, "by") {
            "owner" => says.app(text("history-install-resumed-by-owner")),
            _ => says.who_app(text("history-install-resumed")),
        },
        AuditKind::InstallExpired => says.app(text("history-install-expired")),
        AuditKind::InstallRevoked => revoked(&says),
        AuditKind::TokenIssued => says.app(text("history-token-issued")),
        AuditKind::TokenRevoked => says.app(text("history-token-revoked")),
        AuditKind::CodeReplayed => says.app(text("history-code-replayed")),
        AuditKind::RefreshTokenReused => says.app(text("history-refresh-token-reused")),
        AuditKind::ConnectionsCutOff => cut_off(entry),
        AuditKind::OrganizationUpdated => says.who(text("history-organization-updated")),
        AuditKind::OrganizationSuspended => text("history-organization-suspended"),
        AuditKind::OrganizationUnsuspended => text("history-organization-unsuspended"),
        AuditKind::SsoKeyCreated => says.who(text("history-sso-key-created")),
        AuditKind::ApiKeyCreated => says.who_named(text("history-api-key-created")),
        AuditKind::ApiKeyRotated => says.who_named(text("history-api-key-rotated")),
        AuditKind::ApiKeyRevoked => says.who_named(text("history-api-key-revoked")),
        AuditKind::MemberSet => member_set(&says),
        AuditKind::MemberRemoved => says.email(says.who(text("history-member-removed"))),
        AuditKind::InvitationCreated => says.invited(text("history-invitation-created")),
        AuditKind::InvitationRenewed => says.invited(text("history-invitation-renewed")),
        AuditKind::InvitationRevoked => says.invited(text("history-invitation-revoked")),
        AuditKind::InvitationAccepted => says.invited(text("history-invitation-accepted")),
        AuditKind::UserDisabled => says.email(text("history-user-disabled")),
        AuditKind::UserEnabled => says.email(text("history-user-enabled")),
        AuditKind::ProjectCreated => says.who_named(text("history-project-created")),
        AuditKind::TaskCreated => says.who_named(text("history-task-created")),
        AuditKind::WorkflowCreated => says.who_named(text("history-workflow-created")),
        AuditKind::WebhookCreated => says.who_url(text("history-webhook-created")),
        AuditKind::WebhookUpdated => says.who(text("history-webhook-updated")),
        AuditKind::WebhookDeleted => says.who_url(text("history-webhook-deleted")),
        AuditKind::WebhookDisabled => match detail(entry, "by") {
            "failures" => says.url(text("history-webhook-failed")),
            _ => says.who_url(text("history-webhook-disabled")),
        },
        AuditKind::WebhookEnabled => says.who_url(text("history-webhook-enabled")),
        AuditKind::WebhookSecretRotated => says.who(text("history-webhook-secret-rotated")),
    }
}

/// Puts into a sentence what most of them have in them.
struct Says<'a>(AuditKind, &'a LedgerEntry);

impl Says<'_> {
    fn who(&self, sentence: Text) -> Text {
        sentence.with("who", who(self.0, self.1))
    }

    fn app(&self, sentence: Text) -> Text {
        sentence.with("app", app_of(self.1))
    }

    fn who_app(&self, sentence: Text) -> Text {
        self.app(self.who(sentence))
    }

    fn who_named(&self, sentence: Text) -> Text {
        self.who(sentence).with("name", detail(self.1, "name"))
    }

    fn email(&self, sentence: Text) -> Text {
        sentence.with("email", detail(self.1, "email"))
    }

    fn url(&self, sentence: Text) -> Text {
        sentence.with("url", detail(self.1, "url"))
    }

    fn who_url(&self, sentence: Text) -> Text {
        self.url(self.who(sentence))
    }

    /// For whom an invitation is, and as what.
    fn invited(&self, sentence: Text) -> Text {
        let role = role_word(detail(self.1, "role"));
        self.who(sentence).with("note", detail(self.1, "note")).with("role", role)
    }
}

/// A text among what changed; empty where there is none.
fn detail<'a>(entry: &'a LedgerEntry, name: &str) -> &'a str {
    entry.details[name].as_str().unwrap_or_default()
}

/// Who did it, as a subject.
fn who(kind: AuditKind, entry: &LedgerEntry) -> Text {
    let by = Through::of(kind, entry);
    match (&entry.user_name, by) {
        (Some(person), Through::Nothing) => person.clone().into(),
        (Some(person), Through::App(app)) => {
            text("history-by-person-through-app").with("person", person).with("app", app)
        }
        (Some(person), Through::ApiKey) => text("history-by-person-through-key").with("person", person),
        (None, Through::App(app)) => text("history-by-app").with("app", app),
        (None, Through::ApiKey) => text("history-by-api-key"),
        (None, Through::Nothing) if is_told_by_owner(kind, entry) => text("history-by-its-owner"),
        (None, Through::Nothing) => text("history-by-operator"),
    }
}

/// What called the API to do it.
enum Through<'a> {
    App(&'a str),
    ApiKey,
    Nothing,
}

impl<'a> Through<'a> {
    /// Of the kinds of thing that are done by the API, the app is what did it, not what it is about, and so is the key.
    fn of(kind: AuditKind, entry: &'a LedgerEntry) -> Self {
        match kind {
            AuditKind::MemberSet
            | AuditKind::MemberRemoved
            | AuditKind::InvitationCreated
            | AuditKind::InvitationRenewed
            | AuditKind::InvitationRevoked
            | AuditKind::ProjectCreated
            | AuditKind::TaskCreated
            | AuditKind::WorkflowCreated => match &entry.app_name {
                Some(app) => Self::App(app),
                None if entry.details["api_key_id"] != Value::Null => Self::ApiKey,
                None => Self::Nothing,
            },
            _ => Self::Nothing,
        }
    }
}

/// Whether it happened to an app as a whole and is told to somebody who has it, who does not learn which person it was.
fn is_told_by_owner(kind: AuditKind, entry: &LedgerEntry) -> bool {
    entry.install_id.is_some()
        && matches!(
            kind,
            AuditKind::AppSecretRotated
                | AuditKind::AppSuspended
                | AuditKind::AppUnsuspended
                | AuditKind::AppDeleted
                | AuditKind::SecretLeaked
        )
}

fn revoked(says: &Says<'_>) -> Text {
    match InstallEnd::from_stored(detail(says.1, "by")) {
        Some(InstallEnd::App) => says.app(text("history-install-given-up")),
        Some(InstallEnd::CodeReplay | InstallEnd::RefreshReuse | InstallEnd::Leak) => {
            says.app(text("history-install-ended-for-safety"))
        }
        Some(InstallEnd::AppEnded) => says.app(text("history-install-ended-with-app")),
        Some(
            InstallEnd::OrganizationEnded | InstallEnd::UserEnded | InstallEnd::CutOff | InstallEnd::Expired,
        ) => says.app(text("history-install-ended")),
        Some(InstallEnd::Admin | InstallEnd::User | InstallEnd::Declined | InstallEnd::Withdrawn) | None => {
            says.who_app(text("history-install-revoked"))
        }
    }
}

fn leaked(says: &Says<'_>) -> Text {
    match CredentialKind::from_stored(detail(says.1, "kind")) {
        Some(CredentialKind::ApiKey) => text("history-leaked-api-key").with("name", detail(says.1, "name")),
        Some(CredentialKind::ClientSecret) => says.app(text("history-leaked-secret")),
        Some(CredentialKind::Code) => says.app(text("history-leaked-code")),
        Some(CredentialKind::AccessToken) => says.app(text("history-leaked-access-token")),
        Some(CredentialKind::RefreshToken) => says.app(text("history-leaked-refresh-token")),
        None => says.app(text("history-leaked-credential")),
    }
}

fn member_set(says: &Says<'_>) -> Text {
    let became = role_word(detail(says.1, "to"));
    match detail(says.1, "from") {
        "" => says.email(says.who(text("history-member-added"))).with("role", became),
        from => says
            .email(says.who(text("history-member-changed")))
            .with("from", role_word(from))
            .with("to", became),
    }
}

/// Whose connections ended at once. In the history of one install it is told which side did it, not who.
fn cut_off(entry: &LedgerEntry) -> Text {
    let who: Text = match (&entry.user_name, detail(entry, "by")) {
        (Some(name), _) => name.clone().into(),
        (None, "owner") => text("history-by-owner-of").with("app", app_of(entry)),
        (None, "customer") => text("history-by-admin"),
        (None, "self") => detail(entry, "name").to_owned().into(),
        (None, _) => text("history-by-operator"),
    };
    let ended = match detail(entry, "of") {
        "app" => text("history-cut-off-app").with("app", app_of(entry)),
        "user" => text("history-cut-off-person").with("person", detail(entry, "name")),
        "server" => text("history-cut-off-server"),
        _ => text("history-cut-off-organization"),
    };
    ended.with("who", who)
}

fn role_word(word: &str) -> Text {
    word.parse::<Role>().map_or_else(|_| word.to_owned().into(), role)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use time::OffsetDateTime;

    use super::*;
    use crate::http::web::views::tests::{in_english, in_german};
    use crate::model::id::{InstallId, LedgerId};

    fn entry(person: Option<&str>, app: Option<&str>, details: Value) -> LedgerEntry {
        LedgerEntry {
            id: LedgerId::new(1),
            kind: String::new(),
            install_id: None,
            user_name: person.map(str::to_owned),
            app_name: app.map(str::to_owned),
            ip: None,
            at: OffsetDateTime::UNIX_EPOCH,
            details,
        }
    }

    #[test]
    fn who_did_it_is_a_person_an_app_a_key_or_the_operator() {
        let removed = |person, app, details: Value| {
            let mut entry = entry(person, app, details);
            entry.details["email"] = "max@acme.test".into();
            let sentence = sentence(AuditKind::MemberRemoved, &entry);
            (in_english(&sentence), in_german(&sentence))
        };
        for (person, app, details, english, german) in [
            (Some("Ada"), None, json!({}), "Ada", "Ada"),
            (None, Some("Zap"), json!({}), "The app Zap", "Die App Zap"),
            (None, None, json!({ "api_key_id": 3 }), "An API key", "Ein API-Schl\u{fc}ssel"),
            (Some("Ada"), Some("Zap"), json!({}), "Ada, through Zap,", "Ada (\u{fc}ber die App Zap)"),
            (
                Some("Ada"),
                None,
                json!({ "api_key_id": 3 }),
                "Ada, through an API key,",
                "Ada (\u{fc}ber einen API-Schl\u{fc}ssel)",
            ),
            (None, None, json!({}), "The operator of this server", "Der Betreiber dieses Servers"),
        ] {
            let expected =
                (format!("{english} removed max@acme.test"), format!("{german} hat max@acme.test entfernt"));
            assert_eq!(removed(person, app, details), expected);
        }
    }

    #[test]
    fn what_is_done_to_an_app_or_a_key_is_not_done_by_it() {
        let blocked = sentence(AuditKind::AppSuspended, &entry(None, Some("Zap"), json!({})));
        assert_eq!(in_english(&blocked), "The operator of this server suspended Zap");
        let key = json!({ "api_key_id": 3, "name": "Import" });
        let revoked = sentence(AuditKind::ApiKeyRevoked, &entry(None, None, key));
        assert_eq!(in_english(&revoked), "The operator of this server revoked the API key Import");
    }

    #[test]
    fn what_an_owner_does_to_an_app_is_not_the_operators_doing() {
        let told = LedgerEntry { install_id: Some(InstallId::new(1)), ..entry(None, Some("Zap"), json!({})) };
        let suspended = sentence(AuditKind::AppSuspended, &told);
        assert_eq!(in_english(&suspended), "Its owner suspended Zap");
        assert_eq!(in_german(&suspended), "Der Eigent\u{fc}mer der App hat die App Zap deaktiviert");
    }

    #[test]
    fn names_are_shown_as_they_are_written() {
        let set = json!({ "email": "<i>@acme.test", "from": "member", "to": "admin" });
        let said = sentence(AuditKind::MemberSet, &entry(Some("<b>"), None, set));
        let expected = "&#60;b&#62; changed the role of &#60;i&#62;@acme.test from Member to Admin";
        assert_eq!(in_english(&said), expected);
    }

    #[test]
    fn every_kind_has_a_sentence_in_every_language() {
        for kind in AuditKind::ALL {
            let said = sentence(kind, &entry(Some("Ada"), Some("Zap"), json!({ "name": "x" })));
            assert!(!in_english(&said).is_empty() && in_english(&said) != in_german(&said), "{kind:?}");
        }
    }
}
