# Mails, in plain text: what stands here is no markup. Paragraphs are one line each, and are broken when they are written
# down.

# A webhook was disabled after its last attempt. `$of` says whose it is: an app, or an organization itself.

mail-webhook-disabled-subject = { $of ->
    [app] Se ha desactivado el webhook de la aplicación { $name }
   *[organization] Se ha desactivado el webhook de { $name }
}
mail-webhook-disabled =
    { $of ->
        [app] { $product } ya no envía los eventos de la aplicación { $name } a esta dirección:
       *[organization] { $product } ya no envía los eventos de { $name } a esta dirección:
    }

    {"    "}{ $address }

    { $tries ->
        [one] Se intentó enviar el evento { $event } { $tries } vez y, mientras tanto, el receptor no aceptó ningún otro.
        [many] Se intentó enviar el evento { $event } { $tries } de veces y, mientras tanto, el receptor no aceptó ningún otro.
       *[other] Se intentó enviar el evento { $event } { $tries } veces y, mientras tanto, el receptor no aceptó ningún otro.
    } { $last }

    No se pierde nada: los eventos esperan hasta que vuelva a activar el webhook y se conservan durante { $kept }. Corrija el receptor, envíele una prueba y active el webhook aquí:

    {"    "}{ $page }
mail-webhook-answered = La última vez respondió con el estado { $status }.
mail-webhook-no-answer = La última vez no hubo respuesta ({ $outcome ->
    [refused] destino no permitido
    [no_address] sin dirección
    [unreachable] inaccesible
    [tls] TLS
    [timed_out] tiempo agotado
    [bad_answer] respuesta no válida
    [unsigned] sin firmar
   *[other] { $outcome }
}).

# The last line of every mail, where there is somebody to ask.

mail-support = ¿Tiene preguntas sobre { $product }? { $support }
