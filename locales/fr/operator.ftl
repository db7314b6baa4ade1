# The operator's console: the whole server, and its organizations, people and apps.

operator-lead = Vous gérez l’ensemble de ce serveur. Ce que vous faites ici est inscrit dans le journal d’audit de l’organisation concernée.
operator-find-organizations = En trouver une, la suspendre ou la réactiver
operator-find-people = Trouver quelqu’un, désactiver ou réactiver son compte
operator-find-apps = Vérifier une application, la bloquer, la retirer de la marketplace
operator-figures = Vue d’ensemble
operator-some-suspended = { $count ->
    [one] { $count } suspendue
   *[other] { $count } suspendues
}
operator-some-disabled = { $count ->
    [one] { $count } désactivée
   *[other] { $count } désactivées
}
operator-some-blocked = { $count ->
    [one] { $count } bloquée
   *[other] { $count } bloquées
}
operator-requests = Demandes
operator-installs = Installations
operator-installs-none = Aucune application n’est encore connectée. Vous verrez ici combien d’installations fonctionnent, attendent, sont suspendues ou ont pris fin.
operator-installs-requested = En attente d’approbation
operator-installs-active = Actives
operator-installs-ask-for-more = Demandent plus d’accès
operator-installs-suspended-by-customer = Suspendues par le client
operator-installs-suspended-by-owner = Suspendues par le propriétaire
operator-installs-revoked = Révoquées
operator-installs-expired = Expirées
operator-whole = Le serveur dans son ensemble
operator-end-all-effect = Met fin à toutes les connexions de ce serveur, ou à celles d’avant un certain jour.

# What lists and pages of one thing share.

operator-name = Nom
operator-status = État
operator-created = Création
operator-nothing-matches = Rien ne correspond à <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Tout afficher</a>
operator-acts = Ce que vous pouvez faire
operator-active = Active
operator-end = Mettre fin aux connexions

operator-organizations = Organisations
operator-organizations-search = Rechercher des organisations
operator-organizations-none = Il n’y a pas encore d’organisation.
operator-organizations-none-detail = L’opérateur du serveur en crée une avec la commande postern org create.
operator-organization-members = Membres
operator-organization-connections = Connexions
operator-organization-own-apps = Ses propres applications
operator-organization-suspended = Suspendue
operator-organization-end-effect = Met fin définitivement à tout ce qui y est connecté.
operator-suspend = Suspendre l’organisation
operator-suspend-effect = Rien n’agit dans { $organization }, et ses membres trouvent ses pages fermées. Rien ne prend fin.
operator-suspend-heading = Suspendre { $organization } ?
operator-suspend-apps = Aucune application ne peut voir ni modifier quoi que ce soit dans { $organization }, et ses clés API ne fonctionnent pas.
operator-suspend-members = Ses membres trouvent chacune de ses pages fermée, avec la mention que cela vient de vous.
operator-suspend-nothing-lost = Rien n’est perdu : quand vous la réactiverez, ce qui était connecté fonctionnera à nouveau.
operator-unsuspend = Réactiver
operator-unsuspend-effect = Ce qui était connecté fonctionne à nouveau.
operator-unsuspend-heading = Réactiver { $organization } ?
operator-unsuspend-apps = Ce qui était connecté fonctionne à nouveau immédiatement, ainsi que ses clés API.
operator-unsuspend-members = Ses membres peuvent à nouveau utiliser ses pages.

operator-people = Personnes
operator-people-search = Rechercher des personnes
operator-people-none = Il n’y a encore personne.
operator-people-none-detail = L’opérateur du serveur crée le premier compte avec la commande postern user create.
operator-person-organizations = Organisations
operator-person-organizations-none = Aucune
operator-person-membership = { $organization }, { $role }
operator-person-operator = Opérateur
operator-person-operator-yes = Peut utiliser cette console
operator-person-disabled = Désactivée
operator-person-end-effect = Met fin définitivement à tout ce qui agit au nom de cette personne. Le compte reste actif.
operator-disable = Désactiver le compte
operator-disable-effect = Ferme toutes les sessions de la personne et met fin à tout ce qui agit en son nom.
operator-disable-heading = Désactiver le compte de { $email } ?
operator-disable-out = Toutes les sessions de la personne sont fermées et elle ne peut plus se connecter.
operator-disable-apps = Plus aucune application n’agit en son nom. Cela reste ainsi quand le compte est réactivé.
operator-disable-alone = { $organization } n’aura plus de propriétaire ni d’admin qui puisse se connecter.
operator-enable = Réactiver le compte
operator-enable-effect = La personne peut à nouveau se connecter. Ce qui a pris fin ne reprend pas.
operator-enable-heading = Réactiver le compte de { $email } ?
operator-enable-in = La personne peut à nouveau se connecter, avec les mêmes rôles qu’auparavant.
operator-enable-stays = Les sessions et les connexions qui ont pris fin ne reprennent pas.
operator-oneself = Vous ne pouvez pas désactiver votre propre compte
operator-oneself-what = Il pourrait ne rester personne pour le réactiver. Rien n’a été modifié.
operator-oneself-next = Demandez à un autre opérateur de le faire.
operator-oneself-link = Aller à la console

