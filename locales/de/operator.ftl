# The operator's console: the whole server, and its organizations, people and apps.

operator-lead = Sie betreuen diesen ganzen Server. Was Sie hier tun, steht im Audit-Log der Organisation, die es betrifft.
operator-find-organizations = Eine finden, sperren oder entsperren
operator-find-people = Jemanden finden, das Konto sperren oder entsperren
operator-find-apps = Eine App prüfen, sperren oder vom Marktplatz nehmen
operator-figures = Bestand
operator-some-suspended = { $count } gesperrt
operator-some-disabled = { $count } gesperrt
operator-some-blocked = { $count } gesperrt
operator-requests = Anfragen
operator-installs = Verbindungen
operator-installs-none = Noch ist keine App verbunden. Hier sehen Sie dann, wie viele Verbindungen aktiv sind, warten, ausgesetzt oder beendet sind.
operator-installs-requested = Warten auf Genehmigung
operator-installs-active = Aktiv
operator-installs-ask-for-more = Bitten um mehr
operator-installs-suspended-by-customer = Vom Kunden ausgesetzt
operator-installs-suspended-by-owner = Vom Eigentümer ausgesetzt
operator-installs-revoked = Widerrufen
operator-installs-expired = Abgelaufen
operator-whole = Der Server als Ganzes
operator-end-all-effect = Beendet alle Verbindungen auf diesem Server oder die von vor einem bestimmten Tag.

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
operator-organization-end-effect = Beendet endgültig alles, was mit ihr verbunden ist.
operator-suspend = Organisation sperren
operator-suspend-effect = Keine App handelt mehr in { $organization }, und die Seiten sind für die Mitglieder geschlossen. Nichts wird beendet.
operator-suspend-heading = { $organization } sperren?
operator-suspend-apps = Keine App kann in { $organization } etwas sehen oder ändern, und die API-Schlüssel der Organisation funktionieren nicht.
operator-suspend-members = Alle Seiten der Organisation sind für die Mitglieder geschlossen, mit dem Hinweis, dass der Betreiber sie gesperrt hat.
operator-suspend-nothing-lost = Nichts geht verloren: Wenn Sie die Organisation entsperren, funktioniert wieder, was verbunden war.
operator-unsuspend = Organisation entsperren
operator-unsuspend-effect = Was verbunden war, funktioniert wieder.
operator-unsuspend-heading = { $organization } entsperren?
operator-unsuspend-apps = Was verbunden war, funktioniert sofort wieder, und die API-Schlüssel der Organisation auch.
operator-unsuspend-members = Die Mitglieder können wieder mit den Seiten der Organisation arbeiten.

