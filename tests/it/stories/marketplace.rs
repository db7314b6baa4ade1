//! An operator reviews an app, and an admin finds and installs it.

use postern::domain::accounts::add_operator;
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{AppName, Owner, edit};
use postern::model::account::Role;

use super::visitor::in_every_way;
use crate::support::app::info;

#[tokio::test]
async fn an_admin_finds_a_reviewed_app_and_installs_it() {
    in_every_way(async |visitor, stage| {
        let listed = AppDraft { is_listed: Some(true), ..AppDraft::default() };
        let owner = Owner::operator(stage.client.app.organization_id);
        edit(&stage.app.cx, owner, &AppName::Id(stage.client.app.id), listed, &info()).await.unwrap();
        let olga = stage.app.person("olga", stage.acme, Role::Member).await;
        add_operator(&stage.app.cx, &olga.email).await.unwrap();
        visitor.sign_in_at("olga", "/operator").await;
        visitor.press("Apps").await;
        visitor.press("Idea bridge").await;
        visitor.press("Mark as reviewed").await;
        visitor.sees("Mark Idea bridge as reviewed?").await;
        visitor.press("Mark as reviewed").await;
        visitor.sees("The app is marked as reviewed.").await;
        visitor.sign_out().await;

        visitor.sign_in("ada").await;
        visitor.open("/marketplace").await;
        visitor.press("Idea bridge").await;
        visitor.sees("Reviewed").await;
        visitor.sees_nothing_of("Where it is connected").await;
        visitor.press("Install").await;
        visitor.sees("asks to connect").await;
        visitor.press("Approve").await;
        let arrived = visitor.arrives(&stage.site("/callback?code=")).await;
        let token = stage.exchange(&arrived).await.pair().access_token;
        assert!(stage.lets_in(&token).await);
        visitor.open("/marketplace").await;
        visitor.press("Idea bridge").await;
        visitor.sees("Where it is connected").await;
    })
    .await;
}
