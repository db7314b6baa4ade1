//! Signing in and out.

use std::time::Duration;

use postern::domain::accounts;
use postern::domain::login::{
    LoginError, NewSession, SessionJwtError, authenticate_session_jwt, change_password, csrf, find_session,
    issue_session_jwt, sign_in, sign_in_program, sign_out,
};
use postern::model::audit::RequestOrigin;
use postern::model::password::Password;

use super::{PASSWORD, Server, connect, from};
use crate::support::eventually;

async fn attempt(server: &Server, email: &str, password: &str, ip: &str) -> Result<NewSession, LoginError> {
    sign_in(server, email, &Password::typed(password), &from(ip), None).await
}

async fn signed_in(server: &Server, email: &str) -> NewSession {
    attempt(server, email, PASSWORD, "192.0.2.1").await.unwrap()
}

async fn is_live(server: &Server, session: &NewSession) -> bool {
    find_session(server, session.value.reveal()).await.unwrap().is_some()
}

#[tokio::test]
async fn a_session_lives_from_sign_in_to_sign_out() {
    let server = Server::new().await;
    let ada = server.person("ada@acme.test").await;
    let session = signed_in(&server, " ADA@acme.test ").await;
    let found = find_session(&server, session.value.reveal()).await.unwrap().expect("is live");
    assert_eq!((found.user(), found.session_id()), (&ada, session.signed_in.session_id()));
    sign_out(&server, &found).await.unwrap();
    assert!(!is_live(&server, &session).await);
    sign_out(&server, &found).await.unwrap();
    for forged in ["", "poss_", "poss_\0", "0"] {
        assert!(find_session(&server, forged).await.unwrap().is_none(), "{forged:?}");
    }
}

#[tokio::test]
async fn the_value_from_before_a_sign_in_is_dead_after_it() {
    let server = Server::new().await;
    server.person("mallory@x.test").await;
    server.person("ada@acme.test").await;
    let planted = signed_in(&server, "mallory@x.test").await;
    let cookie = Some(planted.value.reveal());
    let after =
        sign_in(&server, "ada@acme.test", &Password::typed(PASSWORD), &from("192.0.2.1"), cookie).await;
    let after = after.unwrap();
    assert_ne!(after.value.reveal(), planted.value.reveal());
    assert!(!is_live(&server, &planted).await && is_live(&server, &after).await);
}

#[tokio::test]
async fn a_session_ends_when_idle_and_for_good() {
    let server =
        Server::with(&[("POSTERN_SESSIONS__IDLE_TTL", "1h"), ("POSTERN_SESSIONS__ABSOLUTE_TTL", "3h")]).await;
    server.person("ada@acme.test").await;
    let (idle, used) = (signed_in(&server, "ada@acme.test").await, signed_in(&server, "ada@acme.test").await);
    for _ in 0..3 {
        server.env.advance(Duration::from_mins(50));
        assert!(is_live(&server, &used).await);
        was_seen(&server, &used).await;
    }
    assert!(!is_live(&server, &idle).await);
    server.env.advance(Duration::from_mins(30));
    assert!(!is_live(&server, &used).await, "three hours are over");
}

/// The last use is written beside the request.
async fn was_seen(server: &Server, session: &NewSession) {
    let id = session.signed_in.session_id().number();
    eventually("the session's last use is written", async || {
        let seen_at: time::OffsetDateTime =
            sqlx::query_scalar("SELECT last_seen_at FROM sessions WHERE id = $1")
                .bind(id)
                .fetch_one(&mut connect(server).await)
                .await
                .unwrap();
        seen_at == server.env.now()
    })
    .await;
}

