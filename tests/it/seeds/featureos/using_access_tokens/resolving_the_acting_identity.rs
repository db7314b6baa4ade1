//! "Resolving the acting identity".

use postern::model::account::Role;
use serde_json::{Value, json};

use super::super::super::example::{Example, assert_like};
use super::super::world::World;

const SCOPES: [&str; 3] = ["posts:read", "posts:write", "votes:write"];

/// To find out who your token acts as, call GET /api/v3/session_info (requires posts:read):
#[tokio::test]
async fn s1_session_info_needs_posts_read() {
    let world = World::with(&SCOPES).await;
    let without = world.install_with("posts:write votes:write").await;
    let refused = world.get("/session_info", &without.access_token).await;
    let expected =
        json!({ "message": "Missing required OAuth scope: posts:read", "status": 403, "success": false });
    assert_eq!((refused.status.as_u16(), refused.json()), (403, expected));
    let with = world.install_with("posts:read").await;
    assert_eq!(world.get("/session_info", &with.access_token).await.status, 200);
}

/// ```text
/// curl -s https://api.featureos.app/api/v3/session_info \
///   -H "Authorization: Bearer foot_xxxxxxxxxxxxxxxx"
/// # → {
/// #     "success": true,
/// #     "user": { "id": 4521, "name": "Acme Integration", "email": "[email protected]", "profile_picture": null },
/// #     "actor": "app",
/// #     "organization": { "id": 88, "subdomain": "feedback", "name": "FeatureOS" }
/// #   }
/// ```
#[tokio::test]
async fn s2_the_example_answers_as_shown() {
    let world = World::new().await;
    let token = world.install("app").await.access_token;
    let host = world.app.listen().await;
    let example = Example::of("featureos/using_access_tokens", "resolving_the_acting_identity", 2);
    let written = example.run(&host, &[("foot_xxxxxxxxxxxxxxxx", &token)]).await;
    assert_eq!(written.status, 200);
    // Numbers are ours, and an address is hidden in the document. All else is as shown.
    assert_like(&written.body, example.answer.as_ref().unwrap(), &|name, value| match name {
        "id" => value.as_i64().is_some_and(|id| id > 0),
        "email" => value.as_str().is_some_and(|email| email.contains('@')),
        _ => false,
    });
    assert_eq!(written.body["organization"]["id"], json!(world.feedback));
}

/// For an app-actor token the user is your app's dedicated bot identity; for self it's the authorizing team
/// member.
#[tokio::test]
async fn s3_a_bot_of_its_own_or_the_person_who_agreed() {
    let world = World::new().await;
    let identity = async |actor: &str| {
        let token = world.install(actor).await.access_token;
        let info = world.get("/session_info", &token).await.json();
        assert_eq!(info["actor"], actor);
        info["user"].clone()
    };
    let bot = identity("app").await;
    assert_eq!((&bot["id"], &bot["name"]), (&json!(world.client.app.bot_id), &json!("Acme Integration")));
    let other = world.app.client(world.acme, &["posts:read"]).await;
    assert_ne!(other.app.bot_id, world.client.app.bot_id, "each app has its own");
    let person = identity("self").await;
    assert_eq!((&person["id"], &person["email"]), (&json!(world.ada.id), &json!(world.ada.email)));
}

/// Some endpoints attribute actions to this identity — e.g. creating a vote on behalf (POST
/// /api/v3/votes_on_behalf).
#[tokio::test]
async fn s4_a_vote_on_behalf_is_the_actors() {
    let world = World::with(&SCOPES).await;
    for (actor, name) in [("app", "Acme Integration"), ("self", "ada")] {
        let token = world.install(actor).await.access_token;
        let id = world.write(&token, actor).await;
        let vote = world.post("/votes_on_behalf", &token, json!({ "feature_request_id": id })).await;
        assert_eq!((vote.status.as_u16(), &vote.json()["user"]["name"]), (201, &json!(name)));
    }
}

/// With an OAuth token you can omit by_email there and it defaults to this actor; if you do send it, use the
/// user.email returned here.
#[tokio::test]
async fn s5_the_address_may_be_left_out_or_be_the_actors() {
    let world = World::with(&SCOPES).await;
    world.app.person("bob", world.feedback, Role::Member).await;
    for actor in ["app", "self"] {
        let token = world.install(actor).await.access_token;
        let id = world.write(&token, actor).await;
        let email = world.get("/session_info", &token).await.json()["user"]["email"].clone();
        let vote = async |by_email: Option<&Value>| {
            let mut body = json!({ "feature_request_id": id });
            if let Some(by_email) = by_email {
                body["by_email"] = by_email.clone();
            }
            world.post("/votes_on_behalf", &token, body).await
        };
        let omitted = vote(None).await;
        assert_eq!((omitted.status.as_u16(), &omitted.json()["user"]["email"]), (201, &email));
        let sent = vote(Some(&email)).await;
        assert_eq!((sent.status.as_u16(), sent.json()), (200, omitted.json()), "it is the same vote");
        let unknown = vote(Some(&json!("nobody@people.test"))).await;
        assert_eq!(unknown.status, 422);
    }
}
