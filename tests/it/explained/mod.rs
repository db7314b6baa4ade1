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
use postern::model::explanation::Reason;
use postern::model::id::OrganizationId;

use crate::support::app::{Client, TestApp};
use crate::support::browser::{Browser, unescape};

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
    /// Admin of the owner, who reads why.
    nora: User,
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
        let nora = app.person("nora", owner, Role::Admin).await;
        let jwt = app.jwt(&ada).await;
        let client = app.client(owner, &["posts:read", "votes:write"]).await;
        Self { app, owner, acme, ada, nora, jwt, client }
    }

    async fn sql(&self, statement: &'static str) {
        sqlx::raw_sql(statement).execute(&mut self.app.db().await).await.unwrap();
    }
}

/// What the page says of a failed check.
struct Told {
    what: String,
    mend: String,
    all: String,
}

/// What was told, by the check that failed.
#[derive(Default)]
struct Book(BTreeMap<String, Told>);

impl Told {
    /// Reads the page of a refusal.
    async fn read(browser: &mut Browser<'_>, request_id: &str) -> Self {
        let page = browser.open(&format!("/errors/{request_id}")).await;
        let within = |before: &str, after: &str| {
            let (_, rest) = page.text.split_once(before).unwrap_or_else(|| panic!("{before} {}", page.text));
            words(rest.split_once(after).unwrap().0)
        };
        Self {
            what: within("<div class=\"notice attention\">", "</div>"),
            mend: within("</h2>", "<p class=\"acts\">"),
            all: within("<h1>", "</main>"),
        }
    }

    fn expect(&self, check: &str, words: &[&str]) {
        for word in words {
            assert!(self.all.contains(word), "{check}: no {word:?} in {}", self.all);
        }
    }
}

/// A piece of a page without its tags.
fn words(html: &str) -> String {
    let text = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    unescape(&text.collect::<String>()).trim().to_owned()
}

impl Book {
    /// A refused request is explained by this check and with these words, before it was written down and after.
    async fn expect(&mut self, world: &World, request_id: &str, check: &str, words: &[&str]) {
        let cx = &world.app.cx;
        let read = async || explain::read(cx, &world.nora, request_id).await.unwrap();
        let (fresh, app) = read().await.unwrap_or_else(|| panic!("{check} is not explained"));
        assert_eq!(fresh.reason.check(), check, "{:?}", fresh.reason);
        assert_eq!(app.app.organization_id, world.owner);
        let mut browser = Browser::signed_in(&world.app, &world.nora).await;
        let told = Told::read(&mut browser, request_id).await;
        told.expect(check, words);
        explanations::run_due(cx).await.unwrap();
        assert!(cx.explanations.find(request_id).is_none(), "what was written does not wait any more");
        let (written, _) = read().await.unwrap_or_else(|| panic!("{check} is not written"));
        assert_eq!(
            (written.reason.check(), &written.error, &written.description),
            (check, &fresh.error, &fresh.description)
        );
        let kept = Told::read(&mut browser, request_id).await;
        kept.expect(check, words);
        assert_eq!(kept.mend, told.mend);
        assert!(!written.error.is_empty() && !written.description.is_empty(), "{check}");
        self.0.insert(check.to_owned(), told);
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
