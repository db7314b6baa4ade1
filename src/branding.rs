//! What an operator's own product adds to pages: its logo and its colour, as files that browsers get.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::config::branding::{Branding as Wanted, DARK_GROUNDS};
use crate::model::colour::Colour;

/// The largest logo, in bytes: it is sent with the first page that somebody sees.
const LARGEST_LOGO: usize = 256 * 1024;

/// The files. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Branding(Arc<Files>);

#[derive(Debug, Default)]
struct Files {
    logo: Option<File>,
    colours: Option<File>,
}

/// A file as browsers get it.
pub struct File {
    /// Its name, which changes with its content.
    pub name: String,
    /// Its media type.
    pub content_type: &'static str,
    /// What is in it.
    pub content: Vec<u8>,
}

/// Why a logo cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("branding.logo: {path} {message}")]
pub struct BrandingError {
    path: PathBuf,
    message: String,
}

impl Branding {
    /// Reads and makes what is configured.
    pub fn load(wanted: &Wanted) -> Result<Self, BrandingError> {
        let logo = wanted
            .logo
            .as_deref()
            .map(|path| logo(path).map_err(|message| BrandingError { path: path.to_owned(), message }));
        Ok(Self(Arc::new(Files { logo: logo.transpose()?, colours: wanted.accent.map(colours) })))
    }

    /// The logo.
    pub fn logo(&self) -> Option<&File> {
        self.0.logo.as_ref()
    }

    /// A sheet with the colours, to be read after ours.
    pub fn colours(&self) -> Option<&File> {
        self.0.colours.as_ref()
    }

    /// The file of this name.
    pub fn find(&self, name: &str) -> Option<&File> {
        [self.logo(), self.colours()].into_iter().flatten().find(|file| file.name == name)
    }
}

impl File {
    fn new(stem: &str, ending: &str, content_type: &'static str, content: Vec<u8>) -> Self {
        Self { name: format!("{stem}.{:08x}.{ending}", crc32fast::hash(&content)), content_type, content }
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File").field("name", &self.name).finish_non_exhaustive()
    }
}

fn logo(path: &Path) -> Result<File, String> {
    let content = std::fs::read(path).map_err(|error| format!("cannot be read: {error}"))?;
    if content.len() > LARGEST_LOGO {
        return Err(format!("is larger than {} KiB", LARGEST_LOGO / 1024));
    }
    let (ending, content_type) = kind(&content).ok_or("must be an image of the kind svg, png or webp")?;
    Ok(File::new("logo", ending, content_type, content))
}

/// By what is in a file, not by what it is called.
fn kind(content: &[u8]) -> Option<(&'static str, &'static str)> {
    let text = String::from_utf8_lossy(content);
    if content.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some(("png", "image/png"))
    } else if content.starts_with(b"RIFF") && content.get(8..12) == Some(b"WEBP") {
        Some(("webp", "image/webp"))
    } else if text.trim_start().starts_with('<') && text.contains("<svg") {
        Some(("svg", "image/svg+xml"))
    } else {
        None
    }
}

/// The accent as it is where the ground is light and under white words; links on a dark ground are as light as they
/// must be.
fn colours(accent: Colour) -> File {
    let link = accent.lightened_for(&DARK_GROUNDS);
    let sheet = format!(
        ":root {{ --accent: {accent}; }}\n@media (prefers-color-scheme: dark) {{ :root {{ --link: {link}; }} }}\n"
    );
    File::new("colours", "css", "text/css; charset=utf-8", sheet.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn images_are_known_by_what_is_in_them() {
        assert_eq!(kind(b"\x89PNG\r\n\x1a\nrest").unwrap().0, "png");
        assert_eq!(kind(b"RIFF\0\0\0\0WEBPVP8 ").unwrap().0, "webp");
        assert_eq!(kind(b"<?xml version=\"1.0\"?>\n<svg></svg>").unwrap().0, "svg");
        assert_eq!(kind(b" <svg xmlns=''/>").unwrap().0, "svg");
        for other in [b"GIF89a".as_slice(), b"RIFF\0\0\0\0WAVE", b"<html>", b"", b"svg"] {
            assert_eq!(kind(other), None);
        }
    }

    #[test]
    fn a_name_changes_with_the_content() {
        let [one, two] = ["#3a55c4", "#7a0030"].map(|accent| colours(accent.parse().unwrap()));
        assert_ne!(one.name, two.name);
        assert!(String::from_utf8(one.content).unwrap().starts_with(":root { --accent: #3a55c4; }"));
    }
}
