# The page that asks a person to let an app in, and the one for somebody who may only ask.

consent-title = { $app } verbinden
consent-who = Wer anfragt
consent-asks = <bdi>{ $app }</bdi> möchte sich verbinden
consent-asks-in = <bdi>{ $app }</bdi> möchte sich mit <bdi>{ $organization }</bdi> verbinden
consent-by = von <b><bdi>{ $owner }</bdi></b>
consent-by-nobody = jemand Unbekanntem
consent-reviewed = Geprüft
consent-not-reviewed = Nicht geprüft
consent-homepage = <span class="unseen">Homepage: </span><bdi>{ $host }</bdi>
consent-says = „<bdi>{ $description }</bdi>“
consent-as-whom = Die App möchte handeln als
consent-as-bot = <b>ihr eigener Bot</b> in der Organisation, die Sie wählen. Was die App tut, erscheint unter ihrem eigenen Namen und wird durch Ihre Rolle nicht begrenzt.
consent-as-bot-in = <b>ihr eigener Bot</b> in <b><bdi>{ $organization }</bdi></b>. Was die App tut, erscheint unter ihrem eigenen Namen und wird durch Ihre Rolle nicht begrenzt.
consent-as-you = <b>Sie, <bdi>{ $email }</bdi></b>, im Rahmen Ihrer Rolle in der Organisation, die Sie wählen. Was die App tut, erscheint unter Ihrem Namen.
consent-as-you-in = <b>Sie, <bdi>{ $email }</bdi></b>, im Rahmen Ihrer Rolle in <b><bdi>{ $organization }</bdi></b>. Was die App tut, erscheint unter Ihrem Namen.
consent-organization = Organisation
consent-could = Die App könnte
consent-see = Sehen
consent-change = Ändern
consent-be-told = Erfahren, wenn
consent-events = Ereignisse
consent-calls = Die genauen API-Aufrufe ({ $count })
consent-calls-in = Die genauen API-Aufrufe in { $organizations } ({ $count })
consent-next = Wie es weitergeht
consent-destination = Sie gelangen zu
consent-to-site = <b><bdi>{ $host }</bdi></b>
consent-to-this-computer = <b><bdi>{ $host }</bdi></b>, einem Programm auf diesem Rechner
consent-to-program = dem Programm auf diesem Gerät, das Links mit <b><bdi>{ $scheme }:</bdi></b> öffnet
consent-to-code = einer Seite mit einem Code, den Sie in die App kopieren
consent-lasts = Gültigkeit
consent-lasts-until-revoked = Bis zum Widerruf
consent-lasts-a-year = Ein Jahr
consent-until = oder bis einschließlich
consent-undo = Rückgängig machen
consent-undo-in = <bdi>{ $organization }</bdi>, <b>Verbundene Apps</b>, <b>Zugriff widerrufen</b>; das wirkt sofort
consent-undo-somewhere = Ihre Organisation, <b>Verbundene Apps</b>, <b>Zugriff widerrufen</b>; das wirkt sofort
consent-deny = Ablehnen
consent-approve = Zustimmen
consent-signed-in = Angemeldet als <bdi>{ $name }</bdi>, <bdi>{ $email }</bdi>.
consent-not-you = Nicht Sie?

consent-preview = Vorschau
consent-preview-what = <b>Vorschau.</b> So wird jemand in <bdi>{ $organization }</bdi> gefragt. Es wird nichts gespeichert, und die Schaltflächen unten haben keine Wirkung.
consent-preview-back = Zurück zur App
consent-preview-other = Etwas anderes fragen
consent-preview-scopes = Die App bittet um
consent-preview-actor = Die App handelt als
consent-preview-bot = Eigener Bot
consent-preview-person = Die Person, die zustimmt
consent-preview-any-name = Ein beliebiger Name.
consent-preview-role = Rolle der Person, die gefragt wird

ask-title = Um { $app } bitten
ask-heading = Einen Admin bitten, <bdi>{ $app }</bdi> zu verbinden
ask-why = Mit Ihrer Rolle können Sie keine Apps verbinden; darüber entscheiden Personen mit der Rolle { $role } oder einer höheren. Ihre Anfrage erscheint bei ihnen unter <b>Anfragen</b>.
ask-why-in = Mit Ihrer Rolle können Sie keine Apps mit <b><bdi>{ $organization }</bdi></b> verbinden; darüber entscheiden Personen mit der Rolle { $role } oder einer höheren. Ihre Anfrage erscheint bei ihnen unter <b>Anfragen</b>.
ask-acts-as = Die App würde handeln als <b><bdi>{ $whom }</bdi></b>.
ask-as-bot = ihr eigener Bot
ask-as-you = Sie, { $email }, im Rahmen Ihrer Rolle
ask-see = Die App könnte sehen
ask-change = Die App könnte ändern
ask-note = Wofür brauchen Sie die App?
ask-cancel = Abbrechen
ask-send = Admin fragen

# Why there is nothing to agree to, or why an agreement does not count.

refusal-next-at-app = Gehen Sie zur App zurück und versuchen Sie es noch einmal. Passiert es wieder, sagen Sie dem Entwickler der App Bescheid.
refusal-start-again = Gehen Sie zur App zurück und beginnen Sie von vorn.

