# The operator's console: the whole server, and its organizations, people and apps.

operator-lead = Está a cargo de todo este servidor. Lo que haga aquí se anota en el registro de auditoría de la organización afectada.
operator-find-organizations = Busque una organización, suspéndala o reactívela
operator-find-people = Busque a alguien, desactive la cuenta o reactívela
operator-find-apps = Revise una aplicación, bloquéela o retírela del marketplace
operator-figures = Qué hay
operator-some-suspended = { $count ->
    [one] { $count } suspendida
   *[other] { $count } suspendidas
}
operator-some-disabled = { $count ->
    [one] { $count } desactivada
   *[other] { $count } desactivadas
}
operator-some-blocked = { $count ->
    [one] { $count } bloqueada
   *[other] { $count } bloqueadas
}
operator-requests = Solicitudes
operator-installs = Instalaciones
operator-installs-none = Todavía no hay ninguna aplicación conectada. Aquí verá cuántas instalaciones funcionan, esperan, están suspendidas o han finalizado.
operator-installs-requested = Pendientes de aprobación
operator-installs-active = Activas
operator-installs-ask-for-more = Solicitan más
operator-installs-suspended-by-customer = Suspendidas por el cliente
operator-installs-suspended-by-owner = Suspendidas por el propietario
operator-installs-revoked = Revocadas
operator-installs-expired = Caducadas
operator-whole = El servidor en su conjunto
operator-end-all-effect = Finaliza todas las conexiones de este servidor, o las anteriores a un día.

# What lists and pages of one thing share.

operator-name = Nombre
operator-status = Estado
operator-created = Creación
operator-nothing-matches = Nada coincide con <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Mostrar todo</a>
operator-acts = Qué puede hacer
operator-active = Activa
operator-end = Finalizar conexiones

operator-organizations = Organizaciones
operator-organizations-search = organizaciones
operator-organizations-none = Todavía no hay organizaciones.
operator-organizations-none-detail = Quien gestiona el servidor crea una con el comando postern org create.
operator-organization-members = Miembros
operator-organization-connections = Conexiones
operator-organization-own-apps = Aplicaciones propias
operator-organization-suspended = Suspendida
operator-organization-end-effect = Finaliza de forma definitiva todo lo que está conectado a ella.
operator-suspend = Suspender organización
operator-suspend-effect = Nada actúa en { $organization } y sus miembros encuentran sus páginas cerradas. No finaliza nada.
operator-suspend-heading = ¿Suspender { $organization }?
operator-suspend-apps = Ninguna aplicación puede ver ni modificar nada en { $organization } y sus claves de API no funcionan.
operator-suspend-members = Sus miembros encuentran cerradas todas sus páginas, con el aviso de que lo ha hecho usted.
operator-suspend-nothing-lost = No se pierde nada: cuando la reactive, lo que estaba conectado volverá a funcionar.
operator-unsuspend = Reactivar
operator-unsuspend-effect = Lo que estaba conectado vuelve a funcionar.
operator-unsuspend-heading = ¿Reactivar { $organization }?
operator-unsuspend-apps = Lo que estaba conectado vuelve a funcionar de inmediato, y sus claves de API también.
operator-unsuspend-members = Sus miembros pueden volver a trabajar con sus páginas.

operator-people = Personas
operator-people-search = personas
operator-people-none = Todavía no hay personas.
operator-people-none-detail = Quien gestiona el servidor crea la primera con el comando postern user create.
operator-person-organizations = Organizaciones
operator-person-organizations-none = Ninguna
operator-person-membership = { $organization }, { $role }
operator-person-operator = Operador
operator-person-operator-yes = Puede usar esta consola
operator-person-disabled = Desactivada
operator-person-end-effect = Finaliza de forma definitiva todo lo que actúa en nombre de esta persona. La cuenta sigue activa.
operator-disable = Desactivar cuenta
operator-disable-effect = Cierra la sesión de la persona en todas partes y finaliza todo lo que actúa en su nombre.
operator-disable-heading = ¿Desactivar la cuenta de { $email }?
operator-disable-out = Se cierra la sesión de la persona en todas partes y no puede volver a iniciarla.
operator-disable-apps = Ninguna aplicación actúa ya en su nombre. Seguirá siendo así cuando se reactive la cuenta.
operator-disable-alone = { $organization } se queda sin un propietario o administrador que pueda iniciar sesión.
operator-enable = Reactivar cuenta
operator-enable-effect = La persona puede volver a iniciar sesión. Lo que finalizó sigue finalizado.
operator-enable-heading = ¿Reactivar la cuenta de { $email }?
operator-enable-in = La persona puede volver a iniciar sesión, con los mismos roles que antes.
operator-enable-stays = Las sesiones y conexiones que finalizaron siguen finalizadas.
operator-oneself = No puede desactivar su propia cuenta
operator-oneself-what = Podría no quedar nadie para reactivarla. No se ha cambiado nada.
operator-oneself-next = Pida a otro operador que lo haga.
operator-oneself-link = Ir a la consola

