//! The pages about webhooks.

use super::super::parts::{Field, Link, ListTools, Tone};
use super::super::shown_once::ShownOncePage;
use super::super::webhook::{
    Act, AttemptEntry, DeliveryPage, DeliveryRow, Disabled, Edited, EventLine, ListenerRow, NoWebhookPage,
    WebhookForm, WebhookPage, WebhookRow, WebhooksPage,
};
use super::rendered;
use super::samples::{acme, ago, choice, chrome, s, status};

/// All of them by name; `name` is what somebody chose, an app's name, an address or what a receiver answered.
pub(super) fn pages(name: &str) -> Vec<(&'static str, String)> {
    vec![
        ("webhook", rendered(&webhook(name, Edited::Here(form(name, false)), 2))),
        ("webhook-refused", rendered(&webhook(name, Edited::Here(form(name, true)), 2))),
        ("webhook-of-app", rendered(&webhook(name, Edited::WithTheApp(s("/developer/apps/1")), 0))),
        ("webhook-disabled", rendered(&disabled(name))),
        ("webhook-none", rendered(&none(name))),
        ("webhook-secret", rendered(&secret(name))),
        ("delivery", rendered(&delivery(name, 2))),
        ("delivery-waiting", rendered(&delivery(name, 0))),
        ("webhooks", rendered(&webhooks(name, 2, true))),
        ("webhooks-empty", rendered(&webhooks(name, 0, true))),
        ("webhooks-full", rendered(&webhooks(name, 1, false))),
    ]
}

fn crumbs(name: &str) -> Vec<Link> {
    vec![
        Link { label: s("Acme"), href: acme().home() },
        Link { label: s(name), href: s("/orgs/acme/webhooks/3") },
    ]
}

fn form(url: &str, is_wrong: bool) -> WebhookForm {
    WebhookForm {
        url: Field { value: s(url), error: is_wrong.then(|| s("The address must use https.")) },
        which: vec![
            choice("all", "All events", "Everything that there is to hear of today", !is_wrong),
            choice("these", "These events", "Those that are ticked below", is_wrong),
        ],
        events: vec![
            choice("post_created", "A post is created", "post_created", true),
            choice("member.removed", "Somebody leaves the organization", "member.removed", false),
        ],
        events_error: is_wrong.then(|| s("Choose at least one event.")),
    }
}

fn row(id: i64, organization: &str, tone: Tone, word: &str) -> DeliveryRow {
    DeliveryRow {
        id,
        event: EventLine { sentence: s("A post is created"), name: s("post_created") },
        organization: s(organization),
        at: ago(id * 7),
        status: status(tone, word),
        attempts: 2,
    }
}

fn webhook(name: &str, edited: Edited, rows: usize) -> WebhookPage {
    let act = |button: &str, effect: &str, path, at_once| Act {
        button: s(button),
        effect: s(effect),
        path,
        at_once,
        tone: if at_once { Tone::Danger } else { Tone::Calm },
    };
    let all = vec![row(1, name, Tone::Calm, "Delivered"), row(2, name, Tone::Danger, "Failed")];
    WebhookPage {
        chrome: chrome(),
        crumbs: crumbs("Webhooks"),
        here: s(name),
        whose: s("Acme"),
        home: s("/orgs/acme/webhooks/3"),
        url: s(name),
        events: vec![EventLine { sentence: s("A post is created"), name: s("post_created") }],
        edited,
        status: status(Tone::Attention, "Failing"),
        disabled: None,
        answered_at: Some(ago(90)),
        failing_since: Some(ago(30)),
        old_secret_until: Some(ago(-600)),
        waiting: 3,
        failed: 2,
        not_sent: 1,
        acts: vec![
            act("Replay all failed", "Sends again what did not arrive: 3 events.", "replay-failed", false),
            act("Disable", "Stops sending until you enable it again.", "disable", true),
        ],
        tools: ListTools {
            sorts: vec![choice("all", "All", "", true), choice("failed", "Failed", "", false)],
            next: Some(s("?page=2")),
            ..ListTools::default()
        },
        rows: all.into_iter().take(rows).collect(),
    }
}

fn disabled(name: &str) -> WebhookPage {
    WebhookPage {
        disabled: Some(Disabled {
            since: ago(600),
            why: s("Somebody who looks after this webhook disabled it."),
            choices: vec![
                choice("send", "Send the 3 events", "The oldest first", true),
                choice("skip", "Skip what waited", "It stays in the list", false),
            ],
        }),
        status: status(Tone::Danger, "Disabled"),
        tools: ListTools {
            sorts: vec![choice("all", "All", "", false), choice("failed", "Failed", "", true)],
            ..ListTools::default()
        },
        ..webhook(name, Edited::Here(form(name, false)), 0)
    }
}

fn none(name: &str) -> NoWebhookPage {
    NoWebhookPage {
        chrome: chrome(),
        crumbs: crumbs("Your apps"),
        app_name: s(name),
        app_href: s("/developer/apps/1"),
    }
}

fn secret(name: &str) -> ShownOncePage {
    ShownOncePage {
        chrome: chrome(),
        crumbs: crumbs(name),
        heading: format!("The signing secret of {name} is rotated").into(),
        advice: s("Copy it."),
        is_sealed: true,
        label: s("Signing secret"),
        secret: s("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"),
        note: s("The old one signs too for 1 day."),
        back: s("/orgs/acme/webhooks/3"),
    }
}

fn delivery(name: &str, attempts: usize) -> DeliveryPage {
    let attempt = |status: Option<u16>, told: &str, beginning: &str| AttemptEntry {
        at: ago(4),
        tone: Tone::Attention,
        told: s(told),
        status,
        took: s("120 ms"),
        beginning: s(beginning),
    };
    let all = vec![
        attempt(Some(500), "The receiver did not take it.", name),
        attempt(None, "The receiver did not answer in time.", ""),
    ];
    DeliveryPage {
        chrome: chrome(),
        crumbs: crumbs("hooks.acme.example"),
        whose: s("Acme"),
        home: s("/orgs/acme/webhooks/3"),
        delivery: row(2, name, Tone::Danger, "Failed"),
        state: s("It came to the end of its attempts."),
        message_id: s("evt_1785585600_2"),
        ended_at: (attempts > 0).then(|| ago(3)),
        payload: Some(format!("{{\n  \"name\": \"{name}\"\n}}")),
        attempts: all.into_iter().take(attempts).collect(),
        replayable: attempts > 0,
    }
}

fn webhooks(name: &str, rows: usize, has_room: bool) -> WebhooksPage {
    let row = |id: i64, tone, word| WebhookRow {
        href: format!("/orgs/acme/webhooks/{id}"),
        url: s(name),
        events: s("2 events of 15"),
        status: status(tone, word),
        answered_at: (id == 1).then(|| ago(5)),
    };
    let all = vec![row(1, Tone::Calm, "Enabled"), row(2, Tone::Attention, "Failing")];
    let listener = ListenerRow {
        href: s("/orgs/acme/connected-apps/1"),
        app: s(name),
        owner: s("Northwind Tools"),
        events: vec![s("A post is created")],
    };
    WebhooksPage {
        chrome: chrome(),
        organization: acme(),
        rows: all.into_iter().take(rows).collect(),
        form: has_room.then(|| form("", false)),
        most: 20,
        newest: 2,
        is_late: rows == 1,
        listeners: vec![listener].into_iter().take(rows).collect(),
        more_listeners: rows == 1,
    }
}
