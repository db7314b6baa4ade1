//! The consent as JSON: what is asked, who may answer, and what the answer leads to.

use axum::http::Method;
use postern::model::account::{Role, User};
use postern::model::id::OrganizationId;
use serde_json::{Value, json};

use crate::support::app::{Answer, CALLBACK, Client, TestApp};
use crate::support::browser::Browser;

struct Scene {
    app: TestApp,
    target: OrganizationId,
    ada: User,
    jwt: String,
    client: Client,
}

async fn scene() -> Scene {
    let app = TestApp::new().await;
    let owner = app.organization("owner").await;
    let target = app.organization("acme").await;
    let ada = app.person("ada", target, Role::Admin).await;
    let jwt = app.jwt(&ada).await;
    let client = app.client(owner, &["posts:read", "posts:write"]).await;
    Scene { app, target, ada, jwt, client }
}

impl Scene {
    async fn metadata(&self, query: &[(&str, &str)]) -> Answer {
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
        self.app
            .manage(&self.jwt, Some("acme"), Method::GET, &format!("/oauth/authorize?{query}"), None)
            .await
    }

    async fn answer(&self, path: &str, change: Value) -> Answer {
        let mut body = json!({
            "client_id": self.client.app.client_id, "redirect_uri": CALLBACK, "actor": "app",
            "target_organization_id": self.target, "state": "s t&a=t/e"
        });
        for (name, value) in change.as_object().unwrap() {
            body[name] = value.clone();
        }
        self.app.manage(&self.jwt, Some("acme"), Method::POST, path, Some(body)).await
    }

    async fn codes(&self) -> i64 {
        sqlx::query_scalar("SELECT count(*) FROM authorization_codes")
            .fetch_one(&mut self.app.db().await)
            .await
            .unwrap()
    }
}

fn parameters(answer: &Answer) -> Vec<(String, String)> {
    assert_eq!(answer.status, 200, "{}", answer.text);
    let location = answer.json()["redirect_to"].as_str().unwrap().to_owned();
    assert!(location.starts_with(&format!("{CALLBACK}?")), "{location}");
    url::Url::parse(&location).unwrap().query_pairs().map(|(a, b)| (a.into_owned(), b.into_owned())).collect()
}

#[tokio::test]
async fn the_metadata_says_what_would_be_asked_and_for_whom() {
    let scene = scene().await;
    let client_id = scene.client.app.client_id.as_str();
    let answer = scene
        .metadata(&[("client_id", client_id), ("redirect_uri", CALLBACK), ("scope", "posts:read")])
        .await;
    let body = answer.json();
    assert_eq!(body["client_id"], client_id);
    assert_eq!(body["actor"], "app");
    assert_eq!(body["scopes"], json!(["posts:read"]));
    assert!(body["scope_details"]["posts:read"].is_string(), "{body}");
    assert_eq!(
        body["eligible_organizations"],
        json!([{ "id": scene.target, "name": "acme", "subdomain": "acme" }])
    );
    let foreign = scene.app.manage(&scene.jwt, Some("owner"), Method::GET, "/oauth/authorize", None).await;
    assert_eq!(foreign.error(), (403, "access_denied".into()), "who names an organization is in it");
    let whole = scene.metadata(&[("client_id", client_id), ("redirect_uri", CALLBACK)]).await;
    assert_eq!(whole.json()["scopes"], json!(["posts:read", "posts:write"]), "all that is declared");
}

#[tokio::test]
async fn a_script_of_a_signed_in_browser_may_ask_what_would_be_asked_and_no_more() {
    let scene = scene().await;
    let client_id = scene.client.app.client_id.as_str();
    let path = format!("/oauth/authorize?client_id={client_id}");
    let json = [("accept", "application/json".to_owned())];
    let mut browser = Browser::new(&scene.app);
    let anonymous = browser.send(Method::GET, &path, None, &json).await.status;
    assert_eq!(anonymous, 401);
    browser.sign_in(&scene.ada).await;
    let page = browser.send(Method::GET, &path, None, &json).await;
    assert_eq!((page.status.as_u16(), page.json()["client_id"].as_str()), (200, Some(client_id)));
    for path in ["/oauth/apps", "/oauth/installs"] {
        assert_eq!(
            browser.send(Method::GET, path, None, &json).await.status,
            401,
            "{path} takes the JWT alone"
        );
    }
}

