# What happened, as a sentence without a full stop: for one app that hears of it.

event-post-created = Un post est créé
event-post-updated = Un post est modifié
event-post-completed = Un post est terminé
event-changelog-created = Une entrée du changelog est créée
event-changelog-updated = Une entrée du changelog est modifiée
event-changelog-published = Une entrée du changelog est publiée
event-install-created = L’application est connectée
event-install-updated = L’application est connectée à nouveau, avec un autre accès
event-install-suspended = La connexion est suspendue
event-install-resumed = La connexion est rétablie
event-install-revoked = La connexion prend fin
event-install-scopes-accepted = Un admin accepte un accès supplémentaire
event-install-scopes-declined = Un admin refuse un accès supplémentaire
event-token-reuse-detected = Un jeton d’actualisation déjà utilisé est présenté à nouveau
event-app-secret-rotated = Le secret de l’application est renouvelé
event-member-invited = Quelqu’un est invité dans l’organisation
event-member-removed = Quelqu’un quitte l’organisation
event-project-created = Un projet est créé
event-task-created = Une tâche est créée
event-ping = Un test

# The same for an organization, which hears of every app.

event-any-install-created = Une application est connectée
event-any-install-updated = Une application est connectée à nouveau, avec un autre accès
event-any-install-suspended = Une connexion est suspendue
event-any-install-resumed = Une connexion est rétablie
event-any-install-revoked = Une connexion prend fin
