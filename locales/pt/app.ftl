# The apps that somebody develops, and an app as its owner sees it.

apps-title = Seus apps
apps-none = Você ainda não tem apps.
apps-none-create = Um app permite que seu programa trabalhe em outras organizações de <bdi>{ $product }</bdi>, depois que alguém de lá o aprovar. Ao criar um app, você recebe um ID do cliente e um segredo.
apps-none-ask = Um app permite que um programa trabalhe em outras organizações de <bdi>{ $product }</bdi>. Proprietários e admins de uma organização podem criar apps; fale com um deles na sua.
apps-search = Pesquisar apps
apps-no-match = Nenhum app corresponde a <b><bdi>{ $search }</bdi></b>. <a href="/developer/apps">Mostrar todos</a>
apps-app = App

app-create = Criar app
app-create-what = Você recebe um ID do cliente e um segredo. Nada é conectado até que alguém aprove o app.
app-owner = Organização proprietária
app-owner-hint = Os proprietários e admins dela gerenciam o app.
app-owned-by = pertence a <bdi>{ $owner }</bdi>
app-blocked = <b>O operador deste servidor bloqueou este app.</b> Ninguém pode conectá-lo, e nenhum token dele funciona. Só o operador pode desbloqueá-lo; o que você alterar aqui será salvo, mas não o desbloqueia.
app-client-id = ID do cliente
app-is-confidential = Confidencial, guarda um segredo
app-is-public = Público, não tem segredo e se comprova com PKCE
app-status = Status
app-status-active = Ativo
app-status-suspended = Suspenso
app-status-blocked = Bloqueado pelo operador
app-connected = Conectado
app-connected-nowhere = Nenhuma organização ainda
app-connected-to = { $count ->
    [one] { $count } organização
   *[other] { $count } organizações
}
app-created = Criado
app-settings = Configurações
app-save = Salvar alterações
app-installs-what = As organizações a que ele está conectado e quantas foram ao longo do tempo.
app-preview = Prévia
app-preview-what = A página de consentimento como um cliente a vê.
app-secrets-what = Quais deles funcionam e quando foram usados pela última vez.
app-webhook = Webhook
app-webhook-what = O que é enviado a ele e o que o receptor responde.

# What stands to choose from in its form.

app-actor-bot = Bot do próprio app
app-actor-bot-what = Funciona sem uma pessoa, e nenhuma função o limita
app-actor-person = A pessoa que aprova
app-actor-person-what = Dentro da função dessa pessoa
app-kind-confidential = Confidencial
app-kind-confidential-what = Roda em um servidor capaz de guardar um segredo
app-kind-public = Público
app-kind-public-what = Roda nos dispositivos das pessoas; sem segredo, usa PKCE. Isso não pode ser alterado depois.
app-scopes-posts = Posts
app-scopes-comments = Comentários
app-scopes-votes = Votos
app-scopes-changelog = Changelog
app-scopes-roadmap = Roadmap
app-scopes-articles = Artigos
app-scopes-collections = Coleções
app-scopes-tags = Tags
app-scopes-customers = Clientes
app-scopes-member = Membros
app-scopes-webhooks = Webhooks

# What can be done to it as a whole.

app-whole = O app como um todo
app-rotate-what = Cria um novo segredo.
app-suspend = Suspender app
app-suspend-what = Ninguém poderá conectá-lo até que você o reative, e nenhum token dele funcionará.
app-suspend-heading = Suspender { $app }?
app-suspend-nobody = Ninguém poderá conectá-lo até que você o reative.
app-suspend-ends = Reativá-lo não traz as conexões de volta: cada organização precisará aprová-lo novamente.
app-suspend-keeps = Quando você o reativar, as conexões dele voltarão a funcionar.
app-unsuspend = Reativar
app-unsuspend-what = As organizações poderão conectá-lo novamente.
app-unsuspend-heading = Reativar { $app }?
app-unsuspend-ended = As conexões anteriores continuam encerradas: cada organização precisará aprová-lo novamente.
app-unsuspend-back = As conexões anteriores voltam a funcionar imediatamente.
app-cut-off = Encerrar conexões
app-cut-off-what = Encerra todas as conexões dele de uma vez, em definitivo. O app em si permanece.
app-delete = Excluir app
app-delete-what = Encerra o app e tudo o que foi emitido para ele, em definitivo.
app-delete-heading = Excluir { $app }?
app-delete-effect = O ID do cliente e o segredo dele nunca mais funcionarão. O que ele criou permanece.
app-delete-for-good = Isso não pode ser desfeito.
app-loses-nothing = Nenhuma organização está conectada a ele no momento.
app-loses = { $count ->
    [one] { $count } organização está conectada a ele. Essa conexão deixa de funcionar imediatamente.
   *[other] { $count } organizações estão conectadas a ele. Essas conexões deixam de funcionar imediatamente.
}
app-name-missing = Digite o nome para continuar.
app-name-wrong = Esse não é o nome do app.

# Before an edit changes what it may ask for.

scopes-change = Alterar escopos
scopes-heading = Alterar o que <bdi>{ $app }</bdi> pode pedir?
scopes-added = Passam a ser pedidos
scopes-removed = Deixam de ser pedidos
scopes-effects = O que acontece
scopes-effect-none = Nenhuma organização está conectada a ele no momento, portanto ninguém será consultado e nada deixa de funcionar.
scopes-effect-removed = { $count ->
    [one] O que não é mais pedido deixa de funcionar imediatamente em { $count } organização.
   *[other] O que não é mais pedido deixa de funcionar imediatamente em { $count } organizações.
}
scopes-effect-added = { $count ->
    [one] O que é novo aguarda um admin em { $count } organização. Até que alguém aceite, o app funciona lá como antes.
   *[other] O que é novo aguarda um admin em { $count } organizações. Até que alguém aceite, o app funciona lá como antes.
}
scopes-effect-declined = Se um admin recusar, o app continua como está.
scopes-note = Motivo, para os admins
scopes-note-hint = Os admins de todas as organizações que têm o app leem isto. Uma ou duas frases; deixe em branco se não houver nada a dizer.
scopes-back = Voltar ao formulário

# What nobody could be asked, so that there is no preview of it.

app-preview-nothing = Isso não pode ser pedido a ninguém
app-preview-nothing-what = O que você escolheu não é um pedido que o app poderia fazer a alguém.
app-preview-actor = O app não está registrado para agir dessa forma.
app-preview-not-allowed = Os escopos ou as URIs de redirecionamento dele não permitem isso.
app-preview-role = Com essa função, a pessoa não decide; em vez disso, vê como pedir a um admin.
app-preview-nothing-next = Escolha outra coisa ou altere o app.
app-preview-again = Recomeçar a prévia
