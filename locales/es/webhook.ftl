# Webhooks, whosever they are, and what was sent to them.

webhook-title = Webhook
webhook-send-test = Enviar evento de prueba
webhook-nothing-is-sent = No se envía nada
webhook-disabled-by-person = Lo desactivó alguien que está a cargo de este webhook.
webhook-disabled-by-failures = Se desactivó porque se agotaron los intentos de un evento y, mientras tanto, el receptor no aceptó ningún otro.
webhook-disabled-at = Fecha de desactivación: { $at }.
webhook-waits = { $count ->
    [0] No hay ningún evento en espera.
    [one] Hay { $count } evento en espera.
    [many] Hay { $count } de eventos en espera.
   *[other] Hay { $count } eventos en espera.
}
webhook-test-is-sent = Aun así, las pruebas se envían.
webhook-what-waits = Lo que está en espera
webhook-send-one = Enviarlo
webhook-send-all = { $count ->
    [one] Enviar { $count } evento
    [many] Enviar los { $count } de eventos
   *[other] Enviar los { $count } eventos
}
webhook-send-oldest-first = Primero los más antiguos
webhook-skip = Omitir lo que estaba en espera
webhook-skip-detail = Se queda en la lista para reenviarlo manualmente
webhook-enable = Activar
webhook-status = Estado
webhook-enabled = Activado
webhook-failing = Con errores
webhook-disabled = Desactivado
webhook-disabled-after-failures = Desactivado por errores
webhook-address = Dirección
webhook-last-taken = Última entrega aceptada
webhook-nothing-yet = Todavía nada
webhook-failing-since = Con errores desde
webhook-old-secret = Secreto antiguo
webhook-old-secret-until = también firma hasta el { $at }
webhook-events = Eventos
webhook-counts = { $waiting } en espera, { $failed } con error, { $unsent } sin enviar
webhook-hears = Qué recibe
webhook-hears-nothing = Nada: no se ha elegido ningún evento.
webhook-with-the-app = De cada organización conectada recibe lo que se le concedió allí. La dirección y los eventos forman parte de la aplicación: <a href="{ $href }">cámbielos en su página</a>.
webhook-settings = Configuración
webhook-save = Guardar cambios
webhook-whole = El webhook en su conjunto

webhook-deliveries = Entregas
webhook-deliveries-none = Todavía no se ha enviado nada.
webhook-deliveries-none-detail = Cada evento aparece aquí con lo que respondió el receptor. Envíe un evento de prueba para ver cómo queda.
webhook-deliveries-none-such = No hay ninguna entrega en este estado. <a href="{ $href }">Mostrar todas</a>
webhook-deliveries-all = Todas
webhook-deliveries-waiting = En espera
webhook-deliveries-delivered = Entregadas
webhook-deliveries-failed = Fallidas
webhook-deliveries-not-sent = No enviadas

webhook-field-url-hint = Adónde se envían los eventos mediante POST. Debe empezar por https.
webhook-field-events-all = Todos los eventos
webhook-field-events-all-detail = Todo lo que se puede recibir a día de hoy
webhook-field-events-these = Estos eventos
webhook-field-events-these-detail = Los que están marcados abajo
webhook-field-events-which = Qué eventos
webhook-url-empty = Indique una dirección.
webhook-url-not-a-url = La dirección debe ser una URL absoluta de 2000 caracteres como máximo.
webhook-url-scheme = La dirección debe usar https.
webhook-url-extras = La dirección no debe contener un nombre de usuario, una contraseña ni un fragmento.
webhook-url-host = La dirección debe indicar su host con letras, dígitos, puntos y guiones.
webhook-url-port = La dirección debe usar el puerto { $ports }.
webhook-url-private = La dirección no debe apuntar a una dirección privada, de bucle invertido o reservada.
webhook-url-own = La dirección no debe apuntar a este servidor.
webhook-events-none = Elija al menos un evento.
webhook-events-unknown = { $event } no es un evento de este servidor.

# What is done to one. `$of` says whose it is: an app’s has the app’s name, an organization’s own its host.