#[tokio::test]
async fn a_request_that_cannot_be_asked_is_told_as_json() {
    let scene = scene().await;
    let client_id = scene.client.app.client_id.clone();
    let good = [("client_id", client_id.as_str()), ("redirect_uri", CALLBACK)];
    for (changed, error) in [
        (("client_id", "foapp_unknown"), "invalid_client"),
        (("redirect_uri", "https://evil.example/"), "invalid_request"),
        (("scope", "votes:write"), "invalid_scope"),
        (("scope", "posts:read admin"), "invalid_scope"),
        (("scope", "posts:read\tposts:write"), "invalid_scope"),
        (("actor", "root"), "invalid_request"),
        (("response_type", "token"), "unsupported_response_type"),
        (("code_challenge_method", "S256"), "invalid_request"),
        (("code_challenge", "abc"), "invalid_request"),
    ] {
        let mut query: Vec<(&str, &str)> =
            good.iter().copied().filter(|(name, _)| *name != changed.0).collect();
        query.push(changed);
        let answer = scene.metadata(&query).await;
        assert_eq!(answer.error(), (400, error.into()), "{changed:?}");
    }
    let twice = scene.metadata(&[good[0], good[1], ("state", "a"), ("state", "b")]).await;
    assert_eq!(twice.error(), (400, "invalid_request".into()));
    let unknown_twice = scene.metadata(&[good[0], good[1], ("foo", "a"), ("foo", "b")]).await;
    assert_eq!(unknown_twice.status, 200);
}

#[tokio::test]
async fn approval_leads_back_with_a_code_state_and_issuer() {
    let scene = scene().await;
    let answer = scene.answer("/oauth/authorize/consent", json!({ "scope": "posts:read" })).await;
    let parameters = parameters(&answer);
    let names: Vec<&str> = parameters.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["code", "state", "iss"]);
    assert_eq!(parameters[1].1, "s t&a=t/e");
    assert_eq!(parameters[2].1, "http://localhost:8080");
    assert_eq!(scene.app.exchange(&scene.client, &parameters[0].1).await.pair().scope, "posts:read");
}

#[tokio::test]
async fn denial_leads_back_with_an_error_and_stores_nothing() {
    let scene = scene().await;
    let parameters = parameters(&scene.answer("/oauth/authorize/deny", json!({})).await);
    assert_eq!(parameters[0], ("error".into(), "access_denied".into()));
    assert!(parameters.contains(&("state".into(), "s t&a=t/e".into())));
    assert_eq!(scene.codes().await, 0);
}

#[tokio::test]
async fn granted_scopes_may_stand_for_scope_but_not_beside_it() {
    let scene = scene().await;
    let path = "/oauth/authorize/consent";
    assert_eq!(scene.answer(path, json!({ "granted_scopes": ["posts:read"] })).await.status, 200);
    for nothing in [json!([]), json!([""]), json!([" "])] {
        let answer = scene.answer(path, json!({ "granted_scopes": nothing })).await;
        assert_eq!(
            answer.error(),
            (400, "invalid_scope".into()),
            "nothing ticked is not everything: {nothing}"
        );
    }
    let both = scene.answer(path, json!({ "granted_scopes": ["posts:read"], "scope": "posts:read" })).await;
    assert_eq!(both.error(), (400, "invalid_request".into()));
    let beyond = scene.answer(path, json!({ "granted_scopes": ["votes:write"] })).await;
    assert_eq!(beyond.error(), (400, "invalid_scope".into()));
}

