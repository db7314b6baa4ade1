//! Organizations, people, members and API keys.

use postern::domain::accounts::{self, AccountError};
use postern::domain::{api_keys, members};
use postern::model::account::Role;
use postern::model::audit::DoneBy;
use serde_json::json;

use super::Server;

#[tokio::test]
async fn an_organization_begins_with_one_bucket_and_its_subdomain_is_its_own() {
    let server = Server::new().await;
    let acme = accounts::create_organization(&server, "acme", " Acme Inc. ").await.unwrap();
    assert_eq!((acme.subdomain.as_str(), acme.name.as_str()), ("acme", "Acme Inc."));
    let again = accounts::create_organization(&server, "acme", "Another").await;
    assert!(matches!(again, Err(AccountError::SubdomainTaken)));
    let odd = accounts::create_organization(&server, "Acme!", "Another").await;
    assert!(matches!(odd, Err(AccountError::InvalidSubdomain)));
    let nameless = accounts::create_organization(&server, "nameless", "a\0b").await;
    assert!(matches!(nameless, Err(AccountError::InvalidName)));
    assert_eq!(accounts::organization_by_subdomain(&server, "acme").await.unwrap(), acme);
    let unknown = accounts::organization_by_subdomain(&server, "acme\0").await;
    assert!(matches!(unknown, Err(AccountError::NoSuchOrganization)));
    let mut connection = super::connect(&server).await;
    let buckets: i64 =
        sqlx::query_scalar("SELECT count(*) FROM buckets WHERE organization_id = $1 AND is_default")
            .bind(acme.id.number())
            .fetch_one(&mut connection)
            .await
            .unwrap();
    assert_eq!(buckets, 1);
}

#[tokio::test]
async fn an_address_has_one_account_letter_case_aside_and_bots_keep_theirs() {
    let server = Server::new().await;
    assert!(!accounts::has_people(&server).await.unwrap());
    let ada = server.person("Ada@Acme.test").await;
    assert!(accounts::has_people(&server).await.unwrap());
    assert_eq!(accounts::person_by_email(&server, " ada@ACME.test ").await.unwrap(), ada);
    let again = accounts::create_user(&server, "ada@acme.test", "Ada", None).await;
    assert!(matches!(again, Err(AccountError::EmailTaken)));
    for email in ["foapp_1@bots.invalid", "x@BOTS.invalid", "nobody", "a\0@b.test"] {
        let refused = accounts::create_user(&server, email, "Ada", None).await;
        assert!(matches!(refused, Err(AccountError::InvalidEmail)), "{email:?}");
    }
    assert!(accounts::add_operator(&server, "ada@acme.test").await.unwrap().is_operator);
    assert!(accounts::person_by_email(&server, "ada@acme.test").await.unwrap().is_operator);
    accounts::disable_user(&server, ada.id).await.unwrap();
    let gone = accounts::person_by_email(&server, "ada@acme.test").await;
    assert!(matches!(gone, Err(AccountError::NoSuchUser)));
    assert!(matches!(accounts::disable_user(&server, ada.id).await, Err(AccountError::NoSuchUser)));
}

#[tokio::test]
async fn roles_change_with_a_trace_and_a_later_stay_is_another_one() {
    let server = Server::new().await;
    let acme = server.organization("acme").await;
    server.member(&acme, "owner@acme.test", Role::Owner).await;
    let bob = server.member(&acme, "bob@acme.test", Role::Member).await;
    let first = members::membership_by_subdomain(&server, "acme", bob.id).await.unwrap();
    let set = members::set_member(&server, acme.id, bob.id, Role::Admin, DoneBy::default()).await.unwrap();
    assert_eq!((set.id, set.role), (first.id, Role::Admin));
    members::set_member(&server, acme.id, bob.id, Role::Admin, DoneBy::default()).await.unwrap();
    members::remove_member(&server, acme.id, bob.id, DoneBy::default()).await.unwrap();
    let gone = members::membership(&server, acme.id, bob.id).await;
    assert!(matches!(gone, Err(AccountError::NotAMember)));
    let again = members::remove_member(&server, acme.id, bob.id, DoneBy::default()).await;
    assert!(matches!(again, Err(AccountError::NotAMember)));
    let back = members::set_member(&server, acme.id, bob.id, Role::Csm, DoneBy::default()).await.unwrap();
    assert_ne!(back.id, first.id);
    assert_eq!(members::memberships(&server, bob.id).await.unwrap(), [back]);
    let about_bob: Vec<_> = server
        .ledger(&acme)
        .await
        .into_iter()
        .filter(|(_, details)| details["email"] == "bob@acme.test")
        .collect();
    let kinds: Vec<_> = about_bob.iter().map(|(kind, _)| kind.as_str()).collect();
    assert_eq!(kinds, ["member.set", "member.set", "member.removed", "member.set"]);
    let change = json!({ "user_id": bob.id, "email": "bob@acme.test", "from": "member", "to": "admin" });
    assert_eq!(about_bob[1].1, change);
}

