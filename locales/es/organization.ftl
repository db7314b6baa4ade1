# An organization's front page, its settings, and what its members ask for.

organization-role = Su rol: { $role }
organization-members-what = Quién más está aquí
organization-own-requests-what = Las aplicaciones que ha solicitado
organization-connected-apps-what = Qué puede actuar en { $organization }, quién le dio acceso y cómo ponerle fin
organization-requests-what = Aplicaciones que solicitan los miembros
organization-audit-log-what = Quién cambió qué en { $organization }, cuándo y desde dónde
organization-api-keys-what = Lo que usan sus propios scripts para llamar a la API
organization-webhooks-what = Qué se comunica a sus propios programas cuando ocurre algo en { $organization }
organization-all-members-what = Quién está aquí, con qué rol y quién tiene una invitación
organization-settings-what = Cómo se llama { $organization }, qué aplicaciones se pueden conectar y quién puede hacerlo
organization-cut-off = Finalizar todas las conexiones
organization-cut-off-what = Cuando haya que cortar de inmediato el acceso de todas las aplicaciones a { $organization }
organization-others = Los propietarios y administradores también gestionan aquí las aplicaciones conectadas, las claves de API y la configuración.

settings-name = Nombre
settings-name-hint = Se lee cuando una aplicación solicita conectarse.
settings-apps = Aplicaciones que se pueden conectar
settings-apps-hint = Un cambio se aplica a las conexiones nuevas. Lo que ya está conectado se mantiene hasta que alguien lo revoque.
settings-apps-any = Cualquier aplicación
settings-apps-any-what = Decide quien tiene permiso para instalar
settings-apps-listed = Solo aplicaciones publicadas
settings-apps-listed-what = Las que muestra el marketplace
settings-apps-none = Ninguna aplicación
settings-apps-none-what = No se puede conectar nada nuevo
settings-who = Quién puede instalar una aplicación
settings-who-hint = Las demás personas pueden solicitarlo y responde un administrador.
settings-who-as-server = Lo que indica el servidor: { $who }
settings-who-owners = Solo propietarios
settings-who-everybody = Todo el mundo
settings-who-and-stronger = { $role } y roles superiores
settings-save = Guardar configuración

request-none = Nadie espera una respuesta. Cuando un miembro quiera conectar una aplicación y no pueda, la solicitud aparecerá aquí.
request-none-own = No espera ninguna respuesta. Cuando quiera conectar una aplicación y su rol no lo permita, podrá solicitarlo a un administrador y la solicitud aparecerá aquí.
request-asked = Solicitud de <b><bdi>{ $person }</bdi></b>, { $at }
request-asked-why = Solicitud de <b><bdi>{ $person }</bdi></b>, { $at }: «<bdi>{ $note }</bdi>»
request-acts-as = Actuaría como: <b><bdi>{ $whom }</bdi></b>
request-told = Recibiría un aviso cuando
request-calls = Qué podría hacer, llamada a llamada<span class="unseen">: <bdi>{ $app }</bdi></span>
request-decline = Rechazar<span class="unseen"> <bdi>{ $app }</bdi></span>
request-approve = Aprobar<span class="unseen"> <bdi>{ $app }</bdi></span>
request-then = Una vez aprobada, <bdi>{ $person }</bdi> puede completar la conexión en la aplicación. Antes no funciona nada.
request-withdraw = Retirar la solicitud
