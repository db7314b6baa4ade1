//! Every page with something in it, and with what pages are tried with: errors on fields, nothing to list.

use super::super::account::{AccountPage, MembershipRow};
use super::super::app::AppKind;
use super::super::calls::{ApiCall, CallList, CallRow, CapabilitiesPage, Standing};
use super::super::confirm::{ConfirmPage, TypedName};
use super::super::connected_apps::{ConnectedAppRow, ConnectedAppsPage};
use super::super::consent::{ConsentActor, ConsentPage, Destination, Review};
use super::super::explanation::ExplanationPage;
use super::super::health::{HealthPart, RefusalRow, SecretRow};
use super::super::install::{InstallPage, LedgerEntry, PendingScopes, Switch};
use super::super::login::LoginPage;
use super::super::native::NativePage;
use super::super::notice::NoticePage;
use super::super::organization::{OrganizationPage, Place};
use super::super::parts::{
    AppRef, Choice, Chrome, Field, Flash, Link, ListTools, OrganizationRef, ScopeLine, SignedIn, Status,
    Tone, letters,
};
use super::super::secret::Occasion;
use super::super::when::When;
use super::docs_samples;
use super::market_samples;
use super::owner_samples::{
    app, app_install, app_new, developer_apps, form, installs, preview, quickstart, refused, rotate,
    scope_change, secret, secrets,
};
use super::rendered;
use super::{people_samples, webhook_samples};
use crate::http::error::{Notice, PageError};
use crate::http::web::words::list;
use time::macros::datetime;

/// An app's name as it should be.
pub(super) const PLAIN: &str = "Acme Integration";

/// Stands for whatever an app's owner may call the app.
pub(super) const HOSTILE: &str = "<script>alert(1)</script>\"'><b onclick=x>";

/// All pages by name, rendered with `name` as the app's name.
pub(super) fn pages(name: &str) -> Vec<(&'static str, String)> {
    let mut all = vec![
        ("login", rendered(&login(name, None, false))),
        ("native", rendered(&native(name))),
        (
            "login-refused",
            rendered(&login(name, Some("That email and password do not belong together."), false)),
        ),
        ("login-nobody", rendered(&login(name, None, true))),
        ("account", rendered(&account())),
        ("consent-bot", rendered(&consent(name, ConsentActor::Bot, &["Acme"]))),
        (
            "consent-self",
            rendered(&consent(
                name,
                ConsentActor::Person { email: "ada@acme.test".to_owned() },
                &["Acme", "Lovelace & Daughters"],
            )),
        ),
        ("not-found", rendered(&notice(&PageError::not_found()))),
        ("unavailable", rendered(&notice(&PageError::unavailable()))),
        ("organization", rendered(&organization())),
        ("connected-apps", rendered(&connected_apps(name, 3))),
        ("connected-apps-empty", rendered(&connected_apps(name, 0))),
        ("install", rendered(&install(name))),
        ("capabilities", rendered(&capabilities(name, api_calls()))),
        ("capabilities-none", rendered(&capabilities(name, Vec::new()))),
        ("explanation", rendered(&explanation(name))),
        ("revoke", rendered(&confirm(name, None))),
        ("delete", rendered(&confirm(name, Some("That is not the app\u{2019}s name.")))),
        ("developer-apps", rendered(&developer_apps(name, 2))),
        ("developer-apps-empty", rendered(&developer_apps(name, 0))),
        ("app-new", rendered(&app_new(form(name)))),
        ("app-refused", rendered(&app_new(refused(name)))),
        ("app", rendered(&app(name, AppKind::Confidential))),
        ("app-public", rendered(&app(name, AppKind::Public))),
        ("consent-preview", rendered(&consent_preview(name))),
        ("app-scopes", rendered(&scope_change(name))),
        ("app-quickstart", rendered(&quickstart(name))),
        ("app-secrets", rendered(&secrets(name, 2))),
        ("app-secrets-public", rendered(&secrets(name, 0))),
        ("app-rotate", rendered(&rotate(name))),
        ("app-installs", rendered(&installs(name, 2))),
        ("app-installs-empty", rendered(&installs(name, 0))),
        ("app-install", rendered(&app_install(name))),
        ("secret", rendered(&secret(name, Occasion::Created))),
        ("secret-rotated", rendered(&secret(name, Occasion::Rotated))),
        ("secret-leaked", rendered(&secret(name, Occasion::Leaked))),
        ("secret-webhook", rendered(&secret(name, Occasion::Webhook))),
        ("cut-off", rendered(&market_samples::cut_off(name, None))),
        ("cut-off-refused", rendered(&market_samples::cut_off(name, Some("This is not the name.")))),
        ("marketplace", rendered(&market_samples::marketplace(name, 2))),
        ("marketplace-empty", rendered(&market_samples::marketplace(name, 0))),
        ("marketplace-app", rendered(&market_samples::app(name))),
        ("operator", rendered(&market_samples::operator(1))),
        ("operator-new", rendered(&market_samples::operator(0))),
        ("operator-apps", rendered(&market_samples::operator_list(name, 2))),
        ("operator-apps-empty", rendered(&market_samples::operator_list(name, 0))),
        ("operator-app", rendered(&market_samples::operator_object(name))),
    ];
    all.push(("docs", rendered(&docs_samples::reference(true))));
    all.push(("docs-alone", rendered(&docs_samples::reference(false))));
    let tried = docs_samples::sandboxes()
        .map(|(state, sandbox)| (state, rendered(&docs_samples::call(name, sandbox))));
    all.extend(tried);
    all.extend(people_samples::pages(name));
    all.extend(webhook_samples::pages(name));
    all
}

