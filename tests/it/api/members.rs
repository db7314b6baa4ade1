//! Members: listed, invited, changed and removed under the rules of the pages.

use std::time::Duration;

use postern::domain::administration::Admin;
use postern::domain::authorize::AuthorizationParameters;
use postern::domain::{accounts, invitations};
use postern::model::account::{Role, User};
use postern::model::install::Actor;
use serde_json::{Value, json};

use super::{Credentials, Target, bearer, call, message};
use crate::support::app::{Answer, TestApp, info};
use crate::support::browser::Browser;

const MEMBERS: [&str; 2] = ["member:read", "member:write"];

async fn started() -> (TestApp, Target, Credentials) {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &MEMBERS).await;
    (app, target, token)
}

async fn invite(app: &TestApp, credentials: &Credentials, email: &str, role: &str) -> Answer {
    call(app, "POST", "/members", credentials, Some(&json!({ "email": email, "role": role }))).await
}

async fn set_role(app: &TestApp, credentials: &Credentials, who: &User, role: &str) -> Answer {
    call(app, "PUT", &format!("/members/{}", who.id), credentials, Some(&json!({ "role": role }))).await
}

async fn remove(app: &TestApp, credentials: &Credentials, who: &User) -> Answer {
    call(app, "DELETE", &format!("/members/{}", who.id), credentials, None).await
}

async fn names(app: &TestApp, credentials: &Credentials, query: &str) -> Vec<String> {
    let answer = call(app, "GET", &format!("/members?{query}"), credentials, None).await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.text);
    let name = |member: &Value| member["name"].as_str().unwrap().to_owned();
    answer.json()["members"].as_array().unwrap().iter().map(name).collect()
}

/// For whom the admin's page lists open invitations, newest first.
async fn open(app: &TestApp, target: &Target) -> Vec<String> {
    let admin = Admin::of(&app.cx, &target.organization.subdomain, &target.admin, &info()).await.unwrap();
    let open = invitations::list_open(&app.cx, &admin).await.unwrap();
    open.into_iter().map(|invitation| invitation.note).collect()
}

#[tokio::test]
async fn the_stay_of_a_member() {
    let (app, target, token) = started().await;
    let max = app.person("max", target.organization.id, Role::Member).await;
    let path = format!("/members/{}", max.id);
    let member = call(&app, "GET", &path, &token, None).await.json();
    assert_eq!(
        member,
        json!({
            "id": max.id, "name": max.name, "email": max.email, "role": "member", "active": true,
            "joined_at": "2026-01-05T09:00:00Z",
        })
    );
    let admin = call(&app, "GET", &format!("/members/{}", target.admin.id), &token, None).await.json();
    let list = call(&app, "GET", "/members", &token, None).await.json();
    assert_eq!(list, json!({ "success": true, "members": [member, admin], "page": 1, "per_page": 30 }));

    let mut expected = member.clone();
    expected["role"] = json!("manager");
    let changed = set_role(&app, &token, &max, "manager").await;
    assert_eq!((changed.status.as_u16(), changed.json()), (200, expected));
    let gone = remove(&app, &token, &max).await.json();
    assert_eq!(gone, json!({ "id": max.id, "success": true, "deleted": true }));
    for method in ["GET", "PUT", "DELETE"] {
        let answer = call(&app, method, &path, &token, Some(&json!({ "role": "member" }))).await;
        assert_eq!(
            (answer.status.as_u16(), message(&answer).as_str()),
            (404, "There is no such member"),
            "{method}"
        );
    }
}

#[tokio::test]
async fn an_invitation_is_made_and_its_link_is_not_told() {
    let (app, target, token) = started().await;
    let made = invite(&app, &token, " grace@people.test ", "manager").await;
    let invitation = made.json();
    assert_eq!(
        (made.status.as_u16(), &invitation),
        (
            201,
            &json!({
                "id": invitation["id"], "email": "grace@people.test", "role": "manager",
                "expires_at": "2026-01-12T09:00:00Z",
            })
        )
    );
    assert_eq!(open(&app, &target).await, ["grace@people.test"]);
    let again = invite(&app, &token, "Grace@people.test", "member").await;
    let refused =
        json!({ "error": "ERROR_CODE_INVITE_ALREADY_SENT", "message": "This person is invited already" });
    assert_eq!((again.status.as_u16(), again.json()), (422, refused));
    let present = invite(&app, &token, &target.admin.email.to_uppercase(), "member").await;
    let refused =
        json!({ "error": "ERROR_CODE_USER_ALREADY_PRESENT", "message": "This person is a member already" });
    assert_eq!((present.status.as_u16(), present.json()), (422, refused));
}

