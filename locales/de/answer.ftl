# How the answer to a consent reaches an app that nobody is sent to: by a code that is copied, or in a form.

code-title = Code kopieren
code-heading = Kopieren Sie diesen Code in <bdi>{ $app }</bdi>
code-what = Sie haben <b><bdi>{ $app }</bdi></b> zugestimmt. Die App wartet auf diesen Code: Markieren und kopieren Sie ihn, und fügen Sie ihn dort ein, wo die App danach fragt.
code-code = Code
code-hint = Er gilt einmal, bis zum <time datetime="{ $iso }">{ $exact }</time>. Geben Sie ihn niemandem außer der App.
code-then = Wenn er in der App ist, können Sie diese Seite schließen. Rückgängig machen können Sie das unter <b>Verbundene Apps</b> in Ihrem Konto.
code-not-connected = Es wurde nichts verbunden
code-denied = Sie haben abgelehnt (access_denied). Die App wurde nicht verbunden, und es gibt keinen Code zum Kopieren.
code-refused = Die App wurde nicht verbunden, und es gibt keinen Code zum Kopieren.
code-not-connected-next = Sie können diese Seite schließen. Die App kann jederzeit wieder anfragen.
code-none = Hier ist kein Code
code-none-what = Er wurde schon benutzt, er ist zu alt, oder er wurde für jemand anderen erstellt.

form-post-title = Zurück zur App
form-post-what = Ihre Antwort ist bereit. Gehen Sie weiter zu <b><bdi>{ $host }</bdi></b>, um sie dort abzugeben.
form-post-continue = Weiter
