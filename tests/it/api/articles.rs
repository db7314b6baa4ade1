//! Articles of the knowledge base: written, published, read, listed and deleted.

use std::time::Duration;

use postern::model::account::Role;
use postern::model::install::Actor;
use serde_json::{Value, json};

use super::{Credentials, Target, call, message};
use crate::support::app::{Answer, TestApp};

const ARTICLES: [&str; 2] = ["articles:read", "articles:write"];

async fn started() -> (TestApp, Target, Credentials) {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &ARTICLES).await;
    (app, target, token)
}

async fn write(app: &TestApp, credentials: &Credentials, body: Value) -> Answer {
    call(app, "POST", "/articles", credentials, Some(&body)).await
}

async fn put(app: &TestApp, credentials: &Credentials, id: &Value, body: Value) -> Answer {
    call(app, "PUT", &format!("/articles/{id}"), credentials, Some(&body)).await
}

async fn collection(app: &TestApp, target: &Target, name: &str) -> Value {
    let key = target.api_key(app).await;
    let answer = call(app, "POST", "/collections", &key, Some(&json!({ "name": name }))).await;
    assert_eq!(answer.status, 201, "{}", answer.text);
    answer.json()["id"].clone()
}

async fn titles(app: &TestApp, credentials: &Credentials, query: &str) -> Vec<String> {
    let answer = call(app, "GET", &format!("/articles?{query}"), credentials, None).await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.text);
    let title = |article: &Value| article["title"].as_str().unwrap().to_owned();
    answer.json()["articles"].as_array().unwrap().iter().map(title).collect()
}

#[tokio::test]
async fn the_life_of_an_article() {
    let (app, target, token) = started().await;
    let lies_in = collection(&app, &target, "Getting started").await;
    let body = json!({ "title": " How to sign in? ", "body": "<p>With your <b>address</b></p>", "collection_id": lies_in });
    let made = write(&app, &token, body).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let article = made.json();
    assert_eq!(
        article,
        json!({
            "id": article["id"],
            "title": "How to sign in?",
            "body": "<p>With your <b>address</b></p>",
            "preview": "With your address",
            "slug": "how-to-sign-in",
            "url": format!("http://localhost:8080/api/v3/articles/{}", article["id"]),
            "collection_id": lies_in,
            "published": false,
            "published_on": null,
            "author": article["author"],
            "created_at": "2026-01-05T09:00:00Z",
            "updated_at": "2026-01-05T09:00:00Z",
        })
    );
    assert!(
        article["author"]["name"].as_str().unwrap().starts_with("Acme Integration"),
        "the app's bot wrote it"
    );
    let path = format!("/articles/{}", article["id"]);
    assert_eq!(call(&app, "GET", &path, &token, None).await.json(), article);
    let list = call(&app, "GET", "/articles", &token, None).await.json();
    assert_eq!(list, json!({ "success": true, "articles": [article], "page": 1, "per_page": 30 }));

    app.cx.env.advance(Duration::from_mins(1));
    let later = json!("2026-01-05T09:01:00Z");
    let published =
        put(&app, &token, &article["id"], json!({ "published": true, "title": "Sign in" })).await.json();
    let mut expected = article.clone();
    for (name, value) in [
        ("title", json!("Sign in")),
        ("published", json!(true)),
        ("published_on", later.clone()),
        ("updated_at", later.clone()),
    ] {
        expected[name] = value;
    }
    assert_eq!(published, expected, "the slug and what was not sent stay");
    app.cx.env.advance(Duration::from_mins(1));
    for unchanged in
        [json!({}), json!({ "published": true, "collection_id": lies_in }), json!({ "published": null })]
    {
        assert_eq!(put(&app, &token, &article["id"], unchanged).await.json(), published);
    }
    let emptied =
        put(&app, &token, &article["id"], json!({ "body": null, "collection_id": null })).await.json();
    assert_eq!(
        (&emptied["body"], &emptied["collection_id"], &emptied["published_on"]),
        (&json!(""), &Value::Null, &later)
    );
    let withdrawn = put(&app, &token, &article["id"], json!({ "published": false })).await.json();
    assert_eq!((&withdrawn["published"], &withdrawn["published_on"]), (&json!(false), &Value::Null));

    assert_eq!(
        call(&app, "DELETE", &path, &token, None).await.status,
        403,
        "the scope says create and change"
    );
    let gone = call(&app, "DELETE", &path, &target.api_key(&app).await, None).await.json();
    assert_eq!(gone, json!({ "id": article["id"], "success": true, "deleted": true }));
    assert_eq!(call(&app, "GET", &path, &token, None).await.status, 404);
}

