//! The home organization: where a policy names one, it is made at the first start, apps are connected to no other, and
//! everybody with an account of their own is a member of it.

use super::accounts::insert_organization;
use crate::context::Context;
use crate::model::id::UserId;
use crate::store::{self, Conn, Constraint};

/// Makes the home organization where the policy names one that is not there yet, with everybody who has an account by
/// then as a member; whoever comes later joins it at once.
pub async fn settle(cx: &Context) -> Result<(), store::Error> {
    let policy = cx.policy();
    if policy.home_organization.is_empty() {
        return Ok(());
    }
    let (subdomain, role) = (policy.home_organization.clone(), policy.self_consent_min_role);
    let (name, now) = (cx.config.branding.product_name.clone(), cx.env.now());
    let settled = cx.db.unit_of_work("settle", move |tx| {
        Box::pin(async move {
            if store::organizations::find_by_subdomain(tx, &subdomain).await?.is_some() {
                return Ok(());
            }
            insert_organization(tx, &subdomain, &name, now).await?;
            store::memberships::add_everybody(tx, &subdomain, role, now).await
        })
    });
    match settled.await {
        // Another server was first.
        Err(store::Error::Conflict(Constraint::Subdomain)) => Ok(()),
        other => other,
    }
}

/// Makes a new account a member of the home organization, where there is one.
pub(super) async fn join(cx: &Context, conn: &mut Conn, user_id: UserId) -> Result<(), store::Error> {
    let policy = cx.policy();
    if policy.home_organization.is_empty() {
        return Ok(());
    }
    let (subdomain, role) = (&policy.home_organization, policy.self_consent_min_role);
    store::memberships::add(conn, subdomain, user_id, role, cx.env.now()).await
}
