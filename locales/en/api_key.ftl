# The API keys of an organization.

api-key-lead-bound = A key speaks for <bdi>{ $organization }</bdi> without a person, within its scopes. Give a program of somebody else’s an app instead.
api-key-lead = A key speaks for <bdi>{ $organization }</bdi> as a whole, without a person and without scopes. Give a program of somebody else’s an app instead.
api-key-empty = There is no API key.
api-key-empty-what = Your own scripts call the API with one. Name it after the script that will use it, so that you know later what stops when you revoke it.
api-key-search = Search API keys
api-key-none-matches = No API key matches <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Show all</a>
api-key-key = Key
api-key-scopes = Scopes
api-key-no-scopes = None
api-key-networks = Networks
api-key-any-network = Any
api-key-created = Created
api-key-by-operator = the operator of this server
api-key-last-used = Last used
api-key-never = Never
api-key-rotate-short = Rotate
api-key-revoke-short = Revoke
api-key-new = Create an API key
api-key-name = Name
api-key-name-hint = What will use it.
api-key-scopes-hint = All that the key will ever be able to do. Choose what its program needs and no more.
api-key-networks-hint = From where the key works: one network a line, such as 192.0.2.0/24. Leave empty for everywhere.
api-key-create = Create API key

# What is wrong with a new one.

api-key-name-taken = A key of this name exists. Choose another name, or revoke that key first.
api-key-bad-name = Give it a name of 1 to 100 characters.
api-key-no-scope = Choose at least one scope.
api-key-unknown-scope = { $scope } is no scope of this server.
api-key-bad-scope = A scope may hold printable ASCII letters only, without quote and backslash.
api-key-too-many-scopes = Too many scopes.
api-key-scopes-unused = API keys of this server hold no scopes.
api-key-not-a-network = { $network } is not a network such as 192.0.2.0/24 or 2001:db8::/32.
api-key-too-many-networks = An API key is bound to at most { $most } networks.
api-key-networks-unused = API keys of this server are not bound to networks.

# Before it is rotated or revoked.

api-key-confirm-rotate = Rotate the API key { $name }?
api-key-rotate = Rotate API key
api-key-effect-at-once = The old key is refused from the next request on. There is no time in which both work.
api-key-effect-name-stays = Its name stays. The new key is shown once, on the next page.
api-key-effect-bounds-stay = Its name, scopes and networks stay. The new key is shown once, on the next page.
api-key-confirm-revoke = Revoke the API key { $name }?
api-key-revoke = Revoke API key
api-key-effect-refused = Whatever uses it is refused from the next request on.
api-key-effect-another = This cannot be undone. A new key is another one.

# The page that shows one once.

api-key-is-created = The API key { $name } is created
api-key-is-rotated = The API key { $name } is rotated
api-key-advice = Copy it to where your script keeps its secrets, before you leave this page.
api-key-label = API key
api-key-note = It speaks for { $organization } as a whole. Send it { $way ->
    [either] in the header api-key, or as the bearer token
    [bearer] as the bearer token
   *[header] in the header api-key
}.
api-key-note-bound = It speaks for { $organization } within its scopes. Send it { $way ->
    [either] in the header api-key, or as the bearer token
    [bearer] as the bearer token
   *[header] in the header api-key
}.
