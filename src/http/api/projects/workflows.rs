//! `/v1/workflows`: how work is done.

use serde::Serialize;
use utoipa::ToSchema;

use super::{BASE, NAME};
use crate::domain::projects;
use crate::http::api::ApiError;
use crate::http::api::call::{Call, text, timestamp};
use crate::http::api::query::{PAGE, PER_PAGE, page};
use crate::http::api::registry::{Endpoint, endpoint, tokens_with};
use crate::http::api::reply::{Created, RowId, Shown, Timestamp, page_of};
use crate::model::projects::Workflow;

pub(super) static ENDPOINTS: [Endpoint; 2] = [
    endpoint!(
        Caller,
        Get BASE,
        "/workflows",
        tokens_with(&["read:workflows"]),
        "List the workflows.",
        [PAGE, PER_PAGE],
        list
    ),
    endpoint!(
        Caller,
        Post BASE,
        "/workflows",
        tokens_with(&["write:workflows"]),
        "Create a workflow.",
        [NAME],
        post
    ),
];

page_of! {
    /// One page of workflows.
    WorkflowPage { workflows: WorkflowShape }
}

/// How work is done.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Workflow)]
struct WorkflowShape {
    id: RowId,
    /// Its name.
    #[schema(example = "Apollo")]
    name: String,
    created_at: Timestamp,
}

/// `GET /workflows`, newest first.
async fn list(call: Call) -> Result<Shown<WorkflowPage>, ApiError> {
    let page = page(&call.query)?;
    let workflows = projects::list_workflows(&call.site.cx, &call.caller, page).await?;
    Ok(Shown(WorkflowPage::new(workflows.iter().map(|workflow| shape(&call, workflow)).collect(), page)))
}

/// `POST /workflows`
async fn post(call: Call) -> Result<Created<WorkflowShape>, ApiError> {
    let name = text(&call.body, "name")?.unwrap_or_default();
    let workflow = projects::create_workflow(&call.site.cx, &call.caller, &name, &call.info).await?;
    Ok(Created(shape(&call, &workflow)))
}

fn shape(call: &Call, workflow: &Workflow) -> WorkflowShape {
    WorkflowShape {
        id: call.number(workflow.id),
        name: workflow.name.clone(),
        created_at: timestamp(workflow.created_at),
    }
}
