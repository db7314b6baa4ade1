//! What was counted in memory is written down.

use std::sync::Arc;

use crate::context::Context;
use crate::store::{self, Error, Tx};
use crate::usage::Counted;

/// Installs in one transaction.
const BATCH: usize = 1_000;

/// What was written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// How many installs had counts.
    pub installs: usize,
    /// How many uses found no room in memory and were not counted.
    pub lost: u64,
}

/// Writes all counts, batch by batch. What could not be written is counted on: a figure may be late, and is never
/// lost while the server runs. (Where a commit's answer was lost on its way, its counts are written twice.)
pub async fn write_down(cx: &Context) -> Result<Written, Error> {
    let mut counted = cx.usage.take();
    let mut written = Written { installs: 0, lost: counted.lost };
    while !counted.is_empty() {
        let rest = counted.split_off(BATCH);
        let batch = Arc::new(counted);
        let of_task = Arc::clone(&batch);
        let result =
            cx.db.unit_of_work("usage", move |tx| Box::pin(async move { write(tx, &of_task).await }));
        if let Err(error) = result.await {
            cx.usage.put_back(rest);
            cx.usage.put_back(Arc::unwrap_or_clone(batch));
            return Err(error);
        }
        written.installs += batch.installs.len();
        counted = rest;
    }
    Ok(written)
}

/// A statement for each table that there is something for.
async fn write(tx: &mut Tx, counted: &Counted) -> Result<(), Error> {
    let installs = || counted.installs.iter();
    let uses: Vec<_> = installs().map(|(id, counts)| (*id, counts.summary())).collect();
    let calls: Vec<_> = installs().flat_map(|(id, counts)| counts.calls().map(|row| (*id, row))).collect();
    let refusals: Vec<_> =
        installs().flat_map(|(id, counts)| counts.refusals().map(|row| (*id, row))).collect();
    let secrets: Vec<_> = counted.secrets.iter().map(|(id, at)| (*id, *at)).collect();
    let api_keys: Vec<_> = counted.api_keys.iter().map(|(id, at)| (*id, *at)).collect();
    if !uses.is_empty() {
        store::usage::add_use(tx, &uses).await?;
    }
    if !calls.is_empty() {
        store::usage::add_calls(tx, &calls).await?;
    }
    if !refusals.is_empty() {
        store::usage::add_refusals(tx, &refusals).await?;
    }
    if !secrets.is_empty() {
        store::usage::touch_secrets(tx, &secrets).await?;
    }
    if !api_keys.is_empty() {
        store::usage::touch_api_keys(tx, &api_keys).await?;
    }
    Ok(())
}
