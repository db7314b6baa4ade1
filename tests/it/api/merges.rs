//! Feature requests that are merged, with their votes and comments, and taken apart again.

use futures_util::future::{join, join_all};
use postern::model::account::Role;
use postern::model::install::Actor;
use serde_json::{Value, json};

use super::{Credentials, Target, call};
use crate::support::app::{Answer, TestApp};

const SCOPES: [&str; 6] =
    ["posts:read", "posts:write", "votes:read", "votes:write", "comments:read", "comments:write"];

struct Scene {
    app: TestApp,
    target: Target,
    token: Credentials,
}

impl Scene {
    async fn new() -> Self {
        let app = TestApp::new().await;
        let target = Target::new(&app, "feedback").await;
        let token = target.token(&app, Actor::App, &SCOPES).await;
        Self { app, target, token }
    }

    async fn post(&self, title: &str) -> i64 {
        self.target.post(&self.app, &self.token, title).await
    }

    async fn call(&self, method: &str, path: &str, body: Value) -> Answer {
        call(&self.app, method, path, &self.token, Some(&body)).await
    }

    async fn merge(&self, parent: i64, ids: &[i64]) -> Answer {
        let body = json!({ "child_feature_request_ids": ids });
        self.call("POST", &format!("/feature_requests/{parent}/merge_posts"), body).await
    }

    async fn unmerge(&self, id: i64) -> Answer {
        self.call("DELETE", &format!("/feature_requests/unmerge/{id}"), Value::Null).await
    }

    async fn vote(&self, id: i64, email: &str) -> Answer {
        self.call("POST", "/votes_on_behalf", json!({ "feature_request_id": id, "by_email": email })).await
    }

    async fn comment(&self, id: i64) -> Value {
        let body = json!({ "feature_request_id": id, "comment": "x" });
        self.call("POST", "/comments", body).await.json()
    }

    /// Votes and comments of each.
    async fn counts(&self, ids: &[i64]) -> Vec<(i64, i64)> {
        let mut counts = Vec::new();
        for id in ids {
            let post =
                call(&self.app, "GET", &format!("/feature_requests/{id}"), &self.token, None).await.json();
            let number = |name: &str| post[name].as_i64().unwrap();
            counts.push((number("votes_count"), number("comments_count")));
        }
        counts
    }

    async fn ids(&self, path: &str, name: &str) -> Vec<i64> {
        let list = call(&self.app, "GET", path, &self.token, None).await.json();
        list[name].as_array().unwrap().iter().map(|row| row["id"].as_i64().unwrap()).collect()
    }

    /// Who voted for one, the newest vote first.
    async fn voters(&self, id: i64) -> Vec<String> {
        let path = format!("/votes?feature_request_id={id}");
        let list = call(&self.app, "GET", &path, &self.token, None).await.json();
        let name = |vote: &Value| vote["user"]["name"].as_str().unwrap().to_owned();
        list["votes"].as_array().unwrap().iter().map(name).collect()
    }
}

