//! An owner looks after an app's secrets on the pages.

use std::time::Duration;

use postern::domain::usage::write_down;

use super::{Scene, nora, path, scene, secrets};
use crate::support::app::{Client, Pair};
use crate::support::browser::Browser;

const HOUR: Duration = Duration::from_hours(1);

impl Scene {
    /// The scene's app with another secret.
    fn with_secret(&self, secret: &str) -> Client {
        Client { client_secret: secret.to_owned(), ..self.client.clone() }
    }

    async fn told(&self, kind: &str) -> Vec<serde_json::Value> {
        sqlx::query_scalar("SELECT details FROM ledger WHERE kind = $1 ORDER BY id")
            .bind(kind)
            .fetch_all(&mut self.app.db().await)
            .await
            .unwrap()
    }
}

/// Rotates on the pages; answers the new secret.
async fn rotate(browser: &mut Browser<'_>, scene: &Scene, overlap: &str) -> String {
    let form = browser.open(&path(&scene.client, "/rotate-secret")).await.submission("Rotate secret");
    let page = browser.submit(&form.with("overlap", overlap)).await.clone();
    assert_eq!(page.status, 200, "{}", page.text);
    secrets(&page).remove(1)
}

async fn works(scene: &Scene, client: &Client, pair: &mut Pair) -> bool {
    let answer = scene.app.refresh(client, &pair.refresh_token).await;
    let is_fine = answer.status == 200;
    if is_fine {
        *pair = answer.pair();
    } else {
        assert_eq!(answer.error(), (400, "invalid_client".into()));
    }
    is_fine
}

#[tokio::test]
async fn both_secrets_work_until_the_end_of_the_overlap() {
    let scene = scene().await;
    let mut pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let page = browser.open(&path(&scene.client, "/rotate-secret")).await.clone();
    assert_eq!(page.submission("Rotate secret").get("overlap"), "0", "none, unless somebody chooses one");
    for offered in ["Not at all", "1 hour", "1 day", "7 days"] {
        assert!(page.text.contains(&format!("<bdi>{offered}</bdi>")), "{offered}");
    }
    let new = scene.with_secret(&rotate(&mut browser, &scene, "3600").await);
    assert!(browser.page.text.contains("The old one works for 1 hour more."));
    for client in [&scene.client, &new, &scene.client] {
        assert!(works(&scene, client, &mut pair).await);
    }
    let list = browser.open(&path(&scene.client, "/secrets")).await;
    assert!(list.text.contains(">Current</b>") && list.text.contains(">Replaced</b>"), "{}", list.text);
    assert!(list.text.contains("in 1 hour") && !list.text.contains("fosec_"));

    scene.app.cx.env.advance(Duration::from_secs(3_599));
    assert!(works(&scene, &scene.client, &mut pair).await);
    scene.app.cx.env.advance(Duration::from_secs(1));
    assert!(!works(&scene, &scene.client, &mut pair).await, "the overlap is over");
    assert!(works(&scene, &new, &mut pair).await);
    assert!(!browser.open(&path(&scene.client, "/secrets")).await.text.contains(">Replaced</b>"));
    assert_eq!(scene.told("app.secret_rotated").await[0]["overlap_seconds"], 3_600);
}

#[tokio::test]
async fn who_still_uses_an_old_secret_is_named() {
    let scene = scene().await;
    let mut pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let list = path(&scene.client, "/secrets");
    let fresh = browser.open(&list).await;
    assert!(
        fresh.text.contains("Not yet") && !fresh.text.contains("Still on an old secret"),
        "{}",
        fresh.text
    );
    let new = scene.with_secret(&rotate(&mut browser, &scene, "86400").await);
    assert!(works(&scene, &scene.client, &mut pair).await);
    write_down(&scene.app.cx).await.unwrap();
    let lagging = browser.open(&list).await.text.clone();
    let (_, lagging) = lagging.split_once("Still on an old secret").unwrap();
    assert!(lagging.contains("<bdi>acme</bdi>") && lagging.contains("This install was last refreshed"));
    assert!(!lagging.contains("ada@"), "of a customer its name alone");
    assert!(works(&scene, &new, &mut pair).await);
    write_down(&scene.app.cx).await.unwrap();
    assert!(!browser.open(&list).await.text.contains("Still on an old secret"));
}

#[tokio::test]
async fn a_third_secret_ends_the_oldest_at_once() {
    let scene = scene().await;
    let mut pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let second = scene.with_secret(&rotate(&mut browser, &scene, "604800").await);
    let warned = browser.open(&path(&scene.client, "/rotate-secret")).await;
    assert!(warned.text.contains("at most two work"));
    let third = scene.with_secret(&rotate(&mut browser, &scene, "86400").await);
    assert!(!works(&scene, &scene.client, &mut pair).await);
    assert!(works(&scene, &second, &mut pair).await);
    assert!(works(&scene, &third, &mut pair).await);
    scene.app.cx.env.advance(24 * HOUR);
    assert!(!works(&scene, &second, &mut pair).await);
    assert!(works(&scene, &third, &mut pair).await);
}

#[tokio::test]
async fn an_overlap_that_is_not_offered_is_refused() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let form = browser.open(&path(&scene.client, "/rotate-secret")).await.submission("Rotate secret");
    for overlap in ["604801", "-1", "a week"] {
        assert_eq!(browser.submit(&form.clone().with("overlap", overlap)).await.status, 400, "{overlap}");
    }
    let works = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    assert!(scene.app.is_alive(&scene.client, &works.access_token).await, "nothing was rotated");
}

