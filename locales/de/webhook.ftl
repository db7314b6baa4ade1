# Webhooks, whosever they are, and what was sent to them.

webhook-title = Webhook
webhook-send-test = Testereignis senden
webhook-nothing-is-sent = Nichts wird gesendet
webhook-disabled-by-person = Jemand, der diesen Webhook betreut, hat ihn ausgeschaltet.
webhook-disabled-by-failures = Er wurde ausgeschaltet, weil alle Versuche für ein Ereignis vergeblich waren und der Empfänger inzwischen auch nichts anderes annahm.
webhook-disabled-at = Das war { $at }.
webhook-waits = { $count ->
    [0] Kein Ereignis wartet.
    [one] { $count } Ereignis wartet.
   *[other] { $count } Ereignisse warten.
}
webhook-test-is-sent = Ein Test wird trotzdem gesendet.
webhook-what-waits = Was wartet
webhook-send-one = Senden
webhook-send-all = { $count ->
    [one] Das { $count } Ereignis senden
   *[other] Die { $count } Ereignisse senden
}
webhook-send-oldest-first = Das älteste zuerst
webhook-skip = Was wartete, überspringen
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
webhook-failing-since = Schlägt fehl seit
webhook-old-secret = Altes Geheimnis
webhook-old-secret-until = unterschreibt mit bis { $at }
webhook-events = Ereignisse
webhook-counts = { $waiting } wartend, { $failed } fehlgeschlagen, { $unsent } nicht gesendet
webhook-hears = Wovon er hört
webhook-hears-nothing = Von nichts: Es ist kein Ereignis gewählt.
webhook-with-the-app = Von einer verbundenen Organisation hört er, was dort gewährt wurde. Adresse und Ereignisse gehören zur App: <a href="{ $href }">auf ihrer Seite ändern</a>.
webhook-settings = Einstellungen
webhook-save = Änderungen speichern
webhook-whole = Der Webhook als Ganzes

webhook-deliveries = Zustellungen
webhook-deliveries-none = Noch wurde nichts gesendet.
webhook-deliveries-none-detail = Jedes Ereignis erscheint hier mit dem, was der Empfänger geantwortet hat. Senden Sie ein Testereignis, um zu sehen, wie das aussieht.
webhook-deliveries-none-such = Keine Zustellung hat diesen Stand. <a href="{ $href }">Alle zeigen</a>
webhook-deliveries-all = Alle
webhook-deliveries-waiting = Wartende
webhook-deliveries-delivered = Zugestellte
webhook-deliveries-failed = Fehlgeschlagene
webhook-deliveries-not-sent = Nicht gesendete

webhook-field-url-hint = Wohin Ereignisse per POST gesendet werden. Sie muss mit https beginnen.
webhook-field-events-all = Alle Ereignisse
webhook-field-events-all-detail = Alles, wovon heute zu hören ist
webhook-field-events-these = Diese Ereignisse
webhook-field-events-these-detail = Die unten angekreuzten
webhook-field-events-which = Welche Ereignisse
webhook-url-empty = Geben Sie eine Adresse an.
webhook-url-not-a-url = Die Adresse muss eine vollständige URL mit höchstens 2000 Zeichen sein.
webhook-url-scheme = Die Adresse muss https verwenden.
webhook-url-extras = In der Adresse dürfen kein Benutzername, kein Passwort und kein Fragment stehen.
webhook-url-host = Die Adresse muss ihren Host mit Buchstaben, Ziffern, Punkten und Bindestrichen nennen.
webhook-url-port = Die Adresse muss Port { $ports } verwenden.
webhook-url-private = Die Adresse darf nicht zu einer privaten, lokalen oder reservierten Adresse führen.
webhook-url-own = Die Adresse darf nicht zu diesem Server führen.
webhook-events-none = Wählen Sie mindestens ein Ereignis.
webhook-events-unknown = { $event } ist kein Ereignis dieses Servers.

# What is done to one. `$of` says whose it is: an app’s has the app’s name, an organization’s own its host.

