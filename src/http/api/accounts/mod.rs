//! `/api/v1` and `/api/v2`: apps that register themselves, the account behind a token, and the server as clients ask
//! about it.

mod apps;
mod identity;
mod instance;
mod own;

pub(super) use self::identity::{handle, picture_url, profile_url};

use super::Answer;
use super::registry::{Endpoint, Method, OpenTo, Route, Run};

/// Where all of it is.
const BASE: &str = "/api";

/// Its calls, in the order in which lists show them.
pub(super) static ENDPOINTS: [Endpoint; 5] = [
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/v1/accounts/verify_credentials",
            open_to: OpenTo::OneOf(&["profile", "read:accounts"]),
            sentence: "See your account: your name and the address of your profile.",
        },
        run: Run::Caller(|call| Box::pin(own::get(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/v1/apps/verify_credentials",
            open_to: OpenTo::AnyToken,
            sentence: "Find out that its token works, and what it registered.",
        },
        run: Run::Caller(|call| Box::pin(apps::verify(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Post,
            base: BASE,
            path: "/v1/apps",
            open_to: OpenTo::Everybody,
            sentence: "Register an app.",
        },
        run: Run::Anybody(|visit| Box::pin(apps::register(visit))),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/v1/instance",
            open_to: OpenTo::Everybody,
            sentence: "Read what this server is.",
        },
        run: Run::Anybody(|visit| Box::pin(instance::first(visit))),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/v2/instance",
            open_to: OpenTo::Everybody,
            sentence: "Read what this server is, in the newer shape.",
        },
        run: Run::Anybody(|visit| Box::pin(instance::second(visit))),
    },
];
