//! What is wrong with an app's credentials, or with the form of a request.

use time::OffsetDateTime;

use super::excerpt::Excerpt;
use super::{Told, checks, moment};

checks! {
    /// A check of credentials, or of a request's form, that failed.
    Proving {
        /// None of the app's secrets, living or dead.
        SecretWrong => "secret_wrong",
        /// It worked once.
        SecretEnded {
            /// Until then.
            at: OffsetDateTime,
        } => "secret_rotated",
        /// It was reported as leaked.
        SecretLeaked {
            /// When.
            at: OffsetDateTime,
        } => "secret_leaked",
        /// A public app sent one.
        SecretOfPublicApp => "secret_of_public_app",
        /// The app keeps one and sent none.
        SecretMissing => "secret_missing",
        /// Two headers.
        TwoAuthorizations => "authorization_header_twice",
        /// A header that is not Basic with an id and a secret.
        AuthorizationMalformed => "authorization_header_malformed",
        /// Credentials in the header and in the body.
        CredentialsTwice => "credentials_twice",
        /// The header names one app, the body another.
        ClientIdsDiffer => "client_ids_differ",
        /// Failed too often.
        TooManyAttempts => "too_many_attempts",
        /// A parameter is missing.
        ParameterMissing {
            /// Its name.
            name: Excerpt,
        } => "parameter_missing",
        /// A parameter was sent twice.
        ParameterTwice {
            /// Its name.
            name: Excerpt,
        } => "parameter_twice",
        /// A parameter is not what it must be.
        ParameterInvalid {
            /// Its name.
            name: Excerpt,
        } => "parameter_invalid",
        /// A grant type that this server does not have.
        GrantType {
            /// What was sent.
            presented: Excerpt,
        } => "grant_type_unsupported",
        /// A public app has nothing to rotate.
        NoSecretToRotate => "no_secret_to_rotate",
        /// Fields of an app that may not be stored.
        FieldsInvalid {
            /// Each with what is wrong with it.
            problems: String,
        } => "fields_invalid",
        /// The body could not be read, or a field of it could not be used.
        Unreadable {
            /// What the answer said.
            sentence: String,
        } => "request_unreadable",
        /// The server or its database could not answer.
        OurFault => "server_failed",
    }
}

impl Proving {
    pub(super) fn told(&self) -> Told {
        match self {
            Self::SecretWrong => Told::new(
                "The client secret is wrong: it is none of the app\u{2019}s secrets, and never was one.",
                "Compare what the app is configured with, for missing characters above all, or rotate the secret.",
            ),
            Self::SecretEnded { at } => Told::new(
                format!("The client secret was rotated. It stopped working on {}.", moment(*at)),
                "Configure the app with the newest secret.",
            ),
            Self::SecretLeaked { at } => Told::new(
                format!(
                    "The client secret was reported as leaked on {} and does not count any more.",
                    moment(*at)
                ),
                "Configure the app with the newest secret, and find out where the old one lay.",
            ),
            Self::SecretOfPublicApp => Told::new(
                "The app is public, so it has no secret, and yet one was sent.",
                "Leave client_secret out, and prove the request with PKCE.",
            ),
            Self::SecretMissing => Told::new(
                "The app keeps a secret, and the request has none.",
                "Send client_secret in the body, or the id and the secret by HTTP Basic.",
            ),
            Self::TwoAuthorizations => Told::new(
                "The request has two Authorization headers.",
                "Send one. Often a library adds its own beside yours.",
            ),
            Self::AuthorizationMalformed => Told::new(
                "The Authorization header is not Basic followed by the base64 of id:secret.",
                "Send Authorization: Basic base64(client_id:client_secret).",
            ),
            Self::CredentialsTwice => Told::new(
                "The client authentication was sent twice, in the Authorization header and in the body.",
                "Send one of the two.",
            ),
            Self::ClientIdsDiffer => Told::new(
                "The client_id of the Authorization header is not the one of the body.",
                "Leave client_id out of the body.",
            ),
            Self::TooManyAttempts => Told::new(
                "Too many requests of this app failed in a minute from that address.",
                "Wait as long as Retry-After says, and mend what failed before.",
            ),
            Self::ParameterMissing { name } => Told::new(
                format!("The parameter \u{201c}{}\u{201d} is missing or empty.", name.as_str()),
                "Send it in the body.",
            ),
            Self::ParameterTwice { name } => Told::new(
                format!("The parameter \u{201c}{}\u{201d} was sent more than once.", name.as_str()),
                "Send it once; nothing was consumed.",
            ),
            Self::ParameterInvalid { name } => Told::new(
                format!(
                    "The parameter \u{201c}{}\u{201d} is not of the kind that is expected.",
                    name.as_str()
                ),
                "Send it as a text of reasonable length.",
            ),
            Self::GrantType { presented } => Told::new(
                format!("This server has no grant type \u{201c}{}\u{201d}.", presented.as_str()),
                "Send grant_type=authorization_code or grant_type=refresh_token.",
            ),
            Self::NoSecretToRotate => Told::new(
                "The app is public, so it has no secret that could be rotated.",
                "Register a confidential app where a server can keep a secret.",
            ),
            Self::FieldsInvalid { problems } => Told::new(
                format!("Some fields are not valid. {problems}"),
                "Correct them and send the request again; nothing was changed.",
            ),
            Self::Unreadable { sentence } => Told::new(
                format!("The request itself could not be used. {sentence}"),
                "Send the body as form, multipart or JSON, with a Content-Type that says which.",
            ),
            Self::OurFault => Told::new(
                "Nothing is wrong with the request: the server or its database could not answer it.",
                "Send it again. If it fails again, tell whoever runs this server and quote the request id.",
            ),
        }
    }
}
