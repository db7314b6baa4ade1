//! Samples of the marketplace, the operator's console, and the page before everything of something ends.

use super::super::app::Act;
use super::super::calls::ApiCall;
use super::super::confirm::TypedName;
use super::super::cut_off::CutOffPage;
use super::super::marketplace::{ConnectedRow, Install, MarketAppPage, MarketRow, MarketplacePage};
use super::super::operator::{Fact, Figure, OperatorListPage, OperatorObjectPage, OperatorPage, OperatorRow};
use super::super::organization::Place;
use super::super::parts::{Field, Link, ListTools, Tone};
use super::samples::{acme, ago, anonymous, app_ref, change, choice, chrome, s, see, status};

pub(super) fn cut_off(name: &str, error: Option<&str>) -> CutOffPage {
    CutOffPage {
        chrome: chrome(),
        crumbs: vec![link("Your apps", "/developer/apps"), link(name, "/developer/apps/1")],
        heading: format!("End all connections of {name}?").into(),
        count: s("12 connections end at once."),
        effects: vec![
            format!("{name} can no longer see or change anything, in any organization.").into(),
            s("This cannot be undone."),
        ],
        action: s("/developer/apps/1/cut-off"),
        before: Field { value: s("2026-07-01"), error: error.map(|_| s("This day has not begun yet.")) },
        typed: Some(TypedName { name: s(name), error: error.map(s) }),
        cancel: s("/developer/apps/1"),
    }
}

pub(super) fn marketplace(name: &str, rows: usize) -> MarketplacePage {
    let row = |name: &str, is_reviewed| MarketRow {
        app: app_ref(name),
        href: s("/marketplace/foapp_1"),
        description: if is_reviewed { s("Brings feedback from your support desk.") } else { String::new() },
        is_reviewed,
    };
    let all = vec![row(name, true), row("Changelog to chat", false)];
    let tools =
        ListTools { sorts: vec![choice("name", "By name", "", true)], total: 2, ..ListTools::default() };
    MarketplacePage { chrome: anonymous(), tools, rows: all.into_iter().take(rows).collect() }
}

pub(super) fn app(name: &str) -> MarketAppPage {
    MarketAppPage {
        chrome: chrome(),
        app: app_ref(name),
        is_reviewed: false,
        description: format!("{name} brings feedback from your support desk to the right board."),
        homepage_host: Some(s("northwind.example")),
        acts_as: vec![s("Its own bot, which no person\u{2019}s role limits")],
        see: see(),
        change: change(),
        events: vec![s("A post is created")],
        calls: vec![ApiCall {
            method: s("GET"),
            path: s("/api/v3/buckets"),
            sentence: s("List the buckets that feature requests are sorted into."),
        }],
        install: Install::Consent { href: s("/oauth/authorize?client_id=foapp_1&response_type=code") },
        connected: vec![
            ConnectedRow {
                organization: link("Acme", &acme().connected_apps()),
                status: status(Tone::Calm, "Active"),
            },
            ConnectedRow { organization: link("Globex", ""), status: status(Tone::Attention, "Suspended") },
        ],
    }
}

pub(super) fn operator(installs: usize) -> OperatorPage {
    let figure = |label: &str, number, detail: &str| Figure { label: s(label), number, detail: s(detail) };
    OperatorPage {
        chrome: chrome(),
        figures: vec![figure("Organizations", 12, "1 suspended"), figure("People", 31, "")],
        installs: [figure("Active", 7, "")].into_iter().take(installs).collect(),
        places: vec![Place {
            link: link("Apps", "/operator/apps"),
            detail: s("Review an app, block it"),
            count: None,
        }],
        acts: vec![act("End connections", "/operator/cut-off")],
    }
}

pub(super) fn operator_list(name: &str, rows: usize) -> OperatorListPage {
    let row = |name: &str| OperatorRow {
        link: link(name, "/operator/apps/1"),
        detail: s("by Northwind Tools"),
        numbers: vec![3],
        status: status(Tone::Danger, "Blocked by the operator"),
        created_at: ago(900),
    };
    OperatorListPage {
        chrome: chrome(),
        title: s("Apps"),
        what: s("apps"),
        none: s("There are no apps yet."),
        empty: s("An admin of an organization creates one."),
        path: s("/operator/apps"),
        tools: ListTools { total: 40, next: Some(s("?page=2")), ..ListTools::default() },
        columns: vec![s("Connected")],
        rows: vec![row(name), row("CSV")].into_iter().take(rows).collect(),
    }
}

pub(super) fn operator_object(name: &str) -> OperatorObjectPage {
    OperatorObjectPage {
        chrome: chrome(),
        list: link("Apps", "/operator/apps"),
        name: s(name),
        detail: s("by Northwind Tools"),
        status: status(Tone::Calm, "Active"),
        created_at: ago(900),
        facts: vec![
            Fact { label: s("Leads to"), values: vec![link("https://northwind.example/callback", "")] },
            Fact { label: s("Marketplace"), values: vec![link("Listed", "/marketplace/foapp_1")] },
        ],
        acts: vec![act("Block app", "/operator/apps/1/block"), act("Unlist app", "/operator/apps/1/unlist")],
    }
}

fn link(label: &str, href: &str) -> Link {
    Link { label: s(label), href: s(href) }
}

fn act(button: &str, href: &str) -> Act {
    Act { button: s(button), effect: s("What it does, in a sentence."), href: s(href), tone: Tone::Danger }
}
