//! Invitations: an admin makes a link, and whoever opens it first joins. The link is good once, for some days, and only
//! while its maker could still let somebody in that way.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::RequestInfo;
use super::accounts::{AccountError, checked_email, checked_name};
use super::administration::{Admin, AdminError};
use super::home;
use super::login::{NewSession, open_first_session};
use super::members::{lock, set_locked};
use crate::context::Context;
use crate::model::account::{Membership, Role, User, is_email, is_name};
use crate::model::audit::{AuditEvent, AuditKind, DoneBy, RequestOrigin, Through};
use crate::model::id::{InvitationId, UserId};
use crate::model::invitation::{LIFETIME, MOST_OPEN, Offer, OpenInvitation};
use crate::model::password::Password;
use crate::model::secret::{Invitation, Secret, SecretHash};
use crate::store::invitations::{ChangedInvitation, NewInvitation, Renewal};
use crate::store::{self, Tx};

/// What the secret of a link begins with, so that a scanner recognises a leaked one.
const PREFIX: &str = "poin_";

/// An invitation that was just made. Its secret is not kept.
#[derive(Debug)]
pub struct CreatedInvitation {
    /// Its number.
    pub id: InvitationId,
    /// For whom it is, in the inviter's words.
    pub note: String,
    /// What its link ends with, to be shown once.
    pub secret: Secret<Invitation>,
    /// Until when it is good.
    pub expires_at: OffsetDateTime,
}

/// What everybody may know of an invitation that was just made.
#[derive(Debug)]
pub struct Invited {
    /// Its number.
    pub id: InvitationId,
    /// Until when it is good.
    pub expires_at: OffsetDateTime,
}

/// Why nobody was invited by address.
#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    /// Somebody of this address is in the organization already.
    #[error("this person is a member already")]
    AlreadyMember,
    /// An invitation for this address is open.
    #[error("this person is invited already")]
    AlreadyInvited,
    /// About who invites.
    #[error(transparent)]
    Admin(#[from] AdminError),
}

impl From<store::Error> for InviteError {
    fn from(error: store::Error) -> Self {
        Self::Admin(error.into())
    }
}

/// Who joins with a new account, as it was typed.
#[derive(Debug)]
pub struct NewAccount<'a> {
    /// The address to sign in with.
    pub email: &'a str,
    /// The name others see.
    pub name: &'a str,
    /// The password.
    pub password: &'a str,
}

