//! `postern serve`: the server, from its first log line to its last.
//!
//! It listens before the database is there, so that `/healthz` tells a slow start from a dead process; until then
//! `/readyz` is 503 and requests are told to come back.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use metrics::gauge;
use serde_json::json;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::failure::Failure;
use super::open::{Database, Invocation, log_format};
use super::output::{Output, Report};
use crate::config::Config;
use crate::config::mail::SmtpUrl;
use crate::context::Context;
use crate::domain::accounts;
use crate::embedded_postgres::Durability;
use crate::env::Env;
use crate::http::health::{Readiness, RenderMetrics};
use crate::http::operations::{Operations, metrics_service, serve_settings, service};
use crate::http::serve::{Shutdown, serve};
use crate::jobs::{Jobs, database, usage};
use crate::keys::Keys;
use crate::telemetry;

/// How long jobs and the database may take to end.
const PATIENCE: Duration = Duration::from_secs(5);

/// A server that can be used.
#[derive(Debug, Clone)]
pub(super) struct Ready {
    /// Where it listens.
    pub(super) address: SocketAddr,
    /// Cancelled when it is told to stop.
    pub(super) stopping: CancellationToken,
}

/// Runs the server until it is told to stop.
pub(super) async fn run(invocation: &Invocation, output: Output) -> Result<(), Failure> {
    let config = invocation.config()?;
    Box::pin(run_with(config, invocation, Durability::Durable, output, announcement)).await
}

/// Runs the server with a configuration; what `once_ready` answers is printed.
pub(super) async fn run_with(
    mut config: Config,
    invocation: &Invocation,
    durability: Durability,
    output: Output,
    once_ready: impl AsyncFnOnce(&Context, Ready) -> Result<Report, Failure>,
) -> Result<(), Failure> {
    // Alive to the end, so that the last lines are written.
    let _logging = telemetry::install_logging(log_format(&config), &config.log.level)?;
    let shutdown = Shutdown::on_signals()?;
    let listener = listen(config.server.listen).await?;
    let address = listener.local_addr()?;
    tracing::info!(%address, "listening on {address}");
    settle_public_url(&mut config, address);
    warn_of_risks(&config, durability);
    let env = Env::system();
    // The embedded database comes first: it makes the data directory so that its own account can pass through.
    let database = tokio::select! {
        database = invocation.database_with(&config, durability) => database?,
        () = shutdown.graceful.cancelled() => return Ok(()),
    };
    let keys = Keys::load(&config, &env)?;
    let cx = Context::new(config, keys, env, &database.url)?;
    serve_until_told(&cx, listener, &shutdown, output, once_ready).await?;
    tokio::select! {
        () = cx.db.close() => {}
        () = tokio::time::sleep(PATIENCE) => tracing::warn!("the database connections did not close in time"),
        () = shutdown.immediate.cancelled() => {}
    }
    let Database { embedded, .. } = database;
    drop(embedded);
    tracing::info!("the server has stopped");
    Ok(())
}

async fn serve_until_told(
    cx: &Context,
    listener: TcpListener,
    shutdown: &Shutdown,
    output: Output,
    once_ready: impl AsyncFnOnce(&Context, Ready) -> Result<Report, Failure>,
) -> Result<(), Failure> {
    let ready = Ready { address: listener.local_addr()?, stopping: shutdown.graceful.clone() };
    let operations = Operations { readiness: readiness(cx, shutdown), render_metrics: metrics(cx)? };
    let metrics_listener = match cx.config.metrics.listen {
        Some(address) => Some(listen(address).await?),
        None => None,
    };
    let numbers = async {
        if let Some(listener) = metrics_listener {
            let service = metrics_service(cx, Arc::clone(&operations.render_metrics));
            serve(listener, service, serve_settings(cx), shutdown.clone()).await;
        }
    };
    let server = serve(listener, service(cx, operations.clone()), serve_settings(cx), shutdown.clone());
    let upkeep = async {
        let prepared = tokio::select! {
            prepared = database::prepare(cx) => prepared,
            () = shutdown.graceful.cancelled() => return Ok(()),
        };
        if let Err(unusable) = prepared {
            shutdown.graceful.cancel();
            shutdown.immediate.cancel();
            return Err(Failure::new(unusable.to_string()));
        }
        let jobs = Jobs::start(cx);
        let told = match once_ready(cx, ready).await {
            Ok(report) => output.report(&report),
            Err(failure) => {
                shutdown.graceful.cancel();
                Err(failure)
            }
        };
        shutdown.graceful.cancelled().await;
        tracing::info!("the server was told to stop");
        tokio::select! {
            () = jobs.stop(PATIENCE) => {}
            () = shutdown.immediate.cancelled() => {}
        }
        told
    };
    let ((), (), kept) = tokio::join!(server, numbers, upkeep);
    // The job stopped when the drain began; what was counted since is written after the last answer.
    tokio::select! {
        () = usage::run(cx.clone()) => {}
        () = tokio::time::sleep(PATIENCE) => tracing::warn!("use could not be written down in time"),
        () = shutdown.immediate.cancelled() => {}
    }
    kept
}

