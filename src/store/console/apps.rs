//! What an operator decides about apps. Each answers whether it changed anything.

use time::OffsetDateTime;

use crate::model::id::AppId;
use crate::store::apps::Ending;
use crate::store::{Conn, Error};

/// Marks an app as reviewed, or takes that back. `seen` is when its owner had last changed it as the operator saw it:
/// what was changed since was not looked at.
pub(crate) async fn set_reviewed(
    conn: &mut Conn,
    id: AppId,
    since: Option<OffsetDateTime>,
    seen: OffsetDateTime,
) -> Result<bool, Error> {
    let result = sqlx::query(
        "UPDATE apps SET reviewed_at = $2
         WHERE id = $1 AND status <> 'deleted' AND (reviewed_at IS NULL) <> ($2 IS NULL) AND updated_at = $3",
    )
    .bind(id)
    .bind(since)
    .bind(seen)
    .execute(conn)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Blocks an app: its owner cannot let it back in. With `Ending::ForGood` its codes and tokens end with the same
/// statement. Answers the status that it had, where it was not blocked before.
pub(crate) async fn block(
    conn: &mut Conn,
    id: AppId,
    ending: Ending,
    now: OffsetDateTime,
) -> Result<Option<String>, Error> {
    let was = sqlx::query_scalar(
        "UPDATE apps a SET status = 'blocked', epoch = a.epoch + $2, updated_at = $3
         FROM (SELECT id, status FROM apps WHERE id = $1 FOR UPDATE) before
         WHERE a.id = before.id AND before.status IN ('active', 'suspended') RETURNING before.status",
    )
    .bind(id)
    .bind(i64::from(ending == Ending::ForGood))
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(was)
}

/// Takes a block back: the app is what it was before, suspended where its owner had suspended it, as the ledger tells.
pub(crate) async fn unblock(conn: &mut Conn, id: AppId, now: OffsetDateTime) -> Result<bool, Error> {
    let result = sqlx::query(
        "UPDATE apps SET status = CASE (SELECT l.details ->> 'was' FROM ledger l
                                        WHERE l.organization_id = apps.organization_id AND l.app_id = apps.id
                                          AND l.kind = 'app.blocked' ORDER BY l.id DESC LIMIT 1)
                                  WHEN 'suspended' THEN 'suspended' ELSE 'active' END,
                         updated_at = $2
         WHERE id = $1 AND status = 'blocked'",
    )
    .bind(id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Takes an app off the marketplace. Its owner may list it again.
pub(crate) async fn unlist(conn: &mut Conn, id: AppId, now: OffsetDateTime) -> Result<bool, Error> {
    let result = sqlx::query(
        "UPDATE apps SET is_listed = false, updated_at = $2 WHERE id = $1 AND status <> 'deleted' AND is_listed",
    )
    .bind(id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(result.rows_affected() == 1)
}
