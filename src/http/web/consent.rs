//! `/oauth/authorize` for people: the page that asks, and its answer.
//!
//! The order keeps two promises. A request whose app or redirect URI is not proven gets a page that leads nowhere; and
//! a browser is sent to an app only once somebody is signed in, so that nobody can use this address to redirect people.

use axum::extract::{FromRequest as _, FromRequestParts as _, Request};
use axum::http::{Method, Uri};
use axum::response::{IntoResponse as _, Response};

use super::form_action::leads_to;
use super::frame::{self, Done};
use super::instead::Instead;
use super::session::{PageForm, Visitor};
use super::{form_post, html, lasting, requests, return_to, see_other};
use crate::domain::authorize::{
    self, AuthorizationRequest, AuthorizeError, AuthorizeRefusal, ClientRedirect, ConsentChoices,
    answer_page, approve, askable_organizations, deny, eligible_organizations, granted_before, lives_already,
    open_page, validate,
};
use crate::domain::login::SignedIn;
use crate::domain::members::membership;
use crate::domain::{RequestInfo, explain};
use crate::http::body::{FieldError, FieldProblem, Fields, QueryFields};
use crate::http::oauth::authorize::parameters;
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::model::id::OrganizationId;
use crate::model::policy::AuthorizeErrors;
use crate::model::scope::ScopeSet;

pub(super) mod page;
mod refusal;

pub(in crate::http::web) use self::refusal::undecided;

/// Asks.
pub(in crate::http) async fn show(site: &Site, request: Request) -> Response {
    ask(site, request).await.unwrap_or_else(Instead::into_response)
}

/// Takes the answer.
pub(in crate::http) async fn answer(site: &Site, request: Request) -> Response {
    decide(site, request).await.unwrap_or_else(Instead::into_response)
}

async fn ask(site: &Site, request: Request) -> Result<Response, Instead> {
    let (mut parts, _) = request.into_parts();
    let visitor = Visitor::from_request_parts(&mut parts, site).await?;
    let Ok(info) = RequestInfo::from_request_parts(&mut parts, site).await;
    let QueryFields(query) = QueryFields::from_request_parts(&mut parts, site).await?;
    let wanted = query.integer("target_organization_id")?.map(OrganizationId::new);
    let parameters = parameters(&query)?;
    let refused = |refusal| explain::request_refused(&info.grounds, &parameters, refusal);
    let proven = match validate(&site.cx, &parameters).await {
        Ok(request) => Ok(request),
        Err(AuthorizeError::Proven(refusal, redirect)) => Err((refusal, redirect)),
        Err(AuthorizeError::Unproven(refusal)) => {
            refused(refusal);
            return Err(refusal::unproven(refusal).into());
        }
        Err(AuthorizeError::Internal(error)) => return Err(error.into()),
    };
    if let (Err((refusal, _)), AuthorizeErrors::Render) = (&proven, site.cx.policy().authorize_errors) {
        refused(*refusal);
        return Err(refusal::shown(site, *refusal).into());
    }
    let Some(signed_in) = visitor.signed_in else {
        let to_sign_in = sign_in_first(&parts.uri);
        let to_sign_in = to_sign_in.inspect_err(|_| refused(AuthorizeRefusal::StateTooLong))?;
        return Ok(see_other(&to_sign_in));
    };
    match proven {
        Ok(request) => {
            parts.extensions.get::<Notes>().inspect(|notes| notes.app(request.app().id.number()));
            question(site, &signed_in, &request, wanted, (&parts.method, &parts.uri), &info).await
        }
        Err((refusal, redirect)) => {
            parts.extensions.get::<Notes>().inspect(|notes| notes.reason(refusal.to_string()));
            refused(refusal);
            Ok(send(site, &redirect.explained_at(site.cx.error_uri(&info.grounds))))
        }
    }
}

/// The address of the sign-in page. A request that is too long to be carried through it is not answered half.
fn sign_in_first(uri: &Uri) -> Result<String, Instead> {
    return_to::sign_in_first(uri).ok_or_else(|| {
        refusal::unproven(AuthorizeRefusal::StateTooLong).hint("too long for the sign-in page").into()
    })
}

async fn question(
    site: &Site,
    signed_in: &SignedIn,
    request: &AuthorizationRequest,
    wanted: Option<OrganizationId>,
    (method, uri): (&Method, &Uri),
    info: &RequestInfo,
) -> Result<Response, Instead> {
    let user = signed_in.user();
    let mut eligible = eligible_organizations(&site.cx, user, request).await?;
    if let Some(wanted) = wanted {
        eligible.retain(|membership| membership.organization.id == wanted);
    }
    if eligible.is_empty() {
        return ask_an_admin(site, signed_in, request, wanted, method, info).await;
    }
    if let [only] = eligible.as_slice()
        && *method == Method::GET
        && lives_already(&site.cx, user, only.organization.id, request).await?
    {
        let (organization, choices) = (only.organization.id, ConsentChoices::default());
        let agreed = approve(&site.cx, user, organization, request.clone(), choices, info).await;
        return Ok(send(site, &agreed.map_err(refusal::consent)?));
    }
    let before = match eligible.as_slice() {
        [only] => granted_before(&site.cx, user, only.organization.id, request).await?,
        _ => None,
    };
    let handle = handle(site, signed_in, request, method).await?;
    let question = page::Question { request, eligible: &eligible, before: before.as_ref() };
    let chrome = frame::personal(site, signed_in);
    let page = question.page(site, chrome, handle, return_to::here(uri));
    Ok(leads_to(html(page), request.redirect_uri()))
}

