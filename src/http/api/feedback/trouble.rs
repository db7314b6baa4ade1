//! What feedback refuses, in the API's words.

use axum::http::StatusCode;

use crate::domain::accounts::AccountError;
use crate::domain::administration::AdminError;
use crate::domain::articles::ArticleError;
use crate::domain::changelogs::ChangelogError;
use crate::domain::collections::CollectionError;
use crate::domain::customers::CustomerError;
use crate::domain::feedback::FeedbackError;
use crate::domain::invitations::InviteError;
use crate::http::error::{ApiError, FieldErrors};
use crate::model::feedback::article::ArticleField;
use crate::model::feedback::changelog::ChangelogField;
use crate::model::feedback::collection::CollectionField;
use crate::model::feedback::customer::CustomerField;
use crate::model::feedback::draft::PostField;
use crate::model::feedback::tag::TagField;

/// What is wrong with an address in whose owner's name nothing can be done.
pub(super) const NOBODYS: &str = "does not belong to anybody here";

impl From<FeedbackError> for ApiError {
    fn from(error: FeedbackError) -> Self {
        match error {
            FeedbackError::NoSuchPost => Self::missing("There is no such feature request"),
            FeedbackError::NoSuchBucket => Self::missing("There is no such bucket"),
            FeedbackError::Forbidden => Self::forbidden(),
            FeedbackError::Nobody => nobody(),
            FeedbackError::NoSuchPerson => field("by_email", NOBODYS),
            FeedbackError::NoSuchVote => Self::missing("There is no such vote"),
            FeedbackError::NoSuchComment => Self::missing("There is no such comment"),
            FeedbackError::InvalidComment(problem) => field("comment", problem),
            FeedbackError::NoSuchTag => Self::missing("There is no such tag"),
            FeedbackError::InvalidTag(problems) => {
                fields(problems.into_iter().map(|(field, problem)| (tag_name(field), problem)))
            }
            FeedbackError::NotMerged => Self::message(
                StatusCode::UNPROCESSABLE_ENTITY,
                "This feature request is not merged into another one",
            ),
            FeedbackError::CannotMerge(problem) => field("child_feature_request_ids", problem),
            FeedbackError::Invalid(problems) => {
                fields(problems.into_iter().map(|(field, problem)| (name(field), problem)))
            }
            FeedbackError::Moved => Self::unavailable().hint(error.to_string()),
            FeedbackError::Internal(error) => error.into(),
        }
    }
}

impl From<ChangelogError> for ApiError {
    fn from(error: ChangelogError) -> Self {
        match error {
            ChangelogError::NoSuchEntry => Self::missing("There is no such changelog entry"),
            ChangelogError::Forbidden => Self::forbidden(),
            ChangelogError::Nobody => nobody(),
            ChangelogError::Invalid(problems) => {
                fields(problems.into_iter().map(|(field, problem)| (changelog_name(field), problem)))
            }
            ChangelogError::Internal(error) => error.into(),
        }
    }
}

impl From<CustomerError> for ApiError {
    fn from(error: CustomerError) -> Self {
        match error {
            CustomerError::NoSuchCustomer => Self::missing("There is no such customer"),
            CustomerError::Forbidden => Self::forbidden(),
            CustomerError::Invalid(problems) => {
                fields(problems.into_iter().map(|(field, problem)| (customer_name(field), problem)))
            }
            CustomerError::WrongLength(problem) => field("customers", problem),
            CustomerError::InvalidRows(wrong) => fields(wrong.into_iter().map(|(at, (field, problem))| {
                (format!("customers[{at}].{}", customer_name(field)), problem)
            })),
            CustomerError::Internal(error) => error.into(),
        }
    }
}

impl From<CollectionError> for ApiError {
    fn from(error: CollectionError) -> Self {
        match error {
            CollectionError::NoSuchCollection => no_such_collection(),
            CollectionError::Forbidden => Self::forbidden(),
            CollectionError::Invalid(problems) => {
                fields(problems.into_iter().map(|(field, problem)| (collection_name(field), problem)))
            }
            CollectionError::Internal(error) => error.into(),
        }
    }
}

