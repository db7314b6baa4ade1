//! What a client calls itself, in the words of its user: "Firefox on Linux".

use crate::language::{Text, text};

/// How many letters of an unknown client's own words are shown.
const LONGEST: usize = 60;

/// The first that is found names it: many claim to be others as well, so the order matters.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// One is on these, not under their system.
const APPLE: [(&str, &str); 2] = [("iPhone", "iPhone"), ("iPad", "iPad")];

const SYSTEMS: [(&str, &str); 5] = [
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

/// Where somebody signed in, as far as the client said.
pub(super) fn device(user_agent: Option<&str>) -> Text {
    let Some(said) = user_agent.map(str::trim).filter(|said| !said.is_empty()) else {
        return text("session-device-unknown");
    };
    let named = |names: &[(&str, &'static str)]| {
        names.iter().find(|(mark, _)| said.contains(mark)).map(|(_, name)| *name)
    };
    let Some(browser) = named(&BROWSERS) else {
        return said.chars().take(LONGEST).collect::<String>().into();
    };
    match (named(&APPLE), named(&SYSTEMS)) {
        (Some(device), _) => text("session-device-on-apple").with("browser", browser).with("device", device),
        (None, Some(system)) => {
            text("session-device-on-system").with("browser", browser).with("system", system)
        }
        (None, None) => browser.to_owned().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::web::views::tests::{in_english, in_german};

    #[test]
    fn clients_are_named_by_what_people_call_them() {
        for (said, name) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
                 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
                "Edge on Windows",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 \
                 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1",
                "Safari on an iPhone",
            ),
            ("curl/8.5.0", "curl/8.5.0"),
            ("  ", "Unknown"),
        ] {
            assert_eq!(in_english(&device(Some(said))), name);
        }
        assert_eq!(in_english(&device(None)), "Unknown");
        assert_eq!(in_english(&device(Some(&"x".repeat(200)))).len(), LONGEST);
        assert_eq!(in_german(&device(Some("Firefox/140.0 Linux"))), "Firefox unter Linux");
        assert_eq!(in_german(&device(Some("Safari/604.1 iPad"))), "Safari auf einem iPad");
    }
}
