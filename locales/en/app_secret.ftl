# The secrets of an app, for its owner.

secrets-title = Secrets
secrets-public = <bdi>{ $app }</bdi> is public, so it has no secret.
secrets-public-why = It runs where nobody can keep one, and proves itself with PKCE instead.
secrets-none = No secret of <bdi>{ $app }</bdi> works.
secrets-what = With a secret <bdi>{ $app }</bdi> proves who it is. We store fingerprints only, so no secret can be shown again.
secrets-secret = Secret
secrets-made = Made
secrets-last-used = Last used
secrets-works-until = Works until
secrets-actions = Actions
secrets-current = Current
secrets-replaced = Replaced
secrets-until-replaced = It is replaced
secrets-end-now = End now
secrets-lagging = Still on an old secret
secrets-lagging-what = { $count ->
    [one] This install was last refreshed with a secret that has been replaced. It stops when that secret does.
   *[other] These { $count } installs were last refreshed with a secret that has been replaced. They stop when that secret does.
}
secrets-secret-made = Secret made
secrets-last-refresh = Last refresh
secrets-leak = Somebody else has a secret?
secrets-leak-what = Ends every secret, code and token of the app at once and makes a new secret. Each organization has to approve the app again.
secrets-leaked = This secret leaked

# What is done to them.

secret-rotate = Rotate secret
secret-rotate-heading = Rotate the secret of <bdi>{ $app }</bdi>?
secret-rotate-shown = A new secret is made and shown once.
secret-rotate-keeps = Connections stay. Your app needs the new secret at its next refresh after the old one ended.
secret-rotate-ends-access = Every access token ends at once. Connections stay: your app gets new tokens by its next refresh, with the new secret.
secret-rotate-ends-all = Every connection ends at once, for good. Each organization has to approve the app again.
secret-rotate-ends-another = The secret that was replaced before stops working at once: at most two work.
secret-rotate-overlap = The old secret still works for
secret-overlap-none = Not at all
secret-old-ends = The old one stops working at once.
secret-old-works = The old one works for { $span } more.
secret-end = End secret
secret-end-heading = End the old secret of { $app } now?
secret-end-at-once = It would work until { $at }. It stops working at once.
secret-end-users = What still uses it can neither connect nor refresh, until it is given the new one.
secret-leak = End everything, make a new secret
secret-leak-heading = Did a secret of { $app } leak?
secret-leak-dead = Every secret, code and token that was issued to it is dead from this moment on, so whoever found the secret has nothing.
secret-leak-new = A new secret is made and shown once. Each organization is told and has to approve the app again.
secret-leak-instead = If nobody else has seen the secret, rotate it instead: then connections stay.

# The page that shows one, once.

secret-created = <bdi>{ $app }</bdi> is created
secret-rotated = The secret of <bdi>{ $app }</bdi> is rotated
secret-leaked = Everything of <bdi>{ $app }</bdi> is ended, and it has a new secret
secret-webhook = The webhook of <bdi>{ $app }</bdi> has a secret
secret-advice = Copy what is below to where your app keeps its secrets, before you leave this page.
secret-client-secret = Client secret
secret-webhook-secret = Webhook secret
secret-rotated-next = Connections stay; your app needs the new one at its next refresh.
secret-leaked-next = No earlier secret, code or token works any more. Each organization has to approve the app again.
secret-webhook-next = Your app checks with it that events come from <bdi>{ $product }</bdi>. Everything else is saved.
