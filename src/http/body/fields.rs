//! Named parameters that remember how often each was sent, and of which type.

use std::fmt;

use serde_json::Value;

/// What one request sent. Repetitions are kept until somebody asks for the name: a parameter that nobody defined may
/// be repeated, one that is asked for may not.
#[derive(Default)]
pub struct Fields {
    entries: Vec<(String, Value)>,
    syntax: Syntax,
    /// What stands before a name where it is told: these are the fields of an object within a list.
    place: String,
}

/// Where the fields come from decides what a repetition means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Syntax {
    /// Form, multipart or query: text only, a list is a repeated name.
    #[default]
    Text,
    /// JSON: typed, a list is an array.
    Json,
}

/// A field that cannot be used, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {problem:?}")]
pub struct FieldError {
    /// The name that was asked for.
    pub field: String,
    /// What is wrong with it.
    pub problem: FieldProblem,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldProblem {
    /// Sent more than once.
    Duplicate,
    /// Not of the type that is expected here.
    WrongType,
    /// Required and absent.
    Missing,
    /// Longer than allowed.
    TooLong,
}

/// A text field of an edit, where emptying differs from leaving alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given<'a> {
    /// Not sent: leave as it is.
    Absent,
    /// JSON `null`.
    Null,
    /// The text, possibly empty.
    Text(&'a str),
}

impl Fields {
    pub(super) fn new(entries: Vec<(String, Value)>, syntax: Syntax) -> Self {
        Self { entries, syntax, place: String::new() }
    }

    /// The text of a field that may be sent once. An empty text counts as absent (RFC 6749, 3.1).
    pub fn one(&self, name: &str) -> Result<Option<&str>, FieldError> {
        match self.single(name)? {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
            Some(_) => Err(self.wrong(name, FieldProblem::WrongType)),
        }
    }

    /// As [`Fields::one`], and at most `max` letters long.
    pub fn one_within(&self, name: &str, max: usize) -> Result<Option<&str>, FieldError> {
        let text = self.one(name)?;
        if text.is_some_and(|text| text.chars().count() > max) {
            return Err(self.wrong(name, FieldProblem::TooLong));
        }
        Ok(text)
    }

    /// As [`Fields::one`], and it must be there.
    pub fn required(&self, name: &str) -> Result<&str, FieldError> {
        self.one(name)?.ok_or_else(|| self.wrong(name, FieldProblem::Missing))
    }

    /// The text of an edit, empty text and `null` included.
    pub fn text(&self, name: &str) -> Result<Given<'_>, FieldError> {
        match self.single(name)? {
            None => Ok(Given::Absent),
            Some(Value::Null) => Ok(Given::Null),
            Some(Value::String(text)) => Ok(Given::Text(text)),
            Some(_) => Err(self.wrong(name, FieldProblem::WrongType)),
        }
    }

    /// A list of texts: a repeated name in forms, an array of strings in JSON. Empty texts of forms are left out, so
    /// that one empty input is an empty list. `None` where the name was not sent.
    pub fn list(&self, name: &str) -> Result<Option<Vec<&str>>, FieldError> {
        let wrong = || self.wrong(name, FieldProblem::WrongType);
        if self.syntax == Syntax::Json {
            return match self.single(name)? {
                None => Ok(None),
                Some(Value::Array(values)) => values
                    .iter()
                    .map(|value| value.as_str().ok_or_else(wrong))
                    .collect::<Result<_, _>>()
                    .map(Some),
                Some(_) => Err(wrong()),
            };
        }
        if !self.has(name) {
            return Ok(None);
        }
        Ok(Some(self.values(name).filter_map(Value::as_str).filter(|text| !text.is_empty()).collect()))
    }

    /// A list of whole numbers: an array in JSON, whose members may be digits, a repeated name in forms, also one that
    /// ends with `[]`. `None` where it was not sent; clients of typed languages send `null` for what they leave out.
    pub fn integers(&self, name: &str) -> Result<Option<Vec<i64>>, FieldError> {
        let wrong = || self.wrong(name, FieldProblem::WrongType);
        let number = |value: &Value| match value {
            Value::String(text) => decimal(text).ok_or_else(wrong),
            value => whole(value).ok_or_else(wrong),
        };
        if self.syntax == Syntax::Json {
            return match self.single(name)? {
                None | Some(Value::Null) => Ok(None),
                Some(Value::Array(values)) => values.iter().map(number).collect::<Result<_, _>>().map(Some),
                Some(_) => Err(wrong()),
            };
        }
        let listed = format!("{name}[]");
        let mut values = self.values(name).chain(self.values(&listed)).peekable();
        if values.peek().is_none() {
            return Ok(None);
        }
        values.filter(|value| *value != "").map(number).collect::<Result<_, _>>().map(Some)
    }

