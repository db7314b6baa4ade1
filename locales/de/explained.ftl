# Why a request of an app was refused, for the people who develop it.

explained-title = Abgelehnte Anfrage
explained-heading = Warum diese Anfrage von <bdi>{ $app }</bdi> abgelehnt wurde
explained-next = Was jetzt zu tun ist
explained-go-to-app = Zur App
explained-told = Was die App als Antwort bekam
explained-error = Fehler
explained-sentence = Satz
explained-when = Wann
explained-stale = Die App wurde geändert, während jemand ihre Anfrage ansah.
explained-ask-again = Schicken Sie einen Admin der Organisation noch einmal zu /oauth/authorize.
explained-start-again = Schicken Sie die Person noch einmal zu /oauth/authorize.
explained-resume = Setzen Sie die Verbindung auf der Seite der App fort.
explained-differs-slash = Der einzige Unterschied ist der Schrägstrich am Ende.
explained-differs-case = Der einzige Unterschied ist die Groß- und Kleinschreibung.
explained-differs-scheme = Der einzige Unterschied ist das Schema, http oder https.
explained-differs-query = Die gesendete hat eine andere Query.

# For everybody else.

explained-bland = Die Anfrage einer App wurde abgelehnt
explained-bland-what = Die Anfrage einer App an diesen Server wurde abgelehnt. Die Antwort nannte der App den Grund in einem Satz, und es wurde nichts geändert.
explained-bland-who = Welche Prüfung fehlschlug, sehen hier sieben Tage lang die Admins der Organisation, der die App gehört. Bis eine neue Ablehnung erscheint, kann es einige Sekunden dauern.
explained-bland-next = Wenn Sie die App betreuen, melden Sie sich als ein solcher Admin an. Wenn Sie die App nur benutzen, sagen Sie ihren Entwicklern Bescheid und nennen Sie die Anfrage-ID.
explained-go-to-apps = Zu Ihren Apps

# What is wrong with an authorization request.

