//! What ending everything costs beside how much there is: `cargo bench --bench cut_off`, or with
//! `-- --few 1000 --many 1000000`.
//!
//! Starts a Postgres that waits for the disk and fills it with two of each: an app, an organization and a person with a
//! few connections, and ones with many. Each is cut off by the very use case that the pages call. What counts is that
//! one row is written, that both take the same time, and that a living token of each is dead at the next bearer check.

#![expect(clippy::unwrap_used, reason = "in a measurement a failed step is a panic at its line")]
#![expect(clippy::print_stdout, reason = "the report is what this program is for")]

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use postern::config::Config;
use postern::config::values::KeyMaterial;
use postern::context::Context;
use postern::domain::RequestInfo;
use postern::domain::access::authenticate_token;
use postern::domain::accounts::{organization_by_subdomain, person_by_email};
use postern::domain::cut_off::{CutOff, count, cut_off};
use postern::domain::operator::{Operator, find_app_by_client_id};
use postern::embedded_postgres::{Durability, EmbeddedPostgres, Settings};
use postern::env::Env;
use postern::keys::Keys;
use postern::model::audit::RequestOrigin;
use postern::model::secret::{AccessToken, Secret};
use sqlx::{Connection as _, PgConnection};

/// How often each is ended; the figures are the median and the best.
const ROUNDS: usize = 21;

/// App 1 is connected to organization 1 and app 2 to organization 2, `$1` and `$2` times; every second connection acts as
/// the person of the same number.
const FILL: [&str; 7] = [
    "INSERT INTO organizations (id, subdomain, name, created_at) OVERRIDING SYSTEM VALUE
     SELECT n, 'org-' || n, 'Organization ' || n, '2026-01-01Z' FROM generate_series(1, 3) n",
    "INSERT INTO users (id, email, name, kind, created_at) OVERRIDING SYSTEM VALUE
     SELECT n, 'person-' || n || '@people.example', 'Person ' || n, 'person', timestamptz '2026-01-01Z'
     FROM generate_series(1, 3) n
     UNION ALL SELECT 10 + n, 'bot-' || n || '@apps.example', 'App', 'bot', '2026-01-01Z' FROM generate_series(1, 3) n",
    "INSERT INTO memberships (id, organization_id, user_id, role, created_at) OVERRIDING SYSTEM VALUE
     SELECT n, n, n, 'admin', '2026-01-01Z' FROM generate_series(1, 3) n",
    "INSERT INTO apps (id, organization_id, client_id, name, redirect_uris, actor_modes, declared_scopes, kind, status,
                       bot_id, created_at, updated_at) OVERRIDING SYSTEM VALUE
     SELECT n, 3, 'app-' || n, 'App ' || n, '{https://app.example/callback}', '{app,self}', 'posts:read',
            'confidential', 'active', 10 + n, '2026-01-01Z', '2026-01-01Z' FROM generate_series(1, 3) n",
    "INSERT INTO installs (app_id, organization_id, key_user_id, actor, user_id, membership_id, user_epoch,
                           granted_scopes, status, app_epoch, organization_epoch, approved_by, approved_at, connected_at)
     SELECT of, of, n, CASE n % 2 WHEN 0 THEN 'self' ELSE 'app' END, CASE n % 2 WHEN 0 THEN of END,
            CASE n % 2 WHEN 0 THEN of END, CASE n % 2 WHEN 0 THEN 0 END, 'posts:read', 'active', 0, 0, of,
            '2026-01-01Z', '2026-01-01Z'
     FROM (VALUES (1, $1::bigint), (2, $2::bigint)) AS size (of, installs), generate_series(1, size.installs) n",
    "INSERT INTO tokens (install_id, app_id, organization_id, actor, user_id, membership_id, scopes, access_hash,
                         refresh_hash, app_epoch, organization_epoch, user_epoch, install_epoch, code_id, issued_at,
                         rotated_at)
     SELECT i.id, i.app_id, i.organization_id, i.actor, coalesce(i.user_id, a.bot_id), i.membership_id,
            i.granted_scopes, sha256(int8send(i.id)), sha256(int8send(-i.id)), 0, 0, 0, 0, i.id, i.connected_at,
            i.connected_at
     FROM installs i JOIN apps a ON a.id = i.app_id",
    "VACUUM (ANALYZE)",
];

