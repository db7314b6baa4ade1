//! Numbers as each language writes them.

use fluent_bundle::FluentValue;

use crate::model::language::LanguageTag;

/// What writes a number in a message.
pub(super) type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// What writes the numbers of a language.
pub(super) fn formatter<M>(tag: LanguageTag) -> Formatter<M> {
    match tag {
        LanguageTag::En | LanguageTag::Ja | LanguageTag::ZhCn | LanguageTag::Ar => {
            |value, _| spelled(value, &Style { group: ",", decimal: '.', grouped_from: 4 })
        }
        LanguageTag::De | LanguageTag::Pt => {
            |value, _| spelled(value, &Style { group: ".", decimal: ',', grouped_from: 4 })
        }
        LanguageTag::Es => |value, _| spelled(value, &Style { group: ".", decimal: ',', grouped_from: 5 }),
        LanguageTag::Fr => {
            |value, _| spelled(value, &Style { group: "\u{202f}", decimal: ',', grouped_from: 4 })
        }
    }
}

/// How a language writes a number.
struct Style {
    /// What stands between thousands.
    group: &'static str,
    /// What stands before the fraction.
    decimal: char,
    /// The shortest number that is grouped, in digits.
    grouped_from: usize,
}

fn spelled(value: &FluentValue<'_>, style: &Style) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let plain = number.value.to_string();
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut spelled = sign.to_owned();
    for (at, digit) in whole.char_indices() {
        let left = whole.len() - at;
        if at > 0 && left.is_multiple_of(3) && whole.len() >= style.grouped_from {
            spelled.push_str(style.group);
        }
        spelled.push(digit);
    }
    if !fraction.is_empty() {
        spelled.push(style.decimal);
        spelled.push_str(fraction);
    }
    Some(spelled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_have_the_right_point() {
        let spell = |number: f64, tag| formatter(tag)(&FluentValue::from(number), &()).unwrap();
        for (number, english, german) in [
            (0.0, "0", "0"),
            (999.0, "999", "999"),
            (1_234.0, "1,234", "1.234"),
            (-12_345.0, "-12,345", "-12.345"),
            (1_234_567.0, "1,234,567", "1.234.567"),
            (4.25, "4.25", "4,25"),
        ] {
            assert_eq!(spell(number, LanguageTag::En), english);
            assert_eq!(spell(number, LanguageTag::De), german);
        }
        assert_eq!(spell(1_234.5, LanguageTag::Fr), "1\u{202f}234,5");
        assert_eq!(
            (spell(1_234.0, LanguageTag::Es), spell(12_345.0, LanguageTag::Es)),
            ("1234".into(), "12.345".into())
        );
    }
}
