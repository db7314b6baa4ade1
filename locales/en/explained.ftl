# Why a request of an app was refused, for the people who develop it.

explained-title = Refused request
explained-heading = Why this request of <bdi>{ $app }</bdi> was refused
explained-next = What to do next
explained-go-to-app = Go to the app
explained-told = What the app was told
explained-error = Error
explained-sentence = Sentence
explained-when = When
explained-stale = The app changed while somebody looked at its request.
explained-ask-again = Send an admin of the organization to /oauth/authorize once more.
explained-start-again = Send the person to /oauth/authorize once more.
explained-resume = Resume it on the app’s page.
explained-differs-slash = They differ in the slash at the end alone.
explained-differs-case = They differ in capital letters alone.
explained-differs-scheme = They differ in the scheme, http or https, alone.
explained-differs-query = The presented one has another query.

# For everybody else.

explained-bland = An app’s request was refused
explained-bland-what = An app asked this server for something and was refused. The answer told it so in one sentence, and nothing was changed.
explained-bland-who = Which check failed is shown here for seven days, to the admins of the organization that owns the app. A fresh refusal may take some seconds to appear.
explained-bland-next = If you look after the app, sign in as such an admin. If you only use it, tell its developers and quote the request id.
explained-go-to-apps = Go to your apps

# What is wrong with an authorization request.

explained-app-suspended = The app is suspended, so nobody can connect it and its credentials do not count.
explained-app-suspended-mend = Unsuspend it on the app’s page.
explained-app-blocked = An operator of this server blocked the app.
explained-app-blocked-mend = Ask whoever runs this server; you cannot undo it yourself.
explained-redirect-uri-missing = The request names no redirect_uri, and the app has not exactly one to fall back on.
explained-redirect-uri-missing-mend = Send redirect_uri, spelled exactly as it is registered.
explained-redirect-uri-none-registered = The app has no redirect URI registered, so there is nowhere an answer may go.
explained-redirect-uri-none-registered-mend = Register one on the app’s page.
explained-response-type-unknown = response_type is “<bdi>{ $presented }</bdi>”; this server answers with a code alone.
explained-response-type-unknown-mend = Send response_type=code.
explained-response-type-missing = response_type is missing, and this server wants it.
explained-response-type-missing-mend = Send response_type=code.
explained-response-mode-unknown = response_mode is “<bdi>{ $presented }</bdi>”, which this server does not have.
explained-response-mode-unknown-mend = Leave it out, or take one of response_modes_supported in the server’s metadata.
explained-state-missing = state is missing, and this server wants it.
explained-state-missing-mend = Send a fresh random state with each request and compare it when the answer arrives.
explained-state-too-long = state has { $length } bytes; at most 4096 are given back.
explained-state-too-long-mend = Keep what you need on your side, and send a short random state that leads to it.
explained-scope-malformed = scope cannot be read: “<bdi>{ $presented }</bdi>”.
explained-scope-malformed-mend = Separate at most 50 scopes by single spaces, in printable ASCII without quotes.
explained-scope-unknown = This server has no scope “<bdi>{ $scope }</bdi>”.
explained-scope-unknown-mend = Compare it with scopes_supported in /.well-known/oauth-authorization-server.
explained-scope-undeclared = The app does not declare the scope “<bdi>{ $scope }</bdi>”.
explained-scope-undeclared-mend = Declare it on the app’s page, or stop asking for it.
explained-scope-none-declared = The request names no scope, and the app declares none that this server has.
explained-scope-none-declared-mend = Declare the scopes that the app needs on its page.
explained-scope-missing = scope is missing, and this server assumes none.
explained-scope-missing-mend = Send scope with what the app needs, separated by spaces.
explained-scope-not-chosen = The answer grants no scope, or names scopes twice.
explained-scope-not-chosen-mend = Send either scope or granted_scopes, with at least one scope in it.
explained-actor-unknown = There is no actor “<bdi>{ $presented }</bdi>”.
explained-actor-unknown-mend = Send actor=app to act as the app’s own bot, or actor=self to act as the person.
explained-code-challenge-malformed = code_challenge is not the base64url of a SHA-256: that has 43 characters, this has { $length }.
explained-code-challenge-malformed-mend = Send base64url(SHA-256(code_verifier)) without padding.
explained-code-challenge-method = code_challenge_method is “<bdi>{ $method }</bdi>”; only S256 counts.
explained-code-challenge-method-mend = Send code_challenge_method=S256.
explained-code-challenge-method-missing = code_challenge_method is missing, which would mean plain; only S256 counts.
explained-code-challenge-absent = There is a code_challenge_method but no code_challenge.
explained-code-challenge-absent-mend = Send both, or neither.
explained-code-challenge-missing = The app is public, and a public app must send a code_challenge.
explained-code-challenge-missing-mend = Make a code_verifier for each request and send its S256 challenge.
explained-denied-by-person = The person read what the app asks for and pressed Deny.
explained-denied-by-person-mend = Nothing is broken. Ask for less, or explain before you send people here what the app does with it.
explained-nobody-to-decide = The person who was asked may decide in no organization that this request is about.
explained-nobody-to-decide-mend = Send somebody whose role lets them connect apps, or leave target_organization_id out.
explained-person-not-a-member = The person answered for an organization that they are not a member of.
explained-person-not-a-member-mend = Send a target_organization_id out of eligible_organizations.
explained-person-role-too-weak = The role of the person who answered does not let them connect apps in that organization.
explained-person-role-too-weak-mend = Let an admin of the organization answer.
explained-organization-refuses-app = The organization does not let this app in: its policy admits fewer apps.
explained-organization-refuses-app-mend = Ask an admin there to change the policy.
explained-install-suspended-before-consent = Your own side suspended the install in that organization, and a new consent does not undo that.
explained-install-end-passed = The date on which the install was to end has passed already.
explained-install-end-passed-mend = Send an expires_at that lies ahead, in unix seconds.
explained-events-beyond-request = granted_webhook_events names an event that the request did not ask for.
explained-events-beyond-request-mend = Grant a part of requested_webhook_events, and subscribe the app to the others first.
explained-redirect-uri-unregistered = The redirect_uri is not registered. It differs from the nearest registered one, <bdi>{ $nearest }</bdi>, at character { $at }.
explained-redirect-uri-unregistered-mend = Send the registered one byte for byte, or register the one that you send on the app’s page.
explained-registered = Registered
explained-sent = Sent
explained-actor-not-allowed = The app may not ask for { $actor ->
    [none] an actor
   *[other] the actor { $actor }
}; it may ask for { $allowed }.
explained-actor-none-allowed = The app may not ask for { $actor ->
    [none] an actor
   *[other] the actor { $actor }
}; it may ask for none.
explained-actor-not-allowed-mend = Change how the app acts on its page, or ask for what it has.

