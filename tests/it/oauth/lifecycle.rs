//! The life of an install as programs of both sides drive it, and what its tokens do meanwhile.

use axum::http::{Method, StatusCode};
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{self, AppName, Owner};
use postern::domain::authorize::{AuthorizationParameters, ConsentChoices, approve, ask, validate};
use postern::domain::lifecycle::{LifecycleError, end_expired, withdraw};
use postern::domain::members::membership;
use postern::model::account::{Role, User};
use postern::model::id::OrganizationId;
use postern::model::lifecycle::TransitionError;
use postern::model::scope::ScopeSet;
use serde_json::{Value, json};
use time::Duration;

use crate::support::app::{Answer, CALLBACK, Client, Pair, START, TestApp, info};

struct Scene {
    app: TestApp,
    acme: OrganizationId,
    ada: User,
    olive: User,
    client: Client,
    pair: Pair,
}

/// Ada of Acme has installed an app that Olive of Northwind looks after.
async fn scene() -> Scene {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let northwind = app.organization("northwind").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let olive = app.person("olive", northwind, Role::Admin).await;
    let client = app.client(northwind, &["posts:read", "posts:write"]).await;
    let pair = app.install(&client, &ada, acme).await;
    Scene { app, acme, ada, olive, client, pair }
}

impl Scene {
    async fn call(&self, who: &User, organization: &str, act: &str, body: Option<Value>) -> Answer {
        let jwt = self.app.jwt(who).await;
        let path = format!("/oauth/installs/{}{act}", self.install_id().await);
        let method = if act.is_empty() { Method::GET } else { Method::POST };
        self.app.manage(&jwt, Some(organization), method, &path, body).await
    }

    async fn customer(&self, act: &str) -> Answer {
        self.call(&self.ada, "acme", act, None).await
    }

    async fn owner(&self, act: &str) -> Answer {
        self.call(&self.olive, "northwind", act, None).await
    }

    async fn status(&self) -> String {
        let shown = self.customer("").await;
        shown.json()["status"].as_str().unwrap().to_owned()
    }

    async fn install_id(&self) -> i64 {
        sqlx::query_scalar("SELECT id FROM installs").fetch_one(&mut self.app.db().await).await.unwrap()
    }

    async fn works(&self) -> bool {
        let answer = self.app.get_with("/api/v3/buckets", &self.pair.access_token).await;
        assert!(matches!(answer.status, StatusCode::OK | StatusCode::UNAUTHORIZED), "{}", answer.text);
        assert_eq!(
            self.app.is_alive(&self.client, &self.pair.access_token).await,
            answer.status == StatusCode::OK
        );
        answer.status == StatusCode::OK
    }

    async fn edit(&self, scopes: &[&str], note: &str) {
        let draft = AppDraft {
            declared_scopes: Some(scopes.iter().map(|scope| (*scope).to_owned()).collect()),
            scopes_note: Some(note.to_owned()),
            ..AppDraft::default()
        };
        let owner = Owner::operator(self.client.app.organization_id);
        apps::edit(&self.app.cx, owner, &AppName::Id(self.client.app.id), draft, &info()).await.unwrap();
    }

    async fn kinds(&self) -> Vec<String> {
        sqlx::query_scalar("SELECT kind FROM ledger WHERE organization_id = $1 ORDER BY id")
            .bind(self.acme.number())
            .fetch_all(&mut self.app.db().await)
            .await
            .unwrap()
    }
}

#[tokio::test]
async fn a_suspended_install_is_paused_and_its_tokens_work_again_after() {
    let mut scene = scene().await;
    let answer = scene.customer("/suspend").await;
    assert_eq!((answer.status, &answer.json()["status"]), (StatusCode::OK, &json!("suspended_by_customer")));
    assert!(!scene.works().await);
    let refused = scene.app.refresh(&scene.client, &scene.pair.refresh_token).await;
    assert_eq!(refused.error(), (400, "invalid_grant".into()));
    assert!(refused.text.contains("suspended"), "{}", refused.text);
    assert_eq!(scene.customer("/suspend").await.status, StatusCode::CONFLICT, "it is suspended already");

    assert_eq!(scene.customer("/unsuspend").await.json()["status"], "active");
    assert!(scene.works().await);
    scene.pair = scene.app.refresh(&scene.client, &scene.pair.refresh_token).await.pair();
    assert!(scene.works().await, "the refresh token was not spent by being refused");
    assert_eq!(
        scene.kinds().await[3..],
        ["install.suspended", "install.resumed"],
        "each change is one row of the customer's ledger"
    );
}

