//! The pages about people: members, invitations, keys, settings, and a person's own.

use super::super::api_keys::{ApiKeyRow, ApiKeysPage, BoundsForm};
use super::super::app_form::{ScopeChoice, ScopeGroup};
use super::super::invitation::InvitationPage;
use super::super::invitations::{InvitationRow, InvitationsPage};
use super::super::member::MemberPage;
use super::super::members::{MemberRow, MembersPage};
use super::super::organization::{OrganizationPage, Place};
use super::super::own_apps::{OwnAppRow, OwnAppsPage};
use super::super::parts::{Chrome, Field, Link, ListTools, Tone};
use super::super::sessions::{SessionRow, SessionsPage};
use super::super::settings::SettingsPage;
use super::super::shown_once::ShownOncePage;
use super::rendered;
use super::samples::{acme, ago, anonymous, app_ref, choice, chrome, s, status};

/// All of them by name; `name` is what somebody chose for themselves, a key or an app.
pub(super) fn pages(name: &str) -> Vec<(&'static str, String)> {
    vec![
        ("organization-member", rendered(&organization())),
        ("members", rendered(&members(name, 2, true))),
        ("members-reader", rendered(&members(name, 2, false))),
        ("members-none", rendered(&members(name, 0, true))),
        ("member", rendered(&member(name))),
        ("invitations", rendered(&invitations(name, 2))),
        ("invitations-empty", rendered(&invitations(name, 0))),
        ("invitation", rendered(&invitation(name, chrome()))),
        ("invitation-new", rendered(&invitation(name, anonymous()))),
        ("shown-once", rendered(&shown_once(name))),
        ("api-keys", rendered(&api_keys(name, 2))),
        ("api-keys-empty", rendered(&api_keys(name, 0))),
        ("api-keys-bound", rendered(&bound_api_keys(name))),
        ("settings", rendered(&settings(name))),
        ("sessions", rendered(&sessions(name))),
        ("own-apps", rendered(&own_apps(name, 1))),
        ("own-apps-empty", rendered(&own_apps(name, 0))),
    ]
}

fn organization() -> OrganizationPage {
    OrganizationPage {
        chrome: chrome(),
        organization: acme(),
        role: s("Member"),
        is_admin: false,
        places: vec![Place {
            link: Link { label: s("Members"), href: acme().members() },
            detail: s("Who else is here"),
            count: None,
        }],
    }
}

fn tools(rows: usize) -> ListTools {
    ListTools {
        search: if rows == 0 { s("zzz") } else { String::new() },
        sorts: vec![choice("name", "By name", "", true)],
        ..ListTools::default()
    }
}

fn members(name: &str, rows: usize, is_admin: bool) -> MembersPage {
    let row = |id, name: &str, closed: bool| MemberRow {
        id,
        name: s(name),
        email: if is_admin { format!("{id}@acme.test") } else { String::new() },
        role: s("Admin"),
        joined_at: ago(90),
        status: closed.then(|| status(Tone::Attention, "Account closed")),
        is_you: id == 1,
    };
    let all = vec![row(1, name, false), row(2, "Grace Hopper", true)];
    MembersPage {
        chrome: chrome(),
        organization: acme(),
        tools: tools(rows),
        rows: all.into_iter().take(rows).collect(),
        is_admin,
    }
}

fn member(name: &str) -> MemberPage {
    MemberPage {
        chrome: chrome(),
        organization: acme(),
        id: 2,
        name: s(name),
        email: s("grace@acme.test"),
        role: s("Member"),
        joined_at: ago(90),
        status: Some(status(Tone::Attention, "Account closed")),
        apps: vec![s("Changelog to chat")],
        roles: vec![
            choice("admin", "Admin", "Manages apps", false),
            choice("member", "Member", "Takes part", true),
        ],
        fixed: s("Only an owner can change or remove an owner."),
        removable: true,
    }
}

fn invitations(name: &str, rows: usize) -> InvitationsPage {
    let row = |id, note: &str| InvitationRow {
        id,
        note: s(note),
        role: s("Member"),
        invited_by: s("Ada Lovelace"),
        created_at: ago(30),
        expires_at: ago(-8000),
    };
    InvitationsPage {
        chrome: chrome(),
        organization: acme(),
        rows: vec![row(1, name), row(2, "Max of support")].into_iter().take(rows).collect(),
        note: Field { value: s("Max of support"), error: Some(s("An invitation is open already.")) },
        roles: vec![choice("member", "Member", "Takes part", true)],
        lifetime: s("7 days"),
    }
}

