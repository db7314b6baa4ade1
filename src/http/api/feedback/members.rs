//! `/api/v3/members`: who works for the organization. What its pages allow is allowed here.

use serde::Serialize;
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use super::BASE;
use super::trouble::{field, fields};
use crate::domain::administration::Admin;
use crate::domain::{invitations, managed_members};
use crate::http::api::ApiError;
use crate::http::api::call::{Call, given, timestamp};
use crate::http::api::query::{PAGE, PER_PAGE, page, read};
use crate::http::api::registry::{Endpoint, Kind, Parameter, endpoint, tokens_with};
use crate::http::api::reply::{Created, Gone, RowId, Shown, Timestamp, page_of, words};
use crate::http::body::{FieldError, Fields};
use crate::model::account::{Role, is_email};
use crate::model::id::UserId;
use crate::model::member::Member;

const EMAIL: Parameter = Parameter::required("email", Kind::Email, "Whom to invite.", "grace@people.test");
const ROLE: Parameter =
    Parameter::required("role", Kind::Word(&Role::WORDS), "The role they get.", "manager");

pub(super) static ENDPOINTS: [Endpoint; 5] = [
    endpoint!(
        Caller,
        Get BASE,
        "/members",
        tokens_with(&["member:read"]),
        "List the members of the organization.",
        [
            Parameter::optional("role", Kind::Word(&Role::WORDS), "Those of one role.", "manager"),
            PAGE,
            PER_PAGE,
        ],
        list
    ),
    endpoint!(Caller, Get BASE, "/members/{id}", tokens_with(&["member:read"]), "Read a member.", [], get),
    endpoint!(
        Caller,
        Post BASE,
        "/members",
        tokens_with(&["member:write"]),
        "Invite somebody to become a member. Admins find the invitation on their pages, and make its link there.",
        [EMAIL, ROLE],
        post
    ),
    endpoint!(
        Caller,
        Put BASE,
        "/members/{id}",
        tokens_with(&["member:write"]),
        "Change the role of a member.",
        [ROLE],
        put
    ),
    endpoint!(
        Caller,
        Delete BASE,
        "/members/{id}",
        tokens_with(&["member:write"]),
        "Remove a member. Whatever acts as them here ends.",
        [],
        delete
    ),
];

page_of! {
    /// One page of members.
    MemberPage { members: MemberShape }
}

/// Somebody who works for the organization.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Member)]
struct MemberShape {
    /// The number of the person.
    id: RowId,
    /// The name others see.
    #[schema(example = "Ada Lovelace")]
    name: String,
    /// Their e-mail address, for those who look after members.
    #[schema(example = "ada@people.test")]
    email: Option<String>,
    /// What they are here.
    #[schema(schema_with = role_words)]
    role: &'static str,
    /// Whether they can sign in; a closed account holds its place and can do nothing.
    active: bool,
    /// Since when they are a member.
    joined_at: Timestamp,
}

/// An invitation that nobody used yet. Its link is not told.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Invitation)]
struct InvitationShape {
    id: RowId,
    /// For whom it is.
    #[schema(example = "grace@people.test")]
    email: String,
    /// As what it lets them in.
    #[schema(schema_with = role_words)]
    role: &'static str,
    /// Until when it is good.
    expires_at: Timestamp,
}

/// `GET /members`, who came last first.
async fn list(call: Call) -> Result<Shown<MemberPage>, ApiError> {
    let role = read(&call.query, "role", |text| text.parse().ok())?;
    let page = page(&call.query)?;
    let members = managed_members::list_for_caller(&call.site.cx, &call.caller, role, page).await?;
    Ok(Shown(MemberPage::new(members.iter().map(|member| shape(&call, member)).collect(), page)))
}

/// `GET /members/{id}`
async fn get(call: Call) -> Result<Shown<MemberShape>, ApiError> {
    let member = managed_members::show_to_caller(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(Shown(shape(&call, &member)))
}

/// `POST /members`
async fn post(call: Call) -> Result<Created<InvitationShape>, ApiError> {
    let (email, role) = match (email(&call.body)?, role(&call.body)?) {
        (Ok(email), Ok(role)) => (email, role),
        (email, role) => {
            let wrong = [("email", email.err()), ("role", role.err())];
            return Err(fields(wrong.into_iter().filter_map(|(name, problem)| Some((name, problem?)))));
        }
    };
    let admin = Admin::of_caller(&call.site.cx, &call.caller, &call.info).await?;
    let invited = invitations::invite(&call.site.cx, &admin, role, email).await?;
    Ok(Created(InvitationShape {
        id: call.number(invited.id),
        email: email.to_owned(),
        role: role.as_str(),
        expires_at: timestamp(invited.expires_at),
    }))
}

/// `PUT /members/{id}`
async fn put(call: Call) -> Result<Shown<MemberShape>, ApiError> {
    let (cx, id): (_, UserId) = (&call.site.cx, call.id()?);
    managed_members::show_to_caller(cx, &call.caller, id).await?;
    let role = role(&call.body)?.map_err(|problem| field("role", problem))?;
    let admin = Admin::of_caller(cx, &call.caller, &call.info).await?;
    managed_members::change_role(cx, &admin, id, role).await?;
    let member = managed_members::show_to_caller(cx, &call.caller, id).await?;
    Ok(Shown(shape(&call, &member)))
}

/// `DELETE /members/{id}`
async fn delete(call: Call) -> Result<Shown<Gone>, ApiError> {
    let (cx, id): (_, UserId) = (&call.site.cx, call.id()?);
    managed_members::show_to_caller(cx, &call.caller, id).await?;
    let admin = Admin::of_caller(cx, &call.caller, &call.info).await?;
    managed_members::remove(cx, &admin, id).await?;
    Ok(Shown(Gone::row(call.number(id))))
}

fn shape(call: &Call, member: &Member) -> MemberShape {
    MemberShape {
        id: call.number(member.user_id),
        name: member.name.clone(),
        email: managed_members::reads_addresses(&call.caller).then(|| member.email.clone()),
        role: member.role.as_str(),
        active: !member.is_closed,
        joined_at: timestamp(member.joined_at),
    }
}

/// The address of a body, or what is wrong with it.
fn email(body: &Fields) -> Result<Result<&str, &'static str>, FieldError> {
    let Some(email) = given(body, "email")?.map(str::trim) else { return Ok(Err("can't be blank")) };
    Ok(if is_email(email) { Ok(email) } else { Err("is not a valid e-mail address") })
}

/// The role of a body, or what is wrong with it.
fn role(body: &Fields) -> Result<Result<Role, &'static str>, FieldError> {
    let Some(word) = given(body, "role")? else { return Ok(Err("can't be blank")) };
    Ok(word.parse().map_err(|_| "is not a valid role"))
}

fn role_words() -> Object {
    words(&Role::WORDS)
}
