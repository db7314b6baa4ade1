# The sign-in page.

login-title = Sign in
login-sign-in = Sign in
login-email = Email
login-password = Password
login-waiting = <bdi>{ $app }</bdi> asks to connect. You decide after signing in.
login-nobody = Nobody can sign in yet
login-nobody-make = This server has no users. Make the first one where the server runs:
login-nobody-then = The command reads the password from its standard input. Then come back here.
login-stale = This form was out of date. Please sign in again.
login-refused = That email and password do not belong together.
login-too-many = There were too many failed attempts. Wait { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, then try again.
