# The page that has one thing to say: an error, a refusal, an end. A heading has no full stop.

notice-go-to-start = Zur Startseite
notice-go-to-account = Zu Ihrem Konto
notice-go-back = Gehen Sie zurück und versuchen Sie es noch einmal.
notice-request = Anfrage <code>{ $id }</code>
notice-request-id = Anfrage-ID: <code>{ $id }</code>
notice-for-developers = Für die Entwickler der App: was fehlgeschlagen ist

notice-not-found = Hier ist keine Seite
notice-not-found-what = Vielleicht ist die Adresse falsch geschrieben, die Seite wurde entfernt, oder sie gehört zu einer Organisation, in der Sie nicht Mitglied sind.
notice-not-found-next = Prüfen Sie die Adresse oder beginnen Sie auf der Startseite.

notice-forbidden = Das geht mit Ihrer Rolle nicht
notice-forbidden-what = Nur Eigentümer und Admins der Organisation können das.
notice-forbidden-next = Bitten Sie jemanden von ihnen, es für Sie zu erledigen oder Ihre Rolle zu ändern.

notice-internal = Bei uns ist ein Fehler aufgetreten
notice-internal-what = Die Anfrage wurde nicht ausgeführt. Der Fehler wurde aufgezeichnet und liegt nicht an Ihnen.
notice-internal-next = Versuchen Sie es noch einmal. Schlägt es wieder fehl, sagen Sie dem Betreiber dieses Servers Bescheid und nennen Sie die unten stehende Anfrage-ID.

notice-unavailable = Das ist gerade nicht möglich
notice-unavailable-what = Ein Teil des Dienstes ist nicht erreichbar. Es wurde nichts geändert.
notice-unavailable-next = Versuchen Sie es in einer Minute noch einmal. Bleibt es so, sagen Sie dem Betreiber dieses Servers Bescheid.

notice-wrong-method = So lässt sich diese Seite nicht benutzen
notice-wrong-method-what = Die Adresse gibt es, aber nicht für diese Art von Anfrage. Das geschieht, wenn die Adresse eines Formulars einzeln geöffnet wird.
notice-wrong-method-next = Gehen Sie zurück zu der Seite, von der Sie kamen, oder beginnen Sie auf der Startseite.

notice-too-many = Zu viele Versuche in kurzer Zeit
notice-too-many-what = Zum Schutz der Konten ist die Zahl der Versuche von einem Ort begrenzt. Es wurde nichts geändert.
notice-too-many-next = Warten Sie eine Minute und versuchen Sie es dann noch einmal.

notice-failed = Das hat nicht geklappt
notice-status-malformed = Die Anfrage ist fehlerhaft.
notice-status-unauthorized = Eine Authentifizierung ist erforderlich.
notice-status-body-too-large = Der Body der Anfrage ist zu groß.
notice-status-address-too-long = Die Adresse ist zu lang.
notice-status-media-type = Der Body der Anfrage hat einen Content-Type, der nicht unterstützt wird.
notice-status-too-many = Zu viele Anfragen.
notice-status-refused = Die Anfrage wurde abgelehnt.

notice-body-not-utf8 = Die Anfrage ist kein gültiges UTF-8.
notice-body-nul = Die Anfrage enthält ein NUL-Zeichen.
notice-body-broken-escape = Die Anfrage enthält eine fehlerhafte Prozentkodierung.
notice-body-too-many-fields = Die Anfrage hat zu viele Parameter.
notice-body-not-json = Der Body der Anfrage ist kein gültiges JSON-Objekt.
notice-body-boundary = Ein Multipart-Body braucht genau eine Boundary aus 1 bis 70 Zeichen.
notice-body-not-multipart = Der Body der Anfrage ist kein gültiges multipart/form-data.
notice-body-file = Dateien werden hier nicht angenommen.
notice-body-part-not-text = Die Teile eines Multipart-Bodys müssen reiner Text sein.
notice-body-cut-short = Der Body der Anfrage ließ sich nicht bis zum Ende lesen.
notice-body-no-content-type = Der Body der Anfrage hat keinen Content-Type.
notice-body-many-content-types = Die Anfrage hat mehr als einen Content-Type.
notice-body-broken-content-type = Der Content-Type ist fehlerhaft.
notice-body-other-charset = Nur UTF-8 wird verstanden.
notice-body-encoded = Kodierte Bodys werden nicht unterstützt.

