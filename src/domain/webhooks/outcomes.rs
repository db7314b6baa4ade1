//! What came of an attempt, for whoever looks after the webhook.

use crate::domain::deliveries::{ANSWERED, TAKEN, UNSIGNED};
use crate::model::policy::Acknowledgement;
use crate::model::webhook::Attempt;
use crate::sender::SendError;

/// A sentence or two.
pub fn in_words(attempt: &Attempt, success: Acknowledgement) -> String {
    let told = match attempt.outcome.as_str() {
        TAKEN => "The receiver took it.",
        ANSWERED => match success {
            Acknowledgement::Exactly200 => {
                "The receiver did not take it: it says so by the status 200 alone."
            }
            Acknowledgement::Any2xx => {
                "The receiver did not take it: it says so by a status from 200 to 299."
            }
        },
        UNSIGNED => {
            "It was not sent: the signing secret does not open with the keys of this server. Rotate the signing secret."
        }
        word => {
            return SendError::from_word(word)
                .map_or_else(|| word.replace('_', " "), |error| error.to_string());
        }
    };
    told.to_owned()
}

/// Whether the receiver took it.
pub fn is_taken(attempt: &Attempt) -> bool {
    attempt.outcome == TAKEN
}

#[cfg(test)]
mod tests {
    use time::OffsetDateTime;

    use super::*;

    #[test]
    fn every_outcome_is_a_sentence() {
        let errors = SendError::ALL.into_iter().map(SendError::as_str);
        for word in errors.chain([TAKEN, ANSWERED, UNSIGNED]) {
            let attempt = Attempt {
                at: OffsetDateTime::UNIX_EPOCH,
                duration_ms: 1,
                status: None,
                outcome: word.to_owned(),
                beginning: String::new(),
            };
            for success in [Acknowledgement::Exactly200, Acknowledgement::Any2xx] {
                let told = in_words(&attempt, success);
                assert!(told.ends_with('.') && told.contains(' '), "{word}: {told}");
            }
        }
    }
}
