# The apps that act in an organization: the list, one connection, its health, and the calls it could make.

connection-empty = No hay ninguna aplicación conectada a <bdi>{ $organization }</bdi>.
connection-empty-what = Cuando alguien de aquí apruebe una aplicación, aparecerá en esta lista con lo que puede hacer, quién le dio acceso y un botón para revocarlo. Para conectar una, empiece en el sitio de la propia aplicación, que le traerá aquí.
connection-lead = Aplicaciones que pueden actuar en <bdi>{ $organization }</bdi>. Si revoca el acceso de una, deja de funcionar de inmediato.
connection-app = Aplicación
connection-acts-as = Actúa como
connection-it-can = Puede
connection-approved = Aprobada
connection-status = Estado
connection-more = { $count } más
connection-not-yet = Todavía no
connection-unused = Sin usar desde hace 90 días
connection-revoke = Revocar acceso
connection-suspend = Suspender acceso
connection-resume = Reanudar acceso
connection-facts = Conexión
connection-approved-by = por <bdi>{ $name }</bdi>, { $at }
connection-ends = Finaliza
connection-last-token = Último token
connection-history = Qué ha ocurrido
connection-history-empty = Todavía no hay nada registrado. Cada cambio en esta conexión aparecerá aquí, con quién lo hizo y desde dónde.

# As whom an app acts.

connection-as-bot = Su propio bot
connection-as-somebody-gone = Una persona que ya no está
connection-as-limited = { $person }, dentro del rol de esa persona

# What an app asks for besides.

connection-asks-for-more = <bdi>{ $app }</bdi> solicita más
connection-note = «<bdi>{ $note }</bdi>»
connection-could-also-see = También podría ver
connection-could-also-change = También podría modificar
connection-until-answered = Hasta que responda, y también si lo rechaza, la aplicación sigue con lo que tiene. <a href="{ $href }">Ver las llamadas a la API que esto permitiría</a>
connection-decline = Rechazar
connection-accept = Aceptar

# The state of a connection, in a word.

connection-state-requested = Pendiente de aprobación
connection-state-active = Activa
connection-state-scopes-pending = Solicita más
connection-state-suspended = Suspendida
connection-state-suspended-by-owner = Suspendida por su propietario
connection-state-expired = Caducada
connection-state-ended-for-safety = Finalizada por seguridad
connection-state-declined = Rechazada
connection-state-withdrawn = Solicitud retirada
connection-state-app-withdrawn = Aplicación retirada
connection-state-organization-ended = Organización finalizada
connection-state-person-gone = La persona ya no está
connection-state-revoked = Revocada

# Why it no longer works, and what would bring it back.

connection-ended-by-admin = Un administrador de esta organización la revocó.
connection-ended-by-app = La propia aplicación renunció a su acceso.
connection-ended-by-person = La persona en cuyo nombre actuaba la finalizó.
connection-ended-declined = Un administrador de esta organización no la aprobó.
connection-ended-withdrawn = Quien la había solicitado retiró la solicitud.
connection-ended-expired = Ha llegado la fecha que se eligió al aprobarla.
connection-ended-leak = Uno de sus tokens se encontró donde cualquiera podía leerlo, así que se anularon todos. Vuelva a aprobar la aplicación si confía en ella.
connection-ended-cut-off = Se finalizó todo lo que se había conectado antes de un momento determinado.
connection-ended-code-replay = Un código de autorización se presentó dos veces, así que es posible que alguien lo haya robado. Vuelva a aprobar la aplicación si confía en ella.
connection-ended-refresh-reuse = Un token de actualización se presentó dos veces, así que es posible que alguien lo haya robado. Vuelva a aprobar la aplicación si confía en ella.
connection-ended-with-app = Su propietario retiró la aplicación, o se finalizó de una vez todo lo que le pertenecía.
connection-ended-with-organization = Se finalizó todo lo que actuaba en esta organización.
connection-ended-with-person = La persona en cuyo nombre actuaba se fue, cambió la contraseña, lo finalizó todo o tiene la cuenta desactivada. Alguien tiene que volver a aprobarla.

