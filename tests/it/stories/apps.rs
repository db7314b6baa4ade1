//! An owner registers an app.

use postern::model::account::Role;

use super::visitor::in_every_way;

#[tokio::test]
async fn an_owner_registers_an_app() {
    in_every_way(async |visitor, stage| {
        // Who administers several organizations says which one it belongs to.
        let second = stage.app.organization("fjord").await;
        let nora =
            postern::domain::accounts::person_by_email(&stage.app.cx, "nora@people.test").await.unwrap();
        stage.app.join(&nora, second, Role::Owner).await;
        visitor.sign_in_at("nora", "/developer/apps").await;
        visitor.press("Create app").await;
        visitor.choose("Owner organization", "northwind").await;
        visitor.fill("Name", "Weekly digest").await;
        visitor.fill("Redirect URIs", "http://digest.example/callback").await;
        visitor.tick("Read comments, those among your own people included").await;
        visitor.press("Create app").await;
        visitor.sees("https").await;
        visitor.fill("Redirect URIs", "https://digest.example/callback").await;
        visitor.press("Create app").await;
        visitor.sees("Weekly digest is created").await;
        assert_eq!(visitor.texts(".secrets code").await.len(), 2);
        visitor.press("I have copied it").await;
        visitor.sees("No organization yet").await;
    })
    .await;
}
