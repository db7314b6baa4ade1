//! `/operator`: the console of whoever runs the server. To everybody else there is no such page.

mod apps;
mod organizations;
mod people;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::cut_off::{self, Place as CutOffPlace};
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
    let place = |label: &str, href: &str, detail: &str| Place {
        link: Link { label: label.into(), href: href.to_owned() },
        detail: detail.to_owned(),
        count: None,
    };
    Ok(html(OperatorPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        installs: installs(&figures),
        figures: told(&figures),
        places: vec![
            place("Organizations", "/operator/organizations", "Find one, suspend it or let it back in"),
            place("People", "/operator/people", "Find somebody, disable the account or open it again"),
            place("Apps", "/operator/apps", "Review an app, block it, take it off the marketplace"),
        ],
        acts: vec![act(
            "End connections",
            "Ends every connection on this server, or the ones from before a day.",
            HOME,
            "cut-off",
            Tone::Danger,
        )],
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
    CutOffPlace {
        crumbs: vec![home()],
        whose: "on this server".to_owned(),
        effects: vec![
            "No app can see or change anything in any organization, from this moment on.".to_owned(),
            "API keys stay, and people stay signed in.".to_owned(),
        ],
        leads_to: None,
    }
}

/// The operator behind a session.
fn entitled(signed_in: &SignedIn) -> Result<Operator, Instead> {
    Operator::of(signed_in).ok_or_else(|| PageError::not_found().hint("not an operator").into())
}

fn told(figures: &Figures) -> Vec<Figure> {
    let figure = |label: &str, number, of_them: i64, word: &str| Figure {
        label: label.to_owned(),
        number,
        detail: if of_them == 0 { String::new() } else { format!("{of_them} {word}") },
    };
    let waiting = figures.installs_in(InstallState::Requested);
    vec![
        figure("Organizations", figures.organizations, figures.suspended_organizations, "suspended"),
        figure("People", figures.people, figures.disabled_people, "disabled"),
        figure("Apps", figures.apps, figures.blocked_apps, "blocked"),
        figure("Requests", waiting, 0, ""),
    ]
}

fn installs(figures: &Figures) -> Vec<Figure> {
    let word = |state| match state {
        InstallState::Requested => "Wait for approval",
        InstallState::Active => "Active",
        InstallState::ScopesPending => "Ask for more",
        InstallState::SuspendedByCustomer => "Suspended by the customer",
        InstallState::SuspendedByOwner => "Suspended by the owner",
        InstallState::Revoked => "Revoked",
        InstallState::Expired => "Expired",
    };
    let figure = |(state, number): &(InstallState, i64)| Figure {
        label: word(*state).to_owned(),
        number: *number,
        detail: String::new(),
    };
    figures.installs.iter().map(figure).collect()
}

fn home() -> Link {
    Link { label: "Operator".into(), href: HOME.to_owned() }
}

fn act(button: &str, effect: &str, path: &str, word: &str, tone: Tone) -> Act {
    Act { button: button.to_owned(), effect: effect.to_owned(), href: format!("{path}/{word}"), tone }
}

/// What all confirmations of the console share: `object` is the page that the question is about.
fn question(
    site: &Site,
    signed_in: &SignedIn,
    list: Link,
    object: Link,
    word: &str,
    button: &str,
    tone: Tone,
) -> ConfirmPage {
    ConfirmPage {
        chrome: frame::personal(site, signed_in),
        heading: Text::default(),
        effects: Vec::new(),
        action: format!("{}/{word}", object.href),
        button: button.into(),
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
            OperatorError::Oneself => PageError::new(
                StatusCode::CONFLICT,
                "You cannot disable your own account",
                "Nobody might be left to open it again. Nothing was changed.",
            )
            .next("Ask another operator to do it.")
            .link("Go to the console", HOME),
            OperatorError::ChangedSince => PageError::new(
                StatusCode::CONFLICT,
                "The app was changed since you looked at it",
                "What its owner changed meanwhile was not reviewed, so the mark was not given.",
            )
            .next("Look at the app again, then mark it as reviewed.")
            .link("Go to the apps", "/operator/apps"),
        };
        Self::of(page.hint(hint))
    }
}
