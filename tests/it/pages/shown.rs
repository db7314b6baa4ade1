//! Every page as somebody sees it: each address of the table filled with things and for somebody who has none, and
//! what the buttons on those pages lead to, pressed with the fields as they stand and with nothing in them.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use postern::model::account::Role;

use super::snapshot;
use super::table::{OpenTo, entry_of, opened};
use super::world::{Caller, Somebody, World};
use crate::support::browser::{Page, Submission};

/// A page, and how it came about.
#[derive(Debug)]
pub(super) struct Shown {
    /// Different for each, and fit for a file's name.
    pub(super) name: String,
    pub(super) page: Page,
}

/// A form that was found on a page.
#[derive(Debug, Clone)]
pub(super) struct Found {
    /// The entry of the table that takes it, as `POST /path`.
    pub(super) route: String,
    /// The name of the page that it is on.
    pub(super) on: String,
    pub(super) viewer: &'static str,
    pub(super) form: Submission,
}

/// The pages that addresses lead to, and the forms on them.
pub(super) async fn pages(world: &World) -> (Vec<Shown>, Vec<Found>) {
    let mut all = Visit { world, pages: Vec::new(), forms: Vec::new() };
    for entry in opened() {
        let viewer = viewer(entry.open_to);
        all.open(entry.slug(), viewer, &entry.address(&world.here)).await;
        // The same with nothing on it.
        if viewer == "admin" && !entry.path.contains("{id}") && entry.path != "/oauth/authorize" {
            let address = entry.path.replace("{subdomain}", "bare");
            all.open(entry.slug() + "-empty", "newcomer", &address).await;
        }
    }
    for (name, viewer, address) in more(world) {
        all.open(name.to_owned(), viewer, &address).await;
    }
    (all.pages, all.forms)
}

/// What is shown at addresses that the table cannot fill in by itself.
fn more(world: &World) -> Vec<(&'static str, &'static str, String)> {
    let asks = |change: &[(&'static str, &str)]| format!("/oauth/authorize?{}", world.here.request(change));
    let webhook_of = |kind: &str| format!("/developer/apps/{}/webhook", world.here.id(kind));
    let install = |kind: &str| format!("/orgs/acme/connected-apps/{}", world.here.id(kind));
    vec![
        ("login-for-an-app", "nobody", format!("/login?return_to={}", escaped(&asks(&[])))),
        ("consent-as-you", "admin", asks(&[("actor", "self")])),
        ("consent-ask", "member", asks(&[])),
        ("install-asks-for-more", "admin", install("growing install")),
        ("install-suspended", "admin", install("paused install")),
        ("members-read", "member", "/orgs/acme/members".to_owned()),
        ("invitation-to-join", "stranger", format!("/invitations/{}", world.here.id("invitation link"))),
        ("invitation-for-a-member", "member", format!("/invitations/{}", world.here.id("invitation link"))),
        ("webhook-disabled", "admin", format!("/orgs/acme/webhooks/{}", world.here.id("quiet webhook"))),
        ("app-webhook-disabled", "admin", webhook_of("quiet app")),
        ("app-webhook-none", "admin", webhook_of("app")),
        ("requests-own", "asking", "/orgs/acme/requests".to_owned()),
        ("docs-call-signed-in", "member", format!("/docs/calls/{}", world.here.id("call"))),
        ("consent-refused", "admin", asks(&[("client_id", "nobody")])),
        ("consent-nowhere", "operator", asks(&[])),
        ("errors-explained", "admin", format!("/errors/{}", world.here.id("refusal"))),
        ("forbidden", "member", "/orgs/acme/connected-apps".to_owned()),
        ("not-found", "admin", "/orgs/nowhere".to_owned()),
        ("no-page", "nobody", "/nowhere".to_owned()),
        ("no-method", "nobody", "/logout".to_owned()),
    ]
}

/// What is shown in answer to forms. The world is afterwards as it was before.
pub(super) async fn answers(world: &World, forms: &[Found]) -> Vec<Shown> {
    let mut found: Vec<Shown> = Vec::new();
    let mut db = world.app.db().await;
    snapshot::take(&mut db).await;
    for found_form in forms {
        let slug = entry_of("POST", &found_form.form.action).expect("it is in the table").slug();
        for (name, form) in [("sent", found_form.form.clone()), ("sent-blank", blank(&found_form.form))] {
            let mut browser = world.browser_of(somebody(world, found_form.viewer));
            let page = browser.submit(&form).await.clone();
            // Errors of the browser's own making look like those that were opened, and nobody owns other sites.
            let is_new = page.status == StatusCode::OK || page.status == StatusCode::UNPROCESSABLE_ENTITY;
            let name = format!("{slug}-{name}");
            if is_new && page.address.starts_with('/') && found.iter().all(|shown| shown.name != name) {
                found.push(Shown { name, page });
            }
            if !snapshot::changed(&mut db).await.is_empty() {
                snapshot::restore(&mut db).await;
            }
        }
    }
    found
}

/// Who opens such a page.
fn viewer(open_to: OpenTo) -> &'static str {
    match open_to {
        OpenTo::Everybody => "nobody",
        OpenTo::Operators => "operator",
        _ => "admin",
    }
}

fn somebody<'a>(world: &'a World, name: &str) -> Option<&'a Somebody> {
    (name != "nobody").then(|| world.somebody(name))
}

