//! Mastodon's document, each test named by heading and order, under the policy that is laid over the defaults for it.
//! What is quoted above a test is the document's; `statements.txt` lists all of it.

#![expect(clippy::doc_markdown, reason = "the document is quoted as it stands")]

mod oauth;
pub(super) mod world;
