//! An app registers itself, without anybody's credentials. The home organization owns it; each copy of a program may be
//! one, so names are not unique.

use url::Url;

use super::RequestInfo;
use super::accounts::{AccountError, organization_by_subdomain};
use super::apps::{AppError, AppWithSecrets, Owner, insert};
use crate::context::Context;
use crate::model::app::{AppKind, AppOrigin, AppProfile};
use crate::model::line::{LineFlaw, line_flaw};
use crate::model::policy::DefaultScope;
use crate::model::redirect_uri::{MOST_REDIRECT_URIS, RedirectUri, RedirectUriError};
use crate::model::scope::ScopeSet;
use crate::store;

/// The longest name, in characters.
const LONGEST_NAME: usize = 60;

/// The most bytes of a website, and of all redirect URIs together.
const LONGEST_URIS: usize = 2_000;

/// What an app says of itself.
#[derive(Debug, Clone, Default)]
pub struct Registration {
    /// Its name.
    pub name: String,
    /// Where answers may be sent.
    pub redirect_uris: Vec<String>,
    /// The most it may ask for, separated by spaces; as the policy says where empty.
    pub scopes: String,
    /// Where to read about it; empty for nowhere.
    pub website: String,
}

/// Why an app was not registered.
#[derive(Debug, thiserror::Error)]
pub enum RegistrationError {
    /// The policy lets no app register itself.
    #[error("apps cannot register themselves here")]
    Closed,
    /// Some of what it says is wrong.
    #[error("invalid registration")]
    Invalid(Vec<RegistrationProblem>),
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

/// What is wrong with a registration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RegistrationProblem {
    /// No name.
    NameBlank,
    /// Too long a name.
    NameTooLong {
        /// In characters.
        most: usize,
    },
    /// A name with letters that nobody sees.
    NameInvalid,
    /// No redirect URI.
    NoRedirectUri,
    /// Too many of them, or too long ones.
    RedirectUrisTooLong {
        /// In bytes, all of them together.
        most: usize,
    },
    /// One that the policy does not admit.
    RedirectUri(RedirectUriError),
    /// A scope that is malformed or unknown.
    Scopes,
    /// Too long an address.
    WebsiteTooLong {
        /// In bytes.
        most: usize,
    },
    /// Not an address.
    Website,
}

/// Registers a confidential app that acts as the policy lets it.
pub async fn register(
    cx: &Context,
    wanted: &Registration,
    info: &RequestInfo,
) -> Result<AppWithSecrets, RegistrationError> {
    if !cx.policy().anonymous_registration {
        return Err(RegistrationError::Closed);
    }
    let profile = profile(cx, wanted).map_err(RegistrationError::Invalid)?;
    let home = organization_by_subdomain(cx, &cx.policy().home_organization).await;
    let home = home.map_err(|error| match error {
        AccountError::Internal(error) => error.into(),
        _ => RegistrationError::Closed,
    })?;
    let owner = Owner::operator(home.id);
    let made = insert(cx, owner, profile, AppKind::Confidential, AppOrigin::Itself, info).await;
    made.map_err(|error| match error {
        AppError::Internal(error) => error.into(),
        _ => RegistrationError::Closed,
    })
}

fn profile(cx: &Context, wanted: &Registration) -> Result<AppProfile, Vec<RegistrationProblem>> {
    let mut problems = Vec::new();
    let name = wanted.name.trim().to_owned();
    match line_flaw(&name) {
        Some(LineFlaw::Blank) => problems.push(RegistrationProblem::NameBlank),
        _ if name.chars().count() > LONGEST_NAME => {
            problems.push(RegistrationProblem::NameTooLong { most: LONGEST_NAME });
        }
        Some(LineFlaw::Broken | LineFlaw::Hidden) => problems.push(RegistrationProblem::NameInvalid),
        None => {}
    }
    let redirect_uris = redirect_uris(cx, &wanted.redirect_uris, &mut problems);
    let declared_scopes = scopes(cx, &wanted.scopes).unwrap_or_else(|| {
        problems.push(RegistrationProblem::Scopes);
        ScopeSet::default()
    });
    let website = Some(wanted.website.trim().to_owned()).filter(|text| !text.is_empty());
    if let Some(website) = &website {
        if website.len() > LONGEST_URIS {
            problems.push(RegistrationProblem::WebsiteTooLong { most: LONGEST_URIS });
        } else if !is_web(website) {
            problems.push(RegistrationProblem::Website);
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let actor_modes = cx.policy().actor_modes.clone();
    let plain = AppProfile::plain(name, redirect_uris, actor_modes, declared_scopes);
    Ok(AppProfile { homepage_url: website, ..plain })
}

fn redirect_uris(
    cx: &Context,
    texts: &[String],
    problems: &mut Vec<RegistrationProblem>,
) -> Vec<RedirectUri> {
    if texts.is_empty() {
        problems.push(RegistrationProblem::NoRedirectUri);
    }
    let length: usize = texts.iter().map(|text| text.len() + 1).sum();
    if length > LONGEST_URIS + 1 || texts.len() > MOST_REDIRECT_URIS {
        problems.push(RegistrationProblem::RedirectUrisTooLong { most: LONGEST_URIS });
        return Vec::new();
    }
    let mut admitted = Vec::new();
    for text in texts {
        match RedirectUri::admit(text, &cx.policy().redirect) {
            Ok(uri) if admitted.contains(&uri) => {}
            Ok(uri) => admitted.push(uri),
            Err(error) => problems.push(RegistrationProblem::RedirectUri(error)),
        }
    }
    admitted
}

/// What it declares; nothing where that cannot be.
fn scopes(cx: &Context, text: &str) -> Option<ScopeSet> {
    let policy = cx.policy();
    let named = ScopeSet::parse(text).ok()?;
    let scopes = match (named.is_empty(), &policy.default_scope) {
        (false, _) => named,
        (true, DefaultScope::These(scopes)) => scopes.clone(),
        (true, DefaultScope::Declared | DefaultScope::Required) => return None,
    };
    scopes.iter().all(|scope| policy.scopes.contains(scope)).then_some(scopes)
}

fn is_web(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
        && !text.chars().any(|letter| letter.is_control() || letter.is_whitespace())
}
