//! A code is good once, for a while, for its app, with everything it is bound to.

use std::time::Duration;

use postern::model::app::AppKind;

use super::stage::{Stage, good_for_nothing, tokens};
use super::under_each_policy;
use crate::support::app::CALLBACK;

under_each_policy![
    a_code_becomes_tokens_that_work,
    a_code_dies_at_its_time_and_not_before,
    a_code_is_nobody_elses,
    a_code_is_bound_to_its_redirect_uri_and_its_verifier,
    a_replay_ends_what_the_code_issued,
    a_public_app_needs_its_verifier_and_no_secret,
];

async fn a_code_becomes_tokens_that_work(stage: Stage) {
    let code = stage.code(&stage.client).await;
    let answer = stage.exchange(&stage.client, &code).await;
    assert!(answer.header("cache-control").contains("no-store"));
    assert_eq!(answer.header("pragma"), "no-cache");
    let body = answer.json();
    let policy = stage.policy();
    assert_eq!(body["token_type"], "Bearer");
    assert_eq!(body["expires_in"].as_u64(), policy.access_ttl.map(|ttl| ttl.as_secs()), "{body}");
    assert_eq!(body.get("expires_in").is_some(), policy.access_ttl.is_some(), "it is never null");
    assert_eq!(body.get("refresh_token").is_some(), stage.refreshes(), "{body}");
    assert_eq!(body.get("created_at").is_some(), policy.answers.created_at, "{body}");

    let got = tokens(&answer);
    assert!(
        got.access_token.starts_with(&policy.prefixes.access_token)
            && code.starts_with(&policy.prefixes.code)
    );
    assert_eq!(got.scope, stage.client.app.profile.declared_scopes.to_string());
    stage.assert_works(&stage.client, &got, true).await;
}

async fn a_code_dies_at_its_time_and_not_before(stage: Stage) {
    let ttl = stage.policy().code_ttl;
    let early = stage.code(&stage.client).await;
    stage.wait(ttl.checked_sub(Duration::from_secs(1)).unwrap());
    tokens(&stage.exchange(&stage.client, &early).await);
    let late = stage.code(&stage.client).await;
    stage.wait(ttl);
    assert_eq!(stage.exchange(&stage.client, &late).await.error(), good_for_nothing());
}

async fn a_code_is_nobody_elses(stage: Stage) {
    let other = stage.another(AppKind::Confidential).await;
    let code = stage.code(&stage.client).await;
    assert_eq!(stage.exchange(&other, &code).await.error(), good_for_nothing());
    let wrong = [("client_secret", other.client_secret.as_str())];
    assert_eq!(stage.exchange_with(&stage.client, &code, &wrong).await.error(), stage.not_believed());
    let nobody = [("client_id", "nobody")];
    assert_eq!(stage.exchange_with(&stage.client, &code, &nobody).await.error(), stage.not_believed());
    tokens(&stage.exchange(&stage.client, &code).await);
}

async fn a_code_is_bound_to_its_redirect_uri_and_its_verifier(stage: Stage) {
    let code = stage.code(&stage.client).await;
    let longer = format!("{CALLBACK}/");
    for wrong in [("redirect_uri", longer.as_str()), ("code_verifier", &"b".repeat(43))] {
        let answer = stage.exchange_with(&stage.client, &code, &[wrong]).await;
        assert_eq!(answer.error(), good_for_nothing(), "{wrong:?}");
    }
    for missing in [("redirect_uri", ""), ("code_verifier", "")] {
        let answer = stage.exchange_with(&stage.client, &code, &[missing]).await;
        assert_eq!(answer.status, 400, "{missing:?}");
    }
    tokens(&stage.exchange(&stage.client, &code).await);
}

async fn a_replay_ends_what_the_code_issued(stage: Stage) {
    let code = stage.code(&stage.client).await;
    let got = tokens(&stage.exchange(&stage.client, &code).await);
    let stranger = stage.another(AppKind::Confidential).await;
    assert_eq!(stage.exchange(&stranger, &code).await.error(), good_for_nothing());
    stage.assert_works(&stage.client, &got, true).await;

    assert_eq!(stage.exchange(&stage.client, &code).await.error(), good_for_nothing());
    stage.assert_works(&stage.client, &got, false).await;
}

async fn a_public_app_needs_its_verifier_and_no_secret(stage: Stage) {
    let public = stage.another(AppKind::Public).await;
    let code = stage.code(&public).await;
    let without = stage.exchange_with(&public, &code, &[("code_verifier", "")]).await;
    assert_eq!(without.status, 400, "{}", without.text);
    let guessed = stage.exchange_with(&public, &code, &[("client_secret", "anything")]).await;
    assert_eq!(guessed.error(), stage.not_believed());
    let got = tokens(&stage.exchange(&public, &code).await);
    assert_eq!(stage.call(&got.access_token).await, 200);
}
