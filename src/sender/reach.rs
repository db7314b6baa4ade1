//! Which addresses may be connected to. Asked after a name was looked up, about exactly what is connected to.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};

/// Where connections may lead.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reach {
    /// To any address.
    Everywhere,
    /// To addresses that are public in somebody's opinion, and not to this machine.
    Public(fn(IpAddr) -> bool),
}

impl Reach {
    /// Whether all of them may be. One that may not makes the whole name suspicious.
    pub(super) fn admits(self, addresses: &[IpAddr]) -> bool {
        match self {
            Self::Everywhere => true,
            Self::Public(is_public) => {
                addresses.iter().all(|address| is_public(*address) && !is_this_machine(*address))
            }
        }
    }

    /// Whether a connection that stands may be used: between two machines.
    pub(super) fn admits_connection(self, local: IpAddr, peer: IpAddr) -> bool {
        matches!(self, Self::Everywhere) || local != peer
    }
}

/// Whether the system would speak to an address from that same address. Asked without a packet, so that nobody learns
/// from the outcome which ports of this machine are open.
fn is_this_machine(address: IpAddr) -> bool {
    let any: IpAddr = match address {
        IpAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
        IpAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
    };
    let from = UdpSocket::bind(SocketAddr::new(any, 0)).and_then(|socket| {
        // Nothing is sent, so any port will do.
        socket.connect(SocketAddr::new(address, 9))?;
        socket.local_addr()
    });
    from.is_ok_and(|from| from.ip() == address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loopback(address: IpAddr) -> bool {
        address.is_loopback()
    }

    #[test]
    fn one_address_that_may_not_be_is_enough() {
        let [public, private, own] =
            ["127.0.0.2", "10.0.0.1", "127.0.0.1"].map(|text| text.parse().expect("an address"));
        let reach = Reach::Public(loopback);
        assert!(reach.admits(&[public]));
        for addresses in [[public, private], [private, public], [public, own]] {
            assert!(!reach.admits(&addresses), "{addresses:?}");
            assert!(Reach::Everywhere.admits(&addresses));
        }
    }

    #[test]
    fn a_connection_to_this_machine_is_none_to_a_receiver() {
        let [local, peer] = ["192.0.2.1", "192.0.2.2"].map(|text| text.parse().expect("an address"));
        let reach = Reach::Public(loopback);
        assert!(reach.admits_connection(local, peer) && !reach.admits_connection(local, local));
        assert!(Reach::Everywhere.admits_connection(local, local));
    }
}
