//! No form of ours can be sent by anybody else, whatever it does.

use super::shown::{Found, pages};
use super::snapshot;
use super::table::{Entry, OpenTo, forms};
use super::world::{Caller, World};
use crate::support::browser::{Browser, Submission};

/// A form, who may send it, and who was shown it.
struct Case {
    entry: &'static Entry,
    form: Submission,
    viewer: &'static str,
}

/// One form for each entry of the table that takes one.
fn one_each(world: &World, found: &[Found]) -> Vec<Case> {
    let case = |entry: &'static Entry| {
        let known = found.iter().find(|found| found.route == entry.name());
        let empty = || Submission { action: entry.address(&world.here), fields: Vec::new() };
        Case {
            entry,
            form: known.map_or_else(empty, |found| found.form.clone()),
            viewer: known.map_or("admin", |found| found.viewer),
        }
    };
    forms().map(case).collect()
}

impl Case {
    /// A browser in which the form was opened, and what it sends.
    async fn opened<'a>(&self, world: &'a World) -> (Browser<'a>, Submission) {
        if self.entry.open_to != OpenTo::Everybody {
            return (world.browser_of(Some(world.somebody(self.viewer))), self.form.clone());
        }
        let mut browser = world.browser(Caller::Anonymous);
        let token = browser.open("/login").await.submission("Sign in").get("csrf").to_owned();
        (browser, self.form.clone().with("csrf", &token))
    }
}

async fn send(
    browser: &mut Browser<'_>,
    entry: &Entry,
    form: &Submission,
    said: &[(&'static str, String)],
) -> u16 {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(&form.fields).finish();
    let answer = browser.send(entry.method.parse().unwrap(), &form.action, Some(body), said).await;
    answer.status.as_u16()
}

#[tokio::test]
async fn a_form_without_the_token_of_its_own_session_changes_nothing() {
    let world = World::new().await;
    let (_, found) = pages(&world).await;
    let mut db = world.app.db().await;
    let theirs = Browser::signed_in(&world.app, &world.somebody("owner").user).await;
    let theirs = theirs.page.submission("Sign out").get("csrf").to_owned();
    // The same person's, of another session.
    let earlier = Browser::signed_in(&world.app, &world.somebody("admin").user).await;
    let earlier = earlier.page.submission("Sign out").get("csrf").to_owned();
    let unbound = world.browser(Caller::Anonymous).open("/login").await.submission("Sign in");
    let unbound = unbound.get("csrf").to_owned();
    snapshot::take(&mut db).await;
    for case in one_each(&world, &found) {
        for (what, token) in [
            ("none", None),
            ("an empty one", Some("")),
            ("somebody else's", Some(theirs.as_str())),
            ("an earlier session's", Some(&earlier)),
            ("one from before signing in", Some(&unbound)),
        ] {
            let (mut browser, form) = case.opened(&world).await;
            let form = match token {
                Some(token) => form.with("csrf", token),
                None => form.without("csrf"),
            };
            assert_eq!(
                send(&mut browser, case.entry, &form, &[]).await,
                403,
                "{}: {what}",
                case.entry.name()
            );
        }
    }
    let changed = snapshot::changed(&mut db).await;
    assert!(changed.is_empty(), "{changed:?}");
}

#[tokio::test]
async fn a_form_that_another_site_sends_changes_nothing() {
    let world = World::new().await;
    let (_, found) = pages(&world).await;
    let mut db = world.app.db().await;
    snapshot::take(&mut db).await;
    let said = |site: &str, origin: &str| -> Vec<(&'static str, String)> {
        let said = [("sec-fetch-site", site.to_owned()), ("origin", origin.to_owned())];
        said.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    };
    for case in one_each(&world, &found) {
        for (site, origin) in [
            ("cross-site", ""),
            ("cross-site", "null"),
            ("same-site", ""),
            ("same-origin", "https://evil.test"),
            ("", "https://evil.test"),
            ("", "null"),
        ] {
            // The token is right: where it came from is enough.
            let (mut browser, form) = case.opened(&world).await;
            let status = send(&mut browser, case.entry, &form, &said(site, origin)).await;
            assert_eq!(status, 403, "{}: {site:?} {origin:?}", case.entry.name());
        }
    }
    let changed = snapshot::changed(&mut db).await;
    assert!(changed.is_empty(), "{changed:?}");
}

#[tokio::test]
async fn a_form_of_somebody_whose_session_is_over_changes_nothing() {
    let world = World::new().await;
    let (_, found) = pages(&world).await;
    let mut db = world.app.db().await;
    snapshot::take(&mut db).await;
    for case in one_each(&world, &found) {
        if case.entry.open_to == OpenTo::Everybody {
            continue;
        }
        let mut browser = world.browser(Caller::Anonymous);
        assert_eq!(browser.submit(&case.form).await.address, "/login", "{}", case.entry.name());
    }
    let changed = snapshot::changed(&mut db).await;
    assert!(changed.is_empty(), "{changed:?}");
}

/// What was refused above was refused for its token and its origin alone.
#[tokio::test]
async fn the_same_forms_pass_when_they_are_ours() {
    let world = World::new().await;
    let (_, found) = pages(&world).await;
    let mut db = world.app.db().await;
    snapshot::take(&mut db).await;
    for case in one_each(&world, &found).into_iter().filter(|case| !case.form.fields.is_empty()) {
        let own = vec![("sec-fetch-site", "same-origin".to_owned()), ("origin", "null".to_owned())];
        let (mut browser, form) = case.opened(&world).await;
        let status = send(&mut browser, case.entry, &form, &own).await;
        assert!(matches!(status, 200 | 303 | 422), "{}: {status}", case.entry.name());
        snapshot::restore(&mut db).await;
    }
}
