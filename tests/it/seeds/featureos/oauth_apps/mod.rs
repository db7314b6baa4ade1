//! "OAuth Apps".

mod before_you_build_checklist;
mod how_authentication_differs;
mod introduction;
mod key_concepts;
mod lifetimes;
mod next_steps;
mod token_formats;

use std::time::Duration;

use super::world::World;

const DAY: Duration = Duration::from_hours(24);

/// Build third-party apps that act on behalf of FeatureOS organizations and users via OAuth 2.0.
#[tokio::test]
async fn s1_an_app_acts_for_organizations_and_for_people() {
    let world = World::new().await;
    for (actor, name) in [("app", "Acme Integration"), ("self", "ada")] {
        let token = world.install(actor).await.access_token;
        let info = world.get("/session_info", &token).await.json();
        assert_eq!(
            (&info["user"]["name"], &info["organization"]["name"]),
            (&name.into(), &"FeatureOS".into())
        );
    }
}
