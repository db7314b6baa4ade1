//! `/v1`: projects, tasks and workflows, as the one group that a policy serves.

use axum::body::Body;
use axum::http::Request;
use postern::domain::apps::Owner;
use postern::domain::webhooks::own;
use postern::model::account::Role;
use postern::model::install::Actor;
use postern::model::policy::{ResourceGroup, ResourceIds};
use serde_json::{Value, json};

use super::api_keys::bound;
use super::{Credentials, Target, bearer, call_at};
use crate::support::app::{Answer, TestApp, info};
use crate::support::browser::Browser;
use crate::support::policies::Shipped;

const ALL: [&str; 6] =
    ["read:projects", "write:projects", "read:tasks", "write:tasks", "read:workflows", "write:workflows"];

async fn get(app: &TestApp, path: &str, credentials: &Credentials) -> Answer {
    call_at(app, "GET", &format!("/v1{path}"), credentials, None).await
}

async fn post(app: &TestApp, path: &str, credentials: &Credentials, body: &Value) -> Answer {
    call_at(app, "POST", &format!("/v1{path}"), credentials, Some(body)).await
}

/// Creates something; answers it.
async fn made(app: &TestApp, path: &str, credentials: &Credentials, body: Value) -> Value {
    let answer = post(app, path, credentials, &body).await;
    assert_eq!(answer.status, 201, "{path}: {}", answer.text);
    answer.json()
}

/// Where the group is served beside what the default policy has.
async fn beside_feedback() -> TestApp {
    TestApp::with(|config| config.policy.resources.push(ResourceGroup::Projects)).await
}

/// What an organization's ledger says of things that were created.
async fn created(
    app: &TestApp,
    target: &Target,
) -> Vec<(String, Option<i64>, Option<i64>, Option<i64>, Value)> {
    sqlx::query_as(
        "SELECT kind, user_id, app_id, install_id, details FROM ledger
         WHERE organization_id = $1 AND kind IN ('project.created', 'task.created', 'workflow.created') ORDER BY id",
    )
    .bind(target.organization.id.number())
    .fetch_all(&mut app.db().await)
    .await
    .unwrap()
}

async fn count(app: &TestApp, statement: &'static str) -> i64 {
    sqlx::query_scalar(statement).fetch_one(&mut app.db().await).await.unwrap()
}

#[tokio::test]
async fn a_new_organization_has_one_project() {
    for policy in Shipped::ALL {
        let app = TestApp::under(policy).await;
        let target = Target::new(&app, "acme").await;
        let names: Vec<String> = sqlx::query_scalar("SELECT name FROM projects WHERE organization_id = $1")
            .bind(target.organization.id.number())
            .fetch_all(&mut app.db().await)
            .await
            .unwrap();
        assert_eq!(names, ["First project"]);
    }
}

#[tokio::test]
async fn what_is_created_is_answered_bare_and_listed_under_its_plural() {
    let app = TestApp::under(Shipped::Fsckmsft).await;
    let target = Target::new(&app, "acme").await;
    let token = target.token(&app, Actor::User, &ALL).await;
    let at = "2026-01-05T09:00:00Z";

    let projects = get(&app, "/projects", &token).await.json();
    let first = projects["projects"][0].clone();
    assert_eq!(first, json!({ "id": first["id"], "name": "First project", "created_at": at }));
    let project = made(&app, "/projects", &token, json!({ "name": " Charts " })).await;
    assert_eq!(project, json!({ "id": project["id"], "name": "Charts", "created_at": at }));
    let listed = get(&app, "/projects", &token).await.json();
    let expected = json!({ "success": true, "projects": [first, project], "page": 1, "per_page": 30 });
    assert_eq!(listed, expected, "the first one first");
    assert_eq!(get(&app, &format!("/projects/{}", project["id"]), &token).await.json(), project);

    let draft = json!({ "title": "Draw one", "project_id": project["id"], "created_by": 1, "id": 7 });
    let task = made(&app, "/tasks", &token, draft).await;
    let expected = json!({
        "id": task["id"],
        "project_id": project["id"],
        "title": "Draw one",
        "created_by": target.admin.id,
        "created_at": at,
    });
    assert_eq!(task, expected);
    let other = made(&app, "/tasks", &token, json!({ "title": "Look around" })).await;
    assert_eq!(other["project_id"], first["id"], "where nobody says, in the first project");
    let listed = get(&app, "/tasks/", &token).await.json();
    assert_eq!(listed, json!({ "success": true, "tasks": [other, task], "page": 1, "per_page": 30 }));
    let listed = get(&app, &format!("/tasks?project_id={}", project["id"]), &token).await.json();
    assert_eq!(listed["tasks"], json!([task]));
    assert_eq!(get(&app, &format!("/tasks/{}", task["id"]), &token).await.json(), task);

    let workflow = made(&app, "/workflows", &token, json!({ "name": "Release" })).await;
    assert_eq!(workflow, json!({ "id": workflow["id"], "name": "Release", "created_at": at }));
    let listed = get(&app, "/workflows", &token).await.json();
    assert_eq!(listed, json!({ "success": true, "workflows": [workflow], "page": 1, "per_page": 30 }));
}

