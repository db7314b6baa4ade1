//! Where mail goes out, and whose it is.

use std::borrow::Cow;
use std::fmt;
use std::net::IpAddr;

use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize, Serializer};
use url::Url;

use super::values::{NOT_SHOWN, SecretText};
use crate::model::account::{is_email, is_name};

/// How a connection to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmtpTls {
    /// Not at all.
    None,
    /// It begins in the clear and goes on only once the server has switched to TLS (STARTTLS).
    Required,
    /// TLS from the first byte.
    Wrapped,
}

/// The mail server and how to sign in to it, read from a URL. Never printed, because it may hold a password.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct SmtpUrl {
    host: String,
    port: u16,
    tls: SmtpTls,
    login: Option<(String, SecretText)>,
}

impl SmtpUrl {
    /// Its name or address, without brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Its port, the usual one where none is written.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// How the connection is protected.
    pub fn tls(&self) -> SmtpTls {
        self.tls
    }

    /// User and password, where the server asks for them.
    pub fn login(&self) -> Option<(&str, &SecretText)> {
        self.login.as_ref().map(|(user, password)| (user.as_str(), password))
    }

    /// Whether mails, and the password, could be read on their way over a network.
    pub fn is_readable_on_the_way(&self) -> bool {
        let is_here = self.host == "localhost"
            || self.host.ends_with(".localhost")
            || self.host.parse().is_ok_and(|address: IpAddr| address.is_loopback());
        self.tls == SmtpTls::None && !is_here
    }
}

impl TryFrom<String> for SmtpUrl {
    type Error = &'static str;

    // No message repeats the text: it may hold a password.
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let url =
            Url::parse(&text).map_err(|_| "must be a URL such as smtps://user:password@mail.example.com")?;
        let (tls, usual_port) = match (url.scheme(), url.query()) {
            ("smtp", None) => (SmtpTls::None, 25),
            ("smtp", Some("tls=required")) => (SmtpTls::Required, 587),
            ("smtps", None | Some("tls=required")) => (SmtpTls::Wrapped, 465),
            ("smtp" | "smtps", Some(_)) => return Err("may have no parameter but ?tls=required"),
            _ => return Err("must begin with smtps:// or smtp://"),
        };
        if !matches!(url.path(), "" | "/") || url.fragment().is_some() {
            return Err("must be scheme, user, password, host and port alone: no path, no fragment");
        }
        let host = url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
        let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '_');
        if host.is_empty() || !host.chars().all(is_host) {
            return Err("must name the host of the mail server");
        }
        let decoded = |text: &str| {
            let decoded = percent_decode_str(text).decode_utf8();
            decoded.map(Cow::into_owned).map_err(|_| "has a user or password that is not UTF-8")
        };
        let login = match (url.username(), url.password()) {
            ("", None) => None,
            (user, Some(password)) if !user.is_empty() => {
                Some((decoded(user)?, SecretText::new(decoded(password)?)))
            }
            _ => return Err("must have both a user and a password, or neither"),
        };
        Ok(Self { host: host.to_owned(), port: url.port().unwrap_or(usual_port), tls, login })
    }
}

impl fmt::Debug for SmtpUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(NOT_SHOWN)
    }
}

impl Serialize for SmtpUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(NOT_SHOWN)
    }
}

/// Whose mails they are: `postern@example.com` or `Postern <postern@example.com>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Sender {
    name: String,
    address: String,
}

impl Sender {
    /// The name that people read; empty where there is none.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The address, in ASCII letters that need no quoting anywhere.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What is behind the `@`.
    pub fn domain(&self) -> &str {
        self.address.split_once('@').map_or("", |(_, domain)| domain)
    }
}

impl TryFrom<String> for Sender {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let text = text.trim();
        let (name, address) = match text.strip_suffix('>').and_then(|text| text.rsplit_once('<')) {
            Some((name, address)) => (name.trim(), address),
            None => ("", text),
        };
        let unquoted = name.strip_prefix('"').and_then(|name| name.strip_suffix('"'));
        let name = unquoted.unwrap_or(name);
        let dotted = |text: &str, is_fit: fn(char) -> bool| {
            text.split('.').all(|part| (1..=63).contains(&part.len()) && part.chars().all(is_fit))
        };
        let is_plain = address.split_once('@').is_some_and(|(local, domain)| {
            local.len() <= 64
                && dotted(local, |c| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c))
                && dotted(domain, |c| c.is_ascii_alphanumeric() || c == '-')
                && !domain.split('.').any(|label| label.starts_with('-') || label.ends_with('-'))
        });
        if !is_plain || !is_email(address) || !(name.is_empty() || is_name(name)) {
            return Err("must be an address such as Postern <postern@example.com>");
        }
        Ok(Self { name: name.to_owned(), address: address.to_owned() })
    }
}

