//! What calls answer when something is wrong.

use utoipa::openapi::schema::{AdditionalProperties, ArrayBuilder, Object, ObjectBuilder, Ref, Type};
use utoipa::openapi::{ContentBuilder, RefOr, Response, ResponseBuilder, Schema};

use crate::http::api::registry::{OpenTo, Route};
use crate::model::policy::ResourceErrors;

const FAILURE: &str = "Failure";
const INVALID: &str = "InvalidFields";

/// Every failure that a call may answer with, by status.
pub(super) fn of(route: &Route) -> Vec<(&'static str, Response)> {
    let reads = route.method.has_body() || !route.takes.is_empty() || route.path.contains("{id}");
    let is_open = route.open_to == OpenTo::Everybody;
    let said = [
        ("400", reads, "A parameter is not of its type, or the body cannot be read.", FAILURE),
        ("401", !is_open, "No credentials, or none that work.", FAILURE),
        ("403", true, "The credentials, or the role of whoever they act as, do not reach.", FAILURE),
        ("404", reads, "There is no such row in this organization.", FAILURE),
        ("413", route.method.has_body(), "The body is too large.", FAILURE),
        ("415", route.method.has_body(), "The body is of a type that is not read.", FAILURE),
        ("422", !is_open || route.method.has_body(), "Fields are not valid; each is named.", INVALID),
        ("429", true, "Too many requests; Retry-After says when to come back.", FAILURE),
        ("503", true, "The server cannot answer now; Retry-After says when to come back.", FAILURE),
    ];
    let may = said.into_iter().filter(|(_, may, ..)| *may);
    may.map(|(status, _, sentence, schema)| (status, response(sentence, schema))).collect()
}

/// The shapes of failures under a policy.
pub(super) fn schemas(style: ResourceErrors) -> Vec<(String, RefOr<Schema>)> {
    let failure = match style {
        ResourceErrors::Message => object(&["message"])
            .property("message", text("What is wrong."))
            .property("error", text("A code, where the failure has one."))
            .property("status", ObjectBuilder::new().schema_type(Type::Integer))
            .property("success", ObjectBuilder::new().schema_type(Type::Boolean)),
        ResourceErrors::Error => object(&["error"]).property("error", text("What is wrong.")),
        ResourceErrors::Oauth => object(&["error", "error_description"])
            .property("error", text("A code (RFC 6749, 5.2; RFC 6750, 3.1)."))
            .property("error_description", text("What is wrong.")),
    };
    let phrases = ArrayBuilder::new().items(text("Such as \"can't be blank\"."));
    let errors = ObjectBuilder::new()
        .schema_type(Type::Object)
        .description(Some("What is wrong with each field."))
        .additional_properties(Some(AdditionalProperties::RefOr(RefOr::T(phrases.into()))));
    // One that is about no field is told as any failure is.
    let invalid = ObjectBuilder::new()
        .schema_type(Type::Object)
        .property("errors", errors)
        .property("message", text("What is wrong, where it is about no field."))
        .property("error", text("A code or a sentence, where it is about no field."));
    vec![
        (FAILURE.to_owned(), Schema::Object(failure.build()).into()),
        (INVALID.to_owned(), Schema::Object(invalid.build()).into()),
    ]
}

fn response(sentence: &str, schema: &str) -> Response {
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name(schema))).build();
    ResponseBuilder::new().description(sentence).content("application/json", content).build()
}

fn object(required: &[&str]) -> ObjectBuilder {
    required
        .iter()
        .fold(ObjectBuilder::new().schema_type(Type::Object), |object, name| object.required(*name))
}

fn text(sentence: &str) -> Object {
    ObjectBuilder::new().schema_type(Type::String).description(Some(sentence)).build()
}