operator-people = Personen
operator-people-search = Personen
operator-people-none = Noch gibt es keine Personen.
operator-people-none-detail = Wer den Server betreibt, legt die erste mit dem Befehl postern user create an.
operator-person-organizations = Organisationen
operator-person-organizations-none = Keine
operator-person-membership = { $organization }, { $role }
operator-person-operator = Betreiber
operator-person-operator-yes = Darf diese Konsole benutzen
operator-person-disabled = Gesperrt
operator-person-end-effect = Beendet endgültig alles, was im Namen dieser Person handelt. Das Konto bleibt offen.
operator-disable = Konto sperren
operator-disable-effect = Meldet die Person überall ab und beendet alles, was in ihrem Namen handelt.
operator-disable-heading = Das Konto { $email } sperren?
operator-disable-out = Die Person wird überall abgemeldet und kann sich nicht anmelden.
operator-disable-apps = Keine App handelt mehr in ihrem Namen. Das bleibt auch so, wenn das Konto wieder entsperrt wird.
operator-disable-alone = { $organization } hat dann keinen Eigentümer oder Admin mehr, der sich anmelden kann.
operator-enable = Konto entsperren
operator-enable-effect = Die Person kann sich wieder anmelden. Was beendet wurde, bleibt beendet.
operator-enable-heading = Das Konto { $email } entsperren?
operator-enable-in = Die Person kann sich wieder anmelden, mit denselben Rollen wie zuvor.
operator-enable-stays = Beendete Sitzungen und Verbindungen bleiben beendet.
operator-oneself = Ihr eigenes Konto können Sie nicht sperren
operator-oneself-what = Es bliebe vielleicht niemand, der es wieder entsperren kann. Es wurde nichts geändert.
operator-oneself-next = Bitten Sie einen anderen Betreiber darum.
operator-oneself-link = Zur Konsole

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
operator-app-could = Die App könnte
operator-app-review = Prüfung
operator-app-reviewed = Geprüft
operator-app-not-reviewed = Nicht geprüft
operator-app-marketplace = Marktplatz
operator-app-listed = Aufgeführt
operator-app-listed-inactive = Aufgeführt, aber nicht angezeigt, solange sie nicht aktiv ist
operator-app-not-listed = Nicht aufgeführt
operator-app-end-effect = Beendet endgültig alle Verbindungen der App. Die App selbst bleibt.
operator-review = Als geprüft kennzeichnen
operator-review-effect = Zustimmungsseiten und der Marktplatz sagen, dass Sie sie angesehen haben.
operator-review-heading = { $app } als geprüft kennzeichnen?
operator-review-says = Wer gefragt wird, ob die App zugelassen werden soll, liest, dass Sie sie angesehen haben.
operator-review-until = Die Kennzeichnung entfällt, sobald der Eigentümer Name, Homepage oder Redirect-URIs ändert.
operator-unreview = Prüfung zurücknehmen
operator-unreview-effect = Zustimmungsseiten und der Marktplatz sagen wieder, dass niemand sie angesehen hat.
operator-unreview-heading = Die Prüfung von { $app } zurücknehmen?
operator-unreview-says = Wer gefragt wird, ob die App zugelassen werden soll, liest, dass niemand sie angesehen hat.
operator-connected-goes-on = Was verbunden ist, funktioniert weiter.
operator-block = App sperren
operator-block-effect = Nichts von der App funktioniert mehr, und ihr Eigentümer kann sie nicht entsperren.
operator-block-heading = { $app } sperren?
operator-block-loses = { $count ->
    [0] Zurzeit ist keine Organisation mit der App verbunden.
    [one] { $count } Organisation ist mit der App verbunden. Diese Verbindung funktioniert ab sofort nicht mehr.
   *[other] { $count } Organisationen sind mit der App verbunden. All das funktioniert ab sofort nicht mehr.
}
operator-block-nobody = Niemand kann die App verbinden, und ihr Eigentümer kann sie nicht entsperren.
operator-block-ends = Das Entsperren bringt ihre Verbindungen nicht zurück: Jede Organisation muss der App neu zustimmen.
operator-block-rests = Wenn Sie die App entsperren, funktionieren ihre Verbindungen wieder.
operator-unblock = App entsperren
operator-unblock-effect = Die App ist wieder, was sie vor der Sperre war.
operator-unblock-heading = { $app } entsperren?
operator-unblock-as-before = Die App ist wieder, was sie vorher war: Hatte ihr Eigentümer sie deaktiviert, bleibt sie deaktiviert.
operator-unblock-ended = Frühere Verbindungen der App bleiben beendet: Jede Organisation muss ihr neu zustimmen.
operator-unblock-works = Frühere Verbindungen der App funktionieren sofort wieder.
operator-unlist = Vom Marktplatz nehmen
operator-unlist-effect = Nimmt die App vom Marktplatz. Was verbunden ist, funktioniert weiter.
operator-unlist-heading = { $app } vom Marktplatz nehmen?
operator-unlist-nobody = Niemand findet die App dort mehr. Was verbunden ist, funktioniert weiter.
operator-unlist-again = Der Eigentümer der App darf sie wieder aufführen.
operator-changed-since = Die App wurde geändert, seit Sie sie angesehen haben
operator-changed-since-what = Was der Eigentümer inzwischen geändert hat, wurde nicht geprüft; deshalb wurde die App nicht gekennzeichnet.
operator-changed-since-next = Sehen Sie sich die App noch einmal an und kennzeichnen Sie sie dann als geprüft.
operator-changed-since-link = Zu den Apps
