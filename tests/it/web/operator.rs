//! The console of whoever runs the server.

use std::time::Duration;

use axum::http::Method;
use postern::domain::accounts::add_operator;
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{self, AppName, Owner};
use postern::domain::authorize::{AuthorizationParameters, validate};
use postern::domain::{api_keys, installs, members, operator};
use postern::model::account::{Role, User};
use postern::model::audit::DoneBy;
use postern::model::id::OrganizationId;
use postern::model::lifecycle::InstallState;

use super::{Scene, scene, scene_with};
use crate::support::app::{CALLBACK, info};
use crate::support::browser::Browser;

async fn with_operator(scene: &Scene) -> User {
    let olga = scene.app.person("olga", scene.northwind, Role::Member).await;
    add_operator(&scene.app.cx, &olga.email).await.unwrap()
}

async fn kinds(scene: &Scene, organization: OrganizationId) -> Vec<String> {
    sqlx::query_scalar(
        "SELECT kind FROM ledger WHERE organization_id = $1 AND user_id IS NOT NULL ORDER BY id",
    )
    .bind(organization.number())
    .fetch_all(&mut scene.app.db().await)
    .await
    .unwrap()
}

/// Opens the confirmation of an act and presses its button.
async fn act(browser: &mut Browser<'_>, path: &str, button: &str) {
    let status = browser.open(path).await.status;
    assert_eq!(status, 200, "{path}");
    browser.press(button).await;
    assert_eq!(browser.page.status, 200, "{path}: {}", browser.page.text);
}

#[tokio::test]
async fn there_is_no_console_for_anybody_else() {
    let scene = scene().await;
    let (app, ada, acme) = (scene.client.app.id, scene.ada.id, scene.acme);
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let token = browser.page.submission("Sign out").get("csrf").to_owned();
    let mut paths = vec!["/operator".to_owned(), "/operator/cut-off".to_owned()];
    for list in ["organizations", "people", "apps"] {
        paths.push(format!("/operator/{list}"));
    }
    for word in ["", "/suspend", "/unsuspend", "/cut-off"] {
        paths.push(format!("/operator/organizations/{acme}{word}"));
    }
    for word in ["", "/disable", "/enable", "/cut-off"] {
        paths.push(format!("/operator/people/{ada}{word}"));
    }
    for word in ["", "/review", "/take-review-back", "/block", "/unblock", "/unlist", "/cut-off"] {
        paths.push(format!("/operator/apps/{app}{word}"));
    }
    for path in &paths {
        assert_eq!(browser.open(path).await.status, 404, "{path}");
        let form = [("csrf", token.as_str()), ("seen", "1"), ("typed_name", "acme")];
        let form = crate::support::browser::Submission {
            action: path.clone(),
            fields: form.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
        };
        assert!([404, 405].contains(&browser.submit(&form).await.status.as_u16()), "{path}");
    }
    assert!(!browser.open("/account").await.text.contains("href=\"/operator\""));
    let mut nobody = Browser::new(&scene.app);
    for path in &paths {
        assert!(nobody.open(path).await.address.starts_with("/login"), "{path}");
    }
}

