//! Sentences of errors, where a policy has its own.

use serde::{Deserialize, Serialize};

/// What is said in `error_description`, or as the sentence of an API error, by reason. An empty text leaves our own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// A parameter is wrong.
    pub invalid_request: String,
    /// A parameter is missing; `{parameter}` stands for its name.
    pub missing_parameter: String,
    /// An app is not believed.
    pub invalid_client: String,
    /// A code or refresh token is good for nothing.
    pub invalid_grant: String,
    /// A scope is unknown, or beyond what the app may have.
    pub invalid_scope: String,
    /// The app may not use this grant or endpoint.
    pub unauthorized_client: String,
    /// The server does not have this grant.
    pub unsupported_grant_type: String,
    /// A response type other than `code`.
    pub unsupported_response_type: String,
    /// A response mode that the server does not have.
    pub unsupported_response_mode: String,
    /// The person said no.
    pub access_denied: String,
    /// A redirect URI that is not the app's.
    pub invalid_redirect_uri: String,
    /// A PKCE method other than S256.
    pub code_challenge_method: String,
    /// No PKCE challenge where one is needed.
    pub code_challenge_missing: String,
    /// A token that the caller may not revoke.
    pub revocation: String,
    /// A bearer token that nobody was given.
    pub token_invalid: String,
    /// A bearer token whose time is over.
    pub token_expired: String,
    /// A bearer token that was ended.
    pub token_revoked: String,
    /// A bearer token without the scope.
    pub insufficient_scope: String,
    /// A token that acts as nobody, where somebody is needed.
    pub user_required: String,
    /// Nothing at this address, or nothing of that number.
    pub not_found: String,
}

/// A reason that a policy may have its own sentence for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of `Wording` say what each is")]
pub enum Phrase {
    InvalidRequest,
    MissingParameter(String),
    InvalidClient,
    InvalidGrant,
    InvalidScope,
    UnauthorizedClient,
    UnsupportedGrantType,
    UnsupportedResponseType,
    UnsupportedResponseMode,
    AccessDenied,
    InvalidRedirectUri,
    CodeChallengeMethod,
    CodeChallengeMissing,
    Revocation,
    TokenInvalid,
    TokenExpired,
    TokenRevoked,
    InsufficientScope,
    UserRequired,
    NotFound,
}

impl Wording {
    /// The policy's sentence, where it has one.
    pub fn sentence(&self, phrase: &Phrase) -> Option<String> {
        let text = match phrase {
            Phrase::InvalidRequest => &self.invalid_request,
            Phrase::MissingParameter(_) => &self.missing_parameter,
            Phrase::InvalidClient => &self.invalid_client,
            Phrase::InvalidGrant => &self.invalid_grant,
            Phrase::InvalidScope => &self.invalid_scope,
            Phrase::UnauthorizedClient => &self.unauthorized_client,
            Phrase::UnsupportedGrantType => &self.unsupported_grant_type,
            Phrase::UnsupportedResponseType => &self.unsupported_response_type,
            Phrase::UnsupportedResponseMode => &self.unsupported_response_mode,
            Phrase::AccessDenied => &self.access_denied,
            Phrase::InvalidRedirectUri => &self.invalid_redirect_uri,
            Phrase::CodeChallengeMethod => &self.code_challenge_method,
            Phrase::CodeChallengeMissing => &self.code_challenge_missing,
            Phrase::Revocation => &self.revocation,
            Phrase::TokenInvalid => &self.token_invalid,
            Phrase::TokenExpired => &self.token_expired,
            Phrase::TokenRevoked => &self.token_revoked,
            Phrase::InsufficientScope => &self.insufficient_scope,
            Phrase::UserRequired => &self.user_required,
            Phrase::NotFound => &self.not_found,
        };
        let sentence = match phrase {
            Phrase::MissingParameter(name) => text.replace("{parameter}", name),
            _ => text.clone(),
        };
        (!sentence.is_empty()).then_some(sentence)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_text_leaves_our_own_sentence() {
        let wording = Wording { missing_parameter: "Send {parameter}.".into(), ..Wording::default() };
        assert_eq!(wording.sentence(&Phrase::InvalidGrant), None);
        let missing = wording.sentence(&Phrase::MissingParameter("code".into()));
        assert_eq!(missing.as_deref(), Some("Send code."));
    }
}
