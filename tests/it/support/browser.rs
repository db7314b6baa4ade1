//! A browser without a window: keeps cookies, follows redirects on its own origin, fills fields by their label and
//! presses buttons by their words, and says about itself what Chromium says.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use postern::model::account::User;

use super::app::{Answer, PASSWORD, TestApp};
use super::html::{Tag, forms, tags};

/// A browser at a server.
pub(crate) struct Browser<'a> {
    app: &'a TestApp,
    pub(crate) cookies: BTreeMap<String, String>,
    /// The page it shows.
    pub(crate) page: Page,
}

/// A page with what was typed into it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Page {
    /// Path and query on the server's own origin, or a whole address elsewhere, which is not opened.
    pub(crate) address: String,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
    /// Every answer on the way here, this one's included.
    pub(crate) passed: Vec<StatusCode>,
    typed: BTreeMap<String, String>,
}

/// What a button sends.
#[derive(Debug, Clone)]
pub(crate) struct Submission {
    pub(crate) action: String,
    pub(crate) fields: Vec<(String, String)>,
}

impl<'a> Browser<'a> {
    /// A fresh one.
    pub(crate) fn new(app: &'a TestApp) -> Self {
        Self { app, cookies: BTreeMap::new(), page: Page::default() }
    }

    /// One in which somebody signed in.
    pub(crate) async fn signed_in(app: &'a TestApp, user: &User) -> Self {
        let mut browser = Self::new(app);
        browser.sign_in(user).await;
        assert_eq!(browser.page.address, "/account");
        browser
    }

    /// Signs somebody in on the page that is shown, or on the sign-in page.
    pub(crate) async fn sign_in(&mut self, user: &User) {
        if !self.page.address.starts_with("/login") {
            self.open("/login").await;
        }
        self.fill("Email", &user.email);
        self.fill("Password", PASSWORD);
        self.press("Sign in").await;
    }

    /// Opens an address.
    pub(crate) async fn open(&mut self, address: &str) -> &Page {
        self.go(Method::GET, address, None, Vec::new()).await
    }

    /// Follows the link with these words.
    pub(crate) async fn follow(&mut self, words: &str) -> &Page {
        let link = tags(&self.page.text).into_iter().find(|tag| tag.name == "a" && tag.text == words);
        let link = link.unwrap_or_else(|| panic!("no link {words:?} in {}", self.page.text));
        self.open(&unescape(link.get("href").unwrap())).await
    }

    /// Types into the field with this label; for a choice, takes it.
    pub(crate) fn fill(&mut self, label: &str, value: &str) {
        let tags = tags(&self.page.text);
        let label = labels(&tags).find(|(text, _)| text == label);
        let (_, id) = label.unwrap_or_else(|| panic!("no such label in {}", self.page.text));
        self.page.typed.insert(id, value.to_owned());
    }

    /// Presses the button with these words.
    pub(crate) async fn press(&mut self, words: &str) -> &Page {
        let submission = self.page.submission(words);
        self.submit(&submission).await
    }

    /// Sends what a button would send.
    pub(crate) async fn submit(&mut self, submission: &Submission) -> &Page {
        // Under `no-referrer` the origin of a form is opaque.
        let said = vec![("origin", "null".to_owned()), ("sec-fetch-site", "same-origin".to_owned())];
        self.post(&submission.action, &submission.fields, said).await
    }