#[tokio::test]
async fn numbers_are_written_as_the_policy_says() {
    let app =
        TestApp::under_with(Shipped::Fsckmsft, |config| config.policy.resource_ids = ResourceIds::Text).await;
    let target = Target::new(&app, "acme").await;
    let token = target.token(&app, Actor::User, &ALL).await;
    let project = made(&app, "/projects", &token, json!({ "name": "Charts" })).await;
    assert!(project["id"].is_string());
    let task = made(&app, "/tasks", &token, json!({ "title": "x", "project_id": project["id"] })).await;
    assert_eq!(task["project_id"], project["id"]);
    assert_eq!(task["created_by"], json!(target.admin.id.to_string()));
}

#[tokio::test]
async fn lists_have_pages() {
    let app = TestApp::under(Shipped::Fsckmsft).await;
    let target = Target::new(&app, "acme").await;
    let token = target.token(&app, Actor::User, &ALL).await;
    for number in 1..5 {
        for (path, name) in [("/projects", "name"), ("/tasks", "title"), ("/workflows", "name")] {
            made(&app, path, &token, json!({ name: format!("n{number}") })).await;
        }
    }
    for (list, name, second) in [
        ("projects", "name", ["n2", "n3"]),
        ("tasks", "title", ["n2", "n1"]),
        ("workflows", "name", ["n2", "n1"]),
    ] {
        let page = get(&app, &format!("/{list}?page=2&per_page=2"), &token).await.json();
        let names: Vec<&Value> = page[list].as_array().unwrap().iter().map(|row| &row[name]).collect();
        assert_eq!(names, second, "{list}");
        for (query, number, size) in
            [("page=0&per_page=0", 1, 1), ("page=-7&per_page=1000", 1, 100), ("page=&per_page=", 1, 30)]
        {
            let page = get(&app, &format!("/{list}?{query}"), &token).await.json();
            assert_eq!((&page["page"], &page["per_page"]), (&json!(number), &json!(size)), "{query}");
        }
        let beyond = get(&app, &format!("/{list}?page=99999999999999999999"), &token).await.json();
        assert_eq!(beyond[list], json!([]));
        let refused = get(&app, &format!("/{list}?page=two"), &token).await;
        assert_eq!(refused.error(), (400, "invalid_request".to_owned()));
    }
}

