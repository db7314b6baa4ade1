//! `…/cut-off`: everything of an app, an organization or oneself ends at once. The page says how many connections that
//! is, and takes the name that has to be typed; an operator's pages of the same kind are in `operator`.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use time::format_description::well_known::Iso8601;
use time::{Date, OffsetDateTime, Time};

use super::app::managed;
use super::developer_apps::address;
use super::english::counted;
use super::frame::{self, Done};
use super::instead::Instead;
use super::organization::reference;
use super::session::{PageForm, Person};
use super::views::confirm::TypedName;
use super::views::cut_off::CutOffPage;
use super::views::parts::{Field, Link};
use super::{html, html_with, see_other};
use crate::domain::cut_off::{self, CutOff, CutOffError};
use crate::domain::login::SignedIn;
use crate::domain::members::membership_by_subdomain;
use crate::domain::{RequestInfo, StoreError};
use crate::http::body::{Fields, QueryFields};
use crate::http::error::PageError;
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::model::cut_off::CutOffReach;

/// What the page says around the count.
pub(super) struct Place {
    /// The way here from the top; the last one is where *Cancel* leads.
    pub(super) crumbs: Vec<Link>,
    /// Whose they are, after "the connections": "of Acme Integration".
    pub(super) whose: String,
    /// What else happens, a sentence each, where all of them end.
    pub(super) effects: Vec<String>,
    /// Where the browser goes afterwards, where that is another place than *Cancel*.
    pub(super) leads_to: Option<String>,
}

/// `GET /developer/apps/{id}/cut-off`.
pub(super) async fn ask_app(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (cut, place) = own_app(&site, &signed_in, &id).await?;
    ask(&site, &signed_in, &query, cut, &place).await
}

/// `POST /developer/apps/{id}/cut-off`.
pub(super) async fn end_app(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(id): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let (cut, place) = own_app(&site, &signed_in, &id).await?;
    notes.reason("connections cut off");
    end(&site, &signed_in, &fields, cut, &place, &info).await
}

/// `GET /orgs/{subdomain}/cut-off`.
pub(super) async fn ask_organization(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(subdomain): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (cut, place) = own_organization(&site, &signed_in, &subdomain).await?;
    ask(&site, &signed_in, &query, cut, &place).await
}

/// `POST /orgs/{subdomain}/cut-off`.
pub(super) async fn end_organization(
    State(site): State<Site>,
    info: RequestInfo,
    Path(subdomain): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let (cut, place) = own_organization(&site, &signed_in, &subdomain).await?;
    end(&site, &signed_in, &fields, cut, &place, &info).await
}

/// `GET /account/cut-off`.
pub(super) async fn ask_account(
    State(site): State<Site>,
    Person(signed_in): Person,
    query: QueryFields,
) -> Result<Response, Instead> {
    let place = of_oneself();
    ask(&site, &signed_in, &query, CutOff::of_oneself(signed_in.user()), &place).await
}

/// `POST /account/cut-off`. Where all of it ends, this session ends too.
pub(super) async fn end_account(
    State(site): State<Site>,
    info: RequestInfo,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let place = of_oneself();
    end(&site, &signed_in, &fields, CutOff::of_oneself(signed_in.user()), &place, &info).await
}

