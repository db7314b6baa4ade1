# The secrets of an app, for its owner.

secrets-title = Secrets
secrets-public = <bdi>{ $app }</bdi> est une application publique et n’a donc pas de secret.
secrets-public-why = Elle fonctionne là où personne ne peut en garder un, et s’authentifie avec PKCE.
secrets-none = Aucun secret de <bdi>{ $app }</bdi> ne fonctionne.
secrets-what = Un secret permet à <bdi>{ $app }</bdi> de prouver son identité. Nous n’en conservons que des empreintes : aucun secret ne peut être affiché à nouveau.
secrets-secret = Secret
secrets-made = Création
secrets-last-used = Dernière utilisation
secrets-works-until = Fin de validité
secrets-actions = Actions
secrets-current = Actuel
secrets-replaced = Remplacé
secrets-until-replaced = Lors de son remplacement
secrets-end-now = Y mettre fin maintenant
secrets-lagging = Encore sur un ancien secret
secrets-lagging-what = { $count ->
    [one] Cette installation a été actualisée pour la dernière fois avec un secret qui a été remplacé. Elle s’arrêtera avec lui.
   *[other] Ces { $count } installations ont été actualisées pour la dernière fois avec un secret qui a été remplacé. Elles s’arrêteront avec lui.
}
secrets-secret-made = Création du secret
secrets-last-refresh = Dernière actualisation
secrets-leak = Quelqu’un d’autre possède un secret ?
secrets-leak-what = Met fin immédiatement à tous les secrets, codes et jetons de l’application et crée un nouveau secret. Chaque organisation doit approuver à nouveau l’application.
secrets-leaked = Ce secret a été divulgué

# What is done to them.

secret-rotate = Renouveler le secret
secret-rotate-heading = Renouveler le secret de <bdi>{ $app }</bdi> ?
secret-rotate-shown = Un nouveau secret est créé et affiché une seule fois.
secret-rotate-keeps = Les connexions sont conservées. Votre application aura besoin du nouveau secret dès sa première actualisation après la fin de l’ancien.
secret-rotate-ends-access = Tous les jetons d’accès prennent fin immédiatement. Les connexions sont conservées : votre application obtient de nouveaux jetons à sa prochaine actualisation, avec le nouveau secret.
secret-rotate-ends-all = Toutes les connexions prennent fin immédiatement et définitivement. Chaque organisation doit approuver à nouveau l’application.
secret-rotate-ends-another = Le secret remplacé précédemment cesse immédiatement de fonctionner : deux au plus fonctionnent en même temps.
secret-rotate-overlap = L’ancien secret fonctionne encore pendant
secret-overlap-none = Aucun délai
secret-old-ends = L’ancien cesse immédiatement de fonctionner.
secret-old-works = L’ancien fonctionne encore pendant { $span }.
secret-end = Mettre fin au secret
secret-end-heading = Mettre fin maintenant à l’ancien secret de { $app } ?
secret-end-at-once = Il devait fonctionner jusqu’au { $at }. Il cesse immédiatement de fonctionner.
secret-end-users = Ce qui l’utilise encore ne pourra ni se connecter ni actualiser ses jetons sans le nouveau secret.
secret-leak = Mettre fin à tout et créer un nouveau secret
secret-leak-heading = Un secret de { $app } a-t-il été divulgué ?
secret-leak-dead = Tous les secrets, codes et jetons qui lui ont été délivrés sont inutilisables dès maintenant : trouver le secret ne sert plus à rien.
secret-leak-new = Un nouveau secret est créé et affiché une seule fois. Chaque organisation est prévenue et doit approuver à nouveau l’application.
secret-leak-instead = Si personne d’autre n’a vu le secret, renouvelez-le plutôt : les connexions sont alors conservées.

# The page that shows one, once.

secret-created = L’application <bdi>{ $app }</bdi> a été créée
secret-rotated = Le secret de <bdi>{ $app }</bdi> a été renouvelé
secret-leaked = Tout ce qui avait été délivré à <bdi>{ $app }</bdi> a pris fin ; un nouveau secret est prêt
secret-webhook = Le webhook de <bdi>{ $app }</bdi> a un secret
secret-advice = Copiez ce qui figure ci-dessous là où votre application conserve ses secrets avant de quitter cette page.
secret-client-secret = Secret client
secret-webhook-secret = Secret du webhook
secret-rotated-next = Les connexions sont conservées ; votre application aura besoin du nouveau secret à sa prochaine actualisation.
secret-leaked-next = Plus aucun ancien secret, code ou jeton ne fonctionne. Chaque organisation doit approuver à nouveau l’application.
secret-webhook-next = Votre application s’en sert pour vérifier que les événements viennent bien de <bdi>{ $product }</bdi>. Tout le reste est enregistré.
