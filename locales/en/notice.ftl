# The page that has one thing to say: an error, a refusal, an end. A heading has no full stop.

notice-go-to-start = Go to the start
notice-go-to-account = Go to your account
notice-go-back = Go back and try again.
notice-request = Request <code>{ $id }</code>
notice-request-id = Request id: <code>{ $id }</code>
notice-for-developers = For the app’s developers: what failed

notice-not-found = There is no page here
notice-not-found-what = The address may be mistyped, the page may have been removed, or it belongs to an organization that you are not a member of.
notice-not-found-next = Check the address, or start from the beginning.

notice-forbidden = You cannot do this with your role
notice-forbidden-what = Only owners and admins of the organization can do this.
notice-forbidden-next = Ask one of them to do it for you, or to change your role.

notice-internal = Something failed on our side
notice-internal-what = The request was not carried out. It was recorded, and nothing about it is your doing.
notice-internal-next = Try again. If it fails again, tell whoever runs this server and quote the request id below.

notice-unavailable = This cannot be answered right now
notice-unavailable-what = A part of the service is not reachable. Nothing was changed.
notice-unavailable-next = Try again in a minute. If it stays this way, tell whoever runs this server.

notice-wrong-method = This page cannot be used that way
notice-wrong-method-what = The address exists, but not for this kind of request. That happens when a form&#39;s address is opened by itself.
notice-wrong-method-next = Go back to the page you came from, or start from the beginning.

notice-too-many = Too many attempts in a short time
notice-too-many-what = To protect accounts, attempts from one place are limited. Nothing was changed.
notice-too-many-next = Wait a minute, then try again.

notice-failed = This did not work
notice-status-malformed = The request is malformed.
notice-status-unauthorized = Authentication is required.
notice-status-body-too-large = The request body is too large.
notice-status-address-too-long = The address is too long.
notice-status-media-type = The request body has an unsupported Content-Type.
notice-status-too-many = Too many requests.
notice-status-refused = The request was refused.

notice-body-not-utf8 = The request is not valid UTF-8.
notice-body-nul = The request contains a NUL character.
notice-body-broken-escape = The request contains a broken percent escape.
notice-body-too-many-fields = The request has too many parameters.
notice-body-not-json = The request body is not a valid JSON object.
notice-body-boundary = A multipart body needs one boundary of 1 to 70 characters.
notice-body-not-multipart = The request body is not valid multipart/form-data.
notice-body-file = Files are not accepted here.
notice-body-part-not-text = Parts of a multipart body must be plain text.
notice-body-cut-short = The request body could not be read to its end.
notice-body-no-content-type = The request body has no Content-Type.
notice-body-many-content-types = The request has more than one Content-Type.
notice-body-broken-content-type = The Content-Type is malformed.
notice-body-other-charset = Only UTF-8 is understood.
notice-body-encoded = Encoded request bodies are not supported.

notice-field-twice = The parameter &#39;{ $field }&#39; was sent more than once.
notice-field-invalid = The parameter &#39;{ $field }&#39; is not valid.
notice-field-missing = The parameter &#39;{ $field }&#39; is missing.
notice-field-too-long = The parameter &#39;{ $field }&#39; is too long.

notice-foreign-form = This form came from another site
notice-foreign-form-what = Something outside this site tried to act in your name. Nothing was changed.
notice-foreign-form-next = If you meant to do it, start again from your account.

notice-stale-form = This form is out of date
notice-stale-form-what = You signed in or out since the form was opened, so it can no longer be trusted to be yours. Nothing was changed.
notice-stale-form-next = Open the page again and repeat the step.

notice-last-admin = Somebody has to stay in charge
notice-last-admin-what = This person is the last owner or admin of the organization. Nothing was changed.
notice-last-admin-next = Make somebody else an owner or admin first.

notice-owners-only = Only an owner can do this
notice-owners-only-what = Owners of an organization are made, changed and removed by owners alone. Nothing was changed.
notice-owners-only-next = Ask an owner to do it for you.

notice-taken-what = There is one of that name already, or there are too many. Nothing was changed.
notice-taken-next = Go back and look at the list.
notice-invalid-what = Some of the fields are not valid. Nothing was changed.

notice-key-rotated = This API key was already rotated
notice-key-rotated-what = The form that you sent was for a key that has been replaced since. Nothing was changed.
notice-key-rotated-why = A key is shown once. Loading its page again cannot show it again, and does not make a new one.
notice-key-rotated-next = If you did not keep the new key, go back to the list and rotate it once more.

notice-secret-rotated = This secret was already rotated
notice-secret-rotated-what = The form that you sent was for a secret that has been replaced since. Nothing was changed.
notice-secret-rotated-why = A secret is shown once. Loading its page again cannot show it again, and does not make a new one.
notice-secret-rotated-next = If you did not keep the new secret, rotate it once more from the app’s page.
notice-go-to-apps = Go to your apps

notice-no-secret = A public app has no secret
notice-no-secret-what = It proves itself with PKCE, so there is nothing to rotate.

notice-blocked = This app is blocked
notice-blocked-what = The operator of this server blocked it, and only the operator can let it back in. Nothing was changed.
notice-blocked-next = Ask the operator of this server why.

notice-invitation-gone = This invitation is no longer good
notice-invitation-gone-what = It was used, revoked or left too long, or a part of its link is missing.
notice-invitation-gone-next = Ask whoever sent it for a new one.

notice-already-member = You are in { $organization } already
notice-already-member-what = An invitation is for somebody who is not. It stays good, and your role stays as it is.
notice-already-member-next = If you should have another role, ask an admin to change it.
notice-go-to-organization = Go to the organization

notice-suspended = This organization is suspended
notice-suspended-what = It was suspended by the operator of this server. Nothing acts in it, and nobody can work with its pages.
notice-suspended-why = What was connected is kept, and works again when the operator lets the organization back in.
notice-suspended-next = Ask whoever runs this server why, and what has to happen.

notice-end-passed = That date has passed
notice-end-passed-what = You chose a day for the connection to end that is already over. Nothing was changed.
notice-end-passed-next = Go back one page and choose a later day.

notice-scopes-changed = The app asks for something else by now
notice-scopes-changed-what = Its owner changed what it asks for since you opened the page. Nothing was changed.
notice-scopes-changed-next = Open the connection again and read what it asks for now.

notice-decided = This was already decided
notice-decided-next = Open the list again to see how things stand.
notice-decided-ended = Somebody was faster, or the page was old: this connection has ended; only a new consent brings it back. Nothing was changed.
notice-decided-not-approved = Somebody was faster, or the page was old: nobody has approved this connection yet. Nothing was changed.
notice-decided-not-requested = Somebody was faster, or the page was old: this connection does not wait for an approval. Nothing was changed.
notice-decided-already-approved = Somebody was faster, or the page was old: this app is already connected. Nothing was changed.
notice-decided-already-suspended = Somebody was faster, or the page was old: this connection is already suspended. Nothing was changed.
notice-decided-not-suspended = Somebody was faster, or the page was old: this connection is not suspended. Nothing was changed.
notice-decided-suspended-by-owner = Somebody was faster, or the page was old: the owner of the app suspended this connection, and only the owner can resume it. Nothing was changed.
notice-decided-nothing-pending = Somebody was faster, or the page was old: this app asks for no further scopes. Nothing was changed.

notice-two-sessions = Your browser sent two sessions
notice-two-sessions-what = It holds the same cookie of this site twice, and only one of them can be yours.
notice-two-sessions-next = Delete the cookies of this site in your browser, then sign in again.
