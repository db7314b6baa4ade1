//! Programs that read `/openapi.json`: a validator, a maker of clients, and one that explores the API by it.
//! `POSTERN_EXPLORED_EXAMPLES=120 cargo test explores -- --nocapture` explores more than 5,000 cases.

use std::time::Duration;

use postern::domain::authorize::AuthorizationParameters;
use postern::http::api::registry::routes;
use postern::model::account::Role;
use serde_json::{Value, json};

use super::driver::Driver;
use super::runtime::Runtime;
use crate::support::app::{Client, TestApp};
use crate::support::policies::Shipped;

/// A server that answers as often as it is asked, and where it is.
async fn served(policy: Shipped) -> (TestApp, String) {
    let app = TestApp::under_with(policy, |config| config.limits.enabled = false).await;
    let address = app.listen().await;
    (app, address)
}

/// The access token of an app that holds every scope, in an organization with an admin and a member.
async fn token(app: &TestApp) -> String {
    let acme = app.organization("acme").await;
    let admin = app.person("admin", acme, Role::Admin).await;
    app.person("ada", acme, Role::Member).await;
    let scopes: Vec<String> = app.cx.policy().scopes.iter().map(|entry| entry.name.to_string()).collect();
    let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
    let client: Client = app.client(acme, &scopes).await;
    let code = app.code_for(&client, &admin, acme, AuthorizationParameters::default()).await;
    let answer = app.exchange(&client, &code).await;
    answer.json()["access_token"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_validator_and_a_maker_of_clients_read_the_description() {
    for policy in Shipped::ALL {
        let (app, server) = served(policy).await;
        let token = if policy == Shipped::Default { json!(token(&app).await) } else { Value::Null };
        let settings = json!({ "server": server, "token": token });
        let learned = Driver::start(Runtime::Python, "described", &settings, "").await.done().await;
        assert_eq!(learned["warnings"], false, "{policy:?}");
        if policy == Shipped::Default {
            assert_eq!(learned["called"], json!([["Dark mode", "planned", "Feature requests"]]));
        }
    }
}

#[tokio::test]
async fn what_explores_the_api_finds_nothing_that_the_description_does_not_say() {
    let (app, server) = served(Shipped::Default).await;
    let configuration = Runtime::Python.scripts().join("schemathesis.toml");
    let settings = json!({
        "server": server,
        "token": token(&app).await,
        "configuration": configuration,
        "examples": examples(),
        "seed": 1,
    });
    let driver = Driver::start(Runtime::Python, "explored", &settings, "").await;
    let learned = driver.patient_for(Duration::from_mins(30)).done().await;
    let said = learned["said"].as_str().unwrap();
    println!("{} cases of {} calls, {} passed", learned["cases"], learned["tested"], learned["passed"]);
    let number = |name: &str| usize::try_from(learned[name].as_u64().unwrap()).unwrap();
    assert_eq!(number("tested"), routes(app.cx.policy()).count(), "{said}");
    assert!(number("cases") > 100, "{said}");
    assert_eq!(number("cases"), number("passed"), "{said}");
}

/// How many cases each call is tried with, besides those that its description spells out.
#[expect(clippy::disallowed_methods, reason = "the number is for whoever runs the tests")]
fn examples() -> u32 {
    let wish = std::env::var("POSTERN_EXPLORED_EXAMPLES").ok().and_then(|text| text.parse().ok());
    wish.unwrap_or(2)
}
