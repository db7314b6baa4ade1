//! Calls the API with the access token, and prints the answer.

use std::env;
use std::error::Error;
use std::process;
use std::time::Duration;

fn main() -> Result<(), Box<dyn Error>> {
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(10)))
        .http_status_as_error(false);
    let agent = ureq::Agent::from(config.build());
    let request = agent.get({{ facts.call_url.quoted() }});
    let bearer = format!("Bearer {}", env::var("ACCESS_TOKEN")?);
    let mut answer = request.header("authorization", bearer).call()?;
    let text = answer.body_mut().read_to_string()?;
    if !answer.status().is_success() {
        eprintln!("{}: {text}", answer.status());
        process::exit(1);
    }
    println!("{text}");
    Ok(())
}
