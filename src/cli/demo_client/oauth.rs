//! The site as an OAuth client: discovery (RFC 8414), the authorization request (RFC 6749, 4.1.1; RFC 7636), code
//! exchange, refresh and revocation (RFC 7009).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::RequestBuilder;
use sha2::{Digest as _, Sha256};
use url::Url;

use super::wire::{Heard, Silence, Wire};
use super::{Radio, SCOPES};

/// Where the server's endpoints are.
#[derive(Debug)]
pub(super) struct Server {
    authorization: String,
    token: String,
    revocation: String,
}

/// What the server gave the site.
#[derive(Debug, Clone)]
pub(super) struct Tokens {
    /// For calls.
    pub(super) access_token: String,
    /// For new tokens.
    pub(super) refresh_token: Option<String>,
    /// What the calls may do, in the server's words.
    pub(super) scope: String,
    /// Seconds until the access token ends.
    pub(super) expires_in: Option<u64>,
}

/// Why there are no tokens.
#[derive(Debug, Clone)]
pub(super) enum NoTokens {
    /// The server says so (RFC 6749, 5.2).
    Refused {
        /// The error code.
        error: String,
        /// The sentence for developers, possibly empty.
        description: String,
    },
    /// The server did not answer, or not as the RFC has it.
    Failed(String),
}

/// Bytes in base64url without padding.
pub(super) fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

impl Radio {
    /// Reads the server's metadata. An issuer other than the one that was asked is an impostor (RFC 8414, 3.3).
    pub(super) async fn discover(&self, wire: &mut Wire) -> Result<Server, NoTokens> {
        let path = "/.well-known/oauth-authorization-server";
        let request = self.http.get(format!("{}{path}", self.settings.issuer));
        let heard = wire.send(&format!("GET {path}"), request).await?;
        if heard.text("issuer") != Some(self.settings.issuer.as_str()) {
            return Err(NoTokens::Failed("the server's metadata names another issuer".into()));
        }
        let endpoint = |name: &str| {
            let url = heard.text(name).map(str::to_owned);
            url.ok_or_else(|| NoTokens::Failed(format!("the server's metadata lacks {name}")))
        };
        Ok(Server {
            authorization: endpoint("authorization_endpoint")?,
            token: endpoint("token_endpoint")?,
            revocation: endpoint("revocation_endpoint")?,
        })
    }

    /// Where the browser is sent to ask a person (RFC 6749, 4.1.1).
    pub(super) fn authorization_url(
        &self,
        server: &Server,
        actor: &str,
        state: &str,
        verifier: &str,
    ) -> Result<String, NoTokens> {
        let mut url = Url::parse(&server.authorization)
            .map_err(|_| NoTokens::Failed("the server's authorization endpoint is no URL".into()))?;
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", &self.settings.client_id)
            .append_pair("redirect_uri", &self.callback_url())
            .append_pair("scope", &SCOPES.join(" "))
            .append_pair("actor", actor)
            .append_pair("state", state)
            .append_pair("code_challenge", &base64url(&Sha256::digest(verifier)))
            .append_pair("code_challenge_method", "S256");
        Ok(url.into())
    }

    /// Exchanges a code for tokens (RFC 6749, 4.1.3).
    pub(super) async fn exchange(
        &self,
        wire: &mut Wire,
        code: &str,
        verifier: &str,
    ) -> Result<Tokens, NoTokens> {
        let callback = self.callback_url();
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &callback),
            ("code_verifier", verifier),
        ];
        self.token(wire, &fields).await
    }

    /// Asks for new tokens (RFC 6749, 6). The refresh token is spent with it.
    pub(super) async fn refresh_tokens(
        &self,
        wire: &mut Wire,
        refresh_token: &str,
    ) -> Result<Tokens, NoTokens> {
        self.token(wire, &[("grant_type", "refresh_token"), ("refresh_token", refresh_token)]).await
    }

    /// Tells the server that a token is no longer needed (RFC 7009, 2.1).
    pub(super) async fn revoke(&self, wire: &mut Wire, token: &str) -> Result<(), NoTokens> {
        let server = self.discover(wire).await?;
        let fields = [("token", token), ("token_type_hint", "refresh_token")];
        let request = self.authenticated(self.http.post(&server.revocation)).form(&fields);
        let words = format!("POST {}", path_of(&server.revocation));
        let heard = wire.send(&words, request).await?;
        if heard.is_success() { Ok(()) } else { Err(refusal(&heard)) }
    }

    async fn token(&self, wire: &mut Wire, fields: &[(&str, &str)]) -> Result<Tokens, NoTokens> {
        let server = self.discover(wire).await?;
        let request = self.authenticated(self.http.post(&server.token)).form(fields);
        let grant = fields[0].1;
        let words = format!("POST {} with grant_type={grant}", path_of(&server.token));
        let heard = wire.send(&words, request).await?;
        if !heard.is_success() {
            return Err(refusal(&heard));
        }
        tokens(&heard).ok_or_else(|| NoTokens::Failed("the server's answer holds no bearer token".into()))
    }

    /// Both halves are form-encoded before they are put together (RFC 6749, 2.3.1).
    fn authenticated(&self, request: RequestBuilder) -> RequestBuilder {
        let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let (id, secret) = (encoded(&self.settings.client_id), encoded(&self.settings.client_secret));
        request.basic_auth(id, Some(secret))
    }
}

impl NoTokens {
    /// Whether the grant is gone, so that only the person can give a new one.
    pub(super) fn is_invalid_grant(&self) -> bool {
        matches!(self, Self::Refused { error, .. } if error == "invalid_grant")
    }

    /// The reason, to be shown.
    pub(super) fn reason(&self) -> String {
        match self {
            Self::Refused { error, description } if description.is_empty() => error.clone(),
            Self::Refused { error, description } => format!("{error}: {description}"),
            Self::Failed(why) => why.clone(),
        }
    }
}

impl From<Silence> for NoTokens {
    fn from(Silence(why): Silence) -> Self {
        Self::Failed(why)
    }
}

fn tokens(heard: &Heard) -> Option<Tokens> {
    heard.text("token_type").filter(|kind| kind.eq_ignore_ascii_case("bearer"))?;
    Some(Tokens {
        access_token: heard.text("access_token")?.to_owned(),
        refresh_token: heard.text("refresh_token").map(str::to_owned),
        // What is not said is what was asked for (RFC 6749, 5.1).
        scope: heard.text("scope").map_or_else(|| SCOPES.join(" "), str::to_owned),
        expires_in: heard.body["expires_in"].as_u64(),
    })
}

fn refusal(heard: &Heard) -> NoTokens {
    match heard.text("error") {
        Some(error) => NoTokens::Refused {
            error: error.to_owned(),
            description: heard.text("error_description").unwrap_or_default().to_owned(),
        },
        None => NoTokens::Failed(format!("the server answered with status {}", heard.status)),
    }
}

fn path_of(url: &str) -> String {
    Url::parse(url).map_or_else(|_| url.to_owned(), |url| url.path().to_owned())
}