# What is wrong with credentials, or with the form of a request.

explained-secret-wrong = The client secret is wrong: it is none of the app’s secrets, and never was one.
explained-secret-wrong-mend = Compare what the app is configured with, for missing characters above all, or rotate the secret.
explained-secret-rotated = The client secret was rotated. It stopped working on { $at }.
explained-secret-rotated-mend = Configure the app with the newest secret.
explained-secret-leaked = The client secret was reported as leaked on { $at } and does not count any more.
explained-secret-leaked-mend = Configure the app with the newest secret, and find out where the old one lay.
explained-secret-of-public-app = The app is public, so it has no secret, and yet one was sent.
explained-secret-of-public-app-mend = Leave client_secret out, and prove the request with PKCE.
explained-secret-missing = The app keeps a secret, and the request has none.
explained-secret-missing-mend = Send client_secret in the body, or the id and the secret by HTTP Basic.
explained-authorization-header-twice = The request has two Authorization headers.
explained-authorization-header-twice-mend = Send one. Often a library adds its own beside yours.
explained-authorization-header-malformed = The Authorization header is not Basic followed by the base64 of id:secret.
explained-authorization-header-malformed-mend = Send Authorization: Basic base64(client_id:client_secret).
explained-credentials-twice = The client authentication was sent twice, in the Authorization header and in the body.
explained-credentials-twice-mend = Send one of the two.
explained-client-ids-differ = The client_id of the Authorization header is not the one of the body.
explained-client-ids-differ-mend = Leave client_id out of the body.
explained-too-many-attempts = Too many requests of this app failed in a minute from that address.
explained-too-many-attempts-mend = Wait as long as Retry-After says, and mend what failed before.
explained-parameter-missing = The parameter “<bdi>{ $name }</bdi>” is missing or empty.
explained-parameter-missing-mend = Send it in the body.
explained-parameter-twice = The parameter “<bdi>{ $name }</bdi>” was sent more than once.
explained-parameter-twice-mend = Send it once; nothing was consumed.
explained-parameter-invalid = The parameter “<bdi>{ $name }</bdi>” is not of the kind that is expected.
explained-parameter-invalid-mend = Send it as a text of reasonable length.
explained-grant-type-unsupported = This server has no grant type “<bdi>{ $presented }</bdi>”.
explained-grant-type-unsupported-mend = Send grant_type=authorization_code or grant_type=refresh_token.
explained-no-secret-to-rotate = The app is public, so it has no secret that could be rotated.
explained-no-secret-to-rotate-mend = Register a confidential app where a server can keep a secret.
explained-fields-invalid = Some fields are not valid. { $problems }
explained-fields-invalid-mend = Correct them and send the request again; nothing was changed.
explained-request-unreadable = The request itself could not be used. { $sentence }
explained-request-unreadable-mend = Send the body as form, multipart or JSON, with a Content-Type that says which.
explained-server-failed = Nothing is wrong with the request: the server or its database could not answer it.
explained-server-failed-mend = Send it again. If it fails again, tell whoever runs this server and quote the request id.

