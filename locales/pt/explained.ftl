# Why a request of an app was refused, for the people who develop it.

explained-title = Requisição recusada
explained-heading = Por que esta requisição de <bdi>{ $app }</bdi> foi recusada
explained-next = O que fazer agora
explained-go-to-app = Ir para o app
explained-told = O que foi dito ao app
explained-error = Erro
explained-sentence = Frase
explained-when = Quando
explained-stale = O app mudou enquanto alguém olhava o pedido dele.
explained-ask-again = Envie um admin da organização a /oauth/authorize mais uma vez.
explained-start-again = Envie a pessoa a /oauth/authorize mais uma vez.
explained-resume = Retome-a na página do app.
explained-differs-slash = Elas diferem apenas na barra do final.
explained-differs-case = Elas diferem apenas em letras maiúsculas.
explained-differs-scheme = Elas diferem apenas no esquema, http ou https.
explained-differs-query = A apresentada tem outra query.

# For everybody else.

explained-bland = A requisição de um app foi recusada
explained-bland-what = Um app pediu algo a este servidor e foi recusado. A resposta lhe disse isso em uma frase, e nada foi alterado.
explained-bland-who = A verificação que falhou fica visível aqui por sete dias, para os admins da organização proprietária do app. Uma recusa recente pode levar alguns segundos para aparecer.
explained-bland-next = Se você cuida do app, entre como um desses admins. Se apenas o usa, avise os desenvolvedores e informe o ID da requisição.
explained-go-to-apps = Ir para seus apps

# What is wrong with an authorization request.

