//! What the database holds: 1,000 apps, 10,000 organizations, 100,000 installs and their pairs of tokens.
//!
//! The server works with well-formed secrets, of which this keeps the texts; pgbench works with hashes of numbers,
//! which it can compute. Each has installs of its own, so that neither replaces what the other is about to use.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::path::Path;
use std::time::Duration;

use postern::config::Config;
use postern::config::values::KeyMaterial;
use postern::context::Context;
use postern::env::Env;
use postern::keys::Keys;
use postern::model::secret::{AccessToken, ClientSecret, Code, RefreshToken};
use sha2::{Digest as _, Sha256};
use sqlx::{Connection as _, PgConnection};
use time::macros::datetime;

use crate::work::Operation;

const APPS: i64 = 1_000;
/// How many installs there are.
pub(crate) const INSTALLS: i64 = 100_000;

const OUR_BEARERS: Range<i64> = 0..30_000;
const THEIR_BEARERS: Range<i64> = 30_000..60_000;
const OUR_EXCHANGES: Range<i64> = 60_000..70_000;
const THEIR_EXCHANGES: Range<i64> = 70_000..80_000;
const OUR_REFRESHES: Range<i64> = 80_000..90_000;
const THEIR_REFRESHES: Range<i64> = 90_000..100_000;

/// More exchanges a second than a machine of two cores can do.
const EXCHANGES_PER_SECOND: u64 = 8_000;

/// The redirect URI of all apps.
pub(crate) const CALLBACK: &str = "https://app.example/callback";

/// What an app's server knows.
#[derive(Debug, Clone)]
pub(crate) struct Client {
    pub(crate) id: String,
    pub(crate) secret: String,
}

/// The filled database, and the secrets of what is in it.
pub(crate) struct Data {
    db: PgConnection,
    env: Env,
    cx: Context,
    clients: Vec<Client>,
    next_code: i64,
    pub(crate) bearer_tokens: Vec<String>,
    pub(crate) refresh_tokens: Vec<(Client, String)>,
}

impl Data {
    /// Fills an empty database.
    pub(crate) async fn fill(url: &str, directory: &Path) -> Self {
        let environment = HashMap::from([
            ("POSTERN_DATABASE__URL".to_owned(), url.to_owned()),
            ("POSTERN_EMBEDDED__DATA_DIR".to_owned(), directory.display().to_string()),
        ]);
        let config = Config::load(&[], environment).unwrap();
        let keys = Keys::derive(&KeyMaterial::new([7; 32]), None);
        let cx = Context::new(config, keys, Env::system(), url).unwrap();
        cx.db.migrate().await.unwrap();
        let mut data = Self {
            db: PgConnection::connect(url).await.unwrap(),
            // The same secrets in every run.
            env: Env::fixed(datetime!(2026-01-01 00:00 UTC), 1),
            cx,
            clients: Vec::new(),
            next_code: 0,
            bearer_tokens: Vec::new(),
            refresh_tokens: Vec::new(),
        };
        data.fill_all().await;
        data
    }

    async fn fill_all(&mut self) {
        // Rows that refer to each other are made to fit; checking each would take most of the time.
        self.run("SET session_replication_role = replica").await;
        self.run(include_str!("sql/fill.sql")).await;
        self.fill_secrets().await;
        self.fill_tokens().await;
        self.run("SET session_replication_role = DEFAULT").await;
        self.run("VACUUM (ANALYZE)").await;
        self.run("CHECKPOINT").await;
    }

    async fn fill_secrets(&mut self) {
        let (mut ids, mut rows) = (String::new(), String::new());
        for app in 1..=APPS {
            let secret = self.env.secret::<ClientSecret>(&self.cx.policy().prefixes.client_secret);
            let id = format!("{}bench{app}", self.cx.policy().prefixes.client_id);
            writeln!(ids, "{app}\t{id}").unwrap();
            writeln!(rows, "{app}\t{}\t2026-01-01 00:00Z", hex(secret.hash().digest())).unwrap();
            self.clients.push(Client { id, secret: secret.reveal().to_owned() });
        }
        self.run("CREATE TEMPORARY TABLE ids (app_id bigint, client_id text)").await;
        self.copy("COPY ids FROM STDIN", ids).await;
        self.run("UPDATE apps SET client_id = ids.client_id FROM ids WHERE ids.app_id = apps.id").await;
        self.copy("COPY app_secrets (app_id, hash, created_at) FROM STDIN", rows).await;
    }

    async fn fill_tokens(&mut self) {
        let mut rows = String::new();
        let prefixes = self.cx.policy().prefixes.clone();
        for number in 0..INSTALLS {
            let access = self.env.secret::<AccessToken>(&prefixes.access_token);
            let refresh = self.env.secret::<RefreshToken>(&prefixes.refresh_token);
            let (mut access_hash, mut refresh_hash) = (*access.hash().digest(), *refresh.hash().digest());
            if THEIR_BEARERS.contains(&number) {
                access_hash = Sha256::digest(number.to_be_bytes()).into();
            } else if OUR_BEARERS.contains(&number) {
                self.bearer_tokens.push(access.reveal().to_owned());
            } else if OUR_REFRESHES.contains(&number) {
                self.refresh_tokens.push((self.client_of(number), refresh.reveal().to_owned()));
            } else if THEIR_REFRESHES.contains(&number) {
                refresh_hash = Sha256::digest((-number).to_be_bytes()).into();
            }
            writeln!(rows, "{}\t{}\t{}", number + 1, hex(&access_hash), hex(&refresh_hash)).unwrap();
        }
        self.run("CREATE TEMPORARY TABLE pairs (install_id bigint, access_hash bytea, refresh_hash bytea)")
            .await;
        self.copy("COPY pairs FROM STDIN", rows).await;
        self.run(include_str!("sql/fill_tokens.sql")).await;
    }

