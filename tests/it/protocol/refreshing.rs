//! A refresh token is good once and makes the pair anew; where there are none, nothing takes their place.

use postern::model::policy::ReuseRule;

use super::stage::{Stage, good_for_nothing, tokens};
use super::under_each_policy;
use crate::support::app::Answer;

under_each_policy![
    the_pair_rotates_in_place,
    a_spent_refresh_token_does_what_the_policy_says,
    an_access_token_dies_at_its_time,
    an_unused_refresh_token_dies_where_it_has_an_end,
];

async fn refresh(stage: &Stage, refresh_token: &str) -> Answer {
    stage.app.refresh(&stage.client, refresh_token).await
}

/// Where there are no refresh tokens the grant itself is refused.
async fn assert_no_grant(stage: &Stage) {
    let refused = refresh(stage, "anything").await;
    assert_eq!(refused.error(), (400, "unsupported_grant_type".to_owned()));
}

async fn the_pair_rotates_in_place(stage: Stage) {
    let first = stage.connect(&stage.client).await;
    let Some(refresh_token) = first.refresh_token.clone() else { return assert_no_grant(&stage).await };
    let second = tokens(&refresh(&stage, &refresh_token).await);
    assert_eq!(second.scope, first.scope);
    assert_ne!(second.refresh_token, first.refresh_token);
    stage.assert_works(&stage.client, &first, false).await;
    stage.assert_works(&stage.client, &second, true).await;
}

async fn a_spent_refresh_token_does_what_the_policy_says(stage: Stage) {
    let first = stage.connect(&stage.client).await;
    let Some(refresh_token) = first.refresh_token else { return assert_no_grant(&stage).await };
    let second = tokens(&refresh(&stage, &refresh_token).await);
    assert_eq!(refresh(&stage, &refresh_token).await.error(), good_for_nothing());
    let stays = stage.policy().refresh.reuse == ReuseRule::Reject;
    stage.assert_works(&stage.client, &second, stays).await;
    let third = refresh(&stage, &second.refresh_token.unwrap()).await;
    assert_eq!(third.status == 200, stays, "{}", third.text);
}

async fn an_access_token_dies_at_its_time(stage: Stage) {
    let got = stage.connect(&stage.client).await;
    let second = std::time::Duration::from_secs(1);
    let Some(ttl) = stage.policy().access_ttl else {
        stage.wait(1_000 * 86_400 * second);
        return stage.assert_works(&stage.client, &got, true).await;
    };
    stage.wait(ttl.checked_sub(second).unwrap());
    stage.assert_works(&stage.client, &got, true).await;
    stage.wait(second);
    stage.assert_works(&stage.client, &got, false).await;
}

async fn an_unused_refresh_token_dies_where_it_has_an_end(stage: Stage) {
    let got = stage.connect(&stage.client).await;
    let Some(refresh_token) = got.refresh_token else { return assert_no_grant(&stage).await };
    let second = std::time::Duration::from_secs(1);
    let Some(ttl) = stage.policy().refresh.idle_ttl else {
        stage.wait(1_000 * 86_400 * second);
        tokens(&refresh(&stage, &refresh_token).await);
        return;
    };
    stage.wait(ttl.checked_sub(second).unwrap());
    let next = tokens(&refresh(&stage, &refresh_token).await);
    stage.wait(ttl);
    assert_eq!(refresh(&stage, &next.refresh_token.unwrap()).await.error(), good_for_nothing());
}
