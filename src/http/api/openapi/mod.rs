//! `GET /openapi.json`: the API, described by itself (`OpenAPI` 3.1). Everything in it is read off the registry, the types
//! of answers, and the policy.

mod failures;
mod operation;
mod security;

use std::collections::BTreeMap;
use std::future::ready;
use std::sync::{Arc, OnceLock};

use axum::extract::State;
use axum::http::StatusCode;
use serde_json::Value;
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{
    ComponentsBuilder, InfoBuilder, OpenApi, OpenApiBuilder, PathsBuilder, RefOr, Schema, ServerBuilder,
};

pub(in crate::http) use self::operation::name;
use super::registry;
use super::reply::ROW_ID;
use crate::config::Config;
use crate::http::error;
use crate::http::routes::{Routes, get};
use crate::http::state::Site;
use crate::model::policy::ResourceIds;

/// The description of a server's API. Neither the registry nor the configuration changes while it runs, so it is made
/// once, for the first who asks. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Description(Arc<OnceLock<Value>>);

impl Description {
    /// The document, where this is the server's configuration.
    pub fn document(&self, config: &Config) -> &Value {
        self.0.get_or_init(|| document(config))
    }
}

/// Where it is.
pub(super) fn routes() -> Routes {
    let answer = |State(site): State<Site>| ready(error::json(StatusCode::OK, site.described()));
    Routes::new().route("/openapi.json", get(answer))
}

/// The description of what a server of this configuration serves.
fn document(config: &Config) -> Value {
    let mut document = serde_json::to_value(described(config)).expect("a description has string keys");
    let items = document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    let operations =
        items.flat_map(|item| item.as_object_mut().into_iter().flat_map(|item| item.values_mut()));
    // Clients differ in whether they leave out what is empty, and the builder does not know the word for it.
    for parameter in
        operations.flat_map(|operation| operation["parameters"].as_array_mut().into_iter().flatten())
    {
        if parameter["in"] == "query" {
            parameter["allowEmptyValue"] = Value::Bool(true);
        }
    }
    document
}

fn described(config: &Config) -> OpenApi {
    let policy = &config.policy;
    let mut paths = PathsBuilder::new();
    let mut schemas: BTreeMap<String, RefOr<Schema>> = BTreeMap::new();
    for route in registry::routes(policy) {
        let address = route.address();
        schemas.extend((route.answers.body)().schemas);
        paths = paths.path(address, operation::item(config, route));
    }
    schemas.insert(ROW_ID.to_owned(), row_id(policy.resource_ids));
    schemas.extend(failures::schemas(policy.resource_errors));
    let components = ComponentsBuilder::new().schemas_from_iter(schemas);
    OpenApiBuilder::new()
        .info(
            InfoBuilder::new()
                .title(format!("{} API", config.branding.product_name))
                .version(env!("CARGO_PKG_VERSION"))
                .description(Some("What apps may do with data of the organizations that installed them."))
                .build(),
        )
        .servers(Some([ServerBuilder::new().url(config.server.public_url.as_str()).build()]))
        .paths(paths.build())
        .components(Some(security::schemes(config, components).build()))
        .build()
}

/// The number of a row, as the policy writes it in answers.
fn row_id(ids: ResourceIds) -> RefOr<Schema> {
    let object = ObjectBuilder::new().description(Some("The number of a row."));
    match ids {
        ResourceIds::Number => object.schema_type(Type::Integer).examples([1]).into(),
        ResourceIds::Text => {
            object.schema_type(Type::String).pattern(Some("^[0-9]+$")).examples(["1"]).into()
        }
    }
}
