//! The one list of the API's calls. The router is built from it, and so are the guard in front of each call, the lists
//! of calls on consent pages, and the tests that go through all of them: an entry and its handler are one value, so
//! neither can exist without the other. The policy says which groups of them are served.

use std::fmt;

use axum::extract::{Request, State};
use futures_util::future::BoxFuture;

mod parameter;

pub use self::parameter::{Kind, Parameter, example_of, object_of};

use super::call::{Call, Visit};
use super::reply::Answers;
use super::{Answer, accounts, feedback, guard, projects, userinfo};
use crate::http::routes::{Routes, by};
use crate::http::state::Site;
use crate::model::account::Role;
use crate::model::install::Actor;
use crate::model::policy::{Policy, ResourceGroup};
use crate::model::scope::ScopeSet;

/// One call: what it is, and to whom it is open.
#[derive(Debug, Clone, Copy)]
pub struct Route {
    /// The method; `GET` answers `HEAD` too.
    pub method: Method,
    /// Where its group is.
    pub base: &'static str,
    /// The path below it, with `{id}` for a number.
    pub path: &'static str,
    /// Who may call it. An organization's API key that holds no scopes may call everything.
    pub open_to: OpenTo,
    /// What it does, as a sentence for people.
    pub sentence: &'static str,
    /// What it reads besides the path; nothing else reaches its handler.
    pub takes: &'static [Parameter],
    /// What it answers when all goes well.
    pub answers: Answers,
}

/// A call is its method and its address.
impl PartialEq for Route {
    fn eq(&self, other: &Self) -> bool {
        (self.method, self.base, self.path) == (other.method, other.base, other.path)
    }
}

impl Eq for Route {}

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
    /// Access tokens that hold these scopes, or what implies them, and act in one of these ways.
    Tokens {
        /// The scopes, all of which are needed.
        scopes: &'static [&'static str],
        /// The ways.
        actors: &'static [Actor],
    },
    /// Access tokens that hold one of these scopes, or what implies it, and act as a person.
    OneOf(&'static [&'static str]),
    /// Every access token, also one that an app has for itself, whatever its scopes.
    AnyToken,
    /// Everybody, without credentials.
    Everybody,
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
    pub(super) run: Run,
}

/// What answers.
#[derive(Clone, Copy)]
pub(super) enum Run {
    /// A caller who was let through.
    Caller(fn(Call) -> BoxFuture<'static, Answer>),
    /// Anybody.
    Anybody(fn(Visit) -> BoxFuture<'static, Answer>),
}

/// What is served together.
struct Group {
    name: ResourceGroup,
    /// Those of one file each.
    endpoints: &'static [&'static [Endpoint]],
}

static GROUPS: [Group; 4] = [
    Group { name: ResourceGroup::Feedback, endpoints: feedback::ENDPOINTS },
    Group { name: ResourceGroup::Accounts, endpoints: accounts::ENDPOINTS },
    Group { name: ResourceGroup::Userinfo, endpoints: userinfo::ENDPOINTS },
    Group { name: ResourceGroup::Projects, endpoints: projects::ENDPOINTS },
];

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
    pub const fn has_body(self) -> bool {
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
            OpenTo::Tokens { scopes, .. } | OpenTo::OneOf(scopes) => Some(scopes),
            OpenTo::AnyToken | OpenTo::Everybody | OpenTo::ApiKeysAlone => None,
        }
    }

    /// Where it is.
    pub fn address(&self) -> String {
        format!("{}{}", self.base, self.path)
    }

    /// Whether it is open to an access token that acts in this way and holds these scopes in force, the implied ones
    /// among them. Default deny: a token passes where its way to act and the scopes are named, and nowhere else.
    pub fn check(&self, actor: Actor, held: &ScopeSet) -> Result<(), Closed> {
        let actors = match self.open_to {
            OpenTo::Tokens { actors, .. } => actors,
            OpenTo::OneOf(_) => &[Actor::User],
            OpenTo::AnyToken | OpenTo::Everybody => return Ok(()),
            OpenTo::ApiKeysAlone => return Err(Closed::ToTokens),
        };
        if !actors.contains(&actor) {
            return Err(Closed::ToActor(actor));
        }
        self.check_scopes(held)
    }

    /// Whether these scopes open it, whoever holds them. What no scope opens needs none, for whoever may come there
    /// at all.
    pub fn check_scopes(&self, held: &ScopeSet) -> Result<(), Closed> {
        let Some(scopes) = self.scopes() else { return Ok(()) };
        let is_held = |needed: &str| held.iter().any(|scope| scope.as_str() == needed);
        if let OpenTo::OneOf(any) = self.open_to {
            let first = any.split_at(1).0;
            let lacks = Closed::Scopes { needed: first, missing: first.to_vec() };
            return if any.iter().any(|one| is_held(one)) { Ok(()) } else { Err(lacks) };
        }
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

/// Every call that the policy serves, in the order in which lists show them.
pub fn routes(policy: &Policy) -> impl Iterator<Item = &'static Route> + use<> {
    endpoints(policy).map(|(_, endpoint)| &endpoint.route)
}

/// The calls that are open to an access token: it acts in this way, these scopes were granted to it and are declared
/// by its app, and the person has this role, where it acts as somebody.
pub fn calls_open_to(
    policy: &Policy,
    actor: Actor,
    role: Option<Role>,
    scopes: &ScopeSet,
) -> impl Iterator<Item = &'static Route> + use<> {
    let held = policy.scopes.with_implied(policy.in_force(actor, role, scopes));
    let is_open = move |route: &&Route| route.scopes().is_some() && route.check(actor, &held).is_ok();
    routes(policy).filter(is_open)
}

/// Every call of a group with its handler. Fails at start where two entries are the same call.
pub(super) fn served(policy: &Policy, group: ResourceGroup) -> Routes {
    let served = endpoints(policy).filter(|(name, _)| *name == group);
    served.fold(Routes::new(), |routes, (_, endpoint)| {
        let serve = move |State(site): State<Site>, request: Request| guard::serve(endpoint, site, request);
        routes.route(&endpoint.route.address(), by(endpoint.route.method.on_wire(), serve))
    })
}

fn endpoints(policy: &Policy) -> impl Iterator<Item = (ResourceGroup, &'static Endpoint)> + use<> {
    let served = policy.resources.clone();
    let groups = GROUPS.iter().filter(move |group| served.contains(&group.name));
    groups.flat_map(|group| group.endpoints.iter().copied().flatten().map(|endpoint| (group.name, endpoint)))
}

/// An entry whose handler says by its type what it answers.
macro_rules! endpoint {
    ($run:ident, $method:ident $base:expr, $path:literal, $open_to:expr, $sentence:literal,
     [$($takes:expr),* $(,)?], $handler:path $(,)?) => {
        $crate::http::api::registry::Endpoint {
            route: $crate::http::api::registry::Route {
                method: $crate::http::api::registry::Method::$method,
                base: $base,
                path: $path,
                open_to: $open_to,
                sentence: $sentence,
                takes: &[$($takes),*],
                answers: $crate::http::api::reply::Answers::of(&$handler),
            },
            run: $crate::http::api::registry::Run::$run(|asked| {
                Box::pin(async move { $handler(asked).await.map($crate::http::api::reply::Reply::into_response) })
            }),
        }
    };
}
pub(super) use endpoint;

/// Open to tokens that hold these scopes, however they act.
pub(super) const fn tokens_with(scopes: &'static [&'static str]) -> OpenTo {
    OpenTo::Tokens { scopes, actors: &[Actor::App, Actor::User] }
}

#[cfg(test)]
mod tests;
