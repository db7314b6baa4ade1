//! A client of the feedback API with an API key, as the public one behaves.

use postern::domain::{api_keys, sso};
use postern::model::audit::DoneBy;
use postern::model::jwt;
use serde_json::{Value, json};

use super::driver::Failure;
use super::runtime::Runtime;
use super::scene::Scene;
use crate::support::policies::Shipped;

/// What the client is told: an API key of the organization, and a JWT that names one of its customers.
async fn credentials(scene: &Scene) -> Value {
    let (cx, acme) = (&scene.app.cx, scene.acme);
    let api_key = api_keys::create(cx, acme, "a client", DoneBy::default()).await.unwrap();
    let sso_key = sso::create_key(cx, acme, DoneBy::default()).await.unwrap();
    let customer = json!({ "email": "carol@customers.test", "name": "Carol" });
    let sso_jwt = jwt::sign(sso_key.reveal().as_bytes(), &customer);
    json!({ "api_key": api_key.key.reveal(), "sso_jwt": sso_jwt })
}

#[tokio::test]
async fn it_reads_every_answer_as_json_whatever_it_asked() {
    let scene = Scene::under(Shipped::Default, |_| {}).await;
    let learned = scene.start(Runtime::Node, "feedback", credentials(&scene).await).await.done().await;

    let written = &learned["written"];
    assert_eq!((&written["title"], &written["status"]), (&json!("Dark mode"), &json!("open")));
    assert_eq!(learned["changed"], "A dark mode");
    for name in ["submitter", "voter"] {
        assert_eq!(learned[name], "carol@customers.test", "{name}: the JWT beside the key says who acts");
    }
    assert_eq!(learned["listed"], json!([["A dark mode", 1, "Feature requests"]]));
    assert_eq!(learned["removed"], json!({ "id": written["id"], "success": true, "deleted": true }));
    let afterwards = Failure::of(&learned["afterwards"]);
    assert_eq!(afterwards.class, "FeedbackError");
    assert!(afterwards.message.starts_with("404: "), "{afterwards:?}");
}

#[tokio::test]
async fn where_keys_have_no_header_it_has_no_credentials() {
    let scene = Scene::under(Shipped::Default, |config| config.policy.api_keys.header = false).await;
    let failure = scene.start(Runtime::Node, "feedback", credentials(&scene).await).await.failed().await;
    assert_eq!(failure.class, "FeedbackError");
    assert!(failure.message.starts_with("401: "), "{failure:?}");
}
