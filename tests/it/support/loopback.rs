//! Third parties that reach a real server over loopback, one connection a request, and know whether they were answered.

use std::io;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::app::{CALLBACK, Pair};
use super::program::Program;

/// Beyond this an answer does not count as late but as missing.
const PATIENCE: Duration = Duration::from_mins(1);

/// A server's address.
#[derive(Debug, Clone)]
pub(crate) struct Loopback(String);

/// An answer that arrived to its last byte.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: String,
}

/// An app with all it needs to be connected again and again without a page.
#[derive(Debug, Clone)]
pub(crate) struct ThirdParty {
    pub(crate) client_id: String,
    client_secret: String,
    /// The session JWT of the person who agrees.
    jwt: String,
}

/// A program that clients may ask without limits, and whose address may change from start to start.
pub(crate) fn unlimited(program: Program) -> Program {
    program
        .with("POSTERN_LIMITS__ENABLED", "false")
        .with("POSTERN_LOG__LEVEL", "warn,postern::cli=info")
        .with("POSTERN_SERVER__PUBLIC_URL", "https://auth.example.com")
}

/// Makes an organization and an admin, and registers some apps.
pub(crate) async fn third_parties(program: &Program, many: usize) -> Vec<ThirdParty> {
    program.json(&["org", "create", "--subdomain", "acme", "--name", "Acme"]).await;
    program.json(&["user", "create", "--email", "ada@acme.test", "--name", "Ada"]).await;
    let member = ["member", "set", "--org", "acme", "--email", "ada@acme.test", "--role", "admin"];
    program.json(&member).await;
    let jwt = program.json(&["token", "session", "--email", "ada@acme.test"]).await;
    let mut made = Vec::new();
    for number in 0..many {
        let name = format!("App {number}");
        let arguments =
            ["app", "create", "--org", "acme", "--redirect-uri", CALLBACK, "--scope", "posts:read"];
        let app = program.json(&[&arguments[..], &["--name", &name]].concat()).await;
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        made.push(ThirdParty {
            client_id: text(&app["client_id"]),
            client_secret: text(&app["client_secret"]),
            jwt: text(&jwt["token"]),
        });
    }
    made
}

impl Loopback {
    pub(crate) fn at(url: &str) -> Self {
        Self(url.trim_start_matches("http://").to_owned())
    }

    pub(crate) async fn connect(&self) -> io::Result<TcpStream> {
        TcpStream::connect(&self.0).await
    }

    /// The status of a GET.
    pub(crate) async fn status(&self, path: &str) -> io::Result<u16> {
        Ok(self.get(path, &[]).await?.status)
    }

    pub(crate) async fn get(&self, path: &str, headers: &[(&str, &str)]) -> io::Result<Reply> {
        self.ask(&request("GET", path, headers, "")).await
    }

    /// Sends bytes and reads to the end of the connection. An answer that is cut short is none.
    pub(crate) async fn ask(&self, request: &str) -> io::Result<Reply> {
        let answer = async {
            let mut stream = self.connect().await?;
            stream.write_all(request.as_bytes()).await?;
            read_reply(&mut stream).await
        };
        tokio::time::timeout(PATIENCE, answer).await.expect("a request is answered or cut off")
    }
}

/// Reads an answer to the end of the connection.
pub(crate) async fn read_reply(stream: &mut TcpStream) -> io::Result<Reply> {
    let mut text = String::new();
    stream.read_to_string(&mut text).await?;
    Reply::parse(&text).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
}

/// A whole request after which the connection is closed.
pub(crate) fn request(method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> String {
    let headers = headers
        .iter()
        .fold(String::new(), |lines, (name, value)| lines + format!("{name}: {value}\r\n").as_str());
    let length = if method == "GET" { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
    format!("{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}{length}\r\n{body}")
}

impl Reply {
    fn parse(text: &str) -> Option<Self> {
        // An interim answer goes before the answer.
        let text = text.strip_prefix("HTTP/1.1 100 Continue\r\n\r\n").unwrap_or(text);
        let (head, body) = text.split_once("\r\n\r\n")?;
        let reply = Self {
            status: head.split(' ').nth(1)?.parse().ok()?,
            head: head.to_owned(),
            body: body.to_owned(),
        };
        let length: usize = reply.header("content-length")?.parse().ok()?;
        (reply.body.len() == length).then_some(reply)
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("not JSON: {self:?}"))
    }

    /// The pair of a successful token request.
    pub(crate) fn pair(&self) -> Pair {
        assert_eq!(self.status, 200, "{self:?}");
        let body = self.json();
        let text = |name: &str| body[name].as_str().unwrap().to_owned();
        Pair {
            access_token: text("access_token"),
            refresh_token: text("refresh_token"),
            scope: text("scope"),
        }
    }

    /// The code that a consent leads to.
    pub(crate) fn code(&self) -> String {
        assert_eq!(self.status, 200, "{self:?}");
        let url = url::Url::parse(self.json()["redirect_to"].as_str().unwrap()).unwrap();
        url.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned()
    }

    /// Whether a grant was refused as one that does not work.
    pub(crate) fn is_invalid_grant(&self) -> bool {
        self.status == 400 && self.json()["error"] == "invalid_grant"
    }
}

impl ThirdParty {
    /// What lets the person agree.
    pub(crate) fn consent_request(&self) -> String {
        let body =
            json!({ "client_id": self.client_id, "redirect_uri": CALLBACK, "actor": "app" }).to_string();
        let bearer = format!("Bearer {}", self.jwt);
        let headers = [
            ("Authorization", bearer.as_str()),
            ("X-Organization", "acme"),
            ("Content-Type", "application/json"),
        ];
        request("POST", "/oauth/authorize/consent", &headers, &body)
    }

    /// What redeems a code.
    pub(crate) fn exchange_request(&self, code: &str) -> String {
        self.token_request(&[
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", CALLBACK),
        ])
    }

    /// What spends a refresh token.
    pub(crate) fn refresh_request(&self, refresh_token: &str) -> String {
        self.token_request(&[("grant_type", "refresh_token"), ("refresh_token", refresh_token)])
    }

    pub(crate) async fn consent(&self, at: &Loopback) -> io::Result<Reply> {
        at.ask(&self.consent_request()).await
    }

    pub(crate) async fn exchange(&self, at: &Loopback, code: &str) -> io::Result<Reply> {
        at.ask(&self.exchange_request(code)).await
    }

    pub(crate) async fn refresh(&self, at: &Loopback, refresh_token: &str) -> io::Result<Reply> {
        at.ask(&self.refresh_request(refresh_token)).await
    }

    /// Calls the API.
    pub(crate) async fn call(&self, at: &Loopback, access_token: &str) -> io::Result<Reply> {
        at.get("/api/v3/session_info", &[("Authorization", &format!("Bearer {access_token}"))]).await
    }

    /// Connects it, where nothing is in the way.
    pub(crate) async fn install(&self, at: &Loopback) -> Pair {
        let code = self.consent(at).await.unwrap().code();
        self.exchange(at, &code).await.unwrap().pair()
    }

    fn token_request(&self, fields: &[(&str, &str)]) -> String {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .append_pair("client_id", &self.client_id)
            .append_pair("client_secret", &self.client_secret)
            .finish();
        let form = ("Content-Type", "application/x-www-form-urlencoded");
        request("POST", "/oauth/token", &[form], &body)
    }
}
