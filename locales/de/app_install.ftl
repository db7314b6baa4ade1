# The organizations that an app is connected to, for its owner.

installs-title = Installationen
installs-none = <bdi>{ $app }</bdi> ist mit keiner Organisation verbunden.
installs-none-next = Wenn jemand ihr zustimmt, erscheint die Organisation hier mit dem Zustand ihrer Verbindung. Was dort gefragt wird, zeigt die Vorschau.
installs-what = Organisationen, mit denen <bdi>{ $app }</bdi> verbunden ist oder war. Sie sehen ihre Namen und die Verbindung, sonst nichts von ihnen.
installs-chart = Verbundene Organisationen, Woche für Woche
installs-organizations = Organisationen
installs-search = Organisationen suchen
installs-state = Zustand
installs-all = Alle
installs-no-match = Keine Verbindung passt. <a href="{ $href }/installs">Alle anzeigen</a>
installs-organization = Organisation

chart-summary = { $first } am { $first-day }, { $last } am { $last-day }, höchstens { $most }.
chart-caption = { $title }: { $summary }
chart-numbers = Die Zahlen
chart-day = Tag

# One of them.

install-last-token = Letztes Token
install-not-yet = Noch nicht
install-ended = Beendet
install-ends = Endet
install-can = Sie kann
install-can-nothing = Nichts: Nichts von dem, was gewährt war, ist noch ein Scope der App.
install-pending = Wartet dort auf einen Admin
install-as-approver = Die Person, die zugestimmt hat
install-requested = Wartet auf Zustimmung
install-active = Aktiv
install-scopes-pending = Bittet um mehr
install-suspended-there = Ruht dort
install-suspended-by-you = Ruht durch Sie
install-revoked = Widerrufen
install-expired = Abgelaufen
install-suspend = Verbindung ruhen lassen
install-suspend-heading = { $app } in { $customer } ruhen lassen?
install-suspend-tokens = Ihre Tokens dort gelten sofort nicht mehr.
install-suspend-nobody = Niemand in <bdi>{ $customer }</bdi> kann sie fortsetzen oder <bdi>{ $app }</bdi> noch einmal verbinden, bis Sie sie fortsetzen.
install-suspend-seen = <bdi>{ $customer }</bdi> sieht, dass Sie es waren. Die anderen Verbindungen von <bdi>{ $app }</bdi> gehen weiter.
install-resume = Verbindung fortsetzen
install-resume-heading = { $app } in { $customer } fortsetzen?
install-resume-tokens = Ihre Tokens dort gelten sofort wieder.
install-resume-suspended-there = <bdi>{ $customer }</bdi> lässt sie auch ruhen; sie geht also wieder, sobald jemand dort sie fortsetzt.
