//! `/operator/apps`.

use axum::extract::{Path, State};
use axum::response::Response;
use time::OffsetDateTime;

use super::{act, cut_off as cutting, entitled, home, question};
use crate::domain::RequestInfo;
use crate::domain::cut_off::CutOff;
use crate::domain::login::SignedIn;
use crate::domain::operator::{AppAct, Operator, act_on_app, find_app, list_apps};
use crate::http::body::{FieldError, FieldProblem, QueryFields};
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::http::web::cut_off::{Place, Whose};
use crate::http::web::developer_apps;
use crate::http::web::frame::{self, Done};
use crate::http::web::instead::Instead;
use crate::http::web::listing::{self, Order};
use crate::http::web::session::{PageForm, Person};
use crate::http::web::views::app::Act;
use crate::http::web::views::confirm::ConfirmPage;
use crate::http::web::views::operator::{Fact, OperatorListPage, OperatorObjectPage, OperatorRow};
use crate::http::web::views::parts::{Link, Tone};
use crate::http::web::views::when::When;
use crate::http::web::words::scope_sentence;
use crate::http::web::{html, see_other};
use crate::language::{Text, text};
use crate::model::app::{AppListing, AppOrder, AppStatus};
use crate::model::id::AppId;

const PATH: &str = "/operator/apps";

const ORDERS: [Order<AppOrder>; 2] =
    [("name", text("order-name"), AppOrder::Name), ("newest", text("order-newest"), AppOrder::Newest)];

/// `GET /operator/apps`.
pub(super) async fn list(
    State(site): State<Site>,
    Person(signed_in): Person,
    query: QueryFields,
) -> Result<Response, Instead> {
    let operator = entitled(&signed_in)?;
    let wanted = listing::wanted(&query, &ORDERS)?;
    let found = list_apps(&site.cx, &operator, &wanted).await?;
    let now = site.cx.env.now();
    let row = |listed: &AppListing| OperatorRow {
        link: link(listed),
        detail: text("operator-app-by").with("owner", &listed.owner_name),
        numbers: vec![listed.installs],
        status: developer_apps::status(listed.app.status),
        created_at: When::new(listed.app.created_at, now),
    };
    Ok(html(OperatorListPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        title: text("operator-apps"),
        what: text("operator-apps-search"),
        none: text("operator-apps-none"),
        empty: text("operator-apps-none-detail"),
        path: PATH.to_owned(),
        tools: listing::tools(PATH, &wanted, &ORDERS, &found),
        columns: vec![text("operator-app-connected")],
        rows: found.rows.iter().map(row).collect(),
    }))
}

/// `GET /operator/apps/{id}`.
pub(super) async fn show(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (_, listed) = found(&site, &signed_in, &id).await?;
    let (app, profile) = (&listed.app, &listed.app.profile);
    let plain = |label: Text| Link { label, href: String::new() };
    let typed = |label: &str| plain(label.to_owned().into());
    let scopes = profile.declared_scopes.iter().map(|scope| plain(scope_sentence(&site, scope)));
    let uris = profile.redirect_uris.iter().map(|uri| typed(uri.as_str()));
    let mut facts = vec![Fact { label: text("operator-app-client-id"), values: vec![typed(&app.client_id)] }];
    if !profile.description.is_empty() {
        facts.push(Fact {
            label: text("operator-app-description"),
            values: vec![typed(&profile.description)],
        });
    }
    if let Some(homepage) = &profile.homepage_url {
        facts.push(Fact { label: text("operator-app-homepage"), values: vec![typed(homepage)] });
    }
    facts.push(Fact { label: text("operator-app-leads-to"), values: uris.collect() });
    facts.push(Fact { label: text("operator-app-could"), values: scopes.collect() });
    let connected = plain(text("operator-app-organizations").with("count", listed.installs));
    facts.push(Fact { label: text("operator-app-connected"), values: vec![connected] });
    let review = if app.reviewed_at.is_some() {
        text("operator-app-reviewed")
    } else {
        text("operator-app-not-reviewed")
    };
    facts.push(Fact { label: text("operator-app-review"), values: vec![plain(review)] });
    let market = match (profile.is_listed, app.status) {
        (true, AppStatus::Active) => {
            Link { label: text("operator-app-listed"), href: format!("/marketplace/{}", app.client_id) }
        }
        (true, _) => plain(text("operator-app-listed-inactive")),
        (false, _) => plain(text("operator-app-not-listed")),
    };
    facts.push(Fact { label: text("operator-app-marketplace"), values: vec![market] });
    Ok(html(OperatorObjectPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        list: list_link(),
        name: profile.name.clone(),
        detail: text("operator-app-by").with("owner", &listed.owner_name),
        status: developer_apps::status(app.status),
        created_at: When::new(app.created_at, site.cx.env.now()),
        facts,
        acts: acts(&listed),
    }))
}

