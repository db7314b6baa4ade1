# Webhooks, whosever they are, and what was sent to them.

webhook-title = Webhook
webhook-send-test = Testereignis senden
webhook-nothing-is-sent = Es wird nichts gesendet
webhook-disabled-by-person = Jemand, der diesen Webhook betreut, hat ihn ausgeschaltet.
webhook-disabled-by-failures = Er wurde ausgeschaltet, weil alle Versuche für ein Ereignis vergeblich waren und der Empfänger inzwischen auch nichts anderes annahm.
webhook-disabled-at = Zeitpunkt: { $at }.
webhook-waits = { $count ->
    [0] Kein Ereignis wartet.
    [one] { $count } Ereignis wartet.
   *[other] { $count } Ereignisse warten.
}
webhook-test-is-sent = Ein Test wird trotzdem gesendet.
webhook-what-waits = Wartende Ereignisse
webhook-send-one = Senden
webhook-send-all = { $count ->
    [one] Das wartende Ereignis senden
   *[other] Die { $count } wartenden Ereignisse senden
}
webhook-send-oldest-first = Das älteste zuerst
webhook-skip = Überspringen, was wartete
webhook-skip-detail = Es bleibt in der Liste und kann von Hand noch einmal gesendet werden
webhook-enable = Einschalten
webhook-status = Status
webhook-enabled = Eingeschaltet
webhook-failing = Schlägt fehl
webhook-disabled = Ausgeschaltet
webhook-disabled-after-failures = Nach Fehlschlägen ausgeschaltet
webhook-address = Adresse
webhook-last-taken = Zuletzt angenommen
webhook-nothing-yet = Noch nichts
webhook-failing-since = Beginn der Fehlschläge
webhook-old-secret = Altes Secret
webhook-old-secret-until = signiert noch mit, bis zum { $at }
webhook-events = Ereignisse
webhook-counts = { $waiting } wartend, { $failed } fehlgeschlagen, { $unsent } nicht gesendet
webhook-hears = Wovon er erfährt
webhook-hears-nothing = Von nichts: Es ist kein Ereignis ausgewählt.
webhook-with-the-app = Aus einer verbundenen Organisation erfährt er das, was dort gewährt wurde. Adresse und Ereignisse gehören zur App: <a href="{ $href }">auf ihrer Seite ändern</a>.
webhook-settings = Einstellungen
webhook-save = Änderungen speichern
webhook-whole = Der Webhook als Ganzes

webhook-deliveries = Zustellungen
webhook-deliveries-none = Noch wurde nichts gesendet.
webhook-deliveries-none-detail = Jedes Ereignis erscheint hier zusammen mit der Antwort des Empfängers. Senden Sie ein Testereignis, um zu sehen, wie das aussieht.
webhook-deliveries-none-such = Keine Zustellung hat diesen Status. <a href="{ $href }">Alle anzeigen</a>
webhook-deliveries-all = Alle
webhook-deliveries-waiting = Wartende
webhook-deliveries-delivered = Zugestellte
webhook-deliveries-failed = Fehlgeschlagene
webhook-deliveries-not-sent = Nicht gesendete

webhook-field-url-hint = Wohin Ereignisse per POST gesendet werden. Sie muss mit https beginnen.
webhook-field-events-all = Alle Ereignisse
webhook-field-events-all-detail = Alles, wovon es heute etwas zu erfahren gibt
webhook-field-events-these = Diese Ereignisse
webhook-field-events-these-detail = Die unten ausgewählten
webhook-field-events-which = Welche Ereignisse
webhook-url-empty = Geben Sie eine Adresse an.
webhook-url-not-a-url = Die Adresse muss eine absolute URL mit höchstens 2000 Zeichen sein.
webhook-url-scheme = Die Adresse muss https benutzen.
webhook-url-extras = Die Adresse darf keinen Benutzernamen, kein Passwort und kein Fragment enthalten.
webhook-url-host = Der Host in der Adresse darf nur aus Buchstaben, Ziffern, Punkten und Bindestrichen bestehen.
webhook-url-port = Die Adresse muss Port { $ports } benutzen.
webhook-url-private = Die Adresse darf nicht auf eine private, reservierte oder Loopback-Adresse zeigen.
webhook-url-own = Die Adresse darf nicht auf diesen Server zeigen.
webhook-events-none = Wählen Sie mindestens ein Ereignis.
webhook-events-unknown = { $event } ist kein Ereignis dieses Servers.

# What is done to one. `$of` says whose it is: an app’s has the app’s name, an organization’s own its host.

