//! Users: people and bots.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::account::{User, UserKind};
use crate::model::id::UserId;
use crate::model::language::LanguageTag;

/// The columns of a [`UserRow`], by name and with the table's letter, so that joins can use them too.
macro_rules! with_user_columns {
    ($before:literal, $after:literal) => {
        concat!($before, " u.id, u.email, u.name, u.kind, u.is_operator, u.epoch, u.language ", $after)
    };
}
pub(super) use with_user_columns;

/// A user as the table has it; joins flatten it in.
#[derive(FromRow)]
pub(super) struct UserRow {
    id: UserId,
    email: String,
    name: String,
    kind: String,
    is_operator: bool,
    epoch: i64,
    language: Option<String>,
}

impl From<UserRow> for User {
    fn from(row: UserRow) -> Self {
        let UserRow { id, email, name, kind, is_operator, epoch, language } = row;
        let kind = if kind == "bot" { UserKind::Bot } else { UserKind::Person };
        // A later version may know more languages than this one.
        let language = language.and_then(|tag| tag.parse().ok());
        Self { id, email, name, kind, is_operator, epoch, language }
    }
}

/// What a sign-in looks at.
#[derive(Debug)]
pub(crate) struct LoginRow {
    /// Who has that address.
    pub(crate) user: User,
    /// argon2id in PHC form; absent for bots and for people who cannot sign in with a password.
    pub(crate) password_hash: Option<String>,
    /// Whether the account was closed.
    pub(crate) is_disabled: bool,
}

#[derive(FromRow)]
struct FindLogin {
    #[sqlx(flatten)]
    user: UserRow,
    password_hash: Option<String>,
    is_disabled: bool,
}

/// Writes a person who may sign in with a password, where there is one. Where the address has an account that nobody
/// took yet, because it has no password and belongs nowhere, who brings a password takes it, and whatever acted as it
/// before ends by the epoch. Answers nothing where the account is somebody's.
pub(crate) async fn insert_person(
    conn: &mut Conn,
    email: &str,
    name: &str,
    password_hash: Option<&str>,
    now: OffsetDateTime,
) -> Result<Option<User>, Error> {
    let row: Option<UserRow> = sqlx::query_as(with_user_columns!(
        "INSERT INTO users AS u (email, name, kind, password_hash, created_at) VALUES ($1, $2, 'person', $3, $4)
         ON CONFLICT (lower(email)) DO UPDATE
         SET name = excluded.name, password_hash = excluded.password_hash, epoch = u.epoch + 1
         WHERE u.kind = 'person' AND u.password_hash IS NULL AND excluded.password_hash IS NOT NULL
           AND u.disabled_at IS NULL AND NOT u.is_operator
           AND NOT EXISTS (SELECT FROM memberships m WHERE m.user_id = u.id)
         RETURNING",
        ""
    ))
    .bind(email)
    .bind(name)
    .bind(password_hash)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(User::from))
}

/// Writes a person without a password unless the address is taken; then nothing is answered.
pub(crate) async fn insert_person_if_absent(
    conn: &mut Conn,
    email: &str,
    name: &str,
    now: OffsetDateTime,
) -> Result<Option<User>, Error> {
    let row: Option<UserRow> = sqlx::query_as(with_user_columns!(
        "INSERT INTO users AS u (email, name, kind, created_at) VALUES ($1, $2, 'person', $3)
         ON CONFLICT DO NOTHING RETURNING",
        ""
    ))
    .bind(email)
    .bind(name)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(User::from))
}

/// Writes the identity under which an app's `app` actor acts.
pub(crate) async fn insert_bot(
    conn: &mut Conn,
    email: &str,
    name: &str,
    now: OffsetDateTime,
) -> Result<User, Error> {
    let row: UserRow = sqlx::query_as(with_user_columns!(
        "INSERT INTO users AS u (email, name, kind, created_at) VALUES ($1, $2, 'bot', $3) RETURNING",
        ""
    ))
    .bind(email)
    .bind(name)
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(row.into())
}

/// Gives a bot the name its app has now.
pub(crate) async fn rename_bot(conn: &mut Conn, id: UserId, name: &str) -> Result<(), Error> {
    sqlx::query("UPDATE users SET name = $2 WHERE id = $1 AND kind = 'bot'")
        .bind(id)
        .bind(name)
        .execute(conn)
        .await?;
    Ok(())
}

