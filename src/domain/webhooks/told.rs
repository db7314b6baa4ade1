//! Who looks after a webhook is told by mail that it was disabled.

use std::time::Duration;

use time::OffsetDateTime;

use crate::context::Context;
use crate::domain::mail;
use crate::model::mail::NewMail;
use crate::model::webhook::{Attempt, Webhook};
use crate::store::{self, Error, Tx};

/// Writes a mail to each admin of the organization that looks after it.
pub(in crate::domain) async fn disabled(
    cx: &Context,
    tx: &mut Tx,
    webhook: &Webhook,
    last: &Attempt,
    event: &str,
    now: OffsetDateTime,
) -> Result<(), Error> {
    let admins = store::members::list_admin_addresses(tx, webhook.organization_id).await?;
    if admins.is_empty() {
        return Ok(());
    }
    let organization = store::organizations::find(tx, webhook.organization_id).await?;
    let app = match &webhook.app {
        Some((id, _)) => store::apps::find(tx, *id).await?,
        None => None,
    };
    let subdomain = organization.as_ref().map_or("", |organization| organization.subdomain.as_str());
    let (whose, path) = match &app {
        Some(app) => (format!("the app {}", app.profile.name), format!("/developer/apps/{}/webhook", app.id)),
        None => (
            organization.as_ref().map_or_else(String::new, |organization| organization.name.clone()),
            format!("/orgs/{subdomain}/webhooks/{}", webhook.id),
        ),
    };
    let product = &cx.config.branding.product_name;
    let page = cx.config.server.public_url.join(&path);
    let address = webhook.url.as_deref().unwrap_or_default();
    let text = format!(
        "{product} no longer sends events of {whose} to this address:\n\n    {address}\n\n\
         The event {event} was tried {tries} times, and the receiver took nothing else meanwhile. The last time {why}.\n\n\
         Nothing is lost: events wait until you enable the webhook again, and are kept for {kept}. Mend the receiver, \
         send it a test, and enable it here:\n\n    {page}\n",
        tries = cx.config.webhooks.retry_schedule.len() + 1,
        why = why(last),
        kept = span(cx.config.webhooks.retention),
    );
    let subject = format!("The webhook of {whose} was disabled");
    for to in admins {
        let dedupe_key = Some(format!("webhook disabled {} {} {to}", webhook.id, now.unix_timestamp()));
        let mail = NewMail { to, subject: subject.clone(), text: text.clone(), dedupe_key };
        mail::queue(cx, tx, &mail, now).await?;
    }
    Ok(())
}

fn span(span: Duration) -> String {
    match span.as_secs() / (24 * 60 * 60) {
        0 => humantime::format_duration(span).to_string(),
        1 => "a day".to_owned(),
        days => format!("{days} days"),
    }
}

fn why(last: &Attempt) -> String {
    match last.status {
        Some(status) => format!("it answered with status {status}"),
        None => format!("there was no answer ({})", last.outcome.replace('_', " ")),
    }
}
