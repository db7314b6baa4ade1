//! What codes and refresh tokens rest on, and what ends under them.

use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{self, AppName, Owner};
use postern::domain::authorize::AuthorizationParameters;
use postern::domain::{accounts, installs, lifecycle, members};
use postern::model::account::{Role, User};
use postern::model::audit::DoneBy;

use super::{Book, World};
use crate::support::app::{Answer, CALLBACK, info};

impl World {
    async fn edit(&self, draft: AppDraft) {
        let name = AppName::Id(self.client.app.id);
        apps::edit(&self.app.cx, Owner::operator(self.owner), &name, draft, &info()).await.unwrap();
    }

    async fn exchange_of(&self, code: &str) -> Answer {
        self.app.exchange(&self.client, code).await
    }

    /// A code of a person who connects the app as themselves.
    async fn own_code(&self, user: &User) -> String {
        let parameters =
            AuthorizationParameters { actor: Some("self".to_owned()), ..AuthorizationParameters::default() };
        self.app.code_for(&self.client, user, self.acme, parameters).await
    }
}

pub(super) async fn tell(book: &mut Book) {
    of_the_app(book).await;
    of_people(book).await;
    of_the_organization(book).await;
    of_the_install(book).await;
}

async fn of_the_app(book: &mut Book) {
    let world = World::new().await;
    let (cx, owner, name) = (&world.app.cx, Owner::operator(world.owner), AppName::Id(world.client.app.id));
    let code = world.code().await;
    apps::suspend(cx, owner, &name, &info()).await.unwrap();
    apps::unsuspend(cx, owner, &name, &info()).await.unwrap();
    book.expect_grant(&world, &world.exchange_of(&code).await, "ended_app", &["it was suspended"]).await;

    let code = world.code().await;
    let uris = |uri: &str| AppDraft { redirect_uris: Some(vec![uri.to_owned()]), ..AppDraft::default() };
    world.edit(uris("https://app.example/new")).await;
    book.expect_grant(&world, &world.exchange_of(&code).await, "ended_redirect_uri", &["taken off"]).await;
    world.edit(uris(CALLBACK)).await;

    let code = world.code().await;
    let modes = |mode: &str| AppDraft { actor_modes: Some(vec![mode.to_owned()]), ..AppDraft::default() };
    world.edit(modes("self")).await;
    let refused = world.exchange_of(&code).await;
    book.expect_grant(&world, &refused, "ended_actor", &["actor=app"]).await;
    // What is mended before anybody looks cannot be told any more.
    let refused = world.exchange_of(&code).await;
    world.edit(modes("app")).await;
    book.expect_grant(&world, &refused, "ended_otherwise", &["cannot be told"]).await;
}

async fn of_people(book: &mut Book) {
    let world = World::new().await;
    let cx = &world.app.cx;
    let bob = world.app.person("bob", world.acme, Role::Admin).await;
    let code = world.own_code(&bob).await;
    members::set_member(cx, world.acme, bob.id, Role::Collaborator, DoneBy::default()).await.unwrap();
    book.expect_grant(&world, &world.exchange_of(&code).await, "ended_role", &["acme", "too weak"]).await;
    members::set_member(cx, world.acme, bob.id, Role::Admin, DoneBy::default()).await.unwrap();
    let pair = world.exchange_of(&code).await.pair();
    let code = world.own_code(&bob).await;
    members::remove_member(cx, world.acme, bob.id, DoneBy::default()).await.unwrap();
    let words = ["no longer a member of acme"];
    book.expect_grant(&world, &world.exchange_of(&code).await, "ended_membership", &words).await;
    let refused = world.app.refresh(&world.client, &pair.refresh_token).await;
    book.expect_grant(&world, &refused, "ended_membership", &words).await;

    // Ada approves for Dan, and is disabled before he connects it.
    let dan = world.app.person("dan", world.acme, Role::Member).await;
    let code = world.code().await;
    sqlx::query(
        "UPDATE authorization_codes SET approved_by = user_id, approver_membership_id = membership_id, user_id = $1,
                user_epoch = 0, membership_id = (SELECT id FROM memberships WHERE user_id = $1)
         WHERE id = (SELECT max(id) FROM authorization_codes)",
    )
    .bind(dan.id.number())
    .execute(&mut world.app.db().await)
    .await
    .unwrap();
    world.sql("UPDATE users SET disabled_at = '2026-01-05Z' WHERE name = 'ada'").await;
    let refused = world.exchange_of(&code).await;
    world.sql("UPDATE memberships SET role = 'owner' WHERE role = 'admin'").await;
    book.expect_grant(&world, &refused, "ended_approver", &["acme", "left, or was disabled"]).await;
    world.sql("UPDATE users SET disabled_at = NULL WHERE name = 'ada'").await;

    let carol = world.app.person("carol", world.acme, Role::Admin).await;
    let code = world.own_code(&carol).await;
    accounts::disable_user(cx, carol.id).await.unwrap();
    book.expect_grant(&world, &world.exchange_of(&code).await, "ended_person", &["disabled"]).await;
}

