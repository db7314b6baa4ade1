# The members of an organization, and the invitations that make somebody one.

member-invite = Convidar alguém
member-search = Pesquisar membros
member-none-matches = Nenhum membro corresponde a <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Mostrar todos</a>
member-member = Membro
member-role = Função
member-joined = Entrada
member-you = Você
member-account = Conta
member-account-closed = Conta desativada
member-apps = Apps
member-no-apps = Nenhum app age como essa pessoa aqui
member-change = Alterar a função
member-change-role = Alterar função
member-leaving = Remover
member-leaving-what = Encerra a participação em <bdi>{ $organization }</bdi> e todos os apps que agem como essa pessoa lá.
member-remove = Remover membro
member-owners-only = Só um proprietário pode alterar a função de um proprietário ou removê-lo.
member-closed = A conta está desativada, portanto a função não tem efeito. Você pode remover o membro.
member-confirm-remove = Remover { $name } de { $organization }?
member-effect-out = { $name } não poderá mais abrir nem alterar nada em { $organization }.
member-effect-app = { $app } age como { $name } aqui. Ele deixa de funcionar imediatamente.
member-effect-more-apps = { $count ->
    [one] O mesmo vale para mais { $count } app que age como { $name }.
   *[other] O mesmo vale para mais { $count } apps que agem como { $name }.
}
member-effect-bots = Apps que agem como bot do próprio app permanecem, seja quem for que os aprovou.
member-effect-back = Para voltar, a pessoa precisará de um novo convite; o que foi encerrado continua encerrado.

# What a role is for, in a phrase.

role-owner-what = Faz tudo e nomeia outros proprietários
role-admin-what = Gerencia apps, membros, chaves e configurações
role-manager-what = Conduz o trabalho de produto
role-csm-what = Cuida dos clientes
role-member-what = Participa
role-collaborator-what = Alguém de fora com uma tarefa restrita

# Making invitations.

invitation-title = Convites
invitation-link-works = Você recebe um link que funciona uma única vez e por { $lifetime }. O envio à pessoa fica por sua conta.
invitation-whom = Para quem
invitation-whom-hint = Um nome ou endereço, para você saber de quem é o link.
invitation-create = Criar convite
invitation-open = Convites em aberto
invitation-none = Nenhum convite está em aberto.
invitation-none-what = Um convite aparece aqui até que alguém o use, você o revogue ou o prazo de { $lifetime } acabe.
invitation-for = Para
invitation-invited = Convite feito
invitation-ends = Termina
invitation-link-short = Novo link
invitation-new-link = Criar novo link
invitation-confirm-new-link = Criar um novo link para { $whom }?
invitation-effect-new-link = Você vê o novo link uma única vez. Ele funciona uma vez só e por { $lifetime }.
invitation-effect-yours = O convite passa a ser seu: ele termina quando você não puder mais convidar.
invitation-revoke-short = Revogar
invitation-revoke = Revogar convite
invitation-confirm-revoke = Revogar o convite para { $whom }?
invitation-effect-link = O link do convite deixa de funcionar imediatamente.
invitation-effect-another = Você pode criar outro a qualquer momento.
invitation-bad-note = Diga para quem é, em no máximo 100 caracteres.
invitation-is-open = Já há um convite em aberto para a mesma pessoa. Revogue-o para criar outro.
invitation-too-many = Há { $most } convites em aberto, e não é possível criar mais. Revogue alguns antes.
invitation-ready = O convite para { $whom } está pronto
invitation-ready-advice = Copie o link e envie-o somente a essa pessoa.
invitation-ready-link = Link
invitation-ready-note = Quem o abrir primeiro poderá participar de { $organization } em { $product }. Ele funciona por { $lifetime }, e você pode revogá-lo até que seja usado.

# The page of an invitation's link.

invitation-join-title = Participar de { $organization }
invitation-join-heading = Participar de <bdi>{ $organization }</bdi>
invitation-join-who = <bdi>{ $person }</bdi> convida você para <bdi>{ $organization }</bdi>.
invitation-join-role = Sua função
invitation-join-ends = { $at }, ou assim que alguém o usar
invitation-join = Participar
invitation-join-not-now = Agora não
invitation-join-as = Você vai participar como <b><bdi>{ $email }</bdi></b>. Não é você? Saia primeiro na página da sua conta e abra o link de novo.
invitation-join-known = Você tem uma conta
invitation-join-sign-in = Entrar para participar
invitation-join-new = É a sua primeira vez aqui
invitation-join-email-hint = Você o usa para entrar.
invitation-join-name-hint = As outras pessoas da organização veem esse nome.
invitation-join-password-hint = Pelo menos { $shortest } caracteres.
invitation-join-create = Criar conta e participar
invitation-join-stale = Este formulário estava desatualizado. Envie-o novamente.
invitation-join-email-taken = Já existe uma conta com esse endereço. Se ela é sua, entre acima.
invitation-join-bad-email = Esse não é um endereço de e-mail que uma pessoa possa ter.
