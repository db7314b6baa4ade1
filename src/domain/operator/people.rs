//! People, for an operator.

use serde_json::json;

use super::{Operator, OperatorError};
use crate::context::Context;
use crate::domain::RequestInfo;
use crate::model::account::{Membership, Organization};
use crate::model::audit::{Announced, AuditEvent, AuditKind};
use crate::model::console::{ConsoleOrder, PersonListing};
use crate::model::id::{OrganizationId, UserId};
use crate::model::listing::{ListPage, ListRequest, Window};
use crate::store::{self, Tx};

/// A person with what depends on them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonDetails {
    /// The person.
    pub person: PersonListing,
    /// Where they belong, by the organizations' names.
    pub memberships: Vec<Membership>,
    /// The organizations that nobody else can administer.
    pub administers_alone: Vec<Organization>,
}

/// Lists one page of all people.
pub async fn list_people(
    cx: &Context,
    _: &Operator,
    wanted: &ListRequest<ConsoleOrder>,
) -> Result<ListPage<PersonListing>, store::Error> {
    let mut conn = cx.db.read().await?;
    let total = store::console::people::count_matching(&mut conn, &wanted.search).await?;
    let window = Window::nearest(wanted.page, total);
    let rows = store::console::people::list_matching(&mut conn, &wanted.search, wanted.order, window).await?;
    Ok(ListPage { rows, window })
}

/// Finds a person, whether the account is open or not.
pub async fn find_person(cx: &Context, _: &Operator, id: UserId) -> Result<PersonDetails, OperatorError> {
    let mut conn = cx.db.read().await?;
    let found = store::console::people::find(&mut conn, id).await?;
    Ok(PersonDetails {
        person: found.ok_or(OperatorError::NotFound)?,
        memberships: store::memberships::list_memberships(&mut conn, id).await?,
        administers_alone: store::console::people::administered_alone(&mut conn, id).await?,
    })
}

/// Closes an account: sessions, codes and all that acts as the person are dead with the same statement.
pub async fn disable_person(
    cx: &Context,
    operator: &Operator,
    id: UserId,
    request: &RequestInfo,
) -> Result<(), OperatorError> {
    if operator.user_id() == Some(id) {
        return Err(OperatorError::Oneself);
    }
    set_open(cx, operator, id, AuditKind::UserDisabled, request).await
}

/// Opens a closed account again. What ended when it was closed stays ended.
pub async fn enable_person(
    cx: &Context,
    operator: &Operator,
    id: UserId,
    request: &RequestInfo,
) -> Result<(), OperatorError> {
    set_open(cx, operator, id, AuditKind::UserEnabled, request).await
}

async fn set_open(
    cx: &Context,
    operator: &Operator,
    id: UserId,
    kind: AuditKind,
    request: &RequestInfo,
) -> Result<(), OperatorError> {
    let (now, by) = (cx.env.now(), operator.by(request));
    cx.db
        .unit_of_work("set_account_open", move |tx| {
            Box::pin(async move {
                let found = store::console::people::find(tx, id).await?;
                let person = found.ok_or(OperatorError::NotFound)?.user;
                let has_changed = match kind {
                    AuditKind::UserDisabled => store::accounts::disable_user(tx, id, now).await?,
                    _ => store::console::people::enable(tx, id).await?,
                };
                if has_changed {
                    // Each organization of the person has a row of its own.
                    let event = AuditEvent::new(kind, OrganizationId::new(0), &by, now)
                        .with_details(json!({ "user_id": person.id, "email": person.email }));
                    tell(tx, id, &event).await?;
                }
                Ok(())
            })
        })
        .await
}

async fn tell(tx: &mut Tx, id: UserId, event: &AuditEvent) -> Result<(), store::Error> {
    store::ledger::append_for_member(tx, id, event).await?;
    store::announcements::insert(tx, &Announced::User(id), event).await
}
