# The pieces that several pages share.

name = <bdi>{ $name }</bdi>

parts-organization-pages = Seiten dieser Organisation
parts-overview = Übersicht
parts-connected-apps = Verbundene Apps
parts-requests = Anfragen
parts-audit-log = Audit-Log
parts-api-keys = API-Schlüssel
parts-webhooks = Webhooks
parts-members = Mitglieder
parts-settings = Einstellungen
parts-optional = (optional)
parts-new-scope = Neu seit dem letzten Mal
parts-sensitive = <b>Sensibel.</b> { $why }
parts-error = <span class="unseen">Fehler: </span>{ $error }
parts-errors = { $count ->
    [one] Bitte prüfen Sie eine Angabe
   *[other] Bitte prüfen Sie { $count } Angaben
}
parts-order = Reihenfolge
parts-show = Anzeigen
parts-list-pages = Seiten dieser Liste
parts-rows = { $from } bis { $to } von { $total }
parts-previous = Zurück
parts-next = Weiter
parts-breadcrumbs = Navigationspfad
parts-type-name = Zum Fortfahren <b><bdi>{ $name }</bdi></b> eingeben
parts-cancel = Abbrechen
parts-shown-once = Das wird nicht noch einmal angezeigt.
parts-kept-sealed = Wir bewahren es versiegelt auf, um damit zu signieren, und zeigen es nie an.
parts-kept-as-fingerprint = Wir speichern nur einen Fingerabdruck.
parts-copied = Ich habe es kopiert
parts-by = von <bdi>{ $name }</bdi>
parts-search-apps = Apps suchen
parts-no-app-matches = Keine App passt zu <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Alle anzeigen</a>
parts-actions = Aktionen

# Orders of lists.

order-name = Nach Name
order-newest = Neueste zuerst
order-working = Aktive zuerst
order-last-approved = Zuletzt genehmigte zuerst
order-strongest-role = Höchste Rolle zuerst
order-organization = Nach Organisation
order-last-connected = Zuletzt verbundene zuerst
order-last-token = Letztes Token zuerst
order-longest-unused = Am längsten unbenutzte zuerst

# The form of an app.

app-field-name = Name
app-field-name-hint = Wer entscheidet, ob die App zugelassen wird, liest ihn.
app-field-description = Beschreibung
app-field-description-hint = Was die App für eine Organisation tut, in ein oder zwei Sätzen.
app-field-homepage = Homepage
app-field-homepage-hint = Neben dem Namen wird ihr Host angezeigt. Leer lassen, wenn es keine gibt.
app-field-redirect-uris = Redirect-URIs
app-field-redirect-uris-hint = Eine je Zeile, genau wie Ihre App sie sendet. https, oder http auf localhost.
app-field-scopes = Scopes
app-field-scopes-hint = Das Höchste, worum Ihre App je bitten darf. Jede Organisation sieht genau diese Liste, bitten Sie also um wenig. Was optional ist, kann weggelassen werden, wenn jemand der App zustimmt.
app-field-scope-optional = Optional<span class="unseen">: { $scope }</span>
app-field-actors = Handelt als
app-field-kind = Art
app-field-webhook = Webhook-Adresse
app-field-webhook-hint = Wo Ihre App von Ereignissen erfährt. https; leer lassen, wenn sie das nicht soll.
app-field-events = Webhook-Ereignisse
app-field-events-chosen = { $chosen } von { $all } ausgewählt
app-field-marketplace = Marktplatz
app-field-listed = Auf dem Marktplatz aufführen
app-field-listed-hint = Alle, die angemeldet sind, können sie dort finden
app-field-install-url = Adresse zum Installieren
app-field-install-url-hint = Wohin „Installieren“ auf dem Marktplatz führt. Leer lassen, damit es direkt zur Zustimmungsseite der App führt.
app-field-replay-window = Verlorene Erneuerung wiederholen für
app-field-replay-window-hint = In Sekunden, höchstens 60. So lange kann eine App, der die Antwort auf eine Erneuerung verloren ging, noch einmal fragen. Leer lassen für die Vorgabe dieses Servers.
