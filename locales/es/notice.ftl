# The page that has one thing to say: an error, a refusal, an end. A heading has no full stop.

notice-go-to-start = Ir al inicio
notice-go-to-account = Ir a su cuenta
notice-go-back = Vuelva atrás e inténtelo de nuevo.
notice-request = Petición <code>{ $id }</code>
notice-request-id = ID de la petición: <code>{ $id }</code>
notice-for-developers = Para los desarrolladores de la aplicación: qué falló

notice-not-found = Aquí no hay ninguna página
notice-not-found-what = Puede que la dirección esté mal escrita, que la página se haya eliminado o que pertenezca a una organización de la que no es miembro.
notice-not-found-next = Compruebe la dirección o empiece desde el inicio.

notice-forbidden = No puede hacer esto con su rol
notice-forbidden-what = Solo los propietarios y administradores de la organización pueden hacerlo.
notice-forbidden-next = Pida a alguno de ellos que lo haga por usted o que cambie su rol.

notice-internal = Algo ha fallado por nuestra parte
notice-internal-what = La petición no se ha llevado a cabo. Ha quedado registrada y no se debe a nada que usted haya hecho.
notice-internal-next = Inténtelo de nuevo. Si vuelve a fallar, avise a quien gestiona este servidor e indíquele el ID de la petición que aparece abajo.

notice-unavailable = No se puede responder en este momento
notice-unavailable-what = Una parte del servicio no está disponible. No se ha cambiado nada.
notice-unavailable-next = Inténtelo de nuevo dentro de un minuto. Si sigue igual, avise a quien gestiona este servidor.

notice-wrong-method = Esta página no se puede usar así
notice-wrong-method-what = La dirección existe, pero no para este tipo de petición. Ocurre cuando se abre por sí sola la dirección de un formulario.
notice-wrong-method-next = Vuelva a la página de la que venía o empiece desde el inicio.

notice-too-many = Demasiados intentos en poco tiempo
notice-too-many-what = Para proteger las cuentas, se limitan los intentos desde un mismo lugar. No se ha cambiado nada.
notice-too-many-next = Espere un minuto y vuelva a intentarlo.

notice-failed = Esto no ha funcionado
notice-status-malformed = La petición está mal formada.
notice-status-unauthorized = Se requiere autenticación.
notice-status-body-too-large = El cuerpo de la petición es demasiado grande.
notice-status-address-too-long = La dirección es demasiado larga.
notice-status-media-type = El cuerpo de la petición tiene un Content-Type no admitido.
notice-status-too-many = Hay demasiadas peticiones.
notice-status-refused = Se ha rechazado la petición.

notice-body-not-utf8 = La petición no es UTF-8 válido.
notice-body-nul = La petición contiene un carácter NUL.
notice-body-broken-escape = La petición contiene una secuencia de escape con porcentaje incorrecta.
notice-body-too-many-fields = La petición tiene demasiados parámetros.
notice-body-not-json = El cuerpo de la petición no es un objeto JSON válido.
notice-body-boundary = Un cuerpo multipart necesita un delimitador de 1 a 70 caracteres.
notice-body-not-multipart = El cuerpo de la petición no es multipart/form-data válido.
notice-body-file = Aquí no se aceptan archivos.
notice-body-part-not-text = Las partes de un cuerpo multipart deben ser texto sin formato.
notice-body-cut-short = El cuerpo de la petición no se pudo leer hasta el final.
notice-body-no-content-type = El cuerpo de la petición no tiene Content-Type.
notice-body-many-content-types = La petición tiene más de un Content-Type.
notice-body-broken-content-type = El Content-Type está mal formado.
notice-body-other-charset = Solo se admite UTF-8.
notice-body-encoded = No se admiten cuerpos de petición codificados.

notice-field-twice = El parámetro «{ $field }» se envió más de una vez.
notice-field-invalid = El parámetro «{ $field }» no es válido.
notice-field-missing = Falta el parámetro «{ $field }».
notice-field-too-long = El parámetro «{ $field }» es demasiado largo.

notice-foreign-form = Este formulario procede de otro sitio
notice-foreign-form-what = Algo ajeno a este sitio ha intentado actuar en su nombre. No se ha cambiado nada.
notice-foreign-form-next = Si era su intención hacerlo, empiece de nuevo desde su cuenta.

notice-stale-form = Este formulario ha caducado
notice-stale-form-what = Desde que se abrió el formulario ha iniciado o cerrado sesión, así que ya no se puede confiar en que sea suyo. No se ha cambiado nada.
notice-stale-form-next = Abra la página otra vez y repita el paso.

notice-last-admin = Alguien tiene que quedar a cargo
notice-last-admin-what = Esta persona es el último propietario o administrador de la organización. No se ha cambiado nada.
notice-last-admin-next = Nombre antes propietario o administrador a otra persona.

