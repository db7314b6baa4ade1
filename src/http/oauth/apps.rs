//! `/oauth/apps`: an owner organization's apps, for its admins.

use std::borrow::Cow;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

use super::no_store;
use crate::domain::RequestInfo;
use crate::domain::app_draft::{AppDraft, AppField};
use crate::domain::apps::{self, AppError, AppName, AppWithSecrets, Owner};
use crate::http::body::{FieldError, FieldProblem, Fields, Given};
use crate::http::error::{self, FieldErrors, OAuthError, OAuthErrorCode};
use crate::http::observe::Notes;
use crate::http::session::Management;
use crate::http::state::Site;
use crate::http::wording::sentence;
use crate::model::app::{App, AppKind};
use crate::model::explanation::Whose;
use crate::model::explanation::proving::Proving;
use crate::model::redirect_uri::RedirectUri;

/// `GET /oauth/apps`
pub(super) async fn list(State(site): State<Site>, caller: Management) -> Result<Response, OAuthError> {
    let owner = owner(&caller)?;
    let apps: Vec<Value> = apps::list(&site.cx, owner).await?.iter().map(show_app).collect();
    Ok(no_store(error::json(StatusCode::OK, &json!({ "success": true, "apps": apps }))))
}

/// `POST /oauth/apps`
pub(super) async fn register(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    caller: Management,
    fields: Fields,
) -> Result<Response, OAuthError> {
    let owner = owner(&caller)?;
    let kind = match fields.one("client_type")? {
        None | Some("confidential") => AppKind::Confidential,
        Some("public") => AppKind::Public,
        Some(_) => return Err(FieldError::new("client_type", FieldProblem::WrongType).into()),
    };
    let registered = apps::register(&site.cx, owner, draft(&fields)?, kind, &info).await?;
    notes.app(registered.app.id.number());
    Ok(no_store(error::json(StatusCode::CREATED, &show_with_secrets(&registered))))
}

/// `GET /oauth/apps/{id}`
pub(super) async fn show(
    State(site): State<Site>,
    caller: Management,
    Path(name): Path<String>,
) -> Result<Response, OAuthError> {
    let app = apps::show(&site.cx, owner(&caller)?, &AppName::parse(&name)).await?;
    Ok(no_store(error::json(StatusCode::OK, &show_app(&app))))
}

/// `PATCH /oauth/apps/{id}`: fields that are left out stay as they are.
pub(super) async fn edit(
    State(site): State<Site>,
    info: RequestInfo,
    caller: Management,
    Path(name): Path<String>,
    fields: Fields,
) -> Result<Response, OAuthError> {
    let name = AppName::parse(&name);
    let edited = apps::edit(&site.cx, owner(&caller)?, &name, draft(&fields)?, &info).await;
    let edited = edited.map_err(|error| refused(&info, name, error))?;
    Ok(no_store(error::json(StatusCode::OK, &show_with_secrets(&edited))))
}

/// `POST /oauth/apps/{id}/suspend`. It needs no body and reads one nevertheless: what cannot be read is refused
/// everywhere.
pub(super) async fn suspend(
    State(site): State<Site>,
    info: RequestInfo,
    caller: Management,
    Path(name): Path<String>,
    _: Fields,
) -> Result<Response, OAuthError> {
    let app = apps::suspend(&site.cx, owner(&caller)?, &AppName::parse(&name), &info).await?;
    Ok(no_store(error::json(StatusCode::OK, &show_app(&app))))
}

/// `POST /oauth/apps/{id}/unsuspend`
pub(super) async fn unsuspend(
    State(site): State<Site>,
    info: RequestInfo,
    caller: Management,
    Path(name): Path<String>,
    _: Fields,
) -> Result<Response, OAuthError> {
    let app = apps::unsuspend(&site.cx, owner(&caller)?, &AppName::parse(&name), &info).await?;
    Ok(no_store(error::json(StatusCode::OK, &show_app(&app))))
}

/// `DELETE /oauth/apps/{id}`
pub(super) async fn delete(
    State(site): State<Site>,
    info: RequestInfo,
    caller: Management,
    Path(name): Path<String>,
) -> Result<Response, OAuthError> {
    let app = apps::delete(&site.cx, owner(&caller)?, &AppName::parse(&name), &info).await?;
    let mut body = show_app(&app);
    body["status"] = json!("deleted");
    Ok(no_store(error::json(StatusCode::OK, &body)))
}

/// The organization that a caller speaks for, whose apps only its admins manage.
pub(super) fn owner(caller: &Management) -> Result<Owner, OAuthError> {
    Ok(Owner::admin(caller.user(), &caller.membership)?)
}

