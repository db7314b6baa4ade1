//! The one outgoing HTTP client of the server. URLs come from people who may wish the server ill, so it sends to the
//! public internet alone: the text is checked, every address of the name is checked, and the connection goes to
//! exactly those. It follows no redirect, knows no proxy, keeps no cookie and unpacks nothing.

use std::net::IpAddr;
use std::time::Duration;

use http_body_util::Full;
use hyper::header::{CONTENT_LENGTH, HOST, TRANSFER_ENCODING};
use hyper::{Method, Request, Uri};
use hyper_util::client::legacy::{Client, Error as ClientError};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::time::timeout;
use url::{Position, Url};

use crate::config::Config;
use crate::model::webhook_url::{PrivateNetworks, Receivers, WebhookUrlError, check_webhook_url, is_public};

mod answer;
mod connector;
mod error;
mod names;
mod reach;
mod stream;
mod tls;

pub use answer::{Answer, RetryAfter};
pub use error::{SendError, SenderError};
pub use hyper::body::Bytes;
pub use hyper::header::{HeaderMap, HeaderName, HeaderValue};

use connector::Connector;
use names::Names;
use reach::Reach;
use tls::Tls;

const MAX_HEADERS: usize = 100;
const MAX_HEAD: usize = 64 * 1024;

/// Idle connections that are kept for each host.
const IDLE: usize = 4;
/// Short, so that a host that moved is found again soon.
const IDLE_TIMEOUT: Duration = Duration::from_secs(10);

/// The client. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Sender {
    client: Client<Connector, Full<Bytes>>,
    receivers: Receivers,
    attempt_timeout: Duration,
}

impl Sender {
    /// Makes it. Nothing is looked up or connected yet.
    pub fn new(config: &Config) -> Result<Self, SenderError> {
        Self::with_public_addresses(config, is_public)
    }

    /// The same with another opinion of which addresses are public. For tests alone.
    #[doc(hidden)]
    pub fn with_public_addresses(
        config: &Config,
        is_public: fn(IpAddr) -> bool,
    ) -> Result<Self, SenderError> {
        let webhooks = &config.webhooks;
        let receivers = receivers(config);
        let reach = match receivers.private_networks {
            PrivateNetworks::Allowed => Reach::Everywhere,
            PrivateNetworks::Refused => Reach::Public(is_public),
        };
        let names = Names::new(webhooks.nameservers.clone(), webhooks.connect_timeout, reach);
        let tls = Tls::new(webhooks.trusted_certificates.as_deref(), webhooks.connect_timeout)?;
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE_TIMEOUT)
            .pool_max_idle_per_host(IDLE)
            .http1_max_headers(MAX_HEADERS)
            .http1_max_buf_size(MAX_HEAD)
            .build(Connector::new(names, tls, reach, webhooks.connect_timeout));
        Ok(Self { client, receivers, attempt_timeout: webhooks.attempt_timeout })
    }

    /// Whether a URL may be a receiver's, as far as its text tells. Each [`post`](Self::post) asks the same.
    pub fn check(&self, url: &str) -> Result<(), WebhookUrlError> {
        check_webhook_url(url, &self.receivers).map(drop)
    }

    /// Posts a body and reads the beginning of the answer. Never takes longer than `webhooks.attempt_timeout` in all.
    pub async fn post(&self, url: &str, headers: HeaderMap, body: Bytes) -> Result<Answer, SendError> {
        let url = check_webhook_url(url, &self.receivers).map_err(|_| SendError::Refused)?;
        let request = request(&url, headers, body)?;
        let attempt = Box::pin(async {
            let response = self.client.request(request).await.map_err(|error| reason(&error))?;
            answer::read(response).await
        });
        timeout(self.attempt_timeout, attempt).await.unwrap_or(Err(SendError::TimedOut))
    }
}

fn receivers(config: &Config) -> Receivers {
    Receivers {
        private_networks: if config.webhooks.allow_private_networks {
            PrivateNetworks::Allowed
        } else {
            PrivateNetworks::Refused
        },
        ports: config.webhooks.ports.clone(),
        own_host: config.server.public_url.url().host_str().unwrap_or_default().to_owned(),
    }
}

/// The request, of which the host and the length are not the caller's to say.
fn request(url: &Url, mut headers: HeaderMap, body: Bytes) -> Result<Request<Full<Bytes>>, SendError> {
    for name in [HOST, CONTENT_LENGTH, TRANSFER_ENCODING] {
        headers.remove(name);
    }
    let mut request = Request::new(Full::new(body));
    *request.method_mut() = Method::POST;
    *request.uri_mut() = uri(url).ok_or(SendError::Refused)?;
    *request.headers_mut() = headers;
    Ok(request)
}

/// The URL in hyper's terms, unless hyper reads another host or port in it.
fn uri(url: &Url) -> Option<Uri> {
    let uri = Uri::builder()
        .scheme(url.scheme())
        .authority(&url[Position::BeforeHost..Position::AfterPort])
        .path_and_query(&url[Position::BeforePath..Position::AfterQuery])
        .build()
        .ok()?;
    (uri.host() == url.host_str() && uri.port_u16() == url.port()).then_some(uri)
}

/// What the connector said, else what became of a connection that stood.
fn reason(error: &ClientError) -> SendError {
    let source = std::error::Error::source(error);
    match source.and_then(|source| source.downcast_ref::<SendError>()) {
        Some(reason) => *reason,
        None if error.is_connect() => SendError::Unreachable,
        None => SendError::BadAnswer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri_of(text: &str) -> Option<String> {
        uri(&Url::parse(text).expect("a URL")).map(|uri| uri.to_string())
    }

    #[test]
    fn hyper_is_told_what_was_parsed() {
        for (text, told) in [
            ("https://Example.COM:443", "https://example.com/"),
            ("https://example.com\\a\\..\\b?c d|e`{}\"'", "https://example.com/b?c%20d|e`{}%22%27"),
            ("https://127.1:8443/{a}|^`\"", "https://127.0.0.1:8443/%7Ba%7D|^%60%22"),
            ("https://[0:0::1]/", "https://[::1]/"),
            ("https://b\u{fc}cher.example/\u{fc}", "https://xn--bcher-kva.example/%C3%BC"),
        ] {
            assert_eq!(uri_of(text).as_deref(), Some(told), "{text}");
        }
    }

    #[test]
    fn the_caller_says_neither_host_nor_length() {
        let mut headers = HeaderMap::new();
        for (name, value) in
            [("host", "internal"), ("content-length", "7"), ("transfer-encoding", "chunked"), ("x-mark", "a")]
        {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        let url = Url::parse("https://example.com/").expect("a URL");
        let request = request(&url, headers, Bytes::new()).expect("a request");
        let left: Vec<&str> = request.headers().keys().map(HeaderName::as_str).collect();
        assert_eq!(left, ["x-mark"]);
    }
}
