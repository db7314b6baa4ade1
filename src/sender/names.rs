//! The addresses of a name, at this moment: nothing is remembered from one connection to the next.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{LookupIpStrategy, NameServerConfig, ResolveHosts, ResolverConfig};
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::Name;
use tokio::time::timeout;

use super::SendError;
use super::reach::Reach;

/// How often a name server is asked again that does not answer.
const RETRIES: usize = 2;

/// Looks names up.
#[derive(Debug)]
pub(super) struct Names {
    servers: Vec<SocketAddr>,
    patience: Duration,
    reach: Reach,
}

impl Names {
    /// Asks these name servers, or those of the system where there are none.
    pub(super) fn new(servers: Vec<SocketAddr>, patience: Duration, reach: Reach) -> Self {
        Self { servers, patience, reach }
    }

    /// Every address of a name, of which there is at least one.
    pub(super) async fn addresses_of(&self, name: &str) -> Result<Vec<IpAddr>, SendError> {
        let mut name = Name::from_ascii(name).map_err(|_| SendError::NoAddress)?;
        if matches!(self.reach, Reach::Public(_)) {
            // A public name is a whole one: the system's search domains are not for it.
            name.set_fqdn(true);
        }
        let resolver = self.resolver().map_err(|error| {
            tracing::warn!(%error, "names of webhook receivers cannot be looked up: set webhooks.nameservers");
            SendError::NoAddress
        })?;
        let found = timeout(self.patience, Box::pin(resolver.lookup_ip(name))).await;
        let addresses: Vec<IpAddr> = match found {
            Err(_) | Ok(Err(NetError::Timeout)) => return Err(SendError::TimedOut),
            Ok(Err(_)) => return Err(SendError::NoAddress),
            Ok(Ok(found)) => found.iter().collect(),
        };
        if addresses.is_empty() { Err(SendError::NoAddress) } else { Ok(addresses) }
    }

    /// A new one for each name, so that the system's configuration is followed when it changes, and missed only by
    /// whoever sends something while it cannot be read.
    fn resolver(&self) -> Result<TokioResolver, NetError> {
        let mut builder = if self.servers.is_empty() {
            TokioResolver::builder_tokio()?
        } else {
            let servers = self.servers.iter().copied().map(name_server).collect();
            let config = ResolverConfig::from_parts(None, Vec::new(), servers);
            TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
        };
        let options = builder.options_mut();
        options.cache_size = 0;
        options.ip_strategy = LookupIpStrategy::Ipv4AndIpv6;
        options.attempts = RETRIES;
        // One kind of address may stay without an answer while the other has one, so giving up comes before the end.
        options.timeout = self.patience / 4;
        if !self.servers.is_empty() {
            options.use_hosts_file = ResolveHosts::Never;
        }
        builder.build()
    }
}

fn name_server(address: SocketAddr) -> NameServerConfig {
    let mut server = NameServerConfig::udp_and_tcp(address.ip());
    for connection in &mut server.connections {
        connection.port = address.port();
    }
    server
}
