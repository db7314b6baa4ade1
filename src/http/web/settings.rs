//! `/orgs/{subdomain}/settings`: what an organization is called and what it lets its people do, for its admins.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::frame::{self, Done};
use super::instead::Instead;
use super::organization::reference;
use super::session::{PageForm, Person};
use super::views::parts::{Choice, Chrome, Field};
use super::views::settings::SettingsPage;
use super::words::{self, role};
use super::{html, html_with, see_other};
use crate::domain::RequestInfo;
use crate::domain::accounts::AccountError;
use crate::domain::administration::{Admin, AdminError};
use crate::domain::settings::{self, SettingsDraft};
use crate::http::body::{FieldError, FieldProblem, Fields, QueryFields};
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::account::{AppPolicy, Role};

/// `GET /orgs/{subdomain}/settings`.
pub(super) async fn show(
    State(site): State<Site>,
    info: RequestInfo,
    Person(signed_in): Person,
    Path(subdomain): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let organization = admin.organization();
    let now_is = SettingsDraft {
        name: organization.name.clone(),
        app_policy: organization.app_policy,
        install_min_role: organization.install_min_role,
    };
    let chrome = frame::personal_after(&site, &signed_in, &query);
    Ok(html(page(&site, &admin, chrome, now_is, None)))
}

/// `POST /orgs/{subdomain}/settings`.
pub(super) async fn save(
    State(site): State<Site>,
    info: RequestInfo,
    Path(subdomain): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let draft = draft(&fields)?;
    match settings::save(&site.cx, &admin, draft.clone()).await {
        Ok(organization) => Ok(see_other(&Done::SettingsSaved.at(&reference(&organization).settings()))),
        Err(AdminError::Account(AccountError::InvalidName)) => {
            let chrome = frame::personal(&site, &signed_in);
            let page = page(&site, &admin, chrome, draft, Some(text("account-bad-name")));
            Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(error) => Err(error.into()),
    }
}

fn draft(fields: &Fields) -> Result<SettingsDraft, FieldError> {
    let wrong = |name| move |_| FieldError::new(name, FieldProblem::WrongType);
    let weakest = fields.one("install_min_role")?.map(str::parse::<Role>).transpose();
    Ok(SettingsDraft {
        name: fields.one("name")?.unwrap_or_default().to_owned(),
        app_policy: fields.required("app_policy")?.parse().map_err(wrong("app_policy"))?,
        install_min_role: weakest
            .map_err(|_| FieldError::new("install_min_role", FieldProblem::WrongType))?,
    })
}

fn page(
    site: &Site,
    admin: &Admin,
    chrome: Chrome,
    draft: SettingsDraft,
    error: Option<Text>,
) -> SettingsPage {
    let app_policy = |policy: AppPolicy| {
        let detail = match policy {
            AppPolicy::Any => text("settings-apps-any-what"),
            AppPolicy::Listed => text("settings-apps-listed-what"),
            AppPolicy::None => text("settings-apps-none-what"),
        };
        choice(policy.as_str(), words::app_policy(policy), detail, policy == draft.app_policy)
    };
    let weakest = |value: &str, label: Text, chosen| choice(value, label, Text::default(), chosen);
    let servers = text("settings-who-as-server").with("who", and_stronger(site.cx.policy().install_min_role));
    let mut install_min_roles = vec![weakest("", servers, draft.install_min_role.is_none())];
    install_min_roles.extend(
        Role::ALL
            .into_iter()
            .map(|role| weakest(role.as_str(), and_stronger(role), draft.install_min_role == Some(role))),
    );
    SettingsPage {
        chrome,
        organization: reference(admin.organization()),
        app_policies: AppPolicy::ALL.into_iter().map(app_policy).collect(),
        install_min_roles,
        name: Field { value: draft.name, error },
    }
}

fn choice(value: &str, label: Text, detail: Text, chosen: bool) -> Choice {
    Choice { value: value.to_owned(), label, detail, chosen }
}

/// A role and all that may do at least as much, in words.
fn and_stronger(weakest: Role) -> Text {
    match weakest {
        Role::Owner => text("settings-who-owners"),
        Role::Collaborator => text("settings-who-everybody"),
        weakest => text("settings-who-and-stronger").with("role", role(weakest)),
    }
}
