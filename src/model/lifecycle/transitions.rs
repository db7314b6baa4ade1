//! Which event leads where.

use time::OffsetDateTime;

use super::{InstallState, Lifecycle, LifecycleEvent, Side, Stage, TransitionError};
use crate::model::install::InstallEnd;
use crate::model::scope::ScopeSet;

impl Lifecycle {
    /// The facts after an event, or why it cannot happen now. Nothing is written by this.
    pub fn after(&self, event: &LifecycleEvent, now: OffsetDateTime) -> Result<Self, TransitionError> {
        match event {
            LifecycleEvent::Request { scopes } => self.requested(scopes, now),
            LifecycleEvent::Approve { expires_at } => self.approved(*expires_at),
            LifecycleEvent::Decline => self.unanswered(InstallEnd::Declined, now),
            LifecycleEvent::Withdraw => self.unanswered(InstallEnd::Withdrawn, now),
            LifecycleEvent::Consent { scopes, expires_at } => Ok(self.consented(scopes, *expires_at)),
            LifecycleEvent::Suspend(side) => self.suspended(*side, now),
            LifecycleEvent::Resume(side) => self.resumed(*side, now),
            LifecycleEvent::OfferScopes(scopes) => Ok(self.offered(scopes)),
            LifecycleEvent::RemoveScopes(scopes) => Ok(self.without(scopes)),
            LifecycleEvent::AcceptScopes => self.answered(self.granted.union(&self.pending), now),
            LifecycleEvent::DeclineScopes => self.answered(self.granted.clone(), now),
            LifecycleEvent::End(by) => self.ended(*by, now),
        }
    }

    fn requested(&self, scopes: &ScopeSet, now: OffsetDateTime) -> Result<Self, TransitionError> {
        if self.stage == Stage::Approved && self.state(now) != InstallState::Expired {
            return Err(TransitionError::AlreadyApproved);
        }
        Ok(Self {
            stage: Stage::Requested,
            expires_at: None,
            suspended_by_customer: false,
            granted: scopes.clone(),
            pending: ScopeSet::default(),
            ..self.clone()
        })
    }

    fn approved(&self, expires_at: Option<OffsetDateTime>) -> Result<Self, TransitionError> {
        match self.stage {
            Stage::Requested => Ok(Self { stage: Stage::Approved, expires_at, ..self.clone() }),
            Stage::Approved | Stage::Ended { .. } => Err(TransitionError::NotRequested),
        }
    }

    /// A question that leads to nothing. What was agreed to is no question any more.
    fn unanswered(&self, by: InstallEnd, now: OffsetDateTime) -> Result<Self, TransitionError> {
        match self.stage {
            Stage::Requested => self.ended(by, now),
            Stage::Approved | Stage::Ended { .. } => Err(TransitionError::NotRequested),
        }
    }

    /// A consent is the customer's own yes, so it takes the customer's suspension back; the owner's stays.
    fn consented(&self, scopes: &ScopeSet, expires_at: Option<OffsetDateTime>) -> Self {
        Self {
            stage: Stage::Approved,
            expires_at,
            suspended_by_owner: self.suspended_by_owner,
            suspended_by_customer: false,
            granted: scopes.clone(),
            pending: ScopeSet::default(),
        }
    }

    fn suspended(&self, side: Side, now: OffsetDateTime) -> Result<Self, TransitionError> {
        self.check_approved(now)?;
        if self.is_suspended_by(side) {
            return Err(TransitionError::AlreadySuspended);
        }
        Ok(self.with_suspension(side, true))
    }

    fn resumed(&self, side: Side, now: OffsetDateTime) -> Result<Self, TransitionError> {
        self.check_approved(now)?;
        match (self.is_suspended_by(side), side) {
            (true, _) => Ok(self.with_suspension(side, false)),
            (false, Side::Customer) if self.suspended_by_owner => Err(TransitionError::SuspendedByOwner),
            (false, _) => Err(TransitionError::NotSuspended),
        }
    }

    /// What is taken from the app and given back later is asked for anew. One that has ended is asked nothing.
    fn offered(&self, scopes: &ScopeSet) -> Self {
        let Stage::Approved = self.stage else { return self.clone() };
        Self { granted: self.granted.difference(scopes), pending: self.pending.union(scopes), ..self.clone() }
    }

    fn without(&self, scopes: &ScopeSet) -> Self {
        Self {
            granted: self.granted.difference(scopes),
            pending: self.pending.difference(scopes),
            ..self.clone()
        }
    }

