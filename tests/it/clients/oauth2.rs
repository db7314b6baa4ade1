//! The `oauth2` crate completes the flow against a server that listens, found by its metadata. Its requests go through
//! what a reverse proxy does: the origin that it knows is https.

use std::collections::BTreeMap;

use axum::http::Method;
use oauth2::basic::{BasicClient, BasicErrorResponseType, BasicRequestTokenError, BasicTokenType};
use oauth2::{
    AccessToken, AuthType, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointNotSet,
    EndpointSet, HttpRequest, HttpResponse, IntrospectionUrl, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, RefreshToken, RequestTokenError, RevocationUrl, Scope, StandardRevocableToken,
    TokenIntrospectionResponse as _, TokenResponse as _, TokenUrl,
};
use postern::model::account::{Role, User};
use postern::model::id::OrganizationId;
use serde_json::{Value, json};

use crate::support::app::{CALLBACK, Client, START, TestApp};
use crate::support::browser::Browser;

const ORIGIN: &str = "https://auth.example";

/// The crate's client with all endpoints but the one for devices.
type Library = BasicClient<EndpointSet, EndpointNotSet, EndpointSet, EndpointSet, EndpointSet>;

struct Scene {
    app: TestApp,
    acme: OrganizationId,
    ada: User,
    client: Client,
    host: String,
    metadata: Value,
}

async fn scene() -> Scene {
    let app =
        TestApp::with(|config| config.server.public_url = serde_json::from_value(json!(ORIGIN)).unwrap())
            .await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = app.client(acme, &["posts:read", "posts:write"]).await;
    let host = app.listen().await;
    let document =
        app.manage("", None, Method::GET, "/.well-known/oauth-authorization-server", None).await.json();
    Scene { app, acme, ada, client, host, metadata: document }
}

impl Scene {
    /// The crate, told of an app.
    fn library(&self, client: &Client, auth_type: AuthType) -> Library {
        let at = |name: &str| self.metadata[name].as_str().unwrap().to_owned();
        BasicClient::new(ClientId::new(client.app.client_id.clone()))
            .set_client_secret(ClientSecret::new(client.client_secret.clone()))
            .set_auth_type(auth_type)
            .set_auth_uri(AuthUrl::new(at("authorization_endpoint")).unwrap())
            .set_token_uri(TokenUrl::new(at("token_endpoint")).unwrap())
            .set_introspection_url(IntrospectionUrl::new(at("introspection_endpoint")).unwrap())
            .set_revocation_url(RevocationUrl::new(at("revocation_endpoint")).unwrap())
            .set_redirect_uri(RedirectUrl::new(CALLBACK.to_owned()).unwrap())
    }

    /// Carries the crate's requests to where the server listens.
    async fn carry(&self, mut request: HttpRequest) -> Result<HttpResponse, reqwest::Error> {
        let address = request.uri().to_string().replace(ORIGIN, &self.host);
        *request.uri_mut() = address.parse().unwrap();
        let sender = reqwest::Client::builder().no_proxy().build()?;
        let answer = sender.execute(request.try_into()?).await?;
        let mut response = HttpResponse::new(Vec::new());
        *response.status_mut() = answer.status();
        *response.headers_mut() = answer.headers().clone();
        *response.body_mut() = answer.bytes().await?.to_vec();
        Ok(response)
    }

    /// Sends Ada to the address that the crate made, and lets her agree; answers the code and the verifier.
    async fn agree(&self, library: &Library) -> (AuthorizationCode, PkceCodeVerifier) {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let (address, state) = library
            .authorize_url(CsrfToken::new_random)
            .add_scope(Scope::new("posts:read".to_owned()))
            .add_scope(Scope::new("posts:write".to_owned()))
            .set_pkce_challenge(challenge)
            .url();
        assert!(address.as_str().starts_with(ORIGIN), "{address}");
        let mut browser = Browser::signed_in(&self.app, &self.ada).await;
        browser.open(address.as_str().strip_prefix(ORIGIN).unwrap()).await;
        let back: BTreeMap<String, String> = browser.press("Approve").await.parameters();
        assert!(browser.page.address.starts_with(CALLBACK), "{}", browser.page.address);
        assert_eq!(&back["state"], state.secret());
        assert_eq!(back["iss"], self.metadata["issuer"]);
        (AuthorizationCode::new(back["code"].clone()), verifier)
    }

    /// What the crate learns of a token.
    async fn introspect(&self, library: &Library, token: &AccessToken) -> Option<(Vec<String>, i64)> {
        let carry = |request| self.carry(request);
        let state = library.introspect(token).request_async(&carry).await.unwrap();
        assert_eq!(
            state.client_id().map(|id| id.as_str()),
            state.active().then(|| library.client_id().as_str())
        );
        state.active().then(|| {
            let scopes = state.scopes().unwrap().iter().map(|scope| scope.to_string()).collect();
            (scopes, state.exp().unwrap().timestamp())
        })
    }
}

