# Why a request of an app was refused, for the people who develop it.

explained-title = Petición rechazada
explained-heading = Por qué se rechazó esta petición de <bdi>{ $app }</bdi>
explained-next = Qué hacer ahora
explained-go-to-app = Ir a la aplicación
explained-told = Qué se le dijo a la aplicación
explained-error = Error
explained-sentence = Mensaje
explained-when = Cuándo
explained-stale = La aplicación cambió mientras alguien consultaba su solicitud.
explained-ask-again = Envíe de nuevo a un administrador de la organización a /oauth/authorize.
explained-start-again = Envíe de nuevo a la persona a /oauth/authorize.
explained-resume = Reanúdela en la página de la aplicación.
explained-differs-slash = Solo difieren en la barra final.
explained-differs-case = Solo difieren en las mayúsculas.
explained-differs-scheme = Solo difieren en el esquema, http o https.
explained-differs-query = La que se presentó tiene otra consulta.

# For everybody else.

explained-bland = Se rechazó una petición de una aplicación
explained-bland-what = Una aplicación pidió algo a este servidor y se le rechazó. La respuesta se lo indicó en una frase y no se cambió nada.
explained-bland-who = Qué comprobación falló se muestra aquí durante siete días a los administradores de la organización propietaria de la aplicación. Un rechazo reciente puede tardar unos segundos en aparecer.
explained-bland-next = Si está a cargo de la aplicación, inicie sesión como uno de esos administradores. Si solo la usa, avise a sus desarrolladores e indíqueles el ID de la petición.
explained-go-to-apps = Ir a sus aplicaciones

# What is wrong with an authorization request.

