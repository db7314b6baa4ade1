//! Who may open and send what, on the pages of organizations and apps.

use postern::model::account::{Role, User};

use super::{Scene, scene};
use crate::support::browser::{Browser, Submission};

/// A scene in which Ada administers both sides: Acme has an install, Northwind owns the app.
struct Both {
    scene: Scene,
    install: i64,
}

async fn both() -> Both {
    let scene = scene().await;
    scene.app.join(&scene.ada, scene.northwind, Role::Owner).await;
    scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let install =
        sqlx::query_scalar("SELECT id FROM installs").fetch_one(&mut scene.app.db().await).await.unwrap();
    Both { scene, install }
}

impl Both {
    fn app(&self, act: &str) -> String {
        format!("/developer/apps/{}{act}", self.scene.client.app.id)
    }

    fn install(&self, act: &str) -> String {
        format!("/orgs/acme/connected-apps/{}{act}", self.install)
    }

    /// Every page about this app and this install.
    fn pages(&self) -> Vec<String> {
        let mut pages =
            vec!["/orgs/acme/connected-apps".to_owned(), self.install(""), self.install("/revoke")];
        let acts = ["", "/rotate-secret", "/suspend", "/delete"];
        pages.extend(acts.into_iter().map(|act| self.app(act)));
        pages
    }

    /// Every form that changes them, as Ada would send it.
    async fn forms(&self, browser: &mut Browser<'_>) -> Vec<Submission> {
        let mut found = Vec::new();
        for (page, button) in [
            (self.install("/revoke"), "Revoke access"),
            (self.app(""), "Save changes"),
            (self.app("/rotate-secret"), "Rotate secret"),
            (self.app("/suspend"), "Suspend app"),
            (self.app("/delete"), "Delete app"),
        ] {
            found.push(browser.open(&page).await.submission(button));
        }
        let name = &self.scene.client.app.profile.name;
        let delete = found.pop().unwrap().with("typed_name", name);
        found.push(delete);
        found.push(Submission { action: self.app("/unsuspend"), fields: found[0].fields.clone() });
        found.push(self.creation(browser).await);
        found
    }

    async fn creation(&self, browser: &mut Browser<'_>) -> Submission {
        browser.open("/developer/apps/new").await;
        browser.fill("Name", "Another");
        browser.fill("Redirect URIs", "https://another.example/cb");
        browser.fill("Read comments, those among your own people included", "on");
        browser.page.submission("Create app").with("organization", "northwind")
    }

    /// Everything that a form could change.
    async fn state(&self) -> String {
        let mut whole = String::new();
        for statement in [
            "SELECT coalesce(string_agg(t::text, ' ' ORDER BY id), '') FROM apps t",
            "SELECT coalesce(string_agg(t::text, ' ' ORDER BY id), '') FROM app_secrets t",
            "SELECT coalesce(string_agg(t::text, ' ' ORDER BY id), '') FROM installs t",
            "SELECT coalesce(string_agg(t::text, ' ' ORDER BY id), '') FROM tokens t",
            "SELECT coalesce(string_agg(t::text, ' ' ORDER BY id), '') FROM ledger t",
            "SELECT coalesce(string_agg(t::text, ' ' ORDER BY id), '') FROM memberships t",
        ] {
            let mut db = self.scene.app.db().await;
            whole += &sqlx::query_scalar::<_, String>(statement).fetch_one(&mut db).await.unwrap();
        }
        whole
    }

    /// Sends forms that were shown to Ada as somebody else, with a token of their own.
    async fn send_as(&self, person: &User, forms: &[Submission], expected: u16) {
        let mut browser = Browser::signed_in(&self.scene.app, person).await;
        let token = browser.page.submission("Sign out").get("csrf").to_owned();
        for form in forms {
            let page = browser.submit(&form.clone().with("csrf", &token)).await;
            assert_eq!(page.status.as_u16(), expected, "{} {}", person.name, form.action);
        }
    }
}

