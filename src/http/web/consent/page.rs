//! What the consent page says about a request.

use crate::domain::authorize::{AuthorizationRequest, LONGEST_NOTE};
use crate::http::state::Site;
use crate::http::web::calls::by_organization;
use crate::http::web::lasting;
use crate::http::web::views::ask::AskPage;
use crate::http::web::views::consent::{ConsentActor, ConsentPage, Destination, Review};
use crate::http::web::views::parts::{AppRef, Choice, Chrome};
use crate::http::web::words::{event_sentence, host_of, role, see_and_change};
use crate::language::{Text, text};
use crate::model::account::Membership;
use crate::model::app::AppOrigin;
use crate::model::install::Actor;
use crate::model::redirect_uri::RedirectUri;
use crate::model::scope::{Scope, ScopeSet};

/// Everything the page is made of.
pub(in crate::http::web) struct Question<'a> {
    pub(in crate::http::web) request: &'a AuthorizationRequest,
    /// Where the person may agree.
    pub(in crate::http::web) eligible: &'a [Membership],
    /// What the app was granted there the last time.
    pub(in crate::http::web) before: Option<&'a ScopeSet>,
}

impl Question<'_> {
    /// The page. `handle` is what its answer names, `return_to` this very request.
    pub(in crate::http::web) fn page(
        &self,
        site: &Site,
        chrome: Chrome,
        handle: String,
        return_to: String,
    ) -> ConsentPage {
        let profile = &self.request.app().profile;
        let optional = self.request.optional_scopes();
        let (mut see, mut change) = see_and_change(site, self.request.scopes(), |scope| self.is_new(scope));
        for line in see.iter_mut().chain(&mut change) {
            line.is_optional = optional.iter().any(|scope| scope.as_str() == line.name);
        }
        let person = chrome.signed_in.as_ref().map(|person| person.email.clone()).unwrap_or_default();
        ConsentPage {
            chrome,
            request: handle,
            app: self.asker(),
            description: profile.description.clone(),
            review: if self.request.app().reviewed_at.is_some() {
                Review::Reviewed
            } else {
                Review::NotReviewed
            },
            homepage_host: profile.homepage_url.as_deref().and_then(host_of),
            organizations: self.organizations(),
            actor: match self.request.actor() {
                Actor::App => ConsentActor::Bot,
                Actor::User => ConsentActor::Person { email: person },
            },
            see,
            change,
            events: self.request.webhook_events().iter().map(|event| ticked(event)).collect(),
            calls: by_organization(site, self.request.actor(), self.request.scopes(), self.eligible),
            destination: self.destination(),
            lasting: lasting::choices(),
            return_to,
            preview: None,
        }
    }

    /// The page for somebody who may not decide; `eligible` is where they may ask.
    pub(super) fn ask_page(&self, site: &Site, chrome: Chrome, handle: String) -> AskPage {
        let profile = &self.request.app().profile;
        let (see, change) = see_and_change(site, self.request.scopes(), |_| false);
        let person = chrome.signed_in.as_ref().map(|person| person.email.clone()).unwrap_or_default();
        let policy = site.cx.policy().consent_min_role(self.request.actor());
        let weakest = match self.eligible {
            [only] => only.organization.install_min_role.unwrap_or(policy),
            _ => policy,
        };
        AskPage {
            chrome,
            request: handle,
            app: self.asker(),
            homepage_host: profile.homepage_url.as_deref().and_then(host_of),
            organizations: self.organizations(),
            acts_as: match self.request.actor() {
                Actor::App => text("ask-as-bot"),
                Actor::User => text("ask-as-you").with("email", person),
            },
            see,
            change,
            longest_note: LONGEST_NOTE,
            weakest: role(weakest),
        }
    }

    /// Who asks. One that registered itself is nobody's: the organization that keeps it never heard of it.
    fn asker(&self) -> AppRef {
        let app = self.request.app();
        let owner = match app.origin {
            AppOrigin::Owner => self.request.owner_name().into(),
            AppOrigin::Itself => text("consent-by-nobody"),
        };
        AppRef { name: app.profile.name.clone(), owner }
    }

    fn organizations(&self) -> Vec<Choice> {
        let choice = |membership: &Membership| Choice {
            value: membership.organization.id.to_string(),
            label: membership.organization.name.clone().into(),
            detail: role(membership.role),
            chosen: false,
        };
        self.eligible.iter().map(choice).collect()
    }

    fn is_new(&self, scope: &Scope) -> bool {
        self.before.is_some_and(|before| !before.contains(scope))
    }

    fn destination(&self) -> Destination {
        let (host, _) = self.request.redirect_host_and_origin();
        let (scheme, _) = self.request.redirect_uri().split_once(':').unwrap_or_default();
        match scheme {
            "http" if RedirectUri::from_stored(self.request.redirect_uri().to_owned()).is_loopback() => {
                Destination::ThisComputer { host }
            }
            "https" | "http" => Destination::Site { host },
            "urn" => Destination::Code,
            _ => Destination::Program { scheme: scheme.to_owned() },
        }
    }
}

/// An event that is heard of unless its tick is taken away.
fn ticked(event: &str) -> Choice {
    Choice { value: event.to_owned(), label: event_sentence(event), detail: Text::default(), chosen: true }
}