explained-app-suspended = La aplicación está suspendida, así que nadie puede conectarla y sus credenciales no sirven.
explained-app-suspended-mend = Reactívela en la página de la aplicación.
explained-app-blocked = Un operador de este servidor ha bloqueado la aplicación.
explained-app-blocked-mend = Pregunte a quien gestiona este servidor; usted no puede deshacerlo.
explained-redirect-uri-missing = La solicitud no indica ningún redirect_uri, y la aplicación no tiene exactamente uno al que recurrir.
explained-redirect-uri-missing-mend = Envíe redirect_uri, escrito exactamente como está registrado.
explained-redirect-uri-none-registered = La aplicación no tiene registrado ningún URI de redirección, así que no hay adónde enviar una respuesta.
explained-redirect-uri-none-registered-mend = Registre uno en la página de la aplicación.
explained-response-type-unknown = response_type es «<bdi>{ $presented }</bdi>»; este servidor solo responde con un código.
explained-response-type-unknown-mend = Envíe response_type=code.
explained-response-type-missing = Falta response_type, y este servidor lo exige.
explained-response-type-missing-mend = Envíe response_type=code.
explained-response-mode-unknown = response_mode es «<bdi>{ $presented }</bdi>», que este servidor no tiene.
explained-response-mode-unknown-mend = Omítalo o use uno de los response_modes_supported de los metadatos del servidor.
explained-state-missing = Falta state, y este servidor lo exige.
explained-state-missing-mend = Envíe con cada solicitud un state nuevo y aleatorio, y compárelo cuando llegue la respuesta.
explained-state-too-long = state tiene { $length } bytes; se devuelven como máximo 4096.
explained-state-too-long-mend = Guarde en su sistema lo que necesite y envíe un state corto y aleatorio que lleve hasta ello.
explained-scope-malformed = No se puede leer scope: «<bdi>{ $presented }</bdi>».
explained-scope-malformed-mend = Separe con un solo espacio 50 ámbitos como máximo, en ASCII imprimible y sin comillas.
explained-scope-unknown = Este servidor no tiene el ámbito «<bdi>{ $scope }</bdi>».
explained-scope-unknown-mend = Compárelo con scopes_supported en /.well-known/oauth-authorization-server.
explained-scope-undeclared = La aplicación no declara el ámbito «<bdi>{ $scope }</bdi>».
explained-scope-undeclared-mend = Declárelo en la página de la aplicación o deje de solicitarlo.
explained-scope-none-declared = La solicitud no indica ningún ámbito, y la aplicación no declara ninguno que tenga este servidor.
explained-scope-none-declared-mend = Declare en su página los ámbitos que necesita la aplicación.
explained-scope-missing = Falta scope, y este servidor no presupone ninguno.
explained-scope-missing-mend = Envíe scope con lo que necesita la aplicación, separado por espacios.
explained-scope-not-chosen = La respuesta no concede ningún ámbito, o nombra los ámbitos dos veces.
explained-scope-not-chosen-mend = Envíe scope o granted_scopes, uno de los dos, con al menos un ámbito.
explained-actor-unknown = No existe el actor «<bdi>{ $presented }</bdi>».
explained-actor-unknown-mend = Envíe actor=app para actuar como el bot propio de la aplicación o actor=self para actuar como la persona.
explained-code-challenge-malformed = code_challenge no es el base64url de un SHA-256, que tiene 43 caracteres; el recibido tiene { $length }.
explained-code-challenge-malformed-mend = Envíe base64url(SHA-256(code_verifier)) sin relleno.
explained-code-challenge-method = code_challenge_method es «<bdi>{ $method }</bdi>»; solo se admite S256.
explained-code-challenge-method-mend = Envíe code_challenge_method=S256.
explained-code-challenge-method-missing = Falta code_challenge_method, lo que significaría plain; solo se admite S256.
explained-code-challenge-absent = Hay un code_challenge_method, pero no un code_challenge.
explained-code-challenge-absent-mend = Envíe los dos o ninguno.
explained-code-challenge-missing = La aplicación es pública, y una aplicación pública debe enviar un code_challenge.
explained-code-challenge-missing-mend = Genere un code_verifier para cada solicitud y envíe su challenge S256.
explained-denied-by-person = La persona leyó lo que solicita la aplicación y pulsó Denegar.
explained-denied-by-person-mend = No ha fallado nada. Solicite menos o explique, antes de enviar aquí a las personas, qué hace la aplicación con ello.
explained-nobody-to-decide = La persona a la que se preguntó no puede decidir en ninguna de las organizaciones a las que se refiere esta solicitud.
explained-nobody-to-decide-mend = Envíe a alguien cuyo rol le permita conectar aplicaciones u omita target_organization_id.
explained-person-not-a-member = La persona respondió por una organización de la que no es miembro.
explained-person-not-a-member-mend = Envíe un target_organization_id que figure en eligible_organizations.
explained-person-role-too-weak = El rol de la persona que respondió no le permite conectar aplicaciones en esa organización.
explained-person-role-too-weak-mend = Haga que responda un administrador de la organización.
explained-organization-refuses-app = La organización no admite esta aplicación: su política admite menos aplicaciones.
explained-organization-refuses-app-mend = Pida a un administrador de la organización que cambie la política.
explained-install-suspended-before-consent = Su propio equipo suspendió la instalación en esa organización, y un consentimiento nuevo no lo deshace.
explained-install-end-passed = La fecha en la que debía finalizar la instalación ya ha pasado.
explained-install-end-passed-mend = Envíe un expires_at futuro, en segundos Unix.
explained-events-beyond-request = granted_webhook_events nombra un evento que la solicitud no pedía.
explained-events-beyond-request-mend = Conceda una parte de requested_webhook_events y suscriba antes la aplicación a los demás.
explained-redirect-uri-unregistered = El redirect_uri no está registrado. Difiere del registrado más parecido, <bdi>{ $nearest }</bdi>, en el carácter { $at }.
explained-redirect-uri-unregistered-mend = Envíe el registrado byte por byte o registre el que envía en la página de la aplicación.
explained-registered = Registrado
explained-sent = Enviado
explained-actor-not-allowed = La aplicación no puede solicitar { $actor ->
    [none] un actor
   *[other] el actor { $actor }
}; puede solicitar { $allowed }.
explained-actor-none-allowed = La aplicación no puede solicitar { $actor ->
    [none] un actor
   *[other] el actor { $actor }
}; no puede solicitar ninguno.
explained-actor-not-allowed-mend = En la página de la aplicación, cambie cómo actúa; si no, solicite lo que tiene permitido.

# What is wrong with credentials, or with the form of a request.

