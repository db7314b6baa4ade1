//! What is not sent, whatever a table may hold: the URL is checked at each attempt, before anything is looked up.

use postern::config::Config;
use postern::sender::{SendError, Sender};
use serde_json::json;

use super::{config, post, strict_with};
use crate::support::dns::NameServer;
use crate::support::receiver::{Receiver, Reply};

fn shipped(change: impl FnOnce(&mut Config)) -> Sender {
    Sender::new(&config(change)).unwrap()
}

#[tokio::test]
async fn a_url_that_could_not_be_saved_is_not_called() {
    let receiver = Receiver::always(Reply::status(200)).await;
    let name_server = NameServer::leading_to(&["127.0.0.1"]).await;
    let sender = shipped(|config| config.webhooks.nameservers = vec![name_server.address()]);
    let port = receiver.port();
    for url in [
        receiver.url("/"),
        format!("https://127.0.0.1:{port}/"),
        format!("https://hooks.example.com:{port}/"),
        format!("https://0x7f000001:{port}/"),
        format!("https://[::ffff:127.0.0.1]:{port}/"),
        "http://hooks.example.com/".to_owned(),
        "https://hooks.example.com:5432/".to_owned(),
        "https://user@hooks.example.com/".to_owned(),
        "https://hooks.example.com/#fragment".to_owned(),
        "https://localhost/".to_owned(),
        "https://169.254.169.254/latest/meta-data/".to_owned(),
        "not a url".to_owned(),
    ] {
        assert!(sender.check(&url).is_err(), "{url}");
        assert_eq!(post(&sender, &url).await, Err(SendError::Refused), "{url}");
    }
    assert_eq!((receiver.connections(), name_server.asked()), (0, Vec::new()));
}

#[tokio::test]
async fn the_server_calls_neither_its_name_nor_its_machine() {
    let receiver = Receiver::always(Reply::status(200)).await;
    let name_server = NameServer::leading_to(&["127.0.0.1"]).await;
    let own = config(|config| {
        config.server.public_url = serde_json::from_value(json!("https://auth.example.com")).unwrap();
        config.webhooks.nameservers = vec![name_server.address()];
        config.webhooks.ports.clear();
    });
    // Even if its address were a public one.
    let sender = Sender::with_public_addresses(&own, |_| true).unwrap();
    let by_its_name = format!("https://auth.example.com:{}/oauth/token", receiver.port());
    assert_eq!(post(&sender, &by_its_name).await, Err(SendError::Refused));
    assert_eq!(name_server.asked(), []);
    let by_another = receiver.url_at("other.example.com", "/").replace("http://", "https://");
    assert_eq!(post(&sender, &by_another).await, Err(SendError::Refused));
    assert_eq!((name_server.asked().len(), receiver.connections()), (2, 0));
}

#[tokio::test]
async fn an_address_in_a_url_is_checked_like_those_of_a_name() {
    let receiver = Receiver::always(Reply::status(200)).await;
    let sender = strict_with(|_| {});
    for host in ["127.0.0.1", "127.0.0.2", "[::1]"] {
        let url = format!("https://{host}:{}/", receiver.port());
        assert_eq!(post(&sender, &url).await, Err(SendError::Refused), "{host}");
    }
    assert_eq!(receiver.connections(), 0);
}
