//! From the page to calls of the API, by the programs alone.

use postern::model::app::AppKind;
use serde_json::Value;

use super::scene::Scene;
use super::workshop::Workshop;
use crate::support::policies::Shipped;

/// A policy, and an app under it.
struct Case {
    policy: Shipped,
    kind: AppKind,
    scopes: &'static [&'static str],
    /// What is in the answer of the call.
    answers: &'static str,
}

const BOT: Case = Case {
    policy: Shipped::Default,
    kind: AppKind::Confidential,
    scopes: &["posts:read", "webhooks:manage"],
    answers: "success",
};

const PUBLIC: Case = Case { kind: AppKind::Public, ..BOT };

/// Its scopes open no call that reads.
const WRITER: Case = Case {
    policy: Shipped::Fsckmsft,
    kind: AppKind::Confidential,
    scopes: &["write:projects"],
    answers: "granted_scopes",
};

const READER: Case = Case { scopes: &["read:tasks"], answers: "tasks", ..WRITER };

const LASTING: Case = Case {
    policy: Shipped::Mastodon,
    kind: AppKind::Confidential,
    scopes: &["read", "write"],
    answers: "username",
};

#[tokio::test]
async fn by_curl() {
    for case in [BOT, PUBLIC, LASTING, WRITER] {
        case.walk("curl").await;
    }
}

#[tokio::test]
async fn in_javascript() {
    for case in [BOT, PUBLIC, READER] {
        case.walk("JavaScript").await;
    }
}

#[tokio::test]
async fn in_python() {
    for case in [BOT, PUBLIC, LASTING] {
        case.walk("Python").await;
    }
}

#[tokio::test]
async fn in_go() {
    for case in [BOT, PUBLIC, READER] {
        case.walk("Go").await;
    }
}

#[tokio::test]
async fn in_rust() {
    for case in [BOT, PUBLIC] {
        case.walk("Rust").await;
    }
}

impl Case {
    async fn walk(&self, runtime: &str) {
        let scene = Scene::under(self.policy).await;
        let client = scene.register(self.kind, self.scopes, None).await.client;
        let page = scene.page(&client, runtime).await;
        assert!(client.client_secret.is_empty() || !page.text.contains(&client.client_secret));
        let workshop = Workshop::of(&page).await;
        if runtime == "Go" {
            let odd = workshop.shell("gofmt -l .", &[]).await;
            assert_eq!((odd.code, odd.stdout.as_str()), (Some(0), ""), "{}", odd.stderr);
        }
        workshop.watch("curl");

        let printed = workshop.printed("connect", &[]).await;
        let (address, kept) = printed.split_once('\n').unwrap();
        let kept = |name: &str| kept.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        assert_eq!(kept("CODE_VERIFIER").is_some(), self.kind == AppKind::Public);
        let back = scene.agree(address).await;
        assert_eq!(back["state"], kept("STATE").unwrap());
        let secrets = [
            ("CLIENT_SECRET", client.client_secret.as_str()),
            ("CODE_VERIFIER", kept("CODE_VERIFIER").unwrap_or_default()),
        ];
        let with = |name, value| [[(name, value)].as_slice(), &secrets].concat();

        let refused = workshop.run("exchange", &with("CODE", "fooc_wrong")).await;
        assert_eq!(refused.code, Some(1), "{refused:?}");
        assert!(format!("{}{}", refused.stdout, refused.stderr).contains("invalid_grant"), "{refused:?}");

        let mut tokens = json(&workshop.printed("exchange", &with("CODE", &back["code"])).await);
        self.call(&workshop, &tokens).await;
        let refreshes = workshop.programs().contains(&"refresh");
        assert_eq!(refreshes, self.policy != Shipped::Mastodon);
        let mut seen_by_nobody =
            vec![back["code"].clone(), tokens["access_token"].as_str().unwrap().to_owned()];
        seen_by_nobody.extend(secrets.iter().map(|(_, secret)| (*secret).to_owned()));
        if refreshes {
            let spent = tokens["refresh_token"].clone();
            let spent = spent.as_str().unwrap();
            let before = tokens["access_token"].clone();
            tokens = json(&workshop.printed("refresh", &with("REFRESH_TOKEN", spent)).await);
            assert_ne!(tokens["access_token"], before);
            self.call(&workshop, &tokens).await;
            let refused = workshop.run("refresh", &with("REFRESH_TOKEN", spent)).await;
            assert_eq!(refused.code, Some(1), "{refused:?}");
            seen_by_nobody.push(spent.to_owned());
        }
        let refused = workshop.run("call", &[("ACCESS_TOKEN", "foot_wrong")]).await;
        assert_eq!(refused.code, Some(1), "{refused:?}");
        if runtime == "curl" {
            let seen = workshop.seen();
            assert!(seen.contains("/oauth/token"), "{seen}");
            for secret in seen_by_nobody.iter().filter(|secret| !secret.is_empty()) {
                assert!(!seen.contains(secret), "everybody sees it: {seen}");
            }
        }
    }

    async fn call(&self, workshop: &Workshop, tokens: &Value) {
        let token = tokens["access_token"].as_str().unwrap();
        let answer = json(&workshop.printed("call", &[("ACCESS_TOKEN", token)]).await);
        assert!(answer.get(self.answers).is_some(), "{answer}");
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| panic!("not JSON: {text}"))
}
