# The page that asks a person to let an app in, and the one for somebody who may only ask.

consent-title = Connecter { $app }
consent-who = Qui fait la demande
consent-asks = <bdi>{ $app }</bdi> demande à se connecter
consent-asks-in = <bdi>{ $app }</bdi> demande à se connecter à <bdi>{ $organization }</bdi>
consent-by = par <b><bdi>{ $owner }</bdi></b>
consent-by-nobody = un éditeur inconnu
consent-reviewed = Vérifiée
consent-not-reviewed = Non vérifiée
consent-homepage = <span class="unseen">Page d’accueil : </span><bdi>{ $host }</bdi>
consent-says = « <bdi>{ $description }</bdi> »
consent-as-whom = Elle demande à agir en tant que
consent-as-bot = <b>son propre bot</b> dans l’organisation que vous choisissez. Ses actions apparaissent sous le nom de l’application et ne sont pas limitées par votre rôle.
consent-as-bot-in = <b>son propre bot</b> dans <b><bdi>{ $organization }</bdi></b>. Ses actions apparaissent sous le nom de l’application et ne sont pas limitées par votre rôle.
consent-as-you = <b>vous, <bdi>{ $email }</bdi></b>, dans la limite de votre rôle dans l’organisation que vous choisissez. Ses actions apparaissent sous votre nom.
consent-as-you-in = <b>vous, <bdi>{ $email }</bdi></b>, dans la limite de votre rôle dans <b><bdi>{ $organization }</bdi></b>. Ses actions apparaissent sous votre nom.
consent-organization = Organisation
consent-could = Elle pourrait
consent-see = Voir
consent-change = Modifier
consent-be-told = Être informée quand
consent-events = Événements
consent-calls = Les appels d’API exacts ({ $count })
consent-calls-in = Les appels d’API exacts dans { $organizations } ({ $count })
consent-next = Et ensuite
consent-destination = Redirection vers
consent-to-site = <b><bdi>{ $host }</bdi></b>
consent-to-this-computer = <b><bdi>{ $host }</bdi></b>, un programme sur cet ordinateur
consent-to-program = le programme de cet appareil qui ouvre les liens <b><bdi>{ $scheme }:</bdi></b>
consent-to-code = une page avec un code à copier dans l’application
consent-lasts = Durée
consent-lasts-until-revoked = Jusqu’à révocation
consent-lasts-a-year = Un an
consent-until = ou jusqu’à la fin du
consent-undo = Pour revenir en arrière
consent-undo-in = <bdi>{ $organization }</bdi>, <b>Applications connectées</b>, <b>Révoquer l’accès</b> ; l’effet est immédiat
consent-undo-somewhere = Votre organisation, <b>Applications connectées</b>, <b>Révoquer l’accès</b> ; l’effet est immédiat
consent-deny = Refuser
consent-approve = Approuver
consent-signed-in = Compte utilisé : <bdi>{ $name }</bdi>, <bdi>{ $email }</bdi>.
consent-not-you = Ce n’est pas vous ?

consent-preview = Aperçu
consent-preview-what = <b>Aperçu.</b> Voici ce qui est demandé à une personne dans <bdi>{ $organization }</bdi>. Rien n’est enregistré, et les boutons ci-dessous sont sans effet.
consent-preview-back = Retour à l’application
consent-preview-other = Faire une autre demande
consent-preview-scopes = L’application demande
consent-preview-actor = Elle agit en tant que
consent-preview-bot = Son propre bot
consent-preview-person = La personne qui approuve
consent-preview-any-name = N’importe quel nom.
consent-preview-role = Rôle de la personne sollicitée

ask-title = Demander { $app }
ask-heading = Demander à un admin de connecter <bdi>{ $app }</bdi>
ask-why = Votre rôle ne vous permet pas de connecter des applications ; la décision revient aux personnes ayant le rôle { $role } ou un rôle supérieur. Elles voient votre demande sous <b>Demandes</b>.
ask-why-in = Votre rôle ne vous permet pas de connecter des applications à <b><bdi>{ $organization }</bdi></b> ; la décision revient aux personnes ayant le rôle { $role } ou un rôle supérieur. Elles voient votre demande sous <b>Demandes</b>.
ask-acts-as = Elle agirait en tant que <b><bdi>{ $whom }</bdi></b>.
ask-as-bot = son propre bot
ask-as-you = vous, { $email }, dans la limite de votre rôle
ask-see = Elle pourrait voir
ask-change = Elle pourrait modifier
ask-note = À quoi servira-t-elle ?
ask-cancel = Annuler
ask-send = Demander à un admin

# Why there is nothing to agree to, or why an agreement does not count.

refusal-next-at-app = Retournez à l’application et réessayez. Si cela se reproduit, prévenez le développeur de l’application.
refusal-start-again = Retournez à l’application et recommencez.

