//! The home organization: where a policy names one, it is made at the first start, apps are connected to no other, and
//! everybody with an account is a member of it.

use super::accounts::{AccountError, create_organization};
use crate::context::Context;
use crate::model::id::UserId;
use crate::store::{self, Conn};

/// Makes the home organization where the policy names one that is not there yet. Whoever has an account by then becomes
/// a member; of who is made later [`join`] makes one.
pub async fn settle(cx: &Context) -> Result<(), store::Error> {
    let subdomain = &cx.policy().home_organization;
    if subdomain.is_empty() {
        return Ok(());
    }
    let mut conn = cx.db.read().await?;
    let is_there = store::organizations::find_by_subdomain(&mut conn, subdomain).await?.is_some();
    drop(conn);
    if is_there {
        return Ok(());
    }
    match create_organization(cx, subdomain, &cx.config.branding.product_name).await {
        // Another server was first.
        Ok(_) | Err(AccountError::SubdomainTaken) => {}
        Err(AccountError::Internal(error)) => return Err(error),
        Err(_) => return Err(store::Error::Inconsistent("policy.home_organization")),
    }
    let mut conn = cx.db.write().await?;
    let role = cx.policy().self_consent_min_role;
    store::memberships::add_everybody(&mut conn, subdomain, role, cx.env.now()).await
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
