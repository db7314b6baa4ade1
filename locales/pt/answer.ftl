# How the answer to a consent reaches an app that nobody is sent to: by a code that is copied, or in a form.

code-title = Copie o código
code-heading = Copie este código para <bdi>{ $app }</bdi>
code-what = Você deu acesso a <b><bdi>{ $app }</bdi></b>. O app aguarda este código: selecione, copie e cole onde o app pedir.
code-code = Código
code-hint = Ele vale uma única vez, até <time datetime="{ $iso }">{ $exact }</time>. Não o informe a ninguém além do app.
code-then = Depois de colar o código no app, você pode fechar esta página. Para desfazer, vá a <b>Apps conectados</b> na sua conta.
code-not-connected = Nada foi conectado
code-denied = Você negou o acesso (access_denied). O app não foi conectado, e não há código para copiar.
code-refused = O app não foi conectado, e não há código para copiar.
code-not-connected-next = Você pode fechar esta página. O app pode pedir de novo a qualquer momento.
code-none = Não há nenhum código aqui
code-none-what = O código já foi usado, é antigo demais ou foi criado para outra pessoa.

form-post-title = Voltar ao app
form-post-what = Sua resposta está pronta. Continue para <b><bdi>{ $host }</bdi></b> para entregá-la.
form-post-continue = Continuar
