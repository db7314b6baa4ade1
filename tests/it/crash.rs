//! `kill -9` at any moment, of the server and sometimes of its Postgres as well: whoever was answered holds a pair that
//! works, whoever was not finds out by asking again, and nobody ever holds two.
//!
//! Three rounds; `POSTERN_CRASH_ROUNDS=20 cargo test crash` runs more.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use postern::embedded_postgres::{Durability, EmbeddedPostgres};
use postern::env::Env;
use sha2::{Digest as _, Sha256};
use sqlx::{Connection as _, PgConnection};
use tokio::sync::watch;

use crate::support::app::Pair;
use crate::support::cluster::{postmaster, signal_all};
use crate::support::loopback::{Loopback, Reply, ThirdParty, third_parties, unlimited};
use crate::support::postgres::local_settings;
use crate::support::program::Program;

const CLIENTS: usize = 6;

/// After so many refreshes a client is connected anew.
const REFRESHES: usize = 4;

fn rounds() -> usize {
    #[expect(clippy::disallowed_methods, reason = "whoever runs the crashes says how many")]
    let wish = std::env::var("POSTERN_CRASH_ROUNDS").ok().and_then(|text| text.parse().ok());
    wish.unwrap_or(3)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_was_answered_holds_a_pair_that_works_and_nobody_holds_two() {
    let program = unlimited(Program::new());
    let data_dir = program.directory().join("data");
    let mut server = program.serve();
    let mut at = Loopback::at(&server.ready().await);
    let clients = third_parties(&program, CLIENTS).await;
    let mut journals: Vec<Journal> = clients.into_iter().map(Journal::new).collect();
    let (mut figures, env) = (Figures::default(), Env::system());
    for round in 0..rounds() {
        let answered = Arc::new(watch::Sender::new(0_usize));
        let clients = journals.into_iter().map(|mut journal| {
            let (at, answered) = (at.clone(), Arc::clone(&answered));
            tokio::spawn(async move {
                journal.use_until_unanswered(&at, &answered).await;
                journal
            })
        });
        let clients: Vec<_> = clients.collect();
        let mut chance = [0; 1];
        env.fill(&mut chance);
        let moment = 12 + usize::from(chance[0]);
        answered.subscribe().wait_for(|answers| *answers >= moment).await.unwrap();
        let takes_the_database_along = round % 3 == 2;
        if takes_the_database_along {
            signal_all("KILL", postmaster(&data_dir));
            figures.databases += 1;
        }
        server.kill().await;
        journals = join_all(clients).await.into_iter().map(Result::unwrap).collect();
        figures.answers += *answered.borrow();

        let restarted = Instant::now();
        server = program.serve();
        at = Loopback::at(&server.ready().await);
        figures.slowest_start = figures.slowest_start.max(restarted.elapsed());
        assert_one_living_pair_each(&data_dir, &journals).await;
        for journal in &mut journals {
            journal.reconcile(&at, &mut figures).await;
        }
        figures.rounds += 1;
    }
    assert_eq!(server.terminate().await.0, Some(0));
    println!("{figures}");
    assert!(figures.pairs > figures.rounds * CLIENTS);
}

/// What a third party knows.
struct Journal {
    client: ThirdParty,
    /// The last pair that it was given, where that must still work.
    last: Option<Pair>,
    /// Those that were replaced since the last start.
    replaced: Vec<Pair>,
    /// What it sent and got no answer to.
    unanswered: Option<Sent>,
}

#[derive(Debug)]
enum Sent {
    Call,
    Consent,
    Exchange(String),
    Refresh,
}

impl Journal {
    fn new(client: ThirdParty) -> Self {
        Self { client, last: None, replaced: Vec::new(), unanswered: None }
    }

    /// Connects, calls and refreshes until it gets no answer.
    async fn use_until_unanswered(&mut self, at: &Loopback, answered: &watch::Sender<usize>) {
        for step in 0.. {
            let (sent, reply) = match (&self.last, step % (REFRESHES + 2)) {
                (Some(pair), 0..REFRESHES) => {
                    (Sent::Refresh, self.client.refresh(at, &pair.refresh_token).await)
                }
                (Some(pair), REFRESHES) => (Sent::Call, self.client.call(at, &pair.access_token).await),
                _ => match self.client.consent(at).await {
                    Ok(reply) if reply.status == 200 => {
                        answered.send_modify(|answers| *answers += 1);
                        let code = reply.code();
                        let reply = self.client.exchange(at, &code).await;
                        (Sent::Exchange(code), reply)
                    }
                    other => (Sent::Consent, other),
                },
            };
            match reply {
                Ok(reply) if reply.status == 200 => {
                    if !matches!(sent, Sent::Call) {
                        self.given(reply.pair());
                    }
                    answered.send_modify(|answers| *answers += 1);
                }
                // The database died first, and the server did not know whether it had committed.
                Ok(reply) => {
                    assert_eq!(reply.status, 503, "{sent:?}: {reply:?}");
                    self.unanswered = Some(sent);
                    return;
                }
                Err(_) => {
                    self.unanswered = Some(sent);
                    return;
                }
            }
        }
    }

    fn given(&mut self, pair: Pair) {
        self.replaced.extend(self.last.replace(pair));
    }

    /// Finds out what became of the request without an answer, by what the server says and does now.
    async fn reconcile(&mut self, at: &Loopback, figures: &mut Figures) {
        figures.pairs += self.replaced.len() + usize::from(self.last.is_some());
        let lives = match &self.last {
            Some(pair) => self.is_alive(at, pair).await,
            None => false,
        };
        match self.unanswered.take() {
            None | Some(Sent::Call | Sent::Consent) => {
                assert_eq!(lives, self.last.is_some(), "an answered pair is lost");
                figures.untouched += 1;
                self.refresh_last(at).await;
            }
            Some(Sent::Refresh) if lives => {
                figures.refreshes_undone += 1;
                self.refresh_last(at).await;
            }
            Some(Sent::Refresh) => {
                figures.refreshes_done += 1;
                let spent = self.last.take().expect("it was sent");
                let again = self.client.refresh(at, &spent.refresh_token).await.unwrap();
                assert!(again.is_invalid_grant(), "half of a pair lives: {again:?}");
                self.replaced.push(spent);
            }
            Some(Sent::Exchange(code)) => self.reconcile_code(at, &code, lives, figures).await,
        }
        for pair in std::mem::take(&mut self.replaced) {
            assert!(!self.is_alive(at, &pair).await, "a replaced pair lives");
        }
    }

    /// A code without an answer works now, or was consumed; its pair replaced the one before or not, accordingly.
    async fn reconcile_code(&mut self, at: &Loopback, code: &str, lives: bool, figures: &mut Figures) {
        let had_pair = self.last.is_some();
        let reply = self.client.exchange(at, code).await.unwrap();
        if reply.status == 200 {
            assert_eq!(lives, had_pair, "the code was not consumed, yet the pair before it is lost");
            figures.codes_redeemable += 1;
            self.given(reply.pair());
            let pair = self.last.take().expect("it was just given");
            assert!(self.is_alive(at, &pair).await);
            let again = self.client.exchange(at, code).await.unwrap();
            assert!(again.is_invalid_grant(), "redeemed twice: {again:?}");
            // That was a replay, which ends what the code issued.
            self.replaced.push(pair);
        } else {
            assert!(reply.is_invalid_grant(), "{reply:?}");
            assert!(!lives, "the code was consumed, yet the pair before it lives");
            figures.codes_consumed += 1;
            self.replaced.extend(self.last.take());
        }
    }

    async fn refresh_last(&mut self, at: &Loopback) {
        if let Some(pair) = &self.last {
            let reply = self.client.refresh(at, &pair.refresh_token).await.unwrap();
            self.given(reply.pair());
        }
    }

    async fn is_alive(&self, at: &Loopback, pair: &Pair) -> bool {
        let Reply { status, body, .. } = &self.client.call(at, &pair.access_token).await.unwrap();
        assert!([200, 401].contains(status), "{status}: {body}");
        *status == 200
    }
}

/// Looks at the rows before anybody asks: one pair an install at most, and the one that was answered last wherever
/// nothing was sent after it.
async fn assert_one_living_pair_each(data_dir: &std::path::Path, journals: &[Journal]) {
    let database =
        EmbeddedPostgres::start(&local_settings(data_dir.to_owned(), Durability::Durable)).await.unwrap();
    let mut connection = PgConnection::connect(&database.url()).await.unwrap();
    let rows: Vec<(String, i64, Vec<u8>)> = sqlx::query_as(
        "SELECT a.client_id, count(*) OVER (PARTITION BY t.install_id), t.access_hash
         FROM tokens t JOIN installs i ON i.id = t.install_id JOIN apps a ON a.id = t.app_id
         WHERE i.epoch = t.install_epoch AND i.status = 'active' AND a.epoch = t.app_epoch AND a.status = 'active'",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    for (client_id, living, _) in &rows {
        assert_eq!(*living, 1, "{client_id}");
        assert_eq!(rows.iter().filter(|row| row.0 == *client_id).count(), 1, "{client_id}");
    }
    for journal in journals {
        let is_settled = matches!(journal.unanswered, None | Some(Sent::Call | Sent::Consent));
        if let (Some(pair), true) = (&journal.last, is_settled) {
            let row = rows.iter().find(|row| row.0 == journal.client.client_id);
            let hash = row.map(|row| row.2.as_slice());
            assert_eq!(hash, Some(Sha256::digest(&pair.access_token).as_slice()), "an answered pair is lost");
        }
    }
    connection.close().await.unwrap();
}

/// What the rounds met.
#[derive(Debug, Default)]
struct Figures {
    rounds: usize,
    databases: usize,
    answers: usize,
    pairs: usize,
    untouched: usize,
    refreshes_undone: usize,
    refreshes_done: usize,
    codes_redeemable: usize,
    codes_consumed: usize,
    slowest_start: Duration,
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rounds, databases, answers, pairs, untouched, .. } = self;
        writeln!(
            f,
            "{rounds} times kill -9 under load, {databases} of them of Postgres too: {answers} answers,"
        )?;
        writeln!(
            f,
            "{pairs} answered pairs, each works or was replaced, never two alive; {untouched} clients"
        )?;
        writeln!(
            f,
            "had nothing open; refreshes without an answer: {} undone, {} done; codes without an answer:",
            self.refreshes_undone, self.refreshes_done
        )?;
        write!(
            f,
            "{} redeemable, {} consumed; slowest start {} ms",
            self.codes_redeemable,
            self.codes_consumed,
            self.slowest_start.as_millis()
        )
    }
}
