//! The keys that speak for an organization: shown once, listed, bound, rotated, revoked.

use axum::body::Body;
use axum::http::Request;
use postern::domain::api_keys;
use postern::model::account::Role;
use postern::model::audit::DoneBy;
use serde_json::json;

use super::{Scene, scene, scene_with};
use crate::support::browser::{Browser, unescape};

const LIST: &str = "/orgs/acme/api-keys";

/// The key on the page that shows it.
fn shown(text: &str) -> String {
    let from = text.find("<code>hn_").expect("a key is shown") + "<code>".len();
    text[from..from + text[from..].find('<').unwrap()].to_owned()
}

/// The status of a call with a key.
async fn call(scene: &Scene, key: &str) -> u16 {
    let request = Request::get("/api/v3/buckets").header("api-key", key).body(Body::empty()).unwrap();
    scene.app.send(request).await.status.as_u16()
}

#[tokio::test]
async fn a_key_is_made_used_and_revoked() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.open("/orgs/acme").await;
    let empty = browser.follow("API keys").await.clone();
    assert_eq!(empty.address, LIST);
    assert!(empty.text.contains("There is no API key."));
    browser.fill("Name", " Importer ");
    let form = browser.page.submission("Create API key");
    let once = browser.submit(&form).await.clone();
    assert!(once.text.contains("<h1>The API key Importer is created</h1>"));
    let key = shown(&once.text);
    assert_eq!(once.headers["cache-control"], "no-store");
    assert_eq!(call(&scene, &key).await, 200);

    let again = browser.submit(&form).await.clone();
    assert_eq!(again.status, 422, "loading that page again makes no second key");
    assert!(again.text.contains("A key of this name exists.") && !again.text.contains(&key));
    let list = browser.open(LIST).await.text.clone();
    assert!(
        list.contains("<bdi>Importer</bdi>") && list.contains("by <bdi>ada</bdi>") && !list.contains(&key)
    );
    let (kind, by, details) = scene.ledger("api_key").await.pop().unwrap();
    assert_eq!((kind.as_str(), by), ("api_key.created", Some(scene.ada.id.number())));

    let revoke = format!("{LIST}/{}/revoke", details["api_key_id"]);
    let question = browser.open(&revoke).await.clone();
    assert!(question.text.contains("<h1>Revoke the API key Importer?</h1>"));
    assert_eq!(call(&scene, &key).await, 200, "asking changes nothing");
    let yes = question.submission("Revoke API key");
    assert_eq!(browser.submit(&yes).await.address, format!("{LIST}?done=api-key-revoked"));
    assert_eq!(call(&scene, &key).await, 401);
    let (kind, by, told) = scene.ledger("api_key").await.pop().unwrap();
    assert_eq!((kind.as_str(), by), ("api_key.revoked", Some(scene.ada.id.number())));
    assert_eq!(told, json!({ "api_key_id": details["api_key_id"], "name": "Importer" }));
    assert_eq!(browser.submit(&yes).await.status, 404);
    assert_eq!(scene.ledger("api_key").await.len(), 2);
    browser.submit(&form).await;
    assert_ne!(shown(&browser.page.text), key, "a revoked key gives its name back");
}

