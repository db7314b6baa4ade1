//! A server that says what a test wants it to say, on a real socket.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, Request, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tower::ServiceExt as _;

use super::super::{Radio, Sessions, Settings, routes};

/// What the server knows, and what it was told.
#[derive(Debug, Default)]
pub(super) struct Canned {
    /// The access token that works; none does where it is empty.
    pub(super) access_token: String,
    /// The status and body of the next answers to token requests, the last one for ever.
    pub(super) token_answers: Vec<(u16, Value)>,
    /// The issuer that the metadata names instead of the right one.
    pub(super) impostor: Option<&'static str>,
    /// What came in, each as its path and its fields.
    pub(super) heard: Vec<(String, HashMap<String, String>)>,
}

/// The site in front of such a server, with one visitor's browser.
pub(super) struct Stand {
    pub(super) canned: Arc<Mutex<Canned>>,
    pub(super) issuer: String,
    site: Router,
    cookie: String,
}

/// A page or a redirect.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) status: StatusCode,
    pub(super) location: String,
    pub(super) html: String,
}

impl Stand {
    pub(super) async fn new() -> Self {
        let canned = Arc::new(Mutex::new(Canned { access_token: "foot_one".into(), ..Canned::default() }));
        canned.lock().unwrap().token_answers.push((200, pair("foot_one", "foor_one")));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let server = Router::new().fallback(answer).with_state((issuer.clone(), Arc::clone(&canned)));
        tokio::spawn(async move { axum::serve(listener, server).await });
        let settings = Settings {
            issuer: issuer.clone(),
            client_id: "foapp_radio".into(),
            client_secret: "fosec_a:b c".into(),
            url: "http://radio.test".into(),
            dice: dice(),
        };
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let site = routes(Arc::new(Radio { settings, http, sessions: Sessions::default() }));
        let mut stand = Self { canned, issuer, site, cookie: String::new() };
        stand.cookie = stand.first_visit().await;
        stand
    }

    /// Forgets who the browser is.
    pub(super) fn without_cookie(mut self) -> Self {
        self.cookie.clear();
        self
    }

    pub(super) async fn get(&self, path: &str) -> Page {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    pub(super) async fn post(&self, path: &str, form: &str) -> Page {
        self.send(Request::post(path).body(Body::from(form.to_owned())).unwrap()).await
    }

    /// Presses *Connect*; answers with the parameters of the authorization request.
    pub(super) async fn ask(&self, actor: &str) -> HashMap<String, String> {
        let page = self.post("/connect", &format!("actor={actor}")).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{page:?}");
        let url = url::Url::parse(&page.location).unwrap();
        assert_eq!(format!("{}{}", self.issuer, "/oauth/authorize"), url.as_str().split('?').next().unwrap());
        url.query_pairs().into_owned().collect()
    }

    /// Comes back with an answer, and follows to the first page.
    pub(super) async fn come_back(&self, query: &str) -> Page {
        let page = self.get(&format!("/callback?{query}")).await;
        if page.status == StatusCode::SEE_OTHER {
            assert_eq!(page.location, "/");
            return self.get("/").await;
        }
        page
    }

    /// The whole way to a connection.
    pub(super) async fn connect(&self) -> Page {
        let asked = self.ask("app").await;
        self.come_back(&format!("code=fooc_1&state={}&iss={}", asked["state"], self.issuer)).await
    }

    /// What the server was told on that path, in order.
    pub(super) fn heard(&self, path: &str) -> Vec<HashMap<String, String>> {
        let canned = self.canned.lock().unwrap();
        canned.heard.iter().filter(|(heard, _)| heard == path).map(|(_, fields)| fields.clone()).collect()
    }

    async fn first_visit(&self) -> String {
        let request = Request::get("/").body(Body::empty()).unwrap();
        let response = self.site.clone().oneshot(request).await.unwrap();
        let cookie = response.headers()["set-cookie"].to_str().unwrap();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
        cookie.split(';').next().unwrap().to_owned()
    }

    async fn send(&self, mut request: Request<Body>) -> Page {
        request.headers_mut().insert("cookie", self.cookie.parse().unwrap());
        let response = self.site.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let location =
            response.headers().get("location").map_or("", |value| value.to_str().unwrap()).to_owned();
        let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Page { status, location, html: String::from_utf8(bytes.to_vec()).unwrap() }
    }
}

/// A good answer to a token request.
pub(super) fn pair(access_token: &str, refresh_token: &str) -> Value {
    json!({
        "access_token": access_token,
        "refresh_token": refresh_token,
        "token_type": "Bearer",
        "expires_in": 86_400,
        "scope": "posts:read posts:write",
    })
}

/// No two throws are alike.
fn dice() -> super::super::Dice {
    let throws = std::sync::atomic::AtomicU8::new(0);
    Arc::new(move |buffer: &mut [u8]| buffer.fill(throws.fetch_add(1, std::sync::atomic::Ordering::Relaxed)))
}

async fn answer(
    State((issuer, canned)): State<(String, Arc<Mutex<Canned>>)>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let mut canned = canned.lock().unwrap();
    let authorization = headers.get(AUTHORIZATION).map_or("", |value| value.to_str().unwrap());
    let mut fields: HashMap<String, String> = form_urlencoded::parse(&body).into_owned().collect();
    fields.insert("authorization".into(), authorization.to_owned());
    canned.heard.push((uri.path().to_owned(), fields));
    let (status, body) = match uri.path() {
        "/.well-known/oauth-authorization-server" => (
            200,
            json!({
                "issuer": canned.impostor.unwrap_or(&issuer),
                "authorization_endpoint": format!("{issuer}/oauth/authorize"),
                "token_endpoint": format!("{issuer}/oauth/token"),
                "revocation_endpoint": format!("{issuer}/oauth/revoke"),
            }),
        ),
        "/oauth/token" if canned.token_answers.len() > 1 => canned.token_answers.remove(0),
        "/oauth/token" => canned.token_answers[0].clone(),
        "/oauth/revoke" => (200, json!({})),
        _ if authorization != format!("Bearer {}", canned.access_token) => {
            (401, json!({ "message": "Invalid access token", "status": 401, "success": false }))
        }
        "/api/v3/session_info" => {
            (200, json!({ "user": { "name": "Radio <bot>" }, "organization": { "name": "Acme & Sons" } }))
        }
        "/api/v3/feature_requests" => {
            let bucket = json!({ "name": "Wishes" });
            let post = json!({ "id": 7, "title": "Dark mode", "votes_count": 3, "status": "in_progress", "bucket": bucket });
            (200, json!({ "feature_requests": [post] }))
        }
        "/api/v3/buckets" => (200, json!({ "buckets": [{ "id": 5, "name": "Wishes" }] })),
        _ => (403, json!({ "message": "Missing required OAuth scope: votes:write", "status": 403 })),
    };
    (StatusCode::from_u16(status).unwrap(), body.to_string()).into_response()
}
