//! What stands around every page: the product's name, the stylesheet, who is signed in, the form token, and one
//! sentence about what has just happened.
//!
//! That sentence travels as a word of `Done` in the query (`?done=password-changed`): nothing that anybody typed is
//! ever in an address, and a made-up word says nothing.

use super::assets;
use super::session::Visitor;
use super::views::parts::{self, Chrome, Flash, Tone};
use crate::domain::login::{SignedIn, csrf};
use crate::http::body::QueryFields;
use crate::http::state::Site;

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
        match self {
            Self::PasswordChanged => "password-changed",
            Self::AccessRevoked => "access-revoked",
            Self::AccessSuspended => "access-suspended",
            Self::AccessResumed => "access-resumed",
            Self::StillSuspended => "still-suspended",
            Self::ScopesAccepted => "scopes-accepted",
            Self::ScopesDeclined => "scopes-declined",
            Self::Asked => "asked",
            Self::RequestApproved => "request-approved",
            Self::RequestDeclined => "request-declined",
            Self::RequestWithdrawn => "request-withdrawn",
            Self::AppCreated => "app-created",
            Self::AppSaved => "app-saved",
            Self::AppSuspended => "app-suspended",
            Self::AppUnsuspended => "app-unsuspended",
            Self::AppDeleted => "app-deleted",
            Self::RoleChanged => "role-changed",
            Self::MemberRemoved => "member-removed",
            Self::InvitationRevoked => "invitation-revoked",
            Self::Joined => "joined",
            Self::ApiKeyRevoked => "api-key-revoked",
            Self::SettingsSaved => "settings-saved",
            Self::NameSaved => "name-saved",
            Self::SessionEnded => "session-ended",
            Self::OtherSessionsEnded => "other-sessions-ended",
            Self::SecretEnded => "secret-ended",
            Self::CustomerSuspended => "customer-suspended",
            Self::CustomerResumed => "customer-resumed",
            Self::ConnectionsCutOff => "connections-cut-off",
            Self::OrganizationSuspended => "organization-suspended",
            Self::OrganizationUnsuspended => "organization-unsuspended",
            Self::PersonDisabled => "person-disabled",
            Self::PersonEnabled => "person-enabled",
            Self::AppReviewed => "app-reviewed",
            Self::AppReviewTakenBack => "app-review-taken-back",
            Self::AppBlocked => "app-blocked",
            Self::AppUnblocked => "app-unblocked",
            Self::AppUnlisted => "app-unlisted",
            Self::WebhookDisabled => "webhook-disabled",
            Self::WebhookEnabled => "webhook-enabled",
            Self::WebhookEnabledAnew => "webhook-enabled-anew",
            Self::WebhookSaved => "webhook-saved",
            Self::WebhookDeleted => "webhook-deleted",
            Self::DeliveryReplayed => "delivery-replayed",
            Self::FailedReplayed => "failed-replayed",
        }
    }

    fn sentence(self) -> &'static str {
        match self {
            Self::PasswordChanged => "Your password is changed. You are signed out everywhere else.",
            Self::AccessRevoked => "The app\u{2019}s access is revoked. Its tokens stopped working at once.",
            Self::AccessSuspended => {
                "The app\u{2019}s access is suspended. Nothing of it works until you resume it."
            }
            Self::AccessResumed => "The app\u{2019}s access works again.",
            Self::StillSuspended => {
                "Your suspension is taken back. The app\u{2019}s owner still keeps it suspended."
            }
            Self::ScopesAccepted => "Accepted. The app has what it asked for with its next refresh.",
            Self::ScopesDeclined => "Declined. The app goes on with what it had.",
            Self::Asked => {
                "Your question is with the admins. Once they approve, go back to the app and connect it again."
            }
            Self::RequestApproved => "Approved. Whoever asked can finish the connection in the app.",
            Self::RequestDeclined => "Declined. Nothing was connected.",
            Self::RequestWithdrawn => "Your question is taken back.",
            Self::AppCreated => "The app is created. It is public, so it has no secret.",
            Self::AppSaved => "The app is saved.",
            Self::AppSuspended => "The app is suspended. Nobody can connect it, and its tokens do not work.",
            Self::AppUnsuspended => "The app can be used again.",
            Self::AppDeleted => {
                "The app is deleted. Everything that was issued to it stopped working at once."
            }
            Self::RoleChanged => "The role is changed. It counts from the next request on.",
            Self::MemberRemoved => {
                "The member is removed. Whatever acted as them here stopped working at once."
            }
            Self::InvitationRevoked => "The invitation is revoked. Its link no longer works.",
            Self::Joined => "You are in. This is what you find here with your role.",
            Self::ApiKeyRevoked => "The API key is revoked. It is refused from the next request on.",
            Self::SettingsSaved => "The settings are saved.",
            Self::NameSaved => "Your name is saved.",
            Self::SessionEnded => "The session has ended.",
            Self::OtherSessionsEnded => "You are signed out everywhere else.",
            Self::SecretEnded => "The old secret stopped working.",
            Self::CustomerSuspended => "The connection is suspended. Its tokens stopped working at once.",
            Self::CustomerResumed => "The connection is resumed.",
            Self::ConnectionsCutOff => "The connections are ended. Their tokens stopped working at once.",
            Self::OrganizationSuspended => "The organization is suspended. Nothing acts in it.",
            Self::OrganizationUnsuspended => "The organization is back. What was connected works again.",
            Self::PersonDisabled => {
                "The account is disabled. Its sessions and tokens stopped working at once."
            }
            Self::PersonEnabled => "The account is open again. The person has to sign in.",
            Self::AppReviewed => "The app is marked as reviewed. Consent pages say so.",
            Self::AppReviewTakenBack => "The app is no longer marked as reviewed.",
            Self::AppBlocked => "The app is blocked. Its owner cannot let it back in.",
            Self::AppUnblocked => "The app is what it was before it was blocked.",
            Self::AppUnlisted => "The app is off the marketplace.",
            Self::WebhookDisabled => "The webhook is disabled. Events wait until you enable it.",
            Self::WebhookEnabled => "The webhook is enabled. What waited is sent first.",
            Self::WebhookEnabledAnew => "The webhook is enabled. What waited is not sent.",
            Self::WebhookSaved => "The webhook is saved.",
            Self::WebhookDeleted => "The webhook is deleted. Nothing is sent to it any more.",
            Self::DeliveryReplayed => "The event is back in its queue, and sent when its turn comes.",
            Self::FailedReplayed => "What did not arrive is back in its queue, and sent when its turn comes.",
        }
    }
}

/// The frame of a page for everybody.
pub(in crate::http) fn anonymous(site: &Site) -> Chrome {
    Chrome {
        product: site.cx.config.branding.product_name.clone(),
        stylesheet: assets::stylesheet(),
        ..Chrome::default()
    }
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
    let flash = done.map(|done| Flash { tone: Tone::Calm, text: done.sentence().to_owned() });
    Chrome { flash, ..personal(site, signed_in) }
}
