//! Receives events, and believes only what is signed.

use std::collections::HashMap;
use std::env;
use std::error::Error;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process;
use std::thread;
{%- if facts.signature.is_standard %}
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
{%- else %}
use std::time::Duration;
{% endif %}
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

type Headers = HashMap<String, String>;

fn main() -> Result<(), Box<dyn Error>> {
    let secret = env::var("WEBHOOK_SECRET").unwrap_or_default();
{%- if facts.signature.is_standard %}
    let encoded = secret.strip_prefix("whsec_").unwrap_or(&secret);
    let key = STANDARD.decode(encoded).unwrap_or_default();
    if key.is_empty() {
{%- else %}
    let key = secret.as_bytes();
    if key.len() <= "whsec_".len() {
{%- endif %}
        eprintln!("WEBHOOK_SECRET must be whsec_ and base64");
        process::exit(1);
    }
    let keyed = Hmac::<Sha256>::new_from_slice({% if facts.signature.is_standard %}&{% endif %}key)?;
    let listener = TcpListener::bind(format!("127.0.0.1:{}", env::var("PORT")?))?;
    for connection in listener.incoming().flatten() {
        let keyed = keyed.clone();
        thread::spawn(move || {
            if let Err(error) = receive(&connection, &keyed) {
                eprintln!("{error}");
            }
        });
    }
    Ok(())
}

fn receive(mut connection: &TcpStream, keyed: &Hmac<Sha256>) -> io::Result<()> {
    connection.set_read_timeout(Some(Duration::from_secs(10)))?;
    let status = match read(connection) {
        Some((headers, body)) if is_genuine(keyed, &headers, &body) => {
            // Store the event before you answer, and work on it afterwards.
            // One that is sent again has the same webhook-id.
            println!("{}", String::from_utf8_lossy(&body));
            "200 OK"
        }
        _ => "400 Bad Request",
    };
    write!(
        connection,
        "HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    )
}

/// The headers, with their names in small letters, and the body.
fn read(connection: &TcpStream) -> Option<(Headers, Vec<u8>)> {
    let mut reader = BufReader::new(connection.take(1_100_000));
    let mut headers = Headers::new();
    for line in reader.by_ref().lines().skip(1) {
        let line = line.ok()?;
        let Some((name, value)) = line.split_once(':') else {
            break;
        };
        headers.insert(name.to_lowercase(), value.trim().to_owned());
    }
    let length: usize = headers.get("content-length")?.parse().ok()?;
    if length > 1_000_000 {
        return None;
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((headers, body))
}

fn is_genuine(keyed: &Hmac<Sha256>, headers: &Headers, body: &[u8]) -> bool {
    let header = |name| headers.get(name).map_or("", String::as_str);
{%- if facts.signature.is_standard %}
    let id = header("webhook-id");
    let sent_at = header("webhook-timestamp");
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
    header({{ facts.signature.header.quoted() }})
        .split(' ')
        {%- if !facts.signature.prefix.is_empty() %}
        .filter_map(|signature| signature.strip_prefix({{ facts.signature.prefix.quoted() }}))
        {%- endif %}
        .filter_map(decode)
        .any(|signature| mac.clone().verify_slice(&signature).is_ok())
}
