# The pieces that several pages share.

name = <bdi>{ $name }</bdi>

parts-organization-pages = Páginas de esta organización
parts-overview = Resumen
parts-connected-apps = Aplicaciones conectadas
parts-requests = Solicitudes
parts-audit-log = Registro de auditoría
parts-api-keys = Claves de API
parts-webhooks = Webhooks
parts-members = Miembros
parts-settings = Configuración
parts-optional = (opcional)
parts-new-scope = Nuevo desde la última vez
parts-sensitive = <b>Delicado.</b> { $why }
parts-error = <span class="unseen">Error: </span>{ $error }
parts-errors = { $count ->
    [one] Hay algo que debe revisar
    [many] Hay { $count } de cosas que debe revisar
   *[other] Hay { $count } cosas que debe revisar
}
parts-order = Orden
parts-show = Mostrar
parts-list-pages = Páginas de esta lista
parts-rows = { $from } a { $to } de { $total }
parts-previous = Anterior
parts-next = Siguiente
parts-breadcrumbs = Ruta de navegación
parts-type-name = Escriba <b><bdi>{ $name }</bdi></b> para continuar
parts-cancel = Cancelar
parts-shown-once = No volverá a mostrarse.
parts-kept-sealed = Lo guardamos cifrado, para firmar con él, y nunca lo mostramos.
parts-kept-as-fingerprint = Solo guardamos una huella digital.
parts-copied = Lo he copiado
parts-by = por <bdi>{ $name }</bdi>
parts-search-apps = Buscar aplicaciones
parts-no-app-matches = Ninguna aplicación coincide con <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Mostrar todas</a>
parts-actions = Acciones

# Orders of lists.

order-name = Por nombre
order-newest = Primero lo más reciente
order-working = Primero lo que funciona
order-last-approved = Primero lo último aprobado
order-strongest-role = Primero el rol superior
order-organization = Por organización
order-last-connected = Primero lo último conectado
order-last-token = Primero el último token
order-longest-unused = Primero lo que lleva más tiempo sin usarse

# The form of an app.

app-field-name = Nombre
app-field-name-hint = Se lee al decidir si se da acceso a la aplicación.
app-field-description = Descripción
app-field-description-hint = Qué hace la aplicación por una organización, en una o dos frases.
app-field-homepage = Sitio web
app-field-homepage-hint = Su host se muestra junto al nombre. Déjelo vacío si no hay ninguno.
app-field-redirect-uris = URI de redirección
app-field-redirect-uris-hint = Uno por línea, exactamente como los envía su aplicación. https, o http en localhost.
app-field-scopes = Ámbitos
app-field-scopes-hint = Lo máximo que su aplicación podrá llegar a solicitar. Cada organización ve exactamente esta lista, así que pida poco. Quien apruebe la aplicación puede omitir lo que sea opcional.
app-field-scope-optional = Opcional<span class="unseen">: { $scope }</span>
app-field-actors = Actúa como
app-field-kind = Tipo
app-field-webhook = Dirección del webhook
app-field-webhook-hint = Dónde recibe eventos su aplicación. https; déjelo vacío si no los recibe.
app-field-events = Eventos del webhook
app-field-events-chosen = { $chosen } de { $all } elegidos
app-field-marketplace = Marketplace
app-field-listed = Mostrarla en el marketplace
app-field-listed-hint = Cualquiera que haya iniciado sesión puede encontrarla allí
app-field-install-url = Dirección de instalación
app-field-install-url-hint = Adónde lleva el botón Instalar del marketplace. Déjelo vacío para que lleve a la página de consentimiento de la propia aplicación.
app-field-replay-window = Repetir una actualización de tokens perdida durante
app-field-replay-window-hint = Segundos, 60 como máximo. Una aplicación que perdió la respuesta a una actualización de tokens puede volver a pedirla durante ese tiempo. Déjelo vacío para usar lo que haga este servidor.
