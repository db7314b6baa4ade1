//! The steps of an app's quickstart: which there are, and what is said at each.

use url::form_urlencoded;

use crate::http::api::registry::{Method, OpenTo, Route, routes};
use crate::http::state::Site;
use crate::http::web::developer_apps::address;
use crate::http::web::views::programs::{Facts, Literal, Runtime, Signature, Step, dependencies, program};
use crate::http::web::views::quickstart::{File, StepPart, Trial};
use crate::http::web::{webhook, words};
use crate::language::{Text, text};
use crate::model::app::{App, AppKind};
use crate::model::policy::{GrantType, Pkce, ReuseRule, SignatureScheme};
use crate::model::redirect_uri::RedirectUri;
use crate::model::scope::ScopeSet;

/// A call that every access token may make.
const ANY_TOKEN_MAY: &str = "/oauth/installs/current";

/// The way of one app through the policy.
pub(super) struct Way<'a> {
    site: &'a Site,
    app: &'a App,
    /// The method and path of the call that is shown.
    call: String,
    /// The path and query of the page that asks.
    asked_at: String,
    /// What it asks for: what it declares of what the policy has.
    scopes: ScopeSet,
    facts: Facts,
}

impl<'a> Way<'a> {
    /// How it goes for this app.
    pub(super) fn of(site: &'a Site, app: &'a App) -> Self {
        let policy = site.cx.policy();
        let at = |path: &str| Literal(site.cx.config.server.public_url.join(path));
        let redirect_uri = app.profile.redirect_uris.first();
        let shows_code = redirect_uri.is_some_and(RedirectUri::is_out_of_band);
        let redirect_uri = redirect_uri.map_or("", RedirectUri::as_str);
        let scopes = policy.scopes.known(&app.profile.declared_scopes);
        let asked_at = asked_at(app, redirect_uri, &scopes);
        let call = call(site, app, &scopes);
        let signature = &policy.webhooks.signature;
        let facts = Facts {
            authorize_url: at(&asked_at),
            token_url: at("/oauth/token"),
            call_url: at(&call),
            client_id: Literal(app.client_id.clone()),
            redirect_uri: Literal(redirect_uri.to_owned()),
            shows_code,
            issuer: policy.answers.iss.then(|| Literal(site.cx.issuer())),
            keeps_secret: app.kind == AppKind::Confidential,
            has_webhooks: webhook::is_offered(site),
            signature: Signature {
                is_standard: signature.scheme == SignatureScheme::Standard,
                header: Literal(signature.header.clone()),
                prefix: Literal(signature.prefix.clone()),
            },
        };
        Self { site, app, call: format!("GET {call}"), asked_at, scopes, facts }
    }

    /// The scopes it asks for.
    pub(super) fn scopes(&self) -> &ScopeSet {
        &self.scopes
    }

    /// Whether the app proves itself by a secret.
    pub(super) fn keeps_secret(&self) -> bool {
        self.facts.keeps_secret
    }

    /// The steps that there are under the policy.
    pub(super) fn steps(&self) -> Vec<Step> {
        let mut steps = vec![Step::Connect, Step::Exchange, Step::Call];
        if self.refreshes() {
            steps.push(Step::Refresh);
        }
        if self.facts.has_webhooks {
            steps.push(Step::Webhook);
        }
        steps
    }

    fn refreshes(&self) -> bool {
        self.site.cx.policy().has_grant(GrantType::RefreshToken)
    }

    /// A step as the page shows it, with its program.
    pub(super) fn part(&self, step: Step, number: u32, runtime: Runtime) -> askama::Result<StepPart> {
        let (what, said) = match step {
            Step::Connect => (text("quickstart-connect"), self.connect()),
            Step::Exchange => (text("quickstart-exchange"), self.exchange()),
            Step::Call => (text("quickstart-call"), self.call()),
            Step::Refresh => (text("quickstart-refresh"), self.refresh()),
            Step::Webhook => (text("quickstart-webhook"), self.webhook()),
        };
        let content = program(runtime, step, &self.facts)?;
        Ok(StepPart {
            id: step.word(),
            heading: text("quickstart-step").with("number", number).with("what", what),
            said,
            trial: (step == Step::Connect).then(|| self.trial()).flatten(),
            run: self.run(step, runtime),
            program: File { name: runtime.file(step), content },
        })
    }

    /// What programs in Rust need, as their file has it.
    pub(super) fn dependencies(&self) -> askama::Result<File> {
        let content = dependencies(&self.facts)?;
        Ok(File { name: "Cargo.toml".to_owned(), content })
    }

