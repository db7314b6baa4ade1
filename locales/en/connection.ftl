# The apps that act in an organization: the list, one connection, its health, and the calls it could make.

connection-empty = No app is connected to <bdi>{ $organization }</bdi>.
connection-empty-what = When somebody here approves an app, it appears in this list with what it may do, who let it in, and a button to revoke its access. To connect one, start at the app’s own site: it leads here.
connection-lead = Apps that may act in <bdi>{ $organization }</bdi>. Revoking one stops it at once.
connection-app = App
connection-acts-as = Acts as
connection-it-can = It can
connection-approved = Approved
connection-status = Status
connection-more = { $count } more
connection-not-yet = Not yet
connection-unused = Unused for 90 days
connection-revoke = Revoke access
connection-suspend = Suspend access
connection-resume = Resume access
connection-facts = Connection
connection-approved-by = by <bdi>{ $name }</bdi>, { $at }
connection-ends = Ends
connection-last-token = Last token
connection-history = What happened
connection-history-empty = Nothing is recorded yet. Every change to this connection appears here, with who made it and from where.

# As whom an app acts.

connection-as-bot = Its own bot
connection-as-somebody-gone = A person who left
connection-as-limited = { $person }, within the role of that person

# What an app asks for besides.

connection-asks-for-more = <bdi>{ $app }</bdi> asks for more
connection-note = “<bdi>{ $note }</bdi>”
connection-could-also-see = It could also see
connection-could-also-change = It could also change
connection-until-answered = Until you answer, and also if you decline, it goes on with what it has. <a href="{ $href }">See the API calls this would open</a>
connection-decline = Decline
connection-accept = Accept

# The state of a connection, in a word.

connection-state-requested = Waits for approval
connection-state-active = Active
connection-state-scopes-pending = Asks for more
connection-state-suspended = Suspended
connection-state-suspended-by-owner = Suspended by its owner
connection-state-expired = Expired
connection-state-ended-for-safety = Ended for safety
connection-state-declined = Declined
connection-state-withdrawn = Withdrawn
connection-state-app-withdrawn = App withdrawn
connection-state-organization-ended = Organization ended
connection-state-person-gone = Person gone
connection-state-revoked = Revoked

# Why it no longer works, and what would bring it back.

connection-ended-by-admin = An admin of this organization revoked it.
connection-ended-by-app = The app itself gave its access up.
connection-ended-by-person = The person as whom it acted ended it.
connection-ended-declined = An admin of this organization did not agree to it.
connection-ended-withdrawn = Whoever asked for it took the question back.
connection-ended-expired = The date that was chosen when it was approved has come.
connection-ended-leak = One of its tokens was found where everybody could read it, so all of them were ended. Approve the app again if you trust it.
connection-ended-cut-off = Everything that was connected before a certain time was ended.
connection-ended-code-replay = An authorization code was presented twice, so somebody may have stolen it. Approve the app again if you trust it.
connection-ended-refresh-reuse = A refresh token was presented twice, so somebody may have stolen it. Approve the app again if you trust it.
connection-ended-with-app = Its owner withdrew the app, or everything of it was ended at once.
connection-ended-with-organization = Everything that acted in this organization was ended.
connection-ended-with-person = The person as whom it acted left, was disabled, changed the password or ended all of it. Somebody has to approve it again.

# Before it is revoked or suspended.

connection-confirm-revoke = Revoke the access of { $app }?
connection-confirm-suspend = Suspend the access of { $app }?
connection-effect-at-once = It can no longer see or change anything in { $organization }, from this moment on.
connection-effect-stays = What it has created stays.
connection-effect-again = To connect it again, somebody has to approve it again.
connection-effect-not-lost = Nothing is lost: once you resume it, it goes on with the access it has.

# How a connection is doing.

health-title = Health
health-unused = <b>Unused for 90 days.</b> It has made no call since { $since }. If nobody needs it, revoke its access.
health-last-call = Last call
health-last-refresh = Last refresh
health-refresh-failures = { $count } refused, the last { $at }
health-refused-calls = Refused calls
health-refused-none = None for a missing scope
health-refused = { $count ->
    [one] { $count } call
   *[other] { $count } calls
} for want of <code>{ $scope }</code>
health-refused-last = the last { $at }
health-unused-scopes = Unused scopes
health-unused-none = None in the last 30 days
health-unused-granted = granted, and not used in the last 30 days
health-secret = Client secret
health-secret-made = Made { $at }
health-secret-newest = the app’s newest
health-secret-older = the app has a newer one
health-secret-older-ends = the app has a newer one; this one ends { $at }
health-calls = API calls
health-could = What this app could do

# What it could do, call by call.

capabilities-title = What it could do
capabilities-heading = What <bdi>{ $app }</bdi> could do
capabilities-as-bot = Every API call that its token opens in <bdi>{ $organization }</bdi>. It acts as its own bot, which no role limits.
capabilities-as-person = Every API call that its token opens in <bdi>{ $organization }</bdi>. It acts as <bdi>{ $person }</bdi>.
capabilities-as-role = Every API call that its token opens in <bdi>{ $organization }</bdi>. It acts as <bdi>{ $person }</bdi>, within the role { $role }.
capabilities-requested = Nobody has approved it yet. From the moment somebody does, it can make these calls.
capabilities-stopped = It does not work now, so it can make none of these calls until that changes.
capabilities-none = Its token opens no API call.
capabilities-none-what = What it was granted may still let it hear of events. <a href="{ $href }">See what it can do</a>
capabilities-used = It used { $recent } of { $all } in the last 30 days. What is never used need not be granted.
capabilities-call = Call
capabilities-what = What it does
capabilities-what-short = Does
capabilities-recent = Last 30 days
capabilities-recent-short = 30 days
capabilities-calls = Calls in all
capabilities-calls-short = Calls
capabilities-last = Last call
capabilities-is-used = Used
capabilities-is-not-used = Not used
capabilities-never = Never
capabilities-pending = If you accept the scopes it asks for
capabilities-pending-what = { $count ->
    [one] It could also make this call.
   *[other] It could also make these { $count } calls.
}