explained-secret-wrong = El secreto de cliente es incorrecto: no es ninguno de los secretos de la aplicación ni lo ha sido nunca.
explained-secret-wrong-mend = Compárelo con el que tiene configurado la aplicación, sobre todo por si faltan caracteres, o rote el secreto.
explained-secret-rotated = El secreto de cliente se rotó. Dejó de funcionar el { $at }.
explained-secret-rotated-mend = Configure la aplicación con el secreto más reciente.
explained-secret-leaked = El { $at } se notificó que el secreto de cliente se había filtrado, y ya no sirve.
explained-secret-leaked-mend = Configure la aplicación con el secreto más reciente y averigüe dónde estaba el antiguo.
explained-secret-of-public-app = La aplicación es pública, así que no tiene ningún secreto, y aun así se envió uno.
explained-secret-of-public-app-mend = Omita client_secret y acredite la petición con PKCE.
explained-secret-missing = La aplicación guarda un secreto, y la petición no lleva ninguno.
explained-secret-missing-mend = Envíe client_secret en el cuerpo, o el ID y el secreto mediante HTTP Basic.
explained-authorization-header-twice = La petición tiene dos cabeceras Authorization.
explained-authorization-header-twice-mend = Envíe una. A menudo, una biblioteca añade la suya además de la de usted.
explained-authorization-header-malformed = La cabecera Authorization no es Basic seguido del base64 de id:secret.
explained-authorization-header-malformed-mend = Envíe Authorization: Basic base64(client_id:client_secret).
explained-credentials-twice = La autenticación del cliente se envió dos veces, en la cabecera Authorization y en el cuerpo.
explained-credentials-twice-mend = Envíe una de las dos.
explained-client-ids-differ = El client_id de la cabecera Authorization no es el del cuerpo.
explained-client-ids-differ-mend = Omita client_id en el cuerpo.
explained-too-many-attempts = Fallaron demasiadas peticiones de esta aplicación en un minuto desde esa dirección.
explained-too-many-attempts-mend = Espere el tiempo que indique Retry-After y corrija lo que falló antes.
explained-parameter-missing = El parámetro «<bdi>{ $name }</bdi>» falta o está vacío.
explained-parameter-missing-mend = Envíelo en el cuerpo.
explained-parameter-twice = El parámetro «<bdi>{ $name }</bdi>» se envió más de una vez.
explained-parameter-twice-mend = Envíelo una sola vez; no se ha consumido nada.
explained-parameter-invalid = El parámetro «<bdi>{ $name }</bdi>» no es del tipo esperado.
explained-parameter-invalid-mend = Envíelo como texto de una longitud razonable.
explained-grant-type-unsupported = Este servidor no tiene el tipo de concesión «<bdi>{ $presented }</bdi>».
explained-grant-type-unsupported-mend = Envíe grant_type=authorization_code o grant_type=refresh_token.
explained-no-secret-to-rotate = La aplicación es pública, así que no tiene ningún secreto que se pueda rotar.
explained-no-secret-to-rotate-mend = Registre una aplicación confidencial allí donde un servidor pueda guardar un secreto.
explained-fields-invalid = Algunos campos no son válidos. { $problems }
explained-fields-invalid-mend = Corríjalos y vuelva a enviar la petición; no se ha cambiado nada.
explained-request-unreadable = La propia petición no se pudo utilizar. { $sentence }
explained-request-unreadable-mend = Envíe el cuerpo como formulario, multipart o JSON, con un Content-Type que indique cuál.
explained-server-failed = La petición no tiene nada incorrecto: el servidor o su base de datos no pudieron responderla.
explained-server-failed-mend = Vuelva a enviarla. Si falla de nuevo, avise a quien gestiona este servidor e indíquele el ID de la petición.

# What is wrong with a code or a refresh token.

