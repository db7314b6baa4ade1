//! The statements of the store's functions, read from the source: literals joined and macros written out, as the
//! compiler does it.

use std::collections::HashMap;
use std::path::Path;

use crate::layers::source::Source;
use crate::support::wire::single_spaced;

/// What every statement of the store begins with.
const BEGINNINGS: [&str; 7] = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "PREPARE", "EXPLAIN"];

/// A function of the store with the statements that it runs, white space made single.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct StoreFn {
    /// `file::name`, the file from `src/store/`.
    pub(crate) name: String,
    pub(crate) statements: Vec<String>,
}

/// All of them: those that have a statement, and those that others may call and wait for.
pub(crate) fn store_functions() -> Vec<StoreFn> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store");
    let mut files = Vec::new();
    collect(&root, "", &mut files);
    assert!(files.len() > 15, "the store is elsewhere");
    functions(&files)
}

/// The one statement of a function of the store.
pub(crate) fn statement_of(name: &str) -> String {
    let mut found = store_functions().into_iter().filter(|function| function.name == name);
    let mut function = found.next().unwrap_or_else(|| panic!("the store has no function {name}"));
    assert_eq!((function.statements.len(), found.count()), (1, 0), "{name}");
    function.statements.remove(0)
}

fn collect(directory: &Path, prefix: &str, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(directory).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        let path = entry.path();
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push((format!("{prefix}{name}"), std::fs::read_to_string(path).unwrap()));
        }
    }
}

/// The functions of files, given as names and texts.
fn functions(files: &[(String, String)]) -> Vec<StoreFn> {
    let files: Vec<(&str, Vec<Token>)> =
        files.iter().map(|(name, text)| (name.as_str(), tokens(&Source::parse(name, text)))).collect();
    let every: HashMap<String, Macro> = files.iter().flat_map(|(_, tokens)| macros(tokens)).collect();
    let mut found = Vec::new();
    for (file, tokens) in &files {
        // A file's own macro goes before another file's of the same name.
        let mut known = every.clone();
        known.extend(macros(tokens));
        for (name, body, is_called_by_others) in bodies(tokens) {
            let statements = Reader { known: &known }.statements(body);
            if is_called_by_others || !statements.is_empty() {
                let module = file.trim_end_matches(".rs").trim_end_matches("/mod");
                found.push(StoreFn { name: format!("{module}::{name}"), statements });
            }
        }
    }
    found
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Word(String),
    Text(String),
    Sign(char),
}

use Token::{Sign, Text, Word};

/// A file up to its unit tests.
fn tokens(source: &Source) -> Vec<Token> {
    let lines: Vec<&str> = source.code.lines().take(source.tests_begin()).collect();
    let code = lines.join("\n");
    let mut literals = source.literals.iter().map(|(_, text)| unescaped(text));
    let (mut tokens, mut rest) = (Vec::new(), code.as_str());
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let length = if first == '"' {
            assert!(tokens.last() != Some(&Word("r".to_owned())), "raw literals are not read");
            tokens.push(Text(literals.next().expect("every literal was found")));
            1 + rest[1..].find('"').expect("a literal ends") + 1
        } else if is_word(first) {
            let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            tokens.push(Word(rest[..length].to_owned()));
            length
        } else {
            if !first.is_whitespace() {
                tokens.push(Sign(first));
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    tokens
}

fn unescaped(text: &str) -> String {
    let (mut plain, mut letters) = (String::new(), text.chars().peekable());
    while let Some(letter) = letters.next() {
        match (letter, letter == '\\') {
            (_, false) => plain.push(letter),
            _ => match letters.next().expect("an escape has a letter") {
                'n' => plain.push('\n'),
                '\n' => while letters.next_if(|letter| letter.is_whitespace()).is_some() {},
                other => plain.push(other),
            },
        }
    }
    plain
}

/// A macro: the names it takes, and what it writes.
#[derive(Debug, Clone)]
struct Macro {
    names: Vec<String>,
    /// Whether its one name stands for any number of arguments.
    is_variadic: bool,
    body: Vec<Token>,
}

fn macros(tokens: &[Token]) -> Vec<(String, Macro)> {
    let mut found = Vec::new();
    for at in starts(tokens, "macro_rules") {
        let Word(name) = &tokens[at + 2] else { panic!("a macro has a name") };
        let inside = group(tokens, at + 3);
        let pattern = group(inside, 0);
        let body = group(inside, pattern.len() + 4);
        // Those that write types are not of interest.
        if !matches!(body, [Text(_), ..] | [Word(_), Sign('!'), ..]) {
            continue;
        }
        assert_eq!(inside.iter().filter(|token| **token == Sign('=')).count(), 1, "{name} has one arm");
        let names = pattern.windows(2).filter_map(|pair| match pair {
            [Sign('$'), Word(name)] => Some(name.clone()),
            _ => None,
        });
        let is_variadic = pattern.windows(2).any(|pair| pair == [Sign('$'), Sign('(')]);
        found.push((name.clone(), Macro { names: names.collect(), is_variadic, body: body.to_vec() }));
    }
    found
}

/// Name, body and whether others may call and wait for it, of each function.
fn bodies(tokens: &[Token]) -> Vec<(&str, &[Token], bool)> {
    let mut found = Vec::new();
    for at in starts(tokens, "fn") {
        // The `fn` of a type has no name.
        let Word(name) = &tokens[at + 1] else { continue };
        let mut open = at + 2;
        while tokens[open] != Sign('{') && tokens[open] != Sign(';') {
            open += if matches!(tokens[open], Sign('(' | '[')) { group(tokens, open).len() + 2 } else { 1 };
        }
        let is_async = at > 0 && tokens[at - 1] == Word("async".to_owned());
        let before = tokens[..at].iter().rev().skip(1);
        let is_public = match before.take(4).collect::<Vec<_>>().as_slice() {
            [Word(word), ..] => word == "pub",
            [Sign(')'), Word(to), Sign('('), Word(word)] => word == "pub" && to == "crate",
            _ => false,
        };
        let body = if tokens[open] == Sign('{') { group(tokens, open) } else { &[] };
        found.push((name.as_str(), body, is_async && is_public));
    }
    found
}

fn starts(tokens: &[Token], word: &str) -> impl Iterator<Item = usize> {
    tokens.iter().enumerate().filter(move |(_, token)| **token == Word(word.to_owned())).map(|(at, _)| at)
}

/// What is between the bracket at a place and the one that closes it.
fn group(tokens: &[Token], open: usize) -> &[Token] {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token {
            Sign('(' | '[' | '{') => depth += 1,
            Sign(')' | ']' | '}') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &tokens[open + 1..at];
        }
    }
    panic!("a bracket is not closed");
}

/// Writes macros out.
struct Reader<'a> {
    known: &'a HashMap<String, Macro>,
}