/// A value, or a text that is not translated.
pub(super) fn s<T: for<'a> From<&'a str>>(text: &str) -> T {
    text.into()
}

fn notice(error: &PageError) -> NoticePage {
    NoticePage::new(anonymous(), Notice { error, request_id: "req_01HZX4Q8", explained_at: None })
}

fn explanation(name: &str) -> ExplanationPage {
    ExplanationPage {
        chrome: chrome(),
        app: app_ref(name),
        app_id: 7,
        what: s("The redirect_uri is not registered."),
        mend: s("Send the registered one byte for byte."),
        shown: vec![
            (s("Registered"), s("https://app.example/cb")),
            (s("Sent"), s("https://app.example/<b>")),
        ],
        error: s("invalid_request"),
        description: s("redirect_uri is not one that this app registered"),
        at: ago(3),
        request_id: s("0123456789abcdef"),
    }
}

pub(super) fn anonymous() -> Chrome {
    Chrome {
        product: s("Feedback"),
        stylesheet: s("/assets/postern.css"),
        csrf: s("token-of-the-form"),
        ..Chrome::default()
    }
}

pub(super) fn chrome() -> Chrome {
    let ada = SignedIn { name: s("Ada Lovelace"), email: s("ada@acme.test"), is_operator: true };
    Chrome { signed_in: Some(ada), ..anonymous() }
}

pub(super) fn acme() -> OrganizationRef {
    OrganizationRef { name: s("Acme"), subdomain: s("acme"), is_sandbox: false }
}

pub(super) fn app_ref(name: &str) -> AppRef {
    AppRef { name: s(name), owner: s("Northwind Tools") }
}

pub(super) fn ago(minutes: i64) -> When {
    let now = datetime!(2026-08-01 12:00:00 UTC);
    When::new(now - time::Duration::minutes(minutes), now)
}

pub(super) fn choice(value: &str, label: &str, detail: &str, chosen: bool) -> Choice {
    Choice { value: s(value), label: s(label), detail: s(detail), chosen }
}

fn scope(name: &str, sentence: &str, sensitive: Option<&str>, is_new: bool) -> ScopeLine {
    ScopeLine {
        name: s(name),
        sentence: s(sentence),
        sensitive: sensitive.map(s),
        is_new,
        is_optional: name == "customers:read",
    }
}

pub(super) fn see() -> Vec<ScopeLine> {
    vec![
        scope("posts:read", "Read posts and the boards they are on", None, false),
        scope(
            "customers:read",
            "Read customers",
            Some("It includes the names and email addresses of your customers."),
            false,
        ),
    ]
}

pub(super) fn change() -> Vec<ScopeLine> {
    vec![
        scope("posts:write", "Create, update, delete and assign posts", None, false),
        scope("votes:write", "Add and remove votes", None, true),
        scope(
            "webhooks:manage",
            "Register an address that is told about changes",
            Some("What happens here is sent to the app\u{2019}s own server."),
            false,
        ),
    ]
}

pub(super) fn status(tone: Tone, word: &str) -> Status {
    Status { tone, word: s(word) }
}

fn native(name: &str) -> NativePage {
    NativePage { chrome: chrome(), app: s(name), code: s("fooc_1"), ends_at: ago(-5) }
}

fn login(name: &str, error: Option<&str>, nobody_yet: bool) -> LoginPage {
    LoginPage {
        chrome: anonymous(),
        email: error.map(|_| s("ada@acme.test")).unwrap_or_default(),
        error: error.map(s),
        return_to: s("/oauth/authorize?client_id=foapp_1&state=a%26b"),
        on_behalf_of: Some(s(name)),
        nobody_yet,
    }
}