#[tokio::test]
async fn votes_and_comments_count_together_and_apart_again() {
    let scene = Scene::new().await;
    for name in ["ada", "bob", "eve"] {
        scene.app.person(name, scene.target.organization.id, Role::Member).await;
    }
    let (one, two, three) = (scene.post("one").await, scene.post("two").await, scene.post("three").await);
    for (id, name) in [(one, "ada"), (two, "ada"), (two, "bob"), (three, "bob")] {
        assert_eq!(scene.vote(id, &format!("{name}@people.test")).await.status, 201);
    }
    scene.comment(one).await;
    scene.comment(two).await;

    let merged = scene.merge(one, &[two, three]).await;
    assert_eq!(merged.status, 200, "{}", merged.text);
    let parent = merged.json();
    assert_eq!(
        (&parent["id"], &parent["votes_count"], &parent["comments_count"]),
        (&json!(one), &json!(2), &json!(2))
    );
    assert_eq!(scene.counts(&[one, two, three]).await, [(2, 2), (2, 1), (1, 0)]);
    assert_eq!(scene.ids("/feature_requests", "feature_requests").await, [one], "those within are left out");
    let list = format!("/feature_requests/{one}/merge_posts");
    assert_eq!(scene.ids(&list, "feature_requests").await, [two, three]);
    assert_eq!(scene.voters(one).await, ["bob", "ada"], "each once, as they are counted");
    assert_eq!(scene.voters(two).await, ["bob", "ada"]);
    assert_eq!(scene.ids(&format!("/comments?feature_request_id={one}"), "comments").await.len(), 2);

    // Who voted for one of them has voted; who votes for one within votes for the whole.
    let again = scene.vote(one, "bob@people.test").await;
    assert_eq!((again.status.as_u16(), &again.json()["votes_count"]), (200, &json!(2)));
    let new = scene.vote(three, "eve@people.test").await;
    assert_eq!((new.status.as_u16(), &new.json()["feature_request_id"]), (201, &json!(one)));
    let said = scene.comment(two).await;
    assert_eq!(said["feature_request_id"], one);
    assert_eq!(scene.counts(&[one, two, three]).await, [(3, 3), (2, 1), (1, 0)]);

    // Ada's vote for the second is taken back; hers for the first still counts.
    let votes = scene.call("GET", &format!("/votes?feature_request_id={two}"), Value::Null).await.json();
    let of_ada =
        votes["votes"].as_array().unwrap().iter().find(|vote| vote["user"]["name"] == "ada").unwrap();
    assert_eq!(scene.call("DELETE", &format!("/votes/{}", of_ada["id"]), Value::Null).await.status, 200);
    assert_eq!(scene.counts(&[one, two]).await, [(3, 3), (1, 1)]);

    let alone = scene.unmerge(two).await;
    assert_eq!((alone.status.as_u16(), &alone.json()["parent_id"]), (200, &Value::Null));
    assert_eq!(scene.counts(&[one, two, three]).await, [(3, 2), (1, 1), (1, 0)]);
    assert_eq!(scene.unmerge(two).await.status, 422);

    // Deleting one within takes what it had; deleting the whole leaves what was in it.
    let path = format!("/feature_requests/{three}");
    assert_eq!(scene.call("DELETE", &path, Value::Null).await.status, 200);
    assert_eq!(scene.counts(&[one]).await, [(2, 2)]);
    scene.merge(one, &[two]).await;
    assert_eq!(scene.call("DELETE", &format!("/feature_requests/{one}"), Value::Null).await.status, 200);
    assert_eq!(scene.ids("/feature_requests", "feature_requests").await, [two]);
}

#[tokio::test]
async fn there_is_one_level_and_all_or_none_are_merged() {
    let scene = Scene::new().await;
    let (one, two, three, four) =
        (scene.post("1").await, scene.post("2").await, scene.post("3").await, scene.post("4").await);
    assert_eq!(scene.merge(one, &[two]).await.status, 200);
    let other = Target::new(&scene.app, "globex").await;
    let theirs = other.token(&scene.app, Actor::App, &SCOPES).await;
    let foreign = other.post(&scene.app, &theirs, "Theirs").await;
    let many: Vec<i64> = (1..=31).collect();
    for (parent, ids, problem) in [
        (three, vec![], "must be 1 to 30"),
        (three, many, "must be 1 to 30"),
        (three, vec![four, three], "can't be merged into themselves"),
        (three, vec![four, foreign], "are not all valid posts"),
        (three, vec![four, 999_999_999], "are not all valid posts"),
        (three, vec![four, two], "must not be merged already"),
        (three, vec![four, one], "must not hold merged ones themselves"),
        (two, vec![four], "can't be merged into one that is merged itself"),
    ] {
        let answer = scene.merge(parent, &ids).await;
        let expected = json!({ "errors": { "child_feature_request_ids": [problem] } });
        assert_eq!((answer.status.as_u16(), answer.json()), (422, expected), "{ids:?}");
    }
    assert_eq!(scene.merge(foreign, &[four]).await.status, 404);
    assert_eq!(scene.unmerge(foreign).await.status, 404);
    let path = format!("/feature_requests/{three}/merge_posts");
    assert_eq!(scene.call("POST", &path, json!({})).await.status, 422);
    assert_eq!(scene.call("POST", &path, json!({ "child_feature_request_ids": "x" })).await.status, 400);
    let list = scene.call("GET", &path, Value::Null).await.json();
    assert_eq!(list, json!({ "success": true, "feature_requests": [], "page": 1, "per_page": 30 }));
    assert_eq!(scene.ids("/feature_requests", "feature_requests").await, [four, three, one]);
}

#[tokio::test]
async fn managers_merge() {
    let scene = Scene::new().await;
    let (one, two) = (scene.post("one").await, scene.post("two").await);
    let body = json!({ "child_feature_request_ids": [two] });
    for (role, expected) in [(Role::Csm, 403), (Role::Member, 403), (Role::Manager, 200)] {
        let person = scene.app.person(role.as_str(), scene.target.organization.id, role).await;
        let person = scene.target.sso(&scene.app, &person.email).await;
        let path = format!("/feature_requests/{one}/merge_posts");
        let answer = call(&scene.app, "POST", &path, &person, Some(&body)).await;
        assert_eq!(answer.status, expected, "{role}: {}", answer.text);
    }
}

