//! A link lets one person in, once, and says beforehand into what.

use std::time::Duration;

use axum::http::Method;
use futures_util::future::join_all;
use postern::domain::accounts::{AccountError, add_operator, create_user, disable_user};
use postern::domain::invitations::{InvitationError, NewAccount, accept, accept_with_new_account};
use postern::domain::{login, sso};
use postern::model::account::{Role, User};
use postern::model::audit::{DoneBy, RequestOrigin};
use postern::model::jwt;
use postern::model::password::Password;
use serde_json::json;

use super::{Scene, scene};
use crate::support::app::{PASSWORD, info};
use crate::support::browser::{Browser, Page};

const LIST: &str = "/orgs/acme/invitations";

/// Makes an invitation on the page; answers the path of its link.
async fn invite(browser: &mut Browser<'_>, note: &str, role: &str) -> String {
    browser.open(LIST).await;
    browser.fill("For whom", note);
    let form = browser.page.submission("Create invitation").with("role", role);
    link_on(browser.submit(&form).await)
}

/// The path of the link that a page shows once.
fn link_on(page: &Page) -> String {
    let shown = &page.text;
    assert!(shown.contains("You won\u{2019}t see it again"), "{shown}");
    let from = shown.find("http://localhost:8080/invitations/poin_").expect("the link is shown");
    let link = &shown[from..from + shown[from..].find('<').unwrap()];
    link.strip_prefix("http://localhost:8080").unwrap().to_owned()
}

fn secret(path: &str) -> &str {
    path.strip_prefix("/invitations/").unwrap()
}

/// Somebody with an account who is nowhere a member.
async fn newcomer(scene: &Scene, name: &str) -> User {
    let password = Password::chosen(PASSWORD).unwrap();
    create_user(&scene.app.cx, &format!("{name}@people.test"), name, Some(&password)).await.unwrap()
}

async fn role_of(scene: &Scene, user: &User) -> Option<String> {
    sqlx::query_scalar("SELECT role FROM memberships WHERE organization_id = $1 AND user_id = $2")
        .bind(scene.acme.number())
        .bind(user.id.number())
        .fetch_optional(&mut scene.app.db().await)
        .await
        .unwrap()
}

#[tokio::test]
async fn somebody_with_an_account_reads_signs_in_and_joins() {
    let scene = scene().await;
    let max = newcomer(&scene, "max").await;
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    let path = invite(&mut admin, "Max of support", "csm").await;
    let open = admin.open(LIST).await.text.clone();
    assert!(open.contains("<bdi>Max of support</bdi>") && !open.contains("poin_"), "shown once");

    let mut browser = Browser::new(&scene.app);
    let page = browser.open(&path).await.clone();
    assert!(page.text.contains("<title>Join acme \u{b7} Postern</title>"));
    for told in ["<bdi>ada</bdi> invites you", "Customer success", "in 7 days"] {
        assert!(page.text.contains(told), "{told}: {}", page.text);
    }
    assert_eq!(page.headers["referrer-policy"], "no-referrer");
    browser.follow("Sign in to join").await;
    browser.sign_in(&max).await;
    assert_eq!(browser.page.address, path);
    assert_eq!(role_of(&scene, &max).await, None, "looking and signing in join nobody");
    let form = browser.page.submission("Join");
    assert_eq!(browser.submit(&form).await.address, "/orgs/acme?done=joined");
    assert!(browser.page.text.contains("Customer success"));
    assert_eq!(role_of(&scene, &max).await.as_deref(), Some("csm"));

    let told = scene.ledger("invitation").await;
    let kinds: Vec<_> = told.iter().map(|(kind, by, _)| (kind.as_str(), *by)).collect();
    let (ada, id) = (scene.ada.id.number(), max.id.number());
    assert_eq!(kinds, [("invitation.created", Some(ada)), ("invitation.accepted", Some(id))]);
    assert_eq!(told[1].2["note"], json!("Max of support"));
    assert_eq!(scene.ledger("member").await.pop().unwrap().2["to"], json!("csm"));
    assert!(!admin.open(LIST).await.text.contains("Max of support"));
    assert_eq!(browser.submit(&form).await.status, 410, "once");
    assert_eq!(browser.open(&path).await.status, 410);
}

