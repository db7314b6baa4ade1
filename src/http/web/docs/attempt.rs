//! A call that is tried: the reader's sandbox gives a token, a form takes the parameters, and the server answers itself
//! as it answers any app. The token stays in a cookie that no script reads, and is on no page.

use std::time::Duration;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{Extensions, HeaderMap, Request, StatusCode, Uri};
use axum::response::{IntoResponse as _, Response};
use http_body_util::BodyExt as _;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use tower::ServiceExt as _;

use super::described;
use crate::domain::RequestInfo;
use crate::domain::sandbox::{self, SandboxError, actors, is_offered};
use crate::http::api;
use crate::http::api::registry::Route;
use crate::http::body::Fields;
use crate::http::error::{ApiFailure, PageError};
use crate::http::state::Site;
use crate::http::web::cookies::{self, Name};
use crate::http::web::instead::Instead;
use crate::http::web::session::{PageForm, Visitor};
use crate::http::web::views::docs::{DescribedCall, DocsCallPage, Outcome, Sandbox, TypedField};
use crate::http::web::views::parts::Choice;
use crate::http::web::{frame, html, return_to};
use crate::language::{Text, text};
use crate::model::id::UserId;
use crate::model::install::Actor;

/// The most of an answer that is shown, in bytes.
const LONGEST_ANSWER: usize = 256 * 1024;

/// For how long a cookie holds a token that has no end of its own.
const LONGEST_OPEN: Duration = Duration::from_hours(24);

/// `GET /docs/calls/{call}`.
pub(super) async fn show(
    State(site): State<Site>,
    Path(name): Path<String>,
    uri: Uri,
    headers: HeaderMap,
    visitor: Visitor,
) -> Result<Response, Instead> {
    let (route, call) = described::one(&site, &name).ok_or_else(PageError::not_found)?;
    let typed = call.in_address.iter().map(|field| TypedField {
        name: field.name.clone(),
        value: String::new(),
        is_required: field.is_required,
    });
    Ok(html(DocsCallPage {
        chrome: frame::visited(&site, &visitor),
        sandbox: standing(&site, &visitor, &headers, &uri),
        typed: typed.collect(),
        body: body_of(route),
        outcome: None,
        call,
    }))
}

/// `POST /docs/calls/{call}`: makes the call, and shows what it answered. Where the browser has no token, or one that acts
/// in another way, the sandbox is opened first.
pub(super) async fn send(
    State(site): State<Site>,
    Path(name): Path<String>,
    info: RequestInfo,
    extensions: Extensions,
    headers: HeaderMap,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let (route, call) = described::one(&site, &name).ok_or_else(PageError::not_found)?;
    if !is_offered(&site.cx) {
        return Err(PageError::not_found().into());
    }
    let typed = typed(&call, &fields)?;
    let body = match body_of(route) {
        Some(_) => Some(fields.one("request_body")?.unwrap_or_default().to_owned()),
        None => None,
    };
    let asked = fields.one("actor")?.and_then(|actor| actor.parse().ok());
    let actor = asked.filter(|actor| actors(&site.cx).contains(actor)).unwrap_or(actors(&site.cx)[0]);
    let user_id = signed_in.user().id;
    let held = if fields.one("anew")?.is_some() { None } else { held(&site, &headers, user_id, actor) };
    let (token, is_new) = if let Some(token) = held {
        (token, None)
    } else {
        let opened = sandbox::open(&site.cx, signed_in.user(), actor, &info).await.map_err(refused)?;
        (opened.access_token.reveal().to_owned(), Some(opened.expires_in.unwrap_or(LONGEST_OPEN)))
    };
    let asked = path(route, &typed);
    let request = request(route, &asked, &token, body.as_deref(), extensions)?;
    let mut response = html(DocsCallPage {
        chrome: frame::personal(&site, &signed_in),
        sandbox: Sandbox::Ready { actors: choices(&site, actor), is_open: true },
        typed,
        body,
        outcome: Some(outcome(&site, format!("{} {asked}", route.method.as_str()), request).await),
        call,
    });
    if let Some(lifetime) = is_new {
        let value = format!("{user_id}.{actor}.{token}");
        cookies::set(&site.cx, response.headers_mut(), Name::Sandbox, &value, lifetime.min(LONGEST_OPEN));
    }
    Ok(response)
}

/// The token that the browser holds, where it is this person's and acts in this way. Several people may use one browser.
fn held(site: &Site, headers: &HeaderMap, user_id: UserId, actor: Actor) -> Option<String> {
    let cookie = cookies::read(&site.cx, headers, Name::Sandbox).ok().flatten()?;
    cookie.strip_prefix(&format!("{user_id}.{actor}.")).map(str::to_owned)
}

fn refused(error: SandboxError) -> PageError {
    match error {
        SandboxError::NotOffered => PageError::not_found(),
        SandboxError::Closed => closed(),
        SandboxError::Internal(error) => error.into(),
    }
}

