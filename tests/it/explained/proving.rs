//! Credentials that are not believed, and requests whose form is wrong.

use axum::body::Body;
use axum::http::{Method, Request, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use postern::model::app::AppKind;
use serde_json::json;

use super::{Book, World};
use crate::support::app::Answer;

const FORM: &str = "application/x-www-form-urlencoded";

/// The check, the Authorization headers, the type of the body, the body, and words of the reason.
type Case<'a> = (&'a str, &'a [&'a str], &'a str, &'a str, &'a [&'a str]);

impl World {
    fn basic(&self) -> String {
        format!(
            "Basic {}",
            STANDARD.encode(format!("{}:{}", self.client.app.client_id, self.client.client_secret))
        )
    }

    /// Asks for tokens with a secret in the body, where there is one.
    async fn try_secret(&self, client_id: &str, secret: Option<&str>) -> Answer {
        let mut fields =
            vec![("grant_type", "refresh_token"), ("refresh_token", "x"), ("client_id", client_id)];
        fields.extend(secret.map(|secret| ("client_secret", secret)));
        self.app.post_form("/oauth/token", &fields).await
    }

    async fn raw(&self, authorizations: &[&str], kind: &str, body: &str) -> Answer {
        let mut request = Request::post("/oauth/token").header(header::CONTENT_TYPE, kind);
        for authorization in authorizations {
            request = request.header(header::AUTHORIZATION, *authorization);
        }
        self.app.send(request.body(Body::from(body.to_owned())).unwrap()).await
    }
}

pub(super) async fn tell(book: &mut Book) {
    secrets(book).await;
    forms(book).await;
    management(book).await;
    troubles(book).await;
}

async fn secrets(book: &mut Book) {
    let world = World::new().await;
    let (id, secret) = (world.client.app.client_id.clone(), world.client.client_secret.clone());
    let public = world.app.client_with(world.owner, AppKind::Public, &["posts:read"]).await.app.client_id;
    let mut public_texts = std::collections::BTreeSet::new();
    let mut refused = async |client_id: &str, secret: Option<&str>| {
        let answer = world.try_secret(client_id, secret).await;
        assert_eq!(answer.error(), (400, "invalid_client".into()));
        public_texts.insert(answer.text_but_for_its_id());
        answer.explained_by()
    };
    let wrong = refused(&id, Some(&secret[1..])).await;
    book.expect(&world, &wrong, "secret_wrong", &["never was one"]).await;
    let missing = refused(&id, None).await;
    book.expect(&world, &missing, "secret_missing", &["has none"]).await;
    let of_public = refused(&public, Some(&secret)).await;
    book.expect(&world, &of_public, "secret_of_public_app", &["public"]).await;
    let path = format!("/oauth/apps/{id}/rotate_secret");
    let rotated = world.app.manage(&world.jwt, Some("maker"), Method::POST, &path, None).await;
    assert_eq!(rotated.status, 200);
    let old = refused(&id, Some(&secret)).await;
    book.expect(&world, &old, "secret_rotated", &["stopped working on 5 January 2026, 09:00:00 UTC"]).await;
    world.sql("UPDATE app_secrets SET leaked_at = '2026-01-04 10:00Z' WHERE expires_at IS NOT NULL").await;
    let leaked = refused(&id, Some(&secret)).await;
    book.expect(&world, &leaked, "secret_leaked", &["on 4 January 2026, 10:00:00 UTC"]).await;
    let unknown = refused("foapp_nobody", Some(&secret)).await;
    assert!(world.app.cx.explanations.find(&unknown).is_none());
    assert_eq!(public_texts.len(), 1, "{public_texts:?}");
}

