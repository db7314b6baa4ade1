# The apps that somebody develops, and an app as its owner sees it.

apps-title = Ihre Apps
apps-none = Sie haben noch keine Apps.
apps-none-create = Mit einer App kann Ihr Programm in anderen Organisationen von <bdi>{ $product }</bdi> arbeiten, sobald dort jemand zustimmt. Wenn Sie eine anlegen, bekommen Sie eine Client-ID und ein Secret.
apps-none-ask = Mit einer App kann ein Programm in anderen Organisationen von <bdi>{ $product }</bdi> arbeiten. Eigentümer und Admins einer Organisation können eine anlegen; bitten Sie jemanden in Ihrer darum.
apps-search = Apps suchen
apps-no-match = Keine App passt zu <b><bdi>{ $search }</bdi></b>. <a href="/developer/apps">Alle anzeigen</a>
apps-app = App

app-create = App anlegen
app-create-what = Sie bekommen eine Client-ID und ein Secret. Verbunden wird erst etwas, wenn jemand der App zustimmt.
app-owner = Organisation, der die App gehört
app-owner-hint = Die Eigentümer und Admins dieser Organisation verwalten die App.
app-owned-by = gehört <bdi>{ $owner }</bdi>
app-blocked = <b>Der Betreiber dieses Servers hat diese App gesperrt.</b> Niemand kann sie verbinden, und keines ihrer Tokens gilt. Nur der Betreiber kann sie entsperren; was Sie hier ändern, wird gespeichert, hebt die Sperre aber nicht auf.
app-client-id = Client-ID
app-is-confidential = Vertraulich, hat ein Secret
app-is-public = Öffentlich, hat kein Secret und weist sich mit PKCE aus
app-status = Status
app-status-active = Aktiv
app-status-suspended = Deaktiviert
app-status-blocked = Vom Betreiber gesperrt
app-connected = Verbunden
app-connected-nowhere = Noch mit keiner Organisation
app-connected-to = { $count ->
    [one] { $count } Organisation
   *[other] { $count } Organisationen
}
app-created = Angelegt
app-settings = Einstellungen
app-save = Änderungen speichern
app-installs-what = Die Organisationen, mit denen sie verbunden ist, und wie viele es im Lauf der Zeit waren.
app-preview = Vorschau
app-preview-what = Die Zustimmungsseite, wie Kunden sie sehen.
app-secrets-what = Welche davon gelten und wann sie zuletzt benutzt wurden.
app-webhook = Webhook
app-webhook-what = Was ihm gesendet wird und was sein Empfänger antwortet.

# What stands to choose from in its form.

app-actor-bot = Eigener Bot
app-actor-bot-what = Arbeitet ohne Person und wird durch keine Rolle begrenzt
app-actor-person = Die Person, die zustimmt
app-actor-person-what = Im Rahmen der Rolle dieser Person
app-kind-confidential = Vertraulich
app-kind-confidential-what = Läuft auf einem Server, der ein Secret geheim halten kann
app-kind-public = Öffentlich
app-kind-public-what = Läuft auf den Geräten der Nutzer; kein Secret, stattdessen PKCE. Das lässt sich später nicht ändern.
app-scopes-posts = Beiträge
app-scopes-comments = Kommentare
app-scopes-votes = Stimmen
app-scopes-changelog = Changelog
app-scopes-roadmap = Roadmap
app-scopes-articles = Artikel
app-scopes-collections = Sammlungen
app-scopes-tags = Tags
app-scopes-customers = Kunden
app-scopes-member = Mitglieder
app-scopes-webhooks = Webhooks

# What can be done to it as a whole.

