# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# config/default.toml; where an operator configured another sentence, that one is shown in every language.

scope-posts-read = leer publicaciones, su estado y los tableros en los que están
scope-posts-write = crear, modificar, asignar y eliminar publicaciones
scope-comments-read = leer comentarios
scope-comments-write = escribir, modificar y eliminar comentarios
scope-votes-read = ver quién votó por qué
scope-votes-write = añadir y quitar votos, también en nombre de otras personas
scope-changelog-read = leer entradas del registro de cambios, incluidos los borradores
scope-changelog-write = escribir, modificar y publicar entradas del registro de cambios
scope-roadmap-read = leer la hoja de ruta
scope-articles-read = leer los artículos de la base de conocimientos
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
scope-member-write-sensitive = Las personas a las que invite la aplicación podrán ver lo que ve su equipo.
scope-webhooks-manage = recibir avisos de los eventos de su organización a medida que ocurren
scope-webhooks-manage-sensitive = El contenido de los eventos se envía al servidor de la propia aplicación.
