//! Redirect URIs (RFC 6749, 3.1.2; RFC 8252, 7.3; RFC 9700, 2.1).
//!
//! A registered URI keeps its exact text. A request matches by equal bytes, with one exception: the port of a loopback
//! IP address may differ. Nothing is ever re-serialised.

use url::{Host, Url};

use super::policy::{HttpRedirects, RedirectRules};

/// The most bytes a redirect URI may have, and the most URIs an app may register.
const MOST_BYTES: usize = 2_000;
/// The most redirect URIs one app may register.
pub const MOST_REDIRECT_URIS: usize = 20;

/// The redirect URIs that lead nowhere: the code is shown, to be copied. The second one asks that the page close itself,
/// which ours leaves to the person.
const OUT_OF_BAND: [&str; 2] = ["urn:ietf:wg:oauth:2.0:oob", "urn:ietf:wg:oauth:2.0:oob:auto"];

/// A redirect URI that was admitted at registration, in the very text that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedirectUri(String);

/// Why a URI may not be registered. The texts are shown to the developer beside the field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RedirectUriError {
    /// Nothing, or more than anybody needs.
    #[error("must be between 1 and 2000 characters long")]
    Length,
    /// Something other than printable ASCII, or a letter that parsers disagree about.
    #[error(
        "must hold printable ASCII characters only, without spaces, quotes, backslashes, braces or wildcards"
    )]
    Characters,
    /// Not an absolute URI with a host.
    #[error("must be an absolute URI with a host, such as https://example.com/callback")]
    NotAbsolute,
    /// A scheme the policy does not have, or http to a host that it does not allow.
    #[error("must use a scheme that is allowed here: https, and http to some hosts at most")]
    Scheme,
    /// A name or password before the host.
    #[error("must not hold a user name or password")]
    UserInfo,
    /// A fragment, even an empty one.
    #[error("must not have a fragment")]
    Fragment,
    /// A query parameter that the answer itself carries.
    #[error("must not have code, state, error or iss in its query")]
    ReservedParameter,
    /// A port that is not one.
    #[error("must have a port between 1 and 65535, or none")]
    Port,
}

impl RedirectUri {
    /// Admits a URI for registration under the policy's rules.
    pub fn admit(text: &str, rules: &RedirectRules) -> Result<Self, RedirectUriError> {
        if text.is_empty() || text.len() > MOST_BYTES {
            return Err(RedirectUriError::Length);
        }
        if rules.out_of_band && OUT_OF_BAND.contains(&text) {
            return Ok(Self(text.to_owned()));
        }
        if !text.bytes().all(is_unambiguous) {
            return Err(RedirectUriError::Characters);
        }
        if text.contains('#') {
            return Err(RedirectUriError::Fragment);
        }
        let query = text.split_once('?').map_or("", |(_, query)| query);
        let mut parameters = form_urlencoded::parse(query.as_bytes());
        if parameters.any(|(name, _)| matches!(&*name, "code" | "state" | "error" | "iss")) {
            return Err(RedirectUriError::ReservedParameter);
        }
        match text.split_once(':') {
            Some(("http" | "https", _)) => check_web(text, rules)?,
            Some((scheme, rest)) => check_own_scheme(scheme, rest, rules)?,
            None => return Err(RedirectUriError::NotAbsolute),
        }
        Ok(Self(text.to_owned()))
    }

    /// Takes a URI that was admitted before, from the database.
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }

    /// Whether the code is shown instead of being sent anywhere.
    pub fn is_out_of_band(&self) -> bool {
        OUT_OF_BAND.contains(&self.0.as_str())
    }

    /// Whether it leads to a program on the person's own machine.
    pub fn is_loopback(&self) -> bool {
        self.0
            .strip_prefix("http://")
            .is_some_and(|rest| loopback_host(rest.split(['/', '?']).next().unwrap_or_default()).is_some())
    }

    /// Whether a request's URI is this one: equal bytes, or a loopback IP that differs in its port alone.
    pub fn matches(&self, presented: &str, rules: &RedirectRules) -> bool {
        self.0 == presented || (rules.loopback_port && same_but_for_loopback_port(&self.0, presented))
    }

    /// The exact text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Host and port as people read them, for the consent page.
    pub fn host(&self) -> &str {
        let rest = self.0.split_once("://").map_or(self.0.as_str(), |(_, rest)| rest);
        rest.split(['/', '?']).next().unwrap_or_default()
    }

    /// `scheme://host:port`, for the `form-action` of the page that leads there.
    pub fn origin(&self) -> &str {
        let end = self.0.find("://").map_or(0, |at| at + 3) + self.host().len();
        &self.0[..end]
    }
}

