# The apps that somebody develops, and an app as its owner sees it.

apps-title = Vos applications
apps-none = Vous n’avez pas encore d’application.
apps-none-create = Une application permet à votre programme d’intervenir dans d’autres organisations de <bdi>{ $product }</bdi>, une fois que quelqu’un y a donné son approbation. En la créant, vous obtenez un ID client et un secret.
apps-none-ask = Une application permet à un programme d’intervenir dans d’autres organisations de <bdi>{ $product }</bdi>. Les propriétaires et les admins d’une organisation peuvent en créer une ; adressez-vous aux vôtres.
apps-search = Rechercher des applications
apps-no-match = Aucune application ne correspond à <b><bdi>{ $search }</bdi></b>. <a href="/developer/apps">Tout afficher</a>
apps-app = Application

app-create = Créer une application
app-create-what = Vous obtenez un ID client et un secret. Rien n’est connecté tant que personne n’a approuvé l’application.
app-owner = Organisation propriétaire
app-owner-hint = Ses propriétaires et ses admins gèrent l’application.
app-owned-by = appartient à <bdi>{ $owner }</bdi>
app-blocked = <b>L’opérateur de ce serveur a bloqué cette application.</b> Personne ne peut la connecter et aucun de ses jetons ne fonctionne. Seul l’opérateur peut la débloquer ; vos modifications sont enregistrées, mais n’y changent rien.
app-client-id = ID client
app-is-confidential = Confidentielle : elle conserve un secret
app-is-public = Publique : elle n’a pas de secret et s’authentifie avec PKCE
app-status = État
app-status-active = Active
app-status-suspended = Suspendue
app-status-blocked = Bloquée par l’opérateur
app-connected = Connexion
app-connected-nowhere = Aucune organisation pour l’instant
app-connected-to = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
app-created = Création
app-settings = Paramètres
app-save = Enregistrer
app-installs-what = Les organisations auxquelles elle est connectée, et leur nombre au fil du temps.
app-preview = Aperçu
app-preview-what = La page de consentement telle qu’un client la voit.
app-secrets-what = Ceux qui fonctionnent, et leur dernière utilisation.
app-webhook = Webhook
app-webhook-what = Ce qui lui est envoyé, et ce que répond son destinataire.

# What stands to choose from in its form.

app-actor-bot = Son propre bot
app-actor-bot-what = Fonctionne sans intervention d’une personne, et aucun rôle ne le limite
app-actor-person = La personne qui approuve
app-actor-person-what = Dans la limite du rôle de cette personne
app-kind-confidential = Confidentielle
app-kind-confidential-what = Fonctionne sur un serveur capable de garder un secret
app-kind-public = Publique
app-kind-public-what = Fonctionne sur les appareils des utilisateurs ; pas de secret, PKCE à la place. Ce choix est définitif.
app-scopes-posts = Posts
app-scopes-comments = Commentaires
app-scopes-votes = Votes
app-scopes-changelog = Changelog
app-scopes-roadmap = Feuille de route
app-scopes-articles = Articles
app-scopes-collections = Collections
app-scopes-tags = Tags
app-scopes-customers = Clients
app-scopes-member = Membres
app-scopes-webhooks = Webhooks

# What can be done to it as a whole.

app-whole = L’application dans son ensemble
app-rotate-what = Crée un nouveau secret.
app-suspend = Suspendre l’application
app-suspend-what = Personne ne peut la connecter tant que vous ne la réactivez pas, et aucun de ses jetons ne fonctionne.
app-suspend-heading = Suspendre { $app } ?
app-suspend-nobody = Personne ne peut la connecter tant que vous ne la réactivez pas.
app-suspend-ends = La réactiver ne rétablit pas ses connexions : chaque organisation doit l’approuver à nouveau.
app-suspend-keeps = Quand vous la réactiverez, ses connexions fonctionneront à nouveau.
app-unsuspend = Réactiver
app-unsuspend-what = Les organisations peuvent à nouveau la connecter.
app-unsuspend-heading = Réactiver { $app } ?
app-unsuspend-ended = Ses anciennes connexions restent terminées : chaque organisation doit l’approuver à nouveau.
app-unsuspend-back = Ses anciennes connexions fonctionnent à nouveau immédiatement.
app-cut-off = Mettre fin aux connexions
app-cut-off-what = Met fin à toutes ses connexions d’un coup, définitivement. L’application elle-même est conservée.
app-delete = Supprimer l’application
app-delete-what = Supprime définitivement l’application et tout ce qui lui a été délivré.
app-delete-heading = Supprimer { $app } ?
app-delete-effect = Son ID client et son secret ne fonctionneront plus jamais. Ce qu’elle a créé est conservé.
app-delete-for-good = Cette action est irréversible.
app-loses-nothing = Aucune organisation n’y est connectée actuellement.
app-loses = { $count ->
    [one] { $count } organisation y est connectée. Cette connexion cesse immédiatement de fonctionner.
   *[other] { $count } organisations y sont connectées. Ces connexions cessent immédiatement de fonctionner.
}
app-name-missing = Saisissez le nom pour continuer.
app-name-wrong = Ce n’est pas le nom de l’application.

# Before an edit changes what it may ask for.

scopes-change = Modifier les scopes
scopes-heading = Modifier ce que <bdi>{ $app }</bdi> peut demander ?
scopes-added = Désormais demandé
scopes-removed = Plus demandé
scopes-effects = Conséquences
scopes-effect-none = Aucune organisation n’y est connectée actuellement : personne n’est sollicité et rien ne s’arrête.
scopes-effect-removed = { $count ->
    [one] Ce qui n’est plus demandé cesse immédiatement de fonctionner dans { $count } organisation.
   *[other] Ce qui n’est plus demandé cesse immédiatement de fonctionner dans { $count } organisations.
}
scopes-effect-added = { $count ->
    [one] Ce qui est nouveau attend l’accord d’un admin dans { $count } organisation. D’ici là, l’application y fonctionne comme avant.
   *[other] Ce qui est nouveau attend l’accord d’un admin dans { $count } organisations. D’ici là, l’application y fonctionne comme avant.
}
scopes-effect-declined = Si un admin refuse, l’application reste telle quelle.
scopes-note = Pourquoi, à l’attention des admins
scopes-note-hint = Les admins de chaque organisation qui utilise l’application liront cette note. Une ou deux phrases ; laissez vide s’il n’y a rien à dire.
scopes-back = Retour au formulaire

# What nobody could be asked, so that there is no preview of it.

app-preview-nothing = Cette demande ne pourrait être adressée à personne
app-preview-nothing-what = Votre choix ne correspond à aucune demande que l’application pourrait adresser à quelqu’un.
app-preview-actor = L’application n’est pas enregistrée pour agir de cette façon.
app-preview-not-allowed = Ses scopes ou ses URI de redirection ne le permettent pas.
app-preview-role = Avec ce rôle, une personne ne décide pas ; la page lui indique plutôt comment s’adresser à un admin.
app-preview-nothing-next = Faites un autre choix ou modifiez l’application.
app-preview-again = Recommencer l’aperçu