#[tokio::test]
async fn the_last_admin_stays_even_when_two_leave_at_once() {
    let server = Server::new().await;
    let acme = server.organization("acme").await;
    let ada = server.member(&acme, "ada@acme.test", Role::Owner).await;
    let demoted = members::set_member(&server, acme.id, ada.id, Role::Member, DoneBy::default()).await;
    assert!(matches!(demoted, Err(AccountError::LastAdmin)));
    let removed = members::remove_member(&server, acme.id, ada.id, DoneBy::default()).await;
    assert!(matches!(removed, Err(AccountError::LastAdmin)));
    let bob = server.member(&acme, "bob@acme.test", Role::Admin).await;
    let (one, other) = tokio::join!(
        members::remove_member(&server, acme.id, ada.id, DoneBy::default()),
        members::remove_member(&server, acme.id, bob.id, DoneBy::default()),
    );
    assert_ne!(one.is_ok(), other.is_ok());
    assert!(matches!(one.and(other), Err(AccountError::LastAdmin)));
}

#[tokio::test]
async fn somebody_whose_account_is_closed_can_be_removed_but_not_added() {
    let server = Server::new().await;
    let acme = server.organization("acme").await;
    server.member(&acme, "ada@acme.test", Role::Owner).await;
    let bob = server.member(&acme, "bob@acme.test", Role::Admin).await;
    accounts::disable_user(&server, bob.id).await.unwrap();
    let changed = members::set_member(&server, acme.id, bob.id, Role::Owner, DoneBy::default()).await;
    assert!(matches!(changed, Err(AccountError::NoSuchUser)));
    assert_eq!(accounts::open_or_closed_by_email(&server, "Bob@acme.test").await.unwrap().id, bob.id);
    members::remove_member(&server, acme.id, bob.id, DoneBy::default()).await.unwrap();
    let (kind, details) = server.ledger(&acme).await.pop().unwrap();
    assert_eq!((kind.as_str(), &details["email"]), ("member.removed", &json!("bob@acme.test")));
    let gone = members::membership(&server, acme.id, bob.id).await;
    assert!(matches!(gone, Err(AccountError::NotAMember)));
}

#[tokio::test]
async fn an_api_key_speaks_for_its_organization() {
    let server = Server::new().await;
    let acme = server.organization("acme").await;
    let created = api_keys::create(&server, acme.id, "Importer", DoneBy::default()).await.unwrap();
    let text = created.key.reveal();
    assert!(text.starts_with("hn_"));
    let holder = api_keys::find(&server, text).await.unwrap().expect("is known");
    assert_eq!((holder.id(), holder.organization()), (created.id, &acme));
    let stranger = server.env.secret::<postern::model::secret::ApiKey>("hn_");
    for wrong in ["", "hn_", "hn_\0", stranger.reveal(), &text[..text.len() - 1]] {
        assert!(api_keys::find(&server, wrong).await.unwrap().is_none(), "{wrong:?}");
    }
    let entries = server.ledger(&acme).await;
    let (kind, details) = entries.last().unwrap();
    assert_eq!((kind.as_str(), &details["name"]), ("api_key.created", &json!("Importer")));
}