app-whole = Die App als Ganzes
app-rotate-what = Erstellt ein neues Secret.
app-suspend = App deaktivieren
app-suspend-what = Niemand kann die App verbinden, bis Sie sie wieder aktivieren, und keines ihrer Tokens gilt.
app-suspend-heading = { $app } deaktivieren?
app-suspend-nobody = Niemand kann die App verbinden, bis Sie sie wieder aktivieren.
app-suspend-ends = Das Aktivieren bringt ihre Verbindungen nicht zurück: Jede Organisation muss der App neu zustimmen.
app-suspend-keeps = Wenn Sie die App wieder aktivieren, funktionieren ihre Verbindungen wieder.
app-unsuspend = Wieder aktivieren
app-unsuspend-what = Organisationen können die App wieder verbinden.
app-unsuspend-heading = { $app } wieder aktivieren?
app-unsuspend-ended = Frühere Verbindungen der App bleiben beendet: Jede Organisation muss ihr neu zustimmen.
app-unsuspend-back = Frühere Verbindungen der App funktionieren sofort wieder.
app-cut-off = Verbindungen beenden
app-cut-off-what = Beendet alle Verbindungen der App sofort und endgültig. Die App selbst bleibt.
app-delete = App löschen
app-delete-what = Beendet endgültig die App und alles, was für sie ausgestellt wurde.
app-delete-heading = { $app } löschen?
app-delete-effect = Client-ID und Secret der App funktionieren nie wieder. Was die App angelegt hat, bleibt.
app-delete-for-good = Das lässt sich nicht rückgängig machen.
app-loses-nothing = Zurzeit ist keine Organisation mit der App verbunden.
app-loses = { $count ->
    [one] { $count } Organisation ist mit der App verbunden. Diese Verbindung funktioniert ab sofort nicht mehr.
   *[other] { $count } Organisationen sind mit der App verbunden. Diese Verbindungen funktionieren ab sofort nicht mehr.
}
app-name-missing = Geben Sie zum Fortfahren den Namen ein.
app-name-wrong = Das ist nicht der Name der App.

# Before an edit changes what it may ask for.

scopes-change = Scopes ändern
scopes-heading = Ändern, worum <bdi>{ $app }</bdi> bitten darf?
scopes-added = Ab jetzt erbeten
scopes-removed = Nicht mehr erbeten
scopes-effects = Was geschieht
scopes-effect-none = Zurzeit ist keine Organisation mit der App verbunden, also wird niemand gefragt, und nichts endet.
scopes-effect-removed = { $count ->
    [one] Was nicht mehr erbeten wird, funktioniert in { $count } Organisation ab sofort nicht mehr.
   *[other] Was nicht mehr erbeten wird, funktioniert in { $count } Organisationen ab sofort nicht mehr.
}
scopes-effect-added = { $count ->
    [one] Was neu ist, wartet in { $count } Organisation auf einen Admin. Bis dort jemand annimmt, arbeitet die App wie bisher.
   *[other] Was neu ist, wartet in { $count } Organisationen auf einen Admin. Bis dort jemand annimmt, arbeitet die App wie bisher.
}
scopes-effect-declined = Lehnt ein Admin ab, bleibt die App dort, wie sie ist.
scopes-note = Begründung für die Admins
scopes-note-hint = Die Admins jeder Organisation, die die App hat, lesen sie. Ein oder zwei Sätze; leer lassen, wenn es nichts zu sagen gibt.
scopes-back = Zurück zum Formular

# What nobody could be asked, so that there is no preview of it.

app-preview-nothing = Danach könnte niemand gefragt werden
app-preview-nothing-what = Was Sie gewählt haben, könnte die App niemanden fragen.
app-preview-actor = Die App ist nicht dafür registriert, so zu handeln.
app-preview-not-allowed = Die Scopes oder die Redirect-URIs der App lassen es nicht zu.
app-preview-role = Mit dieser Rolle entscheidet eine Person nicht selbst, sondern erfährt, wie sie einen Admin fragen kann.
app-preview-nothing-next = Wählen Sie etwas anderes oder ändern Sie die App.
app-preview-again = Vorschau von vorn beginnen
