//! "Calling the API".

use postern::http::api::registry::{Method, routes};
use postern::model::account::Role;
use serde_json::json;

use super::super::super::example::Example;
use super::super::world::World;

/// Send the access token as a bearer token on any supported v3 endpoint.
#[tokio::test]
async fn s1_a_bearer_token_opens_every_endpoint_of_its_scopes() {
    let world = World::with_every_scope().await;
    let token = world.install("app").await.access_token;
    let mut open = 0;
    for route in routes(world.app.cx.policy()).filter(|route| route.scopes().is_some()) {
        // No such row: whoever is let in is told so.
        let path = route.path.replace("{id}", "999999999");
        let answer = match route.method {
            Method::Get => world.get(&path, &token).await,
            Method::Post => world.post(&path, &token, json!({})).await,
            Method::Put | Method::Delete => {
                let method = route.method.as_str().parse().unwrap();
                let path = format!("/api/v3{path}");
                world.app.manage(&token, None, method, &path, Some(json!({}))).await
            }
        };
        assert!([200, 404, 422].contains(&answer.status.as_u16()), "{route:?}: {}", answer.text);
        open += 1;
    }
    assert!(open > 5, "{open}");
}

/// No API-KEY header is needed — the organization is resolved from the token:
#[tokio::test]
async fn s2_the_organization_comes_from_the_token() {
    let world = World::new().await;
    let globex = world.app.organization("globex").await;
    let bob = world.app.person("bob", globex, Role::Admin).await;
    let here = world.install("app").await;
    let there = world.app.install(&world.client, &bob, globex).await;
    for (pair, id, subdomain) in [(&here, world.feedback, "feedback"), (&there, globex, "globex")] {
        let info = world.get("/session_info", &pair.access_token).await.json();
        assert_eq!(info["organization"]["id"], json!(id));
        assert_eq!(info["organization"]["subdomain"], subdomain);
    }
}

/// ```text
/// curl -s https://api.featureos.app/api/v3/feature_requests \
///   -H "Authorization: Bearer foot_xxxxxxxxxxxxxxxx"
/// ```
#[tokio::test]
async fn s3_the_example_answers_the_list() {
    let world = World::new().await;
    let token = world.install("app").await.access_token;
    let id = world.write(&token, "Dark mode").await;
    let host = world.app.listen().await;
    let example = Example::of("featureos/using_access_tokens", "calling_the_api", 3);
    let written = example.run(&host, &[("foot_xxxxxxxxxxxxxxxx", &token)]).await;
    assert_eq!((written.status, &written.body["success"]), (200, &json!(true)));
    let posts = written.body["feature_requests"].as_array().unwrap();
    assert_eq!(posts.len(), 1);
    assert_eq!((&posts[0]["id"], &posts[0]["title"]), (&json!(id), &json!("Dark mode")));
    // And with another token's letters in its place.
    let wrong = example.run(&host, &[("foot_xxxxxxxxxxxxxxxx", "foot_nobodys")]).await;
    assert_eq!((wrong.status, &wrong.body["success"]), (401, &json!(false)));
}

/// The request runs inside the token's target organization, as the token's actor, limited to its granted
/// scopes.
#[tokio::test]
async fn s4_it_acts_there_as_its_actor_and_within_its_scopes() {
    let world = World::new().await;
    let globex = world.app.organization("globex").await;
    let bob = world.app.person("bob", globex, Role::Admin).await;
    let there = world.app.install(&world.client, &bob, globex).await.access_token;
    let foreign = world.write(&there, "Globex's own").await;

    // The organization: nothing of another one is seen or reached.
    let bot = world.install("app").await.access_token;
    let id = world.write(&bot, "The bot's").await;
    let list = world.get("/feature_requests", &bot).await.json();
    let titles: Vec<_> =
        list["feature_requests"].as_array().unwrap().iter().map(|post| &post["title"]).collect();
    assert_eq!(titles, ["The bot's"]);
    assert_eq!(world.get(&format!("/feature_requests/{foreign}"), &bot).await.status, 404);
    let post = world.get(&format!("/feature_requests/{id}"), &bot).await.json();
    assert_eq!(post["submitter"]["name"], "Acme Integration", "the actor");

    let own = world.install("self").await.access_token;
    let id = world.write(&own, "Ada's").await;
    let post = world.get(&format!("/feature_requests/{id}"), &own).await.json();
    assert_eq!(post["submitter"]["email"], json!(world.ada.email), "the actor");

    let reader = world.install_with("posts:read").await;
    assert_eq!(reader.scope, "posts:read");
    let refused = world.post("/feature_requests", &reader.access_token, json!({ "title": "x" })).await;
    assert_eq!(refused.status, 403, "the scopes");
}
