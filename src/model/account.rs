//! Organizations, people and bots, and what a person is in an organization.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::id::{MembershipId, OrganizationId, UserId};
use super::language::LanguageTag;
use super::line::line_flaw;

/// An organization: owner of apps, target of installs, and owner of the data behind the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// Its number.
    pub id: OrganizationId,
    /// Its short name in URLs: lower-case letters, digits and hyphens.
    pub subdomain: String,
    /// Its name as people say it.
    pub name: String,
    /// Raised to end every credential that acts in it.
    pub epoch: i64,
    /// Which apps its people may connect.
    pub app_policy: AppPolicy,
    /// The weakest role that may install an app for it; as the server's policy says where absent.
    pub install_min_role: Option<Role>,
    /// Whether an operator of the server suspended it: nothing acts in it, and nobody works with its pages.
    pub is_suspended: bool,
    /// Whether it is one person's own, to try the API in: nothing else comes of it, and nothing in it is administered.
    pub is_sandbox: bool,
}

/// What an organization has, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Belongings {
    /// Installs that were not ended.
    pub connected_apps: i64,
    /// Requests for an install that nobody answered yet.
    pub requests: i64,
    /// Members, those with a closed account included.
    pub members: i64,
    /// API keys that work.
    pub api_keys: i64,
}

/// Which apps the people of an organization may connect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AppPolicy {
    /// Any app.
    #[default]
    Any,
    /// The apps that the marketplace lists.
    Listed,
    /// No app.
    None,
}

/// Whether a user is somebody or an app's bot. A bot can never sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UserKind {
    /// Somebody.
    Person,
    /// The identity under which an app's `app` actor acts.
    Bot,
}

/// A person or a bot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Its number.
    pub id: UserId,
    /// Unique, letter case aside; a bot's is under `bots.invalid`.
    pub email: String,
    /// The name others see.
    pub name: String,
    /// Somebody or a bot.
    pub kind: UserKind,
    /// May use the operator's console.
    pub is_operator: bool,
    /// Raised at a change of password and when disabled; ends sessions, codes and `self` tokens.
    pub epoch: i64,
    /// The language that pages speak to them; their browser's where absent.
    pub language: Option<LanguageTag>,
}

/// Who holds a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionKind {
    /// A browser, by a cookie.
    Browser,
    /// A program, by a session JWT.
    Program,
}

/// What a person is in an organization, strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Owns the organization.
    Owner,
    /// Administers it: apps, installs, members.
    Admin,
    /// Runs the product work.
    Manager,
    /// Looks after customers.
    Csm,
    /// Takes part.
    Member,
    /// A guest with a narrow task.
    Collaborator,
}

/// One stay of a person in an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Differs from an earlier stay of the same person, so that what died with that one stays dead.
    pub id: MembershipId,
    /// Where.
    pub organization: Organization,
    /// As what.
    pub role: Role,
}

impl AppPolicy {
    /// Every policy, widest first.
    pub const ALL: [Self; 3] = [Self::Any, Self::Listed, Self::None];

    /// The word in forms, the ledger and the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Listed => "listed",
            Self::None => "none",
        }
    }
}

impl FromStr for AppPolicy {
    type Err = UnknownAppPolicy;

    fn from_str(text: &str) -> Result<Self, UnknownAppPolicy> {
        Self::ALL.into_iter().find(|policy| policy.as_str() == text).ok_or(UnknownAppPolicy)
    }
}

impl fmt::Display for AppPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that is no policy about apps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a policy about apps is one of any, listed, none")]
pub struct UnknownAppPolicy;

impl SessionKind {
    /// The name in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Browser => "browser",
            Self::Program => "program",
        }
    }
}

impl Role {
    /// Every role, strongest first.
    pub const ALL: [Self; 6] =
        [Self::Owner, Self::Admin, Self::Manager, Self::Csm, Self::Member, Self::Collaborator];

    /// The word of each.
    pub const WORDS: [&str; 6] = {
        let mut words = [""; 6];
        let mut at = 0;
        while at < words.len() {
            words[at] = Self::ALL[at].as_str();
            at += 1;
        }
        words
    };

    /// Whether this role is at least as strong as the other.
    pub fn is_at_least(self, other: Self) -> bool {
        self <= other
    }

    /// Whether this role administers the organization: its apps, installs, keys and members.
    pub fn is_admin(self) -> bool {
        self.is_at_least(Self::Admin)
    }

