//! Authorization codes (RFC 6749, 4.1.2) and PKCE (RFC 7636).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::id::{AppId, CodeId};

/// A failed verifier that an authenticated client may send before its code dies.
pub const MOST_VERIFIER_FAILURES: i32 = 5;

/// An S256 challenge: the 43 letters of a base64url SHA-256.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeChallenge(String);

/// A verifier: 43 to 128 unreserved letters (RFC 7636, 4.1).
pub struct CodeVerifier(String);

/// A PKCE parameter that is not what RFC 7636 says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PkceError {
    /// The challenge is not 43 letters of base64url.
    #[error("code_challenge is not a base64url SHA-256")]
    Challenge,
    /// Only S256 is understood; a missing method means plain.
    #[error("code_challenge_method is not S256")]
    Method,
    /// A method without a challenge.
    #[error("code_challenge_method without code_challenge")]
    MethodAlone,
    /// The verifier's length or letters.
    #[error("code_verifier is not 43 to 128 unreserved characters")]
    Verifier,
}

/// What an exchange must agree with before the code may be consumed.
#[derive(Debug, Clone)]
pub struct CodeBinding {
    /// The code's row.
    pub id: CodeId,
    /// The app it was issued to.
    pub app_id: AppId,
    /// The redirect URI it was sent to.
    pub redirect_uri: String,
    /// The challenge, where the request carried one.
    pub challenge: Option<CodeChallenge>,
}

/// Why a code cannot be redeemed. All are `invalid_grant` to the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RedeemError {
    /// It belongs to another app.
    #[error("the code was issued to another app")]
    OtherApp,
    /// The redirect URI is absent or differs.
    #[error("the redirect URI is not the one of the authorization request")]
    RedirectUri,
    /// A challenge is stored and the verifier is absent or wrong.
    #[error("the code verifier is absent or wrong")]
    Verifier,
    /// A verifier for a code without challenge: somebody stripped it (RFC 9700, 4.8.2).
    #[error("a code verifier was sent for a code without challenge")]
    UnexpectedVerifier,
}

impl CodeChallenge {
    /// Reads the pair of parameters of an authorization request; neither means no PKCE.
    pub fn parse(challenge: Option<&str>, method: Option<&str>) -> Result<Option<Self>, PkceError> {
        match (challenge, method) {
            (None, None) => Ok(None),
            (None, Some(_)) => Err(PkceError::MethodAlone),
            (Some(_), None) => Err(PkceError::Method),
            (Some(_), Some(method)) if method != "S256" => Err(PkceError::Method),
            (Some(text), Some(_)) => {
                let letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
                if text.len() == 43 && text.bytes().all(letter) {
                    Ok(Some(Self(text.to_owned())))
                } else {
                    Err(PkceError::Challenge)
                }
            }
        }
    }

    /// Takes a stored challenge.
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }

    /// The text, for storing.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the verifier hashes to this challenge, in constant time.
    pub fn is_met_by(&self, verifier: &CodeVerifier) -> bool {
        verifier.challenge().0.as_bytes().ct_eq(self.0.as_bytes()).into()
    }
}

impl CodeVerifier {
    /// Makes one of random bytes.
    pub fn of(random: [u8; 32]) -> Self {
        Self(URL_SAFE_NO_PAD.encode(random))
    }

    /// The challenge that it meets, by the method S256.
    pub fn challenge(&self) -> CodeChallenge {
        CodeChallenge(URL_SAFE_NO_PAD.encode(Sha256::digest(self.0.as_bytes())))
    }

    /// The text, for whoever has to send it.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Reads a presented verifier.
    pub fn parse(text: &str) -> Result<Self, PkceError> {
        let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if (43..=128).contains(&text.len()) && text.bytes().all(unreserved) {
            Ok(Self(text.to_owned()))
        } else {
            Err(PkceError::Verifier)
        }
    }
}

impl std::fmt::Debug for CodeVerifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CodeVerifier(…)")
    }
}

