//! Third parties that refresh and call without a pause, and keep count of the answers.

use std::sync::Arc;

use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::support::app::Pair;
use crate::support::loopback::{Loopback, Reply, ThirdParty, request};

/// Some third parties at work.
pub(super) struct Load {
    clients: Vec<JoinHandle<Connected>>,
    stop: watch::Sender<bool>,
    answers: Arc<Count>,
}

/// How they were answered.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Answers {
    /// With 200.
    pub(super) good: usize,
    /// With 503 and a time to come back.
    pub(super) later: usize,
    /// With 200 and no 503 since.
    pub(super) good_in_a_row: usize,
}

/// A third party with its pair.
pub(super) struct Connected {
    client: ThirdParty,
    pair: Pair,
}

/// When they stop besides being told to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Heed {
    Nothing,
    Readiness,
}

type Count = watch::Sender<Answers>;

impl Load {
    /// Sets them to work until they are told to end.
    pub(super) fn on(at: &Loopback, connected: Vec<Connected>) -> Self {
        Self::heeding(Heed::Nothing, at, connected)
    }

    /// Sets them to work as long as the server says that it is ready.
    pub(super) fn while_ready(at: &Loopback, connected: Vec<Connected>) -> Self {
        Self::heeding(Heed::Readiness, at, connected)
    }

    fn heeding(heed: Heed, at: &Loopback, connected: Vec<Connected>) -> Self {
        let (stop, answers) = (watch::Sender::new(false), Arc::new(Count::default()));
        let clients = connected.into_iter().map(|mut connected| {
            let (at, stop, answers) = (at.clone(), stop.subscribe(), Arc::clone(&answers));
            tokio::spawn(async move {
                while !*stop.borrow() && (heed == Heed::Nothing || at.status("/readyz").await.unwrap() == 200)
                {
                    connected.refresh(&at, &answers).await;
                    connected.call(&at, &answers).await;
                }
                connected
            })
        });
        Self { clients: clients.collect(), stop, answers }
    }

    /// Waits until the answers are as wanted.
    pub(super) async fn until(&self, wanted: impl FnMut(&Answers) -> bool) -> Answers {
        *self.answers.subscribe().wait_for(wanted).await.unwrap()
    }

    /// Tells them to end; answers as [`Load::rest`] does.
    pub(super) async fn end(self) -> (Vec<Connected>, Answers) {
        self.stop.send_replace(true);
        self.rest().await
    }

    /// Waits until they have ended; gives them back with how they were answered.
    pub(super) async fn rest(self) -> (Vec<Connected>, Answers) {
        let mut connected = Vec::new();
        for client in self.clients {
            connected.push(client.await.unwrap());
        }
        (connected, *self.answers.borrow())
    }
}

impl Connected {
    /// Connects all of them.
    pub(super) async fn all(at: &Loopback, clients: Vec<ThirdParty>) -> Vec<Self> {
        let mut connected = Vec::new();
        for client in clients {
            let pair = client.install(at).await;
            connected.push(Self { client, pair });
        }
        connected
    }

    /// A request that spends its refresh token.
    pub(super) fn refresh_request(&self) -> String {
        self.client.refresh_request(&self.pair.refresh_token)
    }

    /// Takes the pair of an answer.
    pub(super) fn take(&mut self, reply: &Reply) {
        self.pair = reply.pair();
    }

    /// Refreshes, once: whoever is answered with anything but 200 has lost something.
    pub(super) async fn refresh_once(&mut self, at: &Loopback) {
        let reply = at.ask(&self.refresh_request()).await.unwrap();
        self.take(&reply);
    }

    async fn refresh(&mut self, at: &Loopback, answers: &Count) {
        let (reply, was_unsure) = until_answered(at, answers, &self.refresh_request()).await;
        if reply.status == 200 {
            self.take(&reply);
        } else {
            // The rotation was committed, but the server could not know and said 503.
            assert!(was_unsure && reply.is_invalid_grant(), "{reply:?}");
            self.connect(at, answers).await;
        }
    }

    async fn connect(&mut self, at: &Loopback, answers: &Count) {
        loop {
            let code = until_answered(at, answers, &self.client.consent_request()).await.0.code();
            let (reply, was_unsure) = until_answered(at, answers, &self.client.exchange_request(&code)).await;
            if reply.status == 200 {
                return self.take(&reply);
            }
            assert!(was_unsure && reply.is_invalid_grant(), "{reply:?}");
        }
    }

    async fn call(&self, at: &Loopback, answers: &Count) {
        let bearer = format!("Bearer {}", self.pair.access_token);
        let call = request("GET", "/api/v3/session_info", &[("Authorization", &bearer)], "");
        let (reply, _) = until_answered(at, answers, &call).await;
        assert_eq!(reply.status, 200, "{reply:?}");
    }
}

/// Sends a request as often as the answer is 503; answers with the other answer, and whether there was a 503.
async fn until_answered(at: &Loopback, answers: &Count, request: &str) -> (Reply, bool) {
    let mut was_unsure = false;
    loop {
        let reply = at.ask(request).await.expect("a server that runs answers");
        if reply.status != 503 {
            if reply.status == 200 {
                answers.send_modify(|answers| {
                    answers.good += 1;
                    answers.good_in_a_row += 1;
                });
            }
            return (reply, was_unsure);
        }
        assert_says_when(&reply);
        was_unsure = true;
        answers.send_modify(|answers| {
            answers.later += 1;
            answers.good_in_a_row = 0;
        });
    }
}

/// A 503 is never bare: it says when to come back, and what it is.
pub(super) fn assert_says_when(reply: &Reply) {
    assert_eq!(reply.status, 503, "{reply:?}");
    let wait: u32 = reply.header("retry-after").unwrap_or_default().parse().unwrap_or_default();
    assert!((1..=60).contains(&wait), "{reply:?}");
    assert!(reply.header("content-type").is_some() && !reply.body.is_empty(), "{reply:?}");
}
