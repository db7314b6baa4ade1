//! An operator looks after the whole server: sees how much there is of what, suspends organizations, closes accounts,
//! reviews and blocks apps. Every act is a row in the ledger of the organization it concerns.

mod apps;
mod organizations;
mod people;

use super::RequestInfo;
use super::login::SignedIn;
use crate::context::Context;
use crate::model::audit::DoneBy;
use crate::model::console::Figures;
use crate::model::id::UserId;
use crate::store;

pub use self::apps::{AppAct, act_on_app, find_app, find_app_by_client_id, list_apps};
pub use self::organizations::{
    find_organization, list_organizations, suspend_organization, unsuspend_organization,
};
pub use self::people::{PersonDetails, disable_person, enable_person, find_person, list_people};

/// Somebody who may look after the whole server. Made from a live session, or by a command on the server's own host.
#[derive(Debug, Clone, Copy)]
pub struct Operator {
    user_id: Option<UserId>,
}

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum OperatorError {
    /// There is none.
    #[error("there is no such organization, person or app")]
    NotFound,
    /// Operators do not close their own account: another one does.
    #[error("an operator does not disable their own account")]
    Oneself,
    /// Its owner changed the app since the operator looked at it.
    #[error("the app was changed since it was looked at")]
    ChangedSince,
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

impl Operator {
    /// The person of a session, where they are an operator now.
    pub fn of(signed_in: &SignedIn) -> Option<Self> {
        let user = signed_in.user();
        user.is_operator.then_some(Self { user_id: Some(user.id) })
    }

    /// Whoever may run commands on the server's host.
    pub fn command() -> Self {
        Self { user_id: None }
    }

    /// The person; nobody where it is a command.
    pub fn user_id(&self) -> Option<UserId> {
        self.user_id
    }

    fn by(self, request: &RequestInfo) -> DoneBy {
        DoneBy { user_id: self.user_id, origin: request.origin.clone(), ..DoneBy::default() }
    }
}

/// Counts what there is.
pub async fn figures(cx: &Context, _: &Operator) -> Result<Figures, store::Error> {
    let mut conn = cx.db.read().await?;
    let figures = store::console::figures(&mut conn).await?;
    let installs = store::console::installs_by_state(&mut conn, cx.env.now()).await?;
    Ok(Figures { installs, ..figures })
}
