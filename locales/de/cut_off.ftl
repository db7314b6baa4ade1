# The page before everything of something ends at once.

cut-off-end = Verbindungen beenden
cut-off-before = Nur Verbindungen von vor dem
cut-off-before-hint = Es zählt der Beginn dieses Tages in UTC. Leer lassen für alle.
cut-off-count-again = Neu zählen
cut-off-count-none = Zurzeit funktioniert keine Verbindung, also endet keine.
cut-off-count = { $count ->
    [one] { $count } Verbindung endet sofort.
   *[other] { $count } Verbindungen enden sofort.
}
cut-off-later-stays = Was seit diesem Tag verbunden wurde, funktioniert weiter.
cut-off-again = Um eine davon wieder zu verbinden, muss ihr jemand noch einmal zustimmen.
cut-off-for-good = Das lässt sich nicht rückgängig machen.
cut-off-no-name = Geben Sie zum Fortfahren den Namen ein.
cut-off-wrong-name = Das ist nicht der Name.
cut-off-not-a-day = Das ist kein Tag.
cut-off-in-future = Dieser Tag hat noch nicht begonnen.
cut-off-other-day = Gehen Sie zurück und wählen Sie einen anderen Tag. Es wurde nichts beendet.
cut-off-does-not-fit = Die gesendeten Angaben passen nicht zusammen. Es wurde nichts beendet.

cut-off-all-of-app = Alle Verbindungen von { $app } beenden?
cut-off-older-of-app = Die älteren Verbindungen von { $app } beenden?
cut-off-app-ends = Von diesem Augenblick an kann { $app } in keiner Organisation mehr etwas sehen oder ändern.
cut-off-app-stays = Client-ID und Secret der App bleiben, und sie kann wieder verbunden werden.

cut-off-all-of-organization = Alle Verbindungen mit { $organization } beenden?
cut-off-older-of-organization = Die älteren Verbindungen mit { $organization } beenden?
cut-off-organization-ends = Von diesem Augenblick an kann keine App mehr etwas in { $organization } sehen oder ändern.
cut-off-organization-stays = Was die Apps angelegt haben, bleibt, ebenso bleiben die API-Schlüssel der Organisation.

cut-off-all-of-oneself = Alle Verbindungen beenden, die in Ihrem Namen handeln?
cut-off-older-of-oneself = Die älteren Verbindungen beenden, die in Ihrem Namen handeln?
cut-off-oneself-ends = Keine App handelt mehr in Ihrem Namen, in keiner Organisation. Was als eigener Bot einer App handelt, bleibt.
cut-off-oneself-out = Sie werden überall abgemeldet, auch hier.

cut-off-all-of-person = Alle Verbindungen beenden, die im Namen von { $email } handeln?
cut-off-older-of-person = Die älteren Verbindungen beenden, die im Namen von { $email } handeln?
cut-off-person-ends = Keine App handelt mehr im Namen dieser Person, in keiner Organisation.
cut-off-person-out = Die Person wird überall abgemeldet und kann sich wieder anmelden.

cut-off-all-of-server = Alle Verbindungen auf diesem Server beenden?
cut-off-older-of-server = Die älteren Verbindungen auf diesem Server beenden?
cut-off-server-ends = Von diesem Augenblick an kann keine App mehr in irgendeiner Organisation etwas sehen oder ändern.
cut-off-server-stays = API-Schlüssel bleiben, und alle Personen bleiben angemeldet.
