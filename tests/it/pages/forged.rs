//! No form of ours can be sent by anybody else, whatever it does.

use super::shown::{Found, pages};
use super::snapshot;
use super::table::{Entry, OpenTo, forms};
use super::world::{Caller, World};
use crate::support::browser::{Browser, Submission};

/// One form for each entry of the table that takes one.
fn one_each(world: &World, found: &[Found]) -> Vec<(&'static Entry, Submission)> {
    forms()
        .map(|entry| {
            let form = found.iter().find(|found| found.route == entry.name()).map(|found| found.form.clone());
            let action = entry.address(&world.here);
            (entry, form.unwrap_or(Submission { action, fields: Vec::new() }))
        })
        .collect()
}

/// A browser in which the form was opened.
async fn opener<'a>(world: &'a World, entry: &Entry, form: &Submission) -> (Browser<'a>, Submission) {
    if entry.open_to != OpenTo::Everybody {
        return (world.browser_of(Some(world.somebody("admin"))), form.clone());
    }
    let mut browser = world.browser(Caller::Anonymous);
    let token = browser.open("/login").await.submission("Sign in").get("csrf").to_owned();
    (browser, form.clone().with("csrf", &token))
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
    for (entry, form) in one_each(&world, &found) {
        for (what, token) in [
            ("none", None),
            ("an empty one", Some("")),
            ("somebody else's", Some(theirs.as_str())),
            ("an earlier session's", Some(&earlier)),
            ("one from before signing in", Some(&unbound)),
        ] {
            let (mut browser, form) = opener(&world, entry, &form).await;
            let form = match token {
                Some(token) => form.with("csrf", token),
                None => form.without("csrf"),
            };
            assert_eq!(send(&mut browser, entry, &form, &[]).await, 403, "{}: {what}", entry.name());
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
    for (entry, form) in one_each(&world, &found) {
        for (site, origin) in [
            ("cross-site", ""),
            ("cross-site", "null"),
            ("same-site", ""),
            ("same-origin", "https://evil.test"),
            ("", "https://evil.test"),
            ("", "null"),
        ] {
            // The token is right: where it came from is enough.
            let (mut browser, form) = opener(&world, entry, &form).await;
            let status = send(&mut browser, entry, &form, &said(site, origin)).await;
            assert_eq!(status, 403, "{}: {site:?} {origin:?}", entry.name());
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
    for (entry, form) in one_each(&world, &found) {
        if entry.open_to == OpenTo::Everybody {
            continue;
        }
        let mut browser = world.browser(Caller::Anonymous);
        assert_eq!(browser.submit(&form).await.address, "/login", "{}", entry.name());
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
    for (entry, form) in one_each(&world, &found).into_iter().filter(|(_, form)| !form.fields.is_empty()) {
        let own = vec![("sec-fetch-site", "same-origin".to_owned()), ("origin", "null".to_owned())];
        let (mut browser, form) = opener(&world, entry, &form).await;
        let status = send(&mut browser, entry, &form, &own).await;
        assert!(matches!(status, 200 | 303 | 422), "{}: {status}", entry.name());
        snapshot::restore(&mut db).await;
    }
}
