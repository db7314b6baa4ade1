# The apps that act in an organization: the list, one connection, its health, and the calls it could make.

connection-empty = Mit <bdi>{ $organization }</bdi> ist keine App verbunden.
connection-empty-what = Wenn hier jemand einer App zustimmt, erscheint sie in dieser Liste: was sie darf, wer sie hereingelassen hat, und ein Knopf, um ihren Zugriff zu widerrufen. Um eine zu verbinden, beginnen Sie auf der Website der App; sie führt hierher.
connection-lead = Apps, die in <bdi>{ $organization }</bdi> handeln dürfen. Wird eine widerrufen, endet ihr Zugriff sofort.
connection-app = App
connection-acts-as = Handelt als
connection-it-can = Sie kann
connection-approved = Genehmigt
connection-status = Zustand
connection-more = { $count } weitere
connection-not-yet = Noch nicht
connection-unused = Seit 90 Tagen unbenutzt
connection-revoke = Zugriff widerrufen
connection-suspend = Zugriff ruhen lassen
connection-resume = Zugriff fortsetzen
connection-facts = Verbindung
connection-approved-by = von <bdi>{ $name }</bdi>, { $at }
connection-ends = Endet
connection-last-token = Letztes Token
connection-history = Was geschehen ist
connection-history-empty = Noch ist nichts aufgezeichnet. Jede Änderung an dieser Verbindung erscheint hier, mit dem Namen dessen, der sie gemacht hat, und von wo.

# As whom an app acts.

connection-as-bot = Ihr eigener Bot
connection-as-somebody-gone = Jemand, der nicht mehr da ist
connection-as-limited = { $person }, im Rahmen der Rolle dieser Person

# What an app asks for besides.

connection-asks-for-more = <bdi>{ $app }</bdi> bittet um mehr
connection-note = „<bdi>{ $note }</bdi>“
connection-could-also-see = Sie könnte auch sehen
connection-could-also-change = Sie könnte auch ändern
connection-until-answered = Bis Sie antworten, und auch wenn Sie ablehnen, behält sie, was sie hat. <a href="{ $href }">Die API-Aufrufe ansehen, die dazukämen</a>
connection-decline = Ablehnen
connection-accept = Annehmen

# The state of a connection, in a word.

connection-state-requested = Wartet auf Zustimmung
connection-state-active = Tätig
connection-state-scopes-pending = Bittet um mehr
connection-state-suspended = Ruht
connection-state-suspended-by-owner = Ruht durch ihren Eigentümer
connection-state-expired = Abgelaufen
connection-state-ended-for-safety = Zur Sicherheit beendet
connection-state-declined = Abgelehnt
connection-state-withdrawn = Zurückgenommen
connection-state-app-withdrawn = App zurückgezogen
connection-state-organization-ended = Organisation beendet
connection-state-person-gone = Person nicht mehr da
connection-state-revoked = Widerrufen

# Why it no longer works, and what would bring it back.

connection-ended-by-admin = Ein Admin dieser Organisation hat sie widerrufen.
connection-ended-by-app = Die App hat ihren Zugriff selbst aufgegeben.
connection-ended-by-person = Die Person, in deren Namen sie handelte, hat sie beendet.
connection-ended-declined = Ein Admin dieser Organisation hat ihr nicht zugestimmt.
connection-ended-withdrawn = Wer darum gebeten hatte, hat die Frage zurückgenommen.
connection-ended-expired = Der Tag, der bei der Zustimmung gewählt wurde, ist gekommen.
connection-ended-leak = Eines ihrer Tokens wurde gefunden, wo jeder es lesen konnte, deshalb wurden alle beendet. Stimmen Sie der App noch einmal zu, wenn Sie ihr vertrauen.
connection-ended-cut-off = Alles, was vor einem bestimmten Zeitpunkt verbunden war, wurde beendet.
connection-ended-code-replay = Ein Autorisierungscode wurde zweimal vorgelegt, vielleicht hat ihn jemand gestohlen. Stimmen Sie der App noch einmal zu, wenn Sie ihr vertrauen.
connection-ended-refresh-reuse = Ein Refresh-Token wurde zweimal vorgelegt, vielleicht hat es jemand gestohlen. Stimmen Sie der App noch einmal zu, wenn Sie ihr vertrauen.
connection-ended-with-app = Ihr Eigentümer hat die App zurückgezogen, oder alles von ihr wurde auf einmal beendet.
connection-ended-with-organization = Alles, was in dieser Organisation handelte, wurde beendet.
connection-ended-with-person = Die Person, in deren Namen sie handelte, ist gegangen, hat kein Konto mehr, hat das Passwort geändert oder alles beendet. Jemand muss ihr noch einmal zustimmen.

