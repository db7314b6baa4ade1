use time::macros::datetime;

use super::*;

const KEY: &[u8] = b"a key of the organization";
const NOW: OffsetDateTime = datetime!(2026-01-01 00:00 UTC);
const NOW_UNIX: i64 = 1_767_225_600;

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Claims {
    email: String,
}

fn token(header: &str, claims: &str) -> String {
    let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
    let signature = URL_SAFE_NO_PAD.encode(mac(KEY, &signed).finalize().into_bytes());
    format!("{signed}.{signature}")
}

fn read(token: &str, times: Times) -> Result<Claims, JwtError> {
    verify(token, [KEY], NOW, times)
}

fn with_claims(claims: &str, times: Times) -> Result<(), JwtError> {
    read(&token(r#"{"alg":"HS256"}"#, claims), times).map(|_| ())
}

/// RFC 7515, appendix A.1.
#[test]
fn the_standards_own_example_reads() {
    let key = URL_SAFE_NO_PAD
        .decode("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow")
        .expect("is base64url");
    let token = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0\
                 dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    let at = |unix| OffsetDateTime::from_unix_timestamp(unix).expect("is a time");
    let read = |unix| verify::<Value>(token, [key.as_slice()], at(unix), Times::OURS);
    assert_eq!(read(1_300_819_379).expect("is valid")["iss"], "joe");
    assert_eq!(read(1_300_819_380), Err(JwtError::Expired));
}

#[test]
fn what_is_signed_reads_back_with_any_accepted_key() {
    let claims = Claims { email: "ada@acme.test".to_owned() };
    let token = sign(KEY, &claims);
    assert_eq!(verify(&token, [b"another".as_slice(), KEY], NOW, Times::THEIRS), Ok(claims));
    assert_eq!(
        verify::<Claims>(&token, [b"another".as_slice()], NOW, Times::THEIRS),
        Err(JwtError::Signature)
    );
    assert_eq!(verify::<Claims>(&token, [], NOW, Times::THEIRS), Err(JwtError::Signature));
}

#[test]
fn only_hs256_is_taken() {
    let claims = r#"{"email":"ada@acme.test"}"#;
    for header in [
        r#"{"alg":"none"}"#,
        r#"{"alg":"None"}"#,
        r#"{"alg":"hs256"}"#,
        r#"{"alg":"HS512"}"#,
        r#"{"alg":"RS256"}"#,
        r#"{"alg":["HS256"]}"#,
        r#"{"alg":null}"#,
        r#"{"typ":"JWT"}"#,
        r#"{"alg":"HS256","crit":["exp"]}"#,
        r#"{"alg":"HS256","crit":[]}"#,
    ] {
        assert_eq!(read(&token(header, claims), Times::THEIRS), Err(JwtError::Algorithm), "{header}");
    }
    let unsigned = token(r#"{"alg":"none"}"#, claims);
    let unsigned = &unsigned[..=unsigned.rfind('.').expect("has parts")];
    assert_eq!(read(unsigned, Times::THEIRS), Err(JwtError::Algorithm));
    assert!(read(&token(r#"{"alg":"HS256","typ":"anything","kid":"1"}"#, claims), Times::THEIRS).is_ok());
}

#[test]
fn a_name_given_twice_is_refused() {
    let twice = token(r#"{"alg":"none","alg":"HS256"}"#, r#"{"email":"a"}"#);
    assert_eq!(read(&twice, Times::THEIRS), Err(JwtError::Malformed));
    assert_eq!(with_claims(r#"{"email":"a","email":"b"}"#, Times::THEIRS), Err(JwtError::Malformed));
}

#[test]
fn every_change_is_noticed() {
    let token = sign(KEY, &Claims { email: "ada@acme.test".to_owned() });
    for place in 0..token.len() {
        let mut changed = token.clone().into_bytes();
        changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).expect("is ASCII");
        assert!(read(&changed, Times::THEIRS).is_err(), "place {place}");
        assert!(read(&token[..place], Times::THEIRS).is_err(), "cut at {place}");
    }
    for around in [format!("{token}="), format!(" {token}"), format!("{token}."), format!("{token}\n")] {
        assert!(read(&around, Times::THEIRS).is_err(), "{around:?}");
    }
}

#[test]
fn texts_that_are_no_tokens_are_refused() {
    let long = token(r#"{"alg":"HS256"}"#, &format!(r#"{{"email":"{}"}}"#, "a".repeat(LONGEST)));
    assert_eq!(read(&long, Times::THEIRS), Err(JwtError::Malformed));
    for text in ["", ".", "..", "a.b", "a.b.c", "a.b.c.d", "\u{e9}.\u{e9}.\u{e9}"] {
        assert_eq!(read(text, Times::THEIRS), Err(JwtError::Malformed), "{text:?}");
    }
    assert_eq!(read(&token("[]", "{}"), Times::THEIRS), Err(JwtError::Malformed));
    assert_eq!(with_claims("null", Times::THEIRS), Err(JwtError::Malformed));
    assert_eq!(with_claims(r#"{"email":1}"#, Times::THEIRS), Err(JwtError::Claims));
}

#[test]
fn times_are_read_with_the_leeway_of_their_kind() {
    let claims = |name: &str, seconds: i64| format!(r#"{{"email":"a","{name}":{}}}"#, NOW_UNIX + seconds);
    let ours = |name, seconds| {
        let more = if name == "exp" { String::new() } else { format!(r#","exp":{}"#, NOW_UNIX + 60) };
        with_claims(&claims(name, seconds).replace('}', &format!("{more}}}")), Times::OURS)
    };
    let theirs = |name, seconds| with_claims(&claims(name, seconds), Times::THEIRS);
    assert_eq!((ours("exp", 1), ours("exp", 0)), (Ok(()), Err(JwtError::Expired)));
    assert_eq!((theirs("exp", -59), theirs("exp", -60)), (Ok(()), Err(JwtError::Expired)));
    for begin in ["nbf", "iat"] {
        assert_eq!((ours(begin, 5), ours(begin, 6)), (Ok(()), Err(JwtError::NotYet)), "{begin}");
        assert_eq!((theirs(begin, 60), theirs(begin, 61)), (Ok(()), Err(JwtError::NotYet)), "{begin}");
    }
    assert_eq!(with_claims(r#"{"email":"a"}"#, Times::OURS), Err(JwtError::Claims));
    assert_eq!(with_claims(r#"{"email":"a"}"#, Times::THEIRS), Ok(()));
}

#[test]
fn odd_times_are_refused_and_fractions_are_not() {
    for exp in ["\"1767225700\"", "null", "true", "[]", "{}", "1e400", "-1e300"] {
        let refused = with_claims(&format!(r#"{{"email":"a","exp":{exp}}}"#), Times::THEIRS);
        assert!(refused.is_err(), "{exp}");
    }
    assert_eq!(with_claims(r#"{"email":"a","exp":1767225600.5}"#, Times::THEIRS), Ok(()));
    assert_eq!(
        with_claims(r#"{"email":"a","exp":18446744073709551615}"#, Times::THEIRS),
        Err(JwtError::Claims)
    );
}
