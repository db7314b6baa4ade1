# An organization's front page, its settings, and what its members ask for.

organization-role = Votre rôle : { $role }
organization-members-what = Qui d’autre est ici
organization-own-requests-what = Les applications que vous avez demandées
organization-connected-apps-what = Ce qui peut agir dans { $organization }, qui l’a autorisé et comment y mettre fin
organization-requests-what = Les applications que des membres demandent
organization-audit-log-what = Qui a modifié quoi dans { $organization }, quand et d’où
organization-api-keys-what = Les clés avec lesquelles vos propres scripts appellent l’API
organization-webhooks-what = Ce dont vos propres programmes sont informés quand quelque chose se passe dans { $organization }
organization-all-members-what = Qui est ici, avec quel rôle, et qui est invité
organization-settings-what = Le nom de { $organization }, les applications qui peuvent être connectées, et par qui
organization-cut-off = Mettre fin à toutes les connexions
organization-cut-off-what = Quand l’organisation { $organization } doit être coupée d’un coup de toutes les applications
organization-others = Les propriétaires et les admins gèrent aussi ici les applications connectées, les clés API et les paramètres.

settings-name = Nom
settings-name-hint = Il est affiché quand une application demande à être connectée.
settings-apps = Applications qui peuvent être connectées
settings-apps-hint = Une modification s’applique aux nouvelles connexions. Ce qui est déjà connecté le reste jusqu’à ce que quelqu’un le révoque.
settings-apps-any = Toutes les applications
settings-apps-any-what = Les personnes autorisées à installer décident
settings-apps-listed = Seulement les applications répertoriées
settings-apps-listed-what = Celles que la marketplace affiche
settings-apps-none = Aucune application
settings-apps-none-what = Rien de nouveau ne peut être connecté
settings-who = Qui peut installer une application
settings-who-hint = Tous les autres peuvent faire une demande, à laquelle un admin répond.
settings-who-as-server = Réglage du serveur : { $who }
settings-who-owners = Propriétaires uniquement
settings-who-everybody = Tout le monde
settings-who-and-stronger = { $role } et rôles supérieurs
settings-save = Enregistrer

request-none = Personne n’attend de réponse. Quand un membre veut connecter une application sans en avoir le droit, sa demande apparaît ici.
request-none-own = Vous n’attendez aucune réponse. Quand vous connectez une application et que votre rôle ne le permet pas, vous pouvez vous adresser à un admin ; votre demande apparaît alors ici.
request-asked = Demande de <b><bdi>{ $person }</bdi></b>, { $at }
request-asked-why = Demande de <b><bdi>{ $person }</bdi></b>, { $at } : « <bdi>{ $note }</bdi> »
request-acts-as = Elle agirait en tant que : <b><bdi>{ $whom }</bdi></b>
request-told = Elle serait informée quand
request-calls = Ce qu’elle pourrait faire, appel par appel<span class="unseen"> : <bdi>{ $app }</bdi></span>
request-decline = Refuser<span class="unseen"> <bdi>{ $app }</bdi></span>
request-approve = Approuver<span class="unseen"> <bdi>{ $app }</bdi></span>
request-then = Après approbation, <bdi>{ $person }</bdi> peut terminer la connexion dans l’application. Rien ne fonctionne avant.
request-withdraw = Retirer la demande
