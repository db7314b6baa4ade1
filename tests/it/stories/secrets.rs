//! An owner replaces an app's secret.

use time::Duration;

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

#[tokio::test]
async fn an_owner_lets_two_secrets_overlap() {
    in_every_way(async |visitor, stage| {
        let (_, refresh_token) = stage.connected().await;
        visitor.sign_in_at("nora", "/developer/apps").await;
        visitor.press("Idea bridge").await;
        visitor.press("Rotate secret").await;
        visitor.tick("1 hour").await;
        visitor.press("Rotate secret").await;
        visitor.sees("You won\u{2019}t see it again.").await;
        let new = visitor.texts(".secrets code").await[1].clone();
        let old = &stage.client.client_secret;
        let refreshed = stage.refresh_with(old, &refresh_token).await.pair();
        let refreshed = stage.refresh_with(&new, &refreshed.refresh_token).await.pair();
        visitor.press("I have copied it").await;
        visitor.press("Secrets").await;
        visitor.sees("Replaced").await;
        visitor.sees("Current").await;

        stage.app.cx.env.advance(Duration::minutes(61).unsigned_abs());
        assert_eq!(stage.refresh_with(old, &refreshed.refresh_token).await.error().1, "invalid_client");
        stage.refresh_with(&new, &refreshed.refresh_token).await.pair();
    })
    .await;
}
