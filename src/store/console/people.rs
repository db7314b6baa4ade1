//! People as an operator's list shows them, and their accounts.

use sqlx::FromRow;
use time::OffsetDateTime;

use crate::model::account::Organization;
use crate::model::console::{ConsoleOrder, PersonListing};
use crate::model::id::UserId;
use crate::model::listing::{PAGE_SIZE, Window};
use crate::store::accounts::{UserRow, with_user_columns};
use crate::store::organizations::{OrganizationRow, with_organization_columns};
use crate::store::search::containing;
use crate::store::{Conn, Error};

#[derive(FromRow)]
struct ListedRow {
    #[sqlx(flatten)]
    user: UserRow,
    disabled_at: Option<OffsetDateTime>,
    created_at: OffsetDateTime,
    organizations: i64,
}

impl From<ListedRow> for PersonListing {
    fn from(row: ListedRow) -> Self {
        let ListedRow { user, disabled_at, created_at, organizations } = row;
        Self { user: user.into(), disabled_at, created_at, organizations }
    }
}

macro_rules! listed_people {
    ($condition:literal) => {
        with_user_columns!(
            "SELECT u.disabled_at, u.created_at,
                    (SELECT count(*) FROM memberships m WHERE m.user_id = u.id) AS organizations,",
            $condition
        )
    };
}

/// Counts the people whose name or address holds a text.
pub(crate) async fn count_matching(conn: &mut Conn, search: &str) -> Result<i64, Error> {
    let count = sqlx::query_scalar(
        "SELECT count(*) FROM users u WHERE u.kind = 'person' AND (u.name ILIKE $1 OR u.email ILIKE $1)",
    )
    .bind(containing(search))
    .fetch_one(conn)
    .await?;
    Ok(count)
}

/// Lists one page of them.
pub(crate) async fn list_matching(
    conn: &mut Conn,
    search: &str,
    order: ConsoleOrder,
    window: Window,
) -> Result<Vec<PersonListing>, Error> {
    let statement = match order {
        ConsoleOrder::Name => listed_people!(
            "FROM users u WHERE u.kind = 'person' AND (u.name ILIKE $1 OR u.email ILIKE $1)
             ORDER BY lower(u.name), u.id LIMIT $2 OFFSET $3"
        ),
        ConsoleOrder::Newest => listed_people!(
            "FROM users u WHERE u.kind = 'person' AND (u.name ILIKE $1 OR u.email ILIKE $1)
             ORDER BY u.created_at DESC, u.id DESC LIMIT $2 OFFSET $3"
        ),
    };
    let rows: Vec<ListedRow> = sqlx::query_as(statement)
        .bind(containing(search))
        .bind(PAGE_SIZE)
        .bind(window.offset())
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(PersonListing::from).collect())
}

/// Looks up a person by number, whether the account is open or not.
pub(crate) async fn find(conn: &mut Conn, id: UserId) -> Result<Option<PersonListing>, Error> {
    let row: Option<ListedRow> =
        sqlx::query_as(listed_people!("FROM users u WHERE u.id = $1 AND u.kind = 'person'"))
            .bind(id)
            .fetch_optional(conn)
            .await?;
    Ok(row.map(PersonListing::from))
}

/// Lists the organizations that nobody else with an open account administers, by name.
pub(crate) async fn administered_alone(conn: &mut Conn, id: UserId) -> Result<Vec<Organization>, Error> {
    let rows: Vec<OrganizationRow> = sqlx::query_as(with_organization_columns!(
        "SELECT",
        "FROM memberships m JOIN organizations o ON o.id = m.organization_id
         WHERE m.user_id = $1 AND m.role IN ('owner', 'admin') AND NOT EXISTS (
             SELECT FROM memberships other JOIN users u ON u.id = other.user_id
             WHERE other.organization_id = o.id AND other.user_id <> $1 AND other.role IN ('owner', 'admin')
               AND u.disabled_at IS NULL)
         ORDER BY lower(o.name), o.id"
    ))
    .bind(id)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Organization::from).collect())
}

/// Opens an account again. What ended when it was closed stays ended. Answers whether it was closed.
pub(crate) async fn enable(conn: &mut Conn, id: UserId) -> Result<bool, Error> {
    let result = sqlx::query(
        "UPDATE users SET disabled_at = NULL WHERE id = $1 AND kind = 'person' AND disabled_at IS NOT NULL",
    )
    .bind(id)
    .execute(conn)
    .await?;
    Ok(result.rows_affected() == 1)
}
