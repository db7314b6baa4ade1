# How the answer to a consent reaches an app that nobody is sent to: by a code that is copied, or in a form.

code-title = Copy the code
code-heading = Copy this code into <bdi>{ $app }</bdi>
code-what = You let <b><bdi>{ $app }</bdi></b> in. It waits for this code: select it, copy it, and paste it where the app asks for it.
code-code = Code
code-hint = It is good once, until <time datetime="{ $iso }">{ $exact }</time>. Give it to nobody but the app.
code-then = When it is in the app you can close this page. To undo it, go to <b>Connected apps</b> in your account.
code-not-connected = Nothing was connected
code-denied = You said no (access_denied). The app was not connected, and there is no code to copy.
code-refused = The app was not connected, and there is no code to copy.
code-not-connected-next = You can close this page. The app may ask again at any time.
code-none = There is no code here
code-none-what = It was used already, it is too old, or it was made for somebody else.

form-post-title = Back to the app
form-post-what = Your answer is ready. Go on to <b><bdi>{ $host }</bdi></b> to bring it there.
form-post-continue = Continue