notice-owners-only = Solo un propietario puede hacer esto
notice-owners-only-what = Solo los propietarios pueden nombrar, cambiar y quitar a los propietarios de una organización. No se ha cambiado nada.
notice-owners-only-next = Pida a un propietario que lo haga por usted.

notice-taken-what = Ya hay uno con ese nombre, o hay demasiados. No se ha cambiado nada.
notice-taken-next = Vuelva atrás y consulte la lista.
notice-invalid-what = Algunos campos no son válidos. No se ha cambiado nada.

notice-key-rotated = Esta clave de API ya se había rotado
notice-key-rotated-what = El formulario que ha enviado era para una clave que ya se ha sustituido. No se ha cambiado nada.
notice-key-rotated-why = Una clave se muestra una sola vez. Volver a cargar su página no la muestra otra vez ni crea una nueva.
notice-key-rotated-next = Si no guardó la clave nueva, vuelva a la lista y rótela otra vez.

notice-secret-rotated = Este secreto ya se había rotado
notice-secret-rotated-what = El formulario que ha enviado era para un secreto que ya se ha sustituido. No se ha cambiado nada.
notice-secret-rotated-why = Un secreto se muestra una sola vez. Volver a cargar su página no lo muestra otra vez ni crea uno nuevo.
notice-secret-rotated-next = Si no guardó el secreto nuevo, rótelo otra vez desde la página de la aplicación.
notice-go-to-apps = Ir a sus aplicaciones

notice-no-secret = Una aplicación pública no tiene secreto
notice-no-secret-what = Se identifica con PKCE, así que no hay nada que rotar.

notice-blocked = Esta aplicación está bloqueada
notice-blocked-what = El operador de este servidor la ha bloqueado y solo el operador puede desbloquearla. No se ha cambiado nada.
notice-blocked-next = Pregunte el motivo al operador de este servidor.

notice-invitation-gone = Esta invitación ya no es válida
notice-invitation-gone-what = Se ha usado, se ha revocado o ha pasado demasiado tiempo, o bien falta una parte de su enlace.
notice-invitation-gone-next = Pida una nueva a quien se la envió.

notice-already-member = Ya forma parte de { $organization }
notice-already-member-what = Una invitación es para quien todavía no forma parte de la organización. Esta sigue siendo válida y su rol no cambia.
notice-already-member-next = Si debería tener otro rol, pida a un administrador que se lo cambie.
notice-go-to-organization = Ir a la organización

notice-suspended = Esta organización está suspendida
notice-suspended-what = La ha suspendido el operador de este servidor. Nada actúa en ella y nadie puede trabajar con sus páginas.
notice-suspended-why = Lo que estaba conectado se conserva y volverá a funcionar cuando el operador reactive la organización.
notice-suspended-next = Pregunte a quien gestiona este servidor el motivo y qué tiene que ocurrir.

notice-end-passed = Esa fecha ya ha pasado
notice-end-passed-what = Ha elegido como final de la conexión un día que ya ha pasado. No se ha cambiado nada.
notice-end-passed-next = Vuelva a la página anterior y elija un día posterior.

notice-scopes-changed = Ahora la aplicación solicita otra cosa
notice-scopes-changed-what = Su propietario ha cambiado lo que solicita desde que usted abrió la página. No se ha cambiado nada.
notice-scopes-changed-next = Abra de nuevo la conexión y lea lo que solicita ahora.

notice-decided = Esto ya estaba decidido
notice-decided-next = Abra de nuevo la lista para ver cómo están las cosas.
notice-decided-ended = Alguien se adelantó o la página era antigua: esta conexión ha finalizado; solo un consentimiento nuevo la recupera. No se ha cambiado nada.
notice-decided-not-approved = Alguien se adelantó o la página era antigua: todavía nadie ha aprobado esta conexión. No se ha cambiado nada.
notice-decided-not-requested = Alguien se adelantó o la página era antigua: esta conexión no está pendiente de aprobación. No se ha cambiado nada.
notice-decided-already-approved = Alguien se adelantó o la página era antigua: esta aplicación ya está conectada. No se ha cambiado nada.
notice-decided-already-suspended = Alguien se adelantó o la página era antigua: esta conexión ya está suspendida. No se ha cambiado nada.
notice-decided-not-suspended = Alguien se adelantó o la página era antigua: esta conexión no está suspendida. No se ha cambiado nada.
notice-decided-suspended-by-owner = Alguien se adelantó o la página era antigua: el propietario de la aplicación ha suspendido esta conexión y solo él puede reanudarla. No se ha cambiado nada.
notice-decided-nothing-pending = Alguien se adelantó o la página era antigua: esta aplicación no solicita más ámbitos. No se ha cambiado nada.

notice-two-sessions = Su navegador ha enviado dos sesiones
notice-two-sessions-what = Tiene dos veces la misma cookie de este sitio y solo una de ellas puede ser la suya.
notice-two-sessions-next = Elimine las cookies de este sitio en su navegador y vuelva a iniciar sesión.
