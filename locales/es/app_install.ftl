# The organizations that an app is connected to, for its owner.

installs-title = Instalaciones
installs-none = <bdi>{ $app }</bdi> no está conectada a ninguna organización.
installs-none-next = Cuando alguien la apruebe, la organización aparecerá aquí con el estado de su conexión. Para ver qué se les pregunta, consulte la vista previa.
installs-what = Organizaciones a las que <bdi>{ $app }</bdi> está o ha estado conectada. De ellas solo ve el nombre y la conexión, nada más.
installs-chart = Organizaciones conectadas, semana a semana
installs-organizations = Organizaciones
installs-search = Buscar organizaciones
installs-state = Estado
installs-all = Todas
installs-no-match = Ninguna conexión coincide. <a href="{ $href }/installs">Mostrar todas</a>
installs-organization = Organización

chart-summary = { $first } el { $first-day }, { $last } el { $last-day }, { $most } como máximo.
chart-caption = { $title }: { $summary }
chart-numbers = Las cifras
chart-day = Día

# One of them.

install-last-token = Último token
install-not-yet = Todavía no
install-ended = Finalizada
install-ends = Finaliza
install-can = Puede
install-can-nothing = Nada: nada de lo que se concedió sigue siendo un ámbito de la aplicación.
install-pending = A la espera de un administrador de la organización
install-as-approver = La persona que la aprobó
install-requested = Pendiente de aprobación
install-active = Activa
install-scopes-pending = Solicita más
install-suspended-there = Suspendida por la organización
install-suspended-by-you = Suspendida por usted
install-revoked = Revocada
install-expired = Caducada
install-suspend = Suspender conexión
install-suspend-heading = ¿Suspender { $app } en { $customer }?
install-suspend-tokens = Sus tokens dejan de funcionar allí de inmediato.
install-suspend-nobody = Nadie de <bdi>{ $customer }</bdi> puede reanudarla ni volver a conectar <bdi>{ $app }</bdi> hasta que usted la reanude.
install-suspend-seen = <bdi>{ $customer }</bdi> verá que lo ha hecho usted. Las demás conexiones de <bdi>{ $app }</bdi> siguen funcionando.
install-resume = Reanudar conexión
install-resume-heading = ¿Reanudar { $app } en { $customer }?
install-resume-tokens = Sus tokens vuelven a funcionar allí de inmediato.
install-resume-suspended-there = <bdi>{ $customer }</bdi> también la ha suspendido, así que volverá a funcionar cuando la reanude alguien de esa organización.
