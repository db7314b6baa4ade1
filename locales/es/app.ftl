# The apps that somebody develops, and an app as its owner sees it.

apps-title = Sus aplicaciones
apps-none = Todavía no tiene ninguna aplicación.
apps-none-create = Con una aplicación, su programa puede trabajar en otras organizaciones de <bdi>{ $product }</bdi> en cuanto alguien la apruebe allí. Al crearla, recibe un ID de cliente y un secreto.
apps-none-ask = Con una aplicación, un programa puede trabajar en otras organizaciones de <bdi>{ $product }</bdi>. Los propietarios y administradores de una organización pueden crearla; pídaselo a alguno de la suya.
apps-search = Buscar aplicaciones
apps-no-match = Ninguna aplicación coincide con <b><bdi>{ $search }</bdi></b>. <a href="/developer/apps">Mostrar todas</a>
apps-app = Aplicación

app-create = Crear aplicación
app-create-what = Recibirá un ID de cliente y un secreto. No se conecta nada hasta que alguien apruebe la aplicación.
app-owner = Organización propietaria
app-owner-hint = Sus propietarios y administradores gestionan la aplicación.
app-owned-by = propiedad de <bdi>{ $owner }</bdi>
app-blocked = <b>El operador de este servidor ha bloqueado esta aplicación.</b> Nadie puede conectarla y ninguno de sus tokens funciona. Solo el operador puede desbloquearla; lo que cambie aquí se guarda, pero no la desbloquea.
app-client-id = ID de cliente
app-is-confidential = Confidencial: guarda un secreto
app-is-public = Pública: no tiene secreto y se identifica con PKCE
app-status = Estado
app-status-active = Activa
app-status-suspended = Suspendida
app-status-blocked = Bloqueada por el operador
app-connected = Conectada a
app-connected-nowhere = Ninguna organización todavía
app-connected-to = { $count ->
    [one] { $count } organización
    [many] { $count } de organizaciones
   *[other] { $count } organizaciones
}
app-created = Creada
app-settings = Configuración
app-save = Guardar cambios
app-installs-what = Las organizaciones a las que está conectada y cuántas ha habido a lo largo del tiempo.
app-preview = Vista previa
app-preview-what = La página de consentimiento tal como la ve un cliente.
app-secrets-what = Cuáles funcionan y cuándo se usaron por última vez.
app-webhook = Webhook
app-webhook-what = Qué se le envía y qué responde su receptor.

# What stands to choose from in its form.

app-actor-bot = Su propio bot
app-actor-bot-what = Trabaja sin que intervenga ninguna persona y ningún rol lo limita
app-actor-person = La persona que la aprueba
app-actor-person-what = Dentro del rol de esa persona
app-kind-confidential = Confidencial
app-kind-confidential-what = Se ejecuta en un servidor que puede guardar un secreto
app-kind-public = Pública
app-kind-public-what = Se ejecuta en los dispositivos de las personas; usa PKCE en lugar de un secreto. Esto no se puede cambiar después.
app-scopes-posts = Publicaciones
app-scopes-comments = Comentarios
app-scopes-votes = Votos
app-scopes-changelog = Registro de cambios
app-scopes-roadmap = Hoja de ruta
app-scopes-articles = Artículos
app-scopes-collections = Colecciones
app-scopes-tags = Etiquetas
app-scopes-customers = Clientes
app-scopes-member = Miembros
app-scopes-webhooks = Webhooks

# What can be done to it as a whole.