# What is wrong with a code or a refresh token.

explained-code-malformed = The code is not one of this server’s: its beginning, length or checksum is wrong.
explained-code-malformed-mend = Take it out of the redirect as it is, decode it once, and send nothing else in its place.
explained-code-unknown = The code has the right form, but this server issued none like it, or forgot it a day after its end.
explained-code-unknown-mend = Check that code and token endpoint belong to the same server.
explained-code-of-another-app = The code is not this app’s.
explained-code-of-another-app-mend = Check that authorization request and exchange use the same client_id.
explained-exchange-redirect-uri-absent = redirect_uri is missing beside the code.
explained-exchange-redirect-uri-absent-mend = Send the same redirect_uri as in the authorization request.
explained-code-verifier-absent = The authorization request had a code_challenge, and the exchange has no code_verifier.
explained-code-verifier-absent-mend = Keep the verifier in the session that began, and send it with the code.
explained-code-verifier-malformed = code_verifier must have 43 to 128 letters, digits or -._~; this has { $length } bytes.
explained-code-verifier-malformed-mend = Send the very text that was hashed.
explained-code-verifier-wrong = The code_verifier does not fit the code_challenge of the authorization request. { $left } of { $most } tries are left.
explained-code-verifier-wrong-mend = Send the verifier of this very request; several sign-ins in one browser mix them up easily.
explained-code-verifier-unexpected = There is a code_verifier, but the authorization request had no code_challenge.
explained-code-verifier-unexpected-mend = Send the challenge as well. If you do, something on the way takes it out, which is an attack.
explained-code-verifier-tries-spent = The code is dead: { $most } wrong code_verifiers were sent with it.
explained-code-used-by = The code was used { $ago } before by { $address }. Its second use ended what it had issued.
explained-code-used = The code was used { $ago } before. Its second use ended what it had issued.
explained-code-used-mend = Exchange each code once. Look for a page that is loaded twice, or for a retry after a success.
explained-code-used-at-once = Another request used the code at the same moment; that one was answered.
explained-code-used-at-once-mend = Exchange each code once, and let the others wait for that answer.
explained-code-expired = The code expired { $ago } before.
explained-code-expired-mend = Exchange a code as soon as it arrives.
explained-refresh-token-malformed = The refresh token is not one of this server’s: its beginning, length or checksum is wrong.
explained-refresh-token-malformed-mend = Check that the column it is kept in is long enough, and that it is no access token.
explained-refresh-token-unknown = The refresh token has the right form, but no connection has it, or it was replaced long ago.
explained-refresh-token-unknown-mend = Use the newest one that you were given; where there is none, send the person here once more.
explained-refresh-token-of-another-app = The refresh token is not this app’s.
explained-refresh-token-of-another-app-mend = Check that it is sent with the client_id that it was issued to.
explained-refresh-token-ended = The refresh token was rotated { $ago } before. Its reuse ended the connection.
explained-refresh-token-ended-mend = Store each new refresh token before you use it, and send the person here once more.
explained-refresh-token-rotated = The refresh token was rotated { $ago } before. Its successor still counts.
explained-refresh-token-rotated-mend = Store each new refresh token before you use it, and let one process at a time refresh.
explained-refresh-token-rotated-at-once = Another request rotated the refresh token at the same moment; that one was answered.
explained-refresh-token-rotated-at-once-mend = Let one process at a time refresh, and share its answer.
explained-refresh-token-expired = The refresh token was not used for so long that it expired, { $ago } before.
explained-refresh-scope-malformed = The scope of the refresh cannot be read: “<bdi>{ $presented }</bdi>”.
explained-refresh-scope-malformed-mend = Leave scope out of a refresh to keep what was granted.
explained-refresh-scope-beyond-grant = The refresh asks for more than was granted: <bdi>{ $scopes }</bdi>.
explained-refresh-scope-beyond-grant-mend = Leave scope out, or name a part of what was granted.
explained-exchange-redirect-uri-differs = redirect_uri differs from the one of the authorization request at character { $at }.
explained-exchange-redirect-uri-differs-mend = Send the same text in both places, without the parameters that the redirect added.
explained-authorization-request = Authorization request
explained-exchange = Exchange

