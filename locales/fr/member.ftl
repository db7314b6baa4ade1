# The members of an organization, and the invitations that make somebody one.

member-invite = Inviter quelqu’un
member-search = Rechercher des membres
member-none-matches = Aucun membre ne correspond à <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Tout afficher</a>
member-member = Membre
member-role = Rôle
member-joined = Arrivée
member-you = Vous
member-account = Compte
member-account-closed = Compte désactivé
member-apps = Applications
member-no-apps = Aucune application n’agit ici au nom de cette personne
member-change = Modifier le rôle
member-change-role = Modifier le rôle
member-leaving = Retrait
member-leaving-what = Retire cette personne de <bdi>{ $organization }</bdi> et met fin à toutes les applications qui y agissent en son nom.
member-remove = Retirer le membre
member-owners-only = Seul un propriétaire peut modifier ou retirer un propriétaire.
member-closed = Le compte est désactivé ; le rôle est donc sans effet. Vous pouvez retirer le membre.
member-confirm-remove = Retirer { $name } de { $organization } ?
member-effect-out = { $name } ne peut plus rien ouvrir ni modifier dans { $organization }.
member-effect-app = { $app } agit ici au nom de { $name } et cesse immédiatement de fonctionner.
member-effect-more-apps = { $count ->
    [one] Il en va de même pour { $count } autre application qui agit au nom de { $name }.
   *[other] Il en va de même pour { $count } autres applications qui agissent au nom de { $name }.
}
member-effect-bots = Les applications qui agissent en tant que leur propre bot sont conservées, quelle que soit la personne qui les a approuvées.
member-effect-back = Pour revenir, il faudra une nouvelle invitation ; ce qui a pris fin ne reprend pas.

# What a role is for, in a phrase.

role-owner-what = Peut tout faire et nommer d’autres propriétaires
role-admin-what = Gère les applications, les membres, les clés et les paramètres
role-manager-what = Pilote le travail sur le produit
role-csm-what = S’occupe des clients
role-member-what = Participe
role-collaborator-what = Intervient de l’extérieur pour une tâche précise

# Making invitations.

invitation-title = Invitations
invitation-link-works = Vous obtenez un lien qui fonctionne une seule fois, pendant { $lifetime }. Envoyez-le vous-même à la personne.
invitation-whom = Pour qui
invitation-whom-hint = Un nom ou une adresse, pour savoir à qui le lien est destiné.
invitation-create = Créer l’invitation
invitation-open = Invitations en cours
invitation-none = Aucune invitation n’est en cours.
invitation-none-what = Une invitation apparaît ici jusqu’à ce que quelqu’un l’utilise, que vous la révoquiez ou que son délai de { $lifetime } soit écoulé.
invitation-for = Pour
invitation-invited = Invitation
invitation-ends = Expiration
invitation-link-short = Nouveau lien
invitation-new-link = Créer un nouveau lien
invitation-confirm-new-link = Créer un nouveau lien pour l’invitation destinée à { $whom } ?
invitation-effect-new-link = Le nouveau ne s’affiche qu’une fois. Il fonctionne une seule fois, pendant { $lifetime }.
invitation-effect-yours = L’invitation devient la vôtre : elle prend fin dès que vous n’avez plus le droit d’inviter.
invitation-revoke-short = Révoquer
invitation-revoke = Révoquer l’invitation
invitation-confirm-revoke = Révoquer l’invitation destinée à { $whom } ?
invitation-effect-link = Son lien cesse immédiatement de fonctionner.
invitation-effect-another = Vous pouvez en créer une autre à tout moment.
invitation-bad-note = Indiquez à qui elle est destinée, en 100 caractères au plus.
invitation-is-open = Une invitation pour la même personne est déjà en cours. Révoquez-la pour en créer une autre.
invitation-too-many = Il y a { $most } invitations en cours, ce qui est le maximum. Révoquez-en d’abord quelques-unes.
invitation-ready = L’invitation destinée à { $whom } est prête
invitation-ready-advice = Copiez le lien et envoyez-le à cette personne uniquement.
invitation-ready-link = Lien
invitation-ready-note = La première personne qui l’ouvre peut rejoindre { $organization } sur { $product }. Il fonctionne pendant { $lifetime }, et vous pouvez le révoquer tant qu’il n’a pas servi.

# The page of an invitation's link.

invitation-join-title = Rejoindre { $organization }
invitation-join-heading = Rejoindre <bdi>{ $organization }</bdi>
invitation-join-who = <bdi>{ $person }</bdi> vous invite à rejoindre <bdi>{ $organization }</bdi>.
invitation-join-role = Votre rôle
invitation-join-ends = { $at }, ou dès que quelqu’un l’aura utilisée
invitation-join = Rejoindre
invitation-join-not-now = Pas maintenant
invitation-join-as = Vous rejoignez l’organisation avec le compte <b><bdi>{ $email }</bdi></b>. Ce n’est pas vous ? Déconnectez-vous d’abord sur la page de votre compte, puis ouvrez à nouveau le lien.
invitation-join-known = Vous avez un compte
invitation-join-sign-in = Se connecter pour rejoindre
invitation-join-new = Vous n’avez pas encore de compte
invitation-join-email-hint = Il vous servira à vous connecter.
invitation-join-name-hint = Les autres membres de l’organisation le voient.
invitation-join-password-hint = Au moins { $shortest } caractères.
invitation-join-create = Créer un compte et rejoindre
invitation-join-stale = Ce formulaire n’était plus à jour. Veuillez l’envoyer à nouveau.
invitation-join-email-taken = Un compte existe déjà avec cette adresse. Si c’est le vôtre, connectez-vous ci-dessus.
invitation-join-bad-email = Ce n’est pas une adresse e-mail valide pour une personne.
