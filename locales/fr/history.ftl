# What happened, in the audit log and in the history of a connection. Each is a sentence without a full stop; who did it
# is its subject.

history-by-operator = L’opérateur de ce serveur
history-by-app = L’application { $app }
history-by-api-key = Une clé API
history-by-person-through-app = { $person } (via l’application { $app })
history-by-person-through-key = { $person } (via une clé API)
history-by-its-owner = Son propriétaire
history-by-owner-of = Le propriétaire de l’application { $app }
history-by-admin = Un admin de cette organisation
history-some-app = sans nom

history-app-created = { $who } a créé l’application { $app }
history-app-updated = { $who } a modifié l’application { $app }
history-app-secret-rotated = { $who } a renouvelé le secret de l’application { $app }
history-app-secret-ended = { $who } a mis fin prématurément à l’ancien secret de l’application { $app }
history-app-suspended = { $who } a suspendu l’application { $app }
history-app-unsuspended = { $who } a réactivé l’application { $app }
history-app-deleted = { $who } a supprimé l’application { $app }
history-app-reviewed = L’opérateur de ce serveur a vérifié l’application { $app }
history-app-review-taken-back = L’opérateur de ce serveur a retiré la vérification de l’application { $app }
history-app-blocked = L’opérateur de ce serveur a bloqué l’application { $app }
history-app-unblocked = L’opérateur de ce serveur a débloqué l’application { $app }
history-secret-leaked = { $who } a signalé une fuite du secret de l’application { $app } ; tous ses jetons ont pris fin
history-scopes-changed = Le propriétaire de l’application { $app } a modifié ce qu’elle demande

history-consent-approved = { $who } a donné son accord à l’application { $app }
history-install-created = L’application { $app } a été connectée avec l’approbation de { $person }
history-install-requested = { $who } a demandé à connecter l’application { $app }
history-install-approved = { $who } a approuvé l’application { $app }
history-install-declined = { $who } a refusé l’application { $app }
history-install-withdrawn = { $who } ne demande plus à connecter l’application { $app }
history-install-suspended = { $who } a suspendu la connexion de l’application { $app }
history-install-suspended-by-owner = Le propriétaire de l’application { $app } a suspendu la connexion
history-install-resumed = { $who } a rétabli la connexion de l’application { $app }
history-install-resumed-by-owner = Le propriétaire de l’application { $app } a rétabli la connexion
history-install-expired = La connexion de l’application { $app } est arrivée à échéance
history-scopes-accepted = { $who } a accepté ce que demande l’application { $app }
history-scopes-declined = { $who } a refusé ce que l’application { $app } demandait en plus
history-install-revoked = { $who } a révoqué l’accès de l’application { $app }
history-install-given-up = L’application { $app } a renoncé à son accès
history-install-ended-for-safety = L’accès de l’application { $app } a été arrêté par mesure de sécurité
history-install-ended-with-app = L’accès a pris fin parce que l’application { $app } a été retirée
history-install-ended = L’accès de l’application { $app } a pris fin

history-token-issued = L’application { $app } a reçu son propre jeton, qui n’agit au nom de personne
history-token-revoked = Un jeton de l’application { $app } a pris fin ; sa connexion est conservée
history-code-replayed = Un code d’autorisation de l’application { $app } a été présenté une deuxième fois
history-refresh-token-reused = Un jeton d’actualisation que l’application { $app } avait déjà utilisé a été présenté à nouveau

history-leaked-api-key = La clé API { $name } a été trouvée là où elle n’a pas sa place, et révoquée
history-leaked-secret = Un secret client de l’application { $app } a été trouvé là où il n’a pas sa place, et invalidé
history-leaked-code = Un code d’autorisation de l’application { $app } a été trouvé là où il n’a pas sa place, et invalidé
history-leaked-access-token = Un jeton d’accès de l’application { $app } a été trouvé là où il n’a pas sa place, et invalidé
history-leaked-refresh-token = Un jeton d’actualisation de l’application { $app } a été trouvé là où il n’a pas sa place, et invalidé
history-leaked-credential = Une donnée d’authentification de l’application { $app } a été trouvée là où elle n’a pas sa place, et invalidée

