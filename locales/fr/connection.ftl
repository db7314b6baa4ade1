# The apps that act in an organization: the list, one connection, its health, and the calls it could make.

connection-empty = Aucune application n’est connectée à <bdi>{ $organization }</bdi>.
connection-empty-what = Quand quelqu’un approuve ici une application, elle apparaît dans cette liste avec ce qu’elle peut faire, la personne qui l’a autorisée et un bouton pour révoquer son accès. Pour en connecter une, commencez sur le site de l’application : il mène ici.
connection-lead = Les applications qui peuvent agir dans <bdi>{ $organization }</bdi>. En révoquer une l’arrête immédiatement.
connection-app = Application
connection-acts-as = Agit en tant que
connection-it-can = Elle peut
connection-approved = Approbation
connection-status = État
connection-more = { $count } de plus
connection-not-yet = Pas encore
connection-unused = Inutilisée depuis 90 jours
connection-revoke = Révoquer l’accès
connection-suspend = Suspendre l’accès
connection-resume = Rétablir l’accès
connection-facts = Connexion
connection-approved-by = par <bdi>{ $name }</bdi>, { $at }
connection-ends = Fin prévue
connection-last-token = Dernier jeton
connection-history = Historique
connection-history-empty = Rien n’est encore enregistré. Chaque modification de cette connexion apparaît ici, avec la personne qui l’a faite et d’où.

# As whom an app acts.

connection-as-bot = Son propre bot
connection-as-somebody-gone = Une personne qui est partie
connection-as-limited = { $person }, dans la limite du rôle de cette personne

# What an app asks for besides.

connection-asks-for-more = <bdi>{ $app }</bdi> demande plus d’accès
connection-note = « <bdi>{ $note }</bdi> »
connection-could-also-see = Elle pourrait aussi voir
connection-could-also-change = Elle pourrait aussi modifier
connection-until-answered = Tant que vous n’avez pas répondu, et même si vous refusez, elle conserve l’accès qu’elle a déjà. <a href="{ $href }">Voir les appels d’API auxquels cela donnerait accès</a>
connection-decline = Refuser
connection-accept = Accepter

# The state of a connection, in a word.

connection-state-requested = En attente d’approbation
connection-state-active = Active
connection-state-scopes-pending = Demande plus d’accès
connection-state-suspended = Suspendue
connection-state-suspended-by-owner = Suspendue par son propriétaire
connection-state-expired = Expirée
connection-state-ended-for-safety = Arrêtée par mesure de sécurité
connection-state-declined = Refusée
connection-state-withdrawn = Demande retirée
connection-state-app-withdrawn = Application retirée
connection-state-organization-ended = Fin pour toute l’organisation
connection-state-person-gone = Personne partie
connection-state-revoked = Révoquée

# Why it no longer works, and what would bring it back.

connection-ended-by-admin = Un admin de cette organisation l’a révoquée.
connection-ended-by-app = L’application a elle-même renoncé à son accès.
connection-ended-by-person = La personne au nom de laquelle elle agissait y a mis fin.
connection-ended-declined = Un admin de cette organisation l’a refusée.
connection-ended-withdrawn = La personne qui l’avait demandée a retiré sa demande.
connection-ended-expired = La date choisie lors de l’approbation est arrivée.
connection-ended-leak = L’un de ses jetons a été trouvé à un endroit où tout le monde pouvait le lire ; tous ont donc pris fin. Approuvez à nouveau l’application si vous lui faites confiance.
connection-ended-cut-off = Tout ce qui avait été connecté avant une certaine date a pris fin.
connection-ended-code-replay = Un code d’autorisation a été présenté deux fois : quelqu’un l’a peut-être volé. Approuvez à nouveau l’application si vous lui faites confiance.
connection-ended-refresh-reuse = Un jeton d’actualisation a été présenté deux fois : quelqu’un l’a peut-être volé. Approuvez à nouveau l’application si vous lui faites confiance.
connection-ended-with-app = Son propriétaire a retiré l’application, ou a mis fin d’un coup à tout ce qui lui était lié.
connection-ended-with-organization = Tout ce qui agissait dans cette organisation a pris fin.
connection-ended-with-person = La personne au nom de laquelle elle agissait est partie, a vu son compte désactivé, a changé de mot de passe ou a mis fin à tout. Quelqu’un doit approuver à nouveau l’application.

