//! An operator's own texts: they take the place of ours, and whatever could not be shown stops the start.

use std::fs;
use std::path::PathBuf;

use postern::language::{Languages, Text, scope_key};
use postern::model::language::LanguageTag;

use crate::support::app::TestApp;
use crate::support::browser::Browser;

/// A directory of texts that is gone with its value.
struct Folder(PathBuf);

impl Folder {
    fn with(name: &str, files: &[(&str, &str)]) -> Self {
        let root = std::env::temp_dir().join(format!("postern-languages-{}-{name}", std::process::id()));
        fs::create_dir_all(&root).unwrap();
        for (file, content) in files {
            let path = root.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        Self(root)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn a_text_of_the_operator_takes_the_place_of_ours() {
    let own = "login-title = Zutritt\nlogin-waiting = Erst anmelden, dann <i>{ $app }</i>.\n";
    let folder = Folder::with("own", &[("de/own.ftl", own), ("..data/x", "hidden")]);
    let app = TestApp::with(|config| config.languages.dir = Some(folder.0.clone())).await;
    let mut browser = Browser::new(&app);
    let german = browser.open("/login?lang=de").await.text.clone();
    assert!(german.contains("<h1>Zutritt</h1>") && german.contains(">Anmelden</button>"), "{german}");
    assert!(browser.open("/login?lang=en").await.text.contains("<h1>Sign in</h1>"));
}

#[tokio::test]
async fn an_operator_translates_the_scopes_that_are_configured() {
    let own = "scope-read-mail = <i>Post</i> lesen\nscope-read-mail-sensitive = Privates.\nscope-posts-read = Beiträge sehen\n";
    let folder = Folder::with("scopes", &[("de/own.ftl", own)]);
    let languages = Languages::load(Some(&folder.0), &["read:mail", "posts:read"]).unwrap();
    let said = |tag, scope: &str, sentence: &str| {
        let text = Text::Configured { key: scope_key(scope, ""), sentence: sentence.to_owned() };
        languages.get(tag).put(&text, |typed| typed.replace('<', "&lt;").into())
    };
    for (scope, sentence, german) in [
        ("read:mail", "read mail", "&lt;i>Post&lt;/i> lesen"),
        ("posts:read", "see <b>all</b> posts", "Beiträge sehen"),
        ("tags:read", "see <tags>", "see &lt;tags>"),
    ] {
        assert_eq!(said(LanguageTag::De, scope, sentence), german);
        assert_eq!(said(LanguageTag::Fr, scope, sentence), sentence.replace('<', "&lt;"));
    }
}

#[test]
fn what_could_not_be_shown_is_told_with_its_file_its_text_and_what_to_do() {
    for (name, file, content, said) in [
        ("key", "de/a.ftl", "login-titel = X\n", ["login-titel", "the nearest is login-title. Remove it"]),
        (
            "name",
            "en/a.ftl",
            "login-waiting = { $ap }\n",
            ["login-waiting", "names $ap, but what can stand in it is $app"],
        ),
        (
            "within",
            "en/a.ftl",
            "docs-title = { quickstart-lead }\n",
            ["docs-title", "names $app, but what can stand in it is nothing"],
        ),
        (
            "unknown",
            "en/a.ftl",
            "docs-title = { no-such }\n",
            ["docs-title", "is made of no-such, which is no text"],
        ),
        ("function", "en/a.ftl", "docs-title = { NUMBER(1) }\n", ["docs-title", "has a function in it"]),
        (
            "scope",
            "en/a.ftl",
            "scope-read-mail = read mail\n",
            ["scope-read-mail", "is not a text of this version"],
        ),
        ("syntax", "en/a.ftl", "a = b\nlogin-title = { \n", ["a.ftl, line ", "is not Fluent"]),
        ("twice", "en/a.ftl", "login-title = A\nlogin-title = B\n", ["login-title", "a second time"]),
        ("folder", "xx/a.ftl", "", ["xx", "is no language; folders are named en, de"]),
        ("ending", "de/a.txt", "", ["a.txt", "their names end with .ftl"]),
    ] {
        let folder = Folder::with(name, &[(file, content)]);
        let refused = Languages::load(Some(&folder.0), &[]).unwrap_err().to_string();
        assert!(refused.starts_with("the texts of languages.dir cannot be used:\n"), "{refused}");
        let place = folder.0.display().to_string();
        assert!(
            refused.contains(&place) && said.iter().all(|words| refused.contains(words)),
            "{name}: {refused}"
        );
    }
    let missing = Languages::load(Some("/nonexistent/texts".as_ref()), &[]).unwrap_err().to_string();
    assert!(missing.contains("/nonexistent/texts cannot be read"), "{missing}");
}
