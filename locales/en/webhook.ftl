# Webhooks, whosever they are, and what was sent to them.

webhook-title = Webhook
webhook-send-test = Send test event
webhook-nothing-is-sent = Nothing is sent
webhook-disabled-by-person = Somebody who looks after this webhook disabled it.
webhook-disabled-by-failures = It was disabled because an event came to the end of its attempts, and the receiver took nothing else meanwhile.
webhook-disabled-at = That was { $at }.
webhook-waits = { $count ->
    [0] No event waits.
    [one] { $count } event waits.
   *[other] { $count } events wait.
}
webhook-test-is-sent = A test is sent all the same.
webhook-what-waits = What waits
webhook-send-one = Send it
webhook-send-all = { $count ->
    [one] Send the { $count } event
   *[other] Send the { $count } events
}
webhook-send-oldest-first = The oldest first
webhook-skip = Skip what waited
webhook-skip-detail = It stays in the list, to be replayed by hand
webhook-enable = Enable
webhook-status = Status
webhook-enabled = Enabled
webhook-failing = Failing
webhook-disabled = Disabled
webhook-disabled-after-failures = Disabled after failures
webhook-address = Address
webhook-last-taken = Last taken
webhook-nothing-yet = Nothing yet
webhook-failing-since = Failing since
webhook-old-secret = Old secret
webhook-old-secret-until = signs too until { $at }
webhook-events = Events
webhook-counts = { $waiting } waiting, { $failed } failed, { $unsent } not sent
webhook-hears = What it hears of
webhook-hears-nothing = Nothing: no event is chosen.
webhook-with-the-app = Of an organization that is connected it hears what was granted there. Address and events are part of the app: <a href="{ $href }">change them on its page</a>.
webhook-settings = Settings
webhook-save = Save changes
webhook-whole = The webhook as a whole

webhook-deliveries = Deliveries
webhook-deliveries-none = Nothing was sent yet.
webhook-deliveries-none-detail = Each event appears here with what the receiver answered. Send a test event to see how that looks.
webhook-deliveries-none-such = No delivery is in this state. <a href="{ $href }">Show all</a>
webhook-deliveries-all = All
webhook-deliveries-waiting = Waiting
webhook-deliveries-delivered = Delivered
webhook-deliveries-failed = Failed
webhook-deliveries-not-sent = Not sent

webhook-field-url-hint = Where events are sent by POST. It must begin with https.
webhook-field-events-all = All events
webhook-field-events-all-detail = Everything that there is to hear of today
webhook-field-events-these = These events
webhook-field-events-these-detail = Those that are ticked below
webhook-field-events-which = Which events
webhook-url-empty = Give it an address.
webhook-url-not-a-url = The address must be an absolute URL of at most 2000 characters.
webhook-url-scheme = The address must use https.
webhook-url-extras = The address must not hold a user name, a password or a fragment.
webhook-url-host = The address must name its host by letters, digits, dots and hyphens.
webhook-url-port = The address must use port { $ports }.
webhook-url-private = The address must not point to a private, loopback or reserved address.
webhook-url-own = The address must not point to this server.
webhook-events-none = Choose at least one event.
webhook-events-unknown = { $event } is not an event of this server.

# What is done to one. `$of` says whose it is: an app’s has the app’s name, an organization’s own its host.

webhook-rotate = Rotate signing secret
webhook-rotate-effect = Makes a new secret to sign with. The one there is signs too for { $overlap } more.
webhook-rotate-heading = { $of ->
    [app] Rotate the signing secret of { $name }?
   *[organization] Rotate the signing secret of the webhook to { $name }?
}
webhook-rotate-both-sign = For { $overlap } each event is signed with both, so that your receiver can change over.
webhook-rotate-shown-once = The new secret is shown once, on the next page.
webhook-rotate-two-sign = At most two secrets sign: the one that was replaced before, and would sign until { $until }, ends at once.
webhook-rotated = { $of ->
    [app] The signing secret of { $name } is rotated
   *[organization] The signing secret of the webhook to { $name } is rotated
}
webhook-rotated-old-one = The old one signs too for { $overlap }, until { $until }.
webhook-secret = Signing secret
webhook-secret-copy = Copy it to where your receiver keeps its secrets, before you leave this page.
webhook-replay = Replay all failed
webhook-replay-effect = { $count ->
    [one] Sends again what did not arrive: { $count } event.
   *[other] Sends again what did not arrive: { $count } events.
}
webhook-replay-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
webhook-replay-heading = { $of ->
    [app] Replay { webhook-replay-events } to { $name }?
   *[organization] Replay { webhook-replay-events } to the webhook to { $name }?
}
webhook-replay-same-id = Each is sent again under the id that it had, the oldest first.
webhook-replay-not-sent-too = What was not sent is among them. What the receiver is not to hear any more is left out again.
webhook-replay-waits = The webhook is disabled, so they wait until you enable it.
webhook-disable = Disable
webhook-disable-effect = Stops sending until you enable it again. Until then events wait, and none is lost for { $span }.
webhook-delete = Delete webhook
webhook-delete-effect = Ends it for good, with the list of what was sent to it.
webhook-delete-heading = Delete the webhook to { $name }?
webhook-delete-nothing-sent = Nothing is sent to it from this moment on.
webhook-delete-waiting = { $count ->
    [one] { $count } event waits and is never sent.
   *[other] { $count } events wait and are never sent.
}
webhook-delete-list = The list of what was sent to it goes with it. This cannot be undone.

