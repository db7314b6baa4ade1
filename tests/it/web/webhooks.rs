//! Admins look after webhooks on the pages: an organization's own, and an app's.

use std::time::Duration;

use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{AppName, Owner, edit};
use postern::jobs::deliveries::run_due;
use postern::model::account::Role;

use super::{Scene, nora, path, scene_with, secrets};
use crate::support::app::{Client, TestApp, info};
use crate::support::browser::{Browser, Page, Submission, unescape};
use crate::support::deliveries::{failed, own_webhook};
use crate::support::policies::Shipped;
use crate::support::receiver::{Receiver, Reply};

const LIST: &str = "/orgs/acme/webhooks";

/// The scene where receivers may be on this machine, and an event is tried once.
async fn scene() -> Scene {
    scene_with(|config| {
        config.webhooks.allow_private_networks = true;
        config.webhooks.retry_schedule = Vec::new();
    })
    .await
}

/// A form with boxes ticked, and none besides.
fn ticking(form: Submission, events: &[&str]) -> Submission {
    let mut form = form.with("which", "these").without("events");
    form.fields.extend(events.iter().map(|event| ("events".to_owned(), (*event).to_owned())));
    form
}

/// Where a link leads whose words somebody chose.
fn leads_to(page: &Page, words: &str) -> String {
    let (before, _) = page.text.split_once(&format!("\"><bdi>{words}</bdi></a>")).unwrap();
    before.rsplit_once("href=\"").unwrap().1.to_owned()
}

impl Scene {
    /// Connects another app to Acme, of which the organization is told.
    async fn something_happens(&self) -> Client {
        let client = self.app.client(self.northwind, &["posts:read"]).await;
        self.app.install(&client, &self.ada, self.acme).await;
        client
    }

    async fn kinds(&self) -> Vec<String> {
        self.ledger("webhook").await.into_iter().map(|(kind, ..)| kind).collect()
    }

    async fn states(&self) -> Vec<String> {
        sqlx::query_scalar("SELECT state FROM deliveries ORDER BY id")
            .fetch_all(&mut self.app.db().await)
            .await
            .unwrap()
    }
}

#[tokio::test]
async fn an_admin_adds_changes_and_deletes_one() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.open("/orgs/acme").await;
    let empty = browser.follow("Webhooks").await.clone();
    assert!(empty.text.contains("There is no webhook of your own."), "{}", empty.text);
    assert!(!empty.text.contains("app.secret_rotated"), "that is told to apps alone");

    let form = empty.submission("Add webhook");
    assert_eq!(form.get("which"), "these", "nothing is chosen for anybody");
    let wrong = ticking(form.clone(), &["member.removed"]).with("url", "not an address");
    let page = browser.submit(&wrong).await.clone();
    assert_eq!(page.status, 422);
    assert!(page.text.contains("The address must be an absolute URL"), "{}", page.text);
    assert!(page.text.contains("aria-describedby=\"url-error url-hint\""));
    let again = page.submission("Add webhook");
    assert_eq!(
        (again.get("url"), again.get("events")),
        ("not an address", "member.removed"),
        "kept as typed"
    );
    let page = browser.submit(&again.with("url", "https://hooks.acme.example/in").without("events")).await;
    assert_eq!(page.status, 422);
    assert!(page.text.contains("Choose at least one event.") && page.text.contains("hooks.acme.example/in"));
    let strange = ticking(form.clone(), &["made.up"]).with("url", "https://hooks.acme.example/in");
    assert_eq!(browser.submit(&strange).await.status, 422);
    assert!(scene.kinds().await.is_empty());

    let right = ticking(form, &["member.removed", "install.created"]);
    let right = right.with("url", "https://hooks.acme.example/in");
    let made = browser.submit(&right).await.clone();
    assert_eq!(made.status, 200, "{}", made.text);
    let secret = secrets(&made).remove(0);
    assert!(secret.starts_with("whsec_") && made.text.contains("The webhook to hooks.acme.example is added"));
    let repeated = browser.submit(&right).await;
    assert_eq!(repeated.status, 409, "loading that page again adds no second one");
    assert!(repeated.text.contains("Another webhook was added since") && !repeated.text.contains("whsec_"));
    assert_eq!(scene.kinds().await, ["webhook.created"]);

    let list = browser.open(LIST).await.clone();
    assert!(list.text.contains("2 events of 15") && !list.text.contains(&secret), "{}", list.text);
    let home = leads_to(&list, "https://hooks.acme.example/in");
    let own = browser.open(&home).await.clone();
    assert!(
        !own.text.contains(&secret)
            && own.text.contains("Enabled")
            && own.text.contains("Nothing was sent yet")
    );
    let form = own.submission("Save changes");
    let page = browser.submit(&ticking(form.clone(), &[]).with("url", "")).await.clone();
    assert_eq!(page.status, 422);
    assert!(page.text.contains("Give it an address."), "{}", page.text);
    let page = browser.submit(&form.with("url", "https://new.acme.example/").with("which", "all")).await;
    assert_eq!(page.passed, [303, 200]);
    assert!(page.text.contains("The webhook is saved.") && page.text.contains("https://new.acme.example/"));
    assert!(browser.open(LIST).await.text.contains("All events"));

    let question = browser.open(&format!("{home}/delete")).await;
    assert!(question.text.contains("Delete the webhook to new.acme.example?"), "{}", question.text);
    let gone = browser.press("Delete webhook").await;
    assert!(
        gone.text.contains("The webhook is deleted.")
            && gone.text.contains("There is no webhook of your own.")
    );
    assert_eq!(browser.open(&home).await.status, 404);
    assert_eq!(scene.kinds().await, ["webhook.created", "webhook.updated", "webhook.deleted"]);
}

