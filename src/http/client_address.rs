//! Where a request comes from: the peer, or what a trusted proxy says about it.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;
use ipnet::IpNet;

const FORWARDED_FOR: &str = "x-forwarded-for";

/// The other end of the connection. Set by the accept loop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peer(
    /// Its address.
    pub SocketAddr,
);

/// The client's address, for limits and the ledger. Set at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClientAddress(
    /// In canonical form: IPv4 is never wrapped in IPv6.
    pub IpAddr,
);

impl ClientAddress {
    /// The peer, unless it is a trusted proxy: then the right-most entry of `X-Forwarded-For` that is not one. What
    /// stands further left was written by whoever sent the request.
    pub fn find(peer: Option<Peer>, headers: &HeaderMap, trusted: &[IpNet]) -> Self {
        let peer = peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.0.ip()).to_canonical();
        let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.contains(&address));
        let mut nearest = peer;
        let lines = headers.get_all(FORWARDED_FOR).iter().collect::<Vec<_>>();
        let mut entries = lines.iter().rev().flat_map(|line| line.as_bytes().rsplit(|byte| *byte == b','));
        while is_trusted(nearest) {
            match entries.next().and_then(parse) {
                Some(address) => nearest = address,
                None => break,
            }
        }
        Self(nearest)
    }
}

impl<S: Sync> FromRequestParts<S> for ClientAddress {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let known = parts.extensions.get().copied();
        Ok(known.unwrap_or_else(|| Self::find(parts.extensions.get().copied(), &parts.headers, &[])))
    }
}

/// An address, possibly with a port and in brackets.
fn parse(entry: &[u8]) -> Option<IpAddr> {
    let text = std::str::from_utf8(entry).ok()?.trim();
    let bare = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
    let address =
        bare.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))?;
    Some(address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(peer: &str, forwarded: &[&str], trusted: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append(FORWARDED_FOR, line.parse().unwrap());
        }
        let trusted = trusted.iter().map(|network| network.parse().unwrap()).collect::<Vec<_>>();
        let peer = Peer(SocketAddr::new(peer.parse().unwrap(), 1));
        ClientAddress::find(Some(peer), &headers, &trusted).0.to_string()
    }

    #[test]
    fn without_trust_the_peer_counts() {
        assert_eq!(find("192.0.2.1", &["198.51.100.1"], &[]), "192.0.2.1");
        assert_eq!(find("192.0.2.1", &["198.51.100.1"], &["10.0.0.0/8"]), "192.0.2.1");
        assert_eq!(find("::ffff:192.0.2.1", &[], &[]), "192.0.2.1");
    }

    #[test]
    fn a_trusted_proxy_names_the_client_last() {
        let trusted = ["10.0.0.0/8"];
        assert_eq!(find("10.0.0.1", &["1.1.1.1, 198.51.100.7"], &trusted), "198.51.100.7");
        assert_eq!(find("10.0.0.1", &["1.1.1.1", "198.51.100.7, 10.0.0.2"], &trusted), "198.51.100.7");
        assert_eq!(find("10.0.0.1", &["198.51.100.7:4711"], &trusted), "198.51.100.7");
        assert_eq!(find("10.0.0.1", &["[2001:db8::1]:443"], &trusted), "2001:db8::1");
        assert_eq!(find("10.0.0.1", &["[2001:db8::1]"], &trusted), "2001:db8::1");
        assert_eq!(find("10.0.0.1", &[], &trusted), "10.0.0.1");
        assert_eq!(find("10.0.0.1", &["198.51.100.7, junk, 10.0.0.2"], &trusted), "10.0.0.2");
    }
}
