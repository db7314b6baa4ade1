//! Changelog entries: written, published, read and listed.

use std::time::Duration;

use postern::model::account::Role;
use postern::model::install::Actor;
use serde_json::{Value, json};

use super::{Credentials, Target, call, message};
use crate::support::app::{Answer, TestApp};

const CHANGELOG: [&str; 2] = ["changelog:read", "changelog:write"];

async fn started() -> (TestApp, Target, Credentials) {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &CHANGELOG).await;
    (app, target, token)
}

async fn create(app: &TestApp, credentials: &Credentials, body: Value) -> Answer {
    call(app, "POST", "/changelogs", credentials, Some(&body)).await
}

async fn put(app: &TestApp, credentials: &Credentials, id: &Value, body: Value) -> Answer {
    call(app, "PUT", &format!("/changelogs/{id}"), credentials, Some(&body)).await
}

async fn titles(app: &TestApp, credentials: &Credentials, query: &str) -> Vec<String> {
    let answer = call(app, "GET", &format!("/changelogs?{query}"), credentials, None).await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.text);
    let title = |entry: &Value| entry["title"].as_str().unwrap().to_owned();
    answer.json()["changelogs"].as_array().unwrap().iter().map(title).collect()
}

#[tokio::test]
async fn the_life_of_an_entry() {
    let (app, target, token) = started().await;
    let body = json!({ "title": " Dark mode! ", "description": "<p>For the <b>night</b></p>" });
    let made = create(&app, &token, body).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let entry = made.json();
    let reader = target.token(&app, Actor::App, &["posts:read"]).await;
    assert_eq!(
        entry,
        json!({
            "id": entry["id"],
            "title": "Dark mode!",
            "description": "<p>For the <b>night</b></p>",
            "description_markdown": "<p>For the <b>night</b></p>",
            "preview": "For the night",
            "url": format!("http://localhost:8080/api/v3/changelogs/{}", entry["id"]),
            "slug": "dark-mode",
            "published": false,
            "published_on": null,
            "author": entry["author"],
            "labels": [],
            "created_at": "2026-01-05T09:00:00Z",
            "updated_at": "2026-01-05T09:00:00Z",
        })
    );
    assert!(
        entry["author"]["name"].as_str().unwrap().starts_with("Acme Integration"),
        "the app's bot wrote it"
    );
    assert_eq!(entry["author"].as_object().unwrap().len(), 2);
    let path = format!("/changelogs/{}", entry["id"]);
    assert_eq!(call(&app, "GET", &path, &token, None).await.json(), entry);
    let list = call(&app, "GET", "/changelogs", &token, None).await.json();
    assert_eq!(list, json!({ "success": true, "changelogs": [entry], "page": 1, "per_page": 30 }));
    assert_eq!(call(&app, "GET", &path, &reader, None).await.status, 403);

    app.cx.env.advance(Duration::from_mins(1));
    let published =
        put(&app, &token, &entry["id"], json!({ "published": true, "title": "Night" })).await.json();
    let mut expected = entry.clone();
    for (name, value) in [
        ("title", json!("Night")),
        ("published", json!(true)),
        ("published_on", json!("2026-01-05T09:01:00Z")),
        ("updated_at", json!("2026-01-05T09:01:00Z")),
    ] {
        expected[name] = value;
    }
    assert_eq!(published, expected, "the slug and what was not sent stay");
    app.cx.env.advance(Duration::from_mins(1));
    for unchanged in
        [json!({}), json!({ "published": true }), json!({ "status": "published", "title": "Night" })]
    {
        assert_eq!(put(&app, &token, &entry["id"], unchanged).await.json(), published);
    }
    let null = json!({ "published": null, "description": null });
    let emptied = put(&app, &token, &entry["id"], null).await.json();
    assert_eq!((&emptied["published"], &emptied["description"]), (&json!(true), &json!("")));
    let withdrawn = put(&app, &token, &entry["id"], json!({ "status": "draft" })).await.json();
    assert_eq!((&withdrawn["published"], &withdrawn["published_on"]), (&json!(false), &Value::Null));
    assert_eq!(call(&app, "DELETE", &path, &token, None).await.status, 405);
}

