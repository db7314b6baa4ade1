# The marketplace, and one app there.

market-empty = Noch ist hier keine App aufgeführt.
market-empty-what = Eine App erscheint hier, sobald ihr Eigentümer sie aufführt. Wer eine entwickelt, findet das unter <a href="/developer/apps">Ihre Apps</a> in den Einstellungen der App.
market-lead = Apps, die mit <bdi>{ $product }</bdi> arbeiten. Jede Seite sagt, was die App sehen und ändern könnte, bevor Sie sie zulassen.
market-install = Installieren
market-install-at-site = Die Installation beginnt bei <bdi>{ $host }</bdi>, der eigenen Website der App; für Ihre Zustimmung führt diese hierher zurück.
market-install-at-consent = Es wird nichts verbunden, bevor Sie gelesen haben, worum die App bittet, und zugestimmt haben.
market-install-at-app = Die Installation beginnt in der App selbst; für Ihre Zustimmung führt diese dann hierher.
market-connected = Wo sie verbunden ist
market-as-bot = Eigener Bot, den keine Rolle einer Person begrenzt
market-as-person = Die Person, die zustimmt, im Rahmen ihrer Rolle
market-could-nothing = Nichts sehen und nichts ändern: Kein Scope, um den sie bittet, wird noch vergeben.
market-optional = (optional: Sie können es weglassen)
