# The page that asks a person to let an app in, and the one for somebody who may only ask.

consent-title = Conectar { $app }
consent-who = Quem pede
consent-asks = <bdi>{ $app }</bdi> pede para se conectar
consent-asks-in = <bdi>{ $app }</bdi> pede para se conectar a <bdi>{ $organization }</bdi>
consent-by = por <b><bdi>{ $owner }</bdi></b>
consent-by-nobody = alguém desconhecido
consent-reviewed = Revisado
consent-not-reviewed = Não revisado
consent-homepage = <span class="unseen">Página inicial: </span><bdi>{ $host }</bdi>
consent-says = “<bdi>{ $description }</bdi>”
consent-as-whom = Pede para agir como
consent-as-bot = <b>o bot do próprio app</b> na organização que você escolher. O que ele fizer levará o nome do app, e sua função não o limita.
consent-as-bot-in = <b>o bot do próprio app</b> em <b><bdi>{ $organization }</bdi></b>. O que ele fizer levará o nome do app, e sua função não o limita.
consent-as-you = <b>você, <bdi>{ $email }</bdi></b>, com os limites da sua função na organização que você escolher. O que ele fizer levará o seu nome.
consent-as-you-in = <b>você, <bdi>{ $email }</bdi></b>, com os limites da sua função em <b><bdi>{ $organization }</bdi></b>. O que ele fizer levará o seu nome.
consent-organization = Organização
consent-could = O app poderá
consent-see = Ver
consent-change = Alterar
consent-be-told = Ser avisado quando
consent-events = Eventos
consent-calls = As chamadas de API exatas ({ $count })
consent-calls-in = As chamadas de API exatas em { $organizations } ({ $count })
consent-next = O que acontece depois
consent-destination = Você irá para
consent-to-site = <b><bdi>{ $host }</bdi></b>
consent-to-this-computer = <b><bdi>{ $host }</bdi></b>, um programa neste computador
consent-to-program = o programa deste dispositivo que abre links <b><bdi>{ $scheme }:</bdi></b>
consent-to-code = uma página com um código, para copiar no app
consent-lasts = Duração
consent-lasts-until-revoked = Até ser revogado
consent-lasts-a-year = Um ano
consent-until = ou até o fim do dia
consent-undo = Para desfazer
consent-undo-in = <bdi>{ $organization }</bdi>, <b>Apps conectados</b>, <b>Revogar acesso</b>; o acesso termina imediatamente
consent-undo-somewhere = Sua organização, <b>Apps conectados</b>, <b>Revogar acesso</b>; o acesso termina imediatamente
consent-deny = Negar
consent-approve = Aprovar
consent-signed-in = Sessão iniciada como <bdi>{ $name }</bdi>, <bdi>{ $email }</bdi>.
consent-not-you = Não é você?

consent-preview = Prévia
consent-preview-what = <b>Prévia.</b> É este o pedido que alguém em <bdi>{ $organization }</bdi> recebe. Nada é guardado, e os botões abaixo não fazem nada.
consent-preview-back = Voltar ao app
consent-preview-other = Pedir outra coisa
consent-preview-scopes = O app pede
consent-preview-actor = Age como
consent-preview-bot = Bot do próprio app
consent-preview-person = A pessoa que aprova
consent-preview-any-name = Um nome qualquer.
consent-preview-role = Função da pessoa que recebe o pedido

ask-title = Pedir { $app }
ask-heading = Pedir a um admin que conecte <bdi>{ $app }</bdi>
ask-why = Sua função não permite conectar apps; quem decide são as pessoas com a função { $role } ou superior. Elas veem sua solicitação em <b>Solicitações</b>.
ask-why-in = Sua função não permite conectar apps a <b><bdi>{ $organization }</bdi></b>; quem decide são as pessoas com a função { $role } ou superior. Elas veem sua solicitação em <b>Solicitações</b>.
ask-acts-as = Ele agiria como <b><bdi>{ $whom }</bdi></b>.
ask-as-bot = o bot do próprio app
ask-as-you = você, { $email }, dentro da sua função
ask-see = Poderia ver
ask-change = Poderia alterar
ask-note = Para que ele será usado?
ask-cancel = Cancelar
ask-send = Pedir a um admin

# Why there is nothing to agree to, or why an agreement does not count.

refusal-next-at-app = Volte ao app e tente de novo. Se acontecer outra vez, avise o desenvolvedor do app.
refusal-start-again = Volte ao app e recomece.

