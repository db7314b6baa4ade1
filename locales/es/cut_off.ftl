# The page before everything of something ends at once.

cut-off-end = Finalizar conexiones
cut-off-before = Solo lo conectado antes del
cut-off-before-hint = El comienzo de ese día en UTC. Déjelo vacío para incluirlo todo.
cut-off-count-again = Volver a contar
cut-off-count-none = Ahora no funciona ninguna conexión, así que no finaliza ninguna.
cut-off-count = { $count ->
    [one] Finaliza { $count } conexión de inmediato.
    [many] Finalizan { $count } de conexiones de inmediato.
   *[other] Finalizan { $count } conexiones de inmediato.
}
cut-off-later-stays = Lo que se conectó desde ese día sigue funcionando.
cut-off-again = Para volver a conectar alguna de ellas, alguien tiene que aprobarla de nuevo.
cut-off-for-good = Esta acción no se puede deshacer.
cut-off-no-name = Escriba el nombre para continuar.
cut-off-wrong-name = Este no es el nombre.
cut-off-not-a-day = Esto no es un día.
cut-off-in-future = Este día todavía no ha empezado.
cut-off-other-day = Vuelva atrás y elija otro día. No se ha finalizado nada.
cut-off-does-not-fit = Lo que se ha enviado no es válido. No se ha finalizado nada.

cut-off-all-of-app = ¿Finalizar todas las conexiones de { $app }?
cut-off-older-of-app = ¿Finalizar las conexiones más antiguas de { $app }?
cut-off-app-ends = Desde este momento, { $app } ya no puede ver ni modificar nada en ninguna organización.
cut-off-app-stays = Su ID de cliente y su secreto se conservan, y se puede volver a conectar.

cut-off-all-of-organization = ¿Finalizar todas las conexiones a { $organization }?
cut-off-older-of-organization = ¿Finalizar las conexiones más antiguas a { $organization }?
cut-off-organization-ends = Desde este momento, ninguna aplicación puede ver ni modificar nada en { $organization }.
cut-off-organization-stays = Lo que las aplicaciones han creado se conserva, al igual que las claves de API de la organización.

cut-off-all-of-oneself = ¿Finalizar todas las conexiones que actúan en su nombre?
cut-off-older-of-oneself = ¿Finalizar las conexiones más antiguas que actúan en su nombre?
cut-off-oneself-ends = Ninguna aplicación actúa ya en nombre de usted en ninguna organización. Lo que actúa como bot propio de una aplicación se conserva.
cut-off-oneself-out = Se cierra su sesión en todas partes, también aquí.

cut-off-all-of-person = ¿Finalizar todas las conexiones que actúan en nombre de { $email }?
cut-off-older-of-person = ¿Finalizar las conexiones más antiguas que actúan en nombre de { $email }?
cut-off-person-ends = Ninguna aplicación actúa ya en nombre de esta persona en ninguna organización.
cut-off-person-out = Se cierra la sesión de la persona en todas partes; puede volver a iniciarla.

cut-off-all-of-server = ¿Finalizar todas las conexiones de este servidor?
cut-off-older-of-server = ¿Finalizar las conexiones más antiguas de este servidor?
cut-off-server-ends = Desde este momento, ninguna aplicación puede ver ni modificar nada en ninguna organización.
cut-off-server-stays = Las claves de API se conservan y las personas mantienen su sesión iniciada.
