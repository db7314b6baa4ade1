# What is wrong with the fields of an app, beside each and above the form.

app-problem-name-blank = Le nom ne peut pas être vide.
app-problem-name-lines = Le nom doit tenir sur une seule ligne.
app-problem-name-taken = Une autre application de cette organisation porte déjà ce nom.
app-problem-name-long = Le nom doit compter au plus { $most } caractères.
app-problem-name-hidden = Le nom ne doit pas contenir de caractères invisibles ni de caractères qui changent le sens de lecture.
app-problem-description-blank = La description ne peut pas être vide.
app-problem-description-long = La description doit compter au plus { $most } caractères.
app-problem-description-hidden = La description ne doit pas contenir de caractères invisibles ni de caractères qui changent le sens de lecture.
app-problem-homepage-blank = La page d’accueil ne peut pas être vide.
app-problem-homepage = La page d’accueil doit être une adresse web qui commence par https:// ou http://.

app-problem-redirect-uris-none = Indiquez au moins une URI de redirection.
app-problem-redirect-uris-many = La liste des URI de redirection doit en compter au plus { $most }.
app-problem-redirect-uri-length = <bdi>{ $uri }</bdi> doit compter entre 1 et 2000 caractères.
app-problem-redirect-uri-characters = <bdi>{ $uri }</bdi> ne doit contenir que des caractères ASCII imprimables, sans espace, guillemet, barre oblique inverse, accolade ni caractère générique.
app-problem-redirect-uri-not-absolute = <bdi>{ $uri }</bdi> doit être une URI absolue avec un hôte, par exemple https://example.com/callback.
app-problem-redirect-uri-scheme = <bdi>{ $uri }</bdi> doit utiliser un schéma autorisé ici : https, et tout au plus http vers certains hôtes.
app-problem-redirect-uri-user-info = <bdi>{ $uri }</bdi> ne doit contenir ni nom d’utilisateur ni mot de passe.
app-problem-redirect-uri-fragment = <bdi>{ $uri }</bdi> ne doit pas avoir de fragment.
app-problem-redirect-uri-reserved = <bdi>{ $uri }</bdi> ne doit pas avoir code, state, error ni iss dans ses paramètres de requête.
app-problem-redirect-uri-port = <bdi>{ $uri }</bdi> doit avoir un port compris entre 1 et 65535, ou aucun.

app-problem-actor-none = Choisissez comment l’application peut agir.
app-problem-actor-not-allowed = { $actor } n’est pas autorisé ici.
app-problem-actor-unknown = Chaque façon d’agir doit être app ou self.

app-problem-scope-none = Choisissez au moins un scope.
app-problem-scope-letters = Un scope ne peut contenir que des caractères ASCII imprimables, sans guillemet ni barre oblique inverse.
app-problem-scope-many = Il y a trop de scopes.
app-problem-scope-unknown = { $scope } n’est pas un scope de ce serveur.
app-problem-optional-no-scopes = Les scopes facultatifs doivent être des scopes de l’application.
app-problem-optional-undeclared = { $scope } n’est pas un scope de l’application.
app-problem-optional-all = Laissez au moins un scope qui ne soit pas facultatif.

app-problem-install-url = L’adresse d’installation doit être une adresse web qui commence par https:// ou http://.
app-problem-replay-window = Le délai pour répéter une actualisation doit être un nombre de secondes compris entre 0 et { $most }.
app-problem-note-long = La note aux admins doit compter au plus { $most } caractères.
app-problem-note-hidden = La note aux admins ne doit pas contenir de caractères invisibles ni de caractères qui changent le sens de lecture.

app-problem-webhook-scope = Le webhook de l’application nécessite le scope { $scope }.
app-problem-webhook-not-here = Les applications de ce serveur ne peuvent pas avoir de webhook.
app-problem-webhook-not-a-url = Le webhook de l’application doit être une URL absolue d’au plus 2000 caractères.
app-problem-webhook-scheme = Le webhook de l’application doit utiliser https.
app-problem-webhook-extras = Le webhook de l’application ne doit contenir ni nom d’utilisateur, ni mot de passe, ni fragment.
app-problem-webhook-host = Le webhook de l’application doit désigner son hôte par des lettres, des chiffres, des points et des traits d’union.
app-problem-webhook-port = Le webhook de l’application doit utiliser le port { $ports }.
app-problem-webhook-private = Le webhook de l’application ne doit pas pointer vers une adresse privée, locale ou réservée.
app-problem-webhook-own = Le webhook de l’application ne doit pas pointer vers ce serveur.
app-problem-events-without-url = Le webhook de l’application nécessite une webhook_url.
app-problem-event-unknown = <bdi>{ $event }</bdi> n’est pas un événement de ce serveur.
