//! "Authorization code flow".

use super::super::world::World;
use crate::support::browser::Browser;

/// fsckmsft uses the OAuth 2.0 Authorization Code flow.
#[tokio::test]
async fn s1_the_flow_is_authorization_code() {
    let world = World::new().await;
    let code = world.code(&world.ada, &[]).await;
    assert!(!world.lets_in(&code).await, "a code is no token");
    let pair = world.exchange(&code, &[]).await.pair();
    assert!(world.lets_in(&pair.access_token).await);
    for other in ["client_credentials", "password", "implicit"] {
        let refused = world.exchange("x", &[("grant_type", other)]).await;
        assert_eq!(refused.error(), (400, "unsupported_grant_type".into()), "{other}");
    }
}

/// Never use the Implicit flow — it is not supported and considered insecure.
#[tokio::test]
async fn s2_the_implicit_flow_is_not_supported() {
    let world = World::new().await;
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    for implicit in ["token", "id_token token", "code token"] {
        let page = browser.open(&world.address(&[("response_type", implicit)])).await;
        let parameters = page.parameters();
        assert_eq!(parameters["error"], "unsupported_response_type", "{implicit}");
        assert!(!page.address.contains("access_token") && !page.address.contains('#'), "{}", page.address);
    }
}
