# Webhooks, whosever they are, and what was sent to them.

webhook-title = Webhook
webhook-send-test = Envoyer un événement de test
webhook-nothing-is-sent = Rien n’est envoyé
webhook-disabled-by-person = Une personne qui s’occupe de ce webhook l’a désactivé.
webhook-disabled-by-failures = Il a été désactivé parce que toutes les tentatives pour un événement ont échoué et que le destinataire n’a rien accepté d’autre entre-temps.
webhook-disabled-at = Désactivation : { $at }.
webhook-waits = { $count ->
    [0] Aucun événement n’attend.
    [one] { $count } événement attend.
   *[other] { $count } événements attendent.
}
webhook-test-is-sent = Un test est envoyé malgré tout.
webhook-what-waits = Ce qui attend
webhook-send-one = L’envoyer
webhook-send-all = { $count ->
    [one] Envoyer { $count } événement
   *[other] Envoyer les { $count } événements
}
webhook-send-oldest-first = Les plus anciens d’abord
webhook-skip = Ignorer ce qui attendait
webhook-skip-detail = Ces événements restent dans la liste et peuvent être renvoyés manuellement
webhook-enable = Activer
webhook-status = État
webhook-enabled = Activé
webhook-failing = En échec
webhook-disabled = Désactivé
webhook-disabled-after-failures = Désactivé après des échecs
webhook-address = Adresse
webhook-last-taken = Dernière réception
webhook-nothing-yet = Rien pour l’instant
webhook-failing-since = Début des échecs
webhook-old-secret = Ancien secret
webhook-old-secret-until = signe aussi jusqu’au { $at }
webhook-events = Événements
webhook-counts = { $waiting } en attente, { $failed } en échec, { $unsent ->
    [one] { $unsent } non envoyé
   *[other] { $unsent } non envoyés
}
webhook-hears = Ce qu’il reçoit
webhook-hears-nothing = Rien : aucun événement n’est sélectionné.
webhook-with-the-app = D’une organisation connectée, il reçoit ce qui y a été accordé. L’adresse et les événements font partie de l’application : <a href="{ $href }">modifiez-les sur sa page</a>.
webhook-settings = Paramètres
webhook-save = Enregistrer
webhook-whole = Le webhook dans son ensemble

webhook-deliveries = Livraisons
webhook-deliveries-none = Rien n’a encore été envoyé.
webhook-deliveries-none-detail = Chaque événement apparaît ici avec la réponse du destinataire. Envoyez un événement de test pour voir à quoi cela ressemble.
webhook-deliveries-none-such = Aucune livraison n’est dans cet état. <a href="{ $href }">Tout afficher</a>
webhook-deliveries-all = Toutes
webhook-deliveries-waiting = En attente
webhook-deliveries-delivered = Réussies
webhook-deliveries-failed = Échouées
webhook-deliveries-not-sent = Non envoyées

webhook-field-url-hint = L’adresse à laquelle les événements sont envoyés par POST. Elle doit commencer par https.
webhook-field-events-all = Tous les événements
webhook-field-events-all-detail = Tout ce qui est disponible aujourd’hui
webhook-field-events-these = Ces événements
webhook-field-events-these-detail = Ceux qui sont cochés ci-dessous
webhook-field-events-which = Quels événements
webhook-url-empty = Indiquez une adresse.
webhook-url-not-a-url = L’adresse doit être une URL absolue d’au plus 2000 caractères.
webhook-url-scheme = L’adresse doit utiliser https.
webhook-url-extras = L’adresse ne doit contenir ni nom d’utilisateur, ni mot de passe, ni fragment.
webhook-url-host = L’adresse doit désigner son hôte par des lettres, des chiffres, des points et des traits d’union.
webhook-url-port = L’adresse doit utiliser le port { $ports }.
webhook-url-private = L’adresse ne doit pas pointer vers une adresse privée, locale ou réservée.
webhook-url-own = L’adresse ne doit pas pointer vers ce serveur.
webhook-events-none = Choisissez au moins un événement.
webhook-events-unknown = { $event } n’est pas un événement de ce serveur.

# What is done to one. `$of` says whose it is: an app’s has the app’s name, an organization’s own its host.

