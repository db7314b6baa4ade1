//! The description of the API as views: each call with what it takes and answers, and the shapes of answers.

use serde_json::Value;

use super::address;
use crate::config::Config;
use crate::http::api::openapi;
use crate::http::api::registry::{self, OpenTo, Route};
use crate::http::state::Site;
use crate::http::web::calls::call;
use crate::http::web::views::docs::{
    CallGroup, DescribedAnswer, DescribedCall, DescribedField, DescribedShape, DescribedType,
};
use crate::http::web::words::list;
use crate::language::{Text, key, text};

/// Everything that there is to read.
pub(super) struct Described {
    /// The calls, by resource.
    pub(super) groups: Vec<CallGroup>,
    /// What answers are made of.
    pub(super) shapes: Vec<DescribedShape>,
}

/// All of it.
pub(super) fn all(site: &Site) -> Described {
    let (config, document) = (&site.cx.config, site.described());
    let mut groups: Vec<CallGroup> = Vec::new();
    for route in registry::routes(&config.policy) {
        let operation = operation(document, route);
        let name = operation["tags"][0].as_str().unwrap_or_default();
        let described = described(config, route, operation);
        match groups.iter_mut().find(|group| group.name == name) {
            Some(group) => group.calls.push(described),
            None => groups.push(CallGroup { name: name.to_owned(), calls: vec![described] }),
        }
    }
    let shapes = document["components"]["schemas"].as_object().into_iter().flatten();
    let shapes = shapes.map(|(name, schema)| DescribedShape {
        name: name.clone(),
        sentence: schema["description"].is_string().then(|| sentence(schema)),
        kind: kind(schema),
        fields: fields(schema),
    });
    Described { groups, shapes: shapes.collect() }
}

/// One call, by the name that programs call it by.
pub(super) fn one(site: &Site, name: &str) -> Option<(&'static Route, DescribedCall)> {
    let config = &site.cx.config;
    let route = registry::routes(&config.policy).find(|route| openapi::name(route) == name)?;
    Some((route, described(config, route, operation(site.described(), route))))
}

fn operation<'a>(document: &'a Value, route: &Route) -> &'a Value {
    &document["paths"][route.address()][route.method.as_str().to_ascii_lowercase()]
}

fn described(config: &Config, route: &'static Route, operation: &Value) -> DescribedCall {
    let body = &operation["requestBody"]["content"]["application/json"];
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let in_address = parameters.map(|parameter| DescribedField {
        name: parameter["name"].as_str().unwrap_or_default().to_owned(),
        kind: kind(&parameter["schema"]),
        is_required: parameter["required"] == true,
        sentence: sentence(parameter),
    });
    let call = call(route);
    let answers = operation["responses"].as_object().into_iter().flatten();
    let answers = answers.map(|(status, answer)| DescribedAnswer {
        status: status.clone(),
        sentence: if answer["description"] == route.sentence {
            call.sentence.clone()
        } else {
            sentence(answer)
        },
        kind: kind(&answer["content"]["application/json"]["schema"]),
    });
    let name = openapi::name(route);
    DescribedCall {
        try_at: address(&name),
        name,
        opened_by: opened_by(route),
        in_address: in_address.collect(),
        in_body: fields(&body["schema"]),
        answers: answers.collect(),
        call,
        example: example(config, route, body.get("example")),
    }
}

/// Which credentials a call takes.
fn opened_by(route: &Route) -> Text {
    let scopes =
        |scopes: &[&str]| list(scopes.iter().map(|scope| text("docs-scope").with("scope", *scope)).collect());
    match route.open_to {
        OpenTo::Tokens { scopes: all, .. } => text("docs-opened-by-token").with("scopes", scopes(all)),
        OpenTo::OneOf(any) => text("docs-opened-by-one-of").with("scopes", scopes(any)),
        OpenTo::AnyToken => text("docs-opened-by-any-token"),
        OpenTo::ApiKeysAlone => text("docs-opened-by-key-alone"),
        OpenTo::Everybody => text("docs-opened-by-nothing"),
    }
}

/// The call at a command line.
fn example(config: &Config, route: &Route, body: Option<&Value>) -> String {
    let address = config.server.public_url.join(&route.address().replace("{id}", "1"));
    let mut lines = match route.method {
        registry::Method::Get => vec![format!("curl {address}")],
        method => vec![format!("curl -X {} {address}", method.as_str())],
    };
    if route.open_to != OpenTo::Everybody {
        lines.push("-H \"Authorization: Bearer $ACCESS_TOKEN\"".to_owned());
    }
    if let Some(body) = body {
        lines.push("-H 'Content-Type: application/json'".to_owned());
        lines.push(format!("-d '{}'", body.to_string().replace('\'', "'\\''")));
    }
    lines.join(" \\\n  ")
}

/// What the document says of something in English, which is what programs read; readers have it in their language. A
/// test finds what no language says.
fn sentence(described: &Value) -> Text {
    match described["description"].as_str() {
        Some(sentence) => Text::Configured { key: key("reference", sentence), sentence: sentence.to_owned() },
        None => Text::default(),
    }
}

/// The members of an object.
fn fields(schema: &Value) -> Vec<DescribedField> {
    let needed =
        |name: &str| schema["required"].as_array().is_some_and(|all| all.iter().any(|one| one == name));
    let members = schema["properties"].as_object().into_iter().flatten();
    let field = |(name, member): (&String, &Value)| DescribedField {
        name: name.clone(),
        kind: kind(member),
        is_required: needed(name),
        sentence: sentence(member),
    };
    members.map(field).collect()
}

/// What values a schema lets through, as programs write types.
fn kind(schema: &Value) -> DescribedType {
    if let Some(shape) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        return DescribedType { shape: Some(shape.to_owned()), ..DescribedType::default() };
    }
    let either = schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array()).into_iter().flatten();
    if let Some(kind) = either.map(kind).reduce(or) {
        return kind;
    }
    if let Some(words) = schema["enum"].as_array() {
        let words: Vec<_> = words.iter().filter_map(Value::as_str).collect();
        return plain(&words.join(" | "));
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let one = |name: &&str| match (*name, schema["format"].as_str()) {
        ("array", _) => array_of(kind(&schema["items"])),
        ("string", Some(format)) => plain(&format!("string ({format})")),
        (name, _) => plain(name),
    };
    types.iter().map(one).reduce(or).unwrap_or_default()
}

fn plain(words: &str) -> DescribedType {
    DescribedType { before: words.to_owned(), ..DescribedType::default() }
}

fn array_of(of: DescribedType) -> DescribedType {
    if of.before.contains(' ') || of.after.contains(' ') {
        let before = format!("({}", of.before);
        return DescribedType { before, after: of.after + ")[]", ..of };
    }
    if of.shape.is_some() {
        return DescribedType { after: of.after + "[]", ..of };
    }
    DescribedType { before: of.before + "[]", ..of }
}

/// The one or the other; at most one of the two is made of a shape.
fn or(one: DescribedType, other: DescribedType) -> DescribedType {
    match (&one.shape, &other.shape) {
        (Some(_), _) => {
            let after = format!("{} | {}{}", one.after, other.before, other.after);
            DescribedType { after, ..one }
        }
        (None, Some(_)) => DescribedType { before: format!("{} | {}", one.before, other.before), ..other },
        (None, None) => plain(&format!("{} | {}", one.before, other.before)),
    }
}
