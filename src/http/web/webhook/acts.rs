//! What is done to a webhook as a whole.
//!
//! The answer to a rotation shows the new secret, so it is no redirect. The confirmation says which secret it would
//! replace: when that page is loaded again, the form comes a second time and finds it replaced already.

use axum::extract::{Path, State};
use axum::response::Response;

use super::{Kept, Named, Whose};
use crate::domain::RequestInfo;
use crate::domain::deliveries::ping;
use crate::domain::webhooks::{self, Waiting, WebhookError, log};
use crate::http::body::{FieldError, FieldProblem};
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::http::web::frame::{self, Done};
use crate::http::web::instead::Instead;
use crate::http::web::session::{PageForm, Person};
use crate::http::web::views::confirm::ConfirmPage;
use crate::http::web::views::parts::{Chrome, Link, Tone};
use crate::http::web::views::shown_once::ShownOncePage;
use crate::http::web::views::when::When;
use crate::http::web::words::span;
use crate::http::web::{html, see_other};
use crate::language::{Text, text};

/// `POST {home}/ping`: leads to what came of it.
pub(super) async fn ping<N: Named>(
    State(site): State<Site>,
    notes: Notes,
    Path(named): Path<N>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let kept = named.kept(&site, &signed_in).await?;
    kept.note(&notes);
    let delivery = ping::ping(&site.cx, &kept.webhook).await?;
    Ok(see_other(&format!("{}/deliveries/{delivery}", kept.home())))
}

/// `POST {home}/disable`.
pub(super) async fn disable<N: Named>(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(named): Path<N>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let kept = named.kept(&site, &signed_in).await?;
    kept.note(&notes);
    webhooks::disable(&site.cx, kept.owner, &kept.webhook, &info).await?;
    Ok(see_other(&Done::WebhookDisabled.at(&kept.home())))
}

/// `POST {home}/enable`.
pub(super) async fn enable<N: Named>(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(named): Path<N>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let kept = named.kept(&site, &signed_in).await?;
    kept.note(&notes);
    let (waiting, done) = match fields.one("waiting")? {
        Some("send") => (Waiting::Send, Done::WebhookEnabled),
        Some("skip") => (Waiting::Skip, Done::WebhookEnabledAnew),
        Some(_) => return Err(FieldError::new("waiting", FieldProblem::WrongType).into()),
        None => return Err(FieldError::new("waiting", FieldProblem::Missing).into()),
    };
    webhooks::enable(&site.cx, kept.owner, &kept.webhook, waiting, &info).await?;
    Ok(see_other(&done.at(&kept.home())))
}

/// `GET {home}/rotate-secret`.
pub(super) async fn confirm_rotate<N: Named>(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(named): Path<N>,
) -> Result<Response, Instead> {
    let kept = named.kept(&site, &signed_in).await?;
    let overlap = span(site.cx.config.webhooks.secret_overlap);
    let mut effects =
        vec![text("webhook-rotate-both-sign").with("overlap", overlap), text("webhook-rotate-shown-once")];
    let now = site.cx.env.now();
    if let Some(until) = kept.webhook.previous_secret_until.filter(|until| *until > now) {
        let until = When::new(until, now).exact;
        effects.push(text("webhook-rotate-two-sign").with("until", until));
    }
    let chrome = frame::personal(&site, &signed_in);
    Ok(html(ConfirmPage {
        heading: kept.named_in(text("webhook-rotate-heading")),
        effects,
        carried: vec![("replaces", kept.generation().to_string())],
        tone: Tone::Calm,
        ..kept.confirm(chrome, "rotate-secret", text("webhook-rotate"))
    }))
}

/// `POST {home}/rotate-secret`.
pub(super) async fn rotate<N: Named>(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(named): Path<N>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let kept = named.kept(&site, &signed_in).await?;
    kept.note(&notes);
    let missing = || FieldError::new("replaces", FieldProblem::Missing);
    if fields.integer("replaces")?.ok_or_else(missing)? != kept.generation() {
        return Err(WebhookError::AlreadyRotated.into());
    }
    let secret = webhooks::rotate_secret(&site.cx, kept.owner, &kept.webhook, &info).await?;
    let (now, overlap) = (site.cx.env.now(), site.cx.config.webhooks.secret_overlap);
    let until = When::new(now + overlap, now).exact;
    Ok(html(ShownOncePage {
        heading: kept.named_in(text("webhook-rotated")),
        note: text("webhook-rotated-old-one").with("overlap", span(overlap)).with("until", until),
        ..shown(frame::personal(&site, &signed_in), kept.way_beyond(), kept.home(), secret)
    }))
}

/// A signing secret, on the page that shows it once.
pub(super) fn shown(chrome: Chrome, crumbs: Vec<Link>, back: String, secret: String) -> ShownOncePage {
    ShownOncePage {
        chrome,
        crumbs,
        heading: Text::default(),
        advice: text("webhook-secret-copy"),
        is_sealed: true,
        label: text("webhook-secret"),
        secret,
        note: Text::default(),
        back,
    }
}

/// `GET {home}/replay-failed`.
pub(super) async fn confirm_replay<N: Named>(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(named): Path<N>,
) -> Result<Response, Instead> {
    let kept = named.kept(&site, &signed_in).await?;
    let number = log::count_replayable(&site.cx, kept.webhook.id).await?;
    if number == 0 {
        return Ok(see_other(&kept.home()));
    }
    let mut effects = vec![text("webhook-replay-same-id"), text("webhook-replay-not-sent-too")];
    if kept.webhook.disabled.is_some() {
        effects.push(text("webhook-replay-waits"));
    }
    let chrome = frame::personal(&site, &signed_in);
    Ok(html(ConfirmPage {
        heading: kept.named_in(text("webhook-replay-heading")).with("count", number),
        effects,
        tone: Tone::Calm,
        ..kept.confirm(chrome, "replay-failed", text("webhook-replay"))
    }))
}

/// `POST {home}/replay-failed`.
pub(super) async fn replay<N: Named>(
    State(site): State<Site>,
    notes: Notes,
    Path(named): Path<N>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let kept = named.kept(&site, &signed_in).await?;
    kept.note(&notes);
    log::replay_failed(&site.cx, kept.webhook.id).await?;
    Ok(see_other(&Done::FailedReplayed.at(&kept.home())))
}

impl Kept {
    /// Names the app in the log.
    pub(super) fn note(&self, notes: &Notes) {
        if let Some((app_id, _)) = &self.webhook.app {
            notes.app(app_id.number());
        }
    }

    /// A sentence about the webhook with what names it.
    pub(super) fn named_in(&self, sentence: Text) -> Text {
        match &self.whose {
            Whose::App(listing) => sentence.with("of", "app").with("name", &listing.app.profile.name),
            Whose::Organization(_) => sentence.with("of", "organization").with("name", self.name()),
        }
    }

    /// What tells one signing secret from those before and after it.
    fn generation(&self) -> i64 {
        let until = self.webhook.previous_secret_until;
        until.map_or(0, |until| i64::try_from(until.unix_timestamp_nanos() / 1_000).unwrap_or_default())
    }

    /// What all confirmations about a webhook share.
    pub(super) fn confirm(&self, chrome: Chrome, path: &str, button: Text) -> ConfirmPage {
        ConfirmPage {
            chrome,
            crumbs: self.way_beyond(),
            heading: Text::default(),
            effects: Vec::new(),
            action: format!("{}/{path}", self.home()),
            button,
            tone: Tone::Danger,
            carried: Vec::new(),
            typed: None,
            cancel: self.home(),
        }
    }
}
