//! The policy in words: a few lines that an operator can hold against what was meant.

use std::time::Duration;

use super::span_text;
use crate::model::install::Actor;
use crate::model::policy::{
    Acknowledgement, AuthorizeErrors, CrossOrigin, DefaultScope, GrantType, HttpRedirects, InstallKey,
    LiveTokens, Pkce, Policy, RepeatConsent, ResourceErrors, ResourceGroup, ResponseMode, ReuseRule,
    SecretRotation, SignatureScheme,
};
use crate::model::scope::Scope;

/// One line for each side of it.
pub(super) fn lines(policy: &Policy) -> Vec<String> {
    vec![
        tokens(policy),
        requests(policy),
        redirects(policy),
        connections(policy),
        registration(policy),
        api(policy),
        webhooks(policy),
    ]
}

fn tokens(policy: &Policy) -> String {
    let live = match policy.live_tokens {
        LiveTokens::One => "one pair an install",
        LiveTokens::Many => "any number of tokens an install",
    };
    let told = format!(
        "grants {}; codes live {}, access tokens {}; {live}",
        listed(policy.grants.iter().copied().map(GrantType::as_str)),
        span_text(policy.code_ttl),
        ends(policy.access_ttl),
    );
    if !policy.has_grant(GrantType::RefreshToken) {
        return told;
    }
    let reuse = match policy.refresh.reuse {
        ReuseRule::Reject => "is refused",
        ReuseRule::RevokeFamily => "ends its pair",
    };
    let idle = ends(policy.refresh.idle_ttl);
    format!("{told}; unused refresh tokens live {idle}, and a second use of one {reuse}")
}

fn requests(policy: &Policy) -> String {
    let pkce = match policy.pkce {
        Pkce::Optional => "PKCE of public apps, and of others who begin it",
        Pkce::Required => "PKCE of every app",
    };
    let state = if policy.require_state { "state is required" } else { "state is optional" };
    let scope = match &policy.default_scope {
        DefaultScope::Declared => "no scope means all that the app declared".to_owned(),
        DefaultScope::Required => "a scope must be named".to_owned(),
        DefaultScope::These(scopes) => {
            format!("no scope means {}", listed(scopes.iter().map(Scope::as_str)))
        }
    };
    let errors = match policy.authorize_errors {
        AuthorizeErrors::Redirect => "at the app",
        AuthorizeErrors::Render => "on a page here",
    };
    format!("authorization requests: {pkce}; {state}; {scope}; wrong ones are refused {errors}")
}

fn redirects(policy: &Policy) -> String {
    let mut kinds = vec!["https"];
    match policy.redirect.http {
        HttpRedirects::Never => {}
        HttpRedirects::Loopback => kinds.push("http to this very machine"),
        HttpRedirects::Anywhere => kinds.push("http to anywhere"),
    }
    if policy.redirect.custom_schemes {
        kinds.push("schemes of an app's own");
    }
    if policy.redirect.out_of_band {
        kinds.push("a page that shows the code");
    }
    let modes = listed(policy.response_modes.iter().copied().map(ResponseMode::as_str));
    format!("redirect URIs: {}; answers come by {modes}", listed(kinds))
}

fn connections(policy: &Policy) -> String {
    let key = match policy.install_key {
        InstallKey::Organization => "one install an app and organization",
        InstallKey::OrganizationUser => "one install an app, organization and person",
    };
    let to = match policy.home_organization.as_str() {
        "" => "any organization".to_owned(),
        home => format!("the organization {home} alone"),
    };
    let agree = policy.actor_modes.iter().map(|actor| {
        let least = policy.consent_min_role(*actor);
        match actor {
            Actor::App => format!("an app acts as its own bot by leave of {least} and up"),
            Actor::User => format!("an app acts as a person by leave of {least} and up"),
        }
    });
    let again = match policy.repeat_consent {
        RepeatConsent::Ask => "a person is always asked",
        RepeatConsent::Skip => "a person is not asked again for what lives already",
    };
    format!("{key}, to {to}; {}; {again}", listed(agree))
}

fn registration(policy: &Policy) -> String {
    let by =
        if policy.anonymous_registration { "apps may register themselves" } else { "people register apps" };
    let rotation = match policy.secret_rotation {
        SecretRotation::KeepTokens => "keeps tokens",
        SecretRotation::EndAccessTokens => "ends access tokens",
        SecretRotation::EndTokens => "ends tokens",
    };
    let suspension = if policy.suspend_ends_installs { "ends installs" } else { "pauses installs" };
    format!("{by}; a new client secret {rotation}; suspending an app {suspension}")
}

fn api(policy: &Policy) -> String {
    let groups = policy.resources.iter().map(|group| match group {
        ResourceGroup::Feedback => "feedback (/api/v3)",
        ResourceGroup::Accounts => "accounts (/api/v1, /api/v2)",
        ResourceGroup::Userinfo => "userinfo (/oauth/userinfo)",
        ResourceGroup::Projects => "projects (/v1)",
    });
    let errors = match policy.resource_errors {
        ResourceErrors::Message => "message, status and success",
        ResourceErrors::Error => "error as a sentence",
        ResourceErrors::Oauth => "error and error_description",
    };
    let scripts = policy.cors.iter().map(|place| match place {
        CrossOrigin::Token => "/oauth/token",
        CrossOrigin::Revoke => "/oauth/revoke",
        CrossOrigin::Userinfo => "/oauth/userinfo",
        CrossOrigin::Resources => "the API",
    });
    format!(
        "API: {}; {} scopes; failures are {errors}; scripts of other sites may call {}",
        listed(groups),
        policy.scopes.iter().count(),
        listed(scripts)
    )
}

