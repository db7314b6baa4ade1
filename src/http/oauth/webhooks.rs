//! Webhooks, for the admins who look after them: an app's at `/oauth/apps/{id}/webhook`, an organization's own at
//! `/oauth/webhooks`. What can be done with one is the same for both, and is answered by the same functions.

use std::borrow::Cow;
use std::collections::HashMap;
use std::time::Duration;

use axum::extract::{FromRequestParts, Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::apps::owner;
use super::{deliveries, no_store};
use crate::domain::RequestInfo;
use crate::domain::apps::{AppName, Owner};
use crate::domain::deliveries::ping::ping as send_ping;
use crate::domain::webhooks::{self, Waiting, WebhookError, log, own};
use crate::http::body::{FieldError, FieldProblem, Fields, Given};
use crate::http::error::{self, FieldErrors, OAuthError, OAuthErrorCode};
use crate::http::session::Management;
use crate::http::state::Site;
use crate::http::wording::sentence;
use crate::model::webhook::{DisabledBy, Webhook};

/// After how long a receiver that was tried too often may be tried again for certain.
const PING_PAUSE: Duration = Duration::from_mins(1);

/// The webhook that a path names, by its own number or by its app, and who looks after it. Nobody else gets as far.
#[derive(Debug)]
pub(super) struct Named {
    /// The organization that the caller speaks for.
    owner: Owner,
    /// What it looks after.
    pub(super) webhook: Webhook,
}

impl FromRequestParts<Site> for Named {
    type Rejection = OAuthError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, OAuthError> {
        let owner = owner(&Management::from_request_parts(parts, site).await?)?;
        let names = Path::<HashMap<String, String>>::from_request_parts(parts, site).await;
        let Path(names) = names.map_err(|_| OAuthError::not_found())?;
        let webhook = match (names.get("webhook"), names.get("id")) {
            (Some(id), _) => {
                let id = id.parse().map_err(|_| OAuthError::not_found())?;
                own::own(&site.cx, owner, id).await?
            }
            (None, Some(app)) => webhooks::of_app(&site.cx, owner, &AppName::parse(app)).await?,
            (None, None) => return Err(OAuthError::not_found()),
        };
        Ok(Self { owner, webhook })
    }
}

/// `GET /oauth/webhooks`: the organization's own.
pub(super) async fn list(State(site): State<Site>, caller: Management) -> Result<Response, OAuthError> {
    let mut shown = Vec::new();
    for webhook in own::list(&site.cx, owner(&caller)?).await? {
        shown.push(show_webhook(&site, &webhook).await?);
    }
    Ok(no_store(error::json(StatusCode::OK, &json!({ "success": true, "webhooks": shown }))))
}

/// `POST /oauth/webhooks`: answers the signing secret, this once.
pub(super) async fn create(
    State(site): State<Site>,
    info: RequestInfo,
    caller: Management,
    fields: Fields,
) -> Result<Response, OAuthError> {
    let owner = owner(&caller)?;
    let (url, events) = receiver(&site, &fields, None)?;
    let (webhook, secret) = own::create(&site.cx, owner, &url, events, &info).await?;
    with_secret(&site, StatusCode::CREATED, &webhook, &secret).await
}

/// `GET /oauth/apps/{id}/webhook` and `GET /oauth/webhooks/{webhook}`
pub(super) async fn show(State(site): State<Site>, named: Named) -> Result<Response, OAuthError> {
    answer(&site, &named.webhook).await
}

/// `PATCH /oauth/webhooks/{webhook}`: fields that are left out stay as they are.
pub(super) async fn edit(
    State(site): State<Site>,
    info: RequestInfo,
    Named { owner, webhook }: Named,
    fields: Fields,
) -> Result<Response, OAuthError> {
    let (url, events) = receiver(&site, &fields, Some(&webhook))?;
    answer(&site, &own::edit(&site.cx, owner, webhook.id, &url, events, &info).await?).await
}

/// `DELETE /oauth/webhooks/{webhook}`
pub(super) async fn delete(
    State(site): State<Site>,
    info: RequestInfo,
    Named { owner, webhook }: Named,
) -> Result<Response, OAuthError> {
    let webhook = own::delete(&site.cx, owner, webhook.id, &info).await?;
    let mut body = show_webhook(&site, &webhook).await?;
    body["status"] = json!("deleted");
    Ok(no_store(error::json(StatusCode::OK, &body)))
}

/// `POST …/enable`. `waiting` says what becomes of the events that waited meanwhile: `send`, unless it is `skip`.
pub(super) async fn enable(
    State(site): State<Site>,
    info: RequestInfo,
    Named { owner, webhook }: Named,
    fields: Fields,
) -> Result<Response, OAuthError> {
    let waiting = match fields.one("waiting")? {
        None | Some("send") => Waiting::Send,
        Some("skip") => Waiting::Skip,
        Some(_) => return Err(FieldError::new("waiting", FieldProblem::WrongType).into()),
    };
    answer(&site, &webhooks::enable(&site.cx, owner, &webhook, waiting, &info).await?).await
}

/// `POST …/disable`. It needs no body and reads one nevertheless: what cannot be read is refused everywhere.
pub(super) async fn disable(
    State(site): State<Site>,
    info: RequestInfo,
    Named { owner, webhook }: Named,
    _: Fields,
) -> Result<Response, OAuthError> {
    answer(&site, &webhooks::disable(&site.cx, owner, &webhook, &info).await?).await
}

/// `POST …/ping`: sends a test at once, and answers as a delivery what came of it.
pub(super) async fn ping(State(site): State<Site>, named: Named, _: Fields) -> Result<Response, OAuthError> {
    let id = send_ping(&site.cx, &named.webhook).await?;
    deliveries::answer(&site, &named.webhook, id).await
}

/// `POST /oauth/apps/{id}/webhook_secret/regenerate` and `POST /oauth/webhooks/{webhook}/secret/regenerate`: answers the
/// new secret, this once. The one before it signs too for a while.
pub(super) async fn regenerate(
    State(site): State<Site>,
    info: RequestInfo,
    Named { owner, webhook }: Named,
    _: Fields,
) -> Result<Response, OAuthError> {
    let secret = webhooks::rotate_secret(&site.cx, owner, &webhook, &info).await?;
    let webhook = webhooks::show(&site.cx, owner, webhook.id).await?;
    with_secret(&site, StatusCode::OK, &webhook, &secret).await
}

async fn answer(site: &Site, webhook: &Webhook) -> Result<Response, OAuthError> {
    Ok(no_store(error::json(StatusCode::OK, &show_webhook(site, webhook).await?)))
}

async fn with_secret(
    site: &Site,
    status: StatusCode,
    webhook: &Webhook,
    secret: &str,
) -> Result<Response, OAuthError> {
    let mut body = show_webhook(site, webhook).await?;
    body["webhook_secret"] = json!(secret);
    Ok(no_store(error::json(status, &body)))
}

async fn show_webhook(site: &Site, webhook: &Webhook) -> Result<Value, OAuthError> {
    let counts = log::count(&site.cx, webhook.id).await?;
    let now = site.cx.env.now();
    let seconds = |at: Option<OffsetDateTime>| at.map(OffsetDateTime::unix_timestamp);
    let (disabled_at, disabled_by) = webhook.disabled.unzip();
    Ok(json!({
        "id": webhook.id,
        "app_id": webhook.app.as_ref().map(|(id, _)| id),
        "organization_id": webhook.organization_id,
        "url": webhook.url,
        "events": webhook.events,
        "status": if webhook.disabled.is_some() { "disabled" } else { "enabled" },
        "disabled_at": seconds(disabled_at),
        "disabled_by": disabled_by.map(DisabledBy::as_str),
        "answered_at": seconds(webhook.answered_at),
        "failing_since": seconds(webhook.failing_since),
        "previous_secret_until": seconds(webhook.previous_secret_until.filter(|until| *until > now)),
        "pending": counts.pending,
        "failed": counts.failed,
        "dropped": counts.dropped,
        "created_at": webhook.created_at.unix_timestamp(),
    }))
}

/// Reads where an organization's own webhook goes and what it hears, and names everything that is wrong with either.
fn receiver(
    site: &Site,
    fields: &Fields,
    before: Option<&Webhook>,
) -> Result<(String, Vec<String>), OAuthError> {
    let url = match fields.text("url")? {
        Given::Text(url) => url.to_owned(),
        Given::Null => String::new(),
        Given::Absent => before.and_then(|webhook| webhook.url.clone()).unwrap_or_default(),
    };
    let events = match fields.list("events")? {
        Some(events) => events.into_iter().map(str::to_owned).collect(),
        None => before.map(|webhook| webhook.events.clone()).unwrap_or_default(),
    };
    let problems = own::problems(&site.cx, &url, &events);
    if problems.is_empty() { Ok((url, events)) } else { Err(wrong_fields(problems)) }
}

fn wrong_fields(problems: Vec<(own::Field, String)>) -> OAuthError {
    let mut fields = FieldErrors::new();
    for (field, text) in problems {
        let name = match field {
            own::Field::Url => "url",
            own::Field::Events => "events",
        };
        fields.entry(name.to_owned()).or_default().push(Cow::Owned(text));
    }
    OAuthError::invalid_fields(fields)
}

impl From<WebhookError> for OAuthError {
    fn from(error: WebhookError) -> Self {
        match error {
            WebhookError::App(error) => error.into(),
            WebhookError::NotFound => Self::not_found(),
            WebhookError::NoAddress => Self::new(OAuthErrorCode::NotFound, sentence(&error)),
            WebhookError::Url(problem) => wrong_fields(vec![(own::Field::Url, problem.to_string())]),
            WebhookError::Events(problem) => wrong_fields(vec![(own::Field::Events, problem.to_string())]),
            WebhookError::TooMany | WebhookError::AlreadyRotated => {
                Self::invalid_request(sentence(&error)).status(StatusCode::CONFLICT)
            }
            WebhookError::TriedTooOften => {
                Self::new(OAuthErrorCode::SlowDown, sentence(&error)).retry_after(PING_PAUSE)
            }
            WebhookError::Internal(error) => error.into(),
        }
    }
}
