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
use crate::http::web::cut_off::Place;
use crate::http::web::developer_apps;
use crate::http::web::english::{counted, scope_sentence};
use crate::http::web::frame::{self, Done};
use crate::http::web::instead::Instead;
use crate::http::web::listing::{self, Order};
use crate::http::web::session::{PageForm, Person};
use crate::http::web::views::app::Act;
use crate::http::web::views::confirm::ConfirmPage;
use crate::http::web::views::operator::{Fact, OperatorListPage, OperatorObjectPage, OperatorRow};
use crate::http::web::views::parts::{Link, Tone};
use crate::http::web::views::when::When;
use crate::http::web::{html, see_other};
use crate::language::text;
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
        detail: format!("by {}", listed.owner_name),
        numbers: vec![listed.installs],
        status: developer_apps::status(listed.app.status),
        created_at: When::new(listed.app.created_at, now),
    };
    Ok(html(OperatorListPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        title: "Apps".to_owned(),
        what: "apps".to_owned(),
        empty: "An admin of an organization creates one under Your apps.".to_owned(),
        path: PATH.to_owned(),
        tools: listing::tools(PATH, &wanted, &ORDERS, &found),
        columns: vec!["Connected"],
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
    let plain = |label: String| Link { label: label.into(), href: String::new() };
    let scopes = profile.declared_scopes.iter().map(|scope| plain(scope_sentence(&site, scope)));
    let uris = profile.redirect_uris.iter().map(|uri| plain(uri.as_str().to_owned()));
    let mut facts = vec![Fact { label: "Client id", values: vec![plain(app.client_id.clone())] }];
    if !profile.description.is_empty() {
        facts.push(Fact { label: "Description", values: vec![plain(profile.description.clone())] });
    }
    if let Some(homepage) = &profile.homepage_url {
        facts.push(Fact { label: "Homepage", values: vec![plain(homepage.clone())] });
    }
    facts.push(Fact { label: "Leads to", values: uris.collect() });
    facts.push(Fact { label: "It could", values: scopes.collect() });
    let connected = plain(counted(listed.installs, "organization"));
    facts.push(Fact { label: "Connected", values: vec![connected] });
    let review = if app.reviewed_at.is_some() { "Reviewed" } else { "Not reviewed" };
    facts.push(Fact { label: "Review", values: vec![plain(review.to_owned())] });
    let market = match (profile.is_listed, app.status) {
        (true, AppStatus::Active) => {
            Link { label: "Listed".into(), href: format!("/marketplace/{}", app.client_id) }
        }
        (true, _) => plain("Listed, and not shown while it is not active".to_owned()),
        (false, _) => plain("Not listed".to_owned()),
    };
    facts.push(Fact { label: "Marketplace", values: vec![market] });
    Ok(html(OperatorObjectPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        list: list_link(),
        name: profile.name.clone(),
        detail: format!("by {}", listed.owner_name),
        status: developer_apps::status(app.status),
        created_at: When::new(app.created_at, site.cx.env.now()),
        facts,
        acts: acts(&listed),
    }))
}

fn acts(listed: &AppListing) -> Vec<Act> {
    let (app, path) = (&listed.app, link(listed).href);
    let review = if app.reviewed_at.is_none() {
        let effect = "Consent pages and the marketplace say that you looked at it.";
        act("Mark as reviewed", effect, &path, "review", Tone::Calm)
    } else {
        let effect = "Consent pages and the marketplace say again that nobody looked at it.";
        act("Take the review back", effect, &path, "take-review-back", Tone::Danger)
    };
    let block = if app.status == AppStatus::Blocked {
        let effect = "The app is what it was before it was blocked.";
        act("Unblock app", effect, &path, "unblock", Tone::Calm)
    } else {
        let effect = "Nothing of it works, and its owner cannot let it back in.";
        act("Block app", effect, &path, "block", Tone::Danger)
    };
    let mut acts = vec![review, block];
    if app.profile.is_listed {
        let effect = "Takes it off the marketplace. What is connected goes on working.";
        acts.push(act("Unlist app", effect, &path, "unlist", Tone::Danger));
    }
    let effect = "Ends all its connections, for good. The app itself stays.";
    acts.push(act("End connections", effect, &path, "cut-off", Tone::Danger));
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
    let page = confirm(&site, &signed_in, &listed, "review", "Mark as reviewed", Tone::Calm);
    Ok(html(ConfirmPage {
        heading: format!("Mark {name} as reviewed?").into(),
        effects: vec![
            "Whoever is asked to let it in reads that you looked at it.".into(),
            "The mark goes as soon as its owner changes its name, homepage or redirect URIs.".into(),
        ],
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
    let page = confirm(&site, &signed_in, &listed, "take-review-back", "Take the review back", Tone::Danger);
    Ok(html(ConfirmPage {
        heading: format!("Take back the review of {}?", listed.app.profile.name).into(),
        effects: vec![
            "Whoever is asked to let it in reads that nobody looked at it.".into(),
            "What is connected goes on working.".into(),
        ],
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
        "Unblocking it does not bring its connections back: each organization has to approve it again."
    } else {
        "When you unblock it, its connections work again."
    };
    let page = confirm(&site, &signed_in, &listed, "block", "Block app", Tone::Danger);
    Ok(html(ConfirmPage {
        heading: format!("Block {}?", listed.app.profile.name).into(),
        effects: vec![
            lost(listed.installs).into(),
            "Nobody can connect it, and its owner cannot let it back in.".into(),
            ends.into(),
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
        "Its earlier connections stay ended: each organization has to approve it again."
    } else {
        "Its earlier connections work again at once."
    };
    let page = confirm(&site, &signed_in, &listed, "unblock", "Unblock app", Tone::Calm);
    Ok(html(ConfirmPage {
        heading: format!("Unblock {}?", listed.app.profile.name).into(),
        effects: vec![
            "It is what it was before: where its owner had suspended it, it stays suspended.".into(),
            back.into(),
        ],
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
    let page = confirm(&site, &signed_in, &listed, "unlist", "Unlist app", Tone::Danger);
    Ok(html(ConfirmPage {
        heading: format!("Take {} off the marketplace?", listed.app.profile.name).into(),
        effects: vec![
            "Nobody finds it there any more. What is connected goes on working.".into(),
            "Its owner may list it again.".into(),
        ],
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

fn lost(installs: i64) -> String {
    match installs {
        0 => "No organization is connected to it now.".to_owned(),
        1 => "1 organization is connected to it. That connection stops working at once.".to_owned(),
        many => format!(
            "{} are connected to it. All of that stops working at once.",
            counted(many, "organization")
        ),
    }
}

fn confirm(
    site: &Site,
    signed_in: &SignedIn,
    listed: &AppListing,
    word: &str,
    button: &str,
    tone: Tone,
) -> ConfirmPage {
    question(site, signed_in, list_link(), link(listed), word, button, tone)
}

fn place(listed: &AppListing) -> Place {
    let name = &listed.app.profile.name;
    Place {
        crumbs: vec![home(), list_link(), link(listed)],
        whose: format!("of {name}"),
        effects: cutting::of_app(name),
        leads_to: None,
    }
}

fn list_link() -> Link {
    Link { label: "Apps".into(), href: PATH.to_owned() }
}

fn link(listed: &AppListing) -> Link {
    Link { label: listed.app.profile.name.clone().into(), href: format!("{PATH}/{}", listed.app.id) }
}

/// Microseconds since 1970, as exact as the database keeps it.
fn moment(at: OffsetDateTime) -> String {
    (at.unix_timestamp_nanos() / 1_000).to_string()
}
