# The marketplace, and one app there.

market-empty = No app is listed yet.
market-empty-what = An app appears here once its owner lists it. Whoever develops one finds that under <a href="/developer/apps">Your apps</a>, in the app’s settings.
market-lead = Apps that work with <bdi>{ $product }</bdi>. Each page says what the app could see and change before you let it in.
market-install = Install
market-install-at-site = It begins at <bdi>{ $host }</bdi>, the app’s own site, which leads back here for your approval.
market-install-at-consent = Nothing is connected before you have read what it asks for and approved it.
market-install-at-app = Installing begins in the app itself, which then leads here for your approval.
market-connected = Where it is connected
market-as-bot = Its own bot, which no person’s role limits
market-as-person = The person who approves it, within the limits of that person’s role
market-could-nothing = See and change nothing: it asks for no scope that is still given.
market-optional = (optional: you may leave it out)