#[tokio::test]
async fn somebody_new_makes_an_account_and_is_in() {
    let scene = scene().await;
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    let path = invite(&mut admin, "Zoe", "member").await;
    let mut browser = Browser::new(&scene.app);
    browser.open(&path).await;
    for (email, name, password, told) in [
        ("ADA@people.test", "Zoe", "a fine new phrase", "If it is yours, sign in above."),
        ("zoe", "Zoe", "a fine new phrase", "not an e-mail address"),
        ("zoe@bots.invalid", "Zoe", "a fine new phrase", "not an e-mail address"),
        ("zoe@people.test", "", "a fine new phrase", "A name is 1 to 100 characters"),
        ("zoe@people.test", "Zoe", "short", "at least 8 characters"),
    ] {
        browser.fill("Email", email);
        browser.fill("Name", name);
        browser.fill("Password", password);
        let refused = browser.press("Create account and join").await;
        assert_eq!(refused.status, 422, "{email}");
        assert!(refused.text.contains(told), "{told}: {}", refused.text);
        assert!(!refused.text.contains(password), "{password}");
    }
    browser.fill("Email", "zoe@people.test");
    browser.fill("Name", "Zoe");
    browser.fill("Password", "a fine new phrase");
    let form = browser.page.submission("Create account and join");
    let mut other = Browser::new(&scene.app);
    assert_eq!(other.submit(&form).await.status, 403, "the form is tied to the browser that asked for it");
    assert_eq!(browser.submit(&form).await.address, "/orgs/acme?done=joined");
    assert!(browser.open("/account").await.text.contains("zoe@people.test"));
    browser.press("Sign out").await;
    browser.open("/login").await;
    browser.fill("Email", "zoe@people.test");
    browser.fill("Password", "a fine new phrase");
    assert_eq!(browser.press("Sign in").await.address, "/account");
    let (kind, ..) = scene.ledger("invitation").await.pop().unwrap();
    assert_eq!(kind, "invitation.accepted");
}

/// Somebody whom northwind's own sign-in named, and whom nobody else knows.
async fn vouched_for(scene: &Scene, email: &str) -> User {
    let key = sso::create_key(&scene.app.cx, scene.northwind, DoneBy::default()).await.unwrap();
    let claims = json!({ "email": email, "name": "Whoever" });
    let token = jwt::sign(key.reveal().as_bytes(), &claims);
    sso::authenticate(&scene.app.cx, scene.northwind, &token).await.unwrap().user
}

#[tokio::test]
async fn an_account_that_only_a_key_knew_becomes_theirs_who_joins() {
    let scene = scene().await;
    let cx = &scene.app.cx;
    let named = vouched_for(&scene, "zoe@people.test").await;
    let issued = login::issue_session_jwt(cx, &named, &RequestOrigin::default()).await.unwrap();
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    let path = invite(&mut admin, "Zoe", "member").await;
    let mut browser = Browser::new(&scene.app);
    browser.open(&path).await;
    browser.fill("Email", "zoe@people.test");
    browser.fill("Name", "Zoe");
    browser.fill("Password", PASSWORD);
    assert_eq!(browser.press("Create account and join").await.address, "/orgs/acme?done=joined");
    assert_eq!(role_of(&scene, &named).await.as_deref(), Some("member"), "it is the same account");
    let page = browser.open("/account").await.text.clone();
    assert!(page.contains("zoe@people.test") && page.contains("Zoe") && !page.contains("Whoever"));
    let before = login::authenticate_session_jwt(cx, issued.token.reveal()).await;
    assert!(before.is_err(), "nothing from before acts as her");
    Browser::signed_in(&scene.app, &named).await;
}

