//! Customers: added, changed, found, imported, and kept from whom they are no business of.

use std::time::Duration;

use postern::model::account::Role;
use postern::model::install::Actor;
use serde_json::{Value, json};

use super::{Credentials, Target, call};
use crate::support::app::{Answer, TestApp};

const CUSTOMERS: [&str; 2] = ["customers:read", "customers:write"];

async fn started() -> (TestApp, Target, Credentials) {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &CUSTOMERS).await;
    (app, target, token)
}

async fn add(app: &TestApp, credentials: &Credentials, body: Value) -> Answer {
    call(app, "POST", "/customers", credentials, Some(&body)).await
}

async fn import(app: &TestApp, credentials: &Credentials, rows: Value) -> Answer {
    call(app, "POST", "/customers/import", credentials, Some(&json!({ "customers": rows }))).await
}

async fn emails(app: &TestApp, credentials: &Credentials, query: &str) -> Vec<String> {
    let answer = call(app, "GET", &format!("/customers?{query}"), credentials, None).await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.text);
    let email = |customer: &Value| customer["email"].as_str().unwrap().to_owned();
    answer.json()["customers"].as_array().unwrap().iter().map(email).collect()
}

fn told(answer: &Answer) -> (u16, Value) {
    (answer.status.as_u16(), answer.json())
}

#[expect(clippy::needless_pass_by_value, reason = "it is made where it is handed on")]
fn invalid(errors: Value) -> (u16, Value) {
    (422, json!({ "errors": errors }))
}

#[tokio::test]
async fn the_life_of_a_customer() {
    let (app, _, token) = started().await;
    let body = json!({
        "email": " Grace@Customers.test ", "name": " Grace Hopper ", "company": "Navy", "external_id": "C-1",
        "notes": "Calls on\nMondays.",
    });
    let made = add(&app, &token, body).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let customer = made.json();
    let at = "2026-01-05T09:00:00Z";
    assert_eq!(
        customer,
        json!({
            "id": customer["id"], "email": "grace@customers.test", "name": "Grace Hopper", "company": "Navy",
            "external_id": "C-1", "notes": "Calls on\nMondays.", "created_at": at, "updated_at": at,
        })
    );
    let path = format!("/customers/{}", customer["id"]);
    assert_eq!(call(&app, "GET", &path, &token, None).await.json(), customer);
    let list = call(&app, "GET", "/customers", &token, None).await.json();
    assert_eq!(list, json!({ "success": true, "customers": [customer], "page": 1, "per_page": 20 }));

    app.cx.env.advance(Duration::from_mins(1));
    let put = async |body: Value| call(&app, "PUT", &path, &token, Some(&body)).await.json();
    assert_eq!(
        put(json!({ "email": "GRACE@customers.test" })).await,
        customer,
        "what changes nothing is not written"
    );
    let mut expected = customer.clone();
    expected["company"] = Value::Null;
    expected["name"] = Value::Null;
    expected["updated_at"] = json!("2026-01-05T09:01:00Z");
    assert_eq!(put(json!({ "company": null, "name": "" })).await, expected, "what is not sent stays");
    let gone = call(&app, "DELETE", &path, &token, None).await.json();
    assert_eq!(gone, json!({ "id": customer["id"], "success": true, "deleted": true }));
    for method in ["GET", "PUT", "DELETE"] {
        let answer = call(&app, method, &path, &token, Some(&json!({}))).await;
        let expected = json!({ "error": "ERROR_CODE_NOT_FOUND", "message": "There is no such customer" });
        assert_eq!(told(&answer), (404, expected), "{method}");
    }
}

#[tokio::test]
async fn wrong_fields_are_named_all_at_once() {
    let (app, _, token) = started().await;
    let long = "is too long (maximum is 255 characters)";
    for (body, errors) in [
        (json!({}), json!({ "email": ["can't be blank"] })),
        (json!({ "email": null }), json!({ "email": ["can't be blank"] })),
        (
            json!({ "email": "nobody", "name": "a\nb", "company": "x".repeat(256), "external_id": "x".repeat(256),
                    "notes": "x".repeat(5_001) }),
            json!({
                "email": ["is not a valid e-mail address"], "name": ["must be a single line"], "company": [long],
                "external_id": [long], "notes": ["is too long (maximum is 5000 characters)"],
            }),
        ),
    ] {
        assert_eq!(told(&add(&app, &token, body).await), invalid(errors));
    }
    for body in [json!({ "email": 7 }), json!({ "email": "a@b.test", "name": ["x"] })] {
        assert_eq!(add(&app, &token, body).await.status, 400);
    }
    add(&app, &token, json!({ "email": "grace@customers.test" })).await;
    let other = add(&app, &token, json!({ "email": "alan@customers.test" })).await.json();
    let in_use = invalid(json!({ "email": ["has already been taken"] }));
    assert_eq!(told(&add(&app, &token, json!({ "email": "GRACE@customers.test" })).await), in_use);
    let path = format!("/customers/{}", other["id"]);
    let moved = json!({ "email": "Grace@customers.test" });
    assert_eq!(told(&call(&app, "PUT", &path, &token, Some(&moved)).await), in_use);
    let emptied = call(&app, "PUT", &path, &token, Some(&json!({ "email": null }))).await;
    assert_eq!(told(&emptied), invalid(json!({ "email": ["can't be blank"] })));
}

