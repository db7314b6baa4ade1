//! What every request passes, from the outside in: a catch for panics, an id, security headers, the log line,
//! admission, a timeout, then the routes. One function instead of a tower of layers, so that the order can be read.

use std::convert::Infallible;
use std::fmt;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{ALLOW, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::uri::PathAndQuery;
use axum::http::{HeaderValue, Method, StatusCode, Uri};
use axum::middleware::{from_fn, map_request};
use axum::response::Response;
use futures_util::FutureExt as _;
use ipnet::IpNet;
use tokio::sync::Semaphore;
use tower::{Service, ServiceExt as _};
use tracing::Instrument as _;

use super::body::{Plus, percent_decode};
use super::client_address::{ClientAddress, Peer};
use super::error::{ApiFailure, ErrorReason, Face, Notice, OAuthBody, PageError};
use super::health;
use super::limits::Allowance;
use super::oauth::{authorize, credentials};
use super::observe::{self, Notes, RequestId};
use super::page::{self, Pages, PlainPages};
use super::reader::Reader;
use super::request_info::Arrived;
use super::security_headers::{self, Transport};
use crate::env::Env;
use crate::explanations::{Explanations, Grounds};
use crate::language::Languages;
use crate::model::policy::{Answers, Policy, ResourceErrors, Wording};

const MAX_ADDRESS: usize = 16 * 1024;
/// The path of the pages that explain refusals.
pub(super) const ERRORS: &str = "/errors/";

/// How requests are treated before a handler sees them.
#[derive(Clone)]
pub struct DoorSettings {
    /// The source of request ids.
    pub env: Env,
    /// Whether the public URL is https.
    pub https: bool,
    /// Networks whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Requests at once, counted for each [`Face`] by itself; more are told to come back.
    pub max_in_flight: usize,
    /// How long a request may take, its body included.
    pub timeout: Duration,
    /// Where refusals of apps wait to be explained.
    pub explanations: Explanations,
    /// The address that a request's id is added to, for whoever asks why it was refused.
    pub errors_at: String,
    /// What is asked for pages: their readers, and the page of a [`PageError`].
    pub pages: Arc<dyn Pages>,
    /// How failures are told, and small things in which answers differ.
    pub telling: Telling,
}

/// What of the policy decides how answers look.
#[derive(Debug, Clone)]
pub struct Telling {
    /// The shape of the API's failures.
    pub resource_errors: ResourceErrors,
    /// Sentences that are not our own.
    pub wording: Wording,
    /// Headers, and what stands beside an error.
    pub answers: Answers,
}

impl Telling {
    /// What a policy says.
    pub fn of(policy: &Policy) -> Self {
        Self {
            resource_errors: policy.resource_errors,
            wording: policy.wording.clone(),
            answers: policy.answers.clone(),
        }
    }
}

impl DoorSettings {
    /// The usual treatment.
    pub fn new(env: Env, telling: Telling) -> Self {
        Self {
            env,
            telling,
            https: false,
            trusted_proxies: Vec::new(),
            max_in_flight: 512,
            timeout: Duration::from_secs(10),
            explanations: Explanations::default(),
            errors_at: ERRORS.to_owned(),
            pages: Arc::new(PlainPages(Languages::shipped())),
        }
    }
}

impl fmt::Debug for DoorSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DoorSettings").field("https", &self.https).finish_non_exhaustive()
    }
}

/// Routes behind the door: a `tower::Service`, cheap to clone.
#[derive(Clone, Debug)]
pub struct Door(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    router: Router,
    settings: DoorSettings,
    /// One for each face, so that a flood of one kind leaves the others alone.
    admission: [Semaphore; 3],
}

/// Puts routes behind the door. Their own fallbacks are not needed: what axum refuses is told in the right face here.
pub fn finish(router: Router, settings: DoorSettings) -> Door {
    let router = router.layer(map_request(observe::note_route)).layer(from_fn(page::write));
    let admission = std::array::from_fn(|_| Semaphore::new(settings.max_in_flight));
    Door(Arc::new(Inner { router, settings, admission }))
}

impl Service<Request> for Door {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let inner = Arc::clone(&self.0);
        Box::pin(async move { Ok(inner.answer(request).await) })
    }
}

