//! A browser without a window: it keeps cookies, follows redirects, and fills in forms as they are on the page.

use std::collections::HashMap;

use reqwest::header::{ACCEPT, COOKIE, LOCATION, ORIGIN, SET_COOKIE};
use reqwest::{Client, RequestBuilder};
use url::Url;

/// Somebody with a browser. Cookies are kept by host, as browsers do: they know no port.
pub(super) struct Visitor {
    client: Client,
    cookies: HashMap<String, HashMap<String, String>>,
}

/// A page, where the redirects ended.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) url: Url,
    pub(super) status: u16,
    pub(super) html: String,
}

impl Visitor {
    pub(super) fn new() -> Self {
        let client =
            Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap();
        Self { client, cookies: HashMap::new() }
    }

    pub(super) async fn open(&mut self, url: &str) -> Page {
        let request = self.client.get(url);
        self.follow(url.parse().unwrap(), request).await
    }

    /// Fills in the form that goes to `action` and presses its button.
    pub(super) async fn submit(&mut self, page: &Page, action: &str, typed: &[(&str, &str)]) -> Page {
        let mut fields = page.hidden_fields(action);
        fields.extend(typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let url = page.url.join(action).unwrap();
        let origin = page.url.origin().ascii_serialization();
        let request = self.client.post(url.clone()).form(&fields).header(ORIGIN, origin);
        self.follow(url, request.header("sec-fetch-site", "same-origin")).await
    }

    /// Follows the link that says these words.
    pub(super) async fn follow_link(&mut self, page: &Page, words: &str) -> Page {
        self.open(page.url.join(&page.target("<a", "</a>", "href", words)).unwrap().as_str()).await
    }

    /// Presses a button that only leads on, such as to a page that asks whether one is sure.
    pub(super) async fn press(&mut self, page: &Page, words: &str) -> Page {
        self.open(page.url.join(&page.target("<form", "</form>", "action", words)).unwrap().as_str()).await
    }

    /// Presses the button of the page that asks whether one is sure.
    pub(super) async fn confirm(&mut self, page: &Page, words: &str) -> Page {
        let action = page.target("<form method=\"post\"", "</form>", "action", words);
        self.submit(page, &action, &[]).await
    }

    async fn follow(&mut self, mut url: Url, mut request: RequestBuilder) -> Page {
        for _ in 0..10 {
            let host = url.host_str().unwrap().to_owned();
            let jar = self.cookies.entry(host).or_default();
            let cookies: Vec<String> = jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
            if !cookies.is_empty() {
                request = request.header(COOKIE, cookies.join("; "));
            }
            let response = request.header(ACCEPT, "text/html").send().await.unwrap();
            for set in response.headers().get_all(SET_COOKIE) {
                let (name, value) = set.to_str().unwrap().split(';').next().unwrap().split_once('=').unwrap();
                jar.insert(name.to_owned(), value.to_owned());
            }
            let Some(location) = response.headers().get(LOCATION) else {
                let status = response.status().as_u16();
                return Page { url, status, html: response.text().await.unwrap() };
            };
            url = url.join(location.to_str().unwrap()).unwrap();
            request = self.client.get(url.clone());
        }
        panic!("the redirects do not end: {url}");
    }
}

impl Page {
    /// Fails unless the page holds these words.
    #[track_caller]
    pub(super) fn says(&self, words: &str) {
        assert!(self.html.contains(words), "{words} is not on {} ({}): {}", self.url, self.status, self.html);
    }

    /// Where the first element leads that holds these words.
    fn target(&self, from: &str, to: &str, name: &str, words: &str) -> String {
        let mut elements = self.html.split(from).skip(1).map(|rest| rest.split(to).next().unwrap());
        let element = elements.find(|element| element.contains(words));
        attribute(element.unwrap_or_else(|| panic!("no {words} on {}: {}", self.url, self.html)), name)
    }

    fn hidden_fields(&self, action: &str) -> Vec<(String, String)> {
        let forms = self.html.split("<form").skip(1).map(|rest| rest.split("</form>").next().unwrap());
        let wanted = format!("action=\"{action}\"");
        let form = forms.into_iter().find(|form| form.contains(&wanted));
        let form = form.unwrap_or_else(|| panic!("no form goes to {action} on {}: {}", self.url, self.html));
        let inputs = form.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap());
        let hidden = inputs.filter(|input| input.contains("type=\"hidden\""));
        hidden.map(|input| (attribute(input, "name"), attribute(input, "value"))).collect()
    }
}

fn attribute(tag: &str, name: &str) -> String {
    let from = tag.split(&format!("{name}=\"")).nth(1).unwrap_or_default();
    let text = from.split('"').next().unwrap_or_default();
    text.replace("&#38;", "&").replace("&amp;", "&").replace("&#34;", "\"").replace("&quot;", "\"")
}
