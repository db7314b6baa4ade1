# The pieces that several pages share.

name = <bdi>{ $name }</bdi>

parts-organization-pages = Seiten dieser Organisation
parts-overview = Übersicht
parts-connected-apps = Verbundene Apps
parts-requests = Anfragen
parts-audit-log = Protokoll
parts-api-keys = API-Schlüssel
parts-webhooks = Webhooks
parts-members = Mitglieder
parts-settings = Einstellungen
parts-optional = (freiwillig)
parts-new-scope = Neu seit dem letzten Mal
parts-sensitive = <b>Heikel.</b> { $why }
parts-error = <span class="unseen">Fehler: </span>{ $error }
parts-errors = { $count ->
    [one] Eine Angabe braucht noch einen Blick
   *[other] { $count } Angaben brauchen noch einen Blick
}
parts-order = Reihenfolge
parts-show = Anzeigen
parts-list-pages = Seiten dieser Liste
parts-rows = { $from } bis { $to } von { $total }
parts-previous = Zurück
parts-next = Weiter
parts-breadcrumbs = Der Weg hierher
parts-type-name = Zum Fortfahren <b><bdi>{ $name }</bdi></b> eingeben
parts-cancel = Abbrechen
parts-shown-once = Sie sehen es nicht noch einmal.
parts-kept-sealed = Wir bewahren es versiegelt auf, um damit zu unterschreiben, und zeigen es nie.
parts-kept-as-fingerprint = Wir speichern nur einen Fingerabdruck.
parts-copied = Ich habe es kopiert
parts-by = von <bdi>{ $name }</bdi>
parts-search-apps = Apps suchen
parts-no-app-matches = Keine App passt zu <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Alle anzeigen</a>
parts-actions = Was Sie tun können

# Orders of lists.

order-name = Nach Namen
order-newest = Neueste zuerst
order-working = Tätige zuerst
order-last-approved = Zuletzt genehmigte zuerst
order-strongest-role = Stärkste Rolle zuerst
order-organization = Nach Organisation
order-last-connected = Zuletzt verbundene zuerst
order-last-token = Letztes Token zuerst
order-longest-unused = Am längsten unbenutzte zuerst

# The form of an app.

app-field-name = Name
app-field-name-hint = Ihn lesen Menschen, wenn sie entscheiden, ob sie die App hereinlassen.
app-field-description = Beschreibung
app-field-description-hint = Was die App für eine Organisation tut, in ein oder zwei Sätzen.
app-field-homepage = Homepage
app-field-homepage-hint = Ihr Host steht neben dem Namen. Leer lassen, wenn es keine gibt.
app-field-redirect-uris = Redirect-URIs
app-field-redirect-uris-hint = Eine je Zeile, genau wie Ihre App sie sendet. https, oder http auf localhost.
app-field-scopes = Scopes
app-field-scopes-hint = Das Äußerste, worum Ihre App je bitten darf. Jede Organisation sieht genau diese Liste, bitten Sie also um wenig. Was freiwillig ist, kann weglassen, wer die App genehmigt.
app-field-scope-optional = Freiwillig<span class="unseen">: { $scope }</span>
app-field-actors = Handelt als
app-field-kind = Art
app-field-webhook = Webhook-Adresse
app-field-webhook-hint = Wo Ihre App von Ereignissen hört. https; leer lassen, wenn sie es nicht tut.
app-field-events = Webhook-Ereignisse
app-field-events-chosen = { $chosen } von { $all } gewählt
app-field-marketplace = Marktplatz
app-field-listed = Auf dem Marktplatz zeigen
app-field-listed-hint = Alle, die angemeldet sind, finden sie dort
app-field-install-url = Adresse zum Installieren
app-field-install-url-hint = Wohin „Installieren“ auf dem Marktplatz führt. Leer lassen, damit es zur Zustimmungsseite der App führt.
app-field-replay-window = Verlorene Erneuerung wiederholen für
app-field-replay-window-hint = Sekunden, höchstens 60. So lange kann eine App noch einmal fragen, der die Antwort auf eine Erneuerung verloren ging. Leer lassen für das, was dieser Server tut.