#[tokio::test]
async fn each_wrong_field_is_named() {
    let app = TestApp::under(Shipped::Fsckmsft).await;
    let target = Target::new(&app, "acme").await;
    let token = target.token(&app, Actor::User, &ALL).await;
    let (blank, no_project) = (json!(["can't be blank"]), json!(["is not a valid project"]));
    let long = json!(["is too long (maximum is 200 characters)"]);
    for (path, body, errors) in [
        ("/projects", json!({}), json!({ "name": blank })),
        ("/projects", json!({ "name": null }), json!({ "name": blank })),
        ("/projects", json!({ "name": "a\nb" }), json!({ "name": ["must be a single line"] })),
        (
            "/projects",
            json!({ "name": "x".repeat(101) }),
            json!({ "name": ["is too long (maximum is 100 characters)"] }),
        ),
        ("/workflows", json!({ "name": " " }), json!({ "name": blank })),
        ("/tasks", json!({}), json!({ "title": blank })),
        ("/tasks", json!({ "title": "\u{e4}".repeat(201) }), json!({ "title": long })),
        ("/tasks", json!({ "title": "x", "project_id": 999_999_999 }), json!({ "project_id": no_project })),
        ("/tasks", json!({ "title": "x", "project_id": "one" }), json!({ "project_id": no_project })),
        ("/tasks", json!({ "project_id": 0 }), json!({ "title": blank, "project_id": no_project })),
    ] {
        let answer = post(&app, path, &token, &body).await;
        assert_eq!(answer.error(), (422, "invalid_request".to_owned()), "{path} {body}");
        assert_eq!(answer.json()["errors"], errors, "{path} {body}");
        assert!(answer.json()["error_description"].is_string());
    }
    for body in [json!({ "title": 1 }), json!({ "title": ["x"] }), json!({ "title": "a\u{0}b" })] {
        let answer = post(&app, "/tasks", &token, &body).await;
        assert_eq!(answer.error(), (400, "invalid_request".to_owned()), "{body}: {}", answer.text);
    }
    for (path, status) in [
        ("/tasks?project_id=999999999", 404),
        ("/tasks?project_id=one", 400),
        ("/tasks/999999999", 404),
        ("/tasks/one", 404),
        ("/projects/-1", 404),
        ("/projects/99999999999999999999", 404),
        ("/workflows/1", 404),
    ] {
        assert_eq!(get(&app, path, &token).await.status, status, "{path}");
    }
    assert!(created(&app, &target).await.is_empty(), "nothing was created");
    let longest = "\u{e4}".repeat(200);
    let task = made(&app, "/tasks", &token, json!({ "title": longest, "project_id": null })).await;
    assert_eq!(task["title"], longest);
}

