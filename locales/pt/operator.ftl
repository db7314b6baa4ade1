# The operator's console: the whole server, and its organizations, people and apps.

operator-lead = Você cuida deste servidor inteiro. O que fizer aqui é registrado no log de auditoria da organização envolvida.
operator-find-organizations = Encontre uma, suspenda-a ou reative-a
operator-find-people = Encontre alguém, desative a conta ou reative-a
operator-find-apps = Revise um app, bloqueie-o ou retire-o do marketplace
operator-figures = O que existe
operator-some-suspended = { $count ->
    [one] { $count } suspensa
   *[other] { $count } suspensas
}
operator-some-disabled = { $count } com conta desativada
operator-some-blocked = { $count ->
    [one] { $count } bloqueado
   *[other] { $count } bloqueados
}
operator-requests = Solicitações
operator-installs = Instalações
operator-installs-none = Nenhum app está conectado ainda. Aqui você verá quantas instalações funcionam, aguardam, estão suspensas ou foram encerradas.
operator-installs-requested = Aguardam aprovação
operator-installs-active = Ativas
operator-installs-ask-for-more = Pedem mais acesso
operator-installs-suspended-by-customer = Suspensas pelo cliente
operator-installs-suspended-by-owner = Suspensas pelo proprietário
operator-installs-revoked = Revogadas
operator-installs-expired = Expiradas
operator-whole = O servidor como um todo
operator-end-all-effect = Encerra todas as conexões neste servidor, ou as anteriores a determinado dia.

# What lists and pages of one thing share.

operator-name = Nome
operator-status = Status
operator-created = Criação
operator-nothing-matches = Nada corresponde a <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Mostrar tudo</a>
operator-acts = O que você pode fazer
operator-active = Ativa
operator-end = Encerrar conexões

operator-organizations = Organizações
operator-organizations-search = organizações
operator-organizations-none = Ainda não há organizações.
operator-organizations-none-detail = Quem opera o servidor cria a primeira com o comando postern org create.
operator-organization-members = Membros
operator-organization-connections = Conexões
operator-organization-own-apps = Apps próprios
operator-organization-suspended = Suspensa
operator-organization-end-effect = Encerra tudo o que está conectado a ela, em definitivo.
operator-suspend = Suspender organização
operator-suspend-effect = Nada age em { $organization }, e os membros encontram as páginas fechadas. Nada é encerrado.
operator-suspend-heading = Suspender { $organization }?
operator-suspend-apps = Nenhum app pode ver ou alterar nada em { $organization }, e as chaves de API não funcionam.
operator-suspend-members = Os membros encontram todas as páginas fechadas, com o aviso de que foi você.
operator-suspend-nothing-lost = Nada se perde: quando você a reativar, o que estava conectado voltará a funcionar.
operator-unsuspend = Reativar
operator-unsuspend-effect = O que estava conectado volta a funcionar.
operator-unsuspend-heading = Reativar { $organization }?
operator-unsuspend-apps = O que estava conectado volta a funcionar imediatamente, assim como as chaves de API.
operator-unsuspend-members = Os membros podem trabalhar com as páginas novamente.

operator-people = Pessoas
operator-people-search = pessoas
operator-people-none = Ainda não há pessoas.
operator-people-none-detail = Quem opera o servidor cria a primeira com o comando postern user create.
operator-person-organizations = Organizações
operator-person-organizations-none = Nenhuma
operator-person-membership = { $organization }, { $role }
operator-person-operator = Operador
operator-person-operator-yes = Pode usar este console
operator-person-disabled = Desativada
operator-person-end-effect = Encerra tudo o que age como essa pessoa, em definitivo. A conta continua ativa.
operator-disable = Desativar conta
operator-disable-effect = Encerra todas as sessões da pessoa e tudo o que age como ela.
operator-disable-heading = Desativar a conta de { $email }?
operator-disable-out = Todas as sessões da pessoa são encerradas, e ela não pode entrar.
operator-disable-apps = Nenhum app age mais como ela. Isso continua assim quando a conta for reativada.
operator-disable-alone = { $organization } fica sem proprietário ou admin que possa entrar.
operator-enable = Reativar conta
operator-enable-effect = A pessoa pode entrar novamente. O que foi encerrado continua encerrado.
operator-enable-heading = Reativar a conta de { $email }?
operator-enable-in = A pessoa pode entrar novamente, com as mesmas funções de antes.
operator-enable-stays = As sessões e conexões encerradas continuam encerradas.
operator-oneself = Você não pode desativar a própria conta
operator-oneself-what = Poderia não sobrar ninguém para reativá-la. Nada foi alterado.
operator-oneself-next = Peça a outro operador que faça isso.
operator-oneself-link = Ir para o console

