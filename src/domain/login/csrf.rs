//! Tokens that tie forms to sessions: an HMAC of what the form belongs to, compared in constant time.
//!
//! Before a sign-in there is no session, and none is stored for it: the sign-in form is tied to a short-lived cookie
//! that carries its own end and signature.

use std::time::Duration;

use super::SignedIn;
use crate::context::Context;
use crate::model::secret::{Csrf, Secret};

/// How long a sign-in page may lie open.
const PRE_SESSION_TTL: Duration = Duration::from_hours(1);

/// The token for every form of a signed-in person.
pub fn form_token(cx: &Context, signed_in: &SignedIn) -> Secret<Csrf> {
    Secret::unchecked(&cx.keys.csrf_tag(&of_session(signed_in)))
}

/// Whether a presented token belongs to this session.
pub fn is_form_token(cx: &Context, signed_in: &SignedIn, presented: &str) -> bool {
    cx.keys.csrf_matches(&of_session(signed_in), presented)
}

/// What ties a sign-in form to the browser that asked for it.
#[derive(Debug)]
pub struct PreSession {
    /// The cookie's value.
    pub cookie: String,
    /// The form's token.
    pub token: Secret<Csrf>,
    /// The time to its end.
    pub lifetime: Duration,
}

/// Makes the tie, or goes on with the one that the browser has, so that two open pages both work.
pub fn pre_session(cx: &Context, cookie: Option<&str>) -> PreSession {
    let cookie = cookie.filter(|cookie| is_live(cx, cookie)).map_or_else(|| new_cookie(cx), str::to_owned);
    let token = Secret::unchecked(&cx.keys.csrf_tag(&of_sign_in(&cookie)));
    PreSession { cookie, token, lifetime: PRE_SESSION_TTL }
}

/// Whether a presented token belongs to the browser with this cookie.
pub fn is_pre_session_token(cx: &Context, cookie: &str, presented: &str) -> bool {
    is_live(cx, cookie) && cx.keys.csrf_matches(&of_sign_in(cookie), presented)
}

/// `end.random.signature`, the end in unix seconds.
fn new_cookie(cx: &Context) -> String {
    let end = (cx.env.now() + PRE_SESSION_TTL).unix_timestamp();
    let random: Secret<Csrf> = cx.env.secret("");
    let signed = format!("{end}.{}", random.reveal());
    let signature = cx.keys.csrf_tag(&of_cookie(&signed));
    format!("{signed}.{signature}")
}

fn is_live(cx: &Context, cookie: &str) -> bool {
    let Some((signed, signature)) = cookie.rsplit_once('.') else { return false };
    let end = signed.split_once('.').and_then(|(end, _)| end.parse::<i64>().ok());
    end.is_some_and(|end| cx.env.now().unix_timestamp() < end)
        && cx.keys.csrf_matches(&of_cookie(signed), signature)
}

// Each begins with another word, so that no text of one kind is one of another.

fn of_session(signed_in: &SignedIn) -> Vec<u8> {
    format!("form of session {} of user {}", signed_in.session_id(), signed_in.user().id).into_bytes()
}

fn of_cookie(signed: &str) -> Vec<u8> {
    format!("pre-session {signed}").into_bytes()
}

fn of_sign_in(cookie: &str) -> Vec<u8> {
    format!("sign-in form of {cookie}").into_bytes()
}
