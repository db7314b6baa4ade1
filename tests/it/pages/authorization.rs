//! Who may do what: every page and every endpoint for everybody, as the table says and not otherwise.

use axum::http::Method;
use postern::http::api::registry;
use postern::model::account::Role;
use postern::model::install::Actor;

use super::snapshot;
use super::table::{Entry, OpenTo, TABLE, fill};
use super::things::Things;
use super::world::{Caller, World};
use crate::support::app::Answer;
use crate::support::browser::Browser;

/// What came of a request, as far as rights go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// It was let through, whatever became of it then.
    Passed,
    /// "Sign in first."
    SignIn,
    /// 401.
    Unauthorized,
    /// 403.
    Forbidden,
    /// 404.
    NotFound,
}

fn expected(open_to: OpenTo, caller: Caller) -> Outcome {
    use OpenTo as To;
    use Outcome::{Forbidden, NotFound, Passed, SignIn, Unauthorized};
    let role = match caller {
        Caller::Role(role) => Some(role),
        _ => None,
    };
    let is_admin = matches!(role, Some(Role::Owner | Role::Admin));
    let is_token = matches!(caller, Caller::AppToken | Caller::SelfToken);
    match open_to {
        To::Everybody | To::Anything => Passed,
        To::Apps => Unauthorized,
        To::Tokens => {
            if is_token {
                Passed
            } else {
                Unauthorized
            }
        }
        _ if !caller.is_person() => match open_to {
            To::Programs | To::ProgramsOfMembers | To::ProgramsOfAdmins => Unauthorized,
            // The page answers programs too, and they show who they are.
            To::Installers if is_token => Unauthorized,
            _ => SignIn,
        },
        To::People | To::Programs => Passed,
        To::Own if caller == Caller::Role(Role::Admin) => Passed,
        To::Operators if caller == Caller::Operator => Passed,
        To::Asker | To::Own | To::Operators => NotFound,
        To::Members => role.map_or(NotFound, |_| Passed),
        To::Admins if role.is_none() => NotFound,
        To::AdminsOfAny if caller == Caller::Stranger => Passed,
        To::ProgramsOfMembers => role.map_or(Forbidden, |_| Passed),
        To::Admins | To::AdminsOfAny | To::ProgramsOfAdmins if is_admin => Passed,
        To::Installers if caller != Caller::Operator => Passed,
        To::Admins | To::AdminsOfAny | To::Installers | To::ProgramsOfAdmins => Forbidden,
    }
}

fn observed(answer: &Answer, entry: &Entry, caller: Caller) -> Outcome {
    let location = answer.header("location");
    let is_sent_away = entry.is_form() && !caller.is_person() && location == "/login";
    match answer.status.as_u16() {
        303 if is_sent_away || location.starts_with("/login?return_to=") => Outcome::SignIn,
        400 if answer.text.contains("\"invalid_client\"") => Outcome::Unauthorized,
        401 => Outcome::Unauthorized,
        403 => Outcome::Forbidden,
        404 => Outcome::NotFound,
        500.. => panic!("{}", answer.text),
        _ => Outcome::Passed,
    }
}

/// Asks as a caller would.
async fn ask(world: &World, entry: &Entry, address: &str, caller: Caller) -> Answer {
    let mut browser = Browser::new(&world.app);
    let mut headers = Vec::new();
    let mut fields: Vec<(String, String)> =
        entry.fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    if entry.is_page() && caller.is_person() {
        browser = world.browser(caller);
    } else {
        headers.extend(world.credentials(caller));
    }
    if entry.is_form() {
        fields.push(("csrf".to_owned(), form_token(world, entry, caller, &mut browser).await));
    }
    if !entry.is_page() {
        headers.push(("accept", "application/json".to_owned()));
        let about_apps = entry.path.starts_with("/oauth/apps");
        headers.push(("x-organization", if about_apps { "northwind" } else { "acme" }.to_owned()));
        if entry.path.starts_with("/oauth/authorize/") {
            fields.extend(form_urlencoded::parse(world.here.request(&[]).as_bytes()).into_owned());
        }
    }
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let method: Method = entry.method.parse().unwrap();
    let body = (method != Method::GET).then_some(body);
    browser.send(method, address, body, &headers).await
}

