//! The site as a caller of the server's API, with the tokens of a visitor's connection.

use reqwest::Method;
use serde_json::{Value, json};

use super::Radio;
use super::connection::{Connection, Ended};
use super::sessions::Session;
use super::wire::{Heard, Silence, Wire, hint};

/// How many feature requests a page shows.
const PER_PAGE: u32 = 30;

/// As whom and where a connection works.
#[derive(Debug)]
pub(super) struct Standing {
    /// The name behind the calls: the app's bot or the person.
    pub(super) name: String,
    /// The organization.
    pub(super) organization: String,
}

/// One feature request, as far as the site shows it.
#[derive(Debug)]
pub(super) struct Song {
    /// Its number.
    pub(super) id: i64,
    /// Its title.
    pub(super) title: String,
    /// How many people want it.
    pub(super) votes: i64,
    /// How far it is.
    pub(super) status: String,
    /// Where it lies.
    pub(super) bucket: String,
}

/// A drawer that a new feature request can be put into.
#[derive(Debug)]
pub(super) struct Bucket {
    /// Its number.
    pub(super) id: i64,
    /// Its name.
    pub(super) name: String,
}

/// Why a call did nothing.
#[derive(Debug)]
pub(super) enum CallFailure {
    /// The connection is over.
    Ended(Ended),
    /// The server will not; its reason.
    Refused(String),
}

impl Radio {
    /// Who the tokens speak for.
    pub(super) async fn standing(
        &self,
        session: &mut Session,
        wire: &mut Wire,
    ) -> Result<Standing, CallFailure> {
        let body = self.call(session, wire, Method::GET, "/api/v3/session_info", None).await?;
        Ok(Standing { name: text(&body["user"]["name"]), organization: text(&body["organization"]["name"]) })
    }

    /// The organization's feature requests, most wanted first.
    pub(super) async fn songs(
        &self,
        session: &mut Session,
        wire: &mut Wire,
    ) -> Result<Vec<Song>, CallFailure> {
        let path = format!("/api/v3/feature_requests?sort=top&per_page={PER_PAGE}");
        let body = self.call(session, wire, Method::GET, &path, None).await?;
        let song = |item: &Value| {
            let bucket = text(&item["bucket"]["name"]);
            let (title, status) = (text(&item["title"]), text(&item["status"]));
            Some(Song {
                id: item["id"].as_i64()?,
                title,
                votes: item["votes_count"].as_i64()?,
                status,
                bucket,
            })
        };
        Ok(items(&body["feature_requests"]).filter_map(song).collect())
    }

    /// The organization's buckets.
    pub(super) async fn buckets(
        &self,
        session: &mut Session,
        wire: &mut Wire,
    ) -> Result<Vec<Bucket>, CallFailure> {
        let body = self.call(session, wire, Method::GET, "/api/v3/buckets", None).await?;
        let bucket = |item: &Value| Some(Bucket { id: item["id"].as_i64()?, name: text(&item["name"]) });
        Ok(items(&body["buckets"]).filter_map(bucket).collect())
    }

    /// Writes a feature request.
    pub(super) async fn create_request(
        &self,
        session: &mut Session,
        wire: &mut Wire,
        title: &str,
        bucket_id: i64,
    ) -> Result<(), CallFailure> {
        let body = json!({ "title": title, "bucket_id": bucket_id });
        self.call(session, wire, Method::POST, "/api/v3/feature_requests", Some(&body)).await.map(drop)
    }

    /// Votes as whoever the tokens speak for: without `by_email` the server takes the actor.
    pub(super) async fn vote_for(
        &self,
        session: &mut Session,
        wire: &mut Wire,
        feature_request_id: i64,
    ) -> Result<(), CallFailure> {
        let body = json!({ "feature_request_id": feature_request_id });
        self.call(session, wire, Method::POST, "/api/v3/votes_on_behalf", Some(&body)).await.map(drop)
    }

    /// One call with one access token, whatever comes of it.
    pub(super) async fn attempt(
        &self,
        wire: &mut Wire,
        access_token: &str,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Heard, Silence> {
        let words = format!("{method} {path} with {}", hint(access_token));
        let mut request = self.http.request(method, format!("{}{path}", self.settings.issuer));
        request = request.bearer_auth(access_token);
        if let Some(body) = body {
            request = request.json(body);
        }
        wire.send(&words, request).await
    }

    /// Calls; where the access token no longer works, refreshes once and calls again.
    async fn call(
        &self,
        session: &mut Session,
        wire: &mut Wire,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Value, CallFailure> {
        let first = self.attempt(wire, access_token(session)?, method.clone(), path, body).await?;
        let heard = if first.status == 401 {
            self.renew(session, wire).await.map_err(CallFailure::Ended)?;
            self.attempt(wire, access_token(session)?, method, path, body).await?
        } else {
            first
        };
        if heard.is_success() { Ok(heard.body) } else { Err(CallFailure::Refused(reason(&heard))) }
    }
}

impl From<Silence> for CallFailure {
    fn from(Silence(why): Silence) -> Self {
        Self::Refused(why)
    }
}

fn access_token(session: &Session) -> Result<&str, CallFailure> {
    let connection: &Connection = session.connection.as_ref().ok_or(CallFailure::Ended(Ended::Never))?;
    Ok(&connection.tokens.access_token)
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The server's own words about a refusal, whichever of its shapes they have.
fn reason(heard: &Heard) -> String {
    let fields = heard.body["errors"].as_object().map(|errors| {
        let told = errors.iter().map(|(field, words)| {
            let words: Vec<_> = items(words).map(text).collect();
            format!("{field} {}", words.join(", "))
        });
        told.collect::<Vec<_>>().join("; ")
    });
    let message = || heard.text("message").or_else(|| heard.text("error_description")).map(str::to_owned);
    let words = fields.or_else(message).unwrap_or_else(|| "no reason was given".into());
    format!("{} ({})", words, heard.status)
}
