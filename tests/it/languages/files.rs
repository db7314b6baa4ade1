//! The files in `locales/` and the sources name the same texts, and every language says each with the same things in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use postern::config::Config;
use postern::http::api::openapi::Description;
use postern::http::api::registry::routes;
use postern::language::{Texts, key, scope_key, shipped_files, texts};
use postern::model::language::LanguageTag;
use postern::model::policy::{ResourceErrors, ResourceGroup};
use serde_json::Value;

use crate::layers::source::Source;
use crate::support::policies::Shipped;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn of(tag: LanguageTag) -> Texts {
    texts(&shipped_files(tag)).unwrap_or_else(|problems| panic!("{}: {problems:#?}", tag.as_str()))
}

fn below(directory: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(below(&path, ending));
        } else if path.to_str().unwrap().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The texts that sources and templates name as texts, each with a place where they do.
fn named() -> BTreeMap<String, String> {
    let mut named = BTreeMap::new();
    for path in below(&root().join("src"), ".rs") {
        let text = fs::read_to_string(&path).unwrap();
        if !imports_text(&text) {
            continue;
        }
        for (at, _) in text.match_indices("text(\"") {
            let key = text[at + 6..].split('"').next().unwrap();
            named.insert(key.to_owned(), path.display().to_string());
        }
    }
    for path in below(&root().join("src/http/web/templates"), ".html") {
        let text = fs::read_to_string(&path).unwrap();
        for (at, _) in text.match_indices("\"|text") {
            let key = text[..at].rsplit('"').next().unwrap();
            named.insert(key.to_owned(), path.display().to_string());
        }
    }
    named
}

/// Whether `text` is in a source what `language` calls so.
fn imports_text(source: &str) -> bool {
    let imports = source.lines().filter_map(|line| line.trim().strip_prefix("use crate::language::"));
    let mut names = imports.flat_map(|names| names.split(|c: char| !c.is_alphanumeric() && c != '_'));
    names.any(|name| name == "text")
}

/// Every literal of the sources outside their tests: some keys are chosen first and made texts later.
fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in below(&root().join("src"), ".rs") {
        let source = Source::parse(path.to_str().unwrap(), &fs::read_to_string(&path).unwrap());
        let tests = source.tests_begin();
        found.extend(source.literals.into_iter().filter(|(line, _)| *line < tests).map(|(_, text)| text));
    }
    found
}

/// The texts of the scopes of the policies that we ship.
fn of_scopes() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for shipped in Shipped::ALL {
        for entry in &shipped.policy().scopes {
            let sentences = [("", Some(&entry.sentence)), ("-sensitive", entry.sensitive.as_ref())];
            for (after, sentence) in sentences {
                let Some(sentence) = sentence else { continue };
                let key = scope_key(entry.name.as_str(), after);
                let before = found.insert(key.clone(), sentence.clone());
                assert!(before.is_none_or(|before| before == *sentence), "two policies say {key}");
            }
        }
    }
    found
}

fn every_group() -> Vec<ResourceGroup> {
    vec![ResourceGroup::Feedback, ResourceGroup::Accounts, ResourceGroup::Userinfo, ResourceGroup::Projects]
}

/// The texts of all calls of the API, whichever of them a policy serves.
fn of_calls() -> BTreeMap<String, String> {
    let mut policy = Config::load(&[], []).unwrap().policy;
    policy.resources = every_group();
    let mut found = BTreeMap::new();
    for route in routes(&policy) {
        let known = found.insert(key("call", &route.name()), route.sentence.to_owned());
        assert_eq!(known, None, "{} has the text of another call", route.name());
    }
    found
}

/// The sentences of the API's description that are no call's, under every policy.
fn of_reference() -> BTreeMap<String, String> {
    let calls: BTreeSet<String> = of_calls().into_values().collect();
    let mut config = Config::load(&[], []).unwrap();
    config.policy.resources = every_group();
    let mut sentences = BTreeSet::new();
    for errors in [ResourceErrors::Message, ResourceErrors::Error, ResourceErrors::Oauth] {
        config.policy.resource_errors = errors;
        described(Description::default().document(&config), &mut sentences);
    }
    let told = sentences.into_iter().filter(|sentence| !calls.contains(sentence));
    told.map(|sentence| (key("reference", &sentence), sentence)).collect()
}

