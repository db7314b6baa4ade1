# The API keys of an organization.

api-key-lead-bound = Una clave actúa en nombre de <bdi>{ $organization }</bdi> sin que intervenga ninguna persona, dentro de sus ámbitos. Para un programa de terceros, use mejor una aplicación.
api-key-lead = Una clave actúa en nombre de <bdi>{ $organization }</bdi> en su conjunto, sin que intervenga ninguna persona y sin ámbitos. Para un programa de terceros, use mejor una aplicación.
api-key-empty = No hay ninguna clave de API.
api-key-empty-what = Con una clave, sus propios scripts llaman a la API. Póngale el nombre del script que la usará, así sabrá más adelante qué deja de funcionar al revocarla.
api-key-search = Buscar claves de API
api-key-none-matches = Ninguna clave de API coincide con <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Mostrar todas</a>
api-key-key = Clave
api-key-scopes = Ámbitos
api-key-no-scopes = Ninguno
api-key-networks = Redes
api-key-any-network = Cualquiera
api-key-created = Creada
api-key-by-operator = el operador de este servidor
api-key-last-used = Último uso
api-key-never = Nunca
api-key-rotate-short = Rotar
api-key-revoke-short = Revocar
api-key-new = Crear una clave de API
api-key-name = Nombre
api-key-name-hint = Qué la va a usar.
api-key-scopes-hint = Todo lo que la clave podrá llegar a hacer. Elija lo que necesite su programa y nada más.
api-key-networks-hint = Desde dónde funciona la clave: una red por línea, como 192.0.2.0/24. Déjelo vacío para permitir cualquier lugar.
api-key-create = Crear clave de API

# What is wrong with a new one.

api-key-name-taken = Ya existe una clave con este nombre. Elija otro nombre o revoque antes esa clave.
api-key-bad-name = Póngale un nombre de 1 a 100 caracteres.
api-key-no-scope = Elija al menos un ámbito.
api-key-unknown-scope = { $scope } no es un ámbito de este servidor.
api-key-bad-scope = Un ámbito solo puede contener caracteres ASCII imprimibles, sin comillas ni barras invertidas.
api-key-too-many-scopes = Hay demasiados ámbitos.
api-key-scopes-unused = Las claves de API de este servidor no llevan ámbitos.
api-key-not-a-network = { $network } no es una red como 192.0.2.0/24 o 2001:db8::/32.
api-key-too-many-networks = Una clave de API puede estar vinculada como máximo a { $most } redes.
api-key-networks-unused = Las claves de API de este servidor no están vinculadas a redes.

# Before it is rotated or revoked.

api-key-confirm-rotate = ¿Rotar la clave de API { $name }?
api-key-rotate = Rotar clave de API
api-key-effect-at-once = La clave anterior se rechaza a partir de la próxima petición. En ningún momento funcionan las dos.
api-key-effect-name-stays = Conserva su nombre. La clave nueva se muestra una sola vez, en la página siguiente.
api-key-effect-bounds-stay = Conserva su nombre, sus ámbitos y sus redes. La clave nueva se muestra una sola vez, en la página siguiente.
api-key-confirm-revoke = ¿Revocar la clave de API { $name }?
api-key-revoke = Revocar clave de API
api-key-effect-refused = Todo lo que la use se rechaza a partir de la próxima petición.
api-key-effect-another = Esta acción no se puede deshacer. Una clave nueva será otra distinta.

# The page that shows one once.

api-key-is-created = Se ha creado la clave de API { $name }
api-key-is-rotated = Se ha rotado la clave de API { $name }
api-key-advice = Antes de salir de esta página, cópiela donde su script guarda sus secretos.
api-key-label = Clave de API
api-key-note = Actúa en nombre de { $organization } en su conjunto. Envíela { $way ->
    [either] en la cabecera api-key o como token bearer
    [bearer] como token bearer
   *[header] en la cabecera api-key
}.
api-key-note-bound = Actúa en nombre de { $organization } dentro de sus ámbitos. Envíela { $way ->
    [either] en la cabecera api-key o como token bearer
    [bearer] como token bearer
   *[header] en la cabecera api-key
}.
