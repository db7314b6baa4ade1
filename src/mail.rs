//! Speaks to the mail server. The one place that knows how; who is told what, and when again, is decided elsewhere.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use lettre::address::{Address, Envelope};
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use tokio::sync::OnceCell;
use tokio::time::timeout;

use crate::config::Mail;
use crate::config::mail::{Sender, SmtpTls, SmtpUrl};
use crate::config::values::PublicUrl;
use crate::model::account::is_email;
use crate::model::mail::QueuedMail;

mod error;
mod message;

pub use error::MailError;
use error::{while_connecting, while_sending};

/// How long all of it may take, from the name's look-up to the server's word that it has the mail.
const PATIENCE: Duration = Duration::from_mins(1);
/// How long a goodbye may take, on which nothing depends.
const GOODBYE: Duration = Duration::from_secs(2);
/// Sends mails, where a server for them is configured. Cheap to clone.
#[derive(Clone)]
pub struct Mailer {
    way: Option<Arc<Way>>,
    patience: Duration,
}

/// Where mails go out.
struct Way {
    server: SmtpUrl,
    from: Sender,
    hello: ClientId,
    /// The system's authorities, read when they are first needed.
    tls: OnceCell<TlsParameters>,
}

impl Mailer {
    /// Prepares to send as the configuration says. Connects to nobody yet.
    pub fn new(config: &Mail, public_url: &PublicUrl) -> Self {
        let way = match (&config.smtp_url, &config.from) {
            (Some(server), Some(from)) => Some(Arc::new(Way {
                server: server.clone(),
                from: from.clone(),
                hello: hello(public_url),
                tls: OnceCell::new(),
            })),
            _ => None,
        };
        Self { way, patience: PATIENCE }
    }

    /// The same with another patience. For tests alone.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Whether a mail server is configured.
    pub fn is_on(&self) -> bool {
        self.way.is_some()
    }

    /// Sends one mail; `Ok` is the server's word that it has it.
    pub async fn send(&self, mail: &QueuedMail) -> Result<(), MailError> {
        let way = self.way.as_deref().ok_or(MailError::Off)?;
        let to = recipient(&mail.to).ok_or(MailError::Address)?;
        let from: Address = way.from.address().parse().map_err(|_| MailError::Address)?;
        let message = message::write(&way.from, to.as_ref(), mail);
        let envelope = Envelope::new(Some(from), vec![to]).map_err(|_| MailError::Address)?;
        let sending = async {
            let mut connection = way.connect(self.patience).await?;
            connection.send(&envelope, &message).await.map_err(|error| while_sending(&error))?;
            Ok(connection)
        };
        let mut connection = timeout(self.patience, sending).await.map_err(|_| MailError::TimedOut)??;
        // The mail is the server's now, whatever becomes of the connection.
        let _ = timeout(GOODBYE, connection.quit()).await;
        Ok(())
    }

    /// Connects, says hello, signs in, and sends nothing.
    pub async fn check(&self) -> Result<(), MailError> {
        let way = self.way.as_deref().ok_or(MailError::Off)?;
        let asking = async {
            let mut connection = way.connect(self.patience).await?;
            let is_there = connection.test_connected().await;
            Ok((connection, is_there))
        };
        let (mut connection, is_there) =
            timeout(self.patience, asking).await.map_err(|_| MailError::TimedOut)??;
        let _ = timeout(GOODBYE, connection.quit()).await;
        if is_there { Ok(()) } else { Err(MailError::Unfit("it answers to no NOOP".to_owned())) }
    }
}

impl Way {
    async fn connect(&self, patience: Duration) -> Result<AsyncSmtpConnection, MailError> {
        let wrapped = match self.server.tls() {
            SmtpTls::Wrapped => Some(self.tls().await?),
            SmtpTls::Required | SmtpTls::None => None,
        };
        let place = (self.server.host(), self.server.port());
        let connecting =
            AsyncSmtpConnection::connect_tokio1(place, Some(patience), &self.hello, wrapped, None);
        let mut connection = connecting.await.map_err(|error| while_connecting(&error))?;
        if self.server.tls() == SmtpTls::Required {
            let upgraded = connection.starttls(self.tls().await?, &self.hello).await;
            upgraded.map_err(|error| while_connecting(&error))?;
        }
        if let Some((user, password)) = self.server.login() {
            let login = Credentials::new(user.to_owned(), password.reveal().to_owned());
            let proven = connection.auth(DEFAULT_MECHANISMS, &login).await;
            proven.map_err(|error| match error.status() {
                Some(code) => MailError::Login(code.into()),
                None => while_connecting(&error),
            })?;
        }
        Ok(connection)
    }

    async fn tls(&self) -> Result<TlsParameters, MailError> {
        let made = self.tls.get_or_try_init(async || {
            let host = self.server.host().to_owned();
            // The system's authorities are read from its files.
            let made = tokio::task::spawn_blocking(move || TlsParameters::new(host)).await;
            let unfit = |error: &dyn fmt::Display| MailError::Unfit(error.to_string());
            made.map_err(|error| unfit(&error))?.map_err(|error| unfit(&error))
        });
        made.await.cloned()
    }
}

impl fmt::Debug for Mailer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mailer").field("is_on", &self.is_on()).finish_non_exhaustive()
    }
}

/// The name by which we greet: the one under which browsers know this server.
fn hello(public_url: &PublicUrl) -> ClientId {
    let host = public_url.url().host_str().unwrap_or("localhost");
    match host.trim_start_matches('[').trim_end_matches(']').parse() {
        Ok(IpAddr::V4(address)) => ClientId::Ipv4(address),
        Ok(IpAddr::V6(address)) => ClientId::Ipv6(address),
        Err(_) => ClientId::Domain(host.to_owned()),
    }
}

/// An address as the protocol writes it, its domain in ASCII letters, which every server understands.
fn recipient(address: &str) -> Option<Address> {
    let (local, domain) = address.split_once('@').filter(|_| is_email(address))?;
    let ascii =
        if domain.is_ascii() { domain.to_owned() } else { url::Host::parse(domain).ok()?.to_string() };
    Address::new(local, ascii).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_written_as_every_server_understands() {
        let read = |address: &str| recipient(address).map(|address| address.to_string());
        assert_eq!(read("ada@people.test").as_deref(), Some("ada@people.test"));
        assert_eq!(read("ada@müller.example").as_deref(), Some("ada@xn--mller-kva.example"));
        for none in
            ["", "ada", "ada@", "a<b>@people.test", "ada@people.test\r\nRCPT TO:<eve@a.test>", "a@b>c.test"]
        {
            assert_eq!(read(none), None, "{none:?}");
        }
    }

    #[test]
    fn every_sender_that_the_configuration_takes_can_be_written() {
        for text in ["post@mail.example.com", "P. <a+b=c/d@localhost>", "{x}|y@a-b.example", "p@10.0.0.1"] {
            let sender = Sender::try_from(text.to_owned()).expect(text);
            assert!(sender.address().parse::<Address>().is_ok(), "{text}");
        }
    }

    #[test]
    fn it_greets_by_its_public_name() {
        let greeting = |url: &str| hello(&PublicUrl::try_from(url.to_owned()).expect(url)).to_string();
        assert_eq!(greeting("https://auth.example.com"), "auth.example.com");
        assert_eq!(greeting("http://127.0.0.1:8080"), "[127.0.0.1]");
        assert_eq!(greeting("http://[::1]:8080"), "[IPv6:::1]");
    }
}
