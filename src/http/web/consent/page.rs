//! What the consent page says about a request.

use url::Url;

use crate::domain::authorize::AuthorizationRequest;
use crate::http::state::Site;
use crate::http::web::account::role;
use crate::http::web::views::consent::{ApiCall, ConsentActor, ConsentPage, Destination, Review};
use crate::http::web::views::parts::{AppRef, Choice, Chrome, ScopeLine};
use crate::model::account::Membership;
use crate::model::install::Actor;
use crate::model::scope::{Scope, ScopeAccess, ScopeSet};

/// Everything the page is made of.
pub(super) struct Question<'a> {
    pub(super) request: &'a AuthorizationRequest,
    /// Where the person may agree.
    pub(super) eligible: &'a [Membership],
    /// What the app was granted there the last time.
    pub(super) before: Option<&'a ScopeSet>,
}

/// The events that the app hears about when the person agrees: what it subscribed to, where it asks for the scope that
/// events need.
pub(super) fn events(site: &Site, request: &AuthorizationRequest) -> Vec<String> {
    let needed = &site.cx.policy().webhook_scope;
    let hears = request.scopes().iter().any(|scope| scope == needed);
    if hears { request.app().profile.webhook_events.clone() } else { Vec::new() }
}

impl Question<'_> {
    pub(super) fn page(&self, site: &Site, chrome: Chrome, handle: String, return_to: String) -> ConsentPage {
        let profile = &self.request.app().profile;
        let (see, change) = self.scopes(site);
        let person = chrome.signed_in.as_ref().map(|person| person.email.clone()).unwrap_or_default();
        ConsentPage {
            chrome,
            request: handle,
            app: AppRef { name: profile.name.clone(), owner: self.request.owner_name().to_owned() },
            description: profile.description.clone(),
            review: Review::NotReviewed,
            homepage_host: profile.homepage_url.as_deref().and_then(host_of),
            organizations: self.organizations(),
            actor: match self.request.actor() {
                Actor::App => ConsentActor::Bot,
                Actor::User => ConsentActor::Person { email: person },
            },
            see,
            change,
            events: events(site, self.request).iter().map(|event| event_sentence(event)).collect(),
            calls: calls(self.request.scopes()),
            destination: self.destination(),
            lasts: "until it is revoked".to_owned(),
            return_to,
        }
    }

    fn organizations(&self) -> Vec<Choice> {
        let choice = |membership: &Membership| Choice {
            value: membership.organization.id.to_string(),
            label: membership.organization.name.clone(),
            detail: role(membership.role).to_owned(),
            chosen: false,
        };
        self.eligible.iter().map(choice).collect()
    }

    /// The scopes that see, and the ones that change something, each in the catalogue's order.
    fn scopes(&self, site: &Site) -> (Vec<ScopeLine>, Vec<ScopeLine>) {
        let asked =
            site.cx.policy().scopes.iter().filter(|entry| self.request.scopes().contains(&entry.name));
        let (see, change): (Vec<_>, Vec<_>) = asked.partition(|entry| entry.access == ScopeAccess::Read);
        let line = |entry: &crate::model::scope::ScopeEntry| ScopeLine {
            name: entry.name.to_string(),
            sentence: capitalised(&entry.sentence),
            sensitive: entry.sensitive.clone(),
            is_new: self.is_new(&entry.name),
        };
        (see.into_iter().map(line).collect(), change.into_iter().map(line).collect())
    }

    fn is_new(&self, scope: &Scope) -> bool {
        self.before.is_some_and(|before| !before.contains(scope))
    }

    fn destination(&self) -> Destination {
        let (host, _) = self.request.redirect_host_and_origin();
        let (scheme, _) = self.request.redirect_uri().split_once(':').unwrap_or_default();
        match scheme {
            "https" => Destination::Site { host },
            "http" => Destination::ThisComputer { host },
            "urn" => Destination::Code,
            _ => Destination::Program { scheme: scheme.to_owned() },
        }
    }
}

/// The exact API calls that the scopes open.
fn calls(_scopes: &ScopeSet) -> Vec<ApiCall> {
    Vec::new()
}

fn host_of(url: &str) -> Option<String> {
    let url = Url::parse(url).ok()?;
    let host = url.host_str()?;
    Some(url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
}

/// `post_created` reads as "A post is created".
fn event_sentence(event: &str) -> String {
    let (thing, done) = event.rsplit_once('_').unwrap_or((event, "changed"));
    let article = if thing.starts_with(['a', 'e', 'i', 'o', 'u']) { "An" } else { "A" };
    format!("{article} {} is {done}", thing.replace('_', " "))
}

fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + letters.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_and_hosts_read_as_people_say_them() {
        assert_eq!(event_sentence("post_created"), "A post is created");
        assert_eq!(event_sentence("issue_comment_updated"), "An issue comment is updated");
        assert_eq!(
            host_of("https://xn--bcher-kva.example:8443/x?y"),
            Some("xn--bcher-kva.example:8443".to_owned())
        );
        assert_eq!(host_of("not a url"), None);
    }
}
