//! Which server does a job that one is enough for.

use super::{Conn, Error};

/// Takes a job until the end of the transaction, unless another server has it. Answers whether it was taken.
pub(crate) async fn try_claim(conn: &mut Conn, job: &str) -> Result<bool, Error> {
    // The first number keeps these locks apart from whoever else uses advisory locks in this database.
    let taken = sqlx::query_scalar("SELECT pg_try_advisory_xact_lock(1886352244, hashtext($1))")
        .bind(job)
        .fetch_one(conn)
        .await?;
    Ok(taken)
}
