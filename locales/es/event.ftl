# What happened, as a sentence without a full stop: for one app that hears of it.

event-post-created = Se crea una publicación
event-post-updated = Se modifica una publicación
event-post-completed = Se completa una publicación
event-changelog-created = Se crea una entrada del registro de cambios
event-changelog-updated = Se modifica una entrada del registro de cambios
event-changelog-published = Se publica una entrada del registro de cambios
event-install-created = Se conecta la aplicación
event-install-updated = Se vuelve a conectar la aplicación, con otro acceso
event-install-suspended = Se suspende la conexión
event-install-resumed = Se reanuda la conexión
event-install-revoked = Finaliza la conexión
event-install-scopes-accepted = Un administrador acepta más acceso
event-install-scopes-declined = Un administrador rechaza más acceso
event-token-reuse-detected = Se vuelve a usar un token de actualización ya gastado
event-app-secret-rotated = Se rota el secreto de la aplicación
event-member-invited = Se invita a alguien a la organización
event-member-removed = Alguien deja la organización
event-project-created = Se crea un proyecto
event-task-created = Se crea una tarea
event-ping = Una prueba

# The same for an organization, which hears of every app.

event-any-install-created = Se conecta una aplicación
event-any-install-updated = Se vuelve a conectar una aplicación, con otro acceso
event-any-install-suspended = Se suspende una conexión
event-any-install-resumed = Se reanuda una conexión
event-any-install-revoked = Finaliza una conexión