# Before it is revoked or suspended.

connection-confirm-revoke = Den Zugriff von { $app } widerrufen?
connection-confirm-suspend = Den Zugriff von { $app } ruhen lassen?
connection-effect-at-once = Von diesem Augenblick an kann sie in { $organization } nichts mehr sehen oder ändern.
connection-effect-stays = Was sie angelegt hat, bleibt.
connection-effect-again = Um sie wieder zu verbinden, muss jemand noch einmal zustimmen.
connection-effect-not-lost = Nichts geht verloren: Wenn Sie ihn fortsetzen, geht es mit dem Zugriff weiter, den sie hat.

# How a connection is doing.

health-title = Befinden
health-unused = <b>Seit 90 Tagen unbenutzt.</b> Zuletzt benutzt oder verbunden wurde sie { $since }. Wenn niemand sie braucht, widerrufen Sie ihren Zugriff.
health-last-call = Letzter Aufruf
health-last-refresh = Letzte Erneuerung
health-refresh-failures = { $count } abgelehnt, zuletzt { $at }
health-refused-calls = Abgelehnte Aufrufe
health-refused-none = Keine, weil ein Scope fehlte
health-refused = { $count ->
    [one] { $count } Aufruf
   *[other] { $count } Aufrufe
}, weil <code>{ $scope }</code> fehlte
health-refused-last = zuletzt { $at }
health-unused-scopes = Unbenutzte Scopes
health-unused-none = Keine in den letzten 30 Tagen
health-unused-granted = gewährt und in den letzten 30 Tagen nicht benutzt
health-secret = Geheimnis der App
health-secret-made = Angelegt { $at }
health-secret-newest = das neueste der App
health-secret-older = die App hat ein neueres
health-secret-older-ends = die App hat ein neueres; dieses endet { $at }
health-calls = API-Aufrufe
health-could = Was diese App tun könnte

# What it could do, call by call.

capabilities-title = Was sie tun könnte
capabilities-heading = Was <bdi>{ $app }</bdi> tun könnte
capabilities-as-bot = Jeder API-Aufruf, den ihr Token in <bdi>{ $organization }</bdi> öffnet. Sie handelt als ihr eigener Bot, den keine Rolle begrenzt.
capabilities-as-person = Jeder API-Aufruf, den ihr Token in <bdi>{ $organization }</bdi> öffnet. Sie handelt als <bdi>{ $person }</bdi>.
capabilities-as-role = Jeder API-Aufruf, den ihr Token in <bdi>{ $organization }</bdi> öffnet. Sie handelt als <bdi>{ $person }</bdi>, im Rahmen der Rolle { $role }.
capabilities-requested = Noch hat ihr niemand zugestimmt. Sobald es jemand tut, kann sie diese Aufrufe machen.
capabilities-stopped = Sie arbeitet jetzt nicht und kann deshalb keinen dieser Aufrufe machen, bis sich das ändert.
capabilities-none = Ihr Token öffnet keinen API-Aufruf.
capabilities-none-what = Was ihr gewährt wurde, lässt sie vielleicht noch von Ereignissen hören. <a href="{ $href }">Ansehen, was sie kann</a>
capabilities-used = In den letzten 30 Tagen hat sie { $recent } von { $all } benutzt. Was nie benutzt wird, muss nicht gewährt sein.
capabilities-call = Aufruf
capabilities-what = Was er tut
capabilities-what-short = Tut
capabilities-recent = Letzte 30 Tage
capabilities-recent-short = 30 Tage
capabilities-calls = Aufrufe insgesamt
capabilities-calls-short = Aufrufe
capabilities-last = Letzter Aufruf
capabilities-is-used = Benutzt
capabilities-is-not-used = Nicht benutzt
capabilities-never = Nie
capabilities-pending = Wenn Sie die Scopes annehmen, um die sie bittet
capabilities-pending-what = { $count ->
    [one] Sie könnte auch diesen Aufruf machen.
   *[other] Sie könnte auch diese { $count } Aufrufe machen.
}