    fn run(&self, step: Step, runtime: Runtime) -> Text {
        let named = |name: &str| text("quickstart-variable").with("name", name);
        let variables: Vec<Text> = step.variables(&self.facts).into_iter().map(named).collect();
        let run = if variables.is_empty() {
            text("quickstart-run")
        } else {
            text("quickstart-run-with").with("variables", words::list(variables))
        };
        run.with("file", runtime.file(step)).with("command", runtime.command(step))
    }

    /// The page that asks, where nothing has to be made for it.
    fn trial(&self) -> Option<Trial> {
        let needs_pkce = self.app.kind == AppKind::Public || self.site.cx.policy().pkce == Pkce::Required;
        let href = format!("{}&state=quickstart", self.asked_at);
        let address = self.site.cx.config.server.public_url.join(&href);
        (!needs_pkce).then_some(Trial { address, href })
    }

    fn connect(&self) -> Vec<Text> {
        let then = if self.facts.shows_code {
            text("quickstart-connect-shown")
        } else {
            text("quickstart-connect-back").with("uri", &self.facts.redirect_uri.0)
        };
        vec![text("quickstart-connect-what"), text("quickstart-connect-pkce"), then]
    }

    fn exchange(&self) -> Vec<Text> {
        let what = if self.refreshes() {
            text("quickstart-exchange-pair")
        } else {
            text("quickstart-exchange-what")
        };
        let given = match (self.facts.shows_code, &self.facts.issuer) {
            (true, _) => None,
            (false, None) => Some(text("quickstart-exchange-state")),
            (false, Some(issuer)) => Some(text("quickstart-exchange-iss").with("issuer", &issuer.0)),
        };
        let span = words::span(self.site.cx.policy().code_ttl);
        [what.with("span", span)].into_iter().chain(given).collect()
    }

    fn call(&self) -> Vec<Text> {
        let said = match self.site.cx.policy().access_ttl {
            Some(ttl) => text("quickstart-call-what").with("span", words::span(ttl)),
            None => text("quickstart-call-endless"),
        };
        vec![said.with("call", &self.call)]
    }

    fn refresh(&self) -> Vec<Text> {
        let reuse_ends = self.site.cx.policy().refresh.reuse == ReuseRule::RevokeFamily;
        let again = if reuse_ends || self.app.kind == AppKind::Public {
            text("quickstart-refresh-ends")
        } else {
            text("quickstart-refresh-again")
        };
        vec![text("quickstart-refresh-what"), again]
    }

    fn webhook(&self) -> Vec<Text> {
        let href = address(self.app.id);
        let whose = match (&self.site.cx.policy().webhooks.scope, &self.app.profile.webhook_url) {
            (None, _) => text("quickstart-webhook-organizations"),
            (Some(_), Some(url)) => text("quickstart-webhook-set").with("url", url).with("href", href),
            (Some(scope), None) => {
                text("quickstart-webhook-unset").with("scope", scope.as_str()).with("href", href)
            }
        };
        let limit = self.site.cx.config.webhooks.attempt_timeout;
        vec![text("quickstart-webhook-what").with("span", words::span(limit)), whose]
    }
}

/// The page that asks, but for what is another thing each time.
fn asked_at(app: &App, redirect_uri: &str, scopes: &ScopeSet) -> String {
    let mut query = form_urlencoded::Serializer::new("/oauth/authorize?".to_owned());
    query.append_pair("response_type", "code");
    query.append_pair("client_id", &app.client_id);
    query.append_pair("redirect_uri", redirect_uri);
    query.append_pair("scope", &scopes.to_string());
    query.finish()
}

/// The path of a call that shows something of what an app may do: one that its scopes open however it acts, and that
/// needs nothing else; where there is none, one that is open to every token.
fn call(site: &Site, app: &App, scopes: &ScopeSet) -> String {
    let policy = site.cx.policy();
    let held = policy.scopes.with_implied(scopes.clone());
    let is_plain = |route: &&Route| {
        route.method == Method::Get
            && !route.path.contains('{')
            && route.takes.iter().all(|parameter| !parameter.is_required)
    };
    let is_open = |route: &&Route| {
        let actors = &app.profile.actor_modes;
        route.scopes().is_some() && actors.iter().all(|actor| route.check(*actor, &held).is_ok())
    };
    let opened = routes(policy).filter(is_plain).find(is_open);
    let for_all = || routes(policy).filter(is_plain).find(|route| route.open_to == OpenTo::AnyToken);
    opened.or_else(for_all).map_or_else(|| ANY_TOKEN_MAY.to_owned(), Route::address)
}
