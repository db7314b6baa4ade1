//! How reasons and labels are spelled for people, in JSON and on pages alike.

/// With its first letter large.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + letters.as_str()
}

/// A reason as a sentence.
pub(super) fn sentence(reason: &impl ToString) -> String {
    capitalised(&reason.to_string()) + "."
}
