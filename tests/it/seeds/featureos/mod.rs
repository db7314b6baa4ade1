//! The two FeatureOS documents, each test named by heading and order. What is quoted above a test is the document's;
//! `statements.txt` lists all of it.

#![expect(clippy::doc_markdown, reason = "the documents are quoted as they stand")]

mod oauth_apps;
mod using_access_tokens;
pub(super) mod world;
