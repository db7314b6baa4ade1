//! Can mails be sent?

use super::Check;
use crate::config::Config;
use crate::config::mail::SmtpUrl;
use crate::mail::{MailError, Mailer};

const NAME: &str = "mail";

/// Connects to the mail server and signs in, and sends nothing.
pub(super) async fn check(config: &Config) -> Check {
    let Some(server) = &config.mail.smtp_url else {
        return Check::fine(NAME, "off: mail.smtp_url is not set, so nobody is told anything by mail");
    };
    let place = format!("{}:{}", server.host(), server.port());
    match Mailer::new(&config.mail, &config.server.public_url).check().await {
        Ok(()) if SmtpUrl::is_readable_on_the_way(server) => Check::warning(
            NAME,
            format!(
                "{place} takes mails, but without TLS: make mail.smtp_url smtps://, or add ?tls=required to it"
            ),
        ),
        Ok(()) => Check::fine(NAME, format!("{place} takes mails")),
        Err(error) => Check::broken(NAME, format!("{place}: {error}: {}", remedy(&error))),
    }
}

fn remedy(error: &MailError) -> &'static str {
    match error {
        MailError::Login(_) => "correct the user and the password in mail.smtp_url",
        MailError::Unfit(_) => {
            "correct the scheme in mail.smtp_url, smtps:// or smtp:// with or without ?tls=required"
        }
        _ => "correct the host and the port in mail.smtp_url, or look after that server",
    }
}
