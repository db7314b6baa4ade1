//! What an authorization request must carry, where it is refused, and whether a person is asked at all.

use std::time::Duration;

use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{AppName, Owner, edit};
use postern::domain::authorize::{ConsentChoices, approve, validate};
use postern::model::app::AppKind;
use postern::model::policy::{
    AuthorizeErrors, DefaultScope, InstallKey, MissingProof, Pkce, Policy, RepeatConsent,
};
use postern::model::scope::ScopeSet;

use crate::protocol::stage::{Stage, tokens};
use crate::support::app::{CALLBACK, info};
use crate::support::browser::Browser;

/// Opens a request; answers the error at the app, or that on the page, or nothing where a person is asked.
async fn refused(stage: &Stage, changed: &[(&str, &str)]) -> Option<String> {
    let mut browser = Browser::signed_in(&stage.app, &stage.ada).await;
    browser.open(&Stage::address(&stage.client, changed)).await;
    if browser.page.status == 200 {
        return None;
    }
    assert!(browser.page.address.starts_with(&format!("{CALLBACK}?")), "{}", browser.page.address);
    browser.page.parameters().get("error").cloned()
}

#[tokio::test]
async fn pkce_is_asked_of_every_app_or_of_public_ones() {
    let without = [("code_challenge", ""), ("code_challenge_method", "")];
    let optional = Stage::with(|policy| policy.pkce = Pkce::Optional).await;
    assert_eq!(refused(&optional, &without).await, None);
    let required = Stage::with(|policy| policy.pkce = Pkce::Required).await;
    assert_eq!(refused(&required, &without).await.as_deref(), Some("invalid_request"));
    assert_eq!(refused(&required, &[]).await, None);
    let metadata = required.app.get_with("/.well-known/oauth-authorization-server", "").await.json();
    assert_eq!(metadata["code_challenge_methods_supported"], serde_json::json!(["S256"]));
}

#[tokio::test]
async fn state_and_response_type_are_required_or_not() {
    let lenient = Stage::with(|policy| {
        policy.require_state = false;
        policy.require_response_type = false;
    })
    .await;
    let strict = Stage::with(|policy| {
        policy.require_state = true;
        policy.require_response_type = true;
    })
    .await;
    for parameter in ["state", "response_type"] {
        assert_eq!(refused(&lenient, &[(parameter, "")]).await, None, "{parameter}");
        let error = refused(&strict, &[(parameter, "")]).await;
        assert_eq!(error.as_deref(), Some("invalid_request"), "{parameter}");
    }
}

#[tokio::test]
async fn a_request_without_scopes_means_what_the_policy_says() {
    let names = |texts: &[&str]| DefaultScope::These(ScopeSet::parse(&texts.join(" ")).unwrap());
    let without = [("scope", "")];
    for (default, granted) in [
        (DefaultScope::Declared, Some("posts:read posts:write")),
        (names(&["posts:read", "votes:read"]), Some("posts:read")),
        (names(&["votes:read"]), None),
        (DefaultScope::Required, None),
    ] {
        let stage = Stage::with(|policy| policy.default_scope = default.clone()).await;
        let mut browser = Browser::signed_in(&stage.app, &stage.ada).await;
        browser.open(&Stage::address(&stage.client, &without)).await;
        let Some(granted) = granted else {
            assert_eq!(browser.page.parameters()["error"], "invalid_scope", "{default:?}");
            continue;
        };
        browser.press("Approve").await;
        let code = browser.page.parameters()["code"].clone();
        assert_eq!(tokens(&stage.exchange(&stage.client, &code).await).scope, granted, "{default:?}");
    }
}

#[tokio::test]
async fn a_wrong_request_is_refused_at_the_app_or_on_a_page() {
    let wrong = [("scope", "posts:read nonsense")];
    let redirecting = Stage::with(|policy| policy.authorize_errors = AuthorizeErrors::Redirect).await;
    assert_eq!(refused(&redirecting, &wrong).await.as_deref(), Some("invalid_scope"));
    let rendering = Stage::with(|policy| policy.authorize_errors = AuthorizeErrors::Render).await;
    let mut browser = Browser::signed_in(&rendering.app, &rendering.ada).await;
    browser.open(&Stage::address(&rendering.client, &wrong)).await;
    assert_eq!((browser.page.status.as_u16(), browser.page.passed.len()), (400, 1));
    assert!(browser.page.address.starts_with("/oauth/authorize?"));
    assert!(
        browser.page.text.contains("scope is malformed, unknown or not declared by this app"),
        "{}",
        browser.page.text
    );
}

