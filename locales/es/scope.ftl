# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# the files in config/; where an operator configured another sentence, that one is shown in every language, unless the
# operator has a text for it too.

scope-posts-read = leer publicaciones, su estado y los tableros en los que están
scope-posts-write = crear, modificar, asignar y eliminar publicaciones
scope-comments-read = leer comentarios, incluidos los internos de su propio equipo
scope-comments-write = escribir, modificar y eliminar comentarios
scope-votes-read = ver quién votó por qué
scope-votes-write = añadir y quitar votos, también en nombre de otras personas
scope-changelog-read = leer entradas del registro de cambios, incluidos los borradores
scope-changelog-write = escribir, modificar y publicar entradas del registro de cambios
scope-roadmap-read = leer la hoja de ruta
scope-articles-read = leer los artículos de la base de conocimientos, incluidos los borradores
scope-articles-write = escribir y modificar los artículos de la base de conocimientos
scope-collections-read = leer las colecciones de la base de conocimientos
scope-tags-read = leer etiquetas
scope-tags-write = crear, modificar y eliminar etiquetas
scope-customers-read = leer los nombres, las direcciones de correo electrónico y los datos de sus clientes
scope-customers-read-sensitive = Son datos personales de personas que nunca han tratado con esta aplicación.
scope-customers-write = añadir, modificar, importar y eliminar clientes
scope-customers-write-sensitive = Los datos de clientes eliminados o sobrescritos no se pueden recuperar.
scope-member-read = ver quién está en su equipo, con nombres, direcciones de correo electrónico y roles
scope-member-write = invitar, modificar y quitar miembros de su equipo
scope-member-write-sensitive = La aplicación puede nombrar y quitar administradores, y las personas a las que invite podrán ver lo que ve su equipo.
scope-webhooks-manage = recibir avisos de los eventos de su organización a medida que ocurren
scope-webhooks-manage-sensitive = El contenido de los eventos se envía al servidor de la propia aplicación.

# config/mastodon.toml

scope-profile = ver su nombre, su imagen y la dirección de su perfil, y nada más
scope-read = ver todo lo que puede ver su cuenta
scope-read-accounts = ver cuentas, incluida la suya
scope-read-blocks = ver a quién bloquea
scope-read-bookmarks = ver sus marcadores
scope-read-collections = ver colecciones de cuentas
scope-read-favourites = ver sus favoritos
scope-read-filters = ver sus filtros
scope-read-follows = ver a quién sigue y quién le sigue
scope-read-lists = ver sus listas
scope-read-mutes = ver a quién silencia
scope-read-notifications = ver sus notificaciones
scope-read-search = buscar en su nombre
scope-read-statuses = ver publicaciones, incluidas las dirigidas a usted
scope-write = hacer todo lo que puede hacer su cuenta
scope-write-sensitive = La aplicación puede publicar, modificar y eliminar en su nombre.
scope-write-accounts = modificar su perfil
scope-write-blocks = bloquear cuentas y dominios
scope-write-bookmarks = guardar publicaciones en marcadores
scope-write-collections = crear y modificar colecciones de cuentas
scope-write-conversations = silenciar y eliminar conversaciones
scope-write-favourites = marcar publicaciones como favoritas
scope-write-filters = crear y modificar filtros
scope-write-follows = seguir y dejar de seguir a personas
scope-write-lists = crear y modificar listas
scope-write-media = subir archivos multimedia
scope-write-mutes = silenciar personas y conversaciones
scope-write-notifications = limpiar sus notificaciones
scope-write-reports = reportar a personas
scope-write-statuses = publicar y eliminar publicaciones
scope-follow = ver y cambiar a quién sigue, silencia y bloquea
scope-push = enviarle notificaciones
scope-admin-read = ver todo lo que ven quienes gestionan este servidor
scope-admin-read-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.
scope-admin-read-accounts = ver lo que los moderadores ven de las cuentas
scope-admin-read-accounts-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.
scope-admin-read-canonical-email-blocks = ver las direcciones de correo electrónico bloqueadas
scope-admin-read-canonical-email-blocks-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.
scope-admin-read-domain-allows = ver qué servidores se admiten
scope-admin-read-domain-allows-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.
scope-admin-read-domain-blocks = ver qué servidores están excluidos
scope-admin-read-domain-blocks-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.
scope-admin-read-email-domain-blocks = ver los proveedores de correo electrónico bloqueados
scope-admin-read-email-domain-blocks-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.
scope-admin-read-ip-blocks = ver las direcciones IP bloqueadas
scope-admin-read-ip-blocks-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.
scope-admin-read-reports = ver los informes de moderación
scope-admin-read-reports-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.
scope-admin-write = hacer todo lo que pueden hacer quienes gestionan este servidor
scope-admin-write-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.
scope-admin-write-accounts = moderar cuentas
scope-admin-write-accounts-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.
scope-admin-write-canonical-email-blocks = bloquear direcciones de correo electrónico
scope-admin-write-canonical-email-blocks-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.
scope-admin-write-domain-allows = admitir servidores
scope-admin-write-domain-allows-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.
scope-admin-write-domain-blocks = excluir servidores
scope-admin-write-domain-blocks-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.
scope-admin-write-email-domain-blocks = bloquear proveedores de correo electrónico
scope-admin-write-email-domain-blocks-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.
scope-admin-write-ip-blocks = bloquear direcciones IP
scope-admin-write-ip-blocks-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.
scope-admin-write-reports = tramitar los informes de moderación
scope-admin-write-reports-sensitive = Da acceso a lo que solo ven quienes gestionan este servidor.

# config/fsckmsft.toml

scope-read-projects = ver proyectos
scope-write-projects = crear proyectos
scope-read-tasks = ver tareas
scope-write-tasks = crear tareas
scope-read-workflows = ver flujos de trabajo
scope-write-workflows = crear flujos de trabajo
scope-admin = hacer todo lo que permite la API
scope-admin-sensitive = Da acceso a todas las llamadas que existen y a las que vengan.
