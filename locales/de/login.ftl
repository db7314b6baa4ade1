# The sign-in page.

login-title = Anmelden
login-sign-in = Anmelden
login-email = E-Mail
login-password = Passwort
login-waiting = <bdi>{ $app }</bdi> möchte sich verbinden. Sie entscheiden nach der Anmeldung.
login-nobody = Noch kann sich niemand anmelden
login-nobody-make = Dieser Server hat keine Nutzer. Legen Sie den ersten dort an, wo der Server läuft:
login-nobody-then = Der Befehl liest das Passwort von der Standardeingabe. Kommen Sie danach hierher zurück.
login-stale = Dieses Formular war veraltet. Bitte melden Sie sich noch einmal an.
login-refused = Diese E-Mail-Adresse und dieses Passwort passen nicht zusammen.
login-too-many = Es gab zu viele fehlgeschlagene Versuche. Warten Sie { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} und versuchen Sie es dann noch einmal.
