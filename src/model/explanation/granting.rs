//! What is wrong with a code or a refresh token.

use std::time::Duration;

use super::excerpt::{Difference, Excerpt};
use super::{Told, checks, span};

checks! {
    /// A check of a code or a refresh token that failed.
    Granting {
        /// Not one of ours, by its form.
        CodeMalformed => "code_malformed",
        /// Nobody was ever given it, or it was forgotten.
        CodeUnknown => "code_unknown",
        /// Another app's.
        CodeOfAnotherApp => "code_of_another_app",
        /// No redirect URI beside it.
        RedirectUriAbsent => "exchange_redirect_uri_absent",
        /// Not the redirect URI of the request that it answers.
        RedirectUri {
            /// Where they part.
            difference: Difference,
        } => "exchange_redirect_uri_differs",
        /// The challenge wants a verifier, and there is none.
        VerifierAbsent => "code_verifier_absent",
        /// Not 43 to 128 letters.
        VerifierMalformed {
            /// How many bytes it has.
            length: usize,
        } => "code_verifier_malformed",
        /// It does not hash to the challenge.
        VerifierWrong {
            /// How many tries the code has left.
            left: u32,
            /// And how many it had.
            most: u32,
        } => "code_verifier_wrong",
        /// A verifier, and the request had no challenge.
        VerifierUnexpected => "code_verifier_unexpected",
        /// Too many wrong verifiers.
        VerifierTriesSpent {
            /// How many it had.
            most: u32,
        } => "code_verifier_tries_spent",
        /// Used before.
        CodeUsed {
            /// How long before.
            ago: Duration,
            /// From which address, where that is known.
            address: Option<String>,
        } => "code_used",
        /// Used by a request that was under way at the same time.
        CodeUsedAtOnce => "code_used_at_once",
        /// Too late.
        CodeExpired {
            /// How long before.
            ago: Duration,
        } => "code_expired",
        /// Not one of ours, by its form.
        RefreshMalformed => "refresh_token_malformed",
        /// Nobody was ever given it, or it was forgotten.
        RefreshUnknown => "refresh_token_unknown",
        /// Another app's.
        RefreshOfAnotherApp => "refresh_token_of_another_app",
        /// Rotated before.
        RefreshSpent {
            /// How long before.
            ago: Duration,
            /// Whether this presentation, or another one, ended the connection.
            ended: bool,
        } => "refresh_token_rotated",
        /// Rotated by a request that was under way at the same time.
        RefreshSpentAtOnce => "refresh_token_rotated_at_once",
        /// Not used for too long.
        RefreshExpired {
            /// How long before.
            ago: Duration,
        } => "refresh_token_expired",
        /// Not a list of scopes.
        ScopeMalformed {
            /// What was sent.
            presented: Excerpt,
        } => "refresh_scope_malformed",
        /// More than was granted.
        ScopeBeyondGrant {
            /// The scopes beyond.
            scopes: Excerpt,
        } => "refresh_scope_beyond_grant",
    }
}

