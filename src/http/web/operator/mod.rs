//! `/operator`: the console of whoever runs the server. To everybody else there is no such page.

mod apps;
mod organizations;
mod people;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::cut_off::{self, Place as CutOffPlace, Whose};
use super::frame;
use super::html;
use super::instead::Instead;
use super::session::{PageForm, Person};
use super::views::app::Act;
use super::views::confirm::ConfirmPage;
use super::views::operator::{Figure, OperatorPage};
use super::views::organization::Place;
use super::views::parts::{Link, Tone};
use crate::domain::RequestInfo;
use crate::domain::cut_off::CutOff;
use crate::domain::login::SignedIn;
use crate::domain::operator::{self, Operator, OperatorError};
use crate::http::body::QueryFields;
use crate::http::error::PageError;
use crate::http::routes::{Routes, get};
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::console::{ConsoleOrder, Figures};
use crate::model::lifecycle::InstallState;

const HOME: &str = "/operator";

const ORDERS: [super::listing::Order<ConsoleOrder>; 2] = [
    ("name", text("order-name"), ConsoleOrder::Name),
    ("newest", text("order-newest"), ConsoleOrder::Newest),
];

/// The routes of the console.
pub(super) fn routes() -> Routes {
    Routes::new()
        .route(HOME, get(show))
        .route("/operator/cut-off", get(ask_cut_off).post(end_all))
        .route("/operator/organizations", get(organizations::list))
        .route("/operator/organizations/{id}", get(organizations::show))
        .route(
            "/operator/organizations/{id}/suspend",
            get(organizations::confirm_suspend).post(organizations::suspend),
        )
        .route(
            "/operator/organizations/{id}/unsuspend",
            get(organizations::confirm_unsuspend).post(organizations::unsuspend),
        )
        .route(
            "/operator/organizations/{id}/cut-off",
            get(organizations::ask_cut_off).post(organizations::cut_off),
        )
        .route("/operator/people", get(people::list))
        .route("/operator/people/{id}", get(people::show))
        .route("/operator/people/{id}/disable", get(people::confirm_disable).post(people::disable))
        .route("/operator/people/{id}/enable", get(people::confirm_enable).post(people::enable))
        .route("/operator/people/{id}/cut-off", get(people::ask_cut_off).post(people::cut_off))
        .route("/operator/apps", get(apps::list))
        .route("/operator/apps/{id}", get(apps::show))
        .route("/operator/apps/{id}/review", get(apps::confirm_review).post(apps::review))
        .route("/operator/apps/{id}/take-review-back", get(apps::confirm_take_back).post(apps::take_back))
        .route("/operator/apps/{id}/block", get(apps::confirm_block).post(apps::block))
        .route("/operator/apps/{id}/unblock", get(apps::confirm_unblock).post(apps::unblock))
        .route("/operator/apps/{id}/unlist", get(apps::confirm_unlist).post(apps::unlist))
        .route("/operator/apps/{id}/cut-off", get(apps::ask_cut_off).post(apps::cut_off))
}

/// `GET /operator`.
async fn show(
    State(site): State<Site>,
    Person(signed_in): Person,
    query: QueryFields,
) -> Result<Response, Instead> {
    let operator = entitled(&signed_in)?;
    let figures = operator::figures(&site.cx, &operator).await?;
    let place = |label, href: &str, detail| Place {
        link: Link { label, href: href.to_owned() },
        detail,
        count: None,
    };
    Ok(html(OperatorPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        installs: installs(&figures),
        figures: told(&figures),
        places: vec![
            place(
                text("operator-organizations"),
                "/operator/organizations",
                text("operator-find-organizations"),
            ),
            place(text("operator-people"), "/operator/people", text("operator-find-people")),
            place(text("operator-apps"), "/operator/apps", text("operator-find-apps")),
        ],
        acts: vec![act(text("operator-end"), text("operator-end-all-effect"), HOME, "cut-off", Tone::Danger)],
    }))
}