/// Parts of a document that no page shows, or that hold what callers send.
const NOT_SAID: [&str; 3] = ["example", "examples", "securitySchemes"];

/// Everything in a document that describes a part of it, but for what is said of the whole.
fn described(part: &Value, sentences: &mut BTreeSet<String>) {
    match part {
        Value::Object(members) => {
            let of_the_whole = members.contains_key("title") && members.contains_key("version");
            if let Some(sentence) = members.get("description").and_then(Value::as_str)
                && !of_the_whole
            {
                sentences.insert(sentence.to_owned());
            }
            let parts = members.iter().filter(|(name, _)| !NOT_SAID.contains(&name.as_str()));
            parts.for_each(|(_, member)| described(member, sentences));
        }
        Value::Array(items) => items.iter().for_each(|item| described(item, sentences)),
        _ => {}
    }
}

#[test]
fn every_language_says_the_same_texts_with_the_same_things_in_them() {
    let english = of(LanguageTag::En);
    for tag in LanguageTag::ALL {
        let language = of(tag);
        let missing: Vec<_> = english.keys().filter(|key| !language.contains_key(*key)).collect();
        let strange: Vec<_> = language.keys().filter(|key| !english.contains_key(*key)).collect();
        let differ: Vec<_> = english
            .iter()
            .filter(|(key, names)| language.get(*key).is_some_and(|own| own != *names))
            .collect();
        assert!(
            missing.is_empty() && strange.is_empty() && differ.is_empty(),
            "{}: missing {missing:#?}, not in English {strange:#?}, with other things in them {differ:#?}",
            tag.as_str()
        );
    }
}

#[test]
fn every_file_is_shipped() {
    let on_disk: Vec<String> = below(&root().join("locales"), "")
        .iter()
        .map(|path| path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned())
        .collect();
    let mut shipped: Vec<String> =
        LanguageTag::ALL.into_iter().flat_map(shipped_files).map(|file| file.place).collect();
    shipped.sort();
    assert_eq!(on_disk, shipped);
}

#[test]
fn every_text_that_is_named_is_there_and_every_text_there_is_named() {
    let (english, named, literals) = (of(LanguageTag::En), named(), literals());
    let absent: Vec<_> = named.iter().filter(|(key, _)| !english.contains_key(*key)).collect();
    assert!(absent.is_empty(), "texts that no file has: {absent:#?}");
    let (within, calls) = (within_others(), of_calls());
    let scopes = of_scopes();
    let reference = of_reference();
    let is_made =
        |key: &String| [&scopes, &calls, &reference].into_iter().any(|texts| texts.contains_key(key));
    let is_used = |key: &String| {
        named.contains_key(key) || literals.contains(key) || within.contains(key) || is_made(key)
    };
    let unused: Vec<_> = english.keys().filter(|key| !is_used(key)).collect();
    assert!(unused.is_empty(), "texts that nobody names: {unused:#?}");
}

/// Texts that other texts are made of.
fn within_others() -> BTreeSet<String> {
    let files = shipped_files(LanguageTag::En);
    let words = files.iter().flat_map(|file| file.content.split("{ ").skip(1));
    words.filter_map(|rest| rest.split(" }").next()).map(str::to_owned).collect()
}

/// Where they differ, a page in English would say something else than the configuration, and one in another language
/// would not be translated.
#[test]
fn the_texts_of_scopes_are_the_configured_ones() {
    assert_eq!(written("scope"), of_scopes());
}

/// The sentences of the registry are the ones that programs read of its calls; pages take theirs from the files.
#[test]
fn the_texts_of_calls_are_the_registry_s() {
    assert_eq!(written("call"), of_calls());
}

/// What programs read of the API's parts is what readers are told of them.
#[test]
fn the_texts_of_the_reference_are_the_description_s() {
    assert_eq!(written("reference"), of_reference());
}

/// The English texts of one file, where each is one line.
fn written(area: &str) -> BTreeMap<String, String> {
    let english = fs::read_to_string(root().join(format!("locales/en/{area}.ftl"))).unwrap();
    let texts = english.lines().filter_map(|line| line.split_once(" = "));
    texts.map(|(key, text)| (key.to_owned(), text.to_owned())).collect()
}
