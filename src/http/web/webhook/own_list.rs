//! `/orgs/{subdomain}/webhooks`: an organization's own webhooks, and the connected apps that hear of it too.
//!
//! The answer to adding one shows its secret, so it is no redirect. The form names the newest webhook that there was when
//! it was shown, so that loading such a page again adds no second one.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::acts::shown;
use super::form::Typed;
use super::show::status;
use super::{administered, organization_way};
use crate::domain::RequestInfo;
use crate::domain::apps::Owner;
use crate::domain::webhooks::own;
use crate::http::body::QueryFields;
use crate::http::state::Site;
use crate::http::web::instead::Instead;
use crate::http::web::session::{PageForm, Person};
use crate::http::web::views::parts::{Chrome, OrganizationRef};
use crate::http::web::views::shown_once::ShownOncePage;
use crate::http::web::views::webhook::{ListenerRow, WebhookRow, WebhooksPage};
use crate::http::web::views::when::When;
use crate::http::web::words::{event_sentence, host_of};
use crate::http::web::{frame, html, html_with};
use crate::language::{Text, text};
use crate::model::webhook::{Listener, Webhook};

/// How many of the connected apps are listed.
const LISTENERS: usize = 50;

/// `GET /orgs/{subdomain}/webhooks`.
pub(super) async fn list(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(subdomain): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (owner, organization) = administered(&site, &signed_in, &subdomain).await?;
    let chrome = frame::personal_after(&site, &signed_in, &query);
    let webhooks = own::list(&site.cx, owner).await?;
    Ok(html(page(&site, chrome, owner, organization, &webhooks, &Typed::default()).await?))
}

/// `POST /orgs/{subdomain}/webhooks`.
pub(super) async fn create(
    State(site): State<Site>,
    info: RequestInfo,
    Path(subdomain): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let (owner, organization) = administered(&site, &signed_in, &subdomain).await?;
    let mut typed = Typed::read(&fields)?;
    let chrome = frame::personal(&site, &signed_in);
    let webhooks = own::list(&site.cx, owner).await?;
    if fields.integer("newest")?.unwrap_or_default() != newest(&webhooks) {
        let page = page(&site, chrome, owner, organization, &webhooks, &typed).await?;
        return Ok(html_with(StatusCode::CONFLICT, WebhooksPage { is_late: true, ..page }));
    }
    match own::create(&site.cx, owner, &typed.url, typed.events(&site), &info).await {
        Ok((webhook, secret)) => {
            let back = href(&organization, &webhook);
            let page = shown(chrome, organization_way(&organization), back, secret);
            let host = webhook.url.as_deref().and_then(host_of).unwrap_or_default();
            Ok(html(ShownOncePage {
                heading: text("webhooks-added").with("host", host),
                note: text("webhooks-added-note"),
                ..page
            }))
        }
        Err(error) => {
            typed.note(error)?;
            let page = page(&site, chrome, owner, organization, &webhooks, &typed).await?;
            Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
    }
}

async fn page(
    site: &Site,
    chrome: Chrome,
    owner: Owner,
    organization: OrganizationRef,
    webhooks: &[Webhook],
    typed: &Typed,
) -> Result<WebhooksPage, Instead> {
    let most = i64::try_from(LISTENERS + 1).unwrap_or(i64::MAX);
    let listeners = own::listeners(&site.cx, owner, most).await?;
    let now = site.cx.env.now();
    let offered = own::offered(&site.cx).count();
    let row = |webhook: &Webhook| WebhookRow {
        href: href(&organization, webhook),
        url: webhook.url.clone().unwrap_or_default(),
        events: heard(webhook.events.len(), offered),
        status: status(webhook),
        answered_at: webhook.answered_at.map(|at| When::new(at, now)),
    };
    let listener = |listener: &Listener| ListenerRow {
        href: format!("{}/{}", organization.connected_apps(), listener.install_id),
        app: listener.app_name.clone(),
        owner: listener.owner_name.clone(),
        events: listener.events.iter().map(|event| event_sentence(event)).collect(),
    };
    let is_full = i64::try_from(webhooks.len()).is_ok_and(|number| number >= own::MOST);
    Ok(WebhooksPage {
        chrome,
        rows: webhooks.iter().map(row).collect(),
        form: (!is_full).then(|| typed.form(site)),
        most: own::MOST,
        newest: newest(webhooks),
        is_late: false,
        listeners: listeners.iter().take(LISTENERS).map(listener).collect(),
        more_listeners: listeners.len() > LISTENERS,
        organization,
    })
}

/// How much of what there is to hear of a webhook hears.
fn heard(number: usize, offered: usize) -> Text {
    if number >= offered {
        return text("webhooks-hears-all");
    }
    text("webhooks-hears-some").with("count", number).with("offered", offered)
}

fn newest(webhooks: &[Webhook]) -> i64 {
    webhooks.iter().map(|webhook| webhook.id.number()).max().unwrap_or_default()
}

fn href(organization: &OrganizationRef, webhook: &Webhook) -> String {
    format!("{}/{}", organization.webhooks(), webhook.id)
}
