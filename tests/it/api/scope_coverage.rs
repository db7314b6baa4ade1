//! Every call of the registry, for every actor, role and scope: open to its own scope and to nothing else.

use postern::http::api::registry::{Method, OpenTo, Route, calls_open_to, routes};
use postern::model::account::Role;
use postern::model::install::Actor;
use postern::model::scope::{Scope, ScopeSet};
use serde_json::json;

use super::{Credentials, Target, bearer, call};
use crate::support::app::{Answer, TestApp};
use crate::support::policies::Shipped;

/// A call that changes nothing where it is let through: the row does not exist and the body is empty.
async fn harmless(app: &TestApp, route: &Route, credentials: &Credentials) -> Answer {
    let path = route.path.replace("{id}", "999999999");
    let body = matches!(route.method, Method::Post | Method::Put).then(|| json!({}));
    call(app, route.method.as_str(), &path, credentials, body.as_ref()).await
}

#[tokio::test]
async fn without_credentials_nothing_is_open() {
    let app = TestApp::new().await;
    for route in routes(&Shipped::Default.policy()) {
        let answer = harmless(&app, route, &vec![]).await;
        assert_eq!(answer.status, 401, "{}", route.name());
        assert_eq!(answer.header("www-authenticate"), r#"Bearer realm="postern""#);
        let body = json!({ "message": "Authentication is required", "status": 401, "success": false });
        assert_eq!(answer.json(), body);
    }
}

#[tokio::test]
async fn each_call_needs_its_very_scopes_whoever_acts() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let catalogue: Vec<String> = app.cx.policy().scopes.iter().map(|entry| entry.name.to_string()).collect();
    for route in routes(&Shipped::Default.policy()) {
        let Some(needed) = route.scopes() else { continue };
        let others: Vec<&str> =
            catalogue.iter().map(String::as_str).filter(|scope| !needed.contains(scope)).collect();
        for actor in [Actor::App, Actor::User] {
            let with = target.token(&app, actor, needed).await;
            let without = target.token(&app, actor, &others).await;
            for role in Role::ALL {
                set_role(&app, &target, role).await;
                let case = format!("{} as {actor} of a {role}", route.name());
                let refused = harmless(&app, route, &without).await;
                assert_lacks(&refused, needed, &case);
                let answer = harmless(&app, route, &with).await;
                if needed.iter().all(|scope| is_within_role(&app, actor, role, scope)) {
                    assert!(![401, 403].contains(&answer.status.as_u16()), "{case}: {}", answer.text);
                } else {
                    assert_lacks(&answer, needed, &case);
                }
            }
            set_role(&app, &target, Role::Admin).await;
        }
    }
}

/// What pages say an app could do is what it can do: for every scope alone and all of them together, for every way to
/// act and every role, the list of calls is compared with what the API answers.
#[tokio::test]
async fn the_list_of_calls_is_what_the_api_lets_through() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let all: Vec<String> = app.cx.policy().scopes.iter().map(|entry| entry.name.to_string()).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let sets = all.chunks(1).chain([all.as_slice()]);
    let (mut open, mut closed) = (0, 0);
    for scopes in sets {
        let granted = ScopeSet::from_names(scopes.iter().copied()).unwrap();
        for actor in [Actor::App, Actor::User] {
            let token = target.token(&app, actor, scopes).await;
            for role in Role::ALL {
                set_role(&app, &target, role).await;
                let listed: Vec<&Route> =
                    calls_open_to(app.cx.policy(), actor, Some(role), &granted).collect();
                for route in routes(&Shipped::Default.policy()) {
                    let answer = harmless(&app, route, &token).await;
                    assert_ne!(answer.status, 401, "{}", answer.text);
                    let case = format!("{} with {granted} as {actor} of a {role}", route.name());
                    assert_eq!(answer.status != 403, listed.contains(&route), "{case}: {}", answer.text);
                    *(if answer.status == 403 { &mut closed } else { &mut open }) += 1;
                }
            }
            set_role(&app, &target, Role::Admin).await;
            let gone = calls_open_to(app.cx.policy(), actor, None, &granted).count();
            assert!(actor == Actor::App || gone == 0, "nobody acts as somebody who left");
        }
    }
    println!("{open} calls were let through and {closed} refused, as listed");
    assert!(open > 100 && closed > 100);
}