impl Inner {
    async fn answer(&self, mut request: Request) -> Response {
        let started = Instant::now();
        let (id, notes) = (RequestId::new(&self.settings.env), Notes::default());
        let (face, method) = (face_of(&request), request.method().clone());
        let peer = request.extensions().get().copied();
        let client = ClientAddress::find(peer, request.headers(), &self.settings.trusted_proxies);
        let asked = Asked::of(&request, &id);
        let reader = (face == Face::Page).then(|| self.settings.pages.reader(&request));
        let extensions = request.extensions_mut();
        extensions.insert(id.clone());
        extensions.insert(asked.grounds.clone());
        extensions.insert(notes.clone());
        if let Some(reader) = &reader {
            extensions.insert(reader.clone());
        }
        extensions.insert(client);
        extensions.get_or_insert_with(|| Arrived(started));

        let mut response = if self.came_in_clear(peer, &request) {
            because(face.answer(StatusCode::BAD_REQUEST), "plain http before the proxy")
        } else {
            match straighten(request) {
                Ok(request) => self.admit(request, face, &id).await,
                Err(status) => face.answer(status),
            }
        };
        self.explain(&mut response, face, &id, &asked);
        if let Some(reader) = reader {
            self.tell(&mut response, &id, &asked, &reader);
        }
        let allowance = response.extensions_mut().remove::<Allowance>();
        let headers = response.headers_mut();
        let answers = &self.settings.telling.answers;
        if let Some(allowance) = allowance {
            allowance.set_headers(headers, answers.rate_limit_reset);
        }
        let transport = if self.settings.https { Transport::Tls } else { Transport::Plain };
        security_headers::set(headers, transport, answers);
        let id_value = HeaderValue::from_str(id.as_str()).expect("hexadecimal digits fit a header");
        headers.insert("x-request-id", id_value);
        observe::record(&id, &method, &notes, &response, started.elapsed());
        response
    }

    /// Whether a trusted proxy says that the client spoke plain http to a server that is https outside: whatever such
    /// a request carries was readable on its way. It is refused, never redirected, so that the client notices.
    fn came_in_clear(&self, peer: Option<Peer>, request: &Request) -> bool {
        let is_trusted = |peer: Peer| {
            let address = peer.0.ip().to_canonical();
            self.settings.trusted_proxies.iter().any(|network| network.contains(&address))
        };
        self.settings.https
            && peer.is_some_and(is_trusted)
            && request.headers().get("x-forwarded-proto").is_some_and(|proto| proto.as_bytes() == b"http")
    }

    async fn admit(&self, request: Request, face: Face, id: &RequestId) -> Response {
        if health::PATHS.contains(&request.uri().path()) {
            return self.route(request, face, id).await;
        }
        match self.admission[face as usize].try_acquire() {
            Ok(_slot) => self.route(request, face, id).await,
            Err(_) => because(face.answer(StatusCode::SERVICE_UNAVAILABLE), "overload"),
        }
    }

    async fn route(&self, request: Request, face: Face, id: &RequestId) -> Response {
        let span = tracing::info_span!(target: "postern::http", "http.request", request.id = id.as_str());
        let answer = AssertUnwindSafe(self.router.clone().oneshot(request)).catch_unwind().instrument(span);
        match tokio::time::timeout(self.settings.timeout, answer).await {
            Ok(Ok(Ok(response))) => response,
            Ok(Ok(Err(never))) => match never {},
            Ok(Err(_panic)) => because(face.answer(StatusCode::INTERNAL_SERVER_ERROR), "panic"),
            Err(_elapsed) => because(face.answer(StatusCode::SERVICE_UNAVAILABLE), "timeout"),
        }
    }

