//! `/v1`: projects, tasks and workflows.

#[expect(clippy::module_inception, reason = "one path of the group is called as the group is")]
mod projects;
mod tasks;
mod trouble;
mod workflows;

use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

use super::registry::{Endpoint, Method, Route, Run, tokens_with};
use crate::http::error;
use crate::model::page::Page;

/// Where all of it is.
const BASE: &str = "/v1";

/// Its calls, in the order in which lists show them.
pub(super) static ENDPOINTS: [Endpoint; 8] = [
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/projects",
            open_to: tokens_with(&["read:projects"]),
            sentence: "List the projects.",
        },
        run: Run::Caller(|call| Box::pin(projects::list(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/projects/{id}",
            open_to: tokens_with(&["read:projects"]),
            sentence: "Read a project.",
        },
        run: Run::Caller(|call| Box::pin(projects::get(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Post,
            base: BASE,
            path: "/projects",
            open_to: tokens_with(&["write:projects"]),
            sentence: "Create a project.",
        },
        run: Run::Caller(|call| Box::pin(projects::post(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/tasks",
            open_to: tokens_with(&["read:tasks"]),
            sentence: "List tasks, of all projects or of one.",
        },
        run: Run::Caller(|call| Box::pin(tasks::list(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/tasks/{id}",
            open_to: tokens_with(&["read:tasks"]),
            sentence: "Read a task.",
        },
        run: Run::Caller(|call| Box::pin(tasks::get(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Post,
            base: BASE,
            path: "/tasks",
            open_to: tokens_with(&["write:tasks"]),
            sentence: "Create a task.",
        },
        run: Run::Caller(|call| Box::pin(tasks::post(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Get,
            base: BASE,
            path: "/workflows",
            open_to: tokens_with(&["read:workflows"]),
            sentence: "List the workflows.",
        },
        run: Run::Caller(|call| Box::pin(workflows::list(call))),
    },
    Endpoint {
        route: Route {
            method: Method::Post,
            base: BASE,
            path: "/workflows",
            open_to: tokens_with(&["write:workflows"]),
            sentence: "Create a workflow.",
        },
        run: Run::Caller(|call| Box::pin(workflows::post(call))),
    },
];

/// One page of a list, under the name of what is listed.
fn listed(name: &str, rows: Vec<Value>, page: Page) -> Response {
    let mut body = json!({ "success": true, "page": page.number(), "per_page": page.size() });
    body[name] = Value::Array(rows);
    error::json(StatusCode::OK, &body)
}
