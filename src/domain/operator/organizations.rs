//! Organizations, for an operator.

use serde_json::json;

use super::{Operator, OperatorError};
use crate::context::Context;
use crate::domain::RequestInfo;
use crate::model::audit::{Announced, AuditEvent, AuditKind};
use crate::model::console::{ConsoleOrder, OrganizationListing};
use crate::model::id::OrganizationId;
use crate::model::listing::{ListPage, ListRequest, Window};
use crate::store;

/// Lists one page of all organizations.
pub async fn list_organizations(
    cx: &Context,
    _: &Operator,
    wanted: &ListRequest<ConsoleOrder>,
) -> Result<ListPage<OrganizationListing>, store::Error> {
    let mut conn = cx.db.read().await?;
    let total = store::console::organizations::count_matching(&mut conn, &wanted.search).await?;
    let window = Window::nearest(wanted.page, total);
    let rows =
        store::console::organizations::list_matching(&mut conn, &wanted.search, wanted.order, window).await?;
    Ok(ListPage { rows, window })
}

/// Finds an organization.
pub async fn find_organization(
    cx: &Context,
    _: &Operator,
    id: OrganizationId,
) -> Result<OrganizationListing, OperatorError> {
    let mut conn = cx.db.read().await?;
    store::console::organizations::find(&mut conn, id).await?.ok_or(OperatorError::NotFound)
}

/// Suspends an organization: nothing acts in it, and its members find its pages closed. Nothing of it ends.
pub async fn suspend_organization(
    cx: &Context,
    operator: &Operator,
    id: OrganizationId,
    request: &RequestInfo,
) -> Result<(), OperatorError> {
    set_suspended(cx, operator, id, AuditKind::OrganizationSuspended, request).await
}

/// Lets a suspended organization back in: what was connected works again.
pub async fn unsuspend_organization(
    cx: &Context,
    operator: &Operator,
    id: OrganizationId,
    request: &RequestInfo,
) -> Result<(), OperatorError> {
    set_suspended(cx, operator, id, AuditKind::OrganizationUnsuspended, request).await
}

async fn set_suspended(
    cx: &Context,
    operator: &Operator,
    id: OrganizationId,
    kind: AuditKind,
    request: &RequestInfo,
) -> Result<(), OperatorError> {
    let (now, by) = (cx.env.now(), operator.by(request));
    let since = (kind == AuditKind::OrganizationSuspended).then_some(now);
    cx.db
        .unit_of_work("suspend_organization", move |tx| {
            Box::pin(async move {
                let found = store::console::organizations::find(tx, id).await?;
                let organization = found.ok_or(OperatorError::NotFound)?.organization;
                if store::console::organizations::set_suspended(tx, id, since).await? {
                    let event = AuditEvent::new(kind, id, &by, now)
                        .with_details(json!({ "subdomain": organization.subdomain }));
                    store::ledger::append(tx, &event).await?;
                    store::announcements::insert(tx, &Announced::Organization(id), &event).await?;
                }
                Ok(())
            })
        })
        .await
}
