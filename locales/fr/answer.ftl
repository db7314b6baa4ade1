# How the answer to a consent reaches an app that nobody is sent to: by a code that is copied, or in a form.

code-title = Copier le code
code-heading = Copiez ce code dans <bdi>{ $app }</bdi>
code-what = Vous avez autorisé <b><bdi>{ $app }</bdi></b>, qui attend ce code : sélectionnez-le, copiez-le et collez-le là où l’application le demande.
code-code = Code
code-hint = Il est valable une seule fois, jusqu’au <time datetime="{ $iso }">{ $exact }</time>. Ne le donnez à personne d’autre qu’à l’application.
code-then = Une fois le code saisi dans l’application, vous pouvez fermer cette page. Pour revenir en arrière, ouvrez <b>Applications connectées</b> dans votre compte.
code-not-connected = Aucune connexion n’a été créée
code-denied = Vous avez refusé (access_denied). L’application n’a pas été connectée et il n’y a aucun code à copier.
code-refused = L’application n’a pas été connectée et il n’y a aucun code à copier.
code-not-connected-next = Vous pouvez fermer cette page. L’application peut refaire sa demande à tout moment.
code-none = Il n’y a pas de code ici
code-none-what = Il a déjà été utilisé, il est trop ancien ou il a été créé pour quelqu’un d’autre.

form-post-title = Retour à l’application
form-post-what = Votre réponse est prête. Continuez vers <b><bdi>{ $host }</bdi></b> pour la transmettre.
form-post-continue = Continuer