async fn of_the_organization(book: &mut Book) {
    let world = World::new().await;
    let pair = world.app.install(&world.client, &world.ada, world.acme).await;
    world.sql("UPDATE organizations SET epoch = epoch + 1 WHERE subdomain = 'acme'").await;
    let refused = world.app.refresh(&world.client, &pair.refresh_token).await;
    book.expect_grant(&world, &refused, "ended_organization", &["Everything in acme was ended"]).await;

    let world = World::new().await;
    let pair = world.app.install(&world.client, &world.ada, world.acme).await;
    let code = world.code().await;
    world.sql("UPDATE organizations SET app_policy = 'none' WHERE subdomain = 'acme'").await;
    let words = ["acme does not let this app in any more"];
    book.expect_grant(&world, &world.exchange_of(&code).await, "ended_organization_policy", &words).await;
    world
        .sql(
            "UPDATE organizations SET app_policy = 'any', suspended_at = '2026-01-05 08:00Z'
                   WHERE subdomain = 'acme'",
        )
        .await;
    let words = ["acme is suspended since 5 January 2026, 08:00:00 UTC"];
    let refused = world.app.refresh(&world.client, &pair.refresh_token).await;
    book.expect(&world, &refused.explained_by(), "ended_organization_suspended", &words).await;
    world.sql("UPDATE organizations SET suspended_at = NULL, connected_after = '2026-01-06Z'").await;
    let refused = world.app.refresh(&world.client, &pair.refresh_token).await;
    let words = ["Everything of the organization that was connected until then was cut off."];
    book.expect_grant(&world, &refused, "ended_cut_off", &words).await;
    book.expect_grant(&world, &world.exchange_of(&code).await, "ended_cut_off", &words).await;
}

async fn of_the_install(book: &mut Book) {
    let world = World::new().await;
    let cx = &world.app.cx;
    let pair = world.app.install(&world.client, &world.ada, world.acme).await;
    let code = world.code().await;
    let membership = members::membership(cx, world.acme, world.ada.id).await.unwrap();
    let id = installs::list(cx, &membership).await.unwrap()[0].install.id;
    installs::disconnect(cx, &world.ada, &membership, id, &info()).await.unwrap();
    let words = ["in acme was revoked by an admin of that organization on 5 January 2026, 09:00:00 UTC"];
    let refused = world.app.refresh(&world.client, &pair.refresh_token).await;
    book.expect_grant(&world, &refused, "ended_install_revoked", &words).await;
    book.expect_grant(&world, &world.exchange_of(&code).await, "ended_install_revoked", &words).await;

    let pair = world.app.install(&world.client, &world.ada, world.acme).await;
    let refused_at = async |book: &mut Book, check: &str, words: &[&str]| {
        let refused = world.app.refresh(&world.client, &pair.refresh_token).await;
        assert_eq!(refused.error(), (400, "invalid_grant".into()), "{check}");
        book.expect(&world, &refused.explained_by(), check, words).await;
    };
    world.sql("UPDATE installs SET suspended_by_customer_at = '2026-01-04 10:00Z'").await;
    let words = ["acme suspended the install on 4 January 2026, 10:00:00 UTC"];
    refused_at(book, "install_suspended_by_customer", &words).await;
    world.sql("UPDATE installs SET suspended_by_owner_at = '2026-01-03Z'").await;
    refused_at(book, "install_suspended_by_owner", &["your own side", "3 January 2026"]).await;
    world.sql("UPDATE installs SET expires_at = '2026-01-05 08:00Z', suspended_by_owner_at = NULL").await;
    let words = ["was agreed to until 5 January 2026, 08:00:00 UTC"];
    refused_at(book, "ended_install_expired", &words).await;
    lifecycle::end_expired(cx, cx.env.now()).await.unwrap();
    refused_at(book, "ended_install_expired", &words).await;
}
