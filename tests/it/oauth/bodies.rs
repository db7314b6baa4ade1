//! How all calls under `/oauth` are sent alike.

use std::fmt::Write as _;

use axum::body::Body;
use axum::http::{Method, Request, header};
use postern::model::account::{Role, User};
use serde_json::{Value, json};

use crate::support::app::{Answer, CALLBACK, Client, TestApp};

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";
const PARTS: &str = "multipart/form-data; boundary=B";

/// Ada administers Acme, which owns an app.
pub(super) struct Scene {
    pub(super) app: TestApp,
    pub(super) ada: User,
    pub(super) jwt: String,
    pub(super) client: Client,
}

pub(super) async fn scene() -> Scene {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let jwt = app.jwt(&ada).await;
    let client = app.client(acme, &["posts:read", "posts:write"]).await;
    Scene { app, ada, jwt, client }
}

impl Scene {
    /// Sends a body as Ada, or without credentials.
    pub(super) async fn send(
        &self,
        jwt: Option<&str>,
        method: Method,
        path: &str,
        kind: &str,
        body: String,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if !kind.is_empty() {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        if let Some(jwt) = jwt {
            request = request.header(header::AUTHORIZATION, format!("Bearer {jwt}"));
        }
        let answer = self.app.send(request.body(Body::from(body)).unwrap()).await;
        assert_eq!(answer.header("content-type"), "application/json", "{path}: {}", answer.text);
        answer
    }

    /// A path of the app.
    pub(super) fn app_path(&self, rest: &str) -> String {
        format!("/oauth/apps/{}{rest}", self.client.app.client_id)
    }

    /// Every POST of the contract that is not a page's form, and whether a person sends it.
    fn posts(&self) -> [(String, bool); 9] {
        [
            ("/oauth/token".to_owned(), false),
            ("/oauth/revoke".to_owned(), false),
            ("/oauth/introspect".to_owned(), false),
            ("/oauth/apps".to_owned(), true),
            ("/oauth/authorize/consent".to_owned(), true),
            ("/oauth/authorize/deny".to_owned(), true),
            (self.app_path("/rotate_secret"), true),
            (self.app_path("/suspend"), true),
            (self.app_path("/unsuspend"), true),
        ]
    }
}

/// The same fields in each of the three ways; a list is a repeated key, or an array.
fn three_ways(fields: &[(&str, &str)]) -> [(&'static str, String); 3] {
    let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let mut object = json!({});
    let mut parts = String::new();
    for (name, value) in fields {
        write!(parts, "--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").unwrap();
        let value = json!(value);
        object[*name] = match (&object[*name], name.ends_with('s')) {
            (Value::Array(list), _) => json!([list.as_slice(), &[value]].concat()),
            (_, true) => json!([value]),
            (_, false) => value,
        };
    }
    [(FORM, form), (JSON, object.to_string()), (PARTS, format!("{parts}--B--\r\n"))]
}

#[tokio::test]
async fn every_post_refuses_what_it_cannot_read() {
    let scene = scene().await;
    let large = format!("x={}", "x".repeat(70_000));
    for (path, is_persons) in scene.posts() {
        let jwt = is_persons.then_some(scene.jwt.as_str());
        for (kind, body, status) in [
            ("text/plain", "x=1", 415),
            ("application/xml", "<x/>", 415),
            ("", "x=1", 415),
            (JSON, "{", 400),
            (JSON, "[]", 400),
            (FORM, "x=%00", 400),
            (PARTS, "--C", 400),
            (FORM, large.as_str(), 413),
        ] {
            let refused = scene.send(jwt, Method::POST, &path, kind, body.to_owned()).await;
            assert_eq!(refused.error(), (status, "invalid_request".into()), "{path} {kind} {body:.20}");
        }
    }
    let shown = scene.send(Some(&scene.jwt), Method::GET, &scene.app_path(""), "", String::new()).await;
    assert_eq!(shown.json()["status"], "active", "nothing was done");
}

#[tokio::test]
async fn what_needs_no_body_takes_none_or_an_empty_one() {
    let scene = scene().await;
    for action in ["/suspend", "/unsuspend", "/rotate_secret"] {
        for (kind, body) in
            [("", ""), (FORM, ""), ("text/plain", ""), (JSON, "{}"), (FORM, "x=1&x=2"), (PARTS, "--B--\r\n")]
        {
            let path = scene.app_path(action);
            let done = scene.send(Some(&scene.jwt), Method::POST, &path, kind, body.to_owned()).await;
            assert_eq!(done.status, 200, "{path} {kind} {body}: {}", done.text);
            assert_eq!(done.json()["client_id"], json!(scene.client.app.client_id));
        }
    }
}

#[tokio::test]
async fn apps_and_consents_are_sent_in_three_ways_alike() {
    let scene = scene().await;
    for (index, way) in ["form", "json", "multipart"].into_iter().enumerate() {
        let fields = [
            ("name", way),
            ("redirect_uris", "https://myapp.com/a"),
            ("redirect_uris", "https://myapp.com/b"),
            ("allowed_actor_modes", "app"),
            ("declared_scopes", "posts:read"),
            ("declared_scopes", "posts:write"),
        ];
        let [(kind, body), ..] = {
            let mut ways = three_ways(&fields);
            ways.rotate_left(index);
            ways
        };
        let made = scene.send(Some(&scene.jwt), Method::POST, "/oauth/apps", kind, body).await;
        assert_eq!(made.status, 201, "{way}: {}", made.text);
        let made = made.json();
        assert_eq!(made["redirect_uris"], json!(["https://myapp.com/a", "https://myapp.com/b"]), "{way}");
        assert_eq!(made["declared_scopes"], json!(["posts:read", "posts:write"]), "{way}");
        assert_eq!(made["allowed_actor_modes"], json!(["app"]), "{way}");
    }
    let fields = [
        ("client_id", scene.client.app.client_id.as_str()),
        ("redirect_uri", CALLBACK),
        ("granted_scopes", "posts:read"),
        ("granted_scopes", "posts:write"),
        ("state", "a b&c"),
    ];
    for path in ["/oauth/authorize/consent", "/oauth/authorize/deny"] {
        for (kind, body) in three_ways(&fields) {
            let answer = scene.send(Some(&scene.jwt), Method::POST, path, kind, body).await;
            assert_eq!(answer.status, 200, "{path} {kind}: {}", answer.text);
            let back = answer.json()["redirect_to"].as_str().unwrap().to_owned();
            let back = url::Url::parse(&back).unwrap();
            let state = back.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
            assert_eq!(state, "a b&c", "{path} {kind}");
        }
    }
}

#[tokio::test]
async fn a_parameter_of_a_consent_is_sent_once() {
    let scene = scene().await;
    let good = [("client_id", scene.client.app.client_id.as_str()), ("redirect_uri", CALLBACK)];
    for name in [
        "client_id",
        "redirect_uri",
        "scope",
        "state",
        "actor",
        "response_type",
        "code_challenge",
        "code_challenge_method",
    ] {
        let mut fields = good.to_vec();
        fields.extend([(name, "x"), (name, "x")]);
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        for path in ["/oauth/authorize/consent", "/oauth/authorize/deny"] {
            let refused = scene.send(Some(&scene.jwt), Method::POST, path, FORM, body.clone()).await;
            assert_eq!(refused.error(), (400, "invalid_request".into()), "{path} {name}");
        }
    }
    let mut fields = good.to_vec();
    fields.extend([("foo", "1"), ("foo", "2")]);
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let agreed = scene.send(Some(&scene.jwt), Method::POST, "/oauth/authorize/consent", FORM, body).await;
    assert_eq!(agreed.status, 200, "nobody defined foo");
}