refusal-link = Ce lien ne permet pas de connecter cette application
refusal-link-client-id-missing = Le lien que vous avez suivi n’indique pas quelle application fait la demande.
refusal-link-unknown-client = Aucune application n’est enregistrée ici sous le nom que donne le lien.
refusal-link-suspended = L’application qui fait la demande est suspendue ; elle ne peut donc pas être connectée.
refusal-link-redirect-missing = Le lien n’indique pas vers où vous rediriger ensuite, et l’application a plusieurs adresses.
refusal-link-redirect-unknown = Le lien demande de vous rediriger vers une adresse que l’application n’a pas enregistrée. Il a peut-être été falsifié.
refusal-link-too-long = Le lien que vous avez suivi est trop long pour être traité.
refusal-link-why = Aucune redirection n’a eu lieu et aucune connexion n’a été créée.

refusal-asks-wrongly = La demande de cette application ne peut pas être traitée
refusal-asks-wrongly-what = Le lien que vous avez suivi n’est pas conforme. Aucune redirection n’a eu lieu et aucune connexion n’a été créée.
refusal-asks-response-type = response_type doit être code
refusal-asks-response-type-missing = response_type est absent
refusal-asks-response-mode = response_mode n’est pas pris en charge par ce serveur
refusal-asks-state-missing = state est absent
refusal-asks-state-too-long = state dépasse 4096 octets
refusal-asks-scope = scope est mal formé, inconnu ou non déclaré par cette application
refusal-asks-scope-missing = scope est absent
refusal-asks-actor = actor n’est pas l’un de ceux que cette application peut utiliser
refusal-asks-challenge = code_challenge doit être un SHA-256 en base64url, avec code_challenge_method S256
refusal-asks-challenge-missing = code_challenge est requis

refusal-nowhere = Vous ne pouvez pas connecter cette application
refusal-nowhere-as-bot = { $app } demande à se connecter à une organisation, et cette décision ne vous revient pas.
refusal-nowhere-as-you = { $app } demande à agir en votre nom dans une organisation, et cette décision ne vous revient pas.
refusal-nowhere-named = La demande désigne une seule organisation. Seules les personnes qui y ont le rôle { $role } ou un rôle supérieur peuvent y connecter une application.
refusal-nowhere-any = Seules les personnes ayant le rôle { $role } ou un rôle supérieur dans une organisation peuvent y connecter une application. Vous n’avez ce rôle dans aucune.
refusal-nowhere-next = Demandez à un admin de votre organisation de la connecter, ou connectez-vous avec un autre compte.

refusal-undecided = Aucune décision n’a été prise
refusal-undecided-what = Le formulaire reçu ne dit ni oui ni non. Rien n’a été modifié.
refusal-undecided-next = Revenez à la page précédente et utilisez l’un de ses boutons.

refusal-no-organization = Choisissez une organisation
refusal-no-organization-what = Vous avez approuvé sans choisir l’organisation dans laquelle l’application peut intervenir. Aucune connexion n’a été créée.
refusal-no-organization-next = Revenez à la page précédente, choisissez-en une et approuvez à nouveau.

refusal-role = Vous ne pouvez pas y connecter cette application
refusal-role-what = Votre rôle dans l’organisation choisie ne vous permet pas de connecter des applications. Aucune connexion n’a été créée.
refusal-role-next = Demandez à un admin de cette organisation de la connecter.

refusal-app-policy = Cette organisation n’admet pas cette application
refusal-app-policy-what = Ses admins ont décidé quelles applications peuvent être connectées, et celle-ci n’en fait pas partie. Aucune connexion n’a été créée.
refusal-app-policy-next = Renseignez-vous auprès d’un admin de cette organisation sur sa règle pour les applications.

refusal-connected = Cette application est déjà connectée
refusal-connected-what = Un admin l’a connectée à cette organisation ; il n’y a donc rien à demander.
refusal-connected-next = Si quelque chose ne fonctionne pas, demandez à un admin de la connecter à nouveau.

refusal-suspended = Le propriétaire de l’application a suspendu cette connexion
refusal-suspended-what = L’application ne pourra y être connectée à nouveau que lorsque son propriétaire aura rétabli la connexion. Aucune connexion n’a été créée.
refusal-suspended-next = Demandez-en la raison au développeur de l’application.

refusal-end-passed = Cette date est passée
refusal-end-passed-what = Vous avez choisi pour la fin de la connexion un jour déjà écoulé. Aucune connexion n’a été créée.
refusal-end-passed-next = Retournez à l’application, recommencez et choisissez un jour ultérieur.

refusal-of-another = Cette demande s’adressait à quelqu’un d’autre
refusal-of-another-what = Le compte actuellement connecté n’est pas celui qui a été sollicité. Aucune connexion n’a été créée.

refusal-closed = Cette demande est close
refusal-closed-what = Elle a déjà reçu une réponse, ou elle a attendu trop longtemps. Cette réponse n’a rien changé.
refusal-closed-next = Si l’application n’est pas connectée, retournez-y et recommencez.

refusal-app-changed = L’application a changé depuis que la demande vous a été présentée
refusal-app-changed-what = Ce que vous avez lu sur la page ne correspond plus à ce que l’application peut demander. Aucune connexion n’a été créée.
