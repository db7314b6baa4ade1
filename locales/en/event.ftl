# What happened, as a sentence without a full stop: for one app that hears of it.

event-post-created = A post is created
event-post-updated = A post is changed
event-post-completed = A post is completed
event-changelog-created = A changelog entry is created
event-changelog-updated = A changelog entry is changed
event-changelog-published = A changelog entry is published
event-install-created = The app is connected
event-install-updated = The app is connected again, with other access
event-install-suspended = The connection is suspended
event-install-resumed = The connection is resumed
event-install-revoked = The connection ends
event-install-scopes-accepted = An admin accepts further access
event-install-scopes-declined = An admin declines further access
event-token-reuse-detected = A spent refresh token is used again
event-app-secret-rotated = The secret of the app is rotated
event-member-invited = Somebody is invited into the organization
event-member-removed = Somebody leaves the organization
event-project-created = A project is created
event-task-created = A task is created
event-ping = A test

# The same for an organization, which hears of every app.

event-any-install-created = An app is connected
event-any-install-updated = An app is connected again, with other access
event-any-install-suspended = A connection is suspended
event-any-install-resumed = A connection is resumed
event-any-install-revoked = A connection ends
