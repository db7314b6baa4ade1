//! What the demo begins with: two organizations, people, an app, an API key, and some feature requests.

use super::super::demo_client;
use super::super::failure::Failure;
use crate::context::Context;
use crate::domain::app_draft::AppDraft;
use crate::domain::apps::{self, AppWithSecrets, Owner};
use crate::domain::{RequestInfo, accounts, api_keys, members};
use crate::model::account::{Organization, Role};
use crate::model::app::AppKind;
use crate::model::audit::{DoneBy, RequestOrigin};
use crate::model::password::Password;

/// Everything on it.
#[derive(Debug)]
pub(super) struct Stage {
    /// The customer, into which the app is installed.
    pub(super) customer: Organization,
    /// The company that the app belongs to.
    pub(super) owner: Organization,
    /// Who may connect apps of the customer.
    pub(super) admin: Person,
    /// Who may not.
    pub(super) csm: Person,
    /// Who registers apps.
    pub(super) developer: Person,
    /// The third party's app.
    pub(super) app: DemoApp,
    /// An API key of the customer.
    pub(super) api_key: String,
    /// Where the third party's site is.
    pub(super) site_url: String,
}

/// Somebody who can sign in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Person {
    /// What they are called.
    pub(super) name: &'static str,
    /// The address.
    pub(super) email: &'static str,
    /// The password, known to everybody.
    pub(super) password: &'static str,
    /// What they are in their organization.
    pub(super) role: Role,
}

/// The registered app.
#[derive(Debug)]
pub(super) struct DemoApp {
    /// Its public identifier.
    pub(super) client_id: String,
    /// Its secret.
    pub(super) client_secret: String,
    /// Where answers are sent.
    pub(super) redirect_uri: String,
}

const ADMIN: Person = Person {
    name: "Ada Acheson",
    email: "ada@acme.test",
    password: "ada-likes-tall-ships",
    role: Role::Admin,
};

const CSM: Person =
    Person { name: "Bob Baker", email: "bob@acme.test", password: "bob-likes-old-maps", role: Role::Csm };

const DEVELOPER: Person = Person {
    name: "Rita Rowe",
    email: "rita@longwave.test",
    password: "rita-likes-long-waves",
    role: Role::Owner,
};

/// What the app may ask for besides what its site uses.
const FURTHER_SCOPES: [&str; 3] = ["comments:read", "votes:read", "changelog:read"];

impl Stage {
    /// Makes all of it, by the same use cases that commands and requests use.
    pub(super) async fn set(cx: &Context, site_url: &str) -> Result<Self, Failure> {
        let customer = accounts::create_organization(cx, "acme", "Acme").await?;
        let owner = accounts::create_organization(cx, "longwave", "Longwave Labs").await?;
        for (organization, person) in [(&customer, ADMIN), (&customer, CSM), (&owner, DEVELOPER)] {
            let password = Password::chosen(person.password)?;
            let user = accounts::create_user(cx, person.email, person.name, Some(&password)).await?;
            members::set_member(cx, organization.id, user.id, person.role, DoneBy::default()).await?;
        }
        let app = register(cx, &owner, site_url).await?;
        let api_key = api_keys::create(cx, customer.id, "Demo", DoneBy::default()).await?;
        let api_key = api_key.key.reveal().to_owned();
        let site_url = site_url.to_owned();
        Ok(Self { customer, owner, admin: ADMIN, csm: CSM, developer: DEVELOPER, app, api_key, site_url })
    }

    /// Everybody, with where they belong.
    pub(super) fn people(&self) -> [(&Person, &Organization); 3] {
        [(&self.admin, &self.customer), (&self.csm, &self.customer), (&self.developer, &self.owner)]
    }
}

async fn register(cx: &Context, owner: &Organization, site_url: &str) -> Result<DemoApp, Failure> {
    let redirect_uri = format!("{site_url}{}", demo_client::CALLBACK);
    let scopes = demo_client::SCOPES.into_iter().chain(FURTHER_SCOPES);
    let draft = AppDraft {
        name: Some(demo_client::NAME.to_owned()),
        description: Some("Reads out what your customers ask for, and takes their calls.".to_owned()),
        homepage_url: Some(site_url.to_owned()),
        redirect_uris: Some(vec![redirect_uri.clone()]),
        declared_scopes: Some(scopes.map(str::to_owned).collect()),
        ..AppDraft::default()
    };
    let info = RequestInfo::from_within(RequestOrigin::default());
    let made = apps::register(cx, Owner::operator(owner.id), draft, AppKind::Confidential, &info).await?;
    let AppWithSecrets { app, client_secret, .. } = made;
    let client_secret = client_secret.expect("a confidential app is given a secret");
    Ok(DemoApp { client_id: app.client_id, client_secret: client_secret.reveal().to_owned(), redirect_uri })
}
