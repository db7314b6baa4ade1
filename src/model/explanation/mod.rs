//! Why a request of an app was refused, for the people who develop it. Strangers read the public sentence alone.
//!
//! A *cause* is what the refusing line knows. A *reason* is a failed check with its facts, made of a cause by looking
//! again, later and elsewhere, so that a refused request costs what it always did. Neither holds a secret: of what was
//! presented there are hashes and texts that went through `Excerpt`.

/// What is wrong with an authorization request.
pub mod asking;
/// What a code or a refresh token rested on, and has ended.
pub mod ending;
/// Two texts around the place where they differ, and texts of strangers made safe.
pub mod excerpt;
/// What is wrong with a code or a refresh token.
pub mod granting;
/// What is wrong with an app's credentials, or with the form of a request.
pub mod proving;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use self::asking::Asking;
use self::ending::Ending;
use self::granting::Granting;
use self::proving::Proving;
use super::id::{AppId, CodeId};
use super::scope::ScopeSet;
use super::secret::{ClientSecret, RefreshToken, SecretHash};

/// Whose request it was, as far as the refusing line knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// A known app's.
    App(AppId),
    /// Somebody's who named this client id, believed or not.
    Named(String),
}

/// What the refusing line knows.
#[derive(Debug, Clone)]
pub enum Cause {
    /// All there is to know.
    Known(Reason),
    /// The app does not work as a whole, for now.
    Suspended,
    /// A redirect URI that is not registered.
    RedirectUri(String),
    /// Scopes that may not be asked for, as they came; absent where none was named.
    Scope(Option<String>),
    /// An actor that may not be asked for, as it came.
    Actor(Option<String>),
    /// A secret that is none of the app's living ones.
    Secret(SecretHash<ClientSecret>),
    /// A code that cannot be exchanged.
    Code(CodeId, CodeCause),
    /// A refresh token that cannot be rotated, with the narrower scope that was asked for.
    Refresh(SecretHash<RefreshToken>, Option<ScopeSet>),
    /// The app changed while a person looked at its request.
    Stale(Box<Cause>),
}

/// What is known of a code that cannot be exchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeCause {
    /// The verifier does not fit.
    Verifier,
    /// It was used before.
    Used,
    /// It expired, or something it rests on has ended.
    Ended,
}

/// A check that failed, with its facts. It is written down under the stable names of the checks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Of an authorization request.
    Asking(Asking),
    /// Of credentials, or of a request's form.
    Proving(Proving),
    /// Of a code or a refresh token.
    Granting(Granting),
    /// Of what a code or a refresh token rests on.
    Ending(Ending),
    /// The app changed while a person looked at its request.
    Stale(Box<Reason>),
}

/// Why a request was refused, as the app's own people read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The request's id.
    pub request_id: String,
    /// Whose request it was.
    pub app_id: AppId,
    /// The code on the wire.
    pub error: String,
    /// The public sentence.
    pub description: String,
    /// The check that failed, with its facts.
    pub reason: Reason,
    /// When it was refused.
    pub at: OffsetDateTime,
}

/// An enum of failed checks in which each has a stable name, and a list of these names that cannot forget one.
macro_rules! checks {
    ($(#[$doc:meta])* $name:ident {
        $( $(#[$about:meta])* $variant:ident $({ $( $(#[$fact:meta])* $field:ident : $kind:ty ),* $(,)? })? => $check:literal, )*
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $name {
            $( $(#[$about])* #[serde(rename = $check)] $variant $({ $( $(#[$fact])* $field: $kind ),* })?, )*
        }

        impl $name {
            /// The stable names of all these checks.
            pub const CHECKS: &[&str] = &[$($check),*];

            /// The stable name of the check.
            pub fn check(&self) -> &'static str {
                match self { $( Self::$variant { .. } => $check, )* }
            }
        }
    };
}
use checks;

impl Reason {
    /// The stable names of the checks that can fail.
    pub fn every_check() -> impl Iterator<Item = &'static str> {
        let of_each = [Asking::CHECKS, Proving::CHECKS, Granting::CHECKS, Ending::CHECKS, &["app_changed"]];
        of_each.into_iter().flatten().copied()
    }

    /// The stable name of the check that failed.
    pub fn check(&self) -> &'static str {
        match self {
            Self::Asking(asking) => asking.check(),
            Self::Proving(proving) => proving.check(),
            Self::Granting(granting) => granting.check(),
            Self::Ending(ending) => ending.check(),
            Self::Stale(_) => "app_changed",
        }
    }
}

macro_rules! into_cause {
    ($($kind:ident),*) => {$(
        impl From<$kind> for Cause {
            fn from(reason: $kind) -> Self {
                Self::Known(Reason::$kind(reason))
            }
        }

        impl From<$kind> for Reason {
            fn from(reason: $kind) -> Self {
                Self::$kind(reason)
            }
        }
    )*};
}
into_cause!(Asking, Proving, Granting, Ending);

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_checks_have_one_name() {
        let every: Vec<&str> = Reason::every_check().collect();
        assert_eq!(every.iter().collect::<BTreeSet<_>>().len(), every.len());
        assert!(every.len() > 50, "{}", every.len());
    }
}
