//! What an organization is called and what it lets its people do.

use serde_json::{Value, json};

use super::accounts::{AccountError, checked_name};
use super::administration::{Admin, AdminError};
use crate::context::Context;
use crate::model::account::{AppPolicy, Organization, Role};
use crate::model::audit::AuditKind;
use crate::store;

/// What an admin wants it to be from now on.
#[derive(Debug, Clone)]
pub struct SettingsDraft {
    /// Its name as people say it.
    pub name: String,
    /// Which apps its people may connect.
    pub app_policy: AppPolicy,
    /// The weakest role that may install an app; as the server's policy says where absent.
    pub install_min_role: Option<Role>,
}

/// Stores the settings, with the old ones in the ledger. Storing the same again changes nothing.
pub async fn save(cx: &Context, admin: &Admin, draft: SettingsDraft) -> Result<Organization, AdminError> {
    let draft = SettingsDraft { name: checked_name(&draft.name)?, ..draft };
    let (admin, now) = (admin.clone(), cx.env.now());
    cx.db
        .unit_of_work("save_organization", move |tx| {
            Box::pin(async move {
                admin.lock(tx).await?;
                let found = store::organizations::find(tx, admin.organization().id).await?;
                let before = found.ok_or(AccountError::NoSuchOrganization)?;
                let SettingsDraft { name, app_policy, install_min_role } = draft;
                let after = Organization { name, app_policy, install_min_role, ..before.clone() };
                if after != before {
                    store::organizations::update_settings(
                        tx,
                        after.id,
                        &after.name,
                        after.app_policy,
                        after.install_min_role,
                    )
                    .await?;
                    let details = json!({ "before": told(&before), "after": told(&after) });
                    admin.record(tx, AuditKind::OrganizationUpdated, details, now).await?;
                }
                Ok(after)
            })
        })
        .await
}

fn told(organization: &Organization) -> Value {
    json!({
        "name": organization.name,
        "app_policy": organization.app_policy.as_str(),
        "install_min_role": organization.install_min_role,
    })
}
