# The secrets of an app, for its owner.

secrets-title = Secretos
secrets-public = <bdi>{ $app }</bdi> es pública, así que no tiene ningún secreto.
secrets-public-why = Se ejecuta donde nadie puede guardarlo y se identifica con PKCE en su lugar.
secrets-none = No funciona ningún secreto de <bdi>{ $app }</bdi>.
secrets-what = Con un secreto, <bdi>{ $app }</bdi> demuestra su identidad. Solo guardamos huellas digitales, así que ningún secreto puede volver a mostrarse.
secrets-secret = Secreto
secrets-made = Creado
secrets-last-used = Último uso
secrets-works-until = Funciona hasta
secrets-actions = Acciones
secrets-current = Actual
secrets-replaced = Sustituido
secrets-until-replaced = Que se sustituya
secrets-end-now = Anular ahora
secrets-lagging = Todavía con un secreto antiguo
secrets-lagging-what = { $count ->
    [one] Esta instalación actualizó sus tokens por última vez con un secreto que ya se ha sustituido. Dejará de funcionar cuando lo haga ese secreto.
    [many] Estas { $count } de instalaciones actualizaron sus tokens por última vez con un secreto que ya se ha sustituido. Dejarán de funcionar cuando lo haga ese secreto.
   *[other] Estas { $count } instalaciones actualizaron sus tokens por última vez con un secreto que ya se ha sustituido. Dejarán de funcionar cuando lo haga ese secreto.
}
secrets-secret-made = Secreto creado
secrets-last-refresh = Última actualización de tokens
secrets-leak = ¿Otra persona tiene un secreto?
secrets-leak-what = Anula de inmediato todos los secretos, códigos y tokens de la aplicación y genera un secreto nuevo. Cada organización tendrá que aprobar la aplicación de nuevo.
secrets-leaked = Este secreto se ha filtrado

# What is done to them.

secret-rotate = Rotar secreto
secret-rotate-heading = ¿Rotar el secreto de <bdi>{ $app }</bdi>?
secret-rotate-shown = Se genera un secreto nuevo y se muestra una sola vez.
secret-rotate-keeps = Las conexiones se conservan. Su aplicación necesita el secreto nuevo en la primera actualización de tokens después de que el antiguo deje de funcionar.
secret-rotate-ends-access = Todos los tokens de acceso dejan de funcionar de inmediato. Las conexiones se conservan: su aplicación recibirá tokens nuevos en su próxima actualización de tokens, con el secreto nuevo.
secret-rotate-ends-all = Todas las conexiones finalizan de inmediato y de forma definitiva. Cada organización tendrá que aprobar la aplicación de nuevo.
secret-rotate-ends-another = El secreto que se sustituyó anteriormente deja de funcionar de inmediato: como máximo funcionan dos.
secret-rotate-overlap = El secreto antiguo sigue funcionando durante
secret-overlap-none = Ni un momento
secret-old-ends = El antiguo deja de funcionar de inmediato.
secret-old-works = El antiguo sigue funcionando durante { $span } más.
secret-end = Anular secreto
secret-end-heading = ¿Anular ahora el secreto antiguo de { $app }?
secret-end-at-once = Funcionaría hasta el { $at }. Deja de funcionar de inmediato.
secret-end-users = Lo que todavía lo use no podrá conectarse ni actualizar sus tokens hasta que reciba el nuevo.
secret-leak = Anular todo y generar un secreto nuevo
secret-leak-heading = ¿Se ha filtrado un secreto de { $app }?
secret-leak-dead = Todos los secretos, códigos y tokens que se emitieron para ella quedan anulados desde este momento, así que a quien haya encontrado el secreto no le sirve de nada.
secret-leak-new = Se genera un secreto nuevo y se muestra una sola vez. Se avisa a cada organización, que tendrá que aprobar la aplicación de nuevo.
secret-leak-instead = Si nadie más ha visto el secreto, es mejor rotarlo: así se conservan las conexiones.

# The page that shows one, once.

secret-created = Se ha creado <bdi>{ $app }</bdi>
secret-rotated = Se ha rotado el secreto de <bdi>{ $app }</bdi>
secret-leaked = Se ha anulado todo lo de <bdi>{ $app }</bdi> y tiene un secreto nuevo
secret-webhook = El webhook de <bdi>{ $app }</bdi> tiene un secreto
secret-advice = Antes de salir de esta página, copie lo que aparece a continuación donde su aplicación guarda sus secretos.
secret-client-secret = Secreto de cliente
secret-webhook-secret = Secreto del webhook
secret-rotated-next = Las conexiones se conservan; su aplicación necesita el nuevo en su próxima actualización de tokens.
secret-leaked-next = Ningún secreto, código o token anterior funciona ya. Cada organización tendrá que aprobar la aplicación de nuevo.
secret-webhook-next = Con él, su aplicación comprueba que los eventos proceden de <bdi>{ $product }</bdi>. Todo lo demás está guardado.
