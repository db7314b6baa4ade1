//! The site's own visitors: a cookie with an unguessable name for what is kept here, in memory.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use axum::http::HeaderMap;
use axum::http::header::COOKIE;

use super::connection::Connection;
use super::wire::Exchange;

/// The cookie's name.
pub(super) const NAME: &str = "radio_session";

/// The most visitors that are remembered; the one who came first is forgotten.
const VISITORS: usize = 500;

/// The most requests for agreement that one visitor may have under way, for as many tabs.
const PENDING: usize = 8;

/// One visitor.
#[derive(Debug, Default)]
pub(super) struct Session {
    /// Requests for agreement that were not answered yet.
    pending: VecDeque<Pending>,
    /// The connection, while there is one.
    pub(super) connection: Option<Connection>,
    /// What the next page says first.
    pub(super) notice: Option<Notice>,
    /// What was said to the server for the last act.
    pub(super) exchanges: Vec<Exchange>,
}

/// A request for agreement: what the answer has to fit.
#[derive(Debug)]
pub(super) struct Pending {
    /// Comes back with the answer, and shows that it belongs to this visitor.
    pub(super) state: String,
    /// Proves, with the code, that the site is the one that asked (RFC 7636).
    pub(super) verifier: String,
    /// As whom: `app` or `self`.
    pub(super) actor: String,
}

/// A sentence at the top of a page.
#[derive(Debug, Clone)]
pub(super) enum Notice {
    /// Something went well.
    Good(String),
    /// Something did not.
    Bad(String),
}

/// Every visitor. Requests of the same visitor follow each other, so that no refresh token is sent twice.
#[derive(Debug, Default)]
pub(super) struct Sessions(Mutex<VecDeque<(String, Arc<tokio::sync::Mutex<Session>>)>>);

impl Sessions {
    /// The visitor whom a request's cookie names.
    pub(super) fn find(&self, headers: &HeaderMap) -> Option<Arc<tokio::sync::Mutex<Session>>> {
        let id = cookie(headers)?;
        let sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.iter().find(|(known, _)| *known == id).map(|(_, session)| Arc::clone(session))
    }

    /// Remembers a new visitor.
    pub(super) fn begin(&self, id: &str) -> Arc<tokio::sync::Mutex<Session>> {
        let session = Arc::new(tokio::sync::Mutex::new(Session::default()));
        let mut sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if sessions.len() == VISITORS {
            sessions.pop_front();
        }
        sessions.push_back((id.to_owned(), Arc::clone(&session)));
        session
    }
}

impl Session {
    /// Remembers a request for agreement.
    pub(super) fn expect(&mut self, pending: Pending) {
        if self.pending.len() == PENDING {
            self.pending.pop_front();
        }
        self.pending.push_back(pending);
    }

    /// Takes the request that an answer with this `state` belongs to; an answer is taken once.
    pub(super) fn take_pending(&mut self, state: &str) -> Option<Pending> {
        let at = self.pending.iter().position(|pending| pending.state == state)?;
        self.pending.remove(at)
    }
}

fn cookie(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = values.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == NAME).map(|(_, value)| value.to_owned())
}
