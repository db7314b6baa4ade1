# The quickstart of an app, for its developer.

quickstart-title = Démarrage rapide
quickstart-what = De ses identifiants au premier événement, avec des programmes à copier
quickstart-lead = Des identifiants de <bdi>{ $app }</bdi> au premier événement, avec des programmes à copier. Aucun ne contient de secret ni de jeton : chacun les lit dans son environnement.
quickstart-step = { $number }. { $what }
quickstart-register = 1. Enregistrer
quickstart-client-id = ID client
quickstart-redirect-uris = URI de redirection
quickstart-scopes = Scopes
quickstart-secret = Secret
quickstart-secret-kept = Il a été affiché une seule fois, à sa création. Si personne ne l’a conservé, créez-en un nouveau sous <a href="{ $href }/secrets">Secrets</a>.
quickstart-secret-none = Aucun. L’application est publique et s’authentifie avec PKCE.
quickstart-programs = Les programmes
quickstart-runtimes = Programmes en
quickstart-needs-curl = Ils nécessitent <code>curl</code> et <code>openssl</code>.
quickstart-needs-javascript = Ils nécessitent Node.js 18 et aucun paquet.
quickstart-needs-python = Ils nécessitent Python 3.9 et aucun paquet.
quickstart-needs-go = Ils nécessitent Go 1.19 et aucun paquet.
quickstart-needs-rust = Ce sont les binaires d’un même paquet. Ceci va dans son <code>Cargo.toml</code> :
quickstart-run = Enregistrez-le sous <code>{ $file }</code> et lancez-le avec <code>{ $command }</code>.
quickstart-run-with = Enregistrez-le sous <code>{ $file }</code>, définissez { $variables } dans son environnement et lancez-le avec <code>{ $command }</code>.
quickstart-variable = <code>{ $name }</code>

quickstart-connect = Connecter
quickstart-connect-what = Envoyez la personne qui décide vers la page de consentement. Votre application crée chaque fois un nouveau <code>state</code>, le conserve avec la session de cette personne et ne continue que s’il revient à l’identique.
quickstart-connect-pkce = Le vérificateur est conservé de la même façon : la page n’en reçoit que le hash, et l’échange prouve qu’il vient bien de l’auteur de la demande.
quickstart-connect-back = La personne qui approuve revient à <code>{ $uri }</code>, avec <code>code</code> et <code>state</code> dans l’adresse.
quickstart-connect-shown = La personne qui approuve voit un code et le copie dans votre application.
quickstart-open = Essayer : ouvrir la page de consentement
quickstart-exchange = Échanger
quickstart-exchange-what = Le code fonctionne une seule fois, pendant { $span }. Votre application l’échange contre un jeton d’accès.
quickstart-exchange-pair = Le code fonctionne une seule fois, pendant { $span }. Votre application l’échange contre un jeton d’accès et un jeton d’actualisation.
quickstart-exchange-state = <code>CALLBACK</code> est l’adresse complète à laquelle la personne est revenue, entre guillemets. Le programme ne continue que si <code>state</code> y est égal au <code>STATE</code> affiché par le premier.
quickstart-exchange-iss = <code>CALLBACK</code> est l’adresse complète à laquelle la personne est revenue, entre guillemets. Le programme ne continue que si <code>state</code> y est égal au <code>STATE</code> affiché par le premier, et <code>iss</code> à <code>{ $issuer }</code>.
quickstart-call = Appeler
quickstart-call-what = Le jeton d’accès donne accès à ce qui a été accordé, par exemple <code>{ $call }</code>, pendant { $span }.
quickstart-call-endless = Le jeton d’accès donne accès à ce qui a été accordé, par exemple <code>{ $call }</code>, jusqu’à sa révocation.
quickstart-refresh = Actualiser
quickstart-refresh-what = Avant l’expiration du jeton d’accès, ou quand un appel reçoit la réponse 401, le jeton d’actualisation permet d’en obtenir de nouveaux. Il fonctionne une seule fois.
quickstart-refresh-again = Si un jeton déjà utilisé est présenté à nouveau, il est refusé. Votre application continue avec le nouveau.
quickstart-refresh-ends = Si un jeton déjà utilisé est présenté à nouveau, les jetons en cours prennent fin eux aussi, car quelqu’un l’a peut-être volé. N’actualisez donc que depuis un seul processus à la fois.
quickstart-webhook = Webhook
quickstart-webhook-what = Quiconque connaît l’adresse peut y envoyer quelque chose ; seul compte donc ce qui est signé. Un destinataire répond 200 en moins de { $span } ; ce qui n’est pas accepté est renvoyé.
quickstart-webhook-set = Les événements sont envoyés à <code>{ $url }</code>. Le secret de signature a été affiché une seule fois ; un nouveau se crée sous <a href="{ $href }/webhook">Webhook</a>.
quickstart-webhook-unset = Donnez à l’application une adresse de webhook et des événements dans ses <a href="{ $href }#webhook_url">paramètres</a>, avec le scope <code>{ $scope }</code>. Le secret de signature est affiché une seule fois, à l’enregistrement.
quickstart-webhook-organizations = Ici, ce sont les organisations qui sont informées, pas les applications : un admin ajoute le destinataire sous <b>Webhooks</b> dans son organisation, et le secret de signature lui est affiché une seule fois.