explained-app-suspended = Die App ist deaktiviert, deshalb kann niemand sie verbinden, und ihre Zugangsdaten gelten nicht.
explained-app-suspended-mend = Aktivieren Sie sie auf der Seite der App wieder.
explained-app-blocked = Ein Betreiber dieses Servers hat die App gesperrt.
explained-app-blocked-mend = Fragen Sie den Betreiber dieses Servers; selbst können Sie die Sperre nicht aufheben.
explained-redirect-uri-missing = Die Anfrage nennt keine redirect_uri, und die App hat nicht genau eine, die sich stattdessen nehmen ließe.
explained-redirect-uri-missing-mend = Senden Sie redirect_uri genau so, wie sie registriert ist.
explained-redirect-uri-none-registered = Die App hat keine Redirect-URI registriert, also gibt es keinen Ort, an den eine Antwort gehen darf.
explained-redirect-uri-none-registered-mend = Registrieren Sie auf der Seite der App eine.
explained-response-type-unknown = response_type ist „<bdi>{ $presented }</bdi>“; dieser Server antwortet nur mit einem Code.
explained-response-type-unknown-mend = Senden Sie response_type=code.
explained-response-type-missing = response_type fehlt, und dieser Server verlangt es.
explained-response-type-missing-mend = Senden Sie response_type=code.
explained-response-mode-unknown = response_mode ist „<bdi>{ $presented }</bdi>“; das unterstützt dieser Server nicht.
explained-response-mode-unknown-mend = Lassen Sie ihn weg oder nehmen Sie einen aus response_modes_supported in den Metadaten des Servers.
explained-state-missing = state fehlt, und dieser Server verlangt es.
explained-state-missing-mend = Senden Sie mit jeder Anfrage ein neues zufälliges state und vergleichen Sie es, wenn die Antwort ankommt.
explained-state-too-long = state hat { $length } Bytes; höchstens 4096 werden zurückgegeben.
explained-state-too-long-mend = Behalten Sie auf Ihrer Seite, was Sie brauchen, und senden Sie ein kurzes, zufälliges state, das darauf verweist.
explained-scope-malformed = scope lässt sich nicht lesen: „<bdi>{ $presented }</bdi>“.
explained-scope-malformed-mend = Trennen Sie höchstens 50 Scopes durch einzelne Leerzeichen, in druckbarem ASCII ohne Anführungszeichen.
explained-scope-unknown = Dieser Server hat keinen Scope „<bdi>{ $scope }</bdi>“.
explained-scope-unknown-mend = Vergleichen Sie ihn mit scopes_supported in /.well-known/oauth-authorization-server.
explained-scope-undeclared = Die App deklariert den Scope „<bdi>{ $scope }</bdi>“ nicht.
explained-scope-undeclared-mend = Deklarieren Sie ihn auf der Seite der App oder bitten Sie nicht mehr darum.
explained-scope-none-declared = Die Anfrage nennt keinen Scope, und die App deklariert keinen, den dieser Server kennt.
explained-scope-none-declared-mend = Deklarieren Sie auf der Seite der App die Scopes, die sie braucht.
explained-scope-missing = scope fehlt, und dieser Server setzt keinen voraus.
explained-scope-missing-mend = Senden Sie scope mit dem, was die App braucht, durch Leerzeichen getrennt.
explained-scope-not-chosen = Die Antwort gewährt keinen Scope oder nennt Scopes zweimal.
explained-scope-not-chosen-mend = Senden Sie entweder scope oder granted_scopes, mit mindestens einem Scope darin.
explained-actor-unknown = Es gibt keinen actor „<bdi>{ $presented }</bdi>“.
explained-actor-unknown-mend = Senden Sie actor=app, um als eigener Bot der App zu handeln, oder actor=self, um als die Person zu handeln.
explained-code-challenge-malformed = code_challenge ist nicht der base64url-Wert eines SHA-256: Der hat 43 Zeichen, dieser hat { $length }.
explained-code-challenge-malformed-mend = Senden Sie base64url(SHA-256(code_verifier)) ohne Padding.
explained-code-challenge-method = code_challenge_method ist „<bdi>{ $method }</bdi>“; nur S256 gilt.
explained-code-challenge-method-mend = Senden Sie code_challenge_method=S256.
explained-code-challenge-method-missing = code_challenge_method fehlt, was plain bedeuten würde; nur S256 gilt.
explained-code-challenge-absent = Es gibt eine code_challenge_method, aber keine code_challenge.
explained-code-challenge-absent-mend = Senden Sie beide oder keine von beiden.
explained-code-challenge-missing = Die App ist öffentlich, und eine öffentliche App muss eine code_challenge senden.
explained-code-challenge-missing-mend = Erzeugen Sie für jede Anfrage einen code_verifier und senden Sie dessen S256-Challenge.
explained-denied-by-person = Die Person hat gelesen, worum die App bittet, und abgelehnt.
explained-denied-by-person-mend = Es ist nichts kaputt. Bitten Sie um weniger oder erklären Sie, was die App damit tut, bevor Sie Menschen hierher schicken.
explained-nobody-to-decide = Die gefragte Person darf in keiner der Organisationen entscheiden, um die es in dieser Anfrage geht.
explained-nobody-to-decide-mend = Schicken Sie jemanden, dessen Rolle das Verbinden von Apps erlaubt, oder lassen Sie target_organization_id weg.
explained-person-not-a-member = Die Person hat für eine Organisation geantwortet, in der sie nicht Mitglied ist.
explained-person-not-a-member-mend = Senden Sie eine target_organization_id aus eligible_organizations.
explained-person-role-too-weak = Mit ihrer Rolle darf die Person, die geantwortet hat, in dieser Organisation keine Apps verbinden.
explained-person-role-too-weak-mend = Lassen Sie einen Admin der Organisation antworten.
explained-organization-refuses-app = Die Organisation lässt diese App nicht zu: Die Regel dort erlaubt weniger Apps.
explained-organization-refuses-app-mend = Bitten Sie einen Admin dort, die Regel zu ändern.
explained-install-suspended-before-consent = Ihre eigene Seite hat die Verbindung in dieser Organisation ausgesetzt, und eine neue Zustimmung hebt das nicht auf.
explained-install-end-passed = Der Tag, an dem die Verbindung enden sollte, ist schon vorbei.
explained-install-end-passed-mend = Senden Sie ein expires_at in Unix-Sekunden, das in der Zukunft liegt.
explained-events-beyond-request = granted_webhook_events nennt ein Ereignis, um das die Anfrage nicht gebeten hat.
explained-events-beyond-request-mend = Gewähren Sie einen Teil von requested_webhook_events und lassen Sie die App die übrigen zuerst abonnieren.
explained-redirect-uri-unregistered = Die redirect_uri ist nicht registriert. Von der ähnlichsten registrierten, <bdi>{ $nearest }</bdi>, weicht sie bei Zeichen { $at } ab.
explained-redirect-uri-unregistered-mend = Senden Sie die registrierte Byte für Byte oder registrieren Sie auf der Seite der App die, die Sie senden.
explained-registered = Registriert
explained-sent = Gesendet
explained-actor-not-allowed = Die App darf nicht um { $actor ->
    [none] einen actor
   *[other] den actor { $actor }
} bitten; sie darf um { $allowed } bitten.
explained-actor-none-allowed = Die App darf nicht um { $actor ->
    [none] einen actor
   *[other] den actor { $actor }
} bitten; sie darf um keinen bitten.
explained-actor-not-allowed-mend = Ändern Sie auf der Seite der App, wie sie handelt, oder bitten Sie um das, was sie hat.

