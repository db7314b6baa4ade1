//! Apps, for an operator.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::{Operator, OperatorError};
use crate::context::Context;
use crate::domain::RequestInfo;
use crate::model::app::{App, AppListing, AppOrder};
use crate::model::audit::{Announced, AuditEvent, AuditKind};
use crate::model::id::AppId;
use crate::model::listing::{ListPage, ListRequest, Window};
use crate::store::apps::Ending;
use crate::store::{self, Tx};

/// What an operator decides about an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppAct {
    /// Vouches for it. It was looked at as its owner left it at this time.
    Review {
        /// When its owner had last changed it.
        seen: OffsetDateTime,
    },
    /// Vouches for it no longer.
    TakeReviewBack,
    /// Lets nothing of it work, whatever its owner does.
    Block,
    /// Takes the block back.
    Unblock,
    /// Takes it off the marketplace.
    Unlist,
}

/// Lists one page of all apps.
pub async fn list_apps(
    cx: &Context,
    _: &Operator,
    wanted: &ListRequest<AppOrder>,
) -> Result<ListPage<AppListing>, store::Error> {
    let mut conn = cx.db.read().await?;
    let total = store::apps::count_everywhere(&mut conn, &wanted.search).await?;
    let window = Window::nearest(wanted.page, total);
    let rows = store::apps::list_everywhere(&mut conn, &wanted.search, wanted.order, window).await?;
    Ok(ListPage { rows, window })
}

/// Finds an app that was not deleted.
pub async fn find_app(cx: &Context, _: &Operator, id: AppId) -> Result<AppListing, OperatorError> {
    let mut conn = cx.db.read().await?;
    store::apps::find_listed(&mut conn, id).await?.ok_or(OperatorError::NotFound)
}

/// Finds an app that was not deleted by its client id.
pub async fn find_app_by_client_id(
    cx: &Context,
    _: &Operator,
    client_id: &str,
) -> Result<App, OperatorError> {
    let mut conn = cx.db.read().await?;
    let found = store::apps::find_with_owner(&mut conn, client_id).await?;
    found.map(|(app, _)| app).ok_or(OperatorError::NotFound)
}

/// Does it. An act that changes nothing leaves no row in the ledger.
pub async fn act_on_app(
    cx: &Context,
    operator: &Operator,
    id: AppId,
    act: AppAct,
    request: &RequestInfo,
) -> Result<(), OperatorError> {
    let (now, by) = (cx.env.now(), operator.by(request));
    let ending = if cx.policy().suspend_ends_installs { Ending::ForGood } else { Ending::None };
    cx.db
        .unit_of_work("operator_acts_on_app", move |tx| {
            Box::pin(async move {
                let app = store::apps::lock(tx, id).await?.ok_or(OperatorError::NotFound)?;
                if let AppAct::Review { seen } = act
                    && app.updated_at != seen
                {
                    return Err(OperatorError::ChangedSince);
                }
                let Some(details) = act.run(tx, id, app.updated_at, ending, now).await? else {
                    return Ok(());
                };
                let event = AuditEvent::new(act.kind(), app.organization_id, &by, now).with_details(details);
                let event = AuditEvent { app_id: Some(id), ..event };
                store::ledger::append(tx, &event).await?;
                if matches!(act, AppAct::Block | AppAct::Unblock) {
                    store::announcements::insert(tx, &Announced::App(id), &event).await?;
                }
                Ok(())
            })
        })
        .await
}

impl AppAct {
    fn kind(self) -> AuditKind {
        match self {
            Self::Review { .. } | Self::TakeReviewBack => AuditKind::AppReviewed,
            Self::Block => AuditKind::AppBlocked,
            Self::Unblock => AuditKind::AppUnblocked,
            Self::Unlist => AuditKind::AppUpdated,
        }
    }

    /// Answers the details for the ledger where something changed. The app's row is locked.
    async fn run(
        self,
        tx: &mut Tx,
        id: AppId,
        seen: OffsetDateTime,
        ending: Ending,
        now: OffsetDateTime,
    ) -> Result<Option<Value>, store::Error> {
        let is_done = |done: bool, details: Value| done.then_some(details);
        Ok(match self {
            Self::Review { .. } => {
                let done = store::console::apps::set_reviewed(tx, id, Some(now), seen).await?;
                is_done(done, json!({ "reviewed": true }))
            }
            Self::TakeReviewBack => {
                let done = store::console::apps::set_reviewed(tx, id, None, seen).await?;
                is_done(done, json!({ "reviewed": false }))
            }
            Self::Block => {
                let was = store::console::apps::block(tx, id, ending, now).await?;
                was.map(|was| json!({ "was": was }))
            }
            Self::Unblock => is_done(store::console::apps::unblock(tx, id, now).await?, json!({})),
            Self::Unlist => {
                let done = store::console::apps::unlist(tx, id, now).await?;
                is_done(done, json!({ "before": { "is_listed": true }, "after": { "is_listed": false } }))
            }
        })
    }
}
