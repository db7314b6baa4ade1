# The marketplace, and one app there.

market-empty = Noch steht hier keine App.
market-empty-what = Eine App erscheint hier, sobald ihr Eigentümer sie zeigt. Wer eine entwickelt, findet das unter <a href="/developer/apps">Ihre Apps</a>, in den Einstellungen der App.
market-lead = Apps, die mit <bdi>{ $product }</bdi> arbeiten. Jede Seite sagt, was die App sehen und ändern könnte, bevor Sie sie hereinlassen.
market-install = Installieren
market-install-at-site = Es beginnt bei <bdi>{ $host }</bdi>, der Website der App, die für Ihre Zustimmung hierher zurückführt.
market-install-at-consent = Nichts wird verbunden, bevor Sie gelesen haben, worum sie bittet, und zugestimmt haben.
market-install-at-app = Die Installation beginnt in der App selbst, die dann für Ihre Zustimmung hierher führt.
market-connected = Wo sie verbunden ist
market-as-bot = Ihr eigener Bot, den keine Rolle einer Person begrenzt
market-as-person = Die Person, die ihr zustimmt, in den Grenzen der Rolle dieser Person
market-could-nothing = Nichts sehen und ändern: Sie bittet um keinen Scope, den es noch gibt.
market-optional = (freiwillig: Sie können es weglassen)