/// The error code as the crate reads it.
fn refused<T: std::fmt::Debug>(
    answer: Result<T, BasicRequestTokenError<reqwest::Error>>,
) -> BasicErrorResponseType {
    match answer {
        Err(RequestTokenError::ServerResponse(error)) => {
            assert!(error.error_description().is_some(), "{error}");
            error.error().clone()
        }
        other => panic!("no error of the server: {other:?}"),
    }
}

#[tokio::test]
async fn the_flow_with_credentials_in_the_header_and_in_the_body() {
    let scene = scene().await;
    let carry = |request| scene.carry(request);
    for auth_type in [AuthType::BasicAuth, AuthType::RequestBody] {
        let library = scene.library(&scene.client, auth_type);
        let (code, verifier) = scene.agree(&library).await;
        let first =
            library.exchange_code(code).set_pkce_verifier(verifier).request_async(&carry).await.unwrap();
        assert_eq!(first.token_type(), &BasicTokenType::Bearer);
        assert_eq!(first.expires_in().unwrap().as_secs(), 86_400);
        let scopes: Vec<_> = first.scopes().unwrap().iter().map(|scope| scope.as_str()).collect();
        assert_eq!(scopes, ["posts:read", "posts:write"]);
        let called = scene.app.get_with("/api/v3/session_info", first.access_token().secret()).await;
        assert_eq!((called.status.as_u16(), &called.json()["actor"]), (200, &json!("app")));

        let refresh_token = first.refresh_token().unwrap();
        let second = library.exchange_refresh_token(refresh_token).request_async(&carry).await.unwrap();
        assert_eq!(scene.introspect(&library, first.access_token()).await, None);
        let (scopes, end) = scene.introspect(&library, second.access_token()).await.unwrap();
        assert_eq!(scopes, ["posts:read", "posts:write"]);
        assert_eq!(end, START.unix_timestamp() + 86_400);

        let last: StandardRevocableToken = second.refresh_token().unwrap().into();
        for _ in 0..2 {
            library.revoke_token(last.clone()).unwrap().request_async(&carry).await.unwrap();
        }
        assert_eq!(scene.introspect(&library, second.access_token()).await, None);
        let called = scene.app.get_with("/api/v3/session_info", second.access_token().secret()).await;
        assert_eq!(called.status, 401);
    }
}

#[tokio::test]
async fn errors_arrive_as_the_crate_knows_them() {
    let scene = scene().await;
    let carry = |request| scene.carry(request);
    for auth_type in [AuthType::BasicAuth, AuthType::RequestBody] {
        let library = scene.library(&scene.client, auth_type.clone());
        let (code, verifier) = scene.agree(&library).await;

        let other = scene.app.client(scene.acme, &["posts:read"]).await;
        let wrong = Client { client_secret: other.client_secret, ..scene.client.clone() };
        let wrong = scene.library(&wrong, auth_type);
        let answer = wrong.exchange_code(code.clone()).request_async(&carry).await;
        assert_eq!(refused(answer), BasicErrorResponseType::InvalidClient);

        let answer = library.exchange_code(code.clone()).request_async(&carry).await;
        assert_eq!(refused(answer), BasicErrorResponseType::InvalidGrant, "without the verifier");
        let answer = library
            .exchange_code(code.clone())
            .set_pkce_verifier(PkceCodeChallenge::new_random_sha256().1)
            .request_async(&carry)
            .await;
        assert_eq!(refused(answer), BasicErrorResponseType::InvalidGrant, "with another one");

        // None of that took the code from the app that can use it.
        let pair =
            library.exchange_code(code).set_pkce_verifier(verifier).request_async(&carry).await.unwrap();
        let refresh_token = pair.refresh_token().unwrap();
        let wider = library
            .exchange_refresh_token(refresh_token)
            .add_scope(Scope::new("customers:read".to_owned()))
            .request_async(&carry)
            .await;
        assert_eq!(refused(wider), BasicErrorResponseType::InvalidScope);
        let answer = wrong.exchange_refresh_token(refresh_token).request_async(&carry).await;
        assert_eq!(refused(answer), BasicErrorResponseType::InvalidClient);
        library.exchange_refresh_token(refresh_token).request_async(&carry).await.unwrap();
        let answer = library.exchange_refresh_token(refresh_token).request_async(&carry).await;
        assert_eq!(refused(answer), BasicErrorResponseType::InvalidGrant, "spent");
        let unknown = RefreshToken::new("foor_nobodys".to_owned());
        let answer = library.exchange_refresh_token(&unknown).request_async(&carry).await;
        assert_eq!(refused(answer), BasicErrorResponseType::InvalidGrant);
        let answer = library.exchange_client_credentials().request_async(&carry).await;
        assert_eq!(refused(answer), BasicErrorResponseType::UnsupportedGrantType);
    }
}
