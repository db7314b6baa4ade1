//! Customers. Every statement names the organization, so that another one's is never met.

use serde_json::{Map, Value, json};
use sqlx::FromRow;
use sqlx::types::Json;
use time::OffsetDateTime;

use super::search::containing;
use super::{Conn, Error};
use crate::model::feedback::customer::{Customer, CustomerChange};
use crate::model::id::{CustomerId, OrganizationId};
use crate::model::page::Page;

#[derive(FromRow)]
struct CustomerRow {
    id: CustomerId,
    email: String,
    name: Option<String>,
    company: Option<String>,
    external_id: Option<String>,
    notes: Option<String>,
    created_at: OffsetDateTime,
    updated_at: OffsetDateTime,
}

impl From<CustomerRow> for Customer {
    fn from(row: CustomerRow) -> Self {
        let CustomerRow { id, email, name, company, external_id, notes, created_at, updated_at } = row;
        Self { id, email, name, company, external_id, notes, created_at, updated_at }
    }
}

/// Which customers a list holds.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wanted {
    /// Those of this address alone.
    pub(crate) email: Option<String>,
    /// Those whose name, address or company holds this text.
    pub(crate) search: Option<String>,
}

/// Lists one page of an organization's customers, newest first.
pub(crate) async fn list(
    conn: &mut Conn,
    organization_id: OrganizationId,
    wanted: &Wanted,
    page: Page,
) -> Result<Vec<Customer>, Error> {
    let rows: Vec<CustomerRow> = sqlx::query_as(
        "SELECT id, email, name, company, external_id, notes, created_at, updated_at FROM customers
         WHERE organization_id = $1 AND ($2::text IS NULL OR email = $2)
           AND ($3::text IS NULL OR name ILIKE $3 OR email ILIKE $3 OR company ILIKE $3)
         ORDER BY id DESC LIMIT $4 OFFSET $5",
    )
    .bind(organization_id)
    .bind(wanted.email.as_deref())
    .bind(wanted.search.as_deref().map(containing))
    .bind(page.size())
    .bind(page.offset())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Customer::from).collect())
}

/// Looks up one of an organization's customers.
pub(crate) async fn find(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: CustomerId,
) -> Result<Option<Customer>, Error> {
    let row: Option<CustomerRow> = sqlx::query_as(
        "SELECT id, email, name, company, external_id, notes, created_at, updated_at FROM customers
         WHERE organization_id = $1 AND id = $2",
    )
    .bind(organization_id)
    .bind(id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Customer::from))
}

/// Writes a customer. An address that another one has is a conflict.
pub(crate) async fn insert(
    conn: &mut Conn,
    organization_id: OrganizationId,
    new: &CustomerChange,
    now: OffsetDateTime,
) -> Result<Customer, Error> {
    let row: CustomerRow = sqlx::query_as(
        "INSERT INTO customers (organization_id, email, name, company, external_id, notes, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
         RETURNING id, email, name, company, external_id, notes, created_at, updated_at",
    )
    .bind(organization_id)
    .bind(new.email.as_deref())
    .bind(new.name.as_ref().and_then(Option::as_deref))
    .bind(new.company.as_ref().and_then(Option::as_deref))
    .bind(new.external_id.as_ref().and_then(Option::as_deref))
    .bind(new.notes.as_ref().and_then(Option::as_deref))
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(row.into())
}

/// Changes what the change names and leaves the rest. Answers nothing where the organization has none such.
pub(crate) async fn update(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: CustomerId,
    change: &CustomerChange,
    now: OffsetDateTime,
) -> Result<Option<Customer>, Error> {
    let row: Option<CustomerRow> = sqlx::query_as(
        "UPDATE customers SET
             email = coalesce($3, email),
             name = CASE WHEN $4 THEN $5 ELSE name END,
             company = CASE WHEN $6 THEN $7 ELSE company END,
             external_id = CASE WHEN $8 THEN $9 ELSE external_id END,
             notes = CASE WHEN $10 THEN $11 ELSE notes END,
             updated_at = $12
         WHERE organization_id = $1 AND id = $2
         RETURNING id, email, name, company, external_id, notes, created_at, updated_at",
    )
    .bind(organization_id)
    .bind(id)
    .bind(change.email.as_deref())
    .bind(change.name.is_some())
    .bind(change.name.as_ref().and_then(Option::as_deref))
    .bind(change.company.is_some())
    .bind(change.company.as_ref().and_then(Option::as_deref))
    .bind(change.external_id.is_some())
    .bind(change.external_id.as_ref().and_then(Option::as_deref))
    .bind(change.notes.is_some())
    .bind(change.notes.as_ref().and_then(Option::as_deref))
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Customer::from))
}

