# The operator's console: the whole server, and its organizations, people and apps.

operator-lead = Sie betreuen diesen ganzen Server. Was Sie hier tun, steht im Protokoll der Organisation, die es betrifft.
operator-find-organizations = Eine finden, sperren oder wieder hereinlassen
operator-find-people = Jemanden finden, das Konto schließen oder wieder öffnen
operator-find-apps = Eine App prüfen, sperren oder vom Marktplatz nehmen
operator-figures = Was es gibt
operator-some-suspended = { $count } gesperrt
operator-some-disabled = { $count } geschlossen
operator-some-blocked = { $count } gesperrt
operator-requests = Anfragen
operator-installs = Verbindungen
operator-installs-none = Noch ist keine App verbunden. Hier werden Sie sehen, wie viele Verbindungen gehen, warten, ruhen oder beendet sind.
operator-installs-requested = Warten auf Zustimmung
operator-installs-active = Aktiv
operator-installs-ask-for-more = Bitten um mehr
operator-installs-suspended-by-customer = Ruhen durch den Kunden
operator-installs-suspended-by-owner = Ruhen durch den Eigentümer
operator-installs-revoked = Widerrufen
operator-installs-expired = Abgelaufen
operator-whole = Der Server als Ganzes
operator-end-all-effect = Beendet jede Verbindung auf diesem Server, oder die von vor einem Tag.

# What lists and pages of one thing share.

operator-name = Name
operator-status = Status
operator-created = Angelegt
operator-nothing-matches = Nichts passt zu <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Alle anzeigen</a>
operator-acts = Was Sie tun können
operator-active = Aktiv
operator-end = Verbindungen beenden

operator-organizations = Organisationen
operator-organizations-search = Organisationen
operator-organizations-none = Noch gibt es keine Organisationen.
operator-organizations-none-detail = Wer den Server betreibt, legt eine mit dem Befehl postern org create an.
operator-organization-members = Mitglieder
operator-organization-connections = Verbindungen
operator-organization-own-apps = Eigene Apps
operator-organization-suspended = Gesperrt
operator-organization-end-effect = Beendet alles, was mit ihr verbunden ist, für immer.
operator-suspend = Organisation sperren
operator-suspend-effect = Nichts handelt in { $organization }, und die Mitglieder finden ihre Seiten geschlossen. Nichts endet.
operator-suspend-heading = { $organization } sperren?
operator-suspend-apps = Keine App kann in { $organization } etwas sehen oder ändern, und ihre API-Schlüssel gehen nicht.
operator-suspend-members = Ihre Mitglieder finden jede ihrer Seiten geschlossen, mit dem Hinweis, dass Sie es waren.
operator-suspend-nothing-lost = Nichts geht verloren: Wenn Sie sie wieder hereinlassen, geht wieder, was verbunden war.
operator-unsuspend = Wieder hereinlassen
operator-unsuspend-effect = Was verbunden war, geht wieder.
operator-unsuspend-heading = { $organization } wieder hereinlassen?
operator-unsuspend-apps = Was verbunden war, geht sofort wieder, und ihre API-Schlüssel auch.
operator-unsuspend-members = Ihre Mitglieder können wieder mit ihren Seiten arbeiten.

operator-people = Personen
operator-people-search = Personen
operator-people-none = Noch gibt es keine Personen.
operator-people-none-detail = Wer den Server betreibt, legt die erste mit dem Befehl postern user create an.
operator-person-organizations = Organisationen
operator-person-organizations-none = Keine
operator-person-membership = { $organization }, { $role }
operator-person-operator = Betrieb
operator-person-operator-yes = Darf diese Seiten benutzen
operator-person-disabled = Geschlossen
operator-person-end-effect = Beendet alles, was im Namen dieser Person handelt, für immer. Das Konto bleibt offen.
operator-disable = Konto schließen
operator-disable-effect = Meldet die Person überall ab und beendet alles, was in ihrem Namen handelt.
operator-disable-heading = Das Konto { $email } schließen?
operator-disable-out = Die Person wird überall abgemeldet und kann sich nicht anmelden.
operator-disable-apps = Keine App handelt mehr in ihrem Namen. Das bleibt so, wenn das Konto wieder geöffnet wird.
operator-disable-alone = { $organization } bleibt ohne Eigentümer oder Admin, der sich anmelden kann.
operator-enable = Konto wieder öffnen
operator-enable-effect = Die Person kann sich wieder anmelden. Was endete, bleibt beendet.
operator-enable-heading = Das Konto { $email } wieder öffnen?
operator-enable-in = Die Person kann sich wieder anmelden, mit denselben Rollen wie zuvor.
operator-enable-stays = Sitzungen und Verbindungen, die endeten, bleiben beendet.
operator-oneself = Ihr eigenes Konto können Sie nicht schließen
operator-oneself-what = Vielleicht bliebe niemand, der es wieder öffnen kann. Nichts wurde geändert.
operator-oneself-next = Bitten Sie jemand anderen aus dem Betrieb darum.
operator-oneself-link = Zum Betrieb

