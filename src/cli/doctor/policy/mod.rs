//! The policy in words, and what in it is weaker than it could be.

use std::time::Duration;

use super::Check;
use crate::model::policy::{
    GrantType, HttpRedirects, LiveTokens, Pkce, Policy, RepeatConsent, ResponseMode, ReuseRule,
    SignatureScheme,
};

mod words;

const NAME: &str = "policy";

/// An access token that lives longer makes a leak last.
const LONG_ACCESS: Duration = Duration::from_hours(24);

/// A few lines that say what it is, then one for each weak choice.
pub(super) fn checks(policy: &Policy) -> Vec<Check> {
    let told = words::lines(policy).into_iter().map(|line| Check::fine(NAME, line));
    told.chain(weaknesses(policy).into_iter().map(|weakness| Check::warning(NAME, weakness))).collect()
}

fn weaknesses(policy: &Policy) -> Vec<String> {
    [lifetimes(policy), requests(policy), redirects(policy), apps(policy)].concat()
}

fn lifetimes(policy: &Policy) -> Vec<String> {
    let mut found = Vec::new();
    match policy.access_ttl {
        None => found.push(
            "access tokens never expire (policy.access_ttl): a leaked one works until it is revoked".into(),
        ),
        Some(span) if span > LONG_ACCESS => {
            found.push(format!("access tokens live {} (policy.access_ttl)", span_text(span)));
        }
        Some(_) => {}
    }
    if policy.has_grant(GrantType::RefreshToken) {
        if policy.refresh.idle_ttl.is_none() {
            found.push(
                "refresh tokens have no end (policy.refresh.idle_ttl): a forgotten one stays good until it is revoked"
                    .into(),
            );
        }
        if policy.refresh.reuse == ReuseRule::Reject {
            found.push(
                "a reused refresh token of a confidential app is refused, but its living pair stays \
                 (policy.refresh.reuse)"
                    .into(),
            );
        }
    }
    if policy.live_tokens == LiveTokens::Many {
        found.push("an install has any number of tokens (policy.live_tokens): forgotten ones pile up".into());
    }
    found
}

fn requests(policy: &Policy) -> Vec<String> {
    let mut found = Vec::new();
    if policy.pkce == Pkce::Optional {
        found.push(
            "PKCE is optional for apps that keep a secret (policy.pkce): a code that leaks on its way back may be \
             slipped to the app by somebody else"
                .into(),
        );
    }
    if !policy.require_state {
        found.push(
            "requests need no state (policy.require_state): apps without PKCE are open to forged answers"
                .into(),
        );
    }
    if policy.repeat_consent == RepeatConsent::Skip {
        found.push(
            "a person is not asked again for what lives already (policy.repeat_consent): any site can start that"
                .into(),
        );
    }
    if policy.response_modes.contains(&ResponseMode::Fragment) {
        found.push(
            "codes may come in the fragment (policy.response_modes), where every script of that page reads them"
                .into(),
        );
    }
    found
}

fn redirects(policy: &Policy) -> Vec<String> {
    let mut found = Vec::new();
    if policy.redirect.http == HttpRedirects::Anywhere {
        found.push(
            "codes may travel by plain http (policy.redirect.http): networks on the way read them".into(),
        );
    }
    if policy.redirect.custom_schemes {
        found.push(
            "redirect URIs may have schemes of an app's own (policy.redirect.custom_schemes): another program on \
             the same device can claim them"
                .into(),
        );
    }
    if policy.redirect.out_of_band {
        found.push(
            "codes are shown on a page (policy.redirect.out_of_band): whoever talks a person into copying one has \
             it"
                .into(),
        );
    }
    found
}

fn apps(policy: &Policy) -> Vec<String> {
    let mut found = Vec::new();
    if policy.anonymous_registration {
        found.push(
            "anybody may register an app, under any name (policy.anonymous_registration): people must look who asks"
                .into(),
        );
    }
    if !policy.secret_overlap.is_zero() {
        found.push(format!(
            "a replaced client secret still works for {} (policy.secret_overlap)",
            span_text(policy.secret_overlap)
        ));
    }
    if !policy.suspend_ends_installs {
        found.push("suspending an app only pauses its connections (policy.suspend_ends_installs)".into());
    }
    if policy.webhooks.signature.scheme == SignatureScheme::BodyHex {
        found.push(
            "webhooks are signed without their time (policy.webhooks.signature.scheme): who caught one can send it \
             again"
                .into(),
        );
    }
    found
}

