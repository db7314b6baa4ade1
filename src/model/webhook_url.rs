//! Where an app's events may be sent: https, to a host that is not plainly private.
//!
//! This is the check at save and, before anything is looked up, at each attempt. A name can still lead to a private
//! address, so whoever connects asks `is_public` about every address that the name has at that moment.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

/// Why a URL cannot receive events. The texts are shown to the developer beside the field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WebhookUrlError {
    /// Not an absolute URL, or far too long.
    #[error("must be an absolute URL of at most 2000 characters")]
    NotAUrl,
    /// Not https.
    #[error("must use https")]
    Scheme,
    /// A name or password, or a fragment.
    #[error("must not hold a user name, a password or a fragment")]
    Extras,
    /// A host that no name server could know.
    #[error("must name its host by letters, digits, dots and hyphens")]
    Host,
    /// A port that is not among those of receivers.
    #[error("must use port {}", listed(.0))]
    Port(
        /// Those that it may use.
        Vec<u16>,
    ),
    /// A private, loopback or reserved address.
    #[error("must not point to a private, loopback or reserved address")]
    Private,
    /// This server's own host.
    #[error("must not point to this server")]
    Own,
}

/// Whether receivers may be on private networks, for development and tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrivateNetworks {
    /// They may, and may be plain http at any port.
    Allowed,
    /// They may not.
    Refused,
}

/// Which receivers a server sends to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receivers {
    /// Whether they may be on private networks. Where they may, nothing below is asked.
    pub private_networks: PrivateNetworks,
    /// The ports that they may have; empty: every port.
    pub ports: Vec<u16>,
    /// The host of the server itself, as a parsed URL spells it. An event that came back could make another one.
    pub own_host: String,
}

/// Checks the URL of a receiver, and answers it parsed: whoever connects must not read the text a second time.
pub fn check_webhook_url(text: &str, receivers: &Receivers) -> Result<Url, WebhookUrlError> {
    let url = Url::parse(text).ok().filter(|_| text.len() <= 2_000).ok_or(WebhookUrlError::NotAUrl)?;
    let host = url.host().ok_or(WebhookUrlError::NotAUrl)?;
    let lenient = receivers.private_networks == PrivateNetworks::Allowed;
    if url.scheme() != "https" && !(lenient && url.scheme() == "http") {
        return Err(WebhookUrlError::Scheme);
    }
    if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
        return Err(WebhookUrlError::Extras);
    }
    if !is_spelled_out(&host) {
        return Err(WebhookUrlError::Host);
    }
    if lenient {
        return Ok(url);
    }
    if !may_be_public(&host) {
        return Err(WebhookUrlError::Private);
    }
    if without_root(url.host_str().unwrap_or_default()) == without_root(&receivers.own_host) {
        return Err(WebhookUrlError::Own);
    }
    let is_open = |port| receivers.ports.is_empty() || receivers.ports.contains(&port);
    if !url.port_or_known_default().is_some_and(is_open) {
        return Err(WebhookUrlError::Port(receivers.ports.clone()));
    }
    Ok(url)
}

/// Whether an address is on the public internet: outside every range that is private, shared, reserved, documented,
/// multicast, or a wrapping of another address.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => !NOT_PUBLIC_V4.iter().any(|(net, bits)| in_v4(v4, *net, *bits)),
        IpAddr::V6(v6) => {
            in_v6(v6, [0x2000, 0], 3) && !NOT_PUBLIC_V6.iter().any(|(net, bits)| in_v6(v6, *net, *bits))
        }
    }
}

const NOT_PUBLIC_V4: [([u8; 4], u32); 16] = [
    ([0, 0, 0, 0], 8),
    ([10, 0, 0, 0], 8),
    ([100, 64, 0, 0], 10),
    ([127, 0, 0, 0], 8),
    ([169, 254, 0, 0], 16),
    ([172, 16, 0, 0], 12),
    ([192, 0, 0, 0], 24),
    ([192, 0, 2, 0], 24),
    ([192, 88, 99, 0], 24),
    ([192, 168, 0, 0], 16),
    ([198, 18, 0, 0], 15),
    ([198, 51, 100, 0], 24),
    ([203, 0, 113, 0], 24),
    ([224, 0, 0, 0], 4),
    ([240, 0, 0, 0], 4),
    ([255, 255, 255, 255], 32),
];

/// Within `2000::/3`, outside of which nothing is public: documentation, 6to4, Teredo and other special blocks.
const NOT_PUBLIC_V6: [([u16; 2], u32); 4] =
    [([0x2001, 0], 23), ([0x2001, 0x0db8], 32), ([0x2002, 0], 16), ([0x3fff, 0], 20)];

fn in_v4(address: Ipv4Addr, net: [u8; 4], bits: u32) -> bool {
    (u32::from(address) ^ u32::from(Ipv4Addr::from(net))) >> (32 - bits) == 0
}

fn in_v6(address: Ipv6Addr, net: [u16; 2], bits: u32) -> bool {
    let net = (u32::from(net[0]) << 16) | u32::from(net[1]);
    let head = (u32::from(address.segments()[0]) << 16) | u32::from(address.segments()[1]);
    (head ^ net) >> (32 - bits) == 0
}

/// URLs admit letters in a host that neither a name server nor a certificate knows.
fn is_spelled_out(host: &Host<&str>) -> bool {
    let Host::Domain(name) = host else { return true };
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
}

fn may_be_public(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => {
            let (_, last) = without_root(name).rsplit_once('.').unwrap_or_default();
            !last.is_empty() && !["localhost", "local", "internal"].contains(&last)
        }
        Host::Ipv4(address) => is_public(IpAddr::V4(*address)),
        Host::Ipv6(address) => is_public(IpAddr::V6(*address)),
    }
}

/// A name without the dot that stands for the root of all names.
fn without_root(host: &str) -> &str {
    host.trim_end_matches('.')
}

fn listed(ports: &[u16]) -> String {
    let ports: Vec<String> = ports.iter().map(u16::to_string).collect();
    match ports.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests;
