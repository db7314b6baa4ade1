# The API keys of an organization.

api-key-lead-bound = Une clé agit au nom de <bdi>{ $organization }</bdi> sans intervention d’une personne, dans la limite de ses scopes. Pour un programme tiers, utilisez plutôt une application.
api-key-lead = Une clé agit au nom de toute l’organisation <bdi>{ $organization }</bdi>, sans intervention d’une personne et sans scopes. Pour un programme tiers, utilisez plutôt une application.
api-key-empty = Il n’y a aucune clé API.
api-key-empty-what = Vos propres scripts s’en servent pour appeler l’API. Donnez-lui le nom du script qui l’utilisera : vous saurez ainsi ce qui s’arrête quand vous la révoquerez.
api-key-search = Rechercher des clés API
api-key-none-matches = Aucune clé API ne correspond à <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Tout afficher</a>
api-key-key = Clé
api-key-scopes = Scopes
api-key-no-scopes = Aucun
api-key-networks = Réseaux
api-key-any-network = Tous
api-key-created = Création
api-key-by-operator = l’opérateur de ce serveur
api-key-last-used = Dernière utilisation
api-key-never = Jamais
api-key-rotate-short = Renouveler
api-key-revoke-short = Révoquer
api-key-new = Créer une clé API
api-key-name = Nom
api-key-name-hint = Ce qui l’utilisera.
api-key-scopes-hint = Tout ce que la clé pourra jamais faire. Choisissez ce dont son programme a besoin, et rien de plus.
api-key-networks-hint = D’où la clé fonctionne : un réseau par ligne, par exemple 192.0.2.0/24. Laissez vide pour l’autoriser partout.
api-key-create = Créer la clé API

# What is wrong with a new one.

api-key-name-taken = Une clé porte déjà ce nom. Choisissez un autre nom ou révoquez d’abord cette clé.
api-key-bad-name = Donnez-lui un nom de 1 à 100 caractères.
api-key-no-scope = Choisissez au moins un scope.
api-key-unknown-scope = { $scope } n’est pas un scope de ce serveur.
api-key-bad-scope = Un scope ne peut contenir que des caractères ASCII imprimables, sans guillemet ni barre oblique inverse.
api-key-too-many-scopes = Il y a trop de scopes.
api-key-scopes-unused = Les clés API de ce serveur n’ont pas de scopes.
api-key-not-a-network = { $network } n’est pas un réseau tel que 192.0.2.0/24 ou 2001:db8::/32.
api-key-too-many-networks = Une clé API peut être limitée à { $most } réseaux au plus.
api-key-networks-unused = Les clés API de ce serveur ne sont pas limitées à des réseaux.

# Before it is rotated or revoked.

api-key-confirm-rotate = Renouveler la clé API { $name } ?
api-key-rotate = Renouveler la clé API
api-key-effect-at-once = L’ancienne clé est refusée dès la prochaine requête. À aucun moment les deux ne fonctionnent ensemble.
api-key-effect-name-stays = Son nom reste le même. La nouvelle clé est affichée une seule fois, sur la page suivante.
api-key-effect-bounds-stay = Son nom, ses scopes et ses réseaux restent les mêmes. La nouvelle clé est affichée une seule fois, sur la page suivante.
api-key-confirm-revoke = Révoquer la clé API { $name } ?
api-key-revoke = Révoquer la clé API
api-key-effect-refused = Tout ce qui l’utilise est refusé dès la prochaine requête.
api-key-effect-another = Cette action est irréversible. Une nouvelle clé sera une autre clé.

# The page that shows one once.

api-key-is-created = La clé API { $name } a été créée
api-key-is-rotated = La clé API { $name } a été renouvelée
api-key-advice = Copiez-la là où votre script conserve ses secrets avant de quitter cette page.
api-key-label = Clé API
api-key-note = Elle agit au nom de toute l’organisation { $organization }. Envoyez-la { $way ->
    [either] dans l’en-tête api-key ou comme jeton bearer
    [bearer] comme jeton bearer
   *[header] dans l’en-tête api-key
}.
api-key-note-bound = Elle agit au nom de { $organization } dans la limite de ses scopes. Envoyez-la { $way ->
    [either] dans l’en-tête api-key ou comme jeton bearer
    [bearer] comme jeton bearer
   *[header] dans l’en-tête api-key
}.
