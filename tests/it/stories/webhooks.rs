//! An admin lets a program of the organization hear of events.

use postern::jobs::deliveries::run_due;

use super::visitor::in_every_way;
use crate::support::deliveries::failed;
use crate::support::receiver::{Receiver, Reply};

#[tokio::test]
async fn an_admin_adds_a_webhook_tests_it_and_replays_what_failed() {
    in_every_way(async |visitor, stage| {
        let receiver = Receiver::always(Reply::status(200).body("thank <you>")).await;
        visitor.sign_in_at("ada", "/orgs/acme").await;
        visitor.press("Webhooks").await;
        visitor.fill("Address", &receiver.url("/in")).await;
        visitor.tick("All events").await;
        visitor.press("Add webhook").await;
        visitor.sees("You won\u{2019}t see it again.").await;
        let secret = visitor.texts(".secrets code").await.remove(0);
        visitor.press("I have copied it").await;
        visitor.sees_nothing_of(&secret).await;

        visitor.press("Send test event").await;
        visitor.sees("The receiver took it.").await;
        visitor.sees("thank <you>").await;
        assert_eq!(receiver.sees(1).await[0].header("webhook-event"), Some("ping"));

        let webhook = stage.own_webhook().await;
        let delivery = failed(&stage.app, &webhook).await;
        visitor.open(&format!("/orgs/acme/webhooks/{}", webhook.id)).await;
        visitor.press("An app is connected").await;
        visitor.sees("Something went wrong").await;
        visitor.press("Replay").await;
        visitor.sees("It waits for its turn or its next attempt.").await;
        assert_eq!(run_due(&stage.app.cx).await.unwrap(), 1);
        visitor.open(&format!("/orgs/acme/webhooks/{}/deliveries/{delivery}", webhook.id)).await;
        visitor.sees("Delivered").await;
        assert_eq!(receiver.sees(2).await[1].header("webhook-event"), Some("install.created"));
    })
    .await;
}
