# The members of an organization, and the invitations that make somebody one.

member-invite = Invite somebody
member-search = Search members
member-none-matches = No member matches <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Show all</a>
member-member = Member
member-role = Role
member-joined = Joined
member-you = You
member-account = Account
member-account-closed = Account closed
member-apps = Apps
member-no-apps = No app acts as this person here
member-change = Change the role
member-change-role = Change role
member-leaving = Remove
member-leaving-what = Ends the stay in <bdi>{ $organization }</bdi> and every app that acts as this person there.
member-remove = Remove member
member-owners-only = Only an owner can change or remove an owner.
member-closed = The account is closed, so the role has no effect. You can remove the member.
member-confirm-remove = Remove { $name } from { $organization }?
member-effect-out = { $name } can no longer open or change anything in { $organization }.
member-effect-app = { $app } acts as { $name } here. It stops working at once.
member-effect-more-apps = { $count ->
    [one] So does { $count } more app that acts as { $name }.
   *[other] So do { $count } more apps that act as { $name }.
}
member-effect-bots = Apps that act as their own bot stay, whoever approved them.
member-effect-back = To come back, they need a new invitation; what ended stays ended.

# What a role is for, in a phrase.

role-owner-what = Does everything, and makes other owners
role-admin-what = Manages apps, members, keys and settings
role-manager-what = Runs the product work
role-csm-what = Looks after customers
role-member-what = Takes part
role-collaborator-what = A guest with a narrow task

# Making invitations.

invitation-title = Invitations
invitation-link-works = You get a link that works once and for { $lifetime }. Send it to the person yourself.
invitation-whom = For whom
invitation-whom-hint = A name or an address, so that you know whose link it is.
invitation-create = Create invitation
invitation-open = Open invitations
invitation-none = No invitation is open.
invitation-none-what = An invitation appears here until somebody joins with it, you revoke it, or { $lifetime } are over.
invitation-for = For
invitation-invited = Invited
invitation-ends = Ends
invitation-link-short = New link
invitation-new-link = Make a new link
invitation-confirm-new-link = Make a new link for { $whom }?
invitation-effect-new-link = You see the new one once. It works once and for { $lifetime }.
invitation-effect-yours = The invitation becomes yours: it ends when you may no longer invite.
invitation-revoke-short = Revoke
invitation-revoke = Revoke invitation
invitation-confirm-revoke = Revoke the invitation for { $whom }?
invitation-effect-link = Its link stops working at once.
invitation-effect-another = You can make another one at any time.
invitation-bad-note = Say for whom it is, in at most 100 characters.
invitation-is-open = An invitation for the same person is open already. Revoke it to make another one.
invitation-too-many = There are { $most } open invitations, and no more are possible. Revoke some first.
invitation-ready = The invitation for { $whom } is ready
invitation-ready-advice = Copy the link and send it to that person alone.
invitation-ready-link = Link
invitation-ready-note = Whoever opens it first can join { $organization } on { $product }. It works for { $lifetime }, and you can revoke it until it is used.

# The page of an invitation's link.

invitation-join-title = Join { $organization }
invitation-join-heading = Join <bdi>{ $organization }</bdi>
invitation-join-who = <bdi>{ $person }</bdi> invites you to <bdi>{ $organization }</bdi>.
invitation-join-role = Your role
invitation-join-ends = { $at }, or once somebody used it
invitation-join = Join
invitation-join-not-now = Not now
invitation-join-as = You join as <b><bdi>{ $email }</bdi></b>. Not you? Sign out on your account page first, then open the link again.
invitation-join-known = You have an account
invitation-join-sign-in = Sign in to join
invitation-join-new = You are new here
invitation-join-email-hint = You sign in with it.
invitation-join-name-hint = Others in the organization see it.
invitation-join-password-hint = At least { $shortest } characters.
invitation-join-create = Create account and join
invitation-join-stale = This form was out of date. Please send it again.
invitation-join-email-taken = There is an account with this address. If it is yours, sign in above.
invitation-join-bad-email = This is not an e-mail address that a person can have.
