//! One call of the registry as an operation.

use utoipa::openapi::link::LinkBuilder;
use utoipa::openapi::path::{OperationBuilder, ParameterBuilder, ParameterIn};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::schema::Ref;
use utoipa::openapi::{
    self, Content, ContentBuilder, HttpMethod, PathItem, RefOr, Required, Response, ResponseBuilder,
};

use super::{failures, security};
use crate::config::Config;
use crate::http::api::registry::{self, Kind, Method, Parameter, Route, example_of, object_of};

/// What happens at a path by the method of this call.
pub(super) fn item(config: &Config, route: &Route) -> PathItem {
    let takes_body = route.method.has_body() && !route.takes.is_empty();
    let about = if takes_body { &[][..] } else { route.takes };
    let in_path = route.path.contains("{id}").then(|| placed(&ID, ParameterIn::Path));
    let in_query = about.iter().map(|parameter| placed(parameter, ParameterIn::Query));
    let parameters: Vec<_> = in_path.into_iter().chain(in_query).collect();
    let mut operation = OperationBuilder::new()
        .operation_id(Some(name(route)))
        .tag(tag(route))
        .summary(Some(route.sentence))
        .parameters(Some(parameters))
        .securities(Some(security::of(route)));
    if takes_body {
        let content =
            ContentBuilder::new().schema(Some(object_of(route.takes))).example(Some(example_of(route.takes)));
        let is_needed = route.takes.iter().any(|parameter| parameter.is_required);
        let request = RequestBodyBuilder::new()
            .content("application/json", content.build())
            .required(Some(required(is_needed)));
        operation = operation.request_body(Some(request.build()));
    }
    for status in route.answers.statuses {
        operation = operation.response(status.to_string(), answer(config, route));
    }
    for (status, response) in failures::of(route) {
        operation = operation.response(status, response);
    }
    PathItem::new(method(route.method), operation)
}

/// What a call is called where programs call it: `list_feature_requests`, `create_feature_request`.
pub(in crate::http) fn name(route: &Route) -> String {
    let is_of_one = route.path.ends_with("{id}");
    let is_list =
        (route.answers.body)().name.ends_with("Page") || (route.answers.body)().name.ends_with("List");
    let verb = match route.method {
        Method::Get if is_list => "list",
        Method::Get => "get",
        Method::Post => "create",
        Method::Put => "update",
        Method::Delete => "delete",
    };
    let words: Vec<&str> =
        route.path.split('/').filter(|word| !word.is_empty() && !word.starts_with('{')).collect();
    let noun = words.join("_");
    let is_one = is_of_one || route.method == Method::Post;
    let noun = if is_one && words.len() == 1 { noun.strip_suffix('s').unwrap_or(&noun) } else { &noun };
    format!("{verb}_{noun}")
}

fn answer(config: &Config, route: &Route) -> Response {
    let body = (route.answers.body)().name;
    let content: Content = ContentBuilder::new().schema(Some(Ref::from_schema_name(body))).build();
    let response = ResponseBuilder::new().description(route.sentence).content("application/json", content);
    // What was just made can be read, changed and deleted by its number, unless something else is read there.
    let of_one = format!("{}/{{id}}", route.path);
    let others =
        || registry::routes(&config.policy).filter(|other| other.base == route.base && other.path == of_one);
    let is_other = |other: &Route| {
        other.method == Method::Get && (other.answers.body)().name != (route.answers.body)().name
    };
    let made = route.method == Method::Post && !others().any(is_other);
    let others = others().filter(|_| made);
    let linked = others.fold(response, |response, other| {
        let link = LinkBuilder::new().operation_id(name(other)).parameter("id", "$response.body#/id");
        response.link(name(other), RefOr::T(link.build()))
    });
    linked.build()
}

/// What stands in a path.
const ID: Parameter = Parameter::required("id", Kind::Row, "The number of the row.", "1");

fn placed(parameter: &Parameter, place: ParameterIn) -> openapi::path::Parameter {
    ParameterBuilder::new()
        .name(parameter.name)
        .parameter_in(place)
        .required(required(parameter.is_required))
        .description(Some(parameter.sentence))
        .schema(Some(parameter.schema()))
        .build()
}

/// The resource that a call is about: the first word of its path.
fn tag(route: &Route) -> &'static str {
    let words = route.path.split('/').filter(|word| !word.is_empty() && !matches!(*word, "v1" | "v2"));
    words.into_iter().next().unwrap_or_default()
}

fn required(is_required: bool) -> Required {
    if is_required { Required::True } else { Required::False }
}

fn method(method: Method) -> HttpMethod {
    match method {
        Method::Get => HttpMethod::Get,
        Method::Post => HttpMethod::Post,
        Method::Put => HttpMethod::Put,
        Method::Delete => HttpMethod::Delete,
    }
}
