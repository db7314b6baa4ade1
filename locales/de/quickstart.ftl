# Der Schnelleinstieg einer App, für die, die sie entwickeln.

quickstart-title = Schnelleinstieg
quickstart-what = Von ihren Kennungen bis zum ersten Ereignis, mit Programmen zum Kopieren
quickstart-lead = Von den Kennungen von <bdi>{ $app }</bdi> bis zum ersten Ereignis, mit Programmen zum Kopieren. Geheimnisse und Tokens stehen in keinem davon: Jedes nimmt seine aus der Umgebung.
quickstart-step = { $number }. { $what }
quickstart-register = 1. Registrieren
quickstart-client-id = Client-ID
quickstart-redirect-uris = Redirect-URIs
quickstart-scopes = Scopes
quickstart-secret = Geheimnis
quickstart-secret-kept = Es wurde einmal gezeigt, als es entstand. Hat es niemand behalten, machen Sie unter <a href="{ $href }/secrets">Geheimnisse</a> ein neues.
quickstart-secret-none = Keins. Die App ist öffentlich und weist sich mit PKCE aus.
quickstart-programs = Die Programme
quickstart-runtimes = Programme in
quickstart-needs-curl = Sie brauchen <code>curl</code> und <code>openssl</code>.
quickstart-needs-javascript = Sie brauchen Node.js 18 und keine Pakete.
quickstart-needs-python = Sie brauchen Python 3.9 und keine Pakete.
quickstart-needs-go = Sie brauchen Go 1.19 und keine Pakete.
quickstart-needs-rust = Sie sind die Programme eines Pakets. Das kommt in seine <code>Cargo.toml</code>:
quickstart-run = Speichern Sie es als <code>{ $file }</code> und starten Sie es mit <code>{ $command }</code>.
quickstart-run-with = Speichern Sie es als <code>{ $file }</code>, setzen Sie { $variables } in seiner Umgebung und starten Sie es mit <code>{ $command }</code>.
quickstart-variable = <code>{ $name }</code>

quickstart-connect = Verbinden
quickstart-connect-what = Schicken Sie die Person, die entscheidet, auf die Seite, die fragt. Ihre App macht für jede ein neues <code>state</code>, behält es mit deren Sitzung und macht nur weiter, wenn es gleich zurückkommt.
quickstart-connect-pkce = Der Verifier wird ebenso behalten: Die Seite bekommt nur seinen Hash, und der Tausch beweist, dass dieselbe App fragt und tauscht.
quickstart-connect-back = Wer zustimmt, kommt zu <code>{ $uri }</code> zurück, mit <code>code</code> und <code>state</code> in der Adresse.
quickstart-connect-shown = Wer zustimmt, sieht einen Code und kopiert ihn in Ihre App.
quickstart-open = Ausprobieren: die Seite öffnen, die fragt
quickstart-exchange = Tauschen
quickstart-exchange-what = Der Code gilt einmal und höchstens { $span }. Ihre App tauscht ihn gegen ein Access-Token.
quickstart-exchange-pair = Der Code gilt einmal und höchstens { $span }. Ihre App tauscht ihn gegen ein Access-Token und ein Refresh-Token.
quickstart-call = Aufrufen
quickstart-call-what = Das Access-Token öffnet, wozu zugestimmt wurde, etwa <code>{ $call }</code>. Gültigkeit: { $span }.
quickstart-call-endless = Das Access-Token öffnet, wozu zugestimmt wurde, etwa <code>{ $call }</code>, bis es widerrufen wird.
quickstart-refresh = Erneuern
quickstart-refresh-what = Bevor das Access-Token endet, oder wenn ein Aufruf mit 401 beantwortet wird, gibt es für das Refresh-Token neue. Es gilt einmal.
quickstart-refresh-again = Kommt ein verbrauchtes noch einmal, wird es abgelehnt. Ihre App macht mit dem neuen weiter.
quickstart-refresh-ends = Kommt ein verbrauchtes noch einmal, enden auch die lebenden Tokens, denn jemand könnte es gestohlen haben. Lassen Sie also immer nur einen Prozess erneuern.
quickstart-webhook = Webhook
quickstart-webhook-what = Wer die Adresse kennt, kann etwas dorthin senden; es zählt also nur, was unterschrieben ist. Ein Empfänger antwortet mit 200, und zwar innerhalb dieser Zeit: { $span }. Was nicht angenommen wird, kommt noch einmal.
quickstart-webhook-set = Ereignisse gehen an <code>{ $url }</code>. Das Signaturgeheimnis wurde einmal gezeigt; ein neues entsteht unter <a href="{ $href }/webhook">Webhook</a>.
quickstart-webhook-unset = Geben Sie der App in ihren <a href="{ $href }#webhook_url">Einstellungen</a> eine Webhook-Adresse und Ereignisse, mit dem Scope <code>{ $scope }</code>. Das Signaturgeheimnis wird dann beim Speichern einmal gezeigt.
quickstart-webhook-organizations = Hier erfahren Organisationen von Ereignissen, nicht Apps: Ein Admin trägt den Empfänger unter <b>Webhooks</b> der Organisation ein, und dessen Signaturgeheimnis wird einmal gezeigt.
