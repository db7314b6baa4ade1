//! The part of the story that is about people: an admin looks after an organization, and a person after their own.

use postern::domain::administration::{self, Admin};
use postern::domain::authorize::AuthorizationParameters;
use postern::domain::invitations::{self, NewAccount};
use postern::domain::settings::{self, SettingsDraft};
use postern::domain::{api_keys, managed_members, members, own_account, sandbox};
use postern::model::account::{AppPolicy, Role, User};
use postern::model::api_key::ApiKeyOrder;
use postern::model::id::OrganizationId;
use postern::model::install::Actor;
use postern::model::language::LanguageTag;
use postern::model::listing::ListRequest;
use postern::model::member::MemberOrder;
use postern::model::own::OwnInstallOrder;

use super::sign_in;
use crate::support::app::{Client, PASSWORD, TestApp, info};

/// An admin looks after the organization, and somebody joins it.
pub(super) async fn administration(app: &TestApp, ada: &User) {
    let (cx, request) = (&app.cx, info());
    let admin = Admin::of(cx, "acme", ada, &request).await.unwrap();
    let membership = members::membership_by_subdomain(cx, "acme", ada.id).await.unwrap();
    for order in [MemberOrder::Name, MemberOrder::Role, MemberOrder::Newest] {
        let wanted = ListRequest { search: String::new(), order, page: 1 };
        assert_eq!(managed_members::list_page(cx, &membership, &wanted).await.unwrap().window.total, 1);
    }
    managed_members::show(cx, &admin, ada.id).await.unwrap();
    let draft = SettingsDraft {
        name: "Acme".to_owned(),
        app_policy: AppPolicy::Any,
        install_min_role: Some(Role::Admin),
    };
    settings::save(cx, &admin, draft).await.unwrap();
    administration::belongings(cx, &admin).await.unwrap();
    api_keys::create_named(cx, &admin, "Scripts").await.unwrap();
    for order in [ApiKeyOrder::Newest, ApiKeyOrder::Name, ApiKeyOrder::LeastUsed] {
        let wanted = ListRequest { search: "scripts".to_owned(), order, page: 1 };
        let key = api_keys::list_page(cx, &admin, &wanted).await.unwrap().rows.remove(0);
        api_keys::show(cx, &admin, key.id).await.unwrap();
        api_keys::rotate(cx, &admin, key.id, key.rotations).await.unwrap();
        if order == ApiKeyOrder::LeastUsed {
            api_keys::revoke(cx, &admin, key.id).await.unwrap();
        }
    }
    let made = invitations::create(cx, &admin, Role::Csm, "Max").await.unwrap();
    assert_eq!(invitations::list_open(cx, &admin).await.unwrap().len(), 1);
    invitations::find(cx, made.secret.reveal()).await.unwrap();
    let max = NewAccount { email: "max@people.test", name: "Max", password: PASSWORD };
    invitations::accept_with_new_account(cx, &max, made.secret.reveal(), &request).await.unwrap();
    let made = invitations::create(cx, &admin, Role::Csm, "Zoe").await.unwrap();
    let made = invitations::renew(cx, &admin, made.id).await.unwrap();
    invitations::revoke(cx, &admin, made.id).await.unwrap();
}

/// A person looks after their own.
pub(super) async fn own(app: &TestApp, client: &Client, ada: &User, acme: OrganizationId) {
    let cx = &app.cx;
    let as_self =
        AuthorizationParameters { actor: Some("self".to_owned()), ..AuthorizationParameters::default() };
    let code = app.code_for(client, ada, acme, as_self).await;
    app.exchange(client, &code).await.pair();
    let signed_in = sign_in(cx, ada, PASSWORD).await.signed_in;
    own_account::rename(cx, &signed_in, "Ada Lovelace").await.unwrap();
    own_account::choose_language(cx, &signed_in, Some(LanguageTag::De)).await.unwrap();
    for order in [OwnInstallOrder::Newest, OwnInstallOrder::Name, OwnInstallOrder::Organization] {
        let wanted = ListRequest { search: String::new(), order, page: 1 };
        let found = own_account::installs(cx, &signed_in, &wanted).await.unwrap().rows;
        own_account::install(cx, &signed_in, found[0].id).await.unwrap().unwrap();
        if order == OwnInstallOrder::Organization {
            own_account::revoke_install(cx, &signed_in, found[0].id, &info()).await.unwrap();
        }
    }
    sandbox::open(cx, signed_in.user(), Actor::App, &info()).await.unwrap();
    let sessions = own_account::sessions(cx, &signed_in).await.unwrap();
    own_account::end_session(cx, &signed_in, sessions.last().unwrap().id).await.unwrap();
    own_account::end_other_sessions(cx, &signed_in).await.unwrap();
}
