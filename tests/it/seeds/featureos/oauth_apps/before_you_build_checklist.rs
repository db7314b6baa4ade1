//! "Before you build — checklist".

use axum::http::Method;
use serde_json::{Value, json};

use super::super::world::World;
use super::DAY;
use crate::support::app::CALLBACK;
use crate::support::browser::Browser;

fn registration(name: &str) -> Value {
    json!({ "name": name, "redirect_uris": [CALLBACK], "declared_scopes": ["posts:read", "webhooks:manage"],
            "allowed_actor_modes": ["app"] })
}

/// • Decide your actor mode(s): does your app act as a bot (app), as the connecting user (self), or either?
#[tokio::test]
async fn s1_the_actor_is_decided_by_app_and_request() {
    let world = World::new().await;
    let consent = async |actor: Option<&str>| {
        let mut body = json!({ "client_id": world.client.app.client_id, "redirect_uri": CALLBACK });
        if let Some(actor) = actor {
            body["actor"] = json!(actor);
        }
        let answer = world.admin(Method::POST, "/oauth/authorize/consent", Some(body)).await;
        if answer.status != 200 {
            return Err(answer.error());
        }
        let back = url::Url::parse(answer.json()["redirect_to"].as_str().unwrap()).unwrap();
        let code = back.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();
        let token = world.app.exchange(&world.client, &code).await.pair().access_token;
        Ok(world.get("/session_info", &token).await.json()["actor"].as_str().unwrap().to_owned())
    };
    let refused = Err((400, "invalid_request".to_owned()));
    let as_ = |actor: &str| Ok(actor.to_owned());
    for (modes, silent, app, own) in [
        (json!(["app"]), as_("app"), as_("app"), refused.clone()),
        (json!(["self"]), as_("self"), refused.clone(), as_("self")),
        (json!(["app", "self"]), as_("app"), as_("app"), as_("self")),
    ] {
        let change = json!({ "allowed_actor_modes": modes });
        assert_eq!(world.owner(Method::PATCH, &world.app_path(), Some(change)).await.status, 200);
        assert_eq!(consent(None).await, silent, "{modes}");
        assert_eq!(consent(Some("app")).await, app, "{modes}");
        assert_eq!(consent(Some("self")).await, own, "{modes}");
    }
}

/// • List the scopes you need — request the minimum. Unused scopes will be declined by cautious admins.
#[tokio::test]
async fn s2_each_scope_is_shown_and_may_be_declined() {
    let world = World::with(&["posts:read", "posts:write", "customers:read"]).await;
    let address =
        format!("/oauth/authorize?client_id={}&redirect_uri={CALLBACK}", world.client.app.client_id);
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    let page = browser.open(&address).await.text.clone();
    for scope in ["posts:read", "posts:write", "customers:read"] {
        assert!(page.contains(&format!("data-scope=\"{scope}\"")), "{scope} is shown");
    }
    // Whoever asks for less shows less.
    let less = browser.open(&format!("{address}&scope=posts:read")).await.text.clone();
    assert!(less.contains("data-scope=\"posts:read\"") && !less.contains("customers:read"));
    // An admin who is careful says no, and nothing is connected.
    browser.open(&address).await;
    assert_eq!(browser.press("Deny").await.parameters()["error"], "access_denied");
    let list = world.admin(Method::GET, "/oauth/installs", None).await.json();
    assert_eq!(list["installs"], json!([]));
    // Or agrees to some of them.
    let body = json!({ "client_id": world.client.app.client_id, "redirect_uri": CALLBACK,
                       "granted_scopes": ["posts:read"] });
    assert_eq!(world.admin(Method::POST, "/oauth/authorize/consent", Some(body)).await.status, 200);
}