#[tokio::test]
async fn only_an_admin_of_the_target_organization_may_agree() {
    let path = "/oauth/authorize/consent";
    for role in [Role::Manager, Role::Csm, Role::Member, Role::Collaborator] {
        let scene = scene().await;
        scene.app.person("root", scene.target, Role::Owner).await;
        scene.app.join(&scene.ada, scene.target, role).await;
        for actor in ["app", "self"] {
            let answer = scene.answer(path, json!({ "actor": actor })).await;
            assert_eq!(answer.error(), (403, "access_denied".into()), "{role} {actor}");
        }
        assert_eq!(scene.codes().await, 0);
    }
    let scene = scene().await;
    let elsewhere = scene.app.organization("elsewhere").await;
    let answer = scene.answer(path, json!({ "target_organization_id": elsewhere })).await;
    assert_eq!(answer.error(), (403, "access_denied".into()));
    assert_eq!(scene.codes().await, 0);
}

#[tokio::test]
async fn events_default_to_all_and_never_go_beyond_the_subscription() {
    let scene = scene().await;
    sqlx::query(
        "UPDATE apps SET webhook_events = ARRAY['post_created', 'post_updated'],
                         declared_scopes = 'posts:read posts:write webhooks:manage'",
    )
    .execute(&mut scene.app.db().await)
    .await
    .unwrap();
    let path = "/oauth/authorize/consent";
    let deaf = scene
        .answer(path, json!({ "scope": "posts:read", "granted_webhook_events": ["post_created"] }))
        .await;
    assert_eq!(deaf.error(), (400, "invalid_request".into()), "events are heard through their scope");
    let code = parameters(&scene.answer(path, json!({ "scope": "posts:read" })).await).remove(0).1;
    scene.app.exchange(&scene.client, &code).await.pair();
    let events: Vec<String> = sqlx::query_scalar("SELECT granted_webhook_events FROM installs")
        .fetch_one(&mut scene.app.db().await)
        .await
        .unwrap();
    assert!(events.is_empty(), "{events:?}");
    let beyond = scene.answer(path, json!({ "granted_webhook_events": ["changelog_created"] })).await;
    assert_eq!(beyond.error(), (400, "invalid_request".into()));
    for (granted, stored) in [
        (json!({}), 2),
        (json!({ "granted_webhook_events": ["post_created"] }), 1),
        (json!({ "granted_webhook_events": [] }), 0),
    ] {
        let code = parameters(&scene.answer(path, granted).await).remove(0).1;
        scene.app.exchange(&scene.client, &code).await.pair();
        let events: Vec<String> = sqlx::query_scalar("SELECT granted_webhook_events FROM installs")
            .fetch_one(&mut scene.app.db().await)
            .await
            .unwrap();
        assert_eq!(events.len(), stored);
    }
}

#[tokio::test]
async fn an_admin_lists_shows_and_ends_a_connection() {
    let scene = scene().await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.target).await;
    let manage = async |method: Method, path: &str| {
        scene.app.manage(&scene.jwt, Some("acme"), method, path, None).await
    };
    let list = manage(Method::GET, "/oauth/installs").await.json();
    let install = &list["installs"][0];
    assert_eq!((&install["status"], &install["approved_by"]["name"]), (&json!("active"), &json!("ada")));
    let path = format!("/oauth/installs/{}", install["id"]);
    assert_eq!(
        manage(Method::GET, &path).await.json()["granted_scopes"],
        json!(["posts:read", "posts:write"])
    );
    for _ in 0..2 {
        let ended = manage(Method::DELETE, &path).await.json();
        assert_eq!((&ended["status"], &ended["ended_by"]), (&json!("revoked"), &json!("admin")));
    }
    assert!(!scene.app.is_alive(&scene.client, &pair.access_token).await);
    assert_eq!(
        scene.app.refresh(&scene.client, &pair.refresh_token).await.error(),
        (400, "invalid_grant".into())
    );
    assert_eq!(manage(Method::DELETE, "/oauth/installs/999").await.error(), (404, "not_found".into()));
    assert_eq!(manage(Method::GET, "/oauth/installs/1e3").await.error(), (404, "not_found".into()));
    let other = scene.app.organization("other").await;
    let eve = scene.app.person("eve", other, Role::Owner).await;
    let eve = scene.app.jwt(&eve).await;
    assert_eq!(scene.app.manage(&eve, None, Method::GET, &path, None).await.status, 404);
    assert_eq!(scene.app.manage(&eve, None, Method::DELETE, &path, None).await.status, 404);
}
