//! The rules that one value alone, or two together, must keep.

use std::collections::HashSet;
use std::time::Duration;

use tracing_subscriber::EnvFilter;

use super::{Config, Problem, branding};
use crate::model::account::is_subdomain;
use crate::model::app::LONGEST_REPLAY_WINDOW;
use crate::model::policy::{
    AuthorizeErrors, DefaultScope, GrantType, InstallKey, LiveTokens, Policy, RepeatConsent, ResourceGroup,
    ResponseMode,
};
use crate::model::scope::Scope;

/// The longest life of a code and of a waiting consent page.
const TEN_MINUTES: Duration = Duration::from_mins(10);

/// The longest life of anything that ends at all: the calendar holds it whatever the year.
const A_CENTURY: Duration = Duration::from_hours(24 * 36_525);

/// The longest that one attempt to send a webhook may take.
const LONGEST_ATTEMPT: Duration = Duration::from_mins(1);

/// The fields that `policy.required_app_fields` may name.
const APP_FIELDS: [&str; 2] = ["description", "homepage_url"];

/// The ways to prove oneself that the server knows (RFC 8414, 2).
const AUTH_METHODS: [&str; 3] = ["client_secret_basic", "client_secret_post", "none"];

/// The headers that a delivery carries besides its signature.
const OTHER_HEADERS: [&str; 8] = [
    "webhook-id",
    "webhook-timestamp",
    "webhook-event",
    "content-type",
    "content-length",
    "host",
    "user-agent",
    "connection",
];

/// Everything that is wrong, except about values that were refused already.
pub(super) fn check(config: &Config, refused: &[String]) -> Vec<Problem> {
    let mut findings = Findings { refused, problems: Vec::new() };
    addresses(config, &mut findings);
    database_and_keys(config, &mut findings);
    times(config, &mut findings);
    webhooks(config, &mut findings);
    pages_and_logs(config, &mut findings);
    leaks(config, &mut findings);
    policy(&config.policy, &mut findings);
    findings.problems
}

pub(super) struct Findings<'a> {
    refused: &'a [String],
    problems: Vec<Problem>,
}

impl Findings<'_> {
    /// Notes a problem with the first of the keys that a rule is about, unless the rule holds.
    pub(super) fn rule(&mut self, keys: &[&str], holds: bool, message: &str) {
        let settled = keys.iter().any(|key| self.refused.iter().any(|refused| refused == key));
        if !holds && !settled {
            self.problems.push(Problem { place: keys[0].to_owned(), message: message.to_owned() });
        }
    }
}

fn addresses(config: &Config, findings: &mut Findings<'_>) {
    let url = &config.server.public_url;
    findings.rule(
        &["server.public_url"],
        url.is_https() || url.is_loopback(),
        "must be https, because it is not on this machine",
    );
    findings.rule(
        &["server.listen", "database.url"],
        config.server.listen.ip().is_loopback() || config.database.url.is_some(),
        "is not a loopback address, which the embedded database is not made for: set database.url (DATABASE_URL)",
    );
    findings.rule(
        &["limits.requests_at_once"],
        config.limits.requests_at_once.get() >= 256,
        "must be at least 256",
    );
}

fn database_and_keys(config: &Config, findings: &mut Findings<'_>) {
    let is_postgres = |url: &str| url.starts_with("postgres://") || url.starts_with("postgresql://");
    findings.rule(
        &["database.url"],
        config.database.url.as_ref().is_none_or(|url| is_postgres(url.reveal())),
        "must begin with postgres://",
    );
    findings.rule(
        &["keys.previous", "keys.current"],
        config.keys.previous.is_none() || config.keys.current.is_some(),
        "needs keys.current beside it",
    );
    findings.rule(
        &["mail.from", "mail.smtp_url"],
        config.mail.from.is_some() || config.mail.smtp_url.is_none(),
        "is needed where mail.smtp_url is set: an address such as Postern <postern@example.com>",
    );
}

