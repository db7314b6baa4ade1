//! A server under one policy, an app with two of its scopes, and a person who may agree to it.

use std::time::Duration;

use axum::http::StatusCode;
use postern::domain::accounts::{create_organization, organization_by_subdomain};
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{Owner, register};
use postern::domain::authorize::{AuthorizationParameters, ConsentChoices, approve, validate};
use postern::http::api::registry::{Method, calls_open_to};
use postern::model::account::{Role, User};
use postern::model::app::AppKind;
use postern::model::id::OrganizationId;
use postern::model::install::Actor;
use postern::model::policy::{GrantType, Policy};
use postern::model::scope::{ScopeAccess, ScopeSet};

use crate::support::app::{Answer, CALLBACK, Client, TestApp, info};
use crate::support::policies::Shipped;

/// The verifier of every code here.
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// What a test needs.
pub(crate) struct Stage {
    pub(crate) app: TestApp,
    pub(crate) owner: OrganizationId,
    pub(crate) target: OrganizationId,
    pub(crate) ada: User,
    pub(crate) client: Client,
}

/// What an app got for a code or a refresh token.
#[derive(Debug, Clone)]
pub(crate) struct Tokens {
    pub(crate) access_token: String,
    pub(crate) refresh_token: Option<String>,
    pub(crate) scope: String,
}

impl Stage {
    /// Sets it up.
    pub(crate) async fn under(policy: Shipped) -> Self {
        Self::under_with(policy, |_| {}).await
    }

    /// Sets it up under the default policy, changed.
    pub(crate) async fn with(change: impl FnOnce(&mut Policy)) -> Self {
        Self::under_with(Shipped::Default, change).await
    }

    /// Sets it up under a policy that is changed.
    pub(crate) async fn under_with(policy: Shipped, change: impl FnOnce(&mut Policy)) -> Self {
        Self::on(TestApp::under_with(policy, |config| change(&mut config.policy)).await).await
    }

    /// Sets it up on a server.
    pub(crate) async fn on(app: TestApp) -> Self {
        let owner = create_organization(&app.cx, "acme", "Acme").await.unwrap().id;
        let target = match app.cx.policy().home_organization.as_str() {
            "" => app.organization("feedback").await,
            home => organization_by_subdomain(&app.cx, home).await.unwrap().id,
        };
        let ada = app.person("ada", target, Role::Admin).await;
        let client = register_with(&app, owner, AppKind::Confidential).await;
        Self { app, owner, target, ada, client }
    }

    /// The rules.
    pub(crate) fn policy(&self) -> &Policy {
        self.app.cx.policy()
    }

    /// One more app like the first.
    pub(crate) async fn another(&self, kind: AppKind) -> Client {
        register_with(&self.app, self.owner, kind).await
    }

    /// How apps act here.
    pub(crate) fn actor(&self) -> Actor {
        self.policy().actor_modes[0]
    }

    /// A request that is right under every policy: it has a state, a challenge and all scopes of the app.
    pub(crate) fn request(client: &Client) -> AuthorizationParameters {
        AuthorizationParameters {
            client_id: Some(client.app.client_id.clone()),
            redirect_uri: Some(CALLBACK.to_owned()),
            response_type: Some("code".to_owned()),
            scope: Some(client.app.profile.declared_scopes.to_string()),
            state: Some("a state+of/the=app".to_owned()),
            code_challenge: Some(CHALLENGE.to_owned()),
            code_challenge_method: Some("S256".to_owned()),
            ..AuthorizationParameters::default()
        }
    }

    /// The address of such a request, with some parameters changed; an empty one is left out.
    pub(crate) fn address(client: &Client, changed: &[(&str, &str)]) -> String {
        let request = Self::request(client);
        let given = [
            ("client_id", request.client_id),
            ("redirect_uri", request.redirect_uri),
            ("response_type", request.response_type),
            ("scope", request.scope),
            ("state", request.state),
            ("code_challenge", request.code_challenge),
            ("code_challenge_method", request.code_challenge_method),
        ];
        let mut pairs: Vec<(&str, String)> =
            given.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        for (name, value) in changed {
            pairs.retain(|(other, _)| other != name);
            pairs.push((name, (*value).to_owned()));
        }
        pairs.retain(|(_, value)| !value.is_empty());
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        format!("/oauth/authorize?{query}")
    }

    /// Ada agrees to what the app asks for; answers the code.
    pub(crate) async fn code(&self, client: &Client) -> String {
        let request = validate(&self.app.cx, &Self::request(client)).await.unwrap();
        let choices = ConsentChoices::default();
        let redirect =
            approve(&self.app.cx, &self.ada, self.target, request, choices, &info()).await.unwrap();
        let url = url::Url::parse(redirect.location()).unwrap();
        url.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned()
    }

