//! Use cases, called as the commands call them.

mod accounts;
mod login;
mod sso;

use std::ops::Deref;

use postern::config::Config;
use postern::config::values::KeyMaterial;
use postern::context::Context;
use postern::domain::{accounts as use_cases, members};
use postern::env::Env;
use postern::keys::Keys;
use postern::model::account::{Organization, Role, User};
use postern::model::audit::{DoneBy, RequestOrigin};
use postern::model::password::Password;
use sqlx::{Connection as _, PgConnection};
use time::macros::datetime;

use crate::support::postgres::{TestDatabase, fresh_database};

/// A server without a surface, on a database of its own.
struct Server {
    cx: Context,
    database: TestDatabase,
}

impl Deref for Server {
    type Target = Context;

    fn deref(&self) -> &Context {
        &self.cx
    }
}

impl Server {
    async fn new() -> Self {
        Self::with(&[]).await
    }

    async fn with(settings: &[(&str, &str)]) -> Self {
        let database = fresh_database().await;
        let settings = settings.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
        let data_dir = ("POSTERN_EMBEDDED__DATA_DIR".to_owned(), "/nonexistent".to_owned());
        let config = Config::load(&[], settings.chain([data_dir])).unwrap();
        let keys = Keys::derive(&KeyMaterial::new([7; 32]), None);
        let env = Env::fixed(datetime!(2026-01-01 00:00 UTC), 1);
        let cx = Context::new(config, keys, env, database.url()).unwrap().with_cheap_passwords();
        Self { cx, database }
    }

    async fn organization(&self, subdomain: &str) -> Organization {
        use_cases::create_organization(self, subdomain, subdomain).await.unwrap()
    }

    /// A person whose password is `PASSWORD`.
    async fn person(&self, email: &str) -> User {
        let password = Password::chosen(PASSWORD).unwrap();
        use_cases::create_user(self, email, "Somebody", Some(&password)).await.unwrap()
    }

    async fn member(&self, organization: &Organization, email: &str, role: Role) -> User {
        let person = self.person(email).await;
        members::set_member(self, organization.id, person.id, role, DoneBy::default()).await.unwrap();
        person
    }

    async fn ledger(&self, organization: &Organization) -> Vec<(String, serde_json::Value)> {
        sqlx::query_as("SELECT kind, details FROM ledger WHERE organization_id = $1 ORDER BY id")
            .bind(organization.id.number())
            .fetch_all(&mut connect(self).await)
            .await
            .unwrap()
    }
}

/// A look at what is stored, for assertions.
async fn connect(server: &Server) -> PgConnection {
    PgConnection::connect(server.database.url()).await.unwrap()
}

const PASSWORD: &str = "correct horse battery";

fn from(ip: &str) -> RequestOrigin {
    RequestOrigin { ip: Some(ip.to_owned()), user_agent: None }
}