fn times(config: &Config, findings: &mut Findings<'_>) {
    let (server, database, sessions) = (&config.server, &config.database, &config.sessions);
    for (key, span) in [
        ("server.header_timeout", server.header_timeout),
        ("server.request_timeout", server.request_timeout),
        ("server.idle_timeout", server.idle_timeout),
        ("database.acquire_timeout", database.acquire_timeout),
        ("database.statement_timeout", database.statement_timeout),
        ("database.lock_timeout", database.lock_timeout),
        ("database.idle_in_transaction_timeout", database.idle_in_transaction_timeout),
        ("sessions.idle_ttl", sessions.idle_ttl),
        ("sessions.absolute_ttl", sessions.absolute_ttl),
        ("sessions.jwt_ttl", sessions.jwt_ttl),
        ("login.window", config.login.window),
        ("webhooks.retention", config.webhooks.retention),
        ("webhooks.connect_timeout", config.webhooks.connect_timeout),
        ("webhooks.attempt_timeout", config.webhooks.attempt_timeout),
        ("policy.access_ttl", config.policy.access_ttl.unwrap_or(Duration::MAX)),
        ("policy.refresh.idle_ttl", config.policy.refresh.idle_ttl.unwrap_or(Duration::MAX)),
        ("policy.refresh.memory", config.policy.refresh.memory),
        ("policy.code_ttl", config.policy.code_ttl),
        ("policy.consent_ttl", config.policy.consent_ttl),
    ] {
        findings.rule(&[key], span >= Duration::from_secs(1), "must be at least one second");
    }
    for (key, span) in
        [("policy.code_ttl", config.policy.code_ttl), ("policy.consent_ttl", config.policy.consent_ttl)]
    {
        findings.rule(&[key], span <= TEN_MINUTES, "must be at most 10 minutes");
    }
    let webhooks = &config.webhooks;
    findings.rule(
        &["webhooks.retry_schedule"],
        webhooks.retry_schedule.len() <= 20
            && webhooks.retry_schedule.iter().all(|pause| *pause <= webhooks.retention),
        "must name at most 20 pauses, none longer than webhooks.retention",
    );
    findings.rule(
        &["webhooks.secret_overlap"],
        webhooks.secret_overlap <= A_CENTURY,
        "must be at most a century",
    );
    findings.rule(
        &["webhooks.attempts_per_host", "webhooks.attempts_at_once"],
        webhooks.attempts_per_host <= webhooks.attempts_at_once,
        "must not be more than webhooks.attempts_at_once",
    );
    findings.rule(
        &["sessions.idle_ttl", "sessions.absolute_ttl"],
        sessions.idle_ttl <= sessions.absolute_ttl,
        "must not be longer than sessions.absolute_ttl",
    );
}

fn webhooks(config: &Config, findings: &mut Findings<'_>) {
    let webhooks = &config.webhooks;
    findings.rule(
        &["webhooks.ports"],
        distinct(&webhooks.ports) && !webhooks.ports.contains(&0),
        "must name each port once, from 1 to 65535",
    );
    findings.rule(
        &["webhooks.connect_timeout", "webhooks.attempt_timeout"],
        webhooks.connect_timeout <= webhooks.attempt_timeout,
        "must not be longer than webhooks.attempt_timeout",
    );
    findings.rule(
        &["webhooks.attempt_timeout"],
        webhooks.attempt_timeout <= LONGEST_ATTEMPT,
        "must be at most 60 seconds",
    );
    findings.rule(
        &["webhooks.nameservers"],
        distinct(&webhooks.nameservers) && webhooks.nameservers.iter().all(|server| server.port() != 0),
        "must name each name server once, with its port",
    );
}

fn pages_and_logs(config: &Config, findings: &mut Findings<'_>) {
    branding::check(&config.branding, findings);
    findings.rule(
        &["log.level"],
        EnvFilter::try_new(&config.log.level).is_ok(),
        "must be error, warn, info, debug, trace, or a list such as info,postern=debug",
    );
}

fn leaks(config: &Config, findings: &mut Findings<'_>) {
    let names: Vec<_> = config.leaks.github_keys.iter().map(|key| &key.key_identifier).collect();
    findings.rule(
        &["leaks.github_keys"],
        distinct(&names) && names.iter().all(|name| !name.is_empty()),
        "must name each key_identifier once",
    );
}

