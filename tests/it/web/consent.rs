//! The question to a person, and the answer.

use axum::http::Method;
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{AppName, Owner, edit, suspend};
use postern::model::account::Role;
use postern::model::app::AppKind;

use super::{Scene, scene};
use crate::support::app::{CALLBACK, info};
use crate::support::browser::Browser;

/// A state with every printable letter of ASCII, and some beyond.
fn every_letter() -> String {
    (' '..='~').chain("%20+%2B\u{e9}\u{4e16}\u{1f600}".chars()).collect::<String>().repeat(4)
}

#[tokio::test]
async fn a_request_waits_behind_the_sign_in_page_and_comes_back_byte_for_byte() {
    let scene = scene().await;
    let request = scene.address(&[("state", &every_letter()), ("scope", "posts:read")]);
    let odd = format!("{request}&foo=1&foo=2&x=%2f%2F+'()*");
    let mut browser = Browser::new(&scene.app);
    browser.open(&odd).await;
    assert_eq!(browser.page.passed, [303, 200]);
    assert_eq!(browser.page.parameters()["return_to"], odd);
    assert!(browser.page.text.contains(&scene.client.app.profile.name), "says who waits");
    assert_eq!(scene.count("consents").await, 0, "nobody was asked yet");
    browser.sign_in(&scene.ada).await;
    assert_eq!(browser.page.address, odd);
    assert_eq!(browser.page.passed, [303, 200]);
    browser.press("Approve").await;
    assert_eq!(browser.page.parameters()["state"], every_letter());
}

#[tokio::test]
async fn the_page_says_who_asks_for_what_as_whom_and_what_comes_next() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let text = browser.open(&scene.address(&[])).await.text.clone();
    for said in [
        scene.client.app.profile.name.as_str(),
        "northwind",
        "Not reviewed",
        "its own bot",
        "acme",
        "Read posts, their status and the boards they are on",
        "Create, change, assign and delete posts",
        "app.example",
        "Until it is revoked",
        "<b>GET</b> /api/v3/feature_requests",
        "ada@people.test",
    ] {
        assert!(text.contains(said), "{said}");
    }
    let text = browser.open(&scene.address(&[("actor", "self"), ("scope", "posts:read")])).await.text.clone();
    assert!(text.contains("you, <bdi>ada@people.test</bdi>") && !text.contains("delete posts"));
}

#[tokio::test]
async fn approving_leads_to_the_app_with_a_code_that_works() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.open(&scene.address(&[("scope", "posts:read")])).await;
    browser.press("Approve").await;
    assert_eq!(browser.page.passed, [303]);
    assert!(browser.page.address.starts_with(&format!("{CALLBACK}?code=fooc_")), "{}", browser.page.address);
    let parameters = browser.page.parameters();
    assert_eq!(parameters.keys().collect::<Vec<_>>(), ["code", "iss", "state"]);
    assert_eq!(parameters["state"], "s t&a=t/e");
    assert_eq!(parameters["iss"], scene.app.cx.issuer());
    assert_eq!(browser.page.headers["cache-control"], "no-store");
    let pair = scene.app.exchange(&scene.client, &parameters["code"]).await.pair();
    assert_eq!(pair.scope, "posts:read");
    // The same again is asked again, and says what is new.
    let text = browser.open(&scene.address(&[])).await.text.clone();
    let new = text.split("data-scope=\"posts:write\"").nth(1).unwrap();
    assert!(new.split("</li>").next().unwrap().contains("New since last time"));
    assert_eq!(text.matches("New since last time").count(), 1);
}

#[tokio::test]
async fn a_public_app_is_asked_about_every_time() {
    let scene = scene().await;
    let client = scene.app.client_with(scene.northwind, AppKind::Public, &["posts:read"]).await;
    let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    let address = scene.address(&[
        ("client_id", &client.app.client_id),
        ("code_challenge", challenge),
        ("code_challenge_method", "S256"),
    ]);
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    for _ in 0..2 {
        assert_eq!(browser.open(&address).await.status, 200);
        assert!(browser.press("Approve").await.parameters().contains_key("code"));
    }
}

