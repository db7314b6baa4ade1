//! Somebody at a real browser, who uses one's hands in one of three ways, so that a story is told once.

use serde::Deserialize;
use thirtyfour::TypingData;
use thirtyfour::prelude::*;

use super::stage::Stage;
use crate::support::app::PASSWORD;
use crate::support::chromium::{command, in_chromium};
use crate::support::eventually;

/// How somebody uses a browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hands {
    /// Points and clicks.
    Mouse,
    /// Points and clicks where no page may run a script.
    MouseWithoutScripts,
    /// Presses keys alone, and wants to see where they act.
    Keyboard,
}

/// Somebody at a browser.
pub(super) struct Visitor<'a> {
    driver: &'a WebDriver,
    home: String,
    hands: Hands,
}

/// Tells a story in every way, each time on a stage of its own.
pub(super) async fn in_every_way(story: impl AsyncFn(&Visitor<'_>, &Stage)) {
    in_chromium(async |driver| {
        for hands in [Hands::Mouse, Hands::MouseWithoutScripts, Hands::Keyboard] {
            let stage = Stage::new().await;
            let no_scripts = hands == Hands::MouseWithoutScripts;
            command(
                driver,
                "Emulation.setScriptExecutionDisabled",
                serde_json::json!({ "value": no_scripts }),
            )
            .await;
            let visitor = Visitor { driver, home: stage.home.clone(), hands };
            visitor.open(&stage.site("/script")).await;
            let expected = if no_scripts { "scripts are off" } else { "scripts are on" };
            assert_eq!(driver.title().await.unwrap(), expected, "{hands:?}");
            story(&visitor, &stage).await;
            // The next stage is on another port, and to cookies all ports are one.
            visitor.open(&stage.home).await;
            driver.delete_all_cookies().await.unwrap();
        }
    })
    .await;
}

/// Where the keys act.
#[derive(Debug, Deserialize)]
struct Focus {
    id: String,
    name: String,
    kind: String,
    group: String,
    text: String,
    is_visible: bool,
}

const FOCUS: &str = "
    const at = document.activeElement || document.body;
    const style = getComputedStyle(at), box = at.getBoundingClientRect();
    const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    return { id: at.id, name: at.tagName.toLowerCase(), kind: at.type || '', group: at.name || '', text: at.textContent.replace(/\\s+/g, ' ').trim(),
        is_visible: ring && at.matches(':focus-visible') && box.width > 1 && box.height > 1
            && box.bottom > 0 && box.top < innerHeight };
";

impl Visitor<'_> {
    /// Types an address.
    pub(super) async fn open(&self, address: &str) {
        let address = if address.starts_with('/') { self.home.clone() + address } else { address.to_owned() };
        self.driver.goto(&address).await.unwrap();
    }

    /// Signs in on the page that is shown.
    pub(super) async fn sign_in(&self, name: &str) {
        self.fill("Email", &format!("{name}@people.test")).await;
        self.fill("Password", PASSWORD).await;
        self.press("Sign in").await;
    }

    /// Signs in and opens a page.
    pub(super) async fn sign_in_at(&self, name: &str, address: &str) {
        self.open(address).await;
        self.sign_in(name).await;
    }

    /// Signs out.
    pub(super) async fn sign_out(&self) {
        self.open("/account").await;
        self.press("Sign out").await;
        self.sees("Sign in").await;
    }

    /// Presses a button, or follows a link; either leads to another page.
    pub(super) async fn press(&self, words: &str) {
        let page = self.driver.find(By::Tag("html")).await.unwrap();
        if self.hands == Hands::Keyboard {
            self.tab_to(words, |at| ["a", "button"].contains(&at.name.as_str()) && at.text == words).await;
            self.keys(Key::Enter).await;
        } else {
            self.find(&format!("//*[self::a or self::button][normalize-space()={}]", quoted(words)))
                .await
                .click()
                .await
                .unwrap();
        }
        // The old page is gone when its elements are.
        eventually(words, async || page.tag_name().await.is_err()).await;
    }

    /// Opens or closes what is folded behind words that begin so.
    pub(super) async fn unfold(&self, words: &str) {
        if self.hands == Hands::Keyboard {
            self.tab_to(words, |at| at.name == "summary" && at.text.starts_with(words)).await;
            self.keys(Key::Enter).await;
        } else {
            let summary = format!("//summary[starts-with(normalize-space(), {})]", quoted(words));
            self.find(&summary).await.click().await.unwrap();
        }
    }

    /// Types into the field with this label, over what was there.
    pub(super) async fn fill(&self, label: &str, text: &str) {
        let id = self.field(label).await;
        if self.hands == Hands::Keyboard {
            self.tab_to(label, |at| at.id == id).await;
            self.driver
                .action_chain()
                .key_down(Key::Control)
                .send_keys("a")
                .key_up(Key::Control)
                .perform()
                .await
                .unwrap();
            self.keys(text).await;
        } else {
            let field = self.driver.find(By::Id(id)).await.unwrap();
            field.clear().await.unwrap();
            field.send_keys(text).await.unwrap();
        }
    }

    /// Ticks the box with this label, or takes the tick away; chooses one of several.
    pub(super) async fn tick(&self, label: &str) {
        let id = self.field(label).await;
        let field = self.driver.find(By::Id(id.clone())).await.unwrap();
        let before = field.is_selected().await.unwrap();
        if self.hands == Hands::Keyboard {
            let group = field.attr("name").await.unwrap().unwrap_or_default();
            let is_choice = field.attr("type").await.unwrap().as_deref() == Some("radio");
            if is_choice {
                // The keyboard enters a group at what is chosen, and the arrows go on from there.
                self.tab_to(label, |at| at.kind == "radio" && at.group == group).await;
                for _ in 0..50 {
                    if field.is_selected().await.unwrap() {
                        break;
                    }
                    self.keys(Key::Down).await;
                }
                assert!(field.is_selected().await.unwrap(), "the arrows do not reach {label:?} of {group:?}");
                return;
            }
            self.tab_to(label, |at| at.id == id).await;
            self.keys(" ").await;
        } else {
            let words = format!("//label[@for={}]", quoted(&id));
            self.find(&words).await.click().await.unwrap();
        }
        let is_choice = field.attr("type").await.unwrap().as_deref() == Some("radio");
        assert!(is_choice || field.is_selected().await.unwrap() != before, "{label:?} did not change");
    }

    /// Takes one of the options of the field with this label.
    pub(super) async fn choose(&self, label: &str, option: &str) {
        let id = self.field(label).await;
        if self.hands == Hands::Keyboard {
            self.tab_to(label, |at| at.id == id).await;
            // A closed list takes the option that begins with what is typed.
            self.keys(option).await;
        } else {
            let option =
                format!("//select[@id={}]/option[normalize-space()={}]", quoted(&id), quoted(option));
            self.find(&option).await.click().await.unwrap();
        }
        let chosen = format!("//select[@id={}]/option[normalize-space()={}]", quoted(&id), quoted(option));
        assert!(
            self.find(&chosen).await.is_selected().await.unwrap(),
            "{option:?} of {label:?} is not chosen"
        );
    }

    /// Reads these words on the page, sooner or later.
    pub(super) async fn sees(&self, words: &str) {
        eventually(&format!("{words:?}, {:?}", self.hands), async || self.text().await.contains(words)).await;
    }

    /// Does not read these words on the page that is shown.
    pub(super) async fn sees_nothing_of(&self, words: &str) {
        assert!(!self.text().await.contains(words), "{words:?} in {}", self.text().await);
    }

    /// Waits until the browser is at an address that begins so; answers with all of it.
    pub(super) async fn arrives(&self, beginning: &str) -> String {
        let beginning =
            if beginning.starts_with('/') { self.home.clone() + beginning } else { beginning.to_owned() };
        let address = async || self.driver.current_url().await.unwrap().to_string();
        eventually(&format!("{beginning}, {:?}", self.hands), async || {
            address().await.starts_with(&beginning)
        })
        .await;
        address().await
    }

    /// The words of the elements that a CSS selector finds.
    pub(super) async fn texts(&self, selector: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for element in self.driver.find_all(By::Css(selector)).await.unwrap() {
            texts.push(element.text().await.unwrap());
        }
        texts
    }

    /// The page's words.
    pub(super) async fn text(&self) -> String {
        // Between two pages there is none.
        match self.driver.find(By::Tag("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// The id of the field with this label, which may say more than these words.
    async fn field(&self, label: &str) -> String {
        let words = quoted(label);
        let label = format!(
            "//label[normalize-space()={words} or normalize-space(text())={words} or *[normalize-space()={words}]]"
        );
        self.find(&label).await.attr("for").await.unwrap().unwrap_or_else(|| panic!("{label} is for nothing"))
    }

    async fn find(&self, path: &str) -> WebElement {
        match self.driver.find(By::XPath(path)).await {
            Ok(element) => element,
            Err(error) => panic!("{:?}: no {path} in {}: {error}", self.hands, self.text().await),
        }
    }

    /// Presses Tab until the keys act where they should. Wherever they act on the way can be seen.
    async fn tab_to(&self, what: &str, is_it: impl Fn(&Focus) -> bool) {
        let mut passed = Vec::new();
        for _ in 0..300 {
            let at = self.focus().await;
            if is_it(&at) {
                assert!(at.is_visible, "{what:?} has the focus and does not show it: {at:?}");
                return;
            }
            passed.push(at.text);
            self.keys(Key::Tab).await;
        }
        panic!("{what:?} cannot be reached by Tab: {passed:?}");
    }

    async fn focus(&self) -> Focus {
        self.driver.execute(FOCUS, Vec::new()).await.unwrap().convert().unwrap()
    }

    async fn keys(&self, keys: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(keys).perform().await.unwrap();
    }
}

/// A text in an `XPath`, which knows no escapes.
fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("\"{text}\"") } else { format!("'{text}'") }
}
