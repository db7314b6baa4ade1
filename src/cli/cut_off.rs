//! `postern cut-off`: everything of an app, an organization, a person or the whole server ends at once.

use clap::Args;
use serde_json::json;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::failure::Failure;
use super::output::Report;
use crate::context::Context;
use crate::domain::cut_off::{self, CutOff};
use crate::domain::operator::{self, Operator};
use crate::domain::{RequestInfo, accounts};
use crate::model::audit::RequestOrigin;

/// Whose connections end, and which.
#[derive(Debug, Args)]
pub(super) struct CutOffCommand {
    #[command(flatten)]
    whose: Whose,
    /// Only what was connected before this time, such as 2026-01-31T00:00:00Z.
    #[arg(long, value_name = "RFC3339", value_parser = time)]
    before: Option<OffsetDateTime>,
    /// End them; without it, they are counted and nothing is done.
    #[arg(long)]
    yes: bool,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct Whose {
    /// Every connection of the app with this client id.
    #[arg(long, value_name = "CLIENT_ID")]
    app: Option<String>,
    /// Every connection to the organization with this subdomain.
    #[arg(long, value_name = "SUBDOMAIN")]
    organization: Option<String>,
    /// Everything that acts as the person with this address, and their sessions.
    #[arg(long, value_name = "EMAIL")]
    user: Option<String>,
    /// Every connection there is.
    #[arg(long)]
    server: bool,
}

impl CutOffCommand {
    /// Counts, and does it where it was confirmed.
    pub(super) async fn run(self, cx: &Context) -> Result<Report, Failure> {
        let cut = self.whose.find(cx).await?;
        let cut = match self.before {
            Some(time) => cut.connected_before(time, cx.env.now())?,
            None => cut,
        };
        let count = cut_off::count(cx, &cut).await?;
        let (name, of) = (cut.name().to_owned(), cut.target().as_str());
        let before = self.before.map(OffsetDateTime::unix_timestamp);
        let json =
            json!({ "of": of, "name": name, "before": before, "connections": count, "done": self.yes });
        let connections = if count == 1 { "1 connection".to_owned() } else { format!("{count} connections") };
        if !self.yes {
            let lines = [
                format!("{connections} of the {of} {name} would end."),
                "Nothing was done. Run it again with --yes to end them.".to_owned(),
            ];
            return Ok(Report::new(json, lines));
        }
        let request = RequestInfo::from_within(RequestOrigin::default());
        cut_off::cut_off(cx, cut, &name, &request).await?;
        Ok(Report::new(json, [format!("{connections} of the {of} {name} ended.")]))
    }
}

impl Whose {
    async fn find(self, cx: &Context) -> Result<CutOff, Failure> {
        let operator = Operator::command();
        match self {
            Self { app: Some(client_id), .. } => {
                let app = operator::find_app_by_client_id(cx, &operator, &client_id).await?;
                Ok(CutOff::of_any_app(&operator, &app))
            }
            Self { organization: Some(subdomain), .. } => {
                let organization = accounts::organization_by_subdomain(cx, &subdomain).await?;
                Ok(CutOff::of_any_organization(&operator, &organization))
            }
            Self { user: Some(email), .. } => {
                let person = accounts::person_by_email(cx, &email).await?;
                Ok(CutOff::of_any_person(&operator, &person))
            }
            Self { .. } => Ok(CutOff::of_server(cx, &operator)),
        }
    }
}

fn time(text: &str) -> Result<OffsetDateTime, String> {
    OffsetDateTime::parse(text, &Rfc3339)
        .map_err(|_| "a time is written like 2026-01-31T00:00:00Z".to_owned())
}