/// Takes back what earlier measurements ended.
const RESET: &str = "
    UPDATE apps SET epoch = 0, connected_after = NULL;
    UPDATE organizations SET epoch = 0, connected_after = NULL;
    UPDATE users SET epoch = 0, connected_after = NULL;
    UPDATE server SET connected_after = NULL;
    UPDATE installs SET app_epoch = 0, organization_epoch = 0, user_epoch = CASE actor WHEN 'self' THEN 0 END
    WHERE app_id = organization_id AND key_user_id IN (1, 2)";

/// Connects again what an earlier round ended: the connection `$2` of app, organization and person `$1`.
const CONNECT: &str = "
    UPDATE installs i SET app_epoch = a.epoch, organization_epoch = o.epoch, connected_at = $3,
                          user_epoch = CASE i.actor WHEN 'self' THEN u.epoch END
    FROM apps a, organizations o, users u
    WHERE i.app_id = $1 AND i.organization_id = $1 AND i.key_user_id = $2 AND a.id = $1 AND o.id = $1 AND u.id = $1
    RETURNING i.id";

/// Gives it a new token.
const ISSUE: &str = "
    UPDATE tokens t SET app_epoch = a.epoch, organization_epoch = o.epoch, user_epoch = u.epoch, access_hash = $2,
                        issued_at = $3, rotated_at = $3
    FROM apps a, organizations o, users u
    WHERE t.install_id = $1 AND a.id = t.app_id AND o.id = t.organization_id AND u.id = t.organization_id";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // `cargo bench` says so; whatever else builds benches and runs them does not want to wait for minutes.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    let value = |name: &str, otherwise: i64| {
        let at = arguments.iter().position(|argument| argument == name);
        at.and_then(|at| arguments.get(at + 1)).map_or(otherwise, |text| text.parse().unwrap())
    };
    let sizes = [value("--few", 1_000), value("--many", 1_000_000)];
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(run(sizes));
}

async fn run(sizes: [i64; 2]) {
    let directory = std::env::temp_dir().join(format!("postern-cut-off-{}", std::process::id()));
    let _scratch = Scratch(directory.clone());
    let postgres = EmbeddedPostgres::start(&Settings {
        data_dir: directory.clone(),
        program_dir: None,
        search_path: None,
        durability: Durability::Durable,
    })
    .await
    .unwrap();
    let environment = HashMap::from([
        ("POSTERN_DATABASE__URL".to_owned(), postgres.url()),
        ("POSTERN_EMBEDDED__DATA_DIR".to_owned(), directory.display().to_string()),
    ]);
    let keys = Keys::derive(&KeyMaterial::new([7; 32]), None);
    let config = Config::load(&[], environment).unwrap();
    let cx = Context::new(config, keys, Env::system(), &postgres.url()).unwrap();
    cx.db.migrate().await.unwrap();
    let mut db = PgConnection::connect(&postgres.url()).await.unwrap();
    println!("filling {} and {} installs, each with a pair of tokens ...", sizes[0], sizes[1]);
    fill(&mut db, sizes).await;
    println!(
        "{:<28}{:>10}{:>14}{:>8}{:>14}{:>14}",
        "what is ended", "living", "counted in", "rows", "ended in", "at best"
    );
    for (kind, before) in [
        ("app", false),
        ("app", true),
        ("organization", false),
        ("organization", true),
        ("person", false),
        ("person", true),
        ("server", true),
    ] {
        for of in [1, 2] {
            println!("{}", measure(&cx, &mut db, kind, before, of).await);
        }
    }
    db.close().await.unwrap();
    cx.db.close().await;
    drop(postgres);
}

