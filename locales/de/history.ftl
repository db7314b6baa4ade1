# What happened, in the audit log and in the history of a connection. Each is a sentence without a full stop; who did it
# is its subject.

history-by-operator = Der Betreiber dieses Servers
history-by-app = Die App { $app }
history-by-api-key = Ein API-Schlüssel
history-by-person-through-app = { $person } (über die App { $app })
history-by-person-through-key = { $person } (über einen API-Schlüssel)
history-by-its-owner = Der Eigentümer der App
history-by-owner-of = Der Eigentümer der App { $app }
history-by-admin = Ein Admin dieser Organisation
history-some-app = ohne Namen

history-app-created = { $who } hat die App { $app } angelegt
history-app-updated = { $who } hat die App { $app } geändert
history-app-secret-rotated = { $who } hat das Client-Secret der App { $app } gewechselt
history-app-secret-ended = { $who } hat das alte Client-Secret der App { $app } vorzeitig beendet
history-app-suspended = { $who } hat die App { $app } deaktiviert
history-app-unsuspended = { $who } hat die App { $app } wieder aktiviert
history-app-deleted = { $who } hat die App { $app } gelöscht
history-app-reviewed = Der Betreiber dieses Servers hat die App { $app } geprüft
history-app-review-taken-back = Der Betreiber dieses Servers hat die Prüfung der App { $app } zurückgenommen
history-app-blocked = Der Betreiber dieses Servers hat die App { $app } gesperrt
history-app-unblocked = Der Betreiber dieses Servers hat die App { $app } entsperrt
history-secret-leaked = { $who } hat gemeldet, dass das Client-Secret der App { $app } nach außen gelangt ist; alle ihre Tokens wurden beendet
history-scopes-changed = Der Eigentümer der App { $app } hat geändert, worum sie bittet

history-consent-approved = { $who } hat der App { $app } zugestimmt
history-install-created = Die App { $app } wurde mit Zustimmung von { $person } verbunden
history-install-requested = { $who } hat darum gebeten, die App { $app } zu verbinden
history-install-approved = { $who } hat die App { $app } genehmigt
history-install-declined = { $who } hat die App { $app } abgelehnt
history-install-withdrawn = { $who } hat die Anfrage zurückgezogen, die App { $app } zu verbinden
history-install-suspended = { $who } hat die Verbindung der App { $app } ausgesetzt
history-install-suspended-by-owner = Der Eigentümer der App { $app } hat die Verbindung ausgesetzt
history-install-resumed = { $who } hat die Verbindung der App { $app } fortgesetzt
history-install-resumed-by-owner = Der Eigentümer der App { $app } hat die Verbindung fortgesetzt
history-install-expired = Die Verbindung der App { $app } ist abgelaufen
history-scopes-accepted = { $who } hat angenommen, worum die App { $app } bittet
history-scopes-declined = { $who } hat abgelehnt, worum die App { $app } zusätzlich bat
history-install-revoked = { $who } hat den Zugriff der App { $app } widerrufen
history-install-given-up = Die App { $app } hat ihren Zugriff aufgegeben
history-install-ended-for-safety = Der Zugriff der App { $app } wurde zur Sicherheit beendet
history-install-ended-with-app = Der Zugriff wurde beendet, weil die App { $app } zurückgezogen wurde
history-install-ended = Der Zugriff der App { $app } wurde beendet

history-token-issued = Die App { $app } hat ein eigenes Token bekommen, das in niemandes Namen handelt
history-token-revoked = Ein Token der App { $app } wurde beendet; ihre Verbindung bleibt
history-code-replayed = Ein Autorisierungscode der App { $app } wurde ein zweites Mal vorgelegt
history-refresh-token-reused = Ein Refresh-Token, das die App { $app } schon benutzt hatte, wurde noch einmal vorgelegt

history-leaked-api-key = Der API-Schlüssel { $name } wurde an einem Ort gefunden, an den er nicht gehört, und deshalb widerrufen
history-leaked-secret = Ein Client-Secret der App { $app } wurde an einem Ort gefunden, an den es nicht gehört, und deshalb beendet
history-leaked-code = Ein Autorisierungscode der App { $app } wurde an einem Ort gefunden, an den er nicht gehört, und deshalb beendet
history-leaked-access-token = Ein Access-Token der App { $app } wurde an einem Ort gefunden, an den es nicht gehört, und deshalb beendet
history-leaked-refresh-token = Ein Refresh-Token der App { $app } wurde an einem Ort gefunden, an den es nicht gehört, und deshalb beendet
history-leaked-credential = Zugangsdaten der App { $app } wurden an einem Ort gefunden, an den sie nicht gehören, und deshalb beendet