# Before it is revoked or suspended.

connection-confirm-revoke = Révoquer l’accès de { $app } ?
connection-confirm-suspend = Suspendre l’accès de { $app } ?
connection-effect-at-once = Dès maintenant, elle ne peut plus rien voir ni modifier dans { $organization }.
connection-effect-stays = Ce qu’elle a créé est conservé.
connection-effect-again = Pour la connecter à nouveau, il faudra une nouvelle approbation.
connection-effect-not-lost = Rien n’est perdu : quand vous le rétablirez, elle reprendra avec l’accès qu’elle a.

# How a connection is doing.

health-title = Santé
health-unused = <b>Inutilisée depuis 90 jours.</b> Elle n’a effectué aucun appel depuis le { $since }. Si personne n’en a besoin, révoquez son accès.
health-last-call = Dernier appel
health-last-refresh = Dernière actualisation
health-refresh-failures = { $count } refus, le dernier : { $at }
health-refused-calls = Appels refusés
health-refused-none = Aucun pour scope manquant
health-refused = { $count ->
    [one] { $count } appel
   *[other] { $count } appels
} faute du scope <code>{ $scope }</code>
health-refused-last = le dernier : { $at }
health-unused-scopes = Scopes inutilisés
health-unused-none = Aucun au cours des 30 derniers jours
health-unused-granted = accordé, mais pas utilisé au cours des 30 derniers jours
health-secret = Secret client
health-secret-made = Création : { $at }
health-secret-newest = le plus récent de l’application
health-secret-older = l’application en a un plus récent
health-secret-older-ends = l’application en a un plus récent ; fin de celui-ci : { $at }
health-calls = Appels d’API
health-could = Ce que cette application pourrait faire

# What it could do, call by call.

capabilities-title = Ce qu’elle pourrait faire
capabilities-heading = Ce que <bdi>{ $app }</bdi> pourrait faire
capabilities-as-bot = Tous les appels d’API auxquels son jeton donne accès dans <bdi>{ $organization }</bdi>. Elle agit en tant que son propre bot, qu’aucun rôle ne limite.
capabilities-as-person = Tous les appels d’API auxquels son jeton donne accès dans <bdi>{ $organization }</bdi>. Elle agit au nom de <bdi>{ $person }</bdi>.
capabilities-as-role = Tous les appels d’API auxquels son jeton donne accès dans <bdi>{ $organization }</bdi>. Elle agit au nom de <bdi>{ $person }</bdi>, dans la limite du rôle { $role }.
capabilities-requested = Personne ne l’a encore approuvée. Dès que ce sera fait, elle pourra effectuer ces appels.
capabilities-stopped = Elle ne fonctionne pas actuellement et ne peut donc effectuer aucun de ces appels tant que cela ne change pas.
capabilities-none = Son jeton ne donne accès à aucun appel d’API.
capabilities-none-what = Ce qui lui a été accordé peut néanmoins lui permettre de recevoir des événements. <a href="{ $href }">Voir ce qu’elle peut faire</a>
capabilities-used = Elle en a utilisé { $recent } sur { $all } au cours des 30 derniers jours. Ce qui ne sert jamais n’a pas besoin d’être accordé.
capabilities-call = Appel
capabilities-what = Ce qu’il fait
capabilities-what-short = Effet
capabilities-recent = 30 derniers jours
capabilities-recent-short = 30 jours
capabilities-calls = Appels au total
capabilities-calls-short = Appels
capabilities-last = Dernier appel
capabilities-is-used = Utilisé
capabilities-is-not-used = Non utilisé
capabilities-never = Jamais
capabilities-pending = Si vous acceptez les scopes qu’elle demande
capabilities-pending-what = { $count ->
    [one] Elle pourrait aussi effectuer cet appel.
   *[other] Elle pourrait aussi effectuer ces { $count } appels.
}
