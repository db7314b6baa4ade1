# The members of an organization, and the invitations that make somebody one.

member-invite = Invitar a alguien
member-search = Buscar miembros
member-none-matches = Ningún miembro coincide con <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Mostrar todos</a>
member-member = Miembro
member-role = Rol
member-joined = Se unió
member-you = Usted
member-account = Cuenta
member-account-closed = Cuenta desactivada
member-apps = Aplicaciones
member-no-apps = Ninguna aplicación actúa aquí en nombre de esta persona
member-change = Cambiar el rol
member-change-role = Cambiar rol
member-leaving = Quitar
member-leaving-what = Pone fin a la pertenencia a <bdi>{ $organization }</bdi> y a todas las aplicaciones que actúan allí en nombre de esta persona.
member-remove = Quitar miembro
member-owners-only = Solo un propietario puede cambiar o quitar a un propietario.
member-closed = La cuenta está desactivada, así que el rol no tiene efecto. Puede quitar al miembro.
member-confirm-remove = ¿Quitar a { $name } de { $organization }?
member-effect-out = { $name } ya no podrá abrir ni modificar nada en { $organization }.
member-effect-app = { $app } actúa aquí en nombre de { $name }. Deja de funcionar de inmediato.
member-effect-more-apps = { $count ->
    [one] Lo mismo ocurre con { $count } aplicación más que actúa en nombre de { $name }.
    [many] Lo mismo ocurre con { $count } de aplicaciones más que actúan en nombre de { $name }.
   *[other] Lo mismo ocurre con { $count } aplicaciones más que actúan en nombre de { $name }.
}
member-effect-bots = Las aplicaciones que actúan como su propio bot se conservan, sin importar quién las aprobó.
member-effect-back = Para volver, la persona necesita una invitación nueva; lo que ha finalizado sigue finalizado.

# What a role is for, in a phrase.

role-owner-what = Puede hacerlo todo y nombrar a otros propietarios
role-admin-what = Gestiona aplicaciones, miembros, claves y configuración
role-manager-what = Dirige el trabajo de producto
role-csm-what = Se ocupa de los clientes
role-member-what = Participa
role-collaborator-what = Persona invitada con una tarea concreta

# Making invitations.

invitation-title = Invitaciones
invitation-link-works = Recibirá un enlace que funciona una sola vez y durante { $lifetime }. Envíelo usted a la persona.
invitation-whom = Para quién
invitation-whom-hint = Un nombre o una dirección, para que sepa de quién es el enlace.
invitation-create = Crear invitación
invitation-open = Invitaciones abiertas
invitation-none = No hay ninguna invitación abierta.
invitation-none-what = Una invitación aparece aquí hasta que alguien se une con ella, usted la revoca o transcurre el plazo de { $lifetime }.
invitation-for = Para
invitation-invited = Invitación
invitation-ends = Finaliza
invitation-link-short = Enlace nuevo
invitation-new-link = Crear un enlace nuevo
invitation-confirm-new-link = ¿Crear un enlace nuevo para { $whom }?
invitation-effect-new-link = El enlace nuevo se muestra una sola vez. Funciona una sola vez y durante { $lifetime }.
invitation-effect-yours = La invitación pasa a ser suya: finaliza si usted deja de tener permiso para invitar.
invitation-revoke-short = Revocar
invitation-revoke = Revocar invitación
invitation-confirm-revoke = ¿Revocar la invitación de { $whom }?
invitation-effect-link = Su enlace deja de funcionar de inmediato.
invitation-effect-another = Puede crear otra en cualquier momento.
invitation-bad-note = Indique para quién es, en 100 caracteres como máximo.
invitation-is-open = Ya hay una invitación abierta para la misma persona. Revóquela para crear otra.
invitation-too-many = Hay { $most } invitaciones abiertas y no se pueden crear más. Revoque antes algunas.
invitation-ready = La invitación de { $whom } está lista
invitation-ready-advice = Copie el enlace y envíelo solo a esa persona.
invitation-ready-link = Enlace
invitation-ready-note = Quien lo abra primero puede unirse a { $organization } en { $product }. Funciona durante { $lifetime } y puede revocarlo mientras no se haya usado.

# The page of an invitation's link.

invitation-join-title = Unirse a { $organization }
invitation-join-heading = Unirse a <bdi>{ $organization }</bdi>
invitation-join-who = <bdi>{ $person }</bdi> le invita a <bdi>{ $organization }</bdi>.
invitation-join-role = Su rol
invitation-join-ends = { $at }, o en cuanto alguien la use
invitation-join = Unirse
invitation-join-not-now = Ahora no
invitation-join-as = Se unirá como <b><bdi>{ $email }</bdi></b>. ¿No es usted? Cierre antes la sesión en la página de su cuenta y vuelva a abrir el enlace.
invitation-join-known = Ya tiene una cuenta
invitation-join-sign-in = Iniciar sesión para unirse
invitation-join-new = Es su primera vez aquí
invitation-join-email-hint = Con él iniciará sesión.
invitation-join-name-hint = Lo ven las demás personas de la organización.
invitation-join-password-hint = Al menos { $shortest } caracteres.
invitation-join-create = Crear cuenta y unirse
invitation-join-stale = Este formulario había caducado. Envíelo de nuevo.
invitation-join-email-taken = Ya hay una cuenta con esta dirección. Si es la suya, inicie sesión más arriba.
invitation-join-bad-email = Esta no es una dirección de correo electrónico válida para una persona.
