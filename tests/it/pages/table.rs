//! Every page and every endpoint, and who may. A new route is one new line here, and, where it is about a thing that
//! no route was about before, one in [`THINGS`].

use postern::http::api::registry;
use postern::http::route_list;

use super::things::Things;
use crate::support::policies::Shipped;

/// A route, and to whom it is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    pub(super) open_to: OpenTo,
    /// What is sent, beside the form's token, so that the question who may is reached.
    pub(super) fields: &'static [(&'static str, &'static str)],
}

/// To whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OpenTo {
    /// A page for everybody, signed in or not.
    Everybody,
    /// A page for whoever is signed in.
    People,
    /// A page or form about something of the admin's own, and for everybody else not there.
    Own,
    /// A form for whoever asked for an app, and for everybody else not there.
    Asker,
    /// A page of an organization, for its people, and for people of other organizations not there.
    Members,
    /// The same for its owners and admins.
    Admins,
    /// A page for the owners and admins of any organization.
    AdminsOfAny,
    /// A page of the operator's console, for everybody else not there.
    Operators,
    /// The page for those who may connect an app, or ask somebody who may.
    Installers,
    /// JSON for anybody.
    Anything,
    /// JSON for apps that prove who they are.
    Apps,
    /// JSON for apps by their access tokens.
    Tokens,
    /// JSON for people, by their session JWT alone.
    Programs,
    /// The same for owners and admins of the organization that the call names.
    ProgramsOfAdmins,
    /// The same for people of the organization that the call names.
    ProgramsOfMembers,
}

impl Entry {
    /// Whether browsers show it or send its form.
    pub(super) fn is_page(&self) -> bool {
        use OpenTo::{Anything, Apps, Programs, ProgramsOfAdmins, ProgramsOfMembers, Tokens};
        !matches!(self.open_to, Anything | Apps | Tokens | Programs | ProgramsOfMembers | ProgramsOfAdmins)
    }

    /// Whether it is a form of a page, which needs the form's token.
    pub(super) fn is_form(&self) -> bool {
        self.is_page() && self.method != "GET"
    }

    /// Its address, about these things.
    pub(super) fn address(&self, things: &Things) -> String {
        fill(self.path, things)
    }

    /// The method and the path, for messages.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The path as a file name.
    pub(super) fn slug(&self) -> String {
        let words: Vec<&str> =
            self.path.split('/').filter(|word| !word.is_empty() && !word.starts_with('{')).collect();
        let last = if self.path.ends_with('}') { "-one" } else { "" };
        if words.is_empty() { "start".to_owned() } else { words.join("-") + last }
    }
}

/// The path of a route with its parameters filled in.
pub(super) fn fill(path: &str, things: &Things) -> String {
    let path = path.replace("{subdomain}", things.subdomain);
    if path == "/oauth/authorize" {
        return format!("{path}?{}", things.request(&[]));
    }
    let mut path = path.replace("{file}", "postern.00000000.css");
    let mut inside = None;
    while let Some(parameter) = path.split('/').rfind(|part| part.starts_with('{')).map(str::to_owned) {
        let found = THINGS.iter().find(|(beginning, _)| path_begins(&path, beginning));
        let (_, kind) = found.unwrap_or_else(|| panic!("what is {path} about? Add it to THINGS"));
        let id = inside.and_then(|inside| things.app_of(inside)).unwrap_or_else(|| things.id(kind));
        path = path.replace(&parameter, id);
        inside = Some(*kind);
    }
    path
}

