# What acts as a person, and where they are signed in.

own-app-none = Keine App handelt in Ihrem Namen.
own-app-none-what = Wenn Sie eine App in Ihrem Namen handeln lassen, erscheint sie hier mit dem, was sie darf, und einer Schaltfläche, um das zu beenden. Apps, die als ihr eigener Bot handeln, finden Sie auf den Seiten Ihrer Organisationen.
own-app-lead = Apps, die in Ihrem Namen handeln, im Rahmen Ihrer Rolle. Sie können jede davon jederzeit beenden.
own-app-in = In
own-app-effect-at-once = Von diesem Augenblick an kann die App in { $organization } nicht mehr in Ihrem Namen handeln.
own-app-effect-again = Um die App wieder zu verbinden, müssen Sie ihr noch einmal zustimmen.

session-lead = Wo Sie angemeldet sind. Beenden Sie, was Sie nicht erkennen, und ändern Sie in diesem Fall Ihr Passwort.
session-end-others = Alle anderen beenden
session-where = Wo
session-signed-in = Angemeldet
session-last-used = Zuletzt benutzt
session-this = Diese hier
session-from = von { $address }
session-not-recorded = Nicht aufgezeichnet
session-end = Beenden
session-program = Ein Programm ({ $device })
session-device-unknown = Unbekannt
session-device-on-system = { $browser } unter { $system }
session-device-on-apple = { $browser } auf einem { $device }