#[tokio::test]
async fn an_address_on_a_private_network_is_refused_in_words() {
    let scene = scene_with(|_| {}).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    for (url, told) in [
        ("http://hooks.acme.example/", "The address must use https."),
        ("https://10.0.0.1/", "The address must not point to a private, loopback or reserved address."),
    ] {
        let form = browser.open(LIST).await.submission("Add webhook").with("which", "all").with("url", url);
        let page = browser.submit(&form).await;
        assert_eq!(page.status, 422);
        assert!(page.text.contains(told) && page.text.contains(url), "{}", page.text);
    }
}

#[tokio::test]
async fn there_is_room_for_twenty() {
    let scene = scene().await;
    for number in 0..20 {
        let url = format!("https://hooks.acme.example/{number}");
        own_webhook(&scene.app, scene.acme, &url, &["member.removed"]).await;
    }
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let page = browser.open(LIST).await;
    assert!(page.text.contains("as many as there may be") && !page.text.contains(">Add webhook</button>"));
}

#[tokio::test]
async fn a_test_shows_what_the_receiver_answered() {
    let scene = scene_with(|config| {
        config.webhooks.allow_private_networks = true;
        config.limits.enabled = true;
    })
    .await;
    let receiver = Receiver::always(Reply::status(418).body("<script>alert(1)</script> & more")).await;
    let (webhook, _) = own_webhook(&scene.app, scene.acme, &receiver.url("/in"), &["member.removed"]).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let home = format!("{LIST}/{}", webhook.id);
    browser.open(&home).await;
    let page = browser.press("Send test event").await.clone();
    assert_eq!(page.passed, [303, 200]);
    assert!(page.address.starts_with(&format!("{home}/deliveries/")), "{}", page.address);
    assert!(
        page.text.contains("status 418") && page.text.contains("The test did not arrive."),
        "{}",
        page.text
    );
    assert!(
        !page.text.contains("<script>") && unescape(&page.text).contains("<script>alert(1)</script> & more")
    );
    assert!(page.text.contains("it says so by the status 200 alone"));
    let seen = receiver.sees(1).await.remove(0);
    assert_eq!(seen.header("webhook-event"), Some("ping"));
    assert!(page.text.contains(seen.header("webhook-id").unwrap()), "under the id that was sent");

    for _ in 1..6 {
        browser.open(&home).await;
        assert_eq!(browser.press("Send test event").await.status, 200);
    }
    browser.open(&home).await;
    let refused = browser.press("Send test event").await;
    assert_eq!(refused.status, 429);
    assert!(
        refused.text.contains("That is enough tests for now")
            && refused.text.contains("6 times within a minute")
    );
    assert_eq!(receiver.seen().len(), 6, "it was not sent");
    scene.app.cx.env.advance(Duration::from_secs(61));
    browser.open(&home).await;
    assert_eq!(browser.press("Send test event").await.status, 200);
    assert_eq!(browser.open(&home).await.text.matches("<td role=\"cell\" class=\"first\">").count(), 7);
}

