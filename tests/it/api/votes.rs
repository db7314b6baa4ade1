//! Votes in somebody's name: once a person, counted right however many come at once.

use futures_util::future::join_all;
use postern::model::account::Role;
use postern::model::install::Actor;
use serde_json::{Value, json};

use super::{Credentials, Target, call};
use crate::support::app::{Answer, TestApp};

const SCOPES: [&str; 4] = ["posts:read", "posts:write", "votes:read", "votes:write"];

async fn vote(app: &TestApp, credentials: &Credentials, body: Value) -> Answer {
    call(app, "POST", "/votes_on_behalf", credentials, Some(&body)).await
}

async fn count(app: &TestApp, credentials: &Credentials, id: i64) -> i64 {
    let post = call(app, "GET", &format!("/feature_requests/{id}"), credentials, None).await.json();
    post["votes_count"].as_i64().unwrap()
}

#[tokio::test]
async fn without_an_address_the_actor_votes_and_a_second_vote_changes_nothing() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &SCOPES).await;
    let id = target.post(&app, &token, "Dark mode").await;
    let bot = call(&app, "GET", "/session_info", &token, None).await.json()["user"].clone();

    let first = vote(&app, &token, json!({ "feature_request_id": id })).await;
    assert_eq!(first.status, 201, "{}", first.text);
    let body = first.json();
    let voter = json!({ "id": bot["id"], "name": bot["name"], "email": bot["email"] });
    assert_eq!(
        body,
        json!({
            "id": body["id"], "success": true, "feature_request_id": id, "votes_count": 1, "user": voter,
            "created_at": "2026-01-05T09:00:00Z",
        })
    );
    for same in [
        json!({ "feature_request_id": id, "by_email": bot["email"] }),
        json!({ "feature_request_id": id, "by_email": null }),
    ] {
        let again = vote(&app, &token, same).await;
        assert_eq!((again.status.as_u16(), again.json()), (200, body.clone()));
    }

    let own = target.token(&app, Actor::User, &SCOPES).await;
    let second = vote(&app, &own, json!({ "feature_request_id": id })).await.json();
    assert_eq!((&second["user"]["email"], &second["votes_count"]), (&json!(target.admin.email), &json!(2)));
}

#[tokio::test]
async fn an_address_names_one_of_the_organizations_people() {
    let app = TestApp::new().await;
    let (target, other) = (Target::new(&app, "feedback").await, Target::new(&app, "globex").await);
    let token = target.token(&app, Actor::App, &SCOPES).await;
    let id = target.post(&app, &token, "Dark mode").await;
    let ada = app.person("ada", target.organization.id, Role::Member).await;
    let cast = vote(&app, &token, json!({ "feature_request_id": id, "by_email": "ADA@people.test" })).await;
    assert_eq!((cast.status.as_u16(), &cast.json()["user"]["id"]), (201, &json!(ada.id)));

    let elsewhere = app.client(other.organization.id, &["posts:read"]).await;
    for email in [
        other.admin.email.as_str(),
        "nobody@people.test",
        "not an address",
        &format!("{}@bots.invalid", elsewhere.app.client_id),
    ] {
        let answer = vote(&app, &token, json!({ "feature_request_id": id, "by_email": email })).await;
        let expected = json!({ "errors": { "by_email": ["does not belong to anybody here"] } });
        assert_eq!((answer.status.as_u16(), answer.json()), (422, expected), "{email}");
    }
    assert_eq!(count(&app, &token, id).await, 1);

    for (body, status) in [
        (json!({}), 422),
        (json!({ "feature_request_id": null }), 404),
        (json!({ "feature_request_id": 999_999_999 }), 404),
        (json!({ "feature_request_id": id, "by_email": 7 }), 400),
    ] {
        assert_eq!(vote(&app, &token, body.clone()).await.status, status, "{body}");
    }
}

#[tokio::test]
async fn an_api_key_names_its_voter_and_only_some_speak_for_others() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &SCOPES).await;
    let id = target.post(&app, &token, "Dark mode").await;
    let key = target.api_key(&app).await;
    let answer = vote(&app, &key, json!({ "feature_request_id": id })).await;
    assert_eq!(
        (answer.status.as_u16(), answer.json()),
        (422, json!({ "errors": { "by_email": ["can't be blank"] } }))
    );
    let by_admin = json!({ "feature_request_id": id, "by_email": target.admin.email });
    assert_eq!(vote(&app, &key, by_admin.clone()).await.status, 201);

    for (role, expected) in [(Role::Csm, 200), (Role::Member, 403)] {
        let person = app.person(role.as_str(), target.organization.id, role).await;
        let credentials = target.sso(&app, &person.email).await;
        assert_eq!(vote(&app, &credentials, by_admin.clone()).await.status, expected, "{role}");
        assert_eq!(vote(&app, &credentials, json!({ "feature_request_id": id })).await.status, 201, "{role}");
    }
}

#[tokio::test]
async fn votes_that_come_at_once_are_counted_one_by_one() {
    const PEOPLE: usize = 20;
    const TIMES: usize = 3;
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &SCOPES).await;
    let id = target.post(&app, &token, "Dark mode").await;
    let mut emails = Vec::new();
    for n in 0..PEOPLE {
        emails.push(app.person(&format!("person{n}"), target.organization.id, Role::Member).await.email);
    }
    let votes = (0..TIMES)
        .flat_map(|_| &emails)
        .map(|email| vote(&app, &token, json!({ "feature_request_id": id, "by_email": email })));
    let answers = join_all(votes).await;
    let new = answers.iter().filter(|answer| answer.status == 201).count();
    let known = answers.iter().filter(|answer| answer.status == 200).count();
    assert_eq!((new, known), (PEOPLE, PEOPLE * (TIMES - 1)));
    assert_eq!(count(&app, &token, id).await, i64::try_from(PEOPLE).unwrap());
}

