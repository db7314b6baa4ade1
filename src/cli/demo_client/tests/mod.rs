//! The site in front of a server of canned answers, which can be wrong in ways that the real one never is.

use axum::http::StatusCode;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::oauth::base64url;

mod canned;

use canned::{Stand, pair};

#[tokio::test]
async fn a_visitor_is_asked_with_pkce_and_state_of_their_own() {
    let stand = Stand::new().await;
    assert!(stand.get("/").await.html.contains("value=\"self\""));
    let (first, second) = (stand.ask("self").await, stand.ask("app").await);
    assert_ne!(first["state"], second["state"]);
    assert_ne!(first["code_challenge"], second["code_challenge"]);
    assert_eq!((first["actor"].as_str(), second["actor"].as_str()), ("self", "app"));
    assert_eq!(first["redirect_uri"], "http://radio.test/callback");
    assert_eq!(first["scope"], "posts:read posts:write votes:write");
    // The first tab is answered last, and both answers find their question.
    for asked in [second, first] {
        let page =
            stand.come_back(&format!("code=fooc_1&state={}&iss={}", asked["state"], stand.issuer)).await;
        assert!(page.html.contains("Connected."), "{}", page.html);
        let told = stand.heard("/oauth/token").pop().unwrap();
        assert_eq!(base64url(&Sha256::digest(&told["code_verifier"])), asked["code_challenge"]);
        assert_eq!(
            (told["code"].as_str(), told["redirect_uri"].as_str()),
            ("fooc_1", "http://radio.test/callback")
        );
        // foapp_radio:fosec_a%3Ab+c
        assert_eq!(told["authorization"], "Basic Zm9hcHBfcmFkaW86Zm9zZWNfYSUzQWIrYw==");
        assert!(!told.contains_key("client_secret"));
    }
}

#[tokio::test]
async fn a_connected_visitor_sees_requests_and_no_token() {
    let stand = Stand::new().await;
    stand.canned.lock().unwrap().token_answers = vec![(200, pair("foot_onetwothree", "foor_onetwothree"))];
    stand.canned.lock().unwrap().access_token = "foot_onetwothree".into();
    let html = stand.connect().await.html;
    for words in
        ["Acme &amp; Sons", "Radio &lt;bot&gt;", "Dark mode", "in progress", "foot_onet…", "24 hours"]
    {
        assert!(html.contains(words), "{words}: {html}");
    }
    assert!(!html.contains("onetwothree") && !html.contains("fosec_") && !html.contains("fooc_"), "{html}");
    assert_eq!(stand.post("/vote", "id=7").await.status, StatusCode::SEE_OTHER);
    let html = stand.get("/").await.html;
    assert!(html.contains("Missing required OAuth scope: votes:write (403)"), "{html}");
}

