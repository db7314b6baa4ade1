//! The description of the API: it says what the registry says, its references lead somewhere, and its examples work.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use axum::body::Body;
use axum::http::Request;
use postern::http::api::registry::{OpenTo, Route, routes};
use postern::model::account::Role;
use postern::model::install::Actor;
use serde_json::{Value, json};

use super::{Credentials, Target, call_at};
use crate::support::app::TestApp;
use crate::support::policies::Shipped;

async fn described(app: &TestApp) -> Value {
    let answer = app.send(Request::get("/openapi.json").body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()
}

/// Every operation by its method and path.
fn operations(document: &Value) -> BTreeMap<(String, String), Value> {
    let paths = document["paths"].as_object().unwrap();
    let of_path = |(path, item): (&String, &Value)| {
        let item = item.as_object().unwrap().clone();
        let path = path.clone();
        item.into_iter().map(move |(method, operation)| ((method.to_uppercase(), path.clone()), operation))
    };
    paths.iter().flat_map(of_path).collect()
}

fn named(route: &Route) -> (String, String) {
    (route.method.as_str().to_owned(), route.address())
}

#[tokio::test]
async fn every_call_is_described_and_nothing_else() {
    for policy in Shipped::ALL {
        let app = TestApp::under(policy).await;
        let document = described(&app).await;
        assert_eq!(document["openapi"], "3.1.0");
        let operations = operations(&document);
        let served: BTreeSet<_> = routes(app.cx.policy()).map(named).collect();
        assert_eq!(operations.keys().cloned().collect::<BTreeSet<_>>(), served, "{policy:?}");
        let names: BTreeSet<&str> =
            operations.values().map(|operation| operation["operationId"].as_str().unwrap()).collect();
        assert_eq!(names.len(), operations.len(), "each has a name of its own: {names:?}");
    }
}

#[tokio::test]
async fn each_call_names_the_credentials_that_open_it() {
    for policy in Shipped::ALL {
        let app = TestApp::under(policy).await;
        let document = described(&app).await;
        let operations = operations(&document);
        for route in routes(app.cx.policy()) {
            let key = json!({ "api_key": [] });
            let token = |scopes: &[&str]| json!({ "access_token": scopes });
            let expected = match route.open_to {
                OpenTo::Tokens { scopes, .. } => vec![token(scopes), key],
                OpenTo::OneOf(scopes) => scopes.iter().map(|scope| token(&[scope])).chain([key]).collect(),
                OpenTo::AnyToken => vec![token(&[])],
                OpenTo::Everybody => vec![json!({})],
                OpenTo::ApiKeysAlone => vec![key],
            };
            let operation = &operations[&named(route)];
            assert_eq!(operation["security"], json!(expected), "{}", route.name());
            let may_be_401 = operation["responses"].get("401").is_some();
            assert_eq!(may_be_401, route.open_to != OpenTo::Everybody, "{}", route.name());
        }
        let flow = &document["components"]["securitySchemes"]["access_token"]["flows"]["authorizationCode"];
        let scopes: Vec<&str> = flow["scopes"].as_object().unwrap().keys().map(String::as_str).collect();
        let mut catalogue: Vec<_> = app.cx.policy().scopes.iter().map(|entry| entry.name.as_str()).collect();
        catalogue.sort_unstable();
        assert_eq!(scopes, catalogue);
        assert_eq!(flow["tokenUrl"], "http://localhost:8080/oauth/token");
    }
}

#[tokio::test]
async fn every_reference_leads_somewhere_and_every_part_is_referred_to() {
    for policy in Shipped::ALL {
        let app = TestApp::under(policy).await;
        let document = described(&app).await;
        let mut found = BTreeSet::new();
        references(&document, &mut found);
        let parts = document["components"]["schemas"].as_object().unwrap();
        let parts: BTreeSet<String> =
            parts.keys().map(|name| format!("#/components/schemas/{name}")).collect();
        let lost: Vec<_> = found.difference(&parts).collect();
        assert!(lost.is_empty(), "{policy:?}: {lost:?}");
        let mut unused: Vec<_> = parts.difference(&found).map(String::as_str).collect();
        // What answers a foreign shape has no number of its own.
        unused.retain(|name| *name != "#/components/schemas/RowId");
        assert!(unused.is_empty(), "{policy:?}: {unused:?}");
    }
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            found.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

/// Rows that examples speak of, by the resource they are of.
struct Rows(BTreeMap<String, Value>);

impl Rows {
    /// A value of an example, with a row that is there in place of the one it names; nothing while there is none. A
    /// text names no row.
    fn placed(&self, name: &str, example: Value) -> Option<Value> {
        if example.is_string() {
            return Some(example);
        }
        let (resource, is_list) = match (name.strip_suffix("_id"), name.strip_suffix("_ids")) {
            (Some(resource), _) => (resource, false),
            (_, Some(resource)) => (resource, true),
            _ => return Some(example),
        };
        let row = self.0.get(resource)?.clone();
        Some(if is_list { json!([row]) } else { row })
    }
}

/// The resource that a path is of, in the singular: `/api/v3/feature_requests/{id}` is of a `feature_request`.
fn resource(route: &Route) -> &str {
    if route.path.contains("/unmerge/") {
        return "child_feature_request";
    }
    let word = route.path.split('/').nth(1).unwrap();
    word.strip_suffix('s').unwrap_or(word)
}

#[tokio::test]
async fn every_example_works() {
    for (policy, known) in [(Shipped::Default, "/api/v3/buckets"), (Shipped::Fsckmsft, "")] {
        let app = TestApp::under(policy).await;
        let target = Target::under(&app).await;
        let ada = app.person("ada", target.organization.id, Role::Member).await;
        let scopes: Vec<String> = app.cx.policy().scopes.iter().map(|entry| entry.name.to_string()).collect();
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).filter(|scope| *scope != "admin").collect();
        let actor = app.cx.policy().actor_modes[0];
        let token = target.token(&app, actor, &scopes).await;
        let mut rows = Rows(BTreeMap::new());
        if !known.is_empty() {
            let bucket = call_at(&app, "GET", known, &token, None).await.json()["buckets"][0]["id"].clone();
            rows.0.insert("bucket".to_owned(), bucket);
            let key = target.api_key(&app).await;
            let body = json!({ "name": "Reference" });
            let collection = call_at(&app, "POST", "/api/v3/collections", &key, Some(&body)).await.json();
            rows.0.insert("collection".to_owned(), collection["id"].clone());
            rows.0.insert("assignee".to_owned(), json!(target.admin.id));
            rows.0.insert("member".to_owned(), json!(ada.id));
            rows.0.insert(
                "child_feature_request".to_owned(),
                json!(target.post(&app, &token, "Night mode").await),
            );
        }
        let document = described(&app).await;
        let operations = operations(&document);
        let open: Vec<&Route> = routes(app.cx.policy()).filter(|route| route.scopes().is_some()).collect();
        // What is made comes first, what is deleted last, and there what was made last.
        let by =
            |method: &'static str| open.iter().copied().filter(move |route| route.method.as_str() == method);
        let mut left: VecDeque<&Route> = by("POST").collect();
        let mut turns = left.len() * left.len();
        while let Some(route) = left.pop_front() {
            if !run_example(&app, &token, route, &operations[&named(route)], &mut rows).await {
                left.push_back(route);
            }
            turns -= 1;
            assert!(turns > 0, "nothing makes what the examples name of {left:?}");
        }
        let deleted: Vec<&Route> = by("DELETE").collect();
        for route in by("GET").chain(by("PUT")).chain(deleted.into_iter().rev()) {
            let has_run = run_example(&app, &token, route, &operations[&named(route)], &mut rows).await;
            assert!(has_run, "nothing makes what the example names of {}", route.name());
        }
    }
}

/// Sends the example of a call. Answers whether everything that it names is there.
async fn run_example(
    app: &TestApp,
    token: &Credentials,
    route: &Route,
    operation: &Value,
    rows: &mut Rows,
) -> bool {
    let Some((address, body)) = example(route, operation, rows) else { return false };
    let answer = call_at(app, route.method.as_str(), &address, token, body.as_ref()).await;
    let status = answer.status.as_u16();
    let is_answer = route.answers.statuses.contains(&status);
    assert!(is_answer, "{} {address} {body:?}: {status} {}", route.name(), answer.text);
    if status == 201 && route.path.split('/').count() == 2 {
        rows.0.entry(resource(route).to_owned()).or_insert_with(|| answer.json()["id"].clone());
    }
    true
}

/// The address and the body of an example, where all that they name is there.
fn example(route: &Route, operation: &Value, rows: &Rows) -> Option<(String, Option<Value>)> {
    let mut address = route.address();
    if address.contains("{id}") {
        let row = rows.placed(&format!("{}_id", resource(route)), Value::Null)?;
        address = address.replace("{id}", &row.to_string());
    }
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let query: Option<Vec<String>> = parameters
        .filter(|parameter| parameter["in"] == "query")
        .map(|parameter| {
            let name = parameter["name"].as_str().unwrap();
            let value = rows.placed(name, parameter["schema"]["examples"][0].clone())?;
            Some(format!("{name}={}", value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
        })
        .collect();
    let query = query?.join("&");
    if !query.is_empty() {
        address = format!("{address}?{query}");
    }
    let Some(fields) = operation["requestBody"]["content"]["application/json"]["example"].as_object() else {
        return Some((address, None));
    };
    let placed = fields.iter().map(|(name, value)| Some((name.clone(), rows.placed(name, value.clone())?)));
    Some((address, Some(Value::Object(placed.collect::<Option<_>>()?))))
}

#[tokio::test]
async fn what_a_call_does_not_name_does_not_reach_it() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &["posts:read", "posts:write"]).await;
    let bucket_id = target.bucket(&app, &token).await;
    let body = json!({ "title": "x", "bucket_id": bucket_id, "assignee_id": 7, "approval_status": ["x"] });
    let made = call_at(&app, "POST", "/api/v3/feature_requests", &token, Some(&body)).await;
    assert_eq!((made.status.as_u16(), &made.json()["assignee"]), (201, &Value::Null), "{}", made.text);
    let address = format!("/api/v3/feature_requests/{}?title=y", made.json()["id"]);
    let put = call_at(&app, "PUT", &address, &token, Some(&json!({}))).await;
    assert_eq!(put.json()["title"], "x", "a query is not a body");
}