refusal-link = Mit diesem Link lässt sich die App nicht verbinden
refusal-link-client-id-missing = Der Link, über den Sie hierher gekommen sind, sagt nicht, welche App anfragt.
refusal-link-unknown-client = Unter dem Namen, den der Link nennt, ist hier keine App registriert.
refusal-link-suspended = Die App, die anfragt, ist deaktiviert und kann deshalb nicht verbunden werden.
refusal-link-redirect-missing = Der Link sagt nicht, wohin Sie danach geschickt werden sollen, und die App hat mehr als eine Adresse.
refusal-link-redirect-unknown = Der Link will Sie an eine Adresse schicken, die die App nicht registriert hat. Vielleicht wurde er manipuliert.
refusal-link-too-long = Der Link, über den Sie hierher gekommen sind, ist zu lang, um beantwortet zu werden.
refusal-link-why = Sie wurden nicht weitergeschickt, und es wurde nichts verbunden.

refusal-asks-wrongly = Die Anfrage dieser App lässt sich so nicht beantworten
refusal-asks-wrongly-what = Der Link, über den Sie hierher gekommen sind, ist nicht so aufgebaut, wie er sein muss. Sie wurden nicht weitergeschickt, und es wurde nichts verbunden.
refusal-asks-response-type = response_type muss code sein
refusal-asks-response-type-missing = response_type fehlt
refusal-asks-response-mode = response_mode wird von diesem Server nicht unterstützt
refusal-asks-state-missing = state fehlt
refusal-asks-state-too-long = state ist länger als 4096 Bytes
refusal-asks-scope = scope ist fehlerhaft, unbekannt oder von dieser App nicht deklariert
refusal-asks-scope-missing = scope fehlt
refusal-asks-actor = actor hat einen Wert, den diese App nicht benutzen darf
refusal-asks-challenge = code_challenge muss ein SHA-256 in base64url mit code_challenge_method S256 sein
refusal-asks-challenge-missing = code_challenge ist erforderlich

refusal-nowhere = Sie können diese App nicht verbinden
refusal-nowhere-as-bot = { $app } möchte sich mit einer Organisation verbinden, und darüber dürfen Sie nicht entscheiden.
refusal-nowhere-as-you = { $app } möchte in einer Organisation in Ihrem Namen handeln, und darüber dürfen Sie nicht entscheiden.
refusal-nowhere-named = Die App nennt eine bestimmte Organisation. Nur wer dort mindestens die Rolle { $role } hat, kann eine App mit ihr verbinden.
refusal-nowhere-any = Nur wer in einer Organisation mindestens die Rolle { $role } hat, kann eine App mit ihr verbinden. Sie haben diese Rolle in keiner.
refusal-nowhere-next = Bitten Sie einen Admin Ihrer Organisation, die App zu verbinden, oder melden Sie sich mit einem anderen Konto an.

refusal-undecided = Es wurde nichts entschieden
refusal-undecided-what = Das gesendete Formular sagt weder Ja noch Nein. Es wurde nichts geändert.
refusal-undecided-next = Gehen Sie eine Seite zurück und wählen Sie eine der Schaltflächen.

refusal-no-organization = Wählen Sie eine Organisation
refusal-no-organization-what = Sie haben zugestimmt, ohne zu wählen, in welcher Organisation die App arbeiten darf. Es wurde nichts verbunden.
refusal-no-organization-next = Gehen Sie eine Seite zurück, wählen Sie eine und stimmen Sie noch einmal zu.

refusal-role = Dort können Sie diese App nicht verbinden
refusal-role-what = Mit Ihrer Rolle in der gewählten Organisation können Sie keine Apps verbinden. Es wurde nichts verbunden.
refusal-role-next = Bitten Sie einen Admin dieser Organisation, die App zu verbinden.

refusal-app-policy = Diese Organisation lässt die App nicht zu
refusal-app-policy-what = Die Admins dort haben festgelegt, welche Apps verbunden werden dürfen, und diese ist nicht darunter. Es wurde nichts verbunden.
refusal-app-policy-next = Fragen Sie einen Admin dieser Organisation nach der Regel für Apps.

refusal-connected = Diese App ist schon verbunden
refusal-connected-what = Ein Admin hat sie mit dieser Organisation verbunden; Sie müssen also nicht mehr darum bitten.
refusal-connected-next = Wenn etwas nicht funktioniert, bitten Sie einen Admin, sie noch einmal zu verbinden.

refusal-suspended = Der Eigentümer der App hat diese Verbindung ausgesetzt
refusal-suspended-what = Die App kann dort erst wieder verbunden werden, wenn ihr Eigentümer die Verbindung fortsetzt. Es wurde nichts verbunden.
refusal-suspended-next = Fragen Sie den Entwickler der App nach dem Grund.

refusal-end-passed = Dieser Tag ist vorbei
refusal-end-passed-what = Sie haben als Ende der Verbindung einen Tag gewählt, der schon vorbei ist. Es wurde nichts verbunden.
refusal-end-passed-next = Gehen Sie zur App zurück, beginnen Sie von vorn und wählen Sie einen späteren Tag.

refusal-of-another = Diese Anfrage richtete sich an jemand anderen
refusal-of-another-what = Sie sind mit einem anderen Konto angemeldet als dem, das gefragt wurde. Es wurde nichts verbunden.

refusal-closed = Diese Anfrage ist erledigt
refusal-closed-what = Sie wurde schon beantwortet, oder sie blieb zu lange offen. Diese Antwort hat nichts geändert.
refusal-closed-next = Wenn die App nicht verbunden ist, gehen Sie zu ihr zurück und beginnen Sie von vorn.

refusal-app-changed = Die App wurde geändert, seit Sie gefragt wurden
refusal-app-changed-what = Was Sie auf der Seite gelesen haben, entspricht nicht mehr dem, worum die App bitten darf. Es wurde nichts verbunden.