operator-apps = Applications
operator-apps-search = Rechercher des applications
operator-apps-none = Il n’y a pas encore d’application.
operator-apps-none-detail = Un admin d’une organisation en crée une sous « Vos applications ».
operator-app-by = par { $owner }
operator-app-connected = Connectée à
operator-app-organizations = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
operator-app-client-id = ID client
operator-app-description = Description
operator-app-homepage = Page d’accueil
operator-app-leads-to = Mène à
operator-app-could = Elle pourrait
operator-app-review = Vérification
operator-app-reviewed = Vérifiée
operator-app-not-reviewed = Non vérifiée
operator-app-marketplace = Marketplace
operator-app-listed = Répertoriée
operator-app-listed-inactive = Répertoriée, mais pas affichée tant qu’elle n’est pas active
operator-app-not-listed = Non répertoriée
operator-app-end-effect = Met fin définitivement à toutes ses connexions. L’application elle-même est conservée.
operator-review = Marquer comme vérifiée
operator-review-effect = Les pages de consentement et la marketplace indiquent que vous l’avez examinée.
operator-review-heading = Marquer { $app } comme vérifiée ?
operator-review-says = Toute personne invitée à l’autoriser lit que vous l’avez examinée.
operator-review-until = La mention disparaît dès que son propriétaire change son nom, sa page d’accueil ou ses URI de redirection.
operator-unreview = Retirer la vérification
operator-unreview-effect = Les pages de consentement et la marketplace indiquent à nouveau que personne ne l’a examinée.
operator-unreview-heading = Retirer la vérification de { $app } ?
operator-unreview-says = Toute personne invitée à l’autoriser lit que personne ne l’a examinée.
operator-connected-goes-on = Ce qui est connecté continue de fonctionner.
operator-block = Bloquer l’application
operator-block-effect = Elle ne fonctionne plus du tout, et son propriétaire ne peut pas la débloquer.
operator-block-heading = Bloquer { $app } ?
operator-block-loses = { $count ->
    [0] Aucune organisation n’y est connectée actuellement.
    [one] { $count } organisation y est connectée. Cette connexion cesse immédiatement de fonctionner.
   *[other] { $count } organisations y sont connectées. Tout cela cesse immédiatement de fonctionner.
}
operator-block-nobody = Personne ne peut la connecter, et son propriétaire ne peut pas la débloquer.
operator-block-ends = La débloquer ne rétablit pas ses connexions : chaque organisation doit l’approuver à nouveau.
operator-block-rests = Quand vous la débloquerez, ses connexions fonctionneront à nouveau.
operator-unblock = Débloquer l’application
operator-unblock-effect = L’application retrouve l’état qu’elle avait avant d’être bloquée.
operator-unblock-heading = Débloquer { $app } ?
operator-unblock-as-before = Elle retrouve son état antérieur : si son propriétaire l’avait suspendue, elle reste suspendue.
operator-unblock-ended = Ses anciennes connexions restent terminées : chaque organisation doit l’approuver à nouveau.
operator-unblock-works = Ses anciennes connexions fonctionnent à nouveau immédiatement.
operator-unlist = Retirer de la marketplace
operator-unlist-effect = La retire de la marketplace. Ce qui est connecté continue de fonctionner.
operator-unlist-heading = Retirer { $app } de la marketplace ?
operator-unlist-nobody = Plus personne ne l’y trouve. Ce qui est connecté continue de fonctionner.
operator-unlist-again = Son propriétaire peut la répertorier à nouveau.
operator-changed-since = L’application a été modifiée depuis que vous l’avez examinée
operator-changed-since-what = Ce que son propriétaire a modifié entre-temps n’a pas été vérifié ; la mention n’a donc pas été accordée.
operator-changed-since-next = Examinez à nouveau l’application, puis marquez-la comme vérifiée.
operator-changed-since-link = Aller aux applications