#[tokio::test]
async fn the_owners_suspension_outranks_the_customers() {
    let scene = scene().await;
    scene.customer("/suspend").await;
    assert_eq!(scene.owner("/suspend").await.json()["status"], "suspended_by_owner");
    assert_eq!(scene.customer("/unsuspend").await.json()["status"], "suspended_by_owner");
    let refused = scene.customer("/unsuspend").await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text.contains("only the owner can resume it"), "{}", refused.text);
    assert!(!scene.works().await);
    let parameters = AuthorizationParameters {
        client_id: Some(scene.client.app.client_id.clone()),
        redirect_uri: Some(CALLBACK.to_owned()),
        ..AuthorizationParameters::default()
    };
    let request = validate(&scene.app.cx, &parameters).await.unwrap();
    let cx = &scene.app.cx;
    let consent = approve(cx, &scene.ada, scene.acme, request, ConsentChoices::default(), &info()).await;
    assert!(consent.is_err(), "a new consent does not get around it either");
    assert_eq!(scene.owner("/unsuspend").await.json()["status"], "active");
    assert!(scene.works().await);
}

#[tokio::test]
async fn each_side_sees_and_switches_its_own_installs_alone() {
    let scene = scene().await;
    let globex = scene.app.organization("globex").await;
    let mallory = scene.app.person("mallory", globex, Role::Owner).await;
    let max = scene.app.person("max", scene.acme, Role::Member).await;
    for act in ["/suspend", "/unsuspend", "/accept_scopes", "/decline_scopes", "/approve", "/decline"] {
        let answer = scene.call(&mallory, "globex", act, None).await;
        assert_eq!(answer.error(), (404, "not_found".into()), "{act}");
        let answer = scene.call(&max, "acme", act, None).await;
        assert_eq!(answer.error(), (403, "access_denied".into()), "{act}");
    }
    for act in ["/accept_scopes", "/decline_scopes", "/approve", "/decline"] {
        let answer = scene.call(&scene.olive, "northwind", act, None).await;
        assert_eq!(answer.error(), (404, "not_found".into()), "{act} is the customer's alone");
    }
    assert!(scene.works().await);
}

#[tokio::test]
async fn removed_scopes_die_at_once_and_added_ones_wait_for_a_yes() {
    let mut scene = scene().await;
    scene.edit(&["posts:read", "votes:write"], "Votes for the new widget.").await;
    assert_eq!(scene.status().await, "scopes_pending");
    let shown = scene.customer("").await.json();
    assert_eq!(
        (&shown["granted_scopes"], &shown["pending_scopes"]),
        (&json!(["posts:read"]), &json!(["votes:write"]))
    );
    assert!(scene.works().await, "what was granted and is still declared goes on");
    scene.pair = scene.app.refresh(&scene.client, &scene.pair.refresh_token).await.pair();
    assert_eq!(scene.pair.scope, "posts:read", "nothing pending is granted by a refresh");

    let stale = scene.call(&scene.ada, "acme", "/accept_scopes", Some(json!({ "scopes_version": 0 }))).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "something else was read: {}", stale.text);
    let accepted =
        scene.call(&scene.ada, "acme", "/accept_scopes", Some(json!({ "scopes_version": 1 }))).await;
    assert_eq!(accepted.json()["status"], "active", "{}", accepted.text);
    assert_eq!(accepted.json()["granted_scopes"], json!(["posts:read", "votes:write"]));
    let pair = scene.app.refresh(&scene.client, &scene.pair.refresh_token).await.pair();
    assert_eq!(pair.scope, "posts:read votes:write");
    assert_eq!(scene.customer("/accept_scopes").await.status, StatusCode::CONFLICT, "nothing is pending");
}

