//! A credential was found where it does not belong: whatever lives of it ends, and both sides read so in their ledgers.
//!
//! A text that nobody was given, or that is dead already, leaves no trace; it costs the same statements.

use crate::context::Context;
use crate::model::audit::RequestOrigin;
use crate::model::secret::Secret;
use crate::store::leaks::Reported;
use crate::store::{self};

use super::StoreError;

/// The longest address that the ledger keeps.
const LONGEST_URL: usize = 2_000;

/// The longest word for a place.
const LONGEST_SOURCE: usize = 40;

/// A text that was found, and where.
#[derive(Clone)]
pub struct Finding {
    /// The text itself.
    pub text: String,
    /// The kind of place, in the reporter's word.
    pub source: Option<String>,
    /// The place.
    pub url: Option<String>,
}

/// Who reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reporter {
    /// Nobody in particular. Nothing they say reaches a ledger.
    Anybody,
    /// GitHub's secret scanning, by its signature.
    GitHub,
}

/// Ends what lives of all that was found, in one transaction. Answers how many credentials that were.
pub async fn end_leaked(
    cx: &Context,
    reporter: Reporter,
    findings: &[Finding],
    origin: &RequestOrigin,
) -> Result<i64, StoreError> {
    let now = cx.env.now();
    let leaked = Reported {
        digests: findings
            .iter()
            .map(|finding| *Secret::<()>::unchecked(&finding.text).hash().digest())
            .collect(),
        reporter: reporter.as_str(),
        sources: findings.iter().map(Finding::known_source).collect(),
        urls: findings.iter().map(Finding::clean_url).collect(),
        origin: origin.clone(),
    };
    cx.db
        .unit_of_work("end_leaked", move |tx| {
            Box::pin(async move {
                // Codes before installs: the one order of locks.
                let codes = store::leaks::end_codes(tx, &leaked, now).await?;
                let installs = store::leaks::end_installs(tx, &leaked, now).await?;
                let client_tokens = store::leaks::end_client_tokens(tx, &leaked, now).await?;
                let secrets = store::leaks::end_secrets(tx, &leaked, now).await?;
                let keys = store::leaks::end_api_keys(tx, &leaked, now).await?;
                Ok::<_, StoreError>(codes + installs + client_tokens + secrets + keys)
            })
        })
        .await
}

impl Reporter {
    fn as_str(self) -> &'static str {
        match self {
            Self::Anybody => "anybody",
            Self::GitHub => "github",
        }
    }
}

impl Finding {
    /// The word for the place, where it is a plain word.
    fn known_source(&self) -> Option<String> {
        let source = self.source.as_deref()?;
        let is_word = source.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
        (is_word && (1..=LONGEST_SOURCE).contains(&source.len())).then(|| source.to_ascii_lowercase())
    }

    /// The address without the credential, which may be part of it.
    fn clean_url(&self) -> Option<String> {
        let url = self.url.as_deref()?;
        let is_web = url.starts_with("https://") || url.starts_with("http://");
        if !is_web || url.len() > LONGEST_URL || url.chars().any(char::is_control) {
            return None;
        }
        Some(if self.text.is_empty() { url.to_owned() } else { url.replace(&self.text, "[credential]") })
    }
}

/// The text is never shown.
impl std::fmt::Debug for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Finding").field("source", &self.source).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str, url: &str) -> Finding {
        Finding { text: "foot_secret".into(), source: Some(source.into()), url: Some(url.into()) }
    }

    #[test]
    fn what_a_scanner_says_is_cut_to_what_the_ledger_may_hold() {
        let fine = found("Commit_Comment", "https://forge.example/a?token=foot_secret#L3");
        assert_eq!(fine.known_source().as_deref(), Some("commit_comment"));
        assert_eq!(fine.clean_url().as_deref(), Some("https://forge.example/a?token=[credential]#L3"));
        for (source, url) in [("", ""), ("<b>", "javascript:alert(1)"), (&"a".repeat(41), "https://a\n")] {
            let odd = found(source, url);
            assert_eq!((odd.known_source(), odd.clean_url()), (None, None), "{source} {url}");
        }
        assert_eq!(found("a", &format!("https://{}", "a".repeat(2_000))).clean_url(), None);
    }

    #[test]
    fn a_finding_is_not_printed() {
        assert!(
            !format!("{:?}", found("commit", "https://forge.example/foot_secret")).contains("foot_secret")
        );
    }
}
