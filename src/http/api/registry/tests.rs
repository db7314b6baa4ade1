//! What must hold of every entry, whichever groups a policy serves.

use std::collections::HashSet;

use super::*;

fn all() -> impl Iterator<Item = &'static Route> {
    GROUPS.iter().flat_map(|group| group.endpoints.iter().copied().flatten()).map(|endpoint| &endpoint.route)
}

fn set(text: &str) -> ScopeSet {
    ScopeSet::parse(text).unwrap()
}

#[test]
fn no_call_is_listed_twice_and_each_has_its_sentence() {
    let calls: HashSet<_> = all().map(|route| (route.method.as_str(), route.address())).collect();
    assert_eq!(calls.len(), all().count());
    for route in all() {
        assert!(route.path.starts_with('/') && !route.path.ends_with('/'), "{}", route.path);
        assert!(route.sentence.ends_with('.'), "{}", route.sentence);
    }
}

#[test]
fn reading_scopes_open_calls_that_read_and_writing_ones_calls_that_write() {
    let groups = GROUPS.iter().filter(|group| group.name != ResourceGroup::Userinfo);
    for route in
        groups.flat_map(|group| group.endpoints.iter().copied().flatten()).map(|endpoint| &endpoint.route)
    {
        for scope in route.scopes().unwrap_or_default() {
            let reads = route.method == Method::Get;
            let said = scope.split(':').any(|word| word == "read") || *scope == "profile";
            assert_eq!(said, reads, "{}", route.name());
        }
    }
}

#[test]
fn nothing_is_open_without_a_scope_but_what_says_so() {
    assert!(all().all(|route| route.scopes().is_none_or(|scopes| !scopes.is_empty())));
    for actor in [Actor::App, Actor::User] {
        for route in all().filter(|route| route.check(actor, &ScopeSet::default()).is_ok()) {
            assert!(matches!(route.open_to, OpenTo::AnyToken | OpenTo::Everybody), "{}", route.name());
        }
    }
}

#[test]
fn who_is_not_asked_for_credentials_is_asked_nowhere() {
    for endpoint in GROUPS.iter().flat_map(|group| group.endpoints.iter().copied().flatten()) {
        let is_public = endpoint.route.open_to == OpenTo::Everybody;
        assert_eq!(matches!(endpoint.run, Run::Anybody(_)), is_public, "{}", endpoint.route.name());
    }
}

#[test]
fn a_call_may_need_more_than_one_scope() {
    let open_to = OpenTo::Tokens { scopes: &["a:read", "b:read"], actors: &[Actor::User] };
    let any = feedback::ENDPOINTS[0][0].route;
    let route = Route { open_to, takes: &[], ..any };
    let check = |actor, held: &str| route.check(actor, &set(held));
    assert_eq!(check(Actor::User, "b:read c:read a:read"), Ok(()));
    for (held, missing) in [("", &["a:read", "b:read"][..]), ("b:read", &["a:read"]), ("a:read", &["b:read"])]
    {
        let lacks = Closed::Scopes { needed: &["a:read", "b:read"], missing: missing.to_vec() };
        assert_eq!(check(Actor::User, held), Err(lacks), "{held}");
    }
    assert_eq!(check(Actor::App, "a:read b:read"), Err(Closed::ToActor(Actor::App)));
    let closed = Route { open_to: OpenTo::ApiKeysAlone, ..route };
    assert_eq!(closed.check(Actor::User, &set("a:read")), Err(Closed::ToTokens));
    let either = Route { open_to: OpenTo::OneOf(&["a:read", "b:read"]), ..route };
    assert_eq!(either.check(Actor::User, &set("b:read")), Ok(()));
    let lacks = Closed::Scopes { needed: &["a:read"], missing: vec!["a:read"] };
    assert_eq!(either.check(Actor::User, &set("c:read")), Err(lacks));
}

#[test]
fn a_policy_serves_the_groups_it_names() {
    let mut policy = crate::config::Config::load(&[], []).unwrap().policy;
    for group in &GROUPS {
        policy.resources = vec![group.name];
        let served: Vec<&Route> = routes(&policy).collect();
        assert_eq!(served.len(), group.endpoints.iter().map(|entries| entries.len()).sum::<usize>());
        assert_eq!(super::served(&policy, group.name).into_list().len(), served.len());
    }
    policy.resources.clear();
    assert_eq!(routes(&policy).count(), 0);
}