async fn fill(db: &mut PgConnection, sizes: [i64; 2]) {
    // Rows that refer to each other are made to fit; checking each would take most of the time.
    sqlx::raw_sql("SET session_replication_role = replica").execute(&mut *db).await.unwrap();
    for statement in FILL {
        let query = sqlx::query(statement);
        let query = if statement.contains("$1") { query.bind(sizes[0]).bind(sizes[1]) } else { query };
        query.execute(&mut *db).await.unwrap();
    }
    sqlx::raw_sql("SET session_replication_role = DEFAULT").execute(&mut *db).await.unwrap();
}

/// Ends everything of one of them, again and again, each time with a connection that lives until then.
async fn measure(cx: &Context, db: &mut PgConnection, kind: &str, before: bool, of: i64) -> String {
    let (mut times, mut written, mut living, mut counted) = (Vec::new(), 0, 0, Duration::ZERO);
    let actor = if kind == "person" { "self" } else { "app" };
    sqlx::raw_sql(RESET).execute(&mut *db).await.unwrap();
    for round in 0..ROUNDS {
        let token = cx.env.secret::<AccessToken>(&cx.policy().prefixes.access_token);
        connect(cx, db, of, actor, &token).await;
        authenticate_token(cx, token.reveal()).await.unwrap();
        let cut = whose(cx, kind, of).await;
        let now = cx.env.now();
        let cut = if before { cut.connected_before(now, now).unwrap() } else { cut };
        if round == 0 {
            let started = Instant::now();
            living = count(cx, &cut).await.unwrap();
            counted = started.elapsed();
        }
        let name = cut.name().to_owned();
        let started = Instant::now();
        written = cut_off(cx, cut, &name, &RequestInfo::from_within(RequestOrigin::default())).await.unwrap();
        times.push(started.elapsed());
        assert!(authenticate_token(cx, token.reveal()).await.is_err(), "dead at the next bearer check");
    }
    times.sort_unstable();
    let what = if before { format!("{kind} {of}, by a time") } else { format!("{kind} {of}, all of it") };
    let milliseconds = |span: Duration| format!("{:.2} ms", span.as_secs_f64() * 1000.0);
    let (counted, ended, best) =
        (milliseconds(counted), milliseconds(times[ROUNDS / 2]), milliseconds(times[0]));
    format!("{what:<28}{living:>10}{counted:>14}{written:>8}{ended:>14}{best:>14}")
}

/// Makes one connection alive, with this token. Number 1 of each is its app's bot, number 2 the person.
async fn connect(cx: &Context, db: &mut PgConnection, of: i64, actor: &str, token: &Secret<AccessToken>) {
    let now = cx.env.now();
    let id: i64 = sqlx::query_scalar(CONNECT)
        .bind(of)
        .bind(if actor == "self" { 2_i64 } else { 1 })
        .bind(now)
        .fetch_one(&mut *db)
        .await
        .unwrap();
    let issued = sqlx::query(ISSUE).bind(id).bind(token.hash().digest().as_slice()).bind(now);
    assert_eq!(issued.execute(db).await.unwrap().rows_affected(), 1);
}

async fn whose(cx: &Context, kind: &str, of: i64) -> CutOff {
    let operator = Operator::command();
    match kind {
        "app" => {
            let app = find_app_by_client_id(cx, &operator, &format!("app-{of}")).await.unwrap();
            CutOff::of_any_app(&operator, &app)
        }
        "organization" => {
            let organization = organization_by_subdomain(cx, &format!("org-{of}")).await.unwrap();
            CutOff::of_any_organization(&operator, &organization)
        }
        "server" => CutOff::of_server(cx, &operator),
        _ => {
            let person = person_by_email(cx, &format!("person-{of}@people.example")).await.unwrap();
            CutOff::of_any_person(&operator, &person)
        }
    }
}

/// Removes the data when all is done, or went wrong.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