operator-apps = Apps
operator-apps-search = Apps
operator-apps-none = Noch gibt es keine Apps.
operator-apps-none-detail = Ein Admin einer Organisation legt eine unter „Ihre Apps“ an.
operator-app-by = von { $owner }
operator-app-connected = Verbunden
operator-app-organizations = { $count ->
    [one] { $count } Organisation
   *[other] { $count } Organisationen
}
operator-app-client-id = Client-ID
operator-app-description = Beschreibung
operator-app-homepage = Homepage
operator-app-leads-to = Führt zu
operator-app-could = Sie könnte
operator-app-review = Prüfung
operator-app-reviewed = Geprüft
operator-app-not-reviewed = Nicht geprüft
operator-app-marketplace = Marktplatz
operator-app-listed = Aufgeführt
operator-app-listed-inactive = Aufgeführt, aber nicht gezeigt, solange sie nicht aktiv ist
operator-app-not-listed = Nicht aufgeführt
operator-app-end-effect = Beendet alle ihre Verbindungen, für immer. Die App selbst bleibt.
operator-review = Als geprüft kennzeichnen
operator-review-effect = Zustimmungsseiten und der Marktplatz sagen, dass Sie sie angesehen haben.
operator-review-heading = { $app } als geprüft kennzeichnen?
operator-review-says = Wer gefragt wird, ob die App herein darf, liest, dass Sie sie angesehen haben.
operator-review-until = Die Kennzeichnung geht, sobald ihr Eigentümer Namen, Homepage oder Redirect-URIs ändert.
operator-unreview = Prüfung zurücknehmen
operator-unreview-effect = Zustimmungsseiten und der Marktplatz sagen wieder, dass niemand sie angesehen hat.
operator-unreview-heading = Die Prüfung von { $app } zurücknehmen?
operator-unreview-says = Wer gefragt wird, ob die App herein darf, liest, dass niemand sie angesehen hat.
operator-connected-goes-on = Was verbunden ist, geht weiter.
operator-block = App sperren
operator-block-effect = Nichts von ihr geht, und ihr Eigentümer kann das nicht aufheben.
operator-block-heading = { $app } sperren?
operator-block-loses = { $count ->
    [0] Jetzt ist keine Organisation mit ihr verbunden.
    [one] { $count } Organisation ist mit ihr verbunden. Diese Verbindung geht sofort nicht mehr.
   *[other] { $count } Organisationen sind mit ihr verbunden. All das geht sofort nicht mehr.
}
operator-block-nobody = Niemand kann sie verbinden, und ihr Eigentümer kann das nicht aufheben.
operator-block-ends = Die Sperre aufzuheben bringt ihre Verbindungen nicht zurück: Jede Organisation muss ihr neu zustimmen.
operator-block-rests = Wenn Sie die Sperre aufheben, gehen ihre Verbindungen wieder.
operator-unblock = Sperre aufheben
operator-unblock-effect = Die App ist, was sie vor der Sperre war.
operator-unblock-heading = Die Sperre von { $app } aufheben?
operator-unblock-as-before = Sie ist, was sie vorher war: Hatte ihr Eigentümer sie ruhen lassen, ruht sie weiter.
operator-unblock-ended = Ihre früheren Verbindungen bleiben beendet: Jede Organisation muss ihr neu zustimmen.
operator-unblock-works = Ihre früheren Verbindungen gehen sofort wieder.
operator-unlist = Vom Marktplatz nehmen
operator-unlist-effect = Nimmt sie vom Marktplatz. Was verbunden ist, geht weiter.
operator-unlist-heading = { $app } vom Marktplatz nehmen?
operator-unlist-nobody = Niemand findet sie dort mehr. Was verbunden ist, geht weiter.
operator-unlist-again = Ihr Eigentümer darf sie wieder aufführen.
operator-changed-since = Die App wurde geändert, seit Sie sie angesehen haben
operator-changed-since-what = Was ihr Eigentümer inzwischen geändert hat, wurde nicht geprüft, deshalb ist sie nicht gekennzeichnet.
operator-changed-since-next = Sehen Sie sich die App noch einmal an, und kennzeichnen Sie sie dann als geprüft.
operator-changed-since-link = Zu den Apps