#[tokio::test]
async fn a_scope_that_comes_back_is_asked_for_anew() {
    let scene = scene().await;
    scene.edit(&["posts:read"], "").await;
    scene.edit(&["posts:read", "posts:write"], "").await;
    let post = || scene.app.get_with("/api/v3/feature_requests", &scene.pair.access_token);
    assert_eq!(post().await.status, StatusCode::OK);
    let held = scene.customer("").await.json();
    assert_eq!(
        (&held["granted_scopes"], &held["pending_scopes"]),
        (&json!(["posts:read"]), &json!(["posts:write"]))
    );
    let scope = |answer: &Answer| answer.json()["scope"].as_str().unwrap().to_owned();
    let introspected = scene
        .app
        .post_form(
            "/oauth/introspect",
            &[
                ("client_id", &scene.client.app.client_id),
                ("client_secret", &scene.client.client_secret),
                ("token", &scene.pair.access_token),
            ],
        )
        .await;
    assert_eq!(scope(&introspected), "posts:read", "the old grant does not revive what was taken away");

    assert_eq!(scene.customer("/decline_scopes").await.json()["status"], "active");
    let pair = scene.app.refresh(&scene.client, &scene.pair.refresh_token).await.pair();
    assert_eq!(pair.scope, "posts:read", "declined is declined");
    assert_eq!(scene.kinds().await.last().unwrap(), "install.scopes_declined");
}

#[tokio::test]
async fn an_install_ends_on_the_date_that_was_chosen() {
    let scene = scene().await;
    let end = START + Duration::hours(30);
    let jwt = scene.app.jwt(&scene.ada).await;
    let body = json!({ "client_id": scene.client.app.client_id, "redirect_uri": CALLBACK, "scope": "posts:read",
                       "expires_at": end.unix_timestamp() });
    let path = "/oauth/authorize/consent";
    let answer = scene.app.manage(&jwt, Some("acme"), Method::POST, path, Some(body)).await;
    let url = url::Url::parse(answer.json()["redirect_to"].as_str().unwrap()).unwrap();
    let code = url.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();
    let pair = scene.app.exchange(&scene.client, &code).await.pair();
    scene.app.cx.env.advance(std::time::Duration::from_hours(20));
    let refreshed = scene.app.refresh(&scene.client, &pair.refresh_token).await;
    assert_eq!(refreshed.json()["expires_in"], 10 * 3600, "no token outlives its install");
    let pair = refreshed.pair();

    scene.app.cx.env.advance(std::time::Duration::from_hours(10));
    assert!(!scene.app.is_alive(&scene.client, &pair.access_token).await);
    let refused = scene.app.refresh(&scene.client, &pair.refresh_token).await;
    assert_eq!(refused.error(), (400, "invalid_grant".into()));
    assert_eq!(scene.status().await, "expired");
    let cx = &scene.app.cx;
    assert_eq!(end_expired(cx, cx.env.now()).await.unwrap(), 1);
    assert_eq!(end_expired(cx, cx.env.now()).await.unwrap(), 0);
    let shown = scene.customer("").await.json();
    assert_eq!((&shown["status"], &shown["ended_by"]), (&json!("expired"), &json!("expired")));
    assert_eq!(shown["ended_at"], end.unix_timestamp());
    assert_eq!(scene.kinds().await.last().unwrap(), "install.expired");
    assert_eq!(scene.customer("/unsuspend").await.status, StatusCode::CONFLICT);
    scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    assert_eq!(scene.status().await, "active", "a new consent brings it back");
}

#[tokio::test]
async fn a_date_that_has_passed_is_refused() {
    let scene = scene().await;
    let jwt = scene.app.jwt(&scene.ada).await;
    let body = json!({ "client_id": scene.client.app.client_id, "redirect_uri": CALLBACK, "scope": "posts:read",
                       "expires_at": START.unix_timestamp() });
    let path = "/oauth/authorize/consent";
    let answer = scene.app.manage(&jwt, Some("acme"), Method::POST, path, Some(body)).await;
    assert_eq!(answer.error(), (400, "invalid_request".into()), "{}", answer.text);
}

#[tokio::test]
async fn an_app_gives_its_install_up_with_its_token() {
    let scene = scene().await;
    let current = "/oauth/installs/current";
    let own = scene.app.get_with(current, &scene.pair.access_token).await;
    assert_eq!((own.status, &own.json()["status"]), (StatusCode::OK, &json!("active")));
    let ended = scene.app.manage(&scene.pair.access_token, None, Method::DELETE, current, None).await;
    assert_eq!((ended.status, &ended.json()["ended_by"]), (StatusCode::OK, &json!("app")));
    assert!(!scene.works().await);
    let again = scene.app.manage(&scene.pair.access_token, None, Method::DELETE, current, None).await;
    assert_eq!(again.error(), (401, "invalid_token".into()));
    let jwt = scene.app.jwt(&scene.ada).await;
    let person = scene.app.manage(&jwt, None, Method::DELETE, current, None).await;
    assert_eq!(person.error(), (401, "invalid_token".into()), "a session is no access token");
}

