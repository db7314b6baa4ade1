//! What proves that a delivery comes from here and was not changed on its way.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::model::policy::{SignatureRules, SignatureScheme};

/// What every signing secret begins with; the rest is base64.
pub const SECRET_PREFIX: &str = "whsec_";

/// The value of the signature's header. `secret` is the whole text, `whsec_` and base64.
pub fn sign(rules: &SignatureRules, secret: &str, id: &str, timestamp: i64, body: &str) -> String {
    let signature = match rules.scheme {
        SignatureScheme::Standard => {
            let key = secret.strip_prefix(SECRET_PREFIX).and_then(|text| STANDARD.decode(text).ok());
            // A secret of another form signs with its text, as the libraries of receivers do.
            let key = key.unwrap_or_else(|| secret.as_bytes().to_vec());
            STANDARD.encode(mac(&key, format!("{id}.{timestamp}.{body}").as_bytes()))
        }
        SignatureScheme::BodyHex => {
            mac(secret.as_bytes(), body.as_bytes()).iter().fold(String::new(), |mut hex, byte| {
                write!(hex, "{byte:02x}").expect("a String takes everything");
                hex
            })
        }
    };
    format!("{}{signature}", rules.prefix)
}

fn mac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of every length");
    mac.chain_update(message).finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(scheme: SignatureScheme, prefix: &str) -> SignatureRules {
        SignatureRules { scheme, header: "webhook-signature".into(), prefix: prefix.into() }
    }

    /// The sample that the specification of Standard Webhooks publishes.
    #[test]
    fn the_published_sample_is_signed_alike() {
        let signature = sign(
            &rules(SignatureScheme::Standard, "v1,"),
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1_614_265_330,
            r#"{"test": 2432232314}"#,
        );
        assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    /// The second test case of RFC 4231.
    #[test]
    fn a_body_alone_is_signed_with_the_text_of_the_secret() {
        let body = "what do ya want for nothing?";
        let signature = sign(&rules(SignatureScheme::BodyHex, "sha256="), "Jefe", "id", 1, body);
        assert_eq!(signature, "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
