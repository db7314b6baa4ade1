# Why a request of an app was refused, for the people who develop it.

explained-title = Abgelehnte Anfrage
explained-heading = Warum diese Anfrage von <bdi>{ $app }</bdi> abgelehnt wurde
explained-next = Was jetzt zu tun ist
explained-go-to-app = Zur App
explained-told = Was der App gesagt wurde
explained-error = Fehler
explained-sentence = Satz
explained-when = Wann
explained-stale = Die App änderte sich, während jemand ihre Anfrage ansah.
explained-ask-again = Schicken Sie einen Admin der Organisation noch einmal zu /oauth/authorize.
explained-start-again = Schicken Sie die Person noch einmal zu /oauth/authorize.
explained-resume = Setzen Sie sie auf der Seite der App fort.
explained-differs-slash = Sie unterscheiden sich nur im Schrägstrich am Ende.
explained-differs-case = Sie unterscheiden sich nur in Groß- und Kleinschreibung.
explained-differs-scheme = Sie unterscheiden sich nur im Schema, http oder https.
explained-differs-query = Die gesendete hat eine andere Query.

# For everybody else.

explained-bland = Die Anfrage einer App wurde abgelehnt
explained-bland-what = Eine App hat diesen Server um etwas gebeten und wurde abgelehnt. Die Antwort hat es ihr in einem Satz gesagt, und nichts wurde geändert.
explained-bland-who = Welche Prüfung fehlschlug, steht hier sieben Tage lang für die Admins der Organisation, der die App gehört. Bis eine neue Ablehnung erscheint, kann es einige Sekunden dauern.
explained-bland-next = Wenn Sie sich um die App kümmern, melden Sie sich als ein solcher Admin an. Wenn Sie sie nur benutzen, sagen Sie es ihren Entwicklern, und nennen Sie die Kennung der Anfrage.
explained-go-to-apps = Zu Ihren Apps

# What is wrong with an authorization request.