explained-app-suspended = O app está suspenso, portanto ninguém pode conectá-lo e as credenciais dele não valem.
explained-app-suspended-mend = Reative-o na página do app.
explained-app-blocked = Um operador deste servidor bloqueou o app.
explained-app-blocked-mend = Fale com quem opera este servidor; você não pode desfazer isso por conta própria.
explained-redirect-uri-missing = A requisição não indica redirect_uri, e o app não tem exatamente uma que sirva de padrão.
explained-redirect-uri-missing-mend = Envie redirect_uri, escrita exatamente como está registrada.
explained-redirect-uri-none-registered = O app não tem nenhuma URI de redirecionamento registrada, portanto a resposta não tem para onde ir.
explained-redirect-uri-none-registered-mend = Registre uma na página do app.
explained-response-type-unknown = response_type é “<bdi>{ $presented }</bdi>”; este servidor só responde com um código.
explained-response-type-unknown-mend = Envie response_type=code.
explained-response-type-missing = response_type está ausente, e este servidor o exige.
explained-response-type-missing-mend = Envie response_type=code.
explained-response-mode-unknown = response_mode é “<bdi>{ $presented }</bdi>”, que este servidor não tem.
explained-response-mode-unknown-mend = Omita-o ou use um dos response_modes_supported dos metadados do servidor.
explained-state-missing = state está ausente, e este servidor o exige.
explained-state-missing-mend = Envie um novo state aleatório a cada requisição e compare-o quando a resposta chegar.
explained-state-too-long = state tem { $length } bytes; no máximo 4096 são devolvidos.
explained-state-too-long-mend = Guarde o que precisa do seu lado e envie um state curto e aleatório que leve a isso.
explained-scope-malformed = scope não pode ser lido: “<bdi>{ $presented }</bdi>”.
explained-scope-malformed-mend = Separe no máximo 50 escopos com um único espaço, em ASCII imprimível, sem aspas.
explained-scope-unknown = Este servidor não tem o escopo “<bdi>{ $scope }</bdi>”.
explained-scope-unknown-mend = Compare-o com scopes_supported em /.well-known/oauth-authorization-server.
explained-scope-undeclared = O app não declara o escopo “<bdi>{ $scope }</bdi>”.
explained-scope-undeclared-mend = Declare-o na página do app ou deixe de pedi-lo.
explained-scope-none-declared = A requisição não indica nenhum escopo, e o app não declara nenhum que este servidor tenha.
explained-scope-none-declared-mend = Declare na página do app os escopos de que ele precisa.
explained-scope-missing = scope está ausente, e este servidor não presume nenhum.
explained-scope-missing-mend = Envie scope com o que o app precisa, separado por espaços.
explained-scope-not-chosen = A resposta não concede nenhum escopo ou indica escopos duas vezes.
explained-scope-not-chosen-mend = Envie scope ou granted_scopes, com pelo menos um escopo.
explained-actor-unknown = Não existe o actor “<bdi>{ $presented }</bdi>”.
explained-actor-unknown-mend = Envie actor=app para agir como o bot do próprio app, ou actor=self para agir como a pessoa.
explained-code-challenge-malformed = code_challenge não é o base64url de um SHA-256: este tem 43 caracteres, e o enviado tem { $length }.
explained-code-challenge-malformed-mend = Envie base64url(SHA-256(code_verifier)) sem padding.
explained-code-challenge-method = code_challenge_method é “<bdi>{ $method }</bdi>”; só S256 é aceito.
explained-code-challenge-method-mend = Envie code_challenge_method=S256.
explained-code-challenge-method-missing = code_challenge_method está ausente, o que significaria plain; só S256 é aceito.
explained-code-challenge-absent = Há um code_challenge_method, mas não há code_challenge.
explained-code-challenge-absent-mend = Envie os dois ou nenhum.
explained-code-challenge-missing = O app é público, e um app público precisa enviar um code_challenge.
explained-code-challenge-missing-mend = Crie um code_verifier para cada requisição e envie o challenge S256 dele.
explained-denied-by-person = A pessoa leu o que o app pede e escolheu Negar.
explained-denied-by-person-mend = Nada está quebrado. Peça menos, ou explique o que o app faz com isso antes de enviar as pessoas para cá.
explained-nobody-to-decide = A pessoa consultada não pode decidir em nenhuma organização a que esta requisição se refere.
explained-nobody-to-decide-mend = Envie alguém cuja função permita conectar apps, ou omita target_organization_id.
explained-person-not-a-member = A pessoa respondeu por uma organização de que não é membro.
explained-person-not-a-member-mend = Envie um target_organization_id que esteja em eligible_organizations.
explained-person-role-too-weak = A função da pessoa que respondeu não permite conectar apps nessa organização.
explained-person-role-too-weak-mend = Peça que um admin da organização responda.
explained-organization-refuses-app = A organização não permite este app: a política dela admite menos apps.
explained-organization-refuses-app-mend = Peça a um admin de lá que altere a política.
explained-install-suspended-before-consent = Sua própria equipe suspendeu a instalação nessa organização, e um novo consentimento não desfaz isso.
explained-install-end-passed = A data em que a instalação deveria terminar já passou.
explained-install-end-passed-mend = Envie um expires_at futuro, em segundos unix.
explained-events-beyond-request = granted_webhook_events indica um evento que a requisição não pediu.
explained-events-beyond-request-mend = Conceda uma parte de requested_webhook_events e, antes, inscreva o app nos outros.
explained-redirect-uri-unregistered = A redirect_uri não está registrada. Ela difere da registrada mais próxima, <bdi>{ $nearest }</bdi>, no caractere { $at }.
explained-redirect-uri-unregistered-mend = Envie a registrada byte a byte, ou registre na página do app a que você envia.
explained-registered = Registrada
explained-sent = Enviada
explained-actor-not-allowed = O app não pode pedir { $actor ->
    [none] um actor
   *[other] o actor { $actor }
}; ele pode pedir { $allowed }.
explained-actor-none-allowed = O app não pode pedir { $actor ->
    [none] um actor
   *[other] o actor { $actor }
}; ele não pode pedir nenhum.
explained-actor-not-allowed-mend = Mude na página do app como ele age, ou peça o que ele tem.

# What is wrong with credentials, or with the form of a request.

