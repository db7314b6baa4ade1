//! Surfaces without a client: what runs by a timer. Each job is a plain function of the time, and a loop around it.

use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::context::Context;
use crate::model::webhook::Lane;

/// Tells organizations what happened to many installs at once.
pub mod announcements;
/// Deletes what has ended.
pub mod cleanup;
/// Waits for the database, brings it up to date, and follows its clock.
pub mod database;
/// Sends events.
pub mod deliveries;
/// Ends installs whose date has come.
pub mod expiry;
/// Writes down why requests were refused.
pub mod explanations;
/// Sends mails.
pub mod mails;
/// Writes down how installs were used.
pub mod usage;

/// One run of a job.
type Job = fn(Context) -> BoxFuture<'static, ()>;

/// The jobs of one server, running until they are told to stop.
#[derive(Debug)]
pub struct Jobs {
    running: TaskTracker,
    stop: CancellationToken,
}

impl Jobs {
    /// Starts every job. They need a migrated database.
    pub fn start(cx: &Context) -> Self {
        let jobs = Self { running: TaskTracker::new(), stop: CancellationToken::new() };
        for (pause, job) in [
            (database::CLOCK_PAUSE, database::follow_clock as Job),
            (cleanup::PAUSE, cleanup::run),
            (expiry::PAUSE, expiry::run),
            (announcements::PAUSE, announcements::run),
            (explanations::PAUSE, explanations::run),
            (deliveries::MEASURE_PAUSE, deliveries::measure),
            (usage::PAUSE, usage::run),
            (mails::PAUSE, mails::run),
        ] {
            jobs.running.spawn(repeat(cx.clone(), pause, jobs.stop.clone(), job));
        }
        for lane in [Lane::Proven, Lane::Unproven] {
            jobs.running.spawn(deliveries::serve_lane(cx.clone(), lane, jobs.stop.clone()));
        }
        jobs.running.close();
        jobs
    }

    /// Tells every job to stop, and waits until what it is at is done, but no longer than `patience`.
    pub async fn stop(self, patience: Duration) {
        self.stop.cancel();
        if tokio::time::timeout(patience, self.running.wait()).await.is_err() {
            tracing::warn!("a job did not stop in time");
        }
    }
}

/// Runs `job` again and again, `pause` apart and up to a fifth more, until told to stop. The first run waits too, so that
/// servers that start at once do not work at once.
async fn repeat(cx: Context, pause: Duration, stop: CancellationToken, job: Job) {
    loop {
        tokio::select! {
            biased;
            () = stop.cancelled() => return,
            () = tokio::time::sleep(pause + pause.mul_f64(cx.env.chance() / 5.0)) => job(cx.clone()).await,
        }
    }
}
