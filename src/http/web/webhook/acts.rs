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
use crate::http::web::english::{counted, span};
use crate::http::web::frame::{self, Done};
use crate::http::web::instead::Instead;
use crate::http::web::session::{PageForm, Person};
use crate::http::web::views::confirm::ConfirmPage;
use crate::http::web::views::parts::{Chrome, Link, Tone};
use crate::http::web::views::shown_once::ShownOncePage;
use crate::http::web::{html, see_other};
use crate::language::Text;

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
    let mut effects = vec![
        format!("For {overlap} each event is signed with both, so that your receiver can change over."),
        "The new secret is shown once, on the next page.".to_owned(),
    ];
    let now = site.cx.env.now();
    if let Some(until) = kept.webhook.previous_secret_until.filter(|until| *until > now) {
        let until = crate::http::web::english::exact(until);
        effects.push(format!(
            "At most two secrets sign: the one that was replaced before, and would sign until {until}, ends at once."
        ));
    }
    let chrome = frame::personal(&site, &signed_in);
    Ok(html(ConfirmPage {
        heading: format!("Rotate the signing secret of {}?", kept.described()).into(),
        effects: effects.into_iter().map(Into::into).collect(),
        carried: vec![("replaces", kept.generation().to_string())],
        tone: Tone::Calm,
        ..kept.confirm(chrome, "rotate-secret", "Rotate signing secret")
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
    let until = crate::http::web::english::exact(now + overlap);
    Ok(html(ShownOncePage {
        heading: format!("The signing secret of {} is rotated", kept.described()).into(),
        note: format!("The old one signs too for {}, until {until}.", span(overlap)).into(),
        ..shown(frame::personal(&site, &signed_in), kept.way_beyond(), kept.home(), secret)
    }))
}

/// A signing secret, on the page that shows it once.
pub(super) fn shown(chrome: Chrome, crumbs: Vec<Link>, back: String, secret: String) -> ShownOncePage {
    ShownOncePage {
        chrome,
        crumbs,
        heading: Text::default(),
        advice: "Copy it to where your receiver keeps its secrets, before you leave this page.".into(),
        is_sealed: true,
        label: "Signing secret".into(),
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
    let mut effects = vec![
        "Each is sent again under the id that it had, the oldest first.".to_owned(),
        "What was not sent is among them. What the receiver is not to hear any more is left out again."
            .to_owned(),
    ];
    if kept.webhook.disabled.is_some() {
        effects.push("The webhook is disabled, so they wait until you enable it.".to_owned());
    }
    let chrome = frame::personal(&site, &signed_in);
    Ok(html(ConfirmPage {
        heading: format!("Replay {} to {}?", counted(number, "event"), kept.described()).into(),
        effects: effects.into_iter().map(Into::into).collect(),
        tone: Tone::Calm,
        ..kept.confirm(chrome, "replay-failed", "Replay all failed")
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

    /// The webhook in a sentence.
    pub(super) fn described(&self) -> String {
        match &self.whose {
            Whose::App(listing) => listing.app.profile.name.clone(),
            Whose::Organization(_) => format!("the webhook to {}", self.name()),
        }
    }

    /// What tells one signing secret from those before and after it.
    fn generation(&self) -> i64 {
        let until = self.webhook.previous_secret_until;
        until.map_or(0, |until| i64::try_from(until.unix_timestamp_nanos() / 1_000).unwrap_or_default())
    }

    /// What all confirmations about a webhook share.
    pub(super) fn confirm(&self, chrome: Chrome, path: &str, button: &str) -> ConfirmPage {
        ConfirmPage {
            chrome,
            crumbs: self.way_beyond(),
            heading: Text::default(),
            effects: Vec::new(),
            action: format!("{}/{path}", self.home()),
            button: button.into(),
            tone: Tone::Danger,
            carried: Vec::new(),
            typed: None,
            cancel: self.home(),
        }
    }
}
