//! Why nothing was sent, or no answer came.

use std::path::PathBuf;

/// Why an attempt failed. The sentences are for the developer who owns the receiver, and for strangers too, so none
/// of them holds an address, a name from within, or another library's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// The URL, or an address that its name leads to, is none that this server sends to.
    #[error("The URL leads to a place that this server does not send to, such as a private network.")]
    Refused,
    /// The name has no address.
    #[error("The name of the receiver has no address.")]
    NoAddress,
    /// No connection came about.
    #[error("The receiver does not accept connections.")]
    Unreachable,
    /// No TLS, or not with the certificate that it takes.
    #[error(
        "The receiver did not prove who it is: TLS failed, or its certificate is not valid for its name."
    )]
    Tls,
    /// It took longer than an attempt may.
    #[error("The receiver did not answer in time.")]
    TimedOut,
    /// What came is no HTTP, too much of it, or cut short.
    #[error("The receiver hung up early, or answered in something that is not HTTP.")]
    BadAnswer,
}

/// Why there is no client. The key is named with what mends it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SenderError {
    /// The file of certificates cannot be read.
    #[error("webhooks.trusted_certificates names {}, which cannot be read: {reason}", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The file holds something else.
    #[error(
        "webhooks.trusted_certificates names {}, which must hold certificates in PEM: \
         -----BEGIN CERTIFICATE----- and so on, nothing broken among them",
        file.display()
    )]
    NoCertificates {
        /// The file.
        file: PathBuf,
    },
}

impl SendError {
    /// Every one.
    pub const ALL: [Self; 6] =
        [Self::Refused, Self::NoAddress, Self::Unreachable, Self::Tls, Self::TimedOut, Self::BadAnswer];

    /// Reads the word.
    pub fn from_word(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|error| error.as_str() == text)
    }

    /// The word under which it is stored and shown to programs. It never changes.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::NoAddress => "no_address",
            Self::Unreachable => "unreachable",
            Self::Tls => "tls",
            Self::TimedOut => "timed_out",
            Self::BadAnswer => "bad_answer",
        }
    }
}
