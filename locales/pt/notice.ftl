# The page that has one thing to say: an error, a refusal, an end. A heading has no full stop.

notice-go-to-start = Ir para o início
notice-go-to-account = Ir para sua conta
notice-go-back = Volte e tente de novo.
notice-request = Requisição <code>{ $id }</code>
notice-request-id = ID da requisição: <code>{ $id }</code>
notice-for-developers = Para os desenvolvedores do app: o que falhou

notice-not-found = Não há nenhuma página aqui
notice-not-found-what = O endereço pode ter sido digitado errado, a página pode ter sido removida ou pertence a uma organização de que você não é membro.
notice-not-found-next = Confira o endereço ou comece do início.

notice-forbidden = Você não pode fazer isso com a sua função
notice-forbidden-what = Só proprietários e admins da organização podem fazer isso.
notice-forbidden-next = Peça a um deles que faça isso por você ou que altere a sua função.

notice-internal = Algo falhou do nosso lado
notice-internal-what = A requisição não foi executada. A falha foi registrada, e nada disso é culpa sua.
notice-internal-next = Tente de novo. Se falhar outra vez, avise quem opera este servidor e informe o ID da requisição abaixo.

notice-unavailable = Não é possível responder agora
notice-unavailable-what = Uma parte do serviço está inacessível. Nada foi alterado.
notice-unavailable-next = Tente de novo em um minuto. Se continuar assim, avise quem opera este servidor.

notice-wrong-method = Esta página não pode ser usada dessa forma
notice-wrong-method-what = O endereço existe, mas não para esse tipo de requisição. Isso acontece quando o endereço de um formulário é aberto sozinho.
notice-wrong-method-next = Volte à página de onde veio ou comece do início.

notice-too-many = Tentativas demais em pouco tempo
notice-too-many-what = Para proteger as contas, as tentativas vindas de um mesmo lugar são limitadas. Nada foi alterado.
notice-too-many-next = Espere um minuto e tente de novo.

notice-failed = Isso não funcionou
notice-status-malformed = A requisição está malformada.
notice-status-unauthorized = É necessária autenticação.
notice-status-body-too-large = O corpo da requisição é grande demais.
notice-status-address-too-long = O endereço é longo demais.
notice-status-media-type = O corpo da requisição tem um Content-Type não aceito.
notice-status-too-many = Requisições demais.
notice-status-refused = A requisição foi recusada.

notice-body-not-utf8 = A requisição não é UTF-8 válido.
notice-body-nul = A requisição contém um caractere NUL.
notice-body-broken-escape = A requisição contém uma sequência de escape com % inválida.
notice-body-too-many-fields = A requisição tem parâmetros demais.
notice-body-not-json = O corpo da requisição não é um objeto JSON válido.
notice-body-boundary = Um corpo multipart precisa de um boundary de 1 a 70 caracteres.
notice-body-not-multipart = O corpo da requisição não é multipart/form-data válido.
notice-body-file = Arquivos não são aceitos aqui.
notice-body-part-not-text = As partes de um corpo multipart devem ser texto simples.
notice-body-cut-short = O corpo da requisição não pôde ser lido até o fim.
notice-body-no-content-type = O corpo da requisição não tem Content-Type.
notice-body-many-content-types = A requisição tem mais de um Content-Type.
notice-body-broken-content-type = O Content-Type está malformado.
notice-body-other-charset = Só UTF-8 é aceito.
notice-body-encoded = Corpos de requisição codificados não são aceitos.

notice-field-twice = O parâmetro &#39;{ $field }&#39; foi enviado mais de uma vez.
notice-field-invalid = O parâmetro &#39;{ $field }&#39; não é válido.
notice-field-missing = O parâmetro &#39;{ $field }&#39; está ausente.
notice-field-too-long = O parâmetro &#39;{ $field }&#39; é longo demais.

notice-foreign-form = Este formulário veio de outro site
notice-foreign-form-what = Algo fora deste site tentou agir em seu nome. Nada foi alterado.
notice-foreign-form-next = Se era isso que você queria fazer, recomece pela sua conta.

notice-stale-form = Este formulário está desatualizado
notice-stale-form-what = Você entrou ou saiu da conta depois que o formulário foi aberto, portanto não dá mais para confiar que ele seja seu. Nada foi alterado.
notice-stale-form-next = Abra a página de novo e repita a etapa.

notice-last-admin = Alguém precisa continuar no comando
notice-last-admin-what = Essa pessoa é o último proprietário ou admin da organização. Nada foi alterado.
notice-last-admin-next = Antes, torne outra pessoa proprietária ou admin.

