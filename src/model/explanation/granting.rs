//! What is wrong with a code or a refresh token.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::checks;
use super::excerpt::{Difference, Excerpt};

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