fn acts(listed: &AppListing) -> Vec<Act> {
    let (app, path) = (&listed.app, link(listed).href);
    let review = if app.reviewed_at.is_none() {
        let effect = text("operator-review-effect");
        act(text("operator-review"), effect, &path, "review", Tone::Calm)
    } else {
        let effect = text("operator-unreview-effect");
        act(text("operator-unreview"), effect, &path, "take-review-back", Tone::Danger)
    };
    let block = if app.status == AppStatus::Blocked {
        let effect = text("operator-unblock-effect");
        act(text("operator-unblock"), effect, &path, "unblock", Tone::Calm)
    } else {
        let effect = text("operator-block-effect");
        act(text("operator-block"), effect, &path, "block", Tone::Danger)
    };
    let mut acts = vec![review, block];
    if app.profile.is_listed {
        let effect = text("operator-unlist-effect");
        acts.push(act(text("operator-unlist"), effect, &path, "unlist", Tone::Danger));
    }
    let effect = text("operator-app-end-effect");
    acts.push(act(text("operator-end"), effect, &path, "cut-off", Tone::Danger));
    acts
}

/// `GET /operator/apps/{id}/review`.
pub(super) async fn confirm_review(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (_, listed) = found(&site, &signed_in, &id).await?;
    let name = &listed.app.profile.name;
    let page = confirm(&site, &signed_in, &listed, "review", text("operator-review"), Tone::Calm);
    Ok(html(ConfirmPage {
        heading: text("operator-review-heading").with("app", name),
        effects: vec![text("operator-review-says"), text("operator-review-until")],
        carried: vec![("seen", moment(listed.app.updated_at))],
        ..page
    }))
}

/// `POST /operator/apps/{id}/review`. What its owner changed since the page was shown was not looked at.
pub(super) async fn review(
    State(site): State<Site>,
    info: RequestInfo,
    Path(id): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let seen = fields.integer("seen")?.ok_or_else(|| FieldError::new("seen", FieldProblem::Missing))?;
    let seen = OffsetDateTime::from_unix_timestamp_nanos(i128::from(seen) * 1_000)
        .map_err(|_| FieldError::new("seen", FieldProblem::WrongType))?;
    done(&site, &signed_in, &id, AppAct::Review { seen }, Done::AppReviewed, &info).await
}

/// `GET /operator/apps/{id}/take-review-back`.
pub(super) async fn confirm_take_back(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (_, listed) = found(&site, &signed_in, &id).await?;
    let page =
        confirm(&site, &signed_in, &listed, "take-review-back", text("operator-unreview"), Tone::Danger);
    Ok(html(ConfirmPage {
        heading: text("operator-unreview-heading").with("app", &listed.app.profile.name),
        effects: vec![text("operator-unreview-says"), text("operator-connected-goes-on")],
        ..page
    }))
}

/// `POST /operator/apps/{id}/take-review-back`.
pub(super) async fn take_back(
    State(site): State<Site>,
    info: RequestInfo,
    Path(id): Path<String>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    done(&site, &signed_in, &id, AppAct::TakeReviewBack, Done::AppReviewTakenBack, &info).await
}

/// `GET /operator/apps/{id}/block`.
pub(super) async fn confirm_block(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (_, listed) = found(&site, &signed_in, &id).await?;
    let ends = if site.cx.policy().suspend_ends_installs {
        text("operator-block-ends")
    } else {
        text("operator-block-rests")
    };
    let page = confirm(&site, &signed_in, &listed, "block", text("operator-block"), Tone::Danger);
    Ok(html(ConfirmPage {
        heading: text("operator-block-heading").with("app", &listed.app.profile.name),
        effects: vec![
            text("operator-block-loses").with("count", listed.installs),
            text("operator-block-nobody"),
            ends,
        ],
        ..page
    }))
}