#[tokio::test]
async fn an_article_outlives_its_collection() {
    let (app, target, token) = started().await;
    let lies_in = collection(&app, &target, "Getting started").await;
    let article = write(&app, &token, json!({ "title": "x", "collection_id": lies_in })).await.json();
    let key = target.api_key(&app).await;
    assert_eq!(call(&app, "DELETE", &format!("/collections/{lies_in}"), &key, None).await.status, 200);
    let left = call(&app, "GET", &format!("/articles/{}", article["id"]), &token, None).await.json();
    assert_eq!(left["collection_id"], Value::Null);
}

#[tokio::test]
async fn wrong_fields_are_named_all_at_once() {
    let (app, _, token) = started().await;
    for (body, errors) in [
        (json!({}), json!({ "title": ["can't be blank"] })),
        (
            json!({ "title": "a\nb", "body": "x".repeat(50_001) }),
            json!({ "title": ["must be a single line"], "body": ["is too long (maximum is 50000 characters)"] }),
        ),
        (
            json!({ "title": "x", "collection_id": 0 }),
            json!({ "collection_id": ["is not a valid collection"] }),
        ),
        (
            json!({ "title": "x", "collection_id": "y" }),
            json!({ "collection_id": ["is not a valid collection"] }),
        ),
    ] {
        let answer = write(&app, &token, body).await;
        assert_eq!((answer.status.as_u16(), answer.json()), (422, json!({ "errors": errors })));
    }
    for body in [json!({ "title": 7 }), json!({ "title": "x", "published": "yes" })] {
        assert_eq!(write(&app, &token, body).await.status, 400);
    }
    for query in ["status=live", "collection_id=x", "page=x"] {
        assert_eq!(
            call(&app, "GET", &format!("/articles?{query}"), &token, None).await.status,
            400,
            "{query}"
        );
    }
}

#[tokio::test]
async fn fields_that_are_nobodys_business_are_not_stored() {
    let (app, target, token) = started().await;
    let body = json!({
        "title": "News", "id": 7_000_000, "organization_id": 1, "author_id": target.admin.id, "slug": "x",
        "author": { "email": target.admin.email }, "published_on": 1, "status": "published",
        "created_at": "1999-01-01T00:00:00Z",
    });
    let article = write(&app, &token, body).await.json();
    assert_ne!(article["id"], 7_000_000);
    assert_ne!(article["author"]["email"], json!(target.admin.email));
    assert_eq!(
        (&article["slug"], &article["published"], &article["created_at"]),
        (&json!("news"), &json!(false), &json!("2026-01-05T09:00:00Z"))
    );
}

#[tokio::test]
async fn lists_show_the_newest_first_and_are_narrowed() {
    let (app, target, token) = started().await;
    let lies_in = collection(&app, &target, "Billing").await;
    for (title, published, collection_id) in
        [("one", true, Value::Null), ("two", false, lies_in.clone()), ("three", true, lies_in.clone())]
    {
        let body = json!({ "title": title, "published": published, "collection_id": collection_id });
        assert_eq!(write(&app, &token, body).await.status, 201);
    }
    let within = format!("collection_id={lies_in}");
    let published_within = format!("{within}&status=published");
    for (query, expected) in [
        ("", vec!["three", "two", "one"]),
        ("status=&collection_id=", vec!["three", "two", "one"]),
        ("status=published", vec!["three", "one"]),
        ("status=draft", vec!["two"]),
        (within.as_str(), vec!["three", "two"]),
        (published_within.as_str(), vec!["three"]),
        ("per_page=2&page=2", vec!["one"]),
    ] {
        assert_eq!(titles(&app, &token, query).await, expected, "{query}");
    }
    let customer = target.sso(&app, "customer@elsewhere.test").await;
    assert_eq!(titles(&app, &customer, "").await, ["three", "one"]);
    assert_eq!(titles(&app, &customer, "status=draft").await, Vec::<String>::new());
}

