//! Types of single configuration values.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize, Serializer};
use url::{Host, Url};

/// What is shown instead of a secret.
pub(super) const NOT_SHOWN: &str = "(set, not shown)";

/// A text that is never printed: neither `Debug` nor `Serialize` shows it.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct SecretText(String);

/// 32 bytes from which keys are derived, written in base64 and never printed.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct KeyMaterial([u8; 32]);

/// The origin under which the server is reached. Written without a slash at its end.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct PublicUrl(Url);

impl SecretText {
    /// Wraps a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text, for the one place that needs it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl KeyMaterial {
    /// Wraps the bytes.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The base64 form, for the file that keeps it.
    pub fn reveal(&self) -> String {
        STANDARD.encode(self.0)
    }
}

impl PublicUrl {
    /// The origin without a slash at its end, which is also the issuer (RFC 8414, 2).
    pub fn as_str(&self) -> &str {
        self.0.as_str().trim_end_matches('/')
    }

    /// The address of a path, which begins with a slash.
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.as_str())
    }

    /// Whether it is https; cookies are `Secure` then.
    pub fn is_https(&self) -> bool {
        self.0.scheme() == "https"
    }

    /// Whether it is on this machine: `localhost`, a name under it, or a loopback address.
    pub fn is_loopback(&self) -> bool {
        match self.0.host() {
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        }
    }

    /// The same origin at another port.
    ///
    /// # Panics
    ///
    /// Never: every origin has a host, and so can have a port.
    #[must_use]
    pub fn at_port(&self, port: u16) -> Self {
        let mut url = self.0.clone();
        url.set_port(Some(port)).expect("only URLs without a host take no port, and this one has one");
        Self(url)
    }

    /// The port, the scheme's own where none is written.
    ///
    /// # Panics
    ///
    /// Never: http and https have ports of their own.
    pub fn port(&self) -> u16 {
        self.0.port_or_known_default().expect("http and https have one")
    }

    /// The parsed form.
    pub fn url(&self) -> &Url {
        &self.0
    }
}

impl TryFrom<String> for PublicUrl {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let url = Url::parse(&text).map_err(|_| "must be a URL such as https://auth.example.com")?;
        if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            return Err("must begin with https:// (or http:// on this machine)");
        }
        let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        if !bare || !url.username().is_empty() || url.password().is_some() {
            return Err("must be scheme, host and port alone: no path, query, fragment or user");
        }
        Ok(Self(url))
    }
}

impl TryFrom<String> for KeyMaterial {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let decoded = STANDARD.decode(text).ok().and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        decoded.map(Self).ok_or("must be 32 bytes in base64, as `openssl rand -base64 32` prints them")
    }
}

impl Serialize for SecretText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(NOT_SHOWN)
    }
}

impl Serialize for KeyMaterial {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(NOT_SHOWN)
    }
}

impl Serialize for PublicUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(NOT_SHOWN)
    }
}

impl fmt::Debug for KeyMaterial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(NOT_SHOWN)
    }
}

/// A value, or an empty text for none: TOML and the environment have no other way to say "not set".
pub mod unless_empty {
    use serde::de::{DeserializeOwned, IntoDeserializer};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// Reads the text.
    pub fn deserialize<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        D: Deserializer<'de>,
        T: DeserializeOwned,
    {
        let text = String::deserialize(deserializer)?;
        if text.is_empty() { Ok(None) } else { T::deserialize(text.into_deserializer()).map(Some) }
    }

    /// Writes the text.
    pub fn serialize<S: Serializer, T: Serialize>(
        value: &Option<T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => value.serialize(serializer),
            None => serializer.serialize_str(""),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_url_is_an_origin() {
        let read = |text: &str| PublicUrl::try_from(text.to_owned());
        let url = read("https://auth.example.com/").expect("an origin");
        assert_eq!(url.as_str(), "https://auth.example.com");
        assert_eq!(url.join("/login"), "https://auth.example.com/login");
        assert!(url.is_https() && !url.is_loopback());
        assert_eq!((url.port(), url.at_port(8443).as_str()), (443, "https://auth.example.com:8443"));
        for local in ["http://localhost:8080", "http://127.0.0.1", "http://[::1]:1", "http://a.localhost"] {
            assert!(read(local).expect(local).is_loopback(), "{local}");
        }
        for text in
            ["", "example.com", "ftp://a", "https://a/b", "https://a/?q", "https://a/#f", "https://u@a"]
        {
            assert!(read(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn secrets_are_not_printed() {
        let text = SecretText::new("postgres://ada:hunter2@db/postern");
        let key = KeyMaterial::new([7; 32]);
        let shown = format!(
            "{text:?} {key:?} {} {}",
            toml::Value::try_from(&text).expect("a text"),
            toml::Value::try_from(&key).expect("a text"),
        );
        assert!(!shown.contains("hunter2") && !shown.contains(&key.reveal()), "{shown}");
    }
}
