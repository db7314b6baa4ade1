# Why a request of an app was refused, for the people who develop it.

explained-title = Requête refusée
explained-heading = Pourquoi cette requête de <bdi>{ $app }</bdi> a été refusée
explained-next = Que faire maintenant
explained-go-to-app = Aller à l’application
explained-told = Ce qui a été répondu à l’application
explained-error = Erreur
explained-sentence = Phrase
explained-when = Quand
explained-stale = L’application a changé pendant que quelqu’un consultait sa demande.
explained-ask-again = Envoyez à nouveau un admin de l’organisation vers /oauth/authorize.
explained-start-again = Envoyez à nouveau la personne vers /oauth/authorize.
explained-resume = Rétablissez-la sur la page de l’application.
explained-differs-slash = Elles ne diffèrent que par la barre oblique finale.
explained-differs-case = Elles ne diffèrent que par les majuscules.
explained-differs-scheme = Elles ne diffèrent que par le schéma, http ou https.
explained-differs-query = Celle qui a été présentée a d’autres paramètres de requête.

# For everybody else.

explained-bland = La requête d’une application a été refusée
explained-bland-what = Une application a demandé quelque chose à ce serveur et cela lui a été refusé. La réponse le lui a dit en une phrase, et rien n’a été modifié.
explained-bland-who = La vérification qui a échoué est affichée ici pendant sept jours, pour les admins de l’organisation propriétaire de l’application. Un refus récent peut mettre quelques secondes à apparaître.
explained-bland-next = Si vous gérez l’application, connectez-vous avec le compte de l’un de ces admins. Si vous ne faites que l’utiliser, prévenez ses développeurs en citant l’identifiant de la requête.
explained-go-to-apps = Aller à vos applications

# What is wrong with an authorization request.