#[tokio::test]
async fn an_account_that_is_somebodys_is_taken_by_nobody() {
    let scene = scene().await;
    let (cx, request) = (&scene.app.cx, info());
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    let path = invite(&mut admin, "Eve", "member").await;
    let nobodys = async |name: &str| vouched_for(&scene, &format!("{name}@people.test")).await;
    let (member, closed, operator) =
        (nobodys("member").await, nobodys("closed").await, nobodys("operator").await);
    scene.app.join(&member, scene.northwind, Role::Member).await;
    disable_user(cx, closed.id).await.unwrap();
    add_operator(cx, &operator.email).await.unwrap();
    for email in [&member.email, &closed.email, &operator.email, &scene.ada.email] {
        let account = NewAccount { email, name: "Eve", password: PASSWORD };
        let refused = accept_with_new_account(cx, &account, secret(&path), &request).await;
        let is_taken = matches!(refused, Err(InvitationError::Account(AccountError::EmailTaken)));
        assert!(is_taken, "{email}");
    }
    let renamed: i64 =
        sqlx::query_scalar("SELECT count(*) FROM users WHERE name = 'Eve' OR epoch > 0 AND id <> $1")
            .bind(closed.id.number())
            .fetch_one(&mut scene.app.db().await)
            .await
            .unwrap();
    assert_eq!(renamed, 0);
    assert_eq!(Browser::new(&scene.app).open(&path).await.status, 200, "the invitation stays good");
}

#[tokio::test]
async fn ten_who_want_one_account_are_one_person() {
    let scene = scene().await;
    let named = vouched_for(&scene, "zoe@people.test").await;
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    let mut paths = Vec::new();
    for number in 0..10 {
        paths.push(invite(&mut admin, &format!("Zoe {number}"), "member").await);
    }
    let request = info();
    let account = NewAccount { email: "zoe@people.test", name: "Zoe", password: PASSWORD };
    let cx = &scene.app.cx;
    let tries = paths.iter().map(|path| accept_with_new_account(cx, &account, secret(path), &request));
    let answers = join_all(tries).await;
    let joined = answers.iter().filter(|answer| answer.is_ok()).count();
    let is_taken =
        |answer: &&Result<_, _>| matches!(answer, Err(InvitationError::Account(AccountError::EmailTaken)));
    assert_eq!((joined, answers.iter().filter(is_taken).count()), (1, 9));
    let epoch: i64 = sqlx::query_scalar("SELECT epoch FROM users WHERE id = $1")
        .bind(named.id.number())
        .fetch_one(&mut scene.app.db().await)
        .await
        .unwrap();
    assert_eq!(epoch, named.epoch + 1);
}

#[tokio::test]
async fn an_account_is_made_only_with_an_invitation() {
    let scene = scene().await;
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    let path = invite(&mut admin, "Zoe", "member").await;
    let mut browser = Browser::new(&scene.app);
    browser.open(&path).await;
    browser.fill("Email", "zoe@people.test");
    browser.fill("Name", "Zoe");
    browser.fill("Password", "a fine new phrase");
    let form = browser.page.submission("Create account and join");
    scene.app.cx.env.advance(Duration::from_hours(7 * 24));
    let late = browser.submit(&form).await.clone();
    assert_eq!(late.status, 410);
    assert!(late.text.contains("no longer good") && !late.text.contains("acme"));
    let made: i64 = sqlx::query_scalar("SELECT count(*) FROM users WHERE email = 'zoe@people.test'")
        .fetch_one(&mut scene.app.db().await)
        .await
        .unwrap();
    assert_eq!(made, 0);
}

