//! Who is in an organization, in which role, and how somebody leaves it.

use std::time::Duration;

use postern::domain::accounts::disable_user;
use postern::model::account::{Role, User};
use serde_json::json;

use super::{Scene, scene};
use crate::support::browser::Browser;

const LIST: &str = "/orgs/acme/members";

fn page_of(user: &User) -> String {
    format!("{LIST}/{}", user.id)
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
async fn an_admin_changes_a_role_and_the_ledger_says_so() {
    let scene = scene().await;
    let bob = scene.app.person("bob", scene.acme, Role::Member).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.open("/orgs/acme").await;
    let list = browser.follow("Members").await.clone();
    assert_eq!(list.address, LIST);
    assert!(list.text.contains("<title>Members \u{b7} acme \u{b7} Postern</title>"));
    assert!(list.text.contains("bob@people.test") && list.text.contains(">You</span>"));
    browser.open(&page_of(&bob)).await;
    assert!(!browser.page.text.contains("value=\"owner\""), "an admin makes no owner");
    browser.fill("Manager", "on");
    let form = browser.page.submission("Change role").with("role", "manager");
    let changed = browser.submit(&form).await;
    assert_eq!(changed.address, format!("{}?done=role-changed", page_of(&bob)));
    assert!(changed.text.contains("The role is changed."));
    assert_eq!(role_of(&scene, &bob).await.as_deref(), Some("manager"));
    let (kind, by, details) = scene.ledger("member").await.pop().unwrap();
    assert_eq!((kind.as_str(), by), ("member.set", Some(scene.ada.id.number())));
    let expected = json!({ "user_id": bob.id, "email": bob.email, "from": "member", "to": "manager" });
    assert_eq!(details, expected);
}

#[tokio::test]
async fn the_list_is_searched_ordered_and_paged() {
    let scene = scene().await;
    for number in 0..30 {
        scene.app.cx.env.advance(Duration::from_secs(1));
        scene.app.person(&format!("p{number:02}"), scene.acme, Role::Csm).await;
    }
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let first = browser.open(&format!("{LIST}?sort=newest")).await.text.clone();
    assert!(
        first.contains("<bdi>p29</bdi>")
            && !first.contains("<bdi>p04</bdi>")
            && first.contains("1 to 25 of 31")
    );
    let second = browser.follow("Next").await.text.clone();
    assert!(second.contains("<bdi>p04</bdi>") && second.contains("26 to 31 of 31"));
    let roles = browser.open(&format!("{LIST}?sort=role")).await.text.clone();
    assert!(roles.find("<bdi>ada</bdi>").unwrap() < roles.find("<bdi>p00</bdi>").unwrap());
    let names = browser.open(&format!("{LIST}?sort=name&q=p1")).await.text.clone();
    assert!(
        names.contains("<bdi>p10</bdi>")
            && names.contains("<bdi>p19</bdi>")
            && !names.contains("<bdi>p20</bdi>")
    );
    let by_address = browser.open(&format!("{LIST}?q=p07@PEOPLE")).await.text.clone();
    assert!(by_address.contains("<bdi>p07</bdi>") && !by_address.contains("<bdi>p08</bdi>"));
    assert!(browser.open(&format!("{LIST}?q=%25")).await.text.contains("No member matches"));
}

#[tokio::test]
async fn everybody_sees_who_is_here_and_admins_alone_see_addresses_and_change_anything() {
    let scene = scene().await;
    let bob = scene.app.person("bob", scene.acme, Role::Member).await;
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    let change = admin.open(&page_of(&bob)).await.submission("Change role").with("role", "admin");
    let remove = admin.open(&format!("{}/remove", page_of(&bob))).await.submission("Remove member");
    let mut browser = Browser::signed_in(&scene.app, &bob).await;
    let list = browser.open(LIST).await.text.clone();
    assert!(list.contains("<bdi>ada</bdi>") && !list.contains("ada@people.test") && !list.contains("Invite"));
    assert!(browser.open(&format!("{LIST}?q=ada@people")).await.text.contains("No member matches"));
    for page in [page_of(&bob), page_of(&scene.ada), format!("{}/remove", page_of(&bob))] {
        assert_eq!(browser.open(&page).await.status, 403, "{page}");
    }
    let token = browser.open("/account").await.submission("Sign out").get("csrf").to_owned();
    for form in [&change, &remove] {
        assert_eq!(browser.submit(&form.clone().with("csrf", &token)).await.status, 403, "{}", form.action);
    }
    assert_eq!(role_of(&scene, &bob).await.as_deref(), Some("member"));

    let eve = scene.app.person("eve", scene.northwind, Role::Owner).await;
    let mut stranger = Browser::signed_in(&scene.app, &eve).await;
    let token = stranger.page.submission("Sign out").get("csrf").to_owned();
    for page in [LIST.to_owned(), page_of(&bob), format!("/orgs/northwind/members/{}", bob.id)] {
        assert_eq!(stranger.open(&page).await.status, 404, "{page}");
    }
    assert_eq!(stranger.submit(&remove.clone().with("csrf", &token)).await.status, 404);
    let mut forged = remove.with("csrf", &token);
    forged.action = forged.action.replace("acme", "northwind");
    assert_eq!(stranger.submit(&forged).await.status, 404);
    assert_eq!(role_of(&scene, &bob).await.as_deref(), Some("member"));
}

#[tokio::test]
async fn owners_are_made_and_unmade_by_owners_alone() {
    let scene = scene().await;
    let olive = scene.app.person("olive", scene.acme, Role::Owner).await;
    let bob = scene.app.person("bob", scene.acme, Role::Admin).await;
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    let page = admin.open(&page_of(&olive)).await.text.clone();
    assert!(page.contains("Only an owner can change or remove an owner.") && !page.contains("Remove member"));
    assert_eq!(admin.open(&format!("{}/remove", page_of(&olive))).await.status, 403);
    let form = admin.open(&page_of(&bob)).await.submission("Change role").with("role", "owner");
    assert_eq!(admin.submit(&form).await.status, 403);
    let mut form = form.with("role", "member");
    form.action = format!("{}/role", page_of(&olive));
    assert_eq!(admin.submit(&form).await.status, 403);
    assert!(admin.page.text.contains("Only an owner can do this"));
    form.action = format!("{}/remove", page_of(&olive));
    assert_eq!(admin.submit(&form).await.status, 403);
    assert_eq!(role_of(&scene, &olive).await.as_deref(), Some("owner"));
    assert_eq!(role_of(&scene, &bob).await.as_deref(), Some("admin"));

    let mut owner = Browser::signed_in(&scene.app, &olive).await;
    let form = owner.open(&page_of(&bob)).await.submission("Change role").with("role", "owner");
    assert_eq!(owner.submit(&form).await.status, 200);
    assert_eq!(role_of(&scene, &bob).await.as_deref(), Some("owner"));
}

#[tokio::test]
async fn a_role_that_was_taken_away_meanwhile_changes_nothing() {
    let scene = scene().await;
    let bob = scene.app.person("bob", scene.acme, Role::Member).await;
    scene.app.person("olive", scene.acme, Role::Owner).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let form = browser.open(&page_of(&bob)).await.submission("Change role").with("role", "admin");
    scene.app.join(&scene.ada, scene.acme, Role::Member).await;
    assert_eq!(browser.submit(&form).await.status, 403);
    assert_eq!(role_of(&scene, &bob).await.as_deref(), Some("member"));
}

#[tokio::test]
async fn leaving_names_and_ends_what_acts_as_the_person() {
    let scene = scene().await;
    let bob = scene.app.person("bob", scene.acme, Role::Member).await;
    let pair = scene.install_as(&bob, Role::Member).await;
    let name = &scene.client.app.profile.name;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    assert!(browser.open(&page_of(&bob)).await.text.contains(name.as_str()));
    let question = browser.open(&format!("{}/remove", page_of(&bob))).await.clone();
    assert!(question.text.contains("<h1>Remove bob from acme?</h1>"));
    assert!(question.text.contains(&format!("{name} acts as bob here. It stops working at once.")));
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await, "asking changes nothing");
    let form = question.submission("Remove member");
    let removed = browser.submit(&form).await.clone();
    assert_eq!(removed.address, format!("{LIST}?done=member-removed"));
    assert!(!removed.text.contains("<bdi>bob</bdi>"));
    assert!(!scene.app.is_alive(&scene.client, &pair.access_token).await);
    let (kind, by, details) = scene.ledger("member").await.pop().unwrap();
    assert_eq!((kind.as_str(), by), ("member.removed", Some(scene.ada.id.number())));
    assert_eq!(details["email"], json!(bob.email));
    assert_eq!(browser.submit(&form).await.status, 404, "who left cannot leave again");
    assert_eq!(Browser::signed_in(&scene.app, &bob).await.open(LIST).await.status, 404);
}

