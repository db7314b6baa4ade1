//! `…/cut-off`: everything of an app, an organization or oneself ends at once. The page says how many connections that
//! is, and takes the name that has to be typed; an operator's pages of the same kind are in `operator`.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use time::format_description::well_known::Iso8601;
use time::{Date, OffsetDateTime, Time};

use super::app::managed;
use super::developer_apps::address;
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
use crate::language::{Text, text};
use crate::model::cut_off::CutOffReach;

/// What the page says around the count.
pub(super) struct Place {
    /// The way here from the top; the last one is where *Cancel* leads.
    pub(super) crumbs: Vec<Link>,
    /// Whose they are.
    pub(super) whose: Whose,
    /// Where the browser goes afterwards, where that is another place than *Cancel*.
    pub(super) leads_to: Option<String>,
}

/// Whose connections end.
pub(super) enum Whose {
    /// An app's, by its name.
    App(String),
    /// An organization's, by its name.
    Organization(String),
    /// Those that act as the visitor.
    Oneself,
    /// Those that act as somebody, by the address.
    Person(String),
    /// All.
    Server,
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
            (page.before.error, page.typed) = (Some(error), None);
            page.count = Text::default();
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
        PageError::new(StatusCode::UNPROCESSABLE_ENTITY, text("notice-failed"), error)
            .next(text("cut-off-other-day"))
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
            let error = if typed.is_empty() { text("cut-off-no-name") } else { text("cut-off-wrong-name") };
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
    error: Option<Text>,
) -> Result<CutOffPage, StoreError> {
    let count = cut_off::count(&site.cx, cut).await?;
    let (heading, mut effects) = match cut.reach() {
        CutOffReach::Everything => (place.whose.all(), place.whose.effects()),
        CutOffReach::ConnectedBefore(_) => (place.whose.older(), vec![text("cut-off-later-stays")]),
    };
    effects.push(text("cut-off-again"));
    effects.push(text("cut-off-for-good"));
    Ok(CutOffPage {
        chrome: frame::personal(site, signed_in),
        crumbs: place.crumbs.clone(),
        heading,
        count: ends(count),
        effects,
        action: format!("{}/cut-off", place.cancel()),
        before: Field { value: day.to_owned(), error: None },
        typed: Some(TypedName { name: cut.name().to_owned(), error }),
        cancel: place.cancel(),
    })
}

fn ends(count: i64) -> Text {
    match count {
        0 => text("cut-off-count-none"),
        some => text("cut-off-count").with("count", some),
    }
}

/// The same for what was connected before a day, where one is given.
fn reaching(site: &Site, cut: CutOff, day: &str) -> Result<CutOff, Text> {
    if day.is_empty() {
        return Ok(cut);
    }
    let day = Date::parse(day, &Iso8601::DATE).map_err(|_| text("cut-off-not-a-day"))?;
    let begins = OffsetDateTime::new_utc(day, Time::MIDNIGHT);
    cut.connected_before(begins, site.cx.env.now()).map_err(|_| text("cut-off-in-future"))
}

async fn own_app(site: &Site, signed_in: &SignedIn, id: &str) -> Result<(CutOff, Place), Instead> {
    let (owner, listing) = managed(site, signed_in, id).await?;
    let name = listing.app.profile.name.clone();
    let place = Place {
        crumbs: vec![
            Link { label: text("account-title"), href: "/account".to_owned() },
            Link { label: text("account-apps"), href: "/developer/apps".to_owned() },
            Link { label: name.clone().into(), href: address(listing.app.id) },
        ],
        whose: Whose::App(name),
        leads_to: None,
    };
    Ok((CutOff::of_own_app(owner, &listing.app)?, place))
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
        whose: Whose::Organization(organization.name.clone()),
        leads_to: Some(Done::ConnectionsCutOff.at(&organization.connected_apps())),
    };
    Ok((CutOff::of_own_organization(user, &membership)?, place))
}

fn of_oneself() -> Place {
    Place {
        crumbs: vec![Link { label: text("account-title"), href: "/account".to_owned() }],
        whose: Whose::Oneself,
        leads_to: Some("/login".to_owned()),
    }
}

impl Place {
    fn cancel(&self) -> String {
        self.crumbs.last().map_or_else(|| "/".to_owned(), |crumb| crumb.href.clone())
    }
}

impl Whose {
    /// The question where all of them end.
    fn all(&self) -> Text {
        match self {
            Self::App(name) => text("cut-off-all-of-app").with("app", name),
            Self::Organization(name) => text("cut-off-all-of-organization").with("organization", name),
            Self::Oneself => text("cut-off-all-of-oneself"),
            Self::Person(email) => text("cut-off-all-of-person").with("email", email),
            Self::Server => text("cut-off-all-of-server"),
        }
    }

    /// The question where those end that were connected before a day.
    fn older(&self) -> Text {
        match self {
            Self::App(name) => text("cut-off-older-of-app").with("app", name),
            Self::Organization(name) => text("cut-off-older-of-organization").with("organization", name),
            Self::Oneself => text("cut-off-older-of-oneself"),
            Self::Person(email) => text("cut-off-older-of-person").with("email", email),
            Self::Server => text("cut-off-older-of-server"),
        }
    }

    /// What happens where all of them end, a sentence each.
    fn effects(&self) -> Vec<Text> {
        let (ends, stays) = match self {
            Self::App(name) => (text("cut-off-app-ends").with("app", name), text("cut-off-app-stays")),
            Self::Organization(name) => (
                text("cut-off-organization-ends").with("organization", name),
                text("cut-off-organization-stays"),
            ),
            Self::Oneself => (text("cut-off-oneself-ends"), text("cut-off-oneself-out")),
            Self::Person(_) => (text("cut-off-person-ends"), text("cut-off-person-out")),
            Self::Server => (text("cut-off-server-ends"), text("cut-off-server-stays")),
        };
        vec![ends, stays]
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
                text("notice-failed"),
                text("cut-off-does-not-fit"),
            ),
        };
        Self::of(page.hint(hint))
    }
}
