//! Exchanges the code for tokens, and prints the answer.

use std::env;
use std::error::Error;
use std::process;
use std::time::Duration;

fn main() -> Result<(), Box<dyn Error>> {
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(10)))
        .http_status_as_error(false);
    let agent = ureq::Agent::from(config.build());
    let mut answer = agent.post({{ facts.token_url.quoted() }}).send_form([
        ("grant_type", "authorization_code"),
        ("code", &env::var("CODE")?),
        ("redirect_uri", {{ facts.redirect_uri.quoted() }}),
        {%- if facts.with_pkce %}
        ("code_verifier", &env::var("CODE_VERIFIER")?),
        {%- endif %}
        ("client_id", {{ facts.client_id.quoted() }}),
        {%- if facts.keeps_secret %}
        ("client_secret", &env::var("CLIENT_SECRET")?),
        {%- endif %}
    ])?;
    let text = answer.body_mut().read_to_string()?;
    if !answer.status().is_success() {
        eprintln!("{}: {text}", answer.status());
        process::exit(1);
    }
    println!("{text}");
    Ok(())
}
