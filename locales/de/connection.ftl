# The apps that act in an organization: the list, one connection, its health, and the calls it could make.

connection-empty = Mit <bdi>{ $organization }</bdi> ist keine App verbunden.
connection-empty-what = Wenn hier jemand einer App zustimmt, erscheint sie in dieser Liste: mit dem, was sie darf, wer sie zugelassen hat, und einer Schaltfläche, um ihren Zugriff zu widerrufen. Um eine App zu verbinden, beginnen Sie auf ihrer Website; sie führt hierher.
connection-lead = Apps, die in <bdi>{ $organization }</bdi> handeln dürfen. Widerrufen Sie eine, endet ihr Zugriff sofort.
connection-app = App
connection-acts-as = Handelt als
connection-it-can = Die App kann
connection-approved = Genehmigt
connection-status = Status
connection-more = { $count } weitere
connection-not-yet = Noch nicht
connection-unused = Seit 90 Tagen unbenutzt
connection-revoke = Zugriff widerrufen
connection-suspend = Zugriff aussetzen
connection-resume = Zugriff fortsetzen
connection-facts = Verbindung
connection-approved-by = von <bdi>{ $name }</bdi>, { $at }
connection-ends = Endet
connection-last-token = Letztes Token
connection-history = Was geschehen ist
connection-history-empty = Noch ist nichts aufgezeichnet. Jede Änderung an dieser Verbindung erscheint hier, mit Angabe, wer sie vorgenommen hat und von wo.

# As whom an app acts.

connection-as-bot = Eigener Bot
connection-as-somebody-gone = Eine Person, die nicht mehr dabei ist
connection-as-limited = { $person }, im Rahmen der Rolle dieser Person

# What an app asks for besides.

connection-asks-for-more = <bdi>{ $app }</bdi> bittet um mehr
connection-note = „<bdi>{ $note }</bdi>“
connection-could-also-see = Die App könnte außerdem sehen
connection-could-also-change = Die App könnte außerdem ändern
connection-until-answered = Bis Sie antworten, und auch wenn Sie ablehnen, arbeitet die App mit dem weiter, was sie hat. <a href="{ $href }">Die API-Aufrufe ansehen, die dazukämen</a>
connection-decline = Ablehnen
connection-accept = Annehmen

# The state of a connection, in a word.

connection-state-requested = Wartet auf Genehmigung
connection-state-active = Aktiv
connection-state-scopes-pending = Bittet um mehr
connection-state-suspended = Ausgesetzt
connection-state-suspended-by-owner = Vom Eigentümer der App ausgesetzt
connection-state-expired = Abgelaufen
connection-state-ended-for-safety = Zur Sicherheit beendet
connection-state-declined = Abgelehnt
connection-state-withdrawn = Zurückgezogen
connection-state-app-withdrawn = App zurückgezogen
connection-state-organization-ended = Organisation beendet
connection-state-person-gone = Person nicht mehr dabei
connection-state-revoked = Widerrufen

# Why it no longer works, and what would bring it back.

connection-ended-by-admin = Ein Admin dieser Organisation hat sie widerrufen.
connection-ended-by-app = Die App hat ihren Zugriff selbst aufgegeben.
connection-ended-by-person = Die Person, in deren Namen die App handelte, hat sie beendet.
connection-ended-declined = Ein Admin dieser Organisation hat sie abgelehnt.
connection-ended-withdrawn = Wer darum gebeten hatte, hat die Anfrage zurückgezogen.
connection-ended-expired = Der Tag, der bei der Zustimmung als Ende gewählt wurde, ist erreicht.
connection-ended-leak = Eines ihrer Tokens wurde öffentlich zugänglich gefunden, deshalb wurden alle beendet. Stimmen Sie der App noch einmal zu, wenn Sie ihr vertrauen.
connection-ended-cut-off = Alles, was vor einem bestimmten Zeitpunkt verbunden war, wurde beendet.
connection-ended-code-replay = Ein Autorisierungscode wurde zweimal vorgelegt; möglicherweise wurde er gestohlen. Stimmen Sie der App noch einmal zu, wenn Sie ihr vertrauen.
connection-ended-refresh-reuse = Ein Refresh-Token wurde zweimal vorgelegt; möglicherweise wurde es gestohlen. Stimmen Sie der App noch einmal zu, wenn Sie ihr vertrauen.
connection-ended-with-app = Der Eigentümer hat die App zurückgezogen, oder alles, was zu ihr gehört, wurde auf einmal beendet.
connection-ended-with-organization = Alles, was in dieser Organisation handelte, wurde beendet.
connection-ended-with-person = Die Person, in deren Namen die App handelte, ist ausgetreten, wurde gesperrt, hat ihr Passwort geändert oder alles beendet. Jemand muss der App noch einmal zustimmen.

