//! What stands around every page: the product's name, the stylesheet, who is signed in, the form token, and one
//! sentence about what has just happened.
//!
//! That sentence travels as a word of `Done` in the query (`?done=password-changed`): nothing that anybody typed is
//! ever in an address, and a made-up word says nothing.

use super::assets;
use super::session::Visitor;
use super::views::parts::{self, Chrome, Flash, Link, Tone};
use crate::config::branding::Branding;
use crate::context::Context;
use crate::domain::login::{SignedIn, csrf};
use crate::http::body::QueryFields;
use crate::http::state::Site;
use crate::language::text;

/// What the last form did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::http) enum Done {
    /// The password is another one.
    PasswordChanged,
    /// The connection of an app has ended.
    AccessRevoked,
    /// A connection is suspended.
    AccessSuspended,
    /// A connection works again.
    AccessResumed,
    /// One suspension of two is taken back.
    StillSuspended,
    /// What an app asked for besides is granted.
    ScopesAccepted,
    /// What an app asked for besides is not granted.
    ScopesDeclined,
    /// A question is with the admins.
    Asked,
    /// What a member asked for is approved.
    RequestApproved,
    /// What a member asked for is declined.
    RequestDeclined,
    /// A question is taken back.
    RequestWithdrawn,
    /// There is a new app, and nothing secret to show about it.
    AppCreated,
    /// What the owner typed about an app is stored.
    AppSaved,
    /// The app may be used no longer.
    AppSuspended,
    /// The app may be used again.
    AppUnsuspended,
    /// The app is gone.
    AppDeleted,
    /// The role of a member is another one.
    RoleChanged,
    /// A member left.
    MemberRemoved,
    /// An invitation is good no longer.
    InvitationRevoked,
    /// The visitor belongs to the organization now.
    Joined,
    /// A key works no longer.
    ApiKeyRevoked,
    /// The organization is as its admin wants it.
    SettingsSaved,
    /// The person has the name that was typed.
    NameSaved,
    /// Pages speak the language that was chosen.
    LanguageSaved,
    /// One session of the person is over.
    SessionEnded,
    /// Every other session of the person is over.
    OtherSessionsEnded,
    /// A secret that was replaced works no longer.
    SecretEnded,
    /// The app's owner suspended one connection of it.
    CustomerSuspended,
    /// The app's owner let one connection of it go on.
    CustomerResumed,
    /// Everything of something ended.
    ConnectionsCutOff,
    /// An operator suspended the organization.
    OrganizationSuspended,
    /// An operator let the organization back in.
    OrganizationUnsuspended,
    /// An operator closed the account.
    PersonDisabled,
    /// An operator opened the account again.
    PersonEnabled,
    /// An operator vouches for the app.
    AppReviewed,
    /// An operator vouches for the app no longer.
    AppReviewTakenBack,
    /// An operator blocked the app.
    AppBlocked,
    /// An operator took the block back.
    AppUnblocked,
    /// An operator took the app off the marketplace.
    AppUnlisted,
    /// Nothing more is sent to the webhook.
    WebhookDisabled,
    /// The webhook is sent to again, what waited first.
    WebhookEnabled,
    /// The webhook is sent to again, but for what waited.
    WebhookEnabledAnew,
    /// Address and events of a webhook are as they were typed.
    WebhookSaved,
    /// A webhook is gone.
    WebhookDeleted,
    /// An event is in its queue again.
    DeliveryReplayed,
    /// Everything that did not arrive is in its queue again.
    FailedReplayed,
}

impl Done {
    const ALL: &[Self] = &[
        Self::PasswordChanged,
        Self::AccessRevoked,
        Self::AccessSuspended,
        Self::AccessResumed,
        Self::StillSuspended,
        Self::ScopesAccepted,
        Self::ScopesDeclined,
        Self::Asked,
        Self::RequestApproved,
        Self::RequestDeclined,
        Self::RequestWithdrawn,
        Self::AppCreated,
        Self::AppSaved,
        Self::AppSuspended,
        Self::AppUnsuspended,
        Self::AppDeleted,
        Self::RoleChanged,
        Self::MemberRemoved,
        Self::InvitationRevoked,
        Self::Joined,
        Self::ApiKeyRevoked,
        Self::SettingsSaved,
        Self::NameSaved,
        Self::LanguageSaved,
        Self::SessionEnded,
        Self::OtherSessionsEnded,
        Self::SecretEnded,
        Self::CustomerSuspended,
        Self::CustomerResumed,
        Self::ConnectionsCutOff,
        Self::OrganizationSuspended,
        Self::OrganizationUnsuspended,
        Self::PersonDisabled,
        Self::PersonEnabled,
        Self::AppReviewed,
        Self::AppReviewTakenBack,
        Self::AppBlocked,
        Self::AppUnblocked,
        Self::AppUnlisted,
        Self::WebhookDisabled,
        Self::WebhookEnabled,
        Self::WebhookEnabledAnew,
        Self::WebhookSaved,
        Self::WebhookDeleted,
        Self::DeliveryReplayed,
        Self::FailedReplayed,
    ];

    /// The path of a page that will say so.
    pub(in crate::http) fn at(self, path: &str) -> String {
        format!("{path}?done={}", self.word())
    }

