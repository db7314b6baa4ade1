//! Who looks after a webhook is told by mail that it was disabled.

use time::OffsetDateTime;

use crate::context::Context;
use crate::domain::mail;
use crate::language::{Text, span, text};
use crate::model::language::LanguageTag;
use crate::model::mail::{NewMail, Recipient};
use crate::model::webhook::{Attempt, Webhook};
use crate::store::{self, Error, Tx};

/// Writes a mail to each admin of the organization that looks after it, in the language that they chose.
pub(in crate::domain) async fn disabled(
    cx: &Context,
    tx: &mut Tx,
    webhook: &Webhook,
    last: &Attempt,
    event: &str,
    now: OffsetDateTime,
) -> Result<(), Error> {
    let admins = store::members::list_admin_recipients(tx, webhook.organization_id).await?;
    if admins.is_empty() {
        return Ok(());
    }
    let organization = store::organizations::find(tx, webhook.organization_id).await?;
    let app = match &webhook.app {
        Some((id, _)) => store::apps::find(tx, *id).await?,
        None => None,
    };
    let (of, name, path) = match (&app, &organization) {
        (Some(app), _) => ("app", app.profile.name.as_str(), format!("/developer/apps/{}/webhook", app.id)),
        (None, Some(organization)) => {
            let path = format!("/orgs/{}/webhooks/{}", organization.subdomain, webhook.id);
            ("organization", organization.name.as_str(), path)
        }
        (None, None) => return Ok(()),
    };
    let subject = text("mail-webhook-disabled-subject").with("of", of).with("name", name);
    let told = text("mail-webhook-disabled")
        .with("of", of)
        .with("name", name)
        .with("product", &cx.config.branding.product_name)
        .with("address", webhook.url.as_deref().unwrap_or_default())
        .with("event", event)
        .with("tries", cx.config.webhooks.retry_schedule.len() + 1)
        .with("last", came_of(last))
        .with("kept", span(cx.config.webhooks.retention))
        .with("page", cx.config.server.public_url.join(&path));
    for Recipient { address: to, language } in admins {
        let language = cx.languages.get(language.unwrap_or(LanguageTag::ALL[0]));
        let dedupe_key = Some(format!("webhook disabled {} {} {to}", webhook.id, now.unix_timestamp()));
        let (subject, text) = (language.plain(&subject), language.plain(&told));
        let text = mail::with_support(cx, language, text);
        mail::queue(cx, tx, &NewMail { to, subject, text, dedupe_key }, now).await?;
    }
    Ok(())
}

fn came_of(last: &Attempt) -> Text {
    match last.status {
        Some(status) => text("mail-webhook-answered").with("status", status),
        None => text("mail-webhook-no-answer").with("outcome", &last.outcome),
    }
}
