//! An app's owner looks at what a customer would be asked, without anybody being asked: nothing is written.

use super::{AuthorizationRequest, AuthorizeRefusal, Rest, requested_actor, requested_scopes};
use crate::context::Context;
use crate::domain::apps::{AppError, Owner};
use crate::model::account::{Membership, Organization, Role, User};
use crate::model::app::AppListing;
use crate::model::policy::ResponseMode;
use crate::model::scope::ScopeSet;
use crate::store;

/// What the question shall be about.
#[derive(Debug, Clone, Default)]
pub struct PreviewOf {
    /// What the app asks for; all that it declares where empty.
    pub scopes: ScopeSet,
    /// How it asks to act, by its word; as in a request that does not say where absent.
    pub actor: Option<String>,
    /// What the customer is called.
    pub organization: String,
    /// What the person who is asked would be there.
    pub role: Option<Role>,
}

/// A question that is put to nobody. Only this module makes one.
#[derive(Debug)]
pub struct Preview {
    request: AuthorizationRequest,
    membership: Membership,
}

impl Preview {
    /// The request as `validate` would let it through.
    pub fn request(&self) -> &AuthorizationRequest {
        &self.request
    }

    /// Where the person would be asked, as what.
    pub fn membership(&self) -> &Membership {
        &self.membership
    }
}

/// Makes up the question that an app would put to a customer. It is checked as a request of the app is.
pub async fn preview(
    cx: &Context,
    user: &User,
    owner: Owner,
    listing: &AppListing,
    of: &PreviewOf,
) -> Result<Result<Preview, AuthorizeRefusal>, AppError> {
    let mut conn = cx.db.read().await?;
    // The customer is made up of the person's own organization, under another name.
    let own = store::memberships::find(&mut conn, owner.organization_id(), user.id).await?;
    drop(conn);
    let own = own.ok_or(AppError::Forbidden)?;
    let organization = Organization { name: of.organization.clone(), ..own.organization };
    let membership = Membership { organization, role: of.role.unwrap_or(own.role), ..own };
    Ok(request(cx, listing, of).map(|request| Preview { request, membership }))
}

fn request(
    cx: &Context,
    listing: &AppListing,
    of: &PreviewOf,
) -> Result<AuthorizationRequest, AuthorizeRefusal> {
    let app = listing.app.clone();
    let scopes = if of.scopes.is_empty() { &app.profile.declared_scopes } else { &of.scopes };
    let scopes = requested_scopes(cx, &app, Some(&scopes.to_string()))?;
    let actor = requested_actor(cx, &app, of.actor.as_deref())?;
    let registered = app.profile.redirect_uris.first().ok_or(AuthorizeRefusal::RedirectUriMissing)?.clone();
    let redirect = (registered.as_str().to_owned(), registered);
    let asker = (app, listing.owner_name.clone());
    let rest = Rest { scopes, actor, challenge: None, response_mode: ResponseMode::Query, must_ask: true };
    Ok(AuthorizationRequest::new(cx, asker, redirect, None, rest))
}
