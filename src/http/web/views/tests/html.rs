//! Just enough reading of HTML to ask questions about pages that we have written ourselves.

/// One opening tag with its attributes, in the page's order.
#[derive(Debug, Clone)]
pub(crate) struct Tag {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    /// The text up to the next tag, as written.
    pub(crate) text: String,
}

impl Tag {
    pub(crate) fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| name == attribute).map(|(_, value)| value.as_str())
    }

    pub(crate) fn is(&self, name: &str, attribute: &str, value: &str) -> bool {
        self.name == name && self.get(attribute) == Some(value)
    }

    pub(crate) fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The tag without what its attributes say.
    pub(crate) fn shape(&self) -> String {
        let names: Vec<&str> = self.attributes().map(|(name, _)| name).collect();
        format!("{} {}", self.name, names.join(" "))
    }
}

/// All tags; a closing one is named `/form`.
pub(crate) fn tags(html: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let name_ends = rest.find(|c: char| c.is_whitespace() || c == '>').expect("a tag ends");
        let name = rest[..name_ends].to_lowercase();
        let (attributes, after) = attributes(&rest[name_ends..]);
        rest = after;
        let text = rest[..rest.find('<').unwrap_or(rest.len())].trim().to_owned();
        found.push(Tag { name, attributes, text });
    }
    found
}

fn attributes(mut rest: &str) -> (Vec<(String, String)>, &str) {
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start_matches([' ', '\n', '/']);
        if let Some(after) = rest.strip_prefix('>') {
            return (found, after);
        }
        let name_ends = rest.find(['=', ' ', '\n', '>']).expect("an attribute ends");
        let name = rest[..name_ends].to_lowercase();
        rest = &rest[name_ends..];
        let value = match rest.strip_prefix("=\"") {
            Some(quoted) => {
                let end = quoted.find('"').expect("a value ends");
                rest = &quoted[end + 1..];
                quoted[..end].to_owned()
            }
            None => String::new(),
        };
        found.push((name, value));
    }
}

/// The forms of a page, each as the tags inside it, its own first.
pub(crate) fn forms(html: &str) -> Vec<Vec<Tag>> {
    let mut found: Vec<Vec<Tag>> = Vec::new();
    let mut inside = false;
    for tag in tags(html) {
        match tag.name.as_str() {
            "form" => {
                assert!(!inside, "forms do not nest");
                inside = true;
                found.push(vec![tag]);
            }
            "/form" => inside = false,
            _ if inside => found.last_mut().expect("a form is open").push(tag),
            _ => {}
        }
    }
    found
}
