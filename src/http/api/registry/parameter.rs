//! What calls read. Only what an entry names reaches its handler, so what is documented is all there is.

use serde_json::{Value, json};
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, SchemaFormat, SchemaType, Type};
use utoipa::openapi::{KnownFormat, RefOr, Schema};

/// A named value of a request: in the body of calls that have one, else in the query string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// What values it takes.
    pub kind: Kind,
    /// Whether the call needs it.
    pub is_required: bool,
    /// What it is, as a sentence for developers.
    pub sentence: &'static str,
    /// A value, as it would stand in a query string; those of lists are separated by commas.
    pub example: &'static str,
}

/// What values a parameter takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One line of at most so many letters, not blank.
    Line(usize),
    /// One line of at most so many letters, or nothing.
    LineOrNone(usize),
    /// A text of at most so many letters, not blank.
    Said(usize),
    /// Any text of at most so many letters.
    Text(usize),
    /// One of these.
    Word(&'static [&'static str]),
    /// A colour as `#rrggbb`.
    Color,
    /// The address of somebody.
    Email,
    /// The number of a row.
    Row,
    /// The number of a row, or nothing.
    RowOrNone,
    /// The numbers of rows, at most so many.
    Rows(usize),
    /// A whole number; what is out of range is brought into it.
    Number,
    /// A truth value.
    Boolean,
    /// A day as `YYYY-MM-DD`.
    Day,
    /// Objects of these fields, at most so many.
    Objects(&'static [Parameter], usize),
}

impl Parameter {
    /// One that the call needs.
    pub const fn required(
        name: &'static str,
        kind: Kind,
        sentence: &'static str,
        example: &'static str,
    ) -> Self {
        Self { name, kind, is_required: true, sentence, example }
    }

    /// One that may be left out.
    pub const fn optional(
        name: &'static str,
        kind: Kind,
        sentence: &'static str,
        example: &'static str,
    ) -> Self {
        Self { name, kind, is_required: false, sentence, example }
    }

    /// The same where it may be left out, as in an edit.
    #[must_use]
    pub const fn or_none(self) -> Self {
        Self { is_required: false, ..self }
    }

    /// The example as JSON.
    pub fn example(&self) -> Value {
        let number = |text: &str| text.parse::<i64>().map_or(Value::Null, Value::from);
        match self.kind {
            Kind::Line(_)
            | Kind::LineOrNone(_)
            | Kind::Said(_)
            | Kind::Text(_)
            | Kind::Word(_)
            | Kind::Color
            | Kind::Email
            | Kind::Day => json!(self.example),
            Kind::Row | Kind::RowOrNone | Kind::Number => number(self.example),
            Kind::Rows(_) => self.example.split(',').map(number).collect(),
            Kind::Boolean => json!(self.example == "true"),
            Kind::Objects(fields, _) => json!([example_of(fields)]),
        }
    }

    /// What values it takes, as a JSON Schema. What may be left out may be `null`, where that means the same or
    /// empties the field. Rows are numbers in requests, whatever the policy writes.
    pub fn schema(&self) -> RefOr<Schema> {
        let object = || ObjectBuilder::new().description(Some(self.sentence)).examples([self.example()]);
        let or_null = |plain: Type| {
            if self.is_required {
                SchemaType::Type(plain)
            } else {
                SchemaType::from_iter([plain, Type::Null])
            }
        };
        let text = |most: usize| object().schema_type(Type::String).max_length(Some(most));
        match self.kind {
            Kind::Line(most) => text(most).min_length(Some(1)).pattern(Some(LINE)).into(),
            Kind::LineOrNone(most) => {
                let line = text(most).pattern(Some(LINE_OR_NONE));
                line.schema_type(or_null(Type::String)).into()
            }
            Kind::Said(most) => text(most).min_length(Some(1)).pattern(Some(SAID)).into(),
            Kind::Text(most) => text(most).schema_type(or_null(Type::String)).into(),
            Kind::Word(words) => {
                object().schema_type(Type::String).enum_values(Some(words.iter().copied())).into()
            }
            Kind::Color => text(7).pattern(Some("^#[0-9a-fA-F]{6}$")).into(),
            Kind::Email => {
                let format = Some(SchemaFormat::KnownFormat(KnownFormat::Email));
                text(254).schema_type(or_null(Type::String)).format(format).into()
            }
            Kind::Row => row(object()).into(),
            Kind::RowOrNone => row(object()).schema_type(or_null(Type::Integer)).into(),
            Kind::Number => object().schema_type(Type::Integer).into(),
            Kind::Boolean => object().schema_type(or_null(Type::Boolean)).into(),
            Kind::Day => {
                let format = Some(SchemaFormat::KnownFormat(KnownFormat::Date));
                object().schema_type(Type::String).format(format).into()
            }
            Kind::Rows(most) => {
                self.list(row(ObjectBuilder::new()).into(), most).schema_type(or_null(Type::Array)).into()
            }
            Kind::Objects(fields, most) => self.list(object_of(fields), most).into(),
        }
    }

    fn list(&self, of: RefOr<Schema>, most: usize) -> ArrayBuilder {
        let list = ArrayBuilder::new().description(Some(self.sentence)).examples([self.example()]);
        list.items(of).max_items(Some(most)).min_items(self.is_required.then_some(1))
    }
}

/// Letters that no line holds, as they stand in a class of a regular expression, and the joiners, which stand between
/// others alone. What a line is says `model::line`.
macro_rules! refused {
    () => {
        concat!(
            r"\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff",
            r"\ufff9-\ufffb"
        )
    };
}

/// A letter that can be seen.
macro_rules! seen {
    () => {
        concat!(
            r"[^\s\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0",
            refused!(),
            "]"
        )
    };
}

/// Letters with joiners between them.
macro_rules! joined {
    () => {
        concat!(r"[^\s", refused!(), r"](?:[\u200c\u200d]", seen!(), ")+")
    };
}

/// Letters of a line.
macro_rules! letters {
    () => {
        concat!("(?:", joined!(), "|[^", refused!(), "])*")
    };
}

/// One line with something to read on it.
const LINE: &str = concat!("^", letters!(), "(?:", joined!(), "|", seen!(), ")", letters!(), "$");

/// One line with something to read on it, or nothing.
const LINE_OR_NONE: &str =
    concat!(r"^(?:[^\S\ufeff\x1c-\x1f]*|", letters!(), "(?:", joined!(), "|", seen!(), ")", letters!(), ")$");

/// A text with something to read in it.
const SAID: &str = seen!();

/// An object of these fields.
pub fn object_of(fields: &[Parameter]) -> RefOr<Schema> {
    let object = fields.iter().fold(ObjectBuilder::new().schema_type(Type::Object), |object, field| {
        let object = object.property(field.name, field.schema());
        if field.is_required { object.required(field.name) } else { object }
    });
    object.into()
}

/// An object of these fields, each with its example.
pub fn example_of(fields: &[Parameter]) -> Value {
    fields
        .iter()
        .map(|field| (field.name.to_owned(), field.example()))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn row(object: ObjectBuilder) -> ObjectBuilder {
    object
        .schema_type(SchemaType::Type(Type::Integer))
        .format(Some(SchemaFormat::KnownFormat(KnownFormat::Int64)))
        .minimum(Some(1))
        .maximum(Some(i64::MAX))
}
