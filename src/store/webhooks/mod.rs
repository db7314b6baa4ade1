//! Webhooks: where events are sent, and with which secret they are signed.

use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::id::{AppId, OrganizationId};

/// Gives an app a webhook with its own queue, or begins it anew where it had one before. `sealed` is its secret.
pub(crate) async fn insert_for_app(
    conn: &mut Conn,
    organization_id: OrganizationId,
    app_id: AppId,
    sealed: &[u8],
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "WITH webhook AS (
             INSERT INTO webhooks (organization_id, app_id, secret, created_at, host_since) VALUES ($1, $2, $3, $4, $4)
             ON CONFLICT (app_id) DO UPDATE SET
                 secret = EXCLUDED.secret, previous_secret = NULL, previous_secret_until = NULL, disabled_at = NULL,
                 disabled_by = NULL, answered_at = NULL, failing_since = NULL, host_since = EXCLUDED.host_since
             RETURNING id
         )
         INSERT INTO subscriptions (webhook_id, organization_id, created_at, not_before)
         SELECT id, $1, $4, $4 FROM webhook
         ON CONFLICT (webhook_id) WHERE install_id IS NULL DO NOTHING",
    )
    .bind(organization_id)
    .bind(app_id)
    .bind(sealed)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Remembers that an app's events go to another host from now on.
pub(crate) async fn change_host_of_app(
    conn: &mut Conn,
    app_id: AppId,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "UPDATE webhooks SET host_since = $2, answered_at = NULL, failing_since = NULL WHERE app_id = $1",
    )
    .bind(app_id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}
