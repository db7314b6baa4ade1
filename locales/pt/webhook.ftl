# Webhooks, whosever they are, and what was sent to them.

webhook-title = Webhook
webhook-send-test = Enviar evento de teste
webhook-nothing-is-sent = Nada está sendo enviado
webhook-disabled-by-person = Alguém que cuida deste webhook o desativou.
webhook-disabled-by-failures = Ele foi desativado porque um evento esgotou as tentativas e, nesse meio-tempo, o receptor não aceitou mais nada.
webhook-disabled-at = Quando: { $at }.
webhook-waits = { $count ->
    [0] Nenhum evento aguarda.
    [one] { $count } evento aguarda.
   *[other] { $count } eventos aguardam.
}
webhook-test-is-sent = Um teste é enviado mesmo assim.
webhook-what-waits = O que aguarda
webhook-send-one = Enviar
webhook-send-all = { $count ->
    [one] Enviar { $count } evento
   *[other] Enviar os { $count } eventos
}
webhook-send-oldest-first = O mais antigo primeiro
webhook-skip = Pular o que aguardava
webhook-skip-detail = Fica na lista, para ser reenviado manualmente
webhook-enable = Ativar
webhook-status = Status
webhook-enabled = Ativado
webhook-failing = Com falhas
webhook-disabled = Desativado
webhook-disabled-after-failures = Desativado após falhas
webhook-address = Endereço
webhook-last-taken = Última entrega aceita
webhook-nothing-yet = Nada ainda
webhook-failing-since = Com falhas desde
webhook-old-secret = Segredo antigo
webhook-old-secret-until = também assina até { $at }
webhook-events = Eventos
webhook-counts = { $waiting } aguardando, { $failed } com falha, { $unsent } sem envio
webhook-hears = Eventos de que é avisado
webhook-hears-nothing = Nenhum: não há evento escolhido.
webhook-with-the-app = De uma organização conectada, ele é avisado do que foi concedido lá. O endereço e os eventos fazem parte do app: <a href="{ $href }">altere-os na página dele</a>.
webhook-settings = Configurações
webhook-save = Salvar alterações
webhook-whole = O webhook como um todo

webhook-deliveries = Entregas
webhook-deliveries-none = Nada foi enviado ainda.
webhook-deliveries-none-detail = Cada evento aparece aqui com o que o receptor respondeu. Envie um evento de teste para ver como fica.
webhook-deliveries-none-such = Nenhuma entrega está neste estado. <a href="{ $href }">Mostrar todas</a>
webhook-deliveries-all = Todas
webhook-deliveries-waiting = Aguardando
webhook-deliveries-delivered = Entregues
webhook-deliveries-failed = Com falha
webhook-deliveries-not-sent = Não enviadas

webhook-field-url-hint = Para onde os eventos são enviados por POST. Deve começar com https.
webhook-field-events-all = Todos os eventos
webhook-field-events-all-detail = Tudo de que é possível ser avisado hoje
webhook-field-events-these = Estes eventos
webhook-field-events-these-detail = Os que estão marcados abaixo
webhook-field-events-which = Quais eventos
webhook-url-empty = Informe um endereço.
webhook-url-not-a-url = O endereço deve ser uma URL absoluta de no máximo 2000 caracteres.
webhook-url-scheme = O endereço deve usar https.
webhook-url-extras = O endereço não pode ter nome de usuário, senha nem fragmento.
webhook-url-host = O endereço deve indicar o host com letras, dígitos, pontos e hifens.
webhook-url-port = O endereço deve usar a porta { $ports }.
webhook-url-private = O endereço não pode apontar para um endereço privado, reservado ou de loopback.
webhook-url-own = O endereço não pode apontar para este servidor.
webhook-events-none = Escolha pelo menos um evento.
webhook-events-unknown = { $event } não é um evento deste servidor.

# What is done to one. `$of` says whose it is: an app’s has the app’s name, an organization’s own its host.