explained-app-suspended = L’application est suspendue : personne ne peut la connecter et ses identifiants ne sont pas acceptés.
explained-app-suspended-mend = Réactivez-la sur la page de l’application.
explained-app-blocked = Un opérateur de ce serveur a bloqué l’application.
explained-app-blocked-mend = Adressez-vous à l’opérateur de ce serveur ; vous ne pouvez pas la débloquer vous-même.
explained-redirect-uri-missing = La requête n’indique pas de redirect_uri, et l’application n’en a pas exactement une à utiliser par défaut.
explained-redirect-uri-missing-mend = Envoyez redirect_uri, écrite exactement comme elle est enregistrée.
explained-redirect-uri-none-registered = L’application n’a enregistré aucune URI de redirection ; une réponse ne peut donc aller nulle part.
explained-redirect-uri-none-registered-mend = Enregistrez-en une sur la page de l’application.
explained-response-type-unknown = response_type vaut « <bdi>{ $presented }</bdi> » ; ce serveur ne répond que par un code.
explained-response-type-unknown-mend = Envoyez response_type=code.
explained-response-type-missing = response_type est absent, et ce serveur l’exige.
explained-response-type-missing-mend = Envoyez response_type=code.
explained-response-mode-unknown = response_mode vaut « <bdi>{ $presented }</bdi> », que ce serveur ne connaît pas.
explained-response-mode-unknown-mend = Omettez-le, ou choisissez l’un des response_modes_supported des métadonnées du serveur.
explained-state-missing = state est absent, et ce serveur l’exige.
explained-state-missing-mend = Envoyez un nouveau state aléatoire avec chaque requête, et comparez-le à l’arrivée de la réponse.
explained-state-too-long = state compte { $length } octets ; 4096 au plus sont renvoyés.
explained-state-too-long-mend = Conservez de votre côté ce dont vous avez besoin, et envoyez un state aléatoire court qui y mène.
explained-scope-malformed = scope est illisible : « <bdi>{ $presented }</bdi> ».
explained-scope-malformed-mend = Séparez au plus 50 scopes par des espaces simples, en ASCII imprimable sans guillemets.
explained-scope-unknown = Ce serveur n’a pas de scope « <bdi>{ $scope }</bdi> ».
explained-scope-unknown-mend = Comparez-le avec scopes_supported dans /.well-known/oauth-authorization-server.
explained-scope-undeclared = L’application ne déclare pas le scope « <bdi>{ $scope }</bdi> ».
explained-scope-undeclared-mend = Déclarez-le sur la page de l’application, ou cessez de le demander.
explained-scope-none-declared = La requête n’indique aucun scope, et l’application n’en déclare aucun que ce serveur connaisse.
explained-scope-none-declared-mend = Déclarez sur sa page les scopes dont l’application a besoin.
explained-scope-missing = scope est absent, et ce serveur n’en suppose aucun.
explained-scope-missing-mend = Envoyez scope avec ce dont l’application a besoin, séparé par des espaces.
explained-scope-not-chosen = La réponse n’accorde aucun scope, ou indique les scopes deux fois.
explained-scope-not-chosen-mend = Envoyez soit scope, soit granted_scopes, avec au moins un scope.
explained-actor-unknown = Il n’y a pas d’acteur « <bdi>{ $presented }</bdi> ».
explained-actor-unknown-mend = Envoyez actor=app pour agir en tant que bot de l’application, ou actor=self pour agir en tant que la personne.
explained-code-challenge-malformed = code_challenge n’est pas le base64url d’un SHA-256 : celui-ci compte 43 caractères, code_challenge en compte { $length }.
explained-code-challenge-malformed-mend = Envoyez base64url(SHA-256(code_verifier)) sans remplissage.
explained-code-challenge-method = code_challenge_method vaut « <bdi>{ $method }</bdi> » ; seul S256 est accepté.
explained-code-challenge-method-mend = Envoyez code_challenge_method=S256.
explained-code-challenge-method-missing = code_challenge_method est absent, ce qui signifierait plain ; seul S256 est accepté.
explained-code-challenge-absent = Il y a un code_challenge_method mais pas de code_challenge.
explained-code-challenge-absent-mend = Envoyez les deux, ou aucun des deux.
explained-code-challenge-missing = L’application est publique, et une application publique doit envoyer un code_challenge.
explained-code-challenge-missing-mend = Créez un code_verifier pour chaque requête et envoyez son challenge S256.
explained-denied-by-person = La personne a lu ce que l’application demande et a choisi Refuser.
explained-denied-by-person-mend = Rien n’est en panne. Demandez moins, ou expliquez, avant d’envoyer les gens ici, ce que l’application en fait.
explained-nobody-to-decide = La personne sollicitée ne peut décider dans aucune organisation concernée par cette requête.
explained-nobody-to-decide-mend = Envoyez quelqu’un dont le rôle permet de connecter des applications, ou omettez target_organization_id.
explained-person-not-a-member = La personne a répondu pour une organisation dont elle n’est pas membre.
explained-person-not-a-member-mend = Envoyez un target_organization_id tiré de eligible_organizations.
explained-person-role-too-weak = Le rôle de la personne qui a répondu ne lui permet pas de connecter des applications dans cette organisation.
explained-person-role-too-weak-mend = Laissez un admin de l’organisation répondre.
explained-organization-refuses-app = L’organisation n’admet pas cette application : sa règle n’autorise que certaines applications.
explained-organization-refuses-app-mend = Demandez à un admin de l’organisation de modifier la règle.
explained-install-suspended-before-consent = L’installation dans cette organisation a été suspendue de votre côté, et un nouveau consentement n’y change rien.
explained-install-end-passed = La date à laquelle l’installation devait prendre fin est déjà passée.
explained-install-end-passed-mend = Envoyez un expires_at situé dans l’avenir, en secondes Unix.
explained-events-beyond-request = granted_webhook_events indique un événement que la requête n’a pas demandé.
explained-events-beyond-request-mend = Accordez une partie de requested_webhook_events, et abonnez d’abord l’application aux autres.
explained-redirect-uri-unregistered = La redirect_uri n’est pas enregistrée. Elle diffère de l’URI enregistrée la plus proche, <bdi>{ $nearest }</bdi>, au caractère { $at }.
explained-redirect-uri-unregistered-mend = Envoyez celle qui est enregistrée, octet pour octet, ou enregistrez celle que vous envoyez sur la page de l’application.
explained-registered = Enregistrée
explained-sent = Envoyée
explained-actor-not-allowed = L’application ne peut pas demander { $actor ->
    [none] d’acteur
   *[other] l’acteur { $actor }
} ; elle peut demander { $allowed }.
explained-actor-none-allowed = L’application ne peut pas demander { $actor ->
    [none] d’acteur
   *[other] l’acteur { $actor }
} ; elle ne peut en demander aucun.
explained-actor-not-allowed-mend = Modifiez sur sa page la façon dont l’application agit, ou demandez un acteur qui lui est permis.

# What is wrong with credentials, or with the form of a request.