/// Deletes a customer. Answers whether there was one.
pub(crate) async fn delete(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: CustomerId,
) -> Result<bool, Error> {
    let result = sqlx::query("DELETE FROM customers WHERE organization_id = $1 AND id = $2")
        .bind(organization_id)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(result.rows_affected() == 1)
}

/// Adds customers whose address is new, and changes those who are there as [`update`] does, where that alters them.
/// Every row has an address and no two have the same. Answers how many are new.
pub(crate) async fn import(
    conn: &mut Conn,
    organization_id: OrganizationId,
    rows: &[CustomerChange],
    now: OffsetDateTime,
) -> Result<i64, Error> {
    // Known ones are locked in one order, so that two imports do not wait for each other. Whoever is added in between
    // by somebody else gets what this import says of them.
    let created = sqlx::query_scalar(
        "WITH given AS (
             SELECT r.value AS said, r.value ->> 'email' AS email FROM jsonb_array_elements($2) r
         ), known AS (
             SELECT c.id, c.email,
                    CASE WHEN g.said ? 'name' THEN g.said ->> 'name' ELSE c.name END AS name,
                    CASE WHEN g.said ? 'company' THEN g.said ->> 'company' ELSE c.company END AS company,
                    CASE WHEN g.said ? 'external_id' THEN g.said ->> 'external_id' ELSE c.external_id END AS external_id,
                    CASE WHEN g.said ? 'notes' THEN g.said ->> 'notes' ELSE c.notes END AS notes
             FROM given g JOIN customers c ON c.organization_id = $1 AND c.email = g.email
             ORDER BY c.id FOR UPDATE OF c
         ), changed AS (
             UPDATE customers c SET name = k.name, company = k.company, external_id = k.external_id, notes = k.notes,
                                    updated_at = $3
             FROM known k
             WHERE c.id = k.id AND (c.name, c.company, c.external_id, c.notes)
                 IS DISTINCT FROM (k.name, k.company, k.external_id, k.notes)
         ), added AS (
             INSERT INTO customers AS c
                 (organization_id, email, name, company, external_id, notes, created_at, updated_at)
             SELECT $1, g.email, g.said ->> 'name', g.said ->> 'company', g.said ->> 'external_id', g.said ->> 'notes',
                    $3, $3
             FROM given g WHERE NOT EXISTS (SELECT FROM known k WHERE k.email = g.email)
             ORDER BY g.email
             ON CONFLICT (organization_id, email) DO UPDATE SET
                 name = coalesce(excluded.name, c.name), company = coalesce(excluded.company, c.company),
                 external_id = coalesce(excluded.external_id, c.external_id), notes = coalesce(excluded.notes, c.notes),
                 updated_at = excluded.updated_at
             RETURNING c.id
         )
         SELECT count(*) FROM added",
    )
    .bind(organization_id)
    .bind(Json(rows.iter().map(said).collect::<Vec<_>>()))
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(created)
}

/// What a row says, as the statement reads it: what it does not name is not there.
fn said(row: &CustomerChange) -> Value {
    let details = [
        ("name", &row.name),
        ("company", &row.company),
        ("external_id", &row.external_id),
        ("notes", &row.notes),
    ];
    let named =
        details.into_iter().filter_map(|(name, value)| Some((name.to_owned(), json!(value.as_ref()?))));
    named.chain([("email".to_owned(), json!(row.email))]).collect::<Map<_, _>>().into()
}