#[tokio::test]
async fn denying_tells_the_app_and_stores_nothing() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.open(&scene.address(&[])).await;
    browser.press("Deny").await;
    let parameters = browser.page.parameters();
    assert_eq!(browser.page.passed, [303]);
    assert_eq!(parameters["error"], "access_denied");
    assert_eq!((parameters["state"].as_str(), parameters.get("code")), ("s t&a=t/e", None));

    // The other two spellings of No.
    let form = browser.open(&scene.address(&[])).await.submission("Approve").with("_method", "delete");
    assert_eq!(browser.submit(&form).await.parameters()["error"], "access_denied");
    let form = browser.open(&scene.address(&[])).await.submission("Deny").without("decision");
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(&form.fields).finish();
    let answer = browser.send(Method::DELETE, "/oauth/authorize", Some(body), &[]).await;
    assert_eq!(answer.status, 303);
    assert!(answer.header("location").contains("error=access_denied"), "{}", answer.text);

    for table in ["codes", "installs", "consents"] {
        assert_eq!(scene.count(table).await, 0, "{table}");
    }
}

#[tokio::test]
async fn an_answer_counts_once() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let form = browser.open(&scene.address(&[])).await.submission("Approve");
    assert!(browser.submit(&form).await.parameters().contains_key("code"));
    for again in [form.clone(), form.clone().with("decision", "deny")] {
        assert_eq!(browser.submit(&again).await.status, 409);
        assert!(browser.page.text.contains("This question is closed"));
    }
    assert_eq!(scene.count("codes").await, 1);
}

#[tokio::test]
async fn a_page_waits_for_ten_minutes() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    for (minutes, status) in [(9, 303), (11, 409)] {
        let form = browser.open(&scene.address(&[])).await.submission("Approve");
        scene.app.cx.env.advance(std::time::Duration::from_mins(minutes));
        assert_eq!(browser.submit(&form).await.status, status);
    }
    assert_eq!(scene.count("codes").await, 1);
}

#[tokio::test]
async fn a_page_is_answered_by_whom_it_was_shown_to() {
    let scene = scene().await;
    let eve = scene.app.person("eve", scene.acme, Role::Admin).await;
    let mut ada = Browser::signed_in(&scene.app, &scene.ada).await;
    let handle = ada.open(&scene.address(&[])).await.submission("Approve").get("request").to_owned();
    let mut other = Browser::signed_in(&scene.app, &eve).await;
    let own = other.open(&scene.address(&[])).await.submission("Approve");
    assert_eq!(other.submit(&own.clone().with("request", &handle)).await.status, 403);
    // Nor by the same person in another browser.
    let mut elsewhere = Browser::signed_in(&scene.app, &scene.ada).await;
    let form = elsewhere.open(&scene.address(&[])).await.submission("Approve").with("request", &handle);
    assert_eq!(elsewhere.submit(&form).await.status, 403);
    assert_eq!(scene.count("codes").await, 0);
    // And it still waits for her.
    assert!(ada.press("Approve").await.parameters().contains_key("code"));
}

#[tokio::test]
async fn somebody_elses_sign_in_in_the_same_browser_closes_the_question() {
    let scene = scene().await;
    let eve = scene.app.person("eve", scene.acme, Role::Admin).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let form = browser.open(&scene.address(&[])).await.submission("Approve");
    browser.press("Not you?").await;
    assert_eq!(browser.page.parameters()["return_to"], scene.address(&[]));
    browser.sign_in(&eve).await;
    assert_eq!(browser.page.address, scene.address(&[]));
    assert_eq!(browser.submit(&form).await.status, 403);
    assert_eq!(scene.count("codes").await, 0);
}

#[tokio::test]
async fn what_the_page_showed_is_what_counts() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let form = browser.open(&scene.address(&[("scope", "posts:read")])).await.submission("Approve");
    let tampered = form
        .with("scope", "posts:read posts:write")
        .with("redirect_uri", "https://evil.test/")
        .with("client_id", "foapp_other")
        .with("actor", "self")
        .with("state", "other");
    browser.submit(&tampered).await;
    let parameters = browser.page.parameters();
    assert!(browser.page.address.starts_with(CALLBACK));
    assert_eq!(parameters["state"], "s t&a=t/e");
    assert_eq!(scene.app.exchange(&scene.client, &parameters["code"]).await.pair().scope, "posts:read");
}