fn account() -> AccountPage {
    let row = |name: &str, subdomain: &str, role: &str| MembershipRow {
        organization: OrganizationRef { name: s(name), subdomain: s(subdomain), is_sandbox: false },
        role: s(role),
    };
    AccountPage {
        chrome: Chrome {
            flash: Some(Flash { tone: Tone::Calm, text: s("Your password is changed.") }),
            ..chrome()
        },
        name: s("Ada Lovelace"),
        email: s("ada@acme.test"),
        new_name: Field { value: s("Ada Lovelace"), error: None },
        languages: vec![choice("", "As your browser asks", "", true), choice("de", "Deutsch", "", false)],
        organizations: vec![row("Acme", "acme", "Admin"), row("Lovelace & Daughters", "lovelace", "Member")],
        password_minimum: 12,
        current_password: Field {
            value: String::new(),
            error: Some(s("This is not your current password.")),
        },
        new_password: Field::default(),
    }
}

fn api_calls() -> Vec<ApiCall> {
    let call = |(method, path, sentence): (&str, &str, &str)| ApiCall {
        method: s(method),
        path: s(path),
        sentence: s(sentence),
    };
    [
        ("GET", "/api/v3/feature_requests", "Lists posts"),
        ("POST", "/api/v3/feature_requests", "Creates a post"),
        ("DELETE", "/api/v3/feature_requests/{id}", "Deletes a post"),
    ]
    .map(call)
    .into()
}

fn consent(name: &str, actor: ConsentActor, organizations: &[&str]) -> ConsentPage {
    let differs = |name: &&str| organizations.len() > 1 && !name.is_empty();
    let lists = if organizations.len() > 1 { organizations.chunks(1) } else { organizations.chunks(2) };
    let of_role = |names: &[&str]| CallList {
        organizations: list(names.iter().copied().filter(differs).map(s).collect()),
        calls: api_calls(),
    };
    let calls = lists.map(of_role).collect();
    ConsentPage {
        chrome: chrome(),
        request: s("request-handle"),
        app: app_ref(name),
        description: s("Brings feedback from your support desk to the right board and keeps both in step."),
        review: if organizations.len() == 1 { Review::NotReviewed } else { Review::Reviewed },
        homepage_host: Some(s("northwind.example")),
        organizations: organizations
            .iter()
            .map(|o| choice(&letters(o).to_lowercase(), o, "You are an admin", false))
            .collect(),
        actor,
        see: see(),
        change: change(),
        events: vec![
            choice("post_created", "A post is created", "", true),
            choice("post_completed", "A post is completed", "", true),
        ],
        calls,
        destination: Destination::Site { host: s("connect.northwind.example") },
        lasting: vec![choice("", "Until it is revoked", "", true), choice("30", "30 days", "", false)],
        return_to: s("/oauth/authorize?client_id=foapp_1"),
        preview: None,
    }
}

/// The consent page of an app that sends people to `destination`.
fn consent_preview(name: &str) -> ConsentPage {
    ConsentPage { preview: Some(preview()), ..consent(name, ConsentActor::Bot, &["Acme"]) }
}

pub(super) fn consent_to(destination: Destination) -> ConsentPage {
    ConsentPage { destination, ..consent(PLAIN, ConsentActor::Bot, &["Acme"]) }
}

fn organization() -> OrganizationPage {
    OrganizationPage {
        chrome: chrome(),
        organization: acme(),
        role: s("Admin"),
        is_admin: true,
        places: vec![Place {
            link: Link { label: s("Connected apps"), href: acme().connected_apps() },
            detail: s("What may act in Acme, who let it in, and how to end it"),
            count: Some(12),
        }],
    }
}

fn connected_apps(name: &str, rows: usize) -> ConnectedAppsPage {
    let row = |id, name: &str, acts_as: &str, scopes: &[&str], status: Status, revocable| ConnectedAppRow {
        id,
        app: app_ref(name),
        acts_as: s(acts_as),
        scopes: scopes.iter().map(|scope| s(scope)).collect(),
        approved_by: s("Ada Lovelace"),
        approved_at: Some(ago(id * 70)),
        is_unused: id == 2,
        status,
        revocable,
    };
    let many =
        ["Read posts", "Create, update and delete posts", "Read customers", "Read votes", "Read comments"];
    let all = vec![
        row(1, name, "Its own bot", &many, status(Tone::Calm, "Active"), true),
        row(2, "Changelog to chat", "Ada Lovelace", &many[..1], status(Tone::Attention, "Paused"), true),
        row(900, "CSV", "Its own bot", &many[..2], status(Tone::Danger, "Revoked"), false),
    ];
    ConnectedAppsPage {
        chrome: chrome(),
        organization: acme(),
        tools: ListTools {
            sorts: vec![choice("newest", "Newest first", "", true), choice("name", "By name", "", false)],
            from: 1,
            to: 3,
            total: 41,
            next: Some(s("?page=2")),
            ..ListTools::default()
        },
        rows: all.into_iter().take(rows).collect(),
    }
}

