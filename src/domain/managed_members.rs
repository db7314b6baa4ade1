//! Members on pages and in the API: everybody in an organization sees who else is, admins change it. Owners are made and unmade by
//! owners alone, and somebody who administers stays.

use super::accounts::AccountError;
use super::administration::{Admin, AdminError};
use super::api_caller::ApiCaller;
use super::members::{remove_locked, set_locked};
use crate::context::Context;
use crate::model::account::{Membership, Role};
use crate::model::feedback::standing::Deed;
use crate::model::id::UserId;
use crate::model::listing::{ListPage, ListRequest, Window};
use crate::model::member::{Member, MemberOrder};
use crate::model::own::OwnInstall;
use crate::model::page::Page;
use crate::store;

/// Lists one page of the members of an organization, for a member. Addresses are searched for admins alone, because
/// they alone read them.
pub async fn list_page(
    cx: &Context,
    viewer: &Membership,
    wanted: &ListRequest<MemberOrder>,
) -> Result<ListPage<Member>, AdminError> {
    let (id, search, role) = (viewer.organization.id, wanted.search.as_str(), viewer.role);
    let mut conn = cx.db.read().await?;
    let total = store::members::count_matching(&mut conn, id, search, role).await?;
    let window = Window::nearest(wanted.page, total);
    let rows = store::members::list_matching(&mut conn, id, search, role, wanted.order, window).await?;
    Ok(ListPage { rows, window })
}

/// Shows one member, with the installs that act as them in the organization and end with their stay.
pub async fn show(
    cx: &Context,
    admin: &Admin,
    user_id: UserId,
) -> Result<(Member, Vec<OwnInstall>), AdminError> {
    let id = admin.organization().id;
    let mut conn = cx.db.read().await?;
    let member = store::members::find(&mut conn, id, user_id).await?.ok_or(AdminError::NotFound)?;
    let installs = store::own_installs::list_in_organization(&mut conn, user_id, id, cx.env.now()).await?;
    Ok((member, installs))
}

/// Lists one page of the members for whoever calls the API, who came last first; where a role is given, those who have
/// it. Somebody who is not one of them sees none.
pub async fn list_for_caller(
    cx: &Context,
    caller: &ApiCaller,
    role: Option<Role>,
    page: Page,
) -> Result<Vec<Member>, AdminError> {
    check_may_see(caller)?;
    let mut conn = cx.db.read().await?;
    Ok(store::members::list_of_role(&mut conn, caller.organization().id, role, page).await?)
}

/// Shows one member to whoever calls the API.
pub async fn show_to_caller(cx: &Context, caller: &ApiCaller, user_id: UserId) -> Result<Member, AdminError> {
    check_may_see(caller)?;
    let mut conn = cx.db.read().await?;
    let found = store::members::find(&mut conn, caller.organization().id, user_id).await?;
    found.ok_or(AdminError::NotFound)
}

/// Whether whoever calls the API reads the members' addresses, as admins alone do on pages.
pub fn reads_addresses(caller: &ApiCaller) -> bool {
    caller.standing().may(Deed::ManageMembers)
}

fn check_may_see(caller: &ApiCaller) -> Result<(), AdminError> {
    if caller.standing().may(Deed::SeeMembers) { Ok(()) } else { Err(AdminError::Forbidden) }
}

/// Changes the role of a member whose account is open.
pub async fn change_role(
    cx: &Context,
    admin: &Admin,
    user_id: UserId,
    role: Role,
) -> Result<Membership, AdminError> {
    let (admin, now) = (admin.clone(), cx.env.now());
    cx.db
        .unit_of_work("change_role", move |tx| {
            Box::pin(async move {
                let own_role = admin.lock(tx).await?;
                let id = admin.organization().id;
                let member = store::members::find(tx, id, user_id).await?.ok_or(AdminError::NotFound)?;
                if !own_role.may_turn(Some(member.role), Some(role)) {
                    return Err(AdminError::OwnersOnly);
                }
                if member.is_closed {
                    return Err(AdminError::Closed);
                }
                Ok(set_locked(tx, id, user_id, role, admin.by(), now).await?)
            })
        })
        .await
}

/// Ends the stay of a member, whether the account is open or closed. Whatever acts as them there ends with it.
pub async fn remove(cx: &Context, admin: &Admin, user_id: UserId) -> Result<(), AdminError> {
    let (admin, within) = (admin.clone(), cx.clone());
    cx.db
        .unit_of_work("remove_member_by_admin", move |tx| {
            Box::pin(async move {
                let own_role = admin.lock(tx).await?;
                let id = admin.organization().id;
                let member = store::members::find(tx, id, user_id).await?.ok_or(AccountError::NotAMember)?;
                if !own_role.may_turn(Some(member.role), None) {
                    return Err(AdminError::OwnersOnly);
                }
                Ok(remove_locked(&within, tx, id, &member, admin.by()).await?)
            })
        })
        .await
}
