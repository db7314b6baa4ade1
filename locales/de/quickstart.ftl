# The quickstart of an app, for its developer.

quickstart-title = Schnelleinstieg
quickstart-what = Von den IDs bis zum ersten Ereignis, mit Programmen zum Kopieren
quickstart-lead = Von den IDs von <bdi>{ $app }</bdi> bis zum ersten Ereignis, mit Programmen zum Kopieren. Secrets und Tokens stehen in keinem davon: Jedes liest seine aus der Umgebung.
quickstart-step = { $number }. { $what }
quickstart-register = 1. Registrieren
quickstart-client-id = Client-ID
quickstart-redirect-uris = Redirect-URIs
quickstart-scopes = Scopes
quickstart-secret = Secret
quickstart-secret-kept = Es wurde nur einmal angezeigt, als es erstellt wurde. Hat es niemand aufbewahrt, erstellen Sie unter <a href="{ $href }/secrets">Secrets</a> ein neues.
quickstart-secret-none = Keines. Die App ist öffentlich und weist sich mit PKCE aus.
quickstart-programs = Die Programme
quickstart-runtimes = Programme in
quickstart-needs-curl = Erforderlich: <code>curl</code> und <code>openssl</code>.
quickstart-needs-javascript = Erforderlich: Node.js 18, keine Pakete.
quickstart-needs-python = Erforderlich: Python 3.9, keine Pakete.
quickstart-needs-go = Erforderlich: Go 1.19, keine Pakete.
quickstart-needs-rust = Die Programme sind die Binaries eines einzigen Pakets. Das kommt in dessen <code>Cargo.toml</code>:
quickstart-run = Speichern Sie es als <code>{ $file }</code> und starten Sie es mit <code>{ $command }</code>.
quickstart-run-with = Speichern Sie es als <code>{ $file }</code>, setzen Sie { $variables } in der Umgebung und starten Sie es mit <code>{ $command }</code>.
quickstart-variable = <code>{ $name }</code>

quickstart-connect = Verbinden
quickstart-connect-what = Schicken Sie die Person, die entscheidet, auf die Seite, die fragt. Ihre App erzeugt für jede ein neues <code>state</code>, bewahrt es in deren Sitzung auf und macht nur weiter, wenn es unverändert zurückkommt.
quickstart-connect-pkce = Der Verifier wird ebenso aufbewahrt: Die Seite bekommt nur seinen Hash, und das Einlösen beweist, dass dieselbe App anfragt und einlöst.
quickstart-connect-back = Wer zustimmt, kommt zu <code>{ $uri }</code> zurück, mit <code>code</code> und <code>state</code> in der Adresse.
quickstart-connect-shown = Wer zustimmt, sieht einen Code und kopiert ihn in Ihre App.
quickstart-open = Ausprobieren: die Seite öffnen, die fragt
quickstart-exchange = Einlösen
quickstart-exchange-what = Der Code gilt einmal und höchstens { $span }. Ihre App löst ihn gegen ein Access-Token ein.
quickstart-exchange-pair = Der Code gilt einmal und höchstens { $span }. Ihre App löst ihn gegen ein Access-Token und ein Refresh-Token ein.
quickstart-exchange-state = <code>CALLBACK</code> ist die ganze Adresse, zu der die Person zurückgekommen ist, in Anführungszeichen. Das Programm macht nur weiter, wenn <code>state</code> darin das <code>STATE</code> ist, das das erste ausgegeben hat.
quickstart-exchange-iss = <code>CALLBACK</code> ist die ganze Adresse, zu der die Person zurückgekommen ist, in Anführungszeichen. Das Programm macht nur weiter, wenn <code>state</code> darin das <code>STATE</code> ist, das das erste ausgegeben hat, und <code>iss</code> <code>{ $issuer }</code> ist.
quickstart-call = Aufrufen
quickstart-call-what = Das Access-Token erlaubt, wozu zugestimmt wurde, etwa <code>{ $call }</code>, und gilt { $span } lang.
quickstart-call-endless = Das Access-Token erlaubt, wozu zugestimmt wurde, etwa <code>{ $call }</code>, bis es widerrufen wird.
quickstart-refresh = Erneuern
quickstart-refresh-what = Bevor das Access-Token abläuft, oder wenn ein Aufruf mit 401 beantwortet wird, bekommt die App mit dem Refresh-Token neue Tokens. Es gilt nur einmal.
quickstart-refresh-again = Kommt ein verbrauchtes noch einmal, wird es abgelehnt. Ihre App macht mit dem neuen weiter.
quickstart-refresh-ends = Kommt ein verbrauchtes noch einmal, enden auch die noch gültigen Tokens, denn jemand könnte es gestohlen haben. Lassen Sie also immer nur einen Prozess erneuern.
quickstart-webhook = Webhook
quickstart-webhook-what = Wer die Adresse kennt, kann etwas dorthin senden; es zählt also nur, was signiert ist. Ein Empfänger antwortet innerhalb von { $span } mit 200; was nicht angenommen wird, wird noch einmal gesendet.
quickstart-webhook-set = Ereignisse gehen an <code>{ $url }</code>. Das Signatur-Secret wurde nur einmal angezeigt; ein neues erstellen Sie unter <a href="{ $href }/webhook">Webhook</a>.
quickstart-webhook-unset = Geben Sie der App in ihren <a href="{ $href }#webhook_url">Einstellungen</a> eine Webhook-Adresse und Ereignisse, mit dem Scope <code>{ $scope }</code>. Das Signatur-Secret wird dann beim Speichern einmal angezeigt.
quickstart-webhook-organizations = Hier werden Organisationen über Ereignisse informiert, nicht Apps: Ein Admin fügt den Empfänger unter <b>Webhooks</b> in der Organisation hinzu, und das Signatur-Secret wird ihm einmal angezeigt.
