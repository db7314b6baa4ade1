# The apps that somebody develops, and an app as its owner sees it.

apps-title = Your apps
apps-none = You have no apps yet.
apps-none-create = An app lets your program work in other organizations of <bdi>{ $product }</bdi>, once somebody there approves it. Creating one gives you a client id and a secret.
apps-none-ask = An app lets a program work in other organizations of <bdi>{ $product }</bdi>. Owners and admins of an organization can create one; ask one of yours.
apps-search = Search apps
apps-no-match = No app matches <b><bdi>{ $search }</bdi></b>. <a href="/developer/apps">Show all</a>
apps-app = App

app-create = Create app
app-create-what = You get a client id and a secret. Nothing is connected until somebody approves the app.
app-owner = Owner organization
app-owner-hint = Its owners and admins manage the app.
app-owned-by = owned by <bdi>{ $owner }</bdi>
app-blocked = <b>The operator of this server blocked this app.</b> Nobody can connect it and none of its tokens works. Only the operator can let it back in; what you change here is saved and does not.
app-client-id = Client id
app-is-confidential = Confidential, it keeps a secret
app-is-public = Public, it has no secret and proves itself with PKCE
app-status = Status
app-status-active = Active
app-status-suspended = Suspended
app-status-blocked = Blocked by the operator
app-connected = Connected
app-connected-nowhere = No organization yet
app-connected-to = { $count ->
    [one] { $count } organization
   *[other] { $count } organizations
}
app-created = Created
app-settings = Settings
app-save = Save changes
app-installs-what = The organizations it is connected to, and how many there were over time.
app-preview = Preview
app-preview-what = The consent page as a customer sees it.
app-secrets-what = Which of them work, and when they were last used.
app-webhook = Webhook
app-webhook-what = What it is sent, and what its receiver answers.

# What stands to choose from in its form.

app-actor-bot = Its own bot
app-actor-bot-what = Works without a person, and no role limits it
app-actor-person = The person who approves
app-actor-person-what = Within that person’s role
app-kind-confidential = Confidential
app-kind-confidential-what = Runs on a server that can keep a secret
app-kind-public = Public
app-kind-public-what = Runs on people’s devices; no secret, PKCE instead. This cannot be changed later.
app-scopes-posts = Posts
app-scopes-comments = Comments
app-scopes-votes = Votes
app-scopes-changelog = Changelog
app-scopes-roadmap = Roadmap
app-scopes-articles = Articles
app-scopes-collections = Collections
app-scopes-tags = Tags
app-scopes-customers = Customers
app-scopes-member = Member
app-scopes-webhooks = Webhooks

# What can be done to it as a whole.

app-whole = The app as a whole
app-rotate-what = Makes a new secret.
app-suspend = Suspend app
app-suspend-what = Nobody can connect it until you let it back in, and none of its tokens works.
app-suspend-heading = Suspend { $app }?
app-suspend-nobody = Nobody can connect it until you let it back in.
app-suspend-ends = Letting it back in does not bring its connections back: each organization has to approve it again.
app-suspend-keeps = When you let it back in, its connections work again.
app-unsuspend = Let it back in
app-unsuspend-what = Organizations can connect it again.
app-unsuspend-heading = Let { $app } back in?
app-unsuspend-ended = Its earlier connections stay ended: each organization has to approve it again.
app-unsuspend-back = Its earlier connections work again at once.
app-cut-off = End connections
app-cut-off-what = Ends all its connections at once, for good. The app itself stays.
app-delete = Delete app
app-delete-what = Ends the app and everything that was issued to it, for good.
app-delete-heading = Delete { $app }?
app-delete-effect = Its client id and secret never work again. What it has created stays.
app-delete-for-good = This cannot be undone.
app-loses-nothing = No organization is connected to it now.
app-loses = { $count ->
    [one] { $count } organization is connected to it. That connection stops working at once.
   *[other] { $count } organizations are connected to it. Those connections stop working at once.
}
app-name-missing = Type the name to go on.
app-name-wrong = This is not the app’s name.

# Before an edit changes what it may ask for.

scopes-change = Change scopes
scopes-heading = Change what <bdi>{ $app }</bdi> may ask for?
scopes-added = Asked for from now on
scopes-removed = No longer asked for
scopes-effects = What happens
scopes-effect-none = No organization is connected to it now, so nobody is asked and nothing stops.
scopes-effect-removed = { $count ->
    [one] What is no longer asked for stops working at once in { $count } organization.
   *[other] What is no longer asked for stops working at once in { $count } organizations.
}
scopes-effect-added = { $count ->
    [one] What is new waits for an admin in { $count } organization. Until one accepts it, the app works there as before.
   *[other] What is new waits for an admin in { $count } organizations. Until one accepts it, the app works there as before.
}
scopes-effect-declined = An admin who declines keeps the app as it is.
scopes-note = Why, for the admins
scopes-note-hint = The admins of every organization that has the app read it. A sentence or two; leave it empty if there is nothing to say.
scopes-back = Back to the form

# What nobody could be asked, so that there is no preview of it.

app-preview-nothing = Nobody could be asked this
app-preview-nothing-what = What you chose is no question that the app could put to somebody.
app-preview-actor = The app is not registered to act in that way.
app-preview-not-allowed = Its scopes or its redirect URIs do not allow it.
app-preview-role = With that role a person does not decide, and is shown how to ask an admin instead.
app-preview-nothing-next = Choose something else, or change the app.
app-preview-again = Start the preview again