/// The token of the caller's own forms. Who is not signed in has one for the sign-in form alone.
async fn form_token(world: &World, entry: &Entry, caller: Caller, browser: &mut Browser<'_>) -> String {
    if entry.open_to == OpenTo::Everybody {
        browser.cookies.clear();
        return browser.open("/login").await.submission("Sign in").get("csrf").to_owned();
    }
    world.person(caller).map(|somebody| somebody.form_token.clone()).unwrap_or_default()
}

#[tokio::test]
async fn everything_is_open_to_whom_the_table_says_and_to_nobody_else() {
    let world = World::new().await;
    let mut db = world.app.db().await;
    snapshot::take(&mut db).await;
    let mut wrong = Vec::new();
    for entry in TABLE {
        for caller in Caller::all() {
            let answer = ask(&world, entry, &entry.address(&world.here), caller).await;
            let (expected, observed) = (expected(entry.open_to, caller), observed(&answer, entry, caller));
            // That opening changes nothing is shown elsewhere.
            let is_opened = entry.method == "GET";
            let changed = if is_opened { Vec::new() } else { snapshot::changed(&mut db).await };
            if observed != expected {
                let status = answer.status;
                wrong.push(format!("{}: {caller:?} {observed:?} ({status}), not {expected:?}", entry.name()));
            } else if observed != Outcome::Passed && !changed.is_empty() {
                wrong.push(format!("{}: {caller:?} refused, yet {changed:?} changed", entry.name()));
            }
            if !changed.is_empty() {
                snapshot::restore(&mut db).await;
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn the_resource_api_is_open_to_its_own_credentials_alone() {
    let world = World::new().await;
    for route in registry::routes(world.app.cx.policy()) {
        let path = route.address().replace("{id}", "999999999");
        for caller in Caller::all() {
            let mut browser = world.browser(caller);
            let headers = world.credentials(caller);
            let method: Method = route.method.as_str().parse().unwrap();
            let body = (method != Method::GET).then(String::new);
            let answer = browser.send(method, &path, body, &headers).await;
            let actor = match caller {
                Caller::AppToken => Some(Actor::App),
                Caller::SelfToken => Some(Actor::User),
                _ => None,
            };
            let is_open = match (route.open_to, actor) {
                (registry::OpenTo::Tokens { actors, .. }, Some(actor)) => Some(actors.contains(&actor)),
                (registry::OpenTo::ApiKeysAlone, Some(_)) => Some(false),
                (other, Some(_)) => panic!("the default policy has no such call: {other:?}"),
                (_, None) => (caller == Caller::ApiKey).then_some(true),
            };
            // What is not there is let through to find that out.
            let is_single = route.path.contains("{id}");
            match is_open {
                None => assert_eq!(answer.status, 401, "{path} {caller:?}"),
                Some(false) => assert_eq!(answer.status, 403, "{path} {caller:?}"),
                Some(true) => {
                    let status = answer.status.as_u16();
                    let passed = ![401, 403].contains(&status) && (status != 404 || is_single);
                    assert!(passed, "{path} {caller:?}: {}", answer.text);
                }
            }
        }
    }
}

/// The path of an entry with things of Elsewhere below an organization of the caller's own.
fn forged(entry: &Entry, here: &Things, elsewhere: &Things) -> Option<String> {
    let names_one = entry.path.contains("{id}") || entry.path.contains("{webhook}");
    let nested = names_one && entry.open_to != OpenTo::Everybody;
    nested.then(|| fill(&entry.path.replace("{subdomain}", here.subdomain), elsewhere))
}

/// The number in a path.
fn id_in(address: &str) -> &str {
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    address.split('/').find(is_number).unwrap_or_else(|| panic!("no number in {address}"))
}

#[tokio::test]
async fn what_belongs_to_others_is_not_there_under_ones_own_name() {
    let world = World::new().await;
    let mut db = world.app.db().await;
    snapshot::take(&mut db).await;
    let admin = Caller::Role(Role::Admin);
    let mut asked = 0;
    for entry in TABLE {
        let Some(address) = forged(entry, &world.here, &world.elsewhere) else { continue };
        asked += 1;
        let own = entry.address(&world.here);
        let mut addresses = vec![address.clone(), format!("{address};x=y"), format!("{own};x=y")];
        // What a proxy may take for the same path, and any other number.
        let (before, after) = own.rsplit_once(&format!("/{}", id_in(&own))).unwrap();
        addresses.push(format!("{before};x=y/{}{after}", id_in(&own)));
        addresses.extend(
            ["999999999", "0", "-1", "x", "99999999999999999999"].map(|id| format!("{before}/{id}{after}")),
        );
        for address in addresses {
            let answer = ask(&world, entry, &address, admin).await;
            // `replay;x=y` would be one delivery, and such a one is only read.
            let is_one_instead = answer.status == 405 && address.ends_with("/deliveries/replay;x=y");
            assert!(
                answer.status == 404 || is_one_instead,
                "{} {address}: {} {}",
                entry.method,
                answer.status,
                answer.text
            );
        }
    }
    assert!(asked > 10);
    let changed = snapshot::changed(&mut db).await;
    assert!(changed.is_empty(), "{changed:?}");
}

/// A path may name two things, and the second must be of the first.
#[tokio::test]
async fn a_delivery_is_not_there_below_another_webhook() {
    let world = World::new().await;
    let mut db = world.app.db().await;
    snapshot::take(&mut db).await;
    let admin = Caller::Role(Role::Admin);
    let (here, there) = (&world.here, &world.elsewhere);
    let own = |webhook: &str| format!("/orgs/acme/webhooks/{webhook}");
    let of_app = |app: &str| format!("/developer/apps/{app}/webhook");
    let deliveries = ["own delivery", "app delivery"];
    for (home, its) in [
        (own(here.id("webhook")), Some("own delivery")),
        (own(here.id("quiet webhook")), None),
        (own(there.id("webhook")), None),
        (of_app(here.id("listening app")), Some("app delivery")),
        (of_app(here.id("quiet app")), None),
        (of_app(there.id("listening app")), None),
    ] {
        let ours = deliveries.into_iter().filter(|kind| Some(*kind) != its).map(|kind| here.id(kind));
        for delivery in ours.chain(deliveries.into_iter().map(|kind| there.id(kind))) {
            // What programs call is asked for in the same way in `oauth/deliveries.rs`.
            let pages = |path: &str| path.contains("{delivery}") && !path.starts_with("/oauth");
            for entry in TABLE.iter().filter(|entry| pages(entry.path)) {
                let (_, act) = entry.path.split_once("{delivery}").unwrap();
                let address = format!("{home}/deliveries/{delivery}{act}");
                let answer = ask(&world, entry, &address, admin).await;
                assert_eq!(answer.status, 404, "{} {address}: {}", entry.method, answer.text);
            }
        }
    }
    let changed = snapshot::changed(&mut db).await;
    assert!(changed.is_empty(), "{changed:?}");
}

/// Who may not look after a webhook learns neither its address nor what was sent.
#[tokio::test]
async fn a_member_sees_nothing_of_a_webhook() {
    let world = World::new().await;
    for role in [Role::Member, Role::Csm, Role::Collaborator] {
        for entry in TABLE.iter().filter(|entry| entry.path.contains("/webhook")) {
            let answer = ask(&world, entry, &entry.address(&world.here), Caller::Role(role)).await;
            assert_eq!(answer.status, 403, "{} {role:?}", entry.name());
            assert!(!answer.text.contains("127.0.0.1:1") && !answer.text.contains("install.created"));
        }
    }
}
