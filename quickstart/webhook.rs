//! Receives events, and believes only what is signed.

use std::env;
use std::error::Error;
use std::io::Read as _;
{%- if facts.signature.is_standard %}
use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
{%- else %}
{% endif %}
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use tiny_http::{Request, Response, Server};

fn main() -> Result<(), Box<dyn Error>> {
    let secret = env::var("WEBHOOK_SECRET")?;
{%- if facts.signature.is_standard %}
    let key = STANDARD.decode(secret.strip_prefix("whsec_").unwrap_or(&secret))?;
    let keyed = Hmac::<Sha256>::new_from_slice(&key)?;
{%- else %}
    let keyed = Hmac::<Sha256>::new_from_slice(secret.as_bytes())?;
{%- endif %}
    let address = format!("127.0.0.1:{}", env::var("PORT")?);
    let server = Server::http(address).map_err(|error| error.to_string())?;
    for mut request in server.incoming_requests() {
        let mut body = Vec::new();
        let read = request.as_reader().take(1_000_000).read_to_end(&mut body);
        let is_genuine = read.is_ok() && is_genuine(&keyed, &request, &body);
        if is_genuine {
            // Store the event before you answer, and work on it afterwards.
            // One that is sent again has the same webhook-id.
            println!("{}", String::from_utf8_lossy(&body));
        }
        let answered = request.respond(Response::empty(if is_genuine { 200 } else { 400 }));
        if let Err(error) = answered {
            eprintln!("{error}");
        }
    }
    Ok(())
}

fn is_genuine(keyed: &Hmac<Sha256>, request: &Request, body: &[u8]) -> bool {
{%- if facts.signature.is_standard %}
    let id = header(request, "webhook-id");
    let sent_at = header(request, "webhook-timestamp");
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now = now.map_or(0, |now| now.as_secs());
    if !sent_at.parse().is_ok_and(|at: u64| now.abs_diff(at) <= 300) {
        return false; // Older than five minutes: somebody may have kept it.
    }
    let signed = format!("{id}.{sent_at}.");
    let mac = keyed.clone().chain_update(signed).chain_update(body);
    let decode = |signature: &str| STANDARD.decode(signature).ok();
{%- else %}
    let mac = keyed.clone().chain_update(body);
    let decode = |signature: &str| hex::decode(signature).ok();
{%- endif %}
    // While a new secret replaces the old one, there is a signature with each.
    header(request, {{ facts.signature.header.quoted() }})
        .split(' ')
        {%- if !facts.signature.prefix.is_empty() %}
        .filter_map(|signature| signature.strip_prefix({{ facts.signature.prefix.quoted() }}))
        {%- endif %}
        .filter_map(decode)
        .any(|signature| mac.clone().verify_slice(&signature).is_ok())
}

fn header<'a>(request: &'a Request, name: &'static str) -> &'a str {
    let mut headers = request.headers().iter();
    let found = headers.find(|header| header.field.equiv(name));
    found.map_or("", |header| header.value.as_str())
}