refusal-link = Este app não pode ser conectado por este link
refusal-link-client-id-missing = O link que trouxe você aqui não diz qual app está pedindo.
refusal-link-unknown-client = Nenhum app está registrado aqui com o nome indicado no link.
refusal-link-suspended = O app que faz o pedido está suspenso, portanto não pode ser conectado.
refusal-link-redirect-missing = O link não diz para onde enviar você depois, e o app tem mais de um endereço.
refusal-link-redirect-unknown = O link pede para enviar você a um endereço que o app não registrou. Ele pode ter sido adulterado.
refusal-link-too-long = O link que trouxe você aqui é longo demais e não pode ser processado.
refusal-link-why = O redirecionamento não foi feito, e nada foi conectado.

refusal-asks-wrongly = Este app faz o pedido de uma forma que não é aceita
refusal-asks-wrongly-what = O link que trouxe você aqui não está como deveria. O redirecionamento não foi feito, e nada foi conectado.
refusal-asks-response-type = response_type deve ser code
refusal-asks-response-type-missing = response_type está ausente
refusal-asks-response-mode = response_mode não é um dos deste servidor
refusal-asks-state-missing = state está ausente
refusal-asks-state-too-long = state tem mais de 4096 bytes
refusal-asks-scope = scope está malformado, é desconhecido ou não foi declarado por este app
refusal-asks-scope-missing = scope está ausente
refusal-asks-actor = actor não é um que este app possa usar
refusal-asks-challenge = code_challenge deve ser um SHA-256 em base64url, com code_challenge_method S256
refusal-asks-challenge-missing = code_challenge é obrigatório

refusal-nowhere = Você não pode conectar este app
refusal-nowhere-as-bot = { $app } pede para se conectar a uma organização, e essa decisão não cabe a você.
refusal-nowhere-as-you = { $app } pede para agir como você em uma organização, e essa decisão não cabe a você.
refusal-nowhere-named = O pedido indica uma organização. Só pessoas de lá com a função { $role } ou superior podem conectar um app a ela.
refusal-nowhere-any = Só pessoas com a função { $role } ou superior em uma organização podem conectar um app a ela. Você não tem essa função em nenhuma.
refusal-nowhere-next = Peça a um admin da sua organização que o conecte, ou entre com outra conta.

refusal-undecided = Nada foi decidido
refusal-undecided-what = O formulário recebido não diz sim nem não. Nada foi alterado.
refusal-undecided-next = Volte uma página e use um dos botões.

refusal-no-organization = Escolha uma organização
refusal-no-organization-what = Você aprovou sem escolher a organização em que o app pode trabalhar. Nada foi conectado.
refusal-no-organization-next = Volte uma página, escolha uma e aprove novamente.

refusal-role = Você não pode conectar este app lá
refusal-role-what = Sua função na organização escolhida não permite conectar apps. Nada foi conectado.
refusal-role-next = Peça a um admin dessa organização que o conecte.

refusal-app-policy = Essa organização não permite este app
refusal-app-policy-what = Os admins dela decidiram quais apps podem ser conectados, e este não está entre eles. Nada foi conectado.
refusal-app-policy-next = Pergunte a um admin dessa organização sobre a regra para apps.

refusal-connected = Este app já está conectado
refusal-connected-what = Um admin já o conectou a essa organização, portanto não há nada a pedir.
refusal-connected-next = Se algo não funciona, peça a um admin que o conecte novamente.

refusal-suspended = O proprietário do app suspendeu esta conexão
refusal-suspended-what = O app não pode ser conectado lá novamente até que o proprietário dele retome a conexão. Nada foi conectado.
refusal-suspended-next = Pergunte o motivo ao desenvolvedor do app.

refusal-end-passed = Essa data já passou
refusal-end-passed-what = Você escolheu para o fim da conexão um dia que já acabou. Nada foi conectado.
refusal-end-passed-next = Volte ao app, recomece e escolha um dia posterior.

refusal-of-another = Este pedido foi feito a outra pessoa
refusal-of-another-what = A conta em uso agora não é a que recebeu o pedido. Nada foi conectado.

refusal-closed = Este pedido está encerrado
refusal-closed-what = Ele já foi respondido ou esperou tempo demais. Esta resposta não alterou nada.
refusal-closed-next = Se o app não está conectado, volte a ele e recomece.

refusal-app-changed = O app mudou desde que o pedido foi feito a você
refusal-app-changed-what = O que você leu na página não é mais o que o app pode pedir. Nada foi conectado.
