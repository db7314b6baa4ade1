//! The calls that an app could make, as pages list them.

use std::borrow::Cow;

use super::views::calls::{ApiCall, CallList};
use super::words::list;
use crate::http::api::registry::{Route, calls_open_to};
use crate::http::state::Site;
use crate::language::{Text, key, text};
use crate::model::account::Membership;
use crate::model::install::Actor;
use crate::model::scope::ScopeSet;

/// What an app could call that asks to act in one of these organizations. The role of the person who agrees limits what
/// acts as that person, so there is one list for all organizations, or one for each role that makes a difference.
pub(super) fn by_organization(
    site: &Site,
    actor: Actor,
    scopes: &ScopeSet,
    eligible: &[Membership],
) -> Vec<CallList> {
    let mut lists: Vec<(Vec<&Route>, Vec<String>)> = Vec::new();
    for membership in eligible {
        let routes = calls_open_to(site.cx.policy(), actor, Some(membership.role), scopes).collect();
        let name = membership.organization.name.clone();
        match lists.iter_mut().find(|(known, _)| *known == routes) {
            Some((_, names)) => names.push(name),
            None => lists.push((routes, vec![name])),
        }
    }
    let differs = lists.len() > 1;
    let of_role = |(routes, names): (Vec<&Route>, Vec<String>)| CallList {
        organizations: if differs { list_of(names) } else { Text::default() },
        calls: routes.into_iter().map(call).collect(),
    };
    lists.into_iter().map(of_role).collect()
}

fn list_of(names: Vec<String>) -> Text {
    list(names.into_iter().map(|name| text("name").with("name", name)).collect())
}

/// A call as pages show it. `GET /articles/{id}` is the text `call-get-articles-id`; a test holds the English ones to
/// the registry's sentences.
pub(super) fn call(route: &Route) -> ApiCall {
    ApiCall {
        method: route.method.as_str().to_owned(),
        path: route.address(),
        sentence: Text::Message { key: Cow::Owned(key("call", &route.name())), arguments: Vec::new() },
    }
}
