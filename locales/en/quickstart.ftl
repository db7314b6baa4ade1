# The quickstart of an app, for its developer.

quickstart-title = Quickstart
quickstart-what = From its ids to the first event, with programs to copy
quickstart-lead = From the ids of <bdi>{ $app }</bdi> to its first event, with programs to copy. Secrets and tokens stand in none of them: each takes its own from its environment.
quickstart-step = { $number }. { $what }
quickstart-register = 1. Register
quickstart-client-id = Client id
quickstart-redirect-uris = Redirect URIs
quickstart-scopes = Scopes
quickstart-secret = Secret
quickstart-secret-kept = It was shown once, when it was made. If nobody kept it, make a new one under <a href="{ $href }/secrets">Secrets</a>.
quickstart-secret-none = None. The app is public and proves itself with PKCE.
quickstart-programs = The programs
quickstart-runtimes = Programs in
quickstart-needs-curl = They need <code>curl</code> and <code>openssl</code>.
quickstart-needs-javascript = They need Node.js 18 and no packages.
quickstart-needs-python = They need Python 3.9 and no packages.
quickstart-needs-go = They need Go 1.19 and no packages.
quickstart-needs-rust = They are the binaries of one package. This goes into its <code>Cargo.toml</code>:
quickstart-run = Save it as <code>{ $file }</code> and run it with <code>{ $command }</code>.
quickstart-run-with = Save it as <code>{ $file }</code>, set { $variables } in its environment, and run it with <code>{ $command }</code>.
quickstart-variable = <code>{ $name }</code>

quickstart-connect = Connect
quickstart-connect-what = Send the person who decides to the page that asks. Your app makes a new <code>state</code> for each, keeps it with their session, and goes on only where it comes back the same.
quickstart-connect-pkce = The verifier is kept in the same way: the page is given its hash alone, and the exchange proves that whoever asked is who exchanges.
quickstart-connect-back = Whoever approves comes back to <code>{ $uri }</code>, with <code>code</code> and <code>state</code> in the address.
quickstart-connect-shown = Whoever approves is shown a code, and copies it into your app.
quickstart-open = Try it: open the page that asks
quickstart-exchange = Exchange
quickstart-exchange-what = The code works once, for { $span }. Your app exchanges it for an access token.
quickstart-exchange-pair = The code works once, for { $span }. Your app exchanges it for an access token and a refresh token.
quickstart-exchange-state = <code>CALLBACK</code> is the whole address that they came back to, in quotes. The program goes on only where <code>state</code> in it is the <code>STATE</code> that the first one printed.
quickstart-exchange-iss = <code>CALLBACK</code> is the whole address that they came back to, in quotes. The program goes on only where <code>state</code> in it is the <code>STATE</code> that the first one printed, and <code>iss</code> is <code>{ $issuer }</code>.
quickstart-call = Call
quickstart-call-what = The access token opens what was agreed to, such as <code>{ $call }</code>, for { $span }.
quickstart-call-endless = The access token opens what was agreed to, such as <code>{ $call }</code>, until it is revoked.
quickstart-refresh = Refresh
quickstart-refresh-what = Before the access token ends, or when a call is answered with 401, the refresh token is good for new ones. It works once.
quickstart-refresh-again = If a spent one comes again, it is refused. Your app goes on with the new one.
quickstart-refresh-ends = If a spent one comes again, the living tokens end too, as somebody may have stolen it. So let one process at a time refresh.
quickstart-webhook = Webhook
quickstart-webhook-what = Whoever knows the address can send something to it, so only what is signed counts. A receiver answers with 200 within { $span }; what is not taken is sent again.
quickstart-webhook-set = Events are sent to <code>{ $url }</code>. The signing secret was shown once; a new one is made under <a href="{ $href }/webhook">Webhook</a>.
quickstart-webhook-unset = Give the app a webhook address and events in its <a href="{ $href }#webhook_url">settings</a>, with the scope <code>{ $scope }</code>. The signing secret is shown once, when that is saved.
quickstart-webhook-organizations = Here organizations are told, not apps: an admin adds the receiver under <b>Webhooks</b> of their organization, and is shown its signing secret once.
