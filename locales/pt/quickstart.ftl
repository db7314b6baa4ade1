# The quickstart of an app, for its developer.

quickstart-title = Início rápido
quickstart-what = Dos IDs ao primeiro evento, com programas para copiar
quickstart-lead = Dos IDs de <bdi>{ $app }</bdi> ao primeiro evento, com programas para copiar. Nenhum deles contém segredos ou tokens: cada um lê os seus do próprio ambiente.
quickstart-step = { $number }. { $what }
quickstart-register = 1. Registrar
quickstart-client-id = ID do cliente
quickstart-redirect-uris = URIs de redirecionamento
quickstart-scopes = Escopos
quickstart-secret = Segredo
quickstart-secret-kept = Ele foi exibido uma única vez, ao ser criado. Se ninguém o guardou, crie um novo em <a href="{ $href }/secrets">Segredos</a>.
quickstart-secret-none = Nenhum. O app é público e se comprova com PKCE.
quickstart-programs = Os programas
quickstart-runtimes = Programas em
quickstart-needs-curl = Eles precisam de <code>curl</code> e <code>openssl</code>.
quickstart-needs-javascript = Eles precisam do Node.js 18 e de nenhum pacote.
quickstart-needs-python = Eles precisam do Python 3.9 e de nenhum pacote.
quickstart-needs-go = Eles precisam do Go 1.19 e de nenhum pacote.
quickstart-needs-rust = Eles são os binários de um mesmo pacote. Isto vai no <code>Cargo.toml</code> dele:
quickstart-run = Salve-o como <code>{ $file }</code> e execute-o com <code>{ $command }</code>.
quickstart-run-with = Salve-o como <code>{ $file }</code>, defina { $variables } no ambiente dele e execute-o com <code>{ $command }</code>.
quickstart-variable = <code>{ $name }</code>

quickstart-connect = Conectar
quickstart-connect-what = Envie a pessoa que decide para a página de consentimento. Seu app cria um novo <code>state</code> a cada vez, guarda-o com a sessão dessa pessoa e só continua se ele voltar idêntico.
quickstart-connect-pkce = O verifier é guardado da mesma forma: a página recebe apenas o hash dele, e a troca comprova que quem troca é quem fez a requisição.
quickstart-connect-back = Quem aprova volta para <code>{ $uri }</code>, com <code>code</code> e <code>state</code> no endereço.
quickstart-connect-shown = Quem aprova vê um código e o copia para o seu app.
quickstart-open = Testar: abrir a página de consentimento
quickstart-exchange = Trocar
quickstart-exchange-what = O código funciona uma única vez, por { $span }. Seu app o troca por um token de acesso.
quickstart-exchange-pair = O código funciona uma única vez, por { $span }. Seu app o troca por um token de acesso e um token de atualização.
quickstart-exchange-state = <code>CALLBACK</code> é o endereço completo para o qual a pessoa voltou, entre aspas. O programa só continua se o <code>state</code> nele for o <code>STATE</code> que o primeiro mostrou.
quickstart-exchange-iss = <code>CALLBACK</code> é o endereço completo para o qual a pessoa voltou, entre aspas. O programa só continua se o <code>state</code> nele for o <code>STATE</code> que o primeiro mostrou e o <code>iss</code> for <code>{ $issuer }</code>.
quickstart-call = Chamar
quickstart-call-what = O token de acesso libera o que foi concedido, por exemplo <code>{ $call }</code>, por { $span }.
quickstart-call-endless = O token de acesso libera o que foi concedido, por exemplo <code>{ $call }</code>, até ser revogado.
quickstart-refresh = Renovar
quickstart-refresh-what = Antes que o token de acesso expire, ou quando uma chamada recebe 401 como resposta, o token de atualização serve para obter novos tokens. Ele funciona uma única vez.
quickstart-refresh-again = Se um já usado for apresentado de novo, ele é recusado. Seu app continua com o novo.
quickstart-refresh-ends = Se um já usado for apresentado de novo, os tokens em vigor também são encerrados, pois alguém pode tê-lo roubado. Por isso, deixe só um processo renovar por vez.
quickstart-webhook = Webhook
quickstart-webhook-what = Qualquer um que conheça o endereço pode enviar algo a ele, portanto só conta o que está assinado. Um receptor responde com 200 em até { $span }; o que não é aceito é enviado de novo.
quickstart-webhook-set = Os eventos são enviados para <code>{ $url }</code>. O segredo de assinatura foi exibido uma única vez; um novo pode ser criado em <a href="{ $href }/webhook">Webhook</a>.
quickstart-webhook-unset = Informe um endereço de webhook e eventos nas <a href="{ $href }#webhook_url">configurações</a> do app, com o escopo <code>{ $scope }</code>. O segredo de assinatura é exibido uma única vez, ao salvar.
quickstart-webhook-organizations = Aqui são avisadas as organizações, não os apps: um admin adiciona o receptor em <b>Webhooks</b>, na organização dele, e vê o segredo de assinatura uma única vez.
