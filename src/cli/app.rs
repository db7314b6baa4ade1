//! `postern app create`.

use clap::{Args, Subcommand};
use serde_json::json;

use super::failure::Failure;
use super::output::Report;
use crate::context::Context;
use crate::domain::app_draft::AppDraft;
use crate::domain::apps::{self, AppWithSecrets, Owner};
use crate::domain::{RequestInfo, accounts};
use crate::model::app::AppKind;
use crate::model::audit::RequestOrigin;
use crate::model::install::Actor;
use crate::model::redirect_uri::RedirectUri;
use crate::model::scope::Scope;
use crate::model::secret::Secret;

/// Apps.
#[derive(Debug, Subcommand)]
pub(super) enum AppCommand {
    /// Register an app.
    Create(NewApp),
}

/// An app, option by option. Those that hold lists are repeated, one value each.
#[derive(Debug, Args)]
pub(super) struct NewApp {
    /// The subdomain of the organization that owns it.
    #[arg(long)]
    org: String,
    /// Its name.
    #[arg(long)]
    name: String,
    /// Where answers may be sent; repeatable.
    #[arg(long = "redirect-uri", value_name = "URI", required = true)]
    redirect_uris: Vec<String>,
    /// A scope that it may ask for; repeatable.
    #[arg(long = "scope", value_name = "SCOPE", required = true)]
    scopes: Vec<String>,
    /// How its tokens may act; repeatable. Without it, as the policy allows.
    #[arg(long = "actor", value_name = "ACTOR", value_parser = ["app", "self"])]
    actors: Vec<String>,
    /// It cannot keep a secret, and gets none.
    #[arg(long)]
    public: bool,
    /// Where to read about it.
    #[arg(long, value_name = "URL")]
    homepage_url: Option<String>,
    /// What it is for.
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Where its events are sent.
    #[arg(long, value_name = "URL")]
    webhook_url: Option<String>,
    /// An event that it can handle; repeatable.
    #[arg(long = "webhook-event", value_name = "EVENT")]
    webhook_events: Vec<String>,
}

impl AppCommand {
    /// Does it.
    pub(super) async fn run(self, cx: &Context) -> Result<Report, Failure> {
        let Self::Create(new) = self;
        let organization = accounts::organization_by_subdomain(cx, &new.org).await?;
        let kind = if new.public { AppKind::Public } else { AppKind::Confidential };
        let info = RequestInfo::from_within(RequestOrigin::default());
        let owner = Owner::operator(organization.id);
        let made = apps::register(cx, owner, new.into_draft(), kind, &info).await?;
        Ok(report(&made, &organization.subdomain))
    }
}

impl NewApp {
    fn into_draft(self) -> AppDraft {
        AppDraft {
            name: Some(self.name),
            description: self.description,
            homepage_url: self.homepage_url,
            redirect_uris: Some(self.redirect_uris),
            actor_modes: (!self.actors.is_empty()).then_some(self.actors),
            declared_scopes: Some(self.scopes),
            webhook_url: self.webhook_url,
            webhook_events: Some(self.webhook_events),
            ..AppDraft::default()
        }
    }
}

fn report(made: &AppWithSecrets, owner: &str) -> Report {
    let AppWithSecrets { app, client_secret, webhook_secret } = made;
    let profile = &app.profile;
    let mut json = json!({
        "id": app.id,
        "client_id": app.client_id,
        "client_secret": client_secret.as_ref().map(Secret::reveal),
        "organization": owner,
        "name": profile.name,
        "redirect_uris": profile.redirect_uris.iter().map(RedirectUri::as_str).collect::<Vec<_>>(),
        "scopes": profile.declared_scopes.iter().map(Scope::as_str).collect::<Vec<_>>(),
        "actors": profile.actor_modes,
    });
    if let Some(secret) = webhook_secret {
        json["webhook_secret"] = secret.as_str().into();
    }
    let actors = profile.actor_modes.iter().map(Actor::to_string).collect::<Vec<_>>().join(", ");
    let lines = [
        format!("Registered the app {} of {owner}, number {}.", profile.name, app.id),
        format!("scopes: {}", profile.declared_scopes),
        format!("actors: {actors}"),
        format!("client_id: {}", app.client_id),
    ];
    let mut report = Report::new(json, lines);
    if let Some(secret) = client_secret {
        report = report.with_secret("client_secret", secret.reveal());
    }
    if let Some(secret) = webhook_secret {
        report = report.with_secret("webhook_secret", secret);
    }
    report
}