webhook-rotate = Signaturgeheimnis austauschen
webhook-rotate-effect = Macht ein neues Geheimnis, mit dem unterschrieben wird. Das jetzige unterschreibt noch für { $overlap } mit.
webhook-rotate-heading = { $of ->
    [app] Signaturgeheimnis von { $name } austauschen?
   *[organization] Signaturgeheimnis des Webhooks zu { $name } austauschen?
}
webhook-rotate-both-sign = Für { $overlap } wird jedes Ereignis mit beiden unterschrieben, damit Ihr Empfänger umstellen kann.
webhook-rotate-shown-once = Das neue Geheimnis wird einmal gezeigt, auf der nächsten Seite.
webhook-rotate-two-sign = Höchstens zwei Geheimnisse unterschreiben: Das davor ausgetauschte, das noch bis { $until } unterschriebe, gilt sofort nicht mehr.
webhook-rotated = { $of ->
    [app] Das Signaturgeheimnis von { $name } ist ausgetauscht
   *[organization] Das Signaturgeheimnis des Webhooks zu { $name } ist ausgetauscht
}
webhook-rotated-old-one = Das alte unterschreibt noch für { $overlap } mit, bis { $until }.
webhook-secret = Signaturgeheimnis
webhook-secret-copy = Kopieren Sie es dorthin, wo Ihr Empfänger seine Geheimnisse aufbewahrt, bevor Sie diese Seite verlassen.
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
   *[organization] { webhook-replay-events } noch einmal an den Webhook zu { $name } senden?
}
webhook-replay-same-id = Jedes wird noch einmal unter der Kennung gesendet, die es hatte, das älteste zuerst.
webhook-replay-not-sent-too = Auch was nicht gesendet wurde, ist dabei. Was der Empfänger nicht mehr hören soll, wird wieder ausgelassen.
webhook-replay-waits = Der Webhook ist ausgeschaltet, deshalb warten sie, bis Sie ihn einschalten.
webhook-disable = Ausschalten
webhook-disable-effect = Sendet nichts mehr, bis Sie ihn wieder einschalten. Bis dahin warten Ereignisse und bleiben für { $span } erhalten.
webhook-delete = Webhook löschen
webhook-delete-effect = Beendet ihn für immer, mit der Liste dessen, was an ihn gesendet wurde.
webhook-delete-heading = Den Webhook zu { $name } löschen?
webhook-delete-nothing-sent = Von diesem Augenblick an wird nichts mehr an ihn gesendet.
webhook-delete-waiting = { $count ->
    [one] { $count } Ereignis wartet und wird nie gesendet.
   *[other] { $count } Ereignisse warten und werden nie gesendet.
}
webhook-delete-list = Mit ihm verschwindet die Liste dessen, was an ihn gesendet wurde. Das lässt sich nicht rückgängig machen.

webhook-no-address = Diese App hat keine Webhook-Adresse
webhook-no-address-what = Ohne eine wird nichts gesendet. Nichts wurde geändert.
webhook-no-address-next = Geben Sie ihr auf der Seite der App eine Adresse.
webhook-no-address-link = Zu Ihren Apps
webhook-rotated-already = Dieses Signaturgeheimnis wurde schon ausgetauscht
webhook-rotated-already-what = Das gesendete Formular galt einem Geheimnis, das seitdem ersetzt wurde. Nichts wurde geändert.
webhook-rotated-already-why = Ein Geheimnis wird einmal gezeigt. Seine Seite neu zu laden zeigt es nicht noch einmal und macht kein neues.
webhook-rotated-already-next = Haben Sie das neue Geheimnis nicht aufbewahrt, gehen Sie zum Webhook zurück und tauschen Sie es noch einmal aus.
webhook-tested-enough = Das sind vorerst genug Tests
webhook-tested-enough-what = Innerhalb einer Minute wurde { $count } Mal getestet. Dieser Test wurde nicht gesendet.
webhook-tested-enough-next = Warten Sie eine Minute, gehen Sie dann zurück und senden Sie noch einen.
webhook-invalid = Das hat nicht geklappt
webhook-invalid-what = Einige der Felder sind nicht gültig. Nichts wurde geändert.

# An app without one.

webhook-none-title = Webhook · { $app } · Ihre Apps
webhook-none = <bdi>{ $app }</bdi> hat keine Webhook-Adresse.
webhook-none-detail = Mit einer hört sie von Ereignissen in den Organisationen, die sie verbinden. Geben Sie ihr auf der Seite der App eine Adresse, und wählen Sie dort die Ereignisse.
webhook-none-go = Zur App

# The webhooks of an organization.

