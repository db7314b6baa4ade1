//! An app comes to ask for more, and an admin reads the difference.

use super::visitor::in_every_way;

#[tokio::test]
async fn an_admin_accepts_what_an_app_asks_for_besides() {
    in_every_way(async |visitor, stage| {
        let (token, refresh_token) = stage.connected().await;
        visitor.sign_in_at("nora", "/developer/apps").await;
        visitor.press("Idea bridge").await;
        visitor.tick("Add and remove votes, also on behalf of others").await;
        visitor.press("Save changes").await;
        visitor.sees("Change what Idea bridge may ask for?").await;
        visitor.fill("Why, for the admins", "To vote for you.").await;
        visitor.press("Change scopes").await;
        visitor.sign_out().await;
        assert!(stage.lets_in(&token).await, "what was granted goes on");
        assert!(!stage.may_vote(&token).await);
        visitor.sign_in_at("ada", "/orgs/acme/connected-apps").await;
        visitor.sees("Asks for more").await;
        visitor.press("Idea bridge").await;
        visitor.sees("To vote for you.").await;
        visitor.sees("Add and remove votes").await;
        visitor.press("Accept").await;
        visitor.sees("ada accepted what").await;
        visitor.sees_nothing_of("asks for more").await;
        let refreshed = stage.refresh_with(&stage.client.client_secret, &refresh_token).await.pair();
        assert!(stage.may_vote(&refreshed.access_token).await);
    })
    .await;
}

#[tokio::test]
async fn an_admin_declines_what_an_app_asks_for_besides() {
    in_every_way(async |visitor, stage| {
        let (token, _) = stage.connected().await;
        stage.asks_for(&["posts:read", "votes:write"], "").await;
        visitor.sign_in_at("ada", "/orgs/acme/connected-apps").await;
        visitor.press("Idea bridge").await;
        visitor.press("Decline").await;
        visitor.sees("ada declined what").await;
        visitor.sees_nothing_of("asks for more").await;
        assert!(stage.lets_in(&token).await && !stage.may_vote(&token).await);
    })
    .await;
}