#[tokio::test]
async fn whoever_may_not_sign_in_hears_the_same() {
    let server = Server::new().await;
    let closed = server.person("closed@acme.test").await;
    server.person("ada@acme.test").await;
    accounts::disable_user(&server, closed.id).await.unwrap();
    accounts::create_user(&server, "sso@acme.test", "Sso", None).await.unwrap();
    let mut answers = Vec::new();
    for (email, password) in [
        ("nobody@acme.test", PASSWORD),
        ("closed@acme.test", PASSWORD),
        ("sso@acme.test", PASSWORD),
        ("sso@acme.test", ""),
        ("ada@acme.test", "wrong"),
        ("ada@acme.test", ""),
        ("not an address\0", PASSWORD),
    ] {
        answers.push(attempt(&server, email, password, "192.0.2.1").await.map(drop).unwrap_err().to_string());
    }
    answers.dedup();
    assert_eq!(answers, ["the e-mail address or the password is wrong"]);
    let huge = "x".repeat(60_000);
    assert!(matches!(attempt(&server, "ada@acme.test", &huge, "192.0.2.9").await, Err(LoginError::Refused)));
}

#[tokio::test]
async fn guessing_is_slowed_down_and_nobody_is_locked_out() {
    let server = Server::with(&[("POSTERN_LOGIN__FAILURES_PER_ACCOUNT", "3")]).await;
    server.person("ada@acme.test").await;
    for _ in 0..3 {
        let refused = attempt(&server, "ada@acme.test", "wrong", "192.0.2.1").await;
        assert!(matches!(refused, Err(LoginError::Refused)));
    }
    let throttled = attempt(&server, "Ada@acme.test", PASSWORD, "192.0.2.1").await;
    let Err(LoginError::Throttled { retry_after }) = throttled else { panic!("{throttled:?}") };
    assert!(attempt(&server, "ada@acme.test", PASSWORD, "192.0.2.2").await.is_ok(), "from elsewhere");
    server.env.advance(retry_after);
    assert!(attempt(&server, "ada@acme.test", PASSWORD, "192.0.2.1").await.is_ok(), "after the pause");
    let unlimited = Server::with(&[("POSTERN_LIMITS__ENABLED", "false")]).await;
    for _ in 0..60 {
        let refused = attempt(&unlimited, "ada@acme.test", "wrong", "192.0.2.1").await;
        assert!(matches!(refused, Err(LoginError::Refused)));
    }
}

#[tokio::test]
async fn parallel_guesses_do_not_get_past_the_limit() {
    let server = Server::with(&[("POSTERN_LOGIN__FAILURES_PER_ACCOUNT", "3")]).await;
    server.person("ada@acme.test").await;
    let guesses = (0..50).map(|_| attempt(&server, "ada@acme.test", "wrong", "192.0.2.1"));
    let answers = futures_util::future::join_all(guesses).await;
    let checked = answers.iter().filter(|answer| matches!(answer, Err(LoginError::Refused))).count();
    let cores = std::thread::available_parallelism().unwrap().get();
    assert!((3..3 + cores).contains(&checked), "{checked}");
}

#[tokio::test]
async fn a_new_password_ends_everything_but_the_browser_that_chose_it() {
    let server = Server::new().await;
    server.person("ada@acme.test").await;
    let (here, there) =
        (signed_in(&server, "ada@acme.test").await, signed_in(&server, "ada@acme.test").await);
    let origin = RequestOrigin::default();
    let jwt = issue_session_jwt(&server, here.signed_in.user(), &origin).await.unwrap();
    let change = async |current: &str, new: &str| {
        change_password(&server, &here.signed_in, &Password::typed(current), new, &origin).await
    };
    assert!(matches!(change("wrong", "a fine new phrase").await, Err(LoginError::Refused)));
    assert!(matches!(change(PASSWORD, "password").await, Err(LoginError::Password(_))));
    assert!(is_live(&server, &there).await);
    let after = change(PASSWORD, "a fine new phrase").await.unwrap();
    assert!(is_live(&server, &after).await);
    assert!(!is_live(&server, &here).await && !is_live(&server, &there).await);
    let ended = authenticate_session_jwt(&server, jwt.token.reveal()).await;
    assert!(matches!(ended, Err(SessionJwtError::Ended)));
    assert!(attempt(&server, "ada@acme.test", PASSWORD, "192.0.2.1").await.is_err());
    assert!(attempt(&server, "ada@acme.test", "a fine new phrase", "192.0.2.1").await.is_ok());
}

