//! Why a request was refused: found out afterwards, written down in batches, read by those who administer the app.

mod findings;
mod notes;

use std::collections::HashMap;

use super::managed_apps;
use crate::context::Context;
use crate::explanations::Refused;
use crate::model::account::User;
use crate::model::app::AppListing;
use crate::model::explanation::{Explanation, Whose};
use crate::model::id::AppId;
use crate::store;

pub(super) use self::notes::{client_refused, code_refused, refresh_refused, stale_page};
pub use self::notes::{consent_refused, nobody_to_decide, request_refused};
use super::apps::AppError;

/// How many are found out and written at once.
const BATCH: usize = 100;

/// The explanation of a request, for a person who administers the app; nothing for anybody else. Memory is asked before
/// the table.
pub async fn read(
    cx: &Context,
    user: &User,
    request_id: &str,
) -> Result<Option<(Explanation, AppListing)>, store::Error> {
    let mut conn = cx.db.read().await?;
    let Some(refused) = cx.explanations.find(request_id) else {
        let written = store::explanations::find(&mut conn, request_id).await?;
        drop(conn);
        let Some(explanation) = written else { return Ok(None) };
        let app = administered(cx, user, explanation.app_id).await?;
        return Ok(app.map(|app| (explanation, app)));
    };
    let app_id = app_of(&mut conn, &refused, &mut HashMap::new()).await?;
    drop(conn);
    let Some(app_id) = app_id else { return Ok(None) };
    let Some(app) = administered(cx, user, app_id).await? else { return Ok(None) };
    let explanation = explain(cx, &mut *cx.db.read().await?, app_id, &refused).await?;
    Ok(Some((explanation, app)))
}

/// Writes down what waits. While the database is away it waits on; what no app is behind, or what cannot be written for
/// another reason, is dropped, so that nothing stands in the way of the rest. Answers how many were written.
pub async fn write_waiting(cx: &Context) -> Result<usize, store::Error> {
    let waiting = cx.explanations.waiting();
    let (mut known, mut written) = (HashMap::new(), 0);
    for batch in waiting.chunks(BATCH) {
        let mut explanations = Vec::with_capacity(batch.len());
        let mut conn = cx.db.read().await?;
        for refused in batch {
            match found_out(cx, &mut conn, refused, &mut known).await {
                Ok(found) => explanations.extend(found),
                Err(error) if error.is_passing() => return Err(error),
                Err(error) => tracing::warn!(%error, "a refusal cannot be explained"),
            }
        }
        drop(conn);
        match store::explanations::insert(&mut *cx.db.write().await?, &explanations).await {
            Ok(()) => written += explanations.len(),
            Err(error) if error.is_passing() => return Err(error),
            Err(error) => tracing::warn!(%error, "refusals cannot be written down"),
        }
        cx.explanations.forget(batch);
    }
    Ok(written)
}

async fn found_out(
    cx: &Context,
    conn: &mut store::Conn,
    refused: &Refused,
    known: &mut HashMap<String, Option<AppId>>,
) -> Result<Option<Explanation>, store::Error> {
    match app_of(conn, refused, known).await? {
        Some(app_id) => explain(cx, conn, app_id, refused).await.map(Some),
        None => Ok(None),
    }
}

async fn explain(
    cx: &Context,
    conn: &mut store::Conn,
    app_id: AppId,
    refused: &Refused,
) -> Result<Explanation, store::Error> {
    let reason = findings::find_out(cx, conn, app_id, refused).await?;
    Ok(Explanation {
        request_id: refused.request_id.to_string(),
        app_id,
        error: refused.error.clone(),
        description: refused.description.clone(),
        reason,
        at: refused.at,
    })
}

/// Whose request it was. A name that no app has is nobody's.
async fn app_of(
    conn: &mut store::Conn,
    refused: &Refused,
    known: &mut HashMap<String, Option<AppId>>,
) -> Result<Option<AppId>, store::Error> {
    let client_id = match &refused.whose {
        Whose::App(id) => return Ok(Some(*id)),
        Whose::Named(client_id) => client_id,
    };
    if let Some(found) = known.get(client_id) {
        return Ok(*found);
    }
    let found = store::apps::find_with_owner(conn, client_id).await?.map(|(app, _)| app.id);
    known.insert(client_id.clone(), found);
    Ok(found)
}

async fn administered(cx: &Context, user: &User, id: AppId) -> Result<Option<AppListing>, store::Error> {
    match managed_apps::find(cx, user, id).await {
        Ok((_, app)) => Ok(Some(app)),
        Err(AppError::Internal(error)) => Err(error),
        Err(_) => Ok(None),
    }
}
