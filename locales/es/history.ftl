# What happened, in the audit log and in the history of a connection. Each is a sentence without a full stop; who did it
# is its subject.

history-by-operator = El operador de este servidor
history-by-app = La aplicación { $app }
history-by-api-key = Una clave de API
history-by-person-through-app = { $person }, a través de { $app },
history-by-person-through-key = { $person }, a través de una clave de API,
history-by-its-owner = Su propietario
history-by-owner-of = El propietario de { $app }
history-by-admin = Un administrador de esta organización
history-some-app = una aplicación

history-app-created = { $who } creó { $app }
history-app-updated = { $who } modificó { $app }
history-app-secret-rotated = { $who } rotó el secreto de { $app }
history-app-secret-ended = { $who } anuló antes de tiempo el secreto antiguo de { $app }
history-app-suspended = { $who } suspendió { $app }
history-app-unsuspended = { $who } reactivó { $app }
history-app-deleted = { $who } eliminó { $app }
history-app-reviewed = El operador de este servidor revisó { $app }
history-app-review-taken-back = El operador de este servidor retiró la revisión de { $app }
history-app-blocked = El operador de este servidor bloqueó { $app }
history-app-unblocked = El operador de este servidor desbloqueó { $app }
history-secret-leaked = { $who } notificó que el secreto de { $app } se había filtrado; se anularon todos sus tokens
history-scopes-changed = El propietario de { $app } cambió lo que solicita

history-consent-approved = { $who } dio su consentimiento a { $app }
history-install-created = Se conectó { $app } con la aprobación de { $person }
history-install-requested = { $who } solicitó conectar { $app }
history-install-approved = { $who } aprobó { $app }
history-install-declined = { $who } rechazó { $app }
history-install-withdrawn = { $who } ya no solicita conectar { $app }
history-install-suspended = { $who } suspendió la conexión de { $app }
history-install-suspended-by-owner = El propietario de { $app } suspendió la conexión
history-install-resumed = { $who } reanudó la conexión de { $app }
history-install-resumed-by-owner = El propietario de { $app } reanudó la conexión
history-install-expired = La conexión de { $app } llegó a su fecha de caducidad
history-scopes-accepted = { $who } aceptó lo que solicita { $app }
history-scopes-declined = { $who } rechazó lo que { $app } solicitaba además
history-install-revoked = { $who } revocó el acceso de { $app }
history-install-given-up = { $app } renunció a su acceso
history-install-ended-for-safety = El acceso de { $app } se finalizó por seguridad
history-install-ended-with-app = El acceso finalizó porque se retiró { $app }
history-install-ended = El acceso de { $app } finalizó

history-token-issued = { $app } recibió un token propio, que no actúa en nombre de nadie
history-token-revoked = Un token de { $app } se anuló; su conexión se conserva
history-code-replayed = Un código de autorización de { $app } se presentó por segunda vez
history-refresh-token-reused = Un token de actualización que { $app } ya había usado se volvió a presentar

history-leaked-api-key = La clave de API { $name } se encontró donde no debía estar y se revocó
history-leaked-secret = Un secreto de cliente de { $app } se encontró donde no debía estar y se anuló
history-leaked-code = Un código de autorización de { $app } se encontró donde no debía estar y se anuló
history-leaked-access-token = Un token de acceso de { $app } se encontró donde no debía estar y se anuló
history-leaked-refresh-token = Un token de actualización de { $app } se encontró donde no debía estar y se anuló
history-leaked-credential = Una credencial de { $app } se encontró donde no debía estar y se anuló

history-cut-off-app = { $who } finalizó de una vez todas las conexiones de { $app }
history-cut-off-person = { $who } finalizó de una vez todo lo que actúa en nombre de { $person }
history-cut-off-server = { $who } finalizó de una vez todas las conexiones de este servidor
history-cut-off-organization = { $who } finalizó de una vez todas las conexiones a esta organización

history-organization-updated = { $who } modificó la configuración de la organización
history-organization-suspended = El operador de este servidor suspendió la organización
history-organization-unsuspended = El operador de este servidor reactivó la organización
history-sso-key-created = { $who } creó una clave nueva para el inicio de sesión propio de la organización
history-api-key-created = { $who } creó la clave de API { $name }
history-api-key-rotated = { $who } rotó la clave de API { $name }
history-api-key-revoked = { $who } revocó la clave de API { $name }

history-member-added = { $who } añadió a { $email } con el rol { $role }
history-member-changed = { $who } cambió el rol de { $email } de { $from } a { $to }
history-member-removed = { $who } quitó a { $email }
history-invitation-created = { $who } invitó a { $note } ({ $role })
history-invitation-renewed = { $who } creó un enlace nuevo para { $note } ({ $role })
history-invitation-revoked = { $who } revocó la invitación de { $note } ({ $role })
history-invitation-accepted = { $who } aceptó la invitación de { $note } ({ $role })
history-user-disabled = Se desactivó la cuenta de { $email }
history-user-enabled = Se reactivó la cuenta de { $email }

history-project-created = { $who } creó el proyecto { $name }
history-task-created = { $who } creó la tarea { $name }
history-workflow-created = { $who } creó el flujo de trabajo { $name }

history-webhook-created = { $who } añadió un webhook a { $url }
history-webhook-updated = { $who } modificó un webhook de la organización
history-webhook-deleted = { $who } eliminó el webhook a { $url }
history-webhook-failed = El webhook a { $url } se desactivó: su receptor no acepta nada
history-webhook-disabled = { $who } desactivó el webhook a { $url }
history-webhook-enabled = { $who } activó el webhook a { $url }
history-webhook-secret-rotated = { $who } rotó el secreto de firma de un webhook