/// Why nobody joined.
#[derive(Debug, thiserror::Error)]
pub enum InvitationError {
    /// Nobody's, used, revoked, too old, or its maker may no longer invite.
    #[error("there is no such invitation, or it is no longer good")]
    Gone,
    /// The person is in the organization already; the invitation stays open.
    #[error("this person is a member already")]
    AlreadyMember(Box<Membership>),
    /// About a field of the new account.
    #[error(transparent)]
    Account(#[from] AccountError),
}

impl From<store::Error> for InvitationError {
    fn from(error: store::Error) -> Self {
        Self::Account(error.into())
    }
}

/// Makes an invitation. `note` says for whom it is, by a name or an address, and no two open ones say the same.
pub async fn create(
    cx: &Context,
    admin: &Admin,
    role: Role,
    note: &str,
) -> Result<CreatedInvitation, AdminError> {
    let note = note.trim().to_owned();
    if !is_name(&note) && !is_email(&note) {
        return Err(AccountError::InvalidName.into());
    }
    let secret: Secret<Invitation> = cx.env.secret(PREFIX);
    let (admin, hash, now) = (admin.clone(), secret.hash(), cx.env.now());
    let expires_at = now + LIFETIME;
    let (id, note) = cx
        .db
        .unit_of_work("create_invitation", move |tx| {
            Box::pin(async move {
                if !admin.lock(tx).await?.may_turn(None, Some(role)) {
                    return Err(AdminError::OwnersOnly);
                }
                let organization_id = admin.organization().id;
                match store::invitations::count_open(tx, organization_id, &note, now).await? {
                    (_, 1..) => return Err(AdminError::NameTaken),
                    (MOST_OPEN.., _) => return Err(AdminError::TooMany),
                    _ => {}
                }
                let new = NewInvitation {
                    organization_id,
                    hash,
                    role,
                    note: &note,
                    invited_by: admin.user_id(),
                    install_id: admin.install_id(),
                    api_key_id: match admin.by().through {
                        Some(Through::ApiKey(id)) => Some(id),
                        Some(Through::App(_)) | None => None,
                    },
                    expires_at,
                };
                let id = store::invitations::insert(tx, &new, now).await?;
                let details = json!({ "invitation_id": id, "role": role, "note": note });
                admin.record(tx, AuditKind::InvitationCreated, details, now).await?;
                Ok((id, note))
            })
        })
        .await?;
    Ok(CreatedInvitation { id, note, secret, expires_at })
}

/// Makes an invitation for whoever has this address, unless they are a member. Who invites so does not get to see its
/// secret: a link that lets somebody in is no app's business.
pub async fn invite(cx: &Context, admin: &Admin, role: Role, email: &str) -> Result<Invited, InviteError> {
    let mut conn = cx.db.read().await?;
    if store::members::has_address(&mut conn, admin.organization().id, email).await? {
        return Err(InviteError::AlreadyMember);
    }
    drop(conn);
    match create(cx, admin, role, email).await {
        Ok(CreatedInvitation { id, expires_at, .. }) => Ok(Invited { id, expires_at }),
        Err(AdminError::NameTaken) => Err(InviteError::AlreadyInvited),
        Err(other) => Err(other.into()),
    }
}

/// Lists the invitations that nobody used yet, newest first.
pub async fn list_open(cx: &Context, admin: &Admin) -> Result<Vec<OpenInvitation>, AdminError> {
    let mut conn = cx.db.read().await?;
    Ok(store::invitations::list_open(&mut conn, admin.organization().id, cx.env.now()).await?)
}

/// Makes a new link for an invitation that nobody used yet, in place of the one it has. Whoever makes it hands it out,
/// and so the invitation rests on them from then on, whoever invited first: an app, say, which never sees a link.
pub async fn renew(cx: &Context, admin: &Admin, id: InvitationId) -> Result<CreatedInvitation, AdminError> {
    let secret: Secret<Invitation> = cx.env.secret(PREFIX);
    let (admin, hash, now) = (admin.clone(), secret.hash(), cx.env.now());
    let expires_at = now + LIFETIME;
    let note = cx
        .db
        .unit_of_work("renew_invitation", move |tx| {
            Box::pin(async move {
                let role = admin.lock(tx).await?;
                let renewal = Renewal { hash, invited_by: admin.user_id(), expires_at };
                let renewed =
                    store::invitations::renew(tx, admin.organization().id, id, &renewal, now).await?;
                let renewed = renewed.ok_or(AdminError::NotFound)?;
                if !role.may_turn(None, Some(renewed.role)) {
                    return Err(AdminError::OwnersOnly);
                }
                admin.record(tx, AuditKind::InvitationRenewed, told(&renewed), now).await?;
                Ok(renewed.note)
            })
        })
        .await?;
    Ok(CreatedInvitation { id, note, secret, expires_at })
}

/// Withdraws an invitation that nobody used yet.
pub async fn revoke(cx: &Context, admin: &Admin, id: InvitationId) -> Result<(), AdminError> {
    let (admin, now) = (admin.clone(), cx.env.now());
    cx.db
        .unit_of_work("revoke_invitation", move |tx| {
            Box::pin(async move {
                admin.lock(tx).await?;
                let revoked = store::invitations::revoke(tx, admin.organization().id, id, now).await?;
                let revoked = revoked.ok_or(AdminError::NotFound)?;
                admin.record(tx, AuditKind::InvitationRevoked, told(&revoked), now).await
            })
        })
        .await
}

/// What the invitation with that secret offers. What is not well-formed costs no query.
pub async fn find(cx: &Context, secret: &str) -> Result<Offer, InvitationError> {
    let mut conn = cx.db.read().await?;
    let offer = store::invitations::find_open(&mut conn, parse(secret)?, cx.env.now()).await?;
    offer.ok_or(InvitationError::Gone)
}

/// Lets a person in who has an account.
pub async fn accept(
    cx: &Context,
    user: &User,
    secret: &str,
    request: &RequestInfo,
) -> Result<Membership, InvitationError> {
    let (hash, user_id, origin, now) = (parse(secret)?, user.id, request.origin.clone(), cx.env.now());
    cx.db
        .unit_of_work("accept_invitation", move |tx| {
            Box::pin(async move { join(tx, hash, user_id, &origin, now).await })
        })
        .await
}

/// Makes an account for somebody who has none, lets them in, and signs them in. An account that only an organization's
/// own sign-in knew is nobody's yet, and becomes theirs.
pub async fn accept_with_new_account(
    cx: &Context,
    account: &NewAccount<'_>,
    secret: &str,
    request: &RequestInfo,
) -> Result<(NewSession, Membership), InvitationError> {
    let hash = parse(secret)?;
    let (email, name) = (checked_email(account.email)?, checked_name(account.name)?);
    let password = Password::chosen(account.password).map_err(AccountError::from)?;
    // Whoever has no invitation, and whoever can sign in already, is not worth the work of a hash.
    find(cx, secret).await?;
    let mut conn = cx.db.read().await?;
    let known = store::accounts::find_login(&mut conn, &email).await?;
    if known.is_some_and(|known| known.password_hash.is_some()) {
        return Err(AccountError::EmailTaken.into());
    }
    drop(conn);
    let password_hash = cx.passwords.hash(cx.passwords.turn().await, &cx.env, &password).await;
    let (cx, origin, now) = (cx.clone(), request.origin.clone(), cx.env.now());
    cx.clone()
        .db
        .unit_of_work("accept_invitation_with_new_account", move |tx| {
            Box::pin(async move {
                let made =
                    store::accounts::insert_person(tx, &email, &name, Some(&password_hash), now).await?;
                let user = made.ok_or(AccountError::EmailTaken)?;
                // First the invitation, which may be to the home organization itself and to another role there.
                let membership = join(tx, hash, user.id, &origin, now).await?;
                home::join(&cx, tx, user.id).await?;
                let session = open_first_session(tx, &cx, &user, &origin, now).await?;
                Ok((session, membership))
            })
        })
        .await
}

async fn join(
    tx: &mut Tx,
    hash: SecretHash<Invitation>,
    user_id: UserId,
    origin: &RequestOrigin,
    now: OffsetDateTime,
) -> Result<Membership, InvitationError> {
    let offer = store::invitations::find_open(tx, hash, now).await?.ok_or(InvitationError::Gone)?;
    let organization_id = offer.organization.id;
    lock(tx, organization_id).await?;
    if let Some(stay) = store::memberships::find(tx, organization_id, user_id).await? {
        return Err(InvitationError::AlreadyMember(Box::new(stay)));
    }
    let accepted = store::invitations::accept(tx, hash, user_id, now).await?;
    let accepted = accepted.ok_or(InvitationError::Gone)?;
    let by = DoneBy { user_id: Some(user_id), origin: origin.clone(), ..DoneBy::default() };
    let details = json!({
        "invitation_id": accepted.id, "role": accepted.role, "note": accepted.note,
        "invited_by": accepted.invited_by,
    });
    let event = AuditEvent::new(AuditKind::InvitationAccepted, organization_id, &by, now);
    store::ledger::append(tx, &event.with_details(details)).await?;
    Ok(set_locked(tx, organization_id, user_id, accepted.role, &by, now).await?)
}

/// What the ledger keeps of an invitation.
fn told(invitation: &ChangedInvitation) -> Value {
    json!({ "invitation_id": invitation.id, "role": invitation.role, "note": invitation.note })
}

fn parse(secret: &str) -> Result<SecretHash<Invitation>, InvitationError> {
    Secret::parse(PREFIX, secret).map(|secret| secret.hash()).map_err(|_| InvitationError::Gone)
}
