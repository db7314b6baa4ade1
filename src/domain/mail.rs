//! People are told something by mail: it is written down with what it tells about, and sent later.
//!
//! A mail is taken for a while, sent with no transaction open, and its end written down. Whoever dies in between leaves
//! a mail that another one takes when that while is over: it may come twice, with the same `Message-ID`, but never not
//! at all.

use std::time::Duration;

use time::OffsetDateTime;

use crate::context::Context;
use crate::language::{Language, text};
use crate::mail::MailError;
use crate::model::id::MailId;
use crate::model::mail::{NewMail, QueuedMail, on_one_line, wait_after, wrapped};
use crate::store::{self, Conn};

/// For how long a mail is taken: longer than sending one may last.
const LEASE: Duration = Duration::from_mins(5);

/// What became of a mail that was due.
#[derive(Debug)]
pub struct Tried {
    /// Which one.
    pub id: MailId,
    /// How often it was tried by now.
    pub attempts: i32,
    /// The end of this try.
    pub end: End,
}

/// How a try to send a mail ended.
#[derive(Debug)]
pub enum End {
    /// The mail server took it.
    Sent,
    /// It is tried again later.
    PutOff {
        /// Why it was not sent.
        error: MailError,
        /// When it is tried again.
        until: OffsetDateTime,
    },
    /// It is not tried again.
    GivenUp {
        /// Why it was not sent.
        error: MailError,
    },
}

/// Writes a mail down to be sent, in the transaction of what it tells about. Where no mail server is configured nothing
/// is written, so that no pile grows that would go out years later; nor where a mail of the same key is there.
pub(crate) async fn queue(
    cx: &Context,
    conn: &mut Conn,
    mail: &NewMail,
    now: OffsetDateTime,
) -> Result<(), store::Error> {
    if !cx.mailer.is_on() {
        return Ok(());
    }
    let mail = NewMail {
        to: mail.to.clone(),
        subject: on_one_line(&mail.subject),
        text: wrapped(&mail.text),
        dedupe_key: mail.dedupe_key.clone(),
    };
    store::mails::insert(conn, &mail, now).await
}

/// The text of a mail with whom to ask at its end, where somebody is configured.
pub(super) fn with_support(cx: &Context, language: &Language, told: String) -> String {
    let branding = &cx.config.branding;
    let Some(support) = &branding.support else { return told };
    let asked = text("mail-support").with("product", &branding.product_name).with("support", support);
    format!("{told}\n\n{}", language.plain(&asked))
}

/// The same for a mail that tells about nothing that is written.
pub async fn queue_alone(cx: &Context, mail: NewMail) -> Result<(), store::Error> {
    let cx = cx.clone();
    cx.clone()
        .db
        .unit_of_work("queue_mail", move |tx| {
            Box::pin(async move { queue(&cx, tx, &mail, cx.env.now()).await })
        })
        .await
}

/// Tries the mail that waits longest and is due at `now`, if there is one.
pub async fn try_next(cx: &Context, now: OffsetDateTime) -> Result<Option<Tried>, store::Error> {
    if !cx.mailer.is_on() {
        return Ok(None);
    }
    // The connection goes back to its pool before the network is waited for.
    let claimed = store::mails::claim(&mut *cx.db.write().await?, now, now + LEASE).await?;
    let Some(mail) = claimed else { return Ok(None) };
    let outcome = cx.mailer.send(&mail).await;
    let end = write_down(cx, &mail, outcome, now).await?;
    Ok(Some(Tried { id: mail.id, attempts: mail.attempts, end }))
}

async fn write_down(
    cx: &Context,
    mail: &QueuedMail,
    outcome: Result<(), MailError>,
    now: OffsetDateTime,
) -> Result<End, store::Error> {
    let mut conn = cx.db.write().await?;
    let error = match outcome {
        Ok(()) => {
            store::mails::mark_sent(&mut conn, mail.id, now).await?;
            return Ok(End::Sent);
        }
        Err(error) => error,
    };
    if let Some(wait) = wait_after(mail.attempts).filter(|_| !error.is_final()) {
        let until = now + wait;
        store::mails::put_off(&mut conn, mail, error.word(), until).await?;
        Ok(End::PutOff { error, until })
    } else {
        store::mails::give_up(&mut conn, mail, error.word(), now).await?;
        Ok(End::GivenUp { error })
    }
}