# What is wrong with credentials, or with the form of a request.

explained-secret-wrong = Das Client-Secret ist falsch: Es ist keines der Secrets der App und war nie eines.
explained-secret-wrong-mend = Prüfen Sie, was bei der App eingerichtet ist, vor allem auf fehlende Zeichen, oder wechseln Sie das Secret.
explained-secret-rotated = Das Client-Secret wurde gewechselt. Seit dem { $at } gilt es nicht mehr.
explained-secret-rotated-mend = Richten Sie die App mit dem neuesten Secret ein.
explained-secret-leaked = Das Client-Secret wurde am { $at } als nach außen gelangt gemeldet und gilt nicht mehr.
explained-secret-leaked-mend = Richten Sie die App mit dem neuesten Secret ein und finden Sie heraus, wo das alte lag.
explained-secret-of-public-app = Die App ist öffentlich und hat deshalb kein Secret; trotzdem wurde eines gesendet.
explained-secret-of-public-app-mend = Lassen Sie client_secret weg und weisen Sie sich mit PKCE aus.
explained-secret-missing = Die App hat ein Secret, aber die Anfrage enthält keines.
explained-secret-missing-mend = Senden Sie client_secret im Body oder Client-ID und Secret per HTTP Basic.
explained-authorization-header-twice = Die Anfrage hat zwei Authorization-Header.
explained-authorization-header-twice-mend = Senden Sie einen. Oft fügt eine Bibliothek neben Ihrem einen eigenen hinzu.
explained-authorization-header-malformed = Der Authorization-Header besteht nicht aus Basic und dem base64-Wert von id:secret.
explained-authorization-header-malformed-mend = Senden Sie Authorization: Basic base64(client_id:client_secret).
explained-credentials-twice = Die Client-Authentifizierung wurde zweimal gesendet, im Authorization-Header und im Body.
explained-credentials-twice-mend = Senden Sie eines von beiden.
explained-client-ids-differ = Die client_id im Authorization-Header ist nicht die im Body.
explained-client-ids-differ-mend = Lassen Sie client_id im Body weg.
explained-too-many-attempts = Von dieser Adresse sind innerhalb einer Minute zu viele Anfragen dieser App fehlgeschlagen.
explained-too-many-attempts-mend = Warten Sie so lange, wie Retry-After sagt, und beheben Sie, was vorher fehlschlug.
explained-parameter-missing = Der Parameter „<bdi>{ $name }</bdi>“ fehlt oder ist leer.
explained-parameter-missing-mend = Senden Sie ihn im Body.
explained-parameter-twice = Der Parameter „<bdi>{ $name }</bdi>“ wurde mehr als einmal gesendet.
explained-parameter-twice-mend = Senden Sie ihn einmal; nichts wurde verbraucht.
explained-parameter-invalid = Der Parameter „<bdi>{ $name }</bdi>“ ist nicht von der Art, die erwartet wird.
explained-parameter-invalid-mend = Senden Sie ihn als Text von angemessener Länge.
explained-grant-type-unsupported = Dieser Server hat keinen grant_type „<bdi>{ $presented }</bdi>“.
explained-grant-type-unsupported-mend = Senden Sie grant_type=authorization_code oder grant_type=refresh_token.
explained-no-secret-to-rotate = Die App ist öffentlich und hat deshalb kein Secret, das sich wechseln ließe.
explained-no-secret-to-rotate-mend = Registrieren Sie eine vertrauliche App, wo ein Server ein Secret aufbewahren kann.
explained-fields-invalid = Einige Felder sind ungültig. { $problems }
explained-fields-invalid-mend = Berichtigen Sie sie und senden Sie die Anfrage noch einmal; es wurde nichts geändert.
explained-request-unreadable = Die Anfrage selbst war nicht verwendbar. { $sentence }
explained-request-unreadable-mend = Senden Sie den Body als Formular, multipart oder JSON, mit einem Content-Type, der das angibt.
explained-server-failed = Mit der Anfrage ist alles in Ordnung: Der Server oder seine Datenbank konnte sie nicht beantworten.
explained-server-failed-mend = Senden Sie sie noch einmal. Schlägt sie wieder fehl, sagen Sie dem Betreiber dieses Servers Bescheid und nennen Sie die Anfrage-ID.