explained-secret-wrong = O segredo do cliente está errado: não é nenhum dos segredos do app e nunca foi.
explained-secret-wrong-mend = Confira o que está configurado no app, sobretudo se faltam caracteres, ou rotacione o segredo.
explained-secret-rotated = O segredo do cliente foi rotacionado. Ele deixou de funcionar em { $at }.
explained-secret-rotated-mend = Configure o app com o segredo mais novo.
explained-secret-leaked = O segredo do cliente foi informado como vazado em { $at } e não vale mais.
explained-secret-leaked-mend = Configure o app com o segredo mais novo e descubra onde o antigo estava exposto.
explained-secret-of-public-app = O app é público, portanto não tem segredo; ainda assim, um foi enviado.
explained-secret-of-public-app-mend = Omita client_secret e comprove a requisição com PKCE.
explained-secret-missing = O app guarda um segredo, e a requisição não tem nenhum.
explained-secret-missing-mend = Envie client_secret no corpo, ou o ID e o segredo por HTTP Basic.
explained-authorization-header-twice = A requisição tem dois cabeçalhos Authorization.
explained-authorization-header-twice-mend = Envie um só. Muitas vezes uma biblioteca acrescenta o dela ao seu.
explained-authorization-header-malformed = O cabeçalho Authorization não é Basic seguido do base64 de id:secret.
explained-authorization-header-malformed-mend = Envie Authorization: Basic base64(client_id:client_secret).
explained-credentials-twice = A autenticação do cliente foi enviada duas vezes, no cabeçalho Authorization e no corpo.
explained-credentials-twice-mend = Envie apenas uma das duas.
explained-client-ids-differ = O client_id do cabeçalho Authorization não é o do corpo.
explained-client-ids-differ-mend = Omita client_id no corpo.
explained-too-many-attempts = Requisições demais deste app vindas desse endereço falharam em um minuto.
explained-too-many-attempts-mend = Espere o tempo indicado em Retry-After e corrija o que falhou antes.
explained-parameter-missing = O parâmetro “<bdi>{ $name }</bdi>” está ausente ou vazio.
explained-parameter-missing-mend = Envie-o no corpo.
explained-parameter-twice = O parâmetro “<bdi>{ $name }</bdi>” foi enviado mais de uma vez.
explained-parameter-twice-mend = Envie-o uma vez só; nada foi consumido.
explained-parameter-invalid = O parâmetro “<bdi>{ $name }</bdi>” não é do tipo esperado.
explained-parameter-invalid-mend = Envie-o como um texto de tamanho razoável.
explained-grant-type-unsupported = Este servidor não tem o grant type “<bdi>{ $presented }</bdi>”.
explained-grant-type-unsupported-mend = Envie grant_type=authorization_code ou grant_type=refresh_token.
explained-no-secret-to-rotate = O app é público, portanto não tem segredo que possa ser rotacionado.
explained-no-secret-to-rotate-mend = Registre um app confidencial onde um servidor possa guardar um segredo.
explained-fields-invalid = Alguns campos não são válidos. { $problems }
explained-fields-invalid-mend = Corrija-os e envie a requisição de novo; nada foi alterado.
explained-request-unreadable = A própria requisição não pôde ser usada. { $sentence }
explained-request-unreadable-mend = Envie o corpo como formulário, multipart ou JSON, com um Content-Type que diga qual é.
explained-server-failed = Não há nada de errado com a requisição: o servidor ou o banco de dados dele não conseguiu atendê-la.
explained-server-failed-mend = Envie-a de novo. Se falhar outra vez, avise quem opera este servidor e informe o ID da requisição.

# What is wrong with a code or a refresh token.