    /// A list of objects: an array of them in JSON; forms cannot carry one. `None` where it was not sent. What is wrong
    /// within an object is told with its place: `name[3].email`.
    pub fn objects(&self, name: &str) -> Result<Option<Vec<Self>>, FieldError> {
        let values = match self.single(name)? {
            None => return Ok(None),
            Some(Value::Array(values)) => values,
            Some(_) => return Err(self.wrong(name, FieldProblem::WrongType)),
        };
        let object = |(at, value): (usize, &Value)| {
            let place = format!("{name}[{at}]");
            let Value::Object(members) = value else {
                return Err(self.wrong(&place, FieldProblem::WrongType));
            };
            let entries = members.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
            Ok(Self { entries, syntax: Syntax::Json, place: format!("{}{place}.", self.place) })
        };
        values.iter().enumerate().map(object).collect::<Result<_, _>>().map(Some)
    }

    /// A whole number: an integer in JSON, decimal digits in forms.
    pub fn integer(&self, name: &str) -> Result<Option<i64>, FieldError> {
        let wrong = || self.wrong(name, FieldProblem::WrongType);
        match (self.single(name)?, self.syntax) {
            (None, _) => Ok(None),
            (Some(Value::String(text)), Syntax::Text) if text.is_empty() => Ok(None),
            (Some(Value::String(text)), Syntax::Text) => decimal(text).ok_or_else(wrong).map(Some),
            (Some(value), _) => whole(value).ok_or_else(wrong).map(Some),
        }
    }

    /// A truth value: `true` or `false` in JSON, also `1`, `0` and a checkbox's `on` in forms.
    pub fn boolean(&self, name: &str) -> Result<Option<bool>, FieldError> {
        match (self.single(name)?, self.syntax) {
            (None, _) => Ok(None),
            (Some(Value::Bool(value)), _) => Ok(Some(*value)),
            (Some(Value::String(text)), Syntax::Text) => match text.as_str() {
                "" => Ok(None),
                "true" | "1" | "on" => Ok(Some(true)),
                "false" | "0" => Ok(Some(false)),
                _ => Err(self.wrong(name, FieldProblem::WrongType)),
            },
            _ => Err(self.wrong(name, FieldProblem::WrongType)),
        }
    }

    /// Those whose name is wanted; a list may be written as `name[]`.
    #[must_use]
    pub fn only(mut self, is_wanted: impl Fn(&str) -> bool) -> Self {
        self.entries.retain(|(name, _)| is_wanted(name.strip_suffix("[]").unwrap_or(name)));
        self
    }

    /// Whether the name was sent at all.
    pub fn has(&self, name: &str) -> bool {
        self.values(name).next().is_some()
    }

    /// Whether nothing was sent.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn wrong(&self, name: &str, problem: FieldProblem) -> FieldError {
        FieldError::new(format!("{}{name}", self.place), problem)
    }

    fn single(&self, name: &str) -> Result<Option<&Value>, FieldError> {
        let mut values = self.values(name);
        match (values.next(), values.next()) {
            (first, None) => Ok(first),
            _ => Err(self.wrong(name, FieldProblem::Duplicate)),
        }
    }

    fn values<'a, 'n>(&'a self, name: &'n str) -> impl Iterator<Item = &'a Value> + use<'a, 'n> {
        self.entries.iter().filter(move |(known, _)| known == name).map(|(_, value)| value)
    }
}

/// Names only: values are passwords, codes and secrets as often as not.
impl fmt::Debug for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.entries.iter().map(|(name, _)| name)).finish()
    }
}

impl FieldError {
    /// Says what is wrong with a field.
    pub fn new(field: impl Into<String>, problem: FieldProblem) -> Self {
        Self { field: field.into(), problem }
    }

    /// A sentence for whoever sent the field.
    pub fn sentence(&self) -> String {
        let field = &self.field;
        match self.problem {
            FieldProblem::Duplicate => format!("The parameter '{field}' was sent more than once."),
            FieldProblem::WrongType => format!("The parameter '{field}' is not valid."),
            FieldProblem::Missing => format!("The parameter '{field}' is missing."),
            FieldProblem::TooLong => format!("The parameter '{field}' is too long."),
        }
    }
}

/// JSON has one kind of numbers: `7.0` is as whole as `7`. Beyond 2^53 fractions say nothing any more.
fn whole(value: &Value) -> Option<i64> {
    const LARGEST: f64 = 9_007_199_254_740_992.0;
    value.as_i64().or_else(|| {
        let number = value.as_f64().filter(|number| number.fract() == 0.0 && number.abs() <= LARGEST)?;
        #[expect(clippy::cast_possible_truncation, reason = "a whole number within 2^53 is exact")]
        Some(number as i64)
    })
}

/// Digits with an optional minus and nothing else: `str::parse` would also take a plus.
fn decimal(text: &str) -> Option<i64> {
    text.strip_prefix('-')
        .unwrap_or(text)
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())?
}
