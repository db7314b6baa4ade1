# The apps that act in an organization: the list, one connection, its health, and the calls it could make.

connection-empty = Nenhum app está conectado a <bdi>{ $organization }</bdi>.
connection-empty-what = Quando alguém daqui aprovar um app, ele aparecerá nesta lista com o que pode fazer, quem lhe deu acesso e um botão para revogá-lo. Para conectar um, comece no site do próprio app: ele traz você para cá.
connection-lead = Apps que podem agir em <bdi>{ $organization }</bdi>. Um app deixa de funcionar assim que o acesso dele é revogado.
connection-app = App
connection-acts-as = Age como
connection-it-can = Pode
connection-approved = Aprovação
connection-status = Status
connection-more = mais { $count }
connection-not-yet = Ainda não
connection-unused = Sem uso há 90 dias
connection-revoke = Revogar acesso
connection-suspend = Suspender acesso
connection-resume = Retomar acesso
connection-facts = Conexão
connection-approved-by = por <bdi>{ $name }</bdi>, { $at }
connection-ends = Termina
connection-last-token = Último token
connection-history = O que aconteceu
connection-history-empty = Nada foi registrado ainda. Cada mudança nesta conexão aparece aqui, com quem a fez e de onde.

# As whom an app acts.

connection-as-bot = Bot do próprio app
connection-as-somebody-gone = Uma pessoa que saiu
connection-as-limited = { $person }, dentro da função dessa pessoa

# What an app asks for besides.

connection-asks-for-more = <bdi>{ $app }</bdi> pede mais acesso
connection-note = “<bdi>{ $note }</bdi>”
connection-could-also-see = Também poderá ver
connection-could-also-change = Também poderá alterar
connection-until-answered = Até que você responda, e também se recusar, ele continua com o que tem. <a href="{ $href }">Ver as chamadas de API que isso liberaria</a>
connection-decline = Recusar
connection-accept = Aceitar

# The state of a connection, in a word.

connection-state-requested = Aguarda aprovação
connection-state-active = Ativa
connection-state-scopes-pending = Pede mais acesso
connection-state-suspended = Suspensa
connection-state-suspended-by-owner = Suspensa pelo proprietário do app
connection-state-expired = Expirada
connection-state-ended-for-safety = Encerrada por segurança
connection-state-declined = Recusada
connection-state-withdrawn = Solicitação retirada
connection-state-app-withdrawn = App retirado
connection-state-organization-ended = Organização encerrada
connection-state-person-gone = A pessoa saiu
connection-state-revoked = Revogada

# Why it no longer works, and what would bring it back.

connection-ended-by-admin = Um admin desta organização a revogou.
connection-ended-by-app = O próprio app abriu mão do acesso.
connection-ended-by-person = A pessoa em cujo nome o app agia a encerrou.
connection-ended-declined = Um admin desta organização a recusou.
connection-ended-withdrawn = Quem a pediu retirou a solicitação.
connection-ended-expired = A data escolhida na aprovação chegou.
connection-ended-leak = Um dos tokens dela foi encontrado onde qualquer pessoa podia lê-lo, por isso todos foram encerrados. Aprove o app novamente se confia nele.
connection-ended-cut-off = Tudo o que foi conectado antes de certo momento foi encerrado.
connection-ended-code-replay = Um código de autorização foi apresentado duas vezes, portanto alguém pode tê-lo roubado. Aprove o app novamente se confia nele.
connection-ended-refresh-reuse = Um token de atualização foi apresentado duas vezes, portanto alguém pode tê-lo roubado. Aprove o app novamente se confia nele.
connection-ended-with-app = O proprietário retirou o app, ou tudo o que pertencia ao app foi encerrado de uma vez.
connection-ended-with-organization = Tudo o que agia nesta organização foi encerrado.
connection-ended-with-person = A pessoa em cujo nome o app agia saiu, teve a conta desativada, alterou a senha ou encerrou tudo. Alguém precisa aprová-lo novamente.

# Before it is revoked or suspended.

connection-confirm-revoke = Revogar o acesso de { $app }?
connection-confirm-suspend = Suspender o acesso de { $app }?
connection-effect-at-once = A partir deste momento, ele não poderá mais ver nem alterar nada em { $organization }.
connection-effect-stays = O que ele criou permanece.
connection-effect-again = Para conectá-lo de novo, alguém precisará aprová-lo novamente.
connection-effect-not-lost = Nada se perde: quando você retomar o acesso, o app continuará com as permissões que tem.

# How a connection is doing.

health-title = Saúde
health-unused = <b>Sem uso há 90 dias.</b> Não fez nenhuma chamada desde { $since }. Se ninguém precisa dele, revogue o acesso.
health-last-call = Última chamada
health-last-refresh = Última renovação
health-refresh-failures = { $count ->
    [one] { $count } recusada, { $at }
   *[other] { $count } recusadas, a última { $at }
}
health-refused-calls = Chamadas recusadas
health-refused-none = Nenhuma por falta de escopo
health-refused = { $count ->
    [one] { $count } chamada
   *[other] { $count } chamadas
} por falta de <code>{ $scope }</code>
health-refused-last = a última { $at }
health-unused-scopes = Escopos sem uso
health-unused-none = Nenhum nos últimos 30 dias
health-unused-granted = concedidos e sem uso nos últimos 30 dias
health-secret = Segredo do cliente
health-secret-made = Criação: { $at }
health-secret-newest = o mais novo do app
health-secret-older = o app tem um mais novo
health-secret-older-ends = o app tem um mais novo; fim deste: { $at }
health-calls = Chamadas de API
health-could = O que este app pode fazer

# What it could do, call by call.

capabilities-title = O que pode fazer
capabilities-heading = O que <bdi>{ $app }</bdi> pode fazer
capabilities-as-bot = Todas as chamadas de API que o token dele libera em <bdi>{ $organization }</bdi>. Ele age como o bot do próprio app, que nenhuma função limita.
capabilities-as-person = Todas as chamadas de API que o token dele libera em <bdi>{ $organization }</bdi>. Ele age como <bdi>{ $person }</bdi>.
capabilities-as-role = Todas as chamadas de API que o token dele libera em <bdi>{ $organization }</bdi>. Ele age como <bdi>{ $person }</bdi>, dentro da função { $role }.
capabilities-requested = Ninguém o aprovou ainda. Assim que alguém o aprovar, ele poderá fazer estas chamadas.
capabilities-stopped = Ele não está funcionando agora, portanto não pode fazer nenhuma destas chamadas até que isso mude.
capabilities-none = O token dele não libera nenhuma chamada de API.
capabilities-none-what = O que foi concedido a ele ainda pode permitir que seja avisado de eventos. <a href="{ $href }">Ver o que ele pode fazer</a>
capabilities-used = Ele usou { $recent } de { $all } nos últimos 30 dias. O que nunca é usado não precisa ser concedido.
capabilities-call = Chamada
capabilities-what = O que ela faz
capabilities-what-short = O que faz
capabilities-recent = Últimos 30 dias
capabilities-recent-short = 30 dias
capabilities-calls = Total de chamadas
capabilities-calls-short = Chamadas
capabilities-last = Última chamada
capabilities-is-used = Usada
capabilities-is-not-used = Não usada
capabilities-never = Nunca
capabilities-pending = Se você aceitar os escopos que ele pede
capabilities-pending-what = { $count ->
    [one] Ele também poderá fazer esta chamada.
   *[other] Ele também poderá fazer estas { $count } chamadas.
}
