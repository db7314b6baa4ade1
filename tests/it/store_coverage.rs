//! Every function of the store is run: a story that uses everything is told over a wire that keeps the statements, and
//! each statement of the store's source must be among them, letter for letter.

mod directory;
mod home;
mod mails;
mod people;
mod posts;
mod projects;
mod webhooks;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use postern::context::Context;
use postern::domain::app_draft::AppDraft;
use postern::domain::app_secrets::{self, Replaces};
use postern::domain::apps::{self, AppName, Owner};
use postern::domain::authorize::{self, AuthorizationParameters, ConsentError, ask, validate};
use postern::domain::cut_off::{self, CutOff};
use postern::domain::lifecycle::{AdminAct, OwnerAct, act_as_admin, act_as_owner, end_expired};
use postern::domain::login::{self, NewSession};
use postern::domain::operator::{self, AppAct, Operator};
use postern::domain::{
    accounts, api_keys, app_installs, audit_log, explain, health, installs, managed_apps, marketplace,
    members, sso, usage,
};
use postern::jobs::{cleanup, explanations};
use postern::model::account::{Membership, Role, User};
use postern::model::app::AppOrder;
use postern::model::audit::{DoneBy, LedgerFilter, RequestOrigin};
use postern::model::console::ConsoleOrder;
use postern::model::id::{InstallId, OrganizationId};
use postern::model::install::{CustomerOrder, InstallOrder};
use postern::model::jwt;
use postern::model::listing::ListRequest;
use postern::model::password::Password;
use postern::model::policy::{ResourceGroup, ReuseRule, SecretRotation};
use postern::passwords::{PasswordCost, Passwords};
use serde_json::{Value, json};

use crate::store::statements::store_functions;
use crate::support::app::{CALLBACK, Client, PASSWORD, TestApp, info};
use crate::support::eventually;

const SCOPES: [&str; 11] = [
    "posts:read",
    "posts:write",
    "votes:read",
    "votes:write",
    "comments:read",
    "comments:write",
    "tags:read",
    "tags:write",
    "roadmap:read",
    "changelog:read",
    "changelog:write",
];

/// What others may call and what has no statement of its own: it calls those that have, or the pools.
const WITHOUT_STATEMENT: [&str; 8] = [
    "mod::close",
    "mod::explain_look_up",
    "mod::find_access_token",
    "mod::hot",
    "mod::migrate",
    "mod::read",
    "mod::write",
    "unit_of_work::unit_of_work",
];

#[tokio::test]
async fn every_store_function_is_run() {
    let run = story().await;
    let functions = store_functions();
    let not_run: Vec<String> = functions
        .iter()
        .flat_map(|function| function.statements.iter().map(move |statement| (&function.name, statement)))
        .filter(|(_, statement)| !run.contains(*statement))
        .map(|(name, statement)| format!("{name}: {statement}"))
        .collect();
    assert!(not_run.is_empty(), "the story does not run\n{}", not_run.join("\n"));
    println!("{} functions of the store run", functions.len() - WITHOUT_STATEMENT.len());
}

#[test]
fn every_store_function_can_be_told_by_its_statements() {
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    let mut without: Vec<String> = Vec::new();
    for function in store_functions() {
        if function.statements.is_empty() {
            without.push(function.name.clone());
        }
        for statement in function.statements {
            let other = owners.insert(statement, function.name.clone());
            assert_eq!(other, None, "{} has the statement of another one", function.name);
        }
    }
    without.sort();
    assert_eq!(without, WITHOUT_STATEMENT);
    assert!(owners.len() > 80, "{} statements", owners.len());
}

