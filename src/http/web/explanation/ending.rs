//! What a code or a refresh token rested on and has ended, in words.

use super::Told;
use crate::http::web::views::when::exact;
use crate::language::text;
use crate::model::explanation::ending::{CutOffOf, Ending};
use crate::model::install::InstallEnd;

/// What has ended in words.
pub(super) fn told(ending: &Ending) -> Told {
    match ending {
        Ending::App => Told::new(text("explained-ended-app"), text("explained-ask-again")),
        Ending::CutOff { of: CutOffOf::App } => {
            Told::new(text("explained-ended-cut-off-app"), text("explained-ask-again"))
        }
        Ending::CutOff { of: CutOffOf::Organization } => {
            Told::new(text("explained-ended-cut-off-organization"), text("explained-ask-again"))
        }
        Ending::CutOff { of: CutOffOf::Person } => {
            Told::new(text("explained-ended-cut-off-person"), text("explained-ask-again"))
        }
        Ending::CutOff { of: CutOffOf::Server } => {
            Told::new(text("explained-ended-cut-off-server"), text("explained-ask-again"))
        }
        Ending::RedirectUri => {
            Told::new(text("explained-ended-redirect-uri"), text("explained-ended-redirect-uri-mend"))
        }
        Ending::Actor { actor } => Told::new(
            text("explained-ended-actor").with("actor", actor.as_str()),
            text("explained-ended-actor-mend"),
        ),
        Ending::Organization { name } => Told::new(
            text("explained-ended-organization").with("organization", name),
            text("explained-ask-again"),
        ),
        Ending::OrganizationSuspended { name, at } => Told::new(
            text("explained-ended-organization-suspended").with("organization", name).with("at", exact(*at)),
            text("explained-ended-organization-suspended-mend"),
        ),
        Ending::Person => Told::new(text("explained-ended-person"), text("explained-ended-person-mend")),
        Ending::Membership { organization } => Told::new(
            text("explained-ended-membership").with("organization", organization),
            text("explained-ended-membership-mend"),
        ),
        Ending::Role { organization } => Told::new(
            text("explained-ended-role").with("organization", organization),
            text("explained-ended-role-mend"),
        ),
        Ending::Approver { organization } => Told::new(
            text("explained-ended-approver").with("organization", organization),
            text("explained-ended-approver-mend"),
        ),
        Ending::Policy { organization } => Told::new(
            text("explained-ended-organization-policy").with("organization", organization),
            text("explained-ended-organization-policy-mend"),
        ),
        Ending::Revoked { by, at, organization } => {
            let what = match at {
                Some(at) => text("explained-revoked-at").with("at", exact(*at)),
                None => text("explained-revoked"),
            };
            let by = by.map_or("nobody", InstallEnd::as_str);
            Told::new(what.with("by", by).with("organization", organization), text("explained-ask-again"))
        }
        Ending::Expired { at, organization } => Told::new(
            text("explained-ended-install-expired").with("organization", organization).with("at", exact(*at)),
            text("explained-ask-again"),
        ),
        Ending::SuspendedByOwner { at, organization } => Told::new(
            text("explained-install-suspended-by-owner")
                .with("organization", organization)
                .with("at", exact(*at)),
            text("explained-resume"),
        ),
        Ending::SuspendedByCustomer { at, organization } => Told::new(
            text("explained-install-suspended-by-customer")
                .with("organization", organization)
                .with("at", exact(*at)),
            text("explained-install-suspended-by-customer-mend"),
        ),
        Ending::Something => Told::new(text("explained-ended-otherwise"), text("explained-ask-again")),
    }
}
