//! Refusals that wait to be explained: noted where a request is refused, kept in memory until a job writes them down.
//!
//! A refused request pays for a short lock and nothing else. What does not fit is forgotten, the oldest first, and no
//! app takes more than its share of the room, however many wrong requests somebody sends in its name.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use time::OffsetDateTime;

use crate::model::explanation::{Cause, Whose};

/// The most refusals that wait.
const MOST: usize = 1_000;
/// The most that wait for one app.
const MOST_OF_ONE: usize = 50;
/// The longest client id that anybody was given, and more.
const LONGEST_NAME: usize = 200;

/// On what grounds one request is refused: written where that is decided, read when the answer leaves.
#[derive(Debug, Clone, Default)]
pub struct Grounds(Option<Arc<Inner>>);

#[derive(Debug)]
struct Inner {
    request_id: Arc<str>,
    noted: Mutex<Noted>,
}

#[derive(Debug, Default)]
struct Noted {
    whose: Option<Whose>,
    cause: Option<Cause>,
    said: Option<(&'static str, String)>,
    is_of_nobody: bool,
}

/// A refused request of a known or named app.
#[derive(Debug, Clone)]
pub struct Refused {
    /// Its id.
    pub request_id: Arc<str>,
    /// Whose it was.
    pub whose: Whose,
    /// What the refusing line knew.
    pub cause: Cause,
    /// The code on the wire.
    pub error: String,
    /// The public sentence.
    pub description: String,
    /// When it was refused, by the server's clock.
    pub at: OffsetDateTime,
    /// And by the clock that nobody sets, to compare with what the database's clock says.
    pub since: Instant,
}

/// The refusals of this process that are not written down yet, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Explanations {
    waiting: Arc<Mutex<VecDeque<Refused>>>,
}

impl Grounds {
    /// The grounds of a request that can be asked about by its id.
    pub fn of(request_id: &str) -> Self {
        Self(Some(Arc::new(Inner { request_id: request_id.into(), noted: Mutex::default() })))
    }

    /// The id of the request, where somebody may ask about it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.as_ref().map(|inner| &*inner.request_id)
    }

    /// Notes the name under which an app presents itself, unless more is known.
    pub fn named(&self, client_id: &str) {
        // Whatever else is no client id, and could be refused by the database as a text.
        let is_one = client_id.bytes().all(|byte| byte.is_ascii_graphic());
        if is_one && !client_id.is_empty() && client_id.len() <= LONGEST_NAME {
            self.note(|noted| {
                noted.whose.get_or_insert_with(|| Whose::Named(client_id.to_owned()));
            });
        }
    }

    /// Notes that no app is behind the request: there is nobody to explain it to.
    pub fn of_nobody(&self) {
        self.note(|noted| noted.is_of_nobody = true);
    }

    /// Notes why the request is refused. The first cause counts: it is nearest to the check that failed.
    pub fn refused(&self, cause: impl Into<Cause>) {
        self.note(|noted| {
            noted.cause.get_or_insert_with(|| cause.into());
        });
    }

    /// Notes whose request it is.
    pub fn of_app(&self, whose: Whose) {
        self.note(|noted| noted.whose = Some(whose));
    }

    /// Notes whose request it is and why it is refused.
    pub fn refused_to(&self, whose: Whose, cause: impl Into<Cause>) {
        self.of_app(whose);
        self.refused(cause);
    }

    /// Notes what the answer says, where it is no JSON: the code and the public sentence.
    pub fn said(&self, error: &'static str, sentence: impl Into<String>) {
        self.note(|noted| noted.said = Some((error, sentence.into())));
    }

    /// What was noted, once, where it is enough to go by. `said` is what a JSON answer says; `assumed` is the cause
    /// where none was noted.
    pub fn take(
        &self,
        said: Option<(&str, &str)>,
        assumed: impl FnOnce() -> Option<Cause>,
        at: OffsetDateTime,
    ) -> Option<Refused> {
        let inner = self.0.as_ref()?;
        let noted = std::mem::take(&mut *lock(&inner.noted));
        let own = noted.said.as_ref().map(|(error, sentence)| (*error, sentence.as_str()));
        let (error, description) = said.or(own)?;
        Some(Refused {
            request_id: Arc::clone(&inner.request_id),
            whose: noted.whose.filter(|_| !noted.is_of_nobody)?,
            cause: noted.cause.or_else(assumed)?,
            error: error.to_owned(),
            description: description.to_owned(),
            at,
            since: Instant::now(),
        })
    }

    fn note(&self, write: impl FnOnce(&mut Noted)) {
        if let Some(inner) = &self.0 {
            write(&mut lock(&inner.noted));
        }
    }
}