fn install(name: &str) -> InstallPage {
    let entry = |minutes, tone, what: &str, changes: &[&str]| LedgerEntry {
        at: ago(minutes),
        what: s(what),
        changes: changes.iter().map(|change| s(change)).collect(),
        origin: s("192.0.2.17"),
        tone,
    };
    InstallPage {
        chrome: chrome(),
        organization: acme(),
        id: 1,
        app: app_ref(name),
        homepage_host: Some(s("northwind.example")),
        status: status(Tone::Calm, "Active"),
        acts_as: s("Its own bot"),
        approved_by: s("Ada Lovelace"),
        approved_at: Some(ago(70)),
        ended: s(""),
        last_token_at: Some(ago(2)),
        see: see(),
        change: change(),
        events: vec![],
        health: health(),
        ledger: vec![
            entry(9, Tone::Calm, "The app refreshed its tokens", &[]),
            entry(70, Tone::Calm, "Ada Lovelace approved more", &["New: add and remove votes"]),
            entry(3000, Tone::Danger, "Grace Hopper revoked the access", &[]),
            entry(90_000, Tone::Calm, "Grace Hopper approved the install", &["Acts as its own bot"]),
        ],
        revocable: true,
        switch: Some(Switch::Suspend),
        expires_at: Some(ago(-9_000)),
        pending: Some(PendingScopes {
            see: vec![scope("votes:read", "See who voted for what", None, false)],
            change: vec![],
            notes: vec![format!("{name} needs it.")],
            version: 1,
        }),
    }
}

fn health() -> HealthPart {
    HealthPart {
        unused_since: Some(ago(140_000)),
        last_call_at: Some(ago(140_000)),
        last_refresh_at: Some(ago(130_000)),
        refresh_failures: 3,
        last_refresh_failure_at: Some(ago(20)),
        refusals: vec![RefusalRow { scope: s("votes:write"), calls: 2, last_at: ago(30) }],
        unused_scopes: vec![s("Add and remove votes")],
        secret: Some(SecretRow { created_at: ago(200_000), is_newest: false, expires_at: Some(ago(-600)) }),
        capabilities: s("/orgs/acme/connected-apps/1/capabilities"),
    }
}

fn capabilities(name: &str, calls: Vec<ApiCall>) -> CapabilitiesPage {
    let row = |(index, call): (usize, ApiCall)| CallRow {
        call,
        is_recent: index == 0,
        calls: if index == 0 { 12 } else { 0 },
        last_at: (index == 0).then(|| ago(90)),
    };
    CapabilitiesPage {
        chrome: chrome(),
        organization: acme(),
        id: 1,
        app: app_ref(name),
        person: Some(s("Ada Lovelace")),
        role: Some(s("Member")),
        standing: if calls.is_empty() { Standing::Stopped } else { Standing::Works },
        pending: calls.iter().take(1).cloned().collect(),
        rows: calls.into_iter().enumerate().map(row).collect(),
    }
}

fn confirm(name: &str, error: Option<&str>) -> ConfirmPage {
    ConfirmPage {
        chrome: chrome(),
        crumbs: vec![
            Link { label: s("Acme"), href: acme().home() },
            Link { label: s("Connected apps"), href: acme().connected_apps() },
            Link { label: s(name), href: s("/orgs/acme/connected-apps/1") },
        ],
        heading: format!("Revoke the access of {name}?").into(),
        effects: vec![
            s("It can no longer see or change anything in Acme, from this moment on."),
            s("What it has created stays."),
            s("To connect it again, somebody has to approve it again."),
        ],
        action: s("/orgs/acme/connected-apps/1/revoke"),
        button: s("Revoke access"),
        tone: Tone::Danger,
        carried: vec![("replaces", s("12"))],
        typed: error.map(|error| TypedName { name: s(name), error: Some(s(error)) }),
        cancel: s("/orgs/acme/connected-apps/1"),
    }
}
