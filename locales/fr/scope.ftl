# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# config/default.toml; where an operator configured another sentence, that one is shown in every language.

scope-posts-read = lire les posts, leur statut et les tableaux où ils figurent
scope-posts-write = créer, modifier, attribuer et supprimer des posts
scope-comments-read = lire les commentaires
scope-comments-write = écrire, modifier et supprimer des commentaires
scope-votes-read = voir qui a voté pour quoi
scope-votes-write = ajouter et retirer des votes, y compris au nom d’autres personnes
scope-changelog-read = lire les entrées du changelog, brouillons compris
scope-changelog-write = écrire, modifier et publier des entrées du changelog
scope-roadmap-read = lire la feuille de route
scope-articles-read = lire les articles de la base de connaissances
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
scope-member-write-sensitive = Toute personne que l’application invite peut voir ce que voit votre équipe.
scope-webhooks-manage = être informée des événements de votre organisation dès qu’ils se produisent
scope-webhooks-manage-sensitive = Le contenu des événements est envoyé au serveur de l’application.