explained-code-malformed = El código no es de este servidor: su comienzo, su longitud o su suma de comprobación no son correctos.
explained-code-malformed-mend = Tómelo de la redirección tal como está, descodifíquelo una sola vez y no envíe otra cosa en su lugar.
explained-code-unknown = El código tiene la forma correcta, pero este servidor no ha emitido ninguno así, o lo olvidó un día después de que terminara.
explained-code-unknown-mend = Compruebe que el código y el endpoint de tokens pertenecen al mismo servidor.
explained-code-of-another-app = El código no es de esta aplicación.
explained-code-of-another-app-mend = Compruebe que la solicitud de autorización y el intercambio usan el mismo client_id.
explained-exchange-redirect-uri-absent = Falta redirect_uri junto al código.
explained-exchange-redirect-uri-absent-mend = Envíe el mismo redirect_uri que en la solicitud de autorización.
explained-code-verifier-absent = La solicitud de autorización tenía un code_challenge, y el intercambio no tiene code_verifier.
explained-code-verifier-absent-mend = Guarde el verifier en la sesión que inició el proceso y envíelo con el código.
explained-code-verifier-malformed = code_verifier debe tener de 43 a 128 letras, dígitos o -._~; este tiene { $length } bytes.
explained-code-verifier-malformed-mend = Envíe exactamente el texto al que se aplicó el hash.
explained-code-verifier-wrong = El code_verifier no corresponde al code_challenge de la solicitud de autorización. Quedan { $left } de { $most } intentos.
explained-code-verifier-wrong-mend = Envíe el verifier de esta misma solicitud; con varios inicios de sesión en un navegador es fácil confundirlos.
explained-code-verifier-unexpected = Hay un code_verifier, pero la solicitud de autorización no tenía code_challenge.
explained-code-verifier-unexpected-mend = Envíe también el challenge. Si ya lo hace, algo lo elimina por el camino, y eso es un ataque.
explained-code-verifier-tries-spent = El código ya no sirve: se enviaron con él { $most } code_verifier incorrectos.
explained-code-used-by = { $address } había usado el código { $ago } antes. El segundo uso anuló lo que se había emitido con él.
explained-code-used = El código se había usado { $ago } antes. El segundo uso anuló lo que se había emitido con él.
explained-code-used-mend = Intercambie cada código una sola vez. Busque una página que se cargue dos veces o un reintento después de una respuesta correcta.
explained-code-used-at-once = Otra petición usó el código en el mismo momento; fue esa la que obtuvo respuesta.
explained-code-used-at-once-mend = Intercambie cada código una sola vez y haga que los demás esperen esa respuesta.
explained-code-expired = El código había caducado { $ago } antes.
explained-code-expired-mend = Intercambie el código en cuanto llegue.
explained-refresh-token-malformed = El token de actualización no es de este servidor: su comienzo, su longitud o su suma de comprobación no son correctos.
explained-refresh-token-malformed-mend = Compruebe que la columna en la que se guarda es lo bastante larga y que no se trata de un token de acceso.
explained-refresh-token-unknown = El token de actualización tiene la forma correcta, pero ninguna conexión lo tiene, o se sustituyó hace mucho.
explained-refresh-token-unknown-mend = Use el más reciente que haya recibido; si no hay ninguno, vuelva a enviar aquí a la persona.
explained-refresh-token-of-another-app = El token de actualización no es de esta aplicación.
explained-refresh-token-of-another-app-mend = Compruebe que se envía con el client_id para el que se emitió.
explained-refresh-token-ended = El token de actualización se había rotado { $ago } antes. Su reutilización finalizó la conexión.
explained-refresh-token-ended-mend = Guarde cada token de actualización nuevo antes de usarlo y vuelva a enviar aquí a la persona.
explained-refresh-token-rotated = El token de actualización se había rotado { $ago } antes. El que lo sustituyó sigue siendo válido.
explained-refresh-token-rotated-mend = Guarde cada token de actualización nuevo antes de usarlo y deje que un solo proceso a la vez actualice los tokens.
explained-refresh-token-rotated-at-once = Otra petición rotó el token de actualización en el mismo momento; fue esa la que obtuvo respuesta.
explained-refresh-token-rotated-at-once-mend = Deje que un solo proceso a la vez actualice los tokens y comparta su respuesta.
explained-refresh-token-expired = El token de actualización estuvo tanto tiempo sin usarse que caducó, { $ago } antes.
explained-refresh-scope-malformed = No se puede leer el scope de la actualización de tokens: «<bdi>{ $presented }</bdi>».
explained-refresh-scope-malformed-mend = Omita scope al actualizar los tokens para conservar lo que se concedió.
explained-refresh-scope-beyond-grant = La actualización de tokens solicita más de lo que se concedió: <bdi>{ $scopes }</bdi>.
explained-refresh-scope-beyond-grant-mend = Omita scope o indique una parte de lo que se concedió.
explained-exchange-redirect-uri-differs = redirect_uri difiere del de la solicitud de autorización en el carácter { $at }.
explained-exchange-redirect-uri-differs-mend = Envíe el mismo texto en los dos lugares, sin los parámetros que añadió la redirección.
explained-authorization-request = Solicitud de autorización
explained-exchange = Intercambio