    fn answered(&self, granted: ScopeSet, now: OffsetDateTime) -> Result<Self, TransitionError> {
        self.check_approved(now)?;
        if self.pending.is_empty() {
            return Err(TransitionError::NothingPending);
        }
        Ok(Self { granted, pending: ScopeSet::default(), ..self.clone() })
    }

    fn ended(&self, by: InstallEnd, now: OffsetDateTime) -> Result<Self, TransitionError> {
        match self.stage {
            Stage::Ended { .. } => Err(TransitionError::Ended),
            Stage::Requested | Stage::Approved => Ok(Self {
                stage: Stage::Ended { at: Some(now), by },
                suspended_by_customer: false,
                ..self.clone()
            }),
        }
    }

    fn check_approved(&self, now: OffsetDateTime) -> Result<(), TransitionError> {
        match self.state(now) {
            InstallState::Requested => Err(TransitionError::NotApproved),
            state if state.has_ended() => Err(TransitionError::Ended),
            _ => Ok(()),
        }
    }

    fn is_suspended_by(&self, side: Side) -> bool {
        match side {
            Side::Owner => self.suspended_by_owner,
            Side::Customer => self.suspended_by_customer,
        }
    }

    fn with_suspension(&self, side: Side, is_suspended: bool) -> Self {
        let mut next = self.clone();
        match side {
            Side::Owner => next.suspended_by_owner = is_suspended,
            Side::Customer => next.suspended_by_customer = is_suspended,
        }
        next
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use time::Duration;
    use time::macros::datetime;

    use super::*;

    const START: OffsetDateTime = datetime!(2026-01-01 00:00 UTC);

    fn scopes() -> impl Strategy<Value = ScopeSet> {
        "([a-e] ){1,4}".prop_map(|text| ScopeSet::parse(&text).expect("letters are scopes"))
    }

    fn side() -> impl Strategy<Value = Side> {
        prop_oneof![Just(Side::Owner), Just(Side::Customer)]
    }

    fn end() -> impl Strategy<Value = Option<OffsetDateTime>> {
        proptest::option::of((0..40_i64).prop_map(|hours| START + Duration::hours(hours)))
    }

    fn event() -> impl Strategy<Value = LifecycleEvent> {
        prop_oneof![
            scopes().prop_map(|scopes| LifecycleEvent::Request { scopes }),
            end().prop_map(|expires_at| LifecycleEvent::Approve { expires_at }),
            Just(LifecycleEvent::Decline),
            Just(LifecycleEvent::Withdraw),
            (scopes(), end()).prop_map(|(scopes, expires_at)| LifecycleEvent::Consent { scopes, expires_at }),
            side().prop_map(LifecycleEvent::Suspend),
            side().prop_map(LifecycleEvent::Resume),
            scopes().prop_map(LifecycleEvent::OfferScopes),
            scopes().prop_map(LifecycleEvent::RemoveScopes),
            Just(LifecycleEvent::AcceptScopes),
            Just(LifecycleEvent::DeclineScopes),
            Just(LifecycleEvent::End(InstallEnd::Admin)),
        ]
    }

    fn requested() -> Lifecycle {
        Lifecycle {
            stage: Stage::Requested,
            expires_at: None,
            suspended_by_owner: false,
            suspended_by_customer: false,
            granted: ScopeSet::parse("a").expect("a scope"),
            pending: ScopeSet::default(),
        }
    }

    /// Each event an hour after the one before; those that do not fit change nothing.
    fn walk(
        events: &[LifecycleEvent],
        mut each: impl FnMut(&Lifecycle, &LifecycleEvent, &Lifecycle, OffsetDateTime),
    ) {
        let mut facts = requested();
        for (hour, event) in (0_i64..).zip(events) {
            let now = START + Duration::hours(hour);
            if let Ok(next) = facts.after(event, now) {
                each(&facts, event, &next, now);
                facts = next;
            }
        }
    }

    proptest! {
        #[test]
        fn only_a_consent_leads_out_of_an_end(events in prop::collection::vec(event(), 0..40)) {
            walk(&events, |before, event, after, now| {
                if before.state(now).has_ended() && !after.state(now).has_ended() {
                    let is_asked_again = matches!(event, LifecycleEvent::Request { .. });
                    let is_consent = matches!(event, LifecycleEvent::Consent { .. });
                    assert!(is_consent || is_asked_again && after.state(now) == InstallState::Requested, "{event:?}");
                }
            });
        }

        #[test]
        fn from_a_request_only_an_admin_makes_it_work(events in prop::collection::vec(event(), 0..40)) {
            walk(&events, |before, event, after, now| {
                if before.stage == Stage::Requested && after.stage == Stage::Approved {
                    let is_yes = matches!(event, LifecycleEvent::Approve { .. } | LifecycleEvent::Consent { .. });
                    assert!(is_yes, "{event:?} at {now}");
                }
            });
        }

        #[test]
        fn what_is_approved_is_no_longer_a_question(events in prop::collection::vec(event(), 0..40)) {
            walk(&events, |before, event, _, _| {
                let answers = matches!(event, LifecycleEvent::Approve { .. } | LifecycleEvent::Decline
                    | LifecycleEvent::Withdraw);
                assert!(!answers || before.stage == Stage::Requested, "{event:?}");
            });
        }

        #[test]
        fn nothing_but_the_owner_undoes_the_owners_suspension(events in prop::collection::vec(event(), 0..40)) {
            walk(&events, |before, event, after, now| {
                if before.suspended_by_owner && *event != LifecycleEvent::Resume(Side::Owner) {
                    assert!(after.suspended_by_owner, "{event:?}");
                    assert!(!after.state(now).works(), "{event:?}");
                }
            });
        }

        #[test]
        fn more_is_granted_by_a_customers_yes_alone(events in prop::collection::vec(event(), 0..40)) {
            walk(&events, |before, event, after, _| {
                let says_yes = matches!(event, LifecycleEvent::Request { .. } | LifecycleEvent::Consent { .. }
                    | LifecycleEvent::AcceptScopes);
                assert!(says_yes || after.granted.is_subset(&before.granted), "{event:?}");
            });
        }

        #[test]
        fn an_accepted_change_grants_what_was_pending_and_leaves_nothing(events in prop::collection::vec(event(), 0..40)) {
            walk(&events, |before, event, after, _| {
                match event {
                    LifecycleEvent::AcceptScopes => {
                        assert!(before.pending.is_subset(&after.granted) && after.pending.is_empty());
                    }
                    LifecycleEvent::DeclineScopes => {
                        assert!(after.granted == before.granted && after.pending.is_empty());
                    }
                    _ => {}
                }
            });
        }

        #[test]
        fn a_removed_scope_is_neither_granted_nor_pending(
            events in prop::collection::vec(event(), 0..20), removed in scopes()
        ) {
            let mut facts = requested();
            walk(&events, |_, _, after, _| facts = after.clone());
            let after = facts.after(&LifecycleEvent::RemoveScopes(removed.clone()), START);
            let after = after.expect("an owner can always take scopes away");
            prop_assert!(after.granted.intersection(&removed).is_empty());
            prop_assert!(after.pending.intersection(&removed).is_empty());
        }
    }

    #[test]
    fn each_state_has_its_way_in() {
        let at = |facts: &Lifecycle, event: LifecycleEvent| facts.after(&event, START).expect("it fits");
        let scopes = |text: &str| ScopeSet::parse(text).expect("scopes");
        let active = at(&requested(), LifecycleEvent::Approve { expires_at: None });
        let pending = at(&active, LifecycleEvent::OfferScopes(scopes("b")));
        let ours = at(&active, LifecycleEvent::Suspend(Side::Customer));
        let both = at(&ours, LifecycleEvent::Suspend(Side::Owner));
        let declined = at(&requested(), LifecycleEvent::Decline);
        let dated = at(&requested(), LifecycleEvent::Approve { expires_at: Some(START) });
        for (facts, state) in [
            (&requested(), InstallState::Requested),
            (&active, InstallState::Active),
            (&pending, InstallState::ScopesPending),
            (&ours, InstallState::SuspendedByCustomer),
            (&both, InstallState::SuspendedByOwner),
            (&declined, InstallState::Revoked),
            (&dated, InstallState::Expired),
        ] {
            assert_eq!(facts.state(START), state);
        }
        let resume = LifecycleEvent::Resume(Side::Customer);
        assert_eq!(at(&both, resume.clone()).state(START), InstallState::SuspendedByOwner);
        let theirs = at(&both, resume.clone());
        assert_eq!(theirs.after(&resume, START), Err(TransitionError::SuspendedByOwner));
        assert_eq!(dated.after(&resume, START), Err(TransitionError::Ended));
    }
}
