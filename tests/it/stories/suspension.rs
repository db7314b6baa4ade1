//! An admin puts an app to sleep and wakes it up.

use super::visitor::in_every_way;

#[tokio::test]
async fn an_admin_suspends_an_app_and_resumes_it() {
    in_every_way(async |visitor, stage| {
        let (token, _) = stage.connected().await;
        visitor.sign_in_at("ada", "/orgs/acme/connected-apps").await;
        visitor.press("Idea bridge").await;
        visitor.press("Suspend access").await;
        assert!(stage.lets_in(&token).await, "nothing happens before it is confirmed");
        visitor.press("Suspend access").await;
        visitor.sees("Suspended").await;
        assert!(!stage.lets_in(&token).await);
        visitor.press("Resume access").await;
        visitor.sees("Active").await;
        assert!(stage.lets_in(&token).await, "the same token works again");
    })
    .await;
}
