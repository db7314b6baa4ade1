# Mails, in plain text: what stands here is no markup. Paragraphs are one line each, and are broken when they are written
# down.

# A webhook was disabled after its last attempt. `$of` says whose it is: an app, or an organization itself.

mail-webhook-disabled-subject = { $of ->
    [app] Der Webhook der App { $name } wurde ausgeschaltet
   *[organization] Der Webhook von { $name } wurde ausgeschaltet
}
mail-webhook-disabled =
    { $of ->
        [app] { $product } sendet Ereignisse der App { $name } nicht mehr an diese Adresse:
       *[organization] { $product } sendet Ereignisse von { $name } nicht mehr an diese Adresse:
    }

    {"    "}{ $address }

    Die Zustellung des Ereignisses { $event } wurde { $tries } Mal versucht, und auch sonst nahm der Empfänger in dieser Zeit nichts an. { $last }

    Nichts geht verloren: Ereignisse warten, bis Sie den Webhook wieder einschalten, und werden { $kept } lang aufbewahrt. Bringen Sie den Empfänger in Ordnung, senden Sie ihm einen Test und schalten Sie den Webhook hier ein:

    {"    "}{ $page }
mail-webhook-answered = Beim letzten Mal antwortete er mit Status { $status }.
mail-webhook-no-answer = Beim letzten Mal kam keine Antwort ({ $outcome ->
    [refused] nicht erlaubte Adresse
    [no_address] keine Adresse
    [unreachable] nicht erreichbar
    [tls] TLS
    [timed_out] Zeitüberschreitung
    [bad_answer] ungültige Antwort
    [unsigned] nicht signiert
   *[other] { $outcome }
}).

# The last line of every mail, where there is somebody to ask.

mail-support = Fragen zu { $product }? { $support }