explained-app-suspended = Die App ruht, deshalb kann niemand sie verbinden, und was sie ausweist, gilt nicht.
explained-app-suspended-mend = Lassen Sie sie auf der Seite der App wieder zu.
explained-app-blocked = Ein Betreiber dieses Servers hat die App gesperrt.
explained-app-blocked-mend = Fragen Sie den Betreiber dieses Servers; selbst können Sie es nicht aufheben.
explained-redirect-uri-missing = Die Anfrage nennt keine redirect_uri, und die App hat nicht genau eine, die sich von selbst versteht.
explained-redirect-uri-missing-mend = Senden Sie redirect_uri, genau wie sie angemeldet ist.
explained-redirect-uri-none-registered = Die App hat keine Redirect-URI angemeldet, also gibt es keinen Ort, an den eine Antwort gehen darf.
explained-redirect-uri-none-registered-mend = Melden Sie auf der Seite der App eine an.
explained-response-type-unknown = response_type ist „<bdi>{ $presented }</bdi>“; dieser Server antwortet nur mit einem Code.
explained-response-type-unknown-mend = Senden Sie response_type=code.
explained-response-type-missing = response_type fehlt, und dieser Server verlangt es.
explained-response-type-missing-mend = Senden Sie response_type=code.
explained-response-mode-unknown = response_mode ist „<bdi>{ $presented }</bdi>“, und das hat dieser Server nicht.
explained-response-mode-unknown-mend = Lassen Sie es weg, oder nehmen Sie eines aus response_modes_supported in den Metadaten des Servers.
explained-state-missing = state fehlt, und dieser Server verlangt es.
explained-state-missing-mend = Senden Sie mit jeder Anfrage ein neues zufälliges state, und vergleichen Sie es, wenn die Antwort ankommt.
explained-state-too-long = state hat { $length } Bytes; höchstens 4096 werden zurückgegeben.
explained-state-too-long-mend = Behalten Sie auf Ihrer Seite, was Sie brauchen, und senden Sie ein kurzes zufälliges state, das dorthin führt.
explained-scope-malformed = scope lässt sich nicht lesen: „<bdi>{ $presented }</bdi>“.
explained-scope-malformed-mend = Trennen Sie höchstens 50 Scopes durch einzelne Leerzeichen, in druckbarem ASCII ohne Anführungszeichen.
explained-scope-unknown = Dieser Server hat keinen Scope „<bdi>{ $scope }</bdi>“.
explained-scope-unknown-mend = Vergleichen Sie ihn mit scopes_supported in /.well-known/oauth-authorization-server.
explained-scope-undeclared = Der Scope „<bdi>{ $scope }</bdi>“ steht nicht unter denen der App.
explained-scope-undeclared-mend = Wählen Sie ihn auf der Seite der App aus, oder bitten Sie nicht mehr darum.
explained-scope-none-declared = Die Anfrage nennt keinen Scope, und die App hat keinen, den dieser Server kennt.
explained-scope-none-declared-mend = Wählen Sie auf der Seite der App die Scopes aus, die sie braucht.
explained-scope-missing = scope fehlt, und dieser Server setzt keines voraus.
explained-scope-missing-mend = Senden Sie scope mit dem, was die App braucht, durch Leerzeichen getrennt.
explained-scope-not-chosen = Die Antwort gewährt keinen Scope, oder sie nennt Scopes zweimal.
explained-scope-not-chosen-mend = Senden Sie entweder scope oder granted_scopes, mit mindestens einem Scope darin.
explained-actor-unknown = Es gibt keinen Akteur „<bdi>{ $presented }</bdi>“.
explained-actor-unknown-mend = Senden Sie actor=app, um als eigener Bot der App zu handeln, oder actor=self, um als die Person zu handeln.
explained-code-challenge-malformed = code_challenge ist nicht das base64url eines SHA-256: Das hat 43 Zeichen, dieses hat { $length }.
explained-code-challenge-malformed-mend = Senden Sie base64url(SHA-256(code_verifier)) ohne Auffüllung.
explained-code-challenge-method = code_challenge_method ist „<bdi>{ $method }</bdi>“; nur S256 gilt.
explained-code-challenge-method-mend = Senden Sie code_challenge_method=S256.
explained-code-challenge-method-missing = code_challenge_method fehlt, was plain bedeuten würde; nur S256 gilt.
explained-code-challenge-absent = Es gibt eine code_challenge_method, aber keine code_challenge.
explained-code-challenge-absent-mend = Senden Sie beide oder keine von beiden.
explained-code-challenge-missing = Die App ist öffentlich, und eine öffentliche App muss eine code_challenge senden.
explained-code-challenge-missing-mend = Machen Sie für jede Anfrage einen code_verifier, und senden Sie seine Challenge nach S256.
explained-denied-by-person = Die Person hat gelesen, worum die App bittet, und abgelehnt.
explained-denied-by-person-mend = Nichts ist kaputt. Bitten Sie um weniger, oder erklären Sie, was die App damit tut, bevor Sie Leute hierher schicken.
explained-nobody-to-decide = Die gefragte Person darf in keiner Organisation entscheiden, um die es in dieser Anfrage geht.
explained-nobody-to-decide-mend = Schicken Sie jemanden, der mit seiner Rolle Apps verbinden darf, oder lassen Sie target_organization_id weg.
explained-person-not-a-member = Die Person hat für eine Organisation geantwortet, in der sie nicht Mitglied ist.
explained-person-not-a-member-mend = Senden Sie eine target_organization_id aus eligible_organizations.
explained-person-role-too-weak = Mit ihrer Rolle darf die Person, die geantwortet hat, in dieser Organisation keine Apps verbinden.
explained-person-role-too-weak-mend = Lassen Sie einen Admin der Organisation antworten.
explained-organization-refuses-app = Die Organisation lässt diese App nicht herein: Ihre Regel lässt weniger Apps zu.
explained-organization-refuses-app-mend = Bitten Sie einen Admin dort, die Regel zu ändern.
explained-install-suspended-before-consent = Ihre eigene Seite lässt die Installation in dieser Organisation ruhen, und eine neue Zustimmung ändert daran nichts.
explained-install-end-passed = Der Tag, an dem die Installation enden sollte, ist schon vorbei.
explained-install-end-passed-mend = Senden Sie ein expires_at in Unix-Sekunden, das in der Zukunft liegt.
explained-events-beyond-request = granted_webhook_events nennt ein Ereignis, um das die Anfrage nicht gebeten hat.
explained-events-beyond-request-mend = Gewähren Sie einen Teil von requested_webhook_events, und lassen Sie die App die anderen zuerst abonnieren.
explained-redirect-uri-unregistered = Die redirect_uri ist nicht angemeldet. Von der nächsten angemeldeten, <bdi>{ $nearest }</bdi>, weicht sie bei Zeichen { $at } ab.
explained-redirect-uri-unregistered-mend = Senden Sie die angemeldete Byte für Byte, oder melden Sie die, die Sie senden, auf der Seite der App an.
explained-registered = Angemeldet
explained-sent = Gesendet
explained-actor-not-allowed = Die App darf nicht um { $actor ->
    [none] einen Akteur
   *[other] den Akteur { $actor }
} bitten; sie darf um { $allowed } bitten.
explained-actor-none-allowed = Die App darf nicht um { $actor ->
    [none] einen Akteur
   *[other] den Akteur { $actor }
} bitten; sie darf um keinen bitten.
explained-actor-not-allowed-mend = Ändern Sie auf ihrer Seite, wie die App handelt, oder bitten Sie um das, was sie hat.

