//! Does the public URL fit the listener?

use super::Check;
use crate::config::Config;

const NAME: &str = "public url";

/// Looks at it without the network: whoever resolves it may be elsewhere.
pub(super) fn check(config: &Config) -> Check {
    let (url, listen) = (&config.server.public_url, config.server.listen);
    if url.is_loopback() && !listen.ip().is_loopback() {
        return Check::warning(
            NAME,
            format!(
                "{url} is on this machine alone, but the server listens on {listen}: set server.public_url"
            ),
        );
    }
    if url.is_loopback() && !url.is_https() && listen.port() != 0 && url.port() != listen.port() {
        return Check::warning(
            NAME,
            format!("{url} has another port than the listener {listen}: right only behind a proxy"),
        );
    }
    if url.is_https() && config.server.trusted_proxies.is_empty() {
        return Check::warning(
            NAME,
            format!(
                "{url} is served by a proxy that server.trusted_proxies does not name: every client counts as one address"
            ),
        );
    }
    Check::fine(NAME, format!("{url}, listening on {listen}"))
}

#[cfg(test)]
mod tests {
    use super::super::Verdict;
    use super::*;

    fn verdict(variables: &[(&str, &str)]) -> Verdict {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        check(&Config::load(&[], variables).expect("is right")).verdict
    }

    #[test]
    fn what_does_not_fit_is_told() {
        let database = ("DATABASE_URL", "postgres://db/postern");
        let https = ("POSTERN_SERVER__PUBLIC_URL", "https://auth.example.com");
        assert_eq!(verdict(&[]), Verdict::Fine);
        assert_eq!(verdict(&[https, ("POSTERN_SERVER__TRUSTED_PROXIES", "10.0.0.0/8")]), Verdict::Fine);
        for odd in [
            &[database, ("POSTERN_SERVER__LISTEN", "0.0.0.0:8080")][..],
            &[("POSTERN_SERVER__LISTEN", "127.0.0.1:9090")],
            &[https],
        ] {
            assert_eq!(verdict(odd), Verdict::Warning, "{odd:?}");
        }
    }
}