/// Gives a person another name.
pub(crate) async fn rename_person(conn: &mut Conn, id: UserId, name: &str) -> Result<(), Error> {
    sqlx::query("UPDATE users SET name = $2 WHERE id = $1 AND kind = 'person'")
        .bind(id)
        .bind(name)
        .execute(conn)
        .await?;
    Ok(())
}

/// Has pages speak a language to a person, or their browser's where none is named.
pub(crate) async fn set_language(
    conn: &mut Conn,
    id: UserId,
    language: Option<LanguageTag>,
) -> Result<(), Error> {
    sqlx::query("UPDATE users SET language = $2 WHERE id = $1 AND kind = 'person'")
        .bind(id)
        .bind(language.map(LanguageTag::as_str))
        .execute(conn)
        .await?;
    Ok(())
}

/// Looks up a user who was not disabled, by number.
pub(crate) async fn find_user(conn: &mut Conn, id: UserId) -> Result<Option<User>, Error> {
    let row: Option<UserRow> = sqlx::query_as(with_user_columns!(
        "SELECT",
        "FROM users u WHERE u.id = $1 AND u.disabled_at IS NULL"
    ))
    .bind(id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(User::from))
}

/// Looks up whoever has an address, letter case aside, disabled or not.
pub(crate) async fn find_login(conn: &mut Conn, email: &str) -> Result<Option<LoginRow>, Error> {
    let row: Option<FindLogin> = sqlx::query_as(with_user_columns!(
        "SELECT",
        ", u.password_hash, u.disabled_at IS NOT NULL AS is_disabled FROM users u WHERE lower(u.email) = lower($1)"
    ))
    .bind(email)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| LoginRow {
        user: row.user.into(),
        password_hash: row.password_hash,
        is_disabled: row.is_disabled,
    }))
}

/// Looks up when an account was made.
pub(crate) async fn created_at(conn: &mut Conn, id: UserId) -> Result<OffsetDateTime, Error> {
    let at =
        sqlx::query_scalar("SELECT created_at FROM users WHERE id = $1").bind(id).fetch_one(conn).await?;
    Ok(at)
}

/// Counts the people whose account is open.
pub(crate) async fn count_people(conn: &mut Conn) -> Result<i64, Error> {
    let count =
        sqlx::query_scalar("SELECT count(*) FROM users WHERE kind = 'person' AND disabled_at IS NULL")
            .fetch_one(conn)
            .await?;
    Ok(count)
}

/// Whether anybody could ever sign in.
pub(crate) async fn has_people(conn: &mut Conn) -> Result<bool, Error> {
    let any =
        sqlx::query_scalar("SELECT EXISTS (SELECT FROM users WHERE kind = 'person')").fetch_one(conn).await?;
    Ok(any)
}

/// Replaces a password and ends, by the epoch, all that the old one opened. Answers nothing where the stored hash is
/// no longer the one that was checked.
pub(crate) async fn change_password(
    conn: &mut Conn,
    id: UserId,
    checked_hash: &str,
    new_hash: &str,
) -> Result<Option<User>, Error> {
    let row: Option<UserRow> = sqlx::query_as(with_user_columns!(
        "UPDATE users u SET password_hash = $3, epoch = u.epoch + 1
         WHERE u.id = $1 AND u.password_hash = $2 AND u.disabled_at IS NULL RETURNING",
        ""
    ))
    .bind(id)
    .bind(checked_hash)
    .bind(new_hash)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(User::from))
}

/// Stores the same password under newer parameters, unless it was changed meanwhile. Nothing ends.
pub(crate) async fn rehash_password(
    conn: &mut Conn,
    id: UserId,
    checked_hash: &str,
    new_hash: &str,
) -> Result<(), Error> {
    sqlx::query("UPDATE users SET password_hash = $3 WHERE id = $1 AND password_hash = $2")
        .bind(id)
        .bind(checked_hash)
        .bind(new_hash)
        .execute(conn)
        .await?;
    Ok(())
}

/// Closes an account and ends, by the epoch, all that it opened. Answers whether it was open.
pub(crate) async fn disable_user(conn: &mut Conn, id: UserId, now: OffsetDateTime) -> Result<bool, Error> {
    let result = sqlx::query(
        "UPDATE users SET disabled_at = $2, epoch = epoch + 1 WHERE id = $1 AND disabled_at IS NULL",
    )
    .bind(id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Lets a person use the operator's console.
pub(crate) async fn make_operator(conn: &mut Conn, id: UserId) -> Result<(), Error> {
    sqlx::query("UPDATE users SET is_operator = true WHERE id = $1 AND kind = 'person'")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}
