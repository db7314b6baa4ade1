//! `policy.home_organization`: the one organization to which apps are connected, and to which everybody belongs.

use postern::domain::accounts::{create_user, organization_by_subdomain};
use postern::domain::administration::Admin;
use postern::domain::authorize::{ConsentChoices, approve, validate};
use postern::domain::home;
use postern::domain::invitations::{self, NewAccount};
use postern::domain::members::memberships;
use postern::model::account::Role;

use crate::protocol::stage::Stage;
use crate::support::app::{PASSWORD, TestApp, info};
use crate::support::policies::Shipped;

#[tokio::test]
async fn it_is_made_once_and_everybody_is_in_it() {
    let app = TestApp::under(Shipped::Mastodon).await;
    home::settle(&app.cx).await.unwrap();
    let found = organization_by_subdomain(&app.cx, "home").await.unwrap();
    let eve = create_user(&app.cx, "eve@people.test", "Eve", None).await.unwrap();
    let stays = memberships(&app.cx, eve.id).await.unwrap();
    assert_eq!(stays.len(), 1);
    assert_eq!((stays[0].organization.id, stays[0].role), (found.id, Role::Member));

    let usual = TestApp::new().await;
    let eve = create_user(&usual.cx, "eve@people.test", "Eve", None).await.unwrap();
    assert_eq!(memberships(&usual.cx, eve.id).await.unwrap().len(), 0);
}

#[tokio::test]
async fn who_was_there_before_it_joins_it() {
    let mut app = TestApp::new().await;
    let eve = create_user(&app.cx, "eve@people.test", "Eve", None).await.unwrap();
    app.restart(|config| config.policy.home_organization = "home".to_owned());
    home::settle(&app.cx).await.unwrap();
    let stays = memberships(&app.cx, eve.id).await.unwrap();
    assert_eq!(stays.iter().map(|stay| stay.organization.subdomain.as_str()).collect::<Vec<_>>(), ["home"]);
}

#[tokio::test]
async fn an_invitation_to_it_gives_the_role_that_it_promises() {
    let stage = Stage::under(Shipped::Mastodon).await;
    let admin = Admin::of(&stage.app.cx, "home", &stage.ada, &info()).await.unwrap();
    let made = invitations::create(&stage.app.cx, &admin, Role::Manager, "Max").await.unwrap();
    let max = NewAccount { email: "max@people.test", name: "Max", password: PASSWORD };
    let secret = made.secret.reveal();
    let (_, stay) = invitations::accept_with_new_account(&stage.app.cx, &max, secret, &info()).await.unwrap();
    assert_eq!((stay.organization.id, stay.role), (stage.target, Role::Manager));
}

#[tokio::test]
async fn apps_are_connected_to_no_other() {
    let stage = Stage::under(Shipped::Mastodon).await;
    let elsewhere = stage.app.organization("elsewhere").await;
    stage.app.join(&stage.ada, elsewhere, Role::Owner).await;
    let agree = async |organization| {
        let request = validate(&stage.app.cx, &Stage::request(&stage.client)).await.unwrap();
        approve(&stage.app.cx, &stage.ada, organization, request, ConsentChoices::default(), &info()).await
    };
    assert!(agree(elsewhere).await.is_err());
    assert!(agree(stage.target).await.is_ok());
}
