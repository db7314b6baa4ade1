//! Authorization requests that are refused, and requests that a person refuses.

use axum::http::Method;
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{self, AppName, Owner};
use postern::model::account::Role;
use postern::model::app::AppKind;
use postern::model::policy::DefaultScope;
use serde_json::{Value, json};

use super::{Book, World};
use crate::support::app::{Answer, CALLBACK, Client, info};
use crate::support::browser::Browser;

const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// The check, what is changed of a request that is fine, and words of the reason.
type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a [&'a str]);

impl World {
    /// Asks for an app, with some parameters changed; an empty one is not sent.
    async fn ask_for(&self, client: &Client, change: &[(&str, &str)]) -> Answer {
        let mut query = vec![("client_id", client.app.client_id.as_str()), ("redirect_uri", CALLBACK)];
        query.retain(|(name, _)| change.iter().all(|(changed, _)| changed != name));
        query.extend(change.iter().filter(|(_, value)| !value.is_empty()));
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
        let path = format!("/oauth/authorize?{query}");
        self.app.manage(&self.jwt, Some("acme"), Method::GET, &path, None).await
    }

    async fn answer(&self, jwt: &str, path: &str, change: Value) -> Answer {
        let mut body = json!({ "client_id": self.client.app.client_id, "redirect_uri": CALLBACK });
        for (name, value) in change.as_object().unwrap() {
            body[name] = value.clone();
        }
        self.app
            .manage(jwt, Some("acme"), Method::POST, &format!("/oauth/authorize/{path}"), Some(body))
            .await
    }
}

pub(super) async fn tell(book: &mut Book) {
    requests(book).await;
    apps_that_are_not_right(book).await;
    servers_that_want_more(book).await;
    answers(book).await;
    pages(book).await;
}

async fn requests(book: &mut Book) {
    let world = World::new().await;
    let long = "x".repeat(4_097);
    let cases: &[Case<'_>] = &[
        (
            "redirect_uri_unregistered",
            &[("redirect_uri", "https://app.example/cellback")],
            &[
                "nearest registered one, https://app.example/callback",
                "at character 22.",
                "ps://app.example/cellback",
            ],
        ),
        (
            "redirect_uri_unregistered",
            &[("redirect_uri", "https://app.example/callback/")],
            &["the slash at the end"],
        ),
        ("response_type_unknown", &[("response_type", "token")], &["\u{201c}token\u{201d}"]),
        ("response_mode_unknown", &[("response_mode", "web_message")], &["\u{201c}web_message\u{201d}"]),
        ("state_too_long", &[("state", &long)], &["4097 bytes"]),
        ("scope_malformed", &[("scope", "posts:read\"")], &["posts:read"]),
        (
            "scope_unknown",
            &[("scope", "posts:read posts:burn")],
            &["\u{201c}posts:burn\u{201d}", "scopes_supported"],
        ),
        (
            "scope_undeclared",
            &[("scope", "posts:write")],
            &["does not declare", "\u{201c}posts:write\u{201d}"],
        ),
        ("actor_unknown", &[("actor", "root")], &["\u{201c}root\u{201d}"]),
        (
            "code_challenge_malformed",
            &[("code_challenge", "abc"), ("code_challenge_method", "S256")],
            &["this has 3"],
        ),
        (
            "code_challenge_method",
            &[("code_challenge", CHALLENGE), ("code_challenge_method", "plain")],
            &["\u{201c}plain\u{201d}"],
        ),
        ("code_challenge_method", &[("code_challenge", CHALLENGE)], &["is missing"]),
        ("code_challenge_absent", &[("code_challenge_method", "S256")], &["no code_challenge"]),
    ];
    for (check, change, words) in cases {
        let answer = world.ask_for(&world.client, change).await;
        assert_eq!(answer.status, 400, "{check}: {}", answer.text);
        book.expect(&world, &answer.explained_by(), check, words).await;
    }
    // Nobody looks after an app that does not exist, so nothing is kept.
    for change in [[("client_id", "")], [("client_id", "foapp_nobody")]] {
        let answer = world.ask_for(&world.client, &change).await;
        assert_eq!(answer.status, 400);
        assert!(world.app.cx.explanations.find(&answer.explained_by()).is_none());
    }
}

async fn apps_that_are_not_right(book: &mut Book) {
    let world = World::new().await;
    let (cx, owner) = (&world.app.cx, Owner::operator(world.owner));
    let public = world.app.client_with(world.owner, AppKind::Public, &["posts:read"]).await;
    let answer = world.ask_for(&public, &[]).await;
    book.expect(&world, &answer.explained_by(), "code_challenge_missing", &["S256"]).await;

    let name = AppName::Id(world.client.app.id);
    let draft = AppDraft {
        redirect_uris: Some(vec![CALLBACK.to_owned(), "https://app.example/other".to_owned()]),
        actor_modes: Some(vec!["app".to_owned()]),
        ..AppDraft::default()
    };
    apps::edit(cx, owner, &name, draft, &info()).await.unwrap();
    let answer = world.ask_for(&world.client, &[("redirect_uri", "")]).await;
    book.expect(&world, &answer.explained_by(), "redirect_uri_missing", &["redirect_uri"]).await;
    let answer = world.ask_for(&world.client, &[("actor", "self")]).await;
    book.expect(
        &world,
        &answer.explained_by(),
        "actor_not_allowed",
        &["the actor self", "it may ask for app"],
    )
    .await;

    world.sql("UPDATE apps SET declared_scopes = '' WHERE kind <> 'public'").await;
    let answer = world.ask_for(&world.client, &[]).await;
    book.expect(&world, &answer.explained_by(), "scope_none_declared", &["declares none"]).await;
    world.sql("UPDATE apps SET redirect_uris = '{}'").await;
    let answer = world.ask_for(&world.client, &[]).await;
    book.expect(&world, &answer.explained_by(), "redirect_uri_none_registered", &["nowhere"]).await;
    apps::suspend(cx, owner, &name, &info()).await.unwrap();
    let answer = world.ask_for(&world.client, &[]).await;
    book.expect(&world, &answer.explained_by(), "app_suspended", &["Unsuspend"]).await;
    world.sql("UPDATE apps SET status = 'blocked' WHERE status = 'suspended'").await;
    let answer = world.ask_for(&world.client, &[]).await;
    book.expect(&world, &answer.explained_by(), "app_blocked", &["An operator of this server"]).await;
}

async fn servers_that_want_more(book: &mut Book) {
    let world = World::with(|config| {
        config.policy.require_response_type = true;
        config.policy.require_state = true;
        config.policy.default_scope = DefaultScope::Required;
    })
    .await;
    let cases: [(&str, &[(&str, &str)]); 3] = [
        ("response_type_missing", &[]),
        ("state_missing", &[("response_type", "code")]),
        ("scope_missing", &[("response_type", "code"), ("state", "x")]),
    ];
    for (check, change) in cases {
        let answer = world.ask_for(&world.client, change).await;
        book.expect(&world, &answer.explained_by(), check, &["is missing"]).await;
    }
}

async fn answers(book: &mut Book) {
    let world = World::new().await;
    let bob = world.app.person("bob", world.acme, Role::Admin).await;
    let globex = world.app.organization("globex").await;
    world.app.join(&bob, globex, Role::Member).await;
    let bob = world.app.jwt(&bob).await;

    let answer = world.answer(&bob, "consent", json!({ "granted_scopes": [] })).await;
    book.expect(&world, &answer.explained_by(), "scope_not_chosen", &["granted_scopes"]).await;
    let answer = world.answer(&bob, "consent", json!({ "target_organization_id": globex })).await;
    assert_eq!(answer.error(), (403, "access_denied".into()));
    book.expect(&world, &answer.explained_by(), "person_role_too_weak", &["role"]).await;
    let answer = world.answer(&bob, "consent", json!({ "target_organization_id": world.owner })).await;
    assert_eq!(answer.error(), (403, "access_denied".into()));
    book.expect(&world, &answer.explained_by(), "person_not_a_member", &["eligible_organizations"]).await;
    let answer = world.answer(&bob, "consent", json!({ "granted_webhook_events": ["post_created"] })).await;
    book.expect(&world, &answer.explained_by(), "events_beyond_request", &["granted_webhook_events"]).await;

    let answer = world.answer(&bob, "consent", json!({ "expires_at": 1_700_000_000 })).await;
    book.expect(&world, &answer.explained_by(), "install_end_passed", &["expires_at"]).await;

    world.sql("UPDATE organizations SET app_policy = 'none' WHERE subdomain = 'acme'").await;
    let answer = world.answer(&bob, "consent", json!({})).await;
    assert_eq!(answer.error(), (403, "access_denied".into()));
    book.expect(&world, &answer.explained_by(), "organization_refuses_app", &["does not let this app in"])
        .await;
    world.sql("UPDATE organizations SET app_policy = 'any'").await;
    world.app.install(&world.client, &world.ada, world.acme).await;
    world.sql("UPDATE installs SET suspended_by_owner_at = '2026-01-04Z'").await;
    let answer = world.answer(&bob, "consent", json!({})).await;
    book.expect(&world, &answer.explained_by(), "install_suspended_before_consent", &["Your own side"]).await;

    let denied = world.answer(&bob, "deny", json!({ "state": "s" })).await;
    assert_eq!(denied.status, 200);
    let location = url::Url::parse(denied.json()["redirect_to"].as_str().unwrap()).unwrap();
    let uri = location.query_pairs().find(|(name, _)| name == "error_uri").unwrap().1.into_owned();
    assert!(uri.ends_with(denied.header("x-request-id")), "{uri}");
    book.expect(&world, denied.header("x-request-id"), "denied_by_person", &["pressed Deny"]).await;
}

async fn pages(book: &mut Book) {
    let world = World::new().await;
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("client_id", world.client.app.client_id.as_str()), ("redirect_uri", CALLBACK)])
        .finish();
    let address = format!("/oauth/authorize?{query}");
    let eve = world.app.person("eve", world.acme, Role::Collaborator).await;
    let mut browser = Browser::signed_in(&world.app, &eve).await;
    let elsewhere = format!("{address}&target_organization_id={}", world.owner);
    assert_eq!(browser.open(&elsewhere).await.status, 403);
    book.expect(&world, &id_on(&browser), "nobody_to_decide", &["may decide in no organization"]).await;

    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    browser.open(&address).await;
    let submission = browser.page.submission("Approve").with("organization", &world.acme.to_string());
    let draft = AppDraft { declared_scopes: Some(vec!["posts:read".to_owned()]), ..AppDraft::default() };
    let name = AppName::Id(world.client.app.id);
    apps::edit(&world.app.cx, Owner::operator(world.owner), &name, draft, &info()).await.unwrap();
    assert_eq!(browser.submit(&submission).await.status, 409);
    let words = ["The app changed while somebody looked at its request.", "does not declare", "votes:write"];
    book.expect(&world, &id_on(&browser), "app_changed", &words).await;
}

/// The id behind the link for developers on an error page.
pub(super) fn id_on(browser: &Browser<'_>) -> String {
    let text = &browser.page.text;
    let at =
        text.find("href=\"/errors/").unwrap_or_else(|| panic!("no link in {text}")) + "href=\"/errors/".len();
    text[at..at + 16].to_owned()
}
