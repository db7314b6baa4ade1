//! What people, apps and browsers can put in, on every page that shows it: it stays text.

use super::gallery::{Gallery, prepare, troubles};
use super::shown::{Shown, pages};
use super::world::{Caller, World};
use crate::support::browser::unescape;
use crate::support::chromium::in_chromium;
use crate::support::html::tags;

/// Tags, ends of attributes and of elements, templates, entities, schemes, other directions of writing.
const CORPUS: [&str; 64] = [
    "<script>alert(1)</script>",
    "\"><script>alert(1)</script>",
    "'><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><img src=x onerror=alert(1)>",
    "'\"><svg onload=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
    "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">",
    "<iframe src=javascript:alert(1)>",
    "<iframe srcdoc=\"<script>alert(1)</script>\">",
    "<object data=\"data:text/html,<script>alert(1)</script>\">",
    "<embed src=\"javascript:alert(1)\">",
    "<base href=\"https://evil.test/\">",
    "<meta http-equiv=refresh content=\"0;url=https://evil.test\">",
    "<link rel=stylesheet href=https://evil.test/x.css>",
    "<style>*{background:url(https://evil.test)}</style>",
    "<form action=https://evil.test><input name=csrf>",
    "</form><form action=https://evil.test>",
    "<input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)>",
    "<body onload=alert(1)>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<marquee onstart=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' onmouseover='alert(1)",
    "\" autofocus onfocus=alert(1) x=\"",
    "` onmouseover=alert(1) `",
    "x\" style=\"background:url(https://evil.test)",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "{{7*7}}",
    "{{ csrf }}",
    "{% include \"login.html\" %}",
    "${7*7}",
    "#{7*7}",
    "<%= 7*7 %>",
    "${{constructor.constructor('alert(1)')()}}",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;img src=x onerror=alert(1)&#62;",
    "&quot;&gt;&lt;svg onload=alert(1)&gt;",
    "<!--<script>alert(1)--></script>",
    "--><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "]]><script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "\u{ff1c}script\u{ff1e}alert(1)\u{ff1c}/script\u{ff1e}",
    "\u{202e}>tpircs<\u{202c}",
    "\u{2067}\"><b>\u{2069}",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "\\u003cscript\\u003ealert(1)",
    "\\\"-alert(1)}//",
    "';alert(1)//",
    "<a\u{a0}href=x>",
    "<plaintext>",
];

/// What is shown somewhere and comes from outside.
const PLACES: [(&str, &str); 22] = [
    ("apps", "name"),
    ("apps", "description"),
    ("apps", "homepage_url"),
    ("organizations", "name"),
    ("users", "name"),
    ("api_keys", "name"),
    ("sessions", "user_agent"),
    ("sessions", "ip"),
    ("ledger", "user_agent"),
    ("ledger", "ip"),
    ("installs", "request_note"),
    ("invitations", "note"),
    ("app_scope_changes", "note"),
    ("explanations", "description"),
    ("explanations", "details"),
    ("apps", "install_url"),
    ("apps", "webhook_url"),
    ("webhooks", "url"),
    ("events", "name"),
    ("events", "data"),
    ("attempts", "outcome"),
    ("attempts", "beginning"),
];

/// Puts a text everywhere, past every check of what may be typed.
async fn put_everywhere(world: &World, text: &str) {
    let mut db = world.app.db().await;
    // The ledger lets nobody change it.
    sqlx::query("SET session_replication_role = replica").execute(&mut db).await.unwrap();
    for (table, column) in PLACES {
        let value = match (table, column) {
            // Names of apps are unique.
            ("apps", "name") => "$1::text || ' ' || id",
            // Those that have one; an app's is on the app.
            ("apps", "webhook_url") => "CASE WHEN webhook_url IS NOT NULL THEN $1::text END",
            ("webhooks", "url") => "CASE WHEN app_id IS NULL THEN $1::text END",
            ("explanations", "details") => {
                "jsonb_build_object('proving', jsonb_build_object('request_unreadable',
                     jsonb_build_object('sentence', $1::text)))"
            }
            ("events", "data") => "jsonb_build_object('text', $1::text)",
            (_, "homepage_url" | "install_url") => "'https://plain.example/' || $1::text",
            _ => "$1::text",
        };
        let statement = format!("UPDATE {table} SET {column} = {value}");
        sqlx::query(sqlx::AssertSqlSafe(statement)).bind(text).execute(&mut db).await.unwrap();
    }
    sqlx::query(
        // Scopes are read word by word, and made-up ones are left out.
        "UPDATE ledger SET details = (SELECT coalesce(jsonb_object_agg(key,
             CASE WHEN jsonb_typeof(value) = 'string' AND key NOT LIKE '%scope%' THEN to_jsonb($1::text)
             ELSE value END), '{}') FROM jsonb_each(details))",
    )
    .bind(text)
    .execute(&mut db)
    .await
    .unwrap();
}

