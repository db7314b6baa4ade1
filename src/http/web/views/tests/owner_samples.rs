//! Samples of the pages on which an app's owner works.

use super::super::app::{Act, AppKind, AppPage};
use super::super::app_form::{AppForm, NewAppPage, ScopeGroup};
use super::super::consent::Preview;
use super::super::developer_apps::{DeveloperAppRow, DeveloperAppsPage};
use super::super::parts::{Field, ListTools, Tone};
use super::super::secret::{Occasion, SecretPage};
use super::samples::{ago, app_ref, choice, chrome, s, status};

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
    let group = |resource: &str, choices| ScopeGroup { resource: s(resource), choices };
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
