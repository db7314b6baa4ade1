//! The nouns of postern. Pure: nothing here waits, asks the clock, or knows SQL or HTTP.
//!
//! Glossary, one word for one thing everywhere (URL, table, type, log field, page):
//!
//! * **app**: what RFC 6749 calls a client. Owned by an *owner organization*.
//! * **install**: an app connected to a *target organization*: who approved it, what it may do, and its history.
//! * **actor**: how an app's token acts: `app`, as the app's own bot, or `self`, as the person who agreed.
//! * **scope**: one permission, such as `posts:read`.
//! * **code**, **access token**, **refresh token**, **client secret**: as in RFC 6749. Stored as SHA-256 only.
//! * **epoch**: a counter on an app, organization, user or install. Credentials carry the value they were issued
//!   under; raising it ends all of them in one statement.
//! * **ledger**: the append-only history of installs and apps; an organization's audit log is its view of it.

/// Organizations, people, memberships and roles.
pub mod account;
/// Organization API keys: what they are bound to, and how lists show them.
pub mod api_key;
/// Apps, the OAuth clients.
pub mod app;
/// The ledger: what is recorded, and about whom.
pub mod audit;
/// Authorization codes and PKCE.
pub mod authorization_code;
/// Tokens that apps have for themselves.
pub mod client_token;
/// Colours that pages can be read in.
pub mod colour;
/// What an operator of the server sees of it.
pub mod console;
/// Credentials as scanners see them: kinds, checksums, patterns.
pub mod credential;
/// Ending many connections at once.
pub mod cut_off;
/// What can be heard of.
pub mod event;
/// Why a request was refused, in facts and in words.
pub mod explanation;
/// Feature requests, votes and buckets: the resources behind the API.
pub mod feedback;
/// Typed row ids.
pub mod id;
/// Installs and their states.
pub mod install;
/// Invitations into organizations.
pub mod invitation;
/// JWTs signed with HS256.
pub mod jwt;
/// The languages that pages speak.
pub mod language;
/// The life of an install as a state machine.
pub mod lifecycle;
/// Lines that people read.
pub mod line;
/// Lists, page by page.
pub mod listing;
/// Mails, and when they are tried again.
pub mod mail;
/// Members, as lists show them.
pub mod member;
/// Networks in CIDR notation.
pub mod network;
/// A person's own sessions and connections.
pub mod own;
/// Pages of the API's lists.
pub mod page;
/// Passwords of people.
pub mod password;
/// What a deployment decides: lifetimes, prefixes, scopes, dialect settings.
pub mod policy;
/// Projects, their tasks, and workflows.
pub mod projects;
/// Redirect URIs: which may be registered, and which request matches which.
pub mod redirect_uri;
/// The answer of a refresh, sealed for a retry.
pub mod replay;
/// Scopes, sets of them, and the catalogue.
pub mod scope;
/// Secrets that are shown once and stored hashed.
pub mod secret;
/// Signatures of others, by their public keys.
pub mod signature;
/// Slows down guessing of passwords.
pub mod throttle;
/// Access and refresh tokens.
pub mod token;
/// How installs are used.
pub mod usage;
/// Where events are sent, and what is sent.
pub mod webhook;
/// Where an app's events may be sent.
pub mod webhook_url;
