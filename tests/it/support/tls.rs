//! What a reverse proxy is to a server: it ends TLS. Some clients speak to nothing else.

use std::sync::Arc;

use postern::config::Config;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::app::TestApp;

/// An https origin on this machine. It is taken before there is a server behind it, which can so be configured to know
/// where it is reached.
pub(crate) struct HttpsOrigin {
    listener: TcpListener,
    acceptor: TlsAcceptor,
    /// The authority that vouches for it, in PEM. Nobody trusts it who is not told to.
    pub(crate) authority: String,
}

impl HttpsOrigin {
    /// On a free port.
    pub(crate) async fn take() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (authority, acceptor) = local_acceptor();
        Self { listener, acceptor, authority }
    }

    /// Its text, as a browser would send it.
    pub(crate) fn text(&self) -> String {
        format!("https://{}", self.listener.local_addr().unwrap())
    }

    /// A change to a configuration that makes this the public URL, before another one.
    pub(crate) fn and(&self, change: impl FnOnce(&mut Config)) -> impl FnOnce(&mut Config) {
        let public_url = serde_json::from_value(json!(self.text())).unwrap();
        |config| {
            config.server.public_url = public_url;
            change(config);
        }
    }

    /// Leads to a server for as long as the test runs.
    pub(crate) async fn lead_to(self, app: &TestApp) {
        let server = app.listen().await.replace("http://", "");
        tokio::spawn(async move {
            while let Ok((visitor, _)) = self.listener.accept().await {
                tokio::spawn(carry(self.acceptor.clone(), visitor, server.clone()));
            }
        });
    }
}

/// An authority in PEM, and what it vouches for at 127.0.0.1.
pub(crate) fn local_acceptor() -> (String, TlsAcceptor) {
    let (authority, certificate, key) = vouched_for("127.0.0.1");
    (authority, acceptor(certificate, key))
}

/// Either side may hang up, also before it has said anything.
async fn carry(acceptor: TlsAcceptor, visitor: TcpStream, server: String) {
    if let Ok(mut visitor) = acceptor.accept(visitor).await {
        let mut server = TcpStream::connect(server).await.unwrap();
        let _ = tokio::io::copy_bidirectional(&mut visitor, &mut server).await;
    }
}

/// What ends TLS with a certificate.
pub(super) fn acceptor(certificate: CertificateDer<'static>, key: PrivateKeyDer<'static>) -> TlsAcceptor {
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// A new authority in PEM, and a certificate by it for a name or an address, with its key.
pub(super) fn vouched_for(address: &str) -> (String, CertificateDer<'static>, PrivateKeyDer<'static>) {
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let authority_key = KeyPair::generate().unwrap();
    let pem = authority.self_signed(&authority_key).unwrap().pem();
    let issuer = Issuer::new(authority, authority_key);

    let mut server = CertificateParams::new(vec![address.to_owned()]).unwrap();
    // A certificate whose subject is its issuer counts as signed by itself.
    server.distinguished_name.push(DnType::CommonName, address);
    server.use_authority_key_identifier_extension = true;
    server.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    server.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let server_key = KeyPair::generate().unwrap();
    let certificate = server.signed_by(&server_key, &issuer).unwrap();
    (pem, certificate.into(), server_key.into())
}
