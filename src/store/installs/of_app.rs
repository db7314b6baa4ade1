//! Where one app is connected.

use super::{Conn, Error, InstallRow};
use crate::model::id::{AppId, OrganizationId, UserId};
use crate::model::install::InstalledApp;

/// Lists the installs of an app in some organizations, by the organizations' names; of those that act as a person, the
/// ones that act as this one.
pub(crate) async fn list_by_app(
    conn: &mut Conn,
    app_id: AppId,
    organizations: &[OrganizationId],
    user_id: UserId,
) -> Result<Vec<InstalledApp>, Error> {
    let organizations: Vec<i64> = organizations.iter().map(|id| id.number()).collect();
    let rows: Vec<InstallRow> = sqlx::query_as(installed_apps!(
        "i.app_id = $1 AND i.organization_id = ANY($2) AND (i.actor = 'app' OR i.user_id = $3)
         ORDER BY lower(o.name), i.id LIMIT 100"
    ))
    .bind(app_id)
    .bind(organizations)
    .bind(user_id)
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(InstallRow::into_installed_app).collect()
}
