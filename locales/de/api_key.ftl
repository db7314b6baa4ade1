# The API keys of an organization.

api-key-lead-bound = Ein Schlüssel spricht im Rahmen seiner Scopes für <bdi>{ $organization }</bdi>, ohne dass eine Person beteiligt ist. Fremden Programmen geben Sie stattdessen eine App.
api-key-lead = Ein Schlüssel spricht für ganz <bdi>{ $organization }</bdi>, ohne dass eine Person beteiligt ist, und ohne Scopes. Fremden Programmen geben Sie stattdessen eine App.
api-key-empty = Es gibt keinen API-Schlüssel.
api-key-empty-what = Ihre eigenen Skripte rufen die API damit auf. Benennen Sie ihn nach dem Skript, das ihn benutzt, dann wissen Sie später, was ausfällt, wenn Sie ihn widerrufen.
api-key-search = API-Schlüssel suchen
api-key-none-matches = Kein API-Schlüssel passt zu <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Alle anzeigen</a>
api-key-key = Schlüssel
api-key-scopes = Scopes
api-key-no-scopes = Keine
api-key-networks = Netzwerke
api-key-any-network = Jedes
api-key-created = Angelegt
api-key-by-operator = dem Betreiber dieses Servers
api-key-last-used = Zuletzt benutzt
api-key-never = Nie
api-key-rotate-short = Wechseln
api-key-revoke-short = Widerrufen
api-key-new = API-Schlüssel anlegen
api-key-name = Name
api-key-name-hint = Was ihn benutzen wird.
api-key-scopes-hint = Alles, was der Schlüssel je können wird. Wählen Sie nur, was das Programm braucht.
api-key-networks-hint = Von wo der Schlüssel gilt: ein Netzwerk je Zeile, etwa 192.0.2.0/24. Leer lassen für überall.
api-key-create = API-Schlüssel anlegen

# What is wrong with a new one.

api-key-name-taken = Einen Schlüssel mit diesem Namen gibt es schon. Wählen Sie einen anderen Namen oder widerrufen Sie zuerst den vorhandenen Schlüssel.
api-key-bad-name = Geben Sie ihm einen Namen mit 1 bis 100 Zeichen.
api-key-no-scope = Wählen Sie mindestens einen Scope.
api-key-unknown-scope = { $scope } ist kein Scope dieses Servers.
api-key-bad-scope = Ein Scope darf nur druckbare ASCII-Zeichen enthalten, ohne Anführungszeichen und Backslash.
api-key-too-many-scopes = Zu viele Scopes.
api-key-scopes-unused = API-Schlüssel dieses Servers haben keine Scopes.
api-key-not-a-network = { $network } ist kein Netzwerk wie 192.0.2.0/24 oder 2001:db8::/32.
api-key-too-many-networks = Ein API-Schlüssel kann an höchstens { $most } Netzwerke gebunden sein.
api-key-networks-unused = API-Schlüssel dieses Servers sind nicht an Netzwerke gebunden.

# Before it is rotated or revoked.

api-key-confirm-rotate = Den API-Schlüssel { $name } wechseln?
api-key-rotate = API-Schlüssel wechseln
api-key-effect-at-once = Der alte Schlüssel wird ab der nächsten Anfrage abgelehnt. Es gibt keine Übergangszeit, in der beide gelten.
api-key-effect-name-stays = Sein Name bleibt. Der neue Schlüssel wird nur einmal angezeigt, auf der nächsten Seite.
api-key-effect-bounds-stay = Sein Name, seine Scopes und seine Netzwerke bleiben. Der neue Schlüssel wird nur einmal angezeigt, auf der nächsten Seite.
api-key-confirm-revoke = Den API-Schlüssel { $name } widerrufen?
api-key-revoke = API-Schlüssel widerrufen
api-key-effect-refused = Was ihn benutzt, wird ab der nächsten Anfrage abgelehnt.
api-key-effect-another = Das lässt sich nicht rückgängig machen. Ein neuer Schlüssel ist ein anderer.

# The page that shows one once.

api-key-is-created = Der API-Schlüssel { $name } wurde angelegt
api-key-is-rotated = Der API-Schlüssel { $name } wurde gewechselt
api-key-advice = Kopieren Sie ihn dorthin, wo Ihr Skript seine Secrets aufbewahrt, bevor Sie diese Seite verlassen.
api-key-label = API-Schlüssel
api-key-note = Er spricht für ganz { $organization }. Senden Sie ihn { $way ->
    [either] im Header api-key oder als Bearer-Token
    [bearer] als Bearer-Token
   *[header] im Header api-key
}.
api-key-note-bound = Er spricht für { $organization }, im Rahmen seiner Scopes. Senden Sie ihn { $way ->
    [either] im Header api-key oder als Bearer-Token
    [bearer] als Bearer-Token
   *[header] im Header api-key
}.
