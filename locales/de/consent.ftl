# The page that asks a person to let an app in, and the one for somebody who may only ask.

consent-title = { $app } verbinden
consent-who = Wer fragt
consent-asks = <bdi>{ $app }</bdi> möchte verbunden werden
consent-asks-in = <bdi>{ $app }</bdi> möchte mit <bdi>{ $organization }</bdi> verbunden werden
consent-by = von <b><bdi>{ $owner }</bdi></b>
consent-by-nobody = jemand Unbekanntem
consent-reviewed = Geprüft
consent-not-reviewed = Nicht geprüft
consent-homepage = <span class="unseen">Homepage: </span><bdi>{ $host }</bdi>
consent-says = „<bdi>{ $description }</bdi>“
consent-as-whom = Sie möchte handeln als
consent-as-bot = <b>ihr eigener Bot</b> in der Organisation, die Sie wählen. Was sie tut, trägt den Namen der App, und Ihre Rolle begrenzt es nicht.
consent-as-bot-in = <b>ihr eigener Bot</b> in <b><bdi>{ $organization }</bdi></b>. Was sie tut, trägt den Namen der App, und Ihre Rolle begrenzt es nicht.
consent-as-you = <b>Sie, <bdi>{ $email }</bdi></b>, in den Grenzen Ihrer Rolle in der Organisation, die Sie wählen. Was sie tut, trägt Ihren Namen.
consent-as-you-in = <b>Sie, <bdi>{ $email }</bdi></b>, in den Grenzen Ihrer Rolle in <b><bdi>{ $organization }</bdi></b>. Was sie tut, trägt Ihren Namen.
consent-organization = Organisation
consent-could = Sie könnte
consent-see = Sehen
consent-change = Ändern
consent-be-told = Erfahren, wenn
consent-events = Ereignisse
consent-calls = Die genauen API-Aufrufe ({ $count })
consent-calls-in = Die genauen API-Aufrufe in { $organizations } ({ $count })
consent-next = Was dann geschieht
consent-destination = Sie gehen zu
consent-to-site = <b><bdi>{ $host }</bdi></b>
consent-to-this-computer = <b><bdi>{ $host }</bdi></b>, einem Programm auf diesem Rechner
consent-to-program = dem Programm auf diesem Gerät, das Links mit <b><bdi>{ $scheme }:</bdi></b> öffnet
consent-to-code = einer Seite mit einem Code, den Sie in die App kopieren
consent-lasts = Es gilt
consent-lasts-until-revoked = Bis es widerrufen wird
consent-lasts-a-year = Ein Jahr
consent-until = oder bis zum Ende des
consent-undo = Rückgängig machen
consent-undo-in = <bdi>{ $organization }</bdi>, <b>Verbundene Apps</b>, <b>Zugriff widerrufen</b>; es endet sofort
consent-undo-somewhere = Ihre Organisation, <b>Verbundene Apps</b>, <b>Zugriff widerrufen</b>; es endet sofort
consent-deny = Ablehnen
consent-approve = Zustimmen
consent-signed-in = Angemeldet als <bdi>{ $name }</bdi>, <bdi>{ $email }</bdi>.
consent-not-you = Nicht Sie?

consent-preview = Vorschau
consent-preview-what = <b>Vorschau.</b> Das wird jemand in <bdi>{ $organization }</bdi> gefragt. Nichts wird gespeichert, und die Knöpfe unten tun nichts.
consent-preview-back = Zurück zur App
consent-preview-other = Etwas anderes fragen
consent-preview-scopes = Die App bittet um
consent-preview-actor = Sie handelt als
consent-preview-bot = Ihr eigener Bot
consent-preview-person = Die Person, die zustimmt
consent-preview-any-name = Irgendein Name.
consent-preview-role = Rolle der Person, die gefragt wird

ask-title = Um { $app } bitten
ask-heading = Einen Admin bitten, <bdi>{ $app }</bdi> zu verbinden
ask-why = Mit Ihrer Rolle können Sie keine Apps verbinden; ab der Rolle { $role } wird das entschieden. Ihre Frage steht dort unter <b>Anfragen</b>.
ask-why-in = Mit Ihrer Rolle können Sie keine Apps mit <b><bdi>{ $organization }</bdi></b> verbinden; ab der Rolle { $role } wird das entschieden. Ihre Frage steht dort unter <b>Anfragen</b>.
ask-acts-as = Sie würde handeln als <b><bdi>{ $whom }</bdi></b>.
ask-as-bot = ihr eigener Bot
ask-as-you = Sie, { $email }, im Rahmen Ihrer Rolle
ask-see = Sie könnte sehen
ask-change = Sie könnte ändern
ask-note = Wofür ist es?
ask-cancel = Abbrechen
ask-send = Einen Admin fragen

# Why there is nothing to agree to, or why an agreement does not count.

refusal-next-at-app = Gehen Sie zur App zurück und versuchen Sie es noch einmal. Geschieht es wieder, sagen Sie es dem Entwickler der App.
refusal-start-again = Gehen Sie zur App zurück und beginnen Sie von vorn.

