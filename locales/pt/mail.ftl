# Mails, in plain text: what stands here is no markup. Paragraphs are one line each, and are broken when they are written
# down.

# A webhook was disabled after its last attempt. `$of` says whose it is: an app, or an organization itself.

mail-webhook-disabled-subject = { $of ->
    [app] O webhook do app { $name } foi desativado
   *[organization] O webhook de { $name } foi desativado
}
mail-webhook-disabled =
    { $of ->
        [app] { $product } não envia mais eventos do app { $name } para este endereço:
       *[organization] { $product } não envia mais eventos de { $name } para este endereço:
    }

    {"    "}{ $address }

    { $tries ->
        [one] O evento { $event } foi tentado { $tries } vez, e nesse meio-tempo o receptor não aceitou mais nada.
       *[other] O evento { $event } foi tentado { $tries } vezes, e nesse meio-tempo o receptor não aceitou mais nada.
    } { $last }

    Nada se perde: os eventos aguardam até que você ative o webhook novamente e são guardados por { $kept }. Corrija o receptor, envie um teste a ele e ative o webhook aqui:

    {"    "}{ $page }
mail-webhook-answered = Na última vez, ele respondeu com o status { $status }.
mail-webhook-no-answer = Na última vez, não houve resposta ({ $outcome ->
    [refused] endereço não permitido
    [no_address] sem endereço
    [unreachable] inacessível
    [tls] TLS
    [timed_out] tempo esgotado
    [bad_answer] resposta inválida
    [unsigned] sem assinatura
   *[other] { $outcome }
}).

# The last line of every mail, where there is somebody to ask.

mail-support = Dúvidas sobre { $product }? { $support }
