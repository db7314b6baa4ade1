//! `Content-Type`, as strictly as a body that is about to be trusted deserves.

use super::BodyError;

/// What kind of body to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Media {
    Form,
    Json,
    Multipart { boundary: String },
    Other,
}

/// A parsed header: the type in lower case, and its parameters.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ContentType {
    essence: String,
    parameters: Vec<(String, String)>,
}

impl ContentType {
    /// `None` where the header does not follow its grammar.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (essence, mut rest) =
            text.split_once(';').map_or((text, None), |(head, rest)| (head, Some(rest)));
        let essence = essence.trim().to_ascii_lowercase();
        let (kind, subtype) = essence.split_once('/')?;
        if !is_token(kind) || !is_token(subtype) {
            return None;
        }
        let mut parameters = Vec::new();
        while let Some(text) = rest {
            let (name, value) = text.split_once('=')?;
            let name = name.trim();
            if !is_token(name) {
                return None;
            }
            let (value, after) = take_value(value)?;
            parameters.push((name.to_ascii_lowercase(), value));
            rest = after;
        }
        Some(Self { essence, parameters })
    }

    /// The kind of body, or why it cannot be read.
    pub(super) fn media(self) -> Result<Media, BodyError> {
        let foreign = |charset: &str| !["utf-8", "utf8"].contains(&charset.to_ascii_lowercase().as_str());
        if self.values("charset").any(foreign) {
            return Err(BodyError::OtherCharset);
        }
        Ok(match self.essence.as_str() {
            "application/x-www-form-urlencoded" => Media::Form,
            "application/json" => Media::Json,
            "multipart/form-data" => Media::Multipart { boundary: self.boundary()? },
            _ => Media::Other,
        })
    }

    fn boundary(&self) -> Result<String, BodyError> {
        let mut boundaries = self.values("boundary");
        match (boundaries.next(), boundaries.next()) {
            (Some(boundary), None) if (1..=70).contains(&boundary.len()) => Ok(boundary.to_owned()),
            _ => Err(BodyError::Boundary),
        }
    }

    fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.parameters.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// A token or quoted string, and what follows the next semicolon.
fn take_value(text: &str) -> Option<(String, Option<&str>)> {
    let text = text.trim_start();
    if let Some(quoted) = text.strip_prefix('"') {
        let (value, after) = quoted.split_once('"')?;
        if value.contains('\\') {
            return None;
        }
        let after = after.trim();
        let rest = if after.is_empty() { None } else { Some(after.strip_prefix(';')?) };
        return Some((value.to_owned(), rest));
    }
    let (value, rest) = text.split_once(';').map_or((text, None), |(value, rest)| (value, Some(rest)));
    let value = value.trim();
    is_token(value).then(|| (value.to_owned(), rest))
}

fn is_token(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn media(text: &str) -> Option<Result<Media, BodyError>> {
        ContentType::parse(text).map(ContentType::media)
    }

    #[test]
    fn types_that_are_read() {
        for text in
            ["application/json", " Application/JSON ; Charset=\"UTF-8\"", "application/json;charset=utf8"]
        {
            assert_eq!(media(text), Some(Ok(Media::Json)), "{text}");
        }
        assert_eq!(media("application/x-www-form-urlencoded"), Some(Ok(Media::Form)));
        let boundary = "a;b".to_owned();
        assert_eq!(media("multipart/form-data; boundary=\"a;b\""), Some(Ok(Media::Multipart { boundary })));
    }

    #[test]
    fn grammar_errors() {
        let long = "x".repeat(1024);
        for text in [
            "application/json;;",
            "application/json;",
            "text/",
            "/json",
            "",
            "json",
            &long,
            "a/b; c",
            "a/b;c=\"d",
        ] {
            assert_eq!(media(text), None, "{text}");
        }
    }

    #[test]
    fn other_character_sets_and_types() {
        for charset in ["utf-7", "utf-16", "latin1", "iso-8859-1"] {
            let answer = media(&format!("application/json; charset={charset}"));
            assert_eq!(answer, Some(Err(BodyError::OtherCharset)));
        }
        assert_eq!(media("text/plain"), Some(Ok(Media::Other)));
        assert!(matches!(media("multipart/form-data"), Some(Err(BodyError::Boundary))));
    }
}
