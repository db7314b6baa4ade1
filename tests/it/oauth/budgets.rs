//! What each request may cost the database, counted on the wire: `BEGIN` and `COMMIT` would count as well.

use postern::domain::access::{AccessError, authenticate_token};
use postern::model::account::Role;

use crate::support::app::{Answer, Client, TestApp};
use crate::support::wire::Wire;

/// Runs a request; answers how many statements it cost.
async fn cost(wire: &Wire, request: impl Future<Output = Answer>) -> (usize, Answer) {
    let before = wire.statements();
    let answer = request.await;
    (wire.statements() - before, answer)
}

fn credentials(client: &Client) -> [(&str, &str); 2] {
    [("client_id", client.app.client_id.as_str()), ("client_secret", client.client_secret.as_str())]
}

#[tokio::test]
async fn every_hot_request_keeps_to_its_budget() {
    let (app, wire) = TestApp::wired().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;
    // Connections are made and statements prepared by the first round; the second counts.
    for is_counted in [false, true] {
        let code = app.code(&client, &ada, organization).await;
        let (exchange, answer) = cost(&wire, app.exchange(&client, &code)).await;
        let pair = answer.pair();

        let before = wire.statements();
        authenticate_token(&app.cx, &pair.access_token).await.unwrap();
        let bearer = wire.statements() - before;

        let (refresh, answer) = cost(&wire, app.refresh(&client, &pair.refresh_token)).await;
        let pair = answer.pair();
        let fields = [credentials(&client).as_slice(), &[("token", pair.access_token.as_str())]].concat();
        let (introspect, answer) = cost(&wire, app.post_form("/oauth/introspect", &fields)).await;
        assert_eq!(answer.json()["active"], true);
        let (revoke, answer) = cost(&wire, app.post_form("/oauth/revoke", &fields)).await;
        assert_eq!(answer.status, 200);

        if is_counted {
            assert_eq!(bearer, 1, "a bearer check");
            assert!(exchange <= 3, "an exchange costs {exchange} statements");
            assert!(refresh <= 2, "a refresh costs {refresh} statements");
            assert!(introspect <= 2, "an introspection costs {introspect} statements");
            assert!(revoke <= 2, "a revocation costs {revoke} statements");
        }
    }
}

#[tokio::test]
async fn what_has_not_the_form_of_a_token_costs_nothing() {
    let (app, wire) = TestApp::wired().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;
    let pair = app.install(&client, &ada, organization).await;
    let last = pair.access_token.chars().next_back().unwrap();
    let mistyped = pair.access_token.trim_end_matches(last).to_owned() + if last == 'a' { "b" } else { "a" };
    let before = wire.statements();
    for text in ["", "x", "foot_", &mistyped, &pair.refresh_token, &pair.access_token[1..]] {
        let refusal = authenticate_token(&app.cx, text).await.unwrap_err();
        assert!(matches!(refusal, AccessError::Malformed), "{text}: {refusal}");
    }
    assert_eq!(wire.statements(), before);
    // The app has to prove itself first; the malformed token behind it costs no more than that.
    let fields = [credentials(&client).as_slice(), &[("token", mistyped.as_str())]].concat();
    for path in ["/oauth/introspect", "/oauth/revoke"] {
        let (statements, answer) = cost(&wire, app.post_form(path, &fields)).await;
        assert_eq!((statements, answer.status.as_u16()), (1, 200), "{path}");
    }
}
