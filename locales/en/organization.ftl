# An organization's front page, its settings, and what its members ask for.

organization-role = Your role: { $role }
organization-members-what = Who else is here
organization-own-requests-what = The apps that you asked for
organization-connected-apps-what = What may act in { $organization }, who let it in, and how to end it
organization-requests-what = Apps that members ask for
organization-audit-log-what = Who changed what in { $organization }, when and from where
organization-api-keys-what = What your own scripts call the API with
organization-webhooks-what = What your own programs are told when something happens in { $organization }
organization-all-members-what = Who is here, in which role, and who is invited
organization-settings-what = What { $organization } is called, which apps may be connected, and by whom
organization-cut-off = End all connections
organization-cut-off-what = When { $organization } must be cut off from every app at once
organization-others = Owners and admins also manage connected apps, API keys and settings here.

settings-name = Name
settings-name-hint = People read it when an app asks to be connected.
settings-apps = Apps that may be connected
settings-apps-hint = A change counts for new connections. What is connected already stays until somebody revokes it.
settings-apps-any = Any app
settings-apps-any-what = Whoever may install decides
settings-apps-listed = Only listed apps
settings-apps-listed-what = Those that the marketplace shows
settings-apps-none = No app
settings-apps-none-what = Nothing new can be connected
settings-who = Who may install an app
settings-who-hint = Everybody else can ask, and an admin answers.
settings-who-as-server = As the server says: { $who }
settings-who-owners = Owners alone
settings-who-everybody = Everybody
settings-who-and-stronger = { $role } and stronger roles
settings-save = Save settings

request-none = Nobody waits for an answer. When a member wants to connect an app and may not, the question appears here.
request-none-own = You wait for no answer. When you connect an app and your role does not allow it, you can ask an admin, and the question appears here.
request-asked = <b><bdi>{ $person }</bdi></b> asked { $at }
request-asked-why = <b><bdi>{ $person }</bdi></b> asked { $at }: “<bdi>{ $note }</bdi>”
request-acts-as = As whom it would act: <b><bdi>{ $whom }</bdi></b>
request-told = It would be told when
request-calls = What it could do, call by call<span class="unseen">: <bdi>{ $app }</bdi></span>
request-decline = Decline<span class="unseen"> <bdi>{ $app }</bdi></span>
request-approve = Approve<span class="unseen"> <bdi>{ $app }</bdi></span>
request-then = Approved, <bdi>{ $person }</bdi> can finish the connection in the app. Nothing works before.
request-withdraw = Take the question back
