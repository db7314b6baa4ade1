# The operator's console: the whole server, and its organizations, people and apps.

operator-lead = You look after this whole server. What you do here is written into the audit log of the organization it concerns.
operator-find-organizations = Find one, suspend it or let it back in
operator-find-people = Find somebody, disable the account or open it again
operator-find-apps = Review an app, block it, take it off the marketplace
operator-figures = What there is
operator-some-suspended = { $count } suspended
operator-some-disabled = { $count } disabled
operator-some-blocked = { $count } blocked
operator-requests = Requests
operator-installs = Installs
operator-installs-none = No app is connected yet. Here you will see how many installs work, wait, are suspended or have ended.
operator-installs-requested = Wait for approval
operator-installs-active = Active
operator-installs-ask-for-more = Ask for more
operator-installs-suspended-by-customer = Suspended by the customer
operator-installs-suspended-by-owner = Suspended by the owner
operator-installs-revoked = Revoked
operator-installs-expired = Expired
operator-whole = The server as a whole
operator-end-all-effect = Ends every connection on this server, or the ones from before a day.

# What lists and pages of one thing share.

operator-name = Name
operator-status = Status
operator-created = Created
operator-nothing-matches = Nothing matches <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Show all</a>
operator-acts = What you can do
operator-active = Active
operator-end = End connections

operator-organizations = Organizations
operator-organizations-search = organizations
operator-organizations-none = There are no organizations yet.
operator-organizations-none-detail = Whoever runs the server makes one by the command postern org create.
operator-organization-members = Members
operator-organization-connections = Connections
operator-organization-own-apps = Own apps
operator-organization-suspended = Suspended
operator-organization-end-effect = Ends everything that is connected to it, for good.
operator-suspend = Suspend organization
operator-suspend-effect = Nothing acts in { $organization }, and its members find its pages closed. Nothing ends.
operator-suspend-heading = Suspend { $organization }?
operator-suspend-apps = No app can see or change anything in { $organization }, and its API keys do not work.
operator-suspend-members = Its members find each of its pages closed, with the word that you did it.
operator-suspend-nothing-lost = Nothing is lost: when you let it back in, what was connected works again.
operator-unsuspend = Let it back in
operator-unsuspend-effect = What was connected works again.
operator-unsuspend-heading = Let { $organization } back in?
operator-unsuspend-apps = What was connected works again at once, and so do its API keys.
operator-unsuspend-members = Its members can work with its pages again.

operator-people = People
operator-people-search = people
operator-people-none = There are no people yet.
operator-people-none-detail = Whoever runs the server makes the first by the command postern user create.
operator-person-organizations = Organizations
operator-person-organizations-none = None
operator-person-membership = { $organization }, { $role }
operator-person-operator = Operator
operator-person-operator-yes = May use this console
operator-person-disabled = Disabled
operator-person-end-effect = Ends everything that acts as this person, for good. The account stays open.
operator-disable = Disable account
operator-disable-effect = Signs the person out everywhere and ends all that acts as them.
operator-disable-heading = Disable the account of { $email }?
operator-disable-out = The person is signed out everywhere and cannot sign in.
operator-disable-apps = No app acts as them any more. That stays so when the account is opened again.
operator-disable-alone = { $organization } is left without an owner or admin who can sign in.
operator-enable = Open the account again
operator-enable-effect = The person can sign in again. What ended stays ended.
operator-enable-heading = Open the account of { $email } again?
operator-enable-in = The person can sign in again, with the same roles as before.
operator-enable-stays = Sessions and connections that ended stay ended.
operator-oneself = You cannot disable your own account
operator-oneself-what = Nobody might be left to open it again. Nothing was changed.
operator-oneself-next = Ask another operator to do it.
operator-oneself-link = Go to the console

operator-apps = Apps
operator-apps-search = apps
operator-apps-none = There are no apps yet.
operator-apps-none-detail = An admin of an organization creates one under Your apps.
operator-app-by = by { $owner }
operator-app-connected = Connected
operator-app-organizations = { $count ->
    [one] { $count } organization
   *[other] { $count } organizations
}
operator-app-client-id = Client id
operator-app-description = Description
operator-app-homepage = Homepage
operator-app-leads-to = Leads to
operator-app-could = It could
operator-app-review = Review
operator-app-reviewed = Reviewed
operator-app-not-reviewed = Not reviewed
operator-app-marketplace = Marketplace
operator-app-listed = Listed
operator-app-listed-inactive = Listed, and not shown while it is not active
operator-app-not-listed = Not listed
operator-app-end-effect = Ends all its connections, for good. The app itself stays.
operator-review = Mark as reviewed
operator-review-effect = Consent pages and the marketplace say that you looked at it.
operator-review-heading = Mark { $app } as reviewed?
operator-review-says = Whoever is asked to let it in reads that you looked at it.
operator-review-until = The mark goes as soon as its owner changes its name, homepage or redirect URIs.
operator-unreview = Take the review back
operator-unreview-effect = Consent pages and the marketplace say again that nobody looked at it.
operator-unreview-heading = Take back the review of { $app }?
operator-unreview-says = Whoever is asked to let it in reads that nobody looked at it.
operator-connected-goes-on = What is connected goes on working.
operator-block = Block app
operator-block-effect = Nothing of it works, and its owner cannot let it back in.
operator-block-heading = Block { $app }?
operator-block-loses = { $count ->
    [0] No organization is connected to it now.
    [one] { $count } organization is connected to it. That connection stops working at once.
   *[other] { $count } organizations are connected to it. All of that stops working at once.
}
operator-block-nobody = Nobody can connect it, and its owner cannot let it back in.
operator-block-ends = Unblocking it does not bring its connections back: each organization has to approve it again.
operator-block-rests = When you unblock it, its connections work again.
operator-unblock = Unblock app
operator-unblock-effect = The app is what it was before it was blocked.
operator-unblock-heading = Unblock { $app }?
operator-unblock-as-before = It is what it was before: where its owner had suspended it, it stays suspended.
operator-unblock-ended = Its earlier connections stay ended: each organization has to approve it again.
operator-unblock-works = Its earlier connections work again at once.
operator-unlist = Unlist app
operator-unlist-effect = Takes it off the marketplace. What is connected goes on working.
operator-unlist-heading = Take { $app } off the marketplace?
operator-unlist-nobody = Nobody finds it there any more. What is connected goes on working.
operator-unlist-again = Its owner may list it again.
operator-changed-since = The app was changed since you looked at it
operator-changed-since-what = What its owner changed meanwhile was not reviewed, so the mark was not given.
operator-changed-since-next = Look at the app again, then mark it as reviewed.
operator-changed-since-link = Go to the apps
