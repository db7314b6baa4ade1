//! What is wrong with a code or a refresh token, in words.

use super::{Told, hint, span};
use crate::http::web::words::sentences;
use crate::language::text;
use crate::model::explanation::granting::Granting;

/// A failed check of a code or a refresh token in words.
pub(super) fn told(granting: &Granting) -> Told {
    match granting {
        Granting::CodeMalformed => {
            Told::new(text("explained-code-malformed"), text("explained-code-malformed-mend"))
        }
        Granting::CodeUnknown => {
            Told::new(text("explained-code-unknown"), text("explained-code-unknown-mend"))
        }
        Granting::CodeOfAnotherApp => {
            Told::new(text("explained-code-of-another-app"), text("explained-code-of-another-app-mend"))
        }
        Granting::RedirectUriAbsent => Told::new(
            text("explained-exchange-redirect-uri-absent"),
            text("explained-exchange-redirect-uri-absent-mend"),
        ),
        Granting::VerifierAbsent => {
            Told::new(text("explained-code-verifier-absent"), text("explained-code-verifier-absent-mend"))
        }
        Granting::VerifierMalformed { length } => Told::new(
            text("explained-code-verifier-malformed").with("length", length.to_string()),
            text("explained-code-verifier-malformed-mend"),
        ),
        Granting::VerifierWrong { left, most } => Told::new(
            text("explained-code-verifier-wrong").with("left", left).with("most", most),
            text("explained-code-verifier-wrong-mend"),
        ),
        Granting::VerifierUnexpected => Told::new(
            text("explained-code-verifier-unexpected"),
            text("explained-code-verifier-unexpected-mend"),
        ),
        Granting::VerifierTriesSpent { most } => Told::new(
            text("explained-code-verifier-tries-spent").with("most", most),
            text("explained-start-again"),
        ),
        Granting::CodeUsed { ago, address: Some(address) } => Told::new(
            text("explained-code-used-by").with("ago", span(*ago)).with("address", address),
            text("explained-code-used-mend"),
        ),
        Granting::CodeUsed { ago, address: None } => {
            Told::new(text("explained-code-used").with("ago", span(*ago)), text("explained-code-used-mend"))
        }
        Granting::CodeUsedAtOnce => {
            Told::new(text("explained-code-used-at-once"), text("explained-code-used-at-once-mend"))
        }
        Granting::CodeExpired { ago } => Told::new(
            text("explained-code-expired").with("ago", span(*ago)),
            text("explained-code-expired-mend"),
        ),
        Granting::RefreshMalformed => Told::new(
            text("explained-refresh-token-malformed"),
            text("explained-refresh-token-malformed-mend"),
        ),
        Granting::RefreshUnknown => {
            Told::new(text("explained-refresh-token-unknown"), text("explained-refresh-token-unknown-mend"))
        }
        Granting::RefreshOfAnotherApp => Told::new(
            text("explained-refresh-token-of-another-app"),
            text("explained-refresh-token-of-another-app-mend"),
        ),
        Granting::RefreshSpent { ago, ended: true } => Told::new(
            text("explained-refresh-token-ended").with("ago", span(*ago)),
            text("explained-refresh-token-ended-mend"),
        ),
        Granting::RefreshSpent { ago, ended: false } => Told::new(
            text("explained-refresh-token-rotated").with("ago", span(*ago)),
            text("explained-refresh-token-rotated-mend"),
        ),
        Granting::RefreshSpentAtOnce => Told::new(
            text("explained-refresh-token-rotated-at-once"),
            text("explained-refresh-token-rotated-at-once-mend"),
        ),
        Granting::RefreshExpired { ago } => Told::new(
            text("explained-refresh-token-expired").with("ago", span(*ago)),
            text("explained-start-again"),
        ),
        Granting::ScopeMalformed { presented } => Told::new(
            text("explained-refresh-scope-malformed").with("presented", presented.as_str()),
            text("explained-refresh-scope-malformed-mend"),
        ),
        Granting::ScopeBeyondGrant { scopes } => Told::new(
            text("explained-refresh-scope-beyond-grant").with("scopes", scopes.as_str()),
            text("explained-refresh-scope-beyond-grant-mend"),
        ),
        Granting::RedirectUri { difference } => {
            let what = text("explained-exchange-redirect-uri-differs");
            let what = what.with("at", difference.at.to_string());
            Told {
                what: sentences([Some(what), hint(difference.kind)].into_iter().flatten().collect()),
                mend: text("explained-exchange-redirect-uri-differs-mend"),
                shown: vec![
                    (text("explained-authorization-request"), difference.expected.clone()),
                    (text("explained-exchange"), difference.presented.clone()),
                ],
            }
        }
    }
}
