//! `postern demo`: a server as `serve` runs it, on data that goes when it stops, with two organizations, their people,
//! and an app that is a running site of its own. It tells what to click and what to type.

use std::path::Path;
use std::sync::Arc;

use tokio::net::TcpListener;

use super::demo_client;
use super::failure::Failure;
use super::open::Invocation;
use super::output::{Output, Report};
use super::serve::{self, Ready};
use crate::config::Config;
use crate::config::values::KeyMaterial;
use crate::context::Context;
use crate::embedded_postgres::{Durability, throwaway_dir};
use crate::env::Env;

mod shell;
mod stage;
mod story;
mod wishes;

use self::stage::Stage;

/// Where the data goes when there is no memory to spare for it.
const DISK: &str = "/tmp";

/// What is logged: the page that is printed must stay in sight.
const QUIET: &str = "warn,sqlx=error";

/// Runs the demo until it is told to stop.
pub(super) async fn run(invocation: &Invocation, output: Output) -> Result<(), Failure> {
    let mut config = invocation.config()?;
    refuse_strangers(&config)?;
    throw_away(&mut config, &Env::system());
    let site = serve::listen(config.demo.listen).await?;
    let once_ready = async |cx: &Context, ready: Ready| open(cx, site, ready).await;
    Box::pin(serve::run_with(config, invocation, Durability::Throwaway, output, once_ready)).await
}

/// Passwords, secrets and keys of the demo are printed, so that nobody but this machine may reach what they open.
fn refuse_strangers(config: &Config) -> Result<(), Failure> {
    let server = &config.server;
    let (listen, site, url) = (server.listen, config.demo.listen, &server.public_url);
    let why = "and the demo's passwords are no secret: it runs on loopback addresses alone";
    if !listen.ip().is_loopback() {
        return Err(Failure::new(format!("server.listen is {listen}, {why}")));
    }
    if !site.ip().is_loopback() {
        return Err(Failure::new(format!("demo.listen is {site}, {why}")));
    }
    if !url.is_loopback() || !server.trusted_proxies.is_empty() {
        return Err(Failure::new(format!("server.public_url is {url} behind a proxy, {why}")));
    }
    Ok(())
}

/// A directory and keys of its own, a public URL that leads here, and a log that leaves the page in sight.
fn throw_away(config: &mut Config, env: &Env) {
    let (mut name, mut key) = ([0; 4], [0; 32]);
    env.fill(&mut name);
    env.fill(&mut key);
    let name = format!("postern-demo-{:08x}", u32::from_be_bytes(name));
    config.database.url = None;
    config.embedded.data_dir = throwaway_dir(Path::new(DISK), &name);
    config.keys.current = Some(KeyMaterial::new(key));
    config.keys.previous = None;
    let server = &mut config.server;
    if !server.public_url.is_https() && server.listen.port() != 0 {
        server.public_url = server.public_url.at_port(server.listen.port());
    }
    if config.log.level == "info" {
        QUIET.clone_into(&mut config.log.level);
    }
}

/// Puts everything on stage, opens the third party's site, and answers with the page that is printed.
async fn open(cx: &Context, site: TcpListener, ready: Ready) -> Result<Report, Failure> {
    let site_url = format!("http://{}", site.local_addr()?);
    let stage = Stage::set(cx, &site_url).await?;
    wishes::write(cx, &stage).await?;
    let env = cx.env.clone();
    let settings = demo_client::Settings {
        issuer: cx.issuer(),
        client_id: stage.app.client_id.clone(),
        client_secret: stage.app.client_secret.clone(),
        url: site_url,
        dice: Arc::new(move |buffer: &mut [u8]| env.fill(buffer)),
    };
    demo_client::start(site, settings, ready.stopping.cancelled_owned())?;
    Ok(story::report(cx, &stage))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(more: &[(&str, &str)]) -> Config {
        let more = more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Config::load(&[], more).expect("is right")
    }

    #[test]
    fn printed_passwords_stay_on_this_machine() {
        refuse_strangers(&config(&[])).expect("the defaults are loopback");
        let database = ("DATABASE_URL", "postgres://db/postern");
        for (variables, key) in [
            (&[database, ("POSTERN_SERVER__LISTEN", "0.0.0.0:8080")][..], "server.listen"),
            (&[("POSTERN_DEMO__LISTEN", "[::]:8081")], "demo.listen"),
            (&[("POSTERN_SERVER__PUBLIC_URL", "https://auth.example.com")], "server.public_url"),
            (&[("POSTERN_SERVER__TRUSTED_PROXIES", "127.0.0.1/32")], "server.public_url"),
        ] {
            let refused = refuse_strangers(&config(variables)).expect_err(key).to_string();
            assert!(refused.starts_with(key), "{refused}");
        }
    }

    #[test]
    fn nothing_of_the_deployment_is_touched() {
        let mut config = config(&[
            ("DATABASE_URL", "postgres://db/postern"),
            ("POSTERN_SERVER__LISTEN", "127.0.0.1:9090"),
            ("POSTERN_EMBEDDED__DATA_DIR", "/var/lib/precious"),
        ]);
        throw_away(&mut config, &Env::system());
        assert_eq!(config.database.url, None);
        assert!(!config.embedded.data_dir.starts_with("/var/lib/precious"));
        assert!(config.keys.current.is_some(), "with keys at hand no file is read or made");
        assert_eq!(config.server.public_url.as_str(), "http://localhost:9090");
    }
}
