//! Errors that explain themselves: each failed check has a reason of its own, told to the app's own people alone.

mod asking;
mod ending;
mod granting;
mod page;
mod proving;

use std::collections::{BTreeMap, BTreeSet};

use postern::domain::explain;
use postern::jobs::explanations;
use postern::model::account::{Role, User};
use postern::model::explanation::{Reason, Told};
use postern::model::id::OrganizationId;

use crate::support::app::{Client, TestApp};

/// The one sentence about codes and refresh tokens.
const INVALID_GRANT: &str = "The code or refresh token is invalid, expired, revoked, already used, or does not match \
                             this client and redirect URI.";

/// An app, who looks after it, and an organization that connects it.
struct World {
    app: TestApp,
    owner: OrganizationId,
    acme: OrganizationId,
    /// Admin of the owner and of the organization.
    ada: User,
    jwt: String,
    client: Client,
}

impl World {
    async fn new() -> Self {
        Self::with(|_| {}).await
    }

    async fn with(change: impl FnOnce(&mut postern::config::Config)) -> Self {
        Self::of(TestApp::with(change).await).await
    }

    async fn of(app: TestApp) -> Self {
        let owner = app.organization("maker").await;
        let acme = app.organization("acme").await;
        let ada = app.person("ada", owner, Role::Admin).await;
        app.join(&ada, acme, Role::Admin).await;
        let jwt = app.jwt(&ada).await;
        let client = app.client(owner, &["posts:read", "votes:write"]).await;
        Self { app, owner, acme, ada, jwt, client }
    }

    async fn sql(&self, statement: &'static str) {
        sqlx::raw_sql(statement).execute(&mut self.app.db().await).await.unwrap();
    }
}

/// What was told, by the check that failed.
#[derive(Default)]
struct Book(BTreeMap<String, Told>);

impl Book {
    /// A refused request is explained by this check and with these words, before it was written down and after.
    async fn expect(&mut self, world: &World, request_id: &str, check: &str, words: &[&str]) {
        let cx = &world.app.cx;
        let read = async || explain::read(cx, &world.ada, request_id).await.unwrap();
        let (fresh, app) = read().await.unwrap_or_else(|| panic!("{check} is not explained"));
        assert_eq!(fresh.check, check, "{:?}", fresh.told);
        assert_eq!(app.app.organization_id, world.owner);
        let all = format!("{} {} {:?}", fresh.told.what, fresh.told.mend, fresh.told.shown);
        for word in words {
            assert!(all.contains(word), "{check}: no {word:?} in {all}");
        }
        explanations::run_due(cx).await.unwrap();
        assert!(cx.explanations.find(request_id).is_none(), "what was written does not wait any more");
        let (written, _) = read().await.unwrap_or_else(|| panic!("{check} is not written"));
        assert_eq!(
            (&written.check, &written.told.mend, &written.told.shown, &written.error, &written.description),
            (&fresh.check, &fresh.told.mend, &fresh.told.shown, &fresh.error, &fresh.description)
        );
        assert!(!written.error.is_empty() && !written.description.is_empty(), "{check}");
        self.0.insert(check.to_owned(), fresh.told);
    }

    /// A refusal that says nothing but the one sentence to everybody else.
    async fn expect_grant(
        &mut self,
        world: &World,
        answer: &crate::support::app::Answer,
        check: &str,
        words: &[&str],
    ) {
        assert_eq!(answer.error(), (400, "invalid_grant".into()), "{check}");
        assert_eq!(answer.json()["error_description"], INVALID_GRANT, "{check}");
        self.expect(world, &answer.explained_by(), check, words).await;
    }
}

/// A check that nobody makes fail here is a check that nobody knows to explain.
#[tokio::test]
async fn every_check_that_can_fail_has_a_reason_of_its_own() {
    let mut book = Book::default();
    asking::tell(&mut book).await;
    proving::tell(&mut book).await;
    granting::tell(&mut book).await;
    ending::tell(&mut book).await;
    let told: BTreeSet<&str> = book.0.keys().map(String::as_str).collect();
    let every: BTreeSet<&str> = Reason::every_check().collect();
    assert_eq!(every.difference(&told).collect::<Vec<_>>(), Vec::<&&str>::new(), "nobody made these fail");
    let sentences: BTreeSet<&str> = book.0.values().map(|told| told.what.as_str()).collect();
    assert_eq!(sentences.len(), book.0.len(), "two checks are told alike");
    let remedies = book.0.values().filter(|told| told.mend.is_empty()).count();
    assert_eq!(remedies, 0, "a check without a remedy");
}
