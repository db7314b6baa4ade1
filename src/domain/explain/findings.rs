//! Causes turned into reasons, by looking again at what a refusal was about.

use std::time::Duration;

use time::OffsetDateTime;

use super::notes::most_tries;
use crate::context::Context;
use crate::explanations::Refused;
use crate::model::app::{App, AppStatus};
use crate::model::explanation::asking::Asking;
use crate::model::explanation::ending::{CutOffOf, Ending};
use crate::model::explanation::excerpt::{Difference, Excerpt};
use crate::model::explanation::granting::Granting;
use crate::model::explanation::proving::Proving;
use crate::model::explanation::{Cause, CodeCause, Reason};
use crate::model::id::AppId;
use crate::model::install::{Actor, InstallEnd};
use crate::model::redirect_uri::RedirectUri;
use crate::model::scope::ScopeSet;
use crate::store::explanations::{CodeFate, RefreshFate, SecretFate, Ties};
use crate::store::{self, Conn, Error};

/// Finds out which check failed.
pub(super) async fn find_out(
    cx: &Context,
    conn: &mut Conn,
    app_id: AppId,
    refused: &Refused,
) -> Result<Reason, Error> {
    let mut cause = &refused.cause;
    let mut is_stale = false;
    while let Cause::Stale(inner) = cause {
        (cause, is_stale) = (inner, true);
    }
    let age = refused.since.elapsed().as_secs_f64();
    let reason = match cause {
        Cause::Known(reason) => reason.clone(),
        // The loop took it off.
        Cause::Stale(_) => Ending::Something.into(),
        Cause::Suspended | Cause::RedirectUri(_) | Cause::Scope(_) | Cause::Actor(_) => {
            match store::apps::find(conn, app_id).await? {
                Some(app) => asking(cx, &app, cause),
                None => Ending::Something.into(),
            }
        }
        Cause::Secret(presented) => {
            secret(store::explanations::find_secret(conn, app_id, *presented).await?.as_ref(), refused.at)
                .into()
        }
        Cause::Code(id, about) => match store::explanations::find_code(conn, *id, age).await? {
            Some(fate) => code(cx, &fate, *about, refused.at),
            None => Granting::CodeUnknown.into(),
        },
        Cause::Refresh(presented, narrowed) => {
            match store::explanations::find_refresh_token(conn, *presented, age).await? {
                Some(fate) if fate.app_id == app_id => refresh(&fate, narrowed.as_ref(), refused.at),
                Some(_) => Granting::RefreshOfAnotherApp.into(),
                None => Granting::RefreshUnknown.into(),
            }
        }
    };
    Ok(if is_stale { Reason::Stale(Box::new(reason)) } else { reason })
}

fn asking(cx: &Context, app: &App, cause: &Cause) -> Reason {
    let asking = match cause {
        Cause::Suspended if app.status == AppStatus::Blocked => Asking::Blocked,
        Cause::Suspended => Asking::Suspended,
        Cause::RedirectUri(presented) => {
            let registered = app.profile.redirect_uris.iter().map(RedirectUri::as_str);
            match Difference::nearest(registered, presented) {
                Some(nearest) => Asking::RedirectUri {
                    nearest: nearest.to_owned(),
                    difference: Difference::between(nearest, presented),
                },
                None => Asking::RedirectUriNone,
            }
        }
        Cause::Scope(asked) => scope(cx, app, asked.as_deref().unwrap_or_default()),
        Cause::Actor(asked) => actor(cx, app, asked.as_deref()),
        _ => return Ending::Something.into(),
    };
    asking.into()
}

fn scope(cx: &Context, app: &App, asked: &str) -> Asking {
    let Ok(named) = ScopeSet::parse(asked) else {
        return Asking::ScopeMalformed { presented: Excerpt::of(asked) };
    };
    let known = &cx.policy().scopes;
    let unknown = named.iter().find(|scope| !known.contains(scope));
    let undeclared = named.iter().find(|scope| !app.profile.declared_scopes.contains(scope));
    match (unknown, undeclared) {
        (Some(scope), _) => Asking::ScopeUnknown { scope: Excerpt::of(scope.as_str()) },
        (None, Some(scope)) => Asking::ScopeUndeclared { scope: Excerpt::of(scope.as_str()) },
        (None, None) => Asking::ScopeNoneDeclared,
    }
}

fn actor(cx: &Context, app: &App, asked: Option<&str>) -> Asking {
    let actor: Option<Actor> = match asked.map(str::parse) {
        Some(Err(_)) => return Asking::ActorUnknown { presented: Excerpt::of(asked.unwrap_or_default()) },
        Some(Ok(actor)) => Some(actor),
        None => None,
    };
    let allowed = app.profile.actor_modes.iter().filter(|actor| cx.policy().actor_modes.contains(actor));
    Asking::ActorNotAllowed { actor, allowed: allowed.copied().collect() }
}

fn secret(fate: Option<&SecretFate>, at: OffsetDateTime) -> Proving {
    match fate {
        Some(SecretFate { leaked_at: Some(at), .. }) => Proving::SecretLeaked { at: *at },
        Some(SecretFate { expires_at, .. }) => Proving::SecretEnded { at: expires_at.unwrap_or(at) },
        None => Proving::SecretWrong,
    }
}