history-cut-off-app = { $who } hat alle Verbindungen der App { $app } auf einmal beendet
history-cut-off-person = { $who } hat alles auf einmal beendet, was im Namen von { $person } handelt
history-cut-off-server = { $who } hat alle Verbindungen auf diesem Server auf einmal beendet
history-cut-off-organization = { $who } hat alle Verbindungen mit dieser Organisation auf einmal beendet

history-organization-updated = { $who } hat die Einstellungen der Organisation geändert
history-organization-suspended = Der Betreiber dieses Servers hat die Organisation gesperrt
history-organization-unsuspended = Der Betreiber dieses Servers hat die Organisation entsperrt
history-sso-key-created = { $who } hat einen neuen Schlüssel für die eigene Anmeldung der Organisation angelegt
history-api-key-created = { $who } hat den API-Schlüssel { $name } angelegt
history-api-key-rotated = { $who } hat den API-Schlüssel { $name } gewechselt
history-api-key-revoked = { $who } hat den API-Schlüssel { $name } widerrufen

history-member-added = { $who } hat { $email } mit der Rolle { $role } aufgenommen
history-member-changed = { $who } hat die Rolle von { $email } von { $from } zu { $to } geändert
history-member-removed = { $who } hat { $email } entfernt
history-invitation-created = { $who } hat { $note } eingeladen ({ $role })
history-invitation-renewed = { $who } hat einen neuen Link für { $note } erstellt ({ $role })
history-invitation-revoked = { $who } hat die Einladung für { $note } widerrufen ({ $role })
history-invitation-accepted = { $who } hat die Einladung für { $note } angenommen ({ $role })
history-user-disabled = Das Konto von { $email } wurde gesperrt
history-user-enabled = Das Konto von { $email } wurde entsperrt

history-project-created = { $who } hat das Projekt { $name } angelegt
history-task-created = { $who } hat die Aufgabe { $name } angelegt
history-workflow-created = { $who } hat den Workflow { $name } angelegt

history-webhook-created = { $who } hat einen Webhook an { $url } hinzugefügt
history-webhook-updated = { $who } hat einen Webhook der Organisation geändert
history-webhook-deleted = { $who } hat den Webhook an { $url } gelöscht
history-webhook-failed = Der Webhook an { $url } wurde ausgeschaltet: Der Empfänger nimmt nichts an
history-webhook-disabled = { $who } hat den Webhook an { $url } ausgeschaltet
history-webhook-enabled = { $who } hat den Webhook an { $url } eingeschaltet
history-webhook-secret-rotated = { $who } hat das Signatur-Secret eines Webhooks gewechselt

history-at = { $at }, von { $address }

# What changed, a line each.

history-acts-as-bot = Handelt als eigener Bot
history-acts-as = Handelt als { $person }
history-can = Kann: { $scopes }
history-can-also = Kann jetzt auch: { $scopes }
history-can-no-longer = Kann nicht mehr: { $scopes }
history-told = Erfährt, wenn: { $events }
history-told-also = Erfährt jetzt auch, wenn: { $events }
history-told-no-longer = Erfährt nicht mehr, wenn: { $events }
history-same-as-before = Mit denselben Rechten wie zuvor
history-asked-for = Erbeten: { $scopes }
history-no-longer-asked-for = Nicht mehr: { $scopes }
history-note = „{ $note }“
history-works-from = Gilt von: { $networks }
history-connected-before = Nur Verbindungen von vor dem { $at }
history-found-at = Gefunden bei { $url }
history-worked-for = Galt für { $organization }

history-edited = { $field }: { $after }, zuvor { $before }
history-field-name = Name
history-field-homepage = Homepage
history-field-redirect-uris = Redirect-URIs
history-field-actors = Handelt als
history-field-scopes = Scopes
history-field-optional-scopes = Optionale Scopes
history-field-listed = Auf dem Marktplatz
history-field-install-url = Adresse zum Installieren
history-field-replay-window = Sekunden zum Wiederholen einer Erneuerung
history-field-webhook = Webhook-Adresse
history-field-events = Webhook-Ereignisse
history-field-app-policy = Apps, die verbunden werden dürfen
history-field-install-role = Niedrigste Rolle, die installieren darf
history-yes = ja
history-no = nein
history-nothing = nichts

