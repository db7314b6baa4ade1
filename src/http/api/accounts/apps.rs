//! `POST /api/v1/apps`: an app registers itself. `GET /api/v1/apps/verify_credentials`: what it registered.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::BASE;
use crate::domain::apps::of_token;
use crate::domain::registration::{self, Registration, RegistrationError, RegistrationProblem};
use crate::http::api::ApiError;
use crate::http::api::call::{Call, Visit, number};
use crate::http::api::registry::{Endpoint, Kind, OpenTo, Parameter, endpoint};
use crate::http::api::reply::{Foreign, Secretive, Shown};
use crate::http::body::{FieldError, FieldProblem, Fields};
use crate::http::state::Site;
use crate::model::app::App;
use crate::model::redirect_uri::{RedirectUri, RedirectUriError};
use crate::model::secret::Secret;

pub(super) static ENDPOINTS: [Endpoint; 2] = [
    endpoint!(
        Caller,
        Get BASE,
        "/v1/apps/verify_credentials",
        OpenTo::AnyToken,
        "Find out that its token works, and what it registered.",
        [],
        verify
    ),
    endpoint!(
        Anybody,
        Post BASE,
        "/v1/apps",
        OpenTo::Everybody,
        "Register an app.",
        [
            Parameter::required("client_name", Kind::Line(60), "What the app is called.", "Acme Mobile"),
            Parameter::required(
                "redirect_uris",
                Kind::Text(2_000),
                "Where people are sent back to, separated by white space.",
                "https://app.example/callback"
            ),
            Parameter::optional("scopes", Kind::Text(2_000), "What it may ask for, separated by spaces.", "read"),
            Parameter::optional("website", Kind::Text(2_000), "Its own site.", "https://app.example"),
        ],
        register
    ),
];

/// 200, with the secret this once.
async fn register(visit: Visit) -> Result<Secretive<Shown<Foreign>>, ApiError> {
    let site = &visit.site;
    site.limits.registration(visit.address.0)?;
    let wanted = read(&visit.body)?;
    let made = registration::register(&site.cx, &wanted, &visit.info).await.map_err(refused)?;
    let mut body = shape(site, &made.app);
    body["client_id"] = json!(made.app.client_id);
    body["client_secret"] = json!(made.client_secret.as_ref().map(Secret::reveal));
    // Never.
    body["client_secret_expires_at"] = json!(0);
    Ok(Secretive(Shown(Foreign(body))))
}

/// Any token will do, also one that acts as nobody.
async fn verify(call: Call) -> Result<Shown<Foreign>, ApiError> {
    let app_id = call.caller.app_id().ok_or_else(ApiError::forbidden)?;
    let app = of_token(&call.site.cx, app_id).await?.ok_or_else(ApiError::not_found)?;
    Ok(Shown(Foreign(shape(&call.site, &app))))
}

/// The shape of an app without what only it knows.
fn shape(site: &Site, app: &App) -> Value {
    let uris: Vec<&str> = app.profile.redirect_uris.iter().map(RedirectUri::as_str).collect();
    json!({
        "id": number(site, app.id),
        "name": app.profile.name,
        "website": app.profile.homepage_url,
        "scopes": app.profile.declared_scopes,
        "redirect_uri": uris.join("\n"),
        "redirect_uris": uris,
        // Nothing is pushed; older clients expect the name.
        "vapid_key": "",
    })
}

fn read(fields: &Fields) -> Result<Registration, FieldError> {
    let text = |name: &str| fields.one(name).map(|text| text.unwrap_or_default().to_owned());
    Ok(Registration {
        name: text("client_name")?,
        redirect_uris: redirect_uris(fields)?,
        // A list of scopes is none, as where clients learned to send one text.
        scopes: match fields.one("scopes") {
            Err(FieldError { problem: FieldProblem::WrongType | FieldProblem::Duplicate, .. }) => {
                String::new()
            }
            other => other?.unwrap_or_default().to_owned(),
        },
        website: text("website")?,
    })
}

/// Several stand in one text, separated by white space, or in a list.
fn redirect_uris(fields: &Fields) -> Result<Vec<String>, FieldError> {
    const NAMES: [&str; 2] = ["redirect_uris", "redirect_uris[]"];
    let name = NAMES.into_iter().find(|name| fields.has(name)).unwrap_or(NAMES[0]);
    let texts = match fields.one(name) {
        Err(FieldError { problem: FieldProblem::WrongType | FieldProblem::Duplicate, .. }) => {
            fields.list(name)?.unwrap_or_default()
        }
        other => other?.into_iter().collect(),
    };
    Ok(texts.iter().flat_map(|text| text.split_whitespace()).map(str::to_owned).collect())
}

fn refused(error: RegistrationError) -> ApiError {
    match error {
        RegistrationError::Closed => ApiError::message(StatusCode::FORBIDDEN, "This action is not allowed"),
        RegistrationError::Invalid(problems) => {
            let sentences: Vec<String> = problems.iter().map(sentence).collect();
            let message = format!("Validation failed: {}", sentences.join(", "));
            ApiError::message(StatusCode::UNPROCESSABLE_ENTITY, message)
        }
        RegistrationError::Internal(error) => error.into(),
    }
}

fn sentence(problem: &RegistrationProblem) -> String {
    match problem {
        RegistrationProblem::NameBlank => "Application name can't be blank".to_owned(),
        RegistrationProblem::NameTooLong { most } => {
            format!("Application name is too long (maximum is {most} characters)")
        }
        RegistrationProblem::NameInvalid => "Application name is invalid".to_owned(),
        RegistrationProblem::NoRedirectUri => "Redirect URI can't be blank".to_owned(),
        RegistrationProblem::RedirectUrisTooLong { most } => {
            format!("Redirect URI is too long (maximum is {most} characters)")
        }
        RegistrationProblem::RedirectUri(error) => format!("Redirect URI {}", about(error)),
        RegistrationProblem::Scopes => "Scopes doesn't match configured on the server.".to_owned(),
        RegistrationProblem::WebsiteTooLong { most } => {
            format!("Application website is too long (maximum is {most} characters)")
        }
        RegistrationProblem::Website => "Application website is invalid".to_owned(),
    }
}

fn about(error: &RedirectUriError) -> &'static str {
    match error {
        RedirectUriError::Fragment => "cannot contain a fragment.",
        RedirectUriError::NotAbsolute => "must be an absolute URI.",
        RedirectUriError::Scheme => "is forbidden by the server.",
        RedirectUriError::Length
        | RedirectUriError::Characters
        | RedirectUriError::UserInfo
        | RedirectUriError::ReservedParameter
        | RedirectUriError::Port => "must be a valid URI.",
    }
}
