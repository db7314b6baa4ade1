# What is wrong with the fields of an app, beside each and above the form.

app-problem-name-blank = O nome não pode ficar em branco.
app-problem-name-lines = O nome deve ter uma única linha.
app-problem-name-taken = Outro app desta organização já tem esse nome.
app-problem-name-long = O nome deve ter no máximo { $most } caracteres.
app-problem-name-hidden = O nome não pode ter caracteres invisíveis ou que mudem a direção do texto.
app-problem-description-blank = A descrição não pode ficar em branco.
app-problem-description-long = A descrição deve ter no máximo { $most } caracteres.
app-problem-description-hidden = A descrição não pode ter caracteres invisíveis ou que mudem a direção do texto.
app-problem-homepage-blank = A página inicial não pode ficar em branco.
app-problem-homepage = A página inicial deve ser um endereço web que comece com https:// ou http://.

app-problem-redirect-uris-none = Informe pelo menos uma URI de redirecionamento.
app-problem-redirect-uris-many = A lista deve ter no máximo { $most } URIs de redirecionamento.
app-problem-redirect-uri-length = <bdi>{ $uri }</bdi> deve ter entre 1 e 2000 caracteres.
app-problem-redirect-uri-characters = <bdi>{ $uri }</bdi> só pode ter caracteres ASCII imprimíveis, sem espaços, aspas, barras invertidas, chaves ou curingas.
app-problem-redirect-uri-not-absolute = <bdi>{ $uri }</bdi> deve ser uma URI absoluta com um host, como https://example.com/callback.
app-problem-redirect-uri-scheme = <bdi>{ $uri }</bdi> deve usar um esquema permitido aqui: https e, no máximo, http para alguns hosts.
app-problem-redirect-uri-user-info = <bdi>{ $uri }</bdi> não pode ter nome de usuário nem senha.
app-problem-redirect-uri-fragment = <bdi>{ $uri }</bdi> não pode ter um fragmento.
app-problem-redirect-uri-reserved = <bdi>{ $uri }</bdi> não pode ter code, state, error ou iss na query.
app-problem-redirect-uri-port = <bdi>{ $uri }</bdi> deve ter uma porta entre 1 e 65535, ou nenhuma.

app-problem-actor-none = Escolha como o app pode agir.
app-problem-actor-not-allowed = { $actor } não é permitido aqui.
app-problem-actor-unknown = Cada forma de agir deve ser app ou self.

app-problem-scope-none = Escolha pelo menos um escopo.
app-problem-scope-letters = Um escopo só pode ter caracteres ASCII imprimíveis, sem aspas nem barra invertida.
app-problem-scope-many = Escopos demais.
app-problem-scope-unknown = { $scope } não é um escopo deste servidor.
app-problem-optional-no-scopes = Os escopos opcionais devem ser escopos do app.
app-problem-optional-undeclared = { $scope } não é um escopo do app.
app-problem-optional-all = Deixe pelo menos um escopo que não seja opcional.

app-problem-install-url = O endereço de instalação deve ser um endereço web que comece com https:// ou http://.
app-problem-replay-window = O tempo para repetir uma renovação deve ser um número de segundos de 0 a { $most }.
app-problem-note-long = A mensagem para os admins deve ter no máximo { $most } caracteres.
app-problem-note-hidden = A mensagem para os admins não pode ter caracteres invisíveis ou que mudem a direção do texto.

app-problem-webhook-scope = O webhook do app precisa do escopo { $scope }.
app-problem-webhook-not-here = Os apps deste servidor não podem ter webhook.
app-problem-webhook-not-a-url = O webhook do app deve ser uma URL absoluta de no máximo 2000 caracteres.
app-problem-webhook-scheme = O webhook do app deve usar https.
app-problem-webhook-extras = O webhook do app não pode ter nome de usuário, senha nem fragmento.
app-problem-webhook-host = O webhook do app deve indicar o host com letras, dígitos, pontos e hifens.
app-problem-webhook-port = O webhook do app deve usar a porta { $ports }.
app-problem-webhook-private = O webhook do app não pode apontar para um endereço privado, reservado ou de loopback.
app-problem-webhook-own = O webhook do app não pode apontar para este servidor.
app-problem-events-without-url = O webhook do app precisa de uma webhook_url.
app-problem-event-unknown = <bdi>{ $event }</bdi> não é um evento deste servidor.
