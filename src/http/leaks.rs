//! `/leaks`: how our credentials are recognised, and where one that was found in the wrong place is handed in.
//!
//! Anybody may hand in one; the answer is the same whatever it is. GitHub's secret scanning hands in many at a time and
//! signs for them; only a signed report is told what became of it.

use axum::extract::{FromRequestParts as _, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Value, json};

use super::body::{DEFAULT_LIMIT, RawBody};
use super::client_address::ClientAddress;
use super::error::{self, OAuthError, OAuthErrorCode};
use super::oauth::no_store;
use super::observe;
use super::routes::{Routes, get};
use super::state::Site;
use crate::domain::RequestInfo;
use crate::domain::leaks::{Finding, Reporter, end_leaked};
use crate::model::credential::{CredentialKind, Recognised};
use crate::model::policy::Prefixes;
use crate::model::secret::Secret;

const PATH: &str = "/leaks";

/// Which key signed, and the signature over the body: ECDSA on P-256 and SHA-256, ASN.1 in base64.
const KEY_IDENTIFIER: &str = "github-public-key-identifier";
const SIGNATURE: &str = "github-public-key-signature";

/// How many bytes a signed report may have: some thousand findings.
const SIGNED_LIMIT: usize = 1024 * 1024;

/// The routes of this file.
pub(super) fn routes() -> Routes {
    Routes::new().route(PATH, get(patterns).post(report))
}

/// `GET /leaks`: what a scanner needs to know.
async fn patterns(State(site): State<Site>) -> Response {
    let prefixes = &site.cx.policy().prefixes;
    let patterns = CredentialKind::ALL.map(|kind| {
        json!({ "kind": kind.as_str(), "prefix": kind.prefix(prefixes), "pattern": kind.pattern(prefixes) })
    });
    error::json(
        StatusCode::OK,
        &json!({
            "patterns": patterns,
            "checksum": {
                "algorithm": "crc32",
                "over": "everything before the last 6 characters",
                "encoding": "base 62 (0-9A-Za-z), most significant digit first, zero-padded to 6 characters",
            },
            "report_to": site.cx.config.server.public_url.join(PATH),
        }),
    )
}

/// `POST /leaks`: one credential from anybody, or a signed list.
async fn report(State(site): State<Site>, request: Request) -> Result<Response, OAuthError> {
    let (mut parts, body) = request.into_parts();
    let Ok(ClientAddress(address)) = ClientAddress::from_request_parts(&mut parts, &site).await;
    let Ok(info) = RequestInfo::from_request_parts(&mut parts, &site).await;
    // Asked before anything is read, so that a flood costs its sender more than us.
    site.limits.leak_may_be_reported(address)?;
    let headers = parts.headers.clone();
    let claims_a_signature = headers.contains_key(KEY_IDENTIFIER) || headers.contains_key(SIGNATURE);
    let limit = if claims_a_signature { SIGNED_LIMIT } else { DEFAULT_LIMIT };
    let body = RawBody::read(Request::from_parts(parts, body), limit).await?;
    if claims_a_signature || body.is_json_list() {
        if !is_signed(&site, &headers, body.bytes()) {
            site.limits.leak_reported(address);
            observe::refused("leak_signature");
            return Err(OAuthError::new(
                OAuthErrorCode::AccessDenied,
                "The report is not signed by a key that this server knows.",
            )
            .status(StatusCode::UNAUTHORIZED));
        }
        return signed_report(&site, body.bytes(), &info).await;
    }
    site.limits.leak_reported(address);
    let fields = body.fields().await?;
    let finding = Finding { text: fields.required("token")?.to_owned(), source: None, url: None };
    end_leaked(&site.cx, Reporter::Anybody, &[finding], &info.origin).await?;
    Ok(no_store(error::json(StatusCode::ACCEPTED, &json!({}))))
}

/// Whether one of the configured keys signed exactly these bytes.
fn is_signed(site: &Site, headers: &HeaderMap, bytes: &[u8]) -> bool {
    let only = |name: &str| {
        let mut values = headers.get_all(name).iter();
        values.next().filter(|_| values.next().is_none()).and_then(|value| value.to_str().ok())
    };
    let Some((identifier, signature)) = only(KEY_IDENTIFIER).zip(only(SIGNATURE)) else { return false };
    let Ok(signature) = STANDARD.decode(signature) else { return false };
    let mut keys = site.cx.config.leaks.github_keys.iter().filter(|key| key.key_identifier == identifier);
    keys.any(|key| key.key.verifies(bytes, &signature))
}

/// One element of GitHub's list. Whatever else it holds is ignored.
#[derive(Deserialize)]
struct Element {
    token: String,
    #[serde(default, rename = "type")]
    token_type: String,
    #[serde(default)]
    url: Option<String>,
    #[serde(default)]
    source: Option<String>,
}

/// Ends what lives of the list, and tells for each element whether it was a credential of ours: one whose checksum fits
/// was made here and mistyped nowhere. It is named by its SHA-256, so that the answer holds no credential.
async fn signed_report(site: &Site, bytes: &[u8], info: &RequestInfo) -> Result<Response, OAuthError> {
    let elements: Vec<Element> = serde_json::from_slice(bytes)
        .map_err(|_| OAuthError::invalid_request("The request body is not a list of findings."))?;
    let prefixes = &site.cx.policy().prefixes;
    let feedback: Vec<Value> = elements.iter().map(|element| verdict(prefixes, element)).collect();
    let findings: Vec<Finding> = elements
        .into_iter()
        .map(|element| Finding { text: element.token, source: element.source, url: element.url })
        .collect();
    end_leaked(&site.cx, Reporter::GitHub, &findings, &info.origin).await?;
    Ok(no_store(error::json(StatusCode::OK, &feedback)))
}

fn verdict(prefixes: &Prefixes, element: &Element) -> Value {
    let is_genuine = Recognised::of(prefixes, &element.token).is_genuine;
    json!({
        "token_hash": Secret::<()>::unchecked(&element.token).hash().to_hex(),
        "token_type": element.token_type,
        "label": if is_genuine { "true_positive" } else { "false_positive" },
    })
}