# Before it is revoked or suspended.

connection-confirm-revoke = ¿Revocar el acceso de { $app }?
connection-confirm-suspend = ¿Suspender el acceso de { $app }?
connection-effect-at-once = Desde este momento ya no puede ver ni modificar nada en { $organization }.
connection-effect-stays = Lo que ha creado se conserva.
connection-effect-again = Para volver a conectarla, alguien tiene que aprobarla de nuevo.
connection-effect-not-lost = No se pierde nada: cuando lo reanude, continúa con el acceso que tiene.

# How a connection is doing.

health-title = Funcionamiento
health-unused = <b>Sin usar desde hace 90 días.</b> No ha hecho ninguna llamada desde el { $since }. Si nadie la necesita, revoque su acceso.
health-last-call = Última llamada
health-last-refresh = Última actualización de tokens
health-refresh-failures = { $count ->
    [one] { $count } rechazada: { $at }
   *[other] { $count } rechazadas, la última: { $at }
}
health-refused-calls = Llamadas rechazadas
health-refused-none = Ninguna por falta de un ámbito
health-refused = { $count ->
    [one] { $count } llamada
    [many] { $count } de llamadas
   *[other] { $count } llamadas
} por falta de <code>{ $scope }</code>
health-refused-last = la última: { $at }
health-unused-scopes = Ámbitos sin usar
health-unused-none = Ninguno en los últimos 30 días
health-unused-granted = concedido y sin usar en los últimos 30 días
health-secret = Secreto de cliente
health-secret-made = Creado: { $at }
health-secret-newest = el más reciente de la aplicación
health-secret-older = la aplicación tiene uno más reciente
health-secret-older-ends = la aplicación tiene uno más reciente; este deja de funcionar { $at }
health-calls = Llamadas a la API
health-could = Qué podría hacer esta aplicación

# What it could do, call by call.

capabilities-title = Qué podría hacer
capabilities-heading = Qué podría hacer <bdi>{ $app }</bdi>
capabilities-as-bot = Todas las llamadas a la API que permite su token en <bdi>{ $organization }</bdi>. Actúa como su propio bot, que ningún rol limita.
capabilities-as-person = Todas las llamadas a la API que permite su token en <bdi>{ $organization }</bdi>. Actúa como <bdi>{ $person }</bdi>.
capabilities-as-role = Todas las llamadas a la API que permite su token en <bdi>{ $organization }</bdi>. Actúa como <bdi>{ $person }</bdi>, dentro del rol { $role }.
capabilities-requested = Todavía no la ha aprobado nadie. En cuanto alguien lo haga, podrá hacer estas llamadas.
capabilities-stopped = Ahora no funciona, así que no puede hacer ninguna de estas llamadas hasta que eso cambie.
capabilities-none = Su token no permite ninguna llamada a la API.
capabilities-none-what = Aun así, lo que se le concedió puede permitirle recibir eventos. <a href="{ $href }">Ver qué puede hacer</a>
capabilities-used = Ha usado { $recent } de { $all } en los últimos 30 días. Lo que nunca se usa no hace falta concederlo.
capabilities-call = Llamada
capabilities-what = Qué hace
capabilities-what-short = Hace
capabilities-recent = Últimos 30 días
capabilities-recent-short = 30 días
capabilities-calls = Llamadas en total
capabilities-calls-short = Llamadas
capabilities-last = Última llamada
capabilities-is-used = Usada
capabilities-is-not-used = Sin usar
capabilities-never = Nunca
capabilities-pending = Si acepta los ámbitos que solicita
capabilities-pending-what = { $count ->
    [one] También podría hacer esta llamada.
    [many] También podría hacer estas { $count } de llamadas.
   *[other] También podría hacer estas { $count } llamadas.
}