fn path_begins(path: &str, beginning: &str) -> bool {
    let rest = match beginning.strip_prefix("/orgs/*") {
        Some(inside) => path.strip_prefix("/orgs/").and_then(|path| {
            let at = path.find('/')?;
            path[at..].strip_prefix(inside)
        }),
        None => path.strip_prefix(beginning),
    };
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What the last parameter of a path is: the first match counts, and `/orgs/*` is any organization.
const THINGS: &[(&str, &str)] = &[
    ("/orgs/*/connected-apps/{id}/resume", "paused install"),
    ("/orgs/*/connected-apps/{id}/scopes", "growing install"),
    ("/orgs/*/connected-apps/{id}", "install"),
    ("/orgs/*/requests/{id}", "request"),
    ("/errors/{id}", "refusal"),
    ("/orgs/*/members/{id}", "member"),
    ("/orgs/*/invitations/{id}", "invitation"),
    ("/orgs/*/api-keys/{id}", "key"),
    ("/invitations/{secret}", "invitation link"),
    ("/account/sessions/{id}", "session"),
    ("/account/connected-apps/{id}", "own install"),
    ("/developer/apps/{id}/installs/{install}/resume", "halted install"),
    ("/developer/apps/{id}/installs/{install}", "install"),
    ("/developer/apps/{id}/secrets/{secret}", "old secret"),
    ("/orgs/*/webhooks/{id}/deliveries/{delivery}", "own delivery"),
    ("/orgs/*/webhooks/{id}/enable", "quiet webhook"),
    ("/orgs/*/webhooks/{id}", "webhook"),
    ("/developer/apps/{id}/webhook/deliveries/{delivery}", "app delivery"),
    ("/developer/apps/{id}/webhook/enable", "quiet app"),
    ("/developer/apps/{id}/webhook", "listening app"),
    ("/docs/calls/{call}", "call"),
    ("/marketplace/{client_id}", "listed app"),
    ("/operator/organizations/{id}/unsuspend", "sleeping organization"),
    ("/operator/organizations/{id}", "organization"),
    ("/operator/people/{id}/enable", "disabled person"),
    ("/operator/people/{id}", "person"),
    ("/operator/apps/{id}", "app"),
    ("/developer/apps/{id}/unsuspend", "sleeping app"),
    ("/developer/apps/{id}", "app"),
    ("/oauth/apps/{id}/webhook/deliveries/{delivery}", "app delivery"),
    ("/oauth/apps/{id}/webhook", "listening app"),
    ("/oauth/apps/{id}/webhook_secret", "listening app"),
    ("/oauth/apps/{id}", "app"),
    ("/oauth/webhooks/{webhook}/deliveries/{delivery}", "own delivery"),
    ("/oauth/webhooks/{webhook}", "webhook"),
    ("/oauth/installs/{id}/unsuspend", "paused install"),
    ("/oauth/installs/{id}/accept_scopes", "growing install"),
    ("/oauth/installs/{id}/decline_scopes", "growing install"),
    ("/oauth/installs/{id}/approve", "request"),
    ("/oauth/installs/{id}/decline", "request"),
    ("/oauth/installs/{id}", "install"),
];

const fn get(path: &'static str, open_to: OpenTo) -> Entry {
    Entry { method: "GET", path, open_to, fields: &[] }
}

const fn post(path: &'static str, open_to: OpenTo) -> Entry {
    Entry { method: "POST", path, open_to, fields: &[] }
}

const fn by(method: &'static str, path: &'static str, open_to: OpenTo) -> Entry {
    Entry { method, path, open_to, fields: &[] }
}

impl Entry {
    const fn with(self, fields: &'static [(&'static str, &'static str)]) -> Self {
        Self { fields, ..self }
    }
}

/// What a form with a question answers.
const DECLINE: &[(&str, &str)] = &[("decision", "decline")];

/// All but the resource API, which keeps its own list.
pub(super) const TABLE: &[Entry] = &[
    // Pages.
    get("/", OpenTo::Everybody),
    get("/login", OpenTo::Everybody),
    post("/login", OpenTo::Everybody),
    post("/logout", OpenTo::People),
    get("/account", OpenTo::People),
    post("/account/password", OpenTo::People),
    get("/orgs/{subdomain}", OpenTo::Members),
    get("/orgs/{subdomain}/connected-apps", OpenTo::Admins),
    get("/orgs/{subdomain}/connected-apps/{id}", OpenTo::Admins),
    get("/orgs/{subdomain}/connected-apps/{id}/revoke", OpenTo::Admins),
    post("/orgs/{subdomain}/connected-apps/{id}/revoke", OpenTo::Admins),
    get("/orgs/{subdomain}/connected-apps/{id}/suspend", OpenTo::Admins),
    post("/orgs/{subdomain}/connected-apps/{id}/suspend", OpenTo::Admins),
    post("/orgs/{subdomain}/connected-apps/{id}/resume", OpenTo::Admins),
    post("/orgs/{subdomain}/connected-apps/{id}/scopes", OpenTo::Admins).with(DECLINE),
    get("/orgs/{subdomain}/requests", OpenTo::Members),
    post("/orgs/{subdomain}/requests/{id}", OpenTo::Admins).with(DECLINE),
    post("/orgs/{subdomain}/requests/{id}/withdraw", OpenTo::Asker),
    get("/orgs/{subdomain}/connected-apps/{id}/capabilities", OpenTo::Admins),
    get("/orgs/{subdomain}/audit-log", OpenTo::Admins),
    get("/orgs/{subdomain}/audit-log.csv", OpenTo::Admins),
    get("/errors/{id}", OpenTo::Everybody),
    get("/orgs/{subdomain}/members", OpenTo::Members),
    get("/orgs/{subdomain}/members/{id}", OpenTo::Admins),
    post("/orgs/{subdomain}/members/{id}/role", OpenTo::Admins).with(&[("role", "csm")]),
    get("/orgs/{subdomain}/members/{id}/remove", OpenTo::Admins),
    post("/orgs/{subdomain}/members/{id}/remove", OpenTo::Admins),
    get("/orgs/{subdomain}/invitations", OpenTo::Admins),
    post("/orgs/{subdomain}/invitations", OpenTo::Admins).with(&[("note", "Zoe"), ("role", "member")]),
    get("/orgs/{subdomain}/invitations/{id}/link", OpenTo::Admins),
    post("/orgs/{subdomain}/invitations/{id}/link", OpenTo::Admins),
    get("/orgs/{subdomain}/invitations/{id}/revoke", OpenTo::Admins),
    post("/orgs/{subdomain}/invitations/{id}/revoke", OpenTo::Admins),
    get("/orgs/{subdomain}/api-keys", OpenTo::Admins),
    post("/orgs/{subdomain}/api-keys", OpenTo::Admins).with(&[("name", "Another")]),
    get("/orgs/{subdomain}/api-keys/{id}/rotate", OpenTo::Admins),
    post("/orgs/{subdomain}/api-keys/{id}/rotate", OpenTo::Admins).with(&[("replaces", "0")]),
    get("/orgs/{subdomain}/api-keys/{id}/revoke", OpenTo::Admins),
    post("/orgs/{subdomain}/api-keys/{id}/revoke", OpenTo::Admins),
    get("/orgs/{subdomain}/settings", OpenTo::Admins),
    post("/orgs/{subdomain}/settings", OpenTo::Admins).with(&[("name", "Mine"), ("app_policy", "none")]),
    get("/invitations/{secret}", OpenTo::Everybody),
    post("/invitations/{secret}/join", OpenTo::People),
    post("/invitations/{secret}/account", OpenTo::Everybody),
    post("/account/profile", OpenTo::People).with(&[("name", "Another")]),
    post("/account/language", OpenTo::People).with(&[("language", "de")]),
    get("/account/sessions", OpenTo::People),
    post("/account/sessions/end-others", OpenTo::People),
    post("/account/sessions/{id}/end", OpenTo::Own),
    get("/account/connected-apps", OpenTo::People),
    get("/account/connected-apps/{id}/revoke", OpenTo::Own),
    post("/account/connected-apps/{id}/revoke", OpenTo::Own),
    get("/developer/apps", OpenTo::People),
    post("/developer/apps", OpenTo::Admins).with(&[("organization", "northwind")]),
    get("/developer/apps/new", OpenTo::AdminsOfAny),
    get("/developer/apps/{id}", OpenTo::Admins),
    post("/developer/apps/{id}", OpenTo::Admins),
    get("/developer/apps/{id}/preview", OpenTo::Admins),
    get("/developer/apps/{id}/quickstart", OpenTo::Admins),
    get("/developer/apps/{id}/installs", OpenTo::Admins),
    get("/developer/apps/{id}/installs/{install}", OpenTo::Admins),
    get("/developer/apps/{id}/installs/{install}/suspend", OpenTo::Admins),
    post("/developer/apps/{id}/installs/{install}/suspend", OpenTo::Admins),
    get("/developer/apps/{id}/installs/{install}/resume", OpenTo::Admins),
    post("/developer/apps/{id}/installs/{install}/resume", OpenTo::Admins),
    get("/developer/apps/{id}/secrets", OpenTo::Admins),
    get("/developer/apps/{id}/secrets/leaked", OpenTo::Admins),
    post("/developer/apps/{id}/secrets/leaked", OpenTo::Admins),
    get("/developer/apps/{id}/secrets/{secret}/end", OpenTo::Admins),
    post("/developer/apps/{id}/secrets/{secret}/end", OpenTo::Admins),
    get("/developer/apps/{id}/rotate-secret", OpenTo::Admins),
    post("/developer/apps/{id}/rotate-secret", OpenTo::Admins),
    get("/developer/apps/{id}/suspend", OpenTo::Admins),
    post("/developer/apps/{id}/suspend", OpenTo::Admins),
    get("/developer/apps/{id}/unsuspend", OpenTo::Admins),
    post("/developer/apps/{id}/unsuspend", OpenTo::Admins),
    get("/developer/apps/{id}/delete", OpenTo::Admins),
    post("/developer/apps/{id}/delete", OpenTo::Admins),
    get("/oauth/authorize", OpenTo::Installers),
    post("/oauth/authorize", OpenTo::People),
    by("DELETE", "/oauth/authorize", OpenTo::People),
    get("/developer/apps/{id}/cut-off", OpenTo::Admins),
    post("/developer/apps/{id}/cut-off", OpenTo::Admins),
    get("/orgs/{subdomain}/cut-off", OpenTo::Admins),
    post("/orgs/{subdomain}/cut-off", OpenTo::Admins),
    get("/account/cut-off", OpenTo::People),
    post("/account/cut-off", OpenTo::People),
    get("/developer/apps/{id}/webhook", OpenTo::Admins),
    post("/developer/apps/{id}/webhook/ping", OpenTo::Admins),
    post("/developer/apps/{id}/webhook/disable", OpenTo::Admins),
    post("/developer/apps/{id}/webhook/enable", OpenTo::Admins).with(&[("waiting", "skip")]),
    get("/developer/apps/{id}/webhook/rotate-secret", OpenTo::Admins),
    post("/developer/apps/{id}/webhook/rotate-secret", OpenTo::Admins).with(&[("replaces", "0")]),
    get("/developer/apps/{id}/webhook/replay-failed", OpenTo::Admins),
    post("/developer/apps/{id}/webhook/replay-failed", OpenTo::Admins),
    get("/developer/apps/{id}/webhook/deliveries/{delivery}", OpenTo::Admins),
    post("/developer/apps/{id}/webhook/deliveries/{delivery}/replay", OpenTo::Admins),
    get("/orgs/{subdomain}/webhooks", OpenTo::Admins),
    post("/orgs/{subdomain}/webhooks", OpenTo::Admins),
    get("/orgs/{subdomain}/webhooks/{id}", OpenTo::Admins),
    post("/orgs/{subdomain}/webhooks/{id}", OpenTo::Admins)
        .with(&[("url", "http://127.0.0.1:1/other"), ("which", "all")]),
    post("/orgs/{subdomain}/webhooks/{id}/ping", OpenTo::Admins),
    post("/orgs/{subdomain}/webhooks/{id}/disable", OpenTo::Admins),
    post("/orgs/{subdomain}/webhooks/{id}/enable", OpenTo::Admins).with(&[("waiting", "send")]),
    get("/orgs/{subdomain}/webhooks/{id}/rotate-secret", OpenTo::Admins),
    post("/orgs/{subdomain}/webhooks/{id}/rotate-secret", OpenTo::Admins).with(&[("replaces", "0")]),
    get("/orgs/{subdomain}/webhooks/{id}/replay-failed", OpenTo::Admins),
    post("/orgs/{subdomain}/webhooks/{id}/replay-failed", OpenTo::Admins),
    get("/orgs/{subdomain}/webhooks/{id}/delete", OpenTo::Admins),
    post("/orgs/{subdomain}/webhooks/{id}/delete", OpenTo::Admins),
    get("/orgs/{subdomain}/webhooks/{id}/deliveries/{delivery}", OpenTo::Admins),
    post("/orgs/{subdomain}/webhooks/{id}/deliveries/{delivery}/replay", OpenTo::Admins),
    get("/docs", OpenTo::Everybody),
    get("/docs/calls/{call}", OpenTo::Everybody),
    post("/docs/calls/{call}", OpenTo::People),
    get("/marketplace", OpenTo::Everybody),
    get("/marketplace/{client_id}", OpenTo::Everybody),
    get("/operator", OpenTo::Operators),
    get("/operator/cut-off", OpenTo::Operators),
    post("/operator/cut-off", OpenTo::Operators),
    get("/operator/organizations", OpenTo::Operators),
    get("/operator/organizations/{id}", OpenTo::Operators),
    get("/operator/organizations/{id}/suspend", OpenTo::Operators),
    post("/operator/organizations/{id}/suspend", OpenTo::Operators),
    get("/operator/organizations/{id}/unsuspend", OpenTo::Operators),
    post("/operator/organizations/{id}/unsuspend", OpenTo::Operators),
    get("/operator/organizations/{id}/cut-off", OpenTo::Operators),
    post("/operator/organizations/{id}/cut-off", OpenTo::Operators),
    get("/operator/people", OpenTo::Operators),
    get("/operator/people/{id}", OpenTo::Operators),
    get("/operator/people/{id}/disable", OpenTo::Operators),
    post("/operator/people/{id}/disable", OpenTo::Operators),
    get("/operator/people/{id}/enable", OpenTo::Operators),
    post("/operator/people/{id}/enable", OpenTo::Operators),
    get("/operator/people/{id}/cut-off", OpenTo::Operators),
    post("/operator/people/{id}/cut-off", OpenTo::Operators),
    get("/operator/apps", OpenTo::Operators),
    get("/operator/apps/{id}", OpenTo::Operators),
    get("/operator/apps/{id}/review", OpenTo::Operators),
    post("/operator/apps/{id}/review", OpenTo::Operators).with(&[("seen", "1")]),
    get("/operator/apps/{id}/take-review-back", OpenTo::Operators),
    post("/operator/apps/{id}/take-review-back", OpenTo::Operators),
    get("/operator/apps/{id}/block", OpenTo::Operators),
    post("/operator/apps/{id}/block", OpenTo::Operators),
    get("/operator/apps/{id}/unblock", OpenTo::Operators),
    post("/operator/apps/{id}/unblock", OpenTo::Operators),
    get("/operator/apps/{id}/unlist", OpenTo::Operators),
    post("/operator/apps/{id}/unlist", OpenTo::Operators),
    get("/operator/apps/{id}/cut-off", OpenTo::Operators),
    post("/operator/apps/{id}/cut-off", OpenTo::Operators),
    get("/assets/{file}", OpenTo::Anything),
    // Endpoints.
    post("/session", OpenTo::Apps).with(&[("email", "admin@people.test"), ("password", "a guess")]),
    by("DELETE", "/session", OpenTo::Programs),
    post("/oauth/authorize/consent", OpenTo::ProgramsOfAdmins),
    post("/oauth/authorize/deny", OpenTo::ProgramsOfMembers),
    get("/oauth/apps", OpenTo::ProgramsOfAdmins),
    post("/oauth/apps", OpenTo::ProgramsOfAdmins),
    get("/oauth/apps/{id}", OpenTo::ProgramsOfAdmins),
    by("PATCH", "/oauth/apps/{id}", OpenTo::ProgramsOfAdmins),
    by("DELETE", "/oauth/apps/{id}", OpenTo::ProgramsOfAdmins),
    post("/oauth/apps/{id}/rotate_secret", OpenTo::ProgramsOfAdmins),
    post("/oauth/apps/{id}/secret_leaked", OpenTo::ProgramsOfAdmins),
    get("/oauth/apps/{id}/secrets", OpenTo::ProgramsOfAdmins),
    get("/oauth/apps/{id}/installs", OpenTo::ProgramsOfAdmins),
    post("/oauth/apps/{id}/suspend", OpenTo::ProgramsOfAdmins),
    post("/oauth/apps/{id}/unsuspend", OpenTo::ProgramsOfAdmins),
    get("/oauth/apps/{id}/webhook", OpenTo::ProgramsOfAdmins),
    post("/oauth/apps/{id}/webhook/enable", OpenTo::ProgramsOfAdmins),
    post("/oauth/apps/{id}/webhook/disable", OpenTo::ProgramsOfAdmins),
    post("/oauth/apps/{id}/webhook/ping", OpenTo::ProgramsOfAdmins),
    get("/oauth/apps/{id}/webhook/deliveries", OpenTo::ProgramsOfAdmins),
    post("/oauth/apps/{id}/webhook/deliveries/replay", OpenTo::ProgramsOfAdmins),
    get("/oauth/apps/{id}/webhook/deliveries/{delivery}", OpenTo::ProgramsOfAdmins),
    post("/oauth/apps/{id}/webhook/deliveries/{delivery}/replay", OpenTo::ProgramsOfAdmins),
    post("/oauth/apps/{id}/webhook_secret/regenerate", OpenTo::ProgramsOfAdmins),
    get("/oauth/webhooks", OpenTo::ProgramsOfAdmins),
    post("/oauth/webhooks", OpenTo::ProgramsOfAdmins),
    get("/oauth/webhooks/{webhook}", OpenTo::ProgramsOfAdmins),
    by("PATCH", "/oauth/webhooks/{webhook}", OpenTo::ProgramsOfAdmins),
    by("DELETE", "/oauth/webhooks/{webhook}", OpenTo::ProgramsOfAdmins),
    post("/oauth/webhooks/{webhook}/enable", OpenTo::ProgramsOfAdmins),
    post("/oauth/webhooks/{webhook}/disable", OpenTo::ProgramsOfAdmins),
    post("/oauth/webhooks/{webhook}/ping", OpenTo::ProgramsOfAdmins),
    get("/oauth/webhooks/{webhook}/deliveries", OpenTo::ProgramsOfAdmins),
    post("/oauth/webhooks/{webhook}/deliveries/replay", OpenTo::ProgramsOfAdmins),
    get("/oauth/webhooks/{webhook}/deliveries/{delivery}", OpenTo::ProgramsOfAdmins),
    post("/oauth/webhooks/{webhook}/deliveries/{delivery}/replay", OpenTo::ProgramsOfAdmins),
    post("/oauth/webhooks/{webhook}/secret/regenerate", OpenTo::ProgramsOfAdmins),
    get("/oauth/installs", OpenTo::ProgramsOfAdmins),
    get("/oauth/installs/{id}", OpenTo::ProgramsOfAdmins),
    by("DELETE", "/oauth/installs/{id}", OpenTo::ProgramsOfAdmins),
    post("/oauth/installs/{id}/suspend", OpenTo::ProgramsOfAdmins),
    post("/oauth/installs/{id}/unsuspend", OpenTo::ProgramsOfAdmins),
    post("/oauth/installs/{id}/accept_scopes", OpenTo::ProgramsOfAdmins),
    post("/oauth/installs/{id}/decline_scopes", OpenTo::ProgramsOfAdmins),
    post("/oauth/installs/{id}/approve", OpenTo::ProgramsOfAdmins),
    post("/oauth/installs/{id}/decline", OpenTo::ProgramsOfAdmins),
    get("/oauth/installs/current", OpenTo::Tokens),
    by("DELETE", "/oauth/installs/current", OpenTo::Tokens),
    get("/oauth/installs/{id}/health", OpenTo::ProgramsOfAdmins),
    get("/leaks", OpenTo::Anything),
    post("/leaks", OpenTo::Anything),
    post("/oauth/token", OpenTo::Apps).with(&[("grant_type", "refresh_token"), ("refresh_token", "a guess")]),
    post("/oauth/revoke", OpenTo::Apps),
    post("/oauth/introspect", OpenTo::Apps),
    get("/.well-known/oauth-authorization-server", OpenTo::Anything),
    get("/.well-known/oauth-protected-resource", OpenTo::Anything),
    get("/openapi.json", OpenTo::Anything),
];

/// The pages that are opened, not sent and not kept as files.
pub(super) fn opened() -> impl Iterator<Item = &'static Entry> {
    let is_file = |entry: &Entry| entry.path.rsplit_once('.').is_some_and(|(_, ending)| ending == "csv");
    TABLE.iter().filter(move |entry| entry.is_page() && entry.method == "GET" && !is_file(entry))
}