impl From<ArticleError> for ApiError {
    fn from(error: ArticleError) -> Self {
        match error {
            ArticleError::NoSuchArticle => Self::missing("There is no such article"),
            ArticleError::NoSuchCollection => no_such_collection(),
            ArticleError::Forbidden => Self::forbidden(),
            ArticleError::Nobody => nobody(),
            ArticleError::Invalid(problems) => {
                fields(problems.into_iter().map(|(field, problem)| (article_name(field), problem)))
            }
            ArticleError::Internal(error) => error.into(),
        }
    }
}

fn no_such_collection() -> ApiError {
    ApiError::missing("There is no such collection")
}

impl From<AdminError> for ApiError {
    fn from(error: AdminError) -> Self {
        const UNPROCESSABLE: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
        match error {
            AdminError::Forbidden => Self::forbidden(),
            AdminError::OwnersOnly => {
                Self::message(StatusCode::FORBIDDEN, "Only an owner may make, remove or change an owner")
            }
            AdminError::Closed => field("role", "can't be changed while the account is closed"),
            AdminError::NotFound
            | AdminError::Account(AccountError::NotAMember | AccountError::NoSuchUser) => {
                Self::missing("There is no such member")
            }
            AdminError::TooMany => Self::message(UNPROCESSABLE, "There are too many open invitations"),
            AdminError::Account(AccountError::LastAdmin) => {
                Self::message(UNPROCESSABLE, "An organization keeps at least one owner or admin")
            }
            AdminError::Account(AccountError::Internal(error)) => error.into(),
            other => Self::internal().hint(other.to_string()),
        }
    }
}

impl From<InviteError> for ApiError {
    fn from(error: InviteError) -> Self {
        const UNPROCESSABLE: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
        match error {
            InviteError::AlreadyMember => {
                Self::code(UNPROCESSABLE, "USER_ALREADY_PRESENT", "This person is a member already")
            }
            InviteError::AlreadyInvited => {
                Self::code(UNPROCESSABLE, "INVITE_ALREADY_SENT", "This person is invited already")
            }
            InviteError::Admin(error) => error.into(),
        }
    }
}

fn nobody() -> ApiError {
    ApiError::message(
        StatusCode::UNPROCESSABLE_ENTITY,
        "Say who acts: send a JWT of your single sign-on in the Authorization header",
    )
}

/// 422 for any number of fields.
pub(super) fn fields<N: Into<String>>(problems: impl Iterator<Item = (N, &'static str)>) -> ApiError {
    let mut errors = FieldErrors::new();
    for (field, problem) in problems {
        errors.entry(field.into()).or_default().push(problem.into());
    }
    ApiError::fields(&errors)
}

/// 422 for one field.
pub(super) fn field(name: &'static str, problem: &'static str) -> ApiError {
    fields([(name, problem)].into_iter())
}

fn name(field: PostField) -> &'static str {
    match field {
        PostField::Title => "title",
        PostField::Description => "description",
        PostField::Bucket => "bucket_id",
        PostField::Approval => "approval_status",
        PostField::Status => "status",
        PostField::Assignee => "assignee_id",
        PostField::Tags => "tag_ids",
    }
}

fn tag_name(field: TagField) -> &'static str {
    match field {
        TagField::Name => "name",
        TagField::Color => "color",
    }
}

fn changelog_name(field: ChangelogField) -> &'static str {
    match field {
        ChangelogField::Title => "title",
        ChangelogField::Description => "description",
        ChangelogField::Status => "status",
    }
}

fn customer_name(field: CustomerField) -> &'static str {
    match field {
        CustomerField::Email => "email",
        CustomerField::Name => "name",
        CustomerField::Company => "company",
        CustomerField::ExternalId => "external_id",
        CustomerField::Notes => "notes",
    }
}

fn collection_name(field: CollectionField) -> &'static str {
    match field {
        CollectionField::Name => "name",
        CollectionField::Description => "description",
    }
}

fn article_name(field: ArticleField) -> &'static str {
    match field {
        ArticleField::Title => "title",
        ArticleField::Body => "body",
        ArticleField::Collection => "collection_id",
    }
}
