//! The one list of what is served under `/api/v3`. The router is built from it, and so are the guard in front of each
//! call, the lists of calls on consent pages, and the tests that go through all of them: an entry and its handler are
//! one value, so neither can exist without the other.

use std::fmt;

use axum::extract::{Request, State};
use futures_util::future::BoxFuture;

use super::call::Call;
use super::{Answer, buckets, feature_requests, guard, organizations, session_info, votes_on_behalf};
use crate::http::routes::{Routes, by};
use crate::http::state::Site;
use crate::model::account::Role;
use crate::model::install::Actor;
use crate::model::policy::Policy;
use crate::model::scope::ScopeSet;

/// Where all of it is.
pub const BASE: &str = "/api/v3";

/// One call: what it is, and to whom it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// The method; `GET` answers `HEAD` too.
    pub method: Method,
    /// The path below [`BASE`], with `{id}` for a number.
    pub path: &'static str,
    /// Who may call it. An organization's API key may call everything.
    pub open_to: OpenTo,
    /// What it does, as a sentence for people.
    pub sentence: &'static str,
}

/// The methods that are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates.
    Post,
    /// Changes.
    Put,
    /// Deletes.
    Delete,
}

/// To which credentials a call is open besides API keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenTo {
    /// Access tokens that hold these scopes and act in one of these ways.
    Tokens {
        /// The scopes, all of which are needed; no other one implies any of them.
        scopes: &'static [&'static str],
        /// The ways.
        actors: &'static [Actor],
    },
    /// No access token at all.
    ApiKeysAlone,
}

/// Why a call is not open to an access token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Closed {
    /// It is open to no access token.
    ToTokens,
    /// It is not open to tokens that act in this way.
    ToActor(Actor),
    /// The token lacks scopes.
    Scopes {
        /// All that the call needs.
        needed: &'static [&'static str],
        /// Those that the token does not hold.
        missing: Vec<&'static str>,
    },
}

/// An entry with its handler.
pub(super) struct Endpoint {
    pub(super) route: Route,
    pub(super) run: fn(Call) -> BoxFuture<'static, Answer>,
}

impl Method {
    /// The word on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }

    /// Whether a request carries its parameters in its body.
    pub(super) const fn has_body(self) -> bool {
        matches!(self, Self::Post | Self::Put)
    }

    const fn on_wire(self) -> axum::http::Method {
        match self {
            Self::Get => axum::http::Method::GET,
            Self::Post => axum::http::Method::POST,
            Self::Put => axum::http::Method::PUT,
            Self::Delete => axum::http::Method::DELETE,
        }
    }
}

impl Route {
    /// The scopes that open it to access tokens; none where nothing does.
    pub const fn scopes(&self) -> Option<&'static [&'static str]> {
        match self.open_to {
            OpenTo::Tokens { scopes, .. } => Some(scopes),
            OpenTo::ApiKeysAlone => None,
        }
    }

    /// Whether it is open to an access token that acts in this way and holds these scopes in force. Default deny: a
    /// token passes where its way to act and all the scopes are named, and nowhere else.
    pub fn check(&self, actor: Actor, held: &ScopeSet) -> Result<(), Closed> {
        let OpenTo::Tokens { scopes, actors } = self.open_to else { return Err(Closed::ToTokens) };
        if !actors.contains(&actor) {
            return Err(Closed::ToActor(actor));
        }
        let is_held = |needed: &str| held.iter().any(|scope| scope.as_str() == needed);
        if scopes.iter().all(|needed| is_held(needed)) {
            return Ok(());
        }
        let missing = scopes.iter().copied().filter(|needed| !is_held(needed)).collect();
        Err(Closed::Scopes { needed: scopes, missing })
    }

    /// How it is counted and shown: the method, and the path's pattern.
    pub fn name(&self) -> String {
        format!("{} {}", self.method.as_str(), self.path)
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint").field("route", &self.route).finish_non_exhaustive()
    }
}

/// Every call, in the order in which lists show them.
pub fn routes() -> impl Iterator<Item = &'static Route> {
    ENDPOINTS.iter().map(|endpoint| &endpoint.route)
}

/// The calls that are open to an access token: it acts in this way, these scopes were granted to it and are declared
/// by its app, and the person has this role, where it acts as somebody.
pub fn calls_open_to(
    policy: &Policy,
    actor: Actor,
    role: Option<Role>,
    scopes: &ScopeSet,
) -> impl Iterator<Item = &'static Route> + use<> {
    let held = policy.in_force(actor, role, scopes);
    routes().filter(move |route| route.check(actor, &held).is_ok())
}

/// Every call with its handler. Fails at start where two entries are the same call.
pub(super) fn served() -> Routes {
    ENDPOINTS.iter().fold(Routes::new(), |routes, endpoint| {
        let serve = move |State(site): State<Site>, request: Request| guard::serve(endpoint, site, request);
        routes.route(&format!("{BASE}{}", endpoint.route.path), by(endpoint.route.method.on_wire(), serve))
    })
}

