//! Searching by a part of a name.

/// The pattern for `ILIKE` that finds a text anywhere: `%`, `_` and `\` stand for themselves.
pub(super) fn containing(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len() + 2);
    pattern.push('%');
    for letter in text.chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_patterns_stand_for_themselves() {
        assert_eq!(containing(""), "%%");
        assert_eq!(containing(r"50%_\"), r"%50\%\_\\%");
    }
}