    fn client_of(&self, number: i64) -> Client {
        self.clients[usize::try_from(number / (INSTALLS / APPS)).unwrap()].clone()
    }

    /// One that works.
    pub(crate) fn some_token(&self) -> &str {
        &self.bearer_tokens[0]
    }

    /// New codes for the server, enough for the time.
    pub(crate) async fn new_codes(&mut self, time: Duration) -> Vec<(Client, String)> {
        let (mut codes, mut rows) = (Vec::new(), String::new());
        for _ in 0..EXCHANGES_PER_SECOND * time.as_secs() {
            let number = OUR_EXCHANGES.start + self.next_code % (OUR_EXCHANGES.end - OUR_EXCHANGES.start);
            self.next_code += 1;
            let code = self.env.secret::<Code>(&self.cx.policy().prefixes.code);
            writeln!(rows, "{}\t{}", number + 1, hex(code.hash().digest())).unwrap();
            codes.push((self.client_of(number), code.reveal().to_owned()));
        }
        self.run(
            "CREATE TEMPORARY TABLE IF NOT EXISTS codes (install_id bigint, hash bytea); TRUNCATE codes",
        )
        .await;
        self.copy("COPY codes FROM STDIN", rows).await;
        self.run(include_str!("sql/new_codes.sql")).await;
        self.run("CHECKPOINT").await;
        codes
    }

    /// Makes what pgbench needs in the database; answers the variables of its script.
    pub(crate) async fn prepare_pgbench(
        &mut self,
        operation: Operation,
        connections: usize,
        time: Duration,
    ) -> Vec<(&'static str, i64)> {
        let connections = i64::try_from(connections).unwrap();
        let share = |range: Range<i64>| (range.end - range.start) / connections;
        match operation {
            Operation::Bearer => vec![("first", THEIR_BEARERS.start), ("last", THEIR_BEARERS.end - 1)],
            Operation::Exchange => {
                // Clients are not equally fast.
                let each = i64::try_from(2 * EXCHANGES_PER_SECOND * time.as_secs()).unwrap() / connections;
                let (first, count) = (self.next_code, each * connections);
                self.next_code += count;
                sqlx::raw_sql(
                    "CREATE TEMPORARY TABLE IF NOT EXISTS codes (install_id bigint, hash bytea); TRUNCATE codes",
                )
                .execute(&mut self.db)
                .await
                .unwrap();
                sqlx::query(
                    "INSERT INTO codes SELECT $3 + n % $4 + 1, sha256(int8send(n)) FROM generate_series($1, $2) n",
                )
                .bind(first)
                .bind(first + count - 1)
                .bind(THEIR_EXCHANGES.start)
                .bind(THEIR_EXCHANGES.end - THEIR_EXCHANGES.start)
                .execute(&mut self.db)
                .await
                .unwrap();
                self.run(include_str!("sql/new_codes.sql")).await;
                self.run("CHECKPOINT").await;
                vec![("first", first), ("each", each), ("i", 0)]
            }
            Operation::Refresh => {
                // Rotation number 0 of each, in a series of its own for every run.
                self.next_code += 1;
                let series = self.next_code;
                sqlx::query(
                    "UPDATE tokens SET refresh_hash = sha256(int8send($3 * 1000 * 1000000 + install_id))
                     WHERE install_id BETWEEN $1 AND $2",
                )
                .bind(THEIR_REFRESHES.start + 1)
                .bind(THEIR_REFRESHES.end)
                .bind(series)
                .execute(&mut self.db)
                .await
                .unwrap();
                self.run("VACUUM tokens").await;
                self.run("CHECKPOINT").await;
                let share = share(THEIR_REFRESHES);
                vec![
                    ("first", THEIR_REFRESHES.start + 1),
                    ("each", share),
                    ("series", series * 1000),
                    ("i", 0),
                ]
            }
        }
    }

    /// The process that serves this connection.
    pub(crate) async fn backend(&mut self) -> u32 {
        let pid: i32 = sqlx::query_scalar("SELECT pg_backend_pid()").fetch_one(&mut self.db).await.unwrap();
        u32::try_from(pid).unwrap()
    }

    /// Waits until pgbench has no session any more.
    pub(crate) async fn wait_until_alone(&mut self) {
        let sessions = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'pgbench'";
        while sqlx::query_scalar::<_, i64>(sessions).fetch_one(&mut self.db).await.unwrap() > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Closes the connection.
    pub(crate) async fn close(self) {
        self.db.close().await.unwrap();
        self.cx.db.close().await;
    }

    async fn run(&mut self, sql: &'static str) {
        sqlx::raw_sql(sql).execute(&mut self.db).await.unwrap();
    }

    async fn copy(&mut self, statement: &str, rows: String) {
        let mut copy = self.db.copy_in_raw(statement).await.unwrap();
        for part in rows.as_bytes().chunks(1 << 20) {
            copy.send(part).await.unwrap();
        }
        copy.finish().await.unwrap();
    }
}

/// A `bytea` as COPY reads it.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(r"\\x".to_owned(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}
