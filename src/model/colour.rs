//! Colours that pages can be read in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The least contrast between words and what is behind them (WCAG 2.2, 1.4.3).
pub const READABLE: f64 = 4.5;

/// A colour of the sRGB space, written `#3a55c4`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour([u8; 3]);

impl Colour {
    /// The colour of this red, green and blue.
    pub const fn new(parts: [u8; 3]) -> Self {
        Self(parts)
    }

    /// How much two colours differ in brightness, from 1 to 21 (WCAG 2.2, contrast ratio).
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The same colour with so much white in it that it can be read on each of these grounds; white itself where
    /// nothing less can be.
    #[must_use]
    pub fn lightened_for(self, grounds: &[Self]) -> Self {
        let mixed = |white: u8| {
            let part = |own: u8| {
                let (own, white) = (u32::from(own), u32::from(white));
                u8::try_from((own * (100 - white) + 255 * white) / 100).unwrap_or(u8::MAX)
            };
            Self(self.0.map(part))
        };
        let is_readable = |colour: &Self| grounds.iter().all(|ground| colour.contrast(*ground) >= READABLE);
        (0..=100).map(mixed).find(is_readable).unwrap_or(Self([u8::MAX; 3]))
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl FromStr for Colour {
    type Err = NotAColour;

    fn from_str(text: &str) -> Result<Self, NotAColour> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6).ok_or(NotAColour)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(NotAColour);
        }
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).map_err(|_| NotAColour)?.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

impl TryFrom<String> for Colour {
    type Error = NotAColour;

    fn try_from(text: String) -> Result<Self, NotAColour> {
        text.parse()
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

/// A text that is no colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be a colour such as \"#3a55c4\"")]
pub struct NotAColour;

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    #[test]
    fn colours_read_back() {
        assert_eq!(colour("#3A55c4").to_string(), "#3a55c4");
        for text in ["", "3a55c4", "#3a55c", "#3a55c4f", "#+a55c4", "#gggggg", "#äää"] {
            assert_eq!(text.parse::<Colour>(), Err(NotAColour), "{text}");
        }
    }

    #[test]
    fn contrast_is_as_the_standard_counts_it() {
        let white = colour("#ffffff");
        for (text, ratio) in [("#000000", 21.0), ("#ffffff", 1.0), ("#777777", 4.48), ("#767676", 4.54)] {
            assert!((colour(text).contrast(white) - ratio).abs() < 0.01, "{text}");
            assert!((white.contrast(colour(text)) - ratio).abs() < 0.01, "{text}");
        }
    }

    #[test]
    fn whatever_is_lightened_can_be_read_and_no_lighter_than_it_must_be() {
        let grounds = [colour("#16181c"), colour("#2b1a1a")];
        for text in ["#000000", "#3a55c4", "#00ff00", "#7a0030"] {
            let lightened = colour(text).lightened_for(&grounds);
            assert!(grounds.iter().all(|ground| lightened.contrast(*ground) >= READABLE), "{text}");
        }
        assert_eq!(colour("#00ff00").lightened_for(&grounds), colour("#00ff00"));
        assert_eq!(colour("#aaaaaa").lightened_for(&[colour("#fefefe")]), colour("#ffffff"));
    }
}