history-cut-off-app = { $who } a mis fin d’un coup à toutes les connexions de l’application { $app }
history-cut-off-person = { $who } a mis fin d’un coup à tout ce qui agit au nom de { $person }
history-cut-off-server = { $who } a mis fin d’un coup à toutes les connexions de ce serveur
history-cut-off-organization = { $who } a mis fin d’un coup à toutes les connexions à cette organisation

history-organization-updated = { $who } a modifié les paramètres de l’organisation
history-organization-suspended = L’opérateur de ce serveur a suspendu l’organisation
history-organization-unsuspended = L’opérateur de ce serveur a réactivé l’organisation
history-sso-key-created = { $who } a créé une nouvelle clé pour l’authentification propre à l’organisation
history-api-key-created = { $who } a créé la clé API { $name }
history-api-key-rotated = { $who } a renouvelé la clé API { $name }
history-api-key-revoked = { $who } a révoqué la clé API { $name }

history-member-added = { $who } a ajouté { $email } avec le rôle { $role }
history-member-changed = { $who } a modifié le rôle de { $email }, de { $from } à { $to }
history-member-removed = { $who } a retiré { $email }
history-invitation-created = { $who } a invité { $note } ({ $role })
history-invitation-renewed = { $who } a créé un nouveau lien pour l’invitation destinée à { $note } ({ $role })
history-invitation-revoked = { $who } a révoqué l’invitation destinée à { $note } ({ $role })
history-invitation-accepted = { $who } a accepté l’invitation destinée à { $note } ({ $role })
history-user-disabled = Le compte de { $email } a été désactivé
history-user-enabled = Le compte de { $email } a été réactivé

history-project-created = { $who } a créé le projet { $name }
history-task-created = { $who } a créé la tâche { $name }
history-workflow-created = { $who } a créé le workflow { $name }

history-webhook-created = { $who } a ajouté un webhook vers { $url }
history-webhook-updated = { $who } a modifié un webhook de l’organisation
history-webhook-deleted = { $who } a supprimé le webhook vers { $url }
history-webhook-failed = Le webhook vers { $url } a été désactivé : son destinataire n’accepte rien
history-webhook-disabled = { $who } a désactivé le webhook vers { $url }
history-webhook-enabled = { $who } a activé le webhook vers { $url }
history-webhook-secret-rotated = { $who } a renouvelé le secret de signature d’un webhook

history-at = { $at }, depuis { $address }

# What changed, a line each.

history-acts-as-bot = Agit en tant que son propre bot
history-acts-as = Agit en tant que : { $person }
history-can = Elle peut : { $scopes }
history-can-also = Elle peut désormais aussi : { $scopes }
history-can-no-longer = Elle ne peut plus : { $scopes }
history-told = Elle est informée quand : { $events }
history-told-also = Elle est désormais aussi informée quand : { $events }
history-told-no-longer = Elle n’est plus informée quand : { $events }
history-same-as-before = Avec les mêmes droits qu’auparavant
history-asked-for = Demandé : { $scopes }
history-no-longer-asked-for = Plus demandé : { $scopes }
history-note = « { $note } »
history-works-from = Elle fonctionne depuis : { $networks }
history-connected-before = Celles d’avant le { $at }
history-found-at = Trouvé à l’adresse { $url }
history-worked-for = Fonctionnait pour { $organization }

history-edited = { $field } : { $after }, auparavant { $before }
history-field-name = Nom
history-field-homepage = Page d’accueil
history-field-redirect-uris = URI de redirection
history-field-actors = Agit en tant que
history-field-scopes = Scopes
history-field-optional-scopes = Scopes facultatifs
history-field-listed = Dans la marketplace
history-field-install-url = Adresse d’installation
history-field-replay-window = Secondes pour répéter une actualisation
history-field-webhook = Adresse du webhook
history-field-events = Événements du webhook
history-field-app-policy = Applications qui peuvent être connectées
history-field-install-role = Rôle minimal pour installer
history-yes = oui
history-no = non
history-nothing = rien