/// `GET /operator/cut-off`.
async fn ask_cut_off(
    State(site): State<Site>,
    Person(signed_in): Person,
    query: QueryFields,
) -> Result<Response, Instead> {
    let operator = entitled(&signed_in)?;
    cut_off::ask(&site, &signed_in, &query, CutOff::of_server(&site.cx, &operator), &whole_server()).await
}

/// `POST /operator/cut-off`.
async fn end_all(
    State(site): State<Site>,
    info: RequestInfo,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let operator = entitled(&signed_in)?;
    let cut = CutOff::of_server(&site.cx, &operator);
    cut_off::end(&site, &signed_in, &fields, cut, &whole_server(), &info).await
}

fn whole_server() -> CutOffPlace {
    CutOffPlace { crumbs: vec![home()], whose: Whose::Server, leads_to: None }
}

/// The operator behind a session.
fn entitled(signed_in: &SignedIn) -> Result<Operator, Instead> {
    Operator::of(signed_in).ok_or_else(|| PageError::not_found().hint("not an operator").into())
}

fn told(figures: &Figures) -> Vec<Figure> {
    let figure = |label, number, of_them: i64, word: Text| Figure {
        label,
        number,
        detail: if of_them == 0 { Text::default() } else { word.with("count", of_them) },
    };
    let waiting = figures.installs_in(InstallState::Requested);
    vec![
        figure(
            text("operator-organizations"),
            figures.organizations,
            figures.suspended_organizations,
            text("operator-some-suspended"),
        ),
        figure(
            text("operator-people"),
            figures.people,
            figures.disabled_people,
            text("operator-some-disabled"),
        ),
        figure(text("operator-apps"), figures.apps, figures.blocked_apps, text("operator-some-blocked")),
        figure(text("operator-requests"), waiting, 0, Text::default()),
    ]
}

fn installs(figures: &Figures) -> Vec<Figure> {
    let word = |state| match state {
        InstallState::Requested => text("operator-installs-requested"),
        InstallState::Active => text("operator-installs-active"),
        InstallState::ScopesPending => text("operator-installs-ask-for-more"),
        InstallState::SuspendedByCustomer => text("operator-installs-suspended-by-customer"),
        InstallState::SuspendedByOwner => text("operator-installs-suspended-by-owner"),
        InstallState::Revoked => text("operator-installs-revoked"),
        InstallState::Expired => text("operator-installs-expired"),
    };
    let figure = |(state, number): &(InstallState, i64)| Figure {
        label: word(*state),
        number: *number,
        detail: Text::default(),
    };
    figures.installs.iter().map(figure).collect()
}

fn home() -> Link {
    Link { label: text("frame-operator"), href: HOME.to_owned() }
}

fn act(button: Text, effect: Text, path: &str, word: &str, tone: Tone) -> Act {
    Act { button, effect, href: format!("{path}/{word}"), tone }
}

/// What all confirmations of the console share: `object` is the page that the question is about.
fn question(
    site: &Site,
    signed_in: &SignedIn,
    list: Link,
    object: Link,
    word: &str,
    button: Text,
    tone: Tone,
) -> ConfirmPage {
    ConfirmPage {
        chrome: frame::personal(site, signed_in),
        heading: Text::default(),
        effects: Vec::new(),
        action: format!("{}/{word}", object.href),
        button,
        tone,
        carried: Vec::new(),
        typed: None,
        cancel: object.href.clone(),
        crumbs: vec![home(), list, object],
    }
}

impl From<OperatorError> for Instead {
    fn from(error: OperatorError) -> Self {
        let hint = error.to_string();
        let page = match error {
            OperatorError::Internal(error) => return error.into(),
            OperatorError::NotFound => PageError::not_found(),
            OperatorError::Oneself => {
                PageError::new(StatusCode::CONFLICT, text("operator-oneself"), text("operator-oneself-what"))
                    .next(text("operator-oneself-next"))
                    .link(text("operator-oneself-link"), HOME)
            }
            OperatorError::ChangedSince => PageError::new(
                StatusCode::CONFLICT,
                text("operator-changed-since"),
                text("operator-changed-since-what"),
            )
            .next(text("operator-changed-since-next"))
            .link(text("operator-changed-since-link"), "/operator/apps"),
        };
        Self::of(page.hint(hint))
    }
}
