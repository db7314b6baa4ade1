//! TLS to receivers: who they are is proven by an authority of the system's or of the deployment's own.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use url::Host;

use super::{SendError, SenderError};

/// Makes the handshakes.
pub(super) struct Tls {
    own_roots: RootCertStore,
    /// Made at the first handshake: the system's certificates are many, and most commands send nothing.
    connector: OnceLock<TlsConnector>,
    patience: Duration,
}

impl Tls {
    /// Trusts the certificates of a file too.
    pub(super) fn new(file: Option<&Path>, patience: Duration) -> Result<Self, SenderError> {
        let own_roots = file.map_or_else(|| Ok(RootCertStore::empty()), read)?;
        Ok(Self { own_roots, connector: OnceLock::new(), patience })
    }

    /// Makes sure that a host is at the other end.
    pub(super) async fn handshake(
        &self,
        host: Host,
        stream: TcpStream,
    ) -> Result<TlsStream<TcpStream>, SendError> {
        let name = match host {
            // Certificates are written without the dot of the root.
            Host::Domain(name) => ServerName::try_from(name.trim_end_matches('.').to_owned()),
            Host::Ipv4(address) => Ok(ServerName::from(std::net::IpAddr::from(address))),
            Host::Ipv6(address) => Ok(ServerName::from(std::net::IpAddr::from(address))),
        };
        let name = name.map_err(|_| SendError::Tls)?;
        let connector = self.connector.get_or_init(|| connector(self.own_roots.clone()));
        let handshake = Box::pin(connector.connect(name, stream));
        let shaken = timeout(self.patience, handshake).await.map_err(|_| SendError::TimedOut)?;
        shaken.map_err(|_| SendError::Tls)
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tls")
    }
}

fn read(file: &Path) -> Result<RootCertStore, SenderError> {
    let text = std::fs::read(file)
        .map_err(|error| SenderError::Unreadable { file: file.to_owned(), reason: error.to_string() })?;
    let no_certificates = || SenderError::NoCertificates { file: file.to_owned() };
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(&text) {
        let certificate = certificate.map_err(|_| no_certificates())?;
        roots.add(certificate).map_err(|_| no_certificates())?;
    }
    if roots.is_empty() { Err(no_certificates()) } else { Ok(roots) }
}

fn connector(mut roots: RootCertStore) -> TlsConnector {
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if roots.is_empty() {
        tracing::warn!(
            "this machine has no certificate authorities, so no webhook receiver can prove who it is: \
             install them, or name a file in webhooks.trusted_certificates"
        );
    }
    let mut config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring has what TLS 1.2 and 1.3 need")
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    TlsConnector::from(Arc::new(config))
}
