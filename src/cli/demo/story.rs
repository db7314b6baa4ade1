//! What the demo tells: the cast, what to click, and what to type.

use serde_json::{Value, json};

use super::super::demo_client;
use super::super::output::Report;
use super::shell::{Step, steps};
use super::stage::{Person, Stage};
use crate::context::Context;
use crate::model::account::Role;

/// All of it, for people and for programs.
pub(super) fn report(cx: &Context, stage: &Stage) -> Report {
    let url = cx.config.server.public_url.as_str();
    let clicks = clicks(url, stage);
    let steps = steps(cx, stage);
    let people: Vec<Value> = stage
        .people()
        .iter()
        .map(|(person, organization)| {
            json!({
                "name": person.name,
                "email": person.email,
                "password": person.password,
                "organization": organization.subdomain,
                "role": person.role,
            })
        })
        .collect();
    let json = json!({
        "url": url,
        "site_url": stage.site_url,
        "people": people,
        "app": {
            "name": demo_client::NAME,
            "client_id": stage.app.client_id,
            "client_secret": stage.app.client_secret,
            "redirect_uri": stage.app.redirect_uri,
        },
        "api_key": stage.api_key,
        "clicks": clicks,
        "steps": steps.iter().map(|step| json!({ "title": step.title, "command": step.command })).collect::<Vec<_>>(),
    });
    Report::new(json, page(cx, stage, &clicks, &steps))
}

fn page(cx: &Context, stage: &Stage, clicks: &[String], steps: &[Step]) -> Vec<String> {
    let site = demo_client::NAME;
    let mut lines = vec![
        "Postern's demo is ready.".to_owned(),
        String::new(),
        format!(
            "  {:<26} the server: sign-in, consent, what an organization manages",
            cx.config.server.public_url
        ),
        format!("  {:<26} {site}: another company's site, connected over HTTP alone", stage.site_url),
        String::new(),
        "WHO IS THERE".to_owned(),
    ];
    for (Person { email, password, role, .. }, organization) in stage.people() {
        let may = match role {
            Role::Csm => "may not connect apps",
            _ if organization.id == stage.owner.id => "registers apps",
            _ => "may connect apps",
        };
        lines.push(format!("  {email:<18} password {password:<22} {role} of {}: {may}", organization.name));
    }
    lines.extend([String::new(), "WHAT TO CLICK".to_owned()]);
    lines.extend(clicks.iter().enumerate().map(|(index, click)| format!("  {}. {click}", index + 1)));
    lines.extend([
        String::new(),
        "WHAT TO TYPE".to_owned(),
        "  The same as a program: paste the lines into one shell, from the first to the last.".to_owned(),
    ]);
    for Step { title, command } in steps {
        lines.extend([String::new(), format!("# {title}")]);
        lines.extend(command.lines().map(str::to_owned));
    }
    lines.extend([
        String::new(),
        format!(
            "All data is in {} and goes when this program stops (Ctrl-C).",
            cx.config.embedded.data_dir.display()
        ),
    ]);
    lines
}

fn clicks(url: &str, stage: &Stage) -> Vec<String> {
    let Stage { admin, developer, customer, site_url, .. } = stage;
    let site = demo_client::NAME;
    let (customer_url, customer) = (format!("{url}/orgs/{}", customer.subdomain), &customer.name);
    vec![
        format!("Open {site_url} and press Connect."),
        format!(
            "Sign in as {} ({}). Read who asks, and for what. Press Approve.",
            admin.email, admin.password
        ),
        format!(
            "Back at {site}: send a request, vote, press Refresh now and read what was said to the server."
        ),
        format!("Open {customer_url}, go to Connected apps, open {site}, press Revoke access."),
        format!(
            "Load {site_url} again: it finds out that {customer} has disconnected it. Connect as yourself, or Deny."
        ),
        format!(
            "Sign out on {url}/account, sign in as {} ({}), open {url}/developer/apps: the owner's side.",
            developer.email, developer.password
        ),
    ]
}
