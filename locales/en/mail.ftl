# Mails, in plain text: what stands here is no markup. Paragraphs are one line each, and are broken when they are written
# down.

# A webhook was disabled after its last attempt. `$of` says whose it is: an app, or an organization itself.

mail-webhook-disabled-subject = { $of ->
    [app] The webhook of the app { $name } was disabled
   *[organization] The webhook of { $name } was disabled
}
mail-webhook-disabled =
    { $of ->
        [app] { $product } no longer sends events of the app { $name } to this address:
       *[organization] { $product } no longer sends events of { $name } to this address:
    }

    {"    "}{ $address }

    { $tries ->
        [one] The event { $event } was tried { $tries } time, and the receiver took nothing else meanwhile.
       *[other] The event { $event } was tried { $tries } times, and the receiver took nothing else meanwhile.
    } { $last }

    Nothing is lost: events wait until you enable the webhook again, and are kept for { $kept }. Mend the receiver, send it a test, and enable it here:

    {"    "}{ $page }
mail-webhook-answered = The last time it answered with status { $status }.
mail-webhook-no-answer = The last time there was no answer ({ $outcome ->
    [refused] refused
    [no_address] no address
    [unreachable] unreachable
    [tls] tls
    [timed_out] timed out
    [bad_answer] bad answer
    [unsigned] unsigned
   *[other] { $outcome }
}).

# The last line of every mail, where there is somebody to ask.

mail-support = Questions about { $product }? { $support }
