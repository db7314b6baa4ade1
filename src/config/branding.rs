//! How pages look and whom they lead to.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use url::Url;

use super::check::Findings;
use super::values::unless_empty;
use crate::model::colour::{Colour, READABLE};

/// The most links at the foot of a page.
const MOST_LINKS: usize = 8;

/// The light grounds on which the accent is read as the colour of links, and the white words on it.
pub const LIGHT_GROUNDS: [Colour; 5] = [
    Colour::new([0xff, 0xff, 0xff]),
    Colour::new([0xf6, 0xf7, 0xf9]),
    Colour::new([0xfd, 0xf1, 0xf0]),
    Colour::new([0xff, 0xf8, 0xea]),
    Colour::new([0xf0, 0xf4, 0xfd]),
];

/// The dark ones, for whoever prefers them.
pub const DARK_GROUNDS: [Colour; 5] = [
    Colour::new([0x16, 0x18, 0x1c]),
    Colour::new([0x1e, 0x21, 0x26]),
    Colour::new([0x2b, 0x1a, 0x1a]),
    Colour::new([0x29, 0x21, 0x14]),
    Colour::new([0x1c, 0x22, 0x33]),
];

/// What pages call the product, and how it looks there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branding {
    /// Its name.
    pub product_name: String,
    /// A file with its logo: svg, png or webp.
    #[serde(with = "unless_empty")]
    pub logo: Option<PathBuf>,
    /// The colour of what can be pressed; absent: ours.
    #[serde(with = "unless_empty")]
    pub accent: Option<Colour>,
    /// Where people find help: a mail address or a web address.
    #[serde(with = "unless_empty")]
    pub support: Option<String>,
    /// What else is linked at the foot of every page.
    pub footer_links: Vec<FooterLink>,
}

/// A link at the foot of every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FooterLink {
    /// Its words, shown as they are in every language.
    pub label: String,
    /// A web address.
    pub url: String,
}

impl Branding {
    /// The address of whoever helps, as a link.
    pub fn support_link(&self) -> Option<String> {
        let mail = self.support_mail().map(|address| format!("mailto:{address}"));
        mail.or_else(|| self.support.clone())
    }

    /// The address of whoever helps, where it is one that takes mail.
    pub fn support_mail(&self) -> Option<&str> {
        self.support.as_deref().filter(|support| !support.contains("://"))
    }
}

/// Finds what is wrong with it, but for a file that cannot be read.
pub(super) fn check(branding: &Branding, findings: &mut Findings<'_>) {
    findings.rule(
        &["branding.product_name"],
        is_line(&branding.product_name, 60),
        "must be 1 to 60 characters on one line",
    );
    let contrast = |accent: Colour| LIGHT_GROUNDS.map(|ground| accent.contrast(ground));
    findings.rule(
        &["branding.accent"],
        branding.accent.is_none_or(|accent| contrast(accent).iter().all(|found| *found >= READABLE)),
        "must differ from white and our light grounds by a contrast of 4.5 to 1 to be readable: take a darker colour",
    );
    findings.rule(
        &["branding.support"],
        branding.support.as_ref().is_none_or(|support| is_web(support) || is_mail(support)),
        "must be a mail address, or a web address that begins with https:// or http://",
    );
    let links = &branding.footer_links;
    findings.rule(
        &["branding.footer_links"],
        links.len() <= MOST_LINKS && links.iter().all(|link| is_line(&link.label, 40) && is_web(&link.url)),
        "must be at most 8 links, each with a label of 1 to 40 characters on one line and a url that begins with https:// \
         or http://",
    );
}

fn is_line(text: &str, most: usize) -> bool {
    !text.trim().is_empty() && text.chars().count() <= most && !text.chars().any(char::is_control)
}

fn is_web(text: &str) -> bool {
    let is_plain = !text.chars().any(|letter| letter.is_control() || letter.is_whitespace());
    is_plain && Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

fn is_mail(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let is_plain = |part: &str| {
        !part.is_empty()
            && part.chars().all(|letter| letter.is_ascii_alphanumeric() || "._%+-".contains(letter))
    };
    is_plain(name) && is_plain(host)
}
