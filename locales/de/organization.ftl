# An organization's front page, its settings, and what its members ask for.

organization-role = Ihre Rolle: { $role }
organization-members-what = Wer sonst noch hier ist
organization-own-requests-what = Die Apps, um die Sie gebeten haben
organization-connected-apps-what = Was in { $organization } handeln darf, wer es zugelassen hat und wie Sie es beenden
organization-requests-what = Apps, um die Mitglieder bitten
organization-audit-log-what = Wer in { $organization } was geändert hat, wann und von wo
organization-api-keys-what = Womit Ihre eigenen Skripte die API aufrufen
organization-webhooks-what = Was Ihre eigenen Programme erfahren, wenn in { $organization } etwas geschieht
organization-all-members-what = Wer dabei ist, in welcher Rolle, und wer eingeladen ist
organization-settings-what = Wie { $organization } heißt, welche Apps verbunden werden dürfen und von wem
organization-cut-off = Alle Verbindungen beenden
organization-cut-off-what = Wenn { $organization } auf einen Schlag von allen Apps getrennt werden muss
organization-others = Eigentümer und Admins verwalten hier auch verbundene Apps, API-Schlüssel und Einstellungen.

settings-name = Name
settings-name-hint = Er wird angezeigt, wenn eine App sich verbinden möchte.
settings-apps = Apps, die verbunden werden dürfen
settings-apps-hint = Eine Änderung gilt für neue Verbindungen. Was schon verbunden ist, bleibt, bis jemand es widerruft.
settings-apps-any = Jede App
settings-apps-any-what = Wer installieren darf, entscheidet
settings-apps-listed = Nur Apps vom Marktplatz
settings-apps-listed-what = Die, die der Marktplatz zeigt
settings-apps-none = Keine App
settings-apps-none-what = Es kann nichts Neues verbunden werden
settings-who = Wer eine App installieren darf
settings-who-hint = Alle anderen können anfragen, und ein Admin antwortet.
settings-who-as-server = Wie der Server es vorgibt: { $who }
settings-who-owners = Nur Eigentümer
settings-who-everybody = Alle
settings-who-and-stronger = { $role } und höhere Rollen
settings-save = Einstellungen speichern

request-none = Niemand wartet auf eine Antwort. Wenn ein Mitglied eine App verbinden möchte und das nicht darf, erscheint die Anfrage hier.
request-none-own = Sie warten auf keine Antwort. Wenn Sie eine App verbinden möchten und Ihre Rolle das nicht erlaubt, können Sie einen Admin fragen, und die Anfrage erscheint hier.
request-asked = Anfrage von <b><bdi>{ $person }</bdi></b>, { $at }
request-asked-why = Anfrage von <b><bdi>{ $person }</bdi></b>, { $at }: „<bdi>{ $note }</bdi>“
request-acts-as = Die App würde handeln als: <b><bdi>{ $whom }</bdi></b>
request-told = Die App würde erfahren, wenn
request-calls = Was die App tun könnte, Aufruf für Aufruf<span class="unseen">: <bdi>{ $app }</bdi></span>
request-decline = Ablehnen<span class="unseen">: <bdi>{ $app }</bdi></span>
request-approve = Genehmigen<span class="unseen">: <bdi>{ $app }</bdi></span>
request-then = Nach der Genehmigung kann <bdi>{ $person }</bdi> die Verbindung in der App abschließen. Vorher funktioniert nichts.
request-withdraw = Anfrage zurückziehen