explained-code-malformed = O código não é deste servidor: o início, o tamanho ou a soma de verificação está errado.
explained-code-malformed-mend = Extraia-o do redirecionamento como está, decodifique-o uma vez e não envie nada no lugar dele.
explained-code-unknown = O código tem a forma certa, mas este servidor não emitiu nenhum igual, ou o esqueceu um dia depois do fim dele.
explained-code-unknown-mend = Verifique se o código e o endpoint de token são do mesmo servidor.
explained-code-of-another-app = O código não é deste app.
explained-code-of-another-app-mend = Verifique se a requisição de autorização e a troca usam o mesmo client_id.
explained-exchange-redirect-uri-absent = Falta redirect_uri junto com o código.
explained-exchange-redirect-uri-absent-mend = Envie a mesma redirect_uri da requisição de autorização.
explained-code-verifier-absent = A requisição de autorização tinha um code_challenge, e a troca não tem code_verifier.
explained-code-verifier-absent-mend = Guarde o verifier na sessão em que o fluxo começou e envie-o com o código.
explained-code-verifier-malformed = code_verifier deve ter de 43 a 128 caracteres (letras, dígitos ou -._~); este tem { $length } bytes.
explained-code-verifier-malformed-mend = Envie exatamente o texto do qual o hash foi calculado.
explained-code-verifier-wrong = O code_verifier não corresponde ao code_challenge da requisição de autorização. Tentativas restantes: { $left } de { $most }.
explained-code-verifier-wrong-mend = Envie o verifier desta mesma requisição; vários logins em um só navegador os confundem com facilidade.
explained-code-verifier-unexpected = Há um code_verifier, mas a requisição de autorização não tinha code_challenge.
explained-code-verifier-unexpected-mend = Envie também o challenge. Se já o envia, algo no caminho o retira, o que é um ataque.
explained-code-verifier-tries-spent = O código perdeu a validade: { $most } code_verifiers errados foram enviados com ele.
explained-code-used-by = O código foi usado { $ago } antes por { $address }. O segundo uso encerrou o que ele tinha emitido.
explained-code-used = O código foi usado { $ago } antes. O segundo uso encerrou o que ele tinha emitido.
explained-code-used-mend = Troque cada código uma vez só. Procure uma página carregada duas vezes ou uma nova tentativa depois de um sucesso.
explained-code-used-at-once = Outra requisição usou o código no mesmo momento; foi essa que recebeu a resposta.
explained-code-used-at-once-mend = Troque cada código uma vez só e faça as outras requisições esperarem essa resposta.
explained-code-expired = O código expirou { $ago } antes.
explained-code-expired-mend = Troque o código assim que ele chegar.
explained-refresh-token-malformed = O token de atualização não é deste servidor: o início, o tamanho ou a soma de verificação está errado.
explained-refresh-token-malformed-mend = Verifique se a coluna em que ele é guardado é longa o bastante e se ele não é um token de acesso.
explained-refresh-token-unknown = O token de atualização tem a forma certa, mas nenhuma conexão o tem, ou ele foi substituído há muito tempo.
explained-refresh-token-unknown-mend = Use o mais novo que você recebeu; se não houver, envie a pessoa para cá mais uma vez.
explained-refresh-token-of-another-app = O token de atualização não é deste app.
explained-refresh-token-of-another-app-mend = Verifique se ele é enviado com o client_id para o qual foi emitido.
explained-refresh-token-ended = O token de atualização foi rotacionado { $ago } antes. A reutilização dele encerrou a conexão.
explained-refresh-token-ended-mend = Guarde cada novo token de atualização antes de usá-lo e envie a pessoa para cá mais uma vez.
explained-refresh-token-rotated = O token de atualização foi rotacionado { $ago } antes. O sucessor dele ainda vale.
explained-refresh-token-rotated-mend = Guarde cada novo token de atualização antes de usá-lo e deixe só um processo renovar por vez.
explained-refresh-token-rotated-at-once = Outra requisição rotacionou o token de atualização no mesmo momento; foi essa que recebeu a resposta.
explained-refresh-token-rotated-at-once-mend = Deixe só um processo renovar por vez e compartilhe a resposta dele.
explained-refresh-token-expired = O token de atualização ficou tanto tempo sem uso que expirou, { $ago } antes.
explained-refresh-scope-malformed = O scope da renovação não pode ser lido: “<bdi>{ $presented }</bdi>”.
explained-refresh-scope-malformed-mend = Omita scope na renovação para manter o que foi concedido.
explained-refresh-scope-beyond-grant = A renovação pede mais do que foi concedido: <bdi>{ $scopes }</bdi>.
explained-refresh-scope-beyond-grant-mend = Omita scope ou indique uma parte do que foi concedido.
explained-exchange-redirect-uri-differs = redirect_uri difere da que estava na requisição de autorização no caractere { $at }.
explained-exchange-redirect-uri-differs-mend = Envie o mesmo texto nos dois lugares, sem os parâmetros que o redirecionamento acrescentou.
explained-authorization-request = Requisição de autorização
explained-exchange = Troca