#[tokio::test]
async fn members_who_are_not_admins_are_told_who_can() {
    let both = both().await;
    let forms = both.forms(&mut Browser::signed_in(&both.scene.app, &both.scene.ada).await).await;
    for role in [Role::Manager, Role::Csm, Role::Member, Role::Collaborator] {
        let person = both.scene.app.person(role.as_str(), both.scene.acme, role).await;
        both.scene.app.join(&person, both.scene.northwind, role).await;
        let before = both.state().await;
        let mut browser = Browser::signed_in(&both.scene.app, &person).await;
        for page in both.pages().into_iter().chain(["/developer/apps/new".to_owned()]) {
            let page = browser.open(&page).await;
            assert_eq!(page.status, 403, "{role} {}", page.address);
            assert!(page.text.contains("Only owners and admins of the organization can do this."));
        }
        let home = browser.open("/orgs/acme").await;
        assert!(home.status == 200 && !home.text.contains("connected-apps"), "links lead to what opens");
        let apps = browser.open("/developer/apps").await;
        assert!(apps.status == 200 && !apps.text.contains("Create app"));
        both.send_as(&person, &forms, 403).await;
        assert_eq!(both.state().await, before, "{role}");
    }
}

#[tokio::test]
async fn to_strangers_nothing_of_it_exists() {
    let both = both().await;
    let forms = both.forms(&mut Browser::signed_in(&both.scene.app, &both.scene.ada).await).await;
    let elsewhere = both.scene.app.organization("elsewhere").await;
    let eve = both.scene.app.person("eve", elsewhere, Role::Owner).await;
    let before = both.state().await;
    let mut browser = Browser::signed_in(&both.scene.app, &eve).await;
    let made_up =
        ["/orgs/acme", "/orgs/nowhere", "/orgs/nowhere/connected-apps", "/orgs/-", "/developer/apps/x"];
    for page in both.pages().into_iter().chain(made_up.map(str::to_owned)) {
        assert_eq!(browser.open(&page).await.status, 404, "{page}");
    }
    both.send_as(&eve, &forms, 404).await;
    assert!(!browser.open("/developer/apps").await.text.contains(&both.scene.client.app.client_id));

    // Her own organization in the path, and numbers of others behind it.
    for act in ["", "/revoke"] {
        let forged = format!("/orgs/elsewhere/connected-apps/{}{act}", both.install);
        assert_eq!(browser.open(&forged).await.status, 404, "{forged}");
    }
    let mut revoke = forms[0].clone();
    revoke.action = format!("/orgs/elsewhere/connected-apps/{}/revoke", both.install);
    both.send_as(&eve, &[revoke], 404).await;
    assert_eq!(both.state().await, before);
}

#[tokio::test]
async fn who_owns_the_app_sees_nothing_of_where_it_is_installed() {
    let both = both().await;
    let nora = both.scene.app.person("nora", both.scene.northwind, Role::Owner).await;
    let mut browser = Browser::signed_in(&both.scene.app, &nora).await;
    for act in ["", "/suspend", "/delete"] {
        let page = browser.open(&both.app(act)).await;
        assert_eq!(page.status, 200);
        assert!(!page.text.contains("acme") && !page.text.contains("ada"), "{}", page.text);
    }
    assert_eq!(browser.open(&both.install("")).await.status, 404);
}

#[tokio::test]
async fn losing_the_role_counts_from_the_next_request_on() {
    let both = both().await;
    let nora = both.scene.app.person("nora", both.scene.northwind, Role::Admin).await;
    let mut browser = Browser::signed_in(&both.scene.app, &nora).await;
    let form = browser.open(&both.app("/suspend")).await.submission("Suspend app");
    both.scene.app.join(&nora, both.scene.northwind, Role::Member).await;
    assert_eq!(browser.submit(&form).await.status, 403);
    assert_eq!(browser.open(&both.app("")).await.status, 403);
}