/// `POST /operator/apps/{id}/block`.
pub(super) async fn block(
    State(site): State<Site>,
    info: RequestInfo,
    Path(id): Path<String>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    done(&site, &signed_in, &id, AppAct::Block, Done::AppBlocked, &info).await
}

/// `GET /operator/apps/{id}/unblock`.
pub(super) async fn confirm_unblock(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (_, listed) = found(&site, &signed_in, &id).await?;
    let back = if site.cx.policy().suspend_ends_installs {
        text("operator-unblock-ended")
    } else {
        text("operator-unblock-works")
    };
    let page = confirm(&site, &signed_in, &listed, "unblock", text("operator-unblock"), Tone::Calm);
    Ok(html(ConfirmPage {
        heading: text("operator-unblock-heading").with("app", &listed.app.profile.name),
        effects: vec![text("operator-unblock-as-before"), back],
        ..page
    }))
}

/// `POST /operator/apps/{id}/unblock`.
pub(super) async fn unblock(
    State(site): State<Site>,
    info: RequestInfo,
    Path(id): Path<String>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    done(&site, &signed_in, &id, AppAct::Unblock, Done::AppUnblocked, &info).await
}

/// `GET /operator/apps/{id}/unlist`.
pub(super) async fn confirm_unlist(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (_, listed) = found(&site, &signed_in, &id).await?;
    let page = confirm(&site, &signed_in, &listed, "unlist", text("operator-unlist"), Tone::Danger);
    Ok(html(ConfirmPage {
        heading: text("operator-unlist-heading").with("app", &listed.app.profile.name),
        effects: vec![text("operator-unlist-nobody"), text("operator-unlist-again")],
        ..page
    }))
}

/// `POST /operator/apps/{id}/unlist`.
pub(super) async fn unlist(
    State(site): State<Site>,
    info: RequestInfo,
    Path(id): Path<String>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    done(&site, &signed_in, &id, AppAct::Unlist, Done::AppUnlisted, &info).await
}

/// `GET /operator/apps/{id}/cut-off`.
pub(super) async fn ask_cut_off(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (operator, listed) = found(&site, &signed_in, &id).await?;
    let cut = CutOff::of_any_app(&operator, &listed.app);
    cutting::ask(&site, &signed_in, &query, cut, &place(&listed)).await
}

/// `POST /operator/apps/{id}/cut-off`.
pub(super) async fn cut_off(
    State(site): State<Site>,
    info: RequestInfo,
    Path(id): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let (operator, listed) = found(&site, &signed_in, &id).await?;
    let cut = CutOff::of_any_app(&operator, &listed.app);
    cutting::end(&site, &signed_in, &fields, cut, &place(&listed), &info).await
}

async fn found(site: &Site, signed_in: &SignedIn, id: &str) -> Result<(Operator, AppListing), Instead> {
    let operator = entitled(signed_in)?;
    let id: AppId = id.parse().map_err(|_| PageError::not_found())?;
    Ok((operator, find_app(&site.cx, &operator, id).await?))
}

async fn done(
    site: &Site,
    signed_in: &SignedIn,
    id: &str,
    act: AppAct,
    done: Done,
    info: &RequestInfo,
) -> Result<Response, Instead> {
    let (operator, listed) = found(site, signed_in, id).await?;
    act_on_app(&site.cx, &operator, listed.app.id, act, info).await?;
    Ok(see_other(&done.at(&link(&listed).href)))
}

fn confirm(
    site: &Site,
    signed_in: &SignedIn,
    listed: &AppListing,
    word: &str,
    button: Text,
    tone: Tone,
) -> ConfirmPage {
    question(site, signed_in, list_link(), link(listed), word, button, tone)
}

fn place(listed: &AppListing) -> Place {
    Place {
        crumbs: vec![home(), list_link(), link(listed)],
        whose: Whose::App(listed.app.profile.name.clone()),
        leads_to: None,
    }
}

fn list_link() -> Link {
    Link { label: text("operator-apps"), href: PATH.to_owned() }
}

fn link(listed: &AppListing) -> Link {
    Link { label: listed.app.profile.name.clone().into(), href: format!("{PATH}/{}", listed.app.id) }
}

/// Microseconds since 1970, as exact as the database keeps it.
fn moment(at: OffsetDateTime) -> String {
    (at.unix_timestamp_nanos() / 1_000).to_string()
}
