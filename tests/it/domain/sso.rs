//! The organizations' own sign-in.

use std::time::Duration;

use postern::domain::accounts::AccountError;
use postern::domain::sso::{self, SsoError};
use postern::domain::{accounts, members};
use postern::model::audit::DoneBy;
use postern::model::jwt;
use postern::model::password::Password;
use serde_json::{Value, json};

use super::{Server, connect};

fn signed(key: &str, claims: &Value) -> String {
    jwt::sign(key.as_bytes(), claims)
}

#[tokio::test]
async fn an_organization_names_its_people_known_and_new() {
    let server = Server::new().await;
    let acme = server.organization("acme").await;
    let token = signed("any", &json!({ "email": "ada@acme.test", "name": "Ada" }));
    assert!(matches!(sso::authenticate(&server, acme.id, &token).await, Err(SsoError::NoKey)));
    let key = sso::create_key(&server, acme.id, DoneBy::default()).await.unwrap();
    assert!(matches!(sso::authenticate(&server, acme.id, &token).await, Err(SsoError::Jwt(_))));
    let ada = server.person("ada@acme.test").await;
    let token = signed(key.reveal(), &json!({ "email": "ADA@acme.test", "name": "Ada L." }));
    let named = sso::authenticate(&server, acme.id, &token).await.unwrap();
    assert_eq!((named.user, named.name.as_str()), (ada, "Ada L."));
    let token = signed(key.reveal(), &json!({ "email": "New@acme.test", "name": "New" }));
    let (one, other) = tokio::join!(
        sso::authenticate(&server, acme.id, &token),
        sso::authenticate(&server, acme.id, &token)
    );
    let (one, other) = (one.unwrap().user, other.unwrap().user);
    assert_eq!((&one, one.email.as_str()), (&other, "new@acme.test"));
    assert!(members::memberships(&server, one.id).await.unwrap().is_empty());
    let replaced = sso::create_key(&server, acme.id, DoneBy::default()).await.unwrap();
    assert!(sso::authenticate(&server, acme.id, &token).await.is_err(), "the key before is dead");
    let globex = server.organization("globex").await;
    sso::create_key(&server, globex.id, DoneBy::default()).await.unwrap();
    let token = signed(replaced.reveal(), &json!({ "email": "new@acme.test", "name": "New" }));
    assert!(sso::authenticate(&server, globex.id, &token).await.is_err(), "another organization's key");
}

#[tokio::test]
async fn whoever_brings_a_password_takes_what_only_a_key_knew() {
    let server = Server::new().await;
    let acme = server.organization("acme").await;
    let key = sso::create_key(&server, acme.id, DoneBy::default()).await.unwrap();
    let token = signed(key.reveal(), &json!({ "email": "zoe@acme.test", "name": "Z" }));
    let named = sso::authenticate(&server, acme.id, &token).await.unwrap().user;
    let without = accounts::create_user(&server, "zoe@acme.test", "Zoe", None).await;
    assert!(matches!(without, Err(AccountError::EmailTaken)), "there is nothing to take it with");
    let zoe = server.person("Zoe@acme.test").await;
    assert_eq!((zoe.id, zoe.name.as_str(), zoe.epoch), (named.id, "Somebody", named.epoch + 1));
    assert_eq!(sso::authenticate(&server, acme.id, &token).await.unwrap().user, zoe);
    let password = Password::chosen("another fine phrase").unwrap();
    let again = accounts::create_user(&server, "zoe@acme.test", "Zoe", Some(&password)).await;
    assert!(matches!(again, Err(AccountError::EmailTaken)), "and now it is somebody's");
}

#[tokio::test]
async fn claims_that_name_nobody_and_old_tokens_are_refused() {
    let server = Server::new().await;
    let acme = server.organization("acme").await;
    let key = sso::create_key(&server, acme.id, DoneBy::default()).await.unwrap();
    let closed = server.person("closed@acme.test").await;
    accounts::disable_user(&server, closed.id).await.unwrap();
    let now = server.env.now().unix_timestamp();
    for claims in [
        json!({}),
        json!({ "email": "a@b.test" }),
        json!({ "email": 7, "name": "A" }),
        json!({ "email": "a@b.test", "name": " " }),
        json!({ "email": "a\u{0}@b.test", "name": "A" }),
        json!({ "email": "foapp_1@bots.invalid", "name": "A" }),
        json!({ "email": "closed@acme.test", "name": "A" }),
        json!({ "email": "a@b.test", "name": "A", "exp": now - 61 }),
        json!({ "email": "a@b.test", "name": "A", "iat": now - 86_401 }),
        json!({ "email": "a@b.test", "name": "A", "iat": now + 3600 }),
    ] {
        let refused = sso::authenticate(&server, acme.id, &signed(key.reveal(), &claims)).await;
        assert!(refused.is_err(), "{claims}");
    }
    let fresh =
        signed(key.reveal(), &json!({ "email": "a@b.test", "name": "A", "iat": now, "exp": now + 60 }));
    assert!(sso::authenticate(&server, acme.id, &fresh).await.is_ok());
    server.env.advance(Duration::from_mins(3));
    assert!(sso::authenticate(&server, acme.id, &fresh).await.is_err());
}

#[tokio::test]
async fn the_stored_key_is_not_the_key() {
    let server = Server::new().await;
    let acme = server.organization("acme").await;
    let key = sso::create_key(&server, acme.id, DoneBy::default()).await.unwrap();
    let stored: Vec<u8> = sqlx::query_scalar("SELECT sso_key FROM organizations WHERE id = $1")
        .bind(acme.id.number())
        .fetch_one(&mut connect(&server).await)
        .await
        .unwrap();
    let clear = key.reveal().as_bytes();
    assert!(!stored.windows(clear.len()).any(|part| part == clear));
}