#[tokio::test]
async fn an_app_that_changed_meanwhile_is_not_agreed_to() {
    let scene = scene().await;
    let owner = || Owner::operator(scene.northwind);
    let id = &AppName::Id(scene.client.app.id);
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let scopes = |names: &[&str]| Some(names.iter().map(|name| (*name).to_owned()).collect());
    let drafts = [
        AppDraft { redirect_uris: scopes(&["https://app.example/new"]), ..AppDraft::default() },
        AppDraft {
            redirect_uris: scopes(&[CALLBACK]),
            declared_scopes: scopes(&["posts:read"]),
            ..AppDraft::default()
        },
        AppDraft { actor_modes: scopes(&["self"]), ..AppDraft::default() },
    ];
    for draft in drafts {
        let form = browser.open(&scene.address(&[])).await.submission("Approve");
        edit(&scene.app.cx, owner(), id, draft, &info()).await.unwrap();
        assert_eq!(browser.submit(&form).await.status, 409);
        assert!(browser.page.text.contains("The app has changed"), "{}", browser.page.text);
        let all = AppDraft {
            redirect_uris: scopes(&[CALLBACK]),
            declared_scopes: scopes(&["posts:read", "posts:write"]),
            actor_modes: scopes(&["app", "self"]),
            ..AppDraft::default()
        };
        edit(&scene.app.cx, owner(), id, all, &info()).await.unwrap();
    }
    let form = browser.open(&scene.address(&[])).await.submission("Approve");
    suspend(&scene.app.cx, owner(), id, &info()).await.unwrap();
    assert_eq!(browser.submit(&form).await.status, 409);
    assert_eq!(scene.count("codes").await, 0);
}

#[tokio::test]
async fn whoever_administers_several_organizations_chooses_one() {
    let scene = scene().await;
    let other = scene.app.organization("lovelace").await;
    let beyond = scene.app.organization("beyond").await;
    scene.app.join(&scene.ada, other, Role::Owner).await;
    scene.app.join(&scene.ada, beyond, Role::Member).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let text = browser.open(&scene.address(&[])).await.text.clone();
    assert!(text.contains("lovelace") && !text.contains("beyond"));
    browser.press("Approve").await;
    assert_eq!(browser.page.status, 422, "nothing is chosen for anybody");

    browser.open(&scene.address(&[])).await;
    browser.fill("lovelace", "");
    browser.press("Approve").await;
    let code = browser.page.parameters()["code"].clone();
    scene.app.exchange(&scene.client, &code).await.pair();
    assert_eq!(installs_of(&scene).await, [other.number()]);

    let named = scene.address(&[("target_organization_id", &scene.acme.to_string())]);
    let page = browser.open(&named).await.clone();
    assert!(page.text.contains("acme") && !page.text.contains("lovelace"));
    for not_there in [beyond.number(), scene.northwind.number(), 999_999] {
        let named = scene.address(&[("target_organization_id", &not_there.to_string())]);
        let page = browser.open(&named).await;
        let may_ask = not_there == beyond.number();
        assert_eq!(page.status, if may_ask { 200 } else { 403 });
        assert!(!page.text.contains(">Approve<"));
        let form = browser.open(&scene.address(&[])).await.submission("Approve");
        assert_eq!(browser.submit(&form.with("organization", &not_there.to_string())).await.status, 403);
    }
    assert_eq!(scene.count("codes").await, 1);
}

async fn installs_of(scene: &Scene) -> Vec<i64> {
    sqlx::query_scalar("SELECT organization_id FROM installs")
        .fetch_all(&mut scene.app.db().await)
        .await
        .unwrap()
}

#[tokio::test]
async fn whoever_may_not_decide_is_told_whom_to_ask() {
    let scene = scene().await;
    for role in [Role::Manager, Role::Csm, Role::Member, Role::Collaborator] {
        let person = scene.app.person(role.as_str(), scene.acme, role).await;
        let mut browser = Browser::signed_in(&scene.app, &person).await;
        let page = browser.open(&scene.address(&[])).await;
        assert_eq!(page.status, 200);
        assert!(
            page.text.contains("Your role does not let you connect apps")
                && page.text.contains("Ask an admin")
        );
        assert!(!page.text.contains(CALLBACK) && !page.text.contains(">Approve<"));
        let forged = page.submission("Ask an admin").with("decision", "approve");
        assert_eq!(browser.submit(&forged).await.status, 403);
    }
    let outsider = scene.app.person("oscar", scene.northwind, Role::Admin).await;
    sqlx::query("UPDATE organizations SET app_policy = 'none' WHERE subdomain = 'acme'")
        .execute(&mut scene.app.db().await)
        .await
        .unwrap();
    scene.app.join(&outsider, scene.acme, Role::Member).await;
    let mut browser = Browser::signed_in(&scene.app, &outsider).await;
    let named = scene.address(&[("target_organization_id", &scene.acme.to_string())]);
    let page = browser.open(&named).await;
    assert_eq!(page.status, 403);
    assert!(page.text.contains("You cannot connect this app"));
    assert_eq!(scene.count("codes").await, 0);
}