explained-secret-wrong = Le secret client est incorrect : il n’est et n’a jamais été l’un des secrets de l’application.
explained-secret-wrong-mend = Vérifiez la configuration de l’application, en particulier s’il manque des caractères, ou renouvelez le secret.
explained-secret-rotated = Le secret client a été renouvelé. Il a cessé de fonctionner le { $at }.
explained-secret-rotated-mend = Configurez l’application avec le secret le plus récent.
explained-secret-leaked = Une fuite du secret client a été signalée le { $at } ; il n’est plus accepté.
explained-secret-leaked-mend = Configurez l’application avec le secret le plus récent, et cherchez où se trouvait l’ancien.
explained-secret-of-public-app = L’application est publique et n’a donc pas de secret, et pourtant un secret a été envoyé.
explained-secret-of-public-app-mend = Omettez client_secret et authentifiez la requête avec PKCE.
explained-secret-missing = L’application possède un secret, et la requête n’en contient pas.
explained-secret-missing-mend = Envoyez client_secret dans le corps, ou l’ID et le secret par HTTP Basic.
explained-authorization-header-twice = La requête a deux en-têtes Authorization.
explained-authorization-header-twice-mend = Envoyez-en un seul. Il arrive souvent qu’une bibliothèque ajoute le sien à côté du vôtre.
explained-authorization-header-malformed = L’en-tête Authorization n’est pas Basic suivi du base64 de id:secret.
explained-authorization-header-malformed-mend = Envoyez Authorization: Basic base64(client_id:client_secret).
explained-credentials-twice = L’authentification du client a été envoyée deux fois, dans l’en-tête Authorization et dans le corps.
explained-credentials-twice-mend = N’envoyez que l’une des deux.
explained-client-ids-differ = Le client_id de l’en-tête Authorization n’est pas celui du corps.
explained-client-ids-differ-mend = Omettez client_id dans le corps.
explained-too-many-attempts = Trop de requêtes de cette application ont échoué en une minute depuis cette adresse.
explained-too-many-attempts-mend = Attendez le temps indiqué par Retry-After, et corrigez ce qui a échoué.
explained-parameter-missing = Le paramètre « <bdi>{ $name }</bdi> » est absent ou vide.
explained-parameter-missing-mend = Envoyez-le dans le corps.
explained-parameter-twice = Le paramètre « <bdi>{ $name }</bdi> » a été envoyé plusieurs fois.
explained-parameter-twice-mend = Envoyez-le une seule fois ; rien n’a été consommé.
explained-parameter-invalid = Le paramètre « <bdi>{ $name }</bdi> » n’est pas du type attendu.
explained-parameter-invalid-mend = Envoyez-le sous forme de texte de longueur raisonnable.
explained-grant-type-unsupported = Ce serveur ne prend pas en charge le grant_type « <bdi>{ $presented }</bdi> ».
explained-grant-type-unsupported-mend = Envoyez grant_type=authorization_code ou grant_type=refresh_token.
explained-no-secret-to-rotate = L’application est publique et n’a donc aucun secret à renouveler.
explained-no-secret-to-rotate-mend = Enregistrez une application confidentielle là où un serveur peut garder un secret.
explained-fields-invalid = Certains champs ne sont pas valides. { $problems }
explained-fields-invalid-mend = Corrigez-les et envoyez à nouveau la requête ; rien n’a été modifié.
explained-request-unreadable = La requête elle-même est inutilisable. { $sentence }
explained-request-unreadable-mend = Envoyez le corps sous forme de formulaire, multipart ou JSON, avec un Content-Type qui l’indique.
explained-server-failed = La requête n’est pas en cause : le serveur ou sa base de données n’a pas pu y répondre.
explained-server-failed-mend = Envoyez-la à nouveau. Si elle échoue encore, prévenez l’opérateur de ce serveur en citant l’identifiant de la requête.

# What is wrong with a code or a refresh token.

