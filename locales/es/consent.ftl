# The page that asks a person to let an app in, and the one for somebody who may only ask.

consent-title = Conectar { $app }
consent-who = Quién lo solicita
consent-asks = <bdi>{ $app }</bdi> solicita conectarse
consent-asks-in = <bdi>{ $app }</bdi> solicita conectarse a <bdi>{ $organization }</bdi>
consent-by = de <b><bdi>{ $owner }</bdi></b>
consent-by-nobody = alguien desconocido
consent-reviewed = Revisada
consent-not-reviewed = Sin revisar
consent-homepage = <span class="unseen">Sitio web: </span><bdi>{ $host }</bdi>
consent-says = «<bdi>{ $description }</bdi>»
consent-as-whom = Solicita actuar como
consent-as-bot = <b>su propio bot</b> en la organización que elija. Lo que haga llevará el nombre de la aplicación y el rol de usted no lo limita.
consent-as-bot-in = <b>su propio bot</b> en <b><bdi>{ $organization }</bdi></b>. Lo que haga llevará el nombre de la aplicación y el rol de usted no lo limita.
consent-as-you = <b>usted, <bdi>{ $email }</bdi></b>, con los límites de su rol en la organización que elija. Lo que haga llevará el nombre de usted.
consent-as-you-in = <b>usted, <bdi>{ $email }</bdi></b>, con los límites de su rol en <b><bdi>{ $organization }</bdi></b>. Lo que haga llevará el nombre de usted.
consent-organization = Organización
consent-could = Podría
consent-see = Ver
consent-change = Modificar
consent-be-told = Recibir un aviso cuando
consent-events = Eventos
consent-calls = Las llamadas exactas a la API ({ $count })
consent-calls-in = Las llamadas exactas a la API en { $organizations } ({ $count })
consent-next = Qué ocurrirá después
consent-destination = Irá a
consent-to-site = <b><bdi>{ $host }</bdi></b>
consent-to-this-computer = <b><bdi>{ $host }</bdi></b>, un programa de este equipo
consent-to-program = el programa de este dispositivo que abre los enlaces <b><bdi>{ $scheme }:</bdi></b>
consent-to-code = una página con un código para copiar en la aplicación
consent-lasts = Duración
consent-lasts-until-revoked = Hasta que se revoque
consent-lasts-a-year = Un año
consent-until = o hasta el final del día
consent-undo = Para deshacerlo
consent-undo-in = <bdi>{ $organization }</bdi>, <b>Aplicaciones conectadas</b>, <b>Revocar acceso</b>; deja de funcionar de inmediato
consent-undo-somewhere = Su organización, <b>Aplicaciones conectadas</b>, <b>Revocar acceso</b>; deja de funcionar de inmediato
consent-deny = Denegar
consent-approve = Aprobar
consent-signed-in = Sesión iniciada como <bdi>{ $name }</bdi>, <bdi>{ $email }</bdi>.
consent-not-you = ¿No es usted?

consent-preview = Vista previa
consent-preview-what = <b>Vista previa.</b> Esto es lo que se le pregunta a alguien de <bdi>{ $organization }</bdi>. No se guarda nada y los botones de abajo no hacen nada.
consent-preview-back = Volver a la aplicación
consent-preview-other = Preguntar otra cosa
consent-preview-scopes = La aplicación solicita
consent-preview-actor = Actúa como
consent-preview-bot = Su propio bot
consent-preview-person = La persona que la aprueba
consent-preview-any-name = Cualquier nombre.
consent-preview-role = Rol de la persona a la que se pregunta

ask-title = Solicitar { $app }
ask-heading = Pida a un administrador que conecte <bdi>{ $app }</bdi>
ask-why = Su rol no le permite conectar aplicaciones; deciden las personas con el rol { $role } o superior. Verán su solicitud en <b>Solicitudes</b>.
ask-why-in = Su rol no le permite conectar aplicaciones a <b><bdi>{ $organization }</bdi></b>; deciden las personas con el rol { $role } o superior. Verán su solicitud en <b>Solicitudes</b>.
ask-acts-as = Actuaría como <b><bdi>{ $whom }</bdi></b>.
ask-as-bot = su propio bot
ask-as-you = usted, { $email }, dentro de su rol
ask-see = Podría ver
ask-change = Podría modificar
ask-note = ¿Para qué es?
ask-cancel = Cancelar
ask-send = Pedírselo a un administrador

# Why there is nothing to agree to, or why an agreement does not count.

refusal-next-at-app = Vuelva a la aplicación e inténtelo de nuevo. Si vuelve a ocurrir, avise al desarrollador de la aplicación.
refusal-start-again = Vuelva a la aplicación y empiece de nuevo.