/// Tells the story; answers with the statements that it ran.
async fn story() -> BTreeSet<String> {
    let (app, wire) = TestApp::wired().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Owner).await;
    people(&app, acme, &ada).await;
    people::administration(&app, &ada).await;
    let client = app.client(acme, &SCOPES).await;
    pages(&app, &client, &ada, acme).await;
    feedback(&app, &client, &ada, acme).await;
    tokens(&app, &client, &ada, acme).await;
    connections(&app, &client, &ada, acme).await;
    people::own(&app, &client, &ada, acme).await;
    owners(&app, &ada, acme).await;
    assert_eq!(app.post_form("/leaks", &[("token", "whatever it is")]).await.status, StatusCode::ACCEPTED);
    everywhere(&app, &ada, acme).await;
    app.cx.follow_database_clock().await.unwrap();
    app.cx.db.migrations().await.unwrap();
    app.cx.db.explain_look_up().await.unwrap();
    accounts::disable_user(&app.cx, ada.id).await.unwrap();
    cleanup::run_due(&app.cx, app.cx.env.now()).await.unwrap();
    let mut run = wire.texts();

    let strictly = |config: &mut postern::config::Config| {
        config.policy.refresh.reuse = ReuseRule::RevokeFamily;
        config.policy.refresh.replay_window = Duration::from_secs(1);
        config.policy.resources.push(ResourceGroup::Projects);
        config.policy.secret_rotation = SecretRotation::EndTokens;
    };
    let (strict, wire) = TestApp::wired_with(strictly).await;
    let acme = strict.organization("acme").await;
    let ada = strict.person("ada", acme, Role::Admin).await;
    let client = strict.client(acme, &SCOPES).await;
    let pair = strict.install(&client, &ada, acme).await;
    for _ in 0..2 {
        strict.refresh(&client, &pair.refresh_token).await.pair();
    }
    let next = strict.refresh(&client, &pair.refresh_token).await.pair();
    assert!(strict.is_alive(&client, &next.access_token).await);
    assert_eq!(strict.refresh(&client, &pair.refresh_token).await.status, 400);
    projects::script(&strict, acme).await;
    home::rotate(&strict, &client).await;
    cleanup::run_due(&strict.cx, strict.cx.env.now()).await.unwrap();
    run.extend(wire.texts());
    run.extend(directory::story().await);
    run.extend(home::story().await);
    run.extend(mails::story().await);
    run.extend(webhooks::story().await);
    run
}

async fn sign_in(cx: &Context, user: &User, password: &str) -> NewSession {
    let origin = RequestOrigin::default();
    login::sign_in(cx, &user.email, &Password::typed(password), &origin, None).await.unwrap()
}

async fn people(app: &TestApp, acme: OrganizationId, ada: &User) {
    let cx = &app.cx;
    assert!(accounts::has_people(cx).await.unwrap());
    accounts::add_operator(cx, &ada.email).await.unwrap();
    accounts::organization_by_subdomain(cx, "acme").await.unwrap();
    let bob = app.person("bob", acme, Role::Admin).await;
    members::membership_by_subdomain(cx, "acme", bob.id).await.unwrap();
    members::memberships(cx, bob.id).await.unwrap();
    members::set_member(cx, acme, bob.id, Role::Csm, DoneBy::default()).await.unwrap();
    members::remove_member(cx, acme, bob.id, DoneBy::default()).await.unwrap();

    let standard = Context { passwords: Passwords::new(PasswordCost::Standard), ..cx.clone() };
    let session = sign_in(&standard, &bob, PASSWORD).await;
    let (old, origin) = (Password::typed(PASSWORD), RequestOrigin::default());
    let session =
        login::change_password(cx, &session.signed_in, &old, "a fine new phrase", &origin).await.unwrap();
    cx.env.advance(Duration::from_mins(2));
    let found = login::find_session(cx, session.value.reveal()).await.unwrap().unwrap();
    eventually("the last use is written", async || {
        let seen: bool = sqlx::query_scalar("SELECT last_seen_at > created_at FROM sessions WHERE id = $1")
            .bind(found.session_id().number())
            .fetch_one(&mut app.db().await)
            .await
            .unwrap();
        seen
    })
    .await;
    login::sign_out(cx, &found).await.unwrap();

    let key = sso::create_key(cx, acme, DoneBy::default()).await.unwrap();
    let claims = json!({ "email": "new@people.test", "name": "New" });
    sso::authenticate(cx, acme, &jwt::sign(key.reveal().as_bytes(), &claims)).await.unwrap();
    let made = api_keys::create(cx, acme, "Importer", DoneBy::default()).await.unwrap();
    let request = Request::get("/api/v3/organizations/info").header("api-key", made.key.reveal());
    assert_eq!(app.send(request.body(Body::empty()).unwrap()).await.status, 200);
}

/// A consent page that is answered by the wrong person and by the right one.
async fn pages(app: &TestApp, client: &Client, ada: &User, acme: OrganizationId) {
    let cx = &app.cx;
    let parameters = AuthorizationParameters {
        client_id: Some(client.app.client_id.clone()),
        redirect_uri: Some(crate::support::app::CALLBACK.to_owned()),
        ..AuthorizationParameters::default()
    };
    let request = authorize::validate(cx, &parameters).await.unwrap();
    assert_eq!(authorize::granted_before(cx, ada, acme, &request).await.unwrap(), None);
    let session = sign_in(cx, ada, PASSWORD).await.signed_in.session_id();
    let page = authorize::open_page(cx, ada, session, &request).await.unwrap();
    let eve = app.person("eve", acme, Role::Member).await;
    let refused = authorize::answer_page(cx, &eve, session, page.reveal(), &info()).await;
    assert!(matches!(refused, Err(ConsentError::PageOfAnother)));
    authorize::answer_page(cx, ada, session, page.reveal(), &info()).await.unwrap();
}

