//! The product's own name, logo, colour and links on every page, and what is refused at start.

use std::path::PathBuf;

use axum::body::Body;
use axum::http::Request;
use postern::branding::Branding as Marks;
use postern::config::Config;
use postern::config::branding::{Branding, FooterLink};
use serde_json::json;

use crate::support::app::{Answer, TestApp};
use crate::support::policies::Shipped;

const LOGO: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>"#;

/// A file of this test alone, gone at its end.
struct Logo(PathBuf);

impl Logo {
    fn new(name: &str, content: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("postern-logo-{}-{name}", std::process::id()));
        std::fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for Logo {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

async fn get(app: &TestApp, path: &str) -> Answer {
    app.send(Request::get(path).body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn pages_carry_the_products_own_marks() {
    let logo = Logo::new("shown.svg", LOGO.as_bytes());
    let app = TestApp::with(|config: &mut Config| {
        let branding = &mut config.branding;
        branding.product_name = "Northwind".to_owned();
        branding.logo = Some(logo.0.clone());
        branding.accent = Some("#0b6b3a".parse().unwrap());
        branding.support = Some("help@northwind.example".to_owned());
        let url = "https://northwind.example/terms?a=1&b=2".to_owned();
        branding.footer_links = vec![FooterLink { label: "Terms & <b>more</b>".to_owned(), url }];
    })
    .await;
    for path in ["/login", "/no-such-page"] {
        let page = get(&app, path).await.text;
        assert!(page.contains(r#"<a href="mailto:help@northwind.example">Help</a>"#), "{path}");
        assert!(page.contains("Terms &#38; &#60;b&#62;more&#60;/b&#62;</a>"), "{path}: {page}");
        assert!(page.contains(r#"href="https://northwind.example/terms?a=1&#38;b=2""#), "{path}");
        for (before, kind, says) in [
            (r#"<img src=""#, "image/svg+xml", LOGO),
            (
                r#"<link rel="stylesheet" href="/assets/colours"#,
                "text/css; charset=utf-8",
                "--accent: #0b6b3a;",
            ),
        ] {
            let start = page.find(before).unwrap_or_else(|| panic!("{path} has no {before}"));
            let address = page[start..].split('"').find(|part| part.starts_with("/assets/")).unwrap();
            let file = get(&app, address).await;
            assert_eq!(file.header("content-type"), kind);
            assert!(file.header("cache-control").contains("immutable"));
            assert!(file.header("content-security-policy").contains("default-src 'none'"));
            assert!(file.text.contains(says), "{}", file.text);
        }
    }
}

#[tokio::test]
async fn clients_that_ask_what_a_server_is_are_told_whose_it_is() {
    for (support, mail) in [
        (Some("help@northwind.example"), "help@northwind.example"),
        (Some("https://northwind.example/help"), ""),
        (None, ""),
    ] {
        let app = TestApp::under_with(Shipped::Mastodon, |config| {
            config.branding.product_name = "Northwind".to_owned();
            config.branding.support = support.map(str::to_owned);
        })
        .await;
        let [first, second] =
            [get(&app, "/api/v1/instance").await.json(), get(&app, "/api/v2/instance").await.json()];
        assert_eq!(
            (&first["email"], &second["contact"]["email"]),
            (&json!(mail), &json!(mail)),
            "{support:?}"
        );
        for told in [first, second] {
            assert_eq!(told["title"], "Northwind");
            assert_eq!(told["languages"], json!(["en", "de", "fr", "es", "pt", "ja", "zh-CN", "ar"]));
        }
    }
}

#[tokio::test]
async fn without_them_pages_are_as_we_ship_them() {
    let app = TestApp::new().await;
    let page = get(&app, "/login").await.text;
    assert!(!page.contains("<img") && !page.contains("colours.") && !page.contains("Help</a>"));
    assert_eq!(get(&app, "/assets/logo.00000000.svg").await.status, 404);
}

#[tokio::test]
async fn what_is_no_logo_stops_the_start() {
    let shipped = Config::load(&[], []).unwrap().branding;
    let told = |path: PathBuf| {
        Marks::load(&Branding { logo: Some(path), ..shipped.clone() }).unwrap_err().to_string()
    };
    let text = Logo::new("text.png", b"not an image");
    assert!(told(text.0.clone()).ends_with("text.png must be an image of the kind svg, png or webp"));
    let large = Logo::new("large.png", &[b"\x89PNG\r\n\x1a\n".as_slice(), &vec![0; 262_144]].concat());
    assert!(told(large.0.clone()).ends_with("large.png is larger than 256 KiB"));
    assert!(told("/no/such/logo.png".into()).starts_with("branding.logo: /no/such/logo.png cannot be read"));
}