history-at = { $at }, desde { $address }

# What changed, a line each.

history-acts-as-bot = Actúa como su propio bot
history-acts-as = Actúa como { $person }
history-can = Puede: { $scopes }
history-can-also = Ahora también puede: { $scopes }
history-can-no-longer = Ya no puede: { $scopes }
history-told = Recibe un aviso cuando: { $events }
history-told-also = Ahora también recibe un aviso cuando: { $events }
history-told-no-longer = Ya no recibe un aviso cuando: { $events }
history-same-as-before = Con los mismos derechos que antes
history-asked-for = Solicitado: { $scopes }
history-no-longer-asked-for = Ya no: { $scopes }
history-note = «{ $note }»
history-works-from = Funciona desde: { $networks }
history-connected-before = Las anteriores al { $at }
history-found-at = Encontrado en { $url }
history-worked-for = Funcionaba para { $organization }

history-edited = { $field }: { $after }, antes { $before }
history-field-name = Nombre
history-field-homepage = Sitio web
history-field-redirect-uris = URI de redirección
history-field-actors = Actúa como
history-field-scopes = Ámbitos
history-field-optional-scopes = Ámbitos opcionales
history-field-listed = En el marketplace
history-field-install-url = Dirección de instalación
history-field-replay-window = Segundos para repetir una actualización de tokens
history-field-webhook = Dirección del webhook
history-field-events = Eventos del webhook
history-field-app-policy = Aplicaciones que se pueden conectar
history-field-install-role = Rol mínimo para instalar
history-yes = sí
history-no = no
history-nothing = nada

# The audit log.

audit-log-file = Descargar en CSV
audit-log-lead = Quién hizo qué en <bdi>{ $organization }</bdi>, cuándo y desde dónde. Nada de lo que hay aquí se puede modificar ni eliminar.
audit-log-filters = Filtros
audit-log-by = Por
audit-log-by-everybody = Cualquier persona
audit-log-about = Sobre
audit-log-about-every-app = Cualquier aplicación
audit-log-what = Qué
audit-log-what-everything = Todo
audit-log-from = Desde
audit-log-until = Hasta
audit-log-nothing-matches = No hay coincidencias. <a href="{ $href }">Mostrar todo</a>
audit-log-empty = Todavía no ha ocurrido nada. Cada cambio en aplicaciones, miembros y claves aparecerá aquí, con quién lo hizo y desde dónde.
audit-log-pages = Páginas
audit-log-newest = Más recientes
audit-log-older = Más antiguas

# What can be filtered by.

audit-kind-app-created = Aplicación: creada
audit-kind-app-updated = Aplicación: modificada
audit-kind-app-secret-rotated = Aplicación: secreto rotado
audit-kind-app-secret-ended = Aplicación: secreto anulado
audit-kind-app-suspended = Aplicación: suspendida
audit-kind-app-unsuspended = Aplicación: reactivada
audit-kind-app-deleted = Aplicación: eliminada
audit-kind-consent-approved = Consentimiento: dado
audit-kind-install-created = Instalación: creada
audit-kind-install-revoked = Instalación: revocada
audit-kind-token-issued = Token: emitido
audit-kind-token-revoked = Token: revocado
audit-kind-code-replayed = Código: repetición detectada
audit-kind-refresh-token-reused = Token: reutilización detectada
audit-kind-api-key-created = Clave de API: creada
audit-kind-sso-key-created = Clave de SSO: creada
audit-kind-member-set = Miembro: rol asignado
audit-kind-member-removed = Miembro: quitado
audit-kind-install-requested = Instalación: solicitada
audit-kind-install-approved = Instalación: aprobada
audit-kind-install-declined = Instalación: rechazada
audit-kind-install-withdrawn = Instalación: solicitud retirada
audit-kind-install-suspended = Instalación: suspendida
audit-kind-install-resumed = Instalación: reanudada
audit-kind-install-expired = Instalación: caducada
audit-kind-scopes-changed = Aplicación: ámbitos cambiados
audit-kind-scopes-accepted = Instalación: ámbitos aceptados
audit-kind-scopes-declined = Instalación: ámbitos rechazados
audit-kind-secret-leaked = Aplicación: secreto filtrado
audit-kind-credential-leaked = Credencial: filtrada
audit-kind-app-reviewed = Aplicación: revisada
audit-kind-app-blocked = Aplicación: bloqueada
audit-kind-app-unblocked = Aplicación: desbloqueada
audit-kind-connections-cut-off = Conexiones: finalizadas
audit-kind-organization-updated = Organización: modificada
audit-kind-organization-suspended = Organización: suspendida
audit-kind-organization-unsuspended = Organización: reactivada
audit-kind-api-key-rotated = Clave de API: rotada
audit-kind-api-key-revoked = Clave de API: revocada
audit-kind-invitation-created = Invitación: creada
audit-kind-invitation-renewed = Invitación: enlace nuevo
audit-kind-invitation-revoked = Invitación: revocada
audit-kind-invitation-accepted = Invitación: aceptada
audit-kind-user-disabled = Cuenta: desactivada
audit-kind-user-enabled = Cuenta: reactivada
audit-kind-project-created = Proyecto: creado
audit-kind-task-created = Tarea: creada
audit-kind-workflow-created = Flujo de trabajo: creado
audit-kind-webhook-created = Webhook: creado
audit-kind-webhook-updated = Webhook: modificado
audit-kind-webhook-deleted = Webhook: eliminado
audit-kind-webhook-disabled = Webhook: desactivado
audit-kind-webhook-enabled = Webhook: activado
audit-kind-webhook-secret-rotated = Webhook: secreto rotado