# What is wrong with a code or a refresh token.

explained-code-malformed = Der Code stammt nicht von diesem Server: Sein Anfang, seine Länge oder seine Prüfsumme ist falsch.
explained-code-malformed-mend = Nehmen Sie ihn aus der Weiterleitung, wie er ist, dekodieren Sie ihn einmal und senden Sie nichts anderes an seiner Stelle.
explained-code-unknown = Der Code hat die richtige Form, aber dieser Server hat keinen solchen ausgestellt oder ihn einen Tag nach seinem Ende vergessen.
explained-code-unknown-mend = Prüfen Sie, ob der Code und der Token-Endpunkt zum selben Server gehören.
explained-code-of-another-app = Der Code gehört nicht zu dieser App.
explained-code-of-another-app-mend = Prüfen Sie, ob die Autorisierungsanfrage und das Einlösen dieselbe client_id benutzen.
explained-exchange-redirect-uri-absent = Beim Einlösen des Codes fehlt redirect_uri.
explained-exchange-redirect-uri-absent-mend = Senden Sie dieselbe redirect_uri wie in der Autorisierungsanfrage.
explained-code-verifier-absent = Die Autorisierungsanfrage hatte eine code_challenge, aber beim Einlösen fehlt der code_verifier.
explained-code-verifier-absent-mend = Bewahren Sie den Verifier in der Sitzung auf, in der die Anfrage begann, und senden Sie ihn mit dem Code.
explained-code-verifier-malformed = code_verifier muss aus 43 bis 128 Buchstaben, Ziffern oder -._~ bestehen; dieser hat { $length } Bytes.
explained-code-verifier-malformed-mend = Senden Sie genau den Text, dessen Hash gebildet wurde.
explained-code-verifier-wrong = Der code_verifier passt nicht zur code_challenge der Autorisierungsanfrage. Von { $most } Versuchen bleiben { $left }.
explained-code-verifier-wrong-mend = Senden Sie den Verifier genau dieser Anfrage; bei mehreren Anmeldungen in einem Browser werden Verifier leicht verwechselt.
explained-code-verifier-unexpected = Es gibt einen code_verifier, aber die Autorisierungsanfrage hatte keine code_challenge.
explained-code-verifier-unexpected-mend = Senden Sie auch die Challenge. Wenn Sie das schon tun, entfernt sie jemand unterwegs, und das ist ein Angriff.
explained-code-verifier-tries-spent = Der Code gilt nicht mehr: Mit ihm wurden { $most } falsche code_verifier gesendet.
explained-code-used-by = Der Code wurde schon { $ago } vorher von { $address } eingelöst. Das zweite Einlösen hat beendet, was mit ihm ausgestellt worden war.
explained-code-used = Der Code wurde schon { $ago } vorher eingelöst. Das zweite Einlösen hat beendet, was mit ihm ausgestellt worden war.
explained-code-used-mend = Lösen Sie jeden Code nur einmal ein. Suchen Sie nach einer Seite, die zweimal geladen wird, oder nach einer Wiederholung trotz Erfolg.
explained-code-used-at-once = Eine andere Anfrage hat den Code im selben Augenblick eingelöst; sie wurde beantwortet.
explained-code-used-at-once-mend = Lösen Sie jeden Code nur einmal ein und lassen Sie die anderen auf diese Antwort warten.
explained-code-expired = Der Code war schon { $ago } vorher abgelaufen.
explained-code-expired-mend = Lösen Sie einen Code ein, sobald er ankommt.
explained-refresh-token-malformed = Das Refresh-Token stammt nicht von diesem Server: Sein Anfang, seine Länge oder seine Prüfsumme ist falsch.
explained-refresh-token-malformed-mend = Prüfen Sie, ob die Spalte, in der es gespeichert wird, lang genug ist und ob es nicht ein Access-Token ist.
explained-refresh-token-unknown = Das Refresh-Token hat die richtige Form, aber es gehört zu keiner Verbindung, oder es wurde vor langer Zeit ersetzt.
explained-refresh-token-unknown-mend = Benutzen Sie das neueste, das Sie bekommen haben; gibt es keines, schicken Sie die Person noch einmal hierher.
explained-refresh-token-of-another-app = Das Refresh-Token gehört nicht zu dieser App.
explained-refresh-token-of-another-app-mend = Prüfen Sie, ob es mit der client_id gesendet wird, für die es ausgestellt wurde.
explained-refresh-token-ended = Das Refresh-Token wurde { $ago } vorher erneuert. Seine zweite Benutzung hat die Verbindung beendet.
explained-refresh-token-ended-mend = Speichern Sie jedes neue Refresh-Token, bevor Sie es benutzen, und schicken Sie die Person noch einmal hierher.
explained-refresh-token-rotated = Das Refresh-Token wurde { $ago } vorher erneuert. Sein Nachfolger gilt noch.
explained-refresh-token-rotated-mend = Speichern Sie jedes neue Refresh-Token, bevor Sie es benutzen, und lassen Sie immer nur einen Prozess erneuern.
explained-refresh-token-rotated-at-once = Eine andere Anfrage hat das Refresh-Token im selben Augenblick erneuert; sie wurde beantwortet.
explained-refresh-token-rotated-at-once-mend = Lassen Sie immer nur einen Prozess erneuern und geben Sie dessen Antwort an die anderen weiter.
explained-refresh-token-expired = Das Refresh-Token wurde so lange nicht benutzt, dass es { $ago } vorher abgelaufen war.
explained-refresh-scope-malformed = scope lässt sich bei dieser Erneuerung nicht lesen: „<bdi>{ $presented }</bdi>“.
explained-refresh-scope-malformed-mend = Lassen Sie scope bei einer Erneuerung weg, um zu behalten, was gewährt wurde.
explained-refresh-scope-beyond-grant = Die Erneuerung bittet um mehr, als gewährt wurde: <bdi>{ $scopes }</bdi>.
explained-refresh-scope-beyond-grant-mend = Lassen Sie scope weg oder nennen Sie einen Teil dessen, was gewährt wurde.
explained-exchange-redirect-uri-differs = redirect_uri weicht bei Zeichen { $at } von der in der Autorisierungsanfrage ab.
explained-exchange-redirect-uri-differs-mend = Senden Sie an beiden Stellen denselben Text, ohne die Parameter, die bei der Weiterleitung hinzukamen.
explained-authorization-request = Autorisierungsanfrage
explained-exchange = Einlösen

