//! A member who may not connect apps asks somebody who may.

use super::visitor::in_every_way;

#[tokio::test]
async fn a_member_asks_and_an_admin_approves() {
    in_every_way(async |visitor, stage| {
        visitor.sign_in_at("max", &stage.request(&[])).await;
        visitor.sees("Ask an admin to connect Idea bridge").await;
        visitor.fill("What is it for?", "For the roadmap.").await;
        visitor.press("Ask an admin").await;
        visitor.sees("Your question is with the admins.").await;
        visitor.sign_out().await;

        visitor.sign_in_at("ada", "/orgs/acme/requests").await;
        visitor.sees("For the roadmap.").await;
        visitor.choose("It lasts", "30 days").await;
        visitor.press("Approve Idea bridge").await;
        visitor.sees("Nobody waits for an answer.").await;
        visitor.sign_out().await;

        visitor.sign_in_at("max", &stage.request(&[])).await;
        visitor.sees("Idea bridge asks to connect to acme").await;
        visitor.press("Approve").await;
        let arrived = visitor.arrives(&stage.site("/callback?code=")).await;
        let pair = stage.exchange(&arrived).await.pair();
        assert!(stage.lets_in(&pair.access_token).await);
    })
    .await;
}

#[tokio::test]
async fn an_admin_declines_what_a_member_asked_for() {
    in_every_way(async |visitor, stage| {
        visitor.sign_in_at("max", &stage.request(&[])).await;
        visitor.press("Ask an admin").await;
        visitor.sign_out().await;
        visitor.sign_in_at("ada", "/orgs/acme/requests").await;
        visitor.press("Decline Idea bridge").await;
        visitor.sees("Nothing was connected.").await;
        visitor.sign_out().await;
        visitor.sign_in_at("max", &stage.request(&[])).await;
        visitor.sees("Ask an admin to connect Idea bridge").await;
    })
    .await;
}