#[tokio::test]
async fn keys_are_the_admins_alone_and_each_organizations_own() {
    let scene = scene().await;
    let bob = scene.app.person("bob", scene.acme, Role::Manager).await;
    let eve = scene.app.person("eve", scene.northwind, Role::Owner).await;
    let made = api_keys::create(&scene.app.cx, scene.acme, "Importer", DoneBy::default()).await.unwrap();
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    let page = admin.open(LIST).await.clone();
    assert!(page.text.contains("by <bdi>the operator of this server</bdi>"));
    let create = page.submission("Create API key").with("name", "Another");
    let revoke = admin.open(&format!("{LIST}/{}/revoke", made.id)).await.submission("Revoke API key");
    for (person, status) in [(&bob, 403), (&eve, 404)] {
        let mut browser = Browser::signed_in(&scene.app, person).await;
        let token = browser.page.submission("Sign out").get("csrf").to_owned();
        assert_eq!(browser.open(LIST).await.status.as_u16(), status);
        assert_eq!(browser.open(&revoke.action).await.status.as_u16(), status);
        for form in [&create, &revoke] {
            let form = form.clone().with("csrf", &token);
            assert_eq!(browser.submit(&form).await.status.as_u16(), status, "{}", form.action);
        }
        if status == 404 {
            let mut forged = revoke.clone().with("csrf", &token);
            forged.action = forged.action.replace("acme", "northwind");
            assert_eq!(browser.submit(&forged).await.status, 404);
        }
    }
    assert_eq!(call(&scene, made.key.reveal()).await, 200);
    assert_eq!(scene.ledger("api_key").await.len(), 1);
}

#[tokio::test]
async fn the_list_is_searched_and_ordered_by_use() {
    let scene = scene().await;
    for name in ["Bravo", "Alpha", "Charlie"] {
        api_keys::create(&scene.app.cx, scene.acme, name, DoneBy::default()).await.unwrap();
    }
    sqlx::query("UPDATE api_keys SET last_used_at = $1 WHERE name <> 'Charlie'")
        .bind(crate::support::app::START - time::Duration::hours(3))
        .execute(&mut scene.app.db().await)
        .await
        .unwrap();
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    for (sort, expected) in [
        ("name", ["Alpha", "Bravo", "Charlie"]),
        ("newest", ["Charlie", "Alpha", "Bravo"]),
        ("unused", ["Charlie", "Bravo", "Alpha"]),
    ] {
        let text = browser.open(&format!("{LIST}?sort={sort}")).await.text.clone();
        let found = expected.map(|name| text.find(&format!("<bdi>{name}</bdi>")).unwrap());
        assert!(found.is_sorted(), "{sort}: {found:?}");
        assert!(text.contains("3 hours ago") && text.contains(">Never<"));
    }
    let one = browser.open(&format!("{LIST}?q=ALP")).await.text.clone();
    assert!(one.contains("<bdi>Alpha</bdi>") && !one.contains("<bdi>Bravo</bdi>"));
    assert!(browser.open(&format!("{LIST}?q=zulu")).await.text.contains("No API key matches"));
}

#[tokio::test]
async fn a_key_is_rotated_and_its_page_never_rotates_twice() {
    let scene = scene().await;
    let made = api_keys::create(&scene.app.cx, scene.acme, "Importer", DoneBy::default()).await.unwrap();
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let page = browser.open(LIST).await.clone();
    assert!(
        page.text.contains("without scopes") && !page.text.contains(">Scopes<"),
        "keys are bound to nothing"
    );
    let question = browser.open(&format!("{LIST}/{}/rotate", made.id)).await.clone();
    assert!(question.text.contains("<h1>Rotate the API key Importer?</h1>"));
    assert!(question.text.contains("Its name stays. The new key is shown once"));
    assert_eq!(call(&scene, made.key.reveal()).await, 200, "asking changes nothing");
    let yes = question.submission("Rotate API key");
    let once = browser.submit(&yes).await.clone();
    assert!(once.text.contains("<h1>The API key Importer is rotated</h1>"), "{}", once.text);
    assert!(once.text.contains("as a whole. Send it in the header api-key."));
    assert_eq!(once.headers["cache-control"], "no-store");
    let key = shown(&once.text);
    assert_eq!((call(&scene, made.key.reveal()).await, call(&scene, &key).await), (401, 200));
    let (kind, by, told) = scene.ledger("api_key").await.pop().unwrap();
    assert_eq!((kind.as_str(), by), ("api_key.rotated", Some(scene.ada.id.number())));
    assert_eq!(told, json!({ "api_key_id": made.id, "name": "Importer" }));
    let log = browser.open("/orgs/acme/audit-log").await.text.clone();
    assert!(log.contains("ada rotated the API key Importer"));

    let again = browser.submit(&yes).await.clone();
    assert_eq!(again.status, 409, "loading that page again replaces nothing");
    assert!(again.text.contains("This API key was already rotated"));
    assert_eq!(browser.submit(&yes.clone().without("replaces")).await.status, 400);
    assert_eq!(call(&scene, &key).await, 200);
    assert_eq!(scene.ledger("api_key").await.len(), 2);
}

