# The apps that somebody develops, and an app as its owner sees it.

apps-title = Ihre Apps
apps-none = Sie haben noch keine Apps.
apps-none-create = Mit einer App arbeitet Ihr Programm in anderen Organisationen von <bdi>{ $product }</bdi>, sobald dort jemand zustimmt. Wenn Sie eine anlegen, bekommen Sie eine Client-ID und ein Geheimnis.
apps-none-ask = Mit einer App arbeitet ein Programm in anderen Organisationen von <bdi>{ $product }</bdi>. Eigentümer und Admins einer Organisation können eine anlegen; bitten Sie dort jemanden darum.
apps-search = Apps suchen
apps-no-match = Keine App passt zu <b><bdi>{ $search }</bdi></b>. <a href="/developer/apps">Alle anzeigen</a>
apps-app = App

app-create = App anlegen
app-create-what = Sie bekommen eine Client-ID und ein Geheimnis. Verbunden ist erst etwas, wenn jemand der App zustimmt.
app-owner = Organisation des Eigentümers
app-owner-hint = Ihre Eigentümer und Admins verwalten die App.
app-owned-by = gehört <bdi>{ $owner }</bdi>
app-blocked = <b>Der Betreiber dieses Servers hat diese App gesperrt.</b> Niemand kann sie verbinden, und keines ihrer Tokens gilt. Nur der Betreiber kann sie wieder zulassen; was Sie hier ändern, wird gespeichert, hebt die Sperre aber nicht auf.
app-client-id = Client-ID
app-is-confidential = Vertraulich, sie bewahrt ein Geheimnis
app-is-public = Öffentlich, sie hat kein Geheimnis und weist sich mit PKCE aus
app-status = Zustand
app-status-active = Aktiv
app-status-suspended = Ruht
app-status-blocked = Vom Betreiber gesperrt
app-connected = Verbunden
app-connected-nowhere = Noch keine Organisation
app-connected-to = { $count ->
    [one] { $count } Organisation
   *[other] { $count } Organisationen
}
app-created = Angelegt
app-settings = Einstellungen
app-save = Änderungen speichern
app-installs-what = Die Organisationen, mit denen sie verbunden ist, und wie viele es im Lauf der Zeit waren.
app-preview = Vorschau
app-preview-what = Die Zustimmungsseite, wie ein Kunde sie sieht.
app-secrets-what = Welche davon gelten, und wann sie zuletzt benutzt wurden.
app-webhook = Webhook
app-webhook-what = Was ihm gesendet wird, und was sein Empfänger antwortet.

# What stands to choose from in its form.

app-actor-bot = Ihr eigener Bot
app-actor-bot-what = Arbeitet ohne eine Person, und keine Rolle begrenzt ihn
app-actor-person = Die Person, die zustimmt
app-actor-person-what = Im Rahmen der Rolle dieser Person
app-kind-confidential = Vertraulich
app-kind-confidential-what = Läuft auf einem Server, der ein Geheimnis bewahren kann
app-kind-public = Öffentlich
app-kind-public-what = Läuft auf den Geräten der Leute; kein Geheimnis, stattdessen PKCE. Das lässt sich später nicht ändern.
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
app-rotate-what = Macht ein neues Geheimnis.
app-suspend = App ruhen lassen
app-suspend-what = Niemand kann sie verbinden, bis Sie sie wieder zulassen, und keines ihrer Tokens gilt.
app-suspend-heading = { $app } ruhen lassen?
app-suspend-nobody = Niemand kann sie verbinden, bis Sie sie wieder zulassen.
app-suspend-ends = Wenn Sie sie wieder zulassen, kommen ihre Verbindungen nicht zurück: Jede Organisation muss ihr von Neuem zustimmen.
app-suspend-keeps = Wenn Sie sie wieder zulassen, gehen ihre Verbindungen wieder.
app-unsuspend = Wieder zulassen
app-unsuspend-what = Organisationen können sie wieder verbinden.
app-unsuspend-heading = { $app } wieder zulassen?
app-unsuspend-ended = Ihre früheren Verbindungen bleiben beendet: Jede Organisation muss ihr von Neuem zustimmen.
app-unsuspend-back = Ihre früheren Verbindungen gehen sofort wieder.
app-cut-off = Verbindungen beenden
app-cut-off-what = Beendet alle ihre Verbindungen sofort und für immer. Die App selbst bleibt.
app-delete = App löschen
app-delete-what = Beendet die App und alles, was für sie ausgestellt war, für immer.
app-delete-heading = { $app } löschen?
app-delete-effect = Ihre Client-ID und ihr Geheimnis gelten nie wieder. Was sie angelegt hat, bleibt.
app-delete-for-good = Das lässt sich nicht rückgängig machen.
app-loses-nothing = Zurzeit ist keine Organisation mit ihr verbunden.
app-loses = { $count ->
    [one] { $count } Organisation ist mit ihr verbunden. Diese Verbindung gilt sofort nicht mehr.
   *[other] { $count } Organisationen sind mit ihr verbunden. Diese Verbindungen gelten sofort nicht mehr.
}
app-name-missing = Geben Sie zum Fortfahren den Namen ein.
app-name-wrong = Das ist nicht der Name der App.

# Before an edit changes what it may ask for.

scopes-change = Scopes ändern
scopes-heading = Ändern, worum <bdi>{ $app }</bdi> bitten darf?
scopes-added = Darum bittet sie ab jetzt
scopes-removed = Darum bittet sie nicht mehr
scopes-effects = Was geschieht
scopes-effect-none = Zurzeit ist keine Organisation mit ihr verbunden, also wird niemand gefragt, und nichts endet.
scopes-effect-removed = { $count ->
    [one] Worum sie nicht mehr bittet, gilt in { $count } Organisation sofort nicht mehr.
   *[other] Worum sie nicht mehr bittet, gilt in { $count } Organisationen sofort nicht mehr.
}
scopes-effect-added = { $count ->
    [one] Was neu ist, wartet in { $count } Organisation auf einen Admin. Bis dort einer annimmt, arbeitet die App wie bisher.
   *[other] Was neu ist, wartet in { $count } Organisationen auf einen Admin. Bis dort einer annimmt, arbeitet die App wie bisher.
}
scopes-effect-declined = Lehnt ein Admin ab, bleibt die App dort, wie sie ist.
scopes-note = Warum, für die Admins
scopes-note-hint = Die Admins jeder Organisation, die die App hat, lesen es. Ein oder zwei Sätze; leer lassen, wenn es nichts zu sagen gibt.
scopes-back = Zurück zum Formular

# What nobody could be asked, so that there is no preview of it.

app-preview-nothing = Das könnte niemand gefragt werden
app-preview-nothing-what = Was Sie gewählt haben, ist keine Frage, die die App jemandem stellen könnte.
app-preview-actor = Die App ist nicht dafür angemeldet, auf diese Art zu handeln.
app-preview-not-allowed = Ihre Scopes oder ihre Redirect-URIs lassen es nicht zu.
app-preview-role = Mit dieser Rolle entscheidet eine Person nicht selbst; ihr wird gezeigt, wie sie einen Admin bittet.
app-preview-nothing-next = Wählen Sie etwas anderes, oder ändern Sie die App.
app-preview-again = Die Vorschau von vorn beginnen
