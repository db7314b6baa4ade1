//! Runs a unit of work so that a cancelled request cannot harm it.
//!
//! A request's future may be dropped at any await: the client hung up, or the deadline passed. A transaction dropped
//! between two of its statements could go back to the pool still open. So each unit runs in a task of its own; dropping
//! the request drops only the waiting.

use futures_util::future::BoxFuture;

use super::{Db, Error, Tx};

impl Db {
    /// Begins a transaction, runs `work` in it, and commits where it answers `Ok`, else rolls back. `name` is for the
    /// log. A refusal that must be remembered is an `Ok` outcome, not an `Err`: it commits.
    pub(crate) async fn unit_of_work<T, E, F>(&self, name: &'static str, work: F) -> Result<T, E>
    where
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let db = self.clone();
        let task = tokio::spawn(async move {
            let mut tx = db.begin().await?;
            match work(&mut tx).await {
                Ok(outcome) => {
                    tx.commit().await.map_err(Error::from)?;
                    Ok(outcome)
                }
                Err(error) => {
                    // The refusal counts; a failed rollback closes the connection, which rolls back as well.
                    if let Err(failure) = tx.rollback().await {
                        tracing::debug!(unit = name, error = %failure, "rollback failed");
                    }
                    Err(error)
                }
            }
        });
        match task.await {
            Ok(result) => result,
            Err(failure) if failure.is_panic() => std::panic::resume_unwind(failure.into_panic()),
            Err(failure) => Err(Error::Unavailable(failure.into()).into()),
        }
    }
}