impl CodeBinding {
    /// The rules of RFC 6749, 4.1.3 and RFC 7636, 4.6, in that order. Time and use are the database's to decide.
    pub fn check_redeemable(
        &self,
        app_id: AppId,
        redirect_uri: Option<&str>,
        verifier: Option<&CodeVerifier>,
    ) -> Result<(), RedeemError> {
        if self.app_id != app_id {
            return Err(RedeemError::OtherApp);
        }
        if redirect_uri != Some(self.redirect_uri.as_str()) {
            return Err(RedeemError::RedirectUri);
        }
        match (&self.challenge, verifier) {
            (None, None) => Ok(()),
            (None, Some(_)) => Err(RedeemError::UnexpectedVerifier),
            (Some(challenge), Some(verifier)) if challenge.is_met_by(verifier) => Ok(()),
            (Some(_), _) => Err(RedeemError::Verifier),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // RFC 7636, appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    fn binding(challenge: Option<&str>) -> CodeBinding {
        CodeBinding {
            id: CodeId::new(1),
            app_id: AppId::new(7),
            redirect_uri: "https://h/cb".into(),
            challenge: challenge.map(|text| CodeChallenge::from_stored(text.into())),
        }
    }

    #[test]
    fn the_example_of_the_rfc_verifies() {
        let challenge = CodeChallenge::parse(Some(CHALLENGE), Some("S256")).expect("valid").expect("present");
        assert!(challenge.is_met_by(&CodeVerifier::parse(VERIFIER).expect("valid")));
        assert!(!challenge.is_met_by(&CodeVerifier::parse(&VERIFIER.replace('d', "e")).expect("valid")));
    }

    #[test]
    fn only_s256_is_understood() {
        for method in ["plain", "s256", "S512", "none", ""] {
            assert_eq!(
                CodeChallenge::parse(Some(CHALLENGE), Some(method)),
                Err(PkceError::Method),
                "{method}"
            );
        }
        assert_eq!(CodeChallenge::parse(Some(CHALLENGE), None), Err(PkceError::Method));
        assert_eq!(CodeChallenge::parse(None, Some("S256")), Err(PkceError::MethodAlone));
        for text in [
            &CHALLENGE[1..],
            &format!("{CHALLENGE}="),
            &format!("{}\n", &CHALLENGE[1..]),
            &format!("{}+", &CHALLENGE[1..]),
        ] {
            assert_eq!(CodeChallenge::parse(Some(text), Some("S256")), Err(PkceError::Challenge), "{text:?}");
        }
    }

    #[test]
    fn a_verifier_has_43_to_128_unreserved_letters() {
        for text in
            ["a".repeat(42), "a".repeat(129), format!("{VERIFIER}\n"), format!("{VERIFIER} "), "ä".repeat(43)]
        {
            assert!(CodeVerifier::parse(&text).is_err(), "{text:?}");
        }
        assert!(CodeVerifier::parse(&"a".repeat(128)).is_ok());
    }

    #[test]
    fn exactly_one_row_of_the_truth_table_is_redeemable() {
        let good = CodeVerifier::parse(VERIFIER).expect("valid");
        let bad = CodeVerifier::parse(&"b".repeat(43)).expect("valid");
        let mut redeemable = 0;
        for app in [7, 8] {
            for uri in [Some("https://h/cb"), Some("https://h/other"), None] {
                for verifier in [Some(&good), Some(&bad), None] {
                    if binding(Some(CHALLENGE)).check_redeemable(AppId::new(app), uri, verifier).is_ok() {
                        redeemable += 1;
                        assert_eq!(
                            (app, uri, verifier.is_some_and(|v| v.0 == VERIFIER)),
                            (7, Some("https://h/cb"), true)
                        );
                    }
                }
            }
        }
        assert_eq!(redeemable, 1);
        assert_eq!(
            binding(None).check_redeemable(AppId::new(7), Some("https://h/cb"), Some(&good)),
            Err(RedeemError::UnexpectedVerifier)
        );
    }
}