notice-field-twice = Der Parameter „{ $field }“ wurde mehr als einmal gesendet.
notice-field-invalid = Der Parameter „{ $field }“ ist ungültig.
notice-field-missing = Der Parameter „{ $field }“ fehlt.
notice-field-too-long = Der Parameter „{ $field }“ ist zu lang.

notice-foreign-form = Dieses Formular kam von einer anderen Website
notice-foreign-form-what = Etwas außerhalb dieser Website hat versucht, in Ihrem Namen zu handeln. Es wurde nichts geändert.
notice-foreign-form-next = Wenn das von Ihnen kam, beginnen Sie noch einmal bei Ihrem Konto.

notice-stale-form = Dieses Formular ist veraltet
notice-stale-form-what = Seit das Formular geöffnet wurde, haben Sie sich an- oder abgemeldet; deshalb lässt sich nicht mehr sicher sagen, dass es von Ihnen kommt. Es wurde nichts geändert.
notice-stale-form-next = Öffnen Sie die Seite neu und wiederholen Sie den Schritt.

notice-last-admin = Jemand muss die Verantwortung behalten
notice-last-admin-what = Diese Person ist der letzte Eigentümer oder Admin der Organisation. Es wurde nichts geändert.
notice-last-admin-next = Machen Sie zuerst jemand anderen zum Eigentümer oder Admin.

notice-owners-only = Das kann nur ein Eigentümer
notice-owners-only-what = Eigentümer einer Organisation werden nur von Eigentümern ernannt, geändert und entfernt. Es wurde nichts geändert.
notice-owners-only-next = Bitten Sie einen Eigentümer, es für Sie zu tun.

notice-taken-what = Diesen Namen gibt es schon, oder es gibt bereits zu viele. Es wurde nichts geändert.
notice-taken-next = Gehen Sie zurück und sehen Sie sich die Liste an.
notice-invalid-what = Einige der Angaben sind ungültig. Es wurde nichts geändert.

notice-key-rotated = Dieser API-Schlüssel wurde schon gewechselt
notice-key-rotated-what = Das Formular, das Sie gesendet haben, galt einem Schlüssel, der inzwischen ersetzt ist. Es wurde nichts geändert.
notice-key-rotated-why = Ein Schlüssel wird nur einmal angezeigt. Wenn Sie seine Seite neu laden, wird er nicht noch einmal angezeigt und auch kein neuer angelegt.
notice-key-rotated-next = Wenn Sie den neuen Schlüssel nicht aufbewahrt haben, gehen Sie zur Liste zurück und wechseln Sie ihn noch einmal.

notice-secret-rotated = Dieses Secret wurde schon gewechselt
notice-secret-rotated-what = Das Formular, das Sie gesendet haben, galt einem Secret, das inzwischen ersetzt ist. Es wurde nichts geändert.
notice-secret-rotated-why = Ein Secret wird nur einmal angezeigt. Wenn Sie seine Seite neu laden, wird es nicht noch einmal angezeigt und auch kein neues erstellt.
notice-secret-rotated-next = Wenn Sie das neue Secret nicht aufbewahrt haben, wechseln Sie es noch einmal auf der Seite der App.
notice-go-to-apps = Zu Ihren Apps

notice-no-secret = Eine öffentliche App hat kein Secret
notice-no-secret-what = Sie weist sich mit PKCE aus; es gibt also nichts zu wechseln.

