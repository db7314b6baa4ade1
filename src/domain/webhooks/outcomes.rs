//! What came of an attempt, for whoever looks after the webhook.

use crate::domain::deliveries::{ANSWERED, TAKEN, UNSIGNED};
use crate::model::webhook::Attempt;
pub use crate::sender::SendError;

/// What the stored word of an attempt means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The receiver took it.
    Taken,
    /// The receiver answered that it did not.
    Answered,
    /// It was not sent, because the signing secret does not open with the keys of this server.
    Unsigned,
    /// No answer came.
    Failed(SendError),
}

impl Outcome {
    /// What came of it; nothing where another version of the server knows the word.
    pub fn of(attempt: &Attempt) -> Option<Self> {
        match attempt.outcome.as_str() {
            TAKEN => Some(Self::Taken),
            ANSWERED => Some(Self::Answered),
            UNSIGNED => Some(Self::Unsigned),
            word => SendError::from_word(word).map(Self::Failed),
        }
    }
}
