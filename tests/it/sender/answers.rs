//! What is made of a receiver's answer, whatever it is.

use std::time::Duration;

use postern::sender::{Answer, Bytes, HeaderMap, HeaderName, HeaderValue, RetryAfter, SendError, Sender};
use time::macros::datetime;
use tokio::net::TcpListener;

use super::{BRIEFLY, lenient, lenient_with, post};
use crate::support::receiver::{Receiver, Reply, Seen};

async fn answer(reply: Reply) -> Result<Answer, SendError> {
    post(&lenient(), &Receiver::always(reply).await.url("/")).await
}

fn hurried() -> Sender {
    lenient_with(|config| config.webhooks.attempt_timeout = BRIEFLY)
}

#[tokio::test]
async fn a_request_arrives_as_it_was_given() {
    let receiver = Receiver::always(Reply::status(200).body("thanks")).await;
    let mut headers = HeaderMap::new();
    headers.insert(HeaderName::from_static("x-event"), HeaderValue::from_static("install.created"));
    headers.insert(HeaderName::from_static("content-type"), HeaderValue::from_static("application/json"));
    let body = Bytes::from("{\"a\": \"\u{fc}\"}");
    let answer = lenient().post(&receiver.url("/hooks/%7B?a=b%20c"), headers, body).await;
    let told = Answer { status: 200, retry_after: None, beginning: "thanks".into() };
    assert_eq!(answer, Ok(told));
    let host = format!("127.0.0.1:{}", receiver.port());
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let expected = Seen {
        method: "POST".into(),
        target: "/hooks/%7B?a=b%20c".into(),
        headers: vec![
            header("x-event", "install.created"),
            header("content-type", "application/json"),
            header("host", &host),
            header("content-length", "11"),
        ],
        body: "{\"a\": \"\u{fc}\"}".into(),
    };
    assert_eq!(receiver.seen(), [expected]);
}

#[tokio::test]
async fn redirects_are_answers_and_nobody_follows_them() {
    let elsewhere = Receiver::always(Reply::status(200)).await;
    for status in [301, 302, 303, 307, 308] {
        let reply = Reply::status(status).header("Location", &elsewhere.url("/")).body("this way");
        let told = answer(reply).await.unwrap();
        assert_eq!((told.status, told.beginning.as_str()), (status, "this way"));
    }
    assert_eq!(elsewhere.connections(), 0);
}

#[tokio::test]
async fn every_status_is_told() {
    for status in [200, 201, 204, 400, 404, 410, 429, 500, 503, 599] {
        assert_eq!(answer(Reply::status(status)).await.unwrap().status, status);
    }
}

#[tokio::test]
async fn nothing_is_carried_from_one_answer_to_the_next_request() {
    let elsewhere = Receiver::always(Reply::status(200)).await;
    let other = format!("http/1.1=\"127.0.0.1:{}\"", elsewhere.port());
    let reply = Reply::status(200).header("Set-Cookie", "a=b").header("Alt-Svc", &other);
    let (receiver, sender) = (Receiver::always(reply).await, lenient());
    for _ in 0..2 {
        assert_eq!(post(&sender, &receiver.url("/")).await.unwrap().status, 200);
    }
    let seen = receiver.seen();
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0].text(), "{}");
    assert_eq!((receiver.connections(), elsewhere.connections()), (1, 0), "the connection was kept");
}

#[tokio::test]
async fn a_packed_body_stays_packed() {
    let told = answer(Reply::status(200).header("Content-Encoding", "gzip").body(b"\x1f\x8b\x08abc")).await;
    assert_eq!(told.unwrap().beginning, "\u{fffd}\u{fffd}\u{fffd}abc");
}

#[tokio::test]
async fn the_beginning_of_a_long_body_is_kept_and_the_rest_not_read() {
    let endless = Reply::status(200).header("Transfer-Encoding", "chunked").repeating("5\r\nhello\r\n");
    let long = Reply::status(500).body(vec![b'a'; 10_000_000]);
    for (reply, status, letters) in [(long, 500, "aaaaaaaa"), (endless, 200, "hellohel")] {
        let (receiver, sender) = (Receiver::always(reply).await, lenient());
        let told = post(&sender, &receiver.url("/")).await.unwrap();
        assert_eq!((told.status, told.beginning.len()), (status, 1024));
        assert!(told.beginning.starts_with(letters), "{}", told.beginning);
        post(&sender, &receiver.url("/")).await.unwrap();
        assert_eq!(receiver.connections(), 2, "a connection with something left in it is not used again");
    }
}