# What is wrong with credentials, or with the form of a request.

explained-secret-wrong = Das Geheimnis der App ist falsch: Es ist keines ihrer Geheimnisse und war nie eines.
explained-secret-wrong-mend = Vergleichen Sie, womit die App eingerichtet ist, vor allem auf fehlende Zeichen, oder wechseln Sie das Geheimnis.
explained-secret-rotated = Das Geheimnis der App wurde gewechselt. Seit { $at } gilt es nicht mehr.
explained-secret-rotated-mend = Richten Sie die App mit dem neuesten Geheimnis ein.
explained-secret-leaked = Das Geheimnis der App wurde am { $at } als bekannt geworden gemeldet und gilt nicht mehr.
explained-secret-leaked-mend = Richten Sie die App mit dem neuesten Geheimnis ein, und finden Sie heraus, wo das alte lag.
explained-secret-of-public-app = Die App ist öffentlich und hat deshalb kein Geheimnis, und doch wurde eines gesendet.
explained-secret-of-public-app-mend = Lassen Sie client_secret weg, und weisen Sie die Anfrage mit PKCE aus.
explained-secret-missing = Die App bewahrt ein Geheimnis, und die Anfrage hat keines.
explained-secret-missing-mend = Senden Sie client_secret im Inhalt, oder ID und Geheimnis mit HTTP Basic.
explained-authorization-header-twice = Die Anfrage hat zwei Header namens Authorization.
explained-authorization-header-twice-mend = Senden Sie einen. Oft fügt eine Bibliothek neben Ihrem einen eigenen hinzu.
explained-authorization-header-malformed = Der Header Authorization ist nicht Basic, gefolgt vom base64 von id:secret.
explained-authorization-header-malformed-mend = Senden Sie Authorization: Basic base64(client_id:client_secret).
explained-credentials-twice = Womit sich die App ausweist, wurde zweimal gesendet, im Header Authorization und im Inhalt.
explained-credentials-twice-mend = Senden Sie eines von beiden.
explained-client-ids-differ = Die client_id im Header Authorization ist nicht die im Inhalt.
explained-client-ids-differ-mend = Lassen Sie client_id im Inhalt weg.
explained-too-many-attempts = Von dieser Adresse sind zu viele Anfragen dieser App in einer Minute fehlgeschlagen.
explained-too-many-attempts-mend = Warten Sie so lange, wie Retry-After sagt, und bringen Sie in Ordnung, was vorher fehlschlug.
explained-parameter-missing = Der Parameter „<bdi>{ $name }</bdi>“ fehlt oder ist leer.
explained-parameter-missing-mend = Senden Sie ihn im Inhalt.
explained-parameter-twice = Der Parameter „<bdi>{ $name }</bdi>“ wurde mehr als einmal gesendet.
explained-parameter-twice-mend = Senden Sie ihn einmal; nichts wurde verbraucht.
explained-parameter-invalid = Der Parameter „<bdi>{ $name }</bdi>“ ist nicht von der Art, die erwartet wird.
explained-parameter-invalid-mend = Senden Sie ihn als Text von vernünftiger Länge.
explained-grant-type-unsupported = Dieser Server hat keinen grant_type „<bdi>{ $presented }</bdi>“.
explained-grant-type-unsupported-mend = Senden Sie grant_type=authorization_code oder grant_type=refresh_token.
explained-no-secret-to-rotate = Die App ist öffentlich und hat deshalb kein Geheimnis, das sich wechseln ließe.
explained-no-secret-to-rotate-mend = Melden Sie eine vertrauliche App an, wo ein Server ein Geheimnis bewahren kann.
explained-fields-invalid = Einige Felder sind ungültig. Die Antwort sagte: { $problems }
explained-fields-invalid-mend = Berichtigen Sie sie, und senden Sie die Anfrage noch einmal; nichts wurde geändert.
explained-request-unreadable = Die Anfrage selbst war nicht zu gebrauchen. Die Antwort sagte: { $sentence }
explained-request-unreadable-mend = Senden Sie den Inhalt als Formular, multipart oder JSON, mit einem Content-Type, der sagt, was davon es ist.
explained-server-failed = Mit der Anfrage ist alles in Ordnung: Der Server oder seine Datenbank konnte sie nicht beantworten.
explained-server-failed-mend = Senden Sie sie noch einmal. Schlägt sie wieder fehl, sagen Sie dem Betreiber dieses Servers Bescheid, und nennen Sie die Kennung der Anfrage.

