//! Networks in CIDR notation (RFC 4632 and RFC 4291, 2.3).

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use ipnet::IpNet;

/// How many bits stand in front of an IPv4 address that is written as an IPv6 one (RFC 4291, 2.5.5.2).
const MAPPED_BITS: u8 = 96;

/// A network, by its first address: `192.0.2.7/24` is `192.0.2.0/24`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Network(IpNet);

/// Not a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a network such as 192.0.2.0/24 or 2001:db8::/32")]
pub struct NotANetwork;

impl Network {
    /// Whether an address is in it. IPv4 written as IPv6 counts as IPv4.
    pub fn contains(&self, address: IpAddr) -> bool {
        self.0.contains(&address.to_canonical())
    }
}

impl FromStr for Network {
    type Err = NotANetwork;

    /// Reads an address with the length of its prefix; an address alone is a network of one. IPv4 that is written as
    /// IPv6 becomes IPv4, because that is how clients are known.
    fn from_str(text: &str) -> Result<Self, NotANetwork> {
        let (address, length) = match text.split_once('/') {
            Some((address, length)) => (address, Some(length)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().map_err(|_| NotANetwork)?;
        let whole = if address.is_ipv4() { 32 } else { 128 };
        let length: u8 = match length {
            // A sign in front would be a number too.
            Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                digits.parse().map_err(|_| NotANetwork)?
            }
            Some(_) => return Err(NotANetwork),
            None => whole,
        };
        let canonical = address.to_canonical();
        let length = if canonical == address {
            length
        } else {
            // A shorter prefix names far more than IPv4, and whoever wrote it meant less.
            length.checked_sub(MAPPED_BITS).ok_or(NotANetwork)?
        };
        Ok(Self(IpNet::new(canonical, length).map_err(|_| NotANetwork)?.trunc()))
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(text: &str) -> Network {
        text.parse().expect(text)
    }

    #[test]
    fn a_network_is_written_in_one_way() {
        for (text, written) in [
            ("192.0.2.0/24", "192.0.2.0/24"),
            ("192.0.2.77/24", "192.0.2.0/24"),
            ("192.0.2.77", "192.0.2.77/32"),
            ("0.0.0.0/0", "0.0.0.0/0"),
            ("2001:DB8:0::1/32", "2001:db8::/32"),
            ("2001:db8::1", "2001:db8::1/128"),
            ("::/0", "::/0"),
            ("::ffff:192.0.2.77/120", "192.0.2.0/24"),
            ("::ffff:192.0.2.77", "192.0.2.77/32"),
            ("::ffff:0:0/96", "0.0.0.0/0"),
        ] {
            assert_eq!(network(text).to_string(), written, "{text}");
            assert_eq!(network(written).to_string(), written);
        }
    }

    #[test]
    fn what_is_no_network_is_refused() {
        for text in [
            "",
            "/",
            "/24",
            "192.0.2.0/",
            "192.0.2.0/33",
            "192.0.2.0/+8",
            "192.0.2.0/-1",
            "192.0.2.0/ 8",
            "192.0.2.0/8/8",
            "192.0.2.0/256",
            "192.0.2/24",
            "192.0.2.010/32",
            "192.0.2.0-192.0.2.9",
            "192.0.2.*",
            "2001:db8::/129",
            "[2001:db8::]/32",
            "fe80::1%eth0/64",
            "::ffff:10.0.0.0/8",
            "localhost",
            "192.0.2.0/24 ",
        ] {
            assert_eq!(text.parse::<Network>(), Err(NotANetwork), "{text:?}");
        }
    }

    #[test]
    fn an_address_is_in_or_out_at_the_edges() {
        for (text, inside, outside) in [
            ("192.0.2.64/26", ["192.0.2.64", "192.0.2.127"], ["192.0.2.63", "192.0.2.128"]),
            ("192.0.2.7", ["192.0.2.7", "::ffff:192.0.2.7"], ["192.0.2.6", "::ffff:192.0.2.8"]),
            ("2001:db8::/32", ["2001:db8::", "2001:db8:ffff::"], ["2001:db9::", "192.0.2.7"]),
            ("0.0.0.0/0", ["0.0.0.0", "255.255.255.255"], ["::", "2001:db8::1"]),
            ("::/0", ["::", "ffff::"], ["0.0.0.0", "::ffff:192.0.2.7"]),
        ] {
            for address in inside {
                assert!(network(text).contains(address.parse().unwrap()), "{address} is in {text}");
            }
            for address in outside {
                assert!(!network(text).contains(address.parse().unwrap()), "{address} is not in {text}");
            }
        }
    }
}