#[tokio::test]
async fn a_look_at_the_headers_opens_nothing_and_pages_do_not_pile_up() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let answer = browser.send(Method::HEAD, &scene.address(&[]), None, &[]).await;
    assert_eq!((answer.status.as_u16(), answer.text.as_str()), (200, ""));
    assert_eq!(scene.count("consents").await, 0);
    for _ in 0..30 {
        browser.open(&scene.address(&[])).await;
    }
    assert_eq!(scene.count("consents").await, 20);
    assert!(browser.press("Approve").await.parameters().contains_key("code"));
}

/// The app asks to hear of three events.
async fn asks_to_hear(scene: &Scene) {
    let names = |names: &[&str]| Some(names.iter().map(|name| (*name).to_owned()).collect());
    let draft = AppDraft {
        declared_scopes: names(&["posts:read", "webhooks:manage"]),
        webhook_url: Some("https://app.example/hooks".to_owned()),
        webhook_events: names(&["post_created", "post_updated", "install.revoked"]),
        ..AppDraft::default()
    };
    let (owner, name) = (Owner::operator(scene.northwind), AppName::Id(scene.client.app.id));
    edit(&scene.app.cx, owner, &name, draft, &info()).await.unwrap();
}

/// The events that the one install was granted.
async fn granted_events(scene: &Scene) -> Vec<String> {
    sqlx::query_scalar("SELECT unnest(granted_webhook_events) FROM installs ORDER BY 1")
        .fetch_all(&mut scene.app.db().await)
        .await
        .unwrap()
}

#[tokio::test]
async fn an_event_whose_tick_is_taken_away_is_not_granted() {
    let scene = scene().await;
    asks_to_hear(&scene).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let form = browser.open(&scene.address(&[])).await.submission("Approve");
    let text = &browser.page.text;
    for sentence in ["A post is created", "A post is changed", "The connection ends"] {
        assert!(text.contains(&format!("<bdi>{sentence}</bdi>")), "{sentence}");
    }
    let ticked: Vec<&str> =
        form.fields.iter().filter(|(name, _)| name == "events").map(|(_, value)| value.as_str()).collect();
    assert_eq!(
        ticked,
        ["post_created", "post_updated", "install.revoked"],
        "all, until somebody says otherwise"
    );

    let with = |events: &[&str]| {
        let mut form = form.clone().without("events");
        form.fields.extend(events.iter().map(|event| ("events".to_owned(), (*event).to_owned())));
        form
    };
    for (events, granted) in [
        (
            &["post_created", "post_updated", "install.revoked"][..],
            &["install.revoked", "post_created", "post_updated"][..],
        ),
        (&["post_updated"], &["post_updated"]),
        (&[], &[]),
        // What it does not ask for is not the form's to add.
        (&["member.removed", "app.secret_rotated", "post_created"], &["post_created"]),
    ] {
        let handle = browser.open(&scene.address(&[])).await.submission("Approve").get("request").to_owned();
        let code = browser.submit(&with(events).with("request", &handle)).await.parameters()["code"].clone();
        scene.app.exchange(&scene.client, &code).await.pair();
        assert_eq!(granted_events(&scene).await, granted, "{events:?}");
    }
}

#[tokio::test]
async fn what_an_admin_approved_is_finished_without_events_asked_for_since() {
    let scene = scene().await;
    asks_to_hear(&scene).await;
    let max = scene.app.person("max", scene.acme, Role::Member).await;
    let mut member = Browser::signed_in(&scene.app, &max).await;
    member.open(&scene.address(&[])).await;
    member.press("Ask an admin").await;
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    admin.open("/orgs/acme/requests").await;
    admin.press("Approve").await;
    let more = AppDraft {
        webhook_events: Some(["post_created", "post_updated", "changelog_created"].map(str::to_owned).into()),
        ..AppDraft::default()
    };
    let (owner, name) = (Owner::operator(scene.northwind), AppName::Id(scene.client.app.id));
    edit(&scene.app.cx, owner, &name, more, &info()).await.unwrap();
    let form = member.open(&scene.address(&[])).await.submission("Approve");
    let code = member.submit(&form).await.parameters()["code"].clone();
    scene.app.exchange(&scene.client, &code).await.pair();
    assert_eq!(granted_events(&scene).await, ["post_created", "post_updated"]);
}