impl fmt::Display for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name.as_str() {
            "" => f.write_str(&self.address),
            name => write!(f, "{name} <{}>", self.address),
        }
    }
}

impl Serialize for Sender {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Config;
    use super::*;

    fn refusal(name: &str, value: &str) -> String {
        Config::load(&[], [(name.to_owned(), value.to_owned())]).expect_err(name).to_string()
    }

    fn smtp(text: &str) -> Result<SmtpUrl, &'static str> {
        SmtpUrl::try_from(text.to_owned())
    }

    #[test]
    fn a_mail_server_is_read_from_its_url() {
        let url = smtp("smtps://ada%40mail:p%3Ass@mail.example.com").expect("is one");
        let (user, password) = url.login().expect("has a login");
        assert_eq!((url.host(), url.port(), url.tls()), ("mail.example.com", 465, SmtpTls::Wrapped));
        assert_eq!((user, password.reveal()), ("ada@mail", "p:ss"));
        let url = smtp("smtp://mail.example.com?tls=required").expect("is one");
        assert_eq!((url.port(), url.tls(), url.login()), (587, SmtpTls::Required, None));
        let url = smtp("smtp://[::1]:2525").expect("is one");
        assert_eq!((url.host(), url.port(), url.tls()), ("::1", 2525, SmtpTls::None));
        for (text, is_readable) in [
            ("smtp://127.0.0.1:25", false),
            ("smtp://localhost", false),
            ("smtp://[::1]", false),
            ("smtp://10.0.0.1", true),
            ("smtp://localhost.example.com", true),
            ("smtp://10.0.0.1?tls=required", false),
            ("smtps://10.0.0.1", false),
        ] {
            assert_eq!(smtp(text).expect(text).is_readable_on_the_way(), is_readable, "{text}");
        }
    }

    #[test]
    fn what_is_no_mail_server_is_refused_without_its_password() {
        for text in [
            "hunter2",
            "https://ada:hunter2@mail.example.com",
            "smtp://ada:hunter2@mail.example.com?tls=opportunistic",
            "smtp://ada:hunter2@mail.example.com?tls=required&x=1",
            "smtps://ada:hunter2@mail.example.com/name",
            "smtps://ada:hunter2@mail.example.com#a",
            "smtps://:hunter2@mail.example.com",
            "smtps://hunter2@mail.example.com",
            "smtps://ada:hunter2%ff@mail.example.com",
            "smtps://",
            "smtp:hunter2",
        ] {
            assert!(!smtp(text).expect_err(text).contains("hunter2"), "{text}");
        }
        let url = smtp("smtps://ada:hunter2@mail.example.com").expect("is one");
        let shown = format!("{url:?} {}", toml::Value::try_from(&url).expect("a text"));
        assert!(!shown.contains("hunter2") && !shown.contains("ada"), "{shown}");
    }

    #[test]
    fn a_sender_has_a_plain_address_and_perhaps_a_name() {
        let read = |text: &str| Sender::try_from(text.to_owned());
        let sender = read("Päul & Co. <post@mail.example.com>").expect("is one");
        assert_eq!((sender.name(), sender.domain()), ("Päul & Co.", "mail.example.com"));
        assert_eq!(sender.to_string(), "Päul & Co. <post@mail.example.com>");
        assert_eq!(read("\"Acme, Inc.\" <a@b.example>").expect("is one").name(), "Acme, Inc.");
        assert_eq!(read("a@b.example").expect("is one").to_string(), "a@b.example");
        for text in [
            "Postern",
            "a@b.example, c@d.example",
            "Two\r\nLines <a@b.example>",
            "<a b@c.example>",
            "ä@b.example",
            "a..b@c.example",
            "a@-b.example",
            "a@b..example",
            "Postern <a@b.example",
        ] {
            assert!(read(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn mail_needs_a_sender_and_nobody_hears_its_password() {
        let url = ("POSTERN_MAIL__SMTP_URL", "smtps://ada:hunter2@mail.example.com");
        assert!(refusal(url.0, url.1).contains("mail.from is needed where mail.smtp_url is set"));
        let told = refusal(url.0, "smtps://ada:hunter2@mail.example.com?tls=maybe");
        assert!(told.contains("MAIL__SMTP_URL may have no parameter but ?tls=required"), "{told}");
        assert!(!told.contains("hunter2") && !told.contains("mail.from"), "{told}");
        let from = ("POSTERN_MAIL__FROM", "Postern <postern@example.com>");
        let both = [url, from].map(|(name, value)| (name.to_owned(), value.to_owned()));
        let shown = format!("{:?}", Config::load(&[], both).expect("is right"));
        assert!(shown.contains("postern@example.com") && !shown.contains("hunter2"), "{shown}");
    }
}
