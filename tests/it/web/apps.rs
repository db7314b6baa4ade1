//! An owner looks after an app on the pages.

use postern::model::account::Role;
use postern::model::app::AppKind;

use super::{Scene, between, nora, path, scene, secrets};
use crate::support::app::{CALLBACK, Client};
use crate::support::browser::{Browser, Page, Submission};

/// The filled form of a new app.
async fn filled(browser: &mut Browser<'_>, name: &str) -> Submission {
    browser.open("/developer/apps/new").await;
    browser.fill("Name", name);
    browser.fill("Description", "Two\nlines");
    browser.fill("Homepage", "https://acme.example");
    browser.fill("Redirect URIs", &format!("{CALLBACK}\r\n\r\n http://localhost:3000/cb "));
    browser.fill("Read posts, their status and the boards they are on", "on");
    browser.fill("Read comments, those among your own people included", "on");
    browser.page.submission("Create app")
}

fn title(page: &Page) -> String {
    between(page, "<title>", "</title>").remove(0)
}

async fn count(scene: &Scene, table: &str) -> i64 {
    let statement = match table {
        "apps" => "SELECT count(*) FROM apps",
        _ => "SELECT count(*) FROM app_secrets",
    };
    sqlx::query_scalar(statement).fetch_one(&mut scene.app.db().await).await.unwrap()
}

#[tokio::test]
async fn an_app_is_created_and_its_secret_shown_once() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.open("/developer/apps").await;
    assert!(browser.page.text.contains("You have no apps yet."));
    assert_eq!(browser.follow("Create app").await.address, "/developer/apps/new");
    let form = filled(&mut browser, "Acme <Integration>").await;
    let page = browser.submit(&form).await.clone();
    assert_eq!((page.status.as_u16(), page.passed.len()), (200, 1), "{}", page.text);
    assert_eq!(page.headers["cache-control"], "no-store");
    assert_eq!(title(&page), "Secret \u{b7} Acme <Integration> \u{b7} Your apps \u{b7} Postern");
    let [client_id, secret] = secrets(&page).try_into().unwrap();
    assert!(client_id.starts_with("foapp_") && secret.starts_with("fosec_"), "{client_id}");
    assert!(page.text.find("You won\u{2019}t see it again").unwrap() < page.text.find("fosec_").unwrap());

    let shown = browser.follow("I have copied it").await.clone();
    assert_eq!(title(&shown), "Acme <Integration> \u{b7} Your apps \u{b7} Postern");
    assert!(shown.text.contains(&client_id) && !shown.text.contains("fosec_"));
    assert!(shown.text.contains("https://app.example/callback\nhttp://localhost:3000/cb</textarea>"));
    let list = browser.open("/developer/apps").await;
    assert!(list.text.contains(&client_id) && !list.text.contains("fosec_"));

    let again = browser.submit(&form).await;
    assert_eq!(again.status, 422, "loading the secret's page again makes no second app");
    assert!(again.text.contains("already the name of another app") && !again.text.contains("fosec_"));
    assert_eq!(count(&scene, "apps").await, 2);
}

#[tokio::test]
async fn a_refused_form_says_what_is_wrong_beside_the_field_and_keeps_what_was_typed() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let mut form = filled(&mut browser, "").await;
    form = form
        .with("homepage_url", "javascript:alert(1)")
        .with("redirect_uris", "https://fine.example/cb\nhttp://plain.example/<cb>")
        .without("actors")
        .with("kind", "public");
    let page = browser.submit(&form).await.clone();
    assert_eq!(page.status, 422);
    let errors = between(&page, "Error: </span>", "</p>");
    for error in [
        "The name can\u{2019}t be blank.",
        "The homepage must be a web address that begins with https:// or http://.",
        "<bdi>http://plain.example/<cb></bdi> must hold printable ASCII characters only, without spaces, quotes, backslashes, braces or wildcards.",
        "Choose how the app may act.",
    ] {
        assert!(errors.iter().any(|told| told == error), "{error}: {errors:?}");
    }
    assert_eq!(errors.len(), 4);
    let kept = page.submission("Create app");
    for field in ["name", "description", "homepage_url", "redirect_uris", "kind", "organization"] {
        assert_eq!(kept.get(field).trim(), form.get(field).trim(), "{field}");
    }
    let scopes = |form: &Submission| form.fields.iter().filter(|(name, _)| name == "scopes").count();
    assert_eq!((scopes(&kept), scopes(&form)), (2, 2));
    assert_eq!(kept.get("actors"), "");
    assert_eq!(count(&scene, "apps").await, 1);

    let without = form.without("scopes");
    assert!(browser.submit(&without).await.text.contains("Choose at least one scope."));
    assert_eq!(browser.submit(&without.with("kind", "secretive")).await.status, 400);
}