#[tokio::test]
async fn an_actor_that_a_call_does_not_name_is_kept_out() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    for actor in [Actor::App, Actor::User] {
        for route in routes(&Shipped::Default.policy()) {
            let OpenTo::Tokens { scopes, actors } = route.open_to else { continue };
            let answer = harmless(&app, route, &target.token(&app, actor, scopes).await).await;
            assert_eq!(answer.status == 403, !actors.contains(&actor), "{}", route.name());
        }
    }
}

#[tokio::test]
async fn what_is_not_opened_to_tokens_refuses_even_one_with_every_scope() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let all: Vec<String> = app.cx.policy().scopes.iter().map(|entry| entry.name.to_string()).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let (key, mut closed) = (target.api_key(&app).await, 0);
    for actor in [Actor::App, Actor::User] {
        let client = app.client(target.organization.id, &all).await;
        let token = bearer(&target.install(&app, &client, actor).await);
        for route in routes(&Shipped::Default.policy()).filter(|route| route.scopes().is_none()) {
            closed += 1;
            let answer = harmless(&app, route, &token).await;
            assert_eq!(answer.status, 403, "{}", route.name());
            assert_eq!(
                (answer.json()["status"].as_u64(), &answer.json()["success"]),
                (Some(403), &json!(false))
            );
            assert_eq!(harmless(&app, route, &key).await.status, 200, "{}", route.name());
        }
        for path in ["/comments", "/organizations", "/feature_requests/1/votes", "/session_info;x=y", "/"] {
            assert_eq!(call(&app, "GET", path, &token, None).await.status, 404, "{path}");
            assert_eq!(call(&app, "GET", path, &vec![], None).await.status, 404, "{path}");
        }
    }
    assert!(closed > 0, "default deny has a subject");
}

#[tokio::test]
async fn other_methods_are_named_as_what_they_are() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &["posts:read"]).await;
    let answer = call(&app, "PATCH", "/feature_requests/1", &token, None).await;
    assert_eq!(answer.status, 405);
    let mut allowed: Vec<&str> = answer.header("allow").split(',').map(str::trim).collect();
    allowed.sort_unstable();
    assert_eq!(allowed, ["DELETE", "GET", "HEAD", "PUT"]);
    let head = call(&app, "HEAD", "/session_info", &token, None).await;
    assert_eq!((head.status.as_u16(), head.text.as_str()), (200, ""));
    assert_eq!(
        call(&app, "GET", "/session_info/", &token, None).await.status,
        200,
        "with a slash at its end"
    );
}

fn is_within_role(app: &TestApp, actor: Actor, role: Role, scope: &str) -> bool {
    let scope = Scope::parse(scope).unwrap();
    let one: ScopeSet = [scope.clone()].into_iter().collect();
    actor == Actor::App || app.cx.policy().cap(role, &one).contains(&scope)
}

fn assert_lacks(answer: &Answer, needed: &[&str], case: &str) {
    assert_eq!(answer.status, 403, "{case}: {}", answer.text);
    let body = answer.json();
    let message = body["message"].as_str().unwrap();
    assert!(message.starts_with("Missing required OAuth scope"), "{case}: {message}");
    assert!(needed.iter().all(|scope| message.contains(scope)), "{case}: {message}");
    assert_eq!(body, json!({ "message": message, "status": 403, "success": false }), "{case}");
    let scopes = needed.join(" ");
    let challenge = format!(r#"Bearer realm="postern", error="insufficient_scope", scope="{scopes}""#);
    assert_eq!(answer.header("www-authenticate"), challenge, "{case}");
}

async fn set_role(app: &TestApp, target: &Target, role: Role) {
    sqlx::query("UPDATE memberships SET role = $1 WHERE user_id = $2")
        .bind(role.as_str())
        .bind(target.admin.id.number())
        .execute(&mut app.db().await)
        .await
        .unwrap();
}
