# What is wrong with the fields of an app, beside each and above the form.

app-problem-name-blank = The name can’t be blank.
app-problem-name-lines = The name must be one line.
app-problem-name-taken = The name is already the name of another app of this organization.
app-problem-name-long = The name must be at most { $most } characters long.
app-problem-name-hidden = The name must not hold invisible or direction-changing characters.
app-problem-description-blank = The description can’t be blank.
app-problem-description-long = The description must be at most { $most } characters long.
app-problem-description-hidden = The description must not hold invisible or direction-changing characters.
app-problem-homepage-blank = The homepage can’t be blank.
app-problem-homepage = The homepage must be a web address that begins with https:// or http://.

app-problem-redirect-uris-none = Give at least one redirect URI.
app-problem-redirect-uris-many = The list of redirect URIs must be at most { $most }.
app-problem-redirect-uri-length = <bdi>{ $uri }</bdi> must be between 1 and 2000 characters long.
app-problem-redirect-uri-characters = <bdi>{ $uri }</bdi> must hold printable ASCII characters only, without spaces, quotes, backslashes, braces or wildcards.
app-problem-redirect-uri-not-absolute = <bdi>{ $uri }</bdi> must be an absolute URI with a host, such as https://example.com/callback.
app-problem-redirect-uri-scheme = <bdi>{ $uri }</bdi> must use a scheme that is allowed here: https, and http to some hosts at most.
app-problem-redirect-uri-user-info = <bdi>{ $uri }</bdi> must not hold a user name or password.
app-problem-redirect-uri-fragment = <bdi>{ $uri }</bdi> must not have a fragment.
app-problem-redirect-uri-reserved = <bdi>{ $uri }</bdi> must not have code, state, error or iss in its query.
app-problem-redirect-uri-port = <bdi>{ $uri }</bdi> must have a port between 1 and 65535, or none.

app-problem-actor-none = Choose how the app may act.
app-problem-actor-not-allowed = { $actor } is not allowed here.
app-problem-actor-unknown = Each way to act must be app or self.

app-problem-scope-none = Choose at least one scope.
app-problem-scope-letters = A scope may hold printable ASCII letters only, without quote and backslash.
app-problem-scope-many = Too many scopes.
app-problem-scope-unknown = { $scope } is not a scope of this server.
app-problem-optional-no-scopes = The optional scopes must be scopes of the app.
app-problem-optional-undeclared = { $scope } is not a scope of the app.
app-problem-optional-all = Leave one scope that is not optional.

app-problem-install-url = The address to install from must be a web address that begins with https:// or http://.
app-problem-replay-window = The time to repeat a refresh must be a number of seconds from 0 to { $most }.
app-problem-note-long = The note to the admins must be at most { $most } characters long.
app-problem-note-hidden = The note to the admins must not hold invisible or direction-changing characters.

app-problem-webhook-scope = The app’s webhook needs the { $scope } scope.
app-problem-webhook-not-here = The app’s webhook is not for apps of this server.
app-problem-webhook-not-a-url = The app’s webhook must be an absolute URL of at most 2000 characters.
app-problem-webhook-scheme = The app’s webhook must use https.
app-problem-webhook-extras = The app’s webhook must not hold a user name, a password or a fragment.
app-problem-webhook-host = The app’s webhook must name its host by letters, digits, dots and hyphens.
app-problem-webhook-port = The app’s webhook must use port { $ports }.
app-problem-webhook-private = The app’s webhook must not point to a private, loopback or reserved address.
app-problem-webhook-own = The app’s webhook must not point to this server.
app-problem-events-without-url = The app’s webhook needs a webhook_url.
app-problem-event-unknown = <bdi>{ $event }</bdi> is not an event of this server.
