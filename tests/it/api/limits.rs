//! Each API key and each install has its share of requests.

use std::num::NonZeroU32;

use postern::model::install::Actor;

use super::{Target, bearer, call};
use crate::support::app::{Answer, TestApp};

fn assert_limited(answer: &Answer, limit: &str) {
    assert_eq!(answer.status, 429, "{}", answer.text);
    assert_eq!(answer.json()["error"], "ERROR_CODE_RATE_LIMITED");
    assert_eq!(answer.header("x-ratelimit-limit"), limit);
    assert_eq!(answer.header("x-ratelimit-remaining"), "0");
    assert!(answer.header("retry-after").parse::<u64>().unwrap() > 0);
}

#[tokio::test]
async fn who_asks_too_often_is_told_when_to_come_back() {
    let app = TestApp::with(|config| {
        config.limits.enabled = true;
        config.limits.api_key_per_minute = NonZeroU32::new(2).unwrap();
        config.limits.install_per_minute = NonZeroU32::new(3).unwrap();
    })
    .await;
    let target = Target::new(&app, "feedback").await;
    let key = target.api_key(&app).await;
    let client = app.client(target.organization.id, &["posts:read"]).await;
    let token = bearer(&target.install(&app, &client, Actor::App).await);
    for (credentials, limit) in [(&key, 2), (&token, 3)] {
        for _ in 0..limit {
            assert_eq!(call(&app, "GET", "/session_info", credentials, None).await.status, 200);
        }
        let refused = call(&app, "GET", "/session_info", credentials, None).await;
        assert_limited(&refused, &limit.to_string());
    }
    // What is claimed and not proven counts against nobody.
    for _ in 0..5 {
        assert_eq!(call(&app, "GET", "/session_info", &bearer("foot_guess"), None).await.status, 401);
    }
    let other = target.api_key(&app).await;
    assert_eq!(call(&app, "GET", "/session_info", &other, None).await.status, 200, "another key has its own");
    let refused = call(&app, "GET", "/session_info", &token, None).await;
    app.cx.env.advance(std::time::Duration::from_secs(refused.header("retry-after").parse().unwrap()));
    assert_eq!(call(&app, "GET", "/session_info", &token, None).await.status, 200);
}
