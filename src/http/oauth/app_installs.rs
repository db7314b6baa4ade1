//! `/oauth/apps/{id}/installs`: the organizations that an app is connected to, for its owner.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::apps::owner;
use super::no_store;
use crate::domain::app_installs;
use crate::domain::apps::{self, AppName};
use crate::http::body::{FieldError, FieldProblem, QueryFields};
use crate::http::error::{self, OAuthError};
use crate::http::session::Management;
use crate::http::state::Site;
use crate::model::install::{CustomerOrder, InstalledApp};
use crate::model::lifecycle::InstallState;
use crate::model::listing::ListRequest;

/// `GET /oauth/apps/{id}/installs`: one page of them, by the organizations' names. `q` is a part of a name, `status` a
/// state, `page` a number from 1.
pub(super) async fn list(
    State(site): State<Site>,
    caller: Management,
    Path(name): Path<String>,
    QueryFields(query): QueryFields,
) -> Result<Response, OAuthError> {
    let owner = owner(&caller)?;
    let app = apps::show(&site.cx, owner, &AppName::parse(&name)).await?;
    let state = match query.one("status")? {
        None => None,
        Some(word) => {
            let known = InstallState::ALL.into_iter().find(|state| state.as_str() == word);
            Some(known.ok_or_else(|| FieldError::new("status", FieldProblem::WrongType))?)
        }
    };
    let wanted = ListRequest {
        search: query.one("q")?.unwrap_or_default().to_owned(),
        order: CustomerOrder::Name,
        page: query.integer("page")?.unwrap_or(1),
    };
    let found = app_installs::list_page(&site.cx, owner, app.id, &wanted, state).await?;
    let now = site.cx.env.now();
    let installs: Vec<Value> = found.rows.iter().map(|installed| show(installed, now)).collect();
    let body = json!({
        "success": true,
        "installs": installs,
        "page": found.window.page,
        "pages": found.window.pages,
        "total": found.window.total,
    });
    Ok(no_store(error::json(StatusCode::OK, &body)))
}

/// What an app's owner may know: of the customer no more than its name and what the app's own token tells.
fn show(installed: &InstalledApp, now: OffsetDateTime) -> Value {
    let install = &installed.install;
    let facts = &install.lifecycle;
    let seconds = |at: Option<OffsetDateTime>| at.map(OffsetDateTime::unix_timestamp);
    json!({
        "id": install.id,
        "organization": { "id": install.organization_id, "name": installed.organization_name },
        "actor": install.actor,
        "status": facts.state(now).as_str(),
        "granted_scopes": facts.granted,
        "pending_scopes": facts.pending,
        "connected_at": seconds(install.connected_at),
        "last_token_at": seconds(installed.last_token_at),
        "expires_at": seconds(facts.expires_at),
        "ended_at": seconds(facts.end(now).and_then(|(at, _)| at)),
    })
}
