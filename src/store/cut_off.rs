//! Ending many connections by one row. Tokens and codes carry the epoch they were made under, or the time, and both are
//! compared with this row at each use; so no token is touched, whatever their number.

use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::cut_off::{CutOffReach, CutOffTarget};

/// Whether everything that an approved install rests on is still what it was when it was approved.
macro_rules! rests_on_the_living {
    () => {
        "(a.status <> 'deleted' AND a.epoch = i.app_epoch AND i.actor = ANY(a.actor_modes)
          AND o.epoch = i.organization_epoch
          AND (i.actor = 'app' OR (m.id IS NOT NULL AND u.epoch = i.user_epoch))
          AND coalesce(coalesce(i.connected_at, i.approved_at) >= greatest(
              a.connected_after, o.connected_after, CASE i.actor WHEN 'self' THEN u.connected_after END,
              (SELECT connected_after FROM server)), true))"
    };
}
pub(super) use rests_on_the_living;

/// Counts living connections, all or those made before `$1`; `$2` is the present.
macro_rules! count_living {
    ($condition:literal) => {
        concat!(
            "SELECT count(*)
             FROM installs i
             JOIN apps a ON a.id = i.app_id
             JOIN organizations o ON o.id = i.organization_id
             LEFT JOIN users u ON u.id = i.user_id
             LEFT JOIN memberships m ON m.id = i.membership_id
             WHERE i.status = 'active' AND (i.expires_at IS NULL OR i.expires_at > $2)
               AND ($1::timestamptz IS NULL OR coalesce(i.connected_at, i.approved_at) < $1) AND ",
            rests_on_the_living!(),
            $condition
        )
    };
}

/// Counts the living connections that [`end`] would end, suspended ones among them.
pub(crate) async fn count(
    conn: &mut Conn,
    target: CutOffTarget,
    reach: CutOffReach,
    now: OffsetDateTime,
) -> Result<i64, Error> {
    let (statement, id) = match target {
        CutOffTarget::App(id) => (count_living!("AND i.app_id = $3"), id.number()),
        CutOffTarget::Organization(id) => (count_living!("AND i.organization_id = $3"), id.number()),
        CutOffTarget::User(id) => (count_living!("AND i.user_id = $3 AND i.actor = 'self'"), id.number()),
        CutOffTarget::Server => (count_living!("AND $3::bigint = 0"), 0),
    };
    let count = sqlx::query_scalar(statement).bind(reach.before()).bind(now).bind(id).fetch_one(conn).await?;
    Ok(count)
}

/// Ends connections, by one statement that writes one row. Answers how many rows were written: 1, or 0 where there is no
/// such thing. A time never takes the place of a later one. The server as a whole has no epoch, so it takes
/// a time.
pub(crate) async fn end(conn: &mut Conn, target: CutOffTarget, reach: CutOffReach) -> Result<u64, Error> {
    let (statement, id) = match (target, reach) {
        (CutOffTarget::App(id), CutOffReach::Everything) => {
            ("UPDATE apps SET epoch = epoch + 1 WHERE id = $1 AND status <> 'deleted'", id.number())
        }
        (CutOffTarget::App(id), CutOffReach::ConnectedBefore(_)) => (
            "UPDATE apps SET connected_after = greatest(connected_after, $2) WHERE id = $1 AND status <> 'deleted'",
            id.number(),
        ),
        (CutOffTarget::Organization(id), CutOffReach::Everything) => {
            ("UPDATE organizations SET epoch = epoch + 1 WHERE id = $1", id.number())
        }
        (CutOffTarget::Organization(id), CutOffReach::ConnectedBefore(_)) => (
            "UPDATE organizations SET connected_after = greatest(connected_after, $2) WHERE id = $1",
            id.number(),
        ),
        (CutOffTarget::User(id), CutOffReach::Everything) => {
            ("UPDATE users SET epoch = epoch + 1 WHERE id = $1 AND kind = 'person'", id.number())
        }
        (CutOffTarget::User(id), CutOffReach::ConnectedBefore(_)) => (
            "UPDATE users SET connected_after = greatest(connected_after, $2) WHERE id = $1 AND kind = 'person'",
            id.number(),
        ),
        (CutOffTarget::Server, CutOffReach::Everything) => return Ok(0),
        (CutOffTarget::Server, CutOffReach::ConnectedBefore(_)) => (
            "UPDATE server SET connected_after = greatest(connected_after, $2) WHERE is_one AND $1::bigint = 0",
            0,
        ),
    };
    let query = sqlx::query(statement).bind(id);
    let result = match reach {
        CutOffReach::Everything => query.execute(conn).await?,
        CutOffReach::ConnectedBefore(time) => query.bind(time).execute(conn).await?,
    };
    Ok(result.rows_affected())
}