#[tokio::test]
async fn bodies_come_in_each_form() {
    let app = TestApp::under(Shipped::Fsckmsft).await;
    let target = Target::new(&app, "acme").await;
    let token = target.token(&app, Actor::User, &ALL).await;
    let id = get(&app, "/projects", &token).await.json()["projects"][0]["id"].clone();
    let part = |name: &str, text: &str| {
        format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n")
    };
    let multipart =
        [part("title", "T"), part("project_id", &id.to_string()), "--edge--\r\n".to_owned()].concat();
    for (kind, body, status) in [
        ("application/x-www-form-urlencoded", format!("title=T&project_id={id}"), 201),
        ("application/x-www-form-urlencoded", "title=T&project_id=".to_owned(), 201),
        ("multipart/form-data; boundary=edge", multipart, 201),
        ("application/json", format!(r#"{{"title":"T","project_id":{id}}}"#), 201),
        ("application/json", format!(r#"{{"title":"T","title":"U","project_id":{id}}}"#), 400),
        ("application/json", "{".to_owned(), 400),
        ("text/plain", "title=T".to_owned(), 415),
    ] {
        let mut request = Request::post("/v1/tasks").header("content-type", kind);
        for (name, value) in &token {
            request = request.header(*name, value);
        }
        let answer = app.send(request.body(Body::from(body.clone())).unwrap()).await;
        assert_eq!(answer.status, status, "{kind}: {body}: {}", answer.text);
        if status == 201 {
            assert_eq!((&answer.json()["title"], &answer.json()["project_id"]), (&json!("T"), &id));
        }
    }
}

#[tokio::test]
async fn another_organizations_rows_are_as_good_as_not_there() {
    let app = TestApp::under(Shipped::Fsckmsft).await;
    let (here, there) = (Target::new(&app, "acme").await, Target::new(&app, "globex").await);
    let (token, other) =
        (here.token(&app, Actor::User, &ALL).await, there.token(&app, Actor::User, &ALL).await);
    let project = made(&app, "/projects", &other, json!({ "name": "Theirs" })).await["id"].clone();
    let draft = json!({ "title": "Theirs", "project_id": project });
    let task = made(&app, "/tasks", &other, draft).await["id"].clone();
    made(&app, "/workflows", &other, json!({ "name": "Theirs" })).await;

    for (foreign, unknown) in [
        (format!("/projects/{project}"), "/projects/999999999"),
        (format!("/tasks/{task}"), "/tasks/999999999"),
        (format!("/tasks?project_id={project}"), "/tasks?project_id=999999999"),
    ] {
        let (foreign, unknown) = (get(&app, &foreign, &token).await, get(&app, unknown, &token).await);
        assert_eq!((foreign.status.as_u16(), foreign.text), (404, unknown.text));
    }
    let refused = async |project_id: &Value| {
        let answer = post(&app, "/tasks", &token, &json!({ "title": "x", "project_id": project_id })).await;
        (answer.status.as_u16(), answer.text)
    };
    assert_eq!(refused(&project).await, refused(&json!(999_999_999)).await);
    assert_eq!(refused(&project).await.0, 422);
    for (list, expected) in [("projects", 1), ("tasks", 0), ("workflows", 0)] {
        let rows = get(&app, &format!("/{list}"), &token).await.json()[list].clone();
        assert_eq!(rows.as_array().unwrap().len(), expected, "{list}");
    }
    let task = sqlx::query(
        "INSERT INTO tasks (organization_id, project_id, title, created_at) VALUES ($1, $2, 'x', now())",
    );
    let foreign = task.bind(here.organization.id.number()).bind(project.as_i64());
    assert!(foreign.execute(&mut app.db().await).await.is_err(), "the schema refuses it too");
}

#[tokio::test]
async fn what_an_app_creates_appears_as_done_by_the_person_who_authorized_it() {
    let app = TestApp::under(Shipped::Fsckmsft).await;
    let target = Target::new(&app, "acme").await;
    let max = Target {
        organization: target.organization.clone(),
        admin: app.person("max", target.organization.id, Role::Member).await,
    };
    let client = app.client(target.organization.id, &ALL).await;
    let name = &client.app.profile.name;
    let token = bearer(&target.install(&app, &client, Actor::User).await);
    let project = made(&app, "/projects", &token, json!({ "name": "Charts" })).await["id"].clone();
    let task =
        made(&app, "/tasks", &token, json!({ "title": "Draw <b>one</b>", "project_id": project })).await;
    let workflow = made(&app, "/workflows", &token, json!({ "name": "Release" })).await["id"].clone();
    app.join(&max.admin, target.organization.id, Role::Admin).await;
    let other = bearer(&max.install(&app, &client, Actor::User).await);
    made(&app, "/tasks", &other, json!({ "title": "Mine" })).await;

    let entries = created(&app, &target).await;
    let (ada, app_id) = (Some(target.admin.id.number()), Some(client.app.id.number()));
    let details = [
        ("project.created", json!({ "project_id": project, "name": "Charts" })),
        ("task.created", json!({ "task_id": task["id"], "project_id": project, "name": "Draw <b>one</b>" })),
        ("workflow.created", json!({ "workflow_id": workflow, "name": "Release" })),
    ];
    for (entry, (kind, details)) in entries.iter().zip(details) {
        let expected = (kind.to_owned(), ada, app_id, entry.3, details);
        assert_eq!((entry, entry.3.is_some()), (&expected, true));
    }
    assert_eq!((entries.len(), entries[3].1), (4, Some(max.admin.id.number())), "each as themselves");
    assert_ne!(entries[3].3, entries[0].3, "each by their own connection");

    let mut browser = Browser::signed_in(&app, &target.admin).await;
    let log = browser.open("/orgs/acme/audit-log").await.clone();
    for told in [
        format!("admin-acme, through {name}, created the project Charts"),
        format!("admin-acme, through {name}, created the task Draw &#60;b&#62;one&#60;/b&#62;"),
        format!("admin-acme, through {name}, created the workflow Release"),
        format!("max, through {name}, created the task Mine"),
    ] {
        assert!(log.text.contains(&told), "{told}: {}", log.text);
    }
    let own = browser.open(&format!("/orgs/acme/audit-log?who={}&kind=task.created", max.admin.id)).await;
    assert!(own.text.contains("created the task Mine") && !own.text.contains("created the task Draw"));
}

#[tokio::test]
async fn what_a_bot_creates_appears_as_done_by_its_app() {
    let app =
        TestApp::under_with(Shipped::Fsckmsft, |config| config.policy.actor_modes.push(Actor::App)).await;
    let target = Target::new(&app, "acme").await;
    let client = app.client(target.organization.id, &ALL).await;
    let token = bearer(&target.install(&app, &client, Actor::App).await);
    let task = made(&app, "/tasks", &token, json!({ "title": "By a bot" })).await;
    assert_eq!(task["created_by"], json!(client.app.bot_id));

    let mut browser = Browser::signed_in(&app, &target.admin).await;
    let log = browser.open("/orgs/acme/audit-log").await.clone();
    let told = format!("The app {} created the task By a bot", client.app.profile.name);
    assert!(log.text.contains(&told) && !log.text.contains(&format!("through {told}")), "{}", log.text);
    assert_eq!(created(&app, &target).await[0].1, None);
}

#[tokio::test]
async fn an_api_key_does_all_of_it_for_its_organization() {
    let app = beside_feedback().await;
    let target = Target::new(&app, "acme").await;
    let key = target.api_key(&app).await;
    let project = made(&app, "/projects", &key, json!({ "name": "Charts" })).await["id"].clone();
    let task = made(&app, "/tasks", &key, json!({ "title": "Draw one", "project_id": project })).await;
    assert_eq!(task["created_by"], Value::Null);
    made(&app, "/workflows", &key, json!({ "name": "Release" })).await;
    for list in ["projects", "tasks", "workflows"] {
        assert_eq!(get(&app, &format!("/{list}"), &key).await.status, 200);
    }
    for entry in created(&app, &target).await {
        assert_eq!((entry.1, entry.2, entry.3), (None, None, None));
        assert!(entry.4["api_key_id"].is_i64(), "{}", entry.4);
    }
    let mut browser = Browser::signed_in(&app, &target.admin).await;
    let log = browser.open("/orgs/acme/audit-log").await;
    assert!(log.text.contains("An API key created the task Draw one"), "{}", log.text);
}

#[tokio::test]
async fn an_api_key_may_come_as_a_token_does_and_opens_what_its_scopes_open() {
    let app = TestApp::under(Shipped::Fsckmsft).await;
    let target = Target::new(&app, "acme").await;
    let key = bearer(&bound(&app, &target, &["read:tasks", "write:tasks"], &[]).await.1);
    made(&app, "/tasks", &key, json!({ "title": "Draw one" })).await;
    assert_eq!(get(&app, "/tasks", &key).await.status, 200);
    for refused in [
        get(&app, "/projects", &key).await,
        get(&app, "/workflows", &key).await,
        post(&app, "/projects", &key, &json!({ "name": "Charts" })).await,
    ] {
        assert_eq!(refused.error(), (403, "insufficient_scope".to_owned()));
    }
    let admin = bearer(&bound(&app, &target, &["admin"], &[]).await.1);
    made(&app, "/projects", &admin, json!({ "name": "Charts" })).await;
    assert_eq!(get(&app, "/workflows", &admin).await.status, 200);
}

#[tokio::test]
async fn every_member_may_create_and_end_users_may_read() {
    let app = beside_feedback().await;
    let target = Target::new(&app, "acme").await;
    for role in Role::ALL {
        let person = app.person(role.as_str(), target.organization.id, role).await;
        let credentials = target.sso(&app, &person.email).await;
        let task = made(&app, "/tasks", &credentials, json!({ "title": role.as_str() })).await;
        assert_eq!(task["created_by"], json!(person.id));
        made(&app, "/projects", &credentials, json!({ "name": "x" })).await;
        made(&app, "/workflows", &credentials, json!({ "name": "x" })).await;
    }
    let before = created(&app, &target).await.len();
    let customer = target.sso(&app, "customer@elsewhere.test").await;
    for list in ["projects", "tasks", "workflows"] {
        assert_eq!(get(&app, &format!("/{list}"), &customer).await.status, 200);
        let body = json!({ "name": "x", "title": "x" });
        assert_eq!(post(&app, &format!("/{list}"), &customer, &body).await.status, 403, "{list}");
    }
    assert_eq!(created(&app, &target).await.len(), before);
}

#[tokio::test]
async fn what_is_not_recorded_is_not_created() {
    let app = TestApp::under(Shipped::Fsckmsft).await;
    let target = Target::new(&app, "acme").await;
    let token = target.token(&app, Actor::User, &ALL).await;
    sqlx::raw_sql("ALTER TABLE ledger ADD CONSTRAINT closed CHECK (kind NOT LIKE '%.created') NOT VALID")
        .execute(&mut app.db().await)
        .await
        .unwrap();
    for path in ["/v1/projects", "/v1/tasks", "/v1/workflows"] {
        let mut request = Request::post(path).header("content-type", "application/json");
        request = request.header("authorization", &token[0].1);
        let body = Body::from(r#"{"name": "x", "title": "x"}"#);
        let answer = app.send(request.body(body).unwrap()).await;
        assert_eq!(answer.error(), (500, "server_error".to_owned()));
    }
    assert_eq!(count(&app, "SELECT count(*) FROM projects").await, 1, "the first one");
    assert_eq!(count(&app, "SELECT count(*) FROM tasks").await, 0);
    assert_eq!(count(&app, "SELECT count(*) FROM workflows").await, 0);
}

#[tokio::test]
async fn a_group_that_the_policy_does_not_serve_is_not_there() {
    for (policy, absent) in [
        (Shipped::Default, &["/v1/projects", "/v1/tasks", "/v1/workflows"][..]),
        (Shipped::Mastodon, &["/v1/projects", "/api/v3/session_info"]),
        (
            Shipped::Fsckmsft,
            &["/api/v3/session_info", "/api/v1/accounts/verify_credentials", "/oauth/userinfo"],
        ),
    ] {
        let app = TestApp::under(policy).await;
        let target = Target::under(&app).await;
        let scope = app.cx.policy().scopes.iter().next().unwrap().name.to_string();
        let token = target.token(&app, Actor::User, &[&scope]).await;
        for address in absent {
            for credentials in [&token, &vec![]] {
                assert_eq!(call_at(&app, "GET", address, credentials, None).await.status, 404, "{address}");
            }
        }
    }
}

#[tokio::test]
async fn what_is_created_is_told_whoever_created_it() {
    let app = TestApp::under(Shipped::Fsckmsft).await;
    let target = Target::new(&app, "acme").await;
    let events = ["project.created", "task.created"].map(str::to_owned).to_vec();
    let owner = Owner::operator(target.organization.id);
    own::create(&app.cx, owner, "https://hooks.example/in", events, &info()).await.unwrap();
    let key = bearer(&bound(&app, &target, &ALL, &[]).await.1);
    let callers = [target.token(&app, Actor::User, &ALL).await, key];
    for (number, credentials) in callers.iter().enumerate() {
        let name = format!("n{number}");
        let project = made(&app, "/projects", credentials, json!({ "name": name })).await;
        let draft = json!({ "title": name, "project_id": project["id"] });
        let task = made(&app, "/tasks", credentials, draft).await;
        let told: Vec<(String, Value)> = sqlx::query_as(
            "WITH gone AS (DELETE FROM deliveries RETURNING id, event_id)
             SELECT e.name, e.data FROM gone g JOIN events e ON e.id = g.event_id ORDER BY g.id",
        )
        .fetch_all(&mut app.db().await)
        .await
        .unwrap();
        let about_task =
            json!({ "object": "task", "id": task["id"], "project_id": project["id"], "title": name });
        let about_project = json!({ "object": "project", "id": project["id"], "name": name });
        assert_eq!(
            told,
            [("project.created".to_owned(), about_project), ("task.created".to_owned(), about_task)]
        );
    }
}