webhook-rotate = Rotar secreto de firma
webhook-rotate-effect = Genera un secreto nuevo con el que firmar. El actual sigue firmando también durante { $overlap } más.
webhook-rotate-heading = { $of ->
    [app] ¿Rotar el secreto de firma de { $name }?
   *[organization] ¿Rotar el secreto de firma del webhook a { $name }?
}
webhook-rotate-both-sign = Durante { $overlap }, cada evento se firma con los dos, para que su receptor pueda hacer el cambio.
webhook-rotate-shown-once = El secreto nuevo se muestra una sola vez, en la página siguiente.
webhook-rotate-two-sign = Como máximo firman dos secretos: el que se sustituyó anteriormente, que firmaría hasta el { $until }, deja de hacerlo de inmediato.
webhook-rotated = { $of ->
    [app] Se ha rotado el secreto de firma de { $name }
   *[organization] Se ha rotado el secreto de firma del webhook a { $name }
}
webhook-rotated-old-one = El antiguo sigue firmando también durante { $overlap }, hasta el { $until }.
webhook-secret = Secreto de firma
webhook-secret-copy = Antes de salir de esta página, cópielo donde su receptor guarda sus secretos.
webhook-replay = Reenviar todo lo fallido
webhook-replay-effect = { $count ->
    [one] Vuelve a enviar lo que no llegó: { $count } evento.
    [many] Vuelve a enviar lo que no llegó: { $count } de eventos.
   *[other] Vuelve a enviar lo que no llegó: { $count } eventos.
}
webhook-replay-events = { $count ->
    [one] { $count } evento
    [many] { $count } de eventos
   *[other] { $count } eventos
}
webhook-replay-heading = { $of ->
    [app] ¿Reenviar { webhook-replay-events } a { $name }?
   *[organization] ¿Reenviar { webhook-replay-events } al webhook a { $name }?
}
webhook-replay-same-id = Cada uno se vuelve a enviar con el ID que tenía, primero los más antiguos.
webhook-replay-not-sent-too = Incluye lo que no se envió. Lo que el receptor ya no deba recibir se vuelve a omitir.
webhook-replay-waits = El webhook está desactivado, así que esperan hasta que lo active.
webhook-disable = Desactivar
webhook-disable-effect = Deja de enviar hasta que lo vuelva a activar. Hasta entonces, los eventos esperan y no se pierde ninguno durante { $span }.
webhook-delete = Eliminar webhook
webhook-delete-effect = Lo elimina de forma definitiva, junto con la lista de lo que se le envió.
webhook-delete-heading = ¿Eliminar el webhook a { $name }?
webhook-delete-nothing-sent = Desde este momento no se le envía nada.
webhook-delete-waiting = { $count ->
    [one] Hay { $count } evento en espera que no se enviará nunca.
    [many] Hay { $count } de eventos en espera que no se enviarán nunca.
   *[other] Hay { $count } eventos en espera que no se enviarán nunca.
}
webhook-delete-list = La lista de lo que se le envió desaparece con él. Esta acción no se puede deshacer.

webhook-no-address = Esta aplicación no tiene dirección de webhook
webhook-no-address-what = Sin ella no se envía nada. No se ha cambiado nada.
webhook-no-address-next = Indique una dirección en la página de la aplicación.
webhook-no-address-link = Ir a sus aplicaciones
webhook-rotated-already = Este secreto de firma ya se había rotado
webhook-rotated-already-what = El formulario que ha enviado era para un secreto que ya se ha sustituido. No se ha cambiado nada.
webhook-rotated-already-why = Un secreto se muestra una sola vez. Volver a cargar su página no lo muestra otra vez ni crea uno nuevo.
webhook-rotated-already-next = Si no guardó el secreto nuevo, vuelva al webhook y rótelo otra vez.
webhook-tested-enough = Por ahora ya son suficientes pruebas
webhook-tested-enough-what = Se ha probado { $count ->
    [one] { $count } vez
    [many] { $count } de veces
   *[other] { $count } veces
} en un minuto. Esta prueba no se ha enviado.
webhook-tested-enough-next = Espere un minuto, vuelva atrás y envíe otra.
webhook-invalid = Esto no ha funcionado
webhook-invalid-what = Algunos campos no son válidos. No se ha cambiado nada.

# An app without one.

webhook-none-title = Webhook · { $app } · Sus aplicaciones
webhook-none = <bdi>{ $app }</bdi> no tiene dirección de webhook.
webhook-none-detail = Con una dirección recibe eventos de las organizaciones que la conectan. Indique una y elija los eventos en la página de la aplicación.
webhook-none-go = Ir a la aplicación