webhooks-lead = Ein Webhook sagt einem Ihrer Programme, was in <bdi>{ $organization }</bdi> geschieht, sobald es geschieht.
webhooks-late = <b>Seit dieses Formular geöffnet wurde, kam ein anderer Webhook dazu.</b> Ist es nicht dieser, senden Sie das Formular noch einmal.
webhooks-none = Es gibt keinen eigenen Webhook.
webhooks-none-detail = Fügen Sie die Adresse eines Programms hinzu, das von Ereignissen hören soll. Was an es gesendet wird, ist unterschrieben und steht hier mit seiner Antwort.
webhooks-hears-of = Hört von
webhooks-hears-all = Allen Ereignissen
webhooks-hears-some = { $count ->
    [one] { $count } Ereignis von { $offered }
   *[other] { $count } Ereignissen von { $offered }
}
webhooks-add-heading = Einen Webhook hinzufügen
webhooks-add = Webhook hinzufügen
webhooks-full = Es gibt { $most } Webhooks, und mehr dürfen es nicht sein. Löschen Sie einen, der nicht mehr gebraucht wird.
webhooks-added = Der Webhook zu { $host } ist hinzugefügt
webhooks-added-note = Mit ihm prüft Ihr Empfänger, dass Ereignisse von hier kommen. Ob er es tut, sehen Sie, wenn Sie von der nächsten Seite ein Testereignis senden.
webhooks-apps = Verbundene Apps, die von Ereignissen hören
webhooks-apps-detail = Sie wurden mit diesen Ereignissen hereingelassen und betreuen ihre Webhooks selbst. Um eine zu stoppen, widerrufen Sie ihren Zugriff.
webhooks-apps-app = App
webhooks-apps-hear = Hört, wenn
webhooks-apps-by = von <bdi>{ $owner }</bdi>
webhooks-apps-first = { $count ->
    [one] Das ist die erste.
   *[other] Das sind die ersten { $count }.
} <a href="{ $href }">Alle verbundenen Apps</a>

# One event on its way to a receiver.

delivery-crumb = Zustellung
delivery-replay = Noch einmal senden
delivery-state = Stand
delivery-event = Ereignis
delivery-where = Wo
delivery-happened = Geschehen
delivery-id = Kennung
delivery-id-detail = Der Header webhook-id, bei jedem Versuch derselbe
delivery-attempts = Versuche
delivery-waiting = Wartet
delivery-delivered = Zugestellt
delivery-failed = Fehlgeschlagen
delivery-not-sent = Nicht gesendet
delivery-waits-disabled = Es wartet: Nichts wird gesendet, bis der Webhook eingeschaltet ist.
delivery-waits = Es wartet, bis es an der Reihe ist, oder auf den nächsten Versuch.
delivery-was-taken = Der Empfänger hat es angenommen.
delivery-test-failed = Der Test kam nicht an. Unten steht, was geschah.
delivery-has-failed = Alle Versuche waren vergeblich. Bringen Sie den Empfänger in Ordnung und senden Sie es dann noch einmal: Es hat wieder dieselbe Kennung.
delivery-was-dropped = Es wurde nicht gesendet: Was wartete, wurde übersprungen, oder der Empfänger sollte es nicht mehr hören, als es an der Reihe war.
delivery-untried = Es wurde noch nicht versucht.
delivery-attempt = { $at }, nach { $took }
delivery-attempt-answered = { $at }, Status { $status } nach { $took }
delivery-took-milliseconds = { $count } ms
delivery-took-seconds = { $whole },{ $tenths } Sekunden
delivery-answer = Die Antwort beginnt:
delivery-told = Was gesagt wird
delivery-told-data = Die Daten des Ereignisses. Was darum herum steht, wird bei jedem Versuch neu gemacht.
delivery-told-unread = Es gehört der Organisation, in der es geschah, und ist hier zu lesen, sobald es gesendet wurde.

# What came of an attempt.

attempt-not-200 = Der Empfänger hat es nicht angenommen: Das sagt er nur mit dem Status 200.
attempt-not-2xx = Der Empfänger hat es nicht angenommen: Das sagt er mit einem Status von 200 bis 299.
attempt-unsigned = Es wurde nicht gesendet: Das Signaturgeheimnis lässt sich mit den Schlüsseln dieses Servers nicht öffnen. Tauschen Sie das Signaturgeheimnis aus.
attempt-refused = Die URL führt an eine Stelle, an die dieser Server nicht sendet, etwa in ein privates Netz.
attempt-no-address = Der Name des Empfängers hat keine Adresse.
attempt-unreachable = Der Empfänger nimmt keine Verbindungen an.
attempt-tls = Der Empfänger hat nicht bewiesen, wer er ist: TLS schlug fehl, oder sein Zertifikat gilt nicht für seinen Namen.
attempt-timed-out = Der Empfänger hat nicht rechtzeitig geantwortet.
attempt-bad-answer = Der Empfänger hat zu früh aufgelegt oder mit etwas geantwortet, das nicht HTTP ist.
