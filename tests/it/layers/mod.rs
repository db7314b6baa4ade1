//! Does every line of `src/` live in its room? The rules are data; each failure names the line, the rule, and the
//! room the line belongs to.

pub(crate) mod source;

use std::{fmt::Write, fs, path::Path};

use source::Source;

/// A room, the rooms it may use, and where a line that uses another one belongs. The first match counts.
const ROOMS: &[(&str, &[&str], &str)] = &[
    ("main.rs", &["cli"], "cli/"),
    ("lib.rs", &[], "the module it is about"),
    ("cli/demo_client", &[], "another file of cli/: the demo's third party speaks HTTP alone"),
    (
        "cli",
        &[
            "http",
            "jobs",
            "domain",
            "store",
            "context",
            "config",
            "env",
            "keys",
            "mail",
            "model",
            "sender",
            "telemetry",
            "embedded_postgres",
        ],
        "the module it is about",
    ),
    (
        "http",
        &[
            "branding",
            "domain",
            "context",
            "env",
            "explanations",
            "keys",
            "language",
            "model",
            "config",
            "telemetry",
        ],
        "domain/, and call it from here",
    ),
    ("jobs/cleanup.rs", &["domain", "context", "model", "telemetry", "store"], "domain/"),
    ("jobs", &["domain", "context", "model", "telemetry"], "domain/, and call it from here"),
    (
        "domain",
        &[
            "store",
            "context",
            "env",
            "explanations",
            "keys",
            "language",
            "mail",
            "model",
            "overlap",
            "passwords",
            "sender",
            "usage",
        ],
        "the layer that asks: domain/ knows no surface",
    ),
    (
        "context",
        &[
            "store",
            "config",
            "env",
            "explanations",
            "keys",
            "branding",
            "language",
            "mail",
            "model",
            "overlap",
            "passwords",
            "sender",
            "usage",
            "embedded_postgres",
        ],
        "domain/",
    ),
    ("store", &["model"], "domain/: store/ remembers and decides nothing"),
    ("config", &["model"], "context.rs or cli/"),
    ("telemetry", &["config"], "cli/"),
    ("keys", &["config", "env", "model"], "context.rs"),
    ("env", &["model"], "context.rs"),
    ("sender", &["config", "model"], "domain/: sender/ knows no webhook"),
    ("explanations", &["model"], "domain/"),
    ("language", &["model"], "http/web/"),
    ("branding", &["config", "model"], "http/web/"),
    ("overlap", &[], "domain/"),
    ("usage", &["model"], "domain/"),
    ("mail", &["config", "model"], "domain/"),
    ("passwords", &["env", "model"], "domain/"),
    ("embedded_postgres", &[], "cli/"),
    ("model", &[], "domain/: model/ is pure"),
];

/// A path of somebody else's, the places that may mention it, and where a line that does belongs.
const BANS: &[(&str, &[&str], &str)] = &[
    ("axum", &["http", "cli/demo_client"], "http/"),
    ("axum_extra", &["http", "cli/demo_client"], "http/"),
    ("http::", &["http", "cli/demo_client"], "http/"),
    ("hyper", &["http", "sender", "cli/demo_client"], "http/"),
    ("hyper_util", &["http", "sender", "cli/demo_client"], "http/"),
    ("hyper_util::client", &["sender"], "sender.rs"),
    ("hyper::client", &["sender"], "sender.rs"),
    ("TcpStream::connect", &["sender"], "sender.rs"),
    ("TcpSocket", &["sender"], "sender.rs"),
    ("UdpSocket", &["sender"], "sender.rs"),
    ("lookup_host", &["sender"], "sender.rs"),
    ("ToSocketAddrs", &["sender"], "sender.rs"),
    ("hickory_resolver", &["sender"], "sender.rs"),
    ("tokio_rustls", &["sender"], "sender.rs"),
    ("tower", &["http", "sender", "cli/demo_client"], "http/"),
    ("tower_http", &["http", "cli/demo_client"], "http/"),
    ("askama", &["http"], "http/web/"),
    ("fluent_bundle", &["language"], "language/"),
    ("fluent_syntax", &["language"], "language/"),
    ("lettre", &["mail"], "mail.rs"),
    ("sqlx", &["store"], "store/"),
    ("reqwest", &["cli/demo_client"], "sender.rs"),
    ("std::env", &["config", "main.rs"], "config.rs"),
    ("tokio::spawn", SPAWNERS, "jobs/ or http/serve.rs"),
    ("tokio::task::spawn(", SPAWNERS, "jobs/ or http/serve.rs"),
    ("task::spawn(", SPAWNERS, "jobs/ or http/serve.rs"),
    ("std::process::Command", &["embedded_postgres"], "embedded_postgres/"),
    ("process::Command", &["embedded_postgres"], "embedded_postgres/"),
    ("tokio::process", &["embedded_postgres"], "embedded_postgres/"),
    ("std::process::exit", &["main.rs"], "main.rs"),
    ("process::exit", &["main.rs"], "main.rs"),
];