#[tokio::test]
async fn a_public_app_has_no_secret_to_show_or_rotate() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let form = filled(&mut browser, "On your phone").await.with("kind", "public");
    let page = browser.submit(&form).await;
    assert_eq!(page.passed, [303_u16, 200]);
    assert!(page.text.contains("It is public, so it has no secret."));
    assert!(!page.text.contains("Rotate secret"));
    let rotate = format!("{}/rotate-secret", page.address.split('?').next().unwrap());
    assert_eq!(browser.open(&rotate).await.status, 409);
}

#[tokio::test]
async fn who_administers_several_organizations_chooses_the_owner() {
    let scene = scene().await;
    scene.app.join(&scene.ada, scene.northwind, Role::Admin).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let form = filled(&mut browser, "Whose").await;
    assert!(browser.page.text.contains("Owner organization"));
    assert_eq!(browser.submit(&form.clone().without("organization")).await.status, 400);
    browser.submit(&form.with("organization", "northwind")).await;
    assert_eq!(browser.follow("I have copied it").await.status, 200);
    assert!(browser.page.text.contains("owned by <bdi>northwind</bdi>"));
}

#[tokio::test]
async fn an_edit_is_stored_and_says_so() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    browser.open(&path(&scene.client, "")).await;
    browser.fill("Name", "Better name");
    browser.fill("Homepage", "https://northwind.example");
    let saved = browser.press("Save changes").await;
    assert_eq!(saved.passed, [303_u16, 200]);
    assert!(saved.text.contains("The app is saved.") && saved.text.contains("Better name"));
    assert_eq!(saved.submission("Save changes").get("homepage_url"), "https://northwind.example");
    let form = saved.submission("Save changes");
    assert_eq!(form.get("redirect_uris").trim(), CALLBACK);

    let nothing = form.clone().without("scopes").with("name", "x".repeat(101).as_str());
    let refused = browser.submit(&nothing).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains("The name must be at most 100 characters long."));
    assert!(refused.text.contains("Choose at least one scope."));
    let kept = browser.open(&path(&scene.client, "")).await;
    assert!(kept.text.contains("<bdi>Better name</bdi>"), "nothing of a refused form is stored");
}

#[tokio::test]
async fn a_webhook_that_loses_its_scope_is_told_beside_the_webhook() {
    let scene = scene().await;
    sqlx::query("UPDATE apps SET webhook_url = 'https://app.example/hooks', declared_scopes = 'posts:read webhooks:manage'")
        .execute(&mut scene.app.db().await)
        .await
        .unwrap();
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let form = browser.open(&path(&scene.client, "")).await.submission("Save changes");
    let refused = browser.submit(&form.with("scopes", "posts:read")).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains("webhook needs the webhooks:manage scope."), "{}", refused.text);
}

#[tokio::test]
async fn a_rotated_secret_is_shown_once_and_sending_the_form_again_makes_no_other() {
    let scene = scene().await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let form = browser.open(&path(&scene.client, "/rotate-secret")).await.submission("Rotate secret");
    let page = browser.submit(&form).await.clone();
    assert_eq!((page.status.as_u16(), page.passed.len()), (200, 1));
    let [_, secret] = secrets(&page).try_into().unwrap();
    assert!(page.text.contains("The old one stops working at once."));

    let again = browser.submit(&form).await;
    assert_eq!(again.status, 409);
    assert!(again.text.contains("already rotated") && !again.text.contains("fosec_"));
    assert_eq!(count(&scene, "secrets").await, 2);
    assert_eq!(browser.submit(&form.clone().without("replaces")).await.status, 400);
    assert_eq!(browser.submit(&form.with("replaces", "x")).await.status, 400);

    assert_eq!(
        scene.app.refresh(&scene.client, &pair.refresh_token).await.error(),
        (400, "invalid_client".into())
    );
    let renewed = Client { client_secret: secret, ..scene.client.clone() };
    assert_eq!(scene.app.refresh(&renewed, &pair.refresh_token).await.status, 200);
    let next = browser.open(&path(&scene.client, "/rotate-secret")).await.submission("Rotate secret");
    assert_eq!(browser.submit(&next).await.status, 200, "a form of its own rotates again");
}

