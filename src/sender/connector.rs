//! From the host of a URL to a connection: name, addresses, TCP, TLS. What is checked is what is connected to.

use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::Uri;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tower::Service;
use url::Host;

use super::SendError;
use super::names::Names;
use super::reach::Reach;
use super::stream::Stream;
use super::tls::Tls;

/// So many addresses of a name are tried before giving up.
const MOST_TRIED: usize = 4;

/// Opens connections.
#[derive(Debug, Clone)]
pub(super) struct Connector(Arc<Steps>);

#[derive(Debug)]
struct Steps {
    names: Names,
    tls: Tls,
    reach: Reach,
    patience: Duration,
}

impl Connector {
    /// Each step may take as long as `patience`.
    pub(super) fn new(names: Names, tls: Tls, reach: Reach, patience: Duration) -> Self {
        Self(Arc::new(Steps { names, tls, reach, patience }))
    }
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = SendError;
    type Future = Pin<Box<dyn Future<Output = Result<Stream, SendError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), SendError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let steps = Arc::clone(&self.0);
        Box::pin(async move { steps.connect(&uri).await })
    }
}

impl Steps {
    async fn connect(&self, uri: &Uri) -> Result<Stream, SendError> {
        let is_https = uri.scheme_str() == Some("https");
        let port = uri.port_u16().unwrap_or(if is_https { 443 } else { 80 });
        let host = Host::parse(uri.host().unwrap_or_default()).map_err(|_| SendError::Refused)?;
        let addresses = match &host {
            Host::Domain(name) => self.names.addresses_of(name).await?,
            Host::Ipv4(address) => vec![IpAddr::from(*address)],
            Host::Ipv6(address) => vec![IpAddr::from(*address)],
        };
        if !self.reach.admits(&addresses) {
            return Err(SendError::Refused);
        }
        let stream = self.dial(&addresses, port).await?;
        if is_https {
            self.tls.handshake(host, stream).await.map(Stream::new)
        } else {
            Ok(Stream::new(stream))
        }
    }

    /// The first of the addresses that accepts. Each has its share of the time, so that a dead one leaves some.
    async fn dial(&self, addresses: &[IpAddr], port: u16) -> Result<TcpStream, SendError> {
        let tried = &addresses[..addresses.len().min(MOST_TRIED)];
        let share = self.patience / u32::try_from(tried.len()).unwrap_or(1).max(1);
        let mut failed = SendError::NoAddress;
        for address in tried {
            match timeout(share, TcpStream::connect(SocketAddr::new(*address, port))).await {
                Ok(Ok(stream)) => return self.admitted(stream),
                Ok(Err(_)) => failed = SendError::Unreachable,
                Err(_) => failed = SendError::TimedOut,
            }
        }
        Err(failed)
    }

    fn admitted(&self, stream: TcpStream) -> Result<TcpStream, SendError> {
        let ends = stream.local_addr().and_then(|local| Ok((local.ip(), stream.peer_addr()?.ip())));
        let (local, peer) = ends.map_err(|_| SendError::Unreachable)?;
        if !self.reach.admits_connection(local, peer) {
            return Err(SendError::Refused);
        }
        // Without this, the end of a body waits for the receiver's delayed acknowledgement.
        let _ = stream.set_nodelay(true);
        Ok(stream)
    }
}
