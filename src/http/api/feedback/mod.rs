//! `/api/v3`: feature requests, votes, buckets and changelogs.

mod buckets;
mod changelogs;
mod feature_requests;
mod organizations;
mod session_info;
mod trouble;
mod votes_on_behalf;

use super::registry::{Endpoint, Method, OpenTo, Route, Run, tokens_with};

/// Where all of it is.
const BASE: &str = "/api/v3";

/// Its calls, in the order in which lists show them.
pub(super) static ENDPOINTS: [Endpoint; 13] = [
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/session_info",
            open_to: tokens_with(&["posts:read"]),
            sentence: "Find out as whom and in which organization it acts.",
        },
        run: Run::Caller(|call| Box::pin(session_info::get(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/buckets",
            open_to: tokens_with(&["posts:read"]),
            sentence: "List the buckets that feature requests are sorted into.",
        },
        run: Run::Caller(|call| Box::pin(buckets::get(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/feature_requests",
            open_to: tokens_with(&["posts:read"]),
            sentence: "List feature requests with their votes and status.",
        },
        run: Run::Caller(|call| Box::pin(feature_requests::list(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/feature_requests/{id}",
            open_to: tokens_with(&["posts:read"]),
            sentence: "Read a feature request, with who wrote it.",
        },
        run: Run::Caller(|call| Box::pin(feature_requests::get(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Post,
            base: BASE,
            path: "/feature_requests",
            open_to: tokens_with(&["posts:write"]),
            sentence: "Write a new feature request.",
        },
        run: Run::Caller(|call| Box::pin(feature_requests::post(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Put,
            base: BASE,
            path: "/feature_requests/{id}",
            open_to: tokens_with(&["posts:write"]),
            sentence: "Change a feature request: its text, bucket, status or approval.",
        },
        run: Run::Caller(|call| Box::pin(feature_requests::put(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Delete,
            base: BASE,
            path: "/feature_requests/{id}",
            open_to: tokens_with(&["posts:write"]),
            sentence: "Delete a feature request with its votes.",
        },
        run: Run::Caller(|call| Box::pin(feature_requests::delete(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Post,
            base: BASE,
            path: "/votes_on_behalf",
            open_to: tokens_with(&["votes:write"]),
            sentence: "Vote for a feature request, also in the name of one of your people.",
        },
        run: Run::Caller(|call| Box::pin(votes_on_behalf::post(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/changelogs",
            open_to: tokens_with(&["changelog:read"]),
            sentence: "List changelog entries.",
        },
        run: Run::Caller(|call| Box::pin(changelogs::list(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/changelogs/{id}",
            open_to: tokens_with(&["changelog:read"]),
            sentence: "Read a changelog entry, with who wrote it.",
        },
        run: Run::Caller(|call| Box::pin(changelogs::get(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Post,
            base: BASE,
            path: "/changelogs",
            open_to: tokens_with(&["changelog:write"]),
            sentence: "Write a new changelog entry, as a draft or for everybody.",
        },
        run: Run::Caller(|call| Box::pin(changelogs::post(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Put,
            base: BASE,
            path: "/changelogs/{id}",
            open_to: tokens_with(&["changelog:write"]),
            sentence: "Change, publish or withdraw a changelog entry.",
        },
        run: Run::Caller(|call| Box::pin(changelogs::put(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/organizations/info",
            open_to: OpenTo::ApiKeysAlone,
            sentence: "Read the organization's own details.",
        },
        run: Run::Caller(|call| Box::pin(organizations::get(call))),
    },
];
