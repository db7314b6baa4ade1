//! `/developer/apps/{id}/preview`: the consent page as a customer would see it, for the app's owner. It is made by the
//! same code, and nothing is stored: no page waits for an answer, and none can be sent.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::app::managed;
use super::consent::page::Question;
use super::developer_apps::address;
use super::instead::Instead;
use super::session::Person;
use super::views::consent::{ConsentPage, Preview};
use super::views::parts::{Choice, Field};
use super::words::{role, scope_sentence};
use super::{frame, html};
use crate::domain::authorize::{AuthorizationRequest, AuthorizeRefusal, PreviewOf, preview};
use crate::http::body::{FieldError, FieldProblem, QueryFields};
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::account::Role;
use crate::model::app::{App, AppListing};
use crate::model::install::Actor;
use crate::model::scope::ScopeSet;

/// What the customer is called where nobody says.
const SOMEBODY: &str = "Acme";

/// The longest name of a customer, in letters.
const LONGEST_NAME: usize = 100;

/// `GET /developer/apps/{id}/preview`.
pub(super) async fn show(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (owner, listing) = managed(&site, &signed_in, &id).await?;
    let of = wanted(&query, &listing)?;
    let made_up = preview(&site.cx, signed_in.user(), owner, &listing, &of).await?;
    let made_up = made_up.map_err(|refusal| {
        let why = match refusal {
            AuthorizeRefusal::Actor => text("app-preview-actor"),
            _ => text("app-preview-not-allowed"),
        };
        nothing_to_show(&listing.app, why).hint(refusal.to_string())
    })?;
    let (request, membership) = (made_up.request(), made_up.membership());
    if !may_decide(&site, request, membership.role) {
        return Err(nothing_to_show(&listing.app, text("app-preview-role")).into());
    }
    let eligible = std::slice::from_ref(membership);
    let question = Question { request, eligible, before: None };
    let page = question.page(&site, frame::personal(&site, &signed_in), String::new(), String::new());
    let preview = controls(&site, &listing.app, request, &of, membership.role);
    Ok(html(ConsentPage { preview: Some(preview), ..page }))
}

/// What the address asks for. A scope that the app does not declare is left out, as nobody could be asked for it.
fn wanted(query: &QueryFields, listing: &AppListing) -> Result<PreviewOf, FieldError> {
    let QueryFields(fields) = query;
    let wrong = |field: &str| FieldError::new(field, FieldProblem::WrongType);
    let named = fields.list("scopes")?.unwrap_or_default();
    let scopes = ScopeSet::from_names(named).map_err(|_| wrong("scopes"))?;
    let organization = fields.one("organization")?.map_or("", str::trim);
    let organization = if organization.is_empty() { SOMEBODY } else { organization };
    Ok(PreviewOf {
        scopes: scopes.intersection(&listing.app.profile.declared_scopes),
        actor: fields.one("actor")?.map(str::to_owned),
        organization: organization.chars().take(LONGEST_NAME).collect(),
        role: fields.one("role")?.map(str::parse).transpose().map_err(|_| wrong("role"))?,
    })
}

fn controls(
    site: &Site,
    app: &App,
    request: &AuthorizationRequest,
    of: &PreviewOf,
    as_what: Role,
) -> Preview {
    let choice = |value: &str, label: Text, chosen| Choice {
        value: value.to_owned(),
        label,
        detail: Text::default(),
        chosen,
    };
    let actor = |actor: &Actor| {
        let label = match actor {
            Actor::App => text("consent-preview-bot"),
            Actor::User => text("consent-preview-person"),
        };
        choice(actor.as_str(), label, *actor == request.actor())
    };
    let scopes = app.profile.declared_scopes.iter().map(|scope| {
        choice(scope.as_str(), scope_sentence(site, scope).capitalised(), request.scopes().contains(scope))
    });
    Preview {
        app_href: address(app.id),
        scopes: scopes.collect(),
        actors: app.profile.actor_modes.iter().map(actor).collect(),
        organization: Field { value: of.organization.clone(), error: None },
        roles: Role::ALL
            .iter()
            .filter(|one| may_decide(site, request, **one))
            .map(|one| choice(one.as_str(), role(*one), *one == as_what))
            .collect(),
    }
}

/// Whether somebody of that role decides about such a request, as far as the server has a say.
fn may_decide(site: &Site, request: &AuthorizationRequest, role: Role) -> bool {
    role.is_at_least(site.cx.policy().consent_min_role(request.actor()))
}

/// A question that the app could not put to anybody.
fn nothing_to_show(app: &App, why: Text) -> PageError {
    PageError::new(
        StatusCode::UNPROCESSABLE_ENTITY,
        text("app-preview-nothing"),
        text("app-preview-nothing-what"),
    )
    .why(why)
    .next(text("app-preview-nothing-next"))
    .link(text("app-preview-again"), format!("{}/preview", address(app.id)))
}