# What a code or a refresh token rested on and has ended.

explained-ended-app = Alles, was die App bekommen hatte, ist beendet: Sie wurde deaktiviert, oder ihre Verbindungen wurden beendet.
explained-ended-cut-off-app = Alles, was bis dahin mit der App verbunden war, wurde beendet.
explained-ended-cut-off-organization = Alles, was bis dahin mit der Organisation verbunden war, wurde beendet.
explained-ended-cut-off-person = Alles, was bis dahin im Namen der Person verbunden war, wurde beendet.
explained-ended-cut-off-server = Alles, was bis dahin auf dem ganzen Server verbunden war, wurde beendet.
explained-ended-redirect-uri = Die Redirect-URI, an die der Code ging, wurde seither von der App entfernt.
explained-ended-redirect-uri-mend = Registrieren Sie sie wieder und schicken Sie die Person noch einmal hierher.
explained-ended-actor = Die App darf nicht mehr mit actor={ $actor } handeln: Das wurde ihr seither entzogen.
explained-ended-actor-mend = Erlauben Sie es auf der Seite der App wieder.
explained-ended-organization = Alles in <bdi>{ $organization }</bdi> wurde auf einmal beendet.
explained-ended-organization-suspended = <bdi>{ $organization }</bdi> ist seit dem { $at } gesperrt, vom Betreiber dieses Servers.
explained-ended-organization-suspended-mend = Warten Sie, bis sie entsperrt ist; dann funktioniert die Verbindung wieder.
explained-ended-person = Die Person, die zugestimmt hat, wurde gesperrt, oder sie hat alles beendet, was in ihrem Namen handelte, zum Beispiel mit einem neuen Passwort.
explained-ended-person-mend = Schicken Sie die Person noch einmal hierher.
explained-ended-membership = Die Person, die zugestimmt hat, ist nicht mehr Mitglied von <bdi>{ $organization }</bdi>.
explained-ended-membership-mend = Lassen Sie jemanden zustimmen, der Mitglied ist.
explained-ended-role = Die Rolle der Person, die zugestimmt hat, reicht in <bdi>{ $organization }</bdi> dafür nicht mehr aus.
explained-ended-role-mend = Lassen Sie jemanden mit einer höheren Rolle zustimmen.
explained-ended-approver = Der Admin von <bdi>{ $organization }</bdi>, der die App genehmigt hatte, ist ausgetreten oder wurde gesperrt.
explained-ended-approver-mend = Lassen Sie einen anderen Admin die App genehmigen.
explained-ended-organization-policy = <bdi>{ $organization }</bdi> lässt diese App nicht mehr zu: Die Regel dort erlaubt jetzt weniger Apps.
explained-ended-organization-policy-mend = Bitten Sie einen Admin dort, die Regel zu ändern oder eine App vom Marktplatz zu verbinden.
explained-ended-install-expired = Der Verbindung in <bdi>{ $organization }</bdi> wurde bis zum { $at } zugestimmt, und das ist vorbei.
explained-install-suspended-by-owner = Ihre eigene Seite hat die Verbindung in <bdi>{ $organization }</bdi> seit dem { $at } ausgesetzt.
explained-install-suspended-by-customer = <bdi>{ $organization }</bdi> hat die Verbindung am { $at } ausgesetzt.
explained-install-suspended-by-customer-mend = Fragen Sie einen Admin dort; die Tokens gelten wieder, sobald er die Verbindung fortsetzt.
explained-ended-otherwise = Etwas, worauf es beruht, wurde seither beendet; was es war, lässt sich nicht mehr feststellen.
explained-revoked = Die Verbindung in <bdi>{ $organization }</bdi> wurde { explained-revoked-how }.
explained-revoked-at = Die Verbindung in <bdi>{ $organization }</bdi> wurde am { $at } { explained-revoked-how }.
explained-revoked-how = { $by ->
    [admin] von einem Admin dieser Organisation widerrufen
    [app] von der App selbst widerrufen
    [user] von der Person widerrufen, in deren Namen die App handelte
    [declined] von einem Admin widerrufen, der sie ablehnte
    [withdrawn] von dem Mitglied widerrufen, das darum gebeten hatte
    [expired] widerrufen, weil ihr Endtag erreicht war
    [leak] widerrufen, weil eines ihrer Tokens öffentlich gefunden wurde
    [cut_off] zusammen mit allem widerrufen, was bis dahin verbunden war
    [code_replay] widerrufen, weil ein Code zweimal benutzt wurde
    [refresh_reuse] widerrufen, weil ein Refresh-Token zweimal benutzt wurde
    [app_ended] zusammen mit der App widerrufen
    [organization_ended] zusammen mit der Organisation widerrufen
    [user_ended] zusammen mit der Person widerrufen, in deren Namen die App handelte
   *[nobody] widerrufen
}
