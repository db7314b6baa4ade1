//! What a person is called where programs ask.

use crate::domain::api_caller::ActingUser;
use crate::http::state::Site;
use crate::http::web;
use crate::model::id::UserId;

/// A short name without spaces: what stands before the `@` of the address, in letters, digits and `_`.
pub(in crate::http::api) fn handle(user: &ActingUser<'_>) -> String {
    let local = user.email.split('@').next().unwrap_or_default();
    let letter = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '_' };
    local.chars().map(letter).collect::<String>().to_ascii_lowercase()
}

/// An address that is this person's and nobody else's.
pub(in crate::http::api) fn profile_url(site: &Site, id: UserId) -> String {
    site.cx.config.server.public_url.join(&format!("/users/{id}"))
}

/// The picture of everybody who has none, which is everybody.
pub(in crate::http::api) fn picture_url(site: &Site) -> String {
    site.cx.config.server.public_url.join(&web::picture())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_has_letters_that_every_client_takes() {
        let of = |email| handle(&ActingUser { id: UserId::new(1), name: "Ada", email });
        assert_eq!(of("Ada.Lovelace+x@people.test"), "ada_lovelace_x");
        assert_eq!(of("z\u{f6}e@people.test"), "z_e");
    }
}