# The audit log.

audit-log-file = Als CSV herunterladen
audit-log-lead = Wer in <bdi>{ $organization }</bdi> was getan hat, wann und von wo. Nichts davon lässt sich ändern oder löschen.
audit-log-filters = Filter
audit-log-by = Wer
audit-log-by-everybody = Alle
audit-log-about = Betrifft
audit-log-about-every-app = Alle Apps
audit-log-what = Was
audit-log-what-everything = Alles
audit-log-from = Ab
audit-log-until = Bis
audit-log-nothing-matches = Nichts passt. <a href="{ $href }">Alles anzeigen</a>
audit-log-empty = Noch ist nichts geschehen. Jede Änderung an Apps, Mitgliedern und Schlüsseln erscheint hier, mit Angabe, wer sie vorgenommen hat und von wo.
audit-log-pages = Seiten
audit-log-newest = Neueste
audit-log-older = Ältere

# What can be filtered by.

audit-kind-app-created = App: angelegt
audit-kind-app-updated = App: geändert
audit-kind-app-secret-rotated = App: Secret gewechselt
audit-kind-app-secret-ended = App: altes Secret beendet
audit-kind-app-suspended = App: deaktiviert
audit-kind-app-unsuspended = App: wieder aktiviert
audit-kind-app-deleted = App: gelöscht
audit-kind-consent-approved = Zustimmung: gegeben
audit-kind-install-created = Verbindung: hergestellt
audit-kind-install-revoked = Verbindung: widerrufen
audit-kind-token-issued = Token: ausgestellt
audit-kind-token-revoked = Token: widerrufen
audit-kind-code-replayed = Code: noch einmal vorgelegt
audit-kind-refresh-token-reused = Token: noch einmal vorgelegt
audit-kind-api-key-created = API-Schlüssel: angelegt
audit-kind-sso-key-created = SSO-Schlüssel: angelegt
audit-kind-member-set = Mitglied: Rolle vergeben
audit-kind-member-removed = Mitglied: entfernt
audit-kind-install-requested = Verbindung: angefragt
audit-kind-install-approved = Verbindung: genehmigt
audit-kind-install-declined = Verbindung: abgelehnt
audit-kind-install-withdrawn = Verbindung: Anfrage zurückgezogen
audit-kind-install-suspended = Verbindung: ausgesetzt
audit-kind-install-resumed = Verbindung: fortgesetzt
audit-kind-install-expired = Verbindung: abgelaufen
audit-kind-scopes-changed = App: Scopes geändert
audit-kind-scopes-accepted = Verbindung: Scopes angenommen
audit-kind-scopes-declined = Verbindung: Scopes abgelehnt
audit-kind-secret-leaked = App: Secret nach außen gelangt
audit-kind-credential-leaked = Zugangsdaten: nach außen gelangt
audit-kind-app-reviewed = App: geprüft
audit-kind-app-blocked = App: gesperrt
audit-kind-app-unblocked = App: entsperrt
audit-kind-connections-cut-off = Verbindungen: auf einmal beendet
audit-kind-organization-updated = Organisation: geändert
audit-kind-organization-suspended = Organisation: gesperrt
audit-kind-organization-unsuspended = Organisation: entsperrt
audit-kind-api-key-rotated = API-Schlüssel: gewechselt
audit-kind-api-key-revoked = API-Schlüssel: widerrufen
audit-kind-invitation-created = Einladung: angelegt
audit-kind-invitation-renewed = Einladung: neuer Link
audit-kind-invitation-revoked = Einladung: widerrufen
audit-kind-invitation-accepted = Einladung: angenommen
audit-kind-user-disabled = Konto: gesperrt
audit-kind-user-enabled = Konto: entsperrt
audit-kind-project-created = Projekt: angelegt
audit-kind-task-created = Aufgabe: angelegt
audit-kind-workflow-created = Workflow: angelegt
audit-kind-webhook-created = Webhook: hinzugefügt
audit-kind-webhook-updated = Webhook: geändert
audit-kind-webhook-deleted = Webhook: gelöscht
audit-kind-webhook-disabled = Webhook: ausgeschaltet
audit-kind-webhook-enabled = Webhook: eingeschaltet
audit-kind-webhook-secret-rotated = Webhook: Secret gewechselt
