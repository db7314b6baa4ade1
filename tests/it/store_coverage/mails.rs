//! A mail is sent, another one put off, a third given up.

use std::collections::BTreeSet;

use postern::domain::mail::queue_alone;
use postern::jobs::mails::{Posted, run_due};
use postern::model::mail::NewMail;

use crate::support::app::TestApp;
use crate::support::smtp::{Reply, SmtpSink};

/// The statements of it.
pub(super) async fn story() -> BTreeSet<String> {
    let sink = SmtpSink::start().await;
    let (app, wire) = TestApp::wired_with(|config| sink.configure(config)).await;
    sink.next([("RCPT", Reply::Code(450)), ("RCPT", Reply::Code(550))]);
    for subject in ["Later", "Never", "Now"] {
        let mail = NewMail {
            to: "ada@people.test".to_owned(),
            subject: subject.to_owned(),
            text: "Hello".to_owned(),
            dedupe_key: None,
        };
        queue_alone(&app.cx, mail).await.unwrap();
    }
    let posted = run_due(&app.cx, app.cx.env.now()).await.unwrap();
    assert_eq!(posted, Posted { sent: 1, put_off: 1, given_up: 1 });
    wire.texts()
}
