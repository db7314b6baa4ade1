# The organizations that an app is connected to, for its owner.

installs-title = Verbindungen
installs-none = <bdi>{ $app }</bdi> ist mit keiner Organisation verbunden.
installs-none-next = Wenn jemand der App zustimmt, erscheint die Organisation hier mit dem Status ihrer Verbindung. Was dort gefragt wird, zeigt die Vorschau.
installs-what = Organisationen, mit denen <bdi>{ $app }</bdi> verbunden ist oder war. Sie sehen ihre Namen und die Verbindung, sonst nichts von ihnen.
installs-chart = Verbundene Organisationen, Woche für Woche
installs-organizations = Organisationen
installs-search = Organisationen suchen
installs-state = Status
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
install-can = Die App kann
install-can-nothing = Nichts: Nichts von dem, was gewährt wurde, gehört noch zu den Scopes der App.
install-pending = Wartet dort auf einen Admin
install-as-approver = Die Person, die zugestimmt hat
install-requested = Wartet auf Genehmigung
install-active = Aktiv
install-scopes-pending = Bittet um mehr
install-suspended-there = Dort ausgesetzt
install-suspended-by-you = Von Ihnen ausgesetzt
install-revoked = Widerrufen
install-expired = Abgelaufen
install-suspend = Verbindung aussetzen
install-suspend-heading = Die Verbindung von { $app } mit { $customer } aussetzen?
install-suspend-tokens = Die Tokens der App gelten dort ab sofort nicht mehr.
install-suspend-nobody = Niemand in <bdi>{ $customer }</bdi> kann die Verbindung fortsetzen oder <bdi>{ $app }</bdi> neu verbinden, bis Sie sie fortsetzen.
install-suspend-seen = <bdi>{ $customer }</bdi> sieht, dass Sie es waren. Die anderen Verbindungen von <bdi>{ $app }</bdi> funktionieren weiter.
install-resume = Verbindung fortsetzen
install-resume-heading = Die Verbindung von { $app } mit { $customer } fortsetzen?
install-resume-tokens = Die Tokens der App gelten dort sofort wieder.
install-resume-suspended-there = <bdi>{ $customer }</bdi> hat die Verbindung ebenfalls ausgesetzt; sie funktioniert also erst wieder, wenn auch dort jemand sie fortsetzt.
