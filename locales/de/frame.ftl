# What stands around every page.

frame-skip = Zum Inhalt springen
frame-your-account = Ihr Konto
frame-marketplace = Marktplatz
frame-operator = Betrieb
frame-support = Hilfe
frame-more = Über diesen Dienst
frame-languages = Sprache

# What the last form did.

done-password-changed = Ihr Passwort ist geändert. Überall sonst sind Sie abgemeldet.
done-access-revoked = Der Zugriff der App ist widerrufen. Ihre Tokens gelten sofort nicht mehr.
done-access-suspended = Der Zugriff der App ruht. Nichts davon geht, bis Sie ihn fortsetzen.
done-access-resumed = Der Zugriff der App geht wieder.
done-still-suspended = Sie lassen den Zugriff nicht mehr ruhen. Der Eigentümer der App tut es noch.
done-scopes-accepted = Angenommen. Bei der nächsten Erneuerung hat die App, worum sie gebeten hat.
done-scopes-declined = Abgelehnt. Die App behält, was sie hatte.
done-asked = Ihre Frage liegt bei den Admins. Sobald sie zustimmen, gehen Sie zur App zurück und verbinden sie noch einmal.
done-request-approved = Zugestimmt. Wer gefragt hat, kann die Verbindung in der App abschließen.
done-request-declined = Abgelehnt. Nichts wurde verbunden.
done-request-withdrawn = Ihre Frage ist zurückgenommen.
done-app-created = Die App ist angelegt. Sie ist öffentlich und hat deshalb kein Geheimnis.
done-app-saved = Die App ist gespeichert.
done-app-suspended = Die App ruht. Niemand kann sie verbinden, und ihre Tokens gelten nicht.
done-app-unsuspended = Die App kann wieder benutzt werden.
done-app-deleted = Die App ist gelöscht. Alles, was für sie ausgestellt war, gilt sofort nicht mehr.
done-role-changed = Die Rolle ist geändert. Sie gilt ab der nächsten Anfrage.
done-member-removed = Das Mitglied ist entfernt. Alles, was hier in seinem Namen handelte, gilt sofort nicht mehr.
done-invitation-revoked = Die Einladung ist widerrufen. Ihr Link geht nicht mehr.
done-joined = Sie gehören dazu. Das finden Sie hier mit Ihrer Rolle.
done-api-key-revoked = Der API-Schlüssel ist widerrufen. Ab der nächsten Anfrage wird er abgelehnt.
done-settings-saved = Die Einstellungen sind gespeichert.
done-language-saved = Die Sprache ist gespeichert.
done-name-saved = Ihr Name ist gespeichert.
done-session-ended = Die Sitzung ist beendet.
done-other-sessions-ended = Überall sonst sind Sie abgemeldet.
done-secret-ended = Das alte Geheimnis gilt nicht mehr.
done-customer-suspended = Die Verbindung ruht. Ihre Tokens gelten sofort nicht mehr.
done-customer-resumed = Die Verbindung geht weiter.
done-connections-cut-off = Die Verbindungen sind beendet. Ihre Tokens gelten sofort nicht mehr.
done-organization-suspended = Die Organisation ist gesperrt. Nichts handelt in ihr.
done-organization-unsuspended = Die Organisation ist wieder da. Was verbunden war, geht wieder.
done-person-disabled = Das Konto ist geschlossen. Seine Sitzungen und Tokens gelten sofort nicht mehr.
done-person-enabled = Das Konto ist wieder offen. Die Person muss sich anmelden.
done-app-reviewed = Die App ist als geprüft gekennzeichnet. Zustimmungsseiten sagen es.
done-app-review-taken-back = Die App ist nicht mehr als geprüft gekennzeichnet.
done-app-blocked = Die App ist gesperrt. Ihr Eigentümer kann das nicht aufheben.
done-app-unblocked = Die App ist, was sie vor der Sperre war.
done-app-unlisted = Die App steht nicht mehr auf dem Marktplatz.
done-webhook-disabled = Der Webhook ist ausgeschaltet. Ereignisse warten, bis Sie ihn einschalten.
done-webhook-enabled = Der Webhook ist eingeschaltet. Was wartete, wird zuerst gesendet.
done-webhook-enabled-anew = Der Webhook ist eingeschaltet. Was wartete, wird nicht gesendet.
done-webhook-saved = Der Webhook ist gespeichert.
done-webhook-deleted = Der Webhook ist gelöscht. Nichts wird mehr an ihn gesendet.
done-delivery-replayed = Das Ereignis steht wieder in der Warteschlange und wird gesendet, wenn es an der Reihe ist.
done-failed-replayed = Was nicht ankam, steht wieder in der Warteschlange und wird gesendet, wenn es an der Reihe ist.