/// The forms of the pages.
pub(super) fn forms() -> impl Iterator<Item = &'static Entry> {
    TABLE.iter().filter(|entry| entry.is_form())
}

/// The entry that answers at an address.
pub(super) fn entry_of(method: &str, address: &str) -> Option<&'static Entry> {
    let address = address.split('?').next().unwrap_or_default();
    let fits = |path: &str| {
        let (mut have, mut want) = (address.split('/'), path.split('/'));
        let alike =
            have.by_ref().zip(want.by_ref()).all(|(have, want)| want.starts_with('{') || have == want);
        alike && address.split('/').count() == path.split('/').count()
    };
    let mut found: Vec<&Entry> =
        TABLE.iter().filter(|entry| entry.method == method && fits(entry.path)).collect();
    // `/apps/new` is not an app.
    found.sort_by_key(|entry| entry.path.matches('{').count());
    found.first().copied()
}

#[test]
fn every_route_is_in_the_table_and_nothing_else() {
    let policy = Shipped::Default.policy();
    let calls: Vec<String> = registry::routes(&policy).map(registry::Route::address).collect();
    let served: Vec<String> = route_list(&policy)
        .into_iter()
        .filter(|route| !calls.contains(&route.path))
        .map(|route| format!("{} {}", route.method, route.path))
        .collect();
    let listed: Vec<String> = TABLE.iter().map(Entry::name).collect();
    let missing: Vec<_> = served.iter().filter(|route| !listed.contains(route)).collect();
    assert!(missing.is_empty(), "say in tests/it/pages/table.rs who may: {missing:#?}");
    let gone: Vec<_> = listed.iter().filter(|route| !served.contains(route)).collect();
    assert!(gone.is_empty(), "nobody answers: {gone:#?}");
    assert_eq!(listed.len(), served.len(), "each once");
    let beside = route_list(&policy).len() - served.len();
    assert_eq!(beside, calls.len(), "the resource API has no call beside its registry");
}