# Before it is revoked or suspended.

connection-confirm-revoke = Den Zugriff von { $app } widerrufen?
connection-confirm-suspend = Den Zugriff von { $app } aussetzen?
connection-effect-at-once = Von diesem Augenblick an kann die App in { $organization } nichts mehr sehen oder ändern.
connection-effect-stays = Was die App angelegt hat, bleibt.
connection-effect-again = Um die App wieder zu verbinden, muss ihr jemand noch einmal zustimmen.
connection-effect-not-lost = Nichts geht verloren: Sobald Sie den Zugriff fortsetzen, arbeitet die App damit weiter wie bisher.

# How a connection is doing.

health-title = Zustand
health-unused = <b>Seit 90 Tagen unbenutzt.</b> Die App hat seit dem { $since } keinen Aufruf gemacht. Wenn niemand sie braucht, widerrufen Sie ihren Zugriff.
health-last-call = Letzter Aufruf
health-last-refresh = Letzte Erneuerung
health-refresh-failures = { $count } abgelehnt, zuletzt { $at }
health-refused-calls = Abgelehnte Aufrufe
health-refused-none = Keine wegen eines fehlenden Scopes
health-refused = { $count ->
    [one] { $count } Aufruf
   *[other] { $count } Aufrufe
}, weil <code>{ $scope }</code> fehlte
health-refused-last = zuletzt { $at }
health-unused-scopes = Unbenutzte Scopes
health-unused-none = Keine in den letzten 30 Tagen
health-unused-granted = gewährt und in den letzten 30 Tagen nicht benutzt
health-secret = Client-Secret
health-secret-made = Erstellt: { $at }
health-secret-newest = das neueste der App
health-secret-older = die App hat ein neueres
health-secret-older-ends = die App hat ein neueres; Ende dieses Secrets: { $at }
health-calls = API-Aufrufe
health-could = Was diese App tun könnte

# What it could do, call by call.

capabilities-title = Was die App tun könnte
capabilities-heading = Was <bdi>{ $app }</bdi> tun könnte
capabilities-as-bot = Alle API-Aufrufe, die das Token der App in <bdi>{ $organization }</bdi> erlaubt. Die App handelt als ihr eigener Bot, den keine Rolle begrenzt.
capabilities-as-person = Alle API-Aufrufe, die das Token der App in <bdi>{ $organization }</bdi> erlaubt. Die App handelt als <bdi>{ $person }</bdi>.
capabilities-as-role = Alle API-Aufrufe, die das Token der App in <bdi>{ $organization }</bdi> erlaubt. Die App handelt als <bdi>{ $person }</bdi>, im Rahmen der Rolle { $role }.
capabilities-requested = Noch hat die App niemand genehmigt. Sobald es jemand tut, kann sie diese Aufrufe machen.
capabilities-stopped = Die Verbindung funktioniert zurzeit nicht; solange das so ist, kann die App keinen dieser Aufrufe machen.
capabilities-none = Das Token der App erlaubt keinen API-Aufruf.
capabilities-none-what = Was der App gewährt wurde, lässt sie vielleicht trotzdem von Ereignissen erfahren. <a href="{ $href }">Ansehen, was sie kann</a>
capabilities-used = In den letzten 30 Tagen hat die App { $recent } von { $all } benutzt. Was nie benutzt wird, muss nicht gewährt sein.
capabilities-call = Aufruf
capabilities-what = Was er tut
capabilities-what-short = Zweck
capabilities-recent = Letzte 30 Tage
capabilities-recent-short = 30 Tage
capabilities-calls = Aufrufe insgesamt
capabilities-calls-short = Aufrufe
capabilities-last = Letzter Aufruf
capabilities-is-used = Benutzt
capabilities-is-not-used = Nicht benutzt
capabilities-never = Nie
capabilities-pending = Wenn Sie die Scopes annehmen, um die die App bittet
capabilities-pending-what = { $count ->
    [one] Die App könnte außerdem diesen Aufruf machen.
   *[other] Die App könnte außerdem diese { $count } Aufrufe machen.
}