/// Who may start a task that outlives its caller.
const SPAWNERS: &[&str] = &[
    "main.rs",
    "http/serve",
    "store/unit_of_work",
    "store/gather",
    "store/hot",
    "jobs",
    "domain/login",
    "cli/demo_client",
];

/// Policies are data: no code knows one by its name.
const POLICIES: [&str; 3] = ["featureos", "mastodon", "fsckmsft"];

/// Beginnings of statements.
const STATEMENTS: [&str; 8] = [
    "SELECT ",
    "INSERT INTO ",
    "UPDATE ",
    "DELETE FROM ",
    "WITH ",
    "CREATE TABLE ",
    "ALTER TABLE ",
    "DROP TABLE ",
];

/// A file longer than this is two files.
const LINES_MAX: usize = 500;

#[test]
fn every_line_lives_in_its_room() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    assert!(paths.len() > 5, "the sources are where this test looks for them");
    let mut report = String::new();
    for path in paths {
        let name = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
        let text = fs::read_to_string(&path).unwrap();
        for violation in violations(&Source::parse(&name, &text)) {
            writeln!(report, "{violation}").unwrap();
        }
    }
    assert!(report.is_empty(), "lines that live in the wrong room:\n\n{report}");
}

fn collect(directory: &Path, paths: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
    paths.sort();
}

/// Everything that is wrong with a file, in order of lines.
fn violations(source: &Source) -> Vec<String> {
    let mut found: Vec<(usize, String, String)> = Vec::new();
    imports(source, &mut found);
    for (path, allowed, target) in BANS {
        if !allowed.iter().any(|place| is_in(&source.path, place)) {
            let rule = format!("`{path}` is mentioned in {} alone", allowed.join(", "));
            let target = format!("move the line to {target}");
            let lines = source.positions(path).map(|at| source.line_at(at));
            // Unit tests of files need the directory for temporary ones.
            let lines = lines.filter(|line| *path != "std::env" || *line < source.tests_begin());
            found.extend(lines.map(|line| (line, rule.clone(), target.clone())));
        }
    }
    for (line, literal) in &source.literals {
        let is_statement = STATEMENTS.iter().any(|statement| literal.trim_start().starts_with(statement));
        // `UPDATE` and `WITH` begin sentences too, but not ones with such a second word.
        let is_sql = is_statement
            && [" FROM ", " SET ", " VALUES", "SELECT ", "TABLE "].iter().any(|word| literal.contains(word));
        if is_sql && !is_in(&source.path, "store") {
            found.push((
                *line,
                "SQL is written in store/ alone".to_owned(),
                "move the line to store/".to_owned(),
            ));
        }
        let lower = literal.to_lowercase();
        if *line < source.tests_begin() && POLICIES.iter().any(|name| lower.contains(name)) {
            let rule = "a policy is data, and its name stands in config/ and tests/ alone".to_owned();
            found.push((*line, rule, "move the line to config/*.toml and model/policy.rs".to_owned()));
        }
    }
    if source.lines.len() > LINES_MAX {
        let rule = format!("a file has at most {LINES_MAX} lines, this one has {}", source.lines.len());
        found.push((LINES_MAX, rule, "move the line to a file beside this one".to_owned()));
    }
    found.sort();
    found.dedup();
    let describe = |(line, rule, remedy): &(usize, String, String)| {
        let text = source.lines.get(*line).map_or("", |text| text.trim());
        format!("src/{}:{}: {text}\n    rule: {rule}\n    {remedy}", source.path, line + 1)
    };
    found.iter().map(describe).collect()
}

fn imports(source: &Source, found: &mut Vec<(usize, String, String)>) {
    let Some((room, allowed, target)) = ROOMS.iter().find(|(room, ..)| is_in(&source.path, room)) else {
        let rule = format!("src/{} is in no room that the table in tests/it/layers knows", source.path);
        found.push((0, rule, "move the line to one of them, or add the room to the table".to_owned()));
        return;
    };
    let own = if room.contains('/') { "" } else { room };
    for (at, used) in uses(source) {
        let is_ours = ROOMS.iter().any(|(room, ..)| room.trim_end_matches(".rs") == used);
        if is_ours && used != own && !allowed.contains(&used.as_str()) && !is_within_own_folder(room, &used) {
            let allowed = if allowed.is_empty() { "nothing of ours".to_owned() } else { allowed.join(", ") };
            let rule = format!("{room} may use {allowed}, not {used}");
            found.push((source.line_at(at), rule, format!("move the line to {target}")));
        }
    }
}

/// `jobs/cleanup.rs` may use `jobs`; the demo's third party may not even use `cli`.
fn is_within_own_folder(room: &str, used: &str) -> bool {
    Path::new(room).extension().is_some() && room.split('/').next() == Some(used)
}

