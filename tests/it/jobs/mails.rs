//! Mails arrive once, are tried again when their time has come, and are never lost on the way.

use std::time::Duration;

use metrics_exporter_prometheus::PrometheusBuilder;
use postern::config::mail::SmtpUrl;
use postern::context::Context;
use postern::domain::mail::queue_alone;
use postern::jobs::cleanup;
use postern::jobs::mails::{Posted, run_due};
use postern::model::mail::NewMail;

use crate::support::app::TestApp;
use crate::support::smtp::{Reply, SmtpSink};

const NOTHING: Posted = Posted { sent: 0, put_off: 0, given_up: 0 };
const SENT: Posted = Posted { sent: 1, ..NOTHING };
const PUT_OFF: Posted = Posted { put_off: 1, ..NOTHING };
const GIVEN_UP: Posted = Posted { given_up: 1, ..NOTHING };

const SECOND: Duration = Duration::from_secs(1);

async fn with_mail() -> (TestApp, SmtpSink) {
    let sink = SmtpSink::start().await;
    let app = TestApp::with(|config| sink.configure(config)).await;
    (app, sink)
}

fn mail(subject: &str, text: &str) -> NewMail {
    NewMail {
        to: "ada@people.test".to_owned(),
        subject: subject.to_owned(),
        text: text.to_owned(),
        dedupe_key: None,
    }
}

async fn run(cx: &Context) -> Posted {
    run_due(cx, cx.env.now()).await.unwrap()
}

/// Subject, tries, last word, and whether it was sent or given up, of each mail.
async fn rows(app: &TestApp) -> Vec<(String, i32, Option<String>, bool, bool)> {
    sqlx::query_as(
        "SELECT subject, attempts, last_error, sent_at IS NOT NULL, failed_at IS NOT NULL FROM mails ORDER BY id",
    )
    .fetch_all(&mut app.db().await)
    .await
    .unwrap()
}

#[tokio::test]
async fn a_mail_arrives_once_as_it_was_written() {
    let (app, sink) = with_mail().await;
    let long = "Die Zustellung an https://hooks.example/päth schlug wieder und wieder fehl, ".repeat(4);
    let subject = format!("Der Webhook von „Zoë’s Café“ ist aus: {}", "ä".repeat(60));
    queue_alone(&app.cx, mail(&subject, &format!("Grüße,\n\n{long}\n.\n..Ende"))).await.unwrap();
    queue_alone(&app.cx, mail("Plain", ".one\n.\n..two\n\nFrom here on")).await.unwrap();
    assert_eq!(run(&app.cx).await, Posted { sent: 2, ..NOTHING });
    assert_eq!(run(&app.cx).await, NOTHING);

    let letters = sink.letters();
    let [german, plain] = letters.as_slice() else { panic!("{letters:?}") };
    assert_eq!(german.commands[0], "EHLO localhost", "the name of the public URL");
    assert_eq!(
        german.commands[1..],
        ["MAIL FROM:<postern@mail.example>", "RCPT TO:<ada@people.test>", "DATA"]
    );
    assert_eq!(german.header("From"), "Póstern <postern@mail.example>");
    assert_eq!(german.header("To"), "<ada@people.test>");
    assert_eq!(german.header("Subject"), subject);
    assert_eq!(german.header("Date"), "Mon, 05 Jan 2026 09:00:00 +0000");
    assert_eq!(german.header("Auto-Submitted"), "auto-generated");
    assert_eq!(german.header("Content-Type"), "text/plain; charset=utf-8");
    let text = german.text();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines.iter().all(|line| line.chars().count() <= 76), "{text}");
    assert_eq!((lines[0], lines[1]), ("Grüße,", ""));
    assert_eq!(lines[2..lines.len() - 2].join(" "), long.trim_end());
    assert_eq!(lines[lines.len() - 2..], [".", "..Ende"]);
    assert!(german.message.split("\r\n").all(|line| line.len() <= 78), "{}", german.message);

    assert_eq!(plain.text(), ".one\n.\n..two\n\nFrom here on\n");
    assert!(plain.message.contains("\r\nSubject: Plain\r\n"), "{}", plain.message);
    assert_ne!(plain.header("Message-ID"), german.header("Message-ID"));
}

