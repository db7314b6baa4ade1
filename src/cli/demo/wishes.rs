//! What the customer's own people wished for before the demo began, so that no list is empty.
//!
//! It is written as a portal of the customer would write it: with the organization's API key and, for each person, a
//! JWT of the organization's own sign-in.

use std::net::Ipv4Addr;

use serde_json::json;

use super::super::failure::Failure;
use super::stage::{Person, Stage};
use crate::context::Context;
use crate::domain::api_caller::{ApiCaller, Presented, authenticate};
use crate::domain::{feedback, sso};
use crate::model::audit::DoneBy;
use crate::model::feedback::PostStatus;
use crate::model::feedback::draft::PostDraft;
use crate::model::jwt;
use crate::model::secret::{Secret, SsoKey};

/// A wish: by whom, what, how far it is, and who else wants it.
struct Wish {
    by: usize,
    title: &'static str,
    description: &'static str,
    status: PostStatus,
    voters: &'static [usize],
}

/// Name and address of end users, who have no password here.
const END_USERS: [(&str, &str); 3] =
    [("Cleo Cook", "cleo@example.com"), ("Dan Dorsey", "dan@example.com"), ("Eve Ekman", "eve@example.com")];

const WISHES: [Wish; 5] = [
    Wish {
        by: 0,
        title: "Dark mode",
        description: "<p>My evenings would be easier on the eyes.</p>",
        status: PostStatus::Planned,
        voters: &[0, 1, 2],
    },
    Wish {
        by: 1,
        title: "Export to CSV",
        description: "<p>One file a month, for the accountants.</p>",
        status: PostStatus::InProgress,
        voters: &[1, 2],
    },
    Wish {
        by: 2,
        title: "Keyboard shortcuts",
        description: "<p>At least for moving up and down a list.</p>",
        status: PostStatus::Open,
        voters: &[0, 2],
    },
    Wish {
        by: 0,
        title: "A calendar of what is coming",
        description: "",
        status: PostStatus::UnderReview,
        voters: &[0],
    },
    Wish { by: 1, title: "Two-factor sign-in", description: "", status: PostStatus::Completed, voters: &[] },
];

/// Writes them all.
pub(super) async fn write(cx: &Context, stage: &Stage) -> Result<(), Failure> {
    let key = sso::create_key(cx, stage.customer.id, DoneBy::default()).await?;
    let Person { name, email, .. } = stage.admin;
    let admin = signed_in(cx, stage, &key, name, email).await?;
    let bucket = feedback::list_buckets(cx, &admin).await.map_err(told)?.into_iter().next();
    let bucket_id = bucket.map(|bucket| bucket.id);
    let mut people = Vec::new();
    for (name, email) in END_USERS {
        people.push(signed_in(cx, stage, &key, name, email).await?);
    }
    for wish in WISHES {
        let draft = PostDraft {
            title: Some(wish.title.to_owned()),
            description: Some(wish.description.to_owned()),
            bucket_id,
            ..PostDraft::default()
        };
        let post = feedback::create_post(cx, &people[wish.by], draft, None).await.map_err(told)?;
        let decided = PostDraft { status: Some(wish.status.as_str().to_owned()), ..PostDraft::default() };
        feedback::edit_post(cx, &admin, post.id, decided).await.map_err(told)?;
        for voter in wish.voters {
            feedback::votes::cast(cx, &people[*voter], post.id, None).await.map_err(told)?;
        }
    }
    Ok(())
}

async fn signed_in(
    cx: &Context,
    stage: &Stage,
    key: &Secret<SsoKey>,
    name: &str,
    email: &str,
) -> Result<ApiCaller, Failure> {
    let now = cx.env.now().unix_timestamp();
    let claims = json!({ "name": name, "email": email, "iat": now, "exp": now + 60 });
    let token = jwt::sign(key.reveal().as_bytes(), &claims);
    let here = Ipv4Addr::LOCALHOST.into();
    authenticate(cx, Presented::ApiKeyWithJwt(&stage.api_key, &token), here).await.map_err(told)
}

fn told(error: impl std::fmt::Display) -> Failure {
    Failure::new(error.to_string())
}
