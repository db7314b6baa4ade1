# What is wrong with the fields of an app, beside each and above the form.

app-problem-name-blank = El nombre no puede estar vacío.
app-problem-name-lines = El nombre debe ocupar una sola línea.
app-problem-name-taken = Otra aplicación de esta organización ya tiene este nombre.
app-problem-name-long = El nombre debe tener como máximo { $most } caracteres.
app-problem-name-hidden = El nombre no debe contener caracteres invisibles ni que cambien la dirección del texto.
app-problem-description-blank = La descripción no puede estar vacía.
app-problem-description-long = La descripción debe tener como máximo { $most } caracteres.
app-problem-description-hidden = La descripción no debe contener caracteres invisibles ni que cambien la dirección del texto.
app-problem-homepage-blank = El sitio web no puede estar vacío.
app-problem-homepage = El sitio web debe ser una dirección web que empiece por https:// o http://.

app-problem-redirect-uris-none = Indique al menos un URI de redirección.
app-problem-redirect-uris-many = Puede haber como máximo { $most } URI de redirección.
app-problem-redirect-uri-length = <bdi>{ $uri }</bdi> debe tener entre 1 y 2000 caracteres.
app-problem-redirect-uri-characters = <bdi>{ $uri }</bdi> solo debe contener caracteres ASCII imprimibles, sin espacios, comillas, barras invertidas, llaves ni comodines.
app-problem-redirect-uri-not-absolute = <bdi>{ $uri }</bdi> debe ser un URI absoluto con un host, como https://example.com/callback.
app-problem-redirect-uri-scheme = <bdi>{ $uri }</bdi> debe usar un esquema permitido aquí: https y, como mucho, http para algunos hosts.
app-problem-redirect-uri-user-info = <bdi>{ $uri }</bdi> no debe contener un nombre de usuario ni una contraseña.
app-problem-redirect-uri-fragment = <bdi>{ $uri }</bdi> no debe tener un fragmento.
app-problem-redirect-uri-reserved = <bdi>{ $uri }</bdi> no debe tener code, state, error ni iss en su consulta.
app-problem-redirect-uri-port = <bdi>{ $uri }</bdi> debe tener un puerto entre 1 y 65535, o ninguno.

app-problem-actor-none = Elija cómo puede actuar la aplicación.
app-problem-actor-not-allowed = { $actor } no está permitido aquí.
app-problem-actor-unknown = Cada forma de actuar debe ser app o self.

app-problem-scope-none = Elija al menos un ámbito.
app-problem-scope-letters = Un ámbito solo puede contener caracteres ASCII imprimibles, sin comillas ni barras invertidas.
app-problem-scope-many = Hay demasiados ámbitos.
app-problem-scope-unknown = { $scope } no es un ámbito de este servidor.
app-problem-optional-no-scopes = Los ámbitos opcionales deben ser ámbitos de la aplicación.
app-problem-optional-undeclared = { $scope } no es un ámbito de la aplicación.
app-problem-optional-all = Deje al menos un ámbito que no sea opcional.

app-problem-install-url = La dirección de instalación debe ser una dirección web que empiece por https:// o http://.
app-problem-replay-window = El tiempo para repetir una actualización de tokens debe ser un número de segundos de 0 a { $most }.
app-problem-note-long = La nota para los administradores debe tener como máximo { $most } caracteres.
app-problem-note-hidden = La nota para los administradores no debe contener caracteres invisibles ni que cambien la dirección del texto.

app-problem-webhook-scope = El webhook de la aplicación necesita el ámbito { $scope }.
app-problem-webhook-not-here = Las aplicaciones de este servidor no tienen webhook.
app-problem-webhook-not-a-url = El webhook de la aplicación debe ser una URL absoluta de 2000 caracteres como máximo.
app-problem-webhook-scheme = El webhook de la aplicación debe usar https.
app-problem-webhook-extras = El webhook de la aplicación no debe contener un nombre de usuario, una contraseña ni un fragmento.
app-problem-webhook-host = El webhook de la aplicación debe indicar su host con letras, dígitos, puntos y guiones.
app-problem-webhook-port = El webhook de la aplicación debe usar el puerto { $ports }.
app-problem-webhook-private = El webhook de la aplicación no debe apuntar a una dirección privada, de bucle invertido o reservada.
app-problem-webhook-own = El webhook de la aplicación no debe apuntar a este servidor.
app-problem-events-without-url = El webhook de la aplicación necesita una webhook_url.
app-problem-event-unknown = <bdi>{ $event }</bdi> no es un evento de este servidor.