# The webhooks of an organization.

webhooks-lead = Un webhook comunica a un programa suyo lo que ocurre en <bdi>{ $organization }</bdi>, a medida que ocurre.
webhooks-late = <b>Se ha añadido otro webhook desde que se abrió este formulario.</b> Si no es este, envíe el formulario de nuevo.
webhooks-none = No hay ningún webhook propio.
webhooks-none-detail = Añada la dirección de un programa que deba recibir eventos. Lo que se le envía va firmado y aparece en la lista con lo que respondió.
webhooks-hears-of = Recibe
webhooks-hears-all = Todos los eventos
webhooks-hears-some = { $count ->
    [one] { $count } evento de { $offered }
    [many] { $count } de eventos de { $offered }
   *[other] { $count } eventos de { $offered }
}
webhooks-add-heading = Añadir un webhook
webhooks-add = Añadir webhook
webhooks-full = Hay { $most } webhooks, que es el máximo permitido. Elimine uno que ya no haga falta.
webhooks-added = Se ha añadido el webhook a { $host }
webhooks-added-note = Con él, su receptor comprueba que los eventos proceden de aquí. Para ver si lo hace, envíe un evento de prueba desde la página siguiente.
webhooks-apps = Aplicaciones conectadas que reciben eventos
webhooks-apps-detail = Se les dio acceso con estos eventos y se encargan ellas mismas de sus webhooks. Para detener una, revoque su acceso.
webhooks-apps-app = Aplicación
webhooks-apps-hear = Recibe un aviso cuando
webhooks-apps-by = por <bdi>{ $owner }</bdi>
webhooks-apps-first = { $count ->
    [one] Esta es la primera.
   *[other] Estas son las primeras { $count }.
} <a href="{ $href }">Todas las aplicaciones conectadas</a>

# One event on its way to a receiver.

delivery-crumb = Entrega
delivery-replay = Reenviar
delivery-state = Estado
delivery-event = Evento
delivery-where = Dónde
delivery-happened = Ocurrió
delivery-id = ID
delivery-id-detail = La cabecera webhook-id, la misma en cada intento
delivery-attempts = Intentos
delivery-waiting = En espera
delivery-delivered = Entregada
delivery-failed = Fallida
delivery-not-sent = No enviada
delivery-waits-disabled = Está en espera: no se envía nada hasta que se active el webhook.
delivery-waits = Espera su turno o su próximo intento.
delivery-was-taken = El receptor la aceptó.
delivery-test-failed = La prueba no llegó. Vea abajo qué ocurrió.
delivery-has-failed = Se agotaron sus intentos. Corrija el receptor y reenvíela después: se vuelve a enviar con el mismo ID.
delivery-was-dropped = No se envió: se omitió lo que estaba en espera, o el receptor ya no debía recibirla cuando llegó su turno.
delivery-untried = Todavía no se ha intentado.
delivery-attempt = { $at }, al cabo de { $took }
delivery-attempt-answered = { $at }, estado { $status } al cabo de { $took }
delivery-took-milliseconds = { $count } ms
delivery-took-seconds = { $whole },{ $tenths } segundos
delivery-answer = La respuesta empieza así:
delivery-told = Qué se comunica
delivery-told-data = Los datos del evento. Lo que los rodea se genera de nuevo en cada intento.
delivery-told-unread = Pertenece a la organización en la que ocurrió y se podrá leer aquí cuando se haya enviado.

# What came of an attempt.

attempt-not-200 = El receptor no aceptó la entrega: solo lo confirma el estado 200.
attempt-not-2xx = El receptor no aceptó la entrega: solo lo confirma un estado de 200 a 299.
attempt-unsigned = No se envió: el secreto de firma no se puede abrir con las claves de este servidor. Rote el secreto de firma.
attempt-refused = La URL lleva a un lugar al que este servidor no envía, como una red privada.
attempt-no-address = El nombre del receptor no tiene dirección.
attempt-unreachable = El receptor no acepta conexiones.
attempt-tls = El receptor no demostró su identidad: falló TLS, o su certificado no es válido para su nombre.
attempt-timed-out = El receptor no respondió a tiempo.
attempt-bad-answer = El receptor cortó antes de tiempo o respondió con algo que no es HTTP.