#[tokio::test]
async fn a_key_is_bound_by_the_form_that_makes_it() {
    let scene = scene_with(|config| {
        config.policy.api_keys.scoped = true;
        config.policy.api_keys.bearer = true;
    })
    .await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let empty = browser.open(LIST).await.clone();
    assert!(empty.text.contains("within its scopes") && empty.text.contains("<legend>Posts</legend>"));
    assert!(empty.text.contains("Read posts, their status and the boards they are on"));
    let form = empty.submission("Create API key").with("name", "Importer");
    assert_eq!((form.get("scopes"), form.get("networks")), ("", ""), "nothing is ticked beforehand");
    let none = browser.submit(&form).await.clone();
    assert_eq!(none.status, 422);
    assert!(none.text.contains("Choose at least one scope.") && none.text.contains("value=\"Importer\""));

    let form =
        form.with("scopes", "posts:read").with("networks", "192.0.2.0/33\r\n\r\nnowhere\r\n10.0.0.0/8");
    let wrong = browser.submit(&form).await.clone();
    assert_eq!(wrong.status, 422);
    for told in ["192.0.2.0/33 is not a network such as", "nowhere is not a network such as"] {
        assert!(wrong.text.contains(told), "{told}: {}", wrong.text);
    }
    assert!(wrong.text.contains("aria-describedby=\"networks-error networks-hint\""));
    let kept = wrong.submission("Create API key");
    assert_eq!(kept.get("scopes"), "posts:read", "what was typed stays");
    assert_eq!(unescape(kept.get("networks")).lines().last(), Some("10.0.0.0/8"));
    let many: Vec<String> = (0..21).map(|n| format!("10.0.{n}.0/24")).collect();
    let too_many = browser.submit(&form.clone().with("networks", &many.join("\n"))).await.clone();
    assert!(too_many.text.contains("An API key is bound to at most 20 networks."));
    let unknown = browser.submit(&form.clone().with("scopes", "posts:raed")).await.clone();
    assert!(unknown.text.contains("posts:raed is no scope of this server."));
    assert_eq!(scene.ledger("api_key").await, []);

    let once = browser.submit(&form.with("networks", " 192.0.2.9/24 \r\n2001:db8::1\r\n")).await.clone();
    assert!(once.text.contains("within its scopes. Send it in the header api-key, or as the bearer token."));
    let key = shown(&once.text);
    assert_eq!(call(&scene, &key).await, 403, "it came from nowhere that it is bound to");
    let list = browser.open(LIST).await.text.clone();
    for told in ["<code>posts:read</code>", "<code>192.0.2.0/24</code>", "<code>2001:db8::1/128</code>"] {
        assert!(list.contains(told), "{told}: {list}");
    }
    let (_, _, details) = scene.ledger("api_key").await.pop().unwrap();
    assert_eq!(details["scopes"], "posts:read");
    assert_eq!(details["networks"], json!(["192.0.2.0/24", "2001:db8::1/128"]));
    let log = unescape(&browser.open("/orgs/acme/audit-log").await.text);
    assert!(log.contains("It can: read posts, their status and the boards they are on"));
    assert!(log.contains("It works from: 192.0.2.0/24, 2001:db8::1/128"));
    let question = browser.open(&format!("{LIST}/{}/rotate", details["api_key_id"])).await.clone();
    assert!(question.text.contains("Its name, scopes and networks stay."));
}
