# The page that has one thing to say: an error, a refusal, an end. A heading has no full stop.

notice-go-to-start = Aller à l’accueil
notice-go-to-account = Aller à votre compte
notice-go-back = Revenez en arrière et réessayez.
notice-request = Requête <code>{ $id }</code>
notice-request-id = Identifiant de la requête : <code>{ $id }</code>
notice-for-developers = Pour les développeurs de l’application : ce qui a échoué

notice-not-found = Il n’y a pas de page ici
notice-not-found-what = L’adresse est peut-être mal saisie, la page a peut-être été supprimée, ou elle appartient à une organisation dont vous n’êtes pas membre.
notice-not-found-next = Vérifiez l’adresse ou repartez de l’accueil.

notice-forbidden = Votre rôle ne vous permet pas de faire cela
notice-forbidden-what = Seuls les propriétaires et les admins de l’organisation peuvent le faire.
notice-forbidden-next = Demandez à l’un d’eux de le faire pour vous ou de modifier votre rôle.

notice-internal = Un problème est survenu de notre côté
notice-internal-what = La requête n’a pas été exécutée. L’incident a été enregistré, et vous n’y êtes pour rien.
notice-internal-next = Réessayez. Si l’échec se répète, prévenez l’opérateur de ce serveur en citant l’identifiant de la requête ci-dessous.

notice-unavailable = Impossible de répondre pour le moment
notice-unavailable-what = Une partie du service est injoignable. Rien n’a été modifié.
notice-unavailable-next = Réessayez dans une minute. Si cela persiste, prévenez l’opérateur de ce serveur.

notice-wrong-method = Cette page ne s’utilise pas ainsi
notice-wrong-method-what = L’adresse existe, mais pas pour ce type de requête. Cela arrive quand l’adresse d’un formulaire est ouverte seule.
notice-wrong-method-next = Retournez à la page d’où vous venez ou repartez de l’accueil.

notice-too-many = Trop de tentatives en peu de temps
notice-too-many-what = Pour protéger les comptes, les tentatives venant d’un même endroit sont limitées. Rien n’a été modifié.
notice-too-many-next = Attendez une minute, puis réessayez.

notice-failed = Cela n’a pas fonctionné
notice-status-malformed = La requête est mal formée.
notice-status-unauthorized = Une authentification est requise.
notice-status-body-too-large = Le corps de la requête est trop volumineux.
notice-status-address-too-long = L’adresse est trop longue.
notice-status-media-type = Le Content-Type du corps de la requête n’est pas pris en charge.
notice-status-too-many = Trop de requêtes.
notice-status-refused = La requête a été refusée.

notice-body-not-utf8 = La requête n’est pas de l’UTF-8 valide.
notice-body-nul = La requête contient un caractère NUL.
notice-body-broken-escape = La requête contient une séquence d’échappement % incorrecte.
notice-body-too-many-fields = La requête contient trop de paramètres.
notice-body-not-json = Le corps de la requête n’est pas un objet JSON valide.
notice-body-boundary = Un corps multipart nécessite un seul délimiteur (boundary) de 1 à 70 caractères.
notice-body-not-multipart = Le corps de la requête n’est pas du multipart/form-data valide.
notice-body-file = Les fichiers ne sont pas acceptés ici.
notice-body-part-not-text = Les parties d’un corps multipart doivent être du texte brut.
notice-body-cut-short = Le corps de la requête n’a pas pu être lu jusqu’à la fin.
notice-body-no-content-type = Le corps de la requête n’a pas de Content-Type.
notice-body-many-content-types = La requête a plusieurs Content-Type.
notice-body-broken-content-type = Le Content-Type est mal formé.
notice-body-other-charset = Seul l’UTF-8 est compris.
notice-body-encoded = Les corps de requête encodés ne sont pas pris en charge.

notice-field-twice = Le paramètre « { $field } » a été envoyé plusieurs fois.
notice-field-invalid = Le paramètre « { $field } » n’est pas valide.
notice-field-missing = Le paramètre « { $field } » est absent.
notice-field-too-long = Le paramètre « { $field } » est trop long.

notice-foreign-form = Ce formulaire provient d’un autre site
notice-foreign-form-what = Quelque chose d’extérieur à ce site a tenté d’agir en votre nom. Rien n’a été modifié.
notice-foreign-form-next = Si c’était votre intention, recommencez depuis votre compte.

notice-stale-form = Ce formulaire n’est plus à jour
notice-stale-form-what = Vous avez ouvert ou fermé une session depuis l’affichage du formulaire ; rien ne garantit plus qu’il vient de vous. Rien n’a été modifié.
notice-stale-form-next = Ouvrez à nouveau la page et recommencez l’étape.

notice-last-admin = Quelqu’un doit rester aux commandes
notice-last-admin-what = Cette personne est le dernier propriétaire ou admin de l’organisation. Rien n’a été modifié.
notice-last-admin-next = Nommez d’abord quelqu’un d’autre propriétaire ou admin.

notice-owners-only = Seul un propriétaire peut faire cela
notice-owners-only-what = Seuls les propriétaires peuvent nommer, modifier et retirer les propriétaires d’une organisation. Rien n’a été modifié.
notice-owners-only-next = Demandez à un propriétaire de le faire pour vous.

