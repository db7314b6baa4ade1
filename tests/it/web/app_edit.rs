//! An owner changes what an app may ask for, and what else its form holds.

use serde_json::Value;

use super::{Scene, nora, path, scene, scene_with, secrets};
use crate::support::browser::{Browser, Submission};

/// The form of the scene's app with other scopes ticked.
fn ticking(mut form: Submission, field: &str, scopes: &[&str]) -> Submission {
    form = form.without(field);
    form.fields.extend(scopes.iter().map(|scope| (field.to_owned(), (*scope).to_owned())));
    form
}

impl Scene {
    async fn stored(&self, column: &str) -> String {
        let row: Value = sqlx::query_scalar("SELECT to_jsonb(a) FROM apps a WHERE id = $1")
            .bind(self.client.app.id.number())
            .fetch_one(&mut self.app.db().await)
            .await
            .unwrap();
        row[column].as_str().map_or_else(|| row[column].to_string(), str::to_owned)
    }
}

#[tokio::test]
async fn before_scopes_change_the_owner_reads_what_happens() {
    let scene = scene().await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let form = browser.open(&path(&scene.client, "")).await.submission("Save changes");
    let form = ticking(form, "scopes", &["posts:read", "comments:read"]).with("name", "Better name");
    let asked = browser.submit(&form).await.clone();
    assert_eq!(asked.status, 200);
    assert_eq!(scene.stored("declared_scopes").await, "posts:read posts:write", "nothing is saved yet");
    let (new, old) = asked.text.split_once("No longer asked for").unwrap();
    assert!(new.contains("data-scope=\"comments:read\"") && !new.contains("posts:write"), "{}", asked.text);
    assert!(old.contains("data-scope=\"posts:write\""));
    assert!(asked.text.contains("stops working at once in 1 organization."));
    assert!(asked.text.contains("waits for an admin in 1 organization."));
    assert!(asked.text.contains("Why, for the admins"));

    // Back, with nothing lost.
    let back = browser.submit(&asked.submission("Back to the form")).await.clone();
    let kept = back.submission("Save changes");
    assert_eq!(kept.get("name"), "Better name");
    let sorted = |form: &Submission| {
        let mut fields: Vec<_> = form.fields.iter().map(|(n, v)| (n.clone(), v.trim().to_owned())).collect();
        fields.sort();
        fields
    };
    assert_eq!(sorted(&kept), sorted(&form));

    let confirmed = asked.submission("Change scopes");
    let long = browser.submit(&confirmed.clone().with("scopes_note", &"x".repeat(1_001))).await;
    assert_eq!(long.status, 422);
    assert!(
        long.text.contains("The note to the admins must be at most 1000 characters long."),
        "{}",
        long.text
    );
    let saved = browser.submit(&confirmed.clone().with("scopes_note", "For the <board>")).await;
    assert!(saved.text.contains("The app is saved.") && saved.text.contains("Better name"), "{}", saved.text);
    assert_eq!(scene.stored("declared_scopes").await, "posts:read comments:read");
    let note: String = sqlx::query_scalar("SELECT note FROM app_scope_changes")
        .fetch_one(&mut scene.app.db().await)
        .await
        .unwrap();
    assert_eq!(note, "For the <board>");
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await, "the connection goes on");
    let renewed = scene.app.refresh(&scene.client, &pair.refresh_token).await.pair();
    assert_eq!(renewed.scope, "posts:read", "what was removed is gone, what was added waits");

    let stale = browser.submit(&confirmed).await;
    assert!(stale.text.contains("The app is saved."), "the same again is no change of scopes");
    let other = ticking(confirmed, "scopes", &["posts:read"]);
    let question = browser.submit(&other).await;
    assert!(question.text.contains("No longer asked for"), "what was confirmed was another difference");
    assert_eq!(scene.stored("declared_scopes").await, "posts:read comments:read");
}

#[tokio::test]
async fn with_nobody_connected_nobody_is_asked() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let form = browser.open(&path(&scene.client, "")).await.submission("Save changes");
    let asked = browser.submit(&ticking(form.clone(), "scopes", &["posts:read"])).await;
    assert!(asked.text.contains("No organization is connected to it now"), "{}", asked.text);
    let invalid = browser.submit(&ticking(form, "scopes", &["posts:read"]).with("name", "")).await;
    assert_eq!(invalid.status, 422, "what is wrong is told first");
    assert!(invalid.text.contains("The name can\u{2019}t be blank."));
}

#[tokio::test]
async fn a_scope_is_not_asked_for_or_needed_or_optional() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let form = browser.open(&path(&scene.client, "")).await.submission("Save changes");
    assert_eq!(form.get("optional_scopes"), "");
    let all = ticking(form.clone(), "optional_scopes", &["posts:read", "posts:write"]);
    let refused = browser.submit(&all).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains("Leave one scope that is not optional"), "{}", refused.text);
    // One that is not asked for is not optional, whatever is ticked beside it.
    let some = ticking(form, "optional_scopes", &["posts:write", "comments:read"]);
    assert!(browser.submit(&some).await.text.contains("The app is saved."));
    assert_eq!(scene.stored("optional_scopes").await, "posts:write");
    assert_eq!(browser.page.submission("Save changes").get("optional_scopes"), "posts:write");
    let mut customer = Browser::signed_in(&scene.app, &scene.ada).await;
    let asked = customer.open(&scene.address(&[])).await;
    assert!(asked.text.contains("name=\"optional\" value=\"posts:write\""), "{}", asked.text);
    assert!(!asked.text.contains("name=\"optional\" value=\"posts:read\""));
}

