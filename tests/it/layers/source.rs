//! A source file as the rules see it: code without comments and literals, and the literals beside it.

/// One source file, taken apart.
pub(crate) struct Source {
    /// Path from `src/`, with `/` between the parts.
    pub(crate) path: String,
    /// The text as it is.
    pub(crate) lines: Vec<String>,
    /// The text with comments and the insides of literals blanked, line for line.
    pub(crate) code: String,
    /// String literals: the line each begins on (from 0), and what is between the quotes.
    pub(crate) literals: Vec<(usize, String)>,
}

impl Source {
    pub(crate) fn parse(path: &str, text: &str) -> Self {
        let mut lexer =
            Lexer { rest: text, line: 0, code: String::with_capacity(text.len()), literals: Vec::new() };
        while lexer.step() {}
        Self {
            path: path.to_owned(),
            lines: text.lines().map(str::to_owned).collect(),
            code: lexer.code,
            literals: lexer.literals,
        }
    }

    /// The line of a position in `code`, from 0.
    pub(crate) fn line_at(&self, position: usize) -> usize {
        self.code[..position].matches('\n').count()
    }

    /// The first line of the unit tests, or the number of lines.
    pub(crate) fn tests_begin(&self) -> usize {
        self.lines.iter().position(|line| line.trim() == "#[cfg(test)]").unwrap_or(self.lines.len())
    }

    /// Positions in `code` where `path` is written as a whole: `http` is not found in `crate::http` or `https`.
    pub(crate) fn positions<'a>(&'a self, path: &'a str) -> impl Iterator<Item = usize> + 'a {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        self.code.match_indices(path).map(|(position, _)| position).filter(move |position| {
            let before = &self.code[..*position];
            let after = &self.code[position + path.len()..];
            let is_inside_word = path.ends_with(is_word) && after.starts_with(is_word);
            !before.ends_with(is_word) && !before.ends_with("::") && !before.ends_with('.') && !is_inside_word
        })
    }
}

struct Lexer<'a> {
    rest: &'a str,
    line: usize,
    code: String,
    literals: Vec<(usize, String)>,
}

impl Lexer<'_> {
    /// Takes one comment, literal or character; `false` at the end.
    fn step(&mut self) -> bool {
        let rest = self.rest;
        let Some(first) = rest.chars().next() else { return false };
        if rest.starts_with("//") {
            self.blank(rest.find('\n').unwrap_or(rest.len()));
        } else if rest.starts_with("/*") {
            self.blank(block_comment(rest));
        } else if let Some(hashes) = raw_string(rest) {
            let close = format!("\"{}", "#".repeat(hashes));
            let open = rest.find('"').expect("a raw string has a quote") + 1;
            let end = rest[open..].find(&close).map_or(rest.len(), |at| open + at);
            self.literal(open, end, close.len());
        } else if first == '"' {
            let end = 1 + quoted(&rest[1..]);
            self.literal(1, end, 1);
        } else if let Some(length) = character(rest) {
            self.blank(length);
        } else if first.is_alphanumeric() || first == '_' {
            // Whole words, so that the `r` of `for"` does not open a raw string.
            let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            let is_prefix = matches!(&rest[..length], "b" | "c" | "r" | "br" | "cr");
            self.keep(if is_prefix { first.len_utf8() } else { length });
        } else {
            self.keep(first.len_utf8());
        }
        true
    }

    fn literal(&mut self, open: usize, end: usize, close: usize) {
        self.literals.push((self.line, self.rest[open..end].to_owned()));
        self.keep(open);
        self.blank(end - open);
        self.keep(close.min(self.rest.len()));
    }

    fn keep(&mut self, length: usize) {
        self.code.push_str(&self.rest[..length]);
        self.pass(length);
    }

    fn blank(&mut self, length: usize) {
        let blanked = self.rest[..length].chars().map(|c| if c == '\n' { '\n' } else { ' ' });
        self.code.extend(blanked);
        self.pass(length);
    }

    fn pass(&mut self, length: usize) {
        self.line += self.rest[..length].matches('\n').count();
        self.rest = &self.rest[length..];
    }
}

/// Length of a comment that may hold others.
fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < text.len() {
        let here = &text.as_bytes()[at..];
        if here.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

/// Number of hash signs, if a raw string begins here.
fn raw_string(text: &str) -> Option<usize> {
    let after = ["br", "cr", "r"].iter().find_map(|prefix| text.strip_prefix(prefix))?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then_some(hashes)
}

/// Where the closing quote is.
fn quoted(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    text.len()
}

/// Length of a character literal, which a lifetime is not.
fn character(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    let length = if inside.starts_with('\\') {
        inside[2..].find('\'')? + 2
    } else {
        inside.chars().next()?.len_utf8()
    };
    inside[length..].starts_with('\'').then_some(length + 2)
}

#[test]
fn comments_and_literals_are_told_from_code() {
    let text = "let a = \"https://x\"; // crate::no\nlet b = r#\"SELECT \"q\" \"#; /* a /* b */ c */ '\"' 'a: f::<'b>()\n\"y\"";
    let source = Source::parse("x.rs", text);
    let literals: Vec<_> = source.literals.iter().map(|(line, text)| (*line, text.as_str())).collect();
    assert_eq!(literals, [(0, "https://x"), (1, "SELECT \"q\" "), (2, "y")]);
    assert!(!source.code.contains("crate"));
    assert!(source.code.contains("'a: f::<'b>()"));
    assert_eq!(source.code.lines().count(), 3);
}