#[tokio::test]
async fn a_suspended_organization_stands_still_and_comes_back() {
    let scene = scene().await;
    let olga = with_operator(&scene).await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let key = api_keys::create(&scene.app.cx, scene.acme, "CI", DoneBy::default()).await.unwrap();
    let with_key = async || {
        let request = axum::http::Request::get("/api/v3/buckets").header("api-key", key.key.reveal());
        scene.app.send(request.body(axum::body::Body::empty()).unwrap()).await.status
    };
    let mut ada = Browser::signed_in(&scene.app, &scene.ada).await;
    let mut console = Browser::signed_in(&scene.app, &olga).await;
    assert!(with_key().await == 200 && scene.app.is_alive(&scene.client, &pair.access_token).await);
    let path = format!("/operator/organizations/{}", scene.acme);
    console.open(&format!("{path}/suspend")).await;
    assert!(console.page.text.contains("<h1>Suspend acme?</h1>"));
    act(&mut console, &format!("{path}/suspend"), "Suspend organization").await;
    assert!(console.page.text.contains(">Suspended</span>") && console.page.text.contains("is suspended."));

    assert!(!scene.app.is_alive(&scene.client, &pair.access_token).await);
    assert_eq!(scene.app.get_with("/api/v3/session_info", &pair.access_token).await.status, 401);
    assert_eq!(scene.app.refresh(&scene.client, &pair.refresh_token).await.error().1, "invalid_grant");
    assert_eq!(with_key().await, 401);
    for page in ["/orgs/acme", "/orgs/acme/connected-apps", "/orgs/acme/cut-off"] {
        let page = ada.open(page).await;
        assert!(
            page.status == 403 && page.text.contains("suspended by the operator of this server"),
            "{page:?}"
        );
    }
    assert_eq!(ada.open("/account").await.status, 200);
    assert_eq!(ada.open(&scene.address(&[("state", "x")])).await.status, 403, "nothing can be connected");
    let jwt = scene.app.jwt(&scene.ada).await;
    for organization in [Some("acme"), None] {
        let answer = scene.app.manage(&jwt, organization, Method::GET, "/oauth/installs", None).await;
        assert_eq!(answer.error(), (403, "access_denied".to_owned()));
    }
    let mut stranger = Browser::signed_in(&scene.app, &olga).await;
    assert_eq!(stranger.open("/orgs/acme").await.status, 404, "only members learn of it");

    act(&mut console, &format!("{path}/unsuspend"), "Let it back in").await;
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await && with_key().await == 200);
    assert_eq!(ada.open("/orgs/acme").await.status, 200);
    let told = kinds(&scene, scene.acme).await;
    assert_eq!(told[told.len() - 2..], ["organization.suspended", "organization.unsuspended"]);
    console.open(&format!("{path}/unsuspend")).await;
    assert_eq!(console.page.address, path, "there is nothing left to ask");
}

#[tokio::test]
async fn an_owner_organization_that_is_suspended_does_not_manage_its_apps() {
    let scene = scene().await;
    let olga = with_operator(&scene).await;
    let bob = scene.app.person("bob", scene.northwind, Role::Admin).await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut console = Browser::signed_in(&scene.app, &olga).await;
    let mut owner = Browser::signed_in(&scene.app, &bob).await;
    let page = format!("/developer/apps/{}", scene.client.app.id);
    assert_eq!(owner.open(&page).await.status, 200);
    let path = format!("/operator/organizations/{}/suspend", scene.northwind);
    act(&mut console, &path, "Suspend organization").await;
    assert!(
        owner.open(&page).await.status == 403 && owner.page.text.contains("This organization is suspended")
    );
    assert!(owner.open("/developer/apps").await.text.contains("You have no apps yet."));
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await, "its customers keep what they have");
}

#[tokio::test]
async fn a_disabled_person_is_out_and_what_that_leaves_behind_is_named() {
    let scene = scene().await;
    let olga = with_operator(&scene).await;
    let globex = scene.app.organization("globex").await;
    scene.app.join(&scene.ada, globex, Role::Owner).await;
    scene.app.person("bob", scene.acme, Role::Admin).await;
    let own = AuthorizationParameters { actor: Some("self".into()), ..AuthorizationParameters::default() };
    let code = scene.app.code_for(&scene.client, &scene.ada, scene.acme, own).await;
    let pair = scene.app.exchange(&scene.client, &code).await.pair();
    let mut ada = Browser::signed_in(&scene.app, &scene.ada).await;
    let mut console = Browser::signed_in(&scene.app, &olga).await;
    let path = format!("/operator/people/{}", scene.ada.id);
    assert!(console.open(&path).await.text.contains("globex, Owner"));
    let question = console.open(&format!("{path}/disable")).await;
    assert!(question.text.contains(&format!("<h1>Disable the account of {}?</h1>", scene.ada.email)));
    assert!(question.text.contains("globex is left without an owner or admin who can sign in."));
    assert!(!question.text.contains("acme is left"), "Bob is there");
    act(&mut console, &format!("{path}/disable"), "Disable account").await;
    assert!(console.page.text.contains(">Disabled</span>"));
    assert!(ada.open("/account").await.address.starts_with("/login"));
    assert!(!scene.app.is_alive(&scene.client, &pair.access_token).await);

    act(&mut console, &format!("{path}/enable"), "Open the account again").await;
    ada.sign_in(&scene.ada).await;
    assert_eq!(ada.page.address, "/account");
    assert!(!scene.app.is_alive(&scene.client, &pair.access_token).await, "what ended stays ended");
    for organization in [scene.acme, globex] {
        let told = kinds(&scene, organization).await;
        assert_eq!(told[told.len() - 2..], ["user.disabled", "user.enabled"]);
    }
    let own = format!("/operator/people/{}", olga.id);
    assert!(!console.open(&own).await.text.contains("Disable account"));
    console.open(&format!("{own}/disable")).await;
    assert_eq!(console.press("Disable account").await.status, 409, "not one's own account");
}

