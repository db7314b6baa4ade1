# The API keys of an organization.

api-key-lead-bound = Uma chave fala em nome de <bdi>{ $organization }</bdi> sem uma pessoa, dentro dos próprios escopos. Para um programa de terceiros, use um app.
api-key-lead = Uma chave fala em nome de <bdi>{ $organization }</bdi> como um todo, sem uma pessoa e sem escopos. Para um programa de terceiros, use um app.
api-key-empty = Não há nenhuma chave de API.
api-key-empty-what = Seus próprios scripts usam uma chave para chamar a API. Dê a ela o nome do script que vai usá-la, para saber depois o que deixa de funcionar quando ela for revogada.
api-key-search = Pesquisar chaves de API
api-key-none-matches = Nenhuma chave de API corresponde a <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Mostrar todas</a>
api-key-key = Chave
api-key-scopes = Escopos
api-key-no-scopes = Nenhum
api-key-networks = Redes
api-key-any-network = Qualquer uma
api-key-created = Criada
api-key-by-operator = o operador deste servidor
api-key-last-used = Último uso
api-key-never = Nunca
api-key-rotate-short = Rotacionar
api-key-revoke-short = Revogar
api-key-new = Criar uma chave de API
api-key-name = Nome
api-key-name-hint = O que vai usá-la.
api-key-scopes-hint = Tudo o que a chave poderá fazer enquanto existir. Escolha apenas o que o programa precisa.
api-key-networks-hint = De onde a chave funciona: uma rede por linha, como 192.0.2.0/24. Deixe em branco para qualquer lugar.
api-key-create = Criar chave de API

# What is wrong with a new one.

api-key-name-taken = Já existe uma chave com esse nome. Escolha outro nome ou revogue aquela chave antes.
api-key-bad-name = Dê a ela um nome de 1 a 100 caracteres.
api-key-no-scope = Escolha pelo menos um escopo.
api-key-unknown-scope = { $scope } não é um escopo deste servidor.
api-key-bad-scope = Um escopo só pode ter caracteres ASCII imprimíveis, sem aspas nem barra invertida.
api-key-too-many-scopes = Escopos demais.
api-key-scopes-unused = As chaves de API deste servidor não têm escopos.
api-key-not-a-network = { $network } não é uma rede como 192.0.2.0/24 ou 2001:db8::/32.
api-key-too-many-networks = Uma chave de API pode ser vinculada a no máximo { $most } redes.
api-key-networks-unused = As chaves de API deste servidor não são vinculadas a redes.

# Before it is rotated or revoked.

api-key-confirm-rotate = Rotacionar a chave de API { $name }?
api-key-rotate = Rotacionar chave de API
api-key-effect-at-once = A chave antiga é recusada a partir da próxima requisição. Em nenhum momento as duas funcionam ao mesmo tempo.
api-key-effect-name-stays = O nome é mantido. A nova chave é exibida uma única vez, na próxima página.
api-key-effect-bounds-stay = O nome, os escopos e as redes são mantidos. A nova chave é exibida uma única vez, na próxima página.
api-key-confirm-revoke = Revogar a chave de API { $name }?
api-key-revoke = Revogar chave de API
api-key-effect-refused = Tudo o que a usa é recusado a partir da próxima requisição.
api-key-effect-another = Isso não pode ser desfeito. Uma nova chave será outra chave.

# The page that shows one once.

api-key-is-created = A chave de API { $name } foi criada
api-key-is-rotated = A chave de API { $name } foi rotacionada
api-key-advice = Antes de sair desta página, copie a chave para onde seu script guarda os segredos.
api-key-label = Chave de API
api-key-note = Ela fala em nome de { $organization } como um todo. Envie-a { $way ->
    [either] no cabeçalho api-key ou como token bearer
    [bearer] como token bearer
   *[header] no cabeçalho api-key
}.
api-key-note-bound = Ela fala em nome de { $organization } dentro dos próprios escopos. Envie-a { $way ->
    [either] no cabeçalho api-key ou como token bearer
    [bearer] como token bearer
   *[header] no cabeçalho api-key
}.