type Values = HashMap<String, String>;

impl Reader<'_> {
    /// The statements in a function's body.
    fn statements(&self, body: &[Token]) -> Vec<String> {
        let (mut found, mut at) = (Vec::new(), 0);
        while at < body.len() {
            at = if body[at] == Word("macro_rules".to_owned()) {
                at + 3 + group(body, at + 3).len() + 2
            } else if let Some((text, length)) = self.text(&body[at..], &Values::new()) {
                found.push(single_spaced(&text));
                at + length
            } else {
                at + 1
            };
        }
        found.retain(|text| BEGINNINGS.contains(&text.split(' ').next().unwrap_or_default()));
        found
    }

    /// The text at the beginning of some tokens, if there is one, and how many of them it takes.
    fn text(&self, tokens: &[Token], values: &Values) -> Option<(String, usize)> {
        match tokens {
            [Text(text), ..] => Some((text.clone(), 1)),
            [Sign('$'), Word(name), ..] => Some((values.get(name)?.clone(), 2)),
            // A repetition, whose values are joined already.
            [Sign('$'), Sign('('), Sign('$'), Word(name), ..] => {
                Some((values.get(name)?.clone(), group(tokens, 1).len() + 5))
            }
            [Word(name), Sign('!'), Sign('('), ..] if name == "concat" || self.known.contains_key(name) => {
                let inside = group(tokens, 2);
                let mut texts = self.arguments(inside, values);
                let text = match self.known.get(name) {
                    None => texts.concat(),
                    Some(called) => {
                        if called.is_variadic {
                            texts = vec![texts.concat()];
                        }
                        assert_eq!(called.names.len(), texts.len(), "{name}");
                        let values = called.names.iter().cloned().zip(texts).collect();
                        self.text(&called.body, &values).expect("a macro of the store writes a text").0
                    }
                };
                Some((text, inside.len() + 4))
            }
            _ => None,
        }
    }

    fn arguments(&self, mut tokens: &[Token], values: &Values) -> Vec<String> {
        let mut texts = Vec::new();
        while let Some((text, length)) = self.text(tokens, values) {
            texts.push(text);
            tokens = &tokens[length..];
            if tokens.first() == Some(&Sign(',')) {
                tokens = &tokens[1..];
            }
        }
        assert!(tokens.is_empty(), "an argument that is not a text: {tokens:?}");
        texts
    }
}

#[test]
fn statements_are_read_as_the_compiler_joins_them() {
    let text = r#"
        macro_rules! wrapped { ($a:literal, $b:expr) => { concat!("SELECT ", $a, " FROM t ", $b) }; }
        macro_rules! many { ($($part:literal),+) => { wrapped!("m", concat!("WHERE ", $($part),+)) }; }
        /// SELECT nothing
        pub(crate) async fn plain(conn: &mut Conn) -> Result<(), Error> {
            sqlx::query("DELETE FROM t
                         WHERE a = '{\"b\": 1}'").execute(conn).await
        }
        pub(crate) async fn either<F>(f: F) where F: for<'t> FnOnce(&'t T) -> [u8; 2] {
            macro_rules! inner { ($c:literal) => { many!("x = ", $c,) }; }
            let text = if f() { inner!("1") } else { inner!("2") };
            Error::Inconsistent("t")
        }
        pub async fn without() {}
        async fn own() { call(without()) }
        fn plan() -> &'static str { "EXPLAIN x" }
        #[cfg(test)]
        mod tests { fn not() { "SELECT 1" } }
    "#;
    let function = |name: &str, statements: &[&str]| StoreFn {
        name: format!("deep::{name}"),
        statements: statements.iter().map(|text| (*text).to_owned()).collect(),
    };
    assert_eq!(
        functions(&[("deep/mod.rs".to_owned(), text.to_owned())]),
        [
            function("plain", &[r#"DELETE FROM t WHERE a = '{"b": 1}'"#]),
            function("either", &["SELECT m FROM t WHERE x = 1", "SELECT m FROM t WHERE x = 2"]),
            function("without", &[]),
            function("plan", &["EXPLAIN x"]),
        ]
    );
}