webhook-rotate = Renouveler le secret de signature
webhook-rotate-effect = Crée un nouveau secret de signature. Le secret actuel signe encore lui aussi pendant { $overlap }.
webhook-rotate-heading = { $of ->
    [app] Renouveler le secret de signature de { $name } ?
   *[organization] Renouveler le secret de signature du webhook vers { $name } ?
}
webhook-rotate-both-sign = Pendant { $overlap }, chaque événement est signé avec les deux, pour que votre destinataire puisse passer au nouveau.
webhook-rotate-shown-once = Le nouveau secret est affiché une seule fois, sur la page suivante.
webhook-rotate-two-sign = Deux secrets au plus signent : celui qui a été remplacé précédemment, et qui signerait jusqu’au { $until }, prend fin immédiatement.
webhook-rotated = { $of ->
    [app] Le secret de signature de { $name } a été renouvelé
   *[organization] Le secret de signature du webhook vers { $name } a été renouvelé
}
webhook-rotated-old-one = L’ancien signe aussi pendant { $overlap }, jusqu’au { $until }.
webhook-secret = Secret de signature
webhook-secret-copy = Copiez-le là où votre destinataire conserve ses secrets avant de quitter cette page.
webhook-replay = Renvoyer les livraisons échouées
webhook-replay-effect = { $count ->
    [one] Renvoie ce qui n’est pas arrivé : { $count } événement.
   *[other] Renvoie ce qui n’est pas arrivé : { $count } événements.
}
webhook-replay-events = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
webhook-replay-heading = { $of ->
    [app] Renvoyer { webhook-replay-events } à { $name } ?
   *[organization] Renvoyer { webhook-replay-events } au webhook vers { $name } ?
}
webhook-replay-same-id = Chacun est renvoyé avec l’identifiant qu’il avait, les plus anciens d’abord.
webhook-replay-not-sent-too = Ce qui n’a pas été envoyé en fait partie. Ce que le destinataire ne doit plus recevoir est de nouveau laissé de côté.
webhook-replay-waits = Le webhook est désactivé ; ils attendent donc que vous l’activiez.
webhook-disable = Désactiver
webhook-disable-effect = Suspend les envois jusqu’à ce que vous le réactiviez. D’ici là, les événements attendent et aucun n’est perdu pendant { $span }.
webhook-delete = Supprimer le webhook
webhook-delete-effect = Le supprime définitivement, avec la liste de ce qui lui a été envoyé.
webhook-delete-heading = Supprimer le webhook vers { $name } ?
webhook-delete-nothing-sent = Dès maintenant, plus rien ne lui est envoyé.
webhook-delete-waiting = { $count ->
    [one] { $count } événement attend et ne sera jamais envoyé.
   *[other] { $count } événements attendent et ne seront jamais envoyés.
}
webhook-delete-list = La liste de ce qui lui a été envoyé disparaît avec lui. Cette action est irréversible.

webhook-no-address = Cette application n’a pas d’adresse de webhook
webhook-no-address-what = Sans adresse, rien n’est envoyé. Rien n’a été modifié.
webhook-no-address-next = Indiquez-en une sur la page de l’application.
webhook-no-address-link = Aller à vos applications
webhook-rotated-already = Ce secret de signature a déjà été renouvelé
webhook-rotated-already-what = Le formulaire que vous avez envoyé concernait un secret qui a été remplacé depuis. Rien n’a été modifié.
webhook-rotated-already-why = Un secret n’est affiché qu’une fois. Recharger sa page ne l’affiche pas à nouveau et n’en crée pas de nouveau.
webhook-rotated-already-next = Si vous n’avez pas conservé le nouveau secret, retournez au webhook et renouvelez-le encore une fois.
webhook-tested-enough = C’est assez de tests pour le moment
webhook-tested-enough-what = Nombre de tests en une minute : { $count }. Ce test n’a pas été envoyé.
webhook-tested-enough-next = Attendez une minute, puis revenez en arrière et envoyez-en un autre.
webhook-invalid = Cela n’a pas fonctionné
webhook-invalid-what = Certains champs ne sont pas valides. Rien n’a été modifié.

# An app without one.

webhook-none-title = Webhook · { $app } · Vos applications
webhook-none = <bdi>{ $app }</bdi> n’a pas d’adresse de webhook.
webhook-none-detail = Avec une adresse, elle est informée des événements dans les organisations qui la connectent. Indiquez-en une et choisissez les événements sur la page de l’application.
webhook-none-go = Aller à l’application

# The webhooks of an organization.