app-whole = La aplicación en su conjunto
app-rotate-what = Genera un secreto nuevo.
app-suspend = Suspender aplicación
app-suspend-what = Nadie puede conectarla hasta que la reactive y ninguno de sus tokens funciona.
app-suspend-heading = ¿Suspender { $app }?
app-suspend-nobody = Nadie puede conectarla hasta que la reactive.
app-suspend-ends = Al reactivarla no se recuperan sus conexiones: cada organización tendrá que aprobarla de nuevo.
app-suspend-keeps = Cuando la reactive, sus conexiones volverán a funcionar.
app-unsuspend = Reactivar
app-unsuspend-what = Las organizaciones pueden volver a conectarla.
app-unsuspend-heading = ¿Reactivar { $app }?
app-unsuspend-ended = Sus conexiones anteriores siguen finalizadas: cada organización tendrá que aprobarla de nuevo.
app-unsuspend-back = Sus conexiones anteriores vuelven a funcionar de inmediato.
app-cut-off = Finalizar conexiones
app-cut-off-what = Finaliza todas sus conexiones de inmediato y de forma definitiva. La aplicación se conserva.
app-delete = Eliminar aplicación
app-delete-what = Elimina de forma definitiva la aplicación y todo lo que se emitió para ella.
app-delete-heading = ¿Eliminar { $app }?
app-delete-effect = Su ID de cliente y su secreto no volverán a funcionar. Lo que ha creado se conserva.
app-delete-for-good = Esta acción no se puede deshacer.
app-loses-nothing = Ahora mismo no está conectada a ninguna organización.
app-loses = { $count ->
    [one] Está conectada a { $count } organización. Esa conexión deja de funcionar de inmediato.
    [many] Está conectada a { $count } de organizaciones. Esas conexiones dejan de funcionar de inmediato.
   *[other] Está conectada a { $count } organizaciones. Esas conexiones dejan de funcionar de inmediato.
}
app-name-missing = Escriba el nombre para continuar.
app-name-wrong = Este no es el nombre de la aplicación.

# Before an edit changes what it may ask for.

scopes-change = Cambiar ámbitos
scopes-heading = ¿Cambiar lo que <bdi>{ $app }</bdi> puede solicitar?
scopes-added = Se solicita a partir de ahora
scopes-removed = Deja de solicitarse
scopes-effects = Qué ocurrirá
scopes-effect-none = Ahora mismo no está conectada a ninguna organización, así que no se pregunta a nadie y nada deja de funcionar.
scopes-effect-removed = { $count ->
    [one] Lo que deja de solicitarse deja de funcionar de inmediato en { $count } organización.
    [many] Lo que deja de solicitarse deja de funcionar de inmediato en { $count } de organizaciones.
   *[other] Lo que deja de solicitarse deja de funcionar de inmediato en { $count } organizaciones.
}
scopes-effect-added = { $count ->
    [one] Lo nuevo queda a la espera de un administrador en { $count } organización. Hasta que lo acepte, la aplicación funciona allí como antes.
    [many] Lo nuevo queda a la espera de un administrador en { $count } de organizaciones. Hasta que alguno lo acepte, la aplicación funciona allí como antes.
   *[other] Lo nuevo queda a la espera de un administrador en { $count } organizaciones. Hasta que alguno lo acepte, la aplicación funciona allí como antes.
}
scopes-effect-declined = Si un administrador lo rechaza, la aplicación sigue allí como está.
scopes-note = Motivo, para los administradores
scopes-note-hint = Lo leen los administradores de todas las organizaciones que tienen la aplicación. Una o dos frases; déjelo vacío si no hay nada que decir.
scopes-back = Volver al formulario

# What nobody could be asked, so that there is no preview of it.

app-preview-nothing = Esto no se le podría preguntar a nadie
app-preview-nothing-what = Lo que ha elegido no es una pregunta que la aplicación pueda plantear a alguien.
app-preview-actor = La aplicación no está registrada para actuar de esa forma.
app-preview-not-allowed = Sus ámbitos o sus URI de redirección no lo permiten.
app-preview-role = Con ese rol, una persona no decide, sino que se le indica cómo solicitarlo a un administrador.
app-preview-nothing-next = Elija otra opción o modifique la aplicación.
app-preview-again = Reiniciar la vista previa
