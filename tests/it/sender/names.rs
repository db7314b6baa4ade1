//! Names are looked up for each connection, every address is checked, and the connection goes to a checked one.

use std::net::SocketAddr;
use std::time::Duration;

use postern::sender::{SendError, Sender};

use super::{BRIEFLY, Scrap, lenient_with, post, strict_with};
use crate::support::dns::{NameServer, Question, Said};
use crate::support::receiver::{Receiver, Reply, Seen};

const NAME: &str = "hooks.receiver.example";

/// A receiver on 127.0.0.2, which passes for public, with what somebody on 127.0.0.1 would see at the same port.
struct Scene {
    public: Receiver,
    private: Receiver,
    authority: Scrap,
}

impl Scene {
    async fn new(answering: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        let private = Receiver::always(Reply::status(200)).await;
        let address = format!("127.0.0.2:{}", private.port());
        let public = Receiver::with_tls(&address, NAME, answering).await;
        let authority = Scrap::holding(&private.port().to_string(), &public.authority);
        Self { public, private, authority }
    }

    fn sender(&self, name_server: &NameServer) -> Sender {
        strict_with(|config| {
            config.webhooks.nameservers = vec![name_server.address()];
            config.webhooks.trusted_certificates = Some(self.authority.path());
        })
    }

    fn url(&self) -> String {
        self.public.url_at(NAME, "/hooks")
    }
}

/// What becomes of a post while names lead where a name server says.
async fn outcome(said: Said) -> Result<u16, SendError> {
    let scene = Scene::new(|_| Reply::status(200)).await;
    let sender = scene.sender(&NameServer::always(said).await);
    let answer = post(&sender, &scene.url()).await;
    assert_eq!(scene.private.connections(), 0, "nobody knocked at the private address");
    answer.map(|answer| answer.status)
}

#[tokio::test]
async fn a_connection_goes_to_the_address_that_was_checked() {
    let scene = Scene::new(|_| Reply::status(200).closing()).await;
    let name_server = NameServer::leading_to(&["127.0.0.2"]).await;
    let sender = scene.sender(&name_server);
    for many in 1..=3 {
        assert_eq!(post(&sender, &scene.url()).await.unwrap().status, 200);
        assert_eq!(scene.public.connections(), many);
        for is_v6 in [false, true] {
            assert_eq!(name_server.asked_for(NAME, is_v6), many, "once for each connection");
        }
    }
    let host = format!("{NAME}:{}", scene.public.port());
    assert!(scene.public.seen().iter().all(|seen| seen.header("host") == Some(&host)));
}

#[tokio::test]
async fn a_name_is_not_looked_up_for_a_connection_that_stands() {
    let scene = Scene::new(|_| Reply::status(200)).await;
    let name_server = NameServer::leading_to(&["127.0.0.2"]).await;
    let sender = scene.sender(&name_server);
    for _ in 0..3 {
        assert_eq!(post(&sender, &scene.url()).await.unwrap().status, 200);
    }
    assert_eq!((scene.public.connections(), name_server.asked_for(NAME, false)), (1, 1));
}

#[tokio::test]
async fn a_name_that_leads_to_a_private_address_is_refused() {
    for addresses in [
        &["127.0.0.1"][..],
        &["10.0.0.1"],
        &["169.254.169.254"],
        &["::1"],
        &["::ffff:127.0.0.2"],
        &["fd00::1"],
        &["64:ff9b::7f00:2"],
    ] {
        assert_eq!(outcome(Said::to(addresses)).await, Err(SendError::Refused), "{addresses:?}");
    }
}

#[tokio::test]
async fn one_private_address_among_others_is_enough() {
    for addresses in [
        &["127.0.0.2", "127.0.0.1"][..],
        &["127.0.0.1", "127.0.0.2"],
        &["127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5", "10.0.0.1"],
        &["127.0.0.2", "::1"],
        &["127.0.0.2", "fe80::1"],
    ] {
        assert_eq!(outcome(Said::to(addresses)).await, Err(SendError::Refused), "{addresses:?}");
    }
}

#[tokio::test]
async fn aliases_are_followed_to_their_addresses() {
    let aliases = ["a.receiver.example", "b.elsewhere.example"];
    assert_eq!(outcome(Said::through(&aliases, &["127.0.0.2"])).await, Ok(200));
    for aliases in [&aliases[..], &["localhost"], &["metadata.google.internal"]] {
        let said = Said::through(aliases, &["127.0.0.1"]);
        assert_eq!(outcome(said).await, Err(SendError::Refused), "{aliases:?}");
    }
}