fn invitation(name: &str, chrome: Chrome) -> InvitationPage {
    InvitationPage {
        chrome,
        organization: s("Acme"),
        role: s("Member"),
        role_detail: s("Takes part"),
        invited_by: s(name),
        expires_at: ago(-8000),
        path: s("/invitations/poin_1"),
        sign_in: s("/login?return_to=/invitations/poin_1"),
        error: Some(s("This form was out of date.")),
        email: Field { value: s("max@acme.test"), error: Some(s("There is an account with this address.")) },
        name: Field::default(),
        password: Field::default(),
        password_minimum: 8,
    }
}

fn shown_once(name: &str) -> ShownOncePage {
    ShownOncePage {
        chrome: chrome(),
        crumbs: vec![Link { label: s("Acme"), href: acme().home() }],
        heading: format!("The invitation for {name} is ready").into(),
        advice: s("Copy the link."),
        is_sealed: false,
        label: s("Link"),
        secret: s("https://feedback.test/invitations/poin_1"),
        note: s("Whoever opens it first can join."),
        back: acme().invitations(),
    }
}

fn api_keys(name: &str, rows: usize) -> ApiKeysPage {
    let row = |id, name: &str, used| ApiKeyRow {
        id,
        name: s(name),
        created_by: s("Ada Lovelace"),
        created_at: ago(5000),
        last_used_at: used,
        scopes: Vec::new(),
        networks: Vec::new(),
    };
    let all = vec![row(1, name, Some(ago(3))), row(2, "Importer", None)];
    let search = if rows == 0 { String::new() } else { s("imp") };
    ApiKeysPage {
        chrome: chrome(),
        organization: acme(),
        tools: ListTools { search, ..tools(rows) },
        rows: all.into_iter().take(rows).collect(),
        name: Field { value: s("Importer"), error: Some(s("A key of this name exists.")) },
        bounds: None,
    }
}

fn bound_api_keys(name: &str) -> ApiKeysPage {
    let scope = |value: &str, label: &str, chosen| ScopeChoice {
        choice: choice(value, label, value, chosen),
        is_optional: false,
    };
    let choices = vec![scope("posts:read", "Read posts", true), scope("posts:write", "Write posts", false)];
    let mut page = api_keys(name, 2);
    page.rows[0].scopes = vec![s("posts:read"), s("posts:write")];
    page.rows[0].networks = vec![s("192.0.2.0/24"), s("2001:db8::/32")];
    page.bounds = Some(BoundsForm {
        scopes: vec![ScopeGroup { resource: s("Posts"), choices }],
        scopes_error: Some(s("Choose at least one scope.")),
        networks: Field { value: s(name), error: Some(s("This is not a network.")) },
    });
    page
}

fn settings(name: &str) -> SettingsPage {
    SettingsPage {
        chrome: chrome(),
        organization: acme(),
        name: Field { value: s(name), error: Some(s("A name is 1 to 100 characters.")) },
        app_policies: vec![
            choice("any", "Any app", "Whoever may install decides", true),
            choice("none", "No app", "", false),
        ],
        install_min_roles: vec![
            choice("", "As the server says", "", true),
            choice("owner", "Owners alone", "", false),
        ],
    }
}

fn sessions(name: &str) -> SessionsPage {
    let row = |id, device: &str, last_seen_at| SessionRow {
        id,
        device: s(device),
        ip: s("192.0.2.17"),
        created_at: ago(900),
        last_seen_at,
        is_this: id == 1,
    };
    SessionsPage {
        chrome: chrome(),
        rows: vec![row(1, name, Some(ago(1))), row(2, "A program (curl/8.5.0)", None)],
    }
}

fn own_apps(name: &str, rows: usize) -> OwnAppsPage {
    let row = OwnAppRow {
        id: 1,
        app: app_ref(name),
        organization: s("Acme"),
        scopes: vec![s("Read posts")],
        approved_at: ago(70),
        last_token_at: Some(ago(2)),
    };
    let search = if rows == 0 { String::new() } else { s("acme") };
    OwnAppsPage {
        chrome: chrome(),
        tools: ListTools { search, ..tools(rows) },
        rows: vec![row].into_iter().take(rows).collect(),
    }
}
