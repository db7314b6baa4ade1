use std::time::Duration;

use super::*;
use crate::model::policy::DefaultScope;

fn load(environment: &[(&str, &str)]) -> Result<Config, ConfigError> {
    Config::load(&[], environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
}

fn refusal(environment: &[(&str, &str)]) -> String {
    load(environment).expect_err("is refused").to_string()
}

/// A file that goes when the test does.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("postern-config-{}-{name}", std::process::id()));
        std::fs::write(&path, text).expect("the temporary directory takes a file");
        Self(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[test]
fn the_defaults_alone_are_a_configuration() {
    let config = load(&[("HOME", "/home/ada")]).expect("the defaults are right");
    assert_eq!(config.server.public_url.as_str(), "http://localhost:8080");
    assert_eq!(config.policy.code_ttl, Duration::from_mins(5));
    assert_eq!(config.policy.scopes.iter().count(), 19);
    assert_eq!(config.keys.file, config.embedded.data_dir.join("keys.toml"));
}

#[test]
fn later_layers_win_key_by_key() {
    let first = Scratch::new("first", "[limits]\napi_key_per_minute = 7\ninstall_per_minute = 8\n");
    let second = Scratch::new(
        "second",
        "[limits]\ninstall_per_minute = 9\n[policy.refresh]\nreuse = 'revoke_family'\n",
    );
    let named = ("POSTERN_CONFIG".to_owned(), first.0.display().to_string());
    let set = ("POSTERN_LIMITS__API_KEY_PER_MINUTE".to_owned(), "6".to_owned());
    let config = Config::load(std::slice::from_ref(&second.0), [named, set]).expect("is right");
    assert_eq!((config.limits.api_key_per_minute.get(), config.limits.install_per_minute.get()), (6, 9));
    assert_eq!(config.policy.refresh.memory, Duration::from_hours(90 * 24));
}

#[test]
fn the_environment_reaches_every_kind_of_key() {
    let config = load(&[
        ("POSTERN_SERVER__TRUSTED_PROXIES", "10.0.0.0/8, ::1/128"),
        ("POSTERN_POLICY__ACTOR_MODES", "[\"self\"]"),
        ("POSTERN_POLICY__PREFIXES__CODE", "c-"),
        ("POSTERN_POLICY__ACCESS_TTL", "none"),
        ("POSTERN_LIMITS__ENABLED", "false"),
        ("POSTERN_WEBHOOKS__PORTS", "443, 9443"),
        ("POSTERN_METRICS__LISTEN", "[::1]:9000"),
        ("POSTERN_POLICY__DEFAULT_SCOPE", "[\"posts:read\"]"),
        ("DATABASE_URL", "postgres://db/one"),
    ])
    .expect("is right");
    assert_eq!(config.server.trusted_proxies.len(), 2);
    assert_eq!(config.policy.prefixes.code, "c-");
    assert_eq!(config.webhooks.ports, [443, 9443]);
    assert!(matches!(config.policy.default_scope, DefaultScope::These(_)));
    assert_eq!((config.policy.access_ttl, config.limits.enabled), (None, false));
    assert_eq!(config.metrics.listen.map(|listen| listen.port()), Some(9000));
    assert_eq!(config.database.url.expect("is set").reveal(), "postgres://db/one");
}

#[test]
fn our_own_name_for_the_database_wins_over_the_usual_one() {
    let secret = Scratch::new("url", "postgres://db/three\n");
    let file = secret.0.display().to_string();
    let url = |environment: &[(&str, &str)]| {
        load(environment).expect("is right").database.url.expect("is set").reveal().to_owned()
    };
    let usual = ("DATABASE_URL", "postgres://db/one");
    assert_eq!(url(&[("POSTERN_DATABASE__URL", "postgres://db/two"), usual]), "postgres://db/two");
    assert_eq!(url(&[("POSTERN_DATABASE__URL_FILE", &file), usual]), "postgres://db/three");
}

#[test]
fn all_problems_are_told_at_once_and_with_the_nearest_key() {
    let file = Scratch::new("wrong", "[server]\nlissten = 1\nheader_timeout = 'soon'\n[polcy]\nx = 1\n");
    let environment = [
        ("POSTERN_LIMITS__ENABELD", "true"),
        ("POSTERN_SERVER_LISTEN", "x"),
        ("POSTERN_LIMITS__ENABLED", "perhaps"),
        ("POSTERN_POLICY__CODE_TTL", "11m"),
        ("POSTERN_POLICY__ACCESS_TTL", "9000years"),
    ];
    let pairs = environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let told = Config::load(std::slice::from_ref(&file.0), pairs).expect_err("is refused").to_string();
    for part in [
        "server.lissten is not a known key; the nearest is server.listen",
        "server.header_timeout \"soon\" is not a span of time",
        "polcy is not a known key",
        "POSTERN_LIMITS__ENABELD is not a known key; the nearest is POSTERN_LIMITS__ENABLED",
        "POSTERN_SERVER_LISTEN is not a known key; the nearest is POSTERN_SERVER__LISTEN",
        "POSTERN_LIMITS__ENABLED must be true or false",
        "policy.code_ttl must be at most 10 minutes",
        "policy.access_ttl must be at most 100 years",
    ] {
        assert!(told.contains(part), "{part}\nis not in\n{told}");
    }
}

#[test]
fn a_brand_that_nobody_could_read_or_follow_is_refused() {
    for (key, value) in [
        ("ACCENT", "blue"),
        ("ACCENT", "#3a55c"),
        ("ACCENT", "#7f8cff"),
        ("SUPPORT", "call us"),
        ("SUPPORT", "javascript://help.example/%0aalert(1)"),
        ("FOOTER_LINKS", "[{ label = \"\", url = \"https://a.example\" }]"),
        ("FOOTER_LINKS", "[{ label = \"Terms\", url = \"javascript:alert(1)\" }]"),
        ("PRODUCT_NAME", " "),
    ] {
        let told = refusal(&[(&format!("POSTERN_BRANDING__{key}"), value)]);
        assert!(told.contains(key) || told.contains(&key.to_lowercase()), "{value}: {told}");
    }
    let fine = load(&[
        ("POSTERN_BRANDING__ACCENT", "#0b6b3a"),
        ("POSTERN_BRANDING__SUPPORT", "https://help.example/us"),
        ("POSTERN_BRANDING__FOOTER_LINKS", "[{ label = \"Terms\", url = \"https://a.example/terms\" }]"),
    ]);
    let branding = fine.expect("is readable").branding;
    assert_eq!(branding.support_link().as_deref(), Some("https://help.example/us"));
    assert_eq!(branding.footer_links[0].label, "Terms");
}

#[test]
fn no_problem_repeats_a_secret() {
    let told = refusal(&[("POSTERN_KEYS__CURRENT", "hunter2"), ("DATABASE_URL", "hunter2")]);
    let file = Scratch::new("secret", "[keys]\ncurrent = \"hunter2\nprevious = 5\n");
    let torn = Config::load(std::slice::from_ref(&file.0), []).expect_err("is not TOML").to_string();
    assert!(told.contains("32 bytes") && told.contains("postgres://"), "{told}");
    assert!(torn.contains("line 2"), "{torn}");
    assert!(!told.contains("hunter2") && !torn.contains("hunter2"), "{told}\n{torn}");
}

#[test]
fn a_rule_about_a_refused_value_is_not_told_as_well() {
    let told = refusal(&[("POSTERN_SERVER__LISTEN", "0.0.0.0:1"), ("POSTERN_KEYS__PREVIOUS", "x")]);
    assert!(told.contains("server.listen") && !told.contains("keys.previous needs"), "{told}");
}

#[test]
fn names_that_are_not_ours_are_left_alone() {
    load(&[("POSTERN_PORT", "tcp://10.0.0.1:80"), ("POSTERN_SERVICE_HOST", "10.0.0.1"), ("PATH", "/bin")])
        .expect("service links of a cluster are no keys");
}

/// `config/default.toml` and the code name the same keys with the same values, and each has its comment.
#[test]
fn the_reference_is_complete() {
    let written: Table = DEFAULTS.parse().expect("is TOML");
    let config: Config = Value::Table(written.clone()).try_into().expect("every key is known");
    let known = Table::try_from(&config).expect("is a table");
    assert_eq!(paths(&written), paths(&known));
    for path in paths(&written) {
        let (written, known) = (find(&written, &path), find(&known, &path));
        let span = |value: Option<&Value>| humantime::parse_duration(value?.as_str()?).ok();
        let same_span = span(written).is_some() && span(written) == span(known);
        assert!(written == known || same_span, "{path}: {written:?} is read as {known:?}");
    }
    let lines: Vec<&str> = DEFAULTS.lines().take_while(|line| *line != "[[policy.scopes]]").collect();
    for pair in lines.windows(2).filter(|pair| pair[1].starts_with(|c: char| c.is_ascii_lowercase())) {
        assert!(pair[0].starts_with("# "), "{:?} has no comment", pair[1]);
    }
}
