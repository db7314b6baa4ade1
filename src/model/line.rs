//! Lines that people read, such as names and titles: something can be seen of them, and they hide nothing.

/// What keeps a text from being such a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineFlaw {
    /// Nothing of it can be seen.
    Blank,
    /// It is more than one line, or holds other control letters.
    Broken,
    /// It holds letters that nobody sees, or that turn the reading direction.
    Hidden,
}

impl LineFlaw {
    /// What is wrong, as the rest of a sentence about the text.
    pub fn phrase(self) -> &'static str {
        match self {
            Self::Blank => "can't be blank",
            Self::Broken => "must be a single line",
            Self::Hidden => "must not hold invisible or direction-changing characters",
        }
    }
}

/// What is wrong with a text as a line, where anything is. Joiners, which scripts and emoji need, may stand between
/// letters and nowhere else.
pub fn line_flaw(text: &str) -> Option<LineFlaw> {
    let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
    if !says_anything(text) {
        Some(LineFlaw::Blank)
    } else if text.chars().any(breaks) {
        Some(LineFlaw::Broken)
    } else if text.chars().any(is_hidden) || has_stray_joiner(text) {
        Some(LineFlaw::Hidden)
    } else {
        None
    }
}

/// Whether anything of a text can be seen.
pub fn says_anything(text: &str) -> bool {
    text.chars().any(is_seen)
}

/// Control letters, and letters that are invisible or turn the reading direction and that no script needs.
pub fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

fn is_seen(letter: char) -> bool {
    !(letter.is_whitespace() || is_hidden(letter) || is_joiner(letter) || is_ignorable(letter))
}

fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{200c}' | '\u{200d}')
}

/// What changes how its neighbours look, or fills a place, and cannot be seen by itself.
fn is_ignorable(letter: char) -> bool {
    matches!(letter, '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

fn has_stray_joiner(text: &str) -> bool {
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let follows = before.is_some_and(|before: char| !before.is_whitespace() && !is_joiner(before));
        if is_joiner(letter) && !(follows && letters.peek().copied().is_some_and(is_seen)) {
            return true;
        }
        before = Some(letter);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_blank() {
        for text in [
            "",
            " ",
            "\u{a0}\u{3000}",
            "\n\0",
            "\u{200b}",
            "\u{2060}\u{feff}",
            "\u{200e}\u{200f}",
            "\u{202a}\u{202e}",
            "\u{2066}\u{2069}",
            "\u{200c} \u{200d}",
            "\u{2028}\u{2029}",
            "\u{3164}",
            "\u{2800}\u{fe0f}\u{ad}",
        ] {
            assert_eq!(line_flaw(text), Some(LineFlaw::Blank), "{text:?}");
            assert!(!says_anything(text), "{text:?}");
        }
    }

    #[test]
    fn what_hides_or_turns_is_refused() {
        for hidden in [
            '\u{200b}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202e}', '\u{2060}', '\u{2066}', '\u{2069}',
            '\u{feff}',
        ] {
            assert_eq!(line_flaw(&format!("Ada{hidden}L")), Some(LineFlaw::Hidden), "{hidden:?}");
        }
        for stray in ["\u{200d}Ada", "Ada\u{200d}", "Ada \u{200c}L", "Ada\u{200c} L", "A\u{200d}\u{200d}B"] {
            assert_eq!(line_flaw(stray), Some(LineFlaw::Hidden), "{stray:?}");
        }
        for broken in ["a\nb", "a\u{7f}b", "a\u{2028}b"] {
            assert_eq!(line_flaw(broken), Some(LineFlaw::Broken), "{broken:?}");
        }
    }

    #[test]
    fn scripts_and_emoji_are_lines() {
        for line in [
            "Zo\u{eb} K.",
            "\u{645}\u{6cc}\u{200c}\u{62e}\u{648}\u{627}\u{647}\u{645}",
            "\u{915}\u{94d}\u{200d}\u{937}",
            "Ada \u{1f469}\u{200d}\u{1f4bb}",
            "\u{1f441}\u{fe0f}\u{200d}\u{1f5e8}\u{fe0f}",
            "\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}",
            "e\u{301}",
        ] {
            assert_eq!(line_flaw(line), None, "{line:?}");
        }
    }
}
