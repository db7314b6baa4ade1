# The page that asks a person to let an app in, and the one for somebody who may only ask.

consent-title = Connect { $app }
consent-who = Who asks
consent-asks = <bdi>{ $app }</bdi> asks to connect
consent-asks-in = <bdi>{ $app }</bdi> asks to connect to <bdi>{ $organization }</bdi>
consent-by = by <b><bdi>{ $owner }</bdi></b>
consent-by-nobody = somebody unknown
consent-reviewed = Reviewed
consent-not-reviewed = Not reviewed
consent-homepage = <span class="unseen">Homepage: </span><bdi>{ $host }</bdi>
consent-says = “<bdi>{ $description }</bdi>”
consent-as-whom = It asks to act as
consent-as-bot = <b>its own bot</b> in the organization you choose. What it does carries the app’s name, and your role does not limit it.
consent-as-bot-in = <b>its own bot</b> in <b><bdi>{ $organization }</bdi></b>. What it does carries the app’s name, and your role does not limit it.
consent-as-you = <b>you, <bdi>{ $email }</bdi></b>, with your role’s limits in the organization you choose. What it does carries your name.
consent-as-you-in = <b>you, <bdi>{ $email }</bdi></b>, with your role’s limits in <b><bdi>{ $organization }</bdi></b>. What it does carries your name.
consent-organization = Organization
consent-could = It could
consent-see = See
consent-change = Change
consent-be-told = Be told when
consent-events = Events
consent-calls = The exact API calls ({ $count })
consent-calls-in = The exact API calls in { $organizations } ({ $count })
consent-next = What happens next
consent-destination = You go to
consent-to-site = <b><bdi>{ $host }</bdi></b>
consent-to-this-computer = <b><bdi>{ $host }</bdi></b>, a program on this computer
consent-to-program = the program on this device that opens <b><bdi>{ $scheme }:</bdi></b> links
consent-to-code = a page with a code, to copy into the app
consent-lasts = It lasts
consent-lasts-until-revoked = Until it is revoked
consent-lasts-a-year = A year
consent-until = or until the end of
consent-undo = To undo it
consent-undo-in = <bdi>{ $organization }</bdi>, <b>Connected apps</b>, <b>Revoke access</b>; it stops at once
consent-undo-somewhere = Your organization, <b>Connected apps</b>, <b>Revoke access</b>; it stops at once
consent-deny = Deny
consent-approve = Approve
consent-signed-in = Signed in as <bdi>{ $name }</bdi>, <bdi>{ $email }</bdi>.
consent-not-you = Not you?

consent-preview = Preview
consent-preview-what = <b>Preview.</b> This is what somebody in <bdi>{ $organization }</bdi> is asked. Nothing is stored, and the buttons below do nothing.
consent-preview-back = Back to the app
consent-preview-other = Ask something else
consent-preview-scopes = The app asks for
consent-preview-actor = It acts as
consent-preview-bot = Its own bot
consent-preview-person = The person who approves
consent-preview-any-name = Any name.
consent-preview-role = Role of the person who is asked

ask-title = Ask for { $app }
ask-heading = Ask an admin to connect <bdi>{ $app }</bdi>
ask-why = Your role does not let you connect apps; people with the role { $role } or above decide. They see your question under <b>Requests</b>.
ask-why-in = Your role does not let you connect apps to <b><bdi>{ $organization }</bdi></b>; people with the role { $role } or above decide. They see your question under <b>Requests</b>.
ask-acts-as = It would act as <b><bdi>{ $whom }</bdi></b>.
ask-as-bot = its own bot
ask-as-you = you, { $email }, within your role
ask-see = It could see
ask-change = It could change
ask-note = What is it for?
ask-cancel = Cancel
ask-send = Ask an admin

# Why there is nothing to agree to, or why an agreement does not count.

refusal-next-at-app = Go back to the app and try again. If it happens again, tell the app’s developer.
refusal-start-again = Go back to the app and start again.

refusal-link = This app cannot be connected by this link
refusal-link-client-id-missing = The link that brought you here does not say which app asks.
refusal-link-unknown-client = No app is registered here under the name that the link gives.
refusal-link-suspended = The app that asks is suspended, so it cannot be connected.
refusal-link-redirect-missing = The link does not say where to send you afterwards, and the app has more than one address.
refusal-link-redirect-unknown = The link asks to send you to an address that the app has not registered. It may have been tampered with.
refusal-link-too-long = The link that brought you here is longer than can be answered.
refusal-link-why = You were not sent on, and nothing was connected.

refusal-asks-wrongly = This app asks in a way that is not answered
refusal-asks-wrongly-what = The link that brought you here is not as it has to be. You were not sent on, and nothing was connected.
refusal-asks-response-type = response_type must be code
refusal-asks-response-type-missing = response_type is missing
refusal-asks-response-mode = response_mode is not one of this server's
refusal-asks-state-missing = state is missing
refusal-asks-state-too-long = state is longer than 4096 bytes
refusal-asks-scope = scope is malformed, unknown or not declared by this app
refusal-asks-scope-missing = scope is missing
refusal-asks-actor = actor is not one that this app may use
refusal-asks-challenge = code_challenge must be a base64url SHA-256 with code_challenge_method S256
refusal-asks-challenge-missing = code_challenge is required

refusal-nowhere = You cannot connect this app
refusal-nowhere-as-bot = { $app } asks to connect to an organization, and you may not decide that.
refusal-nowhere-as-you = { $app } asks to act as you in an organization, and you may not decide that.
refusal-nowhere-named = It names one organization. Only people there with the role { $role } or above can connect an app to it.
refusal-nowhere-any = Only people with the role { $role } or above in an organization can connect an app to it. You have that role in none.
refusal-nowhere-next = Ask an admin of your organization to connect it, or sign in with another account.

refusal-undecided = Nothing was decided
refusal-undecided-what = The form that arrived says neither yes nor no. Nothing was changed.
refusal-undecided-next = Go back one page and press one of its buttons.

refusal-no-organization = Choose an organization
refusal-no-organization-what = You approved without choosing the organization that the app may work in. Nothing was connected.
refusal-no-organization-next = Go back one page, choose one, and approve again.

refusal-role = You cannot connect this app there
refusal-role-what = Your role in the organization you chose does not let you connect apps. Nothing was connected.
refusal-role-next = Ask an admin of that organization to connect it.

refusal-app-policy = That organization does not let this app in
refusal-app-policy-what = Its admins decided which apps may be connected, and this one is not among them. Nothing was connected.
refusal-app-policy-next = Ask an admin of that organization about its rule for apps.

refusal-connected = This app is already connected
refusal-connected-what = An admin has connected it to that organization, so there is nothing to ask for.
refusal-connected-next = If something does not work, ask an admin to connect it again.

refusal-suspended = The app’s owner suspended this connection
refusal-suspended-what = It cannot be connected there again until its owner resumes it. Nothing was connected.
refusal-suspended-next = Ask the app’s developer why.

refusal-end-passed = That date has passed
refusal-end-passed-what = You chose a day for the connection to end that is already over. Nothing was connected.
refusal-end-passed-next = Go back to the app, start again, and choose a later day.

refusal-of-another = This question was put to somebody else
refusal-of-another-what = The account that is signed in now is not the one that was asked. Nothing was connected.

refusal-closed = This question is closed
refusal-closed-what = It was answered already, or it waited for too long. This answer changed nothing.
refusal-closed-next = If the app is not connected, go back to it and start again.

refusal-app-changed = The app has changed since you were asked
refusal-app-changed-what = What you read on the page is no longer what the app may ask for. Nothing was connected.