#[tokio::test]
async fn a_vote_that_meets_a_deletion_leaves_nothing_behind() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &SCOPES).await;
    for _ in 0..20 {
        let id = target.post(&app, &token, "Dark mode").await;
        let path = format!("/feature_requests/{id}");
        let (cast, gone) = tokio::join!(
            vote(&app, &token, json!({ "feature_request_id": id })),
            call(&app, "DELETE", &path, &token, None),
        );
        assert_eq!(gone.status, 200);
        assert!([201, 404].contains(&cast.status.as_u16()), "{}", cast.text);
    }
    let left: i64 =
        sqlx::query_scalar("SELECT count(*) FROM votes").fetch_one(&mut app.db().await).await.unwrap();
    assert_eq!(left, 0);
}

#[tokio::test]
async fn votes_are_listed_and_taken_back() {
    let app = TestApp::new().await;
    let (target, other) = (Target::new(&app, "feedback").await, Target::new(&app, "globex").await);
    let token = target.token(&app, Actor::App, &SCOPES).await;
    let (one, two) = (target.post(&app, &token, "one").await, target.post(&app, &token, "two").await);
    let ada = app.person("ada", target.organization.id, Role::Member).await;
    let own = call(&app, "POST", "/votes", &token, Some(&json!({ "feature_request_id": one }))).await;
    assert_eq!((own.status.as_u16(), &own.json()["votes_count"]), (201, &json!(1)));
    let hers = vote(&app, &token, json!({ "feature_request_id": one, "by_email": ada.email })).await.json();
    vote(&app, &token, json!({ "feature_request_id": two })).await;

    let list = call(&app, "GET", &format!("/votes?feature_request_id={one}"), &token, None).await.json();
    let expected = |vote: &Value| {
        let mut vote = vote.as_object().unwrap().clone();
        vote.remove("success");
        vote.remove("votes_count");
        Value::Object(vote)
    };
    let both = [expected(&hers), expected(&own.json())];
    assert_eq!(list, json!({ "success": true, "votes": both, "page": 1, "per_page": 30 }));
    let all = call(&app, "GET", "/votes?per_page=1&page=3", &token, None).await.json();
    assert_eq!(all["votes"], json!([both[1]]));
    assert_eq!(call(&app, "GET", "/votes?feature_request_id=999999999", &token, None).await.status, 404);

    let path = format!("/votes/{}", hers["id"]);
    let customer = target.sso(&app, "customer@elsewhere.test").await;
    assert_eq!(
        call(&app, "GET", "/votes", &customer, None).await.status,
        403,
        "customers do not see who voted"
    );
    assert_eq!(call(&app, "DELETE", &path, &customer, None).await.status, 404);
    let member = app.person("member", target.organization.id, Role::Member).await;
    let member = target.sso(&app, &member.email).await;
    assert_eq!(call(&app, "DELETE", &path, &member, None).await.status, 403);
    let theirs = other.token(&app, Actor::App, &SCOPES).await;
    assert_eq!(call(&app, "DELETE", &path, &theirs, None).await.status, 404);
    assert_eq!(call(&app, "GET", "/votes", &theirs, None).await.json()["votes"], json!([]));

    let gone = call(&app, "DELETE", &path, &target.sso(&app, &ada.email).await, None).await;
    assert_eq!((gone.status.as_u16(), &gone.json()["deleted"]), (200, &json!(true)));
    assert_eq!(call(&app, "DELETE", &path, &token, None).await.status, 404);
    assert_eq!(count(&app, &token, one).await, 1);
    let again = vote(&app, &token, json!({ "feature_request_id": one, "by_email": ada.email })).await;
    assert_eq!((again.status.as_u16(), &again.json()["votes_count"]), (201, &json!(2)));
}

#[tokio::test]
async fn a_key_alone_votes_for_nobody() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &SCOPES).await;
    let id = target.post(&app, &token, "Dark mode").await;
    let body = json!({ "feature_request_id": id });
    let answer = call(&app, "POST", "/votes", &target.api_key(&app).await, Some(&body)).await;
    assert_eq!(answer.status, 422, "{}", answer.text);
    assert_eq!(call(&app, "POST", "/votes", &token, Some(&json!({}))).await.status, 422);
}

#[tokio::test]
async fn an_own_vote_is_taken_back_wherever_it_lies() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &SCOPES).await;
    let id = target.post(&app, &token, "Dark mode").await;
    let customer = target.sso(&app, "customer@elsewhere.test").await;
    let vote = call(&app, "POST", "/votes", &customer, Some(&json!({ "feature_request_id": id }))).await;
    assert_eq!(vote.status, 201, "{}", vote.text);
    let pending = json!({ "approval_status": "pending" });
    call(&app, "PUT", &format!("/feature_requests/{id}"), &token, Some(&pending)).await;
    let path = format!("/votes/{}", vote.json()["id"]);
    assert_eq!(call(&app, "DELETE", &path, &customer, None).await.status, 200);
    assert_eq!(count(&app, &token, id).await, 0);

    let of_bot = vote_of(&app, &token, id).await;
    let refused = call(&app, "DELETE", &format!("/votes/{of_bot}"), &customer, None).await;
    assert_eq!(refused.status, 404, "{}", refused.text);
}

/// The number of the caller's own vote.
async fn vote_of(app: &TestApp, credentials: &Credentials, id: i64) -> Value {
    vote(app, credentials, json!({ "feature_request_id": id })).await.json()["id"].clone()
}