#[tokio::test]
async fn an_old_secret_is_ended_early_and_the_current_one_cannot_be() {
    let scene = scene().await;
    let mut pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let new = scene.with_secret(&rotate(&mut browser, &scene, "86400").await);
    let ids: Vec<i64> = sqlx::query_scalar("SELECT id FROM app_secrets ORDER BY id")
        .fetch_all(&mut scene.app.db().await)
        .await
        .unwrap();
    let end = |id: i64| path(&scene.client, &format!("/secrets/{id}/end"));
    let form = browser.open(&end(ids[0])).await.submission("End secret");
    assert!(browser.page.text.contains("It stops working at once."), "{}", browser.page.text);
    let mut wrong = form.clone();
    wrong.action = end(ids[1]);
    browser.submit(&wrong).await;
    assert!(works(&scene, &new, &mut pair).await, "the current one stays");
    assert!(works(&scene, &scene.client, &mut pair).await);
    assert!(browser.submit(&form).await.text.contains("The old secret stopped working."));
    assert!(!works(&scene, &scene.client, &mut pair).await);
    assert!(works(&scene, &new, &mut pair).await);
    browser.submit(&form).await;
    assert_eq!(scene.told("app.secret_ended").await.len(), 1, "ending it twice is told once");
    browser.open(&end(ids[0])).await;
    assert_eq!(browser.page.address, path(&scene.client, "/secrets"), "there is nothing left to end");
}

#[tokio::test]
async fn a_leaked_secret_takes_every_token_and_code_with_it() {
    let scene = scene().await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let overlapping = scene.with_secret(&rotate(&mut browser, &scene, "604800").await);
    let code = scene.app.code(&scene.client, &scene.ada, scene.acme).await;
    browser.open(&path(&scene.client, "/secrets/leaked")).await;
    assert!(browser.page.text.contains("1 organization is connected to it."), "{}", browser.page.text);
    let form = browser.page.submission("End everything, make a new secret");
    assert_eq!(browser.submit(&form).await.status, 422, "the name was not typed");
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await);

    let form = form.with("typed_name", &scene.client.app.profile.name);
    let page = browser.submit(&form).await.clone();
    let new = scene.with_secret(&secrets(&page).remove(1));
    assert_eq!(page.headers["cache-control"], "no-store");
    for old in [&scene.client, &overlapping] {
        assert_eq!(scene.app.refresh(old, &pair.refresh_token).await.error(), (400, "invalid_client".into()));
    }
    assert!(!scene.app.is_alive(&new, &pair.access_token).await);
    assert_eq!(scene.app.refresh(&new, &pair.refresh_token).await.error(), (400, "invalid_grant".into()));
    assert_eq!(scene.app.exchange(&new, &code).await.error(), (400, "invalid_grant".into()));
    assert_eq!(scene.told("app.secret_leaked").await.len(), 1);
    let told: Vec<String> = sqlx::query_scalar("SELECT kind FROM announcements WHERE app_id = $1")
        .bind(scene.client.app.id.number())
        .fetch_all(&mut scene.app.db().await)
        .await
        .unwrap();
    assert_eq!(told, ["app.secret_leaked"], "the customers are told");
    let kept: i64 = sqlx::query_scalar("SELECT count(*) FROM app_secrets WHERE leaked_at IS NOT NULL")
        .fetch_one(&mut scene.app.db().await)
        .await
        .unwrap();
    assert_eq!(kept, 2, "those that were alive");

    let again = browser.submit(&form).await;
    assert_eq!(again.status, 409, "loading the secret's page again ends nothing again");
    assert!(!again.text.contains("fosec_"));
    let pair = scene.app.install(&new, &scene.ada, scene.acme).await;
    assert!(scene.app.is_alive(&new, &pair.access_token).await, "a new approval connects it again");
}

#[tokio::test]
async fn what_is_not_ones_own_or_has_no_secret_is_left_alone() {
    let scene = scene().await;
    let public =
        scene.app.client_with(scene.northwind, postern::model::app::AppKind::Public, &["posts:read"]).await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let page = browser.open(&path(&public, "/secrets")).await;
    assert!(
        page.text.contains("is public, so it has no secret") && !page.text.contains("This secret leaked")
    );
    for act in ["/rotate-secret", "/secrets/leaked"] {
        assert_eq!(browser.open(&path(&public, act)).await.status, 409, "{act}");
    }
    let form = browser.open(&path(&scene.client, "/secrets/leaked")).await;
    let form = form.submission("End everything, make a new secret");
    let mut foreign = Browser::signed_in(&scene.app, &scene.ada).await;
    let csrf = foreign.page.submission("Sign out").get("csrf").to_owned();
    let form = form.with("typed_name", &scene.client.app.profile.name).with("csrf", &csrf);
    assert_eq!(foreign.submit(&form).await.status, 404);
    for act in ["/secrets", "/secrets/leaked", "/secrets/1/end", "/rotate-secret"] {
        assert_eq!(foreign.open(&path(&scene.client, act)).await.status, 404, "{act}");
    }
    assert_eq!(browser.open(&path(&scene.client, "/secrets/x/end")).await.status, 404);
}
