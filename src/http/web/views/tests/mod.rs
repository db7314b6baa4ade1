//! Properties that every page has, whatever is in it.

mod docs_samples;
mod html;
mod market_samples;
mod owner_samples;
mod people_samples;
mod samples;
mod stylesheet;
mod webhook_samples;

use askama::DynTemplate;
use std::collections::BTreeSet;

use super::consent::Destination;
use super::notice::NoticePage;
use super::parts::{Chrome, letters};
use crate::http::body::BodyError;
use crate::http::error::{Notice, PageError};
use crate::http::page::on_page;
use crate::http::reader::{Reader, Wishes};
use crate::language::{Languages, Text};
use crate::model::language::LanguageTag;
use html::{Tag, forms, tags};
use samples::{HOSTILE, PLAIN, pages};

/// A text as an English page has it.
pub(crate) fn in_english(text: &Text) -> String {
    on_page(text, Languages::shipped().get(LanguageTag::En))
}

/// A text as a German page has it.
pub(crate) fn in_german(text: &Text) -> String {
    on_page(text, Languages::shipped().get(LanguageTag::De))
}

/// A page as whoever says nothing about languages gets it.
fn rendered(page: &dyn DynTemplate) -> String {
    let reader = Reader::new(Languages::shipped(), Wishes::default());
    page.dyn_render_with_values(&reader).expect("a page renders")
}

fn page(name: &str) -> String {
    pages(PLAIN).into_iter().find(|(page, _)| *page == name).expect("the page is among the samples").1
}

fn buttons(html: &str) -> Vec<String> {
    tags(html).into_iter().filter(|tag| tag.name == "button").map(|tag| tag.text).collect()
}

#[test]
fn every_field_has_a_label() {
    for (name, html) in pages(PLAIN) {
        let tags = tags(&html);
        for field in tags.iter().filter(|tag| matches!(tag.name.as_str(), "input" | "textarea" | "select")) {
            let labelled = field.get("aria-label").is_some()
                || field.get("id").is_some_and(|id| tags.iter().any(|tag| tag.is("label", "for", id)));
            assert!(labelled || field.get("type") == Some("hidden"), "{name}: {field:?}");
        }
    }
}

#[test]
fn headings_start_with_one_h1_and_skip_no_level() {
    for (name, html) in pages(PLAIN) {
        let levels: Vec<u32> =
            tags(&html).iter().filter_map(|tag| tag.name.strip_prefix('h')?.parse().ok()).collect();
        assert_eq!(levels.first(), Some(&1), "{name}");
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: {levels:?}");
    }
}