operator-apps = Apps
operator-apps-search = apps
operator-apps-none = Ainda não há apps.
operator-apps-none-detail = Um admin de uma organização cria um em Seus apps.
operator-app-by = por { $owner }
operator-app-connected = Conectado
operator-app-organizations = { $count ->
    [one] { $count } organização
   *[other] { $count } organizações
}
operator-app-client-id = ID do cliente
operator-app-description = Descrição
operator-app-homepage = Página inicial
operator-app-leads-to = Leva a
operator-app-could = Poderá
operator-app-review = Revisão
operator-app-reviewed = Revisado
operator-app-not-reviewed = Não revisado
operator-app-marketplace = Marketplace
operator-app-listed = Listado
operator-app-listed-inactive = Listado, mas não exibido enquanto não estiver ativo
operator-app-not-listed = Não listado
operator-app-end-effect = Encerra todas as conexões dele, em definitivo. O app em si permanece.
operator-review = Marcar como revisado
operator-review-effect = As páginas de consentimento e o marketplace dizem que você o examinou.
operator-review-heading = Marcar { $app } como revisado?
operator-review-says = Quem receber o pedido de acesso lerá que você o examinou.
operator-review-until = A marca some assim que o proprietário alterar o nome, a página inicial ou as URIs de redirecionamento.
operator-unreview = Retirar a revisão
operator-unreview-effect = As páginas de consentimento e o marketplace voltam a dizer que ninguém o examinou.
operator-unreview-heading = Retirar a revisão de { $app }?
operator-unreview-says = Quem receber o pedido de acesso lerá que ninguém o examinou.
operator-connected-goes-on = O que está conectado continua funcionando.
operator-block = Bloquear app
operator-block-effect = Nada dele funciona, e o proprietário não pode desbloqueá-lo.
operator-block-heading = Bloquear { $app }?
operator-block-loses = { $count ->
    [0] Nenhuma organização está conectada a ele no momento.
    [one] { $count } organização está conectada a ele. Essa conexão deixa de funcionar imediatamente.
   *[other] { $count } organizações estão conectadas a ele. Tudo isso deixa de funcionar imediatamente.
}
operator-block-nobody = Ninguém pode conectá-lo, e o proprietário não pode desbloqueá-lo.
operator-block-ends = Desbloqueá-lo não traz as conexões de volta: cada organização precisará aprová-lo novamente.
operator-block-rests = Quando você o desbloquear, as conexões dele voltarão a funcionar.
operator-unblock = Desbloquear app
operator-unblock-effect = O app volta a ser o que era antes do bloqueio.
operator-unblock-heading = Desbloquear { $app }?
operator-unblock-as-before = Ele volta a ser o que era antes: se o proprietário o tinha suspendido, continua suspenso.
operator-unblock-ended = As conexões anteriores continuam encerradas: cada organização precisará aprová-lo novamente.
operator-unblock-works = As conexões anteriores voltam a funcionar imediatamente.
operator-unlist = Retirar do marketplace
operator-unlist-effect = Retira-o do marketplace. O que está conectado continua funcionando.
operator-unlist-heading = Retirar { $app } do marketplace?
operator-unlist-nobody = Ninguém mais o encontra lá. O que está conectado continua funcionando.
operator-unlist-again = O proprietário pode listá-lo novamente.
operator-changed-since = O app foi alterado depois que você o examinou
operator-changed-since-what = O que o proprietário alterou nesse meio-tempo não foi revisado, por isso a marca não foi dada.
operator-changed-since-next = Examine o app de novo e depois marque-o como revisado.
operator-changed-since-link = Ir para os apps
