# What happened, as a sentence without a full stop: for one app that hears of it.

event-post-created = Ein Beitrag wird angelegt
event-post-updated = Ein Beitrag wird geändert
event-post-completed = Ein Beitrag wird abgeschlossen
event-changelog-created = Ein Eintrag im Changelog wird angelegt
event-changelog-updated = Ein Eintrag im Changelog wird geändert
event-changelog-published = Ein Eintrag im Changelog wird veröffentlicht
event-install-created = Die App wird verbunden
event-install-updated = Die App wird noch einmal verbunden, mit anderem Zugriff
event-install-suspended = Die Verbindung wird ausgesetzt
event-install-resumed = Die Verbindung wird fortgesetzt
event-install-revoked = Die Verbindung endet
event-install-scopes-accepted = Ein Admin nimmt weiteren Zugriff an
event-install-scopes-declined = Ein Admin lehnt weiteren Zugriff ab
event-token-reuse-detected = Ein verbrauchtes Refresh-Token wird noch einmal benutzt
event-app-secret-rotated = Das Client-Secret der App wird gewechselt
event-member-invited = Jemand wird in die Organisation eingeladen
event-member-removed = Jemand verlässt die Organisation
event-project-created = Ein Projekt wird angelegt
event-task-created = Eine Aufgabe wird angelegt
event-ping = Ein Test

# The same for an organization, which hears of every app.

event-any-install-created = Eine App wird verbunden
event-any-install-updated = Eine App wird noch einmal verbunden, mit anderem Zugriff
event-any-install-suspended = Eine Verbindung wird ausgesetzt
event-any-install-resumed = Eine Verbindung wird fortgesetzt
event-any-install-revoked = Eine Verbindung endet