#[tokio::test]
async fn a_receiver_that_is_silent_is_given_up_before_the_page_is() {
    let scene = scene_with(|config| {
        config.webhooks.allow_private_networks = true;
        config.server.request_timeout = Duration::from_secs(2);
    })
    .await;
    let receiver = Receiver::always(Reply::none()).await;
    let (webhook, _) = own_webhook(&scene.app, scene.acme, &receiver.url("/"), &["member.removed"]).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.open(&format!("{LIST}/{}", webhook.id)).await;
    let page = browser.press("Send test event").await;
    assert!(page.text.contains("The receiver did not answer in time."), "{}", page.text);
}

#[tokio::test]
async fn what_waits_while_it_is_disabled_is_skipped_or_sent() {
    let scene = scene().await;
    let receiver = Receiver::always(Reply::status(200)).await;
    let (webhook, _) = own_webhook(&scene.app, scene.acme, &receiver.url("/"), &["install.created"]).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let home = format!("{LIST}/{}", webhook.id);
    for (choice, told, sent) in
        [("Skip what waited", "What waited is not sent.", 0), ("Send it", "What waited is sent first.", 1)]
    {
        browser.open(&home).await;
        let disabled = browser.press("Disable").await;
        assert!(
            disabled.text.contains("Events wait until you enable it.")
                && disabled.text.contains("No event waits.")
        );
        scene.something_happens().await;
        assert_eq!(run_due(&scene.app.cx).await.unwrap(), 0);
        let page = browser.open(&home).await.clone();
        assert!(
            page.text.contains("1 event waits.") && page.text.contains("Somebody who looks after"),
            "{}",
            page.text
        );
        let value = if sent == 0 { "skip" } else { "send" };
        assert_eq!(page.submission("Enable").get("waiting"), "send", "nothing is lost by haste");
        assert!(page.text.contains(choice));
        let page = browser.submit(&page.submission("Enable").with("waiting", value)).await;
        assert!(page.text.contains(told), "{}", page.text);
        run_due(&scene.app.cx).await.unwrap();
        assert_eq!(receiver.seen().len(), sent);
    }
    assert_eq!(scene.states().await, ["dropped", "delivered"]);
    let kinds =
        ["webhook.created", "webhook.disabled", "webhook.enabled", "webhook.disabled", "webhook.enabled"];
    assert_eq!(scene.kinds().await, kinds);
    let odd = Submission { action: format!("{home}/enable"), fields: vec![] };
    let token = browser.open(&home).await.submission("Disable").get("csrf").to_owned();
    assert_eq!(browser.submit(&odd.with("csrf", &token).with("waiting", "burn")).await.status, 400);
}

#[tokio::test]
async fn a_new_secret_is_shown_once_and_both_sign() {
    let scene = scene().await;
    let receiver = Receiver::always(Reply::status(200)).await;
    let (webhook, first) =
        own_webhook(&scene.app, scene.acme, &receiver.url("/"), &["install.created"]).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let home = format!("{LIST}/{}", webhook.id);
    let question = browser.open(&format!("{home}/rotate-secret")).await.clone();
    assert!(question.text.contains("For 1 day each event is signed with both"), "{}", question.text);
    let form = question.submission("Rotate signing secret");
    let page = browser.submit(&form).await.clone();
    let second = secrets(&page).remove(0);
    assert!(second.starts_with("whsec_") && second != first);
    assert!(
        page.text.contains("The old one signs too for 1 day, until")
            && page.text.contains("You won\u{2019}t see it again.")
    );
    let repeated = browser.submit(&form).await.clone();
    assert_eq!(repeated.status, 409, "loading the page again makes no third one");
    assert!(repeated.text.contains("already rotated") && !repeated.text.contains("whsec_"));
    let page = browser.open(&home).await.clone();
    assert!(page.text.contains("signs too until") && !page.text.contains("whsec_"));
    scene.something_happens().await;
    run_due(&scene.app.cx).await.unwrap();
    let signatures = receiver.sees(1).await[0].header("webhook-signature").unwrap().split(' ').count();
    assert_eq!(signatures, 2);
    let warned = browser.open(&format!("{home}/rotate-secret")).await;
    assert!(warned.text.contains("At most two secrets sign"));
    scene.app.cx.env.advance(Duration::from_hours(25));
    assert!(!browser.open(&home).await.text.contains("signs too until"));
    assert_eq!(scene.kinds().await, ["webhook.created", "webhook.secret_rotated"]);
}