# What a code or a refresh token rested on and has ended.

explained-ended-app = Todo lo que se había dado a la aplicación ha finalizado: se suspendió o se finalizaron sus conexiones.
explained-ended-cut-off-app = Se finalizó todo lo de la aplicación que se había conectado hasta entonces.
explained-ended-cut-off-organization = Se finalizó todo lo de la organización que se había conectado hasta entonces.
explained-ended-cut-off-person = Se finalizó todo lo de la persona que se había conectado hasta entonces.
explained-ended-cut-off-server = Se finalizó todo lo que se había conectado hasta entonces en el servidor entero.
explained-ended-redirect-uri = El URI de redirección al que se envió el código se ha quitado de la aplicación desde entonces.
explained-ended-redirect-uri-mend = Regístrelo otra vez y vuelva a enviar aquí a la persona.
explained-ended-actor = La aplicación ya no puede actuar como actor={ $actor }: se le ha quitado desde entonces.
explained-ended-actor-mend = Permítalo de nuevo en la página de la aplicación.
explained-ended-organization = Se finalizó de una vez todo lo que había en <bdi>{ $organization }</bdi>.
explained-ended-organization-suspended = <bdi>{ $organization }</bdi> está suspendida desde el { $at } por decisión de quien gestiona este servidor.
explained-ended-organization-suspended-mend = Espere a que se reactive; entonces la conexión volverá a funcionar.
explained-ended-person = La cuenta de la persona que dio su consentimiento se desactivó, o esa persona finalizó todo lo que actuaba en su nombre, por ejemplo, con una contraseña nueva.
explained-ended-person-mend = Vuelva a enviar aquí a la persona.
explained-ended-membership = La persona que dio su consentimiento ya no es miembro de <bdi>{ $organization }</bdi>.
explained-ended-membership-mend = Pida el consentimiento a alguien que lo sea.
explained-ended-role = El rol en <bdi>{ $organization }</bdi> de la persona que dio su consentimiento ya no es suficiente.
explained-ended-role-mend = Pida el consentimiento a alguien con un rol superior.
explained-ended-approver = El administrador de <bdi>{ $organization }</bdi> que había aprobado la aplicación se fue o su cuenta se desactivó.
explained-ended-approver-mend = Pida a otro administrador que la apruebe.
explained-ended-organization-policy = <bdi>{ $organization }</bdi> ya no admite esta aplicación: ahora su política admite menos aplicaciones.
explained-ended-organization-policy-mend = Pida a un administrador de la organización que cambie la política o que conecte una aplicación publicada.
explained-ended-install-expired = La instalación en <bdi>{ $organization }</bdi> se aprobó hasta el { $at }, y ese plazo ya ha terminado.
explained-install-suspended-by-owner = La instalación en <bdi>{ $organization }</bdi> está suspendida por su propio equipo desde el { $at }.
explained-install-suspended-by-customer = <bdi>{ $organization }</bdi> suspendió la instalación el { $at }.
explained-install-suspended-by-customer-mend = Pregunte a un administrador de la organización; los tokens volverán a funcionar cuando la reanude.
explained-ended-otherwise = Algo en lo que se basa ha finalizado desde entonces y ya no se puede saber qué fue.
explained-revoked = La instalación en <bdi>{ $organization }</bdi> fue { explained-revoked-how }.
explained-revoked-at = El { $at }, la instalación en <bdi>{ $organization }</bdi> fue { explained-revoked-how }.
explained-revoked-how = { $by ->
    [admin] revocada por un administrador de esa organización
    [app] revocada por la propia aplicación
    [user] revocada por la persona en cuyo nombre actuaba
    [declined] revocada por un administrador que la rechazó
    [withdrawn] revocada por el miembro que la había solicitado
    [expired] revocada al llegar su propia fecha
    [leak] revocada porque se encontró un token suyo a la vista de cualquiera
    [cut_off] revocada con todo lo que se había conectado hasta entonces
    [code_replay] revocada porque un código se usó dos veces
    [refresh_reuse] revocada porque un token de actualización se usó dos veces
    [app_ended] revocada con la aplicación
    [organization_ended] revocada con la organización
    [user_ended] revocada con la persona en cuyo nombre actuaba
   *[nobody] revocada
}