webhook-no-address = This app has no webhook address
webhook-no-address-what = Without one nothing is sent. Nothing was changed.
webhook-no-address-next = Give it an address on the app’s page.
webhook-no-address-link = Go to your apps
webhook-rotated-already = This signing secret was already rotated
webhook-rotated-already-what = The form that you sent was for a secret that has been replaced since. Nothing was changed.
webhook-rotated-already-why = A secret is shown once. Loading its page again cannot show it again, and does not make a new one.
webhook-rotated-already-next = If you did not keep the new secret, go back to the webhook and rotate it once more.
webhook-tested-enough = That is enough tests for now
webhook-tested-enough-what = It was tested { $count } times within a minute. This test was not sent.
webhook-tested-enough-next = Wait a minute, then go back and send another one.
webhook-invalid = This did not work
webhook-invalid-what = Some of the fields are not valid. Nothing was changed.

# An app without one.

webhook-none-title = Webhook · { $app } · Your apps
webhook-none = <bdi>{ $app }</bdi> has no webhook address.
webhook-none-detail = With one it hears of events in the organizations that connect it. Give it an address and choose the events on the app’s page.
webhook-none-go = Go to the app

# The webhooks of an organization.

webhooks-lead = A webhook tells a program of yours what happens in <bdi>{ $organization }</bdi>, as it happens.
webhooks-late = <b>Another webhook was added since this form was opened.</b> If it is not this one, send the form again.
webhooks-none = There is no webhook of your own.
webhooks-none-detail = Add the address of a program that shall hear of events. What is sent to it is signed, and listed with what it answered.
webhooks-hears-of = Hears of
webhooks-hears-all = All events
webhooks-hears-some = { $count ->
    [one] { $count } event of { $offered }
   *[other] { $count } events of { $offered }
}
webhooks-add-heading = Add a webhook
webhooks-add = Add webhook
webhooks-full = There are { $most } webhooks, which is as many as there may be. Delete one that is not needed any more.
webhooks-added = The webhook to { $host } is added
webhooks-added-note = Your receiver checks with it that events come from here. To see whether it does, send a test event from the next page.
webhooks-apps = Connected apps that hear of events
webhooks-apps-detail = They were let in with these events, and look after their webhooks themselves. To stop one, revoke its access.
webhooks-apps-app = App
webhooks-apps-hear = Hears when
webhooks-apps-by = by <bdi>{ $owner }</bdi>
webhooks-apps-first = { $count ->
    [one] This is the first.
   *[other] These are the first { $count }.
} <a href="{ $href }">All connected apps</a>

# One event on its way to a receiver.

delivery-crumb = Delivery
delivery-replay = Replay
delivery-state = State
delivery-event = Event
delivery-where = Where
delivery-happened = Happened
delivery-id = Id
delivery-id-detail = The header webhook-id, the same at each attempt
delivery-attempts = Attempts
delivery-waiting = Waiting
delivery-delivered = Delivered
delivery-failed = Failed
delivery-not-sent = Not sent
delivery-waits-disabled = It waits: nothing is sent until the webhook is enabled.
delivery-waits = It waits for its turn or its next attempt.
delivery-was-taken = The receiver took it.
delivery-test-failed = The test did not arrive. See below what happened.
delivery-has-failed = It came to the end of its attempts. Mend the receiver, then replay it: it is sent again under the same id.
delivery-was-dropped = It was not sent: what waited was skipped, or the receiver was not to hear it any more when its turn came.
delivery-untried = It was not tried yet.
delivery-attempt = { $at }, after { $took }
delivery-attempt-answered = { $at }, status { $status } after { $took }
delivery-took-milliseconds = { $count } ms
delivery-took-seconds = { $whole }.{ $tenths } seconds
delivery-answer = The answer begins:
delivery-told = What is told
delivery-told-data = The data of the event. What stands around it is made anew at each attempt.
delivery-told-unread = It belongs to the organization in which it happened, and can be read here once it was sent.

# What came of an attempt.

attempt-not-200 = The receiver did not take it: it says so by the status 200 alone.
attempt-not-2xx = The receiver did not take it: it says so by a status from 200 to 299.
attempt-unsigned = It was not sent: the signing secret does not open with the keys of this server. Rotate the signing secret.
attempt-refused = The URL leads to a place that this server does not send to, such as a private network.
attempt-no-address = The name of the receiver has no address.
attempt-unreachable = The receiver does not accept connections.
attempt-tls = The receiver did not prove who it is: TLS failed, or its certificate is not valid for its name.
attempt-timed-out = The receiver did not answer in time.
attempt-bad-answer = The receiver hung up early, or answered in something that is not HTTP.