#[tokio::test]
async fn what_was_merged_is_cut_into_pages() {
    let scene = Scene::new().await;
    let (one, two, three) = (scene.post("one").await, scene.post("two").await, scene.post("three").await);
    scene.merge(one, &[two, three]).await;
    let path = format!("/feature_requests/{one}/merge_posts?per_page=1&page=2");
    let second = scene.call("GET", &path, Value::Null).await.json();
    assert_eq!((&second["page"], &second["per_page"]), (&json!(2), &json!(1)));
    assert_eq!(scene.ids(&path, "feature_requests").await, [three]);
    let path = format!("/feature_requests/{one}/merge_posts?page=x");
    assert_eq!(scene.call("GET", &path, Value::Null).await.status, 400);
}

#[tokio::test]
async fn what_lies_in_something_unseen_is_voted_for_and_commented_on_by_those_who_see_that() {
    let scene = Scene::new().await;
    let (one, two) = (scene.post("one").await, scene.post("two").await);
    scene.merge(one, &[two]).await;
    let path = format!("/feature_requests/{one}");
    scene.call("PUT", &path, json!({ "approval_status": "pending" })).await;
    let member = scene.app.person("member", scene.target.organization.id, Role::Collaborator).await;
    let member = scene.target.sso(&scene.app, &member.email).await;
    let body = |id: i64| json!({ "feature_request_id": id, "comment": "x" });
    for path in ["/votes", "/comments"] {
        let answer = call(&scene.app, "POST", path, &member, Some(&body(two))).await;
        assert_eq!((answer.status.as_u16(), &answer.json()["feature_request_id"]), (201, &json!(one)));
    }
    let customer = scene.target.sso(&scene.app, "customer@elsewhere.test").await;
    let path = format!("/feature_requests/{two}");
    assert_eq!(call(&scene.app, "GET", &path, &customer, None).await.status, 200);
    for path in ["/votes", "/comments"] {
        let refused = call(&scene.app, "POST", path, &customer, Some(&body(two))).await;
        let unknown = call(&scene.app, "POST", path, &customer, Some(&body(999_999_999))).await;
        assert_eq!((refused.status.as_u16(), refused.text), (404, unknown.text), "{path}");
    }
    assert_eq!(scene.counts(&[one, two]).await, [(1, 1), (0, 0)]);
}

#[tokio::test]
async fn of_two_that_are_merged_into_each_other_at_once_one_stays() {
    let scene = Scene::new().await;
    for _ in 0..20 {
        let (one, two) = (scene.post("one").await, scene.post("two").await);
        let (first, second) = join(scene.merge(one, &[two]), scene.merge(two, &[one])).await;
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 422], "{} {}", first.text, second.text);
    }
}

#[tokio::test]
async fn a_deletion_of_the_whole_meets_what_is_done_to_what_lies_in_it() {
    let scene = Scene::new().await;
    let mut emails = Vec::new();
    for name in ["ada", "bob", "eve"] {
        emails.push(scene.app.person(name, scene.target.organization.id, Role::Member).await.email);
    }
    for round in 0..20 {
        // Whichever of them has the lower number.
        let (one, two) = (scene.post("one").await, scene.post("two").await);
        let (whole, within) = if round % 2 == 0 { (one, two) } else { (two, one) };
        scene.merge(whole, &[within]).await;
        let path = format!("/feature_requests/{whole}");
        let votes = join_all(emails.iter().map(|email| scene.vote(within, email)));
        let (gone, votes, comment, alone) = tokio::join!(
            scene.call("DELETE", &path, Value::Null),
            votes,
            scene.call("POST", "/comments", json!({ "feature_request_id": within, "comment": "x" })),
            scene.unmerge(within),
        );
        assert_eq!(gone.status, 200, "{}", gone.text);
        for vote in votes {
            assert_eq!(vote.status, 201, "{}", vote.text);
        }
        assert_eq!(comment.status, 201, "{}", comment.text);
        assert!([200, 422].contains(&alone.status.as_u16()), "{}", alone.text);
        let listed = i64::try_from(scene.voters(within).await.len()).unwrap();
        assert_eq!(scene.counts(&[within]).await[0].0, listed);
        assert_eq!(scene.call("GET", &path, Value::Null).await.status, 404);
    }
}