webhook-rotate = Signatur-Secret wechseln
webhook-rotate-effect = Erstellt ein neues Secret zum Signieren. Das jetzige signiert noch { $overlap } lang mit.
webhook-rotate-heading = { $of ->
    [app] Signatur-Secret von { $name } wechseln?
   *[organization] Signatur-Secret des Webhooks an { $name } wechseln?
}
webhook-rotate-both-sign = { $overlap } lang wird jedes Ereignis mit beiden signiert, damit Ihr Empfänger umstellen kann.
webhook-rotate-shown-once = Das neue Secret wird nur einmal angezeigt, auf der nächsten Seite.
webhook-rotate-two-sign = Höchstens zwei Secrets signieren: Das davor ersetzte, das eigentlich bis zum { $until } signieren würde, endet sofort.
webhook-rotated = { $of ->
    [app] Das Signatur-Secret von { $name } wurde gewechselt
   *[organization] Das Signatur-Secret des Webhooks an { $name } wurde gewechselt
}
webhook-rotated-old-one = Das alte signiert noch { $overlap } lang mit, bis zum { $until }.
webhook-secret = Signatur-Secret
webhook-secret-copy = Kopieren Sie es dorthin, wo Ihr Empfänger seine Secrets aufbewahrt, bevor Sie diese Seite verlassen.
webhook-replay = Fehlgeschlagene noch einmal senden
webhook-replay-effect = { $count ->
    [one] Sendet noch einmal, was nicht ankam: { $count } Ereignis.
   *[other] Sendet noch einmal, was nicht ankam: { $count } Ereignisse.
}
webhook-replay-events = { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
}
webhook-replay-heading = { $of ->
    [app] { webhook-replay-events } noch einmal an { $name } senden?
   *[organization] { webhook-replay-events } noch einmal an den Webhook an { $name } senden?
}
webhook-replay-same-id = Jedes wird noch einmal unter der ID gesendet, die es hatte, das älteste zuerst.
webhook-replay-not-sent-too = Auch was nicht gesendet wurde, ist dabei. Was der Empfänger nicht mehr erfahren soll, wird wieder ausgelassen.
webhook-replay-waits = Der Webhook ist ausgeschaltet, deshalb warten sie, bis Sie ihn einschalten.
webhook-disable = Ausschalten
webhook-disable-effect = Es wird nichts mehr gesendet, bis Sie ihn wieder einschalten. Bis dahin warten die Ereignisse; { $span } lang geht keines verloren.
webhook-delete = Webhook löschen
webhook-delete-effect = Beendet ihn endgültig, mit der Liste dessen, was an ihn gesendet wurde.
webhook-delete-heading = Den Webhook an { $name } löschen?
webhook-delete-nothing-sent = Von diesem Augenblick an wird nichts mehr an ihn gesendet.
webhook-delete-waiting = { $count ->
    [one] { $count } Ereignis wartet und wird nie gesendet.
   *[other] { $count } Ereignisse warten und werden nie gesendet.
}
webhook-delete-list = Mit ihm verschwindet die Liste dessen, was an ihn gesendet wurde. Das lässt sich nicht rückgängig machen.

webhook-no-address = Diese App hat keine Webhook-Adresse
webhook-no-address-what = Ohne sie wird nichts gesendet. Es wurde nichts geändert.
webhook-no-address-next = Geben Sie der App auf ihrer Seite eine.
webhook-no-address-link = Zu Ihren Apps
webhook-rotated-already = Dieses Signatur-Secret wurde schon gewechselt
webhook-rotated-already-what = Das Formular, das Sie gesendet haben, galt einem Secret, das inzwischen ersetzt ist. Es wurde nichts geändert.
webhook-rotated-already-why = Ein Secret wird nur einmal angezeigt. Wenn Sie seine Seite neu laden, wird es nicht noch einmal angezeigt und auch kein neues erstellt.
webhook-rotated-already-next = Wenn Sie das neue Secret nicht aufbewahrt haben, gehen Sie zum Webhook zurück und wechseln Sie es noch einmal.
webhook-tested-enough = Das sind vorerst genug Tests
webhook-tested-enough-what = Innerhalb einer Minute wurde { $count } Mal getestet. Dieser Test wurde nicht gesendet.
webhook-tested-enough-next = Warten Sie eine Minute, gehen Sie dann zurück und senden Sie noch einen.
webhook-invalid = Das hat nicht geklappt
webhook-invalid-what = Einige der Angaben sind ungültig. Es wurde nichts geändert.

# An app without one.

webhook-none-title = Webhook · { $app } · Ihre Apps
webhook-none = <bdi>{ $app }</bdi> hat keine Webhook-Adresse.
webhook-none-detail = Mit einer erfährt sie von Ereignissen in den Organisationen, die sie verbinden. Geben Sie der App auf ihrer Seite eine Adresse und wählen Sie dort die Ereignisse.
webhook-none-go = Zur App

# The webhooks of an organization.