#[tokio::test]
async fn a_review_is_told_and_goes_with_what_it_was_about() {
    let scene = scene().await;
    let olga = with_operator(&scene).await;
    let mut console = Browser::signed_in(&scene.app, &olga).await;
    let mut ada = Browser::signed_in(&scene.app, &scene.ada).await;
    let id = scene.client.app.id;
    let path = format!("/operator/apps/{id}");
    let edit = async |draft: AppDraft| {
        scene.app.cx.env.advance(Duration::from_secs(1));
        let owner = Owner::operator(scene.northwind);
        apps::edit(&scene.app.cx, owner, &AppName::Id(id), draft, &info()).await.unwrap();
    };
    let rename = |name: &str| AppDraft { name: Some(name.to_owned()), ..AppDraft::default() };
    edit(AppDraft { is_listed: Some(true), ..rename("Desk") }).await;
    let market = format!("/marketplace/{}", scene.client.app.client_id);
    assert!(ada.open(&scene.address(&[])).await.text.contains("Not reviewed"));

    // What was changed while the operator looked at it was not looked at.
    let seen = console.open(&format!("{path}/review")).await.submission("Mark as reviewed");
    edit(rename("Not what you saw")).await;
    assert_eq!(console.submit(&seen).await.status, 409);
    assert!(ada.open(&market).await.text.contains("Not reviewed"));

    for change in [
        rename("Desk again"),
        AppDraft { homepage_url: Some("https://elsewhere.example".into()), ..AppDraft::default() },
        AppDraft {
            redirect_uris: Some(vec![CALLBACK.into(), "https://app.example/b".into()]),
            ..AppDraft::default()
        },
    ] {
        act(&mut console, &format!("{path}/review"), "Mark as reviewed").await;
        assert!(console.page.text.contains("<bdi>Reviewed</bdi>"));
        for page in [&scene.address(&[]), &market, &"/marketplace".to_owned()] {
            let text = ada.open(page).await.text.clone();
            assert!(text.contains("Reviewed</span>") && !text.contains("Not reviewed"), "{page}");
        }
        edit(AppDraft {
            description: Some(format!("{change:?}").chars().take(40).collect()),
            ..AppDraft::default()
        })
        .await;
        assert!(!ada.open(&market).await.text.contains("Not reviewed"), "a description may change");
        edit(change).await;
        assert!(ada.open(&market).await.text.contains("Not reviewed"));
        assert!(ada.open(&scene.address(&[])).await.text.contains("Not reviewed"));
    }
    act(&mut console, &format!("{path}/review"), "Mark as reviewed").await;
    act(&mut console, &format!("{path}/take-review-back"), "Take the review back").await;
    assert!(ada.open(&market).await.text.contains("Not reviewed"));
    let told = kinds(&scene, scene.northwind).await;
    assert_eq!(told.iter().filter(|kind| *kind == "app.reviewed").count(), 5);
}