notice-taken-what = Ce nom est déjà utilisé, ou le nombre maximal est atteint. Rien n’a été modifié.
notice-taken-next = Revenez en arrière et consultez la liste.
notice-invalid-what = Certains champs ne sont pas valides. Rien n’a été modifié.

notice-key-rotated = Cette clé API a déjà été renouvelée
notice-key-rotated-what = Le formulaire que vous avez envoyé concernait une clé qui a été remplacée depuis. Rien n’a été modifié.
notice-key-rotated-why = Une clé n’est affichée qu’une fois. Recharger sa page ne l’affiche pas à nouveau et n’en crée pas de nouvelle.
notice-key-rotated-next = Si vous n’avez pas conservé la nouvelle clé, retournez à la liste et renouvelez-la encore une fois.

notice-secret-rotated = Ce secret a déjà été renouvelé
notice-secret-rotated-what = Le formulaire que vous avez envoyé concernait un secret qui a été remplacé depuis. Rien n’a été modifié.
notice-secret-rotated-why = Un secret n’est affiché qu’une fois. Recharger sa page ne l’affiche pas à nouveau et n’en crée pas de nouveau.
notice-secret-rotated-next = Si vous n’avez pas conservé le nouveau secret, renouvelez-le encore une fois depuis la page de l’application.
notice-go-to-apps = Aller à vos applications

notice-no-secret = Une application publique n’a pas de secret
notice-no-secret-what = Elle s’authentifie avec PKCE ; il n’y a donc rien à renouveler.

notice-blocked = Cette application est bloquée
notice-blocked-what = L’opérateur de ce serveur l’a bloquée, et lui seul peut la débloquer. Rien n’a été modifié.
notice-blocked-next = Demandez-en la raison à l’opérateur de ce serveur.

notice-invitation-gone = Cette invitation n’est plus valable
notice-invitation-gone-what = Elle a été utilisée ou révoquée, elle a expiré, ou il manque une partie de son lien.
notice-invitation-gone-next = Demandez-en une nouvelle à la personne qui l’a envoyée.

notice-already-member = Vous faites déjà partie de { $organization }
notice-already-member-what = Une invitation s’adresse à quelqu’un qui n’est pas encore membre. Elle reste valable, et votre rôle ne change pas.
notice-already-member-next = Si vous devez avoir un autre rôle, demandez à un admin de le modifier.
notice-go-to-organization = Aller à l’organisation

notice-suspended = Cette organisation est suspendue
notice-suspended-what = Elle a été suspendue par l’opérateur de ce serveur. Rien n’y agit, et personne ne peut utiliser ses pages.
notice-suspended-why = Ce qui était connecté est conservé et fonctionnera à nouveau quand l’opérateur réactivera l’organisation.
notice-suspended-next = Demandez à l’opérateur de ce serveur pourquoi, et ce qu’il faut faire.

notice-end-passed = Cette date est passée
notice-end-passed-what = Vous avez choisi pour la fin de la connexion un jour déjà écoulé. Rien n’a été modifié.
notice-end-passed-next = Revenez à la page précédente et choisissez un jour ultérieur.

notice-scopes-changed = L’application demande maintenant autre chose
notice-scopes-changed-what = Son propriétaire a modifié ce qu’elle demande depuis que vous avez ouvert la page. Rien n’a été modifié.
notice-scopes-changed-next = Ouvrez à nouveau la connexion et lisez ce qu’elle demande maintenant.

notice-decided = La décision a déjà été prise
notice-decided-next = Ouvrez à nouveau la liste pour voir où en sont les choses.
notice-decided-ended = Quelqu’un a été plus rapide, ou la page n’était plus à jour : cette connexion a pris fin ; seul un nouveau consentement permet de la recréer. Rien n’a été modifié.
notice-decided-not-approved = Quelqu’un a été plus rapide, ou la page n’était plus à jour : personne n’a encore approuvé cette connexion. Rien n’a été modifié.
notice-decided-not-requested = Quelqu’un a été plus rapide, ou la page n’était plus à jour : cette connexion n’attend pas d’approbation. Rien n’a été modifié.
notice-decided-already-approved = Quelqu’un a été plus rapide, ou la page n’était plus à jour : cette application est déjà connectée. Rien n’a été modifié.
notice-decided-already-suspended = Quelqu’un a été plus rapide, ou la page n’était plus à jour : cette connexion est déjà suspendue. Rien n’a été modifié.
notice-decided-not-suspended = Quelqu’un a été plus rapide, ou la page n’était plus à jour : cette connexion n’est pas suspendue. Rien n’a été modifié.
notice-decided-suspended-by-owner = Quelqu’un a été plus rapide, ou la page n’était plus à jour : le propriétaire de l’application a suspendu cette connexion, et lui seul peut la rétablir. Rien n’a été modifié.
notice-decided-nothing-pending = Quelqu’un a été plus rapide, ou la page n’était plus à jour : cette application ne demande aucun scope supplémentaire. Rien n’a été modifié.

notice-two-sessions = Votre navigateur a envoyé deux sessions
notice-two-sessions-what = Il contient deux fois le même cookie de ce site, et un seul peut être le vôtre.
notice-two-sessions-next = Supprimez les cookies de ce site dans votre navigateur, puis connectez-vous à nouveau.
