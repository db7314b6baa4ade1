# The pieces that several pages share.

name = <bdi>{ $name }</bdi>

parts-organization-pages = Pages de cette organisation
parts-overview = Vue d’ensemble
parts-connected-apps = Applications connectées
parts-requests = Demandes
parts-audit-log = Journal d’audit
parts-api-keys = Clés API
parts-webhooks = Webhooks
parts-members = Membres
parts-settings = Paramètres
parts-optional = (facultatif)
parts-new-scope = Nouveau depuis la dernière fois
parts-sensitive = <b>Sensible.</b> { $why }
parts-error = <span class="unseen">Erreur : </span>{ $error }
parts-errors = { $count ->
    [one] Un point est à revoir
   *[other] { $count } points sont à revoir
}
parts-order = Tri
parts-show = Afficher
parts-list-pages = Pages de cette liste
parts-rows = { $from } à { $to } sur { $total }
parts-previous = Précédent
parts-next = Suivant
parts-breadcrumbs = Fil d’Ariane
parts-type-name = Saisissez <b><bdi>{ $name }</bdi></b> pour continuer
parts-cancel = Annuler
parts-shown-once = Cette valeur ne sera plus affichée.
parts-kept-sealed = Nous le conservons sous forme chiffrée, pour signer, et ne l’affichons jamais.
parts-kept-as-fingerprint = Nous n’en conservons qu’une empreinte.
parts-copied = C’est copié
parts-by = par <bdi>{ $name }</bdi>
parts-search-apps = Rechercher des applications
parts-no-app-matches = Aucune application ne correspond à <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Tout afficher</a>
parts-actions = Actions

# Orders of lists.

order-name = Par nom
order-newest = Du plus récent au plus ancien
order-working = Celles qui fonctionnent d’abord
order-last-approved = Approbation la plus récente d’abord
order-strongest-role = Rôle le plus élevé d’abord
order-organization = Par organisation
order-last-connected = Connexion la plus récente d’abord
order-last-token = Jeton le plus récent d’abord
order-longest-unused = Inutilisées depuis le plus longtemps d’abord

# The form of an app.

app-field-name = Nom
app-field-name-hint = Il est affiché au moment de décider d’autoriser ou non l’application.
app-field-description = Description
app-field-description-hint = Ce que l’application apporte à une organisation, en une ou deux phrases.
app-field-homepage = Page d’accueil
app-field-homepage-hint = Son hôte est affiché à côté du nom. Laissez vide s’il n’y en a pas.
app-field-redirect-uris = URI de redirection
app-field-redirect-uris-hint = Une par ligne, exactement comme votre application les envoie. https, ou http sur localhost.
app-field-scopes = Scopes
app-field-scopes-hint = Le maximum que votre application pourra jamais demander. Chaque organisation voit exactement cette liste : demandez donc peu. Ce qui est facultatif peut être laissé de côté par la personne qui approuve l’application.
app-field-scope-optional = Facultatif<span class="unseen"> : { $scope }</span>
app-field-actors = Agit en tant que
app-field-kind = Type
app-field-webhook = Adresse du webhook
app-field-webhook-hint = L’adresse à laquelle votre application est informée des événements. En https ; laissez vide si elle ne l’est pas.
app-field-events = Événements du webhook
app-field-events-chosen = { $chosen } sur { $all } sélectionnés
app-field-marketplace = Marketplace
app-field-listed = Afficher dans la marketplace
app-field-listed-hint = Toute personne connectée peut l’y trouver
app-field-install-url = Adresse d’installation
app-field-install-url-hint = Là où mène le bouton Installer de la marketplace. Laissez vide pour mener à la page de consentement de l’application.
app-field-replay-window = Répéter une actualisation perdue pendant
app-field-replay-window-hint = En secondes, 60 au plus. Une application qui a perdu la réponse à une actualisation peut la redemander pendant ce délai. Laissez vide pour suivre le réglage de ce serveur.
