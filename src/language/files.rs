//! Files of texts: the ones we ship, and what stands in any.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::model::language::LanguageTag;

/// A file of texts in one language.
#[derive(Debug, Clone)]
pub struct File {
    /// Where it is, for whoever has to mend it.
    pub place: String,
    /// Its language.
    pub tag: LanguageTag,
    /// What is in it, in Fluent's syntax.
    pub content: Cow<'static, str>,
}

/// The texts of a language: what each is called, and the names of what stands in it.
pub type Texts = BTreeMap<String, BTreeSet<String>>;

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which file, and where in it.
    pub place: String,
    /// What is wrong, and how to mend it.
    pub message: String,
}

/// The files of a language as we ship them, one for each area of the pages.
macro_rules! shipped {
    ($tag:expr, $folder:literal) => {
        shipped!(
            $tag, $folder:
            "account",
            "answer",
            "api_key",
            "app",
            "app_install",
            "app_problem",
            "app_secret",
            "call",
            "connection",
            "consent",
            "cut_off",
            "docs",
            "event",
            "explained",
            "format",
            "frame",
            "history",
            "login",
            "mail",
            "market",
            "member",
            "notice",
            "operator",
            "organization",
            "own",
            "parts",
            "quickstart",
            "reference",
            "scope",
            "webhook"
        )
    };
    ($tag:expr, $folder:literal: $($area:literal),+) => {
        vec![$(File {
            place: concat!("locales/", $folder, "/", $area, ".ftl").to_owned(),
            tag: $tag,
            content: Cow::Borrowed(include_str!(concat!("../../locales/", $folder, "/", $area, ".ftl"))),
        }),+]
    };
}

/// The files of a language as we ship them.
pub fn shipped_files(tag: LanguageTag) -> Vec<File> {
    match tag {
        LanguageTag::En => shipped!(tag, "en"),
        LanguageTag::De => shipped!(tag, "de"),
        LanguageTag::Fr => shipped!(tag, "fr"),
        LanguageTag::Es => shipped!(tag, "es"),
        LanguageTag::Pt => shipped!(tag, "pt"),
        LanguageTag::Ja => shipped!(tag, "ja"),
        LanguageTag::ZhCn => shipped!(tag, "zh-CN"),
        LanguageTag::Ar => shipped!(tag, "ar"),
    }
}

/// What the files of one language say, or everything that is wrong with them.
pub fn texts(files: &[File]) -> Result<Texts, Vec<Problem>> {
    texts_over(&[], files)
}

/// The same of files that are laid over others, whose texts they may be made of.
pub(super) fn texts_over(below: &[File], files: &[File]) -> Result<Texts, Vec<Problem>> {
    let (below, mut reading) = (Reading::of(below), Reading::of(files));
    let texts = reading.resolved(&below);
    if reading.problems.is_empty() { Ok(texts) } else { Err(reading.problems) }
}

impl File {
    /// The file as a bundle takes it. Its errors are found by [`texts`].
    pub(super) fn resource(&self) -> FluentResource {
        FluentResource::try_new(self.content.to_string()).unwrap_or_else(|(readable, _)| readable)
    }
}

/// The names of the texts of a file.
pub(super) fn keys(resource: &FluentResource) -> impl Iterator<Item = String> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    })
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.place, self.message)
    }
}

