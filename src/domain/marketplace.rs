//! Anybody looks for an app to install. What its owner does not list, and what is suspended or blocked, is not there.

use crate::context::Context;
use crate::model::account::User;
use crate::model::app::{App, AppKind, AppOrder};
use crate::model::install::InstalledApp;
use crate::model::listing::{ListPage, ListRequest, Window};
use crate::model::policy::DefaultScope;
use crate::store;

/// The longest client id that is looked up, in bytes.
const LONGEST_CLIENT_ID: usize = 200;

/// An app of the marketplace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketApp {
    /// The app.
    pub app: App,
    /// The name of the organization that owns it.
    pub owner_name: String,
}

/// Where *Install* leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InstallAt<'a> {
    /// To the app's own site.
    Site(&'a str),
    /// To its consent page, with these parameters.
    Consent(Vec<(&'static str, String)>),
    /// Nowhere: only the app itself can begin, for its requests carry what it alone knows.
    TheApp,
}

/// Lists one page of the marketplace.
pub async fn list_page(
    cx: &Context,
    wanted: &ListRequest<AppOrder>,
) -> Result<ListPage<MarketApp>, store::Error> {
    let mut conn = cx.db.read().await?;
    let total = store::apps::count_on_market(&mut conn, &wanted.search).await?;
    let window = Window::nearest(wanted.page, total);
    let rows = store::apps::list_on_market(&mut conn, &wanted.search, wanted.order, window).await?;
    let rows = rows.into_iter().map(|(app, owner_name)| MarketApp { app, owner_name }).collect();
    Ok(ListPage { rows, window })
}

/// Finds an app of the marketplace.
pub async fn find(cx: &Context, client_id: &str) -> Result<Option<MarketApp>, store::Error> {
    if client_id.len() > LONGEST_CLIENT_ID || client_id.contains('\0') {
        return Ok(None);
    }
    let mut conn = cx.db.read().await?;
    let found = store::apps::find_on_market(&mut conn, client_id).await?;
    Ok(found.map(|(app, owner_name)| MarketApp { app, owner_name }))
}

/// Lists where a person would find the app connected: in their organizations, or as themselves.
pub async fn connected(cx: &Context, user: &User, app: &App) -> Result<Vec<InstalledApp>, store::Error> {
    let now = cx.env.now();
    let mut conn = cx.db.read().await?;
    let memberships = store::memberships::list_memberships(&mut conn, user.id).await?;
    let open = memberships.iter().filter(|membership| !membership.organization.is_suspended);
    let organizations: Vec<_> = open.map(|membership| membership.organization.id).collect();
    let mut found = store::installs::of_app::list_by_app(&mut conn, app.id, &organizations, user.id).await?;
    found.retain(|installed| !installed.install.lifecycle.state(now).has_ended());
    Ok(found)
}

impl MarketApp {
    /// Where *Install* leads under the server's policy.
    pub fn install_at(&self, cx: &Context) -> InstallAt<'_> {
        let (profile, policy) = (&self.app.profile, cx.policy());
        if let Some(url) = &profile.install_url {
            return InstallAt::Site(url);
        }
        let Some(redirect_uri) = profile.redirect_uris.first() else { return InstallAt::TheApp };
        if self.app.kind == AppKind::Public || policy.require_state {
            return InstallAt::TheApp;
        }
        let mut parameters =
            vec![("client_id", self.app.client_id.clone()), ("response_type", "code".to_owned())];
        if profile.redirect_uris.len() > 1 {
            parameters.push(("redirect_uri", redirect_uri.as_str().to_owned()));
        }
        if policy.default_scope == DefaultScope::Required {
            // What left the policy can be asked for no more.
            parameters.push(("scope", policy.scopes.known(&profile.declared_scopes).to_string()));
        }
        InstallAt::Consent(parameters)
    }
}
