//! A receiver proves who it is, or nothing is sent.

use postern::config::Config;
use postern::sender::{SendError, Sender, SenderError};

use super::{BRIEFLY, Scrap, config, lenient, lenient_with, post};
use crate::support::dns::NameServer;
use crate::support::receiver::{Receiver, Reply};

const NAME: &str = "hooks.receiver.example";

async fn receiver_of(name: &str) -> (Receiver, Scrap) {
    let receiver = Receiver::with_tls("127.0.0.1:0", name, |_| Reply::status(200)).await;
    let authority = Scrap::holding(&format!("tls-{}", receiver.port()), &receiver.authority);
    (receiver, authority)
}

/// Believes an authority; every name leads to this machine.
async fn believing(authority: &Scrap) -> Sender {
    let name_server = NameServer::leading_to(&["127.0.0.1"]).await;
    lenient_with(|config| {
        config.webhooks.trusted_certificates = Some(authority.path());
        config.webhooks.nameservers = vec![name_server.address()];
    })
}

#[tokio::test]
async fn an_authority_of_the_deployment_is_believed() {
    let (receiver, authority) = receiver_of(NAME).await;
    let sender = believing(&authority).await;
    assert_eq!(post(&sender, &receiver.url_at(NAME, "/")).await.unwrap().status, 200);
    let (receiver, authority) = receiver_of("127.0.0.1").await;
    let sender = believing(&authority).await;
    assert_eq!(post(&sender, &receiver.url("/")).await.unwrap().status, 200);
}

#[tokio::test]
async fn an_unknown_authority_is_not() {
    let (receiver, _) = receiver_of("127.0.0.1").await;
    let (_, other) = receiver_of("127.0.0.1").await;
    for sender in [lenient(), believing(&other).await] {
        assert_eq!(post(&sender, &receiver.url("/")).await, Err(SendError::Tls));
    }
    assert!(receiver.seen().is_empty());
}

#[tokio::test]
async fn a_certificate_for_another_name_is_not() {
    let (receiver, authority) = receiver_of(NAME).await;
    let sender = believing(&authority).await;
    for name in ["other.receiver.example", "receiver.example", "a.hooks.receiver.example", "127.0.0.1"] {
        assert_eq!(post(&sender, &receiver.url_at(name, "/")).await, Err(SendError::Tls), "{name}");
    }
    assert!(receiver.seen().is_empty());
}

#[tokio::test]
async fn what_is_no_tls_ends_the_attempt() {
    let hurried = lenient_with(|config| config.webhooks.connect_timeout = BRIEFLY);
    for (sender, reply, error) in [
        (lenient(), Reply::raw("HTTP/1.1 400 Bad Request\r\n\r\n"), SendError::Tls),
        (lenient(), Reply::raw(vec![0xff; 10_000]), SendError::Tls),
        (lenient(), Reply::raw(""), SendError::Tls),
        (lenient(), Reply::raw("\x16\x03\x03\x40\x00").repeating("\0\0\0\0"), SendError::Tls),
        (hurried.clone(), Reply::none(), SendError::TimedOut),
        (hurried, Reply::raw("\x16\x03\x03\x40\x00").trickling("\0"), SendError::TimedOut),
    ] {
        let receiver = Receiver::upon_connection(reply.clone()).await;
        let url = receiver.url("/").replace("http://", "https://");
        assert_eq!(post(&sender, &url).await, Err(error), "{reply:.60?}");
    }
}

#[test]
fn a_file_without_certificates_is_told_at_the_start() {
    let refusal = |change: &dyn Fn(&mut Config)| Sender::new(&config(change)).unwrap_err();
    let missing = refusal(&|config| {
        config.webhooks.trusted_certificates = Some("/nonexistent/authority.pem".into());
    });
    assert!(matches!(missing, SenderError::Unreadable { .. }));
    assert!(
        missing.to_string().starts_with("webhooks.trusted_certificates names /nonexistent/authority.pem")
    );
    for (name, text) in [
        ("empty", ""),
        ("words", "no certificate"),
        ("broken", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
        ("cut", "-----BEGIN CERTIFICATE-----\nAAAA\n"),
    ] {
        let file = Scrap::holding(name, text);
        let refused = refusal(&|config| config.webhooks.trusted_certificates = Some(file.path()));
        assert!(matches!(refused, SenderError::NoCertificates { .. }), "{name}: {refused}");
    }
}
