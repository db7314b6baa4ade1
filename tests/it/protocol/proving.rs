//! Nothing is sent to an address that is not the app's own, and what is refused is refused where the policy says.

use postern::domain::authorize::{AuthorizationParameters, AuthorizeError, validate};
use postern::model::app::AppKind;

use super::stage::Stage;
use super::under_each_policy;
use crate::support::app::CALLBACK;

under_each_policy![
    an_unproven_redirect_uri_is_never_used,
    a_request_may_not_go_beyond_its_app,
    a_state_comes_back_as_it_was_sent,
];

async fn an_unproven_redirect_uri_is_never_used(stage: Stage) {
    let near = [
        format!("{CALLBACK}/"),
        format!("{CALLBACK}?a=b"),
        format!("{CALLBACK}#"),
        CALLBACK.replace("https://", "http://"),
        CALLBACK.replace("app.example", "app.example.evil.example"),
        CALLBACK.replace("app.example", "APP.example"),
        CALLBACK.replace("app.example", "x@app.example"),
        CALLBACK.replace("/callback", "/%63allback"),
        CALLBACK.replace("/callback", "/a/../callback"),
        "urn:ietf:wg:oauth:2.0:oob".to_owned(),
        "javascript:alert(1)".to_owned(),
    ];
    for redirect_uri in near {
        let request = AuthorizationParameters {
            redirect_uri: Some(redirect_uri.clone()),
            ..Stage::request(&stage.client)
        };
        let refused = validate(&stage.app.cx, &request).await.err();
        assert!(matches!(refused, Some(AuthorizeError::Unproven(_))), "{redirect_uri}: {refused:?}");
    }
    let unknown =
        AuthorizationParameters { client_id: Some("nobody".to_owned()), ..Stage::request(&stage.client) };
    assert!(matches!(validate(&stage.app.cx, &unknown).await, Err(AuthorizeError::Unproven(_))));
}

async fn a_request_may_not_go_beyond_its_app(stage: Stage) {
    let declared = &stage.client.app.profile.declared_scopes;
    let beyond = stage.policy().scopes.iter().map(|entry| &entry.name).find(|name| !declared.contains(name));
    let public = stage.another(AppKind::Public).await;
    let right = Stage::request(&stage.client);
    let wrong = [
        (
            "a scope that was not declared",
            AuthorizationParameters { scope: Some(beyond.unwrap().to_string()), ..right.clone() },
        ),
        ("a scope that nobody knows", AuthorizationParameters { scope: Some("x:y".into()), ..right.clone() }),
        (
            "another response type",
            AuthorizationParameters { response_type: Some("token".into()), ..right.clone() },
        ),
        (
            "another method",
            AuthorizationParameters { code_challenge_method: Some("plain".into()), ..right.clone() },
        ),
        (
            "a public app without a challenge",
            AuthorizationParameters {
                code_challenge: None,
                code_challenge_method: None,
                ..Stage::request(&public)
            },
        ),
    ];
    validate(&stage.app.cx, &right).await.unwrap();
    for (what, request) in wrong {
        let refused = validate(&stage.app.cx, &request).await.err();
        assert!(matches!(refused, Some(AuthorizeError::Proven(..))), "{what}: {refused:?}");
    }
}

async fn a_state_comes_back_as_it_was_sent(stage: Stage) {
    use crate::support::app::info;
    use postern::domain::authorize::deny;
    let request = validate(&stage.app.cx, &Stage::request(&stage.client)).await.unwrap();
    let redirect = deny(&stage.app.cx, &request, &info());
    let url = url::Url::parse(redirect.location()).unwrap();
    let value = |wanted: &str| {
        url.query_pairs().find(|(name, _)| name == wanted).map(|(_, value)| value.into_owned())
    };
    assert_eq!(value("state").as_deref(), Some("a state+of/the=app"));
    assert_eq!(value("error").as_deref(), Some("access_denied"));
    assert_eq!(value("iss").is_some(), stage.policy().answers.iss);
}
