//! Refusals turned into causes, where they happen and at no cost. Every refusal must be named here.

use crate::domain::authorize::{AuthorizationParameters, AuthorizeRefusal, ConsentError};
use crate::domain::client_auth::ClientAuthError;
use crate::domain::token::{GrantRefusal, TokenError};
use crate::explanations::Grounds;
use crate::model::app::AppKind;
use crate::model::authorization_code::{CodeVerifier, MOST_VERIFIER_FAILURES, PkceError, RedeemError};
use crate::model::explanation::asking::Asking;
use crate::model::explanation::excerpt::{Difference, Excerpt};
use crate::model::explanation::granting::Granting;
use crate::model::explanation::proving::Proving;
use crate::model::explanation::{Cause, CodeCause, Whose};
use crate::model::id::AppId;
use crate::model::scope::ScopeSet;
use crate::model::secret::{ClientSecret, RefreshToken, SecretHash};
use crate::store::apps::PresentedCode;

/// The most bytes that are kept of a parameter until it is compared.
const LONGEST: usize = 4_096;

/// Notes why an authorization request is refused. `parameters` is how it came.
pub fn request_refused(grounds: &Grounds, parameters: &AuthorizationParameters, refusal: AuthorizeRefusal) {
    let Some(client_id) = &parameters.client_id else { return };
    if refusal == AuthorizeRefusal::UnknownClient {
        return grounds.of_nobody();
    }
    grounds.named(client_id);
    grounds.said(refusal.code(), refusal.to_string());
    if let Some(cause) = asking(parameters, refusal) {
        grounds.refused(cause);
    }
}

/// Notes why a request that was on a page may not be agreed to any more.
pub(in crate::domain) fn stale_page(
    grounds: &Grounds,
    parameters: &AuthorizationParameters,
    refusal: AuthorizeRefusal,
) {
    if let Some(cause) = asking(parameters, refusal) {
        grounds.refused(Cause::Stale(Box::new(cause)));
    }
    request_refused(grounds, parameters, refusal);
}

/// Notes that the person who was asked may decide nowhere.
pub fn nobody_to_decide(grounds: &Grounds, app_id: AppId) {
    grounds.said("access_denied", "the person may not decide that");
    grounds.refused_to(Whose::App(app_id), Asking::NobodyToDecide);
}

/// Notes why a person's answer for an app does not count. Nothing is noted where it is the person's matter alone.
pub fn consent_refused(grounds: &Grounds, app_id: AppId, error: &ConsentError) {
    let cause = match error {
        ConsentError::NotAMember => Asking::NotAMember,
        ConsentError::RoleTooWeak => Asking::RoleTooWeak,
        ConsentError::NotAllowedThere => Asking::NotAllowedThere,
        ConsentError::SuspendedByOwner => Asking::SuspendedThere,
        ConsentError::Events => Asking::Events,
        ConsentError::EndPassed => Asking::EndPassed,
        ConsentError::AlreadyConnected
        | ConsentError::PageGone
        | ConsentError::PageOfAnother
        | ConsentError::Stale(_)
        | ConsentError::Internal(_) => return,
    };
    grounds.said("access_denied", error.to_string());
    grounds.refused_to(Whose::App(app_id), cause);
}

/// Notes why an app is not believed.
pub(in crate::domain) fn client_refused(
    grounds: &Grounds,
    (app_id, kind): (AppId, AppKind),
    presented: Option<SecretHash<ClientSecret>>,
    error: &ClientAuthError,
) {
    let cause = match (error, presented) {
        (ClientAuthError::WrongSecret, Some(presented)) if kind == AppKind::Confidential => {
            Cause::Secret(presented)
        }
        (ClientAuthError::WrongSecret, _) => Proving::SecretOfPublicApp.into(),
        (ClientAuthError::SecretMissing, _) => Proving::SecretMissing.into(),
        (ClientAuthError::Suspended, _) => Cause::Suspended,
        (ClientAuthError::UnknownClient | ClientAuthError::Deleted, _) => return grounds.of_nobody(),
        (ClientAuthError::Internal(_), _) => return,
    };
    grounds.refused_to(Whose::App(app_id), cause);
}

/// Notes why a code is not exchanged.
pub(in crate::domain) fn code_refused(
    grounds: &Grounds,
    app_id: AppId,
    error: &TokenError,
    seen: Option<&PresentedCode>,
    (redirect_uri, verifier): (Option<&str>, Option<&str>),
) {
    let TokenError::InvalidGrant(refusal) = error else { return };
    let of_code = |cause| seen.map(|seen| Cause::Code(seen.binding.id, cause));
    let cause = match refusal {
        GrantRefusal::Malformed => Some(Granting::CodeMalformed.into()),
        GrantRefusal::Unknown => Some(Granting::CodeUnknown.into()),
        GrantRefusal::Mismatch(mismatch) => match mismatch {
            RedeemError::OtherApp => Some(Granting::CodeOfAnotherApp.into()),
            RedeemError::RedirectUri => Some(redirect_uri_differs(seen, redirect_uri).into()),
            RedeemError::UnexpectedVerifier => Some(Granting::VerifierUnexpected.into()),
            RedeemError::Verifier => match verifier {
                None => Some(Granting::VerifierAbsent.into()),
                Some(text) if CodeVerifier::parse(text).is_err() => {
                    Some(Granting::VerifierMalformed { length: text.len() }.into())
                }
                Some(_) => of_code(CodeCause::Verifier),
            },
        },
        GrantRefusal::Ended | GrantRefusal::Suspended => of_code(CodeCause::Ended),
        GrantRefusal::Replayed => of_code(CodeCause::Used),
        GrantRefusal::Overlap => Some(Granting::CodeUsedAtOnce.into()),
        // Of refresh tokens alone.
        GrantRefusal::Reused => None,
    };
    if let Some(cause) = cause {
        grounds.refused_to(Whose::App(app_id), cause);
    }
}