# What is wrong with a code or a refresh token.

explained-code-malformed = Der Code ist keiner von diesem Server: Sein Anfang, seine Länge oder seine Prüfsumme ist falsch.
explained-code-malformed-mend = Nehmen Sie ihn aus der Weiterleitung, wie er ist, dekodieren Sie ihn einmal, und senden Sie nichts anderes an seiner Stelle.
explained-code-unknown = Der Code hat die richtige Form, aber dieser Server hat keinen solchen ausgestellt, oder er hat ihn einen Tag nach seinem Ende vergessen.
explained-code-unknown-mend = Prüfen Sie, ob der Code und die Adresse für Tokens zum selben Server gehören.
explained-code-of-another-app = Der Code ist nicht der dieser App.
explained-code-of-another-app-mend = Prüfen Sie, ob die Anfrage nach Zustimmung und der Tausch dieselbe client_id benutzen.
explained-exchange-redirect-uri-absent = Neben dem Code fehlt redirect_uri.
explained-exchange-redirect-uri-absent-mend = Senden Sie dieselbe redirect_uri wie in der Anfrage nach Zustimmung.
explained-code-verifier-absent = Die Anfrage nach Zustimmung hatte eine code_challenge, und der Tausch hat keinen code_verifier.
explained-code-verifier-absent-mend = Behalten Sie den Verifier in der Sitzung, die begann, und senden Sie ihn mit dem Code.
explained-code-verifier-malformed = code_verifier muss 43 bis 128 Buchstaben, Ziffern oder -._~ haben; dieser hat { $length } Bytes.
explained-code-verifier-malformed-mend = Senden Sie genau den Text, dessen Hash gebildet wurde.
explained-code-verifier-wrong = Der code_verifier passt nicht zur code_challenge der Anfrage nach Zustimmung. Von { $most } Versuchen bleiben { $left }.
explained-code-verifier-wrong-mend = Senden Sie den Verifier genau dieser Anfrage; bei mehreren Anmeldungen in einem Browser werden sie leicht verwechselt.
explained-code-verifier-unexpected = Es gibt einen code_verifier, aber die Anfrage nach Zustimmung hatte keine code_challenge.
explained-code-verifier-unexpected-mend = Senden Sie auch die Challenge. Wenn Sie das tun, nimmt etwas unterwegs sie heraus, und das ist ein Angriff.
explained-code-verifier-tries-spent = Der Code gilt nicht mehr: { $most } falsche code_verifier wurden mit ihm gesendet.
explained-code-used-by = Der Code wurde { $ago } vorher von { $address } benutzt. Die zweite Benutzung hat beendet, was er ausgestellt hatte.
explained-code-used = Der Code wurde { $ago } vorher benutzt. Die zweite Benutzung hat beendet, was er ausgestellt hatte.
explained-code-used-mend = Tauschen Sie jeden Code einmal. Suchen Sie nach einer Seite, die zweimal geladen wird, oder nach einer Wiederholung nach einem Erfolg.
explained-code-used-at-once = Eine andere Anfrage hat den Code im selben Augenblick benutzt; ihr wurde geantwortet.
explained-code-used-at-once-mend = Tauschen Sie jeden Code einmal, und lassen Sie die anderen auf diese Antwort warten.
explained-code-expired = Der Code lief { $ago } vorher ab.
explained-code-expired-mend = Tauschen Sie einen Code, sobald er ankommt.
explained-refresh-token-malformed = Das Refresh-Token ist keines von diesem Server: Sein Anfang, seine Länge oder seine Prüfsumme ist falsch.
explained-refresh-token-malformed-mend = Prüfen Sie, ob die Spalte, in der es steht, lang genug ist, und ob es nicht ein Access-Token ist.
explained-refresh-token-unknown = Das Refresh-Token hat die richtige Form, aber keine Verbindung hat es, oder es wurde vor langer Zeit ersetzt.
explained-refresh-token-unknown-mend = Benutzen Sie das neueste, das Sie bekommen haben; gibt es keines, schicken Sie die Person noch einmal hierher.
explained-refresh-token-of-another-app = Das Refresh-Token ist nicht das dieser App.
explained-refresh-token-of-another-app-mend = Prüfen Sie, ob es mit der client_id gesendet wird, für die es ausgestellt ist.
explained-refresh-token-ended = Das Refresh-Token wurde { $ago } vorher erneuert. Seine zweite Benutzung hat die Verbindung beendet.
explained-refresh-token-ended-mend = Speichern Sie jedes neue Refresh-Token, bevor Sie es benutzen, und schicken Sie die Person noch einmal hierher.
explained-refresh-token-rotated = Das Refresh-Token wurde { $ago } vorher erneuert. Sein Nachfolger gilt noch.
explained-refresh-token-rotated-mend = Speichern Sie jedes neue Refresh-Token, bevor Sie es benutzen, und lassen Sie immer nur einen Prozess erneuern.
explained-refresh-token-rotated-at-once = Eine andere Anfrage hat das Refresh-Token im selben Augenblick erneuert; ihr wurde geantwortet.
explained-refresh-token-rotated-at-once-mend = Lassen Sie immer nur einen Prozess erneuern, und teilen Sie seine Antwort.
explained-refresh-token-expired = Das Refresh-Token wurde so lange nicht benutzt, dass es abgelaufen ist, { $ago } vorher.
explained-refresh-scope-malformed = Das scope der Erneuerung lässt sich nicht lesen: „<bdi>{ $presented }</bdi>“.
explained-refresh-scope-malformed-mend = Lassen Sie scope bei einer Erneuerung weg, um zu behalten, was gewährt war.
explained-refresh-scope-beyond-grant = Die Erneuerung bittet um mehr, als gewährt war: <bdi>{ $scopes }</bdi>.
explained-refresh-scope-beyond-grant-mend = Lassen Sie scope weg, oder nennen Sie einen Teil dessen, was gewährt war.
explained-exchange-redirect-uri-differs = redirect_uri weicht bei Zeichen { $at } von der in der Anfrage nach Zustimmung ab.
explained-exchange-redirect-uri-differs-mend = Senden Sie an beiden Stellen denselben Text, ohne die Parameter, die die Weiterleitung hinzufügte.
explained-authorization-request = Anfrage nach Zustimmung
explained-exchange = Tausch

