//! The lines by which the server is accepted, one test a line, or the name of the test that shows it elsewhere.
//! `checklist.txt` lists them.

mod featureos;
mod fsckmsft;
mod mastodon;
mod shared;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const CHECKLIST: &str = include_str!("checklist.txt");

/// How many lines there are.
const LINES: usize = 35;

/// A line, and what is shown for it.
struct Line {
    number: usize,
    /// Each the file below `tests/it` and the name of the test.
    tests: Vec<(&'static str, &'static str)>,
    /// What it waits for.
    awaits: Option<&'static str>,
}

fn lines() -> Vec<Line> {
    let blocks = CHECKLIST.split("\n@ ").skip(1);
    let lines = blocks.map(|block| {
        let (head, text) = block.split_once('\n').unwrap();
        assert!(!text.trim().is_empty(), "{head}");
        let mut parts = head.split(" | ");
        let number = parts.next().unwrap().parse().unwrap();
        let (awaits, tests): (Vec<_>, Vec<_>) = parts.partition(|part| part.starts_with("awaits: "));
        let tests = tests.into_iter().map(|test| test.split_once(' ').unwrap_or_else(|| panic!("{head}")));
        Line { number, tests: tests.collect(), awaits: awaits.first().copied() }
    });
    lines.collect()
}

/// The names of the tests in a file below `tests/it`.
fn tests_in(file: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it").join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let lines: Vec<&str> = text.lines().collect();
    let named = lines.windows(2).filter(|pair| pair[0].starts_with("#[tokio::test") || pair[0] == "#[test]");
    named.filter_map(|pair| Some(pair[1].split_once("fn ")?.1.split('(').next()?.to_owned())).collect()
}

#[test]
fn every_line_has_a_test_that_exists() {
    let numbers: Vec<usize> = lines().iter().map(|line| line.number).collect();
    assert_eq!(numbers, (1..=LINES).collect::<Vec<_>>());
    for Line { number, tests, awaits } in lines() {
        assert!(!tests.is_empty() || awaits.is_some(), "{number} has neither a test nor a reason");
        for (file, name) in tests {
            assert!(tests_in(file).contains(name), "{number}: {file} has no test {name}");
        }
    }
}

#[test]
fn every_test_here_is_of_a_line() {
    for file in ["featureos", "mastodon", "fsckmsft", "shared"] {
        let file = format!("seeds/acceptance/{file}.rs");
        for name in tests_in(&file) {
            let of: Vec<usize> = lines()
                .iter()
                .filter(|line| line.tests.contains(&(file.as_str(), name.as_str())))
                .map(|line| line.number)
                .collect();
            let number: Option<usize> =
                name.strip_prefix('a').and_then(|name| name.split('_').next()?.parse().ok());
            assert_eq!(of, Vec::from_iter(number), "{file}: {name}");
        }
    }
}
