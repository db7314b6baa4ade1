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

notice-two-sessions = Your browser sent two sessions
notice-two-sessions-what = It holds the same cookie of this site twice, and only one of them can be yours.
notice-two-sessions-next = Delete the cookies of this site in your browser, then sign in again.
