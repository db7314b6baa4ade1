# What happened, in the audit log and in the history of a connection. Each is a sentence without a full stop; who did it
# is its subject.

history-by-operator = O operador deste servidor
history-by-app = O app { $app }
history-by-api-key = Uma chave de API
history-by-person-through-app = { $person }, por meio de { $app },
history-by-person-through-key = { $person }, por meio de uma chave de API,
history-by-its-owner = O proprietário do app
history-by-owner-of = O proprietário de { $app }
history-by-admin = Um admin desta organização
history-some-app = um app

history-app-created = { $who } criou { $app }
history-app-updated = { $who } alterou { $app }
history-app-secret-rotated = { $who } rotacionou o segredo de { $app }
history-app-secret-ended = { $who } encerrou antes do prazo o segredo antigo de { $app }
history-app-suspended = { $who } suspendeu { $app }
history-app-unsuspended = { $who } reativou { $app }
history-app-deleted = { $who } excluiu { $app }
history-app-reviewed = O operador deste servidor revisou { $app }
history-app-review-taken-back = O operador deste servidor retirou a revisão de { $app }
history-app-blocked = O operador deste servidor bloqueou { $app }
history-app-unblocked = O operador deste servidor desbloqueou { $app }
history-secret-leaked = { $who } informou que o segredo de { $app } vazou; todos os tokens foram encerrados
history-scopes-changed = O proprietário de { $app } alterou o que o app pede

history-consent-approved = { $who } deu consentimento a { $app }
history-install-created = { $app } foi conectado com a aprovação de { $person }
history-install-requested = { $who } pediu para conectar { $app }
history-install-approved = { $who } aprovou { $app }
history-install-declined = { $who } recusou { $app }
history-install-withdrawn = { $who } não pede mais para conectar { $app }
history-install-suspended = { $who } suspendeu a conexão de { $app }
history-install-suspended-by-owner = O proprietário de { $app } suspendeu a conexão
history-install-resumed = { $who } retomou a conexão de { $app }
history-install-resumed-by-owner = O proprietário de { $app } retomou a conexão
history-install-expired = A conexão de { $app } chegou à data de término
history-scopes-accepted = { $who } aceitou o que { $app } pede
history-scopes-declined = { $who } recusou o que { $app } pediu a mais
history-install-revoked = { $who } revogou o acesso de { $app }
history-install-given-up = { $app } abriu mão do acesso
history-install-ended-for-safety = O acesso de { $app } foi encerrado por segurança
history-install-ended-with-app = O acesso terminou porque { $app } foi retirado
history-install-ended = O acesso de { $app } terminou

history-token-issued = { $app } recebeu um token próprio, que não age como ninguém
history-token-revoked = Um token de { $app } foi encerrado; a conexão permanece
history-code-replayed = Um código de autorização de { $app } foi apresentado pela segunda vez
history-refresh-token-reused = Um token de atualização que { $app } já tinha usado foi apresentado de novo

history-leaked-api-key = A chave de API { $name } foi encontrada onde não deveria estar e foi revogada
history-leaked-secret = Um segredo do cliente de { $app } foi encontrado onde não deveria estar e foi encerrado
history-leaked-code = Um código de autorização de { $app } foi encontrado onde não deveria estar e foi encerrado
history-leaked-access-token = Um token de acesso de { $app } foi encontrado onde não deveria estar e foi encerrado
history-leaked-refresh-token = Um token de atualização de { $app } foi encontrado onde não deveria estar e foi encerrado
history-leaked-credential = Uma credencial de { $app } foi encontrada onde não deveria estar e foi encerrada

history-cut-off-app = { $who } encerrou de uma vez todas as conexões de { $app }
history-cut-off-person = { $who } encerrou de uma vez tudo o que age como { $person }
history-cut-off-server = { $who } encerrou de uma vez todas as conexões neste servidor
history-cut-off-organization = { $who } encerrou de uma vez todas as conexões com esta organização

history-organization-updated = { $who } alterou as configurações da organização
history-organization-suspended = O operador deste servidor suspendeu a organização
history-organization-unsuspended = O operador deste servidor reativou a organização
history-sso-key-created = { $who } criou uma nova chave para o login próprio da organização
history-api-key-created = { $who } criou a chave de API { $name }
history-api-key-rotated = { $who } rotacionou a chave de API { $name }
history-api-key-revoked = { $who } revogou a chave de API { $name }

history-member-added = { $who } adicionou { $email } com a função { $role }
history-member-changed = { $who } alterou a função de { $email } de { $from } para { $to }
history-member-removed = { $who } removeu { $email }
history-invitation-created = { $who } convidou { $note } ({ $role })
history-invitation-renewed = { $who } criou um novo link para { $note } ({ $role })
history-invitation-revoked = { $who } revogou o convite para { $note } ({ $role })
history-invitation-accepted = { $who } aceitou o convite para { $note } ({ $role })
history-user-disabled = A conta de { $email } foi desativada
history-user-enabled = A conta de { $email } foi reativada

history-project-created = { $who } criou o projeto { $name }
history-task-created = { $who } criou a tarefa { $name }
history-workflow-created = { $who } criou o fluxo de trabalho { $name }

history-webhook-created = { $who } adicionou um webhook para { $url }
history-webhook-updated = { $who } alterou um webhook da organização
history-webhook-deleted = { $who } excluiu o webhook para { $url }
history-webhook-failed = O webhook para { $url } foi desativado: o receptor não aceita nada
history-webhook-disabled = { $who } desativou o webhook para { $url }
history-webhook-enabled = { $who } ativou o webhook para { $url }
history-webhook-secret-rotated = { $who } rotacionou o segredo de assinatura de um webhook