# What a code or a refresh token rested on and has ended.

explained-ended-app = Everything that the app was given has ended: it was suspended, or its connections were cut off.
explained-ended-cut-off-app = Everything of the app that was connected until then was cut off.
explained-ended-cut-off-organization = Everything of the organization that was connected until then was cut off.
explained-ended-cut-off-person = Everything of the person that was connected until then was cut off.
explained-ended-cut-off-server = Everything of the whole server that was connected until then was cut off.
explained-ended-redirect-uri = The redirect URI that the code was sent to was taken off the app since.
explained-ended-redirect-uri-mend = Register it again, then send the person here once more.
explained-ended-actor = The app may not act as actor={ $actor } any more: that was taken off it since.
explained-ended-actor-mend = Allow it again on the app’s page.
explained-ended-organization = Everything in <bdi>{ $organization }</bdi> was ended at once.
explained-ended-organization-suspended = <bdi>{ $organization }</bdi> is suspended since { $at }, by whoever runs this server.
explained-ended-organization-suspended-mend = Wait until it is let back in; the connection works again then.
explained-ended-person = The person who agreed was disabled, or ended all that acted as them, by a new password for instance.
explained-ended-person-mend = Send the person here once more.
explained-ended-membership = The person who agreed is no longer a member of <bdi>{ $organization }</bdi>.
explained-ended-membership-mend = Let somebody agree who is.
explained-ended-role = The role of the person who agreed in <bdi>{ $organization }</bdi> is too weak for that now.
explained-ended-role-mend = Let somebody with a stronger role agree.
explained-ended-approver = The admin of <bdi>{ $organization }</bdi> who had approved the app left, or was disabled.
explained-ended-approver-mend = Let another admin approve it.
explained-ended-organization-policy = <bdi>{ $organization }</bdi> does not let this app in any more: its policy admits fewer apps now.
explained-ended-organization-policy-mend = Ask an admin there to change the policy, or to connect a listed app.
explained-ended-install-expired = The install in <bdi>{ $organization }</bdi> was agreed to until { $at }, and that is over.
explained-install-suspended-by-owner = The install in <bdi>{ $organization }</bdi> is suspended by your own side since { $at }.
explained-install-suspended-by-customer = <bdi>{ $organization }</bdi> suspended the install on { $at }.
explained-install-suspended-by-customer-mend = Ask an admin there; the tokens work again when they resume it.
explained-ended-otherwise = Something that it rests on has ended since, and cannot be told any more.
explained-revoked = The install in <bdi>{ $organization }</bdi> was { explained-revoked-how }.
explained-revoked-at = The install in <bdi>{ $organization }</bdi> was { explained-revoked-how } on { $at }.
explained-revoked-how = { $by ->
    [admin] revoked by an admin of that organization
    [app] revoked by the app itself
    [user] revoked by the person as whom it acted
    [declined] revoked by an admin who declined it
    [withdrawn] revoked by the member who had asked for it
    [expired] revoked by its own date
    [leak] revoked because a token of it was found in the open
    [cut_off] revoked with everything that was connected until then
    [code_replay] revoked because a code was used twice
    [refresh_reuse] revoked because a refresh token was used twice
    [app_ended] revoked with the app
    [organization_ended] revoked with the organization
    [user_ended] revoked with the person as whom it acted
   *[nobody] revoked
}
