//! Customers are read and written, within the caller's organization. They are people who never agreed to anything here,
//! so none but the organization's own people and what it lets in sees them.

use std::collections::HashSet;

use super::api_caller::ApiCaller;
use crate::context::Context;
use crate::model::feedback::customer::{
    Customer, CustomerChange, CustomerDraft, CustomerField, CustomerProblem, EMAIL_TAKEN, MOST_IMPORTED,
    email_form,
};
use crate::model::feedback::draft::checked;
use crate::model::feedback::standing::Deed;
use crate::model::id::CustomerId;
use crate::model::page::Page;
use crate::store::customers::Wanted;
use crate::store::{self, Constraint};

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum CustomerError {
    /// The organization has no such customer.
    #[error("no such customer")]
    NoSuchCustomer,
    /// The caller's role does not reach.
    #[error("the caller's role does not allow this")]
    Forbidden,
    /// Some fields are wrong; each is named.
    #[error("invalid fields")]
    Invalid(Vec<CustomerProblem>),
    /// An import brings nobody, or more than one may.
    #[error("an import of a wrong length")]
    WrongLength(&'static str),
    /// Some rows of an import are wrong; each is named by its place, from 0, with what is wrong there.
    #[error("invalid rows")]
    InvalidRows(Vec<(usize, CustomerProblem)>),
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

/// Which customers a list holds, as it was asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct CustomerFilter<'a> {
    /// The one of this address, letter case aside.
    pub email: Option<&'a str>,
    /// Those whose name, address or company holds this text.
    pub search: Option<&'a str>,
}

/// What came of an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Imported {
    /// How many are new.
    pub created: usize,
    /// How many were there before.
    pub updated: usize,
}

/// Lists one page of the customers, newest first.
pub async fn list(
    cx: &Context,
    caller: &ApiCaller,
    filter: CustomerFilter<'_>,
    page: Page,
) -> Result<Vec<Customer>, CustomerError> {
    check_may(caller, Deed::SeeCustomers)?;
    let wanted = Wanted { email: filter.email.map(email_form), search: filter.search.map(str::to_owned) };
    let mut conn = cx.db.read().await?;
    Ok(store::customers::list(&mut conn, caller.organization().id, &wanted, page).await?)
}

/// Shows a customer.
pub async fn show(cx: &Context, caller: &ApiCaller, id: CustomerId) -> Result<Customer, CustomerError> {
    check_may(caller, Deed::SeeCustomers)?;
    let mut conn = cx.db.read().await?;
    let found = store::customers::find(&mut conn, caller.organization().id, id).await?;
    found.ok_or(CustomerError::NoSuchCustomer)
}

/// Adds a customer.
pub async fn create(
    cx: &Context,
    caller: &ApiCaller,
    draft: CustomerDraft,
) -> Result<Customer, CustomerError> {
    check_may(caller, Deed::KeepCustomers)?;
    let new = checked(draft.check_new()).map_err(CustomerError::Invalid)?;
    let mut conn = cx.db.write().await?;
    let written = store::customers::insert(&mut conn, caller.organization().id, &new, cx.env.now()).await;
    written.map_err(email_taken)
}

/// Changes a customer. What changes nothing is not written.
pub async fn edit(
    cx: &Context,
    caller: &ApiCaller,
    id: CustomerId,
    draft: CustomerDraft,
) -> Result<Customer, CustomerError> {
    let customer = show(cx, caller, id).await?;
    check_may(caller, Deed::KeepCustomers)?;
    let change = checked(draft.check()).map_err(CustomerError::Invalid)?;
    if !change.alters(&customer) {
        return Ok(customer);
    }
    let mut conn = cx.db.write().await?;
    let now = cx.env.now();
    let written = store::customers::update(&mut conn, caller.organization().id, id, &change, now).await;
    written.map_err(email_taken)?.ok_or(CustomerError::NoSuchCustomer)
}

/// Deletes a customer and all that is known of them.
pub async fn delete(cx: &Context, caller: &ApiCaller, id: CustomerId) -> Result<(), CustomerError> {
    show(cx, caller, id).await?;
    check_may(caller, Deed::KeepCustomers)?;
    let mut conn = cx.db.write().await?;
    let was_there = store::customers::delete(&mut conn, caller.organization().id, id).await?;
    if was_there { Ok(()) } else { Err(CustomerError::NoSuchCustomer) }
}

/// Adds many customers at once, and changes those whose address is known: all of them, or none where one is wrong.
pub async fn import(
    cx: &Context,
    caller: &ApiCaller,
    drafts: Vec<CustomerDraft>,
) -> Result<Imported, CustomerError> {
    check_may(caller, Deed::KeepCustomers)?;
    match drafts.len() {
        0 => return Err(CustomerError::WrongLength("can't be blank")),
        1..=MOST_IMPORTED => {}
        _ => return Err(CustomerError::WrongLength("are too many (maximum is 1000)")),
    }
    let rows = checked_rows(drafts)?;
    let mut conn = cx.db.write().await?;
    let added = store::customers::import(&mut conn, caller.organization().id, &rows, cx.env.now()).await?;
    let created = usize::try_from(added).map_err(|_| store::Error::Inconsistent("customers"))?;
    Ok(Imported { created, updated: rows.len() - created })
}

fn check_may(caller: &ApiCaller, deed: Deed) -> Result<(), CustomerError> {
    if caller.standing().may(deed) { Ok(()) } else { Err(CustomerError::Forbidden) }
}

/// Each row by itself, and no address twice: of two rows nobody could say which one holds.
fn checked_rows(drafts: Vec<CustomerDraft>) -> Result<Vec<CustomerChange>, CustomerError> {
    let (mut rows, mut wrong, mut seen) = (Vec::with_capacity(drafts.len()), Vec::new(), HashSet::new());
    for (at, draft) in drafts.into_iter().enumerate() {
        let (row, problems) = draft.check_new();
        let is_again = !seen.insert(row.email.clone());
        let names_nobody = problems.iter().any(|(field, _)| *field == CustomerField::Email);
        wrong.extend(problems.into_iter().map(|problem| (at, problem)));
        if is_again && !names_nobody {
            wrong.push((at, EMAIL_TAKEN));
        }
        rows.push(row);
    }
    if wrong.is_empty() { Ok(rows) } else { Err(CustomerError::InvalidRows(wrong)) }
}

fn email_taken(error: store::Error) -> CustomerError {
    match error {
        store::Error::Conflict(Constraint::CustomerEmail) => CustomerError::Invalid(vec![EMAIL_TAKEN]),
        other => CustomerError::Internal(other),
    }
}