#[tokio::test]
async fn wrong_fields_are_named_all_at_once() {
    let (app, target, token) = started().await;
    let path = format!("/members/{}", target.admin.id);
    let long = |letters: usize| format!("{}@people.test", "x".repeat(letters - "@people.test".len()));
    for (body, errors) in [
        (json!({}), json!({ "email": ["can't be blank"], "role": ["can't be blank"] })),
        (
            json!({ "email": "nobody", "role": "boss" }),
            json!({ "email": ["is not a valid e-mail address"], "role": ["is not a valid role"] }),
        ),
        (
            json!({ "email": long(255), "role": "member" }),
            json!({ "email": ["is not a valid e-mail address"] }),
        ),
    ] {
        let answer = call(&app, "POST", "/members", &token, Some(&body)).await;
        assert_eq!((answer.status.as_u16(), answer.json()), (422, json!({ "errors": errors })));
    }
    assert_eq!(invite(&app, &token, &long(254), "member").await.status, 201);
    for (body, problem) in
        [(json!({}), "can't be blank"), (json!({ "role": "Admin" }), "is not a valid role")]
    {
        let answer = call(&app, "PUT", &path, &token, Some(&body)).await;
        assert_eq!(
            (answer.status.as_u16(), answer.json()),
            (422, json!({ "errors": { "role": [problem] } }))
        );
    }
    assert_eq!(call(&app, "PUT", &path, &token, Some(&json!({ "role": 7 }))).await.status, 400);
    for query in ["role=boss", "page=x"] {
        assert_eq!(
            call(&app, "GET", &format!("/members?{query}"), &token, None).await.status,
            400,
            "{query}"
        );
    }
}

#[tokio::test]
async fn the_role_of_a_closed_account_stays_and_is_shown() {
    let (app, target, token) = started().await;
    let max = app.person("max", target.organization.id, Role::Member).await;
    accounts::disable_user(&app.cx, max.id).await.unwrap();
    for role in ["manager", "member"] {
        let refused = set_role(&app, &token, &max, role).await;
        let expected = json!({ "errors": { "role": ["can't be changed while the account is closed"] } });
        assert_eq!((refused.status.as_u16(), refused.json()), (422, expected), "{role}");
    }
    let member = call(&app, "GET", &format!("/members/{}", max.id), &token, None).await.json();
    assert_eq!((&member["active"], &member["role"]), (&json!(false), &json!("member")));
    let owner = app.person("owner", target.organization.id, Role::Owner).await;
    accounts::disable_user(&app.cx, owner.id).await.unwrap();
    assert_eq!(
        set_role(&app, &token, &owner, "member").await.status,
        403,
        "who may not is told nothing more"
    );
}

#[tokio::test]
async fn fields_that_are_nobodys_business_are_not_stored() {
    let (app, target, token) = started().await;
    let max = app.person("max", target.organization.id, Role::Member).await;
    let body = json!({ "role": "csm", "name": "Hacked", "email": "x@people.test", "active": false, "id": 7 });
    let changed = call(&app, "PUT", &format!("/members/{}", max.id), &token, Some(&body)).await.json();
    assert_eq!(
        (&changed["id"], &changed["name"], &changed["email"], &changed["role"], &changed["active"]),
        (&json!(max.id), &json!(max.name), &json!(max.email), &json!("csm"), &json!(true))
    );
}

#[tokio::test]
async fn lists_show_who_came_last_first_and_are_narrowed_to_a_role() {
    let (app, target, token) = started().await;
    for (name, role) in [("one", Role::Member), ("two", Role::Csm), ("three", Role::Member)] {
        app.person(name, target.organization.id, role).await;
    }
    let all = names(&app, &token, "").await;
    assert_eq!(all.len(), 4);
    for (query, expected) in [
        ("role=member", vec![&all[0], &all[2]]),
        ("role=csm", vec![&all[1]]),
        ("role=owner", vec![]),
        ("role=&per_page=2&page=2", vec![&all[2], &all[3]]),
        ("role=member&per_page=1&page=2", vec![&all[2]]),
    ] {
        assert_eq!(names(&app, &token, query).await.iter().collect::<Vec<_>>(), expected, "{query}");
    }
}