#[tokio::test]
async fn a_link_ends_by_revocation_by_age_and_with_its_makers_right() {
    let scene = scene().await;
    let (max, olive) =
        (newcomer(&scene, "max").await, scene.app.person("olive", scene.acme, Role::Owner).await);
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    let mut browser = Browser::signed_in(&scene.app, &max).await;

    let revoked = invite(&mut admin, "Max", "member").await;
    let form = browser.open(&revoked).await.submission("Join");
    admin.open(LIST).await;
    let id: i64 = sqlx::query_scalar("SELECT max(id) FROM invitations")
        .fetch_one(&mut scene.app.db().await)
        .await
        .unwrap();
    let question = admin.open(&format!("{LIST}/{id}/revoke")).await.clone();
    assert!(question.text.contains("<h1>Revoke the invitation for Max?</h1>"));
    assert_eq!(browser.open(&revoked).await.status, 200, "asking changes nothing");
    let yes = question.submission("Revoke invitation");
    assert_eq!(admin.submit(&yes).await.address, format!("{LIST}?done=invitation-revoked"));
    assert_eq!(admin.submit(&yes).await.status, 404, "there is nothing left to revoke");
    assert_eq!(browser.submit(&form).await.status, 410);
    assert_eq!(scene.ledger("invitation").await.pop().unwrap().0, "invitation.revoked");

    let of_an_owner = invite(&mut Browser::signed_in(&scene.app, &olive).await, "Boss", "owner").await;
    assert_eq!(browser.open(&of_an_owner).await.status, 200);
    scene.app.join(&scene.ada, scene.acme, Role::Owner).await;
    scene.app.join(&olive, scene.acme, Role::Admin).await;
    assert_eq!(browser.open(&of_an_owner).await.status, 410, "an admin cannot let an owner in");

    let of_an_admin = invite(&mut Browser::signed_in(&scene.app, &olive).await, "Max again", "member").await;
    let form = browser.open(&of_an_admin).await.submission("Join");
    disable_user(&scene.app.cx, olive.id).await.unwrap();
    assert_eq!(browser.submit(&form).await.status, 410, "nobody is let in by a closed account");

    let old = invite(&mut admin, "Max at last", "member").await;
    let form = browser.open(&old).await.submission("Join");
    scene.app.cx.env.advance(Duration::from_hours(7 * 24) - Duration::from_secs(1));
    browser.sign_in(&max).await;
    assert_eq!(browser.open(&old).await.status, 200);
    scene.app.cx.env.advance(Duration::from_secs(1));
    let token = browser.open("/account").await.submission("Sign out").get("csrf").to_owned();
    assert_eq!(browser.submit(&form.with("csrf", &token)).await.status, 410);
    assert_eq!(role_of(&scene, &max).await, None);
}

#[tokio::test]
async fn a_new_link_takes_the_place_of_the_old_one_and_rests_on_who_made_it() {
    let scene = scene().await;
    let max = newcomer(&scene, "max").await;
    let olive = scene.app.person("olive", scene.acme, Role::Owner).await;
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    let mut owner = Browser::signed_in(&scene.app, &olive).await;
    let first = invite(&mut admin, "Max", "member").await;
    let of_an_owner = invite(&mut owner, "Boss", "owner").await;

    let asking = async |note: &str| {
        let id: i64 = sqlx::query_scalar("SELECT id FROM invitations WHERE note = $1")
            .bind(note)
            .fetch_one(&mut scene.app.db().await)
            .await
            .unwrap();
        format!("{LIST}/{id}/link")
    };
    let (of_max, of_boss) = (asking("Max").await, asking("Boss").await);
    assert!(owner.open(LIST).await.text.contains(&format!("action=\"{of_max}\"")));
    let question = owner.open(&of_max).await.clone();
    assert!(question.text.contains("<h1>Make a new link for Max?</h1>"), "{}", question.text);
    assert_eq!(owner.open(&first).await.status, 200, "asking changes nothing");
    let second = link_on(owner.submit(&question.submission("Make a new link")).await);
    assert_eq!(owner.open(&first).await.status, 410);
    let (kind, by, details) = scene.ledger("invitation").await.pop().unwrap();
    assert_eq!((kind.as_str(), by), ("invitation.renewed", Some(olive.id.number())));
    assert_eq!((&details["note"], &details["role"]), (&json!("Max"), &json!("member")));

    scene.app.join(&scene.ada, scene.acme, Role::Member).await;
    let mut browser = Browser::signed_in(&scene.app, &max).await;
    assert_eq!(browser.open(&second).await.status, 200, "it is the owner's now");
    scene.app.join(&scene.ada, scene.acme, Role::Admin).await;
    let form = owner.open(&of_boss).await.submission("Make a new link");
    let token = admin.open("/account").await.submission("Sign out").get("csrf").to_owned();
    assert_eq!(
        admin.submit(&form.with("csrf", &token)).await.status,
        403,
        "an admin hands out no owner's role"
    );
    assert_eq!(browser.open(&of_an_owner).await.status, 200, "and what was there stays");
    let joined = browser.open(&second).await.submission("Join");
    assert_eq!(browser.submit(&joined).await.address, "/orgs/acme?done=joined");
    assert_eq!(owner.submit(&question.submission("Make a new link")).await.status, 404, "it is used");
}

