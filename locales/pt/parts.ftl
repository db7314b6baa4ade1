# The pieces that several pages share.

name = <bdi>{ $name }</bdi>

parts-organization-pages = Páginas desta organização
parts-overview = Visão geral
parts-connected-apps = Apps conectados
parts-requests = Solicitações
parts-audit-log = Log de auditoria
parts-api-keys = Chaves de API
parts-webhooks = Webhooks
parts-members = Membros
parts-settings = Configurações
parts-optional = (opcional)
parts-new-scope = Novo desde a última vez
parts-sensitive = <b>Sensível.</b> { $why }
parts-error = <span class="unseen">Erro: </span>{ $error }
parts-errors = { $count ->
    [one] Um item precisa de atenção
   *[other] { $count } itens precisam de atenção
}
parts-order = Ordem
parts-show = Mostrar
parts-list-pages = Páginas desta lista
parts-rows = { $from } a { $to } de { $total }
parts-previous = Anterior
parts-next = Próxima
parts-breadcrumbs = Trilha de navegação
parts-type-name = Digite <b><bdi>{ $name }</bdi></b> para continuar
parts-cancel = Cancelar
parts-shown-once = Você não verá isto de novo.
parts-kept-sealed = Guardamos este segredo criptografado, só para assinar, e nunca o exibimos.
parts-kept-as-fingerprint = Guardamos apenas uma impressão digital.
parts-copied = Já copiei
parts-by = por <bdi>{ $name }</bdi>
parts-search-apps = Pesquisar apps
parts-no-app-matches = Nenhum app corresponde a <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Mostrar todos</a>
parts-actions = Ações

# Orders of lists.

order-name = Por nome
order-newest = Mais recentes primeiro
order-working = Em funcionamento primeiro
order-last-approved = Última aprovação primeiro
order-strongest-role = Função mais alta primeiro
order-organization = Por organização
order-last-connected = Última conexão primeiro
order-last-token = Último token primeiro
order-longest-unused = Há mais tempo sem uso primeiro

# The form of an app.

app-field-name = Nome
app-field-name-hint = As pessoas leem esse nome ao decidir se dão acesso ao app.
app-field-description = Descrição
app-field-description-hint = O que o app faz por uma organização, em uma ou duas frases.
app-field-homepage = Página inicial
app-field-homepage-hint = O host dela é exibido ao lado do nome. Deixe em branco se não houver.
app-field-redirect-uris = URIs de redirecionamento
app-field-redirect-uris-hint = Uma por linha, exatamente como seu app as envia. https, ou http em localhost.
app-field-scopes = Escopos
app-field-scopes-hint = O máximo que seu app poderá pedir. Cada organização vê exatamente esta lista, portanto peça pouco. O que é opcional pode ser deixado de fora por quem aprova o app.
app-field-scope-optional = Opcional<span class="unseen">: { $scope }</span>
app-field-actors = Age como
app-field-kind = Tipo
app-field-webhook = Endereço do webhook
app-field-webhook-hint = Onde seu app é avisado de eventos. https; deixe em branco se não for avisado.
app-field-events = Eventos do webhook
app-field-events-chosen = { $chosen } de { $all } escolhidos
app-field-marketplace = Marketplace
app-field-listed = Exibir no marketplace
app-field-listed-hint = Qualquer pessoa com sessão iniciada pode encontrá-lo lá
app-field-install-url = Endereço de instalação
app-field-install-url-hint = Para onde leva o botão Instalar do marketplace. Deixe em branco para levar à página de consentimento do próprio app.
app-field-replay-window = Repetir uma renovação perdida por
app-field-replay-window-hint = Segundos, no máximo 60. Um app que perdeu a resposta a uma renovação pode pedir de novo durante esse tempo. Deixe em branco para o padrão deste servidor.