# What a code or a refresh token rested on and has ended.

explained-ended-app = Tudo o que o app recebeu foi encerrado: ele foi suspenso, ou as conexões dele foram encerradas de uma vez.
explained-ended-cut-off-app = Tudo o que tinha sido conectado do app até então foi encerrado.
explained-ended-cut-off-organization = Tudo o que tinha sido conectado da organização até então foi encerrado.
explained-ended-cut-off-person = Tudo o que tinha sido conectado da pessoa até então foi encerrado.
explained-ended-cut-off-server = Tudo o que tinha sido conectado no servidor inteiro até então foi encerrado.
explained-ended-redirect-uri = A URI de redirecionamento para a qual o código foi enviado foi retirada do app desde então.
explained-ended-redirect-uri-mend = Registre-a novamente e depois envie a pessoa para cá mais uma vez.
explained-ended-actor = O app não pode mais agir como actor={ $actor }: isso foi retirado dele desde então.
explained-ended-actor-mend = Permita isso novamente na página do app.
explained-ended-organization = Tudo em <bdi>{ $organization }</bdi> foi encerrado de uma vez.
explained-ended-organization-suspended = A organização <bdi>{ $organization }</bdi> está suspensa desde { $at }, por decisão de quem opera este servidor.
explained-ended-organization-suspended-mend = Espere até que a organização seja reativada; a conexão voltará a funcionar então.
explained-ended-person = A pessoa que concordou teve a conta desativada ou encerrou tudo o que agia como ela, por exemplo com uma nova senha.
explained-ended-person-mend = Envie a pessoa para cá mais uma vez.
explained-ended-membership = A pessoa que concordou não é mais membro de <bdi>{ $organization }</bdi>.
explained-ended-membership-mend = Peça que alguém que seja membro concorde.
explained-ended-role = A função da pessoa que concordou em <bdi>{ $organization }</bdi> agora é insuficiente para isso.
explained-ended-role-mend = Peça que alguém com uma função superior concorde.
explained-ended-approver = O admin de <bdi>{ $organization }</bdi> que tinha aprovado o app saiu ou teve a conta desativada.
explained-ended-approver-mend = Peça que outro admin o aprove.
explained-ended-organization-policy = <bdi>{ $organization }</bdi> não permite mais este app: a política de lá agora admite menos apps.
explained-ended-organization-policy-mend = Peça a um admin de lá que altere a política ou conecte um app listado.
explained-ended-install-expired = A instalação em <bdi>{ $organization }</bdi> foi aprovada até { $at }, e esse prazo acabou.
explained-install-suspended-by-owner = A instalação em <bdi>{ $organization }</bdi> foi suspensa pela sua própria equipe em { $at }.
explained-install-suspended-by-customer = <bdi>{ $organization }</bdi> suspendeu a instalação em { $at }.
explained-install-suspended-by-customer-mend = Fale com um admin de lá; os tokens voltarão a funcionar quando ele a retomar.
explained-ended-otherwise = Algo de que isso dependia foi encerrado desde então e não pode mais ser identificado.
explained-revoked = A instalação em <bdi>{ $organization }</bdi> foi { explained-revoked-how }.
explained-revoked-at = A instalação em <bdi>{ $organization }</bdi> foi { explained-revoked-how } em { $at }.
explained-revoked-how = { $by ->
    [admin] revogada por um admin dessa organização
    [app] revogada pelo próprio app
    [user] revogada pela pessoa em cujo nome ele agia
    [declined] revogada por um admin que a recusou
    [withdrawn] revogada pelo membro que a tinha pedido
    [expired] revogada pela própria data de término
    [leak] revogada porque um token dela foi encontrado exposto
    [cut_off] revogada com tudo o que estava conectado até então
    [code_replay] revogada porque um código foi usado duas vezes
    [refresh_reuse] revogada porque um token de atualização foi usado duas vezes
    [app_ended] revogada com o app
    [organization_ended] revogada com a organização
    [user_ended] revogada com a pessoa em cujo nome ele agia
   *[nobody] revogada
}