webhooks-lead = Un webhook informe l’un de vos programmes de ce qui se passe dans <bdi>{ $organization }</bdi>, au moment où cela se passe.
webhooks-late = <b>Un autre webhook a été ajouté depuis l’ouverture de ce formulaire.</b> Si ce n’est pas celui-ci, envoyez à nouveau le formulaire.
webhooks-none = L’organisation n’a aucun webhook.
webhooks-none-detail = Ajoutez l’adresse d’un programme qui doit être informé des événements. Ce qui lui est envoyé est signé et répertorié avec sa réponse.
webhooks-hears-of = Reçoit
webhooks-hears-all = Tous les événements
webhooks-hears-some = { $count ->
    [one] { $count } événement sur { $offered }
   *[other] { $count } événements sur { $offered }
}
webhooks-add-heading = Ajouter un webhook
webhooks-add = Ajouter le webhook
webhooks-full = Il y a { $most } webhooks, ce qui est le maximum. Supprimez-en un dont vous n’avez plus besoin.
webhooks-added = Le webhook vers { $host } a été ajouté
webhooks-added-note = Votre destinataire s’en sert pour vérifier que les événements viennent d’ici. Pour voir s’il le fait, envoyez un événement de test depuis la page suivante.
webhooks-apps = Applications connectées qui reçoivent des événements
webhooks-apps-detail = Elles ont été autorisées avec ces événements et s’occupent elles-mêmes de leurs webhooks. Pour en arrêter une, révoquez son accès.
webhooks-apps-app = Application
webhooks-apps-hear = Informée quand
webhooks-apps-by = par <bdi>{ $owner }</bdi>
webhooks-apps-first = { $count ->
    [one] C’est la première.
   *[other] Ce sont les { $count } premières.
} <a href="{ $href }">Toutes les applications connectées</a>

# One event on its way to a receiver.

delivery-crumb = Livraison
delivery-replay = Renvoyer
delivery-state = État
delivery-event = Événement
delivery-where = Où
delivery-happened = Survenu
delivery-id = Identifiant
delivery-id-detail = L’en-tête webhook-id, le même à chaque tentative
delivery-attempts = Tentatives
delivery-waiting = En attente
delivery-delivered = Réussie
delivery-failed = Échouée
delivery-not-sent = Non envoyée
delivery-waits-disabled = Il attend : rien n’est envoyé tant que le webhook n’est pas activé.
delivery-waits = Il attend son tour ou la prochaine tentative.
delivery-was-taken = Le destinataire l’a accepté.
delivery-test-failed = Le test n’est pas arrivé. Voyez ci-dessous ce qui s’est passé.
delivery-has-failed = Toutes les tentatives ont échoué. Corrigez le problème côté destinataire, puis renvoyez l’événement : il garde le même identifiant.
delivery-was-dropped = Il n’a pas été envoyé : ce qui attendait a été ignoré, ou le destinataire ne devait plus le recevoir quand son tour est venu.
delivery-untried = Il n’y a pas encore eu de tentative.
delivery-attempt = { $at }, après { $took }
delivery-attempt-answered = { $at }, statut { $status } après { $took }
delivery-took-milliseconds = { $count } ms
delivery-took-seconds = { $whole },{ $tenths } s
delivery-answer = La réponse commence ainsi :
delivery-told = Ce qui est transmis
delivery-told-data = Les données de l’événement. Ce qui les entoure est recréé à chaque tentative.
delivery-told-unread = Elles appartiennent à l’organisation où l’événement s’est produit, et peuvent être lues ici une fois l’événement envoyé.

# What came of an attempt.

attempt-not-200 = Le destinataire ne l’a pas accepté : seul le statut 200 vaut acceptation.
attempt-not-2xx = Le destinataire ne l’a pas accepté : seul un statut de 200 à 299 vaut acceptation.
attempt-unsigned = Il n’a pas été envoyé : le secret de signature ne peut pas être déchiffré avec les clés de ce serveur. Renouvelez le secret de signature.
attempt-refused = L’URL mène à un endroit auquel ce serveur n’envoie rien, par exemple un réseau privé.
attempt-no-address = Le nom du destinataire n’a pas d’adresse.
attempt-unreachable = Le destinataire n’accepte pas les connexions.
attempt-tls = Le destinataire n’a pas prouvé son identité : TLS a échoué, ou son certificat n’est pas valable pour son nom.
attempt-timed-out = Le destinataire n’a pas répondu à temps.
attempt-bad-answer = Le destinataire a fermé la connexion trop tôt ou a répondu par autre chose que du HTTP.