#[tokio::test]
async fn what_is_no_whole_answer_is_a_bad_one() {
    let begun = || Reply::raw("HTTP/1.1 200 OK\r\n");
    let headers = "X-Again: a\r\n".repeat(200);
    for reply in [
        Reply::raw(""),
        Reply::raw("SSH-2.0-OpenSSH_9.9\r\n"),
        Reply::raw("<html>no head</html>"),
        Reply::raw("HTTP/1.1 200 OK\r\nX: cut sho"),
        Reply::raw(format!("HTTP/1.1 200 OK\r\n{headers}\r\n")),
        Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\ncut"),
        begun().repeating("X-More: and more\r\n"),
        begun().repeating("aaaaaaaa"),
    ] {
        let told = format!("{reply:.60?}");
        assert_eq!(answer(reply).await, Err(SendError::BadAnswer), "{told}");
    }
    let closed = Receiver::upon_connection(Reply::raw("")).await;
    assert_eq!(post(&lenient(), &closed.url("/")).await, Err(SendError::BadAnswer));
}

#[tokio::test]
async fn nobody_holds_an_attempt_longer_than_it_may_take() {
    let length = || Reply::status(200).header("Content-Length", "100000");
    for reply in [
        Reply::none(),
        Reply::raw("HTTP/1.1 ").trickling("2"),
        Reply::raw("HTTP/1.1 200 OK\r\n").trickling("X-More: and more\r\n"),
        Reply::raw("HTTP/1.1 100 Continue\r\n\r\n").trickling("HTTP/1.1 100 Continue\r\n\r\n"),
        length().trickling("a"),
        length().body("beginning").trickling(" "),
        Reply::status(200).header("Transfer-Encoding", "chunked").trickling("1\r\na\r\n"),
    ] {
        let receiver = Receiver::always(reply.clone()).await;
        assert_eq!(post(&hurried(), &receiver.url("/")).await, Err(SendError::TimedOut), "{reply:?}");
    }
    let mute = Receiver::upon_connection(Reply::none()).await;
    assert_eq!(post(&hurried(), &mute.url("/")).await, Err(SendError::TimedOut));
    // The body is more than fits into buffers, and nobody takes it.
    let body = Bytes::from(vec![b'a'; 50_000_000]);
    let told = hurried().post(&mute.url("/"), HeaderMap::new(), body).await;
    assert_eq!(told, Err(SendError::TimedOut));
}

#[tokio::test]
async fn a_slow_receiver_is_not_in_the_way_of_others() {
    let (mute, quick) = (Receiver::always(Reply::none()).await, Receiver::always(Reply::status(204)).await);
    let sender = lenient();
    let waiting = (0..50).map(|_| {
        let (sender, url) = (sender.clone(), mute.url("/"));
        tokio::spawn(async move { post(&sender, &url).await })
    });
    let waiting: Vec<_> = waiting.collect();
    mute.sees(50).await;
    assert_eq!(post(&sender, &quick.url("/")).await.unwrap().status, 204);
    waiting.iter().for_each(tokio::task::JoinHandle::abort);
}

#[tokio::test]
async fn nobody_at_a_port_is_unreachable() {
    let free = TcpListener::bind("127.0.0.8:0").await.unwrap().local_addr().unwrap();
    assert_eq!(post(&lenient(), &format!("http://{free}/")).await, Err(SendError::Unreachable));
}

#[tokio::test]
async fn a_receiver_may_ask_for_time() {
    for (value, read) in [
        ("120", Some(RetryAfter::After(Duration::from_mins(2)))),
        ("Mon, 05 Jan 2026 09:01:02 GMT", Some(RetryAfter::At(datetime!(2026-01-05 09:01:02 UTC)))),
        ("soon", None),
        ("\u{fc}", None),
    ] {
        let told = answer(Reply::status(429).header("Retry-After", value)).await.unwrap();
        assert_eq!((told.status, told.retry_after), (429, read), "{value}");
    }
}

#[tokio::test]
async fn what_is_kept_of_a_body_can_be_shown() {
    let told = answer(Reply::status(200).body("<b>a</b>\r\n\x1b[31m\0\u{202e}\u{fc}")).await.unwrap();
    assert_eq!(told.beginning, "<b>a</b>  \u{fffd}[31m\u{fffd}\u{fffd}\u{fc}");
}

#[test]
fn every_failure_has_a_word_and_a_sentence() {
    for (error, word) in [
        (SendError::Refused, "refused"),
        (SendError::NoAddress, "no_address"),
        (SendError::Unreachable, "unreachable"),
        (SendError::Tls, "tls"),
        (SendError::TimedOut, "timed_out"),
        (SendError::BadAnswer, "bad_answer"),
    ] {
        assert_eq!(error.as_str(), word);
        assert!(error.to_string().ends_with('.'), "{error}");
    }
}