webhook-rotate = Rotacionar segredo de assinatura
webhook-rotate-effect = Cria um novo segredo para assinar. O atual também assina por mais { $overlap }.
webhook-rotate-heading = { $of ->
    [app] Rotacionar o segredo de assinatura de { $name }?
   *[organization] Rotacionar o segredo de assinatura do webhook para { $name }?
}
webhook-rotate-both-sign = Por { $overlap }, cada evento é assinado com os dois, para que seu receptor possa fazer a troca.
webhook-rotate-shown-once = O novo segredo é exibido uma única vez, na próxima página.
webhook-rotate-two-sign = No máximo dois segredos assinam: o que foi substituído antes, e que assinaria até { $until }, é encerrado imediatamente.
webhook-rotated = { $of ->
    [app] O segredo de assinatura de { $name } foi rotacionado
   *[organization] O segredo de assinatura do webhook para { $name } foi rotacionado
}
webhook-rotated-old-one = O antigo também assina por { $overlap }, até { $until }.
webhook-secret = Segredo de assinatura
webhook-secret-copy = Antes de sair desta página, copie-o para onde seu receptor guarda os segredos.
webhook-replay = Reenviar tudo o que falhou
webhook-replay-effect = { $count ->
    [one] Envia de novo o que não chegou: { $count } evento.
   *[other] Envia de novo o que não chegou: { $count } eventos.
}
webhook-replay-events = { $count ->
    [one] { $count } evento
   *[other] { $count } eventos
}
webhook-replay-heading = { $of ->
    [app] Reenviar { webhook-replay-events } para { $name }?
   *[organization] Reenviar { webhook-replay-events } para o webhook de { $name }?
}
webhook-replay-same-id = Cada um é enviado de novo com o ID que tinha, o mais antigo primeiro.
webhook-replay-not-sent-too = O que não foi enviado está entre eles. O que o receptor não deve mais receber fica de fora novamente.
webhook-replay-waits = O webhook está desativado, portanto eles aguardam até que você o ative.
webhook-disable = Desativar
webhook-disable-effect = Para de enviar até que você o ative novamente. Até lá, os eventos aguardam, e nenhum se perde durante { $span }.
webhook-delete = Excluir webhook
webhook-delete-effect = Encerra-o em definitivo, com a lista do que foi enviado a ele.
webhook-delete-heading = Excluir o webhook para { $name }?
webhook-delete-nothing-sent = Nada é enviado a ele a partir deste momento.
webhook-delete-waiting = { $count ->
    [one] { $count } evento aguarda e nunca será enviado.
   *[other] { $count } eventos aguardam e nunca serão enviados.
}
webhook-delete-list = A lista do que foi enviado a ele vai junto. Isso não pode ser desfeito.

webhook-no-address = Este app não tem endereço de webhook
webhook-no-address-what = Sem um endereço, nada é enviado. Nada foi alterado.
webhook-no-address-next = Informe um endereço na página do app.
webhook-no-address-link = Ir para seus apps
webhook-rotated-already = Este segredo de assinatura já foi rotacionado
webhook-rotated-already-what = O formulário que você enviou era para um segredo que já foi substituído. Nada foi alterado.
webhook-rotated-already-why = Um segredo é exibido uma única vez. Recarregar a página não o exibe de novo nem cria outro.
webhook-rotated-already-next = Se você não guardou o novo segredo, volte ao webhook e rotacione-o mais uma vez.
webhook-tested-enough = Já houve testes suficientes por enquanto
webhook-tested-enough-what = Ele foi testado { $count } vezes em um minuto. Este teste não foi enviado.
webhook-tested-enough-next = Espere um minuto, depois volte e envie outro.
webhook-invalid = Isso não funcionou
webhook-invalid-what = Alguns campos não são válidos. Nada foi alterado.

# An app without one.

webhook-none-title = Webhook · { $app } · Seus apps
webhook-none = <bdi>{ $app }</bdi> não tem endereço de webhook.
webhook-none-detail = Com um endereço, ele é avisado de eventos nas organizações que o conectarem. Informe um endereço e escolha os eventos na página do app.
webhook-none-go = Ir para o app

# The webhooks of an organization.

