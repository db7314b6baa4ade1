# What is wrong with the fields of an app, beside each and above the form.

app-problem-name-blank = Der Name darf nicht leer sein.
app-problem-name-lines = Der Name darf nur eine Zeile haben.
app-problem-name-taken = So heißt schon eine andere App dieser Organisation.
app-problem-name-long = Der Name darf höchstens { $most } Zeichen haben.
app-problem-name-hidden = Der Name darf keine unsichtbaren Zeichen enthalten und keine, die die Schreibrichtung ändern.
app-problem-description-blank = Die Beschreibung darf nicht leer sein.
app-problem-description-long = Die Beschreibung darf höchstens { $most } Zeichen haben.
app-problem-description-hidden = Die Beschreibung darf keine unsichtbaren Zeichen enthalten und keine, die die Schreibrichtung ändern.
app-problem-homepage-blank = Die Homepage darf nicht leer sein.
app-problem-homepage = Die Homepage muss eine Webadresse sein, die mit https:// oder http:// beginnt.

app-problem-redirect-uris-none = Geben Sie mindestens eine Redirect-URI an.
app-problem-redirect-uris-many = Es dürfen höchstens { $most } Redirect-URIs sein.
app-problem-redirect-uri-length = <bdi>{ $uri }</bdi> muss zwischen 1 und 2000 Zeichen lang sein.
app-problem-redirect-uri-characters = <bdi>{ $uri }</bdi> darf nur druckbare ASCII-Zeichen enthalten, ohne Leerzeichen, Anführungszeichen, Backslashes, geschweifte Klammern und Platzhalter.
app-problem-redirect-uri-not-absolute = <bdi>{ $uri }</bdi> muss eine absolute URI mit einem Host sein, zum Beispiel https://example.com/callback.
app-problem-redirect-uri-scheme = <bdi>{ $uri }</bdi> muss ein Schema haben, das hier erlaubt ist: https, und http höchstens für manche Hosts.
app-problem-redirect-uri-user-info = <bdi>{ $uri }</bdi> darf keinen Benutzernamen und kein Passwort enthalten.
app-problem-redirect-uri-fragment = <bdi>{ $uri }</bdi> darf kein Fragment haben.
app-problem-redirect-uri-reserved = <bdi>{ $uri }</bdi> darf in der Query weder code noch state, error oder iss enthalten.
app-problem-redirect-uri-port = <bdi>{ $uri }</bdi> muss einen Port zwischen 1 und 65535 haben oder keinen.

app-problem-actor-none = Wählen Sie, wie die App handeln darf.
app-problem-actor-not-allowed = { $actor } ist hier nicht erlaubt.
app-problem-actor-unknown = Jede Art zu handeln muss app oder self sein.

app-problem-scope-none = Wählen Sie mindestens einen Scope.
app-problem-scope-letters = Ein Scope darf nur druckbare ASCII-Zeichen enthalten, ohne Anführungszeichen und Backslash.
app-problem-scope-many = Zu viele Scopes.
app-problem-scope-unknown = { $scope } ist kein Scope dieses Servers.
app-problem-optional-no-scopes = Die optionalen Scopes müssen Scopes der App sein.
app-problem-optional-undeclared = { $scope } ist kein Scope der App.
app-problem-optional-all = Lassen Sie einen Scope übrig, der nicht optional ist.

app-problem-install-url = Die Adresse zum Installieren muss eine Webadresse sein, die mit https:// oder http:// beginnt.
app-problem-replay-window = Die Zeit zum Wiederholen einer Erneuerung muss in Sekunden zwischen 0 und { $most } liegen.
app-problem-note-long = Die Nachricht an die Admins darf höchstens { $most } Zeichen haben.
app-problem-note-hidden = Die Nachricht an die Admins darf keine unsichtbaren Zeichen enthalten und keine, die die Schreibrichtung ändern.

app-problem-webhook-scope = Der Webhook der App braucht den Scope { $scope }.
app-problem-webhook-not-here = Apps dieses Servers haben keinen Webhook.
app-problem-webhook-not-a-url = Der Webhook der App muss eine absolute URL mit höchstens 2000 Zeichen sein.
app-problem-webhook-scheme = Der Webhook der App muss https benutzen.
app-problem-webhook-extras = Der Webhook der App darf keinen Benutzernamen, kein Passwort und kein Fragment enthalten.
app-problem-webhook-host = Der Host im Webhook der App darf nur aus Buchstaben, Ziffern, Punkten und Bindestrichen bestehen.
app-problem-webhook-port = Der Webhook der App muss Port { $ports } benutzen.
app-problem-webhook-private = Der Webhook der App darf nicht auf eine private, reservierte oder Loopback-Adresse zeigen.
app-problem-webhook-own = Der Webhook der App darf nicht auf diesen Server zeigen.
app-problem-events-without-url = Der Webhook der App braucht eine webhook_url.
app-problem-event-unknown = <bdi>{ $event }</bdi> ist kein Ereignis dieses Servers.
