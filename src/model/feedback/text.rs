//! What is left of HTML as plain text, for previews and for those who cannot show HTML.

/// How many letters a preview shows.
const PREVIEW_LETTERS: usize = 200;

/// The beginning of a text that may hold HTML: tags are dropped, white space is folded.
pub fn preview(html: &str) -> String {
    // What is thrown away below costs time: enough is read for the preview and the tags within it.
    let folded = folded(without_tags(html).take(PREVIEW_LETTERS * 20));
    let mut letters = folded.chars();
    let beginning: String = letters.by_ref().take(PREVIEW_LETTERS).collect();
    if letters.next().is_some() { beginning.trim_end().to_owned() + "\u{2026}" } else { beginning }
}

/// All of a text that may hold HTML: tags are dropped, white space is folded, and the letters that HTML has other
/// names for are themselves again.
pub fn plain(html: &str) -> String {
    // The ampersand comes last, so that what was written as `&amp;lt;` stays `&lt;`.
    const NAMES: [(&str, &str); 6] =
        [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    let text = folded(without_tags(html));
    NAMES.iter().fold(text, |text, (name, letter)| text.replace(name, letter))
}

/// A tag parts words as a space does. What begins like no tag is none: `1 < 2` is a text.
fn without_tags(html: &str) -> impl Iterator<Item = char> {
    let mut is_in_tag = false;
    html.char_indices().map(move |(at, letter)| match letter {
        '<' if is_in_tag || begins_tag(&html[at + 1..]) => {
            is_in_tag = true;
            ' '
        }
        '>' if is_in_tag => {
            is_in_tag = false;
            ' '
        }
        _ if is_in_tag => ' ',
        letter => letter,
    })
}

fn begins_tag(rest: &str) -> bool {
    rest.starts_with(|letter: char| letter.is_ascii_alphabetic() || matches!(letter, '/' | '!' | '?'))
}

fn folded(letters: impl Iterator<Item = char>) -> String {
    letters.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preview_is_the_beginning_in_plain_text() {
        assert_eq!(preview("<p>Dark\n <b>mode</b>,</p><p>please</p>"), "Dark mode , please");
        assert_eq!(preview("1 < 2"), "1 < 2");
        assert_eq!(preview("3 > 2"), "3 > 2");
        let long = preview(&"\u{e4}".repeat(PREVIEW_LETTERS + 1));
        assert_eq!(long.chars().count(), PREVIEW_LETTERS + 1);
        assert!(long.ends_with('\u{2026}'));
        assert_eq!(preview(&"x".repeat(PREVIEW_LETTERS)).len(), PREVIEW_LETTERS);
    }

    #[test]
    fn plain_text_is_all_of_it() {
        for (html, expected) in [
            ("<p>Q&amp;A</p>\n<!-- no -->more", "Q&A more"),
            ("a &lt;b&gt; &amp;lt;", "a <b> &lt;"),
            ("<", "<"),
            ("a <\u{e4}", "a <\u{e4}"),
            ("a <b", "a"),
            ("", ""),
        ] {
            assert_eq!(plain(html), expected, "{html}");
        }
        let long = "word ".repeat(10_000);
        assert_eq!(plain(&long), long.trim_end());
    }
}