#[tokio::test]
async fn what_is_refused_for_now_is_tried_again_when_its_time_has_come() {
    let (app, sink) = with_mail().await;
    sink.next([("RCPT", Reply::Code(451)); 5]);
    queue_alone(&app.cx, mail("Later", "x")).await.unwrap();
    for minutes in [1, 10, 60, 360] {
        assert_eq!(run(&app.cx).await, PUT_OFF);
        app.cx.env.advance(Duration::from_secs(60 * minutes - 1));
        assert_eq!(run(&app.cx).await, NOTHING, "not before {minutes} minutes");
        app.cx.env.advance(SECOND);
    }
    assert_eq!(run(&app.cx).await, GIVEN_UP);
    app.cx.env.advance(Duration::from_hours(24));
    assert_eq!(run(&app.cx).await, NOTHING);
    assert_eq!(rows(&app).await, [("Later".to_owned(), 5, Some("not_now".to_owned()), false, true)]);
    assert_eq!((sink.connections(), sink.letters().len()), (5, 0));
}

#[tokio::test]
async fn a_mail_that_was_put_off_arrives() {
    let (app, sink) = with_mail().await;
    sink.next([("DATA", Reply::Code(452))]);
    queue_alone(&app.cx, mail("Later", "x")).await.unwrap();
    assert_eq!(run(&app.cx).await, PUT_OFF);
    app.cx.env.advance(Duration::from_mins(1));
    assert_eq!(run(&app.cx).await, SENT);
    assert_eq!(sink.letters().len(), 1);
    assert_eq!(rows(&app).await, [("Later".to_owned(), 2, None, true, false)]);
}

#[tokio::test]
async fn what_is_refused_for_good_is_given_up_at_once_and_counted() {
    let (app, sink) = with_mail().await;
    let recorder = PrometheusBuilder::new().build_recorder();
    let _metrics = metrics::set_default_local_recorder(&recorder);
    sink.next([("RCPT", Reply::Code(550)), (".", Reply::Code(554))]);
    queue_alone(&app.cx, mail("Unknown", "x")).await.unwrap();
    queue_alone(&app.cx, mail("Spam", "x")).await.unwrap();
    queue_alone(&app.cx, mail("Fine", "x")).await.unwrap();
    assert_eq!(run(&app.cx).await, Posted { sent: 1, put_off: 0, given_up: 2 });
    app.cx.env.advance(Duration::from_hours(24));
    assert_eq!(run(&app.cx).await, NOTHING);
    let refused = Some("refused".to_owned());
    assert_eq!(
        rows(&app).await,
        [
            ("Unknown".to_owned(), 1, refused.clone(), false, true),
            ("Spam".to_owned(), 1, refused, false, true),
            ("Fine".to_owned(), 1, None, true, false)
        ]
    );
    let numbers = recorder.handle().render();
    for line in ["postern_mails_total{result=\"given_up\"} 2", "postern_mails_total{result=\"sent\"} 1"] {
        assert!(numbers.contains(line), "{numbers}");
    }
}

#[tokio::test]
async fn who_dies_before_writing_it_down_leaves_a_mail_that_is_sent_again_as_the_same() {
    let (app, sink) = with_mail().await;
    queue_alone(&app.cx, mail("Once or twice", "x")).await.unwrap();
    // The server has the mail and has not said so when the sender is gone.
    sink.next([(".", Reply::Silence)]);
    tokio::select! {
        posted = run_due(&app.cx, app.cx.env.now()) => panic!("{posted:?}"),
        () = sink.has(1) => {}
    }
    assert_eq!(rows(&app).await, [("Once or twice".to_owned(), 1, None, false, false)]);
    app.cx.env.advance(Duration::from_secs(299));
    assert_eq!(run(&app.cx).await, NOTHING, "it may still be on its way");
    app.cx.env.advance(SECOND);
    assert_eq!(run(&app.cx).await, SENT);
    let letters = sink.letters();
    assert_eq!(letters.len(), 2);
    assert_eq!(letters[0].header("Message-ID"), letters[1].header("Message-ID"));
    assert_eq!(letters[0].message, letters[1].message);
}