async fn feedback(app: &TestApp, client: &Client, ada: &User, acme: OrganizationId) {
    let token = app.install(client, ada, acme).await.access_token;
    let call = async |method: Method, path: &str, body: Option<Value>| {
        let answer = app.manage(&token, None, method, &format!("/api/v3{path}"), body).await;
        assert!(answer.status.is_success(), "{path}: {}", answer.text);
        answer.json()
    };
    let buckets = call(Method::GET, "/buckets", None).await;
    let bucket_id = &buckets["buckets"][0]["id"];
    call(Method::GET, &format!("/feature_requests?bucket_id={bucket_id}"), None).await;
    let draft = json!({ "title": "Dark mode", "bucket_id": bucket_id });
    let post = call(Method::POST, "/feature_requests", Some(draft)).await;
    for sort in ["top", "latest_created_at", "oldest_created_at", "latest_updated_at", "oldest_updated_at"] {
        call(Method::GET, &format!("/feature_requests?sort={sort}"), None).await;
    }
    let path = format!("/feature_requests/{}", post["id"]);
    call(Method::PUT, &path, Some(json!({ "status": "closed" }))).await;
    let vote = json!({ "feature_request_id": post["id"], "by_email": ada.email });
    for _ in 0..2 {
        call(Method::POST, "/votes_on_behalf", Some(vote.clone())).await;
    }
    call(Method::DELETE, &path, None).await;
    let entry = call(Method::POST, "/changelogs", Some(json!({ "title": "Dark mode" }))).await;
    call(Method::GET, "/changelogs", None).await;
    let path = format!("/changelogs/{}", entry["id"]);
    call(Method::GET, &path, None).await;
    call(Method::PUT, &path, Some(json!({ "published": true }))).await;
    posts::tended(app, &token, bucket_id, acme).await;
}

async fn tokens(app: &TestApp, client: &Client, ada: &User, acme: OrganizationId) {
    let challenged = AuthorizationParameters {
        code_challenge: Some("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM".into()),
        code_challenge_method: Some("S256".into()),
        ..AuthorizationParameters::default()
    };
    let code = app.code_for(client, ada, acme, challenged).await;
    let with_verifier = json!({
        "grant_type": "authorization_code", "client_id": client.app.client_id,
        "client_secret": client.client_secret, "code": code,
        "redirect_uri": crate::support::app::CALLBACK, "code_verifier": "b".repeat(43)
    });
    assert_eq!(app.post_json("/oauth/token", &with_verifier).await.error(), (400, "invalid_grant".into()));

    let mut forgetful = client.clone();
    forgetful.client_secret.push('x');
    assert_eq!(app.refresh(&forgetful, "foor_bad").await.status, 400);

    let code = app.code(client, ada, acme).await;
    let first = app.exchange(client, &code).await.pair();
    let second = app.refresh(client, &first.refresh_token).await.pair();
    assert_eq!(app.refresh(client, &first.refresh_token).await.status, 400);
    assert!(app.is_alive(client, &second.refresh_token).await);
    assert_eq!(app.exchange(client, &code).await.status, 400);
    assert!(!app.is_alive(client, &second.access_token).await, "a replayed code ends its pair");
    let refused = app.refresh(client, &second.refresh_token).await.explained_by();
    assert!(explanations::run_due(&app.cx).await.unwrap() > 3);
    assert!(explain::read(&app.cx, ada, &refused).await.unwrap().is_some());

    let pair = app.install(client, ada, acme).await;
    let fields = [
        ("client_id", client.app.client_id.as_str()),
        ("client_secret", client.client_secret.as_str()),
        ("token", pair.access_token.as_str()),
    ];
    assert_eq!(app.post_form("/oauth/revoke", &fields).await.status, 200);
}

