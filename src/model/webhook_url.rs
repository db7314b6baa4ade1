//! Where an app's events may be sent: https, to a host that is not plainly private.
//!
//! This is the check at save. A name can still lead to a private address later, so whoever connects checks again.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

/// Why a URL cannot receive events. The texts are shown to the developer beside the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
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
    /// A private, loopback or reserved address.
    #[error("must not point to a private, loopback or reserved address")]
    Private,
}

/// Whether receivers may be on private networks, for development and tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrivateNetworks {
    /// They may, and may be plain http.
    Allowed,
    /// They may not.
    Refused,
}

/// Checks the URL of a receiver.
pub fn check_webhook_url(text: &str, private_networks: PrivateNetworks) -> Result<(), WebhookUrlError> {
    let url = Url::parse(text).ok().filter(|_| text.len() <= 2_000).ok_or(WebhookUrlError::NotAUrl)?;
    let host = url.host().ok_or(WebhookUrlError::NotAUrl)?;
    let lenient = private_networks == PrivateNetworks::Allowed;
    if url.scheme() != "https" && !(lenient && url.scheme() == "http") {
        return Err(WebhookUrlError::Scheme);
    }
    if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
        return Err(WebhookUrlError::Extras);
    }
    if !lenient && !may_be_public(&host) {
        return Err(WebhookUrlError::Private);
    }
    Ok(())
}

fn may_be_public(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => {
            let (_, last) = name.trim_end_matches('.').rsplit_once('.').unwrap_or_default();
            !last.is_empty() && !["localhost", "local", "internal"].contains(&last)
        }
        Host::Ipv4(address) => is_public(IpAddr::V4(*address)),
        Host::Ipv6(address) => is_public(IpAddr::V6(*address)),
    }
}

/// Whether an address is on the public internet: outside every range that is private, shared, reserved, documented,
/// multicast, or a wrapping of another address.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => !NOT_PUBLIC_V4.iter().any(|(net, bits)| in_v4(v4, *net, *bits)),
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(_) => false,
            None => {
                in_v6(v6, [0x2000, 0], 3) && !NOT_PUBLIC_V6.iter().any(|(net, bits)| in_v6(v6, *net, *bits))
            }
        },
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_https_receivers_are_accepted() {
        for text in [
            "https://example.com/hooks",
            "https://93.184.216.34/h",
            "https://[2606:4700::1]/h",
            "https://a.b:8443/",
        ] {
            assert_eq!(check_webhook_url(text, PrivateNetworks::Refused), Ok(()), "{text}");
        }
        assert_eq!(check_webhook_url("http://127.0.0.1:9/h", PrivateNetworks::Allowed), Ok(()));
    }

    #[test]
    fn private_receivers_in_every_spelling_are_refused() {
        for host in [
            "localhost",
            "localhost.",
            "a.localhost",
            "127.0.0.1",
            "127.1",
            "2130706433",
            "0x7f000001",
            "0177.0.0.1",
            "0.0.0.0",
            "10.0.0.1",
            "100.64.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.0.1",
            "192.0.0.1",
            "198.19.255.255",
            "224.0.0.1",
            "255.255.255.255",
            "[::]",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[::127.0.0.1]",
            "[64:ff9b::7f00:1]",
            "[2002:7f00:1::]",
            "[fe80::1]",
            "[fc00::1]",
            "[ff02::1]",
            "[2001:db8::1]",
            "[3fff::1]",
            "[100::1]",
            "[5f00::1]",
            "intranet",
        ] {
            let text = format!("https://{host}/hook");
            assert!(check_webhook_url(&text, PrivateNetworks::Refused).is_err(), "{text}");
        }
    }

    #[test]
    fn the_edges_of_a_range_are_sharp() {
        for (address, public) in [
            ("9.255.255.255", true),
            ("10.0.0.0", false),
            ("10.255.255.255", false),
            ("11.0.0.0", true),
            ("100.63.255.255", true),
            ("100.64.0.0", false),
            ("100.127.255.255", false),
            ("100.128.0.0", true),
            ("172.15.255.255", true),
            ("172.32.0.0", true),
            ("223.255.255.255", true),
            ("198.17.255.255", true),
            ("198.20.0.0", true),
        ] {
            assert_eq!(is_public(address.parse().expect("an address")), public, "{address}");
        }
    }

    #[test]
    fn other_schemes_and_extras_are_refused() {
        for text in [
            "http://example.com/",
            "ftp://example.com/",
            "example.com",
            "https://a@example.com/",
            "https://example.com/#x",
            "",
        ] {
            assert!(check_webhook_url(text, PrivateNetworks::Refused).is_err(), "{text}");
        }
    }
}
