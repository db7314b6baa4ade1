# The pieces that several pages share.

name = <bdi>{ $name }</bdi>

parts-organization-pages = Pages of this organization
parts-overview = Overview
parts-connected-apps = Connected apps
parts-requests = Requests
parts-audit-log = Audit log
parts-api-keys = API keys
parts-webhooks = Webhooks
parts-members = Members
parts-settings = Settings
parts-optional = (optional)
parts-new-scope = New since last time
parts-sensitive = <b>Sensitive.</b> { $why }
parts-error = <span class="unseen">Error: </span>{ $error }
parts-errors = { $count ->
    [one] One thing needs another look
   *[other] { $count } things need another look
}
parts-order = Order
parts-show = Show
parts-list-pages = Pages of this list
parts-rows = { $from } to { $to } of { $total }
parts-previous = Previous
parts-next = Next
parts-breadcrumbs = Breadcrumbs
parts-type-name = Type <b><bdi>{ $name }</bdi></b> to go on
parts-cancel = Cancel
parts-shown-once = You won’t see it again.
parts-kept-sealed = We keep it sealed, to sign with, and never show it.
parts-kept-as-fingerprint = We store a fingerprint only.
parts-copied = I have copied it
parts-by = by <bdi>{ $name }</bdi>
parts-search-apps = Search apps
parts-no-app-matches = No app matches <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Show all</a>
parts-actions = Actions

# Orders of lists.

order-name = By name
order-newest = Newest first
order-working = Working first
order-last-approved = Last approved first
order-strongest-role = Strongest role first
order-organization = By organization
order-last-connected = Last connected first
order-last-token = Last token first
order-longest-unused = Longest unused first

# The form of an app.

app-field-name = Name
app-field-name-hint = People read it when they decide whether to let the app in.
app-field-description = Description
app-field-description-hint = What the app does for an organization, in a sentence or two.
app-field-homepage = Homepage
app-field-homepage-hint = Its host is shown beside the name. Leave empty if there is none.
app-field-redirect-uris = Redirect URIs
app-field-redirect-uris-hint = One a line, exactly as your app sends them. https, or http on localhost.
app-field-scopes = Scopes
app-field-scopes-hint = The most your app may ever ask for. Each organization sees exactly this list, so ask for little. What is optional can be left out by whoever approves the app.
app-field-scope-optional = Optional<span class="unseen">: { $scope }</span>
app-field-actors = Acts as
app-field-kind = Kind
app-field-webhook = Webhook address
app-field-webhook-hint = Where your app hears about events. https; leave empty if it does not.
app-field-events = Webhook events
app-field-events-chosen = { $chosen } of { $all } chosen
app-field-marketplace = Marketplace
app-field-listed = Show it in the marketplace
app-field-listed-hint = Everybody who is signed in can find it there
app-field-install-url = Address to install from
app-field-install-url-hint = Where the marketplace’s Install leads. Leave empty to lead to the app’s own consent page.
app-field-replay-window = Repeat a lost refresh for
app-field-replay-window-hint = Seconds, 60 at most. An app that lost the answer to a refresh can ask again for so long. Leave empty for what this server does.