/// The line of a position, from 1.
fn line(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

#[derive(Default)]
struct Reading {
    /// Each text with what it names itself, and the texts that it is made of.
    found: BTreeMap<String, Named>,
    problems: Vec<Problem>,
}

#[derive(Default, Clone)]
struct Named {
    place: String,
    arguments: BTreeSet<String>,
    texts: BTreeSet<String>,
    /// What Fluent has and nothing here puts into words.
    unknown: BTreeSet<&'static str>,
}

impl Reading {
    fn of(files: &[File]) -> Self {
        let mut reading = Self::default();
        for file in files {
            match FluentResource::try_new(file.content.to_string()) {
                Ok(resource) => reading.add(file, &resource),
                Err((_, errors)) => reading.problems.extend(errors.iter().map(|error| Problem {
                    place: format!("{}, line {}", file.place, line(&file.content, error.pos.start)),
                    message: format!("is not Fluent: {}", error.kind),
                })),
            }
        }
        reading
    }

    fn add(&mut self, file: &File, resource: &FluentResource) {
        for entry in resource.entries() {
            let mut wrong = |key: &str, message: &str| {
                self.problems
                    .push(Problem { place: format!("{}: {key}", file.place), message: message.to_owned() });
            };
            match entry {
                Entry::Message(message) => {
                    let key = message.id.name;
                    if !message.attributes.is_empty() {
                        wrong(key, "has attributes, which no page reads: make a text of each");
                    }
                    let mut named = Named { place: format!("{}: {key}", file.place), ..Named::default() };
                    match &message.value {
                        Some(pattern) => named.read(pattern),
                        None => wrong(key, "says nothing"),
                    }
                    for unknown in &named.unknown {
                        wrong(key, &format!("has {unknown} in it: write what it stands for"));
                    }
                    if self.found.insert(key.to_owned(), named).is_some() {
                        self.problems.push(Problem {
                            place: format!("{}: {key}", file.place),
                            message: "stands there a second time: remove one of the two".to_owned(),
                        });
                    }
                }
                Entry::Term(term) => wrong(term.id.name, "is a term: make it a text without the hyphen"),
                Entry::Junk { content } => wrong(content.trim(), "is not Fluent"),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    /// What stands in a text also stands in the texts that are made of it.
    fn resolved(&mut self, below: &Self) -> Texts {
        let (mut resolved, mut problems) = (Texts::new(), Vec::new());
        for (start, named) in &self.found {
            let (mut arguments, mut seen) = (BTreeSet::new(), BTreeSet::new());
            let mut open = vec![start];
            while let Some(key) = open.pop() {
                let Some(part) = self.found.get(key).or_else(|| below.found.get(key)) else {
                    let message = format!("is made of {key}, which is no text: name another one");
                    problems.push(Problem { place: named.place.clone(), message });
                    continue;
                };
                if part.texts.contains(start) {
                    let message = "is made of itself: write it out".to_owned();
                    problems.push(Problem { place: named.place.clone(), message });
                }
                if seen.insert(key) {
                    arguments.extend(part.arguments.iter().cloned());
                    open.extend(&part.texts);
                }
            }
            resolved.insert(start.clone(), arguments);
        }
        self.problems.extend(problems);
        resolved
    }
}

impl Named {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.texts.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { .. } => drop(self.unknown.insert("a function")),
            InlineExpression::TermReference { .. } => drop(self.unknown.insert("a term")),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(content: &'static str) -> File {
        File { place: "x.ftl".to_owned(), tag: LanguageTag::En, content: Cow::Borrowed(content) }
    }

    #[test]
    fn a_text_needs_what_stands_in_the_texts_it_is_made_of() {
        let read = texts(&[
            file("day = { $day } { $month }\n"),
            file("at = { day }, { $time ->\n    [noon] noon\n   *[other] { $time }\n }\n"),
        ]);
        let read = read.unwrap();
        assert_eq!(read["at"].iter().map(String::as_str).collect::<Vec<_>>(), ["day", "month", "time"]);
        assert_eq!(read["day"].len(), 2);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let problems = |content| texts(&[file(content)]).unwrap_err()[0].to_string();
        assert!(problems("a = b\nc = { $\n").starts_with("x.ftl, line 2 is not Fluent: "));
        assert!(problems("a = b\na = c\n").starts_with("x.ftl: a stands there a second time"));
        assert!(problems("-a = b\n").starts_with("x.ftl: a is a term"));
        assert!(problems("a = b\n    .c = d\n").starts_with("x.ftl: a has attributes"));
        assert!(problems("a = { NUMBER($b) }\n").starts_with("x.ftl: a has a function in it"));
        assert!(problems("a = { -b }\n").starts_with("x.ftl: a has a term in it"));
        assert!(problems("a = { b }\n").starts_with("x.ftl: a is made of b, which is no text"));
        assert!(problems("a = { b }\nb = { c }\nc = { a }\n").starts_with("x.ftl: a is made of itself"));
    }
}
