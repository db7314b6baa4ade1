//! What is done to an organization's own webhook alone: it is edited on its page, and deleted.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::form::Typed;
use super::show::page;
use super::{Named as _, OfOrganization, Whose};
use crate::domain::RequestInfo;
use crate::domain::webhooks::log;
use crate::domain::webhooks::own;
use crate::http::state::Site;
use crate::http::web::frame::{self, Done};
use crate::http::web::instead::Instead;
use crate::http::web::session::{PageForm, Person};
use crate::http::web::views::confirm::ConfirmPage;
use crate::http::web::{html, html_with, see_other};
use crate::language::text;
use crate::model::listing::ListRequest;

/// `POST /orgs/{subdomain}/webhooks/{id}`.
pub(super) async fn save(
    State(site): State<Site>,
    info: RequestInfo,
    Path(named): Path<OfOrganization>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let kept = named.kept(&site, &signed_in).await?;
    let mut typed = Typed::read(&fields)?;
    let (id, events) = (kept.webhook.id, typed.events(&site));
    let Err(error) = own::edit(&site.cx, kept.owner, id, &typed.url, events, &info).await else {
        return Ok(see_other(&Done::WebhookSaved.at(&kept.home())));
    };
    typed.note(error)?;
    let chrome = frame::personal(&site, &signed_in);
    let whole = ListRequest { search: String::new(), order: None, page: 1 };
    let page = page(&site, chrome, &kept, &whole, &typed).await?;
    Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, page))
}

/// `GET /orgs/{subdomain}/webhooks/{id}/delete`.
pub(super) async fn confirm_delete(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(named): Path<OfOrganization>,
) -> Result<Response, Instead> {
    let kept = named.kept(&site, &signed_in).await?;
    let waiting = log::count(&site.cx, kept.webhook.id).await?.pending;
    let mut effects = vec![text("webhook-delete-nothing-sent")];
    if waiting > 0 {
        effects.push(text("webhook-delete-waiting").with("count", waiting));
    }
    effects.push(text("webhook-delete-list"));
    Ok(html(ConfirmPage {
        heading: text("webhook-delete-heading").with("name", kept.name()),
        effects,
        ..kept.confirm(frame::personal(&site, &signed_in), "delete", text("webhook-delete"))
    }))
}

/// `POST /orgs/{subdomain}/webhooks/{id}/delete`.
pub(super) async fn delete(
    State(site): State<Site>,
    info: RequestInfo,
    Path(named): Path<OfOrganization>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let kept = named.kept(&site, &signed_in).await?;
    own::delete(&site.cx, kept.owner, kept.webhook.id, &info).await?;
    let list = match &kept.whose {
        Whose::Organization(organization) => organization.webhooks(),
        Whose::App(_) => kept.home(),
    };
    Ok(see_other(&Done::WebhookDeleted.at(&list)))
}