#[tokio::test]
async fn a_suspended_app_does_nothing_until_it_is_let_back_in() {
    let scene = scene().await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    browser.open(&path(&scene.client, "")).await;
    assert!(browser.page.text.contains("<dd>1 organization</dd>"));
    browser.open(&path(&scene.client, "/unsuspend")).await;
    assert_eq!(browser.page.address, path(&scene.client, ""), "there is nothing to let back in");

    browser.open(&path(&scene.client, "/suspend")).await;
    assert!(browser.page.text.contains("1 organization is connected to it."), "{}", browser.page.text);
    let form = browser.page.submission("Suspend app");
    for (typed, error) in [("", "Type the name to go on."), ("Acme", "This is not the app\u{2019}s name.")] {
        let page = browser.submit(&form.clone().with("typed_name", typed)).await;
        assert_eq!(page.status, 422, "{typed:?}");
        assert!(page.text.contains(error));
    }
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await);
    let suspended = browser.submit(&form.with("typed_name", &scene.client.app.profile.name)).await;
    assert!(suspended.text.contains("The app is suspended.") && suspended.text.contains(">Suspended</span>"));
    assert!(scene.app.refresh(&scene.client, &pair.refresh_token).await.error().0 >= 400);
    browser.open(&path(&scene.client, "/suspend")).await;
    assert_eq!(browser.page.address, path(&scene.client, ""));

    browser.open(&path(&scene.client, "/unsuspend")).await;
    assert!(browser.press("Let it back in").await.text.contains("The app can be used again."));
    assert!(!scene.app.is_alive(&scene.client, &pair.access_token).await, "what ended stays ended");
    scene.app.install(&scene.client, &scene.ada, scene.acme).await;
}

#[tokio::test]
async fn deleting_an_app_asks_for_its_name() {
    let scene = scene().await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let form = browser.open(&path(&scene.client, "/delete")).await.submission("Delete app");
    for (typed, error) in [("", "Type the name to go on."), ("Acme", "This is not the app\u{2019}s name.")] {
        let page = browser.submit(&form.clone().with("typed_name", typed)).await;
        assert_eq!(page.status, 422, "{typed:?}");
        assert!(page.text.contains(error));
    }
    assert_eq!(browser.open(&path(&scene.client, "")).await.status, 200);
    let gone = browser.submit(&form.with("typed_name", &scene.client.app.profile.name)).await;
    assert_eq!(gone.address, "/developer/apps?done=app-deleted");
    assert!(gone.text.contains("The app is deleted.") && gone.text.contains("You have no apps yet."));
    assert_eq!(browser.open(&path(&scene.client, "")).await.status, 404);
    assert!(scene.app.refresh(&scene.client, &pair.refresh_token).await.error().0 >= 400);
}

#[tokio::test]
async fn the_list_is_searched_ordered_and_paged() {
    let scene = scene().await;
    for (name, redirect) in [("100% Feedback", "https://a.example/"), ("1000 Feedback", "https://b.example/")]
    {
        let draft = postern::domain::app_draft::AppDraft {
            name: Some(name.to_owned()),
            redirect_uris: Some(vec![redirect.to_owned()]),
            declared_scopes: Some(vec!["posts:read".to_owned()]),
            ..Default::default()
        };
        let owner = postern::domain::apps::Owner::operator(scene.acme);
        let info = crate::support::app::info();
        postern::domain::apps::register(&scene.app.cx, owner, draft, AppKind::Public, &info).await.unwrap();
    }
    for _ in 0..24 {
        scene.app.client(scene.acme, &["posts:read"]).await;
    }
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let found = browser.open("/developer/apps?q=0%25+feed").await;
    assert!(found.text.contains("100% Feedback") && !found.text.contains("1000 Feedback"), "{}", found.text);
    let nothing = browser.open("/developer/apps?q=%3Cb%3E_").await;
    assert!(nothing.text.contains("No app matches <b><bdi>&#60;b&#62;_</bdi></b>"), "{}", nothing.text);
    browser.open("/developer/apps?sort=newest").await;
    assert!(browser.page.text.contains("1 to 25 of 26"));
    browser.follow("Next").await;
    assert_eq!(browser.page.address, "/developer/apps?sort=newest&page=2");
    assert!(browser.page.text.contains("26 to 26 of 26") && browser.page.text.contains("100% Feedback"));
    for (page, shown) in [("0", "1 to 25"), ("99999999999999999999", "26 to 26"), ("x", "1 to 25")] {
        let page = browser.open(&format!("/developer/apps?page={page}")).await;
        assert!(page.text.contains(shown), "{shown}");
    }
    assert_eq!(browser.open("/developer/apps?page=1&page=2").await.status, 400);
}
