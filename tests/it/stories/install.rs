//! An admin lets an app in, or does not.

use super::visitor::in_every_way;

#[tokio::test]
async fn an_admin_connects_an_app() {
    in_every_way(async |visitor, stage| {
        visitor.open(&stage.request(&[])).await;
        visitor.sees("Idea bridge asks to connect").await;
        visitor.sign_in("ada").await;
        visitor.sees("Idea bridge asks to connect to acme").await;
        visitor.sees("Create, change, assign and delete posts").await;
        visitor.unfold("The exact API calls").await;
        visitor.sees("GET /api/v3/feature_requests").await;
        visitor.press("Approve").await;
        let arrived = visitor.arrives(&stage.site("/callback?code=")).await;
        let pair = stage.exchange(&arrived).await.pair();
        assert_eq!(pair.scope, "posts:read posts:write");
        assert!(stage.lets_in(&pair.access_token).await);

        visitor.open("/orgs/acme").await;
        visitor.press("Connected apps").await;
        visitor.press("Idea bridge").await;
        visitor.sees("Active").await;
    })
    .await;
}

#[tokio::test]
async fn an_admin_turns_an_app_away() {
    in_every_way(async |visitor, stage| {
        visitor.sign_in_at("ada", &stage.request(&[])).await;
        visitor.press("Deny").await;
        visitor.arrives(&stage.site("/callback?error=access_denied")).await;
        visitor.open("/orgs/acme/connected-apps").await;
        visitor.sees("No app is connected to acme.").await;
    })
    .await;
}
