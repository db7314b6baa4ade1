//! The site's paths. Each form is answered by sending the browser back to the first page, which tells what came of it.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::api::CallFailure;
use super::connection::{Connection, Ended, Renewal};
use super::pages::{self, Board};
use super::sessions::{Notice, Pending, Session};
use super::wire::Wire;
use super::{Radio, reply};

const NO_VISITOR: &str = "Your browser sent no cookie of this site, so nothing was done. Begin here.";

const ENDED: &str = "Your organization has disconnected us: the server refused our access token (401) and then our \
                     refresh token (invalid_grant). We have forgotten both. Connect again to go on.";

/// `GET /`
pub(super) async fn home(State(radio): State<Arc<Radio>>, headers: HeaderMap) -> Response {
    let Some(session) = radio.sessions.find(&headers) else {
        let id = radio.nonce();
        radio.sessions.begin(&id);
        return reply::with_cookie(radio.page(StatusCode::OK, pages::welcome(None, &[])), &id);
    };
    let session = &mut *session.lock().await;
    let mut wire = Wire::default();
    let board = match &session.connection {
        Some(_) => board(&radio, session, &mut wire).await,
        None => None,
    };
    let notice = session.notice.take();
    let mut exchanges = std::mem::take(&mut session.exchanges);
    exchanges.extend(wire.exchanges());
    let html = match (&session.connection, board) {
        (Some(connection), Some(board)) => pages::board(notice.as_ref(), connection, &board, &exchanges),
        _ => pages::welcome(notice.as_ref(), &exchanges),
    };
    radio.page(StatusCode::OK, html)
}

/// `POST /connect`
pub(super) async fn connect(State(radio): State<Arc<Radio>>, headers: HeaderMap, form: Bytes) -> Response {
    let Some(session) = radio.sessions.find(&headers) else { return radio.stranger() };
    let session = &mut *session.lock().await;
    let actor = if field(&form, "actor").as_deref() == Some("self") { "self" } else { "app" };
    let (state, verifier) = (radio.nonce(), radio.nonce());
    let mut wire = Wire::default();
    let asked = match radio.discover(&mut wire).await {
        Ok(server) => radio.authorization_url(&server, actor, &state, &verifier),
        Err(failed) => Err(failed),
    };
    match asked {
        Ok(url) => {
            session.expect(Pending { state, verifier, actor: actor.to_owned() });
            reply::see_other(&url)
        }
        Err(failed) => back(session, wire, Notice::Bad(format!("We could not ask: {}.", failed.reason()))),
    }
}

/// `GET /callback` (RFC 6749, 4.1.2)
pub(super) async fn callback(
    State(radio): State<Arc<Radio>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let query = query.unwrap_or_default();
    let answer = |name: &str| field(query.as_bytes(), name);
    let Some(session) = radio.sessions.find(&headers) else { return radio.stranger() };
    let session = &mut *session.lock().await;
    // Without this, somebody could make a visitor use a connection that is not theirs (RFC 6749, 10.12).
    let Some(pending) = answer("state").and_then(|state| session.take_pending(&state)) else {
        let words = "This answer belongs to no question of yours (its state is not one we gave out, or it was used \
                     already), so we did not look at it.";
        return radio.page(StatusCode::BAD_REQUEST, pages::refused(words));
    };
    // Without this, another server could have its code taken for this one's (RFC 9207).
    if answer("iss").as_deref() != Some(radio.settings.issuer.as_str()) {
        let words = "This answer does not come from the server we asked (iss), so we did not look at it.";
        return radio.page(StatusCode::BAD_REQUEST, pages::refused(words));
    }
    let mut wire = Wire::default();
    if let Some(error) = answer("error") {
        let notice = Notice::Bad(declined(&error, answer("error_description").as_deref()));
        return back(session, wire, notice);
    }
    let Some(code) = answer("code") else {
        return back(session, wire, Notice::Bad("The server answered without a code.".into()));
    };
    let notice = match radio.exchange(&mut wire, &code, &pending.verifier).await {
        Ok(tokens) => {
            session.connection = Some(Connection { tokens, actor: pending.actor });
            Notice::Good("Connected. We exchanged the code for a pair of tokens.".into())
        }
        Err(refused) => Notice::Bad(format!("The code got us no tokens: {}.", refused.reason())),
    };
    back(session, wire, notice)
}

/// `POST /requests`
pub(super) async fn create(State(radio): State<Arc<Radio>>, headers: HeaderMap, form: Bytes) -> Response {
    let Some(session) = radio.sessions.find(&headers) else { return radio.stranger() };
    let session = &mut *session.lock().await;
    let mut wire = Wire::default();
    let title = field(&form, "title").unwrap_or_default();
    let bucket_id = field(&form, "bucket_id").and_then(|id| id.parse().ok()).unwrap_or_default();
    let done = radio.create_request(session, &mut wire, &title, bucket_id).await;
    back(session, wire, told(done, format!("Written: {title}")))
}

