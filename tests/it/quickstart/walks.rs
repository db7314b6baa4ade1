//! From the page to calls of the API, by the programs alone.

use postern::model::app::AppKind;
use serde_json::Value;

use super::scene::{OUT_OF_BAND, Scene};
use super::workshop::Workshop;
use crate::support::app::CALLBACK;
use crate::support::browser::Page;
use crate::support::policies::Shipped;

/// A policy, and an app under it.
struct Case {
    policy: Shipped,
    kind: AppKind,
    scopes: &'static [&'static str],
    /// Where whoever approves goes.
    redirect_uri: &'static str,
    /// What is in the answer of the call.
    answers: &'static str,
}

const BOT: Case = Case {
    policy: Shipped::Default,
    kind: AppKind::Confidential,
    scopes: &["posts:read", "webhooks:manage"],
    redirect_uri: CALLBACK,
    answers: "success",
};

const PUBLIC: Case = Case { kind: AppKind::Public, ..BOT };

/// Its scopes open no call that reads.
const WRITER: Case = Case {
    policy: Shipped::Fsckmsft,
    kind: AppKind::Confidential,
    scopes: &["write:projects"],
    redirect_uri: CALLBACK,
    answers: "granted_scopes",
};

const READER: Case = Case { scopes: &["read:tasks"], answers: "tasks", ..WRITER };

const LASTING: Case = Case {
    policy: Shipped::Mastodon,
    kind: AppKind::Confidential,
    scopes: &["read", "write"],
    redirect_uri: CALLBACK,
    answers: "username",
};

/// Its code is copied by a person.
const COPIED: Case = Case { redirect_uri: OUT_OF_BAND, ..LASTING };

#[tokio::test]
async fn by_curl() {
    for case in [BOT, PUBLIC, COPIED, WRITER] {
        case.walk("curl").await;
    }
}

#[tokio::test]
async fn in_javascript() {
    for case in [BOT, PUBLIC, COPIED, READER] {
        case.walk("JavaScript").await;
    }
}

#[tokio::test]
async fn in_python() {
    for case in [BOT, PUBLIC, COPIED, LASTING] {
        case.walk("Python").await;
    }
}

#[tokio::test]
async fn in_go() {
    for case in [BOT, PUBLIC, COPIED, READER] {
        case.walk("Go").await;
    }
}

#[tokio::test]
async fn in_rust() {
    for case in [BOT, PUBLIC, COPIED] {
        case.walk("Rust").await;
    }
}

impl Case {
    async fn walk(&self, runtime: &str) {
        let scene = Scene::under(self.policy).await;
        let client = scene.register_for(self.redirect_uri, self.kind, self.scopes, None).await.client;
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
        let secrets = [
            ("CLIENT_SECRET", client.client_secret.as_str()),
            ("CODE_VERIFIER", kept("CODE_VERIFIER").unwrap()),
        ];
        let state = [("STATE", kept("STATE").unwrap())];
        let given = [secrets.as_slice(), &state].concat();
        let with = |name, value| [given.as_slice(), &[(name, value)]].concat();
        let back = scene.agree(address).await;
        let code = &back.parameters()["code"];
        let (came, address) = match self.redirect_uri {
            OUT_OF_BAND => ("CODE", code),
            _ => ("CALLBACK", &back.address),
        };
        if came == "CALLBACK" {
            self.doubt(&workshop, &given, &back).await;
        }
        let wrong = address.replace(code, "fooc_wrong");
        let refused = workshop.run("exchange", &with(came, &wrong)).await;
        assert_eq!(refused.code, Some(1), "{refused:?}");
        assert!(format!("{}{}", refused.stdout, refused.stderr).contains("invalid_grant"), "{refused:?}");

        let mut tokens = json(&workshop.printed("exchange", &with(came, address)).await);
        self.call(&workshop, &tokens).await;
        let refreshes = workshop.programs().contains(&"refresh");
        assert_eq!(refreshes, self.policy != Shipped::Mastodon);
        let mut seen_by_nobody = vec![code.clone(), tokens["access_token"].as_str().unwrap().to_owned()];
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

    /// An answer that somebody else began, or another server gave, is not exchanged.
    async fn doubt(&self, workshop: &Workshop, given: &[(&str, &str)], back: &Page) {
        let parameters = back.parameters();
        let without = |name: &str| {
            let (address, query) = back.address.split_once('?').unwrap();
            let left = query.split('&').filter(|pair| !pair.starts_with(name)).collect::<Vec<_>>();
            format!("{address}?{}", left.join("&"))
        };
        let (state, iss) = (without("state="), without("iss="));
        let mut doubted = vec![
            ("state", state.clone() + "&state=another", given.to_vec()),
            ("state", state.clone(), given.to_vec()),
            ("state", state.clone() + "&state=", [given, &[("STATE", "")]].concat()),
            ("state", state, [given, &[("STATE", "")]].concat()),
        ];
        assert_eq!(parameters.contains_key("iss"), self.policy == Shipped::Default);
        if parameters.contains_key("iss") {
            doubted.push(("iss", iss.clone() + "&iss=https%3A%2F%2Fother.example", given.to_vec()));
            doubted.push(("iss", iss, given.to_vec()));
        }
        for (word, address, given) in doubted {
            let variables = [&given, [("CALLBACK", address.as_str())].as_slice()].concat();
            let refused = workshop.run("exchange", &variables).await;
            assert_eq!((refused.code, refused.stdout.as_str()), (Some(1), ""), "{address}: {refused:?}");
            assert!(refused.stderr.contains(word), "{address}: {refused:?}");
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
