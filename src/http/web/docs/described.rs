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
use crate::language::{Text, text};

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
    let answers = operation["responses"].as_object().into_iter().flatten();
    let answers = answers.map(|(status, answer)| DescribedAnswer {
        status: status.clone(),
        sentence: sentence(answer),
        kind: kind(&answer["content"]["application/json"]["schema"]),
    });
    let name = openapi::name(route);
    DescribedCall {
        try_at: address(&name),
        name,
        call: call(route),
        opened_by: opened_by(route),
        in_address: in_address.collect(),
        in_body: fields(&body["schema"]),
        answers: answers.collect(),
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

fn sentence(described: &Value) -> String {
    described["description"].as_str().unwrap_or_default().to_owned()
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

/// What values a schema lets through, in the words of JSON.
fn kind(schema: &Value) -> DescribedType {
    if let Some(shape) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        return DescribedType { words: String::new(), shape: Some(shape.to_owned()) };
    }
    let either = schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array()).into_iter().flatten();
    let mut found = either.map(kind).collect::<Vec<_>>();
    if !found.is_empty() {
        let shape = found.iter_mut().find_map(|kind| kind.shape.take());
        let words = found.into_iter().map(|kind| kind.words).filter(|words| !words.is_empty());
        return DescribedType { words: words.map(|words| words + " or ").collect(), shape };
    }
    if let Some(words) = schema["enum"].as_array() {
        let words: Vec<_> = words.iter().filter_map(Value::as_str).collect();
        return DescribedType { words: words.join(" | "), shape: None };
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if types.contains(&"array") {
        let or_null = if types.contains(&"null") { "null or " } else { "" };
        let of = kind(&schema["items"]);
        return DescribedType { words: format!("{or_null}array of {}", of.words), shape: of.shape };
    }
    let words = types.join(" or ");
    match schema["format"].as_str() {
        Some(format) if format != "int64" => {
            DescribedType { words: format!("{words} ({format})"), shape: None }
        }
        _ => DescribedType { words, shape: None },
    }
}
