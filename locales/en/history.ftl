# What happened, in the audit log and in the history of a connection. Each is a sentence without a full stop; who did it
# is its subject.

history-by-operator = The operator of this server
history-by-app = The app { $app }
history-by-api-key = An API key
history-by-person-through-app = { $person }, through { $app },
history-by-person-through-key = { $person }, through an API key,
history-by-its-owner = Its owner
history-by-owner-of = The owner of { $app }
history-by-admin = An admin of this organization
history-some-app = an app

history-app-created = { $who } created { $app }
history-app-updated = { $who } changed { $app }
history-app-secret-rotated = { $who } rotated the secret of { $app }
history-app-secret-ended = { $who } ended the old secret of { $app } early
history-app-suspended = { $who } suspended { $app }
history-app-unsuspended = { $who } let { $app } back in
history-app-deleted = { $who } deleted { $app }
history-app-reviewed = The operator of this server reviewed { $app }
history-app-review-taken-back = The operator of this server took back the review of { $app }
history-app-blocked = The operator of this server blocked { $app }
history-app-unblocked = The operator of this server let { $app } back in
history-secret-leaked = { $who } reported the secret of { $app } as leaked; all its tokens ended
history-scopes-changed = The owner of { $app } changed what it asks for

history-consent-approved = { $who } agreed to { $app }
history-install-created = { $app } was connected with the approval of { $person }
history-install-requested = { $who } asked to connect { $app }
history-install-approved = { $who } approved { $app }
history-install-declined = { $who } declined { $app }
history-install-withdrawn = { $who } no longer asks to connect { $app }
history-install-suspended = { $who } suspended the connection of { $app }
history-install-suspended-by-owner = The owner of { $app } suspended the connection
history-install-resumed = { $who } resumed the connection of { $app }
history-install-resumed-by-owner = The owner of { $app } resumed the connection
history-install-expired = The connection of { $app } came to its date
history-scopes-accepted = { $who } accepted what { $app } asks for
history-scopes-declined = { $who } declined what { $app } asked for besides
history-install-revoked = { $who } revoked the access of { $app }
history-install-given-up = { $app } gave its access up
history-install-ended-for-safety = The access of { $app } was ended for safety
history-install-ended-with-app = The access ended, because { $app } was withdrawn
history-install-ended = The access of { $app } ended

history-token-issued = { $app } was given a token of its own, which acts as nobody
history-token-revoked = A token of { $app } ended; its connection stays
history-code-replayed = An authorization code of { $app } was presented a second time
history-refresh-token-reused = A refresh token that { $app } had already used was presented again

history-leaked-api-key = The API key { $name } was found where it does not belong, and revoked
history-leaked-secret = A client secret of { $app } was found where it does not belong, and ended
history-leaked-code = An authorization code of { $app } was found where it does not belong, and ended
history-leaked-access-token = An access token of { $app } was found where it does not belong, and ended
history-leaked-refresh-token = A refresh token of { $app } was found where it does not belong, and ended
history-leaked-credential = A credential of { $app } was found where it does not belong, and ended

history-cut-off-app = { $who } ended all connections of { $app } at once
history-cut-off-person = { $who } ended everything that acts as { $person } at once
history-cut-off-server = { $who } ended all connections on this server at once
history-cut-off-organization = { $who } ended all connections to this organization at once

history-organization-updated = { $who } changed the organization’s settings
history-organization-suspended = The operator of this server suspended the organization
history-organization-unsuspended = The operator of this server let the organization back in
history-sso-key-created = { $who } made a new key for the organization’s own sign-in
history-api-key-created = { $who } created the API key { $name }
history-api-key-rotated = { $who } rotated the API key { $name }
history-api-key-revoked = { $who } revoked the API key { $name }

history-member-added = { $who } added { $email } with the role { $role }
history-member-changed = { $who } changed the role of { $email } from { $from } to { $to }
history-member-removed = { $who } removed { $email }
history-invitation-created = { $who } invited { $note } ({ $role })
history-invitation-renewed = { $who } made a new link for { $note } ({ $role })
history-invitation-revoked = { $who } revoked the invitation for { $note } ({ $role })
history-invitation-accepted = { $who } accepted the invitation for { $note } ({ $role })
history-user-disabled = The account of { $email } was disabled
history-user-enabled = The account of { $email } was opened again

history-project-created = { $who } created the project { $name }
history-task-created = { $who } created the task { $name }
history-workflow-created = { $who } created the workflow { $name }

history-webhook-created = { $who } added a webhook to { $url }
history-webhook-updated = { $who } changed a webhook of the organization
history-webhook-deleted = { $who } deleted the webhook to { $url }
history-webhook-failed = The webhook to { $url } was disabled: its receiver takes nothing
history-webhook-disabled = { $who } disabled the webhook to { $url }
history-webhook-enabled = { $who } enabled the webhook to { $url }
history-webhook-secret-rotated = { $who } rotated the signing secret of a webhook