# The audit log.

audit-log-file = Télécharger en CSV
audit-log-lead = Qui a fait quoi dans <bdi>{ $organization }</bdi>, quand et d’où. Rien ici ne peut être modifié ni supprimé.
audit-log-filters = Filtres
audit-log-by = Par
audit-log-by-everybody = Tout le monde
audit-log-about = Concernant
audit-log-about-every-app = Toutes les applications
audit-log-what = Action
audit-log-what-everything = Toutes
audit-log-from = Du
audit-log-until = Au
audit-log-nothing-matches = Aucun résultat. <a href="{ $href }">Tout afficher</a>
audit-log-empty = Il ne s’est encore rien passé. Chaque modification des applications, des membres et des clés apparaît ici, avec la personne qui l’a faite et d’où.
audit-log-pages = Pages
audit-log-newest = Les plus récentes
audit-log-older = Plus anciennes

# What can be filtered by.

audit-kind-app-created = Application : créée
audit-kind-app-updated = Application : modifiée
audit-kind-app-secret-rotated = Application : secret renouvelé
audit-kind-app-secret-ended = Application : fin d’un secret
audit-kind-app-suspended = Application : suspendue
audit-kind-app-unsuspended = Application : réactivée
audit-kind-app-deleted = Application : supprimée
audit-kind-consent-approved = Consentement : accordé
audit-kind-install-created = Installation : créée
audit-kind-install-revoked = Installation : révoquée
audit-kind-token-issued = Jeton : délivré
audit-kind-token-revoked = Jeton : révoqué
audit-kind-code-replayed = Code : rejeu détecté
audit-kind-refresh-token-reused = Jeton : réutilisation détectée
audit-kind-api-key-created = Clé API : créée
audit-kind-sso-key-created = Clé SSO : créée
audit-kind-member-set = Membre : ajouté ou modifié
audit-kind-member-removed = Membre : retiré
audit-kind-install-requested = Installation : demandée
audit-kind-install-approved = Installation : approuvée
audit-kind-install-declined = Installation : refusée
audit-kind-install-withdrawn = Installation : demande retirée
audit-kind-install-suspended = Installation : suspendue
audit-kind-install-resumed = Installation : rétablie
audit-kind-install-expired = Installation : expirée
audit-kind-scopes-changed = Application : scopes modifiés
audit-kind-scopes-accepted = Installation : scopes acceptés
audit-kind-scopes-declined = Installation : scopes refusés
audit-kind-secret-leaked = Application : fuite du secret
audit-kind-credential-leaked = Donnée d’authentification : fuite
audit-kind-app-reviewed = Application : vérifiée
audit-kind-app-blocked = Application : bloquée
audit-kind-app-unblocked = Application : débloquée
audit-kind-connections-cut-off = Connexions : fin d’un coup
audit-kind-organization-updated = Organisation : modifiée
audit-kind-organization-suspended = Organisation : suspendue
audit-kind-organization-unsuspended = Organisation : réactivée
audit-kind-api-key-rotated = Clé API : renouvelée
audit-kind-api-key-revoked = Clé API : révoquée
audit-kind-invitation-created = Invitation : créée
audit-kind-invitation-renewed = Invitation : nouveau lien
audit-kind-invitation-revoked = Invitation : révoquée
audit-kind-invitation-accepted = Invitation : acceptée
audit-kind-user-disabled = Compte : désactivé
audit-kind-user-enabled = Compte : réactivé
audit-kind-project-created = Projet : créé
audit-kind-task-created = Tâche : créée
audit-kind-workflow-created = Workflow : créé
audit-kind-webhook-created = Webhook : créé
audit-kind-webhook-updated = Webhook : modifié
audit-kind-webhook-deleted = Webhook : supprimé
audit-kind-webhook-disabled = Webhook : désactivé
audit-kind-webhook-enabled = Webhook : activé
audit-kind-webhook-secret-rotated = Webhook : secret renouvelé