/// An organization looks at its connections and ends one.
async fn connections(app: &TestApp, client: &Client, ada: &User, acme: OrganizationId) {
    let cx = &app.cx;
    let narrow =
        AuthorizationParameters { scope: Some("posts:read".into()), ..AuthorizationParameters::default() };
    let code = app.code_for(client, ada, acme, narrow).await;
    let token = app.exchange(client, &code).await.pair().access_token;
    assert_eq!(app.manage(&token, None, Method::POST, "/api/v3/votes_on_behalf", None).await.status, 403);
    let membership = members::membership(cx, acme, ada.id).await.unwrap();
    for order in [InstallOrder::WorkingFirst, InstallOrder::Name, InstallOrder::Newest] {
        let wanted = ListRequest { search: String::new(), order, page: 1 };
        assert_eq!(installs::list_page(cx, &membership, &wanted).await.unwrap().window.total, 1);
    }
    let id = installs::list(cx, &membership).await.unwrap()[0].install.id;
    let (_, history) = installs::show_with_history(cx, &membership, id).await.unwrap();
    assert!(!history.is_empty());
    lifecycle(app, ada, &membership, id).await;
    usage::write_down(cx).await.unwrap();
    let (installed, _) = health::show(cx, &membership, id).await.unwrap();
    health::unused_among(cx, &[installed]).await.unwrap();
    health::secrets(cx, Owner::operator(acme), client.app.id).await.unwrap();
    health::old_secret_installs(cx, Owner::operator(acme), client.app.id).await.unwrap();
    installs::disconnect(cx, ada, &membership, id, &info()).await.unwrap();
}

/// An install goes from state to state, and another one is asked for.
async fn lifecycle(app: &TestApp, ada: &User, membership: &Membership, id: InstallId) {
    let cx = &app.cx;
    let acme = membership.organization.id;
    for act in [AdminAct::Suspend, AdminAct::Resume] {
        act_as_admin(cx, ada, membership, id, act, &info()).await.unwrap();
    }
    act_as_owner(cx, Owner::operator(acme), id, OwnerAct::Suspend, &info()).await.unwrap();
    act_as_owner(cx, Owner::operator(acme), id, OwnerAct::Resume, &info()).await.unwrap();
    let installed = installs::show(cx, membership, id).await.unwrap();
    let more = AppDraft {
        declared_scopes: Some(
            SCOPES.iter().chain(&["collections:read"]).map(|scope| (*scope).to_owned()).collect(),
        ),
        ..AppDraft::default()
    };
    let name = AppName::Id(installed.install.app_id);
    apps::edit(cx, Owner::operator(acme), &name, more, &info()).await.unwrap();
    let accept = AdminAct::AcceptScopes { version: None };
    act_as_admin(cx, ada, membership, id, accept, &info()).await.unwrap();
    let max = app.person("max-who-asks", acme, Role::Member).await;
    let client = app.client(acme, &SCOPES).await;
    for act in [AdminAct::Decline, AdminAct::Approve { expires_at: None }] {
        let parameters = AuthorizationParameters {
            client_id: Some(client.app.client_id.clone()),
            redirect_uri: Some(CALLBACK.to_owned()),
            ..AuthorizationParameters::default()
        };
        let request = validate(cx, &parameters).await.unwrap();
        let asked = ask(cx, &max, acme, &request, "", &info()).await.unwrap();
        assert_eq!(installs::list_requested(cx, ada, membership).await.unwrap().len(), 1);
        act_as_admin(cx, ada, membership, asked, act, &info()).await.unwrap();
    }
    end_expired(cx, cx.env.now()).await.unwrap();
    audit_log::tell_announcements(cx, cx.env.now()).await.unwrap();
    audit_log::page(cx, membership, &LedgerFilter::default(), None).await.unwrap();
    audit_log::names(cx, membership).await.unwrap();
}

