//! The lists of all statements, and whether they are whole: nothing of a document is left out, nothing is added, and
//! each statement has its test.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The sources, each with the list of its statements.
const LISTS: [(&str, &str); 3] = [
    ("featureos", include_str!("featureos/statements.txt")),
    ("mastodon", include_str!("mastodon/statements.txt")),
    ("fsckmsft", include_str!("fsckmsft/statements.txt")),
];

/// The documents: the folder of the tests, and what is written.
const DOCUMENTS: [(&str, &str); 4] = [
    ("featureos/using_access_tokens", include_str!("featureos/using_access_tokens.txt")),
    ("featureos/oauth_apps", include_str!("featureos/oauth_apps.txt")),
    ("mastodon/oauth", include_str!("mastodon/oauth.txt")),
    ("fsckmsft/oauth_apps", include_str!("fsckmsft/oauth_apps.txt")),
];

/// Stands in a list where a document has no heading yet.
const NO_HEADING: &str = "-";

/// A sentence, a point of a list, a row of a table, a parameter or an example.
#[derive(Debug)]
struct Statement {
    /// As in [`DOCUMENTS`].
    document: String,
    heading: &'static str,
    number: usize,
    proof: Proof,
    text: String,
}

/// What is shown for it.
#[derive(Debug, PartialEq)]
enum Proof {
    /// The name of a test.
    Test(&'static str),
    /// It only gives advice, and nothing that a server does follows from it: why.
    Advice(&'static str),
}

/// A test as its source tells it: where it stands, its number and name, and what it quotes.
type Told = BTreeMap<(String, usize), (String, String)>;

/// The text of a statement, its lines as they are.
pub(super) fn text(document: &str, module: &str, number: usize) -> String {
    let statement = all().into_iter().find(|statement| {
        statement.document == document && statement.module() == module && statement.number == number
    });
    statement.unwrap_or_else(|| panic!("{document} has no statement {number} under {module}")).text
}

/// The JSON that a statement shows, from its first brace on.
pub(super) fn json(document: &str, module: &str, number: usize) -> Value {
    let text = text(document, module, number);
    serde_json::from_str(&text[text.find('{').unwrap()..]).unwrap()
}

fn all() -> Vec<Statement> {
    let lists =
        LISTS.iter().flat_map(|(source, list)| list.split("\n@ ").skip(1).map(move |block| (source, block)));
    let statements = lists.map(|(source, block)| {
        let (head, text) = block.split_once('\n').unwrap();
        let [document, heading, number, proof] = head.split(" | ").collect::<Vec<_>>()[..] else {
            panic!("{head}")
        };
        let proof = match proof.strip_prefix("advice: ") {
            Some(reason) => Proof::Advice(reason),
            None => Proof::Test(proof),
        };
        let document = format!("{source}/{document}");
        Statement { document, heading, number: number.parse().unwrap(), proof, text: text.trim().to_owned() }
    });
    statements.collect()
}

impl Statement {
    /// The module of its tests: the heading in small letters; what stands under the title, or under no heading, in the
    /// document's own.
    fn module(&self) -> String {
        let words = self.heading.split(|letter: char| !letter.is_ascii_alphanumeric());
        let words: Vec<String> = words.filter(|word| !word.is_empty()).map(str::to_ascii_lowercase).collect();
        let module = words.join("_");
        let is_top = module.is_empty() || self.document.ends_with(&format!("/{module}"));
        if is_top { "mod".to_owned() } else { module }
    }
}

#[test]
fn the_lists_hold_the_documents_whole_and_in_order() {
    for (document, source) in DOCUMENTS {
        let (mut quoted, mut heading, mut number) = (String::new(), "", 0);
        for statement in all().iter().filter(|statement| statement.document == document) {
            if statement.heading != heading {
                (heading, number) = (statement.heading, 0);
                quoted = format!("{quoted} {}", heading.trim_start_matches(NO_HEADING));
            }
            number += 1;
            assert_eq!(statement.number, number, "{document}: {heading}");
            quoted = format!("{quoted} {}", statement.text);
        }
        let (quoted, source) = (words(&quoted), words(source));
        let differ = quoted.iter().zip(&source).position(|(listed, written)| listed != written);
        let from = differ.unwrap_or(quoted.len().min(source.len())).saturating_sub(3);
        assert_eq!(
            quoted[from..].iter().take(12).collect::<Vec<_>>(),
            source[from..].iter().take(12).collect::<Vec<_>>(),
            "{document}: the list, and what is written"
        );
    }
}

#[test]
fn every_statement_has_its_test_and_every_test_its_statement() {
    for (document, _) in DOCUMENTS {
        let mut told = told(document);
        for statement in all().into_iter().filter(|statement| statement.document == document) {
            let place = format!("{document}: {}: {}", statement.heading, statement.number);
            let test = told.remove(&(statement.module(), statement.number));
            match (statement.proof, test) {
                (Proof::Test(name), Some((test, quoted))) => {
                    assert_eq!(test, name, "{place}");
                    assert!(name.starts_with(&format!("s{}_", statement.number)), "{place}: {name}");
                    assert_eq!(words(&quoted), words(&statement.text), "{place}");
                }
                (Proof::Advice(reason), None) => assert!(!reason.is_empty(), "{place}"),
                (Proof::Test(name), None) => panic!("{place} has no test {name}"),
                (Proof::Advice(_), Some((test, _))) => panic!("{place} has a test: {test}"),
            }
        }
        assert!(told.is_empty(), "tests of {document} with no statement: {told:?}");
    }
}

/// The tests of a document, as their sources tell them.
fn told(document: &str) -> Told {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/seeds").join(document);
    let mut told = Told::new();
    let entries = fs::read_dir(&directory).unwrap();
    let paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    let declared = fs::read_to_string(directory.join("mod.rs")).unwrap();
    for path in paths {
        let module = path.file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(module == "mod" || declared.contains(&format!("mod {module};")), "{module} is not compiled");
        let (mut quoted, mut is_test) = (String::new(), false);
        for line in fs::read_to_string(&path).unwrap().lines() {
            if let Some(text) = line.strip_prefix("///") {
                quoted = format!("{quoted}\n{text}");
            } else if line == "#[tokio::test]" {
                is_test = true;
            } else {
                if let Some((number, name)) = numbered(line).filter(|_| is_test) {
                    let quoted = quoted.replace("```text", "").replace("```", "");
                    let twice = told.insert((module.clone(), number), (name, quoted));
                    assert_eq!(twice, None, "{module}: {number}");
                }
                (quoted, is_test) = (String::new(), false);
            }
        }
    }
    told
}

/// The number and name of `async fn s3_name() {`.
fn numbered(line: &str) -> Option<(usize, String)> {
    let name = line.strip_prefix("async fn ")?.split('(').next()?;
    let number = name.strip_prefix('s')?.split('_').next()?.parse().ok()?;
    Some((number, name.to_owned()))
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}
