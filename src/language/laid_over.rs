//! An operator's own texts, laid over ours: files such as `de/any-name.ftl` in the directory that is configured. They
//! hold the texts that are to be others, by our keys; whatever could not be shown stops the start.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use super::files::{File, Problem, Texts, shipped_files, texts, texts_over};
use super::text::scope_key;
use crate::model::language::LanguageTag;

/// Why an operator's texts cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageError(
    /// Everything that is wrong.
    pub Vec<Problem>,
);

/// The files of a directory, each fit to be laid over ours. Texts of these scopes may be among them, whether or not we
/// have one of that name.
pub(super) fn read(directory: &Path, scopes: &[&str]) -> Result<Vec<File>, LanguageError> {
    let keys = scopes.iter().flat_map(|scope| ["", "-sensitive"].map(|after| scope_key(scope, after)));
    let mut reading = Reading { scopes: keys.collect(), ..Reading::default() };
    for (name, path) in reading.list(directory) {
        if let Ok(tag) = name.parse::<LanguageTag>() {
            reading.folder(tag, &path);
        } else {
            let known: Vec<_> = LanguageTag::ALL.iter().map(|tag| tag.as_str()).collect();
            reading.problem(&path, format!("is no language; folders are named {}", known.join(", ")));
        }
    }
    if reading.problems.is_empty() { Ok(reading.files) } else { Err(LanguageError(reading.problems)) }
}

#[derive(Default)]
struct Reading {
    /// Texts of scopes.
    scopes: BTreeSet<String>,
    files: Vec<File>,
    problems: Vec<Problem>,
}

impl Reading {
    fn folder(&mut self, tag: LanguageTag, folder: &Path) {
        let mut files = Vec::new();
        for (_, path) in self.list(folder) {
            if path.extension().is_none_or(|ending| ending != "ftl") {
                self.problem(&path, "is no file of texts: their names end with .ftl".to_owned());
                continue;
            }
            match std::fs::read_to_string(&path) {
                Ok(content) => {
                    files.push(File { place: path.display().to_string(), tag, content: Cow::Owned(content) });
                }
                Err(error) => self.problem(&path, format!("cannot be read: {error}")),
            }
        }
        let shipped = shipped_files(tag);
        let mut ours = texts(&shipped).expect("a test reads every file that is shipped");
        for key in &self.scopes {
            ours.entry(key.clone()).or_default();
        }
        match texts_over(&shipped, &files) {
            Ok(own) => self.problems.extend(strangers(folder, &own, &ours)),
            Err(problems) => self.problems.extend(problems),
        }
        self.files.extend(files);
    }

    /// What is in a directory, by name, but for what an orchestrator hides there.
    fn list(&mut self, directory: &Path) -> Vec<(String, std::path::PathBuf)> {
        let entries = std::fs::read_dir(directory).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let mut found: Vec<_> = match entries {
            Ok(entries) => entries
                .iter()
                .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()))
                .collect(),
            Err(error) => {
                self.problem(directory, format!("cannot be read: {error}"));
                Vec::new()
            }
        };
        found.retain(|(name, _)| !name.starts_with('.'));
        found.sort();
        found
    }

    fn problem(&mut self, path: &Path, message: String) {
        self.problems.push(Problem { place: path.display().to_string(), message });
    }
}

/// Texts that no page shows, and names of what does not stand in them.
fn strangers(folder: &Path, own: &Texts, ours: &Texts) -> Vec<Problem> {
    let mut found = Vec::new();
    for (key, arguments) in own {
        let mut problem =
            |message| found.push(Problem { place: format!("{}: {key}", folder.display()), message });
        match ours.get(key) {
            None => problem(format!(
                "is not a text of this version; the nearest is {}. Remove it, or write that one",
                nearest(key, ours)
            )),
            Some(known) => problem_of_arguments(arguments, known).into_iter().for_each(problem),
        }
    }
    found
}

fn problem_of_arguments(own: &BTreeSet<String>, known: &BTreeSet<String>) -> Option<String> {
    let stranger = own.difference(known).next()?;
    let known: Vec<String> = known.iter().map(|name| format!("${name}")).collect();
    let known = if known.is_empty() { "nothing".to_owned() } else { known.join(", ") };
    Some(format!(
        "names ${stranger}, but what can stand in it is {known}. Write one of those, or leave it out"
    ))
}

fn nearest<'a>(key: &str, ours: &'a Texts) -> &'a str {
    let near = |known: &String| strsim::normalized_damerau_levenshtein(known, key);
    ours.keys().max_by(|a, b| near(a).total_cmp(&near(b))).map_or("", String::as_str)
}

impl std::error::Error for LanguageError {}

impl fmt::Display for LanguageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the texts of languages.dir cannot be used:")?;
        self.0.iter().try_for_each(|problem| write!(f, "\n  {problem}"))
    }
}
