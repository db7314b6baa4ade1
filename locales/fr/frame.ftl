# What stands around every page.

frame-skip = Aller au contenu
frame-your-account = Votre compte
frame-marketplace = Marketplace
frame-operator = Opérateur
frame-support = Aide
frame-more = À propos de ce service
frame-languages = Langue

# What the last form did.

done-password-changed = Votre mot de passe a été changé. Toutes vos autres sessions sont fermées.
done-access-revoked = L’accès de l’application a été révoqué. Ses jetons ont immédiatement cessé de fonctionner.
done-access-suspended = L’accès de l’application est suspendu. Elle ne peut plus rien faire tant que vous ne l’avez pas rétabli.
done-access-resumed = L’accès de l’application fonctionne à nouveau.
done-still-suspended = Vous avez levé votre suspension. Le propriétaire de l’application maintient la sienne.
done-scopes-accepted = Accepté. L’application disposera de ce qu’elle demande dès sa prochaine actualisation.
done-scopes-declined = Refusé. L’application continue avec ce qu’elle avait.
done-asked = Votre demande a été transmise aux admins. Une fois l’application approuvée, retournez-y et connectez-la à nouveau.
done-request-approved = Approuvé. La personne à l’origine de la demande peut terminer la connexion dans l’application.
done-request-declined = Refusé. Aucune connexion n’a été créée.
done-request-withdrawn = Votre demande a été retirée.
done-app-created = L’application a été créée. Elle est publique et n’a donc pas de secret.
done-app-saved = L’application a été enregistrée.
done-app-suspended = L’application est suspendue. Personne ne peut la connecter et ses jetons ne fonctionnent pas.
done-app-unsuspended = L’application peut à nouveau être utilisée.
done-app-deleted = L’application a été supprimée. Tout ce qui lui avait été délivré a immédiatement cessé de fonctionner.
done-role-changed = Le rôle a été modifié. Il s’applique dès la prochaine requête.
done-member-removed = Le membre a été retiré. Tout ce qui agissait ici en son nom a immédiatement cessé de fonctionner.
done-invitation-revoked = L’invitation a été révoquée. Son lien ne fonctionne plus.
done-joined = Bienvenue. Voici ce à quoi votre rôle vous donne accès ici.
done-api-key-revoked = La clé API a été révoquée. Elle est refusée dès la prochaine requête.
done-settings-saved = Les paramètres ont été enregistrés.
done-language-saved = La langue a été enregistrée.
done-name-saved = Votre nom a été enregistré.
done-session-ended = La session a été fermée.
done-other-sessions-ended = Toutes vos autres sessions sont fermées.
done-secret-ended = L’ancien secret a cessé de fonctionner.
done-customer-suspended = La connexion est suspendue. Ses jetons ont immédiatement cessé de fonctionner.
done-customer-resumed = La connexion est rétablie.
done-connections-cut-off = Les connexions ont pris fin. Leurs jetons ont immédiatement cessé de fonctionner.
done-organization-suspended = L’organisation est suspendue. Plus rien n’y agit.
done-organization-unsuspended = L’organisation est réactivée. Ce qui y était connecté fonctionne à nouveau.
done-person-disabled = Le compte est désactivé. Ses sessions et ses jetons ont immédiatement cessé de fonctionner.
done-person-enabled = Le compte est réactivé. La personne doit se connecter.
done-app-reviewed = L’application est marquée comme vérifiée. Les pages de consentement l’indiquent.
done-app-review-taken-back = L’application n’est plus marquée comme vérifiée.
done-app-blocked = L’application est bloquée. Son propriétaire ne peut pas la débloquer.
done-app-unblocked = L’application a retrouvé l’état qu’elle avait avant d’être bloquée.
done-app-unlisted = L’application a été retirée de la marketplace.
done-webhook-disabled = Le webhook est désactivé. Les événements attendent que vous le réactiviez.
done-webhook-enabled = Le webhook est activé. Ce qui attendait est envoyé en premier.
done-webhook-enabled-anew = Le webhook est activé. Ce qui attendait n’est pas envoyé.
done-webhook-saved = Le webhook a été enregistré.
done-webhook-deleted = Le webhook a été supprimé. Plus rien ne lui est envoyé.
done-delivery-replayed = L’événement est de nouveau dans la file et sera envoyé à son tour.
done-failed-replayed = Ce qui n’est pas arrivé est de nouveau dans la file et sera envoyé à son tour.