fn policy(policy: &Policy, findings: &mut Findings<'_>) {
    let prefixes = &policy.prefixes;
    for (key, prefix) in [
        ("policy.prefixes.client_id", &prefixes.client_id),
        ("policy.prefixes.client_secret", &prefixes.client_secret),
        ("policy.prefixes.code", &prefixes.code),
        ("policy.prefixes.access_token", &prefixes.access_token),
        ("policy.prefixes.refresh_token", &prefixes.refresh_token),
        ("policy.prefixes.api_key", &prefixes.api_key),
    ] {
        let letters = prefix.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        findings.rule(
            &[key],
            letters && prefix.len() <= 20,
            "may hold up to 20 letters, digits, - and _ alone",
        );
    }
    findings.rule(
        &["policy.api_keys.header", "policy.api_keys.bearer"],
        policy.api_keys.header || policy.api_keys.bearer,
        "or policy.api_keys.bearer must be true, because nobody could send an API key",
    );
    for (key, life) in [
        ("policy.access_ttl", policy.access_ttl),
        ("policy.refresh.idle_ttl", policy.refresh.idle_ttl),
        ("policy.refresh.memory", Some(policy.refresh.memory)),
        ("policy.secret_overlap", Some(policy.secret_overlap)),
    ] {
        let fits = life.is_none_or(|life| life <= A_CENTURY);
        findings.rule(&[key], fits, "must be at most 100 years; \"none\" is for ever where that is allowed");
    }
    findings.rule(
        &["policy.refresh.replay_window"],
        policy.refresh.replay_window <= LONGEST_REPLAY_WINDOW,
        "must be at most 60 seconds",
    );
    findings.rule(
        &["policy.invalid_client_status"],
        [400, 401].contains(&policy.invalid_client_status),
        "must be 400 or 401",
    );
    findings.rule(
        &["policy.actor_modes"],
        !policy.actor_modes.is_empty() && distinct(&policy.actor_modes),
        "must name app, self or both, each once",
    );
    findings.rule(
        &["policy.required_app_fields"],
        policy.required_app_fields.iter().all(|field| APP_FIELDS.contains(&field.as_str())),
        "may name description and homepage_url alone",
    );
    findings.rule(
        &["policy.webhooks.events"],
        distinct(&policy.webhooks.events),
        "must name each event once",
    );
    let signature = &policy.webhooks.signature;
    findings.rule(
        &["policy.webhooks.signature.header"],
        is_header_name(&signature.header) && !OTHER_HEADERS.contains(&signature.header.as_str()),
        "must be the name of a header in small letters, and none that is used otherwise",
    );
    findings.rule(
        &["policy.webhooks.signature.prefix"],
        signature.prefix.len() <= 32 && signature.prefix.bytes().all(|byte| byte.is_ascii_graphic()),
        "must be at most 32 visible ASCII characters",
    );
    grants(policy, findings);
    answers(policy, findings);
    let scopes: Vec<_> = policy.scopes.iter().map(|entry| &entry.name).collect();
    findings.rule(
        &["policy.scopes"],
        !scopes.is_empty() && distinct(&scopes),
        "must hold at least one scope, and each once",
    );
    findings.rule(
        &["policy.scopes"],
        policy.scopes.iter().all(|entry| !entry.sentence.trim().is_empty()),
        "must have a sentence for each scope",
    );
    findings.rule(
        &["policy.webhooks.scope", "policy.scopes"],
        policy.webhooks.scope.as_ref().is_none_or(|scope| policy.scopes.contains(scope)),
        "is not among policy.scopes",
    );
}

fn is_header_name(text: &str) -> bool {
    let may_be = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.len() <= 64 && text.bytes().all(may_be)
}

/// What hangs together about grants, tokens and where answers go.
fn grants(policy: &Policy, findings: &mut Findings<'_>) {
    findings.rule(
        &["policy.grants"],
        policy.has_grant(GrantType::AuthorizationCode) && distinct(&policy.grants),
        "must have authorization_code, and each grant once",
    );
    findings.rule(
        &["policy.live_tokens", "policy.grants"],
        policy.live_tokens == LiveTokens::One || !policy.has_grant(GrantType::RefreshToken),
        "may be many only where policy.grants is without refresh_token",
    );
    findings.rule(
        &["policy.response_modes"],
        policy.response_modes.contains(&ResponseMode::Query) && distinct(&policy.response_modes),
        "must have query, and each mode once",
    );
    findings.rule(
        &["policy.redirect.forbidden_schemes"],
        policy
            .redirect
            .forbidden_schemes
            .iter()
            .all(|scheme| !scheme.bytes().any(|b| b.is_ascii_uppercase())),
        "must be in small letters",
    );
    findings.rule(
        &["policy.redirect.out_of_band", "policy.authorize_errors"],
        !policy.redirect.out_of_band || policy.authorize_errors == AuthorizeErrors::Render,
        "needs policy.authorize_errors to be render: nobody can be sent to an address that is none",
    );
    findings.rule(
        &["policy.home_organization"],
        policy.home_organization.is_empty() || is_subdomain(&policy.home_organization),
        "must be a subdomain: small letters, digits and hyphens",
    );
    findings.rule(
        &["policy.anonymous_registration", "policy.home_organization"],
        !policy.anonymous_registration || !policy.home_organization.is_empty(),
        "needs policy.home_organization, which owns the apps that register themselves",
    );
    let default = match &policy.default_scope {
        DefaultScope::These(scopes) => {
            !scopes.is_empty() && scopes.iter().all(|scope| policy.scopes.contains(scope))
        }
        DefaultScope::Declared | DefaultScope::Required => true,
    };
    findings.rule(&["policy.default_scope", "policy.scopes"], default, "must list scopes of policy.scopes");
    let implied = policy.scopes.iter().flat_map(|entry| &entry.implies);
    findings.rule(
        &["policy.scopes"],
        implied.into_iter().all(|scope| policy.scopes.contains(scope)),
        "may imply scopes of its own list alone",
    );
    let access = |scope: &Scope| policy.scopes.find(scope).map(|entry| entry.access);
    findings.rule(
        &["policy.scopes"],
        policy
            .scopes
            .iter()
            .all(|entry| entry.implies.iter().all(|scope| access(scope) <= Some(entry.access))),
        "may imply scopes of no stronger access: a role that may only read would get more by them",
    );
    findings.rule(
        &["policy.repeat_consent", "policy.install_key"],
        policy.repeat_consent == RepeatConsent::Ask || policy.install_key == InstallKey::OrganizationUser,
        "needs policy.install_key to be organization_user: what one person agreed to is not another's word",
    );
}

