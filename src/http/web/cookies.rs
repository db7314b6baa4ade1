//! The cookies: the session, what ties a sign-in form to a browser before there is a session, the language that a browser was
//! asked for, and the token of a sandbox.
//!
//! Over TLS all carry the `__Host-` prefix, so that no neighbouring host can set or widen them. In development over
//! plain http browsers refuse that prefix, and the names change.

use std::time::Duration;

use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};

use crate::context::Context;

/// Which cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    /// Who is signed in.
    Session,
    /// The browser that asked for a sign-in form.
    PreSession,
    /// The language that pages were asked for in.
    Language,
    /// The access token of the sandbox in which a person tries the API.
    Sandbox,
}

/// The browser sent one cookie twice: somebody else may have set one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Twice;

impl Name {
    fn bare(self) -> &'static str {
        match self {
            Self::Session => "postern_session",
            Self::PreSession => "postern_form",
            Self::Language => "postern_language",
            Self::Sandbox => "postern_sandbox",
        }
    }

    fn full(self, cx: &Context) -> String {
        let prefix = if cx.config.server.public_url.is_https() { "__Host-" } else { "" };
        format!("{prefix}{}", self.bare())
    }
}

/// The value of a cookie.
pub(super) fn read(cx: &Context, headers: &HeaderMap, name: Name) -> Result<Option<String>, Twice> {
    let wanted = name.full(cx);
    let mut found = None;
    for line in headers.get_all(COOKIE) {
        // A cookie of somebody else's may hold any byte; ours are ASCII.
        for pair in line.as_bytes().split(|byte| *byte == b';') {
            let Ok(pair) = std::str::from_utf8(pair) else { continue };
            let Some((name, value)) = pair.trim().split_once('=') else { continue };
            if name == wanted && found.replace(value.to_owned()).is_some() {
                return Err(Twice);
            }
        }
    }
    Ok(found)
}

/// Gives the browser a cookie for some time.
pub(super) fn set(cx: &Context, headers: &mut HeaderMap, name: Name, value: &str, lifetime: Duration) {
    let secure = if cx.config.server.public_url.is_https() { "; Secure" } else { "" };
    let name = name.full(cx);
    let seconds = lifetime.as_secs();
    let line = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    let line = HeaderValue::from_str(&line).expect("our names and values are ASCII without control letters");
    headers.append(SET_COOKIE, line);
}

/// Takes a cookie from the browser.
pub(super) fn clear(cx: &Context, headers: &mut HeaderMap, name: Name) {
    set(cx, headers, name, "", Duration::ZERO);
}
