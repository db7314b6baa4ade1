# Mails, in plain text: what stands here is no markup. Paragraphs are one line each, and are broken when they are written
# down.

# A webhook was disabled after its last attempt. `$of` says whose it is: an app, or an organization itself.

mail-webhook-disabled-subject = { $of ->
    [app] Le webhook de l’application { $name } a été désactivé
   *[organization] Le webhook de { $name } a été désactivé
}
mail-webhook-disabled =
    { $of ->
        [app] { $product } n’envoie plus les événements de l’application { $name } à cette adresse :
       *[organization] { $product } n’envoie plus les événements de { $name } à cette adresse :
    }

    {"    "}{ $address }

    { $tries ->
        [one] L’événement { $event } a fait l’objet de { $tries } tentative, et le destinataire n’a rien accepté d’autre entre-temps.
       *[other] L’événement { $event } a fait l’objet de { $tries } tentatives, et le destinataire n’a rien accepté d’autre entre-temps.
    } { $last }

    Rien n’est perdu : les événements attendent que vous réactiviez le webhook, et sont conservés pendant { $kept }. Corrigez le problème côté destinataire, envoyez-lui un test et réactivez le webhook ici :

    {"    "}{ $page }
mail-webhook-answered = La dernière fois, il a répondu avec le statut { $status }.
mail-webhook-no-answer = La dernière fois, il n’y a pas eu de réponse ({ $outcome ->
    [refused] adresse non autorisée
    [no_address] pas d’adresse
    [unreachable] injoignable
    [tls] TLS
    [timed_out] délai dépassé
    [bad_answer] réponse incorrecte
    [unsigned] non signé
   *[other] { $outcome }
}).

# The last line of every mail, where there is somebody to ask.

mail-support = Des questions sur { $product } ? { $support }