/// Notes why a refresh token is not rotated; `presented` is absent where it has not the form of one.
pub(in crate::domain) fn refresh_refused(
    grounds: &Grounds,
    app_id: AppId,
    error: &TokenError,
    presented: Option<SecretHash<RefreshToken>>,
    narrowed: Option<&ScopeSet>,
) {
    let looked_up = |narrowed| presented.map(|hash| Cause::Refresh(hash, narrowed));
    let cause = match error {
        TokenError::InvalidGrant(GrantRefusal::Malformed) => Some(Granting::RefreshMalformed.into()),
        TokenError::InvalidGrant(GrantRefusal::Overlap) => Some(Granting::RefreshSpentAtOnce.into()),
        TokenError::InvalidGrant(_) => looked_up(None),
        TokenError::InvalidScope => looked_up(narrowed.cloned()),
        TokenError::Client(_)
        | TokenError::MissingProof(_)
        | TokenError::UnauthorizedClient
        | TokenError::Internal(_) => None,
    };
    if let Some(cause) = cause {
        grounds.refused_to(Whose::App(app_id), cause);
    }
}

/// The tries that a code has.
pub(super) fn most_tries() -> u32 {
    MOST_VERIFIER_FAILURES.unsigned_abs()
}

fn asking(parameters: &AuthorizationParameters, refusal: AuthorizeRefusal) -> Option<Cause> {
    let length = |text: &Option<String>| text.as_ref().map_or(0, String::len);
    let excerpt = |text: &Option<String>| Excerpt::of(text.as_deref().unwrap_or_default());
    Some(match refusal {
        AuthorizeRefusal::ClientIdMissing | AuthorizeRefusal::UnknownClient => return None,
        AuthorizeRefusal::Suspended => Cause::Suspended,
        AuthorizeRefusal::RedirectUriMissing => Asking::RedirectUriMissing.into(),
        AuthorizeRefusal::RedirectUriUnknown => {
            Cause::RedirectUri(cut(parameters.redirect_uri.as_deref().unwrap_or_default()))
        }
        AuthorizeRefusal::ResponseType => {
            Asking::ResponseType { presented: excerpt(&parameters.response_type) }.into()
        }
        AuthorizeRefusal::ResponseTypeMissing => Asking::ResponseTypeMissing.into(),
        AuthorizeRefusal::ResponseMode => {
            Asking::ResponseMode { presented: excerpt(&parameters.response_mode) }.into()
        }
        AuthorizeRefusal::StateMissing => Asking::StateMissing.into(),
        AuthorizeRefusal::StateTooLong => Asking::StateTooLong { length: length(&parameters.state) }.into(),
        AuthorizeRefusal::Scope => Cause::Scope(parameters.scope.as_deref().map(cut)),
        AuthorizeRefusal::ScopeMissing => Asking::ScopeMissing.into(),
        AuthorizeRefusal::Actor => Cause::Actor(parameters.actor.as_deref().map(cut)),
        AuthorizeRefusal::Challenge => challenge(parameters).into(),
        AuthorizeRefusal::ChallengeMissing => Asking::ChallengeMissing.into(),
        AuthorizeRefusal::Denied => Asking::Denied.into(),
    })
}

fn challenge(parameters: &AuthorizationParameters) -> Asking {
    let (challenge, method) =
        (parameters.code_challenge.as_deref(), parameters.code_challenge_method.as_deref());
    let error = crate::model::authorization_code::CodeChallenge::parse(challenge, method).err();
    match error {
        Some(PkceError::Method) => Asking::ChallengeMethod { presented: method.map(Excerpt::of) },
        Some(PkceError::MethodAlone) => Asking::ChallengeAbsent,
        Some(PkceError::Challenge | PkceError::Verifier) | None => {
            Asking::Challenge { length: challenge.map_or(0, |text| text.chars().count()) }
        }
    }
}

fn redirect_uri_differs(seen: Option<&PresentedCode>, presented: Option<&str>) -> Granting {
    match (seen, presented) {
        (Some(seen), Some(presented)) => Granting::RedirectUri {
            difference: Difference::between(&seen.binding.redirect_uri, &cut(presented)),
        },
        _ => Granting::RedirectUriAbsent,
    }
}

fn cut(text: &str) -> String {
    let end = (0..=text.len().min(LONGEST)).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
    text[..end].to_owned()
}
