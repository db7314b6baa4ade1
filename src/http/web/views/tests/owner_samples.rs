//! Samples of the pages on which an app's owner works.

use super::super::app::{Act, AppKind, AppPage};
use super::super::app_form::{AppForm, NewAppPage, ScopeChoice, ScopeGroup};
use super::super::app_installs::{AppInstallPage, AppInstallsPage, CustomerRow};
use super::super::app_secrets::{AppSecretsPage, LaggingRow, RotatePage, SecretRow};
use super::super::chart::{Bar, Chart};
use super::super::consent::Preview;
use super::super::developer_apps::{DeveloperAppRow, DeveloperAppsPage};
use super::super::organization::Place;
use super::super::parts::{Choice, Field, Link, ListTools, Tone};
use super::super::quickstart::{File, QuickstartPage, RuntimeLink, StepPart, Trial};
use super::super::scope_change::ScopeChangePage;
use super::super::secret::{Occasion, SecretPage};
use super::samples::{ago, app_ref, change, choice, chrome, s, see, status};

pub(super) fn developer_apps(name: &str, rows: usize) -> DeveloperAppsPage {
    let row = |id, name: &str, installs, status| DeveloperAppRow {
        id,
        app: app_ref(name),
        client_id: s("foapp_7Yk2mQ9vR4tLwX3bN8sD"),
        installs,
        status,
        created_at: ago(id * 900),
    };
    let all = vec![
        row(1, name, 12, status(Tone::Calm, "Active")),
        row(2, "Changelog to chat", 0, status(Tone::Attention, "Suspended")),
    ];
    DeveloperAppsPage {
        chrome: chrome(),
        tools: ListTools::default(),
        rows: all.into_iter().take(rows).collect(),
        may_create: true,
    }
}

pub(super) fn form(name: &str) -> AppForm {
    let scope = |choice: Choice| ScopeChoice { is_optional: choice.value == "posts:write", choice };
    let group = |resource: &str, choices: Vec<Choice>| ScopeGroup {
        resource: s(resource),
        choices: choices.into_iter().map(scope).collect(),
    };
    let field = |value: &str| Field { value: s(value), error: None };
    AppForm {
        name: field(name),
        description: field("Brings feedback from your support desk to the right board."),
        homepage_url: field("https://northwind.example"),
        redirect_uris: field("https://connect.northwind.example/callback\nhttp://localhost:3000/callback"),
        scopes: vec![
            group(
                "Posts",
                vec![
                    choice("posts:read", "Read posts and the boards they are on", "posts:read", true),
                    choice("posts:write", "Create, update, delete and assign posts", "posts:write", false),
                ],
            ),
            group("Roadmap", vec![choice("roadmap:read", "Read the roadmap", "roadmap:read", false)]),
        ],
        scopes_error: None,
        actors: vec![
            choice("app", "Its own bot", "Works without a person, and no role limits it", true),
            choice("self", "The person who approves", "Within that person\u{2019}s role", false),
        ],
        actors_error: None,
        kinds: vec![
            choice("confidential", "Confidential", "Runs on a server that can keep a secret", true),
            choice("public", "Public", "Runs on people\u{2019}s devices; no secret, PKCE instead", false),
        ],
        webhook_url: field("https://connect.northwind.example/hooks"),
        webhook_events: vec![
            choice("post_created", "A post is created", "", true),
            choice("vote_created", "A vote is created", "", false),
        ],
        webhook_events_error: None,
        is_listed: true,
        install_url: field("https://northwind.example/install"),
        replay_window: field("30"),
    }
}

pub(super) fn refused(name: &str) -> AppForm {
    AppForm {
        name: Field { value: s(name), error: Some(s("Another app of Northwind Tools has this name.")) },
        redirect_uris: Field {
            value: s("http://northwind.example/callback"),
            error: Some(s("http://northwind.example/callback must begin with https.")),
        },
        scopes_error: Some(s("Choose at least one scope.")),
        ..form(name)
    }
}

pub(super) fn app_new(form: AppForm) -> NewAppPage {
    NewAppPage {
        chrome: chrome(),
        organizations: vec![
            choice("northwind", "Northwind Tools", "", true),
            choice("acme", "Acme", "", false),
        ],
        form,
    }
}

pub(super) fn app(name: &str, kind: AppKind) -> AppPage {
    let act = |button: &str, effect: &str, path: &str, tone| Act {
        button: s(button),
        effect: s(effect),
        href: format!("/developer/apps/1/{path}"),
        tone,
    };
    AppPage {
        chrome: chrome(),
        id: 1,
        app: app_ref(name),
        client_id: s("foapp_7Yk2mQ9vR4tLwX3bN8sD"),
        kind,
        status: status(Tone::Calm, "Active"),
        installs: 12,
        created_at: ago(900),
        is_blocked: kind == AppKind::Public,
        places: vec![Place {
            link: Link { label: s("Installs"), href: s("/developer/apps/1/installs") },
            detail: s("The organizations it is connected to."),
            count: None,
        }],
        form: AppForm { kinds: vec![], ..form(name) },
        acts: vec![
            act(
                "Rotate secret",
                "Makes a new secret. The old one stops working at once.",
                "rotate",
                Tone::Calm,
            ),
            act("Delete app", "Ends all 12 connections, for good.", "delete", Tone::Danger),
        ],
    }
}