#[tokio::test]
async fn a_mail_that_the_server_took_is_sent_whatever_happens_at_the_goodbye() {
    let (app, sink) = with_mail().await;
    sink.next([("QUIT", Reply::HangUp), ("QUIT", Reply::Code(500))]);
    for subject in ["One", "Two"] {
        queue_alone(&app.cx, mail(subject, "x")).await.unwrap();
    }
    assert_eq!(run(&app.cx).await, Posted { sent: 2, ..NOTHING });
    app.cx.env.advance(Duration::from_hours(24));
    assert_eq!(run(&app.cx).await, NOTHING);
    assert_eq!(sink.letters().len(), 2);
}

#[tokio::test]
async fn where_the_server_is_at_fault_mails_wait_and_the_next_one_is_not_even_tried() {
    let (mut app, sink) = with_mail().await;
    app.restart(|config| {
        let url = sink.url("smtp://ada%40mail:hush%3Ahush@", "");
        config.mail.smtp_url = Some(SmtpUrl::try_from(url).unwrap());
    });
    let cx =
        Context { mailer: app.cx.mailer.clone().with_patience(Duration::from_millis(300)), ..app.cx.clone() };
    for subject in ["One", "Two"] {
        queue_alone(&cx, mail(subject, "x")).await.unwrap();
    }
    for (odd, word) in [
        (("AUTH", Reply::Code(535)), "login"),
        (("HELLO", Reply::Code(554)), "closed"),
        (("MAIL", Reply::Code(530)), "login"),
        (("MAIL", Reply::Code(421)), "closed"),
        (("DATA", Reply::Silence), "timed_out"),
        (("EHLO", Reply::HangUp), "unfit"),
    ] {
        sqlx::query("UPDATE mails SET attempts = 0, not_before = $1")
            .bind(cx.env.now())
            .execute(&mut app.db().await)
            .await
            .unwrap();
        sink.next([odd]);
        assert_eq!(run(&cx).await, PUT_OFF, "{odd:?}");
        let rows = rows(&app).await;
        assert_eq!((rows[0].1, rows[0].2.as_deref(), rows[1].1), (1, Some(word), 0), "{odd:?}");
        assert!(!rows[0].4, "{odd:?}");
    }
    cx.env.advance(Duration::from_mins(1));
    assert_eq!(run(&cx).await, Posted { sent: 2, ..NOTHING });
    // NUL, user, NUL, password.
    assert_eq!(sink.letters()[0].commands[1], "AUTH PLAIN AGFkYUBtYWlsAGh1c2g6aHVzaA==");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_waited_for() {
    let (mut app, sink) = with_mail().await;
    queue_alone(&app.cx, mail("Soon", "x")).await.unwrap();
    // Nobody listens on this port, which needs rights that no test has.
    app.restart(|config| {
        config.mail.smtp_url = Some(SmtpUrl::try_from("smtp://127.0.0.1:1".to_owned()).unwrap());
    });
    assert_eq!(run(&app.cx).await, PUT_OFF);
    assert_eq!(rows(&app).await, [("Soon".to_owned(), 1, Some("unreachable".to_owned()), false, false)]);
    app.restart(|config| sink.configure(config));
    app.cx.env.advance(Duration::from_mins(1));
    assert_eq!(run(&app.cx).await, SENT);
}

#[tokio::test]
async fn without_a_mail_server_nothing_is_written() {
    let (mut app, sink) = with_mail().await;
    queue_alone(&app.cx, mail("Before", "x")).await.unwrap();
    app.restart(|config| config.mail.smtp_url = None);
    queue_alone(&app.cx, mail("Meanwhile", "x")).await.unwrap();
    assert_eq!(run(&app.cx).await, NOTHING);
    assert_eq!(rows(&app).await, [("Before".to_owned(), 0, None, false, false)]);
    app.restart(|config| sink.configure(config));
    assert_eq!(run(&app.cx).await, SENT, "what was written before is not lost");
}

#[tokio::test]
async fn no_name_or_address_adds_a_header_or_a_command() {
    let (app, sink) = with_mail().await;
    let name = "Acme\r\nBcc: eve@people.test\r\n\r\nBuy now";
    queue_alone(&app.cx, mail(&format!("{name} is disabled"), &format!("{name}\r\n.\r\nQUIT")))
        .await
        .unwrap();
    let mut crooked = mail("Crooked", "x");
    crooked.to = "ada@people.test>\r\nRCPT TO:<eve@people.test".to_owned();
    queue_alone(&app.cx, crooked).await.unwrap();
    assert_eq!(run(&app.cx).await, Posted { sent: 1, put_off: 0, given_up: 1 });
    let letters = sink.letters();
    let [letter] = letters.as_slice() else { panic!("{letters:?}") };
    assert_eq!(letter.commands.len(), 4);
    let (head, _) = letter.message.split_once("\r\n\r\n").unwrap();
    assert!(!head.contains("\r\nBcc"), "{head}");
    assert_eq!(letter.header("Subject"), "Acme Bcc: eve@people.test Buy now is disabled");
    assert_eq!(letter.text(), "Acme\nBcc: eve@people.test\n\nBuy now\n.\nQUIT\n");
    assert_eq!(rows(&app).await[1].2.as_deref(), Some("address"));
    assert_eq!(sink.connections(), 1);
}

#[tokio::test]
async fn the_same_is_told_once() {
    let (app, sink) = with_mail().await;
    for key in [Some("a"), Some("a"), Some("b"), None, None] {
        let keyed = NewMail { dedupe_key: key.map(str::to_owned), ..mail("Told", "x") };
        queue_alone(&app.cx, keyed).await.unwrap();
    }
    assert_eq!(run(&app.cx).await, Posted { sent: 4, ..NOTHING });
    queue_alone(&app.cx, NewMail { dedupe_key: Some("a".to_owned()), ..mail("Told", "x") }).await.unwrap();
    assert_eq!(run(&app.cx).await, NOTHING);
    assert_eq!(sink.letters().len(), 4);
}

#[tokio::test]
async fn servers_that_run_at_once_share_the_work() {
    let (app, sink) = with_mail().await;
    for number in 0..24 {
        queue_alone(&app.cx, mail(&format!("Number {number}"), "x")).await.unwrap();
    }
    let (first, second) = tokio::join!(run(&app.cx), run(&app.cx));
    assert_eq!(first.sent + second.sent, 24);
    let mut subjects: Vec<String> = sink.letters().iter().map(|letter| letter.header("Subject")).collect();
    subjects.sort();
    subjects.dedup();
    assert_eq!(subjects.len(), 24);
}

#[tokio::test]
async fn a_run_takes_a_batch_and_the_next_one_the_rest() {
    let (app, _sink) = with_mail().await;
    for _ in 0..21 {
        queue_alone(&app.cx, mail("Many", "x")).await.unwrap();
    }
    assert_eq!((run(&app.cx).await.sent, run(&app.cx).await.sent), (20, 1));
}

#[tokio::test]
async fn what_was_sent_or_given_up_goes_after_a_week_and_what_waits_stays() {
    let (app, sink) = with_mail().await;
    sink.next([("RCPT", Reply::Code(550)), (".", Reply::HangUp), ("QUIT", Reply::HangUp)]);
    for subject in ["Refused", "Waits"] {
        queue_alone(&app.cx, mail(subject, "x")).await.unwrap();
    }
    assert_eq!(run(&app.cx).await, Posted { given_up: 1, put_off: 1, ..NOTHING });
    queue_alone(&app.cx, mail("Sent", "x")).await.unwrap();
    assert_eq!(run(&app.cx).await, SENT);
    let clean = async || cleanup::run_due(&app.cx, app.cx.env.now()).await.unwrap().mails;
    app.cx.env.advance(Duration::from_hours(7 * 24));
    assert_eq!(clean().await, 0);
    app.cx.env.advance(SECOND);
    assert_eq!(clean().await, 2);
    assert_eq!(rows(&app).await.iter().map(|row| row.0.as_str()).collect::<Vec<_>>(), ["Waits"]);
}
