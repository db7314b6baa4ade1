//! Gets new tokens for the refresh token, and prints the answer.

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
        ("grant_type", "refresh_token"),
        ("refresh_token", &env::var("REFRESH_TOKEN")?),
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
    // The old refresh token is dead from here on: store the new one before you use it.
    println!("{text}");
    Ok(())
}