    /// Gives a face to refusals that have none, because the framework made them, and to refusals of apps where their
    /// own people read more.
    fn explain(&self, response: &mut Response, face: Face, id: &RequestId, asked: &Asked) {
        let status = response.status();
        if (status.is_client_error() || status.is_server_error()) && is_bare(response) {
            let allow = response.headers_mut().remove(ALLOW);
            *response = face.answer(status);
            if let Some(allow) = allow {
                response.headers_mut().insert(ALLOW, allow);
            }
        }
        let said = response.extensions_mut().remove::<OAuthBody>().filter(|_| asked.is_of_an_app());
        self.keep(asked, said.as_ref());
        let telling = &self.settings.telling;
        if let Some(said) = said {
            let uri = format!("{}{}", self.settings.errors_at, id.as_str());
            let uri = telling.answers.error_uri.then_some(uri);
            *response.body_mut() = Body::from(said.told(uri, &telling.wording));
            response.headers_mut().remove(CONTENT_LENGTH);
        }
        if let Some(failure) = response.extensions_mut().remove::<ApiFailure>() {
            *response.body_mut() = Body::from(failure.told(telling.resource_errors, &telling.wording));
            response.headers_mut().remove(CONTENT_LENGTH);
        }
    }

    /// Writes the page of a failure, and has the browser remember the language that it asked for.
    fn tell(&self, response: &mut Response, id: &RequestId, asked: &Asked, reader: &Reader) {
        let pages = &self.settings.pages;
        if let Some(error) = response.extensions_mut().remove::<PageError>() {
            let path = asked.is_of_an_app().then(|| format!("{ERRORS}{}", id.as_str()));
            let notice = Notice { error: &error, request_id: id.as_str(), explained_at: path.as_deref() };
            *response.body_mut() = Body::from(pages.notice(notice, reader));
            page::speaks(reader, response.headers_mut());
            response.headers_mut().remove(CONTENT_LENGTH);
        }
        pages.remember(reader, response.headers_mut());
    }

    /// Keeps why a request was refused, where an app is behind it.
    fn keep(&self, asked: &Asked, said: Option<&OAuthBody>) {
        if said.is_some()
            && let Some(client_id) = asked.authorization.as_ref().and_then(credentials::named_by)
        {
            asked.grounds.named(&client_id);
        }
        let words = said.map(|said| (said.code().as_str(), said.sentence()));
        let cause = || said.map(OAuthBody::cause);
        if let Some(refused) = asked.grounds.take(words, cause, self.settings.env.now()) {
            self.settings.explanations.keep(refused);
        }
    }
}

/// What is remembered of a request until it may have to be explained.
struct Asked {
    grounds: Grounds,
    authorization: Option<HeaderValue>,
}

impl Asked {
    fn of(request: &Request, id: &RequestId) -> Self {
        if request.uri().path().starts_with("/oauth/") {
            let authorization = request.headers().get(AUTHORIZATION).cloned();
            Self { grounds: Grounds::of(id.as_str()), authorization }
        } else {
            Self { grounds: Grounds::default(), authorization: None }
        }
    }

    fn is_of_an_app(&self) -> bool {
        self.grounds.request_id().is_some()
    }
}

/// Who reads the answer. One path has two kinds of readers.
fn face_of(request: &Request) -> Face {
    if authorize::is_of_a_person(request) { Face::Page } else { Face::of_request(request) }
}

/// Our own refusals are JSON or HTML; axum's are empty or plain text.
fn is_bare(response: &Response) -> bool {
    response.headers().get(CONTENT_TYPE).is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"))
}

fn because(mut response: Response, reason: &'static str) -> Response {
    response.extensions_mut().insert(ErrorReason(reason.into()));
    response
}

/// Refuses addresses that mean nothing, and takes one slash from the end, so that every route answers with and
/// without it.
fn straighten(mut request: Request) -> Result<Request, StatusCode> {
    let uri = request.uri();
    if request.method() == Method::CONNECT {
        return Err(StatusCode::METHOD_NOT_ALLOWED);
    }
    if uri.path_and_query().map_or(0, |text| text.as_str().len()) > MAX_ADDRESS {
        return Err(StatusCode::URI_TOO_LONG);
    }
    let path = uri.path();
    if !path.starts_with('/') || percent_decode(path.as_bytes(), Plus::IsPlus).is_err() {
        return Err(StatusCode::BAD_REQUEST);
    }
    if let Some(shorter) = path.strip_suffix('/')
        && !shorter.is_empty()
        && !shorter.ends_with('/')
    {
        let text = match uri.query() {
            Some(query) => format!("{shorter}?{query}"),
            None => shorter.to_owned(),
        };
        let address = PathAndQuery::try_from(text).map_err(|_| StatusCode::BAD_REQUEST)?;
        *request.uri_mut() = Uri::from(address);
    }
    Ok(request)
}