#[tokio::test]
async fn admins_alone_invite_and_only_owners_invite_owners() {
    let scene = scene().await;
    let bob = scene.app.person("bob", scene.acme, Role::Manager).await;
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    admin.open(LIST).await;
    admin.fill("For whom", "Boss");
    let form = admin.page.submission("Create invitation");
    assert!(!admin.page.text.contains("value=\"owner\""));
    assert_eq!(admin.submit(&form.clone().with("role", "owner")).await.status, 403);
    assert_eq!(admin.submit(&form.clone().with("role", "boss")).await.status, 400);
    let nobody = admin.submit(&form.clone().with("note", " ")).await;
    assert_eq!(nobody.status, 422);
    assert!(nobody.text.contains("Say for whom it is"));
    let mut browser = Browser::signed_in(&scene.app, &bob).await;
    let token = browser.page.submission("Sign out").get("csrf").to_owned();
    assert_eq!(browser.open(LIST).await.status, 403);
    assert_eq!(browser.submit(&form.clone().with("csrf", &token)).await.status, 403);
    assert_eq!(scene.ledger("invitation").await, []);

    let path = invite(&mut admin, "Boss", "admin").await;
    let again = admin.submit(&form.with("note", "boss").with("role", "member")).await.clone();
    assert_eq!(again.status, 422, "loading the page with the link again makes no second one");
    assert!(again.text.contains("is open already"));
    assert_eq!(scene.ledger("invitation").await.len(), 1);
    let eve = scene.app.person("eve", scene.northwind, Role::Owner).await;
    let mut stranger = Browser::signed_in(&scene.app, &eve).await;
    let id = scene.ledger("invitation").await[0].2["invitation_id"].clone();
    assert_eq!(stranger.open(&format!("/orgs/northwind/invitations/{id}/revoke")).await.status, 404);
    assert_eq!(stranger.open(&path).await.status, 200, "whoever has the link may use it");
}

#[tokio::test]
async fn a_member_uses_no_invitation() {
    let scene = scene().await;
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    let path = invite(&mut admin, "Max", "member").await;
    admin.open(&path).await;
    let told = admin.press("Join").await.clone();
    assert_eq!(told.status, 409);
    assert!(told.text.contains("You are in acme already"));
    assert_eq!(role_of(&scene, &scene.ada).await.as_deref(), Some("admin"));
    assert_eq!(Browser::new(&scene.app).open(&path).await.status, 200, "it stays good");
}

#[tokio::test]
async fn fifty_at_once_are_one_member() {
    let scene = scene().await;
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    let path = invite(&mut admin, "Whoever is first", "member").await;
    let mut people = Vec::new();
    for number in 0..50 {
        people.push(newcomer(&scene, &format!("p{number}")).await);
    }
    let request = info();
    let tries = people.iter().map(|user| accept(&scene.app.cx, user, secret(&path), &request));
    let answers = join_all(tries).await;
    let joined = answers.iter().filter(|answer| answer.is_ok()).count();
    let gone = answers.iter().filter(|answer| matches!(answer, Err(InvitationError::Gone))).count();
    assert_eq!((joined, gone), (1, 49));
    let members: i64 = sqlx::query_scalar("SELECT count(*) FROM memberships WHERE organization_id = $1")
        .bind(scene.acme.number())
        .fetch_one(&mut scene.app.db().await)
        .await
        .unwrap();
    assert_eq!(members, 2);
}

#[tokio::test]
async fn made_up_links_are_all_alike_and_cost_no_query() {
    let scene = scene().await;
    let unknown = scene.app.cx.env.secret::<postern::model::secret::Invitation>("poin_");
    let mut browser = Browser::new(&scene.app);
    for text in ["x", "poin_", "poin_x", unknown.reveal(), "..%2F..%2Faccount"] {
        let answer = browser.send(Method::GET, &format!("/invitations/{text}"), None, &[]).await;
        assert_eq!(answer.status, 410, "{text}");
        assert!(answer.text.contains("This invitation is no longer good"), "{text}");
    }
}