refusal-link = Esta aplicación no se puede conectar con este enlace
refusal-link-client-id-missing = El enlace que le ha traído aquí no indica qué aplicación lo solicita.
refusal-link-unknown-client = Aquí no hay ninguna aplicación registrada con el nombre que indica el enlace.
refusal-link-suspended = La aplicación que lo solicita está suspendida, así que no se puede conectar.
refusal-link-redirect-missing = El enlace no indica adónde debe ir usted después, y la aplicación tiene más de una dirección.
refusal-link-redirect-unknown = El enlace pide enviarle a una dirección que la aplicación no ha registrado. Es posible que lo hayan manipulado.
refusal-link-too-long = El enlace que le ha traído aquí es demasiado largo y no se puede atender.
refusal-link-why = No se le ha redirigido y no se ha conectado nada.

refusal-asks-wrongly = Esta aplicación lo solicita de una forma que no se puede atender
refusal-asks-wrongly-what = El enlace que le ha traído aquí no es como debe ser. No se le ha redirigido y no se ha conectado nada.
refusal-asks-response-type = response_type debe ser code
refusal-asks-response-type-missing = falta response_type
refusal-asks-response-mode = response_mode no es uno de los de este servidor
refusal-asks-state-missing = falta state
refusal-asks-state-too-long = state tiene más de 4096 bytes
refusal-asks-scope = scope está mal formado, es desconocido o no lo declara esta aplicación
refusal-asks-scope-missing = falta scope
refusal-asks-actor = actor no es uno de los que puede usar esta aplicación
refusal-asks-challenge = code_challenge debe ser un SHA-256 en base64url con code_challenge_method S256
refusal-asks-challenge-missing = code_challenge es obligatorio

refusal-nowhere = No puede conectar esta aplicación
refusal-nowhere-as-bot = { $app } solicita conectarse a una organización, y usted no puede decidirlo.
refusal-nowhere-as-you = { $app } solicita actuar en nombre de usted en una organización, y usted no puede decidirlo.
refusal-nowhere-named = La solicitud es para una organización concreta. Solo las personas que tienen allí el rol { $role } o superior pueden conectar aplicaciones a ella.
refusal-nowhere-any = Solo las personas con el rol { $role } o superior en una organización pueden conectar aplicaciones a ella. Usted no tiene ese rol en ninguna.
refusal-nowhere-next = Pida a un administrador de su organización que la conecte o inicie sesión con otra cuenta.

refusal-undecided = No se ha decidido nada
refusal-undecided-what = El formulario recibido no dice ni sí ni no. No se ha cambiado nada.
refusal-undecided-next = Vuelva a la página anterior y pulse uno de sus botones.

refusal-no-organization = Elija una organización
refusal-no-organization-what = Ha aprobado la aplicación sin elegir la organización en la que puede trabajar. No se ha conectado nada.
refusal-no-organization-next = Vuelva a la página anterior, elija una y apruébela de nuevo.

refusal-role = No puede conectar esta aplicación ahí
refusal-role-what = Su rol en la organización que ha elegido no le permite conectar aplicaciones. No se ha conectado nada.
refusal-role-next = Pida a un administrador de esa organización que la conecte.

refusal-app-policy = Esa organización no admite esta aplicación
refusal-app-policy-what = Sus administradores han decidido qué aplicaciones se pueden conectar, y esta no está entre ellas. No se ha conectado nada.
refusal-app-policy-next = Pregunte a un administrador de esa organización por su política de aplicaciones.

refusal-connected = Esta aplicación ya está conectada
refusal-connected-what = Un administrador la ha conectado a esa organización, así que no hay nada que solicitar.
refusal-connected-next = Si algo no funciona, pida a un administrador que la conecte de nuevo.

refusal-suspended = El propietario de la aplicación ha suspendido esta conexión
refusal-suspended-what = No se puede volver a conectar ahí hasta que su propietario la reanude. No se ha conectado nada.
refusal-suspended-next = Pregunte el motivo al desarrollador de la aplicación.

refusal-end-passed = Esa fecha ya ha pasado
refusal-end-passed-what = Ha elegido como final de la conexión un día que ya ha pasado. No se ha conectado nada.
refusal-end-passed-next = Vuelva a la aplicación, empiece de nuevo y elija un día posterior.

refusal-of-another = Esta pregunta iba dirigida a otra persona
refusal-of-another-what = La cuenta con la sesión iniciada ahora no es la de la persona a la que se preguntó. No se ha conectado nada.

refusal-closed = Esta pregunta está cerrada
refusal-closed-what = Ya se respondió o ha esperado demasiado tiempo. Esta respuesta no ha cambiado nada.
refusal-closed-next = Si la aplicación no está conectada, vuelva a ella y empiece de nuevo.

refusal-app-changed = La aplicación ha cambiado desde que se le preguntó
refusal-app-changed-what = Lo que ha leído en la página ya no es lo que la aplicación puede solicitar. No se ha conectado nada.