history-at = { $at }, a partir de { $address }

# What changed, a line each.

history-acts-as-bot = Age como o bot do próprio app
history-acts-as = Age como { $person }
history-can = Pode: { $scopes }
history-can-also = Agora também pode: { $scopes }
history-can-no-longer = Não pode mais: { $scopes }
history-told = É avisado quando: { $events }
history-told-also = Agora também é avisado quando: { $events }
history-told-no-longer = Não é mais avisado quando: { $events }
history-same-as-before = Com os mesmos direitos de antes
history-asked-for = Pedido: { $scopes }
history-no-longer-asked-for = Não mais pedido: { $scopes }
history-note = “{ $note }”
history-works-from = Funciona a partir de: { $networks }
history-connected-before = As anteriores a { $at }
history-found-at = Encontrado em { $url }
history-worked-for = Funcionava para { $organization }

history-edited = { $field }: { $after } (antes: { $before })
history-field-name = Nome
history-field-homepage = Página inicial
history-field-redirect-uris = URIs de redirecionamento
history-field-actors = Age como
history-field-scopes = Escopos
history-field-optional-scopes = Escopos opcionais
history-field-listed = No marketplace
history-field-install-url = Endereço de instalação
history-field-replay-window = Segundos para repetir uma renovação
history-field-webhook = Endereço do webhook
history-field-events = Eventos do webhook
history-field-app-policy = Apps que podem ser conectados
history-field-install-role = Função mínima para instalar
history-yes = sim
history-no = não
history-nothing = nada

# The audit log.

audit-log-file = Baixar como CSV
audit-log-lead = Quem fez o quê em <bdi>{ $organization }</bdi>, quando e de onde. Nada aqui pode ser alterado ou excluído.
audit-log-filters = Filtros
audit-log-by = Por
audit-log-by-everybody = Todos
audit-log-about = Sobre
audit-log-about-every-app = Todos os apps
audit-log-what = O quê
audit-log-what-everything = Tudo
audit-log-from = De
audit-log-until = Até
audit-log-nothing-matches = Nada corresponde. <a href="{ $href }">Mostrar tudo</a>
audit-log-empty = Nada aconteceu ainda. Cada mudança em apps, membros e chaves aparece aqui, com quem a fez e de onde.
audit-log-pages = Páginas
audit-log-newest = Mais recentes
audit-log-older = Mais antigos

# What can be filtered by.

audit-kind-app-created = App: criado
audit-kind-app-updated = App: alterado
audit-kind-app-secret-rotated = App: segredo rotacionado
audit-kind-app-secret-ended = App: segredo encerrado
audit-kind-app-suspended = App: suspenso
audit-kind-app-unsuspended = App: reativado
audit-kind-app-deleted = App: excluído
audit-kind-consent-approved = Consentimento: aprovado
audit-kind-install-created = Instalação: criada
audit-kind-install-revoked = Instalação: revogada
audit-kind-token-issued = Token: emitido
audit-kind-token-revoked = Token: revogado
audit-kind-code-replayed = Código: repetição detectada
audit-kind-refresh-token-reused = Token: reutilização detectada
audit-kind-api-key-created = Chave de API: criada
audit-kind-sso-key-created = Chave de SSO: criada
audit-kind-member-set = Membro: definido
audit-kind-member-removed = Membro: removido
audit-kind-install-requested = Instalação: solicitada
audit-kind-install-approved = Instalação: aprovada
audit-kind-install-declined = Instalação: recusada
audit-kind-install-withdrawn = Instalação: solicitação retirada
audit-kind-install-suspended = Instalação: suspensa
audit-kind-install-resumed = Instalação: retomada
audit-kind-install-expired = Instalação: expirada
audit-kind-scopes-changed = App: escopos alterados
audit-kind-scopes-accepted = Instalação: escopos aceitos
audit-kind-scopes-declined = Instalação: escopos recusados
audit-kind-secret-leaked = App: segredo vazado
audit-kind-credential-leaked = Credencial: vazada
audit-kind-app-reviewed = App: revisado
audit-kind-app-blocked = App: bloqueado
audit-kind-app-unblocked = App: desbloqueado
audit-kind-connections-cut-off = Conexões: encerradas
audit-kind-organization-updated = Organização: alterada
audit-kind-organization-suspended = Organização: suspensa
audit-kind-organization-unsuspended = Organização: reativada
audit-kind-api-key-rotated = Chave de API: rotacionada
audit-kind-api-key-revoked = Chave de API: revogada
audit-kind-invitation-created = Convite: criado
audit-kind-invitation-renewed = Convite: novo link
audit-kind-invitation-revoked = Convite: revogado
audit-kind-invitation-accepted = Convite: aceito
audit-kind-user-disabled = Usuário: desativado
audit-kind-user-enabled = Usuário: reativado
audit-kind-project-created = Projeto: criado
audit-kind-task-created = Tarefa: criada
audit-kind-workflow-created = Fluxo de trabalho: criado
audit-kind-webhook-created = Webhook: criado
audit-kind-webhook-updated = Webhook: alterado
audit-kind-webhook-deleted = Webhook: excluído
audit-kind-webhook-disabled = Webhook: desativado
audit-kind-webhook-enabled = Webhook: ativado
audit-kind-webhook-secret-rotated = Webhook: segredo rotacionado
