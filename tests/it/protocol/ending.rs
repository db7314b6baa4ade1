//! What is ended is dead from that moment on, whoever ends it.

use postern::domain::apps::{AppName, Owner, delete, suspend};
use postern::domain::members::membership;
use postern::domain::{accounts, installs};
use postern::model::app::AppKind;
use postern::model::policy::{ForeignToken, RevocationRefusal};

use super::stage::Stage;
use super::under_each_policy;
use crate::support::app::info;

under_each_policy![
    an_app_revokes_its_own_tokens_and_nobody_elses,
    revoking_is_answered_the_same_however_often,
    an_app_looks_at_its_own_tokens_alone,
    an_admin_ends_an_install,
    a_suspended_app_has_nothing,
    a_deleted_app_has_nothing,
    a_person_who_leaves_takes_what_acts_as_them_along,
];

async fn an_app_revokes_its_own_tokens_and_nobody_elses(stage: Stage) {
    let other = stage.another(AppKind::Confidential).await;
    let (mine, theirs) = (stage.connect(&stage.client).await, stage.connect(&other).await);

    let foreign = stage.revoke(&stage.client, &theirs.access_token).await;
    match stage.policy().revocation.foreign_token {
        ForeignToken::Ignore => assert_eq!(foreign.status, 200, "{}", foreign.text),
        ForeignToken::Refuse => assert_eq!(foreign.error(), (403, "unauthorized_client".to_owned())),
    }
    stage.assert_works(&other, &theirs, true).await;

    let mut wrong = stage.client.clone();
    wrong.client_secret.push('x');
    let unbelieved = stage.revoke(&wrong, &mine.access_token).await;
    match stage.policy().revocation.refusal {
        RevocationRefusal::ByReason => assert_eq!(unbelieved.error(), stage.not_believed()),
        RevocationRefusal::UnauthorizedClient => {
            assert_eq!(unbelieved.error(), (403, "unauthorized_client".to_owned()));
        }
    }
    stage.assert_works(&stage.client, &mine, true).await;

    assert_eq!(stage.revoke(&stage.client, &mine.access_token).await.status, 200);
    stage.assert_works(&stage.client, &mine, false).await;
    stage.assert_works(&other, &theirs, true).await;
}

async fn revoking_is_answered_the_same_however_often(stage: Stage) {
    let got = stage.connect(&stage.client).await;
    let token = got.refresh_token.unwrap_or(got.access_token);
    for token in [token.as_str(), &token, "what nobody was given"] {
        let answer = stage.revoke(&stage.client, token).await;
        assert_eq!((answer.status.as_u16(), answer.text.as_str()), (200, "{}"));
    }
}

async fn an_app_looks_at_its_own_tokens_alone(stage: Stage) {
    let other = stage.another(AppKind::Confidential).await;
    let got = stage.connect(&stage.client).await;
    assert!(stage.app.is_alive(&stage.client, &got.access_token).await);
    assert!(!stage.app.is_alive(&other, &got.access_token).await);
}

async fn an_admin_ends_an_install(stage: Stage) {
    let got = stage.connect(&stage.client).await;
    let standing = membership(&stage.app.cx, stage.target, stage.ada.id).await.unwrap();
    let install = installs::list(&stage.app.cx, &standing).await.unwrap().remove(0).install.id;
    installs::disconnect(&stage.app.cx, &stage.ada, &standing, install, &info()).await.unwrap();
    stage.assert_works(&stage.client, &got, false).await;
    stage.assert_works(&stage.client, &stage.connect(&stage.client).await, true).await;
}

async fn a_suspended_app_has_nothing(stage: Stage) {
    let got = stage.connect(&stage.client).await;
    let (code, name) = (stage.code(&stage.client).await, AppName::Id(stage.client.app.id));
    suspend(&stage.app.cx, Owner::operator(stage.owner), &name, &info()).await.unwrap();
    assert_eq!(stage.call(&got.access_token).await, 401);
    assert_eq!(stage.exchange(&stage.client, &code).await.error(), stage.not_believed());
}

async fn a_deleted_app_has_nothing(stage: Stage) {
    let got = stage.connect(&stage.client).await;
    let (code, name) = (stage.code(&stage.client).await, AppName::Id(stage.client.app.id));
    delete(&stage.app.cx, Owner::operator(stage.owner), &name, &info()).await.unwrap();
    assert_eq!(stage.call(&got.access_token).await, 401);
    assert_eq!(stage.exchange(&stage.client, &code).await.error(), stage.not_believed());
}

async fn a_person_who_leaves_takes_what_acts_as_them_along(stage: Stage) {
    use postern::model::install::Actor;
    let got = stage.connect(&stage.client).await;
    accounts::disable_user(&stage.app.cx, stage.ada.id).await.unwrap();
    let expected = if stage.actor() == Actor::User { 401 } else { 200 };
    assert_eq!(stage.call(&got.access_token).await, expected, "a bot stays when its approver leaves");
}
