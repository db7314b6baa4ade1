//! What a browser does between an app's request and the address it is sent back to.

use crate::support::browser::Browser;

/// The address of an authorization request with some parameters changed; an empty value takes one out.
pub(super) fn address(parameters: &[(&str, &str)], change: &[(&str, &str)]) -> String {
    let query =
        form_urlencoded::Serializer::new(String::new()).extend_pairs(changed(parameters, change)).finish();
    format!("/oauth/authorize?{query}")
}

/// Parameters with some of them changed, in their order; an empty value takes one out.
pub(super) fn changed<'a>(
    parameters: &[(&'a str, &'a str)],
    change: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let mut changed = parameters.to_vec();
    for (name, value) in change {
        match changed.iter_mut().find(|(known, _)| known == name) {
            Some(parameter) => parameter.1 = value,
            None => changed.push((name, value)),
        }
    }
    changed.retain(|(_, value)| !value.is_empty());
    changed
}

/// Opens a request and says yes, where the question is asked; answers the code that came of it.
pub(super) async fn agree(browser: &mut Browser<'_>, address: &str) -> String {
    browser.open(address).await;
    if browser.page.address == address {
        browser.press("Approve").await;
    }
    let page = &browser.page;
    page.parameters().remove("code").unwrap_or_else(|| panic!("no code at {}: {}", page.address, page.text))
}