#[tokio::test]
async fn what_failed_is_replayed_one_by_one_or_all_at_once() {
    let scene = scene().await;
    let receiver = Receiver::answering(|seen| {
        let is_known = seen.header("webhook-id").unwrap().ends_with("_1");
        Reply::status(if is_known { 200 } else { 500 }).body("not yet")
    })
    .await;
    let (webhook, _) = own_webhook(&scene.app, scene.acme, &receiver.url("/"), &["install.created"]).await;
    let one = failed(&scene.app, &webhook).await;
    let other = failed(&scene.app, &webhook).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let home = format!("{LIST}/{}", webhook.id);
    let page = browser.open(&home).await.clone();
    assert!(page.text.contains("0 waiting, 2 failed, 0 not sent"), "{}", page.text);
    assert!(
        browser.open(&format!("{home}?sort=delivered")).await.text.contains("No delivery is in this state.")
    );
    let page = browser.open(&format!("{home}/deliveries/{one}")).await.clone();
    for told in ["An app is connected", "install.created", "status 500", "31 ms", "acme", "evt_"] {
        assert!(page.text.contains(told), "{told}: {}", page.text);
    }
    let text = unescape(&page.text);
    assert!(text.contains("<h1>Something went wrong</h1>") && text.contains("  \"object\": \"install\""));

    let waits = browser.press("Replay").await.clone();
    assert!(
        waits.text.contains("back in its queue") && waits.text.contains("It waits for its turn"),
        "{}",
        waits.text
    );
    assert!(!waits.text.contains(">Replay</button>"));
    run_due(&scene.app.cx).await.unwrap();
    assert!(browser.open(&format!("{home}/deliveries/{one}")).await.text.contains("Delivered"));
    assert_eq!(scene.states().await, ["delivered", "failed"]);

    let question = browser.open(&format!("{home}/replay-failed")).await;
    assert!(question.text.contains("Replay 1 event to the webhook to 127.0.0.1"), "{}", question.text);
    let page = browser.press("Replay all failed").await;
    assert!(page.text.contains("1 waiting, 0 failed"), "{}", page.text);
    run_due(&scene.app.cx).await.unwrap();
    // It was the only try, and nothing else was taken meanwhile.
    let page = browser.open(&home).await.clone();
    assert!(
        page.text.contains("Disabled after failures")
            && page.text.contains("came to the end of its attempts")
    );
    let page = browser.open(&format!("{home}/deliveries/{other}")).await;
    assert!(page.text.contains("Mend the receiver, then replay it") && page.text.contains("not yet"));
}

#[tokio::test]
async fn the_list_has_pages_and_is_filtered_by_state() {
    let scene = scene().await;
    let (webhook, _) = own_webhook(&scene.app, scene.acme, "http://127.0.0.1:1/", &["install.created"]).await;
    for _ in 0..60 {
        failed(&scene.app, &webhook).await;
    }
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let home = format!("{LIST}/{}", webhook.id);
    assert!(browser.open(&home).await.text.contains("of 60"));
    let next = browser.follow("Next").await;
    assert!(next.address.contains("sort=all&page=2"), "{}", next.address);
    let failed = browser.open(&format!("{home}?sort=failed&page=99")).await;
    assert!(failed.text.contains("value=\"failed\" selected") && failed.text.contains("to 60 of 60"));
}

/// Gives the scene's app a webhook, and connects it to Acme.
async fn app_listens(scene: &Scene, url: &str) {
    let draft = AppDraft {
        declared_scopes: Some(["posts:read", "webhooks:manage"].map(str::to_owned).into()),
        webhook_url: Some(url.to_owned()),
        webhook_events: Some(
            ["install.created", "install.revoked", "app.secret_rotated"].map(str::to_owned).into(),
        ),
        ..AppDraft::default()
    };
    let (owner, name) = (Owner::operator(scene.northwind), AppName::Id(scene.client.app.id));
    edit(&scene.app.cx, owner, &name, draft, &info()).await.unwrap();
}

