//! The page between the form of an app and an edit that changes what it may ask for.

use super::app_fields::Typed;
use super::developer_apps::address;
use super::views::parts::{Chrome, ScopeLine};
use super::views::scope_change::ScopeChangePage;
use super::words::see_and_change;
use crate::domain::app_draft::AppProblem;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::app::{AppListing, AppProfile};
use crate::model::scope::ScopeSet;

/// Whether an edit changes what the app may ask for.
pub(super) fn changes_scopes(listing: &AppListing, wanted: &AppProfile) -> bool {
    !listing.app.profile.declared_scopes.is_equal(&wanted.declared_scopes)
}

/// The difference, what happens, and a place for the note.
pub(super) fn page(
    site: &Site,
    chrome: Chrome,
    listing: &AppListing,
    wanted: &AppProfile,
    typed: &Typed,
    problems: &[AppProblem],
) -> ScopeChangePage {
    let (before, after) = (&listing.app.profile.declared_scopes, &wanted.declared_scopes);
    let (added, removed) = (after.difference(before), before.difference(after));
    let mut carried = typed.carried();
    carried.push(("scopes_version", listing.app.scopes_version.to_string()));
    ScopeChangePage {
        chrome,
        app_name: listing.app.profile.name.clone(),
        app_href: address(listing.app.id),
        effects: effects(listing.installs, &added, &removed),
        added: lines(site, &added),
        removed: lines(site, &removed),
        note: typed.note(problems),
        carried,
    }
}

fn lines(site: &Site, scopes: &ScopeSet) -> Vec<ScopeLine> {
    let (see, change) = see_and_change(site, scopes, |_| false);
    see.into_iter().chain(change).collect()
}

fn effects(installs: i64, added: &ScopeSet, removed: &ScopeSet) -> Vec<Text> {
    if installs == 0 {
        return vec![text("scopes-effect-none")];
    }
    let mut effects = Vec::new();
    if !removed.is_empty() {
        effects.push(text("scopes-effect-removed").with("count", installs));
    }
    if !added.is_empty() {
        effects.push(text("scopes-effect-added").with("count", installs));
        effects.push(text("scopes-effect-declined"));
    }
    effects
}