pub(super) fn secret(name: &str, occasion: Occasion) -> SecretPage {
    SecretPage {
        chrome: chrome(),
        app_name: s(name),
        app_href: s("/developer/apps/1"),
        occasion,
        old_secret: s("The old secret no longer works."),
        client_id: s("foapp_7Yk2mQ9vR4tLwX3bN8sD"),
        client_secret: Some(s("fosec_Zk3pT8xVq1nJ5rW7yB2mC9dF4gH6sL0a")),
        webhook_secret: Some(s("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")),
    }
}

pub(super) fn scope_change(name: &str) -> ScopeChangePage {
    ScopeChangePage {
        chrome: chrome(),
        app_name: s(name),
        app_href: s("/developer/apps/1"),
        added: change(),
        removed: see(),
        effects: vec![s("What is no longer asked for stops working at once in 12 organizations.")],
        note: Field { value: s("For the new board"), error: Some(s("The note must be shorter.")) },
        carried: vec![("name", s(name)), ("scopes", s("posts:write")), ("scopes_version", s("3"))],
    }
}

pub(super) fn secrets(name: &str, rows: usize) -> AppSecretsPage {
    let row = |id, used: Option<i64>, ends: Option<i64>| SecretRow {
        id,
        created_at: ago(id * 600),
        last_used_at: used.map(ago),
        ends_at: ends.map(ago),
        installs: id,
    };
    let lagging =
        LaggingRow { id: 1, organization: s("Acme"), made_at: ago(9_000), last_refresh_at: Some(ago(30)) };
    AppSecretsPage {
        chrome: chrome(),
        app: app_ref(name),
        app_href: s("/developer/apps/1"),
        is_public: rows == 0,
        secrets: vec![row(1, None, None), row(2, Some(3), Some(-50))].into_iter().take(rows).collect(),
        lagging: vec![lagging].into_iter().take(rows).collect(),
        lagging_total: 1,
    }
}

pub(super) fn rotate(name: &str) -> RotatePage {
    RotatePage {
        chrome: chrome(),
        app_name: s(name),
        app_href: s("/developer/apps/1"),
        overlaps: vec![choice("0", "Not at all", "", true), choice("3600", "1 hour", "", false)],
        effect: s("Connections stay."),
        ends_another: true,
        replaces: 12,
    }
}

fn customer(id: i64, word: &str) -> CustomerRow {
    CustomerRow {
        id,
        organization: s("Acme"),
        status: status(Tone::Calm, word),
        connected_at: (id == 1).then(|| ago(900)),
        last_token_at: (id == 1).then(|| ago(5)),
    }
}

pub(super) fn installs(name: &str, rows: usize) -> AppInstallsPage {
    let bar = |x, number| Bar { x, y: 80 - number * 4, height: number * 4, day: s("1 August 2026"), number };
    AppInstallsPage {
        chrome: chrome(),
        app: app_ref(name),
        app_href: s("/developer/apps/1"),
        chart: Chart { width: 48, height: 80, bars: vec![bar(0, 4), bar(24, 12)] },
        tools: ListTools {
            sorts: vec![choice("name", "By name", "", true)],
            next: Some(s("?page=2")),
            ..ListTools::default()
        },
        states: vec![choice("", "All", "", true), choice("active", "Active", "", false)],
        rows: vec![customer(1, "Active"), customer(2, "Waits for approval")].into_iter().take(rows).collect(),
    }
}

pub(super) fn app_install(name: &str) -> AppInstallPage {
    AppInstallPage {
        chrome: chrome(),
        app: app_ref(name),
        app_href: s("/developer/apps/1"),
        customer: customer(1, "Active"),
        acts_as: s("Its own bot"),
        expires_at: Some(ago(-9_000)),
        ended_at: None,
        see: see(),
        change: vec![],
        pending: change(),
        suspendable: true,
        resumable: false,
    }
}

pub(super) fn preview() -> Preview {
    Preview {
        app_href: s("/developer/apps/1"),
        scopes: vec![choice("posts:read", "Read posts", "", true)],
        actors: vec![
            choice("app", "Its own bot", "", true),
            choice("self", "The person who approves", "", false),
        ],
        organization: Field { value: s("Acme"), error: None },
        roles: vec![choice("owner", "Owner", "", true), choice("admin", "Admin", "", false)],
    }
}

pub(super) fn quickstart(name: &str) -> QuickstartPage {
    let file = |name: &str, content: &str| File { name: s(name), content: s(content) };
    let runtime = |name: &'static str, is_chosen| RuntimeLink {
        name,
        href: format!("/developer/apps/1/quickstart?in={}", name.to_lowercase()),
        is_chosen,
    };
    let step = |id, heading: &str, trial| StepPart {
        id,
        heading: s(heading),
        said: vec![s("The code works once, for 5 minutes.")],
        trial,
        run: s("Save it and run it."),
        program: file("src/bin/step.rs", "fn main() {\n    println!(\"<&>\");\n}"),
    };
    let href = "/oauth/authorize?response_type=code&client_id=foapp_7Yk2mQ9vR4tLwX3bN8sD";
    let trial = Trial { address: format!("https://auth.example{href}"), href: s(href) };
    QuickstartPage {
        chrome: chrome(),
        app: app_ref(name),
        app_href: s("/developer/apps/1"),
        client_id: s("foapp_7Yk2mQ9vR4tLwX3bN8sD"),
        redirect_uris: vec![s("https://connect.northwind.example/callback")],
        scopes: vec![s("posts:read")],
        keeps_secret: true,
        runtimes: vec![runtime("Go", false), runtime("Rust", true)],
        needs: s("They are the binaries of one package."),
        dependencies: Some(file("Cargo.toml", "[dependencies]\nureq = \"3\"")),
        steps: vec![step("connect", "2. Connect", Some(trial)), step("exchange", "3. Exchange", None)],
    }
}