#[tokio::test]
async fn what_an_exchange_leaves_out_is_refused_as_the_policy_says() {
    for (rule, error) in
        [(MissingProof::InvalidGrant, "invalid_grant"), (MissingProof::InvalidRequest, "invalid_request")]
    {
        let stage = Stage::with(|policy| policy.missing_proof = rule).await;
        let code = stage.code(&stage.client).await;
        for missing in ["redirect_uri", "code_verifier"] {
            let answer = stage.exchange_with(&stage.client, &code, &[(missing, "")]).await;
            assert_eq!(answer.error(), (400, error.to_owned()), "{missing}");
        }
        tokens(&stage.exchange(&stage.client, &code).await);
    }
}

fn skip(policy: &mut Policy) {
    policy.repeat_consent = RepeatConsent::Skip;
    policy.install_key = InstallKey::OrganizationUser;
}

#[tokio::test]
async fn a_person_is_asked_again_where_more_would_come_of_it() {
    // Agreed to until a day, it would be endless.
    let stage = Stage::with(skip).await;
    let request = validate(&stage.app.cx, &Stage::request(&stage.client)).await.unwrap();
    let tomorrow = stage.app.cx.env.now() + Duration::from_hours(24);
    let choices = ConsentChoices { expires_at: Some(tomorrow), ..ConsentChoices::default() };
    let agreed = approve(&stage.app.cx, &stage.ada, stage.target, request, choices, &info()).await.unwrap();
    let url = url::Url::parse(agreed.location()).unwrap();
    let code = url.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();
    tokens(&stage.exchange(&stage.client, &code).await);
    let mut browser = Browser::signed_in(&stage.app, &stage.ada).await;
    let same = Stage::address(&stage.client, &[]);
    assert_eq!(browser.open(&same).await.status, 200);

    // As a bot it was agreed to, and not as this person.
    let stage = Stage::with(skip).await;
    stage.connect(&stage.client).await;
    let mut browser = Browser::signed_in(&stage.app, &stage.ada).await;
    let as_bot = Stage::address(&stage.client, &[]);
    assert_eq!(browser.open(&as_bot).await.passed, [303]);
    let as_self = Stage::address(&stage.client, &[("actor", "self")]);
    assert_eq!(browser.open(&as_self).await.status, 200);

    // On the person's own machine it may be any program that gets the code.
    let here = "http://127.0.0.1:7777/callback";
    let draft = AppDraft { redirect_uris: Some(vec![here.to_owned()]), ..AppDraft::default() };
    let name = AppName::Id(stage.client.app.id);
    edit(&stage.app.cx, Owner::operator(stage.owner), &name, draft, &info()).await.unwrap();
    let to_program = Stage::address(&stage.client, &[("redirect_uri", here)]);
    assert_eq!(browser.open(&to_program).await.status, 200);
}

#[tokio::test]
async fn a_person_is_not_asked_again_only_where_the_very_same_lives() {
    let stage = Stage::with(skip).await;
    let mut browser = Browser::signed_in(&stage.app, &stage.ada).await;
    let same = Stage::address(&stage.client, &[]);
    browser.open(&same).await;
    assert_eq!(browser.page.status, 200, "the first time");
    browser.press("Approve").await;
    let code = browser.page.parameters()["code"].clone();
    assert_eq!(browser.open(&same).await.status, 200, "the code was not exchanged: nothing lives");
    let first = tokens(&stage.exchange(&stage.client, &code).await);

    browser.open(&same).await;
    assert_eq!(browser.page.passed, [303], "{}", browser.page.text);
    let code = browser.page.parameters()["code"].clone();
    assert_eq!(browser.page.parameters()["state"], "a state+of/the=app");
    let second = tokens(&stage.exchange(&stage.client, &code).await);
    assert_eq!(second.scope, first.scope);

    for asked in [[("scope", "posts:read")], [("force_login", "true")]] {
        assert_eq!(browser.open(&Stage::address(&stage.client, &asked)).await.status, 200, "{asked:?}");
    }
    let public = stage.another(AppKind::Public).await;
    stage.connect(&public).await;
    let again = Stage::address(&public, &[]);
    assert_eq!(browser.open(&again).await.status, 200, "whoever is no secret's holder may be anybody");
    assert_eq!(stage.revoke(&stage.client, &second.access_token).await.status, 200);
    assert_eq!(browser.open(&same).await.status, 200, "nothing lives any more");
}

#[tokio::test]
async fn where_the_policy_says_ask_a_person_is_asked_again() {
    let stage = Stage::with(|policy| policy.repeat_consent = RepeatConsent::Ask).await;
    stage.connect(&stage.client).await;
    let mut browser = Browser::signed_in(&stage.app, &stage.ada).await;
    assert_eq!(browser.open(&Stage::address(&stage.client, &[])).await.status, 200);
}
