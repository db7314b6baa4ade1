//! Why a mail was not sent, sorted by whether trying again makes sense.

use std::error::Error as _;

use lettre::transport::smtp::Error as SmtpError;

/// Refusals that are about us and not about a mail: the server wants a login, or another one.
const ABOUT_LOGIN: [u16; 4] = [530, 534, 535, 538];

/// Why a mail was not sent. Holds nothing that the server wrote, which may repeat an address or a password.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// No mail server is configured.
    #[error("mail is off")]
    Off,
    /// The server cannot be reached, or its TLS cannot be trusted.
    #[error("the mail server cannot be reached: {0}")]
    Unreachable(String),
    /// It did not answer in time.
    #[error("the mail server did not answer in time")]
    TimedOut,
    /// It does not do what is asked of it, such as TLS.
    #[error("the mail server does not fit: {0}")]
    Unfit(String),
    /// It takes no mail at all, by this code.
    #[error("the mail server takes no mails now ({0})")]
    Closed(u16),
    /// It does not believe who we are, by this code.
    #[error("the mail server refuses the login ({0})")]
    Login(u16),
    /// It does not take this mail now, by this code.
    #[error("the mail server does not take the mail now ({0})")]
    NotNow(u16),
    /// It will never take this mail, by this code.
    #[error("the mail server refuses the mail for good ({0})")]
    Refused(u16),
    /// No mail can be sent to such an address.
    #[error("the address is none that mail can be sent to")]
    Address,
}

impl MailError {
    /// Whether trying again makes no sense.
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Refused(_) | Self::Address)
    }

    /// Whether another mail would fare no better at this moment.
    pub fn is_of_the_server(&self) -> bool {
        !matches!(self, Self::NotNow(_) | Self::Refused(_) | Self::Address)
    }

    /// One word for it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Unreachable(_) => "unreachable",
            Self::TimedOut => "timed_out",
            Self::Unfit(_) => "unfit",
            Self::Closed(_) => "closed",
            Self::Login(_) => "login",
            Self::NotNow(_) => "not_now",
            Self::Refused(_) => "refused",
            Self::Address => "address",
        }
    }
}

/// What went wrong before a mail was mentioned: whatever the code says, it is not about a mail.
pub(super) fn while_connecting(error: &SmtpError) -> MailError {
    match error.status() {
        Some(code) => MailError::Closed(code.into()),
        None => without_code(error),
    }
}

/// What went wrong with a mail.
pub(super) fn while_sending(error: &SmtpError) -> MailError {
    match error.status().map(u16::from) {
        Some(code) if ABOUT_LOGIN.contains(&code) => MailError::Login(code),
        Some(421) => MailError::Closed(421),
        Some(code) if error.is_permanent() => MailError::Refused(code),
        Some(code) => MailError::NotNow(code),
        None => without_code(error),
    }
}

fn without_code(error: &SmtpError) -> MailError {
    let source = error.source().map(ToString::to_string).unwrap_or_default();
    if error.is_timeout() {
        MailError::TimedOut
    } else if error.is_response() {
        // The source would be what the server wrote.
        MailError::Unfit("its answer is not SMTP".to_owned())
    } else if error.is_client() {
        MailError::Unfit(source)
    } else {
        MailError::Unreachable(source)
    }
}