impl Granting {
    #[expect(clippy::too_many_lines, reason = "one arm a check, and none may be forgotten")]
    pub(super) fn told(&self) -> Told {
        let start_again = "Send the person to /oauth/authorize once more.";
        match self {
            Self::CodeMalformed => Told::new(
                "The code is not one of this server\u{2019}s: its beginning, length or checksum is wrong.",
                "Take it out of the redirect as it is, decode it once, and send nothing else in its place.",
            ),
            Self::CodeUnknown => Told::new(
                "The code has the right form, but this server issued none like it, or forgot it a day after its end.",
                "Check that code and token endpoint belong to the same server.",
            ),
            Self::CodeOfAnotherApp => Told::new(
                "The code is not this app\u{2019}s.",
                "Check that authorization request and exchange use the same client_id.",
            ),
            Self::RedirectUriAbsent => Told::new(
                "redirect_uri is missing beside the code.",
                "Send the same redirect_uri as in the authorization request.",
            ),
            Self::RedirectUri { difference } => Told {
                what: format!(
                    "redirect_uri differs from the one of the authorization request at character {}.{}",
                    difference.at,
                    difference.hint()
                ),
                mend: "Send the same text in both places, without the parameters that the redirect added."
                    .to_owned(),
                shown: vec![
                    ("Authorization request".to_owned(), difference.expected.clone()),
                    ("Exchange".to_owned(), difference.presented.clone()),
                ],
            },
            Self::VerifierAbsent => Told::new(
                "The authorization request had a code_challenge, and the exchange has no code_verifier.",
                "Keep the verifier in the session that began, and send it with the code.",
            ),
            Self::VerifierMalformed { length } => Told::new(
                format!(
                    "code_verifier must have 43 to 128 letters, digits or -._~; this has {length} bytes."
                ),
                "Send the very text that was hashed.",
            ),
            Self::VerifierWrong { left, most } => Told::new(
                format!(
                    "The code_verifier does not fit the code_challenge of the authorization request. {left} of {most} \
                     tries are left."
                ),
                "Send the verifier of this very request; several sign-ins in one browser mix them up easily.",
            ),
            Self::VerifierUnexpected => Told::new(
                "There is a code_verifier, but the authorization request had no code_challenge.",
                "Send the challenge as well. If you do, something on the way takes it out, which is an attack.",
            ),
            Self::VerifierTriesSpent { most } => Told::new(
                format!("The code is dead: {most} wrong code_verifiers were sent with it."),
                start_again,
            ),
            Self::CodeUsed { ago, address } => {
                let by = address.as_deref().map_or(String::new(), |address| format!(" by {address}"));
                Told::new(
                    format!(
                        "The code was used {} before{by}. Its second use ended what it had issued.",
                        span(*ago)
                    ),
                    "Exchange each code once. Look for a page that is loaded twice, or for a retry after a success.",
                )
            }
            Self::CodeUsedAtOnce => Told::new(
                "Another request used the code at the same moment; that one was answered.",
                "Exchange each code once, and let the others wait for that answer.",
            ),
            Self::CodeExpired { ago } => Told::new(
                format!("The code expired {} before.", span(*ago)),
                "Exchange a code as soon as it arrives.",
            ),
            Self::RefreshMalformed => Told::new(
                "The refresh token is not one of this server\u{2019}s: its beginning, length or checksum is wrong.",
                "Check that the column it is kept in is long enough, and that it is no access token.",
            ),
            Self::RefreshUnknown => Told::new(
                "The refresh token has the right form, but no connection has it, or it was replaced long ago.",
                "Use the newest one that you were given; where there is none, send the person here once more.",
            ),
            Self::RefreshOfAnotherApp => Told::new(
                "The refresh token is not this app\u{2019}s.",
                "Check that it is sent with the client_id that it was issued to.",
            ),
            Self::RefreshSpent { ago, ended } => Told::new(
                format!(
                    "The refresh token was rotated {} before. {}",
                    span(*ago),
                    if *ended { "Its reuse ended the connection." } else { "Its successor still counts." }
                ),
                if *ended {
                    "Store each new refresh token before you use it, and send the person here once more."
                } else {
                    "Store each new refresh token before you use it, and let one process at a time refresh."
                },
            ),
            Self::RefreshSpentAtOnce => Told::new(
                "Another request rotated the refresh token at the same moment; that one was answered.",
                "Let one process at a time refresh, and share its answer.",
            ),
            Self::RefreshExpired { ago } => Told::new(
                format!("The refresh token was not used for so long that it expired, {} before.", span(*ago)),
                start_again,
            ),
            Self::ScopeMalformed { presented } => Told::new(
                format!("The scope of the refresh cannot be read: \u{201c}{}\u{201d}.", presented.as_str()),
                "Leave scope out of a refresh to keep what was granted.",
            ),
            Self::ScopeBeyondGrant { scopes } => Told::new(
                format!("The refresh asks for more than was granted: {}.", scopes.as_str()),
                "Leave scope out, or name a part of what was granted.",
            ),
        }
    }
}
