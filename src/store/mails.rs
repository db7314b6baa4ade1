//! Mails that wait to be sent.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::id::MailId;
use crate::model::mail::{NewMail, QueuedMail};

/// Writes a mail that may be sent from now on, unless one of the same key is there.
pub(crate) async fn insert(conn: &mut Conn, mail: &NewMail, now: OffsetDateTime) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO mails (to_address, subject, text, dedupe_key, created_at, not_before)
         VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT (dedupe_key) DO NOTHING",
    )
    .bind(&mail.to)
    .bind(&mail.subject)
    .bind(&mail.text)
    .bind(&mail.dedupe_key)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

#[derive(FromRow)]
struct MailRow {
    id: MailId,
    to_address: String,
    subject: String,
    text: String,
    created_at: OffsetDateTime,
    attempts: i32,
}

/// Takes the mail that waits longest, for whoever asks alone until `leased_until`.
pub(crate) async fn claim(
    conn: &mut Conn,
    now: OffsetDateTime,
    leased_until: OffsetDateTime,
) -> Result<Option<QueuedMail>, Error> {
    let row: Option<MailRow> = sqlx::query_as(
        "UPDATE mails SET not_before = $2, attempts = attempts + 1
         WHERE id = (SELECT id FROM mails WHERE sent_at IS NULL AND failed_at IS NULL AND not_before <= $1
                     ORDER BY not_before, id LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING id, to_address, subject, text, created_at, attempts",
    )
    .bind(now)
    .bind(leased_until)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| QueuedMail {
        id: row.id,
        to: row.to_address,
        subject: row.subject,
        text: row.text,
        created_at: row.created_at,
        attempts: row.attempts,
    }))
}

/// Writes down that a mail was sent, whoever has it now.
pub(crate) async fn mark_sent(conn: &mut Conn, id: MailId, now: OffsetDateTime) -> Result<(), Error> {
    sqlx::query(
        "UPDATE mails SET sent_at = $2, failed_at = NULL, last_error = NULL WHERE id = $1 AND sent_at IS NULL",
    )
    .bind(id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Lets a mail wait for its next try, unless somebody else took it since.
pub(crate) async fn put_off(
    conn: &mut Conn,
    mail: &QueuedMail,
    word: &str,
    not_before: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "UPDATE mails SET last_error = $3, not_before = $4
         WHERE id = $1 AND attempts = $2 AND sent_at IS NULL AND failed_at IS NULL",
    )
    .bind(mail.id)
    .bind(mail.attempts)
    .bind(word)
    .bind(not_before)
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives a mail up, unless somebody else took it since.
pub(crate) async fn give_up(
    conn: &mut Conn,
    mail: &QueuedMail,
    word: &str,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "UPDATE mails SET last_error = $3, failed_at = $4
         WHERE id = $1 AND attempts = $2 AND sent_at IS NULL AND failed_at IS NULL",
    )
    .bind(mail.id)
    .bind(mail.attempts)
    .bind(word)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Deletes up to `batch` mails that were sent or given up before `before`. Answers how many.
pub(crate) async fn delete_done(conn: &mut Conn, before: OffsetDateTime, batch: i64) -> Result<u64, Error> {
    let result = sqlx::query(
        "DELETE FROM mails WHERE id IN (
             SELECT id FROM mails WHERE coalesce(sent_at, failed_at) < $1
               AND (sent_at IS NOT NULL OR failed_at IS NOT NULL)
             ORDER BY coalesce(sent_at, failed_at) LIMIT $2 FOR UPDATE SKIP LOCKED)",
    )
    .bind(before)
    .bind(batch)
    .execute(conn)
    .await?;
    Ok(result.rows_affected())
}
