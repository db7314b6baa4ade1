# An organization's front page, its settings, and what its members ask for.

organization-role = Sua função: { $role }
organization-members-what = Quem mais está aqui
organization-own-requests-what = Os apps que você pediu
organization-connected-apps-what = O que pode agir em { $organization }, quem deu acesso e como encerrar
organization-requests-what = Apps que os membros pedem
organization-audit-log-what = Quem alterou o quê em { $organization }, quando e de onde
organization-api-keys-what = O que seus próprios scripts usam para chamar a API
organization-webhooks-what = Do que seus próprios programas são avisados quando algo acontece em { $organization }
organization-all-members-what = Quem está aqui, com qual função, e quem foi convidado
organization-settings-what = Como { $organization } se chama, quais apps podem ser conectados e por quem
organization-cut-off = Encerrar todas as conexões
organization-cut-off-what = Quando for preciso desconectar { $organization } de todos os apps de uma vez
organization-others = Proprietários e admins também gerenciam aqui os apps conectados, as chaves de API e as configurações.

settings-name = Nome
settings-name-hint = As pessoas leem esse nome quando um app pede para ser conectado.
settings-apps = Apps que podem ser conectados
settings-apps-hint = A mudança vale para novas conexões. O que já está conectado permanece até que alguém o revogue.
settings-apps-any = Qualquer app
settings-apps-any-what = Decide quem puder instalar
settings-apps-listed = Só apps listados
settings-apps-listed-what = Os que aparecem no marketplace
settings-apps-none = Nenhum app
settings-apps-none-what = Nada novo pode ser conectado
settings-who = Quem pode instalar um app
settings-who-hint = Todas as outras pessoas podem pedir, e um admin responde.
settings-who-as-server = Como define o servidor: { $who }
settings-who-owners = Só proprietários
settings-who-everybody = Todos
settings-who-and-stronger = { $role } e funções superiores
settings-save = Salvar configurações

request-none = Ninguém aguarda uma resposta. Quando um membro quiser conectar um app e não puder, a solicitação aparecerá aqui.
request-none-own = Você não aguarda nenhuma resposta. Quando quiser conectar um app e sua função não permitir, você poderá pedir a um admin, e a solicitação aparecerá aqui.
request-asked = Solicitação de <b><bdi>{ $person }</bdi></b>, { $at }
request-asked-why = Solicitação de <b><bdi>{ $person }</bdi></b>, { $at }: “<bdi>{ $note }</bdi>”
request-acts-as = Agiria como: <b><bdi>{ $whom }</bdi></b>
request-told = Seria avisado quando
request-calls = O que poderia fazer, chamada por chamada<span class="unseen">: <bdi>{ $app }</bdi></span>
request-decline = Recusar<span class="unseen"> <bdi>{ $app }</bdi></span>
request-approve = Aprovar<span class="unseen"> <bdi>{ $app }</bdi></span>
request-then = Com a aprovação, <bdi>{ $person }</bdi> pode concluir a conexão no app. Nada funciona antes disso.
request-withdraw = Retirar solicitação