explained-code-malformed = Le code n’est pas un code de ce serveur : son début, sa longueur ou sa somme de contrôle est incorrecte.
explained-code-malformed-mend = Reprenez-le tel quel de l’adresse de redirection, décodez-le une seule fois et n’envoyez rien d’autre à sa place.
explained-code-unknown = Le code a la bonne forme, mais ce serveur n’en a délivré aucun de semblable, ou l’a oublié un jour après sa fin.
explained-code-unknown-mend = Vérifiez que le code et le point de terminaison des jetons appartiennent au même serveur.
explained-code-of-another-app = Le code n’est pas celui de cette application.
explained-code-of-another-app-mend = Vérifiez que la requête d’autorisation et l’échange utilisent le même client_id.
explained-exchange-redirect-uri-absent = Le code a été envoyé sans redirect_uri.
explained-exchange-redirect-uri-absent-mend = Envoyez la même redirect_uri que dans la requête d’autorisation.
explained-code-verifier-absent = La requête d’autorisation avait un code_challenge, et l’échange n’a pas de code_verifier.
explained-code-verifier-absent-mend = Conservez le vérificateur dans la session d’origine, et envoyez-le avec le code.
explained-code-verifier-malformed = code_verifier doit compter de 43 à 128 lettres, chiffres ou -._~ ; celui-ci compte { $length } octets.
explained-code-verifier-malformed-mend = Envoyez exactement le texte qui a été haché.
explained-code-verifier-wrong = Le code_verifier ne correspond pas au code_challenge de la requête d’autorisation. Essais restants : { $left } sur { $most }.
explained-code-verifier-wrong-mend = Envoyez le vérificateur de cette requête précise ; on les confond facilement quand plusieurs ouvertures de session ont lieu dans un même navigateur.
explained-code-verifier-unexpected = Il y a un code_verifier, mais la requête d’autorisation n’avait pas de code_challenge.
explained-code-verifier-unexpected-mend = Envoyez aussi le challenge. Si vous le faites déjà, quelque chose le retire en chemin, ce qui est une attaque.
explained-code-verifier-tries-spent = Le code est inutilisable : { $most } code_verifier incorrects ont été envoyés avec lui.
explained-code-used-by = Le code avait été utilisé { $ago } plus tôt par { $address }. Sa deuxième utilisation a mis fin à ce qu’il avait délivré.
explained-code-used = Le code avait été utilisé { $ago } plus tôt. Sa deuxième utilisation a mis fin à ce qu’il avait délivré.
explained-code-used-mend = N’échangez chaque code qu’une fois. Cherchez une page chargée deux fois, ou une nouvelle tentative après une réussite.
explained-code-used-at-once = Une autre requête a utilisé le code au même moment ; c’est elle qui a reçu la réponse.
explained-code-used-at-once-mend = N’échangez chaque code qu’une fois, et faites attendre les autres requêtes jusqu’à cette réponse.
explained-code-expired = Le code avait expiré { $ago } plus tôt.
explained-code-expired-mend = Échangez un code dès son arrivée.
explained-refresh-token-malformed = Le jeton d’actualisation n’est pas un jeton de ce serveur : son début, sa longueur ou sa somme de contrôle est incorrecte.
explained-refresh-token-malformed-mend = Vérifiez que la colonne où il est conservé est assez longue, et qu’il ne s’agit pas d’un jeton d’accès.
explained-refresh-token-unknown = Le jeton d’actualisation a la bonne forme, mais il n’appartient à aucune connexion ou a été remplacé il y a longtemps.
explained-refresh-token-unknown-mend = Utilisez le plus récent que vous ayez reçu ; s’il n’y en a pas, envoyez à nouveau la personne ici.
explained-refresh-token-of-another-app = Le jeton d’actualisation n’est pas celui de cette application.
explained-refresh-token-of-another-app-mend = Vérifiez qu’il est envoyé avec le client_id auquel il a été délivré.
explained-refresh-token-ended = Le jeton d’actualisation avait été renouvelé { $ago } plus tôt. Sa réutilisation a mis fin à la connexion.
explained-refresh-token-ended-mend = Enregistrez chaque nouveau jeton d’actualisation avant de l’utiliser, et envoyez à nouveau la personne ici.
explained-refresh-token-rotated = Le jeton d’actualisation avait été renouvelé { $ago } plus tôt. Son successeur est toujours valable.
explained-refresh-token-rotated-mend = Enregistrez chaque nouveau jeton d’actualisation avant de l’utiliser, et n’actualisez que depuis un seul processus à la fois.
explained-refresh-token-rotated-at-once = Une autre requête a renouvelé le jeton d’actualisation au même moment ; c’est elle qui a reçu la réponse.
explained-refresh-token-rotated-at-once-mend = N’actualisez que depuis un seul processus à la fois, et partagez la réponse qu’il reçoit.
explained-refresh-token-expired = Le jeton d’actualisation était resté si longtemps inutilisé qu’il avait expiré { $ago } plus tôt.
explained-refresh-scope-malformed = Le scope de l’actualisation est illisible : « <bdi>{ $presented }</bdi> ».
explained-refresh-scope-malformed-mend = Omettez scope lors d’une actualisation pour conserver ce qui a été accordé.
explained-refresh-scope-beyond-grant = L’actualisation demande plus que ce qui a été accordé : <bdi>{ $scopes }</bdi>.
explained-refresh-scope-beyond-grant-mend = Omettez scope, ou indiquez une partie de ce qui a été accordé.
explained-exchange-redirect-uri-differs = redirect_uri diffère de celle de la requête d’autorisation au caractère { $at }.
explained-exchange-redirect-uri-differs-mend = Envoyez le même texte aux deux endroits, sans les paramètres que la redirection a ajoutés.
explained-authorization-request = Requête d’autorisation
explained-exchange = Échange