/// The call as an app would make it.
fn request(
    route: &Route,
    asked: &str,
    token: &str,
    body: Option<&str>,
    extensions: Extensions,
) -> Result<Request<Body>, Instead> {
    let mut request = Request::builder()
        .method(route.method.as_str())
        .uri(asked)
        .header(AUTHORIZATION, format!("Bearer {token}"));
    if body.is_some() {
        request = request.header(CONTENT_TYPE, "application/json");
    }
    let body = body.map_or_else(Body::empty, |body| Body::from(body.to_owned()));
    // What a browser's cookie holds may be anything.
    let mut request = request.body(body).map_err(|_| PageError::not_found())?;
    *request.extensions_mut() = extensions;
    Ok(request)
}

fn closed() -> PageError {
    PageError::new(StatusCode::CONFLICT, text("docs-sandbox-closed"), text("docs-sandbox-closed-what"))
        .next(text("docs-sandbox-closed-next"))
        .link(text("notice-go-to-account"), "/account")
}

/// What this reader can do about a sandbox.
fn standing(site: &Site, visitor: &Visitor, headers: &HeaderMap, uri: &Uri) -> Sandbox {
    if !is_offered(&site.cx) {
        return Sandbox::None;
    }
    let Some(signed_in) = &visitor.signed_in else {
        let href = return_to::sign_in_first(uri).unwrap_or_else(|| "/login".to_owned());
        return Sandbox::SignIn { href };
    };
    let holds = |actor: &Actor| held(site, headers, signed_in.user().id, *actor).is_some();
    let open = actors(&site.cx).iter().copied().find(holds);
    let actors = choices(site, open.unwrap_or(actors(&site.cx)[0]));
    Sandbox::Ready { actors, is_open: open.is_some() }
}

/// The ways in which the sandbox's app may act.
fn choices(site: &Site, chosen: Actor) -> Vec<Choice> {
    let choice = |actor: &Actor| Choice {
        value: actor.to_string(),
        label: match actor {
            Actor::App => text("docs-acts-as-app"),
            Actor::User => text("docs-acts-as-self"),
        },
        detail: Text::default(),
        chosen: *actor == chosen,
    };
    actors(&site.cx).iter().map(choice).collect()
}

/// The body to begin with, where the call has one.
fn body_of(route: &Route) -> Option<String> {
    if !route.method.has_body() {
        return None;
    }
    Some(neat(&api::registry::example_of(route.takes)))
}

fn typed(call: &DescribedCall, fields: &Fields) -> Result<Vec<TypedField>, Instead> {
    let mut typed = Vec::new();
    for field in &call.in_address {
        let value = fields.one(&field.name)?.unwrap_or_default().trim().to_owned();
        typed.push(TypedField { name: field.name.clone(), value, is_required: field.is_required });
    }
    Ok(typed)
}

/// Path and query of the call, whatever was typed: none of it reaches beyond its own place.
fn path(route: &Route, typed: &[TypedField]) -> String {
    let escaped = |value: &str| utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
    let mut path = route.address();
    let mut query = Vec::new();
    for field in typed {
        let place = format!("{{{}}}", field.name);
        if path.contains(&place) {
            // An empty segment would be another address.
            let value = if field.value.is_empty() { "0" } else { &field.value };
            path = path.replace(&place, &escaped(value));
        } else if !field.value.is_empty() {
            query.push(format!("{}={}", escaped(&field.name), escaped(&field.value)));
        }
    }
    if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
}

async fn outcome(site: &Site, sent: String, request: Request<Body>) -> Outcome {
    let router = api::routes(site.cx.policy()).into_router().with_state(site.clone());
    let mut response = router.oneshot(request).await.into_response();
    let status = response.status().as_u16();
    let policy = site.cx.policy();
    let (body, is_cut) = match response.extensions_mut().remove::<ApiFailure>() {
        // The door writes failures down, and this answer does not pass it.
        Some(failure) => (failure.told(policy.resource_errors, &policy.wording), false),
        None => beginning(response.into_body()).await,
    };
    let body = serde_json::from_slice::<Value>(&body)
        .map_or_else(|_| String::from_utf8_lossy(&body).into_owned(), |json| neat(&json));
    Outcome { sent, status, body, is_cut }
}

/// As much of a body as is shown, and whether it goes on.
async fn beginning(mut body: Body) -> (Vec<u8>, bool) {
    let mut read = Vec::new();
    while let Some(Ok(frame)) = body.frame().await {
        if let Some(data) = frame.data_ref() {
            read.extend_from_slice(data);
        }
        if read.len() > LONGEST_ANSWER {
            read.truncate(LONGEST_ANSWER);
            return (read, true);
        }
    }
    (read, false)
}

fn neat(json: &Value) -> String {
    serde_json::to_string_pretty(json).expect("JSON values can be written")
}
