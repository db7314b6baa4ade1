# How the answer to a consent reaches an app that nobody is sent to: by a code that is copied, or in a form.

code-title = Copie el código
code-heading = Copie este código en <bdi>{ $app }</bdi>
code-what = Ha dado acceso a <b><bdi>{ $app }</bdi></b>. La aplicación espera este código: selecciónelo, cópielo y péguelo donde se lo pida.
code-code = Código
code-hint = Sirve una sola vez, hasta el <time datetime="{ $iso }">{ $exact }</time>. No se lo dé a nadie, salvo a la aplicación.
code-then = Cuando lo haya introducido en la aplicación, puede cerrar esta página. Para deshacerlo, vaya a <b>Aplicaciones conectadas</b> en su cuenta.
code-not-connected = No se ha conectado nada
code-denied = Ha respondido que no (access_denied). La aplicación no se ha conectado y no hay ningún código que copiar.
code-refused = La aplicación no se ha conectado y no hay ningún código que copiar.
code-not-connected-next = Puede cerrar esta página. La aplicación puede volver a solicitarlo en cualquier momento.
code-none = Aquí no hay ningún código
code-none-what = Ya se ha usado, es demasiado antiguo o se generó para otra persona.

form-post-title = Volver a la aplicación
form-post-what = Su respuesta está lista. Continúe a <b><bdi>{ $host }</bdi></b> para entregarla.
form-post-continue = Continuar
