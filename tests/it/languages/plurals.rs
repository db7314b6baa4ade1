//! Each language has the forms of its own plural, and writes numbers and lists as it does.

use postern::language::{Languages, Text, text};
use postern::model::language::LanguageTag;

fn say(tag: LanguageTag, text: &Text) -> String {
    Languages::shipped().get(tag).put(text, |typed| typed.into())
}

#[test]
fn counts_take_the_form_of_their_language() {
    let ago = |tag, count: u32| say(tag, &text("when-minutes-ago").with("count", count));
    for (tag, alike, apart) in [
        (LanguageTag::En, vec![0, 2, 11], vec![1, 2]),
        (LanguageTag::De, vec![0, 2, 11], vec![1, 2]),
        (LanguageTag::Fr, vec![0, 1], vec![1, 2]),
        (LanguageTag::Es, vec![0, 2, 11], vec![1, 2]),
        (LanguageTag::Pt, vec![0, 1], vec![1, 2]),
        (LanguageTag::Ja, vec![0, 1, 2, 11], vec![]),
        (LanguageTag::ZhCn, vec![0, 1, 2, 11], vec![]),
        (LanguageTag::Ar, vec![3, 10], vec![1, 2, 3, 11]),
    ] {
        let words = |count: &u32| ago(tag, *count).replace(&count.to_string(), "#");
        let same: std::collections::BTreeSet<_> = alike.iter().map(words).collect();
        assert_eq!(same.len(), 1, "{tag:?}: {same:?}");
        let other: std::collections::BTreeSet<_> = apart.iter().map(words).collect();
        assert_eq!(other.len(), apart.len(), "{tag:?}: {other:?}");
    }
}

#[test]
fn numbers_and_days_are_written_as_each_language_does() {
    let number = |tag| say(tag, &text("number").with("number", 12_345));
    let day = |tag| say(tag, &text("date-day").with("day", 3).with("month", 8).with("year", "2026"));
    for (tag, count, date) in [
        (LanguageTag::En, "12,345", "3 August 2026"),
        (LanguageTag::De, "12.345", "3. August 2026"),
        (LanguageTag::Fr, "12\u{202f}345", "3 août 2026"),
        (LanguageTag::Es, "12.345", "3 de agosto de 2026"),
        (LanguageTag::Pt, "12.345", "3 de agosto de 2026"),
        (LanguageTag::Ja, "12,345", "2026年8月3日"),
        (LanguageTag::ZhCn, "12,345", "2026年8月3日"),
        (LanguageTag::Ar, "12,345", "3 أغسطس 2026"),
    ] {
        assert_eq!((number(tag), day(tag)), (count.to_owned(), date.to_owned()), "{tag:?}");
    }
}

/// Every text can be put into words: a selector that knows no case, or a part that is missing, would show its key.
#[test]
fn every_text_can_be_said_in_every_language() {
    let english = postern::language::shipped_files(LanguageTag::En);
    let texts = postern::language::texts(&english).unwrap();
    for tag in LanguageTag::ALL {
        for (key, names) in &texts {
            let mut wanted = Text::Message { key: key.clone().into(), arguments: Vec::new() };
            for name in names {
                wanted = wanted.with(Box::leak(name.clone().into_boxed_str()), 3);
            }
            let said = say(tag, &wanted);
            assert_ne!(&said, key, "{tag:?}");
            assert!(!said.is_empty(), "{tag:?} {key}");
        }
    }
}
