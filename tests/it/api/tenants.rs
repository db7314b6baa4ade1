//! Another organization's rows are as good as not there.

use postern::model::install::Actor;
use serde_json::json;

use super::{Target, call};
use crate::support::app::TestApp;

#[tokio::test]
async fn foreign_numbers_answer_as_unknown_ones_and_change_nothing() {
    let app = TestApp::new().await;
    let (here, there) = (Target::new(&app, "feedback").await, Target::new(&app, "globex").await);
    let scopes = ["posts:read", "posts:write", "votes:write"];
    let (token, other) =
        (here.token(&app, Actor::App, &scopes).await, there.token(&app, Actor::App, &scopes).await);
    let (own, foreign) = (here.post(&app, &token, "Ours").await, there.post(&app, &other, "Theirs").await);
    let foreign_bucket = there.bucket(&app, &other).await;
    let before = call(&app, "GET", &format!("/feature_requests/{foreign}"), &other, None).await.json();

    for credentials in [&token, &here.api_key(&app).await] {
        for method in ["GET", "PUT", "DELETE"] {
            let body = json!({ "title": "Hacked" });
            let ask = async |id: i64| {
                let answer =
                    call(&app, method, &format!("/feature_requests/{id}"), credentials, Some(&body)).await;
                (answer.status.as_u16(), answer.text)
            };
            assert_eq!(ask(foreign).await, ask(999_999_999).await, "{method}");
            assert_eq!(ask(foreign).await.0, 404);
        }
        for (foreign, unknown) in [(foreign_bucket, 999_999_999)] {
            let list = async |id: i64| {
                let path = format!("/feature_requests?bucket_id={id}");
                let answer = call(&app, "GET", &path, credentials, None).await;
                (answer.status.as_u16(), answer.text)
            };
            assert_eq!(list(foreign).await, list(unknown).await);
            assert_eq!(list(foreign).await.0, 404);
        }
        let moved = json!({ "bucket_id": foreign_bucket, "title": "Moved" });
        let answer = call(&app, "PUT", &format!("/feature_requests/{own}"), credentials, Some(&moved)).await;
        assert_eq!(answer.status, 422);
        assert_eq!(answer.json(), json!({ "errors": { "bucket_id": ["is not a valid bucket"] } }));
        let list = call(&app, "GET", "/feature_requests", credentials, None).await.json();
        let posts = list["feature_requests"].as_array().unwrap();
        assert_eq!((posts.len(), &posts[0]["title"]), (1, &json!("Ours")), "nothing moved in or out");
    }
    let body = json!({ "title": "x", "bucket_id": foreign_bucket });
    let answer = call(&app, "POST", "/feature_requests", &token, Some(&body)).await;
    assert_eq!(answer.json(), json!({ "errors": { "bucket_id": ["is not a valid bucket"] } }));
    let vote = json!({ "feature_request_id": foreign });
    assert_eq!(call(&app, "POST", "/votes_on_behalf", &token, Some(&vote)).await.status, 404);

    let after = call(&app, "GET", &format!("/feature_requests/{foreign}"), &other, None).await.json();
    assert_eq!(after, before);
}

#[tokio::test]
async fn the_schema_refuses_a_reference_to_another_organization() {
    let app = TestApp::new().await;
    let (here, there) = (Target::new(&app, "feedback").await, Target::new(&app, "globex").await);
    let token = here.token(&app, Actor::App, &["posts:read", "posts:write"]).await;
    let (id, bucket) = (here.post(&app, &token, "Ours").await, here.bucket(&app, &token).await);
    let (organization, user) = (there.organization.id.number(), there.admin.id.number());
    let mut db = app.db().await;
    let post = sqlx::query(
        "INSERT INTO feature_requests (organization_id, bucket_id, submitter_id, title, slug, created_at, updated_at)
         VALUES ($1, $2, $3, 'x', 'x', now(), now())",
    );
    assert!(post.bind(organization).bind(bucket).bind(user).execute(&mut db).await.is_err());
    let vote = sqlx::query(
        "INSERT INTO votes (organization_id, feature_request_id, user_id, created_at) VALUES ($1, $2, $3, now())",
    );
    assert!(vote.bind(organization).bind(id).bind(user).execute(&mut db).await.is_err());
}
