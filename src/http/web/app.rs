//! `/developer/apps/{id}`: an app as its owner sees it and edits it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::app_fields::Typed;
use super::app_scopes::{self, changes_scopes};
use super::app_secrets::end_of_old_secret;
use super::developer_apps::{address, app_ref, status};
use super::frame::{self, Done};
use super::instead::Instead;
use super::session::{PageForm, Person};
use super::views::app::{Act, AppKind, AppPage};
use super::views::app_form::AppForm;
use super::views::organization::Place;
use super::views::parts::{Chrome, Link, Tone};
use super::views::secret::{Occasion, SecretPage};
use super::views::when::When;
use super::words::sentences;
use super::{html, html_with, see_other, webhook};
use crate::domain::RequestInfo;
use crate::domain::app_draft::{AppDraft, AppProblem};
use crate::domain::apps::{self, AppError, AppName, AppWithSecrets, Owner};
use crate::domain::login::SignedIn;
use crate::domain::managed_apps;
use crate::http::body::QueryFields;
use crate::http::error::PageError;
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::app::{self as model, AppListing, AppProfile, AppStatus};
use crate::model::id::AppId;

/// `GET /developer/apps/{id}`.
pub(super) async fn show(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (_, listing) = managed(&site, &signed_in, &id).await?;
    let form = Typed::of(&listing.app.profile).form(&site, &[]);
    let chrome = frame::personal_after(&site, &signed_in, &query);
    Ok(html(page(&site, chrome, &listing, form)))
}

/// `POST /developer/apps/{id}`. What is taken away stops at once: a scope, a redirect URI, an actor. Before scopes
/// change, a page says what happens; its form comes back here with the version of the scopes that it was about.
pub(super) async fn save(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(id): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let (owner, listing) = managed(&site, &signed_in, &id).await?;
    let app = &listing.app;
    notes.app(app.id.number());
    let typed = Typed::read(&fields)?;
    let chrome = || frame::personal(&site, &signed_in);
    let form = |status, problems: &[AppProblem]| {
        Ok(html_with(status, page(&site, chrome(), &listing, typed.form(&site, problems))))
    };
    if fields.one("step")? == Some("back") {
        return form(StatusCode::OK, &[]);
    }
    let is_confirmed = fields.integer("scopes_version")? == Some(app.scopes_version);
    let question = |status, wanted: &AppProfile, problems: &[AppProblem]| {
        Ok(html_with(status, app_scopes::page(&site, chrome(), &listing, wanted, &typed, problems)))
    };
    match apps::check_edit(&site.cx, owner, app, typed.draft()) {
        Ok(wanted) if changes_scopes(&listing, &wanted) && !is_confirmed => {
            return question(StatusCode::OK, &wanted, &[]);
        }
        Ok(_) => {}
        Err(problems) => {
            // The note is asked for on the page in between, so what is wrong with it is told there.
            let without_note = AppDraft { scopes_note: None, ..typed.draft() };
            return match apps::check_edit(&site.cx, owner, app, without_note) {
                Ok(wanted) if changes_scopes(&listing, &wanted) => {
                    question(StatusCode::UNPROCESSABLE_ENTITY, &wanted, &problems)
                }
                Ok(_) => form(StatusCode::UNPROCESSABLE_ENTITY, &problems),
                Err(problems) => form(StatusCode::UNPROCESSABLE_ENTITY, &problems),
            };
        }
    }
    match apps::edit(&site.cx, owner, &AppName::Id(app.id), typed.draft(), &info).await {
        Ok(AppWithSecrets { webhook_secret: None, .. }) => {
            Ok(see_other(&Done::AppSaved.at(&address(app.id))))
        }
        Ok(saved) => Ok(html(SecretPage {
            chrome: chrome(),
            app_name: saved.app.profile.name,
            app_href: address(app.id),
            occasion: Occasion::Webhook,
            old_secret: Text::default(),
            client_id: saved.app.client_id,
            client_secret: None,
            webhook_secret: saved.webhook_secret,
        })),
        Err(AppError::Invalid(problems)) => form(StatusCode::UNPROCESSABLE_ENTITY, &problems),
        Err(error) => Err(error.into()),
    }
}

/// The app of that number, for somebody who administers its owner.
pub(super) async fn managed(
    site: &Site,
    signed_in: &SignedIn,
    id: &str,
) -> Result<(Owner, AppListing), Instead> {
    let id: AppId = id.parse().map_err(|_| PageError::not_found())?;
    Ok(managed_apps::find(&site.cx, signed_in.user(), id).await?)
}

fn page(site: &Site, chrome: Chrome, listing: &AppListing, form: AppForm) -> AppPage {
    let app = &listing.app;
    AppPage {
        chrome,
        id: app.id.number(),
        app: app_ref(listing),
        client_id: app.client_id.clone(),
        kind: match app.kind {
            model::AppKind::Confidential => AppKind::Confidential,
            model::AppKind::Public => AppKind::Public,
        },
        status: status(app.status),
        installs: listing.installs,
        created_at: When::new(app.created_at, site.cx.env.now()),
        is_blocked: app.status == AppStatus::Blocked,
        places: places(site, listing),
        form,
        acts: acts(site, listing),
    }
}

/// The ways to what belongs to an app.
fn places(site: &Site, listing: &AppListing) -> Vec<Place> {
    let app = &listing.app;
    let place = |label: Text, path: &str, detail: Text| Place {
        link: Link { label, href: format!("{}/{path}", address(app.id)) },
        detail,
        count: None,
    };
    let mut places = vec![
        place(text("installs-title"), "installs", text("app-installs-what")),
        place(text("app-preview"), "preview", text("app-preview-what")),
    ];
    if app.kind == model::AppKind::Confidential {
        places.push(place(text("secrets-title"), "secrets", text("app-secrets-what")));
    }
    if webhook::is_offered(site) {
        places.push(place(text("app-webhook"), "webhook", text("app-webhook-what")));
    }
    places
}

fn acts(site: &Site, listing: &AppListing) -> Vec<Act> {
    let app = &listing.app;
    let act = |button: Text, effect: Text, path: &str, tone| Act {
        button,
        effect,
        href: format!("{}/{path}", address(app.id)),
        tone,
    };
    let mut acts = Vec::new();
    if app.kind == model::AppKind::Confidential {
        let end = end_of_old_secret(site.cx.policy().secret_overlap);
        let effect = sentences(vec![text("app-rotate-what"), end]);
        acts.push(act(text("secret-rotate"), effect, "rotate-secret", Tone::Calm));
    }
    match app.status {
        AppStatus::Active => {
            acts.push(act(text("app-suspend"), text("app-suspend-what"), "suspend", Tone::Danger));
        }
        AppStatus::Suspended => {
            acts.push(act(text("app-unsuspend"), text("app-unsuspend-what"), "unsuspend", Tone::Calm));
        }
        AppStatus::Blocked => {}
    }
    acts.push(act(text("app-cut-off"), text("app-cut-off-what"), "cut-off", Tone::Danger));
    acts.push(act(text("app-delete"), text("app-delete-what"), "delete", Tone::Danger));
    acts
}
