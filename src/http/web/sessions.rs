//! `/account/sessions`: where a person is signed in.

use axum::extract::{Path, State};
use axum::response::Response;

use super::device::device;
use super::frame::{self, Done};
use super::instead::Instead;
use super::session::{PageForm, Person};
use super::views::sessions::{SessionRow, SessionsPage};
use super::views::when::When;
use super::{html, see_other};
use crate::domain::own_account;
use crate::http::body::QueryFields;
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::language::text;
use crate::model::account::SessionKind;
use crate::model::own::OwnSession;

const PATH: &str = "/account/sessions";

/// `GET /account/sessions`.
pub(super) async fn list(
    State(site): State<Site>,
    Person(signed_in): Person,
    query: QueryFields,
) -> Result<Response, Instead> {
    let now = site.cx.env.now();
    let row = |session: OwnSession| {
        let device = device(session.user_agent.as_deref());
        let is_browser = session.kind == SessionKind::Browser;
        SessionRow {
            id: session.id.number(),
            device: if is_browser { device } else { text("session-program").with("device", device) },
            ip: session.ip.unwrap_or_default(),
            created_at: When::new(session.created_at, now),
            last_seen_at: is_browser.then(|| When::new(session.last_seen_at, now)),
            is_this: session.id == signed_in.session_id(),
        }
    };
    let sessions = own_account::sessions(&site.cx, &signed_in).await?;
    Ok(html(SessionsPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        rows: sessions.into_iter().map(row).collect(),
    }))
}

/// `POST /account/sessions/{id}/end`.
pub(super) async fn end(
    State(site): State<Site>,
    Path(id): Path<String>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let id = id.parse().map_err(|_| PageError::not_found())?;
    if !own_account::end_session(&site.cx, &signed_in, id).await? {
        return Err(PageError::not_found().into());
    }
    Ok(see_other(&Done::SessionEnded.at(PATH)))
}

/// `POST /account/sessions/end-others`.
pub(super) async fn end_others(
    State(site): State<Site>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    own_account::end_other_sessions(&site.cx, &signed_in).await?;
    Ok(see_other(&Done::OtherSessionsEnded.at(PATH)))
}
