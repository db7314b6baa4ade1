# The organizations that an app is connected to, for its owner.

installs-title = Installations
installs-none = Aucune organisation n’a connecté <bdi>{ $app }</bdi>.
installs-none-next = Quand quelqu’un l’approuve, l’organisation apparaît ici avec l’état de sa connexion. Pour voir ce qui est demandé, consultez l’aperçu.
installs-what = Les organisations auxquelles l’application <bdi>{ $app }</bdi> est ou a été connectée. Vous voyez leur nom et la connexion, rien de plus.
installs-chart = Organisations connectées, semaine après semaine
installs-organizations = Organisations
installs-search = Rechercher des organisations
installs-state = État
installs-all = Toutes
installs-no-match = Aucune connexion ne correspond. <a href="{ $href }/installs">Tout afficher</a>
installs-organization = Organisation

chart-summary = { $first } le { $first-day }, { $last } le { $last-day }, { $most } au maximum.
chart-caption = { $title } : { $summary }
chart-numbers = Les chiffres
chart-day = Jour

# One of them.

install-last-token = Dernier jeton
install-not-yet = Pas encore
install-ended = Fin
install-ends = Fin prévue
install-can = Elle peut
install-can-nothing = Rien : plus rien de ce qui a été accordé n’est un scope de l’application.
install-pending = En attente d’un admin de l’organisation
install-as-approver = La personne qui l’a approuvée
install-requested = En attente d’approbation
install-active = Active
install-scopes-pending = Demande plus d’accès
install-suspended-there = Suspendue par l’organisation
install-suspended-by-you = Suspendue par vous
install-revoked = Révoquée
install-expired = Expirée
install-suspend = Suspendre la connexion
install-suspend-heading = Suspendre { $app } dans { $customer } ?
install-suspend-tokens = Ses jetons y cessent immédiatement de fonctionner.
install-suspend-nobody = Personne dans <bdi>{ $customer }</bdi> ne pourra la rétablir ni connecter à nouveau <bdi>{ $app }</bdi> tant que vous ne l’aurez pas rétablie.
install-suspend-seen = <bdi>{ $customer }</bdi> voit que cela vient de vous. Les autres connexions de <bdi>{ $app }</bdi> continuent.
install-resume = Rétablir la connexion
install-resume-heading = Rétablir { $app } dans { $customer } ?
install-resume-tokens = Ses jetons y fonctionnent à nouveau immédiatement.
install-resume-suspended-there = <bdi>{ $customer }</bdi> l’a aussi suspendue : elle ne fonctionnera à nouveau qu’une fois rétablie là-bas.