#[tokio::test]
async fn closing_an_account_ends_its_sessions() {
    let server = Server::new().await;
    let ada = server.person("ada@acme.test").await;
    let session = signed_in(&server, "ada@acme.test").await;
    let jwt = issue_session_jwt(&server, &ada, &RequestOrigin::default()).await.unwrap();
    accounts::disable_user(&server, ada.id).await.unwrap();
    assert!(!is_live(&server, &session).await);
    assert!(authenticate_session_jwt(&server, jwt.token.reveal()).await.is_err());
    assert!(issue_session_jwt(&server, &ada, &RequestOrigin::default()).await.is_err());
}

#[tokio::test]
async fn a_session_jwt_signs_in_until_it_ends() {
    let server = Server::new().await;
    let ada = server.person("ada@acme.test").await;
    let (password, origin) = (Password::typed(PASSWORD), RequestOrigin::default());
    let first = sign_in_program(&server, "ada@acme.test", &password, &origin).await.unwrap();
    let second = sign_in_program(&server, "ada@acme.test", &password, &origin).await.unwrap();
    let found = authenticate_session_jwt(&server, first.token.reveal()).await.unwrap();
    assert_eq!(found.user(), &ada);
    sign_out(&server, &found).await.unwrap();
    assert!(authenticate_session_jwt(&server, first.token.reveal()).await.is_err());
    assert!(authenticate_session_jwt(&server, second.token.reveal()).await.is_ok());
    // A browser's value is not a program's, nor the other way round.
    assert!(find_session(&server, second.token.reveal()).await.unwrap().is_none());
    server.env.advance(second.expires_in);
    assert!(authenticate_session_jwt(&server, second.token.reveal()).await.is_err());
    for forged in ["", "a.b.c", "..", "\0"] {
        assert!(authenticate_session_jwt(&server, forged).await.is_err(), "{forged:?}");
    }
}

#[tokio::test]
async fn a_form_belongs_to_its_session() {
    let server = Server::new().await;
    server.person("ada@acme.test").await;
    let (one, other) = (signed_in(&server, "ada@acme.test").await, signed_in(&server, "ada@acme.test").await);
    let token = csrf::form_token(&server, &one.signed_in);
    assert!(csrf::is_form_token(&server, &one.signed_in, token.reveal()));
    assert!(!csrf::is_form_token(&server, &other.signed_in, token.reveal()));
    assert!(!csrf::is_form_token(&server, &one.signed_in, ""));
}

#[tokio::test]
async fn a_sign_in_form_belongs_to_its_browser_for_an_hour_and_costs_no_row() {
    let server = Server::new().await;
    let (one, other) = (csrf::pre_session(&server, None), csrf::pre_session(&server, None));
    assert!(csrf::is_pre_session_token(&server, &one.cookie, one.token.reveal()));
    assert!(!csrf::is_pre_session_token(&server, &other.cookie, one.token.reveal()));
    let again = csrf::pre_session(&server, Some(&one.cookie));
    assert_eq!((&again.cookie, again.token.reveal()), (&one.cookie, one.token.reveal()));
    let later = one.cookie.replacen('1', "2", 1);
    for forged in ["", "..", "9999999999.x.y", &later] {
        assert_ne!(csrf::pre_session(&server, Some(forged)).cookie, forged);
        assert!(!csrf::is_pre_session_token(&server, forged, one.token.reveal()), "{forged:?}");
    }
    server.env.advance(one.lifetime);
    assert!(!csrf::is_pre_session_token(&server, &one.cookie, one.token.reveal()));
    let rows: i64 = sqlx::query_scalar("SELECT count(*) FROM sessions")
        .fetch_one(&mut connect(&server).await)
        .await
        .unwrap();
    assert_eq!(rows, 0);
}