refusal-link = Mit diesem Link kann die App nicht verbunden werden
refusal-link-client-id-missing = Der Link, der Sie hierher brachte, sagt nicht, welche App fragt.
refusal-link-unknown-client = Unter dem Namen, den der Link nennt, ist hier keine App angemeldet.
refusal-link-suspended = Die App, die fragt, ruht und kann deshalb nicht verbunden werden.
refusal-link-redirect-missing = Der Link sagt nicht, wohin Sie danach gehen sollen, und die App hat mehr als eine Adresse.
refusal-link-redirect-unknown = Der Link möchte Sie an eine Adresse schicken, die die App nicht angemeldet hat. Vielleicht wurde er verfälscht.
refusal-link-too-long = Der Link, der Sie hierher brachte, ist zu lang für eine Antwort.
refusal-link-why = Sie wurden nicht weitergeschickt, und nichts wurde verbunden.

refusal-asks-wrongly = Auf diese Art zu fragen gibt es keine Antwort
refusal-asks-wrongly-what = Der Link, der Sie hierher brachte, ist nicht, wie er sein muss. Sie wurden nicht weitergeschickt, und nichts wurde verbunden.
refusal-asks-response-type = response_type muss code sein
refusal-asks-response-type-missing = response_type fehlt
refusal-asks-response-mode = response_mode ist keiner von diesem Server
refusal-asks-state-missing = state fehlt
refusal-asks-state-too-long = state ist länger als 4096 Bytes
refusal-asks-scope = scope ist fehlerhaft, unbekannt oder von dieser App nicht angemeldet
refusal-asks-scope-missing = scope fehlt
refusal-asks-actor = actor ist keiner, den diese App benutzen darf
refusal-asks-challenge = code_challenge muss ein SHA-256 in base64url mit code_challenge_method S256 sein
refusal-asks-challenge-missing = code_challenge wird gebraucht

refusal-nowhere = Sie können diese App nicht verbinden
refusal-nowhere-as-bot = { $app } möchte mit einer Organisation verbunden werden, und das dürfen Sie nicht entscheiden.
refusal-nowhere-as-you = { $app } möchte in einer Organisation in Ihrem Namen handeln, und das dürfen Sie nicht entscheiden.
refusal-nowhere-named = Sie nennt eine Organisation. Nur wer dort mindestens die Rolle { $role } hat, kann eine App mit ihr verbinden.
refusal-nowhere-any = Nur wer in einer Organisation mindestens die Rolle { $role } hat, kann eine App mit ihr verbinden. Sie haben diese Rolle in keiner.
refusal-nowhere-next = Bitten Sie einen Admin Ihrer Organisation darum, oder melden Sie sich mit einem anderen Konto an.

refusal-undecided = Nichts wurde entschieden
refusal-undecided-what = Das Formular, das ankam, sagt weder Ja noch Nein. Nichts wurde geändert.
refusal-undecided-next = Gehen Sie eine Seite zurück und drücken Sie einen der Knöpfe.

refusal-no-organization = Wählen Sie eine Organisation
refusal-no-organization-what = Sie haben zugestimmt, ohne zu wählen, in welcher Organisation die App arbeiten darf. Nichts wurde verbunden.
refusal-no-organization-next = Gehen Sie eine Seite zurück, wählen Sie eine, und stimmen Sie noch einmal zu.

refusal-role = Dort können Sie diese App nicht verbinden
refusal-role-what = Mit Ihrer Rolle in der gewählten Organisation können Sie keine Apps verbinden. Nichts wurde verbunden.
refusal-role-next = Bitten Sie einen Admin dieser Organisation darum.

refusal-app-policy = Diese Organisation lässt die App nicht herein
refusal-app-policy-what = Ihre Admins haben entschieden, welche Apps verbunden werden dürfen, und diese ist nicht darunter. Nichts wurde verbunden.
refusal-app-policy-next = Fragen Sie einen Admin dieser Organisation nach der Regel für Apps.

refusal-connected = Diese App ist schon verbunden
refusal-connected-what = Ein Admin hat sie mit dieser Organisation verbunden, es gibt also nichts zu fragen.
refusal-connected-next = Wenn etwas nicht geht, bitten Sie einen Admin, sie noch einmal zu verbinden.

refusal-suspended = Der Eigentümer der App lässt diese Verbindung ruhen
refusal-suspended-what = Sie kann dort erst wieder verbunden werden, wenn der Eigentümer sie fortsetzt. Nichts wurde verbunden.
refusal-suspended-next = Fragen Sie den Entwickler der App nach dem Grund.

refusal-end-passed = Dieser Tag ist vorbei
refusal-end-passed-what = Sie haben als Ende der Verbindung einen Tag gewählt, der schon vorbei ist. Nichts wurde verbunden.
refusal-end-passed-next = Gehen Sie zur App zurück, beginnen Sie von vorn und wählen Sie einen späteren Tag.

refusal-of-another = Diese Frage galt jemand anderem
refusal-of-another-what = Das Konto, das jetzt angemeldet ist, ist nicht das gefragte. Nichts wurde verbunden.

refusal-closed = Diese Frage ist erledigt
refusal-closed-what = Sie wurde schon beantwortet, oder sie hat zu lange gewartet. Diese Antwort hat nichts geändert.
refusal-closed-next = Wenn die App nicht verbunden ist, gehen Sie zu ihr zurück und beginnen Sie von vorn.

refusal-app-changed = Die App hat sich geändert, seit Sie gefragt wurden
refusal-app-changed-what = Was Sie auf der Seite gelesen haben, ist nicht mehr, worum die App bitten darf. Nichts wurde verbunden.
