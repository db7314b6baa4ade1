//! The policy in words, and what in it is weaker than it could be.

use std::time::Duration;

use super::Check;
use crate::model::install::Actor;
use crate::model::policy::{InstallKey, Policy, ReuseRule};

const NAME: &str = "policy";

/// An access token that lives longer makes a leak last.
const LONG_ACCESS: Duration = Duration::from_hours(24);

/// One line that says what it is, then one for each weak choice.
pub(super) fn checks(policy: &Policy) -> Vec<Check> {
    let mut checks = vec![Check::fine(NAME, in_words(policy))];
    checks.extend(weaknesses(policy).into_iter().map(|weakness| Check::warning(NAME, weakness)));
    checks
}

fn in_words(policy: &Policy) -> String {
    let ends = |span: Option<Duration>| span.map_or_else(|| "without end".to_owned(), span_text);
    let key = match policy.install_key {
        InstallKey::Organization => "one install an app and organization",
        InstallKey::OrganizationUser => "one install an app, organization and person",
    };
    let actors: Vec<String> = policy.actor_modes.iter().map(Actor::to_string).collect();
    format!(
        "codes live {}, access tokens {}, unused refresh tokens {}; {key}; actors {}; {} scopes; installs by {} and up",
        span_text(policy.code_ttl),
        ends(policy.access_ttl),
        ends(policy.refresh.idle_ttl),
        actors.join(" and "),
        policy.scopes.iter().count(),
        policy.install_min_role,
    )
}

fn weaknesses(policy: &Policy) -> Vec<String> {
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
    if policy.refresh.idle_ttl.is_none() {
        found.push(
            "refresh tokens have no end (policy.refresh.idle_ttl): a forgotten one stays good until it is revoked".into(),
        );
    }
    if policy.refresh.reuse == ReuseRule::Reject {
        found.push(
            "a reused refresh token of a confidential app is refused, but its living pair stays (policy.refresh.reuse)"
                .into(),
        );
    }
    if !policy.require_state {
        found.push(
            "requests need no state (policy.require_state): apps without PKCE are open to forged answers"
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
    fn each_weak_choice_is_named_with_its_key() {
        let usual = weak(&[]);
        assert!(
            usual.contains("policy.refresh.idle_ttl") && usual.contains("policy.refresh.reuse"),
            "{usual}"
        );
        assert!(!usual.contains("policy.access_ttl"), "{usual}");
        let weaker = weak(&[
            ("POSTERN_POLICY__ACCESS_TTL", "none"),
            ("POSTERN_POLICY__SECRET_OVERLAP", "1h"),
            ("POSTERN_POLICY__SUSPEND_ENDS_INSTALLS", "false"),
        ]);
        for key in ["policy.access_ttl", "policy.secret_overlap", "policy.suspend_ends_installs"] {
            assert!(weaker.contains(key), "{key}: {weaker}");
        }
        let strict = weak(&[
            ("POSTERN_POLICY__REFRESH__IDLE_TTL", "30days"),
            ("POSTERN_POLICY__REFRESH__REUSE", "revoke_family"),
            ("POSTERN_POLICY__REQUIRE_STATE", "true"),
        ]);
        assert_eq!(strict, "");
    }
}
