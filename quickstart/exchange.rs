//! Exchanges the code for tokens, and prints the answer.

{% if !facts.shows_code -%}
use std::collections::HashMap;
{% endif -%}
use std::env;
use std::error::Error;
use std::process;
use std::time::Duration;

fn main() -> Result<(), Box<dyn Error>> {
{%- if !facts.shows_code %}
    let callback = env::var("CALLBACK")?;
    let query = callback.split_once('?').map_or("", |(_, query)| query);
    let back: HashMap<_, _> = form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect();
    let state = env::var("STATE")?;
    if state.is_empty() || back.get("state") != Some(&state) {
        eprintln!("state is not the one that was sent: somebody else began this");
        process::exit(1);
    }
{%- if let Some(issuer) = facts.issuer %}
    let asked = {{ issuer.quoted() }};
    if back.get("iss").is_none_or(|iss| iss != asked) {
        eprintln!("iss is not the server that was asked");
        process::exit(1);
    }
{%- endif %}
{% endif %}
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(10)))
        .http_status_as_error(false);
    let agent = ureq::Agent::from(config.build());
    let mut answer = agent.post({{ facts.token_url.quoted() }}).send_form([
        ("grant_type", "authorization_code"),
        ("code", {% if facts.shows_code %}&env::var("CODE")?{% else %}back.get("code").ok_or("code is missing")?{% endif %}),
        ("redirect_uri", {{ facts.redirect_uri.quoted() }}),
        ("code_verifier", &env::var("CODE_VERIFIER")?),
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