/// The elements of a page with the names of their attributes, and where it leads.
fn shape(shown: &Shown) -> Vec<String> {
    tags(&shown.page.text).iter().map(crate::support::html::Tag::shape).collect()
}

#[tokio::test]
async fn what_comes_from_outside_stays_text_on_every_page() {
    let world = World::new().await;
    let mut said = 0;
    // Several at once: one that breaks out takes the others with it.
    for texts in CORPUS.chunks(8) {
        let text = texts.join(" ");
        // As many words, and none of them means anything.
        let harmless = text.replace(|letter: char| !letter.is_alphanumeric() && letter != ' ', "x");
        put_everywhere(&world, &harmless).await;
        let (plain, _) = pages(&world).await;
        put_everywhere(&world, &text).await;
        let (shown, _) = pages(&world).await;
        assert_eq!(shown.len(), plain.len());
        for (shown, plain) in shown.iter().zip(&plain) {
            assert_eq!(shown.page.status, plain.page.status, "{}: {text}", shown.name);
            assert_eq!(shape(shown), shape(plain), "{}: {text}", shown.name);
            for text in texts.iter().filter(|text| text.contains(['<', '>', '"', '\''])) {
                assert!(!shown.page.text.contains(text), "{}: {text}", shown.name);
                said += usize::from(unescape(&shown.page.text).contains(text));
            }
            for tag in tags(&shown.page.text) {
                for (name, value) in tag.attributes() {
                    let value = unescape(value).to_lowercase();
                    let leads = ["href", "src", "action"].contains(&name);
                    let is_code = ["javascript:", "data:", "vbscript:"]
                        .iter()
                        .any(|code| value.trim().starts_with(code));
                    assert!(!(leads && is_code), "{}: {value}", shown.name);
                }
            }
        }
    }
    assert!(said > 1000, "the texts are shown, {said} times");
}

/// Through the front door: what the form admits is shown as it was typed, and what it refuses is repeated so.
#[tokio::test]
async fn what_is_typed_is_shown_as_it_was_typed() {
    let world = World::new().await;
    let admin = Caller::Role(postern::model::account::Role::Admin);
    let mut browser = world.browser(admin);
    let (mut admitted, mut refused) = (0, 0);
    for (number, text) in CORPUS.iter().enumerate() {
        let form = browser.open("/developer/apps/new").await.submission("Create app");
        let form = form
            .with("name", &format!("{text} {number}"))
            .with("description", text)
            .with("redirect_uris", "https://app.example/callback")
            .with("scopes", "posts:read")
            .with("organization", "northwind");
        let page = browser.submit(&form).await;
        match page.status.as_u16() {
            200 => admitted += 1,
            422 => refused += 1,
            other => panic!("{text}: {other} {}", page.text),
        }
        let is_markup = text.contains(['<', '>', '"']);
        assert!(!is_markup || !page.text.contains(text), "{text}");
        assert!(unescape(&page.text).contains(text.trim()), "{text}: {}", page.text);
    }
    assert!(admitted > 40, "{admitted} were admitted, {refused} refused");
}