#[tokio::test]
async fn fields_that_are_nobodys_business_are_not_stored() {
    let (app, _, token) = started().await;
    let extra = json!({
        "email": "grace@customers.test", "id": 7_000_000, "organization_id": 1, "created_at": "1999-01-01T00:00:00Z",
    });
    let made = add(&app, &token, extra.clone()).await.json();
    assert_ne!(made["id"], 7_000_000);
    assert_eq!(made["created_at"], "2026-01-05T09:00:00Z");
    assert_eq!(import(&app, &token, json!([extra])).await.json()["updated"], 1);
    let path = format!("/customers/{}", made["id"]);
    assert_eq!(call(&app, "GET", &path, &token, None).await.json(), made);
}

#[tokio::test]
async fn lists_show_the_newest_first_and_are_searched() {
    let (app, _, token) = started().await;
    for (email, name, company) in [
        ("one@customers.test", "Ada Byron", "Engines"),
        ("two@customers.test", "Grace Hopper", "Navy 100%"),
        ("three@byron.test", "Alan Turing", ""),
    ] {
        add(&app, &token, json!({ "email": email, "name": name, "company": company })).await;
    }
    let (one, two, three) = ("one@customers.test", "two@customers.test", "three@byron.test");
    for (query, expected) in [
        ("", vec![three, two, one]),
        ("per_page=2", vec![three, two]),
        ("per_page=2&page=2", vec![one]),
        ("page=9", vec![]),
        ("email=TWO@customers.test", vec![two]),
        ("email=customers.test", vec![]),
        ("email=&search=", vec![three, two, one]),
        ("search=byron", vec![three, one]),
        ("search=engines", vec![one]),
        ("search=0%25", vec![two]),
        ("search=_", vec![]),
        ("search=byron&email=one@customers.test", vec![one]),
    ] {
        assert_eq!(emails(&app, &token, query).await, expected, "{query}");
    }
    for query in ["email=a&email=b", "page=x"] {
        assert_eq!(call(&app, "GET", &format!("/customers?{query}"), &token, None).await.status, 400);
    }
}

#[tokio::test]
async fn an_import_adds_and_changes() {
    let (app, _, token) = started().await;
    let grace = json!({ "email": "grace@customers.test", "name": "Grace", "company": "Navy", "notes": "x" });
    let alan = json!({ "email": "alan@customers.test" });
    let (grace, alan) = (add(&app, &token, grace).await.json(), add(&app, &token, alan).await.json());
    app.cx.env.advance(Duration::from_mins(1));
    let rows = json!([
        { "email": "GRACE@customers.test", "company": null, "name": "Grace Hopper" },
        { "email": "ada@customers.test", "external_id": "C-2" },
        { "email": "alan@customers.test", "name": null },
    ]);
    let answer = import(&app, &token, rows).await;
    assert_eq!(told(&answer), (200, json!({ "success": true, "created": 1, "updated": 2 })));
    let read = async |id: &Value| call(&app, "GET", &format!("/customers/{id}"), &token, None).await.json();
    let mut expected = grace.clone();
    expected["name"] = json!("Grace Hopper");
    expected["company"] = Value::Null;
    expected["updated_at"] = json!("2026-01-05T09:01:00Z");
    assert_eq!(read(&grace["id"]).await, expected, "what is not named stays");
    assert_eq!(read(&alan["id"]).await, alan, "what changes nothing is not written");
    let list = call(&app, "GET", "/customers?per_page=1", &token, None).await.json();
    let ada = &list["customers"][0];
    assert_eq!((&ada["email"], &ada["external_id"]), (&json!("ada@customers.test"), &json!("C-2")));
    assert_eq!(ada["created_at"], "2026-01-05T09:01:00Z");
}

