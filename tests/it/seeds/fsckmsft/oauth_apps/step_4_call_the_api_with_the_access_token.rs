//! "Step 4 — Call the API with the access token".

use super::super::super::example::Example;
use super::super::world::World;
use super::DOCUMENT;

/// Use the access token exactly like an API key — include it in the Authorization header:
#[tokio::test]
async fn s1_a_token_and_an_api_key_stand_in_the_same_header() {
    let world = World::new().await;
    let token = world.connect(&world.ada).await.access_token;
    let key = world.api_key(&["read:projects"]).await;
    let (by_token, by_key) = (world.get("/projects", &token).await, world.get("/projects", &key).await);
    assert_eq!((by_token.status.as_u16(), by_key.status.as_u16()), (200, 200), "{}", by_key.text);
    assert_eq!(by_token.json(), by_key.json());
}

/// ```text
/// curl -H "Authorization: Bearer act_xxxxxxxxxxxxxxxxxxxx" \
///      https://api.fsckmsft.org/v1/projects
/// ```
#[tokio::test]
async fn s2_the_example_answers_the_list() {
    let world = World::new().await;
    let token = world.connect(&world.ada).await.access_token;
    let host = world.app.listen().await;
    let example = Example::of(DOCUMENT, "step_4_call_the_api_with_the_access_token", 2);
    let written = example.run(&host, &[("act_xxxxxxxxxxxxxxxxxxxx", &token)]).await;
    assert_eq!(written.status, 200, "{}", written.body);
    assert!(written.body["projects"].is_array(), "{}", written.body);
    // And with another token's letters in its place.
    let wrong = example.run(&host, &[("act_xxxxxxxxxxxxxxxxxxxx", "act_nobodys")]).await;
    assert_eq!((wrong.status, &wrong.body["error"]), (401, &"invalid_token".into()));
}
