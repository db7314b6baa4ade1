//! Webhooks are there for the admins who look after them, and for nobody else, however a path is put together.

use axum::http::Method;
use postern::model::account::Role;
use serde_json::json;

use super::Scene;

#[tokio::test]
async fn only_an_admin_of_who_looks_after_it_may() {
    let scene = Scene::new().await;
    scene.happens().await;
    let calls = scene.calls().await;
    let app = &scene.app;
    let other = app.organization("other").await;
    let stranger = app.jwt(&app.person("eve", other, Role::Owner).await).await;
    for (method, path) in &calls {
        let unknown = app.manage("x", None, method.clone(), path, None).await;
        assert_eq!(unknown.error(), (401, "invalid_token".into()), "{method} {path}");
        let named = app.manage(&stranger, Some("acme"), method.clone(), path, None).await;
        assert_eq!(named.error(), (403, "access_denied".into()), "{method} {path}");
        let own = app.manage(&stranger, None, method.clone(), path, None).await;
        if path == "/oauth/webhooks" {
            assert_eq!(own.json()["webhooks"], json!([]));
        } else {
            assert_eq!(own.error(), (404, "not_found".into()), "{method} {path}");
        }
    }
    for role in [Role::Manager, Role::Csm, Role::Member, Role::Collaborator] {
        let jwt = app.jwt(&app.person(&format!("p{role}"), scene.acme, role).await).await;
        for (method, path) in &calls {
            let answer = app.manage(&jwt, None, method.clone(), path, None).await;
            assert_eq!(answer.error(), (403, "access_denied".into()), "{role} {method} {path}");
        }
        let made = app.manage(&jwt, None, Method::POST, "/oauth/webhooks", None).await;
        assert_eq!(made.status, 403);
    }
    assert_eq!(scene.receiver.connections(), 0);
    for path in scene.both() {
        let shown = scene.get(&path.itself).await.json();
        assert_eq!((&shown["status"], &shown["pending"]), (&json!("enabled"), &json!(1)));
    }
}

#[tokio::test]
async fn what_is_nested_elsewhere_is_not_there() {
    let scene = Scene::new().await;
    scene.happens().await;
    let app = &scene.app;
    let other = app.organization("other").await;
    let eve = app.jwt(&app.person("eve", other, Role::Admin).await).await;
    let body = json!({ "url": scene.receiver.url("/eve"), "events": ["member.removed"] });
    let theirs = app.manage(&eve, None, Method::POST, "/oauth/webhooks", Some(body)).await.json();
    let theirs = format!("/oauth/webhooks/{}", theirs["id"]);
    let [of_app, of_acme] = scene.both();
    let first = async |path: &str| {
        scene.get(&format!("{path}/deliveries")).await.json()["deliveries"][0]["id"].to_string()
    };
    let (in_app, in_acme) = (first(&of_app.itself).await, first(&of_acme.itself).await);
    for (jwt, path, delivery) in [
        (&eve, &theirs, &in_acme),
        (&eve, &theirs, &in_app),
        (&scene.jwt, &of_acme.itself, &in_app),
        (&scene.jwt, &of_app.itself, &in_acme),
        (&scene.jwt, &of_app.itself, &"x".to_owned()),
        (&scene.jwt, &of_app.itself, &"999999999".to_owned()),
    ] {
        let path = format!("{path}/deliveries/{delivery}");
        let shown = app.manage(jwt, None, Method::GET, &path, None).await;
        assert_eq!(shown.error(), (404, "not_found".into()), "{path}");
        let replayed = app.manage(jwt, None, Method::POST, &format!("{path}/replay"), None).await;
        assert_eq!(replayed.error(), (404, "not_found".into()), "{path}");
    }
    let id_of_app = scene.get(&of_app.itself).await.json()["id"].to_string();
    for path in [format!("/oauth/webhooks/{id_of_app}"), "/oauth/webhooks/x".to_owned(), theirs] {
        assert_eq!(scene.get(&path).await.error(), (404, "not_found".into()), "{path}");
        assert_eq!(scene.post(&format!("{path}/ping"), json!({})).await.status, 404, "{path}");
    }
    let without = app.client(scene.acme, &["posts:read"]).await;
    let none = scene.get(&format!("/oauth/apps/{}/webhook", without.app.id)).await;
    assert_eq!(none.error(), (404, "not_found".into()), "the app has no address");
}
