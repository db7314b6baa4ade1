//! Routes that can be listed. axum keeps what it is given to itself, so whoever must go through every route (the tests
//! of rights, forms and headers) asks here; the names are axum's own, and so a list of routes reads as everywhere.

use std::convert::Infallible;

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, MethodRouter, on};

use super::state::Site;

/// The routes of one folder, and what they are.
#[derive(Debug, Default)]
pub(super) struct Routes {
    router: Router<Site>,
    list: Vec<Route>,
}

/// A method of a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Route {
    /// The method; `GET` answers `HEAD` too.
    pub method: Method,
    /// The path, with `{name}` where a part of it is read.
    pub path: String,
}

/// What answers at one path, by method.
#[derive(Debug)]
pub(super) struct Methods {
    router: MethodRouter<Site, Infallible>,
    list: Vec<Method>,
}

impl Routes {
    /// None yet.
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds what answers at a path. Fails at start where something does already.
    pub(super) fn route(mut self, path: &str, methods: Methods) -> Self {
        self.list.extend(methods.list.into_iter().map(|method| Route { method, path: path.to_owned() }));
        self.router = self.router.route(path, methods.router);
        self
    }

    /// These and those.
    pub(super) fn merge(mut self, other: Self) -> Self {
        self.list.extend(other.list);
        self.router = self.router.merge(other.router);
        self
    }

    /// What requests are sent through, after a change that leaves the list as it is.
    pub(super) fn map(mut self, change: impl FnOnce(Router<Site>) -> Router<Site>) -> Self {
        self.router = change(self.router);
        self
    }

    /// What requests are sent through.
    pub(super) fn into_router(self) -> Router<Site> {
        self.router
    }

    /// Every route, in the order in which they were added.
    pub(super) fn into_list(self) -> Vec<Route> {
        self.list
    }
}

impl Methods {
    /// Also by this method.
    pub(super) fn on<H, T>(mut self, method: Method, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.router = self.router.on(filter(&method), handler);
        self.list.push(method);
        self
    }

    /// Also by POST.
    pub(super) fn post<H: Handler<T, Site>, T: 'static>(self, handler: H) -> Self {
        self.on(Method::POST, handler)
    }

    /// Also by PATCH.
    pub(super) fn patch<H: Handler<T, Site>, T: 'static>(self, handler: H) -> Self {
        self.on(Method::PATCH, handler)
    }

    /// Also by DELETE.
    pub(super) fn delete<H: Handler<T, Site>, T: 'static>(self, handler: H) -> Self {
        self.on(Method::DELETE, handler)
    }
}

/// Answers GET.
pub(super) fn get<H: Handler<T, Site>, T: 'static>(handler: H) -> Methods {
    by(Method::GET, handler)
}

/// Answers POST.
pub(super) fn post<H: Handler<T, Site>, T: 'static>(handler: H) -> Methods {
    by(Method::POST, handler)
}

/// Answers this method.
pub(super) fn by<H: Handler<T, Site>, T: 'static>(method: Method, handler: H) -> Methods {
    Methods { router: on(filter(&method), handler), list: vec![method] }
}

fn filter(method: &Method) -> MethodFilter {
    MethodFilter::try_from(method.clone()).expect("every method that is used has a filter")
}
