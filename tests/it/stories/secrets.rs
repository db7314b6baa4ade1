//! An owner replaces an app's secret.

use super::visitor::in_every_way;

#[tokio::test]
async fn an_owner_rotates_a_secret() {
    in_every_way(async |visitor, stage| {
        let (_, refresh_token) = stage.connected().await;
        visitor.sign_in_at("nora", "/developer/apps").await;
        visitor.press("Idea bridge").await;
        visitor.press("Rotate secret").await;
        visitor.sees("Rotate the secret of Idea bridge?").await;
        visitor.press("Rotate secret").await;
        visitor.sees("You won\u{2019}t see it again.").await;
        let shown = visitor.texts(".secrets code").await;
        let old = &stage.client.client_secret;
        assert_eq!(stage.refresh_with(old, &refresh_token).await.error().1, "invalid_client");
        stage.refresh_with(&shown[1], &refresh_token).await.pair();
        visitor.press("I have copied it").await;
        visitor.sees_nothing_of(&shown[1]).await;
    })
    .await;
}