#[tokio::test]
async fn a_blocked_app_stays_out_whatever_its_owner_does() {
    let scene = scene().await;
    let olga = with_operator(&scene).await;
    let bob = scene.app.person("bob", scene.northwind, Role::Admin).await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut console = Browser::signed_in(&scene.app, &olga).await;
    let mut owner = Browser::signed_in(&scene.app, &bob).await;
    let path = format!("/operator/apps/{}", scene.client.app.id);
    let own = format!("/developer/apps/{}", scene.client.app.id);
    act(&mut console, &format!("{path}/block"), "Block app").await;
    assert!(console.page.text.contains("Blocked by the operator"));
    assert_eq!(scene.app.refresh(&scene.client, &pair.refresh_token).await.error().1, "invalid_client");
    assert_eq!(scene.app.get_with("/api/v3/session_info", &pair.access_token).await.status, 401);
    let page = owner.open(&own).await;
    assert!(page.text.contains("Blocked by the operator") && !page.text.contains("Let it back in"));
    let by = Owner::operator(scene.northwind);
    let name = AppName::Id(scene.client.app.id);
    let refused = apps::unsuspend(&scene.app.cx, by, &name, &info()).await;
    assert!(matches!(refused, Err(apps::AppError::Blocked)), "{refused:?}");
    assert!(owner.open(&own).await.text.contains("Blocked by the operator"));

    act(&mut console, &format!("{path}/unblock"), "Unblock app").await;
    assert!(console.page.text.contains(">Active</span>"));
    assert!(!scene.app.is_alive(&scene.client, &pair.access_token).await, "the policy ends them for good");
    apps::suspend(&scene.app.cx, by, &name, &info()).await.unwrap();
    act(&mut console, &format!("{path}/block"), "Block app").await;
    act(&mut console, &format!("{path}/unblock"), "Unblock app").await;
    assert!(console.page.text.contains(">Suspended</span>"), "the owner's own suspension is not undone");
    let told = kinds(&scene, scene.northwind).await;
    assert_eq!(told, ["app.blocked", "app.unblocked", "app.blocked", "app.unblocked"]);
}

#[tokio::test]
async fn a_block_only_pauses_where_the_policy_says_so() {
    let scene = scene_with(|config| config.policy.suspend_ends_installs = false).await;
    let olga = with_operator(&scene).await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut console = Browser::signed_in(&scene.app, &olga).await;
    let path = format!("/operator/apps/{}", scene.client.app.id);
    act(&mut console, &format!("{path}/block"), "Block app").await;
    assert_eq!(scene.app.get_with("/api/v3/session_info", &pair.access_token).await.status, 401);
    act(&mut console, &format!("{path}/unblock"), "Unblock app").await;
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await);
}

#[tokio::test]
async fn an_unlisted_app_goes_off_the_marketplace_and_stays_connected() {
    let scene = scene().await;
    let olga = with_operator(&scene).await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let listed = AppDraft { is_listed: Some(true), ..AppDraft::default() };
    let name = AppName::Id(scene.client.app.id);
    apps::edit(&scene.app.cx, Owner::operator(scene.northwind), &name, listed, &info()).await.unwrap();
    let mut console = Browser::signed_in(&scene.app, &olga).await;
    let path = format!("/operator/apps/{}", scene.client.app.id);
    let market = format!("/marketplace/{}", scene.client.app.client_id);
    let link = format!("<a href=\"{market}\"><bdi>Listed</bdi></a>");
    assert!(console.open(&path).await.text.contains(&link));
    assert_eq!(console.open(&market).await.status, 200);
    act(&mut console, &format!("{path}/unlist"), "Unlist app").await;
    assert!(console.page.text.contains("Not listed") && !console.page.text.contains("Unlist app"));
    assert_eq!(console.open(&market).await.status, 404);
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await);
    assert_eq!(kinds(&scene, scene.northwind).await, ["app.updated"]);
}

