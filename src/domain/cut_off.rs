//! Everything of an app, an organization, a person or the whole server ends at once, or all that was connected before a
//! time. One row is written, whatever the number of connections; each is dead at its next use.
//!
//! A `CutOff` is made only from the right to do it, so that a surface cannot forget to ask.

use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::RequestInfo;
use super::apps::{AppError, Owner};
use super::operator::Operator;
use crate::context::Context;
use crate::model::account::{Membership, Organization, User};
use crate::model::app::App;
use crate::model::audit::{Announced, AuditEvent, AuditKind, DoneBy, RequestOrigin};
use crate::model::cut_off::{CutOffReach, CutOffTarget};
use crate::model::id::{OrganizationId, UserId};
use crate::store::{self, Tx};

/// How far the clocks of two servers may differ. The server as a whole has no epoch, so all that it issued ends by the
/// time of issue; who connects within this span connects again.
const CLOCK_MARGIN: Duration = Duration::SECOND;

/// What is to end, by somebody who may end it.
#[derive(Debug, Clone)]
pub struct CutOff {
    target: CutOffTarget,
    /// The organization whose ledger tells it, where it is about one.
    ledger: Option<OrganizationId>,
    name: String,
    reach: CutOffReach,
    side: Side,
    user_id: Option<UserId>,
}

/// Who ends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Owner,
    Customer,
    Oneself,
    Operator,
}

/// Why nothing ended.
#[derive(Debug, thiserror::Error)]
pub enum CutOffError {
    /// The person does not administer it.
    #[error("only an admin may end all connections")]
    Forbidden,
    /// What was typed is not its name.
    #[error("this is not the name")]
    WrongName,
    /// A time that is not over: later connections would be dead as soon as they are made.
    #[error("the time has not come yet")]
    InFuture,
    /// It was deleted meanwhile.
    #[error("it is gone")]
    Gone,
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

impl CutOff {
    /// All connections of an app, by an admin of its owner organization.
    pub fn of_own_app(owner: Owner, app: &App) -> Result<Self, AppError> {
        if app.organization_id != owner.organization_id() {
            return Err(AppError::NotFound);
        }
        Ok(Self { user_id: owner.user_id(), ..Self::of_app(app, Side::Owner) })
    }

    /// All connections to an organization, by its admin.
    pub fn of_own_organization(user: &User, membership: &Membership) -> Result<Self, CutOffError> {
        if !membership.role.is_admin() {
            return Err(CutOffError::Forbidden);
        }
        let cut = Self::of_organization(&membership.organization, Side::Customer);
        Ok(Self { user_id: Some(user.id), ..cut })
    }

    /// Everything that acts as a person, by that person.
    pub fn of_oneself(user: &User) -> Self {
        Self { user_id: Some(user.id), ..Self::of_person(user, Side::Oneself) }
    }

    /// All connections of any app, by an operator.
    pub fn of_any_app(operator: &Operator, app: &App) -> Self {
        Self { user_id: operator.user_id(), ..Self::of_app(app, Side::Operator) }
    }

    /// All connections to any organization, by an operator.
    pub fn of_any_organization(operator: &Operator, organization: &Organization) -> Self {
        Self { user_id: operator.user_id(), ..Self::of_organization(organization, Side::Operator) }
    }

    /// Everything that acts as any person, by an operator.
    pub fn of_any_person(operator: &Operator, user: &User) -> Self {
        Self { user_id: operator.user_id(), ..Self::of_person(user, Side::Operator) }
    }

    /// Every connection there is, by an operator.
    pub fn of_server(cx: &Context, operator: &Operator) -> Self {
        let name = cx.config.branding.product_name.clone();
        let user_id = operator.user_id();
        let (target, reach) = (CutOffTarget::Server, CutOffReach::Everything);
        Self { target, ledger: None, name, reach, side: Side::Operator, user_id }
    }

    /// The same for what was connected before a time, and nothing else of it.
    pub fn connected_before(self, time: OffsetDateTime, now: OffsetDateTime) -> Result<Self, CutOffError> {
        if time > now {
            return Err(CutOffError::InFuture);
        }
        Ok(Self { reach: CutOffReach::ConnectedBefore(time), ..self })
    }