#[tokio::test]
async fn wrong_fields_are_named_all_at_once() {
    let (app, _, token) = started().await;
    for (body, errors) in [
        (json!({}), json!({ "title": ["can't be blank"] })),
        (json!({ "title": "a\nb" }), json!({ "title": ["must be a single line"] })),
        (
            json!({ "title": "x".repeat(256), "status": "live" }),
            json!({ "title": ["is too long (maximum is 255 characters)"], "status": ["is not published or draft"] }),
        ),
        (
            json!({ "title": "x", "description": "x".repeat(50_001) }),
            json!({ "description": ["is too long (maximum is 50000 characters)"] }),
        ),
        (
            json!({ "title": "x", "published": true, "status": "draft" }),
            json!({ "status": ["contradicts published"] }),
        ),
    ] {
        let answer = create(&app, &token, body).await;
        assert_eq!((answer.status.as_u16(), answer.json()), (422, json!({ "errors": errors })));
    }
    for body in [json!({ "title": 7 }), json!({ "title": "x", "published": "yes" })] {
        assert_eq!(create(&app, &token, body).await.status, 400);
    }
    let made = create(&app, &token, json!({ "title": "x" })).await.json();
    let answer = put(&app, &token, &made["id"], json!({ "title": "" })).await;
    assert_eq!(
        (answer.status.as_u16(), answer.json()),
        (422, json!({ "errors": { "title": ["can't be blank"] } }))
    );
    for query in ["status=live", "status=PUBLISHED", "page=x"] {
        assert_eq!(call(&app, "GET", &format!("/changelogs?{query}"), &token, None).await.status, 400);
    }
}

#[tokio::test]
async fn fields_that_are_nobodys_business_are_not_stored() {
    let (app, target, token) = started().await;
    let body = json!({
        "title": "News", "id": 7_000_000, "organization_id": 1, "author_id": target.admin.id, "slug": "x",
        "author": { "email": target.admin.email }, "published_at": "1999-01-01T00:00:00Z", "published_on": 1,
        "created_at": "1999-01-01T00:00:00Z", "labels": ["x"],
    });
    let entry = create(&app, &token, body).await.json();
    assert_ne!(entry["id"], 7_000_000);
    assert_ne!(entry["author"]["email"], json!(target.admin.email));
    assert_eq!(
        (&entry["slug"], &entry["published"], &entry["labels"], &entry["created_at"]),
        (&json!("news"), &json!(false), &json!([]), &json!("2026-01-05T09:00:00Z"))
    );
}

#[tokio::test]
async fn lists_show_drafts_first_and_then_what_was_published_last() {
    let (app, target, token) = started().await;
    let mut ids = Vec::new();
    for title in ["one", "two", "three", "four"] {
        ids.push(create(&app, &token, json!({ "title": title })).await.json()["id"].clone());
    }
    for id in [&ids[1], &ids[0]] {
        app.cx.env.advance(Duration::from_mins(1));
        put(&app, &token, id, json!({ "published": true })).await;
    }
    for (query, expected) in [
        ("", vec!["four", "three", "one", "two"]),
        ("status=", vec!["four", "three", "one", "two"]),
        ("status=published", vec!["one", "two"]),
        ("status=draft", vec!["four", "three"]),
        ("per_page=3", vec!["four", "three", "one"]),
        ("per_page=3&page=2", vec!["two"]),
        ("status=published&per_page=1&page=2", vec!["two"]),
        ("page=9", vec![]),
    ] {
        assert_eq!(titles(&app, &token, query).await, expected, "{query}");
    }
    let customer = target.sso(&app, "customer@elsewhere.test").await;
    assert_eq!(titles(&app, &customer, "").await, ["one", "two"]);
    assert_eq!(titles(&app, &customer, "status=draft").await, Vec::<String>::new());
}

