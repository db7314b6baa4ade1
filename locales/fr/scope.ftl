# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# the files in config/; where an operator configured another sentence, that one is shown in every language, unless the
# operator has a text for it too.

scope-posts-read = lire les posts, leur statut et les tableaux où ils figurent
scope-posts-write = créer, modifier, attribuer et supprimer des posts
scope-comments-read = lire les commentaires, y compris ceux réservés à votre équipe
scope-comments-write = écrire, modifier et supprimer des commentaires
scope-votes-read = voir qui a voté pour quoi
scope-votes-write = ajouter et retirer des votes, y compris au nom d’autres personnes
scope-changelog-read = lire les entrées du changelog, brouillons compris
scope-changelog-write = écrire, modifier et publier des entrées du changelog
scope-roadmap-read = lire la feuille de route
scope-articles-read = lire les articles de la base de connaissances, brouillons compris
scope-articles-write = écrire et modifier les articles de la base de connaissances
scope-collections-read = lire les collections de la base de connaissances
scope-tags-read = lire les tags
scope-tags-write = créer, modifier et supprimer des tags
scope-customers-read = lire les noms, les adresses e-mail et les informations de vos clients
scope-customers-read-sensitive = Ce sont des données personnelles de gens qui n’ont jamais eu affaire à cette application.
scope-customers-write = ajouter, modifier, importer et supprimer des clients
scope-customers-write-sensitive = Les fiches clients supprimées ou écrasées ne peuvent pas être récupérées.
scope-member-read = voir qui fait partie de votre équipe, avec noms, adresses e-mail et rôles
scope-member-write = inviter ou retirer des membres de votre équipe et modifier leur rôle
scope-member-write-sensitive = L’application peut nommer et retirer des admins, et toute personne qu’elle invite peut voir ce que voit votre équipe.
scope-webhooks-manage = être informée des événements de votre organisation dès qu’ils se produisent
scope-webhooks-manage-sensitive = Le contenu des événements est envoyé au serveur de l’application.

# config/mastodon.toml

scope-profile = voir votre nom, votre image et l’adresse de votre profil, et rien d’autre
scope-read = voir tout ce que votre compte peut voir
scope-read-accounts = voir les comptes, y compris le vôtre
scope-read-blocks = voir qui vous bloquez
scope-read-bookmarks = voir vos marque-pages
scope-read-collections = voir les collections de comptes
scope-read-favourites = voir vos favoris
scope-read-filters = voir vos filtres
scope-read-follows = voir qui vous suivez et qui vous suit
scope-read-lists = voir vos listes
scope-read-mutes = voir qui vous masquez
scope-read-notifications = voir vos notifications
scope-read-search = rechercher en votre nom
scope-read-statuses = voir les messages, y compris ceux qui vous sont destinés
scope-write = faire tout ce que votre compte peut faire
scope-write-sensitive = L’application peut publier, modifier et supprimer en votre nom.
scope-write-accounts = modifier votre profil
scope-write-blocks = bloquer des comptes et des domaines
scope-write-bookmarks = ajouter des messages aux marque-pages
scope-write-collections = créer et modifier des collections de comptes
scope-write-conversations = masquer et supprimer des conversations
scope-write-favourites = ajouter des messages aux favoris
scope-write-filters = créer et modifier des filtres
scope-write-follows = suivre des personnes et ne plus les suivre
scope-write-lists = créer et modifier des listes
scope-write-media = téléverser des fichiers médias
scope-write-mutes = masquer des personnes et des conversations
scope-write-notifications = effacer vos notifications
scope-write-reports = signaler des personnes
scope-write-statuses = publier et supprimer des messages
scope-follow = voir et modifier qui vous suivez, masquez et bloquez
scope-push = vous envoyer des notifications
scope-admin-read = voir tout ce que voient les opérateurs de ce serveur
scope-admin-read-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.
scope-admin-read-accounts = voir ce que les modérateurs voient des comptes
scope-admin-read-accounts-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.
scope-admin-read-canonical-email-blocks = voir les adresses e-mail bloquées
scope-admin-read-canonical-email-blocks-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.
scope-admin-read-domain-allows = voir quels serveurs sont autorisés
scope-admin-read-domain-allows-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.
scope-admin-read-domain-blocks = voir quels serveurs sont exclus
scope-admin-read-domain-blocks-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.
scope-admin-read-email-domain-blocks = voir les fournisseurs d’e-mail bloqués
scope-admin-read-email-domain-blocks-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.
scope-admin-read-ip-blocks = voir les adresses IP bloquées
scope-admin-read-ip-blocks-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.
scope-admin-read-reports = voir les signalements
scope-admin-read-reports-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.
scope-admin-write = faire tout ce que peuvent faire les opérateurs de ce serveur
scope-admin-write-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.
scope-admin-write-accounts = modérer des comptes
scope-admin-write-accounts-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.
scope-admin-write-canonical-email-blocks = bloquer des adresses e-mail
scope-admin-write-canonical-email-blocks-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.
scope-admin-write-domain-allows = autoriser des serveurs
scope-admin-write-domain-allows-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.
scope-admin-write-domain-blocks = exclure des serveurs
scope-admin-write-domain-blocks-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.
scope-admin-write-email-domain-blocks = bloquer des fournisseurs d’e-mail
scope-admin-write-email-domain-blocks-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.
scope-admin-write-ip-blocks = bloquer des adresses IP
scope-admin-write-ip-blocks-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.
scope-admin-write-reports = traiter les signalements
scope-admin-write-reports-sensitive = Cela donne accès à ce que seuls les opérateurs de ce serveur voient.

# config/fsckmsft.toml

scope-read-projects = voir les projets
scope-write-projects = créer des projets
scope-read-tasks = voir les tâches
scope-write-tasks = créer des tâches
scope-read-workflows = voir les workflows
scope-write-workflows = créer des workflows
scope-admin = faire tout ce que l’API permet
scope-admin-sensitive = Cela donne accès à tous les appels existants, et à ceux à venir.
