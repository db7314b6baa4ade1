# What happened, as a sentence without a full stop: for one app that hears of it.

event-post-created = Um post é criado
event-post-updated = Um post é alterado
event-post-completed = Um post é concluído
event-changelog-created = Uma entrada do changelog é criada
event-changelog-updated = Uma entrada do changelog é alterada
event-changelog-published = Uma entrada do changelog é publicada
event-install-created = O app é conectado
event-install-updated = O app é conectado de novo, com outro acesso
event-install-suspended = A conexão é suspensa
event-install-resumed = A conexão é retomada
event-install-revoked = A conexão é encerrada
event-install-scopes-accepted = Um admin aceita o acesso adicional
event-install-scopes-declined = Um admin recusa o acesso adicional
event-token-reuse-detected = Um token de atualização já usado é reutilizado
event-app-secret-rotated = O segredo do app é rotacionado
event-member-invited = Alguém é convidado para a organização
event-member-removed = Alguém sai da organização
event-project-created = Um projeto é criado
event-task-created = Uma tarefa é criada
event-ping = Um teste

# The same for an organization, which hears of every app.

event-any-install-created = Um app é conectado
event-any-install-updated = Um app é conectado de novo, com outro acesso
event-any-install-suspended = Uma conexão é suspensa
event-any-install-resumed = Uma conexão é retomada
event-any-install-revoked = Uma conexão é encerrada