notice-blocked = Diese App ist gesperrt
notice-blocked-what = Der Betreiber dieses Servers hat sie gesperrt, und nur er kann sie entsperren. Es wurde nichts geändert.
notice-blocked-next = Fragen Sie den Betreiber dieses Servers nach dem Grund.

notice-invitation-gone = Diese Einladung gilt nicht mehr
notice-invitation-gone-what = Sie wurde benutzt, widerrufen oder blieb zu lange liegen, oder ein Teil ihres Links fehlt.
notice-invitation-gone-next = Bitten Sie die Person, die sie Ihnen geschickt hat, um eine neue.

notice-already-member = Sie sind schon Mitglied von { $organization }
notice-already-member-what = Eine Einladung ist für Personen, die noch nicht Mitglied sind. Sie gilt weiter, und Ihre Rolle bleibt, wie sie ist.
notice-already-member-next = Wenn Sie eine andere Rolle haben sollten, bitten Sie einen Admin, sie zu ändern.
notice-go-to-organization = Zur Organisation

notice-suspended = Diese Organisation ist gesperrt
notice-suspended-what = Der Betreiber dieses Servers hat sie gesperrt. Keine App handelt in ihr, und niemand kann mit ihren Seiten arbeiten.
notice-suspended-why = Was verbunden war, bleibt erhalten und funktioniert wieder, wenn der Betreiber die Organisation entsperrt.
notice-suspended-next = Fragen Sie den Betreiber dieses Servers nach dem Grund und danach, was geschehen muss.

notice-end-passed = Dieser Tag ist vorbei
notice-end-passed-what = Sie haben als Ende der Verbindung einen Tag gewählt, der schon vorbei ist. Es wurde nichts geändert.
notice-end-passed-next = Gehen Sie eine Seite zurück und wählen Sie einen späteren Tag.

notice-scopes-changed = Die App bittet inzwischen um etwas anderes
notice-scopes-changed-what = Seit Sie die Seite geöffnet haben, hat der Eigentümer der App geändert, worum sie bittet. Es wurde nichts geändert.
notice-scopes-changed-next = Öffnen Sie die Verbindung noch einmal und lesen Sie, worum die App jetzt bittet.

notice-decided = Das wurde schon entschieden
notice-decided-next = Öffnen Sie die Liste noch einmal, um zu sehen, wie es steht.
notice-decided-ended = Jemand war schneller, oder die Seite war veraltet: Diese Verbindung ist beendet; nur eine neue Zustimmung bringt sie zurück. Es wurde nichts geändert.
notice-decided-not-approved = Jemand war schneller, oder die Seite war veraltet: Diese Verbindung hat noch niemand genehmigt. Es wurde nichts geändert.
notice-decided-not-requested = Jemand war schneller, oder die Seite war veraltet: Diese Verbindung wartet nicht auf eine Genehmigung. Es wurde nichts geändert.
notice-decided-already-approved = Jemand war schneller, oder die Seite war veraltet: Diese App ist schon verbunden. Es wurde nichts geändert.
notice-decided-already-suspended = Jemand war schneller, oder die Seite war veraltet: Diese Verbindung ist schon ausgesetzt. Es wurde nichts geändert.
notice-decided-not-suspended = Jemand war schneller, oder die Seite war veraltet: Diese Verbindung ist nicht ausgesetzt. Es wurde nichts geändert.
notice-decided-suspended-by-owner = Jemand war schneller, oder die Seite war veraltet: Der Eigentümer der App hat diese Verbindung ausgesetzt, und nur er kann sie fortsetzen. Es wurde nichts geändert.
notice-decided-nothing-pending = Jemand war schneller, oder die Seite war veraltet: Diese App bittet um keine weiteren Scopes. Es wurde nichts geändert.

notice-two-sessions = Ihr Browser hat zwei Sitzungen gesendet
notice-two-sessions-what = Er hat dasselbe Cookie dieser Website zweimal, und nur eines davon kann Ihres sein.
notice-two-sessions-next = Löschen Sie die Cookies dieser Website in Ihrem Browser und melden Sie sich neu an.