fn code(cx: &Context, fate: &CodeFate, about: CodeCause, at: OffsetDateTime) -> Reason {
    let (most, failures) = (most_tries(), fate.verifier_failures.unsigned_abs());
    if about == CodeCause::Verifier {
        return Granting::VerifierWrong { left: most.saturating_sub(failures), most }.into();
    }
    match (fate.used_before, about) {
        (Some(seconds), CodeCause::Used) => {
            return Granting::CodeUsed { ago: seconds_ago(seconds), address: fate.used_by.clone() }.into();
        }
        // It was there when the request looked, and gone when it took it. What was used after that is another story.
        (Some(seconds), _) if seconds >= 0.0 => return Granting::CodeUsedAtOnce.into(),
        _ => {}
    }
    if fate.expires_at <= at {
        return Granting::CodeExpired { ago: since(fate.expires_at, at) }.into();
    }
    if failures >= most {
        return Granting::VerifierTriesSpent { most }.into();
    }
    let ties = &fate.ties;
    let of_app = || {
        let organization = ties.organization_name.clone();
        match (fate.uri_is_registered, fate.is_let_in) {
            (false, _) => Some(Ending::RedirectUri),
            (true, is_let_in) => (!is_let_in).then_some(Ending::Policy { organization }),
        }
    };
    let ended = of_all(ties)
        .or_else(of_app)
        .or_else(|| of_person(ties))
        .or_else(|| of_approver(cx, fate))
        .or_else(|| of_install(ties, at))
        .or_else(|| of_date(fate.install_expires_at, ties, at));
    ended.unwrap_or(Ending::Something).into()
}

/// What became of who agreed, where that is somebody else than the person who connects, and of their role.
fn of_approver(cx: &Context, fate: &CodeFate) -> Option<Ending> {
    let organization = fate.ties.organization_name.clone();
    let weakest = fate.weakest_role.unwrap_or_else(|| cx.policy().consent_min_role(fate.ties.actor));
    match fate.ties.role {
        Some(role) if role.is_at_least(weakest) => None,
        Some(_) => Some(Ending::Role { organization }),
        None => Some(Ending::Approver { organization }),
    }
}

fn refresh(fate: &RefreshFate, narrowed: Option<&ScopeSet>, at: OffsetDateTime) -> Reason {
    let ties = &fate.ties;
    if let Some(narrowed) = narrowed {
        let beyond = narrowed.filtered(|scope| !fate.granted.contains(scope));
        return Granting::ScopeBeyondGrant { scopes: Excerpt::of(&beyond.to_string()) }.into();
    }
    if let Some(seconds) = fate.spent_before {
        let ended = ties.install_has_changed
            && ties.install_ended_by.as_deref() == Some(InstallEnd::RefreshReuse.as_str());
        return Granting::RefreshSpent { ago: seconds_ago(seconds), ended }.into();
    }
    let of_person = || if ties.actor == Actor::User { of_person(ties) } else { None };
    let ended = of_all(ties).or_else(of_person).or_else(|| of_install(ties, at));
    match (ended, fate.expires_at.filter(|end| *end <= at)) {
        (Some(ended), _) => ended.into(),
        (None, Some(end)) => Granting::RefreshExpired { ago: since(end, at) }.into(),
        (None, None) => Ending::Something.into(),
    }
}

/// What ends more than one install at once.
fn of_all(ties: &Ties) -> Option<Ending> {
    let name = || ties.organization_name.clone();
    if ties.app_status != "active" || ties.app_has_ended {
        Some(Ending::App)
    } else if let Some(of) = &ties.cut_off {
        let of = match of.as_str() {
            "app" => CutOffOf::App,
            "organization" => CutOffOf::Organization,
            "person" => CutOffOf::Person,
            _ => CutOffOf::Server,
        };
        Some(Ending::CutOff { of })
    } else if !ties.actor_is_allowed {
        Some(Ending::Actor { actor: ties.actor })
    } else if let Some(at) = ties.organization_suspended_at {
        Some(Ending::OrganizationSuspended { name: name(), at })
    } else {
        ties.organization_has_ended.then(|| Ending::Organization { name: name() })
    }
}

/// What ends with a person.
fn of_person(ties: &Ties) -> Option<Ending> {
    if ties.person_has_ended {
        Some(Ending::Person)
    } else {
        (!ties.is_member).then(|| Ending::Membership { organization: ties.organization_name.clone() })
    }
}

/// What became of the install itself.
fn of_install(ties: &Ties, now: OffsetDateTime) -> Option<Ending> {
    let organization = ties.organization_name.clone();
    let status = ties.install_status.as_deref()?;
    if status == "revoked" || ties.install_has_changed {
        let by = ties.install_ended_by.as_deref().and_then(InstallEnd::from_stored);
        if let (Some(InstallEnd::Expired), Some(at)) = (by, ties.install_expires_at) {
            return Some(Ending::Expired { at, organization });
        }
        Some(Ending::Revoked { by, at: ties.install_ended_at, organization })
    } else if let Some(expired) = of_date(ties.install_expires_at, ties, now) {
        Some(expired)
    } else if let Some(at) = ties.suspended_by_owner_at {
        Some(Ending::SuspendedByOwner { at, organization })
    } else {
        ties.suspended_by_customer_at.map(|at| Ending::SuspendedByCustomer { at, organization })
    }
}

fn of_date(end: Option<OffsetDateTime>, ties: &Ties, now: OffsetDateTime) -> Option<Ending> {
    let at = end.filter(|at| *at <= now)?;
    Some(Ending::Expired { at, organization: ties.organization_name.clone() })
}

fn since(then: OffsetDateTime, now: OffsetDateTime) -> Duration {
    Duration::try_from(now - then).unwrap_or_default()
}

fn seconds_ago(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds).unwrap_or_default()
}
