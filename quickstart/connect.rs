//! Prints the address to send somebody to, and what to keep until they come back.

use std::error::Error;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

fn main() -> Result<(), Box<dyn Error>> {
    let mut address = String::from({{ facts.authorize_url.quoted() }});
    let state = random::<16>()?;
    address += &format!("&state={state}");
    let verifier = random::<32>()?;
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(&verifier));
    address += &format!("&code_challenge={challenge}&code_challenge_method=S256");

    println!("{address}");
    println!("STATE={state}");
    println!("CODE_VERIFIER={verifier}");
    Ok(())
}

fn random<const LENGTH: usize>() -> Result<String, getrandom::Error> {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