const fn tokens_with(scopes: &'static [&'static str]) -> OpenTo {
    OpenTo::Tokens { scopes, actors: &[Actor::App, Actor::User] }
}

static ENDPOINTS: [Endpoint; 9] = [
    Endpoint {
        route: Route {
            method: Method::Get,
            path: "/session_info",
            open_to: tokens_with(&["posts:read"]),
            sentence: "Find out as whom and in which organization it acts.",
        },
        run: |call| Box::pin(session_info::get(call)),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            path: "/buckets",
            open_to: tokens_with(&["posts:read"]),
            sentence: "List the buckets that feature requests are sorted into.",
        },
        run: |call| Box::pin(buckets::get(call)),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            path: "/feature_requests",
            open_to: tokens_with(&["posts:read"]),
            sentence: "List feature requests with their votes and status.",
        },
        run: |call| Box::pin(feature_requests::list(call)),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            path: "/feature_requests/{id}",
            open_to: tokens_with(&["posts:read"]),
            sentence: "Read a feature request, with who wrote it.",
        },
        run: |call| Box::pin(feature_requests::get(call)),
    },
    Endpoint {
        route: Route {
            method: Method::Post,
            path: "/feature_requests",
            open_to: tokens_with(&["posts:write"]),
            sentence: "Write a new feature request.",
        },
        run: |call| Box::pin(feature_requests::post(call)),
    },
    Endpoint {
        route: Route {
            method: Method::Put,
            path: "/feature_requests/{id}",
            open_to: tokens_with(&["posts:write"]),
            sentence: "Change a feature request: its text, bucket, status or approval.",
        },
        run: |call| Box::pin(feature_requests::put(call)),
    },
    Endpoint {
        route: Route {
            method: Method::Delete,
            path: "/feature_requests/{id}",
            open_to: tokens_with(&["posts:write"]),
            sentence: "Delete a feature request with its votes.",
        },
        run: |call| Box::pin(feature_requests::delete(call)),
    },
    Endpoint {
        route: Route {
            method: Method::Post,
            path: "/votes_on_behalf",
            open_to: tokens_with(&["votes:write"]),
            sentence: "Vote for a feature request, also in the name of one of your people.",
        },
        run: |call| Box::pin(votes_on_behalf::post(call)),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            path: "/organizations/info",
            open_to: OpenTo::ApiKeysAlone,
            sentence: "Read the organization's own details.",
        },
        run: |call| Box::pin(organizations::get(call)),
    },
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_call_is_listed_twice_and_each_has_its_sentence() {
        let calls: HashSet<_> = routes().map(|route| (route.method.as_str(), route.path)).collect();
        assert_eq!(calls.len(), ENDPOINTS.len());
        for route in routes() {
            assert!(route.path.starts_with('/') && !route.path.ends_with('/'), "{}", route.path);
            assert!(route.sentence.ends_with('.'), "{}", route.sentence);
        }
    }

    #[test]
    fn reading_scopes_open_calls_that_read_and_writing_ones_calls_that_write() {
        for route in routes() {
            for scope in route.scopes().unwrap_or_default() {
                let reads = route.method == Method::Get;
                assert_eq!(scope.ends_with(":read"), reads, "{}", route.name());
            }
        }
    }

    #[test]
    fn nothing_is_open_without_a_scope() {
        assert!(routes().all(|route| route.scopes().is_none_or(|scopes| !scopes.is_empty())));
        for actor in [Actor::App, Actor::User] {
            assert!(routes().all(|route| route.check(actor, &ScopeSet::default()).is_err()));
        }
    }

    #[test]
    fn a_call_may_need_more_than_one_scope() {
        let open_to = OpenTo::Tokens { scopes: &["a:read", "b:read"], actors: &[Actor::User] };
        let route = Route { method: Method::Get, path: "/ab", open_to, sentence: "Read both." };
        let check = |actor, held: &str| route.check(actor, &ScopeSet::parse(held).unwrap());
        assert_eq!(check(Actor::User, "b:read c:read a:read"), Ok(()));
        for (held, missing) in
            [("", &["a:read", "b:read"][..]), ("b:read", &["a:read"]), ("a:read", &["b:read"])]
        {
            let lacks = Closed::Scopes { needed: &["a:read", "b:read"], missing: missing.to_vec() };
            assert_eq!(check(Actor::User, held), Err(lacks), "{held}");
        }
        assert_eq!(check(Actor::App, "a:read b:read"), Err(Closed::ToActor(Actor::App)));
        let closed = Route { open_to: OpenTo::ApiKeysAlone, ..route };
        assert_eq!(closed.check(Actor::User, &ScopeSet::parse("a:read").unwrap()), Err(Closed::ToTokens));
    }

    #[test]
    fn the_router_takes_every_entry() {
        assert_eq!(served().into_list().len(), ENDPOINTS.len());
    }
}