    /// What has to be typed: the app's name, the organization's subdomain, the person's address, the product's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whose connections they are.
    pub fn target(&self) -> CutOffTarget {
        self.target
    }

    /// Which of them.
    pub fn reach(&self) -> CutOffReach {
        self.reach
    }

    fn of_app(app: &App, side: Side) -> Self {
        Self {
            target: CutOffTarget::App(app.id),
            ledger: Some(app.organization_id),
            name: app.profile.name.clone(),
            reach: CutOffReach::Everything,
            side,
            user_id: None,
        }
    }

    fn of_organization(organization: &Organization, side: Side) -> Self {
        Self {
            target: CutOffTarget::Organization(organization.id),
            ledger: Some(organization.id),
            name: organization.subdomain.clone(),
            reach: CutOffReach::Everything,
            side,
            user_id: None,
        }
    }

    fn of_person(user: &User, side: Side) -> Self {
        Self {
            target: CutOffTarget::User(user.id),
            ledger: None,
            name: user.email.clone(),
            reach: CutOffReach::Everything,
            side,
            user_id: None,
        }
    }
}

/// Counts the living connections that would end.
pub async fn count(cx: &Context, cut: &CutOff) -> Result<i64, store::Error> {
    let mut conn = cx.db.read().await?;
    store::cut_off::count(&mut conn, cut.target, cut.reach, cx.env.now()).await
}

/// Ends them, once their name was typed. Answers how many rows were written for it, which is one.
pub async fn cut_off(
    cx: &Context,
    cut: CutOff,
    typed_name: &str,
    request: &RequestInfo,
) -> Result<u64, CutOffError> {
    if typed_name.trim() != cut.name {
        return Err(CutOffError::WrongName);
    }
    let (now, origin) = (cx.env.now(), request.origin.clone());
    let reach = match (cut.target, cut.reach) {
        (CutOffTarget::Server, CutOffReach::Everything) => CutOffReach::ConnectedBefore(now + CLOCK_MARGIN),
        (_, reach) => reach,
    };
    cx.db
        .unit_of_work("cut_off", move |tx| {
            Box::pin(async move {
                let rows = store::cut_off::end(tx, cut.target, reach).await?;
                if rows == 0 {
                    return Err(CutOffError::Gone);
                }
                record(tx, &cut, origin, now).await?;
                Ok(rows)
            })
        })
        .await
}

/// Writes who did it where it is about, and announces it to the organizations whose connections ended: these learn which
/// side it was, and of people only who acted in their own name or in theirs.
async fn record(
    tx: &mut Tx,
    cut: &CutOff,
    origin: RequestOrigin,
    now: OffsetDateTime,
) -> Result<(), store::Error> {
    let by = DoneBy { user_id: cut.user_id, origin, ..DoneBy::default() };
    // An announcement takes the organization of each install; that of the event is not read.
    let anywhere = cut.ledger.unwrap_or(OrganizationId::new(0));
    let event = |by: &DoneBy| {
        let event = AuditEvent::new(AuditKind::ConnectionsCutOff, anywhere, by, now);
        let app_id = match cut.target {
            CutOffTarget::App(id) => Some(id),
            _ => None,
        };
        AuditEvent { app_id, ..event }.with_details(details(cut))
    };
    if cut.ledger.is_some() {
        store::ledger::append(tx, &event(&by)).await?;
    }
    let nobody = DoneBy::default();
    let (whose, told) = match cut.target {
        CutOffTarget::App(id) => (Announced::App(id), &nobody),
        CutOffTarget::Organization(id) => (Announced::Organization(id), &by),
        CutOffTarget::User(id) => {
            store::ledger::append_for_member(tx, id, &event(&by)).await?;
            (Announced::User(id), &by)
        }
        CutOffTarget::Server => (Announced::Server, &by),
    };
    store::announcements::insert(tx, &whose, &event(told)).await
}

fn details(cut: &CutOff) -> Value {
    let by = match cut.side {
        Side::Owner => "owner",
        Side::Customer => "customer",
        Side::Oneself => "self",
        Side::Operator => "operator",
    };
    let before = cut.reach.before().map(OffsetDateTime::unix_timestamp);
    json!({ "of": cut.target.as_str(), "name": cut.name, "by": by, "connected_before": before })
}