    /// Sends a form with certain headers.
    pub(crate) async fn post(
        &mut self,
        address: &str,
        fields: &[(String, String)],
        headers: Vec<(&'static str, String)>,
    ) -> &Page {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.go(Method::POST, address, Some(body), headers).await
    }

    /// Sends one request with the cookies, and follows nothing.
    pub(crate) async fn send(
        &mut self,
        method: Method,
        address: &str,
        form: Option<String>,
        headers: &[(&'static str, String)],
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(address);
        if headers.iter().all(|(name, _)| *name != "accept") {
            request = request.header(header::ACCEPT, "text/html,*/*");
        }
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        if form.is_some() {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        let answer = self.app.send(request.body(form.map_or_else(Body::empty, Body::from)).unwrap()).await;
        for line in answer.headers.get_all(header::SET_COOKIE) {
            let (name, value) = line.to_str().unwrap().split(';').next().unwrap().split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }

    async fn go(
        &mut self,
        mut method: Method,
        address: &str,
        mut form: Option<String>,
        headers: Vec<(&'static str, String)>,
    ) -> &Page {
        let (mut address, mut passed) = (address.to_owned(), Vec::new());
        loop {
            let answer = self.send(method, &address, form.take(), &headers).await;
            passed.push(answer.status);
            assert!(passed.len() < 10, "a loop of redirects at {address}");
            let location = answer.header("location").to_owned();
            let (status, headers, text) = (answer.status, answer.headers, answer.text);
            if status.is_redirection() && location.starts_with('/') {
                (method, address) = (Method::GET, location);
                continue;
            }
            if status.is_redirection() {
                address = location;
            }
            self.page = Page { address, status, headers, text, passed, typed: BTreeMap::new() };
            return &self.page;
        }
    }
}

impl Page {
    /// What the button with these words would send.
    pub(crate) fn submission(&self, words: &str) -> Submission {
        for form in forms(&self.text) {
            let Some(button) = form.iter().find(|tag| tag.name == "button" && tag.text == words) else {
                continue;
            };
            assert_eq!(form[0].get("method"), Some("post"), "{words}");
            return self.sends(&form, button);
        }
        panic!("no button {words:?} in {}", self.text);
    }

    /// What each button of its forms would send.
    pub(crate) fn submissions(&self) -> Vec<Submission> {
        let mut found = Vec::new();
        for form in forms(&self.text).iter().filter(|form| form[0].get("method") == Some("post")) {
            let buttons = form.iter().filter(|tag| tag.name == "button");
            found.extend(buttons.map(|button| self.sends(form, button)));
        }
        found
    }

    fn sends(&self, form: &[Tag], button: &Tag) -> Submission {
        let mut fields: Vec<(String, String)> = form.iter().filter_map(|tag| self.sent(tag)).collect();
        let selects = form.iter().enumerate().filter(|(_, tag)| tag.name == "select");
        fields.extend(selects.filter_map(|(at, select)| self.chosen(select, &form[at + 1..])));
        fields.extend(
            button
                .get("name")
                .map(|name| (name.to_owned(), unescape(button.get("value").unwrap_or_default()))),
        );
        Submission { action: form[0].get("action").unwrap_or(&self.address).to_owned(), fields }
    }

    /// The parameters of the address that was led to.
    pub(crate) fn parameters(&self) -> BTreeMap<String, String> {
        let base = url::Url::parse("http://localhost").unwrap();
        base.join(&self.address).unwrap().query_pairs().into_owned().collect()
    }

    /// What is chosen of the options that follow: what was taken, what the page proposes, or else the first.
    fn chosen(&self, select: &Tag, after: &[Tag]) -> Option<(String, String)> {
        let options: Vec<&Tag> =
            after.iter().take_while(|tag| tag.name != "/select").filter(|tag| tag.name == "option").collect();
        let proposed = options.iter().find(|option| option.get("selected").is_some()).or(options.first());
        let typed = select.get("id").and_then(|id| self.typed.get(id)).cloned();
        let value = typed.or_else(|| Some(unescape(proposed?.get("value").unwrap_or(&proposed?.text))))?;
        Some((select.get("name")?.to_owned(), value))
    }

    fn sent(&self, tag: &Tag) -> Option<(String, String)> {
        let name = tag.get("name")?.to_owned();
        let typed = tag.get("id").and_then(|id| self.typed.get(id));
        let value = unescape(tag.get("value").unwrap_or_default());
        match (tag.name.as_str(), tag.get("type").unwrap_or_default()) {
            ("input", "radio" | "checkbox") => {
                (typed.is_some() || tag.get("checked").is_some()).then_some((name, value))
            }
            ("input", _) => Some((name, typed.cloned().unwrap_or(value))),
            ("textarea", _) => Some((name, typed.cloned().unwrap_or_else(|| unescape(&tag.text)))),
            _ => None,
        }
    }
}

impl Submission {
    /// The same with another value for a field.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(field, _)| field != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same without a field.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.fields.retain(|(field, _)| field != name);
        self
    }

    /// The value of a field.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }
}

/// Each label's words and the id of its field. A label may hold the words in an element of their own.
fn labels(tags: &[Tag]) -> impl Iterator<Item = (String, String)> {
    tags.iter().enumerate().filter(|(_, tag)| tag.name == "label").map(|(at, label)| {
        let inner = tags[at + 1..].iter().take_while(|tag| tag.name != "/label").map(|tag| tag.text.as_str());
        let words = std::iter::once(label.text.as_str()).chain(inner).find(|text| !text.is_empty());
        (unescape(words.unwrap_or_default()), label.get("for").unwrap_or_default().to_owned())
    })
}

/// Undoes the escapes of our own templates.
pub(crate) fn unescape(text: &str) -> String {
    let escapes = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    escapes.iter().fold(text.to_owned(), |text, (escape, letter)| text.replace(escape, letter))
}
