//! `docs/policies.md` says of every key what the three files say.

use std::collections::BTreeMap;
use std::path::Path;

use toml::{Table, Value};

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Every key below `[policy]` with its value as TOML writes it, but for the catalogue of scopes.
fn keys(file: &str) -> BTreeMap<String, String> {
    let Value::Table(policy) = read(file).parse::<Table>().unwrap().remove("policy").unwrap() else {
        panic!("{file} has no policy");
    };
    let mut found = BTreeMap::new();
    gather("", &policy, &mut found);
    found.retain(|key, _| key != "scopes");
    found
}

fn gather(above: &str, table: &Table, found: &mut BTreeMap<String, String>) {
    for (name, value) in table {
        let key = format!("{above}{name}");
        match value {
            Value::Table(inner) => gather(&format!("{key}."), inner, found),
            other => {
                found.insert(key, other.to_string());
            }
        }
    }
}

#[test]
fn every_key_is_explained_with_the_three_values() {
    let usual = keys("config/default.toml");
    let columns = ["config/default.toml", "config/mastodon.toml", "config/fsckmsft.toml"].map(|file| {
        let mut values = usual.clone();
        values.extend(keys(file));
        assert_eq!(values.len(), usual.len(), "{file} has a key that the defaults do not have");
        values
    });
    let mut told = Vec::new();
    for row in read("docs/policies.md").lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let &[key, meaning, ref values @ ..] = cells.as_slice() else { panic!("{row}") };
        let key = key.trim_matches('`');
        if !usual.contains_key(key) {
            continue;
        }
        assert!(meaning.ends_with('.'), "{key}: {meaning}");
        let expected: Vec<String> = columns.iter().map(|column| format!("`{}`", column[key])).collect();
        assert_eq!(values, expected, "{key}");
        told.push(key.to_owned());
    }
    told.sort();
    assert_eq!(told, usual.into_keys().collect::<Vec<_>>());
}