#[tokio::test]
async fn an_answer_that_is_not_ours_is_not_looked_at() {
    let stand = Stand::new().await;
    let state = stand.ask("app").await["state"].clone();
    let issuer = stand.issuer.clone();
    for query in [
        format!("code=fooc_1&iss={issuer}"),
        format!("code=fooc_1&state=other&iss={issuer}"),
        format!("code=fooc_1&state={state}&state={state}&iss={issuer}"),
        format!("code=fooc_1&state={state}&iss=https://evil.example"),
        // The state was used up by the one before.
        format!("code=fooc_1&state={state}&iss={issuer}"),
    ] {
        assert_eq!(stand.come_back(&query).await.status, StatusCode::BAD_REQUEST, "{query}");
    }
    let state = stand.ask("app").await["state"].clone();
    assert_eq!(stand.come_back(&format!("code=fooc_1&state={state}")).await.status, StatusCode::BAD_REQUEST);
    assert!(stand.heard("/oauth/token").is_empty());
    let stranger = stand.without_cookie();
    assert_eq!(
        stranger.come_back(&format!("code=fooc_1&state={state}&iss={issuer}")).await.status,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(stranger.post("/connect", "actor=app").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_no_is_told_and_connects_nothing() {
    let stand = Stand::new().await;
    let state = stand.ask("app").await["state"].clone();
    let query = format!("error=access_denied&state={state}&iss={}", stand.issuer);
    assert!(stand.come_back(&query).await.html.contains("You said no (access_denied)"));
    let state = stand.ask("app").await["state"].clone();
    let query = format!("error=invalid_scope&error_description=Too+much&state={state}&iss={}", stand.issuer);
    assert!(stand.come_back(&query).await.html.contains("(invalid_scope): Too much"));
    stand.canned.lock().unwrap().token_answers =
        vec![(400, json!({ "error": "invalid_grant", "error_description": "Used already." }))];
    let html = stand.connect().await.html;
    assert!(html.contains("invalid_grant: Used already.") && html.contains("value=\"self\""), "{html}");
}

#[tokio::test]
async fn an_impostor_is_told_nothing() {
    let stand = Stand::new().await;
    stand.canned.lock().unwrap().impostor = Some("https://evil.example");
    assert_eq!(stand.post("/connect", "actor=app").await.location, "/");
    assert!(stand.get("/").await.html.contains("names another issuer"));
}

#[tokio::test]
async fn a_dead_access_token_is_replaced_once_and_unseen() {
    let stand = Stand::new().await;
    stand.connect().await;
    {
        let mut canned = stand.canned.lock().unwrap();
        canned.access_token = "foot_two".into();
        canned.token_answers = vec![(200, pair("foot_two", "foor_two"))];
    }
    let html = stand.get("/").await.html;
    assert!(html.contains("Dark mode") && html.contains("foot_two"), "{html}");
    let refreshes = stand.heard("/oauth/token").split_off(1);
    assert_eq!(refreshes.len(), 1, "once for three calls");
    assert_eq!(refreshes[0]["refresh_token"], "foor_one");
}

#[tokio::test]
async fn refresh_now_shows_that_the_old_token_is_dead() {
    let stand = Stand::new().await;
    stand.connect().await;
    {
        let mut canned = stand.canned.lock().unwrap();
        canned.access_token = "foot_two".into();
        canned.token_answers = vec![(200, pair("foot_two", "foor_two"))];
    }
    stand.post("/refresh", "").await;
    let html = stand.get("/").await.html;
    assert!(html.contains("now gets 401, one with the new foot_two… gets 200"), "{html}");
}

#[tokio::test]
async fn a_revoked_connection_is_forgotten_and_another_trouble_is_not() {
    let stand = Stand::new().await;
    stand.connect().await;
    {
        let mut canned = stand.canned.lock().unwrap();
        canned.access_token.clear();
        canned.token_answers = vec![(503, json!({ "error": "temporarily_unavailable" }))];
    }
    let html = stand.get("/").await.html;
    assert!(html.contains("temporarily_unavailable") && html.contains("Disconnect"), "{html}");
    stand.canned.lock().unwrap().token_answers = vec![(400, json!({ "error": "invalid_grant" }))];
    let html = stand.get("/").await.html;
    assert!(
        html.contains("(401)") && html.contains("(invalid_grant)") && html.contains("Connect again"),
        "{html}"
    );
    let asked_before = stand.heard("/api/v3/session_info").len();
    assert!(stand.get("/").await.html.contains("value=\"self\""));
    assert_eq!(stand.heard("/api/v3/session_info").len(), asked_before, "nothing is left to ask with");
}

#[tokio::test]
async fn disconnecting_tells_the_server() {
    let stand = Stand::new().await;
    stand.connect().await;
    stand.post("/disconnect", "").await;
    assert!(stand.get("/").await.html.contains("Disconnected."));
    let told = stand.heard("/oauth/revoke");
    assert_eq!(told.len(), 1);
    assert_eq!(
        (told[0]["token"].as_str(), told[0]["token_type_hint"].as_str()),
        ("foor_one", "refresh_token")
    );
    assert!(told[0]["authorization"].starts_with("Basic "));
}