/// Every parameter that a page reads may be anything.
#[tokio::test]
async fn what_stands_in_an_address_stays_text() {
    let world = World::new().await;
    let mut browser = world.browser(Caller::Role(postern::model::account::Role::Admin));
    let mut anonymous = world.browser(Caller::Anonymous);
    for text in CORPUS {
        for parameter in [
            "client_id",
            "redirect_uri",
            "response_type",
            "scope",
            "state",
            "actor",
            "target_organization_id",
        ] {
            let address = format!("/oauth/authorize?{}", world.here.request(&[(parameter, text)]));
            is_text(&browser.open(&address).await.text, text, &address);
        }
        let text_escaped: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
        for parameter in ["return_to", "error", "error_description", "login_hint", "email", "lang", "done"] {
            let address = format!("/login?{parameter}={text_escaped}");
            is_text(&anonymous.open(&address).await.text, text, &address);
        }
        for parameter in ["q", "sort", "page", "done", "actor", "app", "kind"] {
            for path in ["/orgs/acme/connected-apps", "/developer/apps"] {
                let address = format!("{path}?{parameter}={text_escaped}");
                is_text(&browser.open(&address).await.text, text, &address);
            }
        }
        is_text(&browser.open(&format!("/{text_escaped}")).await.text, text, text);
    }
}

fn is_text(page: &str, text: &str, what: &str) {
    let is_markup = text.contains(['<', '>', '"']);
    assert!(!is_markup || !page.contains(text), "{what}: {page}");
    for tag in tags(page) {
        let name = tag.name.trim_start_matches('/');
        let active = ["script", "iframe", "object", "embed", "base", "math", "img", "style", "video"];
        assert!(!active.contains(&name), "{what}: {name}");
        for (attribute, value) in tag.attributes() {
            assert!(!attribute.starts_with("on") && attribute != "style", "{what}: {attribute}");
            let leads = ["href", "src", "action", "formaction"].contains(&attribute);
            let is_code = unescape(value).trim().to_lowercase().starts_with("javascript:");
            assert!(!(leads && is_code), "{what}: {value}");
        }
    }
}

#[tokio::test]
async fn chromium_runs_nothing_of_it() {
    let text = CORPUS.join(" ");
    let world = World::new().await;
    put_everywhere(&world, &text).await;
    let (shown, _) = pages(&world).await;
    let gallery = Gallery::of(&world.app, shown).await;
    in_chromium(async |driver| {
        prepare(driver, "").await;
        for (name, address) in gallery.addresses() {
            driver.goto(&address).await.unwrap();
            assert_eq!(troubles(driver).await, Vec::<String>::new(), "{name}");
            let foreign =
                "return document.querySelectorAll('script, iframe, object, embed, base, img, math').length";
            let foreign: i64 = driver.execute(foreign, Vec::new()).await.unwrap().convert().unwrap();
            assert_eq!(foreign, 0, "{name}");
        }
    })
    .await;
}

/// The one script there is, which only the page's own header lets run.
const SENDS_ITSELF: &str =
    r#"<script nonce="{{ nonce }}">document.getElementById("answer").submit();</script>"#;

/// Templates escape by themselves; what would switch that off is written nowhere.
#[test]
fn no_template_switches_escaping_off() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut looked_at = 0;
    for entry in std::fs::read_dir(root.join("src/http/web/templates")).unwrap() {
        let path = entry.unwrap().path();
        let mut text = std::fs::read_to_string(&path).unwrap();
        looked_at += 1;
        if path.ends_with("form_post.html") {
            text = text.replacen(SENDS_ITSELF, "", 1);
        }
        for word in
            ["|safe", "| safe", "|escape(", "escape=", "{%- raw", "{% raw", "<script", " style=", " on"]
        {
            let at = text.find(word).filter(|at| word != " on" || is_handler(&text[*at..]));
            assert_eq!(at, None, "{}: {word}", path.display());
        }
        assert!(path.extension().is_some_and(|extension| extension == "html"), "{}", path.display());
    }
    assert!(looked_at > 10);
}

/// ` onclick=`, not the word.
fn is_handler(text: &str) -> bool {
    let name: String = text[1..].chars().take_while(char::is_ascii_lowercase).collect();
    text[1 + name.len()..].starts_with('=')
}
