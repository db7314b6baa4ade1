//! What the site says to the server and hears back, kept to be shown: the demo is about exactly that.

use reqwest::{RequestBuilder, Response};
use serde_json::Value;

/// The most of an answer that is read, in bytes.
const LONGEST: usize = 1024 * 1024;

/// The most of an answer that is shown, in characters.
const SHOWN: usize = 300;

/// One request and its answer. No credential is in it.
#[derive(Debug, Clone)]
pub(super) struct Exchange {
    /// The request in words, such as `GET /api/v3/session_info`.
    pub(super) request: String,
    /// The answer's status; none where there was no answer.
    pub(super) status: Option<u16>,
    /// The beginning of a refusal's body, or why there was no answer.
    pub(super) remark: String,
}

/// The requests that were made on behalf of one visit of a page.
#[derive(Debug, Default)]
pub(super) struct Wire {
    exchanges: Vec<Exchange>,
}

/// An answer, read to its end.
#[derive(Debug)]
pub(super) struct Heard {
    /// Its status.
    pub(super) status: u16,
    /// Its body, where it was JSON; else null.
    pub(super) body: Value,
}

/// There was no answer; why.
#[derive(Debug, Clone)]
pub(super) struct Silence(pub(super) String);

impl Wire {
    /// Sends a request and notes how it went, in these words.
    pub(super) async fn send(&mut self, words: &str, request: RequestBuilder) -> Result<Heard, Silence> {
        let heard = hear(request).await;
        let (status, remark) = match &heard {
            Ok((heard, _)) if heard.is_success() => (Some(heard.status), String::new()),
            Ok((heard, text)) => (Some(heard.status), beginning(text)),
            Err(Silence(why)) => (None, why.clone()),
        };
        self.exchanges.push(Exchange { request: words.to_owned(), status, remark });
        heard.map(|(heard, _)| heard)
    }

    /// What was said, in order.
    pub(super) fn exchanges(self) -> Vec<Exchange> {
        self.exchanges
    }
}

impl Heard {
    /// Whether the server did what it was asked.
    pub(super) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// A text of the body.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.body[name].as_str()
    }
}

/// A token that may be shown: its beginning says of which kind it is, and tells two of them apart.
pub(super) fn hint(token: &str) -> String {
    let kind = token.find('_').map_or(0, |at| at + 1);
    let shown: String = token.chars().take(kind + 4).collect();
    format!("{shown}…")
}

async fn hear(request: RequestBuilder) -> Result<(Heard, String), Silence> {
    let mut response = request.send().await.map_err(|error| silence(&error))?;
    let status = response.status().as_u16();
    let text = read(&mut response).await?;
    let body = serde_json::from_str(&text).unwrap_or_default();
    Ok((Heard { status, body }, text))
}

async fn read(response: &mut Response) -> Result<String, Silence> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| silence(&error))? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > LONGEST {
            return Err(Silence("the answer is too long".into()));
        }
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn silence(error: &reqwest::Error) -> Silence {
    // The error's own text holds the URL, in which there may be a code.
    Silence(match error {
        error if error.is_timeout() => "no answer in time".into(),
        error if error.is_connect() => "the server cannot be reached".into(),
        _ => "the connection broke".into(),
    })
}

fn beginning(text: &str) -> String {
    let mut letters = text.chars();
    let shown: String = letters.by_ref().take(SHOWN).collect();
    if letters.next().is_some() { shown + "…" } else { shown }
}