#[tokio::test]
async fn a_first_webhook_address_comes_with_a_secret_shown_once() {
    let scene = scene_with(|config| config.webhooks.allow_private_networks = true).await;
    sqlx::query("UPDATE apps SET declared_scopes = 'posts:read webhooks:manage'")
        .execute(&mut scene.app.db().await)
        .await
        .unwrap();
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let form = browser.open(&path(&scene.client, "")).await.submission("Save changes");
    let wrong = form.clone().with("webhook_events", "post_created");
    assert!(
        browser.submit(&wrong).await.text.contains("webhook needs a webhook_url."),
        "{}",
        browser.page.text
    );
    let form = form.with("webhook_url", "https://app.example/hooks").with("webhook_events", "post_created");
    let page = browser.submit(&form).await.clone();
    let [_, secret] = secrets(&page).try_into().unwrap();
    assert!(secret.starts_with("whsec_") && page.text.contains("You won\u{2019}t see it again"));
    assert_eq!(scene.stored("webhook_url").await, "https://app.example/hooks");
    assert_eq!(scene.stored("webhook_events").await, "[\"post_created\"]");
    let again = browser.submit(&form).await;
    assert!(again.text.contains("The app is saved.") && !again.text.contains("whsec_"));
    let form = again.submission("Save changes").with("webhook_url", "").without("webhook_events");
    browser.submit(&form).await;
    assert_eq!(scene.stored("webhook_url").await, "null");
}

#[tokio::test]
async fn the_marketplace_and_the_replay_window_are_the_owners_to_say() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let form = browser.open(&path(&scene.client, "")).await.submission("Save changes");
    assert_eq!(form.get("listed"), "");
    for (field, value, told) in [
        ("install_url", "javascript:alert(1)", "The address to install from must be a web address"),
        ("refresh_replay_window", "61", "must be a number of seconds from 0 to 60."),
        ("refresh_replay_window", "soon", "must be a number of seconds from 0 to 60."),
    ] {
        let refused = browser.submit(&form.clone().with(field, value)).await;
        assert_eq!(refused.status, 422, "{field}");
        assert!(refused.text.contains(told), "{field}: {}", refused.text);
        assert_eq!(refused.submission("Save changes").get(field), value);
    }
    let form = form
        .with("listed", "true")
        .with("install_url", "https://app.example/install")
        .with("refresh_replay_window", "30");
    let saved = browser.submit(&form).await.submission("Save changes");
    for (field, value) in
        [("listed", "true"), ("install_url", "https://app.example/install"), ("refresh_replay_window", "30")]
    {
        assert_eq!(saved.get(field), value, "{field}");
    }
    assert_eq!(scene.stored("is_listed").await, "true");
    browser.submit(&saved.without("listed").with("refresh_replay_window", "")).await;
    assert_eq!(scene.stored("is_listed").await, "false");
    assert_eq!(scene.stored("replay_window_seconds").await, "null");
}

#[tokio::test]
async fn what_an_operator_blocked_its_owner_cannot_bring_back() {
    let scene = scene().await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let suspend = browser.open(&path(&scene.client, "/suspend")).await.submission("Suspend app");
    sqlx::query("UPDATE apps SET status = 'blocked'").execute(&mut scene.app.db().await).await.unwrap();
    let page = browser.open(&path(&scene.client, "")).await.clone();
    assert!(page.text.contains("The operator of this server blocked this app."), "{}", page.text);
    assert!(!page.text.contains("Let it back in") && !page.text.contains("Suspend app"));
    for act in ["/suspend", "/unsuspend"] {
        browser.open(&path(&scene.client, act)).await;
        assert_eq!(browser.page.address, path(&scene.client, ""), "{act}");
    }
    let name = &scene.client.app.profile.name;
    for act in ["/suspend", "/unsuspend"] {
        let mut form = suspend.clone().with("typed_name", name);
        form.action = path(&scene.client, act);
        let refused = browser.submit(&form).await;
        assert_eq!(refused.status, 403, "{act}");
        assert!(refused.text.contains("only the operator can let it back in"), "{}", refused.text);
    }
    let saved = browser.submit(&page.submission("Save changes").with("description", "Sorry")).await;
    assert!(saved.text.contains("The app is saved."));
    assert_eq!(scene.stored("status").await, "blocked");
    assert!(scene.app.refresh(&scene.client, &pair.refresh_token).await.error().0 >= 400);
    assert!(
        browser.open(&path(&scene.client, "/preview")).await.text.contains("Preview."),
        "looking is free"
    );
}
