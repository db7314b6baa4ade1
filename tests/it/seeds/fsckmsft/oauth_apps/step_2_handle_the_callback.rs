//! "Step 2 — Handle the callback".

use super::super::super::statements;
use super::super::world::{CALLBACK, STATE, World};
use super::DOCUMENT;
use crate::support::browser::Browser;

/// After the user approves (or denies) the request, fsckmsft redirects them to your redirect_uri:
#[tokio::test]
async fn s1_yes_and_no_both_lead_to_the_redirect_uri() {
    let world = World::new().await;
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    for (button, carries, lacks) in [("Deny", "error", "code"), ("Approve", "code", "error")] {
        browser.open(&world.address(&[])).await;
        let page = browser.press(button).await;
        assert!(page.address.starts_with(&format!("{CALLBACK}?")), "{button}: {}", page.address);
        let parameters = page.parameters();
        assert!(parameters.contains_key(carries) && !parameters.contains_key(lacks), "{parameters:?}");
        assert_eq!(parameters["state"], STATE);
    }
}

/// https://yourapp.example.com/callback?code=AUTH_CODE&state=RANDOM_CSRF_TOKEN
#[tokio::test]
async fn s2_the_address_is_as_shown() {
    let world = World::new().await;
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    browser.open(&world.address(&[])).await;
    let page = browser.press("Approve").await;
    let shown = statements::text(DOCUMENT, "step_2_handle_the_callback", 2);
    assert_eq!(page.address, shown.replace("AUTH_CODE", &page.parameters()["code"]));
}

/// Extract the code value.
#[tokio::test]
async fn s4_the_code_can_be_taken_from_the_address() {
    let world = World::new().await;
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    browser.open(&world.address(&[])).await;
    let address = browser.press("Approve").await.address.clone();
    let code = address.split("code=").nth(1).unwrap().split('&').next().unwrap();
    assert_eq!(world.exchange(code, &[]).await.status, 200, "without any decoding");
}