#[tokio::test]
async fn somebody_administers_and_owners_are_made_and_unmade_by_owners_alone() {
    let (app, target, token) = started().await;
    let id = target.organization.id;
    let key = target.api_key(&app).await;
    let ada = target.sso(&app, &target.admin.email).await;
    for credentials in [&token, &key, &ada] {
        for answer in [
            set_role(&app, credentials, &target.admin, "member").await,
            remove(&app, credentials, &target.admin).await,
        ] {
            assert_eq!(answer.status, 422);
            assert_eq!(message(&answer), "An organization keeps at least one owner or admin");
        }
    }
    let owner = app.person("owner", id, Role::Owner).await;
    let max = app.person("max", id, Role::Member).await;
    for credentials in [&token, &key, &ada] {
        for answer in [
            set_role(&app, credentials, &max, "owner").await,
            set_role(&app, credentials, &owner, "admin").await,
            remove(&app, credentials, &owner).await,
            invite(&app, credentials, "boss@people.test", "owner").await,
        ] {
            assert_eq!(answer.status, 403);
            assert_eq!(message(&answer), "Only an owner may make, remove or change an owner");
        }
    }
    let vouched = target.sso(&app, &owner.email).await;
    for answer in [
        set_role(&app, &vouched, &max, "owner").await,
        remove(&app, &vouched, &owner).await,
        invite(&app, &vouched, "boss@people.test", "owner").await,
    ] {
        assert_eq!(answer.status, 403, "whoever holds the organization's key could name an owner");
    }
    assert_eq!(set_role(&app, &vouched, &max, "csm").await.status, 200);
    let client = app.client(id, &MEMBERS).await;
    let as_person =
        AuthorizationParameters { actor: Some("self".to_owned()), ..AuthorizationParameters::default() };
    let code = app.code_for(&client, &owner, id, as_person).await;
    let agreed = app.exchange(&client, &code).await.json();
    let boss = bearer(agreed["access_token"].as_str().unwrap());
    assert_eq!(set_role(&app, &boss, &max, "owner").await.json()["role"], "owner");
    assert_eq!(invite(&app, &boss, "boss@people.test", "owner").await.status, 201);
    assert_eq!(remove(&app, &boss, &max).await.status, 200);
}

#[tokio::test]
async fn members_see_each_other_and_admins_look_after_them() {
    let (app, target, _) = started().await;
    let max = app.person("max", target.organization.id, Role::Collaborator).await;
    for (role, sees, manages) in [
        (Some(Role::Owner), true, true),
        (Some(Role::Admin), true, true),
        (Some(Role::Manager), true, false),
        (Some(Role::Csm), true, false),
        (Some(Role::Member), true, false),
        (None, false, false),
    ] {
        let email = match role {
            Some(role) => app.person(role.as_str(), target.organization.id, role).await.email,
            None => "customer@elsewhere.test".to_owned(),
        };
        let person = target.sso(&app, &email).await;
        let path = format!("/members/{}", max.id);
        let (list, one) = (
            call(&app, "GET", "/members", &person, None).await,
            call(&app, "GET", &path, &person, None).await,
        );
        let status = |is_allowed: bool, allowed: u16| if is_allowed { allowed } else { 403 };
        assert_eq!(
            (list.status.as_u16(), one.status.as_u16()),
            (status(sees, 200), status(sees, 200)),
            "{role:?}"
        );
        if sees {
            let address = if manages { json!(max.email) } else { Value::Null };
            assert_eq!(one.json()["email"], address, "{role:?}: admins alone read addresses");
        }
        let invited = invite(&app, &person, &format!("of-{email}"), "member").await;
        assert_eq!(invited.status, status(manages, 201), "{role:?}");
        assert_eq!(set_role(&app, &person, &max, "member").await.status, status(manages, 200), "{role:?}");
        if !manages {
            assert_eq!(remove(&app, &person, &max).await.status, 403, "{role:?}");
        }
    }
}