struct Visit<'a> {
    world: &'a World,
    pages: Vec<Shown>,
    forms: Vec<Found>,
}

impl Visit<'_> {
    /// Opens an address, and keeps what is shown there itself.
    async fn open(&mut self, name: String, viewer: &'static str, address: &str) {
        let mut browser = self.world.browser_of(somebody(self.world, viewer));
        let page = browser.open(address).await.clone();
        if page.passed.len() > 1 || !page.address.starts_with('/') {
            return;
        }
        assert!(page.status.as_u16() < 500, "{name}: {}", page.text);
        for form in page.submissions() {
            let entry = entry_of("POST", &form.action);
            let entry = entry.unwrap_or_else(|| panic!("{name}: nobody takes the form for {}", form.action));
            self.forms.push(Found { route: entry.name(), on: name.clone(), viewer, form });
        }
        self.pages.push(Shown { name, page });
    }
}

/// The same form with nothing typed into it.
fn blank(form: &Submission) -> Submission {
    let kept = ["csrf", "organization", "request", "decision", "replaces"];
    let mut form = form.clone();
    for (name, value) in &mut form.fields {
        if !kept.contains(&name.as_str()) {
            value.clear();
        }
    }
    form
}

fn escaped(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

#[tokio::test]
async fn every_page_is_seen_and_every_form_is_found() {
    let world = World::new().await;
    let (pages, forms) = pages(&world).await;
    let mut names = BTreeMap::new();
    for shown in &pages {
        let before = names.insert(&shown.name, &shown.page.address);
        assert_eq!(before, None, "{} is the name of two", shown.name);
    }
    let unseen: Vec<_> = opened()
        .filter(|entry| entry.path != "/")
        .filter(|entry| pages.iter().all(|shown| shown.name != entry.slug() || shown.page.status != 200))
        .map(super::table::Entry::name)
        .collect();
    assert!(unseen.is_empty(), "not shown to who may see them: {unseen:#?}");
    let unsent: Vec<_> = super::table::forms()
        .filter(|entry| entry.method == "POST")
        .filter(|entry| forms.iter().all(|found| found.route != entry.name()))
        .map(super::table::Entry::name)
        .collect();
    assert!(unsent.is_empty(), "on no page: {unsent:#?}");
    for found in &forms {
        assert!(!found.form.get("csrf").is_empty(), "{} on {} lacks its token", found.route, found.on);
    }
}

/// Opening what is there changes nothing, whoever opens it, by GET or by HEAD.
#[tokio::test]
async fn opening_pages_changes_nothing() {
    let world = World::new().await;
    let mut db = world.app.db().await;
    snapshot::take(&mut db).await;
    for entry in super::table::TABLE.iter().filter(|entry| entry.method == "GET") {
        for caller in
            [Caller::Anonymous, Caller::Role(Role::Admin), Caller::Role(Role::Member), Caller::Operator]
        {
            let address = entry.address(&world.here);
            let mut browser = world.browser(caller);
            let headers = if entry.is_page() { Vec::new() } else { world.credentials(caller) };
            let opened = browser.send(axum::http::Method::GET, &address, None, &headers).await;
            let looked_at = browser.send(axum::http::Method::HEAD, &address, None, &headers).await;
            assert_eq!(looked_at.status, opened.status, "{address}");
            let changed = snapshot::changed(&mut db).await;
            assert!(changed.is_empty(), "{address} {caller:?}: {changed:?}");
        }
    }
}