    /// Asks the token endpoint, with some fields changed; an empty one is left out.
    pub(crate) async fn exchange_with(
        &self,
        client: &Client,
        code: &str,
        changed: &[(&str, &str)],
    ) -> Answer {
        let mut fields = vec![
            ("grant_type", "authorization_code"),
            ("client_id", &client.app.client_id),
            ("client_secret", &client.client_secret),
            ("code", code),
            ("redirect_uri", CALLBACK),
            ("code_verifier", VERIFIER),
        ];
        for (name, value) in changed {
            fields.retain(|(other, _)| other != name);
            fields.push((name, value));
        }
        fields.retain(|(_, value)| !value.is_empty());
        self.app.post_form("/oauth/token", &fields).await
    }

    /// Exchanges a code as its app.
    pub(crate) async fn exchange(&self, client: &Client, code: &str) -> Answer {
        self.exchange_with(client, code, &[]).await
    }

    /// Connects an app; answers its tokens.
    pub(crate) async fn connect(&self, client: &Client) -> Tokens {
        let code = self.code(client).await;
        tokens(&self.exchange(client, &code).await)
    }

    /// Whether the policy issues refresh tokens.
    pub(crate) fn refreshes(&self) -> bool {
        self.policy().has_grant(GrantType::RefreshToken)
    }

    /// The status of a call of the API that every token of these apps may make.
    pub(crate) async fn call(&self, token: &str) -> StatusCode {
        let scopes = &self.client.app.profile.declared_scopes;
        let mut open = calls_open_to(self.policy(), self.actor(), Some(Role::Admin), scopes);
        let route = open.find(|route| route.method == Method::Get && !route.path.contains("{id}")).unwrap();
        self.app.get_with(&route.address(), token).await.status
    }

    /// Asserts that a token works at the API and in the eyes of its app, or that it does neither.
    pub(crate) async fn assert_works(&self, client: &Client, tokens: &Tokens, works: bool) {
        let expected = if works { StatusCode::OK } else { StatusCode::UNAUTHORIZED };
        assert_eq!(self.call(&tokens.access_token).await, expected);
        assert_eq!(self.app.is_alive(client, &tokens.access_token).await, works);
    }

    /// Revokes a token as an app.
    pub(crate) async fn revoke(&self, client: &Client, token: &str) -> Answer {
        self.app
            .post_form(
                "/oauth/revoke",
                &[
                    ("client_id", &client.app.client_id),
                    ("client_secret", &client.client_secret),
                    ("token", token),
                ],
            )
            .await
    }

    /// What `invalid_client` is answered with for credentials in the body.
    pub(crate) fn not_believed(&self) -> (u16, String) {
        (self.policy().invalid_client_status, "invalid_client".to_owned())
    }

    /// Moves the clock.
    pub(crate) fn wait(&self, span: Duration) {
        self.app.cx.env.advance(span);
    }
}

/// Reads a successful token answer.
pub(crate) fn tokens(answer: &Answer) -> Tokens {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let body = answer.json();
    let text = |name: &str| body[name].as_str().map(str::to_owned);
    Tokens {
        access_token: text("access_token").unwrap(),
        refresh_token: text("refresh_token"),
        scope: text("scope").unwrap(),
    }
}

/// What a code or refresh token that is good for nothing is answered with.
pub(crate) fn good_for_nothing() -> (u16, String) {
    (400, "invalid_grant".to_owned())
}

async fn register_with(app: &TestApp, owner: OrganizationId, kind: AppKind) -> Client {
    let mut salt = [0_u8; 4];
    app.cx.env.fill(&mut salt);
    let draft = AppDraft {
        name: Some(format!("Acme Integration {}", u32::from_be_bytes(salt))),
        homepage_url: Some("https://app.example".to_owned()),
        redirect_uris: Some(vec![CALLBACK.to_owned()]),
        declared_scopes: Some(declared(app.cx.policy()).iter().map(ToString::to_string).collect()),
        ..AppDraft::default()
    };
    let made = register(&app.cx, Owner::operator(owner), draft, kind, &info()).await.unwrap();
    let client_secret = made.client_secret.map(|secret| secret.reveal().to_owned()).unwrap_or_default();
    Client { app: made.app, client_secret }
}

/// The first scope that reads, by which some call is open, and the first that writes.
fn declared(policy: &Policy) -> ScopeSet {
    let of = |access| policy.scopes.iter().filter(move |entry| entry.access == access);
    let opens = |scopes: &ScopeSet| {
        let mut calls = calls_open_to(policy, policy.actor_modes[0], Some(Role::Admin), scopes);
        calls.any(|route| route.method == Method::Get && !route.path.contains("{id}"))
    };
    let reads = of(ScopeAccess::Read).map(|entry| entry.name.clone());
    let read = reads.map(|name| ScopeSet::from_iter([name])).find(opens).unwrap();
    let write = of(ScopeAccess::Write).map(|entry| entry.name.clone()).next();
    read.iter().cloned().chain(write).collect()
}