/// `POST /vote`
pub(super) async fn vote(State(radio): State<Arc<Radio>>, headers: HeaderMap, form: Bytes) -> Response {
    let Some(session) = radio.sessions.find(&headers) else { return radio.stranger() };
    let session = &mut *session.lock().await;
    let mut wire = Wire::default();
    let id = field(&form, "id").and_then(|id| id.parse().ok()).unwrap_or_default();
    let done = radio.vote_for(session, &mut wire, id).await;
    back(session, wire, told(done, "Voted.".into()))
}

/// `POST /refresh`
pub(super) async fn refresh(State(radio): State<Arc<Radio>>, headers: HeaderMap) -> Response {
    let Some(session) = radio.sessions.find(&headers) else { return radio.stranger() };
    let session = &mut *session.lock().await;
    let mut wire = Wire::default();
    let notice = match radio.renew_and_compare(session, &mut wire).await {
        Ok(renewal) => Notice::Good(renewed(&renewal)),
        Err(ended) => ending(&ended),
    };
    back(session, wire, notice)
}

/// `POST /disconnect`
pub(super) async fn disconnect(State(radio): State<Arc<Radio>>, headers: HeaderMap) -> Response {
    let Some(session) = radio.sessions.find(&headers) else { return radio.stranger() };
    let session = &mut *session.lock().await;
    let mut wire = Wire::default();
    let notice = match radio.end(session, &mut wire).await {
        Ok(()) => Notice::Good("Disconnected. We told the server, and have forgotten both tokens.".into()),
        Err(refused) => Notice::Bad(format!(
            "We have forgotten both tokens, but the server did not take note: {}.",
            refused.reason()
        )),
    };
    back(session, wire, notice)
}

/// `GET /style.css`
pub(super) async fn style() -> Response {
    reply::style(include_str!("style.css"))
}

/// Everything else.
pub(super) async fn not_found(State(radio): State<Arc<Radio>>) -> Response {
    radio.page(StatusCode::NOT_FOUND, pages::refused("There is no such page on this station."))
}

impl Radio {
    fn page(&self, status: StatusCode, html: String) -> Response {
        reply::page(status, html, &self.settings.issuer)
    }

    fn stranger(&self) -> Response {
        self.page(StatusCode::BAD_REQUEST, pages::refused(NO_VISITOR))
    }
}

/// What a connected visitor sees, asked for anew with each page; nothing where the connection turned out to be over.
async fn board(radio: &Radio, session: &mut Session, wire: &mut Wire) -> Option<Board> {
    let asked = async {
        let standing = radio.standing(session, wire).await?;
        let songs = radio.songs(session, wire).await?;
        let buckets = radio.buckets(session, wire).await?;
        Ok(Board { standing: Some(standing), songs, buckets })
    };
    match asked.await {
        Ok(board) => Some(board),
        Err(CallFailure::Refused(why)) => {
            session.notice = Some(Notice::Bad(format!("The server did not let us look: {why}.")));
            Some(Board::default())
        }
        Err(CallFailure::Ended(ended)) => {
            session.notice = Some(ending(&ended));
            session.connection.is_some().then(Board::default)
        }
    }
}

/// Back to the first page, which tells.
fn back(session: &mut Session, wire: Wire, notice: Notice) -> Response {
    session.notice = Some(notice);
    session.exchanges = wire.exchanges();
    reply::see_other("/")
}

fn told(done: Result<(), CallFailure>, words: String) -> Notice {
    match done {
        Ok(()) => Notice::Good(words),
        Err(CallFailure::Refused(why)) => Notice::Bad(format!("The server refused: {why}.")),
        Err(CallFailure::Ended(ended)) => ending(&ended),
    }
}

fn ending(ended: &Ended) -> Notice {
    Notice::Bad(match ended {
        Ended::Never => "There is no connection yet.".into(),
        Ended::ByServer => ENDED.into(),
        Ended::Unclear(why) => format!("We could not get new tokens and keep the old ones: {why}."),
    })
}

fn declined(error: &str, description: Option<&str>) -> String {
    match (error, description) {
        ("access_denied", _) => "You said no (access_denied). Nothing was connected.".into(),
        (error, Some(description)) => format!("The server said no ({error}): {description}"),
        (error, None) => format!("The server said no ({error})."),
    }
}

fn renewed(renewal: &Renewal) -> String {
    let status = |status: Option<u16>| status.map_or_else(|| "no answer".into(), |status| status.to_string());
    let (old, new) = (status(renewal.old_status), status(renewal.new_status));
    format!(
        "Refreshed. A call with the old access token {} now gets {old}, one with the new {} gets {new}.",
        renewal.old, renewal.new
    )
}

/// The value of a parameter; none where it is missing, empty or given twice.
fn field(pairs: &[u8], name: &str) -> Option<String> {
    let mut values = form_urlencoded::parse(pairs).filter(|(key, _)| key == name);
    let (_, value) = values.next()?;
    (values.next().is_none() && !value.is_empty()).then(|| value.into_owned())
}