/// Notes whose app a refusal is about, once it is settled that the caller looks after it.
pub(super) fn refused(info: &RequestInfo, name: AppName, error: AppError) -> OAuthError {
    if matches!(error, AppError::NoSecret | AppError::AlreadyRotated | AppError::Invalid(_)) {
        info.grounds.of_app(match name {
            AppName::Id(id) => Whose::App(id),
            AppName::ClientId(client_id) => Whose::Named(client_id),
        });
    }
    error.into()
}

/// Reads the fields of an app. `null` empties what may be empty.
fn draft(fields: &Fields) -> Result<AppDraft, OAuthError> {
    let text = |name: &str| -> Result<Option<String>, FieldError> {
        Ok(match fields.text(name)? {
            Given::Absent => None,
            Given::Null => Some(String::new()),
            Given::Text(text) => Some(text.to_owned()),
        })
    };
    let list = |name: &str| -> Result<Option<Vec<String>>, FieldError> {
        Ok(fields.list(name)?.map(|texts| texts.into_iter().map(str::to_owned).collect()))
    };
    Ok(AppDraft {
        name: text("name")?,
        description: text("description")?,
        homepage_url: text("homepage_url")?,
        redirect_uris: list("redirect_uris")?,
        actor_modes: list("allowed_actor_modes")?,
        declared_scopes: list("declared_scopes")?,
        webhook_url: text("webhook_url")?,
        webhook_events: list("subscribed_webhook_events")?,
        optional_scopes: list("optional_scopes")?,
        is_listed: fields.boolean("listed")?,
        install_url: text("install_url")?,
        replay_window: match text("refresh_replay_window") {
            Ok(text) => text,
            Err(_) => fields.integer("refresh_replay_window")?.map(|seconds| seconds.to_string()),
        },
        scopes_note: text("scopes_note")?,
    })
}

fn show_app(app: &App) -> Value {
    let profile = &app.profile;
    json!({
        "id": app.id,
        "name": profile.name,
        "description": profile.description,
        "homepage_url": profile.homepage_url,
        "client_id": app.client_id,
        "client_type": app.kind.as_str(),
        "redirect_uris": profile.redirect_uris.iter().map(RedirectUri::as_str).collect::<Vec<_>>(),
        "allowed_actor_modes": profile.actor_modes,
        "declared_scopes": profile.declared_scopes,
        "optional_scopes": profile.optional_scopes,
        "webhook_url": profile.webhook_url,
        "subscribed_webhook_events": profile.webhook_events,
        "listed": profile.is_listed,
        "install_url": profile.install_url,
        "refresh_replay_window": profile.replay_window.map(|window| window.as_secs()),
        "reviewed_at": app.reviewed_at.map(time::OffsetDateTime::unix_timestamp),
        "status": app.status.as_str(),
        "created_at": app.created_at.unix_timestamp(),
        "updated_at": app.updated_at.unix_timestamp(),
    })
}

pub(super) fn show_with_secrets(answer: &AppWithSecrets) -> Value {
    let mut body = show_app(&answer.app);
    if let Some(secret) = &answer.client_secret {
        body["client_secret"] = json!(secret.reveal());
    }
    if let Some(secret) = &answer.webhook_secret {
        body["webhook_secret"] = json!(secret);
    }
    body
}

/// The name of a field in JSON.
fn field_name(field: AppField) -> &'static str {
    match field {
        AppField::Name => "name",
        AppField::Description => "description",
        AppField::HomepageUrl => "homepage_url",
        AppField::RedirectUris => "redirect_uris",
        AppField::ActorModes => "allowed_actor_modes",
        AppField::DeclaredScopes => "declared_scopes",
        AppField::WebhookUrl => "webhook_url",
        AppField::WebhookEvents => "subscribed_webhook_events",
        AppField::OptionalScopes => "optional_scopes",
        AppField::InstallUrl => "install_url",
        AppField::ReplayWindow => "refresh_replay_window",
        AppField::ScopesNote => "scopes_note",
    }
}

impl From<AppError> for OAuthError {
    fn from(error: AppError) -> Self {
        match error {
            AppError::Forbidden | AppError::Blocked | AppError::OwnerSuspended => {
                Self::new(OAuthErrorCode::AccessDenied, sentence(&error))
            }
            AppError::NotFound => Self::not_found(),
            AppError::NoSecret => Self::invalid_request(sentence(&error)).because(Proving::NoSecretToRotate),
            AppError::AlreadyRotated => Self::invalid_request(sentence(&error)),
            AppError::Invalid(problems) => {
                let mut fields = FieldErrors::new();
                for problem in problems {
                    let field = field_name(problem.field()).to_owned();
                    fields.entry(field).or_default().push(Cow::Owned(problem.to_string()));
                }
                Self::invalid_fields(fields)
            }
            AppError::Internal(error) => error.into(),
        }
    }
}