#[tokio::test]
async fn an_import_is_taken_whole_or_not_at_all() {
    let (app, _, token) = started().await;
    let of =
        |count: usize| (0..count).map(|at| json!({ "email": format!("c{at}@customers.test") })).collect();
    let rows = json!([
        { "email": "good@customers.test" },
        { "name": "a\nb" },
        { "email": "bad" },
        { "email": "Good@customers.test" },
    ]);
    let errors = json!({
        "customers[1].email": ["can't be blank"], "customers[1].name": ["must be a single line"],
        "customers[2].email": ["is not a valid e-mail address"], "customers[3].email": ["has already been taken"],
    });
    assert_eq!(told(&import(&app, &token, rows).await), invalid(errors));
    let too_many = json!({ "customers": ["are too many (maximum is 1000)"] });
    assert_eq!(told(&import(&app, &token, of(1_001)).await), invalid(too_many));
    let blank = json!({ "customers": ["can't be blank"] });
    assert_eq!(told(&import(&app, &token, json!([])).await), invalid(blank.clone()));
    let nothing = call(&app, "POST", "/customers/import", &token, Some(&json!({}))).await;
    assert_eq!(told(&nothing), invalid(blank));
    for (rows, place) in [
        (json!("x"), "customers"),
        (json!({ "email": "a@b.test" }), "customers"),
        (Value::Null, "customers"),
        (json!([{ "email": "a@b.test" }, 7]), "customers[1]"),
        (json!([{ "email": "a@b.test" }, { "email": 7 }]), "customers[1].email"),
    ] {
        let refused = json!({
            "error": "ERROR_CODE_INVALID_PARAM", "message": format!("The parameter '{place}' is not valid."),
        });
        assert_eq!(told(&import(&app, &token, rows).await), (400, refused));
    }
    let mut form = token.clone();
    form.push(("content-type", "application/x-www-form-urlencoded".to_owned()));
    let request = axum::http::Request::post("/api/v3/customers/import");
    let request = form.iter().fold(request, |request, (name, value)| request.header(*name, value));
    let answer = app.send(request.body("customers=x".into()).unwrap()).await;
    assert_eq!(answer.status, 400, "{}", answer.text);
    assert!(answer.text.contains("'customers'"), "{}", answer.text);
    assert_eq!(emails(&app, &token, "").await, Vec::<String>::new(), "nothing of any of them was taken");

    let all = import(&app, &token, of(1_000)).await;
    assert_eq!(told(&all), (200, json!({ "success": true, "created": 1_000, "updated": 0 })));
    let again = import(&app, &token, of(1_000)).await;
    assert_eq!(told(&again), (200, json!({ "success": true, "created": 0, "updated": 1_000 })));
}

#[tokio::test]
async fn members_read_and_managers_write_and_nobody_else_does_either() {
    let (app, target, token) = started().await;
    let id = add(&app, &token, json!({ "email": "grace@customers.test" })).await.json()["id"].clone();
    for (role, reads, writes) in [
        (Some(Role::Owner), true, true),
        (Some(Role::Admin), true, true),
        (Some(Role::Manager), true, true),
        (Some(Role::Csm), true, false),
        (Some(Role::Member), true, false),
        (Some(Role::Collaborator), true, false),
        (None, false, false),
    ] {
        let email = match role {
            Some(role) => app.person(role.as_str(), target.organization.id, role).await.email,
            None => "grace@customers.test".to_owned(),
        };
        let person = target.sso(&app, &email).await;
        let path = format!("/customers/{id}");
        let status = |is_allowed: bool, allowed: u16| if is_allowed { allowed } else { 403 };
        for path in ["/customers", path.as_str()] {
            assert_eq!(call(&app, "GET", path, &person, None).await.status, status(reads, 200), "{role:?}");
        }
        let body = json!({ "email": format!("of-{email}") });
        assert_eq!(add(&app, &person, body.clone()).await.status, status(writes, 201), "{role:?}");
        assert_eq!(import(&app, &person, json!([body])).await.status, status(writes, 200), "{role:?}");
        let put = call(&app, "PUT", &path, &person, Some(&json!({ "notes": email }))).await;
        assert_eq!(put.status, status(writes, 200), "{role:?}");
        if !writes {
            assert_eq!(call(&app, "DELETE", &path, &person, None).await.status, 403, "{role:?}");
        }
    }
    let key = target.api_key(&app).await;
    assert_eq!(add(&app, &key, json!({ "email": "key@customers.test" })).await.status, 201);
}

#[tokio::test]
async fn anothers_customers_are_not_there() {
    let app = TestApp::new().await;
    let (here, there) = (Target::new(&app, "feedback").await, Target::new(&app, "globex").await);
    let (token, other) =
        (here.token(&app, Actor::App, &CUSTOMERS).await, there.token(&app, Actor::App, &CUSTOMERS).await);
    let theirs = add(&app, &other, json!({ "email": "grace@customers.test" })).await.json();
    for credentials in [&token, &here.api_key(&app).await] {
        for query in ["", "email=grace@customers.test", "search=grace"] {
            assert_eq!(emails(&app, credentials, query).await, Vec::<String>::new());
        }
        for method in ["GET", "PUT", "DELETE"] {
            let ask = async |id: &Value| {
                let body = json!({ "name": "Hacked" });
                told(&call(&app, method, &format!("/customers/{id}"), credentials, Some(&body)).await)
            };
            assert_eq!(ask(&theirs["id"]).await, ask(&json!(999_999_999)).await, "{method}");
            assert_eq!(ask(&theirs["id"]).await.0, 404);
        }
    }
    let row = json!([{ "email": "grace@customers.test", "name": "Ours" }]);
    assert_eq!(
        import(&app, &token, row).await.json()["created"],
        1,
        "an address is unique here, not everywhere"
    );
    let path = format!("/customers/{}", theirs["id"]);
    assert_eq!(call(&app, "GET", &path, &other, None).await.json(), theirs);
}