#[test]
fn nothing_runs_nothing_is_styled_in_place_and_nothing_comes_from_elsewhere() {
    for (name, html) in pages(PLAIN) {
        for tag in tags(&html) {
            assert!(
                !matches!(tag.name.as_str(), "script" | "style" | "iframe" | "object" | "base"),
                "{name}"
            );
            for (attribute, value) in tag.attributes() {
                assert!(attribute != "style" && !attribute.starts_with("on"), "{name}: {tag:?}");
                if matches!(attribute, "href" | "src" | "action" | "formaction") {
                    assert!(
                        value.starts_with(['/', '#', '?']) && !value.starts_with("//"),
                        "{name}: {tag:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_name_cannot_change_the_shape_of_a_page() {
    for ((name, plain), (_, hostile)) in pages(PLAIN).iter().zip(pages(HOSTILE)) {
        let shape = |html: &str| tags(html).iter().map(Tag::shape).collect::<Vec<_>>();
        assert_eq!(shape(plain), shape(&hostile), "{name}");
        assert!(!hostile.contains("<script"), "{name}");
        let shown = plain.matches(PLAIN).count();
        assert_eq!(
            hostile.matches("&#60;script&#62;alert(1)").count(),
            shown,
            "{name}: shown as it is written"
        );
    }
}

#[test]
fn ids_are_unique_and_references_lead_somewhere() {
    for (name, html) in pages(PLAIN) {
        let tags = tags(&html);
        let ids: Vec<&str> = tags.iter().filter_map(|tag| tag.get("id")).collect();
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{name}: {ids:?}");
        for tag in &tags {
            let named = ["for", "aria-describedby", "aria-labelledby"].into_iter().filter_map(|a| tag.get(a));
            let linked = tag.get("href").and_then(|href| href.strip_prefix('#'));
            for id in named.flat_map(str::split_whitespace).chain(linked) {
                assert!(unique.contains(id), "{name}: {tag:?}");
            }
        }
    }
}

#[test]
fn every_post_carries_the_form_token_and_no_other_form_does() {
    for (name, html) in pages(PLAIN) {
        for form in forms(&html) {
            let token = form.iter().find(|tag| tag.is("input", "name", "csrf"));
            let posts = form[0].get("method") == Some("post");
            assert_eq!(
                token.and_then(|tag| tag.get("value")),
                posts.then_some("token-of-the-form"),
                "{name}"
            );
        }
    }
}

#[test]
fn titles_end_with_the_product_and_name_the_object() {
    for (name, html) in pages(PLAIN) {
        let title = tags(&html).into_iter().find(|tag| tag.name == "title").expect("a page has a title").text;
        assert!(title.ends_with(" \u{b7} Feedback"), "{name}: {title}");
    }
    assert!(
        page("install")
            .contains("<title>Acme Integration \u{b7} Connected apps \u{b7} Acme \u{b7} Feedback</title>")
    );
}

#[test]
fn buttons_have_the_names_that_people_rely_on() {
    for (name, expected) in [
        ("login", "Sign in"),
        ("account", "Sign out"),
        ("account", "Change password"),
        ("consent-bot", "Approve"),
        ("consent-bot", "Deny"),
        ("connected-apps", "Revoke access"),
        ("install", "Revoke access"),
        ("revoke", "Revoke access"),
        ("app-new", "Create app"),
        ("app", "Rotate secret"),
        ("account", "Save name"),
        ("member", "Change role"),
        ("member", "Remove member"),
        ("invitations", "Create invitation"),
        ("invitation", "Join"),
        ("invitation-new", "Create account and join"),
        ("api-keys", "Create API key"),
        ("api-keys", "Rotate"),
        ("api-keys-bound", "Create API key"),
        ("settings", "Save settings"),
        ("sessions", "End all others"),
        ("own-apps", "Revoke access"),
        ("app-secrets", "Rotate secret"),
        ("app-secrets", "This secret leaked"),
        ("app-rotate", "Rotate secret"),
        ("webhook", "Send test event"),
        ("webhook", "Save changes"),
        ("webhook-disabled", "Enable"),
        ("webhooks", "Add webhook"),
        ("delivery", "Replay"),
    ] {
        assert!(buttons(&page(name)).iter().any(|button| button == expected), "{name}: {expected}");
    }
    for (path, words) in [
        ("connected-apps", "Connected apps"),
        ("requests", "Requests"),
        ("audit-log", "Audit log"),
        ("api-keys", "API keys"),
        ("members", "Members"),
        ("settings", "Settings"),
    ] {
        assert!(
            page("organization").contains(&format!("<a href=\"/orgs/acme/{path}\">{words}</a>")),
            "{path}"
        );
    }
}

#[test]
fn consent_says_who_as_whom_what_and_then_in_this_order() {
    let html = page("consent-bot");
    let order = [
        "<h1>",
        "Northwind Tools",
        "Not reviewed",
        "northwind.example",
        "It asks to act as",
        "its own bot",
        "It could",
        ">See<",
        ">Change<",
        "Sensitive.",
        "exact API calls",
        "What happens next",
        "connect.northwind.example",
        "Until it is revoked",
        "Revoke access",
        ">Deny<",
        ">Approve<",
        "Signed in as",
        "Not you?",
    ];
    let mut from = 0;
    for words in order {
        from += html[from..].find(words).unwrap_or_else(|| panic!("{words} is missing or too early"));
    }
}

#[test]
fn consent_sends_nothing_that_could_widen_what_was_shown() {
    for (name, organizations) in [("consent-bot", 1), ("consent-self", 2)] {
        let decision = &forms(&page(name))[0];
        let sent: Vec<&str> = decision.iter().filter_map(|tag| tag.get("name")).collect();
        let mut expected = vec!["csrf", "request"];
        expected.extend(vec!["organization"; organizations]);
        // What may be left out and for how long is the visitor's to say; neither widens anything.
        expected.extend(["optional", "events_shown", "events", "events"]);
        expected.extend(["lasts", "until", "decision", "decision"]);
        assert_eq!(sent, expected, "{name}");
        let ticked = decision.iter().filter(|tag| tag.get("checked").is_some());
        assert!(
            ticked.filter_map(|tag| tag.get("name")).all(|field| field == "events"),
            "{name}: nothing optional is ticked beforehand"
        );
    }
}

#[test]
fn a_preview_sends_nothing() {
    let html = page("consent-preview");
    assert!(forms(&html).iter().all(|form| form[0].get("method") == Some("get")));
    assert!(!html.contains("token-of-the-form"));
    let inert = tags(&html).into_iter().filter(|tag| tag.name == "button" && tag.get("disabled").is_some());
    assert_eq!(inert.map(|tag| tag.text).collect::<Vec<_>>(), ["Deny", "Approve", "Not you?"]);
}

#[test]
fn consent_names_every_kind_of_destination_in_full() {
    let host = || "xn--nrthwind-n4a.connect.example:8443".to_owned();
    for (destination, words) in [
        (Destination::Site { host: host() }, "xn--nrthwind-n4a.connect.example:8443</bdi>"),
        (
            Destination::ThisComputer { host: "127.0.0.1:7777".to_owned() },
            "127.0.0.1:7777</bdi></b>, a program on this",
        ),
        (Destination::Program { scheme: "com.example.app".to_owned() }, "com.example.app:</bdi></b> links"),
        (Destination::Code, "a page with a code"),
    ] {
        let html = rendered(&samples::consent_to(destination));
        assert!(html.contains(words), "{words}");
    }
}

#[test]
fn a_refused_form_ties_each_error_to_its_field() {
    let html = page("app-refused");
    let tags = tags(&html);
    for field in ["name", "redirect_uris"] {
        let tag = tags.iter().find(|tag| tag.get("id") == Some(field)).unwrap();
        assert_eq!(tag.get("aria-invalid"), Some("true"));
        assert!(tag.get("aria-describedby").unwrap().starts_with(&format!("{field}-error")));
        assert!(
            tags.iter().any(|tag| tag.is("a", "href", &format!("#{field}"))),
            "the summary leads to {field}"
        );
    }
    assert!(html.contains("3 things need another look"));
}

#[test]
fn a_server_without_users_names_the_command_that_makes_one() {
    let command = "postern user create --email you@example.com --name \"You\" --password-stdin";
    assert!(page("login-nobody").contains(command));
    assert!(!page("login").contains("postern user create"));
}

#[test]
fn the_secret_comes_after_the_warning_that_it_comes_once() {
    for (name, told, secret) in [
        ("secret", "is created", "fosec_"),
        ("secret-rotated", "The old secret no longer works", "fosec_"),
        ("shown-once", "is ready", "/invitations/poin_"),
        ("webhook-secret", "signs too", "whsec_"),
    ] {
        let html = page(name);
        let warning = html.find("You won\u{2019}t see it again").unwrap();
        assert!(warning < html.find(secret).unwrap());
        assert!(html.contains(told));
    }
}

#[test]
fn a_notice_says_what_to_quote_and_blames_nobody() {
    let of = [
        PageError::not_found(),
        PageError::forbidden(),
        PageError::unavailable(),
        PageError::internal(),
        PageError::from(BodyError::TooLarge),
    ];
    for error in &of {
        let notice =
            NoticePage::new(Chrome::default(), Notice { error, request_id: "req-17", explained_at: None });
        assert!(!in_english(&notice.heading).ends_with('.') && !notice.next.is_empty());
        let html = rendered(&notice);
        assert!(html.contains("<code>req-17</code>"));
        assert!(!html[html.find("<main").unwrap()..].contains('!'));
    }
}

#[test]
fn letters_stand_in_for_a_logo() {
    assert_eq!(letters("Acme Integration for Teams"), "AI");
    assert_eq!(letters("  zapier"), "Z");
    assert_eq!(letters("(beta) \u{e9}clair"), "B\u{c9}");
    assert_eq!(letters("<>"), "\u{b7}");
}
