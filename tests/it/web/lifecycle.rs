//! The life of an install on the pages: a member asks, an admin answers, suspends, resumes, and decides about more.

use axum::http::StatusCode;
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{self, AppName, Owner};
use postern::model::account::Role;

use super::{Scene, scene};
use crate::support::app::{CALLBACK, info};
use crate::support::browser::Browser;

const REQUESTS: &str = "/orgs/acme/requests";

async fn only_install(scene: &Scene) -> String {
    let id: i64 =
        sqlx::query_scalar("SELECT id FROM installs").fetch_one(&mut scene.app.db().await).await.unwrap();
    format!("/orgs/acme/connected-apps/{id}")
}

async fn edit(scene: &Scene, scopes: &[&str], optional: &[&str], note: &str) {
    let owned = |names: &[&str]| Some(names.iter().map(|name| (*name).to_owned()).collect());
    let draft = AppDraft {
        declared_scopes: owned(scopes),
        optional_scopes: owned(optional),
        scopes_note: Some(note.to_owned()),
        ..AppDraft::default()
    };
    let name = AppName::Id(scene.client.app.id);
    apps::edit(&scene.app.cx, Owner::operator(scene.northwind), &name, draft, &info()).await.unwrap();
}

#[tokio::test]
async fn a_member_asks_an_admin_approves_and_the_member_connects() {
    let scene = scene().await;
    let max = scene.app.person("max", scene.acme, Role::Member).await;
    let name = scene.client.app.profile.name.clone();
    let mut member = Browser::signed_in(&scene.app, &max).await;
    let asked = member.open(&scene.address(&[("scope", "posts:read")])).await;
    assert_eq!(asked.status, StatusCode::OK);
    assert!(asked.text.contains(&format!("Ask an admin to connect <bdi>{name}</bdi>")), "{}", asked.text);
    assert!(asked.text.contains("Read posts, their status and the boards they are on"));
    assert!(!asked.text.contains(">Approve<"));
    member.fill("What is it for?", "For the <roadmap>.");
    let sent = member.press("Ask an admin").await.clone();
    assert_eq!(sent.address, format!("{REQUESTS}?done=asked"));
    assert!(sent.text.contains("Your question is with the admins."));
    assert!(sent.text.contains("Take the question back") && !sent.text.contains(">Decline<"));
    assert_eq!(scene.count("codes").await, 0);

    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    let waiting = admin.open(REQUESTS).await.clone();
    for told in ["<bdi>max</bdi></b> asked", "For the &#60;roadmap&#62;.", "Its own bot", "Read posts"] {
        assert!(waiting.text.contains(told), "{told} {}", waiting.text);
    }
    let answered = admin.press("Approve").await.clone();
    assert!(answered.text.contains("Whoever asked can finish the connection"), "{}", answered.text);
    assert!(answered.text.contains("Nobody waits for an answer."));

    let consent = member.open(&scene.address(&[("scope", "posts:read")])).await;
    assert!(consent.text.contains("asks to connect"), "{}", consent.text);
    member.press("Approve").await;
    let code = member.page.parameters()["code"].clone();
    let pair = scene.app.exchange(&scene.client, &code).await.pair();
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await);
    let page = admin.open(&only_install(&scene).await).await;
    for told in [
        format!("max asked to connect {name}"),
        format!("ada approved {name}"),
        format!("{name} was connected with the approval of ada"),
    ] {
        assert!(page.text.contains(&told), "{told} {}", page.text);
    }
}

#[tokio::test]
async fn a_question_is_declined_or_taken_back_by_who_may() {
    let scene = scene().await;
    let max = scene.app.person("max", scene.acme, Role::Member).await;
    let mia = scene.app.person("mia", scene.acme, Role::Member).await;
    let mut member = Browser::signed_in(&scene.app, &max).await;
    member.open(&scene.address(&[])).await;
    member.press("Ask an admin").await;
    let take_back = member.page.submission("Take the question back");

    let mut other = Browser::signed_in(&scene.app, &mia).await;
    let list = other.open(REQUESTS).await;
    assert!(list.text.contains("You wait for no answer."), "a member sees the own questions alone");
    let csrf = other.open("/account").await.text.clone();
    assert!(csrf.contains("csrf"));
    let token = other.page.submission("Sign out").get("csrf").to_owned();
    let forged = other.submit(&take_back.clone().with("csrf", &token)).await;
    assert_eq!(forged.status, StatusCode::NOT_FOUND, "it is not hers to take back");

    let gone = member.submit(&take_back).await.clone();
    assert!(gone.text.contains("Your question is taken back."), "{}", gone.text);
    member.open(&scene.address(&[])).await;
    member.press("Ask an admin").await;
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    admin.open(REQUESTS).await;
    let approve = admin.page.submission("Approve");
    assert!(admin.press("Decline").await.text.contains("Declined. Nothing was connected."));
    assert_eq!(admin.submit(&approve).await.status, StatusCode::CONFLICT, "it was answered");
}