/// The URI with parameters in its fragment; an admitted URI has none of its own.
pub fn with_fragment(uri: &str, parameters: &[(&str, &str)]) -> String {
    let mut fragment = form_urlencoded::Serializer::new(String::new());
    format!("{uri}#{}", fragment.extend_pairs(parameters).finish())
}

/// A URI that a browser opens: `https`, or `http` as far as the rules let it.
fn check_web(text: &str, rules: &RedirectRules) -> Result<(), RedirectUriError> {
    let (scheme, rest) = text.split_once("://").ok_or(RedirectUriError::NotAbsolute)?;
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    if authority.is_empty() {
        return Err(RedirectUriError::NotAbsolute);
    }
    if authority.contains('@') {
        return Err(RedirectUriError::UserInfo);
    }
    check_port(authority)?;
    let url = Url::parse(text).map_err(|_| RedirectUriError::NotAbsolute)?;
    let host = url.host().ok_or(RedirectUriError::NotAbsolute)?;
    let admitted = match (scheme, rules.http) {
        ("https", _) => is_plain_host(authority, &host),
        (_, HttpRedirects::Never) => false,
        (_, HttpRedirects::Loopback) => loopback_host(authority).is_some(),
        (_, HttpRedirects::Anywhere) => loopback_host(authority).is_some() || is_plain_host(authority, &host),
    };
    if admitted { Ok(()) } else { Err(RedirectUriError::Scheme) }
}

/// A URI that a program on somebody's device opens (RFC 8252, 7.1). What no program could have registered for itself,
/// and what would run or show something in the browser, is refused.
fn check_own_scheme(scheme: &str, rest: &str, rules: &RedirectRules) -> Result<(), RedirectUriError> {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"+-.".contains(&byte);
    let is_scheme =
        scheme.starts_with(|letter: char| letter.is_ascii_lowercase()) && scheme.bytes().all(letter);
    if !rules.custom_schemes
        || !is_scheme
        || rules.forbidden_schemes.iter().any(|forbidden| forbidden == scheme)
    {
        return Err(RedirectUriError::Scheme);
    }
    if !rest.starts_with('/') {
        return Err(RedirectUriError::NotAbsolute);
    }
    let authority =
        rest.strip_prefix("//").and_then(|rest| rest.split(['/', '?']).next()).unwrap_or_default();
    if authority.contains('@') { Err(RedirectUriError::UserInfo) } else { Ok(()) }
}

/// The URI with parameters appended to its query by RFC 6749, 4.1.2; what it already has stays as it is.
pub fn with_parameters(uri: &str, parameters: &[(&str, &str)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(parameters);
    let separator = match uri.split_once('?') {
        None => "?",
        Some((_, "")) => "",
        Some((_, existing)) if existing.ends_with('&') => "",
        Some(_) => "&",
    };
    format!("{uri}{separator}{}", query.finish())
}

/// Letters on which every parser agrees: what RFC 3986 allows, less the wildcard.
fn is_unambiguous(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()+,;=%".contains(&byte)
}

/// A host that is written the way it is read: no other spelling of an IP address, no capital letters.
fn is_plain_host(authority: &str, host: &Host<&str>) -> bool {
    let written = authority.rsplit_once(':').map_or(authority, |(before, port)| {
        if port.bytes().all(|byte| byte.is_ascii_digit()) { before } else { authority }
    });
    !written.contains('%') && written.eq_ignore_ascii_case(&host.to_string())
}

/// The host part of an authority where it is one of the three loopback spellings.
fn loopback_host(authority: &str) -> Option<&'static str> {
    ["localhost", "127.0.0.1", "[::1]"].into_iter().find(|host| {
        authority.strip_prefix(host).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
    })
}

/// Anything after the host must be a colon and a port.
fn check_port(authority: &str) -> Result<(), RedirectUriError> {
    let after_host = authority.rfind(']').map_or(authority, |end| &authority[end + 1..]);
    match after_host.split_once(':') {
        None => Ok(()),
        Some((_, port)) => port_number(port).map(|_| ()).ok_or(RedirectUriError::Port),
    }
}

fn port_number(text: &str) -> Option<u16> {
    let digits = !text.is_empty() && text.len() <= 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok().filter(|port| *port != 0) } else { None }
}