notice-owners-only = Só um proprietário pode fazer isso
notice-owners-only-what = Só proprietários podem nomear, alterar e remover proprietários de uma organização. Nada foi alterado.
notice-owners-only-next = Peça a um proprietário que faça isso por você.

notice-taken-what = Já existe um item com esse nome, ou há itens demais. Nada foi alterado.
notice-taken-next = Volte e veja a lista.
notice-invalid-what = Alguns campos não são válidos. Nada foi alterado.

notice-key-rotated = Esta chave de API já foi rotacionada
notice-key-rotated-what = O formulário que você enviou era para uma chave que já foi substituída. Nada foi alterado.
notice-key-rotated-why = Uma chave é exibida uma única vez. Recarregar a página não a exibe de novo nem cria outra.
notice-key-rotated-next = Se você não guardou a nova chave, volte à lista e rotacione-a mais uma vez.

notice-secret-rotated = Este segredo já foi rotacionado
notice-secret-rotated-what = O formulário que você enviou era para um segredo que já foi substituído. Nada foi alterado.
notice-secret-rotated-why = Um segredo é exibido uma única vez. Recarregar a página não o exibe de novo nem cria outro.
notice-secret-rotated-next = Se você não guardou o novo segredo, rotacione-o mais uma vez na página do app.
notice-go-to-apps = Ir para seus apps

notice-no-secret = Um app público não tem segredo
notice-no-secret-what = Ele se comprova com PKCE, portanto não há nada para rotacionar.

notice-blocked = Este app está bloqueado
notice-blocked-what = O operador deste servidor o bloqueou, e só o operador pode desbloqueá-lo. Nada foi alterado.
notice-blocked-next = Pergunte o motivo ao operador deste servidor.

notice-invitation-gone = Este convite não vale mais
notice-invitation-gone-what = Ele já foi usado, foi revogado ou ficou tempo demais sem uso, ou falta uma parte do link.
notice-invitation-gone-next = Peça um novo a quem o enviou.

notice-already-member = Você já está em { $organization }
notice-already-member-what = Um convite é para quem ainda não está. Ele continua valendo, e sua função continua como está.
notice-already-member-next = Se você deveria ter outra função, peça a um admin que a altere.
notice-go-to-organization = Ir para a organização

notice-suspended = Esta organização está suspensa
notice-suspended-what = Ela foi suspensa pelo operador deste servidor. Nada age nela, e ninguém pode trabalhar com as páginas dela.
notice-suspended-why = O que estava conectado é mantido e volta a funcionar quando o operador reativar a organização.
notice-suspended-next = Pergunte a quem opera este servidor o motivo e o que precisa acontecer.

notice-end-passed = Essa data já passou
notice-end-passed-what = Você escolheu para o fim da conexão um dia que já acabou. Nada foi alterado.
notice-end-passed-next = Volte uma página e escolha um dia posterior.

notice-scopes-changed = O app agora pede outra coisa
notice-scopes-changed-what = O proprietário alterou o que o app pede depois que você abriu a página. Nada foi alterado.
notice-scopes-changed-next = Abra a conexão de novo e leia o que ele pede agora.

notice-decided = Isso já foi decidido
notice-decided-next = Abra a lista de novo para ver como estão as coisas.
notice-decided-ended = Alguém foi mais rápido, ou a página era antiga: esta conexão foi encerrada; só um novo consentimento a traz de volta. Nada foi alterado.
notice-decided-not-approved = Alguém foi mais rápido, ou a página era antiga: ninguém aprovou esta conexão ainda. Nada foi alterado.
notice-decided-not-requested = Alguém foi mais rápido, ou a página era antiga: esta conexão não aguarda aprovação. Nada foi alterado.
notice-decided-already-approved = Alguém foi mais rápido, ou a página era antiga: este app já está conectado. Nada foi alterado.
notice-decided-already-suspended = Alguém foi mais rápido, ou a página era antiga: esta conexão já está suspensa. Nada foi alterado.
notice-decided-not-suspended = Alguém foi mais rápido, ou a página era antiga: esta conexão não está suspensa. Nada foi alterado.
notice-decided-suspended-by-owner = Alguém foi mais rápido, ou a página era antiga: o proprietário do app suspendeu esta conexão, e só ele pode retomá-la. Nada foi alterado.
notice-decided-nothing-pending = Alguém foi mais rápido, ou a página era antiga: este app não pede mais nenhum escopo. Nada foi alterado.

notice-two-sessions = Seu navegador enviou duas sessões
notice-two-sessions-what = Ele tem o mesmo cookie deste site duas vezes, e só um deles pode ser seu.
notice-two-sessions-next = Exclua os cookies deste site no navegador e entre de novo.