#[tokio::test]
async fn an_admin_suspends_and_resumes() {
    let scene = scene().await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let page = only_install(&scene).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.open(&page).await;
    assert!(browser.page.text.contains("Suspend access"));
    let question = browser.open(&format!("{page}/suspend")).await;
    assert!(question.text.contains("once you resume it, it goes on"), "{}", question.text);
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await, "asking changes nothing");
    let suspended = browser.press("Suspend access").await.clone();
    assert_eq!(suspended.address, format!("{page}?done=access-suspended"));
    assert!(suspended.text.contains(">Suspended</span>"));
    assert!(!scene.app.is_alive(&scene.client, &pair.access_token).await);
    let resumed = browser.press("Resume access").await.clone();
    assert!(resumed.text.contains("works again.") && resumed.text.contains(">Active</span>"));
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await);
    browser.open(&format!("{page}/revoke")).await;
    let revoked = browser.press("Revoke access").await;
    assert!(!revoked.text.contains("Suspend access") && !revoked.text.contains("Resume access"));
    browser.open(&format!("{page}/suspend")).await;
    assert_eq!(browser.page.address, page, "there is nothing left to suspend");
}

#[tokio::test]
async fn an_admin_reads_the_difference_and_accepts_or_declines() {
    let scene = scene().await;
    scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    edit(&scene, &["posts:read", "votes:write", "customers:read"], &[], "Votes for the <new> widget.").await;
    let page = only_install(&scene).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let shown = browser.open(&page).await.clone();
    let at = |text: &str| shown.text.find(text).unwrap_or_else(|| panic!("{text} {}", shown.text));
    assert!(at("asks for more") < at("Votes for the &#60;new&#62; widget."));
    assert!(at("It could also see") < at("Read your customers"));
    assert!(at("It could also change") < at("Add and remove votes"));
    assert!(shown.text.contains(">Asks for more</span>"));
    let accept = browser.page.submission("Accept");
    edit(&scene, &["posts:read", "votes:write", "customers:read", "customers:write"], &[], "").await;
    let stale = browser.submit(&accept).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "it asks for something else by now");
    browser.open(&page).await;
    let accepted = browser.press("Accept").await.clone();
    assert!(accepted.text.contains(">Active</span>") && !accepted.text.contains("asks for more"));
    assert!(accepted.text.contains("ada accepted what"), "{}", accepted.text);
    edit(&scene, &["posts:read", "votes:write", "customers:read", "customers:write", "tags:read"], &[], "")
        .await;
    browser.open(&page).await;
    let declined = browser.press("Decline").await;
    assert!(declined.text.contains("goes on with what it had.") && declined.text.contains(">Active</span>"));
    let granted: String = sqlx::query_scalar("SELECT granted_scopes FROM installs")
        .fetch_one(&mut scene.app.db().await)
        .await
        .unwrap();
    assert_eq!(granted, "posts:read votes:write customers:read customers:write");
}

#[tokio::test]
async fn optional_scopes_are_ticked_and_the_length_is_chosen_at_consent() {
    let scene = scene().await;
    edit(&scene, &["posts:read", "posts:write"], &["posts:write"], "").await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    for (ticked, granted) in [(false, "posts:read"), (true, "posts:read posts:write")] {
        browser.open(&scene.address(&[])).await;
        let mut answer = browser.page.submission("Approve");
        assert!(answer.fields.iter().all(|(name, _)| name != "optional"), "nothing is ticked beforehand");
        if ticked {
            answer.fields.push(("optional".to_owned(), "posts:write".to_owned()));
        }
        browser.submit(&answer.with("lasts", "30")).await;
        let code = browser.page.parameters()["code"].clone();
        assert!(browser.page.address.starts_with(CALLBACK));
        assert_eq!(scene.app.exchange(&scene.client, &code).await.pair().scope, granted);
    }
    let days: i64 =
        sqlx::query_scalar("SELECT extract(day FROM expires_at - approved_at)::bigint FROM installs")
            .fetch_one(&mut scene.app.db().await)
            .await
            .unwrap();
    assert_eq!(days, 30);
    browser.open(&scene.address(&[])).await;
    let past = browser.page.submission("Approve").with("until", "2026-01-04");
    assert_eq!(browser.submit(&past).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn an_organization_decides_which_apps_come_in_and_who_lets_them() {
    let scene = scene().await;
    let set = async |statement: &'static str| {
        sqlx::query(statement).execute(&mut scene.app.db().await).await.unwrap();
    };
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let code = scene.app.code(&scene.client, &scene.ada, scene.acme).await;
    for rule in [
        "UPDATE organizations SET app_policy = 'none' WHERE subdomain = 'acme'",
        "UPDATE organizations SET app_policy = 'listed' WHERE subdomain = 'acme'",
        "UPDATE organizations SET app_policy = 'any', install_min_role = 'owner' WHERE subdomain = 'acme'",
    ] {
        set(rule).await;
        let page = browser.open(&scene.address(&[])).await;
        assert!(!page.text.contains(">Approve<"), "{rule}");
        let exchanged = scene.app.exchange(&scene.client, &code).await;
        assert_eq!(
            exchanged.error(),
            (400, "invalid_grant".into()),
            "a code of before does not get around: {rule}"
        );
    }
    set("UPDATE organizations SET app_policy = 'listed', install_min_role = 'member'").await;
    set("UPDATE apps SET is_listed = true").await;
    let max = scene.app.person("max", scene.acme, Role::Member).await;
    let mut member = Browser::signed_in(&scene.app, &max).await;
    member.open(&scene.address(&[])).await;
    member.press("Approve").await;
    let code = member.page.parameters()["code"].clone();
    scene.app.exchange(&scene.client, &code).await.pair();
}