/// RFC 8252, 7.3: both are `http` to the same loopback IP literal and differ in the port alone.
fn same_but_for_loopback_port(registered: &str, presented: &str) -> bool {
    let split = |uri: &str| -> Option<(&'static str, String)> {
        let rest = uri.strip_prefix("http://")?;
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, tail) = rest.split_at(end);
        let host = loopback_host(authority).filter(|host| *host != "localhost")?;
        let port = &authority[host.len()..];
        let valid =
            port.is_empty() || port.strip_prefix(':').is_some_and(|digits| port_number(digits).is_some());
        valid.then(|| (host, tail.to_owned()))
    };
    match (split(registered), split(presented)) {
        (Some(one), Some(other)) => one == other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const RULES: RedirectRules = RedirectRules {
        http: HttpRedirects::Loopback,
        custom_schemes: false,
        forbidden_schemes: Vec::new(),
        out_of_band: false,
        loopback_port: true,
    };

    fn admit(text: &str) -> Result<RedirectUri, RedirectUriError> {
        RedirectUri::admit(text, &RULES)
    }

    #[test]
    fn https_and_three_loopback_spellings_are_admitted() {
        for text in [
            "https://example.com/cb",
            "https://example.com",
            "https://example.com:8443/cb?x=1",
            "https://xn--r8jz45g.example/cb",
            "http://localhost:3000/cb",
            "http://127.0.0.1/cb",
            "http://[::1]:8/cb",
        ] {
            assert!(admit(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn everything_else_is_refused() {
        for text in [
            "",
            " ",
            "http://example.com/cb",
            "https://h/cb#x",
            "https://h/cb#",
            "/cb",
            "//x/cb",
            "https:///cb",
            "https:cb",
            "https://",
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "java\tscript:alert(1)",
            " javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "blob:https://h/x",
            "about:blank",
            "javascript://h/%0aalert(1)",
            "app://callback/x",
            "https://a@h/cb",
            "https://a:b@h/",
            "http://evil@127.0.0.1/cb",
            "*",
            "https://*.ex.com/cb",
            "https://ex.com/*",
            "https://h/a b",
            "https://h/a\r\nb",
            "https://h/a\0",
            "https://h\\@evil/cb",
            "https://h/^",
            "https://h/{x}",
            "https://h/|",
            "https://b\u{fc}cher.example/cb",
            "http://localhost.evil.com/cb",
            "http://127.0.0.1.evil.com/",
            "http://[::1].evil/",
            "http://127.1/",
            "http://0x7f.1/",
            "http://2130706433/",
            "http://0.0.0.0/",
            "http://LOCALHOST/",
            "https://127.1/cb",
            "https://h%2eevil/cb",
            "https://h:0/cb",
            "https://h:99999/cb",
            "https://h:/cb",
            "https://h:80:80/cb",
            "https://h/cb?code=1",
            "https://h/cb?a=1&state=2",
            "https://h/cb?error=x",
            "https://h/cb?iss=x",
            "https://h/cb?co%64e=1",
        ] {
            assert!(admit(text).is_err(), "{text:?}");
        }
        assert!(admit(&format!("https://h/{}", "a".repeat(2_000))).is_err());
    }

    #[test]
    fn without_http_not_even_ones_own_machine_is_reached_by_it() {
        let strict = RedirectRules { http: HttpRedirects::Never, ..RULES };
        for text in ["http://localhost/cb", "http://127.0.0.1:3000/cb", "http://example.com/cb"] {
            assert_eq!(RedirectUri::admit(text, &strict), Err(RedirectUriError::Scheme), "{text}");
        }
        assert!(RedirectUri::admit("https://example.com/cb", &strict).is_ok());
    }

    #[test]
    fn where_programs_have_schemes_of_their_own_what_runs_in_the_browser_stays_refused() {
        let rules = RedirectRules {
            http: HttpRedirects::Anywhere,
            custom_schemes: true,
            forbidden_schemes: ["javascript", "data", "vbscript"].map(str::to_owned).to_vec(),
            out_of_band: true,
            ..RULES
        };
        for text in [
            "app://x/",
            "com.example.app:/cb",
            "http://example.com/cb",
            "https://example.com/cb",
            "urn:ietf:wg:oauth:2.0:oob",
            "urn:ietf:wg:oauth:2.0:oob:auto",
        ] {
            assert!(RedirectUri::admit(text, &rules).is_ok(), "{text}");
        }
        for text in [
            "javascript:alert(1)",
            "javascript://h/%0aalert(1)",
            "JavaScript://h/",
            "data:text/html,x",
            "vbscript:x",
            "urn:ietf:wg:oauth:2.0:oob:",
            "urn:x:y",
            "mailto:ada@example.com",
            "app:cb",
            "app://u@h/",
            "1app://x/",
            "://x/",
            "http:/x",
            "http://u@example.com/",
            "app://x/#y",
            "app://x/?code=1",
            "relative/cb",
        ] {
            assert!(RedirectUri::admit(text, &rules).is_err(), "{text}");
        }
        assert!(RedirectUri::from_stored("urn:ietf:wg:oauth:2.0:oob".into()).is_out_of_band());
    }

    #[test]
    fn a_request_matches_by_bytes() {
        let registered = admit("https://h.example/cb").expect("admitted");
        assert!(registered.matches("https://h.example/cb", &RULES));
        for presented in [
            "http://h.example/cb",
            "https://h.example:443/cb",
            "https://h.example:8443/cb",
            "https://H.example/cb",
            "https://h.example/CB",
            "https://h.example/cb/",
            "https://h.example/cb/../x",
            "https://h.example/cb/..;/x",
            "https://h.example/cb;a=b",
            "https://h.example/%63b",
            "https://h.example/cb%2f",
            "https://h.example//cb",
            "https://h.example/cb?x=1",
            "https://h.example/cb#x",
            "https://h.example.evil/cb",
            "https://evil-h.example/cb",
            "https://h%2eexample/cb",
            "https://h.example\\@evil/cb",
            "https://h.example@evil/cb",
            "https://evil#@h.example/cb",
            "https://h.example?@evil/cb",
            "https://hXexample/cb",
            "",
        ] {
            assert!(!registered.matches(presented, &RULES), "{presented}");
        }
    }

    #[test]
    fn a_loopback_ip_may_differ_in_its_port_alone() {
        let registered = admit("http://127.0.0.1/cb").expect("admitted");
        for port in ["", ":1", ":51004", ":65535"] {
            assert!(registered.matches(&format!("http://127.0.0.1{port}/cb"), &RULES), "{port}");
        }
        for presented in [
            "http://127.0.0.1:51004/cbx",
            "http://127.0.0.1:51004/cb?x=1",
            "https://127.0.0.1:1/cb",
            "http://127.0.0.2:1/cb",
            "http://127.0.0.1:0/cb",
            "http://127.0.0.1:99999/cb",
            "http://127.0.0.1:-1/cb",
            "http://127.0.0.1:1e3/cb",
            "http://127.0.0.1:/cb",
            "http://127.0.0.1:80:80/cb",
            "http://127.0.0.1:1@evil/cb",
            "http://[::1]:1/cb",
        ] {
            assert!(!registered.matches(presented, &RULES), "{presented}");
        }
        let by_name = admit("http://localhost/cb").expect("admitted");
        assert!(!by_name.matches("http://localhost:3000/cb", &RULES));
        let strict = RedirectRules { loopback_port: false, ..RULES };
        assert!(!registered.matches("http://127.0.0.1:51004/cb", &strict));
    }

    #[test]
    fn parameters_join_the_query_that_is_there() {
        assert_eq!(
            with_parameters("https://h/cb", &[("code", "c"), ("state", "a&b")]),
            "https://h/cb?code=c&state=a%26b"
        );
        assert_eq!(with_parameters("https://h/cb?x=1", &[("code", "c")]), "https://h/cb?x=1&code=c");
        assert_eq!(with_parameters("https://h/cb?", &[("code", "c")]), "https://h/cb?code=c");
    }

    #[test]
    fn the_host_is_shown_with_its_port() {
        let uri = admit("https://h.example:8443/cb?x=1").expect("admitted");
        assert_eq!((uri.host(), uri.origin()), ("h.example:8443", "https://h.example:8443"));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

        #[test]
        fn matching_is_equality_but_for_a_loopback_port(
            registered in "(https://h\\.example|http://127\\.0\\.0\\.1(:[1-9]{1,4})?|http://\\[::1\\])(/[a-c]{0,2})?",
            presented in "(https?://(h\\.example|127\\.0\\.0\\.[12]|\\[::1\\]|localhost)(:[0-9]{0,5})?)(/[a-c]{0,2})?",
        ) {
            let without_port = |uri: &str| {
                let (scheme, rest) = uri.split_once("://").expect("absolute");
                let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                let bare = if host.starts_with('[') { "[::1]" } else { host.split(':').next().expect("a host") };
                (scheme.to_owned(), bare.to_owned(), path.to_owned())
            };
            let uri = admit(&registered).expect("admitted");
            if uri.matches(&presented, &RULES) && registered != presented {
                prop_assert_eq!(without_port(&registered), without_port(&presented));
                prop_assert!(registered.starts_with("http://"));
            }
            prop_assert!(uri.matches(&registered, &RULES));
        }
    }
}