async fn forms(book: &mut Book) {
    let world = World::new().await;
    let basic = world.basic();
    let id = &world.client.app.client_id;
    let refresh = "grant_type=refresh_token&refresh_token=x";
    let with_id = format!("{refresh}&client_id={id}");
    let secret_too = format!("{refresh}&client_secret=x");
    let cases: [Case<'_>; 11] = [
        ("authorization_header_twice", &[&basic, &basic], FORM, &with_id, &["two Authorization headers"]),
        ("authorization_header_malformed", &["Basic !"], FORM, &with_id, &["base64"]),
        ("credentials_twice", &[&basic], FORM, &secret_too, &["client authentication was sent twice"]),
        (
            "client_ids_differ",
            &[&basic],
            FORM,
            "grant_type=refresh_token&refresh_token=x&client_id=y",
            &["header"],
        ),
        (
            "parameter_missing",
            &[&basic],
            FORM,
            "grant_type=refresh_token",
            &["\u{201c}refresh_token\u{201d}"],
        ),
        ("parameter_missing", &[&basic], FORM, "", &["\u{201c}grant_type\u{201d}"]),
        (
            "parameter_twice",
            &[&basic],
            FORM,
            "grant_type=refresh_token&code=1&code=2",
            &["\u{201c}code\u{201d}"],
        ),
        (
            "parameter_invalid",
            &[&basic],
            "application/json",
            r#"{"grant_type": 7}"#,
            &["\u{201c}grant_type\u{201d}"],
        ),
        ("grant_type_unsupported", &[&basic], FORM, "grant_type=password", &["\u{201c}password\u{201d}"]),
        ("request_unreadable", &[&basic], "text/plain", "x", &["Content-Type"]),
        ("request_unreadable", &[&basic], "application/json", "{", &["The request itself"]),
    ];
    for (check, authorizations, kind, body, words) in cases {
        let answer = world.raw(authorizations, kind, body).await;
        assert!(answer.status.is_client_error(), "{check}");
        // An id that no app has is nobody's, even beside one that is.
        if check == "client_ids_differ" {
            assert!(
                postern::domain::explain::read(&world.app.cx, &world.ada, &answer.explained_by())
                    .await
                    .unwrap()
                    .is_none()
            );
            continue;
        }
        book.expect(&world, &answer.explained_by(), check, words).await;
    }
    let other = world.app.client(world.owner, &["posts:read"]).await.app.client_id;
    let answer = world.raw(&[&basic], FORM, &format!("{refresh}&client_id={other}")).await;
    book.expect(&world, &answer.explained_by(), "client_ids_differ", &["not the one of the body"]).await;
    // The same at the neighbours.
    for path in ["/oauth/revoke", "/oauth/introspect"] {
        let fields = [("client_id", id.as_str()), ("client_secret", &world.client.client_secret)];
        let answer = world.app.post_form(path, &fields).await;
        book.expect(&world, &answer.explained_by(), "parameter_missing", &["\u{201c}token\u{201d}"]).await;
    }
}

async fn management(book: &mut Book) {
    let world = World::new().await;
    let public = world.app.client_with(world.owner, AppKind::Public, &["posts:read"]).await.app;
    let manage = async |method, path: String, body| {
        world.app.manage(&world.jwt, Some("maker"), method, &path, body).await
    };
    let wrong = manage(
        Method::PATCH,
        format!("/oauth/apps/{}", public.id),
        Some(json!({ "redirect_uris": ["http://evil.example"] })),
    )
    .await;
    assert_eq!(wrong.status, 422);
    book.expect(&world, &wrong.explained_by(), "fields_invalid", &["redirect_uris", "https"]).await;
    let path = format!("/oauth/apps/{}/rotate_secret", public.client_id);
    let nothing = manage(Method::POST, path, None).await;
    book.expect(&world, &nothing.explained_by(), "no_secret_to_rotate", &["no secret"]).await;
}

async fn troubles(book: &mut Book) {
    let world = World::with(|config| config.limits.enabled = true).await;
    let mut answer = world.try_secret(&world.client.app.client_id, Some("x")).await;
    for _ in 0..100 {
        if answer.status == 429 {
            break;
        }
        answer = world.try_secret(&world.client.app.client_id, Some("x")).await;
    }
    assert_eq!(answer.error(), (429, "slow_down".into()));
    book.expect(&world, &answer.explained_by(), "too_many_attempts", &["Retry-After"]).await;

    let world = World::new().await;
    world.sql("ALTER TABLE app_secrets RENAME TO elsewhere").await;
    let answer = world.try_secret(&world.client.app.client_id, Some("x")).await;
    assert_eq!(answer.error(), (503, "temporarily_unavailable".into()));
    world.sql("ALTER TABLE elsewhere RENAME TO app_secrets").await;
    book.expect(&world, &answer.explained_by(), "server_failed", &["Send it again"]).await;
}
