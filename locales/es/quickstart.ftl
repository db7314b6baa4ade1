# The quickstart of an app, for its developer.

quickstart-title = Inicio rápido
quickstart-what = De sus identificadores al primer evento, con programas para copiar
quickstart-lead = De los identificadores de <bdi>{ $app }</bdi> al primer evento, con programas para copiar. Ninguno contiene secretos ni tokens: cada uno toma los suyos de su entorno.
quickstart-step = { $number }. { $what }
quickstart-register = 1. Registrar
quickstart-client-id = ID de cliente
quickstart-redirect-uris = URI de redirección
quickstart-scopes = Ámbitos
quickstart-secret = Secreto
quickstart-secret-kept = Se mostró una sola vez, al crearlo. Si nadie lo guardó, genere uno nuevo en <a href="{ $href }/secrets">Secretos</a>.
quickstart-secret-none = Ninguno. La aplicación es pública y se identifica con PKCE.
quickstart-programs = Los programas
quickstart-runtimes = Programas en
quickstart-needs-curl = Necesitan <code>curl</code> y <code>openssl</code>.
quickstart-needs-javascript = Solo necesitan Node.js 18, sin paquetes.
quickstart-needs-python = Solo necesitan Python 3.9, sin paquetes.
quickstart-needs-go = Solo necesitan Go 1.19, sin paquetes.
quickstart-needs-rust = Son los binarios de un mismo paquete. Esto va en su <code>Cargo.toml</code>:
quickstart-run = Guárdelo como <code>{ $file }</code> y ejecútelo con <code>{ $command }</code>.
quickstart-run-with = Guárdelo como <code>{ $file }</code>, defina { $variables } en su entorno y ejecútelo con <code>{ $command }</code>.
quickstart-variable = <code>{ $name }</code>

quickstart-connect = Conectar
quickstart-connect-what = Envíe a la persona que decide a la página de consentimiento. Su aplicación genera cada vez un <code>state</code> nuevo, lo guarda con la sesión de esa persona y solo continúa si vuelve idéntico.
quickstart-connect-pkce = El verifier se guarda del mismo modo: la página solo recibe su hash, y el intercambio demuestra que quien intercambia es quien hizo la solicitud.
quickstart-connect-back = Quien la aprueba vuelve a <code>{ $uri }</code>, con <code>code</code> y <code>state</code> en la dirección.
quickstart-connect-shown = Quien la aprueba ve un código y lo copia en su aplicación.
quickstart-open = Probar: abrir la página de consentimiento
quickstart-exchange = Intercambiar
quickstart-exchange-what = El código funciona una sola vez, durante { $span }. Su aplicación lo intercambia por un token de acceso.
quickstart-exchange-pair = El código funciona una sola vez, durante { $span }. Su aplicación lo intercambia por un token de acceso y un token de actualización.
quickstart-exchange-state = <code>CALLBACK</code> es la dirección completa a la que ha vuelto la persona, entre comillas. El programa solo continúa si su <code>state</code> es el <code>STATE</code> que mostró el primero.
quickstart-exchange-iss = <code>CALLBACK</code> es la dirección completa a la que ha vuelto la persona, entre comillas. El programa solo continúa si su <code>state</code> es el <code>STATE</code> que mostró el primero y su <code>iss</code> es <code>{ $issuer }</code>.
quickstart-call = Llamar
quickstart-call-what = El token de acceso permite lo que se concedió, por ejemplo <code>{ $call }</code>, durante { $span }.
quickstart-call-endless = El token de acceso permite lo que se concedió, por ejemplo <code>{ $call }</code>, hasta que se revoque.
quickstart-refresh = Actualizar
quickstart-refresh-what = Antes de que caduque el token de acceso, o cuando una llamada recibe un 401 como respuesta, el token de actualización sirve para obtener tokens nuevos. Funciona una sola vez.
quickstart-refresh-again = Si se vuelve a enviar uno ya usado, se rechaza. Su aplicación continúa con el nuevo.
quickstart-refresh-ends = Si se vuelve a enviar uno ya usado, también se anulan los tokens vigentes, porque alguien podría haberlo robado. Por eso, deje que un solo proceso a la vez actualice los tokens.
quickstart-webhook = Webhook
quickstart-webhook-what = Cualquiera que conozca la dirección puede enviarle algo, así que solo cuenta lo que está firmado. Un receptor responde con 200 en un plazo de { $span }; lo que no se acepta se vuelve a enviar.
quickstart-webhook-set = Los eventos se envían a <code>{ $url }</code>. El secreto de firma se mostró una sola vez; puede generar uno nuevo en <a href="{ $href }/webhook">Webhook</a>.
quickstart-webhook-unset = Indique una dirección de webhook y eventos en la <a href="{ $href }#webhook_url">configuración</a> de la aplicación, con el ámbito <code>{ $scope }</code>. El secreto de firma se muestra una sola vez, al guardar.
quickstart-webhook-organizations = Aquí los eventos se comunican a las organizaciones, no a las aplicaciones: un administrador añade el receptor en <b>Webhooks</b>, dentro de su organización, y ve el secreto de firma una sola vez.