/// • Set one or more exact redirect_uris (https only; http is allowed for loopback hosts — localhost,
/// 127.0.0.1, [::1] — for local development).
#[tokio::test]
async fn s3_redirect_uris_are_exact_and_https_but_for_loopback() {
    let world = World::new().await;
    for (uri, status) in [
        ("https://myapp.com/callback", 201),
        ("http://localhost:3000/cb", 201),
        ("http://127.0.0.1:3000/cb", 201),
        ("http://[::1]:3000/cb", 201),
        ("http://myapp.com/callback", 422),
        ("http://localhost.myapp.com/cb", 422),
        ("http://127.0.0.2/cb", 422),
        ("https://*.myapp.com/cb", 422),
        ("myapp.com/callback", 422),
    ] {
        let mut body = registration(uri);
        body["redirect_uris"] = json!([uri]);
        let answer = world.owner(Method::POST, "/oauth/apps", Some(body)).await;
        assert_eq!(answer.status, status, "{uri}: {}", answer.text);
        if status == 422 {
            assert!(answer.json()["errors"]["redirect_uris"].is_array(), "{uri}");
        }
    }
    let mut several = registration("several");
    several["redirect_uris"] = json!(["https://myapp.com/a", "https://myapp.com/b"]);
    let client_id = world.owner(Method::POST, "/oauth/apps", Some(several)).await.json()["client_id"].clone();
    for (uri, status) in [
        ("https://myapp.com/a", 200),
        ("https://myapp.com/b", 200),
        ("https://myapp.com/", 400),
        ("https://myapp.com/a/", 400),
        ("https://myapp.com/a/../b", 400),
        ("https://MYAPP.com/a", 400),
        ("https://myapp.com:443/a", 400),
        ("https://myapp.com/a%3Fx", 400),
    ] {
        let path = format!("/oauth/authorize?client_id={}&redirect_uri={uri}", client_id.as_str().unwrap());
        assert_eq!(world.admin(Method::GET, &path, None).await.status, status, "exact: {uri}");
    }
}

/// • If you want event notifications, plan your webhook URL and the events you'll subscribe to (requires the
/// webhooks:manage scope). See Webhooks.
#[tokio::test]
async fn s4_events_need_webhooks_manage() {
    let world = World::new().await;
    let url = "https://myapp.com/webhooks/featureos";
    let events = json!(["post_created", "post_updated"]);
    let mut body = registration("without");
    body["declared_scopes"] = json!(["posts:read"]);
    body["webhook_url"] = json!(url);
    body["subscribed_webhook_events"] = events.clone();
    let refused = world.owner(Method::POST, "/oauth/apps", Some(body.clone())).await;
    assert_eq!(refused.status, 422);
    for field in ["webhook_url", "subscribed_webhook_events"] {
        assert!(refused.json()["errors"][field].is_array(), "{}", refused.text);
    }
    body["declared_scopes"] = json!(["posts:read", "webhooks:manage"]);
    let made = world.owner(Method::POST, "/oauth/apps", Some(body)).await;
    assert_eq!(made.status, 201, "{}", made.text);
    assert_eq!(
        (&made.json()["webhook_url"], &made.json()["subscribed_webhook_events"]),
        (&json!(url), &events)
    );
    // The same at every later change.
    let path = format!("/oauth/apps/{}", made.json()["id"]);
    let change = json!({ "declared_scopes": ["posts:read"] });
    assert_eq!(world.owner(Method::PATCH, &path, Some(change)).await.status, 422);
}

/// • Handle token expiry (24h) by refreshing — don't assume a token lives forever.
#[tokio::test]
async fn s5_an_expired_token_is_refreshed() {
    let world = World::new().await;
    let mut pair = world.install("app").await;
    for _ in 0..3 {
        world.app.cx.env.advance(DAY);
        assert_eq!(world.get("/feature_requests", &pair.access_token).await.status, 401);
        pair = world.app.refresh(&world.client, &pair.refresh_token).await.pair();
        assert_eq!(world.get("/feature_requests", &pair.access_token).await.status, 200);
    }
}

/// • Be ready for revocation: an org admin can disconnect your app at any time; expect 401 and re-prompt for
/// authorization.
#[tokio::test]
async fn s6_a_disconnected_app_gets_401_and_may_ask_again() {
    let world = World::new().await;
    let pair = world.install("app").await;
    world.disconnect().await;
    assert_eq!(world.get("/feature_requests", &pair.access_token).await.status, 401);
    // The person is prompted as if for the first time.
    let address =
        format!("/oauth/authorize?client_id={}&redirect_uri={CALLBACK}", world.client.app.client_id);
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    browser.open(&address).await;
    let code = browser.press("Approve").await.parameters()["code"].clone();
    let again = world.app.exchange(&world.client, &code).await.pair();
    assert_eq!(world.get("/feature_requests", &again.access_token).await.status, 200);
    assert_eq!(world.get("/feature_requests", &pair.access_token).await.status, 401);
}