/// Counts, and asks for the name.
pub(super) async fn ask(
    site: &Site,
    signed_in: &SignedIn,
    query: &QueryFields,
    cut: CutOff,
    place: &Place,
) -> Result<Response, Instead> {
    let day = query.0.one("before")?.unwrap_or_default();
    match reaching(site, cut.clone(), day) {
        Ok(cut) => Ok(html(question(site, signed_in, &cut, place, day, None).await?)),
        Err(error) => {
            let mut page = question(site, signed_in, &cut, place, day, None).await?;
            (page.before.error, page.typed) = (Some(error.into()), None);
            page.count = String::new();
            Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
    }
}

/// Ends them, where the name was typed.
pub(super) async fn end(
    site: &Site,
    signed_in: &SignedIn,
    fields: &Fields,
    cut: CutOff,
    place: &Place,
    info: &RequestInfo,
) -> Result<Response, Instead> {
    let day = fields.one("before")?.unwrap_or_default();
    let cut = reaching(site, cut, day).map_err(|error| {
        PageError::new(StatusCode::UNPROCESSABLE_ENTITY, "This did not work", error)
            .next("Go back and choose another day. Nothing was ended.")
    })?;
    let typed = fields.one("typed_name")?.unwrap_or_default();
    match cut_off::cut_off(&site.cx, cut.clone(), typed, info).await {
        Ok(_) => {
            let cancel = place.cancel();
            let leads_to = match cut.reach() {
                CutOffReach::Everything => place.leads_to.clone(),
                CutOffReach::ConnectedBefore(_) => None,
            };
            Ok(see_other(&leads_to.unwrap_or_else(|| Done::ConnectionsCutOff.at(&cancel))))
        }
        Err(CutOffError::WrongName) => {
            let error = if typed.is_empty() { "Type the name to go on." } else { "This is not the name." };
            let page = question(site, signed_in, &cut, place, day, Some(error)).await?;
            Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(error) => Err(error.into()),
    }
}

async fn question(
    site: &Site,
    signed_in: &SignedIn,
    cut: &CutOff,
    place: &Place,
    day: &str,
    error: Option<&str>,
) -> Result<CutOffPage, StoreError> {
    let count = cut_off::count(&site.cx, cut).await?;
    let (heading, mut effects) = match cut.reach() {
        CutOffReach::Everything => (format!("End all connections {}?", place.whose), place.effects.clone()),
        CutOffReach::ConnectedBefore(_) => (
            format!("End the older connections {}?", place.whose),
            vec!["What was connected since that day goes on working.".to_owned()],
        ),
    };
    effects.push("To connect one of them again, somebody has to approve it again.".to_owned());
    effects.push("This cannot be undone.".to_owned());
    Ok(CutOffPage {
        chrome: frame::personal(site, signed_in),
        crumbs: place.crumbs.clone(),
        heading,
        count: ends(count),
        effects,
        action: format!("{}/cut-off", place.cancel()),
        before: Field { value: day.to_owned(), error: None },
        typed: Some(TypedName {
            name: cut.name().to_owned(),
            error: error.map(str::to_owned).map(Into::into),
        }),
        cancel: place.cancel(),
    })
}

fn ends(count: i64) -> String {
    match count {
        0 => "No connection works now, so none ends.".to_owned(),
        1 => "1 connection ends at once.".to_owned(),
        many => format!("{} end at once.", counted(many, "connection")),
    }
}

/// The same for what was connected before a day, where one is given.
fn reaching(site: &Site, cut: CutOff, day: &str) -> Result<CutOff, &'static str> {
    if day.is_empty() {
        return Ok(cut);
    }
    let day = Date::parse(day, &Iso8601::DATE).map_err(|_| "This is not a day.")?;
    let begins = OffsetDateTime::new_utc(day, Time::MIDNIGHT);
    cut.connected_before(begins, site.cx.env.now()).map_err(|_| "This day has not begun yet.")
}

async fn own_app(site: &Site, signed_in: &SignedIn, id: &str) -> Result<(CutOff, Place), Instead> {
    let (owner, listing) = managed(site, signed_in, id).await?;
    let name = listing.app.profile.name.clone();
    let place = Place {
        crumbs: vec![
            Link { label: "Account".into(), href: "/account".to_owned() },
            Link { label: "Your apps".into(), href: "/developer/apps".to_owned() },
            Link { label: name.clone().into(), href: address(listing.app.id) },
        ],
        whose: format!("of {name}"),
        effects: of_app(&name),
        leads_to: None,
    };
    Ok((CutOff::of_own_app(owner, &listing.app)?, place))
}

/// What happens to an app.
pub(super) fn of_app(name: &str) -> Vec<String> {
    vec![
        format!("{name} can no longer see or change anything, in any organization, from this moment on."),
        "Its client id and secret stay, and it can be connected again.".to_owned(),
    ]
}

/// What happens to an organization.
pub(super) fn of_organization(name: &str) -> Vec<String> {
    vec![
        format!("No app can see or change anything in {name} any more, from this moment on."),
        "What the apps have created stays, and so do the organization\u{2019}s API keys.".to_owned(),
    ]
}

async fn own_organization(
    site: &Site,
    signed_in: &SignedIn,
    subdomain: &str,
) -> Result<(CutOff, Place), Instead> {
    let user = signed_in.user();
    let membership = membership_by_subdomain(&site.cx, subdomain, user.id).await?;
    let organization = reference(&membership.organization);
    let place = Place {
        crumbs: vec![Link { label: organization.name.clone().into(), href: organization.home() }],
        whose: format!("to {}", organization.name),
        effects: of_organization(&organization.name),
        leads_to: Some(Done::ConnectionsCutOff.at(&organization.connected_apps())),
    };
    Ok((CutOff::of_own_organization(user, &membership)?, place))
}

fn of_oneself() -> Place {
    Place {
        crumbs: vec![Link { label: "Account".into(), href: "/account".to_owned() }],
        whose: "that act as you".to_owned(),
        effects: vec![
            "No app acts as you any more, in any organization. What acts as an app\u{2019}s own bot stays."
                .to_owned(),
            "You are signed out everywhere, also here.".to_owned(),
        ],
        leads_to: Some("/login".to_owned()),
    }
}

impl Place {
    fn cancel(&self) -> String {
        self.crumbs.last().map_or_else(|| "/".to_owned(), |crumb| crumb.href.clone())
    }
}

impl From<CutOffError> for Instead {
    fn from(error: CutOffError) -> Self {
        let hint = error.to_string();
        let page = match error {
            CutOffError::Internal(error) => return error.into(),
            CutOffError::Forbidden => PageError::forbidden(),
            CutOffError::Gone => PageError::not_found(),
            CutOffError::WrongName | CutOffError::InFuture => PageError::new(
                StatusCode::UNPROCESSABLE_ENTITY,
                "This did not work",
                "What was sent does not fit. Nothing was ended.",
            ),
        };
        Self::of(page.hint(hint))
    }
}