/// Where the server is and what to do first.
async fn announcement(cx: &Context, Ready { address, .. }: Ready) -> Result<Report, Failure> {
    let url = reachable_url(&cx.config, address);
    tracing::info!(%address, public_url = %cx.config.server.public_url, "the server is ready at {url}");
    let mut lines = vec![format!("Postern is ready at {url}")];
    if !accounts::has_people(cx).await.unwrap_or(true) {
        lines.push("There are no users yet. In another terminal:".into());
        let home = cx.policy().home_organization.as_str();
        let organization = if home.is_empty() { "acme" } else { home };
        if home.is_empty() {
            lines.push(format!("  postern org create --subdomain {organization} --name Acme"));
        }
        lines.push("  postern user create --email you@example.com --name You --password-stdin".into());
        lines.push(format!("  postern member set --org {organization} --email you@example.com --role owner"));
    }
    Ok(Report::new(json!({ "url": url }), lines))
}

fn readiness(cx: &Context, shutdown: &Shutdown) -> Readiness {
    let cx = cx.clone();
    Readiness::new(shutdown.graceful.clone(), move || {
        let cx = cx.clone();
        Box::pin(async move { cx.db.is_migrated() && cx.db.clock().await.is_ok() })
    })
}

/// Installs the recorder, and renders it with the pools as they are at that moment.
fn metrics(cx: &Context) -> Result<RenderMetrics, Failure> {
    let recorder = telemetry::install_metrics().map_err(|error| Failure::new(error.to_string()))?;
    let db = cx.db.clone();
    Ok(Arc::new(move || {
        for pool in db.pool_use() {
            gauge!("postern_database_connections", "pool" => pool.name, "state" => "open")
                .set(f64::from(pool.open));
            let idle = u32::try_from(pool.idle).unwrap_or(u32::MAX);
            gauge!("postern_database_connections", "pool" => pool.name, "state" => "idle")
                .set(f64::from(idle));
        }
        recorder.run_upkeep();
        recorder.render()
    }))
}

/// Takes an address, or tells which one cannot be had.
pub(super) async fn listen(address: SocketAddr) -> Result<TcpListener, Failure> {
    let bound = TcpListener::bind(address).await;
    bound.map_err(|error| Failure::new(format!("cannot listen on {address}: {error}")))
}

/// A port that the system chose is not known to the configuration, so a public URL on this machine takes it over.
fn settle_public_url(config: &mut Config, address: SocketAddr) {
    if config.server.listen.port() == 0 && config.server.public_url.is_loopback() {
        config.server.public_url = config.server.public_url.at_port(address.port());
    }
}

/// Where somebody on this machine reaches the server: the public URL where it leads here, else the listener.
fn reachable_url(config: &Config, address: SocketAddr) -> String {
    let public = &config.server.public_url;
    if public.is_loopback() && public.port() == address.port() && !public.is_https() {
        return public.to_string();
    }
    let ip = match address.ip() {
        ip if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        ip => ip,
    };
    format!("http://{}", SocketAddr::new(ip, address.port()))
}

/// What an operator must not overlook.
fn warn_of_risks(config: &Config, durability: Durability) {
    if config.database.url.is_none() && durability == Durability::Durable {
        tracing::warn!(
            data_dir = %config.embedded.data_dir.display(),
            "THE EMBEDDED DATABASE IS USED, because database.url (DATABASE_URL) is not set. It is for trying things \
             out and for small installations on one machine; back up its data directory."
        );
    }
    if config.webhooks.allow_private_networks {
        tracing::warn!(
            "WEBHOOKS MAY GO TO PRIVATE NETWORKS AND OVER PLAIN HTTP (webhooks.allow_private_networks): apps can make \
             this server call anything it can reach. For development and tests alone."
        );
    }
    if config.mail.smtp_url.as_ref().is_some_and(SmtpUrl::is_readable_on_the_way) {
        tracing::warn!(
            "MAILS GO OUT WITHOUT TLS (mail.smtp_url): whoever is on the way can read them, and the password. Use \
             smtps://, or smtp:// with ?tls=required."
        );
    }
    if !config.limits.enabled {
        tracing::warn!(
            "EVERY RATE LIMIT IS OFF (limits.enabled): passwords and secrets can be guessed at full speed."
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(more: &[(&str, &str)]) -> Config {
        let more = more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Config::load(&[], more).expect("is right")
    }

    fn at(address: &str) -> SocketAddr {
        address.parse().expect("an address")
    }

    #[test]
    fn the_printed_address_leads_to_the_server() {
        let usual = config(&[]);
        assert_eq!(reachable_url(&usual, at("127.0.0.1:8080")), "http://localhost:8080");
        assert_eq!(reachable_url(&usual, at("127.0.0.1:18080")), "http://127.0.0.1:18080");
        assert_eq!(reachable_url(&usual, at("[::]:18080")), "http://127.0.0.1:18080");
        let mut behind_a_proxy = config(&[("POSTERN_SERVER__PUBLIC_URL", "https://auth.example.com")]);
        settle_public_url(&mut behind_a_proxy, at("127.0.0.1:8080"));
        assert_eq!(reachable_url(&behind_a_proxy, at("127.0.0.1:8080")), "http://127.0.0.1:8080");
    }

    #[test]
    fn a_chosen_port_goes_into_a_public_url_on_this_machine() {
        let mut free = config(&[("POSTERN_SERVER__LISTEN", "127.0.0.1:0")]);
        settle_public_url(&mut free, at("127.0.0.1:4321"));
        assert_eq!(free.server.public_url.as_str(), "http://localhost:4321");
        let mut fixed = config(&[]);
        settle_public_url(&mut fixed, at("127.0.0.1:4321"));
        assert_eq!(fixed.server.public_url.as_str(), "http://localhost:8080");
    }
}
