# What stands around every page.

frame-skip = Zum Inhalt springen
frame-your-account = Ihr Konto
frame-marketplace = Marktplatz
frame-operator = Betreiber
frame-support = Hilfe
frame-more = Über diesen Dienst
frame-languages = Sprache

# What the last form did.

done-password-changed = Ihr Passwort wurde geändert. Überall sonst sind Sie abgemeldet.
done-access-revoked = Der Zugriff der App wurde widerrufen. Die Tokens der App gelten ab sofort nicht mehr.
done-access-suspended = Der Zugriff der App ist ausgesetzt. Nichts davon funktioniert, bis Sie ihn fortsetzen.
done-access-resumed = Der Zugriff der App funktioniert wieder.
done-still-suspended = Sie haben Ihre Aussetzung aufgehoben. Der Eigentümer der App hält die Verbindung weiterhin ausgesetzt.
done-scopes-accepted = Angenommen. Mit der nächsten Erneuerung hat die App, worum sie gebeten hat.
done-scopes-declined = Abgelehnt. Die App arbeitet mit dem weiter, was sie hatte.
done-asked = Ihre Anfrage liegt bei den Admins. Sobald sie genehmigt ist, gehen Sie zur App zurück und verbinden Sie sie noch einmal.
done-request-approved = Genehmigt. Wer angefragt hat, kann die Verbindung in der App abschließen.
done-request-declined = Abgelehnt. Es wurde nichts verbunden.
done-request-withdrawn = Ihre Anfrage wurde zurückgezogen.
done-app-created = Die App wurde angelegt. Sie ist öffentlich und hat deshalb kein Secret.
done-app-saved = Die App wurde gespeichert.
done-app-suspended = Die App ist deaktiviert. Niemand kann sie verbinden, und ihre Tokens gelten nicht.
done-app-unsuspended = Die App kann wieder benutzt werden.
done-app-deleted = Die App wurde gelöscht. Alles, was für sie ausgestellt wurde, gilt ab sofort nicht mehr.
done-role-changed = Die Rolle wurde geändert. Das gilt ab der nächsten Anfrage.
done-member-removed = Das Mitglied wurde entfernt. Alles, was hier in seinem Namen handelte, funktioniert ab sofort nicht mehr.
done-invitation-revoked = Die Einladung wurde widerrufen. Der Link gilt nicht mehr.
done-joined = Sie gehören jetzt dazu. Das finden Sie hier mit Ihrer Rolle.
done-api-key-revoked = Der API-Schlüssel wurde widerrufen. Ab der nächsten Anfrage wird er abgelehnt.
done-settings-saved = Die Einstellungen wurden gespeichert.
done-language-saved = Die Sprache wurde gespeichert.
done-name-saved = Ihr Name wurde gespeichert.
done-session-ended = Die Sitzung wurde beendet.
done-other-sessions-ended = Überall sonst sind Sie abgemeldet.
done-secret-ended = Das alte Secret gilt nicht mehr.
done-customer-suspended = Die Verbindung ist ausgesetzt. Die Tokens der App gelten dort ab sofort nicht mehr.
done-customer-resumed = Die Verbindung wurde fortgesetzt.
done-connections-cut-off = Die Verbindungen wurden beendet. Die Tokens dazu gelten ab sofort nicht mehr.
done-organization-suspended = Die Organisation ist gesperrt. Keine App handelt mehr in ihr.
done-organization-unsuspended = Die Organisation ist entsperrt. Was verbunden war, funktioniert wieder.
done-person-disabled = Das Konto ist gesperrt. Seine Sitzungen und Tokens gelten ab sofort nicht mehr.
done-person-enabled = Das Konto ist entsperrt. Die Person muss sich anmelden.
done-app-reviewed = Die App ist als geprüft gekennzeichnet. Das steht auch auf Zustimmungsseiten.
done-app-review-taken-back = Die App ist nicht mehr als geprüft gekennzeichnet.
done-app-blocked = Die App ist gesperrt. Der Eigentümer kann sie nicht entsperren.
done-app-unblocked = Die App ist wieder, was sie vor der Sperre war.
done-app-unlisted = Die App steht nicht mehr auf dem Marktplatz.
done-webhook-disabled = Der Webhook ist ausgeschaltet. Ereignisse warten, bis Sie ihn einschalten.
done-webhook-enabled = Der Webhook ist eingeschaltet. Was wartete, wird zuerst gesendet.
done-webhook-enabled-anew = Der Webhook ist eingeschaltet. Was wartete, wird nicht gesendet.
done-webhook-saved = Der Webhook wurde gespeichert.
done-webhook-deleted = Der Webhook wurde gelöscht. Es wird nichts mehr an ihn gesendet.
done-delivery-replayed = Das Ereignis steht wieder in der Warteschlange und wird gesendet, wenn es an der Reihe ist.
done-failed-replayed = Was nicht ankam, steht wieder in der Warteschlange und wird gesendet, wenn es an der Reihe ist.
