//! An owner sees what a customer would be asked, and nobody is asked.

use super::visitor::in_every_way;

#[tokio::test]
async fn an_owner_looks_at_the_question_before_anybody_is_asked() {
    in_every_way(async |visitor, stage| {
        visitor.sign_in_at("nora", "/developer/apps").await;
        visitor.press("Idea bridge").await;
        visitor.press("Preview").await;
        visitor.sees("This is what somebody in Acme is asked.").await;
        visitor.sees("Idea bridge asks to connect to Acme").await;
        visitor.sees("Create, change, assign and delete posts").await;
        visitor.sees("its own bot").await;

        visitor.unfold("Ask something else").await;
        visitor.tick("Create, change, assign and delete posts").await;
        visitor.tick("The person who approves").await;
        visitor.fill("Organization", "Umbrella").await;
        visitor.press("Show").await;
        visitor.sees("Idea bridge asks to connect to Umbrella").await;
        visitor.sees("with your role\u{2019}s limits").await;
        visitor.sees_nothing_of("Create, change, assign and delete posts").await;
        assert_eq!(visitor.texts(".decide button:disabled").await, ["Deny", "Approve"]);
        let asked: i64 = sqlx::query_scalar("SELECT count(*) FROM consents")
            .fetch_one(&mut stage.app.db().await)
            .await
            .unwrap();
        assert_eq!(asked, 0, "nothing is stored");
    })
    .await;
}