# What a code or a refresh token rested on and has ended.

explained-ended-app = Alles, was die App bekommen hatte, ist beendet: Sie ruhte, oder ihre Verbindungen wurden beendet.
explained-ended-cut-off-app = Alles von der App, was bis dahin verbunden war, wurde beendet.
explained-ended-cut-off-organization = Alles von der Organisation, was bis dahin verbunden war, wurde beendet.
explained-ended-cut-off-person = Alles von der Person, was bis dahin verbunden war, wurde beendet.
explained-ended-cut-off-server = Alles auf dem ganzen Server, was bis dahin verbunden war, wurde beendet.
explained-ended-redirect-uri = Die Redirect-URI, an die der Code ging, gehört seither nicht mehr zur App.
explained-ended-redirect-uri-mend = Melden Sie sie wieder an, und schicken Sie die Person noch einmal hierher.
explained-ended-actor = Die App darf nicht mehr als actor={ $actor } handeln: Das wurde ihr seither genommen.
explained-ended-actor-mend = Erlauben Sie es auf der Seite der App wieder.
explained-ended-organization = Alles in <bdi>{ $organization }</bdi> wurde auf einmal beendet.
explained-ended-organization-suspended = <bdi>{ $organization }</bdi> ist seit { $at } gesperrt, vom Betreiber dieses Servers.
explained-ended-organization-suspended-mend = Warten Sie, bis sie wieder zugelassen ist; dann geht die Verbindung wieder.
explained-ended-person = Das Konto der Person, die zugestimmt hat, wurde geschlossen, oder sie hat alles beendet, was in ihrem Namen handelte, zum Beispiel mit einem neuen Passwort.
explained-ended-person-mend = Schicken Sie die Person noch einmal hierher.
explained-ended-membership = Die Person, die zugestimmt hat, ist nicht mehr Mitglied von <bdi>{ $organization }</bdi>.
explained-ended-membership-mend = Lassen Sie jemanden zustimmen, der es ist.
explained-ended-role = Die Rolle der Person, die in <bdi>{ $organization }</bdi> zugestimmt hat, reicht dafür jetzt nicht mehr.
explained-ended-role-mend = Lassen Sie jemanden mit einer stärkeren Rolle zustimmen.
explained-ended-approver = Der Admin von <bdi>{ $organization }</bdi>, der der App zugestimmt hatte, ist gegangen, oder sein Konto wurde geschlossen.
explained-ended-approver-mend = Lassen Sie einen anderen Admin zustimmen.
explained-ended-organization-policy = <bdi>{ $organization }</bdi> lässt diese App nicht mehr herein: Die Regel dort lässt jetzt weniger Apps zu.
explained-ended-organization-policy-mend = Bitten Sie einen Admin dort, die Regel zu ändern oder eine App vom Marktplatz zu verbinden.
explained-ended-install-expired = Der Installation in <bdi>{ $organization }</bdi> wurde bis { $at } zugestimmt, und das ist vorbei.
explained-install-suspended-by-owner = Ihre eigene Seite lässt die Installation in <bdi>{ $organization }</bdi> seit { $at } ruhen.
explained-install-suspended-by-customer = <bdi>{ $organization }</bdi> lässt die Installation seit { $at } ruhen.
explained-install-suspended-by-customer-mend = Fragen Sie einen Admin dort; die Tokens gelten wieder, wenn er sie fortsetzt.
explained-ended-otherwise = Etwas, worauf es beruht, ist seither beendet und lässt sich nicht mehr sagen.
explained-revoked = Die Installation in <bdi>{ $organization }</bdi> wurde { explained-revoked-how }.
explained-revoked-at = Die Installation in <bdi>{ $organization }</bdi> wurde am { $at } { explained-revoked-how }.
explained-revoked-how = { $by ->
    [admin] von einem Admin dieser Organisation widerrufen
    [app] von der App selbst widerrufen
    [user] von der Person widerrufen, in deren Namen sie handelte
    [declined] von einem Admin widerrufen, der sie ablehnte
    [withdrawn] von dem Mitglied widerrufen, das darum gebeten hatte
    [expired] durch ihren eigenen Endtag widerrufen
    [leak] widerrufen, weil ein Token von ihr offen gefunden wurde
    [cut_off] mit allem widerrufen, was bis dahin verbunden war
    [code_replay] widerrufen, weil ein Code zweimal benutzt wurde
    [refresh_reuse] widerrufen, weil ein Refresh-Token zweimal benutzt wurde
    [app_ended] mit der App widerrufen
    [organization_ended] mit der Organisation widerrufen
    [user_ended] mit der Person widerrufen, in deren Namen sie handelte
   *[nobody] widerrufen
}