history-at = { $at }, from { $address }

# What changed, a line each.

history-acts-as-bot = Acts as its own bot
history-acts-as = Acts as { $person }
history-can = It can: { $scopes }
history-can-also = It can now also: { $scopes }
history-can-no-longer = It can no longer: { $scopes }
history-told = It is told when: { $events }
history-told-also = It is now also told when: { $events }
history-told-no-longer = It is no longer told when: { $events }
history-same-as-before = With the same rights as before
history-asked-for = Asked for: { $scopes }
history-no-longer-asked-for = No longer: { $scopes }
history-note = “{ $note }”
history-works-from = It works from: { $networks }
history-connected-before = Those from before { $at }
history-found-at = Found at { $url }
history-worked-for = Worked for { $organization }

history-edited = { $field }: { $after }, before { $before }
history-field-name = Name
history-field-homepage = Homepage
history-field-redirect-uris = Redirect URIs
history-field-actors = Acts as
history-field-scopes = Scopes
history-field-optional-scopes = Optional scopes
history-field-listed = In the marketplace
history-field-install-url = Install address
history-field-replay-window = Seconds to repeat a refresh
history-field-webhook = Webhook address
history-field-events = Webhook events
history-field-app-policy = Apps that may be connected
history-field-install-role = Weakest role that may install
history-yes = yes
history-no = no
history-nothing = nothing

# The audit log.

audit-log-file = Download as CSV
audit-log-lead = Who did what in <bdi>{ $organization }</bdi>, when, and from where. Nothing here can be changed or deleted.
audit-log-filters = Filters
audit-log-by = By
audit-log-by-everybody = Everybody
audit-log-about = About
audit-log-about-every-app = Every app
audit-log-what = What
audit-log-what-everything = Everything
audit-log-from = From
audit-log-until = Until
audit-log-nothing-matches = Nothing matches. <a href="{ $href }">Show everything</a>
audit-log-empty = Nothing happened yet. Every change to apps, members and keys appears here, with who made it and from where.
audit-log-pages = Pages
audit-log-newest = Newest
audit-log-older = Older

# What can be filtered by.

audit-kind-app-created = App: created
audit-kind-app-updated = App: updated
audit-kind-app-secret-rotated = App: secret rotated
audit-kind-app-secret-ended = App: secret ended
audit-kind-app-suspended = App: suspended
audit-kind-app-unsuspended = App: unsuspended
audit-kind-app-deleted = App: deleted
audit-kind-consent-approved = Consent: approved
audit-kind-install-created = Install: created
audit-kind-install-revoked = Install: revoked
audit-kind-token-issued = Token: issued
audit-kind-token-revoked = Token: revoked
audit-kind-code-replayed = Code: replay detected
audit-kind-refresh-token-reused = Token: reuse detected
audit-kind-api-key-created = API key: created
audit-kind-sso-key-created = SSO key: created
audit-kind-member-set = Member: set
audit-kind-member-removed = Member: removed
audit-kind-install-requested = Install: requested
audit-kind-install-approved = Install: approved
audit-kind-install-declined = Install: declined
audit-kind-install-withdrawn = Install: withdrawn
audit-kind-install-suspended = Install: suspended
audit-kind-install-resumed = Install: resumed
audit-kind-install-expired = Install: expired
audit-kind-scopes-changed = App: scopes changed
audit-kind-scopes-accepted = Install: scopes accepted
audit-kind-scopes-declined = Install: scopes declined
audit-kind-secret-leaked = App: secret leaked
audit-kind-credential-leaked = Credential: leaked
audit-kind-app-reviewed = App: reviewed
audit-kind-app-blocked = App: blocked
audit-kind-app-unblocked = App: unblocked
audit-kind-connections-cut-off = Connections: cut off
audit-kind-organization-updated = Organization: updated
audit-kind-organization-suspended = Organization: suspended
audit-kind-organization-unsuspended = Organization: unsuspended
audit-kind-api-key-rotated = API key: rotated
audit-kind-api-key-revoked = API key: revoked
audit-kind-invitation-created = Invitation: created
audit-kind-invitation-renewed = Invitation: new link
audit-kind-invitation-revoked = Invitation: revoked
audit-kind-invitation-accepted = Invitation: accepted
audit-kind-user-disabled = User: disabled
audit-kind-user-enabled = User: enabled
audit-kind-project-created = Project: created
audit-kind-task-created = Task: created
audit-kind-workflow-created = Workflow: created
audit-kind-webhook-created = Webhook: created
audit-kind-webhook-updated = Webhook: updated
audit-kind-webhook-deleted = Webhook: deleted
audit-kind-webhook-disabled = Webhook: disabled
audit-kind-webhook-enabled = Webhook: enabled
audit-kind-webhook-secret-rotated = Webhook: secret rotated