/// Max may not install; he asks, Ada approves, and he finishes.
#[tokio::test]
async fn a_member_asks_an_admin_approves_and_the_member_finishes() {
    let scene = scene().await;
    let (app, cx) = (&scene.app, &scene.app.cx);
    let max = app.person("max", scene.acme, Role::Member).await;
    let client = app.client(scene.client.app.organization_id, &["posts:read", "posts:write"]).await;
    let request = async |scope: &str| {
        let parameters = AuthorizationParameters {
            client_id: Some(client.app.client_id.clone()),
            redirect_uri: Some(CALLBACK.to_owned()),
            scope: Some(scope.to_owned()),
            ..AuthorizationParameters::default()
        };
        validate(cx, &parameters).await.unwrap()
    };
    let agree = async |scope: &str| {
        approve(cx, &max, scene.acme, request(scope).await, ConsentChoices::default(), &info()).await
    };
    assert!(agree("posts:read").await.is_err());
    let id =
        ask(cx, &max, scene.acme, &request("posts:read").await, "For the roadmap.", &info()).await.unwrap();
    assert!(agree("posts:read").await.is_err(), "asking is not agreeing");
    let jwt = app.jwt(&scene.ada).await;
    let call = async |act: &str| {
        let path = format!("/oauth/installs/{id}{act}");
        let method = if act.is_empty() { Method::GET } else { Method::POST };
        app.manage(&jwt, Some("acme"), method, &path, None).await
    };
    let shown = call("").await.json();
    assert_eq!((&shown["status"], &shown["requested_by"]["name"]), (&json!("requested"), &json!("max")));
    let approved = call("/approve").await;
    assert_eq!(
        (&approved.json()["status"], &approved.json()["connected_at"]),
        (&json!("active"), &Value::Null)
    );
    assert_eq!(call("/decline").await.status, StatusCode::CONFLICT, "it was answered");

    assert!(agree("posts:read posts:write").await.is_err(), "no more than was approved");
    let redirect = agree("posts:read").await.unwrap();
    let url = url::Url::parse(redirect.location()).unwrap();
    let code = url.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();
    let pair = app.exchange(&client, &code).await.pair();
    assert_eq!(pair.scope, "posts:read");
    let shown = call("").await.json();
    assert_eq!((&shown["status"], &shown["approved_by"]["name"]), (&json!("active"), &json!("ada")));
    assert!(agree("posts:read").await.is_err(), "an approval is good for one connection");
    assert!(
        ask(cx, &max, scene.acme, &request("posts:read").await, "", &info()).await.is_err(),
        "it is connected"
    );
}

#[tokio::test]
async fn who_asked_cannot_end_what_was_approved_by_taking_the_question_back() {
    let scene = scene().await;
    let (app, cx) = (&scene.app, &scene.app.cx);
    let max = app.person("max", scene.acme, Role::Member).await;
    let client = app.client(scene.client.app.organization_id, &["posts:read"]).await;
    let parameters = AuthorizationParameters {
        client_id: Some(client.app.client_id.clone()),
        redirect_uri: Some(CALLBACK.to_owned()),
        ..AuthorizationParameters::default()
    };
    let request = validate(cx, &parameters).await.unwrap();
    let id = ask(cx, &max, scene.acme, &request, "", &info()).await.unwrap();
    let pair = app.install(&client, &scene.ada, scene.acme).await;
    let stay = membership(cx, scene.acme, max.id).await.unwrap();
    let refused = withdraw(cx, &max, &stay, id, &info()).await;
    assert!(matches!(refused, Err(LifecycleError::Transition(TransitionError::NotRequested))), "{refused:?}");
    assert!(app.is_alive(&client, &pair.access_token).await);
}

