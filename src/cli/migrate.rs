//! `postern migrate`.

use serde_json::json;

use super::failure::Failure;
use super::output::Report;
use crate::context::Context;

/// Tells where the schema stands; opening the database brought it up to date.
pub(super) async fn run(cx: &Context) -> Result<Report, Failure> {
    let (known, applied) = cx.db.migrations().await?;
    let json = json!({ "known": known, "applied": applied });
    Ok(Report::new(
        json,
        [format!("The database is up to date: {applied} of {known} migrations are applied.")],
    ))
}