#[tokio::test]
async fn an_owner_looks_after_an_apps_webhook() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    browser.open(&path(&scene.client, "")).await;
    let none = browser.follow("Webhook").await.clone();
    assert!(none.text.contains("has no webhook address."), "{}", none.text);
    let token = browser.open("/account").await.submission("Sign out").get("csrf").to_owned();
    let ping =
        Submission { action: path(&scene.client, "/webhook/ping"), fields: vec![("csrf".into(), token)] };
    assert_eq!(browser.submit(&ping).await.status, 409);

    let receiver = Receiver::always(Reply::status(200).body("thanks")).await;
    app_listens(&scene, &receiver.url("/hooks")).await;
    let home = path(&scene.client, "/webhook");
    let page = browser.open(&home).await.clone();
    for told in [
        &receiver.url("/hooks"),
        "The app is connected",
        "The secret of the app is rotated",
        "change them on its page",
    ] {
        assert!(page.text.contains(told), "{told}: {}", page.text);
    }
    assert!(!page.text.contains("Save changes") && !page.text.contains("Delete webhook"));
    let page = browser.press("Send test event").await;
    assert!(page.text.contains("The receiver took it.") && page.text.contains("thanks"));

    scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    run_due(&scene.app.cx).await.unwrap();
    let page = browser.open(&home).await.clone();
    assert!(page.text.contains("<bdi>acme</bdi>") && page.text.contains("Delivered"), "{}", page.text);
    assert_eq!(receiver.seen().len(), 2);
    for path in ["rotate-secret", "replay-failed"] {
        assert_eq!(browser.open(&format!("{home}/{path}")).await.status, 200, "{path}");
    }
    browser.open(&format!("{home}/rotate-secret")).await;
    let shown = browser.press("Rotate signing secret").await;
    assert!(secrets(shown)[0].starts_with("whsec_"), "{}", shown.text);
}

#[tokio::test]
async fn connected_apps_that_hear_are_listed_below_ones_own() {
    let scene = scene().await;
    app_listens(&scene, "http://127.0.0.1:1/hooks").await;
    scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let quiet = scene.something_happens().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let page = browser.open(LIST).await.clone();
    let (_, listed) = page.text.split_once("Connected apps that hear of events").unwrap();
    assert!(listed.contains("The app is connected") && listed.contains("The connection ends"), "{listed}");
    assert!(!listed.contains("The secret of the app is rotated"), "it was not granted");
    assert!(!listed.contains(&quiet.app.profile.name) && !listed.contains("127.0.0.1"));
    let connection = leads_to(&page, &scene.client.app.profile.name);
    assert!(connection.starts_with("/orgs/acme/connected-apps/"), "{connection}");
    browser.open(&format!("{connection}/revoke")).await;
    browser.press("Revoke access").await;
    assert!(!browser.open(LIST).await.text.contains("Connected apps that hear"));
}

#[tokio::test]
async fn members_and_others_see_nothing_of_it() {
    let scene = scene().await;
    let (webhook, _) =
        own_webhook(&scene.app, scene.acme, "http://127.0.0.1:1/own", &["install.created"]).await;
    let delivery = failed(&scene.app, &webhook).await;
    app_listens(&scene, "http://127.0.0.1:1/of-an-app").await;
    let of_app: i64 = sqlx::query_scalar("SELECT id FROM webhooks WHERE app_id IS NOT NULL")
        .fetch_one(&mut scene.app.db().await)
        .await
        .unwrap();
    let max = scene.app.person("max", scene.acme, Role::Member).await;
    let mut member = Browser::signed_in(&scene.app, &max).await;
    assert!(!member.open("/orgs/acme").await.text.contains("Webhooks"));
    for path in [
        LIST.to_owned(),
        format!("{LIST}/{}", webhook.id),
        format!("{LIST}/{}/deliveries/{delivery}", webhook.id),
    ] {
        let page = member.open(&path).await;
        assert_eq!(page.status, 403, "{path}");
        assert!(!page.text.contains("127.0.0.1"));
    }
    let mut owner = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    for path in [
        format!("{LIST}/{}", webhook.id),
        format!("/orgs/northwind/webhooks/{}", webhook.id),
        format!("/orgs/northwind/webhooks/{of_app}"),
        path(&scene.client, &format!("/webhook/deliveries/{delivery}")),
    ] {
        assert_eq!(owner.open(&path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn where_the_policy_tells_of_nothing_there_are_no_webhooks() {
    let app = TestApp::under(Shipped::Mastodon).await;
    assert!(app.cx.policy().webhooks.events.is_empty());
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = app.client(acme, &["read"]).await;
    let mut browser = Browser::signed_in(&app, &ada).await;
    assert!(!browser.open("/orgs/acme").await.text.contains("/webhooks"));
    assert!(!browser.open(&path(&client, "")).await.text.contains("/webhook\""));
    for path in [LIST.to_owned(), format!("{LIST}/1"), path(&client, "/webhook")] {
        assert_eq!(browser.open(&path).await.status, 404, "{path}");
    }
}
