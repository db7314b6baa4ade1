//! axe-core finds nothing wrong on any page, light or dark, on a phone or on a desk, and nothing scrolls sideways.

use serde::Deserialize;
use thirtyfour::prelude::*;

use super::gallery::{Gallery, prefer, prepare, resize, troubles};
use super::shown::{answers, pages};
use super::world::World;
use crate::support::chromium::in_chromium;

/// See the README beside it.
const AXE: &str = include_str!("../../vendor/axe-core/axe.min.js");

/// Everything at once; what only a colour can change is asked again in the dark.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const options = { preload: false, resultTypes: ['violations'] };
    if (arguments[0] === 'dark') {
        options.runOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
    } else {
        options.rules = { 'target-size': { enabled: true } };
    }
    const told = found => found.violations.flatMap(rule => rule.nodes.map(node =>
        ({ rule: rule.id, element: node.html, why: node.failureSummary })));
    axe.run(document, options).then(found => done(told(found)),
        error => done([{ rule: 'axe', element: '', why: String(error) }]));
";

const SIDEWAYS: &str = "return document.documentElement.scrollWidth - window.innerWidth";

#[derive(Debug, Deserialize)]
struct Violation {
    rule: String,
    element: String,
    why: String,
}

async fn violations(driver: &WebDriver, scheme: &str) -> Vec<Violation> {
    prefer(driver, scheme).await;
    driver.execute_async(RUN, vec![scheme.into()]).await.unwrap().convert().unwrap()
}

#[tokio::test]
async fn axe_finds_nothing_on_any_page() {
    let world = World::new().await;
    let (mut shown, forms) = pages(&world).await;
    shown.extend(answers(&world, &forms).await);
    let gallery = Gallery::of(&world.app, shown).await;
    let mut found = Vec::new();
    in_chromium(async |driver| {
        prepare(driver, AXE).await;
        for width in [1280, 390] {
            resize(driver, width).await;
            for (name, address) in gallery.addresses() {
                prefer(driver, "light").await;
                driver.goto(&address).await.unwrap();
                // No colour changes with the width.
                let schemes: &[&str] = if width == 1280 { &["light", "dark"] } else { &["light"] };
                for scheme in schemes {
                    for Violation { rule, element, why } in violations(driver, scheme).await {
                        found.push(format!("{name} at {width}, {scheme}: {rule}: {element}\n{why}"));
                    }
                }
                let sideways: i64 = driver.execute(SIDEWAYS, Vec::new()).await.unwrap().convert().unwrap();
                if sideways > 0 {
                    found.push(format!("{name} at {width}: scrolls sideways by {sideways} pixels"));
                }
                found.extend(troubles(driver).await.into_iter().map(|trouble| format!("{name}: {trouble}")));
            }
        }
    })
    .await;
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{}", found.join("\n\n"));
}

/// In a script that is wide and has no spaces, and in one that runs from right to left.
#[tokio::test]
async fn axe_finds_nothing_in_other_scripts() {
    let mut world = World::new().await;
    let mut found = Vec::new();
    for (language, direction) in [("ja", "ltr"), ("ar", "rtl")] {
        world.speak(language);
        let (shown, _) = pages(&world).await;
        for page in &shown {
            let begins = format!("<html lang=\"{language}\" dir=\"{direction}\">");
            assert!(page.page.text.contains(&begins), "{}", page.name);
        }
        let gallery = Gallery::of(&world.app, shown).await;
        in_chromium(async |driver| {
            prepare(driver, AXE).await;
            resize(driver, 390).await;
            for (name, address) in gallery.addresses() {
                driver.goto(&address).await.unwrap();
                for Violation { rule, element, why } in violations(driver, "light").await {
                    found.push(format!("{name} in {language}: {rule}: {element}\n{why}"));
                }
                let sideways: i64 = driver.execute(SIDEWAYS, Vec::new()).await.unwrap().convert().unwrap();
                if sideways > 0 {
                    found.push(format!("{name} in {language}: scrolls sideways by {sideways} pixels"));
                }
            }
        })
        .await;
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{}", found.join("\n\n"));
}

/// The test above can fail.
#[tokio::test]
async fn axe_finds_what_is_wrong() {
    let world = World::new().await;
    let (mut shown, _) = pages(&world).await;
    shown.truncate(1);
    let page = &mut shown[0].page;
    page.text = page.text.replace("<h1>", "<img src=\"/assets/x.png\" onerror=\"alert(1)\"><h4>");
    let gallery = Gallery::of(&world.app, shown).await;
    in_chromium(async |driver| {
        prepare(driver, AXE).await;
        let (_, address) = gallery.addresses().next().unwrap();
        driver.goto(&address).await.unwrap();
        let rules: Vec<String> =
            violations(driver, "light").await.into_iter().map(|violation| violation.rule).collect();
        assert!(rules.contains(&"image-alt".to_owned()), "{rules:?}");
        let troubles = troubles(driver).await.join("\n");
        assert!(troubles.contains("refused: script-src-attr"), "{troubles}");
    })
    .await;
}