#[tokio::test]
async fn people_write_and_see_drafts_as_far_as_their_role_reaches() {
    let (app, target, bot) = started().await;
    let draft = create(&app, &bot, json!({ "title": "Soon" })).await.json()["id"].clone();
    let shown = create(&app, &bot, json!({ "title": "Now", "published": true })).await.json()["id"].clone();
    for (role, writes) in [
        (Some(Role::Owner), true),
        (Some(Role::Admin), true),
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
        let made = create(&app, &person, json!({ "title": "Mine" })).await;
        assert_eq!(made.status, status(201, 403), "{role:?}: {}", made.text);
        if writes {
            assert_eq!(made.json()["author"]["email"], json!(email));
            put(&app, &bot, &made.json()["id"], json!({ "published": true })).await;
        }
        for (id, read, written) in
            [(&draft, status(200, 404), status(200, 404)), (&shown, 200, status(200, 403))]
        {
            let answer = call(&app, "GET", &format!("/changelogs/{id}"), &person, None).await;
            assert_eq!(answer.status, read, "{role:?}");
            let answer = put(&app, &person, id, json!({ "description": email })).await;
            assert_eq!(answer.status, written, "{role:?}: {}", answer.text);
        }
        let sees = titles(&app, &person, "").await.contains(&"Soon".to_owned());
        assert_eq!(sees, writes, "{role:?}");
    }
}

#[tokio::test]
async fn a_token_of_a_person_is_capped_by_the_role_of_the_moment() {
    let (app, target, bot) = started().await;
    let draft = create(&app, &bot, json!({ "title": "Soon" })).await.json()["id"].clone();
    let own = target.token(&app, Actor::User, &CHANGELOG).await;
    let ask = async || {
        let read = call(&app, "GET", &format!("/changelogs/{draft}"), &own, None).await.status.as_u16();
        let body = json!({ "description": "More" });
        (read, put(&app, &own, &draft, body).await.status.as_u16())
    };
    assert_eq!(ask().await, (200, 200));
    for (role, expected) in [("manager", (200, 200)), ("csm", (404, 403)), ("member", (404, 403))] {
        sqlx::query("UPDATE memberships SET role = $1 WHERE user_id = $2")
            .bind(role)
            .bind(target.admin.id.number())
            .execute(&mut app.db().await)
            .await
            .unwrap();
        assert_eq!(ask().await, expected, "{role}");
    }
}

#[tokio::test]
async fn an_api_key_alone_reads_and_changes_and_is_nobody() {
    let (app, target, bot) = started().await;
    let key = target.api_key(&app).await;
    let refused = create(&app, &key, json!({ "title": "News" })).await;
    assert_eq!(refused.status, 422);
    assert!(message(&refused).contains("Say who acts"), "{}", refused.text);
    let draft = create(&app, &bot, json!({ "title": "Soon" })).await.json()["id"].clone();
    assert_eq!(titles(&app, &key, "").await, ["Soon"]);
    assert_eq!(put(&app, &key, &draft, json!({ "published": true })).await.json()["published"], true);
}

#[tokio::test]
async fn anothers_entries_are_not_there() {
    let app = TestApp::new().await;
    let (here, there) = (Target::new(&app, "feedback").await, Target::new(&app, "globex").await);
    let (token, other) =
        (here.token(&app, Actor::App, &CHANGELOG).await, there.token(&app, Actor::App, &CHANGELOG).await);
    let theirs = create(&app, &other, json!({ "title": "Theirs", "published": true })).await.json();
    for credentials in [&token, &here.api_key(&app).await] {
        assert_eq!(titles(&app, credentials, "").await, Vec::<String>::new());
        for method in ["GET", "PUT"] {
            let ask = async |id: &Value| {
                let body = json!({ "title": "Hacked" });
                let answer = call(&app, method, &format!("/changelogs/{id}"), credentials, Some(&body)).await;
                (answer.status.as_u16(), answer.text)
            };
            assert_eq!(ask(&theirs["id"]).await, ask(&json!(999_999_999)).await, "{method}");
            assert_eq!(ask(&theirs["id"]).await.0, 404);
        }
    }
    let path = format!("/changelogs/{}", theirs["id"]);
    assert_eq!(call(&app, "GET", &path, &other, None).await.json(), theirs);
}