# What a code or a refresh token rested on and has ended.

explained-ended-app = Tout ce que l’application avait reçu a pris fin : elle a été suspendue, ou toutes ses connexions ont pris fin d’un coup.
explained-ended-cut-off-app = Tout ce qui était connecté jusque-là pour l’application a pris fin d’un coup.
explained-ended-cut-off-organization = Tout ce qui était connecté jusque-là à l’organisation a pris fin d’un coup.
explained-ended-cut-off-person = Tout ce qui était connecté jusque-là au nom de la personne a pris fin d’un coup.
explained-ended-cut-off-server = Tout ce qui était connecté jusque-là sur le serveur entier a pris fin d’un coup.
explained-ended-redirect-uri = L’URI de redirection à laquelle le code a été envoyé a depuis été retirée de l’application.
explained-ended-redirect-uri-mend = Enregistrez-la à nouveau, puis renvoyez la personne ici.
explained-ended-actor = L’application ne peut plus utiliser actor={ $actor } : ce droit lui a été retiré depuis.
explained-ended-actor-mend = Autorisez-le à nouveau sur la page de l’application.
explained-ended-organization = Tout ce qui agissait dans <bdi>{ $organization }</bdi> a pris fin d’un coup.
explained-ended-organization-suspended = L’organisation <bdi>{ $organization }</bdi> est suspendue depuis le { $at } par l’opérateur de ce serveur.
explained-ended-organization-suspended-mend = Attendez qu’elle soit réactivée ; la connexion fonctionnera alors à nouveau.
explained-ended-person = Le compte de la personne qui avait donné son accord a été désactivé, ou elle a mis fin à tout ce qui agissait en son nom, par exemple en changeant de mot de passe.
explained-ended-person-mend = Envoyez à nouveau la personne ici.
explained-ended-membership = La personne qui avait donné son accord n’est plus membre de <bdi>{ $organization }</bdi>.
explained-ended-membership-mend = Faites donner l’accord par quelqu’un qui l’est.
explained-ended-role = Le rôle dans <bdi>{ $organization }</bdi> de la personne qui avait donné son accord ne suffit plus.
explained-ended-role-mend = Faites donner l’accord par quelqu’un dont le rôle est supérieur.
explained-ended-approver = L’admin de <bdi>{ $organization }</bdi> qui avait approuvé l’application n’en fait plus partie, ou son compte a été désactivé.
explained-ended-approver-mend = Faites-la approuver par un autre admin.
explained-ended-organization-policy = L’organisation <bdi>{ $organization }</bdi> n’admet plus cette application : sa règle est devenue plus restrictive.
explained-ended-organization-policy-mend = Demandez à un admin de l’organisation de modifier la règle, ou de connecter une application répertoriée.
explained-ended-install-expired = L’installation dans <bdi>{ $organization }</bdi> avait été acceptée jusqu’au { $at }, et cette date est passée.
explained-install-suspended-by-owner = L’installation dans <bdi>{ $organization }</bdi> est suspendue de votre côté depuis le { $at }.
explained-install-suspended-by-customer = L’organisation <bdi>{ $organization }</bdi> a suspendu l’installation le { $at }.
explained-install-suspended-by-customer-mend = Adressez-vous à l’un de ses admins ; les jetons fonctionneront à nouveau une fois l’installation rétablie.
explained-ended-otherwise = Quelque chose dont cela dépendait a pris fin depuis, et il n’est plus possible de dire quoi.
explained-revoked = L’installation dans <bdi>{ $organization }</bdi> a été { explained-revoked-how }.
explained-revoked-at = L’installation dans <bdi>{ $organization }</bdi> a été { explained-revoked-how }, le { $at }.
explained-revoked-how = { $by ->
    [admin] révoquée par un admin de cette organisation
    [app] révoquée par l’application elle-même
    [user] révoquée par la personne au nom de laquelle elle agissait
    [declined] révoquée par un admin qui l’a refusée
    [withdrawn] révoquée par le membre qui l’avait demandée
    [expired] révoquée à l’échéance prévue
    [leak] révoquée parce que l’un de ses jetons a été trouvé à un endroit accessible à tous
    [cut_off] révoquée avec tout ce qui était connecté jusque-là
    [code_replay] révoquée parce qu’un code a été utilisé deux fois
    [refresh_reuse] révoquée parce qu’un jeton d’actualisation a été utilisé deux fois
    [app_ended] révoquée avec l’application
    [organization_ended] révoquée avec l’organisation
    [user_ended] révoquée avec la personne au nom de laquelle elle agissait
   *[nobody] révoquée
}