/// An owner looks after apps.
async fn owners(app: &TestApp, ada: &User, acme: OrganizationId) {
    let cx = &app.cx;
    let client = app.client(acme, &SCOPES).await;
    let (owner, name) = (Owner::operator(acme), AppName::Id(client.app.id));
    assert_eq!(apps::list(cx, owner).await.unwrap().len(), 3);
    for order in [AppOrder::Name, AppOrder::Newest] {
        let wanted = ListRequest { search: String::new(), order, page: 1 };
        assert_eq!(managed_apps::list_page(cx, ada, &wanted).await.unwrap().window.total, 3);
    }
    managed_apps::find(cx, ada, client.app.id).await.unwrap();
    let latest = managed_apps::current_secret(cx, client.app.id).await.unwrap().unwrap();
    let rename = AppDraft { name: Some("Renamed".into()), ..AppDraft::default() };
    apps::edit(cx, owner, &name, rename, &info()).await.unwrap();
    let more = AppDraft { declared_scopes: Some(vec!["posts:read".into()]), ..AppDraft::default() };
    apps::edit(cx, owner, &name, more, &info()).await.unwrap();
    for url in ["https://hooks.example/in", "https://elsewhere.example/in"] {
        let hears = AppDraft {
            declared_scopes: Some(vec!["webhooks:manage".into()]),
            webhook_url: Some(url.into()),
            ..AppDraft::default()
        };
        apps::edit(cx, owner, &name, hears, &info()).await.unwrap();
    }
    let (replaced, week) = (Replaces::Secret(latest), Some(Duration::from_hours(7 * 24)));
    app_secrets::rotate(cx, owner, &name, replaced, week, &info()).await.unwrap();
    app_secrets::works_until(cx, owner, &name, latest).await.unwrap().unwrap();
    app_secrets::end(cx, owner, &name, latest, &info()).await.unwrap();
    app_secrets::leaked(cx, owner, &name, Replaces::Any, &info()).await.unwrap();
    for order in [CustomerOrder::Name, CustomerOrder::Newest, CustomerOrder::LastToken] {
        let wanted = ListRequest { search: String::new(), order, page: 1 };
        app_installs::list_page(cx, owner, client.app.id, &wanted, None).await.unwrap();
    }
    app_installs::curve(cx, owner, client.app.id).await.unwrap();
    apps::suspend(cx, owner, &name, &info()).await.unwrap();
    apps::unsuspend(cx, owner, &name, &info()).await.unwrap();
    let jwt = app.jwt(ada).await;
    let path = format!("/oauth/apps/{}", client.app.id);
    let gone = app.manage(&jwt, Some("acme"), Method::DELETE, &path, None).await;
    assert!(gone.status == StatusCode::OK || gone.status == StatusCode::NO_CONTENT, "{}", gone.text);
}

/// An operator looks after everything, somebody visits the marketplace, and all of it ends at once.
async fn everywhere(app: &TestApp, ada: &User, acme: OrganizationId) {
    let (cx, operator) = (&app.cx, Operator::command());
    operator::figures(cx, &operator).await.unwrap();
    for order in [ConsoleOrder::Name, ConsoleOrder::Newest] {
        let wanted = ListRequest { search: String::new(), order, page: 1 };
        operator::list_organizations(cx, &operator, &wanted).await.unwrap();
        operator::list_people(cx, &operator, &wanted).await.unwrap();
    }
    operator::suspend_organization(cx, &operator, acme, &info()).await.unwrap();
    operator::unsuspend_organization(cx, &operator, acme, &info()).await.unwrap();
    let bob = app.person("bob-who-is-disabled", acme, Role::Member).await;
    operator::find_person(cx, &operator, bob.id).await.unwrap();
    operator::disable_person(cx, &operator, bob.id, &info()).await.unwrap();
    operator::enable_person(cx, &operator, bob.id, &info()).await.unwrap();

    let client = app.client(acme, &SCOPES).await;
    let listed = AppDraft { is_listed: Some(true), ..AppDraft::default() };
    apps::edit(cx, Owner::operator(acme), &AppName::Id(client.app.id), listed, &info()).await.unwrap();
    let found = marketplace::find(cx, &client.app.client_id).await.unwrap().unwrap();
    marketplace::connected(cx, ada, &found.app).await.unwrap();
    for order in [AppOrder::Name, AppOrder::Newest] {
        let wanted = ListRequest { search: String::new(), order, page: 1 };
        assert_eq!(marketplace::list_page(cx, &wanted).await.unwrap().window.total, 1);
        operator::list_apps(cx, &operator, &wanted).await.unwrap();
    }
    let seen = found.app.updated_at;
    for act in
        [AppAct::Review { seen }, AppAct::TakeReviewBack, AppAct::Block, AppAct::Unblock, AppAct::Unlist]
    {
        operator::act_on_app(cx, &operator, client.app.id, act, &info()).await.unwrap();
    }

    let organization = accounts::organization_by_subdomain(cx, "acme").await.unwrap();
    for cut in [
        CutOff::of_any_app(&operator, &client.app),
        CutOff::of_any_organization(&operator, &organization),
        CutOff::of_any_person(&operator, ada),
        CutOff::of_server(cx, &operator),
    ] {
        let now = cx.env.now();
        for cut in [cut.clone(), cut.connected_before(now, now).unwrap()] {
            cut_off::count(cx, &cut).await.unwrap();
            let name = cut.name().to_owned();
            assert_eq!(cut_off::cut_off(cx, cut, &name, &info()).await.unwrap(), 1);
        }
    }
}
