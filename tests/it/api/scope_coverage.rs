//! Every call of the registry, for every actor, role and scope: open to its own scope and to nothing else.

use postern::http::api::registry::{Method, OpenTo, Route, calls_open_to, routes};
use postern::model::account::Role;
use postern::model::install::Actor;
use postern::model::policy::ResourceErrors;
use postern::model::scope::{Scope, ScopeSet};
use serde_json::{Value, json};

use super::{Credentials, Target, bearer, call, call_at};
use crate::support::app::{Answer, TestApp};
use crate::support::policies::Shipped;

/// A call that changes nothing where it is let through: the row does not exist and the body is empty.
async fn harmless(app: &TestApp, route: &Route, credentials: &Credentials) -> Answer {
    let address = route.address().replace("{id}", "999999999");
    let body = matches!(route.method, Method::Post | Method::Put).then(|| json!({}));
    call_at(app, route.method.as_str(), &address, credentials, body.as_ref()).await
}

/// The names of the scopes that a policy has.
fn catalogue(app: &TestApp) -> Vec<&str> {
    app.cx.policy().scopes.iter().map(|entry| entry.name.as_str()).collect()
}

#[tokio::test]
async fn without_credentials_nothing_is_open_but_what_is_for_everybody() {
    for policy in Shipped::ALL {
        let app = TestApp::under(policy).await;
        for route in routes(app.cx.policy()) {
            let answer = harmless(&app, route, &vec![]).await;
            if route.open_to == OpenTo::Everybody {
                assert!(![401, 403].contains(&answer.status.as_u16()), "{}", answer.text);
                continue;
            }
            assert_eq!(answer.status, 401, "{}", route.name());
            assert_eq!(answer.header("www-authenticate"), r#"Bearer realm="postern""#);
            let text = app.cx.policy().wording.token_invalid.as_str();
            let text = if text.is_empty() { "Authentication is required" } else { text };
            assert_eq!(answer.json(), told(&app, text, 401, "invalid_token"));
        }
    }
}

#[tokio::test]
async fn each_call_needs_its_very_scopes_whoever_acts() {
    for policy in Shipped::ALL {
        let app = TestApp::under(policy).await;
        let target = Target::under(&app).await;
        let open = routes(app.cx.policy()).filter(|route| route.scopes().is_some());
        for route in open {
            for actor in app.cx.policy().actor_modes.clone() {
                needs_its_scopes(&app, &target, route, actor).await;
            }
        }
    }
}

async fn needs_its_scopes(app: &TestApp, target: &Target, route: &Route, actor: Actor) {
    let needed = route.scopes().unwrap();
    let enough = enough(app, route);
    let others: Vec<&str> = catalogue(app)
        .into_iter()
        .filter(|scope| !needed.contains(scope) && !enough.iter().flatten().any(|other| other == scope))
        .collect();
    let without = target.token(app, actor, &others).await;
    for scopes in enough {
        let with = target.token(app, actor, &scopes).await;
        for role in Role::ALL {
            set_role(app, target, role).await;
            let case = format!("{} as {actor} of a {role} with {scopes:?}", route.name());
            assert_lacks(app, &harmless(app, route, &without).await, route, &case);
            let answer = harmless(app, route, &with).await;
            if scopes.iter().all(|scope| is_within_role(app, actor, role, scope)) {
                assert!(![401, 403].contains(&answer.status.as_u16()), "{case}: {}", answer.text);
            } else {
                assert_lacks(app, &answer, route, &case);
            }
        }
        set_role(app, target, Role::Admin).await;
    }
}

/// The sets of scopes that open a call, each by itself: those it needs, and any one that the policy says to imply them.
fn enough<'a>(app: &'a TestApp, route: &Route) -> Vec<Vec<&'a str>> {
    let needed = route.scopes().unwrap();
    let opens = |names: &dyn Fn(&str) -> bool| match route.open_to {
        OpenTo::OneOf(any) => any.iter().any(|scope| names(scope)),
        _ => needed.iter().all(|scope| names(scope)),
    };
    let entries = app.cx.policy().scopes.iter();
    let implying = entries.filter(|entry| {
        opens(&|scope| {
            entry.name.as_str() == scope || entry.implies.iter().any(|other| other.as_str() == scope)
        })
    });
    let mut sets: Vec<Vec<&str>> = implying.map(|entry| vec![entry.name.as_str()]).collect();
    if needed.len() > 1 && !matches!(route.open_to, OpenTo::OneOf(_)) {
        sets.push(needed.to_vec());
    }
    assert!(!sets.is_empty(), "{} is open to nobody under this policy", route.name());
    sets
}