webhooks-lead = Ein Webhook informiert eines Ihrer Programme darüber, was in <bdi>{ $organization }</bdi> geschieht, sobald es geschieht.
webhooks-late = <b>Seit dieses Formular geöffnet wurde, kam ein weiterer Webhook hinzu.</b> Ist es nicht dieser, senden Sie das Formular noch einmal.
webhooks-none = Es gibt keinen eigenen Webhook.
webhooks-none-detail = Fügen Sie die Adresse eines Programms hinzu, das von Ereignissen erfahren soll. Was dorthin gesendet wird, ist signiert und steht hier mit der Antwort darauf.
webhooks-hears-of = Erfährt von
webhooks-hears-all = Allen Ereignissen
webhooks-hears-some = { $count ->
    [one] { $count } Ereignis von { $offered }
   *[other] { $count } Ereignissen von { $offered }
}
webhooks-add-heading = Webhook hinzufügen
webhooks-add = Webhook hinzufügen
webhooks-full = Es gibt { $most } Webhooks, und mehr dürfen es nicht sein. Löschen Sie einen, der nicht mehr gebraucht wird.
webhooks-added = Der Webhook an { $host } wurde hinzugefügt
webhooks-added-note = Damit prüft Ihr Empfänger, ob Ereignisse von hier kommen. Um zu sehen, ob er das tut, senden Sie von der nächsten Seite aus ein Testereignis.
webhooks-apps = Verbundene Apps, die von Ereignissen erfahren
webhooks-apps-detail = Diese Apps wurden mit diesen Ereignissen zugelassen und betreuen ihre Webhooks selbst. Um eine zu stoppen, widerrufen Sie ihren Zugriff.
webhooks-apps-app = App
webhooks-apps-hear = Erfährt, wenn
webhooks-apps-by = von <bdi>{ $owner }</bdi>
webhooks-apps-first = { $count ->
    [one] Das ist die erste.
   *[other] Das sind die ersten { $count }.
} <a href="{ $href }">Alle verbundenen Apps</a>

# One event on its way to a receiver.

delivery-crumb = Zustellung
delivery-replay = Noch einmal senden
delivery-state = Status
delivery-event = Ereignis
delivery-where = Wo
delivery-happened = Zeitpunkt
delivery-id = ID
delivery-id-detail = Der Header webhook-id, bei jedem Versuch derselbe
delivery-attempts = Versuche
delivery-waiting = Wartet
delivery-delivered = Zugestellt
delivery-failed = Fehlgeschlagen
delivery-not-sent = Nicht gesendet
delivery-waits-disabled = Es wartet: Bis der Webhook eingeschaltet wird, wird nichts gesendet.
delivery-waits = Es wartet, bis es an der Reihe ist, oder auf den nächsten Versuch.
delivery-was-taken = Der Empfänger hat es angenommen.
delivery-test-failed = Der Test kam nicht an. Unten steht, was geschah.
delivery-has-failed = Alle Versuche waren vergeblich. Bringen Sie den Empfänger in Ordnung und senden Sie es dann noch einmal: Es behält dieselbe ID.
delivery-was-dropped = Es wurde nicht gesendet: Was wartete, wurde übersprungen, oder der Empfänger sollte davon nicht mehr erfahren, als es an der Reihe war.
delivery-untried = Es wurde noch nicht versucht.
delivery-attempt = { $at }, nach { $took }
delivery-attempt-answered = { $at }, Status { $status } nach { $took }
delivery-took-milliseconds = { $count } ms
delivery-took-seconds = { $whole },{ $tenths } Sekunden
delivery-answer = Die Antwort beginnt:
delivery-told = Was mitgeteilt wird
delivery-told-data = Die Daten des Ereignisses. Was sie umgibt, wird bei jedem Versuch neu erzeugt.
delivery-told-unread = Es gehört der Organisation, in der es geschah, und ist hier zu lesen, sobald es gesendet wurde.

# What came of an attempt.

attempt-not-200 = Der Empfänger hat es nicht angenommen: Als angenommen gilt nur der Status 200.
attempt-not-2xx = Der Empfänger hat es nicht angenommen: Als angenommen gilt ein Status von 200 bis 299.
attempt-unsigned = Es wurde nicht gesendet: Das Signatur-Secret lässt sich mit den Schlüsseln dieses Servers nicht öffnen. Wechseln Sie das Signatur-Secret.
attempt-refused = Die URL führt zu einem Ziel, an das dieser Server nicht sendet, etwa in ein privates Netzwerk.
attempt-no-address = Der Name des Empfängers hat keine Adresse.
attempt-unreachable = Der Empfänger nimmt keine Verbindungen an.
attempt-tls = Der Empfänger hat nicht bewiesen, wer er ist: TLS schlug fehl, oder sein Zertifikat gilt nicht für seinen Namen.
attempt-timed-out = Der Empfänger hat nicht rechtzeitig geantwortet.
attempt-bad-answer = Der Empfänger hat die Verbindung zu früh beendet oder mit etwas geantwortet, das nicht HTTP ist.