#[tokio::test]
async fn an_approval_ends_with_the_role_of_who_gave_it() {
    let scene = scene().await;
    let (app, cx) = (&scene.app, &scene.app.cx);
    let bo = app.person("bo", scene.acme, Role::Admin).await;
    let max = app.person("max", scene.acme, Role::Member).await;
    let client = app.client(scene.client.app.organization_id, &["posts:read"]).await;
    let parameters = AuthorizationParameters {
        client_id: Some(client.app.client_id.clone()),
        redirect_uri: Some(CALLBACK.to_owned()),
        ..AuthorizationParameters::default()
    };
    let request = validate(cx, &parameters).await.unwrap();
    let id = ask(cx, &max, scene.acme, &request, "", &info()).await.unwrap();
    let jwt = app.jwt(&bo).await;
    let path = format!("/oauth/installs/{id}/approve");
    assert_eq!(app.manage(&jwt, Some("acme"), Method::POST, &path, None).await.status, StatusCode::OK);
    let redirect = approve(cx, &max, scene.acme, request, ConsentChoices::default(), &info()).await.unwrap();
    app.join(&bo, scene.acme, Role::Manager).await;
    let url = url::Url::parse(redirect.location()).unwrap();
    let code = url.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();
    assert_eq!(app.exchange(&client, &code).await.error(), (400, "invalid_grant".into()));
}

#[tokio::test]
async fn a_declined_request_leaves_nothing_that_works() {
    let scene = scene().await;
    let (app, cx) = (&scene.app, &scene.app.cx);
    let max = app.person("max", scene.acme, Role::Member).await;
    let client = app.client(scene.client.app.organization_id, &["posts:read"]).await;
    let parameters = AuthorizationParameters {
        client_id: Some(client.app.client_id.clone()),
        redirect_uri: Some(CALLBACK.to_owned()),
        ..AuthorizationParameters::default()
    };
    let request = validate(cx, &parameters).await.unwrap();
    let id = ask(cx, &max, scene.acme, &request, "", &info()).await.unwrap();
    let jwt = app.jwt(&scene.ada).await;
    let path = format!("/oauth/installs/{id}/decline");
    let declined = app.manage(&jwt, Some("acme"), Method::POST, &path, None).await.json();
    assert_eq!((&declined["status"], &declined["ended_by"]), (&json!("revoked"), &json!("declined")));
    assert!(
        approve(cx, &max, scene.acme, request.clone(), ConsentChoices::default(), &info()).await.is_err()
    );
    assert_eq!(
        ask(cx, &max, scene.acme, &request, "Please.", &info()).await.unwrap(),
        id,
        "asking again is one row"
    );
}

#[tokio::test]
async fn optional_scopes_may_be_left_out_and_required_ones_may_not() {
    let scene = scene().await;
    let cx = &scene.app.cx;
    let owner = Owner::operator(scene.client.app.organization_id);
    let name = AppName::Id(scene.client.app.id);
    let optional = |scopes: &[&str]| AppDraft {
        optional_scopes: Some(scopes.iter().map(|scope| (*scope).to_owned()).collect()),
        ..AppDraft::default()
    };
    for wrong in [&["votes:write"][..], &["posts:read", "posts:write"]] {
        assert!(apps::edit(cx, owner, &name, optional(wrong), &info()).await.is_err(), "{wrong:?}");
    }
    apps::edit(cx, owner, &name, optional(&["posts:write"]), &info()).await.unwrap();
    for (chosen, granted) in
        [("", "posts:read"), ("posts:write", "posts:read posts:write"), ("votes:write", "posts:read")]
    {
        let parameters = AuthorizationParameters {
            client_id: Some(scene.client.app.client_id.clone()),
            redirect_uri: Some(CALLBACK.to_owned()),
            ..AuthorizationParameters::default()
        };
        let request = validate(cx, &parameters).await.unwrap();
        let choices = ConsentChoices {
            optional_scopes: Some(ScopeSet::parse(chosen).unwrap()),
            ..ConsentChoices::default()
        };
        let redirect = approve(cx, &scene.ada, scene.acme, request, choices, &info()).await.unwrap();
        let url = url::Url::parse(redirect.location()).unwrap();
        let code = url.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();
        assert_eq!(scene.app.exchange(&scene.client, &code).await.pair().scope, granted);
    }
    assert_eq!(scene.status().await, "active", "what was left out is not pending");
}