    fn word(self) -> &'static str {
        self.key().trim_start_matches("done-")
    }

    /// The name of its text, and after `done-` the word in the address.
    fn key(self) -> &'static str {
        match self {
            Self::PasswordChanged => "done-password-changed",
            Self::AccessRevoked => "done-access-revoked",
            Self::AccessSuspended => "done-access-suspended",
            Self::AccessResumed => "done-access-resumed",
            Self::StillSuspended => "done-still-suspended",
            Self::ScopesAccepted => "done-scopes-accepted",
            Self::ScopesDeclined => "done-scopes-declined",
            Self::Asked => "done-asked",
            Self::RequestApproved => "done-request-approved",
            Self::RequestDeclined => "done-request-declined",
            Self::RequestWithdrawn => "done-request-withdrawn",
            Self::AppCreated => "done-app-created",
            Self::AppSaved => "done-app-saved",
            Self::AppSuspended => "done-app-suspended",
            Self::AppUnsuspended => "done-app-unsuspended",
            Self::AppDeleted => "done-app-deleted",
            Self::RoleChanged => "done-role-changed",
            Self::MemberRemoved => "done-member-removed",
            Self::InvitationRevoked => "done-invitation-revoked",
            Self::Joined => "done-joined",
            Self::ApiKeyRevoked => "done-api-key-revoked",
            Self::SettingsSaved => "done-settings-saved",
            Self::NameSaved => "done-name-saved",
            Self::LanguageSaved => "done-language-saved",
            Self::SessionEnded => "done-session-ended",
            Self::OtherSessionsEnded => "done-other-sessions-ended",
            Self::SecretEnded => "done-secret-ended",
            Self::CustomerSuspended => "done-customer-suspended",
            Self::CustomerResumed => "done-customer-resumed",
            Self::ConnectionsCutOff => "done-connections-cut-off",
            Self::OrganizationSuspended => "done-organization-suspended",
            Self::OrganizationUnsuspended => "done-organization-unsuspended",
            Self::PersonDisabled => "done-person-disabled",
            Self::PersonEnabled => "done-person-enabled",
            Self::AppReviewed => "done-app-reviewed",
            Self::AppReviewTakenBack => "done-app-review-taken-back",
            Self::AppBlocked => "done-app-blocked",
            Self::AppUnblocked => "done-app-unblocked",
            Self::AppUnlisted => "done-app-unlisted",
            Self::WebhookDisabled => "done-webhook-disabled",
            Self::WebhookEnabled => "done-webhook-enabled",
            Self::WebhookEnabledAnew => "done-webhook-enabled-anew",
            Self::WebhookSaved => "done-webhook-saved",
            Self::WebhookDeleted => "done-webhook-deleted",
            Self::DeliveryReplayed => "done-delivery-replayed",
            Self::FailedReplayed => "done-failed-replayed",
        }
    }
}

/// The frame of a page for everybody.
pub(in crate::http) fn anonymous(site: &Site) -> Chrome {
    plain(&site.cx)
}

/// The same for whoever has no more than the server's own things.
pub(super) fn plain(cx: &Context) -> Chrome {
    Chrome {
        product: cx.config.branding.product_name.clone(),
        stylesheet: assets::stylesheet(),
        colours: cx.branding.colours().map(assets::address),
        logo: cx.branding.logo().map(assets::address),
        footer: footer(&cx.config.branding),
        ..Chrome::default()
    }
}

/// Whoever helps, and what else the operator links.
fn footer(branding: &Branding) -> Vec<Link> {
    let support = branding.support_link().map(|href| Link { label: text("frame-support"), href });
    let others = branding.footer_links.iter();
    let others = others.map(|link| Link { label: link.label.clone().into(), href: link.url.clone() });
    support.into_iter().chain(others).collect()
}

/// The frame of a signed-in person's page.
pub(in crate::http) fn personal(site: &Site, signed_in: &SignedIn) -> Chrome {
    let user = signed_in.user();
    Chrome {
        csrf: csrf::form_token(&site.cx, signed_in).reveal().to_owned(),
        signed_in: Some(parts::SignedIn {
            name: user.name.clone(),
            email: user.email.clone(),
            is_operator: user.is_operator,
        }),
        ..anonymous(site)
    }
}

/// The frame of a page for everybody, which knows who is signed in.
pub(in crate::http) fn visited(site: &Site, visitor: &Visitor) -> Chrome {
    visitor.signed_in.as_ref().map_or_else(|| anonymous(site), |signed_in| personal(site, signed_in))
}

/// The same, with what the last form did.
pub(in crate::http) fn personal_after(site: &Site, signed_in: &SignedIn, query: &QueryFields) -> Chrome {
    let word = query.0.one("done").ok().flatten();
    let done = Done::ALL.iter().find(|done| Some(done.word()) == word);
    let flash = done.map(|done| Flash { tone: Tone::Calm, text: text(done.key()) });
    Chrome { flash, ..personal(site, signed_in) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::web::views::tests::in_english;

    #[test]
    fn whatever_was_done_is_said() {
        for done in Done::ALL {
            assert!(in_english(&text(done.key())).ends_with('.'), "{done:?}");
            assert_eq!(done.at("/account"), format!("/account?done={}", done.word()));
        }
    }
}
