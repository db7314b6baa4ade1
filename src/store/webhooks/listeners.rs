//! Who hears of an organization's events besides its own webhooks.

use time::OffsetDateTime;

use crate::model::id::{InstallId, OrganizationId};
use crate::model::webhook::Listener;
use crate::store::{Conn, Error};

/// Lists the first of the connected apps that hear of an organization's events now, by name.
pub(crate) async fn list(
    conn: &mut Conn,
    organization_id: OrganizationId,
    limit: i64,
    now: OffsetDateTime,
) -> Result<Vec<Listener>, Error> {
    let rows: Vec<(InstallId, String, String, Vec<String>)> = sqlx::query_as(
        "SELECT i.id, a.name, o.name, h.events
         FROM hearing h JOIN installs i ON i.id = h.install_id JOIN apps a ON a.id = i.app_id
         JOIN organizations o ON o.id = a.organization_id
         WHERE h.organization_id = $1 AND h.lives AND h.may_be_sent AND (h.expires_at IS NULL OR h.expires_at > $3)
           AND h.events <> '{}'
         ORDER BY lower(a.name), i.id LIMIT $2",
    )
    .bind(organization_id)
    .bind(limit)
    .bind(now)
    .fetch_all(conn)
    .await?;
    let listener =
        |(install_id, app_name, owner_name, events)| Listener { install_id, app_name, owner_name, events };
    Ok(rows.into_iter().map(listener).collect())
}