#[tokio::test]
async fn whoever_has_a_closed_account_is_removed_and_the_last_admin_stays() {
    let scene = scene().await;
    let bob = scene.app.person("bob", scene.acme, Role::Admin).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let form = browser.open(&page_of(&bob)).await.submission("Change role").with("role", "csm");
    disable_user(&scene.app.cx, bob.id).await.unwrap();
    assert!(browser.open(LIST).await.text.contains("Account closed"));
    let page = browser.open(&page_of(&bob)).await.text.clone();
    assert!(page.contains("The account is closed") && !page.contains("Change role"));
    let refused = browser.submit(&form).await;
    assert_eq!(refused.status, 409);
    assert!(refused.text.contains("The account is closed"));
    browser.open(&format!("{}/remove", page_of(&scene.ada))).await;
    let refused = browser.press("Remove member").await;
    assert_eq!(refused.status, 409);
    assert!(refused.text.contains("last owner or admin"));
    browser.open(&format!("{}/remove", page_of(&bob))).await;
    assert_eq!(browser.press("Remove member").await.status, 200);
    assert_eq!(role_of(&scene, &bob).await, None);
    assert_eq!(role_of(&scene, &scene.ada).await.as_deref(), Some("admin"));
}

#[tokio::test]
async fn an_admin_may_step_down_or_leave_while_another_stays() {
    let scene = scene().await;
    scene.app.person("olive", scene.acme, Role::Owner).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let leave = browser.open(&format!("{}/remove", page_of(&scene.ada))).await.submission("Remove member");
    let form = browser.open(&page_of(&scene.ada)).await.submission("Change role").with("role", "csm");
    let home = browser.submit(&form).await.clone();
    assert_eq!((home.status.as_u16(), home.address.as_str()), (200, "/orgs/acme?done=role-changed"));
    assert_eq!(browser.submit(&leave).await.status, 403);
    scene.app.join(&scene.ada, scene.acme, Role::Admin).await;
    assert_eq!(browser.submit(&leave).await.address, "/account?done=member-removed");
    assert_eq!(role_of(&scene, &scene.ada).await, None);
}