impl Explanations {
    /// Keeps a refusal until it is written down, or until there is no more room.
    pub fn keep(&self, refused: Refused) {
        let mut waiting = lock(&self.waiting);
        let mut of_same =
            waiting.iter().enumerate().filter(|(_, other)| other.whose == refused.whose).map(|(at, _)| at);
        let oldest_of_same = of_same.next();
        let is_over_share = oldest_of_same.is_some() && of_same.count() + 1 >= MOST_OF_ONE;
        if let Some(oldest) = oldest_of_same.filter(|_| is_over_share) {
            waiting.remove(oldest);
        } else if waiting.len() >= MOST {
            // A name that nobody looked up yet may be made up: it gives way before an app that exists.
            let named = waiting.iter().position(|other| matches!(other.whose, Whose::Named(_)));
            waiting.remove(named.unwrap_or_default());
        }
        waiting.push_back(refused);
    }

    /// The refusal of a request, where it waits.
    pub fn find(&self, request_id: &str) -> Option<Refused> {
        lock(&self.waiting).iter().rev().find(|refused| &*refused.request_id == request_id).cloned()
    }

    /// Every refusal that waits. They stay where they are until [`Explanations::forget`].
    pub fn waiting(&self) -> Vec<Refused> {
        lock(&self.waiting).iter().cloned().collect()
    }

    /// Forgets what was written down.
    pub fn forget(&self, written: &[Refused]) {
        let ids: std::collections::HashSet<&str> =
            written.iter().map(|refused| &*refused.request_id).collect();
        lock(&self.waiting).retain(|refused| !ids.contains(&*refused.request_id));
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::model::explanation::granting::Granting;
    use crate::model::explanation::proving::Proving;
    use crate::model::id::AppId;

    fn refused(id: usize, app: &str) -> Refused {
        let grounds = Grounds::of(&id.to_string());
        grounds.named(app);
        grounds.refused(Granting::CodeUnknown);
        let said = Some(("invalid_grant", "No."));
        grounds.take(said, || None, datetime!(2026-01-05 09:00 UTC)).expect("all is noted")
    }

    #[test]
    fn the_first_cause_counts_and_a_known_app_outranks_a_name() {
        let grounds = Grounds::of("1");
        grounds.named("foapp_1");
        grounds.refused(Granting::CodeUnknown);
        grounds.refused_to(Whose::App(AppId::new(7)), Proving::SecretMissing);
        let taken = grounds.take(Some(("a", "b")), || None, datetime!(2026-01-05 09:00 UTC)).expect("noted");
        assert_eq!(taken.whose, Whose::App(AppId::new(7)));
        assert!(matches!(taken.cause, Cause::Known(reason) if reason.check() == "code_unknown"));
    }

    #[test]
    fn nothing_is_kept_of_a_request_without_app_cause_or_answer() {
        let at = datetime!(2026-01-05 09:00 UTC);
        let (nobody, silent, fine) = (Grounds::of("1"), Grounds::of("2"), Grounds::of("3"));
        nobody.refused(Granting::CodeUnknown);
        assert!(nobody.take(Some(("a", "b")), || None, at).is_none());
        silent.named("foapp_1");
        silent.refused(Granting::CodeUnknown);
        assert!(silent.take(None, || None, at).is_none());
        let made_up = Grounds::of("4");
        made_up.of_nobody();
        made_up.named("foapp_1");
        made_up.refused(Granting::CodeUnknown);
        assert!(made_up.take(Some(("a", "b")), || None, at).is_none());
        fine.named("foapp_1");
        assert!(fine.take(Some(("a", "b")), || None, at).is_none());
        assert!(Grounds::default().take(Some(("a", "b")), || None, at).is_none());
    }

    #[test]
    fn the_newest_are_kept_and_no_app_takes_all_the_room() {
        let explanations = Explanations::default();
        explanations.keep(refused(0, "quiet"));
        for id in 1..=10 * MOST_OF_ONE {
            explanations.keep(refused(id, "loud"));
        }
        assert!(explanations.find("0").is_some(), "the quiet one is not pushed out");
        assert_eq!(explanations.waiting().len(), 1 + MOST_OF_ONE);
        assert!(explanations.find("1").is_none());
        assert!(explanations.find(&(10 * MOST_OF_ONE).to_string()).is_some());
        for id in 0..2 * MOST {
            explanations.keep(refused(id, &id.to_string()));
        }
        assert_eq!(explanations.waiting().len(), MOST);
    }

    #[test]
    fn what_was_written_is_forgotten_and_what_came_since_is_not() {
        let explanations = Explanations::default();
        explanations.keep(refused(1, "a"));
        let written = explanations.waiting();
        explanations.keep(refused(2, "a"));
        explanations.forget(&written);
        assert_eq!(explanations.waiting().len(), 1);
        assert!(explanations.find("2").is_some());
    }
}