#[tokio::test]
async fn people_write_and_see_drafts_as_far_as_their_role_reaches() {
    let (app, target, bot) = started().await;
    let draft = write(&app, &bot, json!({ "title": "Soon" })).await.json()["id"].clone();
    let shown = write(&app, &bot, json!({ "title": "Now", "published": true })).await.json()["id"].clone();
    for (role, writes) in [
        (Some(Role::Owner), true),
        (Some(Role::Manager), true),
        (Some(Role::Csm), false),
        (Some(Role::Member), false),
        (Some(Role::Collaborator), false),
        (None, false),
    ] {
        let email = match role {
            Some(role) => app.person(role.as_str(), target.organization.id, role).await.email,
            None => "customer@elsewhere.test".to_owned(),
        };
        let person = target.sso(&app, &email).await;
        let status = |allowed: u16, refused: u16| if writes { allowed } else { refused };
        let made = write(&app, &person, json!({ "title": "Mine" })).await;
        assert_eq!(made.status, status(201, 403), "{role:?}: {}", made.text);
        if writes {
            assert_eq!(made.json()["author"]["email"], json!(email));
        }
        for (id, read, written) in
            [(&draft, status(200, 404), status(200, 404)), (&shown, 200, status(200, 403))]
        {
            let path = format!("/articles/{id}");
            assert_eq!(call(&app, "GET", &path, &person, None).await.status, read, "{role:?}");
            let answer = put(&app, &person, id, json!({ "body": email })).await;
            assert_eq!(answer.status, written, "{role:?}: {}", answer.text);
            if !writes {
                let answer = call(&app, "DELETE", &path, &person, None).await;
                assert_eq!(answer.status, written, "{role:?}: {}", answer.text);
            }
        }
    }
}

#[tokio::test]
async fn an_api_key_alone_reads_and_changes_and_is_nobody() {
    let (app, target, bot) = started().await;
    let key = target.api_key(&app).await;
    let refused = write(&app, &key, json!({ "title": "News" })).await;
    assert_eq!(refused.status, 422);
    assert!(message(&refused).contains("Say who acts"), "{}", refused.text);
    let draft = write(&app, &bot, json!({ "title": "Soon" })).await.json()["id"].clone();
    assert_eq!(titles(&app, &key, "").await, ["Soon"]);
    assert_eq!(put(&app, &key, &draft, json!({ "published": true })).await.json()["published"], true);
}

#[tokio::test]
async fn anothers_articles_and_collections_are_not_there() {
    let app = TestApp::new().await;
    let (here, there) = (Target::new(&app, "feedback").await, Target::new(&app, "globex").await);
    let (token, other) =
        (here.token(&app, Actor::App, &ARTICLES).await, there.token(&app, Actor::App, &ARTICLES).await);
    let foreign = collection(&app, &there, "Theirs").await;
    let body = json!({ "title": "Theirs", "published": true, "collection_id": foreign });
    let theirs = write(&app, &other, body).await.json();
    let own = write(&app, &token, json!({ "title": "Ours" })).await.json()["id"].clone();
    let key = here.api_key(&app).await;
    for (method, credentials) in
        [("GET", &token), ("PUT", &token), ("GET", &key), ("PUT", &key), ("DELETE", &key)]
    {
        let ask = async |id: &Value| {
            let body = json!({ "title": "Hacked" });
            let answer = call(&app, method, &format!("/articles/{id}"), credentials, Some(&body)).await;
            (answer.status.as_u16(), answer.text)
        };
        assert_eq!(ask(&theirs["id"]).await, ask(&json!(999_999_999)).await, "{method}");
        assert_eq!(ask(&theirs["id"]).await.0, 404);
    }
    let refused = json!({ "errors": { "collection_id": ["is not a valid collection"] } });
    for id in [&foreign, &json!(999_999_999)] {
        let moved = put(&app, &token, &own, json!({ "collection_id": id })).await;
        assert_eq!((moved.status.as_u16(), moved.json()), (422, refused.clone()));
        let made = write(&app, &token, json!({ "title": "x", "collection_id": id })).await;
        assert_eq!((made.status.as_u16(), made.json()), (422, refused.clone()));
        let list = call(&app, "GET", &format!("/articles?collection_id={id}"), &token, None).await;
        assert_eq!((list.status.as_u16(), message(&list).as_str()), (404, "There is no such collection"));
    }
    assert_eq!(titles(&app, &token, "").await, ["Ours"]);
    let path = format!("/articles/{}", theirs["id"]);
    assert_eq!(call(&app, "GET", &path, &other, None).await.json(), theirs);
}