#[tokio::test]
async fn the_ledger_says_who_did_it_and_through_what() {
    let (app, target, token) = started().await;
    let max = app.person("max", target.organization.id, Role::Member).await;
    let own = target.token(&app, Actor::User, &MEMBERS).await;
    let key = target.api_key(&app).await;
    invite(&app, &token, "one@people.test", "member").await;
    set_role(&app, &own, &max, "csm").await;
    remove(&app, &key, &max).await;
    let entries: Vec<(String, bool, Option<i64>, bool)> = sqlx::query_as(
        "SELECT kind, app_id IS NOT NULL, user_id, details ? 'api_key_id' FROM ledger
         WHERE organization_id = $1 AND kind IN ('invitation.created', 'member.set', 'member.removed')
         ORDER BY id DESC LIMIT 3",
    )
    .bind(target.organization.id.number())
    .fetch_all(&mut app.db().await)
    .await
    .unwrap();
    let admin = Some(target.admin.id.number());
    assert_eq!(
        entries,
        [
            ("member.removed".to_owned(), false, None, true),
            ("member.set".to_owned(), true, admin, false),
            ("invitation.created".to_owned(), true, None, false),
        ]
    );
    let mut browser = Browser::signed_in(&app, &target.admin).await;
    let log = browser.open("/orgs/feedback/audit-log").await;
    for told in [
        "<p>The app Acme Integration ".to_owned(),
        " invited one@people.test (Member)</p>".to_owned(),
        format!("<p>{}, through Acme Integration ", target.admin.name),
        format!("<p>An API key removed {}</p>", max.email),
    ] {
        assert!(log.text.contains(&told), "{told}: {}", log.text);
    }
}

#[tokio::test]
async fn an_invitation_rests_while_the_app_that_made_it_does_and_ends_with_the_connection() {
    let (app, target, _) = started().await;
    let client = app.client(target.organization.id, &MEMBERS).await;
    let bot = bearer(&target.install(&app, &client, Actor::App).await);
    assert_eq!(invite(&app, &bot, "by-app@people.test", "member").await.status, 201);
    let change = async |statement: &'static str| {
        sqlx::raw_sql(statement).execute(&mut app.db().await).await.unwrap();
        open(&app, &target).await.len()
    };
    for (rests, works) in [
        (
            "UPDATE installs SET suspended_by_customer_at = now()",
            "UPDATE installs SET suspended_by_customer_at = NULL",
        ),
        (
            "UPDATE installs SET suspended_by_owner_at = now()",
            "UPDATE installs SET suspended_by_owner_at = NULL",
        ),
        ("UPDATE apps SET status = 'suspended'", "UPDATE apps SET status = 'active'"),
    ] {
        assert_eq!((change(rests).await, change(works).await), (0, 1), "{rests}");
    }
    assert_eq!(change("UPDATE installs SET status = 'revoked'").await, 0);
    app.cx.env.advance(Duration::from_secs(1));
    target.install(&app, &client, Actor::App).await;
    assert_eq!(open(&app, &target).await.len(), 0, "what ended does not come back");
}

#[tokio::test]
async fn an_invitation_ends_with_what_made_it() {
    let (app, target, _) = started().await;
    let client = app.client(target.organization.id, &MEMBERS).await;
    let bot = bearer(&target.install(&app, &client, Actor::App).await);
    let key = target.api_key(&app).await;
    assert_eq!(invite(&app, &bot, "by-app@people.test", "member").await.status, 201);
    assert_eq!(invite(&app, &key, "by-key@people.test", "member").await.status, 201);
    assert_eq!(open(&app, &target).await, ["by-key@people.test", "by-app@people.test"]);
    for (end, left) in [
        ("UPDATE api_keys SET revoked_at = now() WHERE organization_id = $1", vec!["by-app@people.test"]),
        ("UPDATE installs SET status = 'revoked' WHERE organization_id = $1", vec![]),
    ] {
        sqlx::query(end).bind(target.organization.id.number()).execute(&mut app.db().await).await.unwrap();
        assert_eq!(open(&app, &target).await, left, "{end}");
    }
}

#[tokio::test]
async fn anothers_members_are_not_there() {
    let (app, target, token) = started().await;
    let there = Target::new(&app, "globex").await;
    let theirs = app.person("theirs", there.organization.id, Role::Member).await;
    for credentials in [&token, &target.api_key(&app).await] {
        assert_eq!(names(&app, credentials, "").await, [target.admin.name.as_str()]);
        for method in ["GET", "PUT", "DELETE"] {
            let ask = async |id: i64| {
                let body = json!({ "role": "admin" });
                let answer = call(&app, method, &format!("/members/{id}"), credentials, Some(&body)).await;
                (answer.status.as_u16(), answer.text)
            };
            assert_eq!(ask(theirs.id.number()).await, ask(999_999_999).await, "{method}");
            assert_eq!(ask(theirs.id.number()).await.0, 404);
        }
    }
    let other = there.token(&app, Actor::App, &MEMBERS).await;
    let member = call(&app, "GET", &format!("/members/{}", theirs.id), &other, None).await.json();
    assert_eq!(member["role"], "member");
    assert_eq!(
        invite(&app, &token, &theirs.email, "member").await.status,
        201,
        "who belongs elsewhere may come here too"
    );
}
