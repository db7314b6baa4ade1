//! An admin ends what an app may do.

use super::visitor::in_every_way;

#[tokio::test]
async fn an_admin_revokes_an_apps_access() {
    in_every_way(async |visitor, stage| {
        let (token, _) = stage.connected().await;
        assert!(stage.lets_in(&token).await);
        visitor.sign_in_at("ada", "/orgs/acme").await;
        visitor.press("Connected apps").await;
        visitor.press("Idea bridge").await;
        visitor.press("Revoke access").await;
        visitor.sees("Revoke").await;
        assert!(stage.lets_in(&token).await, "nothing happens before it is confirmed");
        visitor.press("Revoke access").await;
        visitor.sees("access is revoked").await;
        assert!(!stage.lets_in(&token).await);
    })
    .await;
}