operator-apps = Aplicaciones
operator-apps-search = aplicaciones
operator-apps-none = Todavía no hay aplicaciones.
operator-apps-none-detail = Un administrador de una organización crea una en Sus aplicaciones.
operator-app-by = por { $owner }
operator-app-connected = Conectada a
operator-app-organizations = { $count ->
    [one] { $count } organización
    [many] { $count } de organizaciones
   *[other] { $count } organizaciones
}
operator-app-client-id = ID de cliente
operator-app-description = Descripción
operator-app-homepage = Sitio web
operator-app-leads-to = Lleva a
operator-app-could = Podría
operator-app-review = Revisión
operator-app-reviewed = Revisada
operator-app-not-reviewed = Sin revisar
operator-app-marketplace = Marketplace
operator-app-listed = Publicada
operator-app-listed-inactive = Publicada, pero no se muestra mientras no esté activa
operator-app-not-listed = No publicada
operator-app-end-effect = Finaliza todas sus conexiones de forma definitiva. La aplicación se conserva.
operator-review = Marcar como revisada
operator-review-effect = Las páginas de consentimiento y el marketplace indican que usted la ha examinado.
operator-review-heading = ¿Marcar { $app } como revisada?
operator-review-says = Las personas a las que se pida que le den acceso leerán que usted la ha examinado.
operator-review-until = La marca desaparece en cuanto su propietario cambie el nombre, el sitio web o los URI de redirección.
operator-unreview = Retirar la revisión
operator-unreview-effect = Las páginas de consentimiento y el marketplace vuelven a indicar que nadie la ha examinado.
operator-unreview-heading = ¿Retirar la revisión de { $app }?
operator-unreview-says = Las personas a las que se pida que le den acceso leerán que nadie la ha examinado.
operator-connected-goes-on = Lo que está conectado sigue funcionando.
operator-block = Bloquear aplicación
operator-block-effect = Nada de ella funciona y su propietario no puede desbloquearla.
operator-block-heading = ¿Bloquear { $app }?
operator-block-loses = { $count ->
    [0] Ahora mismo no está conectada a ninguna organización.
    [one] Está conectada a { $count } organización. Esa conexión deja de funcionar de inmediato.
    [many] Está conectada a { $count } de organizaciones. Todo eso deja de funcionar de inmediato.
   *[other] Está conectada a { $count } organizaciones. Todo eso deja de funcionar de inmediato.
}
operator-block-nobody = Nadie puede conectarla y su propietario no puede desbloquearla.
operator-block-ends = Al desbloquearla no se recuperan sus conexiones: cada organización tendrá que aprobarla de nuevo.
operator-block-rests = Cuando la desbloquee, sus conexiones volverán a funcionar.
operator-unblock = Desbloquear aplicación
operator-unblock-effect = La aplicación vuelve a estar como antes de que se bloqueara.
operator-unblock-heading = ¿Desbloquear { $app }?
operator-unblock-as-before = Vuelve a estar como antes: si su propietario la había suspendido, sigue suspendida.
operator-unblock-ended = Sus conexiones anteriores siguen finalizadas: cada organización tendrá que aprobarla de nuevo.
operator-unblock-works = Sus conexiones anteriores vuelven a funcionar de inmediato.
operator-unlist = Retirar del marketplace
operator-unlist-effect = La retira del marketplace. Lo que está conectado sigue funcionando.
operator-unlist-heading = ¿Retirar { $app } del marketplace?
operator-unlist-nobody = Ya nadie la encontrará allí. Lo que está conectado sigue funcionando.
operator-unlist-again = Su propietario puede volver a publicarla.
operator-changed-since = La aplicación ha cambiado desde que la examinó
operator-changed-since-what = Lo que su propietario ha cambiado entretanto no se ha revisado, así que no se ha puesto la marca.
operator-changed-since-next = Examine de nuevo la aplicación y márquela después como revisada.
operator-changed-since-link = Ir a las aplicaciones