/// What answers look like.
fn answers(policy: &Policy, findings: &mut Findings<'_>) {
    let cache_control = &policy.answers.cache_control;
    let directives: Vec<&str> = cache_control.split(',').map(str::trim).collect();
    let is_header = cache_control.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
    findings.rule(
        &["policy.answers.cache_control"],
        is_header && directives.contains(&"no-store"),
        "must have no-store, separated by commas",
    );
    findings.rule(&["policy.resources"], distinct(&policy.resources), "must name each group once");
    findings.rule(&["policy.cors"], distinct(&policy.cors), "must name each endpoint once");
    findings.rule(
        &["policy.instance.version", "policy.resources"],
        !policy.serves(ResourceGroup::Accounts) || !policy.instance.version.trim().is_empty(),
        "is needed where policy.resources has accounts: clients compare it",
    );
    findings.rule(
        &["policy.metadata.auth_methods"],
        !policy.metadata.auth_methods.is_empty()
            && policy.metadata.auth_methods.iter().all(|method| AUTH_METHODS.contains(&method.as_str())),
        "may name client_secret_basic, client_secret_post and none alone",
    );
}

fn distinct<T: std::hash::Hash + Eq>(items: &[T]) -> bool {
    items.iter().collect::<HashSet<_>>().len() == items.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO_KEYS_OF_ONE_NAME: &str = "[\
        { key_identifier = \"a\", key = \"-----BEGIN PUBLIC KEY----- MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEsz9ugWDj5jK5\
          ELBK42ynytbo38gPHzZFI03Exwz8Lh/tCfL3YxwMdLjB+bMznsanlhK0RwcGP3IDb34kQDIo3Q== -----END PUBLIC KEY-----\" }, \
        { key_identifier = \"a\", key = \"-----BEGIN PUBLIC KEY----- MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEsz9ugWDj5jK5\
          ELBK42ynytbo38gPHzZFI03Exwz8Lh/tCfL3YxwMdLjB+bMznsanlhK0RwcGP3IDb34kQDIo3Q== -----END PUBLIC KEY-----\" }]";

    fn refused(name: &str, value: &str) -> String {
        let loaded = Config::load(&[], [(name.to_owned(), value.to_owned())]);
        loaded.expect_err(name).to_string()
    }

    #[test]
    fn an_address_for_others_needs_https_and_a_database() {
        assert!(refused("POSTERN_SERVER__PUBLIC_URL", "http://auth.example.com").contains("must be https"));
        assert!(refused("POSTERN_SERVER__LISTEN", "0.0.0.0:8080").contains("embedded database"));
        let listen = ("POSTERN_SERVER__LISTEN".to_owned(), "0.0.0.0:8080".to_owned());
        let url = ("DATABASE_URL".to_owned(), "postgres://db/postern".to_owned());
        Config::load(&[], [listen, url]).expect("with a database of its own it may listen anywhere");
    }

    #[test]
    fn every_rule_bites() {
        for (name, value) in [
            ("DATABASE_URL", "mysql://db"),
            ("POSTERN_LIMITS__REQUESTS_AT_ONCE", "10"),
            ("POSTERN_LIMITS__API_KEY_PER_MINUTE", "0"),
            ("POSTERN_KEYS__PREVIOUS", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
            ("POSTERN_MAIL__SMTP_URL", "smtps://mail.example.com"),
            ("POSTERN_MAIL__SMTP_URL", "https://mail.example.com"),
            ("POSTERN_MAIL__FROM", "Postern"),
            ("POSTERN_SERVER__REQUEST_TIMEOUT", "0s"),
            ("POSTERN_SESSIONS__IDLE_TTL", "31days"),
            ("POSTERN_BRANDING__PRODUCT_NAME", " "),
            ("POSTERN_LOG__LEVEL", "info,=,="),
            ("POSTERN_LOG__FORMAT", "xml"),
            ("POSTERN_LEAKS__GITHUB_KEYS", "[{ key_identifier = \"a\", key = \"b\" }]"),
            ("POSTERN_LEAKS__GITHUB_KEYS", TWO_KEYS_OF_ONE_NAME),
            ("POSTERN_WEBHOOKS__RETRY_SCHEDULE", "5m,never"),
            ("POSTERN_WEBHOOKS__RETRY_SCHEDULE", "31days"),
            ("POSTERN_WEBHOOKS__RETENTION", "0s"),
            ("POSTERN_WEBHOOKS__SECRET_OVERLAP", "200years"),
            ("POSTERN_WEBHOOKS__ATTEMPTS_PER_HOST", "129"),
            ("POSTERN_WEBHOOKS__PORTS", "443,443"),
            ("POSTERN_WEBHOOKS__PORTS", "0"),
            ("POSTERN_WEBHOOKS__PORTS", "https"),
            ("POSTERN_WEBHOOKS__CONNECT_TIMEOUT", "11s"),
            ("POSTERN_WEBHOOKS__CONNECT_TIMEOUT", "0s"),
            ("POSTERN_WEBHOOKS__ATTEMPT_TIMEOUT", "61s"),
            ("POSTERN_WEBHOOKS__NAMESERVERS", "192.0.2.53"),
            ("POSTERN_WEBHOOKS__NAMESERVERS", "192.0.2.53:0"),
            ("POSTERN_POLICY__PREFIXES__CODE", "a b"),
            ("POSTERN_POLICY__API_KEYS__HEADER", "false"),
            ("POSTERN_POLICY__INVALID_CLIENT_STATUS", "403"),
            ("POSTERN_POLICY__REFRESH__REPLAY_WINDOW", "61s"),
            ("POSTERN_POLICY__CONSENT_TTL", "11m"),
            ("POSTERN_POLICY__CODE_TTL", "0s"),
            ("POSTERN_POLICY__ACTOR_MODES", ""),
            ("POSTERN_POLICY__ACTOR_MODES", "app,app"),
            ("POSTERN_POLICY__REQUIRED_APP_FIELDS", "colour"),
            ("POSTERN_POLICY__WEBHOOKS__EVENTS", "post_created,post_created"),
            ("POSTERN_POLICY__WEBHOOKS__EVENTS", "post_exploded"),
            ("POSTERN_POLICY__WEBHOOKS__SIGNATURE__HEADER", "two words"),
            ("POSTERN_POLICY__WEBHOOKS__SIGNATURE__HEADER", "webhook-id"),
            ("POSTERN_POLICY__WEBHOOKS__SIGNATURE__PREFIX", "a b"),
            ("POSTERN_POLICY__WEBHOOKS__SCOPE", "webhooks:read"),
            ("POSTERN_POLICY__SCOPES", "[]"),
            ("POSTERN_POLICY__GRANTS", "refresh_token"),
            ("POSTERN_POLICY__GRANTS", "password"),
            ("POSTERN_POLICY__LIVE_TOKENS", "many"),
            ("POSTERN_POLICY__REPEAT_CONSENT", "skip"),
            ("POSTERN_POLICY__PKCE", "off"),
            ("POSTERN_POLICY__RESPONSE_MODES", "fragment"),
            ("POSTERN_POLICY__REDIRECT__OUT_OF_BAND", "true"),
            ("POSTERN_POLICY__REDIRECT__FORBIDDEN_SCHEMES", "JavaScript"),
            ("POSTERN_POLICY__HOME_ORGANIZATION", "Home Sweet Home"),
            ("POSTERN_POLICY__ANONYMOUS_REGISTRATION", "true"),
            ("POSTERN_POLICY__DEFAULT_SCOPE", "everything"),
            ("POSTERN_POLICY__RESOURCES", "feedback,feedback"),
            ("POSTERN_POLICY__RESOURCES", "accounts"),
            ("POSTERN_POLICY__CORS", "everything"),
            ("POSTERN_POLICY__ANSWERS__CACHE_CONTROL", "public"),
            ("POSTERN_POLICY__METADATA__AUTH_METHODS", "password"),
        ] {
            refused(name, value);
        }
    }
}