fn webhooks(policy: &Policy) -> String {
    let rules = &policy.webhooks;
    if rules.events.is_empty() {
        return "webhooks: none".to_owned();
    }
    let apps = match &rules.scope {
        Some(scope) => format!("apps hear of them by {scope}"),
        None => "apps hear of none".to_owned(),
    };
    let success = match rules.success {
        Acknowledgement::Exactly200 => "200",
        Acknowledgement::Any2xx => "any 2xx",
    };
    let signed = match rules.signature.scheme {
        SignatureScheme::Standard => "id, time and body",
        SignatureScheme::BodyHex => "the body",
    };
    format!(
        "webhooks: {}, {apps}; a receiver takes one by answering {success}; {} signs {signed}",
        match rules.events.len() {
            1 => "1 event".to_owned(),
            many => format!("{many} events"),
        },
        rules.signature.header
    )
}

fn ends(span: Option<Duration>) -> String {
    span.map_or_else(|| "without end".to_owned(), span_text)
}

/// `a, b and c`, or `nothing`.
fn listed<T: Into<String>>(items: impl IntoIterator<Item = T>) -> String {
    let mut items: Vec<String> = items.into_iter().map(Into::into).collect();
    match (items.pop(), items.is_empty()) {
        (None, _) => "nothing".to_owned(),
        (Some(last), true) => last,
        (Some(last), false) => format!("{} and {last}", items.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    fn told(variables: &[(&str, &str)]) -> String {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        lines(&Config::load(&[], variables).expect("is right").policy).join("\n")
    }

    #[test]
    fn the_words_follow_the_settings() {
        let usual = told(&[]);
        for words in [
            "grants authorization_code and refresh_token; codes live 5m, access tokens 1day; one pair an install",
            "unused refresh tokens live without end, and a second use of one is refused",
            "state is optional; no scope means all that the app declared; wrong ones are refused at the app",
            "redirect URIs: https and http to this very machine; answers come by query",
            "one install an app and organization, to any organization; an app acts as its own bot by leave of admin",
            "people register apps; a new client secret keeps tokens; suspending an app ends installs",
            "API: feedback (/api/v3); 19 scopes; failures are message, status and success",
            "webhooks: 16 events, apps hear of them by webhooks:manage; a receiver takes one by answering 200; \
             webhook-signature signs id, time and body",
        ] {
            assert!(usual.contains(words), "{words}: {usual}");
        }
        let other = told(&[
            ("POSTERN_POLICY__GRANTS", "authorization_code"),
            ("POSTERN_POLICY__LIVE_TOKENS", "many"),
            ("POSTERN_POLICY__PKCE", "required"),
            ("POSTERN_POLICY__DEFAULT_SCOPE", r#"["posts:read"]"#),
            ("POSTERN_POLICY__AUTHORIZE_ERRORS", "render"),
            ("POSTERN_POLICY__REDIRECT__HTTP", "never"),
            ("POSTERN_POLICY__REDIRECT__CUSTOM_SCHEMES", "true"),
            ("POSTERN_POLICY__REDIRECT__OUT_OF_BAND", "true"),
            ("POSTERN_POLICY__HOME_ORGANIZATION", "home"),
            ("POSTERN_POLICY__INSTALL_KEY", "organization_user"),
            ("POSTERN_POLICY__REPEAT_CONSENT", "skip"),
            ("POSTERN_POLICY__SECRET_ROTATION", "end_tokens"),
            ("POSTERN_POLICY__RESOURCES", "feedback,projects"),
            ("POSTERN_POLICY__CORS", "token,resources"),
            ("POSTERN_POLICY__WEBHOOKS__EVENTS", "member.removed"),
            ("POSTERN_POLICY__WEBHOOKS__SCOPE", ""),
            ("POSTERN_POLICY__WEBHOOKS__SUCCESS", "2xx"),
            ("POSTERN_POLICY__WEBHOOKS__SIGNATURE__SCHEME", "body_hex"),
            ("POSTERN_POLICY__WEBHOOKS__SIGNATURE__HEADER", "x-mac"),
        ]);
        for words in [
            "grants authorization_code; codes live 5m, access tokens 1day; any number of tokens an install\n",
            "PKCE of every app; state is optional; no scope means posts:read; wrong ones are refused on a page here",
            "redirect URIs: https, schemes of an app's own and a page that shows the code",
            "one install an app, organization and person, to the organization home alone",
            "a person is not asked again for what lives already",
            "a new client secret ends tokens",
            "API: feedback (/api/v3) and projects (/v1)",
            "scripts of other sites may call /oauth/token and the API",
            "webhooks: 1 event, apps hear of none; a receiver takes one by answering any 2xx; x-mac signs the body",
        ] {
            assert!(other.contains(words), "{words}: {other}");
        }
    }
}