/// Positions of uses of our own modules, and the top module each one names.
fn uses(source: &Source) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut roots = vec!["crate::".to_owned()];
    if source.path == "main.rs" {
        roots.push("postern::".to_owned());
    }
    // So many times `super` is the crate's root.
    let is_folder_door = source.path.ends_with("/mod.rs");
    let depth = source.path.matches('/').count() + usize::from(!is_folder_door);
    roots.push("super::".repeat(depth));
    for root in roots {
        for at in source.positions(&root) {
            let tail = &source.code[at + root.len()..];
            found.extend(first_names(tail).into_iter().map(|name| (at, name)));
        }
    }
    found
}

/// The first name of a path, or of each path in a group.
fn first_names(tail: &str) -> Vec<String> {
    let name = |text: &str| -> String {
        text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
    };
    let Some(group) = tail.strip_prefix('{') else { return vec![name(tail)] };
    let (mut depth, mut names, mut begin) = (0_usize, Vec::new(), 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(name(&group[begin..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(name(&group[begin..at]));
                begin = at + 1;
            }
            _ => {}
        }
    }
    names
}

/// Is the file the place itself (`env` is `env.rs` or `env/`), or below it?
fn is_in(path: &str, place: &str) -> bool {
    path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest == ".rs" || rest.starts_with('/'))
}

#[test]
fn a_line_in_the_wrong_room_is_found() {
    for (path, line, rule) in [
        ("http/oauth/token.rs", "use crate::store::tokens;", "http may use"),
        ("http/oauth/token.rs", "use crate::{\n    domain::token,\n    store::{Db, Tx},\n};", "not store"),
        ("http/mod.rs", "use super::{jobs, domain};", "not jobs"),
        ("domain/token.rs", "fn f() { super::super::http::error::say() }", "not http"),
        ("model/id.rs", "let x = crate::env::Env::new();", "nothing of ours"),
        ("cli/demo_client/mod.rs", "use crate::config::Config;", "nothing of ours"),
        ("jobs/deliveries.rs", "use crate::store::webhooks;", "not store"),
        ("main.rs", "postern::store::migrate();", "not store"),
        ("domain/apps.rs", "use axum::http::StatusCode;", "`axum`"),
        ("domain/apps.rs", "use http::StatusCode;", "`http::`"),
        ("domain/apps.rs", "let db: sqlx::PgPool;", "`sqlx`"),
        ("domain/mail.rs", "use lettre::Address;", "`lettre`"),
        ("domain/apps.rs", "let v = std::env::var(\"X\");", "`std::env`"),
        ("domain/apps.rs", "tokio::spawn(async {});", "`tokio::spawn`"),
        ("domain/apps.rs", "let client = reqwest::Client::builder();", "`reqwest`"),
        ("http/serve.rs", "use hyper_util::client::legacy::Client;", "`hyper_util::client`"),
        ("http/door.rs", "let stream = TcpStream::connect(peer).await;", "`TcpStream::connect`"),
        ("sender/names.rs", "use crate::domain::apps;", "not domain"),
        ("cli/serve.rs", "use std::process::Command;", "`std::process::Command`"),
        ("cli/serve.rs", "std::process::exit(1);", "`std::process::exit`"),
        ("domain/apps.rs", "let q = \"SELECT id FROM apps\";", "SQL"),
        ("domain/apps.rs", "if policy == \"mastodon\" {}", "a policy is data"),
        ("attic/apps.rs", "fn f() {}", "in no room"),
    ] {
        let found = violations(&Source::parse(path, line)).join("\n");
        assert!(found.contains(rule), "{path}: {line}: {found}");
        assert!(found.contains("move the line to "), "{found}");
    }
    let long = "\n".repeat(LINES_MAX + 1);
    assert!(violations(&Source::parse("model/id.rs", &long)).join("").contains("at most 500 lines"));
}

#[test]
fn a_line_in_its_room_is_left_alone() {
    for (path, line) in [
        (
            "http/oauth/token.rs",
            "use crate::{domain::token, http::error};\nuse axum::http::StatusCode; // crate::store",
        ),
        ("http/oauth/token.rs", "use super::super::error::OAuthError;\nlet url = \"https://example.com\";"),
        ("jobs/cleanup.rs", "use crate::{jobs::Job, store};\ntokio::spawn(f());"),
        ("store/apps.rs", "sqlx::query(\"SELECT id FROM apps\")"),
        ("store/apps.rs", "mod tests { use super::*; }"),
        (
            "model/policy.rs",
            "/// As the \"mastodon\" file has it.\n#[cfg(test)]\nmod tests { const A: &str = \"mastodon\"; }",
        ),
        ("config.rs", "std::env::vars()"),
        ("env.rs", "use crate::env::Clock;"),
        ("sender/connector.rs", "use crate::model::webhook_url; let s = TcpStream::connect(address).await;"),
        ("domain/apps.rs", "let text = \"WITH care\"; let f = self.tower; let a = b::sqlx;"),
        ("main.rs", "fn main() { std::process::exit(postern::cli::run()) }"),
        ("cli/demo_client/page.rs", "use super::super::demo_client::x;\nuse axum::Router;"),
    ] {
        let found = violations(&Source::parse(path, line));
        assert!(found.is_empty(), "{path}: {line}: {found:?}");
    }
}
