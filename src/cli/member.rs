//! `postern member set` and `postern member remove`.

use clap::Subcommand;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use serde_json::json;

use super::failure::Failure;
use super::output::Report;
use crate::context::Context;
use crate::domain::{accounts, members};
use crate::model::account::Role;
use crate::model::audit::DoneBy;

/// What people are in organizations.
#[derive(Debug, Subcommand)]
pub(super) enum MemberCommand {
    /// Add a member, or change the role of one.
    Set {
        /// The organization's subdomain.
        #[arg(long)]
        org: String,
        /// The person's address.
        #[arg(long)]
        email: String,
        /// The role from now on.
        #[arg(long, value_parser = roles())]
        role: Role,
    },
    /// Remove a member; whatever acts as them there ends.
    Remove {
        /// The organization's subdomain.
        #[arg(long)]
        org: String,
        /// The person's address.
        #[arg(long)]
        email: String,
    },
}

impl MemberCommand {
    /// Does it.
    pub(super) async fn run(self, cx: &Context) -> Result<Report, Failure> {
        let (Self::Set { org, email, .. } | Self::Remove { org, email }) = &self;
        let organization = accounts::organization_by_subdomain(cx, org).await?;
        // Who is removed may have no open account any more; who is added must.
        let person = match &self {
            Self::Set { .. } => accounts::person_by_email(cx, email).await?,
            Self::Remove { .. } => accounts::open_or_closed_by_email(cx, email).await?,
        };
        let mut json =
            json!({ "organization": organization.subdomain, "user_id": person.id, "email": person.email });
        let line = match self {
            Self::Set { role, .. } => {
                members::set_member(cx, organization.id, person.id, role, DoneBy::default()).await?;
                json["role"] = role.as_str().into();
                format!("{} is {role} of {} now.", person.email, organization.name)
            }
            Self::Remove { .. } => {
                members::remove_member(cx, organization.id, person.id, DoneBy::default()).await?;
                json["removed"] = true.into();
                format!("{} is no longer a member of {}.", person.email, organization.name)
            }
        };
        Ok(Report::new(json, [line]))
    }
}

fn roles() -> impl clap::builder::TypedValueParser<Value = Role> {
    PossibleValuesParser::new(Role::ALL.map(Role::as_str)).try_map(|word| word.parse::<Role>())
}