/// What pages say an app could do is what it can do: for every scope alone and all of them together, for every way to
/// act and every role, the list of calls is compared with what the API answers.
#[tokio::test]
async fn the_list_of_calls_is_what_the_api_lets_through() {
    for policy in Shipped::ALL {
        let app = TestApp::under(policy).await;
        let target = Target::under(&app).await;
        let all = catalogue(&app);
        let (mut open, mut closed) = (0, 0);
        for scopes in all.chunks(1).chain([all.as_slice()]) {
            for actor in app.cx.policy().actor_modes.clone() {
                let counts = is_let_through_as_listed(&app, &target, scopes, actor).await;
                (open, closed) = (open + counts.0, closed + counts.1);
            }
        }
        println!("{policy:?}: {open} calls were let through and {closed} refused, as listed");
        assert!(open > 40 && closed > 100);
    }
}

/// Answers how many calls were let through and how many refused.
async fn is_let_through_as_listed(
    app: &TestApp,
    target: &Target,
    scopes: &[&str],
    actor: Actor,
) -> (usize, usize) {
    let (policy, mut counts) = (app.cx.policy(), (0, 0));
    let granted = ScopeSet::from_names(scopes.iter().copied()).unwrap();
    let token = target.token(app, actor, scopes).await;
    for role in Role::ALL {
        set_role(app, target, role).await;
        let listed: Vec<&Route> = calls_open_to(policy, actor, Some(role), &granted).collect();
        for route in routes(policy) {
            let answer = harmless(app, route, &token).await;
            assert_ne!(answer.status, 401, "{}", answer.text);
            let case = format!("{} with {granted} as {actor} of a {role}", route.name());
            let is_for_any = matches!(route.open_to, OpenTo::AnyToken | OpenTo::Everybody);
            let is_open = is_for_any || listed.contains(&route);
            assert_eq!(answer.status != 403, is_open, "{case}: {}", answer.text);
            *(if is_open { &mut counts.0 } else { &mut counts.1 }) += 1;
        }
    }
    set_role(app, target, Role::Admin).await;
    let gone = calls_open_to(policy, actor, None, &granted).count();
    assert!(actor == Actor::App || gone == 0, "nobody acts as somebody who left");
    counts
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
            let answer = harmless(&app, route, &key).await;
            assert!(![401, 403].contains(&answer.status.as_u16()), "{}: {}", route.name(), answer.text);
        }
        for path in ["/boards", "/organizations", "/feature_requests/1/votes", "/session_info;x=y", "/"] {
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

fn assert_lacks(app: &TestApp, answer: &Answer, route: &Route, case: &str) {
    assert_eq!(answer.status, 403, "{case}: {}", answer.text);
    // Of scopes that each would do, the first one is asked for.
    let needed = match route.open_to {
        OpenTo::OneOf(any) => any[0].to_owned(),
        _ => route.scopes().unwrap().join(" "),
    };
    let challenge = format!(r#"Bearer realm="postern", error="insufficient_scope", scope="{needed}""#);
    assert_eq!(answer.header("www-authenticate"), challenge, "{case}");
    let own = app.cx.policy().wording.insufficient_scope.as_str();
    let ours = format!("Missing required OAuth scope: {needed}");
    let text = if own.is_empty() { &ours } else { own };
    assert_eq!(answer.json(), told(app, text, 403, "insufficient_scope"), "{case}");
}

/// A refusal in the shape that the policy gives it.
fn told(app: &TestApp, text: &str, status: u16, code: &str) -> Value {
    match app.cx.policy().resource_errors {
        ResourceErrors::Message => json!({ "message": text, "status": status, "success": false }),
        ResourceErrors::Error => json!({ "error": text }),
        ResourceErrors::Oauth => json!({ "error": code, "error_description": text }),
    }
}

async fn set_role(app: &TestApp, target: &Target, role: Role) {
    sqlx::query("UPDATE memberships SET role = $1 WHERE user_id = $2")
        .bind(role.as_str())
        .bind(target.admin.id.number())
        .execute(&mut app.db().await)
        .await
        .unwrap();
}