webhooks-lead = Um webhook conta a um programa seu o que acontece em <bdi>{ $organization }</bdi>, à medida que acontece.
webhooks-late = <b>Outro webhook foi adicionado depois que este formulário foi aberto.</b> Se não for este, envie o formulário de novo.
webhooks-none = Não há nenhum webhook próprio.
webhooks-none-detail = Adicione o endereço de um programa que deva ser avisado de eventos. O que é enviado a ele é assinado e listado com a resposta recebida.
webhooks-hears-of = É avisado de
webhooks-hears-all = Todos os eventos
webhooks-hears-some = { $count ->
    [one] { $count } evento de { $offered }
   *[other] { $count } eventos de { $offered }
}
webhooks-add-heading = Adicionar um webhook
webhooks-add = Adicionar webhook
webhooks-full = Há { $most } webhooks, que é o máximo permitido. Exclua um que não seja mais necessário.
webhooks-added = O webhook para { $host } foi adicionado
webhooks-added-note = Com ele, seu receptor verifica que os eventos vêm daqui. Para ver se está funcionando, envie um evento de teste na próxima página.
webhooks-apps = Apps conectados que são avisados de eventos
webhooks-apps-detail = Eles receberam acesso com estes eventos e cuidam dos próprios webhooks. Para interromper um deles, revogue o acesso.
webhooks-apps-app = App
webhooks-apps-hear = É avisado quando
webhooks-apps-by = por <bdi>{ $owner }</bdi>
webhooks-apps-first = { $count ->
    [one] Este é o primeiro.
   *[other] Estes são os primeiros { $count }.
} <a href="{ $href }">Todos os apps conectados</a>

# One event on its way to a receiver.

delivery-crumb = Entrega
delivery-replay = Reenviar
delivery-state = Estado
delivery-event = Evento
delivery-where = Onde
delivery-happened = Aconteceu
delivery-id = ID
delivery-id-detail = O cabeçalho webhook-id, o mesmo em cada tentativa
delivery-attempts = Tentativas
delivery-waiting = Aguardando
delivery-delivered = Entregue
delivery-failed = Com falha
delivery-not-sent = Não enviada
delivery-waits-disabled = Aguarda: nada é enviado até que o webhook seja ativado.
delivery-waits = Aguarda a sua vez ou a próxima tentativa.
delivery-was-taken = O receptor aceitou.
delivery-test-failed = O teste não chegou. Veja abaixo o que aconteceu.
delivery-has-failed = As tentativas se esgotaram. Corrija o receptor e depois reenvie: o envio é feito de novo com o mesmo ID.
delivery-was-dropped = Não foi enviada: o que aguardava foi pulado, ou o receptor não devia mais recebê-la quando chegou a vez dela.
delivery-untried = Ainda não foi tentada.
delivery-attempt = { $at }, após { $took }
delivery-attempt-answered = { $at }, status { $status } após { $took }
delivery-took-milliseconds = { $count } ms
delivery-took-seconds = { $whole },{ $tenths } s
delivery-answer = A resposta começa assim:
delivery-told = O que é informado
delivery-told-data = Os dados do evento. O que os envolve é gerado de novo em cada tentativa.
delivery-told-unread = Pertence à organização em que aconteceu e poderá ser lido aqui depois de enviado.

# What came of an attempt.

attempt-not-200 = O receptor não aceitou: a aceitação é indicada somente pelo status 200.
attempt-not-2xx = O receptor não aceitou: a aceitação é indicada por um status de 200 a 299.
attempt-unsigned = Não foi enviado: o segredo de assinatura não abre com as chaves deste servidor. Rotacione o segredo de assinatura.
attempt-refused = A URL leva a um lugar para onde este servidor não envia, como uma rede privada.
attempt-no-address = O nome do receptor não tem endereço.
attempt-unreachable = O receptor não aceita conexões.
attempt-tls = O receptor não comprovou quem é: o TLS falhou, ou o certificado não é válido para o nome dele.
attempt-timed-out = O receptor não respondeu a tempo.
attempt-bad-answer = O receptor encerrou a conexão antes da hora ou respondeu com algo que não é HTTP.
