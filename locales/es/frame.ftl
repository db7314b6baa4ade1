# What stands around every page.

frame-skip = Saltar al contenido
frame-your-account = Su cuenta
frame-marketplace = Marketplace
frame-operator = Operador
frame-support = Ayuda
frame-more = Acerca de este servicio
frame-languages = Idioma

# What the last form did.

done-password-changed = Se ha cambiado su contraseña. Se ha cerrado su sesión en todos los demás lugares.
done-access-revoked = Se ha revocado el acceso de la aplicación. Sus tokens han dejado de funcionar de inmediato.
done-access-suspended = Se ha suspendido el acceso de la aplicación. Nada de ella funciona hasta que lo reanude.
done-access-resumed = El acceso de la aplicación vuelve a funcionar.
done-still-suspended = Ha retirado su suspensión, pero el propietario de la aplicación todavía mantiene suspendido el acceso.
done-scopes-accepted = Aceptado. La aplicación tendrá lo que solicitó en cuanto actualice sus tokens.
done-scopes-declined = Rechazado. La aplicación sigue con lo que tenía.
done-asked = Su solicitud está en manos de los administradores. Cuando la aprueben, vuelva a la aplicación y conéctela de nuevo.
done-request-approved = Aprobado. Quien lo solicitó puede completar la conexión en la aplicación.
done-request-declined = Rechazado. No se ha conectado nada.
done-request-withdrawn = Se ha retirado su solicitud.
done-app-created = Se ha creado la aplicación. Es pública, así que no tiene secreto.
done-app-saved = Se ha guardado la aplicación.
done-app-suspended = Se ha suspendido la aplicación. Nadie puede conectarla y sus tokens no funcionan.
done-app-unsuspended = La aplicación se puede volver a usar.
done-app-deleted = Se ha eliminado la aplicación. Todo lo que se emitió para ella ha dejado de funcionar de inmediato.
done-role-changed = Se ha cambiado el rol. Tiene efecto a partir de la próxima petición.
done-member-removed = Se ha quitado al miembro. Todo lo que actuaba aquí en su nombre ha dejado de funcionar de inmediato.
done-invitation-revoked = Se ha revocado la invitación. Su enlace ya no funciona.
done-joined = Ya forma parte de la organización. Esto es lo que encontrará aquí con su rol.
done-api-key-revoked = Se ha revocado la clave de API. Se rechaza a partir de la próxima petición.
done-settings-saved = Se ha guardado la configuración.
done-language-saved = Se ha guardado el idioma.
done-name-saved = Se ha guardado su nombre.
done-session-ended = Se ha cerrado la sesión.
done-other-sessions-ended = Se ha cerrado su sesión en todos los demás lugares.
done-secret-ended = El secreto antiguo ha dejado de funcionar.
done-customer-suspended = Se ha suspendido la conexión. Sus tokens han dejado de funcionar de inmediato.
done-customer-resumed = Se ha reanudado la conexión.
done-connections-cut-off = Se han finalizado las conexiones. Sus tokens han dejado de funcionar de inmediato.
done-organization-suspended = Se ha suspendido la organización. Nada actúa en ella.
done-organization-unsuspended = Se ha reactivado la organización. Lo que estaba conectado vuelve a funcionar.
done-person-disabled = Se ha desactivado la cuenta. Sus sesiones y tokens han dejado de funcionar de inmediato.
done-person-enabled = Se ha reactivado la cuenta. La persona tiene que iniciar sesión.
done-app-reviewed = La aplicación se ha marcado como revisada. Las páginas de consentimiento lo indican.
done-app-review-taken-back = La aplicación ya no está marcada como revisada.
done-app-blocked = Se ha bloqueado la aplicación. Su propietario no puede desbloquearla.
done-app-unblocked = La aplicación vuelve a estar como antes de que se bloqueara.
done-app-unlisted = La aplicación ya no está en el marketplace.
done-webhook-disabled = Se ha desactivado el webhook. Los eventos esperan hasta que lo active.
done-webhook-enabled = Se ha activado el webhook. Primero se envía lo que estaba en espera.
done-webhook-enabled-anew = Se ha activado el webhook. Lo que estaba en espera no se envía.
done-webhook-saved = Se ha guardado el webhook.
done-webhook-deleted = Se ha eliminado el webhook. Ya no se le envía nada.
done-delivery-replayed = El evento vuelve a estar en la cola y se enviará cuando llegue su turno.
done-failed-replayed = Lo que no llegó vuelve a estar en la cola y se enviará cuando llegue su turno.