#[tokio::test]
async fn the_figures_are_what_there_is() {
    let scene = scene().await;
    let olga = with_operator(&scene).await;
    let globex = scene.app.organization("globex").await;
    let eve = scene.app.person("eve", globex, Role::Admin).await;
    let cx = &scene.app.cx;
    let clients = [
        scene.app.client(scene.northwind, &["posts:read"]).await,
        scene.app.client(scene.northwind, &["posts:read"]).await,
        scene.app.client(scene.northwind, &["posts:read"]).await,
        scene.app.client(scene.northwind, &["posts:read"]).await,
        scene.app.client(scene.northwind, &["posts:read"]).await,
    ];
    for client in &clients {
        scene.app.install(client, &scene.ada, scene.acme).await;
        scene.app.install(client, &eve, globex).await;
    }
    let suspend = |client: usize| (Owner::operator(scene.northwind), AppName::Id(clients[client].app.id));
    let (owner, name) = suspend(0);
    apps::suspend(cx, owner, &name, &info()).await.unwrap();
    let (owner, name) = suspend(1);
    let more = AppDraft {
        declared_scopes: Some(vec!["posts:read".into(), "posts:write".into()]),
        ..AppDraft::default()
    };
    apps::edit(cx, owner, &name, more, &info()).await.unwrap();
    sqlx::raw_sql(
        "UPDATE installs SET suspended_by_owner_at = approved_at WHERE id % 4 = 0;
         UPDATE installs SET suspended_by_customer_at = approved_at WHERE id % 3 = 0;
         UPDATE installs SET expires_at = approved_at WHERE id % 5 = 0",
    )
    .execute(&mut scene.app.db().await)
    .await
    .unwrap();
    let max = scene.app.person("max", scene.acme, Role::Member).await;
    let parameters = AuthorizationParameters {
        client_id: Some(scene.client.app.client_id.clone()),
        redirect_uri: Some(CALLBACK.to_owned()),
        ..AuthorizationParameters::default()
    };
    let request = validate(cx, &parameters).await.unwrap();
    postern::domain::authorize::ask(cx, &max, scene.acme, &request, "", &info()).await.unwrap();

    let mut told = std::collections::BTreeMap::new();
    for (user, organization) in [(&scene.ada, scene.acme), (&eve, globex)] {
        let membership = members::membership(cx, organization, user.id).await.unwrap();
        for installed in installs::list(cx, &membership).await.unwrap() {
            *told.entry(installed.install.lifecycle.state(cx.env.now()).as_str()).or_insert(0_i64) += 1;
        }
    }
    let session = crate::support::browser::Browser::signed_in(&scene.app, &olga).await;
    let cookie = session.cookies.values().next().unwrap().clone();
    let signed_in = postern::domain::login::find_session(cx, &cookie).await.unwrap().unwrap();
    let olga_now = operator::Operator::of(&signed_in).unwrap();
    let figures = operator::figures(cx, &olga_now).await.unwrap();
    let counted: std::collections::BTreeMap<_, _> =
        figures.installs.iter().map(|(state, count)| (state.as_str(), *count)).collect();
    assert_eq!(counted, told);
    assert!(told.len() >= 5, "{told:?}");
    assert_eq!(figures.installs_in(InstallState::Requested), 1);
    assert_eq!((figures.organizations, figures.people, figures.apps), (3, 4, 6));

    let mut console = session;
    let home = console.open("/operator").await;
    assert!(home.text.contains("<dt>Organizations</dt><dd>3</dd>"), "{}", home.text);
    for (list, search, finds, misses) in [
        ("organizations", "GLOB", "globex", "northwind"),
        ("people", "eve%40people", "eve@people.test", "ada@people.test"),
        (
            "apps",
            &scene.client.app.client_id,
            scene.client.app.profile.name.as_str(),
            clients[0].app.profile.name.as_str(),
        ),
    ] {
        let all = console.open(&format!("/operator/{list}?sort=newest")).await.text.clone();
        assert!(all.contains(finds) && all.contains(misses), "{list}");
        let found = console.open(&format!("/operator/{list}?q={search}")).await.text.clone();
        assert!(found.contains(finds) && !found.contains(misses), "{list}");
        assert!(console.open(&format!("/operator/{list}?q=%25%25")).await.text.contains("Nothing matches"));
    }
    assert!(!console.open("/operator/people").await.text.contains("@bots.invalid"), "bots are no people");
}
