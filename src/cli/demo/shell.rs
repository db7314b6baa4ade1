//! What the demo tells to type: `story.sh`, filled in with the running demo's own values. Each line works as it is
//! printed, in the order in which they are printed, with curl and sed and nothing else.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::stage::{Person, Stage};
use crate::context::Context;

/// Where the story's app takes its answers; nobody goes there.
const REDIRECT_URI: &str = "https://app.example/callback";

/// Some lines for the shell, and what they do.
#[derive(Debug)]
pub(super) struct Step {
    /// What they do.
    pub(super) title: String,
    /// The lines.
    pub(super) command: String,
}

/// Every step, in order.
pub(super) fn steps(cx: &Context, stage: &Stage) -> Vec<Step> {
    let verifier = verifier(cx);
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(&verifier));
    let customer_id = stage.customer.id.to_string();
    let (developer, admin) = (login(&stage.developer), login(&stage.admin));
    let values = [
        ("@url@", cx.config.server.public_url.as_str()),
        ("@owner@", &stage.owner.subdomain),
        ("@customer@", &stage.customer.subdomain),
        ("@customer_id@", &customer_id),
        ("@developer@", &developer),
        ("@admin@", &admin),
        ("@api_key@", &stage.api_key),
        ("@redirect_uri@", REDIRECT_URI),
        ("@verifier@", &verifier),
        ("@challenge@", &challenge),
    ];
    let filled_in = values
        .iter()
        .fold(include_str!("story.sh").to_owned(), |text, (name, value)| text.replace(name, value));
    filled_in.split("\n\n").filter_map(step).collect()
}

/// A block that begins with its title as a comment.
fn step(block: &str) -> Option<Step> {
    let (title, command) = block.trim().strip_prefix("# ")?.split_once('\n')?;
    Some(Step { title: title.to_owned(), command: command.to_owned() })
}

fn login(person: &Person) -> String {
    json!({ "email": person.email, "password": person.password }).to_string()
}

/// 32 random bytes in base64url, as RFC 7636, 4.1 recommends. The shell need not compute its hash.
fn verifier(cx: &Context) -> String {
    let mut bytes = [0; 32];
    cx.env.fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}
