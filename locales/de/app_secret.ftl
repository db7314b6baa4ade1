# The secrets of an app, for its owner.

secrets-title = Secrets
secrets-public = <bdi>{ $app }</bdi> ist öffentlich und hat deshalb kein Secret.
secrets-public-why = Sie läuft dort, wo niemand ein Secret geheim halten kann, und weist sich stattdessen mit PKCE aus.
secrets-none = Kein Secret von <bdi>{ $app }</bdi> gilt.
secrets-what = Mit einem Secret weist sich <bdi>{ $app }</bdi> aus. Wir speichern nur Fingerabdrücke, deshalb lässt sich kein Secret noch einmal anzeigen.
secrets-secret = Secret
secrets-made = Erstellt
secrets-last-used = Zuletzt benutzt
secrets-works-until = Gilt bis
secrets-actions = Aktionen
secrets-current = Aktuell
secrets-replaced = Ersetzt
secrets-until-replaced = Zum nächsten Wechsel
secrets-end-now = Jetzt beenden
secrets-lagging = Noch mit einem alten Secret
secrets-lagging-what = { $count ->
    [one] Diese Verbindung wurde zuletzt mit einem Secret erneuert, das inzwischen ersetzt ist. Sie endet mit diesem Secret.
   *[other] Diese { $count } Verbindungen wurden zuletzt mit einem Secret erneuert, das inzwischen ersetzt ist. Sie enden mit diesem Secret.
}
secrets-secret-made = Secret erstellt
secrets-last-refresh = Letzte Erneuerung
secrets-leak = Hat jemand anders ein Secret?
secrets-leak-what = Beendet sofort alle Secrets, Codes und Tokens der App und erstellt ein neues Secret. Jede Organisation muss der App neu zustimmen.
secrets-leaked = Dieses Secret ist nach außen gelangt

# What is done to them.

secret-rotate = Secret wechseln
secret-rotate-heading = Das Secret von <bdi>{ $app }</bdi> wechseln?
secret-rotate-shown = Ein neues Secret wird erstellt und nur einmal angezeigt.
secret-rotate-keeps = Die Verbindungen bleiben. Bei der ersten Erneuerung nach dem Ende des alten Secrets braucht Ihre App das neue.
secret-rotate-ends-access = Alle Access-Tokens enden sofort. Die Verbindungen bleiben: Bei der nächsten Erneuerung bekommt Ihre App mit dem neuen Secret neue Tokens.
secret-rotate-ends-all = Alle Verbindungen enden sofort und endgültig. Jede Organisation muss der App neu zustimmen.
secret-rotate-ends-another = Das Secret, das davor ersetzt wurde, gilt ab sofort nicht mehr: Höchstens zwei gelten gleichzeitig.
secret-rotate-overlap = Das alte Secret gilt noch
secret-overlap-none = Gar nicht
secret-old-ends = Das alte gilt ab sofort nicht mehr.
secret-old-works = Das alte gilt noch { $span }.
secret-end = Secret beenden
secret-end-heading = Das alte Secret von { $app } jetzt beenden?
secret-end-at-once = Eigentlich würde es bis zum { $at } gelten. Es gilt ab sofort nicht mehr.
secret-end-users = Was es noch benutzt, kann weder verbinden noch erneuern, bis es das neue Secret bekommt.
secret-leak = Alles beenden, neues Secret erstellen
secret-leak-heading = Ist ein Secret von { $app } nach außen gelangt?
secret-leak-dead = Alle Secrets, Codes und Tokens, die für die App ausgestellt wurden, sind von diesem Augenblick an wertlos; wer das Secret gefunden hat, kann also nichts damit anfangen.
secret-leak-new = Ein neues Secret wird erstellt und nur einmal angezeigt. Jede Organisation wird benachrichtigt und muss der App neu zustimmen.
secret-leak-instead = Wenn sonst niemand das Secret gesehen hat, wechseln Sie es stattdessen: Dann bleiben die Verbindungen.

# The page that shows one, once.

secret-created = <bdi>{ $app }</bdi> wurde angelegt
secret-rotated = Das Secret von <bdi>{ $app }</bdi> wurde gewechselt
secret-leaked = Alles von <bdi>{ $app }</bdi> wurde beendet, und die App hat ein neues Secret
secret-webhook = Der Webhook von <bdi>{ $app }</bdi> hat ein Secret
secret-advice = Kopieren Sie das Folgende dorthin, wo Ihre App ihre Secrets aufbewahrt, bevor Sie diese Seite verlassen.
secret-client-secret = Client-Secret
secret-webhook-secret = Webhook-Secret
secret-rotated-next = Die Verbindungen bleiben; bei der nächsten Erneuerung braucht Ihre App das neue Secret.
secret-leaked-next = Kein früheres Secret, kein Code und kein Token gilt noch. Jede Organisation muss der App neu zustimmen.
secret-webhook-next = Damit prüft Ihre App, dass Ereignisse von <bdi>{ $product }</bdi> kommen. Alles andere ist gespeichert.
