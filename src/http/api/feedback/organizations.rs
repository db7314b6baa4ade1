//! `GET /api/v3/organizations/info`: the organization that an API key belongs to.

use serde::Serialize;
use utoipa::ToSchema;

use super::BASE;
use super::buckets::{self, BucketShape};
use crate::domain::feedback;
use crate::http::api::ApiError;
use crate::http::api::call::Call;
use crate::http::api::registry::{Endpoint, OpenTo, endpoint};
use crate::http::api::reply::{RowId, Shown};

pub(super) static ENDPOINTS: [Endpoint; 1] = [endpoint!(
    Caller,
    Get BASE,
    "/organizations/info",
    OpenTo::ApiKeysAlone,
    "Read the organization's own details.",
    [],
    get
)];

/// An organization and its buckets.
#[derive(Debug, Serialize, ToSchema)]
struct OrganizationInfo {
    /// Always true.
    success: bool,
    organization: OrganizationShape,
    /// Its buckets, the first one first.
    buckets: Vec<BucketShape>,
}

/// An organization.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Organization)]
struct OrganizationShape {
    id: RowId,
    /// Its short name.
    #[schema(example = "acme")]
    subdomain: String,
    /// Its name.
    #[schema(example = "Acme")]
    name: String,
    /// The same as `name`.
    #[schema(example = "Acme")]
    display_name: String,
    /// Always null: no organization has one.
    description: Option<String>,
    /// Where its people look after it.
    url: String,
    /// Always null: no organization has one.
    profile: Option<String>,
}

async fn get(call: Call) -> Result<Shown<OrganizationInfo>, ApiError> {
    let cx = &call.site.cx;
    let buckets = feedback::list_buckets(cx, &call.caller).await?;
    let buckets = buckets.iter().map(|bucket| buckets::shape(&call, bucket)).collect();
    let organization = call.caller.organization();
    Ok(Shown(OrganizationInfo {
        success: true,
        organization: OrganizationShape {
            id: call.number(organization.id),
            subdomain: organization.subdomain.to_owned(),
            name: organization.name.to_owned(),
            display_name: organization.name.to_owned(),
            description: None,
            url: cx.config.server.public_url.join(&format!("/orgs/{}", organization.subdomain)),
            profile: None,
        },
        buckets,
    }))
}
