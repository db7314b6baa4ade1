//! An owner ends everything of an app at once.

use super::visitor::in_every_way;

#[tokio::test]
async fn an_owner_ends_all_connections_of_an_app() {
    in_every_way(async |visitor, stage| {
        let (token, _) = stage.connected().await;
        visitor.sign_in_at("nora", "/developer/apps").await;
        visitor.press("Idea bridge").await;
        visitor.press("End connections").await;
        visitor.sees("1 connection ends at once.").await;
        visitor.fill("Type Idea bridge to go on", "Idea").await;
        visitor.press("End connections").await;
        visitor.sees("This is not the name.").await;
        assert!(stage.lets_in(&token).await, "nothing happens before it is confirmed");
        visitor.fill("Type Idea bridge to go on", "Idea bridge").await;
        visitor.press("End connections").await;
        visitor.sees("The connections are ended.").await;
        assert!(!stage.lets_in(&token).await);
    })
    .await;
}