/// The page for somebody who may decide nowhere and may ask.
async fn ask_an_admin(
    site: &Site,
    signed_in: &SignedIn,
    request: &AuthorizationRequest,
    wanted: Option<OrganizationId>,
    method: &Method,
    info: &RequestInfo,
) -> Result<Response, Instead> {
    let mut askable = askable_organizations(&site.cx, signed_in.user(), request).await?;
    if let Some(wanted) = wanted {
        askable.retain(|membership| membership.organization.id == wanted);
    }
    if askable.is_empty() {
        explain::nobody_to_decide(&info.grounds, request.app().id);
        return Err(refusal::nowhere(site, request, wanted.is_some()).into());
    }
    let handle = handle(site, signed_in, request, method).await?;
    let question = page::Question { request, eligible: &askable, before: None };
    let page = question.ask_page(site, frame::personal(site, signed_in), handle);
    Ok(leads_to(html(page), request.redirect_uri()))
}

/// Remembers the request while its page waits. A page that nobody sees needs no row.
async fn handle(
    site: &Site,
    signed_in: &SignedIn,
    request: &AuthorizationRequest,
    method: &Method,
) -> Result<String, Instead> {
    if *method == Method::HEAD {
        return Ok(String::new());
    }
    let page = open_page(&site.cx, signed_in.user(), signed_in.session_id(), request).await?;
    Ok(page.reveal().to_owned())
}

async fn decide(site: &Site, request: Request) -> Result<Response, Instead> {
    let (mut parts, body) = request.into_parts();
    let Ok(info) = RequestInfo::from_request_parts(&mut parts, site).await;
    let (notes, method) =
        (parts.extensions.get::<Notes>().cloned().unwrap_or_default(), parts.method.clone());
    let PageForm { signed_in, fields } =
        PageForm::from_request(Request::from_parts(parts, body), site).await?;
    let says_no = method == Method::DELETE || fields.one("_method")?.is_some_and(is_delete);
    let decision = match (says_no, fields.one("decision")?) {
        (true, _) | (false, Some("deny")) => Decision::Deny,
        (false, Some("approve")) => Decision::Approve,
        (false, Some("ask")) => Decision::Ask,
        _ => return Err(refusal::undecided().into()),
    };
    let organization = fields.integer("organization")?.map(OrganizationId::new);
    if decision != Decision::Deny && organization.is_none() {
        return Err(refusal::no_organization().into());
    }
    let page = fields.one("request")?.unwrap_or_default();
    let user = signed_in.user();
    let request =
        answer_page(&site.cx, user, signed_in.session_id(), page, &info).await.map_err(refusal::consent)?;
    let app_id = request.app().id;
    notes.app(app_id.number());
    let redirect = match (decision, organization) {
        (Decision::Approve, Some(organization)) => {
            let choices = choices(site, &fields, &request)?;
            let agreed = approve(&site.cx, user, organization, request, choices, &info).await;
            let agreed = agreed.inspect_err(|error| explain::consent_refused(&info.grounds, app_id, error));
            agreed.map_err(refusal::consent)?
        }
        (Decision::Ask, Some(organization)) => {
            let note = fields.one("note")?.unwrap_or_default();
            let asked = authorize::ask(&site.cx, user, organization, &request, note, &info).await;
            let asked = asked.inspect_err(|error| explain::consent_refused(&info.grounds, app_id, error));
            notes.install(asked.map_err(refusal::consent)?.number());
            let membership = membership(&site.cx, organization, user.id).await?;
            return Ok(see_other(&Done::Asked.at(&requests::path(&membership.organization))));
        }
        _ => deny(&site.cx, &request, &info),
    };
    Ok(send(site, &redirect))
}

/// Sends the browser to the app with its answer.
fn send(site: &Site, redirect: &ClientRedirect) -> Response {
    match redirect.form() {
        Some(fields) => form_post::page(site, redirect.location(), fields),
        None => see_other(redirect.location()),
    }
}

/// What the form says besides yes. A box that is not ticked is not sent at all, so a form that had boxes for events says
/// so, and names none where every tick was taken away. An event that the app asked for when the page was shown, and does
/// not any more, is nobody's fault and left out.
fn choices(site: &Site, fields: &Fields, request: &AuthorizationRequest) -> Result<ConsentChoices, Instead> {
    let ticked = fields.list("optional")?.unwrap_or_default();
    let optional_scopes =
        ScopeSet::from_names(ticked).map_err(|_| FieldError::new("optional", FieldProblem::WrongType));
    let heard = fields.list("events")?.unwrap_or_default();
    let heard = request.webhook_events().iter().filter(|event| heard.contains(&event.as_str()));
    let events = fields.has("events_shown").then(|| heard.cloned().collect());
    Ok(ConsentChoices {
        events,
        optional_scopes: Some(optional_scopes?),
        expires_at: lasting::expires_at(fields, site.cx.env.now())?,
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Decision {
    Approve,
    Ask,
    Deny,
}

fn is_delete(method: &str) -> bool {
    method.eq_ignore_ascii_case("delete")
}