#[tokio::test]
async fn an_alias_that_is_asked_for_by_itself_is_checked_too() {
    let scene = Scene::new(|_| Reply::status(200)).await;
    let name_server = NameServer::saying(|question, _| match question.name.as_str() {
        NAME => Said::through(&["inner.receiver.example"], &[]),
        _ => Said::to(&["127.0.0.1"]),
    })
    .await;
    assert_eq!(post(&scene.sender(&name_server), &scene.url()).await, Err(SendError::Refused));
    assert!(name_server.asked_for("inner.receiver.example", false) > 0);
    assert_eq!(scene.private.connections(), 0);
}

#[tokio::test]
async fn a_name_that_turns_private_is_refused_from_then_on() {
    let scene = Scene::new(|_| Reply::status(200).closing()).await;
    let name_server = NameServer::saying(|_, before| match before {
        0 => Said::to(&["127.0.0.2"]),
        _ => Said::to(&["127.0.0.1"]),
    })
    .await;
    let sender = scene.sender(&name_server);
    assert_eq!(post(&sender, &scene.url()).await.unwrap().status, 200);
    for _ in 0..2 {
        assert_eq!(post(&sender, &scene.url()).await, Err(SendError::Refused));
    }
    assert_eq!((scene.public.seen().len(), scene.private.connections()), (1, 0));
}

#[tokio::test]
async fn a_dead_address_is_passed_over() {
    assert_eq!(outcome(Said::to(&["127.0.0.9", "127.0.0.2"])).await, Ok(200));
}

#[tokio::test]
async fn the_name_alone_has_a_dot_at_its_end() {
    let scene = Scene::new(|_| Reply::status(200)).await;
    let sender = scene.sender(&NameServer::leading_to(&["127.0.0.2"]).await);
    let url = scene.public.url_at(&format!("{NAME}."), "/");
    assert_eq!(post(&sender, &url).await.unwrap().status, 200);
}

#[tokio::test]
async fn a_v6_address_is_found() {
    let receiver = Receiver::always(Reply::status(200)).await;
    let name_server =
        NameServer::saying(
            |question: &Question, _| {
                if question.is_v6 { Said::to(&["::ffff:127.0.0.1"]) } else { Said::Unknown }
            },
        )
        .await;
    let sender = lenient_with(|config| config.webhooks.nameservers = vec![name_server.address()]);
    assert_eq!(post(&sender, &receiver.url_at(NAME, "/")).await.unwrap().status, 200);
}

#[tokio::test]
async fn a_name_without_an_address_is_told() {
    for said in [Said::Unknown, Said::to(&[]), Said::Broken, Said::through(&["a.example"], &[])] {
        assert_eq!(outcome(said.clone()).await, Err(SendError::NoAddress), "{said:?}");
    }
    let nobody = tokio::net::UdpSocket::bind("127.0.0.8:0").await.unwrap().local_addr().unwrap();
    assert!(failure_with(nobody).await.is_some());
    let too_long = format!("https://{}.example/", "a".repeat(64));
    assert_eq!(post(&strict_with(|_| {}), &too_long).await, Err(SendError::NoAddress));
}

#[tokio::test]
async fn a_name_server_that_never_answers_ends_an_attempt() {
    let mute = NameServer::always(Said::Silence).await;
    assert_eq!(failure_with(mute.address()).await, Some(SendError::TimedOut));
    assert!(!mute.asked().is_empty());
}

#[tokio::test]
async fn one_kind_of_address_is_enough_while_the_other_is_not_answered() {
    let receiver = Receiver::always(Reply::status(200)).await;
    let half = NameServer::saying(
        |question, _| {
            if question.is_v6 { Said::Silence } else { Said::to(&["127.0.0.1"]) }
        },
    )
    .await;
    let sender = lenient_with(|config| {
        config.webhooks.nameservers = vec![half.address()];
        config.webhooks.connect_timeout = Duration::from_secs(2);
    });
    assert_eq!(post(&sender, &receiver.url_at(NAME, "/")).await.unwrap().status, 200);
}

/// How an attempt ends with a name server of which little is expected.
async fn failure_with(name_server: SocketAddr) -> Option<SendError> {
    let sender = strict_with(|config| {
        config.webhooks.nameservers = vec![name_server];
        config.webhooks.connect_timeout = BRIEFLY;
    });
    post(&sender, &format!("https://{NAME}/")).await.err()
}