fn span_text(span: Duration) -> String {
    humantime::format_duration(span).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    fn weak(variables: &[(&str, &str)]) -> String {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        weaknesses(&Config::load(&[], variables).expect("is right").policy).join("\n")
    }

    #[test]
    fn each_weak_choice_is_named_with_its_key_and_no_other() {
        let strict = [
            ("POSTERN_POLICY__REFRESH__IDLE_TTL", "30days"),
            ("POSTERN_POLICY__REFRESH__REUSE", "revoke_family"),
            ("POSTERN_POLICY__PKCE", "required"),
            ("POSTERN_POLICY__REQUIRE_STATE", "true"),
        ];
        assert_eq!(weak(&strict), "");
        let skips = [
            ("POSTERN_POLICY__REPEAT_CONSENT", "skip"),
            ("POSTERN_POLICY__INSTALL_KEY", "organization_user"),
        ];
        let told = weak(&[&strict[..], &skips].concat());
        assert!(told.lines().count() == 1 && told.contains("(policy.repeat_consent)"), "{told}");
        let weaker = [
            ("POSTERN_POLICY__ACCESS_TTL", "none", "policy.access_ttl"),
            ("POSTERN_POLICY__ACCESS_TTL", "2days", "policy.access_ttl"),
            ("POSTERN_POLICY__REFRESH__IDLE_TTL", "none", "policy.refresh.idle_ttl"),
            ("POSTERN_POLICY__REFRESH__REUSE", "reject", "policy.refresh.reuse"),
            ("POSTERN_POLICY__PKCE", "optional", "policy.pkce"),
            ("POSTERN_POLICY__REQUIRE_STATE", "false", "policy.require_state"),
            ("POSTERN_POLICY__RESPONSE_MODES", "query,fragment", "policy.response_modes"),
            ("POSTERN_POLICY__REDIRECT__HTTP", "anywhere", "policy.redirect.http"),
            ("POSTERN_POLICY__REDIRECT__CUSTOM_SCHEMES", "true", "policy.redirect.custom_schemes"),
            ("POSTERN_POLICY__SECRET_OVERLAP", "1h", "policy.secret_overlap"),
            ("POSTERN_POLICY__SUSPEND_ENDS_INSTALLS", "false", "policy.suspend_ends_installs"),
            ("POSTERN_POLICY__WEBHOOKS__SIGNATURE__SCHEME", "body_hex", "policy.webhooks.signature.scheme"),
        ];
        let shows_codes = [
            ("POSTERN_POLICY__REDIRECT__OUT_OF_BAND", "true"),
            ("POSTERN_POLICY__AUTHORIZE_ERRORS", "render"),
        ];
        let told = weak(&[&strict[..], &shows_codes].concat());
        assert!(told.lines().count() == 1 && told.contains("(policy.redirect.out_of_band)"), "{told}");
        for (variable, value, key) in weaker {
            let told = weak(&[&strict[..], &[(variable, value)]].concat());
            assert_eq!(told.lines().count(), 1, "{key}: {told}");
            assert!(told.contains(&format!("({key})")), "{key}: {told}");
        }
    }

    #[test]
    fn what_lives_without_refresh_tokens_is_not_said_to_have_them() {
        let many = weak(&[
            ("POSTERN_POLICY__GRANTS", "authorization_code"),
            ("POSTERN_POLICY__LIVE_TOKENS", "many"),
            ("POSTERN_POLICY__HOME_ORGANIZATION", "home"),
            ("POSTERN_POLICY__ANONYMOUS_REGISTRATION", "true"),
        ]);
        assert!(!many.contains("policy.refresh"), "{many}");
        assert!(
            many.contains("(policy.live_tokens)") && many.contains("(policy.anonymous_registration)"),
            "{many}"
        );
    }
}