    /// Whether somebody of this role may turn one role into another, adding and removing included: owners are made
    /// and unmade by owners alone.
    pub fn may_turn(self, from: Option<Self>, to: Option<Self>) -> bool {
        match self {
            Self::Owner => true,
            Self::Admin => from != Some(Self::Owner) && to != Some(Self::Owner),
            _ => false,
        }
    }

    /// The name in commands, JSON and the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Admin => "admin",
            Self::Manager => "manager",
            Self::Csm => "csm",
            Self::Member => "member",
            Self::Collaborator => "collaborator",
        }
    }
}

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(text: &str) -> Result<Self, UnknownRole> {
        Self::ALL.into_iter().find(|role| role.as_str() == text).ok_or(UnknownRole)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that is no role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a role is one of owner, admin, manager, csm, member, collaborator")]
pub struct UnknownRole;

/// Checks an e-mail address as far as a server can: one `@` with something on both sides, no control letters, no space.
pub fn is_email(text: &str) -> bool {
    let shape = text.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && !domain.is_empty() && !domain.contains('@') && !domain.starts_with('.')
    });
    shape && text.len() <= 254 && !text.chars().any(|c| c.is_control() || c.is_whitespace())
}

/// Checks a name as people read it: 1 to 100 characters on one line, of which something can be seen and which hide
/// nothing.
pub fn is_name(text: &str) -> bool {
    text.chars().count() <= 100 && line_flaw(text).is_none()
}

/// Whether an address is kept for apps' bots, so that no person may have it.
pub fn is_bot_email(text: &str) -> bool {
    text.to_lowercase().ends_with(BOT_DOMAIN)
}

/// The address of the bot of an app.
pub fn bot_email(client_id: &str) -> String {
    format!("{client_id}{BOT_DOMAIN}")
}

/// A domain that never exists (RFC 2606), so that nothing is ever sent there.
const BOT_DOMAIN: &str = "@bots.invalid";

/// Checks a subdomain: 1 to 63 lower-case letters, digits and hyphens, no hyphen at either end.
pub fn is_subdomain(text: &str) -> bool {
    let letters = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    (1..=63).contains(&text.len()) && letters && !text.starts_with('-') && !text.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn admins_and_owners_administer() {
        let admins: Vec<_> = Role::ALL.into_iter().filter(|role| role.is_admin()).collect();
        assert_eq!(admins, [Role::Owner, Role::Admin]);
        assert!(Role::Admin.is_at_least(Role::Member) && !Role::Csm.is_at_least(Role::Manager));
    }

    #[test]
    fn owners_are_made_and_unmade_by_owners_alone() {
        let all = || Role::ALL.into_iter().map(Some).chain([None]);
        for (from, to) in all().flat_map(|from| all().map(move |to| (from, to))) {
            let is_about_an_owner = [from, to].contains(&Some(Role::Owner));
            for role in Role::ALL {
                let expected = role == Role::Owner || (role == Role::Admin && !is_about_an_owner);
                assert_eq!(role.may_turn(from, to), expected, "{role}: {from:?} to {to:?}");
            }
        }
    }

    #[test]
    fn roles_and_policies_read_back() {
        for role in Role::ALL {
            assert_eq!(role.as_str().parse(), Ok(role));
        }
        assert_eq!("boss".parse::<Role>(), Err(UnknownRole));
        for policy in AppPolicy::ALL {
            assert_eq!(policy.as_str().parse(), Ok(policy));
        }
        assert_eq!("some".parse::<AppPolicy>(), Err(UnknownAppPolicy));
    }

    #[test]
    fn odd_addresses_and_subdomains_are_refused() {
        assert!(is_email("ada@acme.test") && is_subdomain("acme-2"));
        for text in ["", "ada", "@x", "a@", "a@b@c", "a b@c", "a@\nb", "a@.b"] {
            assert!(!is_email(text), "{text:?}");
        }
        assert!(is_name("Zo\u{eb} K.") && is_bot_email(&bot_email("App1")) && !is_bot_email("ada@acme.test"));
        for text in ["", "   ", "\u{200b}", "a\u{0}", "a\nb", "a\u{202e}b", &"x".repeat(101)] {
            assert!(!is_name(text), "{text:?}");
        }
        for text in ["", "-a", "a-", "A", "a.b", "a_b", "\u{e4}"] {
            assert!(!is_subdomain(text), "{text:?}");
        }
    }
}
